"""The station's side of the register map: what PLC and station write, and what follows from it.

No I/O: the PLC's writes come in through `write_plc`, the station block goes out through `words`.
Whether the PLC reads it (server) or it is written into the PLC (client) is the link's business.
The link's lock guards every call.

    TRIGGER rises ──> checks ──> queue, TRIGGER_ECHO = sequence         (or REFUSAL)
    TRIGGER falls ──> TRIGGER_ECHO = 0
    post(verdict) ──> result block, RESULT_VALID last                   (or behind the one shown)
    ACK changes to the sequence shown ──> acknowledged, block cleared, the next one shown

A result that is not acknowledged in time is withdrawn, an OK also when READY ends: what the PLC can
read is never old.
"""

from __future__ import annotations

import queue
import time
from collections import OrderedDict, deque
from dataclasses import dataclass

from app.devices.plc.bookkeeping import (
    LinkStats,
    RejectLatch,
    part_id_now,
    require_same_part,
    require_sendable,
)
from app.devices.plc.codec import printable
from app.devices.plc.modbus_map import (
    PLC_COUNT,
    Control,
    PlcImage,
    Result,
    StationImage,
    Status,
    TriggerRefusal,
    pack_station,
    unpack_plc,
)
from app.devices.plc.signal_places import CONTROL_BITS, REFUSED, modbus_places
from app.settings import PlcSettings
from app.station.handover import Handover
from app.station.link_monitor import (
    HEARTBEAT,
    PLC_HEARTBEAT,
    READY,
    STOP_REQUEST,
    LinkTap,
)
from app.station.ports import Trigger
from engine.types import Verdict

RESULT_PATIENCE = 3
"""A result stays readable for so many acknowledge time-outs, as often as the ASCII link tells."""

_REMEMBERED_PARTS = 64
_QUEUED_TRIGGERS = 16
_REMEMBER_NS = 5_000_000_000


@dataclass(eq=False)
class _Exchange:
    """One trigger and what became of it; `part_id` and `lot` as the PLC wrote them."""

    part_id: str
    lot: str
    trigger: Trigger
    seen_ns: int
    verdict: Verdict | None = None
    result: Result | None = None
    due_ns: int = 0
    reported: bool = False
    failed: bool = False


class ModbusBoard:
    """Registers and handshake of one station.

    Attributes:
        triggers: Triggers taken, for the line.
        acknowledged: Sequences whose verdict the PLC has read, for the line.
        heard_ns: When the PLC last showed life; 0 = never since `forget_peer`.
        rejects: STOP_REQUEST.
        tap: What passes, for the screen.
    """

    def __init__(self, settings: PlcSettings, stats: LinkStats, tap: LinkTap | None = None) -> None:
        self.tap = tap or LinkTap(settings.kind, modbus_places(settings.register_offset))
        self.triggers: Handover[Trigger] = Handover(_QUEUED_TRIGGERS)
        self.acknowledged: deque[int] = deque(maxlen=4096)
        self.heard_ns = 0
        self._stats = stats
        self._recipes = settings.recipes
        self._recipe = 0
        self._requested: str | None = None
        self._patience_ns = RESULT_PATIENCE * settings.ack_timeout_ms * 1_000_000
        self._heartbeat_ns = settings.heartbeat_ms * 1_000_000
        self.rejects = RejectLatch(settings.stop_after_rejects, self._on_stop_request)
        self._plc_words = [0] * PLC_COUNT
        self._plc = PlcImage()
        self._held = False
        self._exchanges: OrderedDict[int, _Exchange] = OrderedDict()
        # The first one is readable, the others wait for its acknowledge.
        self._results: deque[_Exchange] = deque()
        self._counts = dict.fromkeys(Verdict, 0)
        self._ready = False
        self._echo = 0
        self._refusal = TriggerRefusal.NONE
        self._heartbeat = 0
        self._next_beat_ns = 0
        self._alarms = 0
        self._alarm = ""
        self.forget_peer()

    def words(self, now_ns: int) -> list[int]:
        """The whole station block as of now, in one piece."""
        status = Status.READY if self._ready else Status.NONE
        if any(
            exchange.verdict is None and now_ns - exchange.seen_ns < _REMEMBER_NS
            for exchange in self._exchanges.values()
        ):
            status |= Status.BUSY
        if self.rejects.latched:
            status |= Status.STOP_REQUEST
        if self._refusal is not TriggerRefusal.NONE:
            status |= Status.REFUSED
        counts = self._counts
        return pack_station(
            StationImage(
                status=status,
                heartbeat=self._heartbeat,
                trigger_echo=self._echo,
                refusal=self._refusal,
                result=self._results[0].result if self._results else None,
                recipe=self._recipe,
                rejects_in_a_row=min(self.rejects.in_a_row, 0xFFFF),
                counts=(
                    self._stats.triggers,
                    counts[Verdict.OK],
                    counts[Verdict.NG],
                    counts[Verdict.RECHECK],
                    counts[Verdict.FAULT],
                    self._stats.failed,
                ),
                alarm_count=self._alarms & 0xFFFF,
                alarm_text=self._alarm,
            )
        )

    def plc_words(self) -> list[int]:
        """The PLC block as last written."""
        return list(self._plc_words)

    # What the PLC does.

    def write_plc(self, offset: int, values: tuple[int, ...], now_ns: int) -> None:
        """Take over registers of the PLC block, then act on what has changed.

        Args:
            offset: First register, counted from the block's base.
            values: New contents; the caller has checked that they lie inside the block.
            now_ns: When they arrived.
        """
        self._plc_words[offset : offset + len(values)] = values
        before, plc = self._plc, unpack_plc(self._plc_words)
        self._plc = plc
        for key, bit in CONTROL_BITS.items():
            self.tap.set(key, bool(plc.control & bit), now_ns)
        if plc.heartbeat != before.heartbeat:
            self.heard_ns = now_ns
            self.tap.set(PLC_HEARTBEAT, bool(plc.heartbeat & 1), now_ns)
        if plc.ack != before.ack and plc.ack:
            self.heard_ns = now_ns
            self._on_ack(plc.ack, now_ns)
        rises = plc.control & ~before.control
        if rises & Control.RESET_STOP:
            self.rejects.reset()
        if rises & Control.SELECT_RECIPE:
            self._on_select(plc.recipe)
        if not plc.control & Control.TRIGGER:
            self._held = False
            self._echo = 0
        elif not before.control & Control.TRIGGER:
            if self._held:
                self._refuse(TriggerRefusal.HELD)
            else:
                self.heard_ns = now_ns
                self._on_trigger(plc, now_ns)
        self.tap.set(REFUSED, self._refusal is not TriggerRefusal.NONE, now_ns)

    def _on_select(self, number: int) -> None:
        if 0 < number <= len(self._recipes):
            self._requested = self._recipes[number - 1]
        else:
            self._refuse(TriggerRefusal.RECIPE)

    def _on_trigger(self, plc: PlcImage, now_ns: int) -> None:
        if plc.sequence == 0:
            self._refuse(TriggerRefusal.SEQUENCE)
        elif plc.part_id is None or plc.lot is None:
            self._refuse(TriggerRefusal.TEXT)
        elif plc.recipe not in {0, self._recipe}:
            self._refuse(TriggerRefusal.RECIPE)
        elif not self._repeat_known(plc, now_ns):
            self._take(plc.sequence, plc.part_id, plc.lot, now_ns)

    def _repeat_known(self, plc: PlcImage, now_ns: int) -> bool:
        """Answer the PLC's own retry with the verdict it already had, if there is one."""
        known = self._exchanges.get(plc.sequence)
        if (
            known is None
            or (known.part_id, known.lot) != (plc.part_id, plc.lot)
            or now_ns - known.seen_ns >= _REMEMBER_NS
        ):
            return False
        known.seen_ns = now_ns
        self._stats.duplicates += 1
        self._echo, self._refusal = plc.sequence, TriggerRefusal.NONE
        tellable = known.verdict is not None and (known.verdict is not Verdict.OK or self._ready)
        if tellable and known not in self._results:
            self._stats.resends += 1
            self._show(known, now_ns)
        return True

    def _take(self, sequence: int, part_id: str, lot: str, now_ns: int) -> None:
        trigger = Trigger(sequence, part_id or part_id_now(sequence), now_ns, lot)
        try:
            self.triggers.put_nowait(trigger)
        except queue.Full:
            self._refuse(TriggerRefusal.BUSY)
            return
        self._remember(_Exchange(part_id, lot, trigger, now_ns))
        self._stats.triggers += 1
        self.tap.trigger(sequence, trigger.part_id, now_ns)
        self._echo, self._refusal = sequence, TriggerRefusal.NONE

    def _refuse(self, reason: TriggerRefusal) -> None:
        self._stats.refused += 1
        self._echo, self._refusal = 0, reason

    def _on_ack(self, sequence: int, now_ns: int) -> None:
        shown = self._results[0] if self._results else None
        if shown is None or shown.trigger.sequence != sequence:
            self._stats.unexpected += 1
            return
        self._results.popleft()
        self.tap.acknowledged(sequence, now_ns)
        self._tell_shown(now_ns)
        if not shown.reported:
            shown.reported = True
            self._stats.acknowledged += 1
            self.acknowledged.append(sequence)
        self.check_results(now_ns)

    # What the station does.

    def post(self, trigger: Trigger, verdict: Verdict, score: float, now_ns: int) -> None:
        """Put a verdict where the PLC reads it.

        Raises:
            PlcError: An OK while not READY; or the trigger already has another verdict or has been
                superseded by a newer part with its sequence.
        """
        exchange = self._exchange_of(trigger, now_ns)
        require_sendable(trigger.part_id, verdict, exchange.verdict, ready=self._ready)
        if exchange.verdict is None:
            self._counts[verdict] += 1
            if self.rejects.note(verdict):
                self.fault(f"{self.rejects.in_a_row} rejects in a row; stop the line")
        exchange.verdict = verdict
        exchange.result = Result(trigger.sequence, verdict, score, exchange.part_id)
        if exchange not in self._results:
            self._show(exchange, now_ns)

    def set_ready(self, *, ready: bool) -> None:
        """Tell whether the station is READY; an OK that was not read before is withdrawn."""
        self._ready = ready
        self.tap.set(READY, ready, time.monotonic_ns())
        if not ready:
            for exchange in [item for item in self._results if item.verdict is Verdict.OK]:
                self._withdraw(exchange)

    def fault(self, reason: str) -> None:
        """Show an alarm in words."""
        self._alarms += 1
        self._alarm = printable(reason)

    def requested_recipe(self) -> str | None:
        """The product that the PLC has asked for since the last call, or None."""
        requested, self._requested = self._requested, None
        return requested

    def tell_recipe(self, product: str) -> None:
        """Show which product is in force; one without a number is 0."""
        self._recipe = self._recipes.index(product) + 1 if product in self._recipes else 0

    def beat(self, now_ns: int) -> None:
        """Count the heartbeat on when it is due."""
        if now_ns >= self._next_beat_ns:
            self._next_beat_ns = now_ns + self._heartbeat_ns
            self._heartbeat = (self._heartbeat + 1) & 0xFFFF
            self.tap.set(HEARTBEAT, bool(self._heartbeat & 1), now_ns)

    def check_results(self, now_ns: int) -> None:
        """Withdraw what was not acknowledged in time."""
        for exchange in [item for item in self._results if now_ns >= item.due_ns]:
            self._withdraw(exchange)

    def withdraw(self, trigger: Trigger) -> None:
        """Take a verdict back that did not reach the PLC, so that it never does so late."""
        exchange = self._exchanges.get(trigger.sequence)
        if exchange is not None and exchange in self._results:
            self._withdraw(exchange)

    def forget_peer(self) -> None:
        """Nobody is at the other end: nothing under way may leave later.

        A TRIGGER that the PLC holds while the link comes up belongs to a part that has moved on, so
        it has to drop first; the same for the other bits.
        """
        for exchange in list(self._results):
            self._withdraw(exchange)
        self.heard_ns = 0
        self._held = True
        self._plc_words[0] = int(Control.RESET_STOP | Control.SELECT_RECIPE)
        self._plc = unpack_plc(self._plc_words)

    def _on_stop_request(self, latched: bool) -> None:
        self.tap.set(STOP_REQUEST, latched, time.monotonic_ns())

    def _show(self, exchange: _Exchange, now_ns: int) -> None:
        exchange.due_ns = now_ns + self._patience_ns
        self._results.append(exchange)
        self._tell_shown(now_ns)

    def _tell_shown(self, now_ns: int) -> None:
        """RESULT_VALID is up for the first one only; the others wait behind it."""
        shown = self._results[0] if self._results else None
        if shown is not None and shown.verdict is not None:
            self.tap.told(shown.trigger.sequence, shown.verdict.value, now_ns)

    def _withdraw(self, exchange: _Exchange) -> None:
        self._results.remove(exchange)
        trigger, now_ns = exchange.trigger, time.monotonic_ns()
        self.tap.given_up(trigger.sequence, trigger.part_id, now_ns)
        self._tell_shown(now_ns)
        if not exchange.reported and not exchange.failed:
            exchange.failed = True
            self._stats.failed += 1

    def _exchange_of(self, trigger: Trigger, now_ns: int) -> _Exchange:
        exchange = self._exchanges.get(trigger.sequence)
        if exchange is None:
            exchange = _Exchange(trigger.part_id, trigger.lot, trigger, now_ns)
            self._remember(exchange)
        else:
            require_same_part(trigger, exchange.trigger)
        return exchange

    def _remember(self, exchange: _Exchange) -> None:
        old = self._exchanges.pop(exchange.trigger.sequence, None)
        if old is not None and old in self._results:
            self._withdraw(old)
        self._exchanges[exchange.trigger.sequence] = exchange
        while len(self._exchanges) > _REMEMBERED_PARTS:
            _, oldest = self._exchanges.popitem(last=False)
            if oldest in self._results:
                self._withdraw(oldest)

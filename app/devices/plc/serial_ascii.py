"""The PLC link over a serial line: framed ASCII with acknowledge, retry and heartbeat.

    caller's thread                   port thread (opens, reads, closes)
    send() ──encode──┐                bytes ──decode──┬─ trigger ─> ACK, queue ─> await_trigger()
                     ├─ lock ─> port                  ├─ ACK, NAK ─> verdict settled or repeated
    set_ready() ─────┘           ^                    └─ heartbeat ─> is_connected()
                                 └─ lock ── ACK, NAK, heartbeat, repeats

Reading belongs to one thread. Writing goes through one lock, so that a verdict leaves from the
thread that decided it, without a hand-over.

What makes a repeat harmless: a trigger with the same sequence, part id and lot as one of the last
seconds is the PLC's retry. It is acknowledged again, its verdict is sent again where it is known,
and the line never sees it twice. The same sequence with another part id is a new part (the PLC has
restarted its counter), and the old verdict can no longer leave.
"""

from __future__ import annotations

import queue
import time
from collections import OrderedDict, deque
from collections.abc import Sequence
from dataclasses import dataclass

from app.devices.plc.bookkeeping import (
    RejectLatch,
    TraceHook,
    part_id_now,
    require_same_part,
    require_sendable,
)
from app.devices.plc.codec import (
    MAX_PRODUCT,
    MAX_SEQUENCE,
    AckMessage,
    Acknowledged,
    Damage,
    FaultMessage,
    HeartbeatMessage,
    Message,
    NakMessage,
    Party,
    RecipeMessage,
    Refusal,
    Rejected,
    ResetMessage,
    StopMessage,
    TriggerMessage,
    VerdictMessage,
    decode,
    encode,
    printable,
)
from app.devices.plc.port_link import PortLink
from app.devices.plc.signal_places import ascii_places
from app.settings import PlcSettings
from app.station.handover import Handover
from app.station.link_monitor import HEARTBEAT, PLC_HEARTBEAT, READY, SignalPlace
from app.station.ports import Trigger
from engine.errors import PlcError
from engine.types import Verdict

MAX_RESENDS = 2
_REMEMBERED_PARTS = 64
_QUEUED_TRIGGERS = 16
_REMEMBER_S = 5.0


@dataclass
class _Exchange:
    """One trigger and what became of it."""

    message: TriggerMessage
    trigger: Trigger
    seen_ns: int
    verdict: Verdict | None = None
    frame: bytes = b""
    waiting: bool = False
    reported: bool = False
    resends: int = 0
    due_ns: int = 0


class AsciiPlcLink(PortLink):
    """`PlcLink` over one serial port; see the module for who does what."""

    def __init__(self, settings: PlcSettings, *, trace: TraceHook | None = None) -> None:
        super().__init__(settings, trace=trace)
        self._ack_timeout_ns = settings.ack_timeout_ms * 1_000_000
        self._buffer = bytearray()
        self._triggers = Handover(_QUEUED_TRIGGERS)
        self._exchanges: OrderedDict[int, _Exchange] = OrderedDict()
        self._acknowledged: deque[int] = deque(maxlen=4096)
        self._rejects = RejectLatch(settings.stop_after_rejects, self._on_stop_request)
        self._ready = False
        self._toggle = False
        self._next_beat_ns = 0
        self._next_nak_ns = 0
        self._peer_toggle: bool | None = None
        self._product = ""
        self._requested: str | None = None

    # What the line calls.

    def send(self, trigger: Trigger, verdict: Verdict, score: float) -> int:
        """Write the verdict from this very thread; see `Signaller.send`.

        Returns:
            `time.monotonic_ns()` right after the first write returned.

        Raises:
            PlcError: The port is lost; or an OK while not READY; or the trigger already has another
                verdict or has been superseded by a newer part with its sequence.
        """
        with self._lock:
            try:
                stamp_ns = self._tell(trigger, verdict, score)
            except PlcError:
                self.tap.given_up(trigger.sequence, trigger.part_id, time.monotonic_ns())
                raise
            self.tap.told(trigger.sequence, verdict.value, stamp_ns)
        return stamp_ns

    def _tell(self, trigger: Trigger, verdict: Verdict, score: float) -> int:
        """Write the verdict and wait for its acknowledge; the lock is held."""
        exchange = self._exchange_of(trigger)
        require_sendable(trigger.part_id, verdict, exchange.verdict, ready=self._ready)
        exchange.frame = encode(
            VerdictMessage(trigger.sequence, verdict, score, exchange.message.part_id)
        )
        if exchange.verdict is None and self._rejects.note(verdict):
            self._next_beat_ns = 0  # the stop request leaves with the next heartbeat: now
        exchange.verdict = verdict
        exchange.resends = 0
        try:
            stamp_ns = self._write(exchange.frame)
        except PlcError:
            self._stats.failed += 1
            raise
        exchange.waiting = True
        exchange.due_ns = stamp_ns + self._ack_timeout_ns
        return stamp_ns

    def fault(self, reason: str) -> None:
        """Tell an alarm in words; never raises. READY is told by `set_ready` alone."""
        self._try_write(encode(FaultMessage(printable(reason))))

    def acknowledged(self) -> Sequence[int]:
        """Sequences whose verdict the PLC has acknowledged since the last call."""
        sequences: list[int] = []
        while self._acknowledged:
            sequences.append(self._acknowledged.popleft())
        return sequences

    def set_ready(self, *, ready: bool) -> None:
        """Tell at once whether the station is READY; while it is not, no OK leaves."""
        with self._lock:
            changed = ready != self._ready
            self._ready = ready
            if changed:
                self.tap.set(READY, ready, time.monotonic_ns())
                self._beat(time.monotonic_ns())

    def requested_recipe(self) -> str | None:
        """Return the product that the PLC has asked for since the last call, or None."""
        if self._requested is None:
            return None
        with self._lock:
            requested, self._requested = self._requested, None
        return requested

    def tell_recipe(self, product: str) -> None:
        """Tell which product is in force; again with every heartbeat."""
        with self._lock:
            self._product = printable(product, MAX_PRODUCT)
            self._try_write(encode(RecipeMessage(self._product)))

    # The port thread.

    @staticmethod
    def _signal_places(settings: PlcSettings) -> tuple[SignalPlace, ...]:
        del settings
        return ascii_places()

    def _on_open(self) -> None:
        self._peer_toggle = None
        self._buffer.clear()
        self._next_beat_ns = 0

    def _on_lost(self) -> None:
        for exchange in self._exchanges.values():
            self._give_up(exchange)

    def _on_bytes(self, data: bytes, stamp_ns: int) -> None:
        self._buffer += data
        while True:
            used, found = decode(self._buffer)
            if used == 0:
                return
            del self._buffer[:used]
            with self._lock:
                if isinstance(found, Rejected):
                    self._on_rejected(found, stamp_ns)
                elif found is not None:
                    self._stats.frames_received += 1
                    self._on_message(found, stamp_ns)

    def _on_rejected(self, rejected: Rejected, now_ns: int) -> None:
        if rejected.damage is Damage.NOISE:
            self._stats.noise += 1
            return
        self._stats.crc_errors += 1
        # One NAK per time-out: two sides at different speeds must not shout each other down.
        if rejected.damage is Damage.CRC and now_ns >= self._next_nak_ns:
            self._next_nak_ns = now_ns + self._ack_timeout_ns
            self._refuse(0, Refusal.CRC)

    def _on_message(self, message: Message, stamp_ns: int) -> None:
        if isinstance(message, TriggerMessage):
            self._heard_ns = stamp_ns
            self._on_trigger(message, stamp_ns)
        elif isinstance(message, AckMessage) and message.answers is Acknowledged.VERDICT:
            self._heard_ns = stamp_ns
            self._on_ack(message)
        elif isinstance(message, RecipeMessage):
            # What is in force already is no wish, and may be our own echo.
            if message.product != self._product:
                self._requested = message.product
        elif isinstance(message, ResetMessage):
            self._rejects.reset()
        elif isinstance(message, NakMessage):
            self._on_nak(message, stamp_ns)
        elif isinstance(message, HeartbeatMessage) and message.sender is Party.PLC:
            # A gateway that repeats the last frame of a dead PLC does not toggle.
            if message.toggle is not self._peer_toggle:
                self._peer_toggle = message.toggle
                self._heard_ns = stamp_ns
                self.tap.set(PLC_HEARTBEAT, message.toggle, stamp_ns)
        else:
            self._stats.echoes += 1

    def _on_trigger(self, message: TriggerMessage, stamp_ns: int) -> None:
        known = self._exchanges.get(message.sequence)
        if (
            known is not None
            and known.message == message
            and stamp_ns - known.seen_ns < _REMEMBER_S * 1e9
        ):
            known.seen_ns = stamp_ns
            self._stats.duplicates += 1
            self._try_write(encode(AckMessage(message.sequence, Acknowledged.TRIGGER)))
            if known.frame:
                known.resends = 0
                self._repeat(known, stamp_ns)
            return
        part_id = message.part_id or part_id_now(message.sequence)
        trigger = Trigger(message.sequence, part_id, stamp_ns, message.lot)
        try:
            self._triggers.put_nowait(trigger)
        except queue.Full:
            self._refuse(message.sequence, Refusal.BUSY)
            return
        # Writing lets the line's thread, which has the trigger now, have the interpreter; the rest
        # can wait, and no verdict leaves before the lock is free.
        self._try_write(encode(AckMessage(message.sequence, Acknowledged.TRIGGER)))
        self._remember(_Exchange(message, trigger, stamp_ns))
        self._stats.triggers += 1
        self.tap.trigger(message.sequence, part_id, stamp_ns)

    def _on_ack(self, message: AckMessage) -> None:
        exchange = self._exchanges.get(message.sequence)
        if exchange is None or exchange.verdict is None:
            self._stats.unexpected += 1
            return
        exchange.waiting = False
        if not exchange.reported:
            exchange.reported = True
            self._stats.acknowledged += 1
            self._acknowledged.append(message.sequence)
            self.tap.acknowledged(message.sequence, time.monotonic_ns())

    def _on_nak(self, message: NakMessage, now_ns: int) -> None:
        self._stats.nak += 1
        for exchange in self._exchanges.values():
            if not exchange.waiting or message.sequence not in {0, exchange.message.sequence}:
                continue
            if message.reason in {Refusal.CRC, Refusal.BUSY}:
                self._retry(exchange, now_ns)
            else:
                self._give_up(exchange)

    # Shared by both sides; the lock is held or taken.

    def _on_timers(self, now_ns: int) -> None:
        with self._lock:
            if now_ns >= self._next_beat_ns:
                self._beat(now_ns)
            for exchange in self._exchanges.values():
                if exchange.waiting and now_ns >= exchange.due_ns:
                    self._retry(exchange, now_ns)

    def _retry(self, exchange: _Exchange, now_ns: int) -> None:
        if exchange.resends < MAX_RESENDS:
            exchange.resends += 1
            self._repeat(exchange, now_ns)
        else:
            self._give_up(exchange)

    def _repeat(self, exchange: _Exchange, now_ns: int) -> None:
        if exchange.verdict is Verdict.OK and not self._ready:
            # Only in READY may an OK leave, also a second time.
            self._give_up(exchange)
            return
        exchange.waiting = True
        exchange.due_ns = now_ns + self._ack_timeout_ns
        self._stats.resends += 1
        self._try_write(exchange.frame)

    def _give_up(self, exchange: _Exchange) -> None:
        if exchange.waiting and not exchange.reported:
            self._stats.failed += 1
            trigger = exchange.trigger
            self.tap.given_up(trigger.sequence, trigger.part_id, time.monotonic_ns())
        exchange.waiting = False

    def _exchange_of(self, trigger: Trigger) -> _Exchange:
        exchange = self._exchanges.get(trigger.sequence)
        if exchange is None:
            message = TriggerMessage(trigger.sequence, trigger.part_id, trigger.lot)
            exchange = _Exchange(message, trigger, time.monotonic_ns())
            self._remember(exchange)
        else:
            require_same_part(trigger, exchange.trigger)
        return exchange

    def _remember(self, exchange: _Exchange) -> None:
        old = self._exchanges.pop(exchange.message.sequence, None)
        if old is not None:
            self._give_up(old)
        self._exchanges[exchange.message.sequence] = exchange
        while len(self._exchanges) > _REMEMBERED_PARTS:
            _, oldest = self._exchanges.popitem(last=False)
            self._give_up(oldest)

    def _beat(self, now_ns: int) -> None:
        self._toggle = not self._toggle
        self.tap.set(HEARTBEAT, self._toggle, now_ns)
        self._next_beat_ns = now_ns + self._heartbeat_ns
        self._try_write(encode(HeartbeatMessage(Party.STATION, self._toggle, self._ready)))
        if self._product:
            self._try_write(encode(RecipeMessage(self._product)))
        if self._rejects.latched:
            self._try_write(encode(StopMessage(min(self._rejects.in_a_row, MAX_SEQUENCE) or 1)))

    def _refuse(self, sequence: int, reason: Refusal) -> None:
        self._stats.nak_sent += 1
        self._try_write(encode(NakMessage(sequence, reason)))

"""Go and no-go without a protocol: the control lines of a serial port as two outputs and an input.

    line   pin (9-pole)   direction   meaning
    DTR    4              out         OK, for `pulse_ms`
    RTS    7              out         reject (NG, RECHECK, FAULT), for `pulse_ms`
    CTS    8              in          rises: a part has arrived
    DSR    6              in          the other side is there (a constant, if it has nothing else)

**Equal lines never mean OK.** Both rise when a driver opens a port and both fall when the process
ends or the cable is out; so only DTR without RTS lets a part pass. On the way from one verdict to
the next both are low. There is no acknowledge and no sequence number: whatever can carry a protocol
should.

Without a number the PLC takes an OK for the part that came last. So no OK is shown when the next
part has come: one that is up ends, one that waits or comes late is a reject.
"""

from __future__ import annotations

import logging
import queue
import time
from collections import deque
from collections.abc import Sequence
from typing import Any

from app.devices.plc.bookkeeping import (
    RejectLatch,
    TraceHook,
    part_id_now,
    require_sendable,
)
from app.devices.plc.codec import MAX_SEQUENCE
from app.devices.plc.port_link import PortLink
from app.devices.plc.signal_places import OK_LINE, PRESENT, REJECT_LINE, discrete_places
from app.settings import PlcSettings
from app.station.handover import Handover
from app.station.link_monitor import READY, TRIGGER, SignalPlace
from app.station.ports import Trigger
from engine.errors import PlcError
from engine.types import Verdict

logger = logging.getLogger(__name__)

_POLL_S = 0.002
_QUEUED_TRIGGERS = 16
_WAITING_PULSES = 8


class DiscreteLink(PortLink):
    """`PlcLink` over control lines; NG, RECHECK and FAULT look the same."""

    # What the trace calls the lines: OK, reject, trigger.
    line_words = (b"DTR", b"RTS", b"CTS")

    def __init__(self, settings: PlcSettings, *, trace: TraceHook | None = None) -> None:
        super().__init__(settings, trace=trace)
        self._pulse_ns = settings.pulse_ms * 1_000_000
        self._triggers = Handover(_QUEUED_TRIGGERS)
        self._rejects = RejectLatch(settings.stop_after_rejects, self._on_stop_request)
        self._told: dict[str, Verdict] = {}
        # Each with the stamp of its trigger.
        self._waiting: deque[tuple[Verdict, int]] = deque()
        self._ready = False
        self._sequence = 0
        self._rose_ns = 0
        self._was_high = True
        self._present = False
        # A pulse ends, and as long again both lines stay low before the next one.
        self._low_at_ns = 0
        self._free_at_ns = 0

    # What the line calls.

    def send(self, trigger: Trigger, verdict: Verdict, score: float) -> int:
        """Raise one line for `pulse_ms`, or queue behind a pulse that is not over yet.

        Returns:
            `time.monotonic_ns()` after the line was set.

        Raises:
            PlcError: The port is lost; or an OK while not READY, or after the next part (it is told
                as a reject); or the trigger has another verdict already; or the pulses of too many
                parts wait.
        """
        del score
        with self._lock:
            if self._port is None:
                raise PlcError(self._lost())
            told = self._told.get(trigger.part_id)
            require_sendable(trigger.part_id, verdict, told, ready=self._ready)
            if told is not None:
                return time.monotonic_ns()
            if len(self._waiting) >= _WAITING_PULSES:
                raise PlcError(
                    f"part {trigger.part_id}: {verdict.value} not sent, {_WAITING_PULSES} pulses "
                    "wait; shorten `pulse_ms` or slow the line down"
                )
            self._rejects.note(verdict)
            self._waiting.append((verdict, trigger.stamp_ns))
            self._told[trigger.part_id] = verdict
            if len(self._told) > 64:
                del self._told[next(iter(self._told))]
            try:
                self._move(time.monotonic_ns())
            except OSError as error:
                self._write_failed, self._broken = True, str(error)
                raise PlcError(self._lost()) from error
            if verdict is Verdict.OK and trigger.stamp_ns < self._rose_ns:
                raise PlcError(
                    f"part {trigger.part_id}: OK not sent, the next part has come before it; "
                    "set line.deadline_ms below the takt"
                )
            self.tap.told(trigger.sequence, verdict.value, time.monotonic_ns())
            return time.monotonic_ns()

    def fault(self, reason: str) -> None:
        """There is no line for words; the part's own verdict is its reject."""
        logger.warning("PLC port %s: alarm without a line to tell it: %s", self.name, reason)

    def acknowledged(self) -> Sequence[int]:
        """Nothing: lines do not acknowledge."""
        return ()

    def set_ready(self, *, ready: bool) -> None:
        """Note whether OK may leave; an OK that is shown or waits is taken back at once."""
        with self._lock:
            self._ready = ready
            self.tap.set(READY, ready, time.monotonic_ns())
            if not ready:
                self._waiting = deque(item for item in self._waiting if item[0] is not Verdict.OK)
                if self._port is not None and self._port.dtr:
                    self._set_lines(ok=False, reject=False)

    def is_connected(self) -> bool:
        """Whether the port is open and DSR is up."""
        with self._lock:
            return self._port is not None and self._present

    # The port thread.

    @staticmethod
    def _signal_places(settings: PlcSettings) -> tuple[SignalPlace, ...]:
        del settings
        return discrete_places()

    def _open(self) -> Any:  # noqa: ANN401 - pyserial has no types
        port = super()._open()
        try:
            _drop(port)
            port.cts, port.dsr  # noqa: B018 - reading them is the test
        except OSError as error:
            port.close()
            raise PlcError(
                f"PLC port {self.name}: it has no control lines; take a real serial port or adapter"
            ) from error
        return port

    def _on_open(self) -> None:
        # A line that is up while the link comes up belongs to a part that has moved on.
        self._was_high = True
        self._present = False
        self._low_at_ns = 0
        self._free_at_ns = time.monotonic_ns()
        self._waiting.clear()

    def _on_lost(self) -> None:
        self._waiting.clear()
        self._present = False

    def _release(self, reason: str) -> None:
        with self._lock:
            port = self._port
        if port is not None:
            try:
                _drop(port)
            except Exception as error:  # noqa: BLE001 - an unplugged port raises many kinds
                logger.debug("PLC port %s: lines not dropped: %s", self.name, error)
        super()._release(reason)

    def _serve(self) -> None:
        if self._write_failed:
            raise PlcError("the lines cannot be set")
        with self._lock:
            now_ns = time.monotonic_ns()
            high, self._present = bool(self._port.cts), bool(self._port.dsr)
            self.tap.set(PRESENT, self._present, now_ns)
            if high and not self._was_high:
                self._on_rise(now_ns)
            self.tap.set(TRIGGER, high, now_ns)
            self._was_high = high
            self._move(now_ns)
        self._stop.wait(_POLL_S)

    def _on_rise(self, now_ns: int) -> None:
        self._rose_ns = now_ns
        if self._port.dtr:
            self._set_lines(ok=False, reject=False)
        self._sequence = self._sequence % MAX_SEQUENCE + 1
        self._show("rx", self.line_words[2], now_ns)
        trigger = Trigger(self._sequence, part_id_now(self._sequence), now_ns)
        try:
            self._triggers.put_nowait(trigger)
        except queue.Full:
            # Nobody takes it: without a pulse the part is reject.
            self._stats.refused += 1
            return
        self._stats.triggers += 1
        self.tap.trigger(trigger.sequence, trigger.part_id, now_ns)

    def _move(self, now_ns: int) -> None:
        """End the pulse that is over; begin the next one when both lines were low long enough."""
        if self._low_at_ns and now_ns >= self._low_at_ns:
            self._low_at_ns = 0
            self._free_at_ns = now_ns + self._pulse_ns
            self._set_lines(ok=False, reject=False)
            self.tap.end_told(now_ns)
        if self._low_at_ns or now_ns < self._free_at_ns or not self._waiting:
            return
        verdict, trigger_ns = self._waiting.popleft()
        passes = verdict is Verdict.OK and self._ready and trigger_ns >= self._rose_ns
        self._set_lines(ok=passes, reject=not passes)
        self._low_at_ns = now_ns + self._pulse_ns
        self._stats.frames_sent += 1

    def _set_lines(self, *, ok: bool, reject: bool) -> None:
        # Down before up, so that on the way both are low and never both high.
        if not ok:
            self._port.dtr = False
        if not reject:
            self._port.rts = False
        if ok:
            self._port.dtr = True
        elif reject:
            self._port.rts = True
        now_ns = time.monotonic_ns()
        self.tap.set(OK_LINE, ok, now_ns)
        self.tap.set(REJECT_LINE, reject, now_ns)
        words = self.line_words
        self._show("tx", words[0] if ok else words[1] if reject else b"-", now_ns)


def _drop(port: Any) -> None:  # noqa: ANN401 - pyserial has no types
    """Lower both lines, OK first: what was up together must not leave OK alone."""
    port.dtr = False
    port.rts = False

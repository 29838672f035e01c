"""The PLC's side of the protocol, as a PLC programmer would write it.

One scan: read what has come, answer it, look at the clocks. A part is triggered at the takt, but
only while the station beats READY. A part is reject until an OK with its own sequence and part id
arrives inside the inspect window; nothing that comes later changes that.
"""

from __future__ import annotations

import os
import pty
import threading
import time
import tty
from dataclasses import dataclass, field, replace
from typing import Literal

from app.devices.plc.codec import (
    MAX_SEQUENCE,
    AckMessage,
    Acknowledged,
    FaultMessage,
    HeartbeatMessage,
    Message,
    NakMessage,
    Party,
    Refusal,
    ResetMessage,
    StopMessage,
    TriggerMessage,
    VerdictMessage,
)
from app.devices.plc.simulator_wire import AsciiWire, Misbehaviour, Wire, every
from engine.types import Verdict

_SCAN_S = 0.005
_SILENT_HEARTBEATS = 3.5
_LINGER_S = 0.2


def create_pty() -> tuple[int, str]:
    """Make a pseudo-terminal pair that passes bytes unchanged.

    Returns:
        `(master_fd, slave_path)`: the first for `SimulatedPlc`, the second is the station's port.
    """
    master_fd, slave_fd = pty.openpty()
    slave_path = os.ttyname(slave_fd)
    tty.setraw(slave_fd)
    os.close(slave_fd)
    return master_fd, slave_path


@dataclass(frozen=True)
class PlcProgram:
    """What the PLC does.

    Attributes:
        parts: Parts to trigger.
        takt_ms: From one trigger to the next.
        window_ms: From trigger to the end of the inspect window.
        ack_timeout_ms: A trigger without acknowledge is repeated after this.
        trigger_retries: How often it is repeated.
        heartbeat_ms: Own heartbeat period, and the one expected from the station.
        lot: Lot announced with every trigger.
        part_prefix: Part ids are this plus a five-digit number, counted from 1.
        first_sequence: Sequence number of the first part.
    """

    parts: int = 100
    takt_ms: float = 500.0
    window_ms: float = 250.0
    ack_timeout_ms: float = 50.0
    trigger_retries: int = 2
    heartbeat_ms: float = 1000.0
    lot: str = "LOT1"
    part_prefix: str = "P"
    first_sequence: int = 1


@dataclass
class PlcCounts:
    """What the PLC has counted.

    `triggers = ok + ng + recheck + fault + late + missing` once all parts are through; everything
    but `ok` is reject.

    Attributes:
        triggers: Parts triggered (repeats not counted).
        ok: Parts with an OK in time.
        ng: Parts with an NG in time.
        recheck: Parts with a RECHECK in time.
        fault: Parts with a FAULT in time.
        late: Parts whose verdict came after the window.
        missing: Parts without any verdict.
        retries: Triggers repeated because no acknowledge came.
        duplicates: Verdicts that came again.
        unexpected: Verdicts with a sequence or part id that the PLC was not waiting for.
        alarms: Fault messages from the station.
        naks: NAKs from the station.
        stop_requests: Times that the station asked to stop the line; repeats are counted.
        frames_in: Messages (Modbus: answers) received.
        frames_out: Frames sent.
        crc_errors: Damaged frames received.
    """

    triggers: int = 0
    ok: int = 0
    ng: int = 0
    recheck: int = 0
    fault: int = 0
    late: int = 0
    missing: int = 0
    retries: int = 0
    duplicates: int = 0
    unexpected: int = 0
    alarms: int = 0
    naks: int = 0
    stop_requests: int = 0
    frames_in: int = 0
    frames_out: int = 0
    crc_errors: int = 0


@dataclass
class Violations:
    """What a station must never do, and how often it did.

    Attributes:
        verdict_without_trigger: Verdicts with a sequence that no part has.
        sequence_errors: Verdicts with a part's sequence and another part's id.
        verdict_changed: Parts that got a second, different verdict.
        ok_late: OKs that came after the window.
        ok_not_ready: OKs that came while the station said that it was not READY.
        heartbeat_lost: Times that a station that was there fell silent.
    """

    verdict_without_trigger: int = 0
    sequence_errors: int = 0
    verdict_changed: int = 0
    ok_late: int = 0
    ok_not_ready: int = 0
    heartbeat_lost: int = 0

    @property
    def total(self) -> int:
        """Of all kinds."""
        return sum(vars(self).values())


@dataclass
class SimulatedPart:
    """One part on the PLC's side.

    Attributes:
        judgement: `ok`, `ng`, `recheck`, `fault`, `late` or `missing`; empty while it is open.
        response_ms: From the trigger's write to the verdict; NaN while there is none.
        verdict: The first one, also when it was late; None while there is none.
    """

    message: TriggerMessage
    sent_ns: int
    judgement: str = ""
    response_ms: float = float("nan")
    verdict: Verdict | None = None
    acknowledged: bool = False
    retries: int = 0
    due_ns: int = field(default=0, repr=False)

    @property
    def accepted(self) -> bool:
        """Whether the part may pass: an OK, in time."""
        return self.judgement == "ok"


_JUDGEMENTS: dict[Verdict, str] = {
    Verdict.OK: "ok",
    Verdict.NG: "ng",
    Verdict.RECHECK: "recheck",
    Verdict.FAULT: "fault",
}


class SimulatedPlc:
    """A PLC on any file descriptor; `run` blocks, so give it a thread or a process.

    Attributes:
        violations: What the station did wrong so far.
        parts: Parts triggered so far, in order.
        faults: Alarms of the station, oldest first.
    """

    def __init__(
        self,
        fd: int,
        program: PlcProgram,
        *,
        misbehaviour: Misbehaviour | None = None,
        protocol: Literal["ascii", "modbus"] = "ascii",
        device_id: int = 1,
    ) -> None:
        """Take over one end of a line.

        Args:
            fd: The line.
            program: What to do.
            misbehaviour: What to do wrong.
            protocol: `ascii`, or `modbus` with the PLC as master.
            device_id: The station's address; Modbus only.
        """
        os.set_blocking(fd, False)
        self.violations = Violations()
        self.parts: list[SimulatedPart] = []
        self.faults: list[str] = []
        self._counts = PlcCounts()
        self._program = program
        self._misbehaviour = misbehaviour or Misbehaviour()
        self._wire = _create_wire(protocol, fd, self._misbehaviour, device_id)
        self._acks = 0
        # Parts whose window or grace is open, and the last sequences that were closed.
        self._open: dict[int, SimulatedPart] = {}
        self._closed: dict[int, SimulatedPart] = {}
        self._toggle = False
        self._next_beat_ns = 0
        self._next_trigger_ns = 0
        self._station_ready = False
        self._station_toggle: bool | None = None
        self._station_heard_ns = 0
        self._station_lives = False

    @property
    def counts(self) -> PlcCounts:
        """What has been counted so far."""
        wire = self._wire.counts
        return replace(
            self._counts,
            frames_in=wire.frames_in,
            frames_out=wire.frames_out,
            crc_errors=wire.crc_errors,
        )

    @property
    def station_ready(self) -> bool:
        """Whether the station lives and beats READY."""
        return self._station_ready and self._station_alive()

    def _station_alive(self) -> bool:
        silent_ns = time.monotonic_ns() - self._station_heard_ns
        limit_ns = _SILENT_HEARTBEATS * self._program.heartbeat_ms * 1e6
        return self._station_heard_ns > 0 and silent_ns < limit_ns

    def run(self, stop: threading.Event | None = None, *, give_up_s: float = 0.0) -> PlcCounts:
        """Trigger all parts and judge them.

        Args:
            stop: Ends the run early.
            give_up_s: End as well when the station was not READY for so long; 0 waits for ever.

        Returns:
            The counts.
        """
        stop = stop or threading.Event()
        ready_ns = self._next_trigger_ns = time.monotonic_ns()
        while not stop.is_set() and (len(self.parts) < self._program.parts or self._open):
            self._scan(trigger=True)
            if self.station_ready:
                ready_ns = time.monotonic_ns()
            elif give_up_s and time.monotonic_ns() - ready_ns > give_up_s * 1e9:
                break
        for part in self._open.values():
            self._close(part)
        self._open.clear()
        # The last acknowledge must reach the station before the port may go away.
        self.idle(stop, _LINGER_S)
        return self.counts

    def idle(self, stop: threading.Event, duration_s: float | None = None) -> None:
        """Only beat and answer; until `stop`, or for `duration_s`."""
        end_ns = None if duration_s is None else time.monotonic_ns() + int(duration_s * 1e9)
        while not stop.is_set() and (end_ns is None or time.monotonic_ns() < end_ns):
            self._scan(trigger=False)

    def _scan(self, *, trigger: bool) -> None:
        wait_s = (self._next_trigger_ns - time.monotonic_ns()) / 1e9
        for message in self._wire.poll(wait_s if 0 < wait_s < _SCAN_S else _SCAN_S):
            self._on_message(message)
        now_ns = time.monotonic_ns()
        lives = self._station_alive()
        if self._station_lives and not lives:
            self.violations.heartbeat_lost += 1
        self._station_lives = lives
        if now_ns >= self._next_beat_ns and not self._misbehaviour.no_heartbeat:
            self._next_beat_ns = now_ns + int(self._program.heartbeat_ms * 1e6)
            self._toggle = not self._toggle
            self._wire.send(HeartbeatMessage(Party.PLC, self._toggle, True))
        self._watch_parts(now_ns)
        if trigger and len(self.parts) < self._program.parts and now_ns >= self._next_trigger_ns:
            if self.station_ready:
                self._raise_trigger(now_ns)
            else:
                self._next_trigger_ns = now_ns

    # Triggers.

    def _raise_trigger(self, now_ns: int) -> None:
        program, number = self._program, len(self.parts)
        sequence = (program.first_sequence + number - 1) % MAX_SEQUENCE + 1
        message = TriggerMessage(sequence, f"{program.part_prefix}{number + 1:05d}", program.lot)
        part = SimulatedPart(message, now_ns, due_ns=now_ns + int(program.ack_timeout_ms * 1e6))
        self._next_trigger_ns += int(program.takt_ms * 1e6)
        self.parts.append(part)
        self._closed.pop(sequence, None)
        self._open[sequence] = part
        self._counts.triggers += 1
        self._wire.send(message)
        if every(self._misbehaviour.duplicate_trigger_every, self._counts.triggers):
            self._wire.send(message)

    def _watch_parts(self, now_ns: int) -> None:
        window_ns = self._program.window_ms * 1e6
        for part in list(self._open.values()):
            age_ns = now_ns - part.sent_ns
            # After the window a part is reject; one more window tells a late verdict from none.
            if part.judgement or age_ns > 2 * window_ns:
                self._close(part)
                del self._open[part.message.sequence]
            elif not part.acknowledged and now_ns >= part.due_ns and age_ns < window_ns:
                self._retry_trigger(part, now_ns)

    def _retry_trigger(self, part: SimulatedPart, now_ns: int) -> None:
        if part.retries < self._program.trigger_retries:
            part.retries += 1
            part.due_ns = now_ns + int(self._program.ack_timeout_ms * 1e6)
            self._counts.retries += 1
            self._wire.send(part.message)

    def _close(self, part: SimulatedPart) -> None:
        part.judgement = part.judgement or "missing"
        setattr(self._counts, part.judgement, getattr(self._counts, part.judgement) + 1)
        self._closed[part.message.sequence] = part

    # Messages.

    def _on_message(self, message: Message) -> None:
        if isinstance(message, VerdictMessage):
            self._on_verdict(message)
        elif isinstance(message, AckMessage) and message.answers is Acknowledged.TRIGGER:
            if part := self._open.get(message.sequence):
                part.acknowledged = True
        elif isinstance(message, HeartbeatMessage) and message.sender is Party.STATION:
            self._station_ready = message.ready
            if message.toggle is not self._station_toggle:
                self._station_toggle = message.toggle
                self._station_heard_ns = time.monotonic_ns()
        elif isinstance(message, FaultMessage):
            self._counts.alarms += 1
            self.faults.append(message.reason)
        elif isinstance(message, NakMessage):
            self._on_nak(message)
        elif isinstance(message, StopMessage):
            # A real line would wait for a person; this one notes it and goes on.
            self._counts.stop_requests += 1
            self._wire.send(ResetMessage())

    def _on_verdict(self, message: VerdictMessage) -> None:
        if message.verdict is Verdict.OK and not self._station_ready:
            self.violations.ok_not_ready += 1
        part = self._open.get(message.sequence) or self._closed.get(message.sequence)
        if part is None or part.message.part_id != message.part_id:
            self._on_unexpected(message, part)
            return
        part.acknowledged = True
        if part.verdict is not None:
            self._counts.duplicates += 1
            self.violations.verdict_changed += part.verdict is not message.verdict
        else:
            self._judge(part, message.verdict)
        self._acknowledge(message.sequence)

    def _judge(self, part: SimulatedPart, verdict: Verdict) -> None:
        part.verdict = verdict
        part.response_ms = (time.monotonic_ns() - part.sent_ns) / 1e6
        if part.response_ms > self._program.window_ms:
            self.violations.ok_late += verdict is Verdict.OK
        # Nothing that comes after the part was counted changes the count.
        if part.judgement:
            return
        in_time = part.response_ms <= self._program.window_ms
        part.judgement = _JUDGEMENTS[verdict] if in_time else "late"

    def _acknowledge(self, sequence: int) -> None:
        self._acks += 1
        if every(self._misbehaviour.wrong_sequence_every, self._acks):
            sequence = (sequence + 999) % MAX_SEQUENCE + 1
        if not every(self._misbehaviour.drop_ack_every, self._acks):
            self._wire.send(AckMessage(sequence, Acknowledged.VERDICT))

    def _on_unexpected(self, message: VerdictMessage, part: SimulatedPart | None) -> None:
        self._counts.unexpected += 1
        if part is None:
            self.violations.verdict_without_trigger += 1
        else:
            self.violations.sequence_errors += 1
        reason = Refusal.SEQUENCE if part is None else Refusal.PART
        self._wire.send(NakMessage(message.sequence, reason))

    def _on_nak(self, message: NakMessage) -> None:
        self._counts.naks += 1
        if message.reason is not Refusal.CRC:
            return
        # One of our frames was unreadable; a waiting trigger is the one that matters.
        now_ns = time.monotonic_ns()
        for part in self._open.values():
            if not part.acknowledged:
                self._retry_trigger(part, now_ns)


def _create_wire(protocol: str, fd: int, misbehaviour: Misbehaviour, device_id: int) -> Wire:
    if protocol == "ascii":
        return AsciiWire(fd, misbehaviour)
    # Only who speaks Modbus waits for pymodbus to load.
    from app.devices.plc.simulator_modbus import ModbusWire

    return ModbusWire(fd, misbehaviour, device_id=device_id)

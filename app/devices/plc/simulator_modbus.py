"""The simulated PLC as Modbus master.

It writes the PLC block and reads the station block in one request per scan, and reports what has
changed as the messages that the station would have sent in ASCII, so that there is one PLC program.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import replace

from app.devices.plc.codec import (
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
from app.devices.plc.modbus_map import (
    PLC_BASE,
    STATION_BASE,
    STATION_COUNT,
    Control,
    PlcImage,
    Result,
    StationImage,
    Status,
    TriggerRefusal,
    pack_plc,
    unpack_station,
)
from app.devices.plc.modbus_master import ModbusMaster
from app.devices.plc.modbus_rtu import Function, Request
from app.devices.plc.simulator_wire import Misbehaviour, Outlet, WireCounts

_ANSWER_S = 0.2
_REFUSALS = {TriggerRefusal.SEQUENCE: Refusal.SEQUENCE, TriggerRefusal.TEXT: Refusal.PART}


class ModbusWire:
    """Modbus RTU, the PLC as master."""

    def __init__(self, fd: int, misbehaviour: Misbehaviour, *, device_id: int = 1) -> None:
        self.counts = WireCounts()
        outlet = Outlet(fd, misbehaviour, self.counts)
        self._master = ModbusMaster(fd, device_id, write=outlet.write)
        self._plc = PlcImage()
        self._station = StationImage()
        self._toggle = False
        self._triggers: deque[TriggerMessage] = deque()
        self._raised: TriggerMessage | None = None
        # Whether the station has answered while TRIGGER was down; without that there is no edge.
        self._seen_down = False
        self._senders: dict[type, Callable[[Message], None]] = {
            TriggerMessage: self._send_trigger,
            AckMessage: self._send_ack,
            HeartbeatMessage: self._send_heartbeat,
            ResetMessage: self._send_reset,
        }

    def send(self, message: Message) -> None:
        """See `Wire`; it leaves with the next request. A NAK has no register and needs none."""
        sender = self._senders.get(type(message))
        if sender is not None:
            sender(message)

    def poll(self, wait_s: float) -> list[Message]:
        """See `Wire`."""
        began_s = time.monotonic()
        self._raise_trigger()
        words = tuple(pack_plc(self._plc))
        request = Request(Function.READ_WRITE, STATION_BASE, STATION_COUNT, PLC_BASE, words)
        try:
            answer = self._master.ask(request, _ANSWER_S)
        except OSError:
            answer = None  # nobody has the other end open
        messages = []
        if answer is not None and not answer.exception:
            self.counts.frames_in += 1
            self._seen_down = not self._plc.control & Control.TRIGGER
            before, self._station = self._station, unpack_station(answer.values)
            messages = self._compare(before, self._station)
        time.sleep(max(0.0, wait_s - (time.monotonic() - began_s)))
        return messages

    def _raise_trigger(self) -> None:
        if not self._seen_down or self._station.trigger_echo or not self._triggers:
            return
        self._seen_down = False
        self._raised = message = self._triggers.popleft()
        self._plc = replace(
            self._plc,
            control=self._plc.control | Control.TRIGGER,
            sequence=message.sequence,
            part_id=message.part_id,
            lot=message.lot,
        )

    def _send_trigger(self, message: Message) -> None:
        if isinstance(message, TriggerMessage) and message not in self._triggers:
            up = self._plc.control & Control.TRIGGER
            if not (up and self._raised == message):
                self._triggers.append(message)

    def _send_ack(self, message: Message) -> None:
        if isinstance(message, AckMessage):
            self._plc = replace(self._plc, ack=message.sequence)

    def _send_heartbeat(self, message: Message) -> None:
        del message
        self._plc = replace(self._plc, heartbeat=(self._plc.heartbeat + 1) & 0xFFFF)

    def _send_reset(self, message: Message) -> None:
        del message
        self._plc = replace(self._plc, control=self._plc.control | Control.RESET_STOP)

    def _compare(self, before: StationImage, now: StationImage) -> list[Message]:
        """What has changed in the station block, as the station would have said it in ASCII."""
        messages: list[Message] = []
        ready = bool(now.status & Status.READY)
        if (now.heartbeat, now.status & Status.READY) != (
            before.heartbeat,
            before.status & Status.READY,
        ):
            self._toggle ^= now.heartbeat != before.heartbeat
            messages.append(HeartbeatMessage(Party.STATION, self._toggle, ready))
        messages += self._answer_to_trigger(now)
        if now.status & ~before.status & Status.STOP_REQUEST:
            messages.append(StopMessage(max(1, now.rejects_in_a_row)))
        elif not now.status & Status.STOP_REQUEST:
            self._plc = replace(self._plc, control=self._plc.control & ~Control.RESET_STOP)
        if now.alarm_count != before.alarm_count:
            messages.append(FaultMessage(now.alarm_text.replace(",", ";")))
        result = now.result
        if result is None:
            self._plc = replace(self._plc, ack=0)
        elif not _same(result, before.result):
            part_id = result.part_id.replace(",", ";")
            messages.append(VerdictMessage(result.sequence, result.verdict, result.score, part_id))
        return messages

    def _answer_to_trigger(self, now: StationImage) -> list[Message]:
        raised = self._raised
        if raised is None or not self._plc.control & Control.TRIGGER:
            return []
        if now.trigger_echo == raised.sequence:
            answer: Message = AckMessage(raised.sequence, Acknowledged.TRIGGER)
        elif now.status & Status.REFUSED:
            reason = _REFUSALS.get(TriggerRefusal(now.refusal), Refusal.BUSY)
            answer = NakMessage(raised.sequence, reason)
        else:
            return []
        self._plc = replace(self._plc, control=self._plc.control & ~Control.TRIGGER)
        return [answer]


def _same(result: Result, before: Result | None) -> bool:
    """Whether it is the same verdict; NaN scores are not equal to themselves."""
    if before is None:
        return False
    return (result.sequence, result.verdict, result.part_id) == (
        before.sequence,
        before.verdict,
        before.part_id,
    )

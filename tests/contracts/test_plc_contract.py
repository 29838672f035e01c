"""What every `PlcLink` promises, whatever is behind it."""

from __future__ import annotations

import math
import os
import queue
import select
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any, Protocol

import pytest
from waiting import until

from app.devices.plc.codec import (
    AckMessage,
    Acknowledged,
    FaultMessage,
    HeartbeatMessage,
    Party,
    TriggerMessage,
    VerdictMessage,
    decode,
    encode,
)
from app.devices.plc.loopback import LoopbackPlc
from app.devices.plc.modbus_map import (
    PLC_BASE,
    PLC_COUNT,
    STATION_BASE,
    STATION_COUNT,
    Control,
    PlcImage,
    pack_plc,
    unpack_plc,
    unpack_station,
)
from app.devices.plc.modbus_master import ModbusMaster
from app.devices.plc.modbus_rtu import Function, Request, decode_request, encode_answer
from app.devices.plc.serial_ascii import AsciiPlcLink
from app.devices.plc.serial_modbus import ModbusServerLink
from app.devices.plc.serial_modbus_client import ModbusClientLink
from app.devices.plc.simulator import create_pty
from app.settings import PlcSettings
from app.station.link_monitor import (
    ACK,
    BUSY,
    READY,
    RESULT_VALID,
    STOP_REQUEST,
    TRIGGER,
    LinkMonitor,
    MonitoredLink,
)
from app.station.ports import PlcLink, Trigger
from engine.errors import PlcError
from engine.types import Verdict


class OtherSide(Protocol):
    """What the suite needs of the far end, for every kind of link."""

    link: PlcLink

    def push(self, sequence: int, part_id: str) -> None: ...
    def told(self) -> list[tuple[int, Verdict]]: ...
    def faults(self) -> list[str]: ...
    def unplug(self) -> None: ...
    def close(self) -> None: ...


class LoopbackSide:
    def __init__(self) -> None:
        self.plc = LoopbackPlc(stop_after_rejects=3)
        self.link: PlcLink = self.plc

    def push(self, sequence: int, part_id: str) -> None:
        self.plc.push_trigger(part_id, sequence=sequence)

    def told(self) -> list[tuple[int, Verdict]]:
        return [(item.sequence, item.verdict) for item in self.plc.verdicts]

    def faults(self) -> list[str]:
        return list(self.plc.faults)

    def unplug(self) -> None:
        self.plc.unplug()

    def close(self) -> None:
        self.link.close()


class PtySide:
    """A PLC at the far end of a pty, with a thread that serves it."""

    link: PlcLink

    def __init__(self, create_link: Callable[[PlcSettings], PlcLink], **settings: int) -> None:
        self._fd, path = create_pty()
        os.set_blocking(self._fd, False)
        fixed = {"port": path, "heartbeat_ms": 50, "stop_after_rejects": 3}
        self.link = create_link(PlcSettings.model_validate({**fixed, **settings}))
        self._told: dict[int, Verdict] = {}
        self._faults: list[str] = []
        self._parts: queue.SimpleQueue[tuple[int, str]] = queue.SimpleQueue()
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def _serve(self) -> None:
        raise NotImplementedError

    def push(self, sequence: int, part_id: str) -> None:
        self._parts.put((sequence, part_id))

    def told(self) -> list[tuple[int, Verdict]]:
        return list(self._told.items())

    def faults(self) -> list[str]:
        return list(self._faults)

    def unplug(self) -> None:
        if not self._stop.is_set():
            self._stop.set()
            self._thread.join()
            os.close(self._fd)

    def close(self) -> None:
        self.link.close()
        self.unplug()


class AsciiSide(PtySide):
    """It beats and acknowledges."""

    def __init__(self) -> None:
        super().__init__(AsciiPlcLink, ack_timeout_ms=50)

    def _serve(self) -> None:
        buffer, toggle = bytearray(), False
        while not self._stop.wait(0.005):
            toggle = not toggle
            os.write(self._fd, encode(HeartbeatMessage(Party.PLC, toggle, True)))
            try:
                buffer += os.read(self._fd, 4096)
            except OSError:
                continue  # nothing there, or the station has not opened yet
            while (step := decode(buffer))[0]:
                del buffer[: step[0]]
                if isinstance(step[1], VerdictMessage):
                    self._told[step[1].sequence] = step[1].verdict
                    os.write(self._fd, encode(AckMessage(step[1].sequence, Acknowledged.VERDICT)))
                elif isinstance(step[1], FaultMessage):
                    self._faults.append(step[1].reason)

    def push(self, sequence: int, part_id: str) -> None:
        os.write(self._fd, encode(TriggerMessage(sequence, part_id)))


class ModbusMasterSide(PtySide):
    """It polls the station's registers, one request per cycle, as docs/plc.md says."""

    def __init__(self) -> None:
        super().__init__(ModbusServerLink, ack_timeout_ms=2000)

    def _serve(self) -> None:
        master = ModbusMaster(self._fd, 1, write=self._write)
        plc, alarms = PlcImage(), 0
        while not self._stop.wait(0.003):
            plc = replace(plc, heartbeat=(plc.heartbeat + 1) & 0xFFFF)
            request = Request(
                Function.READ_WRITE, STATION_BASE, STATION_COUNT, PLC_BASE, tuple(pack_plc(plc))
            )
            try:
                answer = master.ask(request, 1.0)
            except OSError:
                continue  # the station has not opened yet, or has closed
            if answer is None:
                continue
            station = unpack_station(answer.values)
            if station.alarm_count != alarms:
                alarms = station.alarm_count
                self._faults.append(station.alarm_text)
            if station.result is not None:
                self._told[station.result.sequence] = station.result.verdict
            plc = replace(plc, ack=station.result.sequence if station.result else 0)
            if plc.control & Control.TRIGGER:
                plc = replace(plc, control=Control.NONE)
            elif not self._parts.empty():
                sequence, part_id = self._parts.get()
                plc = replace(plc, control=Control.TRIGGER, sequence=sequence, part_id=part_id)

    def _write(self, frame: bytes) -> None:
        os.write(self._fd, frame)


class ModbusSlaveSide(PtySide):
    """It has a plain register area that the station reads and writes."""

    def __init__(self) -> None:
        self._registers = [0] * (PLC_BASE + PLC_COUNT)
        super().__init__(ModbusClientLink, ack_timeout_ms=2000, answer_timeout_ms=1000)

    def _serve(self) -> None:
        buffer = bytearray()
        while not self._stop.is_set():
            if not select.select([self._fd], [], [], 0.01)[0]:
                continue
            try:
                buffer += os.read(self._fd, 4096)
            except OSError:
                self._stop.wait(0.003)  # the station has not opened yet, or has closed
                continue
            while (step := decode_request(buffer, 1))[0]:
                del buffer[: step[0]]
                if isinstance(step[1], Request):
                    self._answer(step[1])

    def _answer(self, request: Request) -> None:
        start, values = request.write_address, request.values
        self._registers[start : start + len(values)] = values
        start = request.read_address
        words = self._registers[start : start + request.read_count]
        os.write(self._fd, encode_answer(1, request, words))
        # The program's scan. A trigger stays up until the whole block has been fetched.
        self._scan(fetched_all=request.read_count == PLC_COUNT)

    def _scan(self, *, fetched_all: bool) -> None:
        station = unpack_station(self._registers[:STATION_COUNT])
        plc = unpack_plc(self._registers[PLC_BASE:])
        if station.alarm_text and station.alarm_text not in self._faults:
            self._faults.append(station.alarm_text)
        if station.result is not None:
            self._told[station.result.sequence] = station.result.verdict
        plc = replace(
            plc,
            heartbeat=(plc.heartbeat + 1) & 0xFFFF,
            ack=station.result.sequence if station.result else 0,
        )
        if plc.control & Control.TRIGGER:
            plc = replace(plc, control=Control.NONE) if fetched_all else plc
        elif not self._parts.empty() and station.heartbeat and not station.trigger_echo:
            sequence, part_id = self._parts.get()
            plc = replace(plc, control=Control.TRIGGER, sequence=sequence, part_id=part_id)
        self._registers[PLC_BASE:] = pack_plc(plc)


@pytest.fixture(
    params=[LoopbackSide, AsciiSide, ModbusMasterSide, ModbusSlaveSide],
    ids=["loopback", "ascii", "modbus", "modbus-client"],
)
def side(request: pytest.FixtureRequest) -> Iterator[OtherSide]:
    other: OtherSide = request.param()
    other.link.start()
    yield other
    other.close()


def take(link: PlcLink) -> Trigger:
    trigger = link.await_trigger(15.0)
    assert trigger is not None
    return trigger


def test_a_trigger_arrives_once_with_its_stamp(side: OtherSide) -> None:
    before_ns = time.monotonic_ns()
    side.push(5, "P5")
    trigger = take(side.link)
    assert (trigger.sequence, trigger.part_id) == (5, "P5")
    assert before_ns <= trigger.stamp_ns <= time.monotonic_ns()
    assert side.link.await_trigger(0.02) is None


@pytest.mark.parametrize("verdict", list(Verdict))
def test_a_verdict_arrives_and_is_acknowledged_once(side: OtherSide, verdict: Verdict) -> None:
    side.link.set_ready(ready=True)
    side.push(5, "P5")
    before_ns = time.monotonic_ns()
    stamp_ns = side.link.send(take(side.link), verdict, math.nan)
    assert before_ns < stamp_ns <= time.monotonic_ns()
    assert until(lambda: side.told() == [(5, verdict)])
    acknowledged: list[int] = []

    def some_acknowledged() -> bool:
        acknowledged.extend(side.link.acknowledged())
        return bool(acknowledged)

    assert until(some_acknowledged)
    time.sleep(0.02)
    assert [*acknowledged, *side.link.acknowledged()] == [5]


@pytest.mark.parametrize("told_before", [False, True], ids=["never", "no longer"])
def test_no_ok_leaves_unless_ready(side: OtherSide, told_before: bool) -> None:
    if told_before:
        side.link.set_ready(ready=True)
        side.link.set_ready(ready=False)
    side.push(5, "P5")
    trigger = take(side.link)
    with pytest.raises(PlcError, match="not READY"):
        side.link.send(trigger, Verdict.OK, 0.1)
    # The part still gets its verdict.
    side.link.send(trigger, Verdict.FAULT, math.nan)
    assert until(lambda: side.told() == [(5, Verdict.FAULT)])


def test_the_first_verdict_counts(side: OtherSide) -> None:
    side.link.set_ready(ready=True)
    side.push(5, "P5")
    trigger = take(side.link)
    side.link.send(trigger, Verdict.FAULT, math.nan)
    with pytest.raises(PlcError, match="first verdict counts"):
        side.link.send(trigger, Verdict.OK, 0.1)
    side.link.send(trigger, Verdict.FAULT, math.nan)
    assert until(lambda: side.told() == [(5, Verdict.FAULT)])


def test_a_superseded_part_gets_no_verdict(side: OtherSide) -> None:
    side.link.set_ready(ready=True)
    side.push(1, "OLD")
    old = take(side.link)
    side.push(1, "NEW")
    new = take(side.link)
    with pytest.raises(PlcError, match="NEW"):
        side.link.send(old, Verdict.OK, 0.1)
    side.link.send(new, Verdict.NG, 0.9)
    assert until(lambda: side.told() == [(1, Verdict.NG)])


def test_rejects_in_a_row_latch_a_stop_request(side: OtherSide) -> None:
    side.link.set_ready(ready=True)
    link: Any = side.link
    for sequence, verdict in enumerate(
        [Verdict.NG, Verdict.FAULT, Verdict.OK, Verdict.RECHECK, Verdict.NG], start=1
    ):
        side.push(sequence, f"P{sequence}")
        side.link.send(take(side.link), verdict, 0.5)
        assert not link.stop_requested
    side.push(6, "P6")
    side.link.send(take(side.link), Verdict.NG, 0.5)
    assert link.stop_requested
    side.push(7, "P7")
    side.link.send(take(side.link), Verdict.OK, 0.5)
    assert link.stop_requested
    link.reset_stop()
    assert not link.stop_requested


def monitor_of(link: PlcLink) -> LinkMonitor:
    assert isinstance(link, MonitoredLink)
    return link.tap


def test_what_passes_is_kept_for_the_screen(side: OtherSide) -> None:
    monitor = monitor_of(side.link)

    def high(key: str) -> bool:
        return next(item.high for item in monitor.signals() if item.place.key == key)

    assert not any(item.high for item in monitor.signals() if item.place.key in (READY, BUSY))
    assert monitor.handshake() is None
    side.link.set_ready(ready=True)
    assert high(READY)
    side.push(5, "P5")
    trigger = take(side.link)
    assert until(lambda: high(BUSY))
    assert not high(RESULT_VALID)
    side.link.send(trigger, Verdict.NG, 0.5)

    def over() -> bool:
        seen = monitor.handshake()
        return seen is not None and seen.acknowledged

    assert until(over)
    part = monitor.handshake()
    assert part is not None
    assert (part.sequence, part.part_id, part.verdict, part.ready) == (5, "P5", "NG", True)
    assert part.trigger_ns == trigger.stamp_ns
    assert part.trigger_ns < part.valid_ns <= part.end_ns
    assert not high(BUSY)
    assert until(lambda: not high(RESULT_VALID))
    changed = {item.place.key: item.changes for item in monitor.signals()}
    assert changed[TRIGGER] >= 1
    assert changed[ACK] == 1
    assert changed[STOP_REQUEST] == 0


def test_frames_are_kept_in_order_and_only_new_ones_are_read(side: OtherSide) -> None:
    monitor = monitor_of(side.link)
    side.link.set_ready(ready=True)
    side.push(5, "P5")
    side.link.send(take(side.link), Verdict.OK, 0.5)
    assert until(lambda: {frame.to_plc for frame in monitor.frames()} == {True, False})
    frames = monitor.frames()
    numbers = [frame.number for frame in frames]
    assert numbers == sorted(set(numbers))
    assert all(frame.data and frame.stamp_ns and frame.wall_ns for frame in frames)
    newer = monitor.frames(after=numbers[0])
    assert newer[0].number == numbers[1]


def test_a_lost_link_leaves_nothing_busy(side: OtherSide) -> None:
    assert until(side.link.is_connected)
    side.push(5, "P5")
    take(side.link)
    side.unplug()

    def busy() -> bool:
        monitor = monitor_of(side.link)
        return any(item.high for item in monitor.signals() if item.place.key == BUSY)

    assert until(lambda: not busy())


def test_a_fault_arrives(side: OtherSide) -> None:
    side.link.fault("camera gone")
    assert until(lambda: side.faults() == ["camera gone"])


def test_an_unplugged_link_says_so(side: OtherSide) -> None:
    assert until(side.link.is_connected)
    side.push(5, "P5")
    trigger = take(side.link)
    side.unplug()
    assert until(lambda: not side.link.is_connected())
    with pytest.raises(PlcError, match="lost"):
        side.link.send(trigger, Verdict.NG, 0.9)
    with pytest.raises(PlcError, match="lost"):
        side.link.await_trigger(0.01)
    side.link.fault("this must not raise")
    side.link.set_ready(ready=False)
    assert list(side.link.acknowledged()) == []


def test_closing_twice_is_harmless_and_a_closed_link_is_lost(side: OtherSide) -> None:
    side.link.close()
    side.link.close()
    assert not side.link.is_connected()
    with pytest.raises(PlcError, match="closed"):
        side.link.await_trigger(0.01)


def test_a_closed_link_can_be_opened_again(side: OtherSide) -> None:
    side.link.close()
    side.link.start()
    assert until(side.link.is_connected)
    side.push(6, "P6")
    assert take(side.link).part_id == "P6"

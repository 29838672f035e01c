from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Literal

import pytest

from app.devices.plc.codec import HeartbeatMessage, Party, VerdictMessage, encode
from app.devices.plc.serial_ascii import AsciiPlcLink
from app.devices.plc.serial_modbus import ModbusServerLink
from app.devices.plc.simulator import PlcProgram, SimulatedPlc, create_pty
from app.devices.plc.simulator_wire import Misbehaviour
from app.settings import PlcSettings
from engine.types import Verdict

Answer = Callable[[int], Verdict | None]
Protocol = Literal["ascii", "modbus"]
PROTOCOLS: tuple[Protocol, ...] = ("ascii", "modbus")
LONG_MS = 15_000.0
BEAT_MS = 300


@contextmanager
def station(
    port: str,
    answer: Answer,
    *,
    protocol: Protocol = "ascii",
    delay_s: float = 0.0,
    ready: bool = True,
    ack_timeout_ms: int = 100,
    stop_after_rejects: int = 0,
) -> Iterator[Any]:
    """A station that answers each sequence as told; None is silence."""
    settings = PlcSettings(
        kind=protocol,
        port=port,
        ack_timeout_ms=ack_timeout_ms,
        heartbeat_ms=BEAT_MS,
        stop_after_rejects=stop_after_rejects,
    )
    link: Any = (AsciiPlcLink if protocol == "ascii" else ModbusServerLink)(settings)
    link.start()
    link.set_ready(ready=ready)
    stop = threading.Event()

    def serve() -> None:
        while not stop.is_set():
            trigger = link.await_trigger(0.02)
            if trigger is None:
                continue
            verdict = answer(trigger.sequence)
            time.sleep(delay_s)
            if verdict is not None:
                link.send(trigger, verdict, 0.5)

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        yield link
    finally:
        stop.set()
        thread.join()
        link.close()


@pytest.fixture
def line() -> Iterator[tuple[int, str]]:
    fd, path = create_pty()
    yield fd, path
    os.close(fd)


def program(parts: int = 8, takt_ms: float = 20, window_ms: float = LONG_MS) -> PlcProgram:
    return PlcProgram(
        parts=parts, takt_ms=takt_ms, window_ms=window_ms, ack_timeout_ms=100, heartbeat_ms=BEAT_MS
    )


def judged(plc: SimulatedPlc) -> int:
    counts = plc.counts
    return counts.ok + counts.ng + counts.recheck + counts.fault + counts.late + counts.missing


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_every_verdict_is_counted_and_only_ok_is_accepted(
    line: tuple[int, str], protocol: Protocol
) -> None:
    answers = [Verdict.OK, Verdict.NG, Verdict.RECHECK, Verdict.FAULT]
    plc = SimulatedPlc(line[0], program(parts=4), protocol=protocol)
    with station(line[1], lambda sequence: answers[sequence - 1], protocol=protocol):
        counts = plc.run()
    assert (counts.triggers, counts.ok, counts.ng) == (4, 1, 1)
    assert (counts.recheck, counts.fault, counts.missing, counts.late) == (1, 1, 0, 0)
    assert [part.accepted for part in plc.parts] == [True, False, False, False]
    assert counts.frames_in > 0
    assert counts.frames_out > 0


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_no_verdict_is_missing(line: tuple[int, str], protocol: Protocol) -> None:
    plc = SimulatedPlc(line[0], program(parts=2, window_ms=100), protocol=protocol)
    with station(line[1], lambda _: None, protocol=protocol):
        counts = plc.run()
    assert (counts.triggers, counts.missing) == (2, 2)
    assert plc.violations.ok_late == 0


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_an_ok_after_the_window_is_reject_and_a_violation(
    line: tuple[int, str], protocol: Protocol
) -> None:
    plc = SimulatedPlc(line[0], program(parts=2, takt_ms=150, window_ms=60), protocol=protocol)
    with station(
        line[1], lambda _: Verdict.OK, protocol=protocol, delay_s=0.08, ack_timeout_ms=5000
    ) as link:
        counts = plc.run()
        end = time.monotonic() + 15
        while link.stats.acknowledged < 2 and time.monotonic() < end:
            plc.idle(threading.Event(), 0.05)
    assert counts.ok == 0
    assert counts.late + counts.missing == 2
    assert plc.violations.ok_late == 2


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_a_stop_request_is_heard_and_reset(line: tuple[int, str], protocol: Protocol) -> None:
    plc = SimulatedPlc(line[0], program(parts=7), protocol=protocol)
    with station(line[1], lambda _: Verdict.NG, protocol=protocol, stop_after_rejects=3) as link:
        counts = plc.run()
        end = time.monotonic() + 15
        while link.stop_requested and time.monotonic() < end:
            plc.idle(threading.Event(), 0.02)
        assert not link.stop_requested
    assert counts.stop_requests >= 1
    assert counts.ng == 7


def test_no_trigger_before_the_station_is_ready(line: tuple[int, str]) -> None:
    plc = SimulatedPlc(line[0], program(parts=1))
    with station(line[1], lambda _: Verdict.OK, ready=False) as link:
        assert plc.run(give_up_s=0.15).triggers == 0
        link.set_ready(ready=True)
        assert plc.run().ok == 1


def test_stop_ends_the_run_and_leaves_no_part_unjudged(line: tuple[int, str]) -> None:
    plc = SimulatedPlc(line[0], program(parts=1000))
    stop = threading.Event()

    def answer(sequence: int) -> Verdict:
        if sequence == 3:
            stop.set()
        return Verdict.OK

    with station(line[1], answer):
        plc.run(stop)
    assert 3 <= plc.counts.triggers < 1000
    assert judged(plc) == plc.counts.triggers


@pytest.mark.parametrize(
    ("protocol", "misbehaviour"),
    [
        ("ascii", Misbehaviour(drop_ack_every=2)),
        ("ascii", Misbehaviour(duplicate_trigger_every=2)),
        ("ascii", Misbehaviour(garbage_every=3)),
        ("ascii", Misbehaviour(corrupt_every=5)),
        ("ascii", Misbehaviour(drop_every=5, delay_every=4, delay_ms=20)),
        ("ascii", Misbehaviour(duplicate_every=2)),
        ("ascii", Misbehaviour(wrong_sequence_every=2)),
        ("modbus", Misbehaviour(drop_ack_every=2)),
        ("modbus", Misbehaviour(corrupt_every=7, garbage_every=3)),
        ("modbus", Misbehaviour(drop_every=9, duplicate_every=2)),
    ],
    ids=repr,
)
def test_a_misbehaving_plc_still_gets_one_verdict_per_part(
    line: tuple[int, str], protocol: Protocol, misbehaviour: Misbehaviour
) -> None:
    asked: list[int] = []

    def answer(sequence: int) -> Verdict:
        asked.append(sequence)
        return Verdict.OK

    plan = PlcProgram(
        parts=6, takt_ms=20, window_ms=LONG_MS, ack_timeout_ms=100, trigger_retries=1000
    )
    plc = SimulatedPlc(line[0], plan, misbehaviour=misbehaviour, protocol=protocol)
    with station(line[1], answer, protocol=protocol) as link:
        counts = plc.run()
        stats = link.stats
    assert counts.ok == 6
    assert sorted(asked) == list(range(1, 7))
    assert plc.violations.total == plc.violations.heartbeat_lost
    if protocol == "modbus":
        return
    if misbehaviour.drop_ack_every or misbehaviour.wrong_sequence_every:
        assert stats.resends >= 3
        assert counts.duplicates >= 3
    if misbehaviour.duplicate_trigger_every:
        assert stats.duplicates >= 3
    if misbehaviour.garbage_every or misbehaviour.corrupt_every:
        assert stats.crc_errors > 0


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_without_a_heartbeat_the_station_misses_its_plc(
    line: tuple[int, str], protocol: Protocol
) -> None:
    wrong = Misbehaviour(no_heartbeat=True)
    plc = SimulatedPlc(line[0], program(parts=1), misbehaviour=wrong, protocol=protocol)
    with station(line[1], lambda _: Verdict.OK, protocol=protocol) as link:
        assert plc.run().ok == 1
        end = time.monotonic() + 15
        while link.is_connected() and time.monotonic() < end:
            plc.idle(threading.Event(), 0.05)
        assert not link.is_connected()


@pytest.mark.parametrize(
    ("sequence", "part_id", "violation"),
    [(2, "P00001", "verdict_without_trigger"), (1, "OTHER", "sequence_errors")],
    ids=["sequence", "part"],
)
def test_an_ok_for_another_sequence_or_part_passes_nothing(
    line: tuple[int, str], sequence: int, part_id: str, violation: str
) -> None:
    plc = SimulatedPlc(line[0], program(parts=1, window_ms=300))
    port_fd = os.open(line[1], os.O_RDWR | os.O_NOCTTY)
    frame = encode(VerdictMessage(sequence, Verdict.OK, 0.0, part_id))

    def answer(_: int) -> None:
        os.write(port_fd, frame)

    with station(line[1], answer):
        counts = plc.run()
    os.close(port_fd)
    assert counts.unexpected == 1
    assert (counts.ok, counts.missing) == (0, 1)
    assert getattr(plc.violations, violation) == 1


def test_a_station_that_changes_its_mind_or_is_not_ready_is_caught(line: tuple[int, str]) -> None:
    """A station that breaks the rules cannot be had from the real link, so it is written here."""
    plc = SimulatedPlc(line[0], program(parts=1))
    port_fd = os.open(line[1], os.O_RDWR | os.O_NOCTTY)
    for message in (
        HeartbeatMessage(Party.STATION, True, True),
        VerdictMessage(1, Verdict.NG, 0.0, "P00001"),
        HeartbeatMessage(Party.STATION, False, False),
        VerdictMessage(1, Verdict.OK, 0.0, "P00001"),
    ):
        os.write(port_fd, encode(message))
        plc.run(give_up_s=0.05)
    os.close(port_fd)
    assert plc.counts.ok == 0
    assert plc.violations.verdict_changed == 1
    assert plc.violations.ok_not_ready == 1


def test_the_sequence_wraps_past_65535_to_1(line: tuple[int, str]) -> None:
    plan = PlcProgram(parts=3, takt_ms=20, window_ms=LONG_MS, first_sequence=65534)
    plc = SimulatedPlc(line[0], plan)
    with station(line[1], lambda _: Verdict.OK):
        assert plc.run().ok == 3
    assert [part.message.sequence for part in plc.parts] == [65534, 65535, 1]


def test_triggers_that_nobody_takes_are_refused_and_counted(line: tuple[int, str]) -> None:
    link = ModbusServerLink(PlcSettings(port=line[1], heartbeat_ms=BEAT_MS))
    link.start()
    link.set_ready(ready=True)
    plc = SimulatedPlc(line[0], program(parts=18, window_ms=300), protocol="modbus")
    counts = plc.run()
    link.close()
    assert counts.missing == 18
    assert counts.naks >= 2
    assert (link.stats.triggers, link.stats.refused) == (16, counts.naks)


def test_the_pty_passes_all_bytes_unchanged(line: tuple[int, str]) -> None:
    data = bytes(range(256))
    port_fd = os.open(line[1], os.O_RDWR | os.O_NOCTTY)
    os.write(port_fd, data)
    assert os.read(line[0], 300) == data
    os.write(line[0], data)
    assert os.read(port_fd, 300) == data
    os.close(port_fd)

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from app.devices.plc.codec import VerdictMessage, encode
from app.devices.plc.serial_ascii import AsciiPlcLink
from app.devices.plc.simulator import Misbehaviour, PlcProgram, SimulatedPlc, create_pty
from app.settings import PlcSettings
from engine.types import Verdict

Answer = Callable[[int], Verdict | None]


@contextmanager
def station(port: str, answer: Answer, delay_s: float = 0.0) -> Iterator[AsciiPlcLink]:
    """A station that answers each sequence as told; None is silence."""
    link = AsciiPlcLink(PlcSettings(port=port, ack_timeout_ms=30, heartbeat_ms=50))
    link.start()
    link.set_ready(ready=True)
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


def program(parts: int = 8, takt_ms: float = 40, window_ms: float = 100) -> PlcProgram:
    return PlcProgram(
        parts=parts, takt_ms=takt_ms, window_ms=window_ms, ack_timeout_ms=30, heartbeat_ms=50
    )


def judged(plc: SimulatedPlc) -> int:
    counts = plc.counts
    return counts.ok + counts.ng + counts.recheck + counts.fault + counts.late + counts.missing


def test_every_verdict_is_counted_and_only_ok_is_accepted(line: tuple[int, str]) -> None:
    answers = [Verdict.OK, Verdict.NG, Verdict.RECHECK, Verdict.FAULT, None]
    plc = SimulatedPlc(line[0], program(parts=5))
    with station(line[1], lambda sequence: answers[sequence - 1]):
        counts = plc.run()
    assert (counts.triggers, counts.ok, counts.ng) == (5, 1, 1)
    assert (counts.recheck, counts.fault, counts.missing, counts.late) == (1, 1, 1, 0)
    assert [part.accepted for part in plc.parts] == [True, False, False, False, False]


def test_an_ok_after_the_window_is_reject(line: tuple[int, str]) -> None:
    plc = SimulatedPlc(line[0], program(parts=2, takt_ms=200, window_ms=60))
    with station(line[1], lambda _: Verdict.OK, delay_s=0.08):
        counts = plc.run()
    assert (counts.ok, counts.late) == (0, 2)


def test_no_trigger_before_the_station_is_ready(line: tuple[int, str]) -> None:
    plc = SimulatedPlc(line[0], program(parts=1))
    with station(line[1], lambda _: Verdict.OK) as link:
        link.set_ready(ready=False)
        time.sleep(0.02)
        assert plc.run(give_up_s=0.15).triggers == 0
        link.set_ready(ready=True)
        assert plc.run().ok == 1


def test_stop_ends_the_run_and_leaves_no_part_unjudged(line: tuple[int, str]) -> None:
    plc = SimulatedPlc(line[0], program(parts=1000))
    stop = threading.Event()
    threading.Timer(0.3, stop.set).start()
    with station(line[1], lambda _: Verdict.OK):
        plc.run(stop)
    assert 0 < plc.counts.triggers < 1000
    assert judged(plc) == plc.counts.triggers


@pytest.mark.parametrize(
    "misbehaviour",
    [
        Misbehaviour(drop_ack_every=2),
        Misbehaviour(duplicate_trigger_every=2),
        Misbehaviour(garbage_every=2),
        Misbehaviour(corrupt_every=5),
    ],
    ids=repr,
)
def test_a_misbehaving_plc_still_gets_one_verdict_per_part(
    line: tuple[int, str], misbehaviour: Misbehaviour
) -> None:
    asked: list[int] = []

    def answer(sequence: int) -> Verdict:
        asked.append(sequence)
        return Verdict.OK

    plc = SimulatedPlc(line[0], program(parts=10, window_ms=400), misbehaviour=misbehaviour)
    with station(line[1], answer) as link:
        counts = plc.run()
        assert counts.ok == 10
        assert asked == list(range(1, 11))
        stats = link.stats
    if misbehaviour.drop_ack_every:
        assert stats.resends >= 5
        assert counts.duplicates >= 5
    if misbehaviour.duplicate_trigger_every:
        assert stats.duplicates == 5
    if misbehaviour.garbage_every or misbehaviour.corrupt_every:
        assert stats.crc_errors > 0


@pytest.mark.parametrize(
    ("sequence", "part_id"), [(2, "P00001"), (1, "OTHER")], ids=["sequence", "part"]
)
def test_an_ok_for_another_sequence_or_part_passes_nothing(
    line: tuple[int, str], sequence: int, part_id: str
) -> None:
    plc = SimulatedPlc(line[0], program(parts=1, window_ms=150))
    port_fd = os.open(line[1], os.O_RDWR | os.O_NOCTTY)
    with station(line[1], lambda _: None):
        wrong = threading.Timer(
            0.1, os.write, (port_fd, encode(VerdictMessage(sequence, Verdict.OK, 0.0, part_id)))
        )
        wrong.start()
        counts = plc.run()
        wrong.join()
    os.close(port_fd)
    assert counts.unexpected == 1
    assert (counts.ok, counts.missing) == (0, 1)


def test_the_sequence_wraps_past_65535_to_1(line: tuple[int, str]) -> None:
    plan = PlcProgram(parts=3, takt_ms=20, window_ms=100, heartbeat_ms=50, first_sequence=65534)
    plc = SimulatedPlc(line[0], plan)
    with station(line[1], lambda _: Verdict.OK):
        assert plc.run().ok == 3
    assert [part.message.sequence for part in plc.parts] == [65534, 65535, 1]


def test_the_pty_passes_all_bytes_unchanged(line: tuple[int, str]) -> None:
    data = bytes(range(256))
    port_fd = os.open(line[1], os.O_RDWR | os.O_NOCTTY)
    os.write(port_fd, data)
    assert os.read(line[0], 300) == data
    os.write(line[0], data)
    assert os.read(port_fd, 300) == data
    os.close(port_fd)

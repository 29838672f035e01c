"""A line starts and stops without a part that gets no verdict, and comes to an end."""

from __future__ import annotations

import threading
import time

import pytest

from app.station.ports import SignalState
from app.station.snapshot import StationState
from engine.errors import BackendError, CameraError, PlcError
from engine.types import Frame, Verdict


def test_a_trigger_before_ready_is_fault(rig):
    def slow_warm_up(frame: Frame):
        rig.release.wait(5.0)
        raise BackendError("not yet")

    rig.inspector.answer = slow_warm_up
    line = rig.build(warm_up=rig.camera.frame())
    line.start()

    assert line.snapshot().state is StationState.STARTING
    assert rig.judge("B1").verdict is Verdict.FAULT
    assert "STARTING" in rig.reason("B1")


def test_a_camera_that_cannot_be_opened_closes_the_plc_again(rig):
    rig.camera.start_error = CameraError("scripted camera: no such device")
    line = rig.build()

    with pytest.raises(CameraError, match="no such device"):
        line.start()
    with pytest.raises(PlcError):
        rig.plc.await_trigger(0.0)


def test_a_thread_that_is_still_to_be_started_is_not_taken_for_dead(rig, monkeypatch):
    # A busy machine can take a while between the start of the deadline thread and the last one's.
    line = rig.build()
    plc = line._workers[-1]
    looks: list[int] = []
    look, start = line._deadlines._on_tick, plc.start

    def start_late() -> None:
        assert rig.until(lambda: len(looks) >= 2, 10.0)
        start()

    def note_look() -> None:
        assert look is not None
        look()
        looks.append(1)

    monkeypatch.setattr(line._deadlines, "_on_tick", note_look)
    monkeypatch.setattr(plc, "start", start_late)
    line.start()
    assert line.wait_ready(10.0)
    assert line.snapshot().alarm == ""


def test_stop_before_start_is_harmless(rig):
    rig.build().stop()
    assert not rig.camera.closed


def test_stop_gives_fault_to_the_part_under_way(rig):
    rig.inspector.answer = rig.hang
    line = rig.start()
    trigger = rig.plc.push_trigger("X1")
    rig.until(lambda: bool(rig.inspector.frames))

    started = time.monotonic()
    line.stop()

    assert time.monotonic() - started < 1.5
    verdict = rig.plc.wait_verdict(trigger.sequence, 0.0)
    assert verdict is not None
    assert verdict.verdict is Verdict.FAULT
    assert "stopped" in rig.reason("X1")
    assert not rig.plc.ready
    assert rig.camera.closed
    assert not line.engine_is_idle()
    rig.release.set()
    assert rig.until(line.engine_is_idle)
    assert rig.verdicts_of("X1") == [Verdict.FAULT]
    line.stop()


def test_a_trigger_that_crosses_the_stop_gets_its_fault(rig):
    line = rig.start()
    rig.judge("X1")
    announce = rig.plc.set_ready

    def cross(*, ready: bool) -> None:
        # The PLC has not heard of the stop yet, and triggers.
        announce(ready=ready)
        threading.Timer(0.02, rig.plc.push_trigger, ("X2",)).start()

    rig.plc.set_ready = cross
    line.stop()

    assert rig.verdicts_of("X2") == [Verdict.FAULT]
    assert "stopped" in rig.reason("X2")


def test_ready_ends_only_when_the_last_verdict_was_read(rig):
    # A PLC that fetches its verdicts reads this one some scans later; READY takes an OK with it.
    plc = rig.settings.plc.model_copy(update={"ack_timeout_ms": 10_000})
    rig.settings = rig.settings.model_copy(update={"plc": plc})
    rig.plc.acknowledges = False
    line = rig.start()
    told: list[object] = []
    scans = iter(range(3))
    announce = rig.plc.set_ready

    def note(*, ready: bool) -> None:
        told.append(ready)
        announce(ready=ready)

    def read_late() -> tuple[int, ...]:
        if not rig.plc.verdicts or next(scans, None) is not None:
            return ()
        told.append("read")
        rig.plc.acknowledged = tuple
        return (rig.plc.verdicts[-1].sequence,)

    rig.plc.set_ready, rig.plc.acknowledged = note, read_late
    rig.judge("X1")
    line.stop()

    assert told == ["read", False]
    assert rig.journal.of("X1")[-1].signal is SignalState.ACKNOWLEDGED


def test_stop_waits_for_nobody_who_never_acknowledges(rig):
    rig.plc.acknowledges = False
    line = rig.start()
    rig.judge("X1")
    line.stop()
    assert not rig.plc.ready
    assert rig.verdicts_of("X1") == [Verdict.OK]


def test_stop_comes_to_an_end_on_a_line_that_runs_on(rig):
    # There is always a verdict that is newer than the PLC's time for its acknowledgement.
    plc = rig.settings.plc.model_copy(update={"ack_timeout_ms": 300})
    rig.settings = rig.settings.model_copy(update={"plc": plc})
    rig.plc.acknowledges = False
    line = rig.start()
    rig.judge("X1")
    stopped = threading.Event()

    def trigger_on() -> None:
        for number in range(2000):
            if stopped.wait(0.02):
                return
            rig.plc.push_trigger(f"Y{number}")

    feeder = threading.Thread(target=trigger_on)
    feeder.start()
    stopper = threading.Thread(target=line.stop)
    stopper.start()
    stopper.join(20.0)
    ended = not stopper.is_alive()
    stopped.set()
    feeder.join()
    stopper.join()
    assert ended

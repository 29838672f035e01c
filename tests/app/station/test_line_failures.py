"""What hangs, fails or goes away costs FAULT in time; the alarm says it, the line recovers."""

from __future__ import annotations

import time

import pytest

from app.station.ports import SignalState
from app.station.snapshot import StationState
from engine.errors import BackendError, CameraError, ImageError, PlcError
from engine.types import Frame, Verdict


def test_a_hanging_engine_costs_fault_within_the_deadline(rig):
    rig.inspector.answer = rig.hang
    line = rig.start()
    late_ms = []
    for number in range(3):
        rig.release.clear()
        trigger = rig.plc.push_trigger(f"H{number}")
        verdict = rig.plc.wait_verdict(trigger.sequence, 20.0)
        assert verdict is not None
        assert verdict.verdict is Verdict.FAULT
        assert "deadline" in rig.reason(f"H{number}")
        late_ms.append((verdict.stamp_ns - trigger.stamp_ns) / 1e6 - rig.deadline_ms)
        assert rig.until(lambda: line.snapshot().state is StationState.FAULTED)
        rig.release.set()
        assert rig.until(lambda: line.snapshot().state is StationState.READY)

    assert min(late_ms) >= 0.0
    # The median: a neighbour that takes both cores for a moment is not the line's fault.
    assert sorted(late_ms)[1] <= rig.deadline_ms
    assert "engine" in line.snapshot().alarm


def test_a_late_ok_is_noted_but_never_told(rig):
    rig.inspector.answer = rig.hang
    line = rig.start()
    rig.judge("H1")
    rig.until(lambda: line.snapshot().state is StationState.FAULTED)
    rig.release.set()

    assert rig.until(lambda: "OK came late" in rig.reason("H1"))
    assert rig.verdicts_of("H1") == [Verdict.FAULT]
    assert {record.verdict for record in rig.journal.of("H1")} == {Verdict.FAULT}
    # The engine is back: the state recovers by itself, the alarm waits for somebody.
    assert rig.until(lambda: line.snapshot().state is StationState.READY)
    assert line.snapshot().alarm
    line.acknowledge()
    assert not line.snapshot().alarm
    assert rig.judge("H2").verdict is Verdict.OK


def test_a_hanging_camera_costs_fault_within_the_deadline(rig):
    def hang(timeout_s):
        rig.release.wait(5.0)
        return rig.camera.frame()

    rig.camera.shoot = hang
    rig.start()

    assert rig.judge("C1").verdict is Verdict.FAULT
    assert "waiting for the picture" in rig.reason("C1")


@pytest.mark.parametrize(
    "error",
    [RuntimeError("boom"), BackendError("openvino: lost"), ImageError("too small"), OSError()],
)
def test_an_engine_that_raises_is_fault_and_the_next_part_is_judged(rig, make_result, error):
    def once(frame: Frame):
        rig.inspector.answer = lambda frame: make_result()
        raise error

    rig.inspector.answer = once
    rig.start()

    assert rig.judge("E1").verdict is Verdict.FAULT
    assert str(error) in rig.reason("E1")
    assert rig.judge("E2").verdict is Verdict.OK


def test_an_engine_that_keeps_failing_latches_until_acknowledged(rig, make_result):
    def always(frame: Frame):
        raise BackendError("openvino: lost")

    rig.inspector.answer = always
    line = rig.start()
    verdicts = [rig.judge().verdict for _ in range(5)]

    assert set(verdicts) == {Verdict.FAULT}
    assert rig.until(lambda: line.snapshot().state is StationState.FAULTED)
    assert not rig.plc.ready
    rig.inspector.answer = lambda frame: make_result()
    assert rig.judge().verdict is Verdict.FAULT  # Latched: a cure alone does not help.
    line.acknowledge()
    assert rig.judge().verdict is Verdict.OK


def test_no_frame_in_time_is_fault(rig):
    rig.camera.shoot = rig.camera.time_out
    rig.start()

    assert rig.judge("T1").verdict is Verdict.FAULT
    assert "nothing came" in rig.reason("T1")


def test_a_lost_camera_is_opened_again(rig):
    rig.camera.shoot = rig.camera.lose
    rig.camera.start_error = None
    line = rig.start()
    assert rig.judge("L1").verdict is Verdict.FAULT

    rig.camera.shoot = lambda timeout_s: rig.camera.frame()
    assert rig.until(lambda: line.snapshot().state is StationState.READY)
    assert rig.camera.starts == 2
    assert "cable" in line.snapshot().alarm
    assert rig.judge("L2").verdict is Verdict.OK


def test_a_camera_that_stays_away_keeps_the_station_faulted(rig):
    line = rig.start()
    rig.camera.shoot = rig.camera.lose
    rig.camera.start_error = CameraError("scripted camera: no such device; plug it in")
    rig.judge()

    assert rig.until(lambda: "plug it in" in line.snapshot().alarm)
    lamp = next(lamp for lamp in line.snapshot().lamps if lamp.name == "Camera")
    assert not lamp.ok
    assert line.snapshot().state is StationState.FAULTED
    assert not rig.plc.ready


def test_a_full_journal_is_fault_and_latches(rig):
    line = rig.start()
    rig.journal.fill()

    assert rig.judge().verdict is Verdict.FAULT
    rig.journal.error = None
    assert rig.judge().verdict is Verdict.FAULT
    snapshot = line.snapshot()
    assert snapshot.state is StationState.FAULTED
    assert "full" in snapshot.alarm
    assert not next(lamp for lamp in snapshot.lamps if lamp.name == "Disk").ok
    line.acknowledge()
    assert rig.judge().verdict is Verdict.OK


def test_a_journal_that_breaks_in_an_unknown_way_is_fault_too(rig):
    rig.start()
    rig.journal.error = ValueError("mmap closed")

    assert rig.judge().verdict is Verdict.FAULT


def test_a_journal_that_is_slow_beyond_the_deadline_is_fault(rig):
    def slow(record):
        if record.verdict is Verdict.OK:
            time.sleep(rig.deadline_ms / 1e3)

    rig.journal.on_append = slow
    rig.start()

    assert rig.judge("J1").verdict is Verdict.FAULT
    assert rig.until(lambda: len(rig.journal.of("J1")) >= 3)
    assert rig.verdicts_of("J1") == [Verdict.FAULT]
    assert "late" in rig.reason("J1")


def test_a_verdict_that_cannot_be_sent_is_recorded_as_failed(rig):
    line = rig.start()
    rig.plc.error = PlcError("port gone; check the cable")
    rig.plc.push_trigger("U1")

    assert rig.until(lambda: any(r.signal is SignalState.FAILED for r in rig.journal.of("U1")))
    assert "check the cable" in line.snapshot().alarm
    assert line.statistics.signalled == 0


def test_an_unplugged_plc_faults_and_recovers(rig):
    line = rig.start()
    rig.judge()
    rig.plc.unplug()

    assert rig.until(lambda: line.snapshot().state is StationState.FAULTED)
    assert not next(lamp for lamp in line.snapshot().lamps if lamp.name == "PLC").ok
    rig.plc.replug()
    assert rig.until(lambda: line.snapshot().state is StationState.READY)
    assert line.snapshot().alarm
    assert rig.judge().verdict is Verdict.OK


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_look_while_a_dead_thread_is_started_again_latches_nothing(rig, monkeypatch, make_result):
    def quit_thread(frame: Frame):
        raise SystemExit

    rig.inspector.answer = quit_thread
    line = rig.start()
    rig.judge("X1")
    assert rig.until(lambda: "has ended" in line.snapshot().alarm)
    rig.inspector.answer = lambda frame: make_result(0.1)
    inference = line._workers[0]
    start = inference.start

    def start_watched() -> None:
        line._watch_threads()
        start()

    monkeypatch.setattr(inference, "start", start_watched)
    line.acknowledge()
    assert line.snapshot().state is StationState.READY
    assert rig.judge("X2").verdict is Verdict.OK


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_thread_that_ends_without_a_word_is_noticed(rig, make_result):
    def quit_thread(frame: Frame):
        raise SystemExit

    rig.inspector.answer = quit_thread
    line = rig.start()

    assert rig.judge("K1").verdict is Verdict.FAULT
    assert rig.until(lambda: line.snapshot().state is StationState.FAULTED)
    rig.inspector.answer = lambda frame: make_result()
    line.acknowledge()
    assert rig.until(lambda: line.snapshot().state is StationState.READY)
    assert rig.judge("K2").verdict is Verdict.OK

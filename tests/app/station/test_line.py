"""One trigger, exactly one verdict; OK only when everything went as it should."""

from __future__ import annotations

import threading
import time
from dataclasses import replace

import pytest

from app.station.cameras import QUEUE_SIZE
from app.station.part import Stage
from app.station.ports import SignalState
from app.station.snapshot import PartView, StationState
from engine.errors import BackendError, CameraError, ImageError, PlcError
from engine.types import Frame, Verdict

DEADLINE_MS = 1000.0


def test_a_good_part_is_told_ok_and_recorded(rig):
    line = rig.start()

    assert rig.judge("A1").verdict is Verdict.OK

    assert rig.until(
        lambda: (
            [r.signal for r in rig.journal.of("A1")]
            == [SignalState.INTENDED, SignalState.SENT, SignalState.ACKNOWLEDGED]
        )
    )
    last = rig.journal.of("A1")[-1]
    assert (last.product, last.backend, last.score) == ("Flange", "scripted/fp32", 0.2)
    assert 0 < last.cycle_ms < DEADLINE_MS
    assert line.snapshot().counts[Verdict.OK] == 1


def test_a_part_above_the_threshold_is_ng(rig, make_result):
    rig.inspector.answer = lambda frame: make_result(score=0.9)
    rig.start()

    assert rig.judge().verdict is Verdict.NG


def test_the_journal_has_every_verdict_before_the_signal(rig, make_result):
    scores = iter((0.1, 0.9) * 20)
    rig.inspector.answer = lambda frame: make_result(score=next(scores))
    rig.start()
    for number in range(20):
        rig.judge(f"P{number}")

    for number in range(20):
        own = [entry[0::2] for entry in rig.log if entry[1] == f"P{number}"]
        verdict = "OK" if number % 2 == 0 else "NG"
        assert own[:3] == [
            ("journal", f"{verdict} intended"),
            ("signal", verdict),
            ("journal", f"{verdict} sent"),
        ]


def test_every_stage_leaves_a_stamp_in_order(rig):
    line = rig.start()
    rig.judge()
    rig.until(lambda: bool(line.statistics.times()))

    stamps = line.statistics.times()[-1].stamps_ns
    assert list(stamps) == [stage.value for stage in Stage]
    assert list(stamps.values()) == sorted(stamps.values())


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
        late_ms.append((verdict.stamp_ns - trigger.stamp_ns) / 1e6 - DEADLINE_MS)
        assert rig.until(lambda: line.snapshot().state is StationState.FAULTED)
        rig.release.set()
        assert rig.until(lambda: line.snapshot().state is StationState.READY)

    assert min(late_ms) >= 0.0
    # The median: a neighbour that takes both cores for a moment is not the line's fault.
    assert sorted(late_ms)[1] <= DEADLINE_MS
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


@pytest.mark.parametrize("score", [float("nan"), float("inf")])
def test_a_score_that_is_no_number_is_fault(rig, make_result, score):
    # A careless inspector that even calls it OK.
    rig.inspector.answer = lambda frame: replace(make_result(), verdict=Verdict.OK, score=score)
    rig.start()

    assert rig.judge().verdict is Verdict.FAULT


def test_without_a_threshold_nothing_is_ok(rig):
    rig.inspector.threshold = float("nan")
    line = rig.start()

    assert rig.judge("N1").verdict is Verdict.FAULT
    assert "gonogo calibrate" in rig.reason("N1")
    line.acknowledge()
    assert rig.judge("N2").verdict is Verdict.FAULT


def test_a_stale_frame_is_thrown_away_for_a_fresh_one(rig):
    ages = iter((5.0, 1.0, 0.0))
    rig.camera.shoot = lambda timeout_s: rig.camera.frame(age_s=next(ages))
    rig.start()

    trigger = rig.plc.push_trigger()
    verdict = rig.plc.wait_verdict(trigger.sequence, 20.0)
    assert verdict is not None
    assert verdict.verdict is Verdict.OK
    assert [frame.sequence for frame in rig.inspector.frames] == [3]


def test_only_stale_frames_is_fault(rig):
    def stale(timeout_s):
        time.sleep(0.005)
        return rig.camera.frame(age_s=10.0)

    rig.camera.shoot = stale
    rig.start()

    assert rig.judge("S1").verdict is Verdict.FAULT
    assert "older than the trigger" in rig.reason("S1")
    assert rig.inspector.frames == []


@pytest.mark.parametrize(
    ("shoot", "word"),
    [
        (lambda camera: camera.frame(sequence=7), "frozen"),
        (lambda camera: camera.frame(level=1), "dark"),
    ],
)
def test_a_frozen_or_dark_frame_is_fault(rig, shoot, word):
    rig.camera.shoot = lambda timeout_s: shoot(rig.camera)
    rig.start()
    rig.judge("F1")  # The first of the frozen ones is still new.

    assert rig.judge("F2").verdict is Verdict.FAULT
    assert word in rig.reason("F2")


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
            time.sleep(DEADLINE_MS / 1e3)

    rig.journal.on_append = slow
    rig.start()

    assert rig.judge("J1").verdict is Verdict.FAULT
    assert rig.until(lambda: len(rig.journal.of("J1")) >= 3)
    assert rig.verdicts_of("J1") == [Verdict.FAULT]
    assert "late" in rig.reason("J1")


def test_a_repeated_trigger_is_not_judged_twice(rig):
    line = rig.start()
    trigger = rig.plc.push_trigger("D1")
    rig.plc.repeat(trigger)
    rig.plc.wait_verdict(trigger.sequence, 20.0)
    rig.plc.repeat(trigger)
    rig.judge("D2")

    assert len(rig.inspector.frames) == 2
    assert rig.verdicts_of("D1") == [Verdict.OK]
    assert line.statistics.parts == 2


def test_a_part_that_comes_round_again_gets_its_own_row(rig):
    rig.start()
    first = rig.judge("R1")
    second = rig.judge("R1")

    assert first.sequence != second.sequence
    rows = {record.part_id for record in rig.journal.records}
    assert len(rows) == 2
    assert all(row.startswith("R1") for row in rows)


def test_a_part_of_an_earlier_run_gets_its_own_row_too(rig):
    rig.start(known_parts=["R1", "R2"])
    rig.judge("R1")
    rig.judge("R3")

    first, *_, last = [record.part_id for record in rig.journal.records]
    assert first.startswith("R1~")
    assert last == "R3"


def test_too_many_parts_at_once_are_fault_each(rig):
    rig.inspector.answer = rig.hang
    rig.start()
    count = 2 * QUEUE_SIZE + 4
    triggers = [rig.plc.push_trigger(f"Q{number}") for number in range(count)]

    assert rig.until(lambda: len(rig.plc.verdicts) == count)
    assert {verdict.verdict for verdict in rig.plc.verdicts} == {Verdict.FAULT}
    assert len({verdict.sequence for verdict in rig.plc.verdicts}) == len(triggers)
    assert any("overrun" in record.reason for record in rig.journal.records)


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


def test_the_same_part_of_another_lot_is_another_part(rig):
    # So the links see it, too; a trigger that they acknowledge must not end in silence.
    line = rig.start()
    for lot in ("L1", "L2"):
        rig.plc.push_trigger("X1", lot, sequence=5)
        assert rig.until(lambda lot=lot: any(row.lot == lot for row in rig.journal.records))
    assert rig.until(lambda: line.statistics.parts == 2)
    first, second = {row.part_id for row in rig.journal.records}
    assert "X1" in (first, second)


def test_stop_before_start_is_harmless(rig):
    rig.build().stop()
    assert not rig.camera.closed


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


def test_a_state_that_changes_during_inference_keeps_the_ok_in(rig, make_result):
    line = rig.start()

    def fault_meanwhile(frame: Frame):
        line._health.fault("camera", "camera: gone meanwhile", latched=False)
        return make_result()

    rig.inspector.answer = fault_meanwhile
    assert rig.judge("M1").verdict is Verdict.FAULT
    assert "not READY" in rig.reason("M1")


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


def test_a_camera_that_cannot_be_opened_closes_the_plc_again(rig):
    rig.camera.start_error = CameraError("scripted camera: no such device")
    line = rig.build()

    with pytest.raises(CameraError, match="no such device"):
        line.start()
    with pytest.raises(PlcError):
        rig.plc.await_trigger(0.0)


def test_a_slow_screen_and_archive_delay_nothing(rig):
    class SlowArchive:
        def offer(self, record, image, part_map=None):
            time.sleep(0.2)
            return True

    line = rig.start(archive=SlowArchive())
    seen: list[PartView] = []

    def slow_screen(view):
        seen.append(view)
        time.sleep(0.2)

    line.subscribe(slow_screen)
    for _ in range(10):
        assert rig.judge().verdict is Verdict.OK

    assert line.snapshot().cycle_p99_ms < DEADLINE_MS / 2
    latest = line.latest()
    assert latest is not None
    assert latest.image is not None
    assert latest.region == (0, 0, 16, 16)
    assert seen


def test_a_screen_that_raises_is_no_matter(rig):
    line = rig.start()
    seen: list[PartView] = []

    def broken(view):
        raise RuntimeError("no window")

    line.subscribe(broken)
    end = line.subscribe(seen.append)
    assert rig.judge().verdict is Verdict.OK
    assert rig.until(lambda: len(seen) == 1)
    end()
    rig.judge()
    rig.until(lambda: line.statistics.parts == 2)
    assert len(seen) == 1


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

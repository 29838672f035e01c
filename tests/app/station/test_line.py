"""One trigger, exactly one verdict; OK only when everything went as it should."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest

from app.station.cameras import QUEUE_SIZE
from app.station.part import Stage
from app.station.ports import SignalState
from app.station.snapshot import PartView
from engine.types import Frame, Verdict


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
    assert 0 < last.cycle_ms < rig.deadline_ms
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


def test_the_same_part_of_another_lot_is_another_part(rig):
    # So the links see it, too; a trigger that they acknowledge must not end in silence.
    line = rig.start()
    for lot in ("L1", "L2"):
        rig.plc.push_trigger("X1", lot, sequence=5)
        assert rig.until(lambda lot=lot: any(row.lot == lot for row in rig.journal.records))
    assert rig.until(lambda: line.statistics.parts == 2)
    first, second = {row.part_id for row in rig.journal.records}
    assert "X1" in (first, second)


def test_a_state_that_changes_during_inference_keeps_the_ok_in(rig, make_result):
    line = rig.start()

    def fault_meanwhile(frame: Frame):
        line._health.fault("camera", "camera: gone meanwhile", latched=False)
        return make_result()

    rig.inspector.answer = fault_meanwhile
    assert rig.judge("M1").verdict is Verdict.FAULT
    assert "not READY" in rig.reason("M1")


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

    assert line.snapshot().cycle_p99_ms < rig.deadline_ms / 2
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

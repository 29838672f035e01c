"""What is proved before and while the line runs: golden parts, challenge, shifts, other recipes."""

from __future__ import annotations

import threading
from datetime import datetime

import pytest

from app.settings import LineSettings, PlcSettings, ShiftSettings, StationSettings
from app.station.challenge import CHALLENGE_LOT, Challenge
from app.station.decision import Decision
from app.station.identity import OpenRecipe
from app.station.shift import ShiftClock
from app.station.snapshot import ChallengeView, StationState
from engine.errors import BackendError, RecipeError
from engine.recipe import Recipe
from engine.types import Verdict

WAIT_S = 10.0


def settings(**shift):
    return StationSettings(
        line=LineSettings(deadline_ms=9000.0, frame_timeout_ms=8000.0),
        plc=PlcSettings(kind="loopback", ack_timeout_ms=200),
        shift=ShiftSettings(**shift),
    )


@pytest.fixture
def slow_rig(rig):
    """A rig whose deadlines a busy machine meets."""
    rig.settings = settings()
    return rig


class TestGoldenParts:
    def test_a_wrong_answer_keeps_the_line_from_ready_until_it_is_right(self, slow_rig):
        answers = ["2 of 3 golden parts judged wrong"]
        line = slow_rig.build(check_golden=lambda: answers[0])
        line.start()

        assert slow_rig.until(lambda: line.snapshot().state is StationState.FAULTED, WAIT_S)
        assert "2 of 3 golden parts judged wrong" in line.snapshot().alarm
        assert slow_rig.judge("P1").verdict is Verdict.FAULT
        assert not line.wait_ready(0.0)

        line.acknowledge()  # alone makes nothing right
        assert slow_rig.until(lambda: line.snapshot().state is StationState.FAULTED, WAIT_S)
        answers[0] = ""
        line.acknowledge()
        assert line.wait_ready(WAIT_S)
        assert slow_rig.judge("P2").verdict is Verdict.OK

    def test_they_can_be_checked_on_demand(self, slow_rig):
        asked, answers = [], [""]

        def check():
            asked.append(True)
            return answers[0]

        line = slow_rig.build(check_golden=check)
        line.start()
        assert line.wait_ready(WAIT_S)
        golden = line.snapshot().golden
        assert (golden.checking, golden.wrong, golden.checked_ns > 0) == (False, "", True)
        answers[0] = "wrong"
        line.check_golden()
        assert slow_rig.until(lambda: len(asked) == 2, WAIT_S)
        assert slow_rig.until(lambda: line.snapshot().state is StationState.FAULTED, WAIT_S)
        assert line.snapshot().golden.wrong == "wrong"

    def test_a_recipe_without_any_says_so(self, slow_rig):
        assert slow_rig.start().snapshot().golden is None


class TestChallenge:
    def test_ok_is_locked_until_all_masters_were_rejected(self, slow_rig, make_result):
        slow_rig.settings = settings(challenge_masters=2)
        line = slow_rig.build()
        line.start()
        assert line.wait_ready(WAIT_S)
        good, bad = make_result(), make_result(score=0.9)

        def judge(name, result):
            slow_rig.inspector.answer = lambda frame: result
            return slow_rig.judge(name).verdict

        assert judge("good", good) is Verdict.FAULT
        assert "known-bad master must be rejected" in slow_rig.reason("good")
        assert judge("M1", bad) is Verdict.NG
        assert judge("slipped", good) is Verdict.FAULT  # the count begins again
        assert judge("M1", bad) is Verdict.NG
        assert judge("M1", bad) is Verdict.NG  # the same one twice counts once
        assert "counted before" in slow_rig.reason("M1") or line.snapshot().alarm
        assert "1 of 2 known-bad masters rejected" in line.snapshot().alarm
        assert line.snapshot().alarms == ()  # nothing that could be acknowledged
        assert line.snapshot().challenge == ChallengeView(2, 1, True, "start of the station", 0)
        assert judge("M2", bad) is Verdict.NG
        assert judge("P1", good) is Verdict.OK

        assert slow_rig.until(lambda: line.statistics.parts == 1, WAIT_S)  # P1 alone
        assert "challenge" not in line.snapshot().alarm
        assert line.snapshot().challenge.passed == 1
        assert slow_rig.journal.of("M2")[-1].lot == CHALLENGE_LOT
        assert slow_rig.journal.of("P1")[-1].lot == ""

        line.begin_challenge()
        assert judge("P2", good) is Verdict.FAULT

    def test_fault_proves_nothing(self):
        challenge = Challenge(1)
        told = challenge.judge("M1", Decision(Verdict.FAULT, "dark"))
        assert told == Decision(Verdict.FAULT, "dark")
        assert challenge.due
        assert challenge.judge("M1", Decision(Verdict.RECHECK, "")).verdict is Verdict.RECHECK
        assert not challenge.due
        assert challenge.passed == 1

    def test_a_station_without_masters_has_no_challenge(self):
        challenge = Challenge(0)
        challenge.begin("shift 06:00")
        assert not challenge.due
        assert challenge.words == ""


def test_a_shift_begins_once():
    now = [datetime(2026, 3, 1, 5, 59).astimezone()]
    clock = ShiftClock(("14:00", "06:00", "22:00"), lambda: now[0])
    assert clock.begun() == ""
    for hour, minute, expected in ((6, 0, "06:00"), (6, 1, ""), (23, 0, "22:00")):
        now[0] = now[0].replace(hour=hour, minute=minute)
        assert clock.begun() == expected
    now[0] = now[0].replace(hour=21)  # the clock was put back
    assert clock.begun() == ""
    now[0] = now[0].replace(day=2, hour=7)
    assert clock.begun() == "06:00"
    assert ShiftClock(()).begun() == ""


class OtherInspector:
    """Answers NG for every part of another product."""

    def __init__(self, make_result, version=7):
        self.key = "scripted/fp32"
        self.threshold = 0.25
        self.recipe = Recipe(product="Bolt", version=version)
        self.inspect = lambda frame: make_result(score=0.9, threshold=0.25)


class ScriptedShelf:
    """Opens `Bolt` when released; `Nut` never can."""

    def __init__(self, make_result):
        self.release = threading.Event()
        self.closed = 0
        self.wrong = ""
        self._make = make_result

    def products(self):
        return ("Bolt", "Nut")

    def open(self, product):
        assert self.release.wait(WAIT_S)
        if product == "Nut":
            raise BackendError("nut.recipe.toml: no threshold for openvino/fp32")
        return OpenRecipe(OtherInspector(self._make), None, lambda: self.wrong, self._close)

    def _close(self):
        self.closed += 1


class TestSwitching:
    @pytest.fixture
    def shelf(self, make_result):
        return ScriptedShelf(make_result)

    @pytest.fixture
    def line(self, slow_rig, shelf):
        line = slow_rig.build(shelf=shelf)
        line.start()
        assert line.wait_ready(WAIT_S)
        return line

    def test_no_part_passes_while_switching_and_the_next_is_judged_by_the_new_recipe(
        self, slow_rig, shelf, line
    ):
        assert slow_rig.judge("A").verdict is Verdict.OK
        line.switch_recipe("Bolt")
        assert line.snapshot().state is StationState.SWITCHING
        assert line.snapshot().products == ("Bolt", "Nut")
        assert line.snapshot().switching_to == "Bolt"
        assert slow_rig.judge("B").verdict is Verdict.FAULT
        assert "SWITCHING" in slow_rig.reason("B")
        shelf.release.set()
        assert slow_rig.until(lambda: line.snapshot().state is StationState.READY, WAIT_S)
        snapshot = line.snapshot()
        assert (snapshot.product, snapshot.recipe_version, snapshot.threshold) == ("Bolt", 7, 0.25)
        assert snapshot.switching_to == ""

        assert slow_rig.judge("C").verdict is Verdict.NG
        record = slow_rig.journal.of("C")[-1]
        assert (record.product, record.recipe_version, record.threshold) == ("Bolt", 7, 0.25)
        line.stop()
        assert shelf.closed == 1

    def test_a_part_on_its_way_is_not_judged_by_the_new_recipe(self, slow_rig, shelf, line):
        slow_rig.inspector.answer = slow_rig.hang
        trigger = slow_rig.plc.push_trigger("A")
        assert slow_rig.until(lambda: len(slow_rig.inspector.frames) == 1, WAIT_S)
        waiting = slow_rig.plc.push_trigger("B")
        line.switch_recipe("Bolt")
        shelf.release.set()
        slow_rig.release.set()
        for sent in (trigger, waiting):
            assert slow_rig.plc.wait_verdict(sent.sequence, WAIT_S).verdict is Verdict.FAULT

    def test_a_recipe_that_cannot_serve_leaves_the_old_one_in_force(self, slow_rig, shelf, line):
        shelf.release.set()
        line.switch_recipe("Nut")
        assert slow_rig.until(lambda: line.snapshot().state is StationState.READY, WAIT_S)
        assert "recipe of Nut cannot be put in force" in line.snapshot().alarm
        assert "the one of Flange stays in force" in line.snapshot().alarm
        assert slow_rig.judge("A").verdict is Verdict.OK

    def test_an_unknown_product_changes_nothing(self, slow_rig, line):
        with pytest.raises(RecipeError, match="'Screw': this station has Bolt, Nut"):
            line.switch_recipe("Screw")
        assert line.snapshot().state is StationState.READY

    def test_wrong_golden_parts_of_the_new_recipe_are_a_fault(self, slow_rig, shelf, line):
        shelf.wrong = "1 of 1 golden parts judged wrong"
        shelf.release.set()
        line.switch_recipe("Bolt")
        assert slow_rig.until(lambda: line.snapshot().state is StationState.FAULTED, WAIT_S)
        assert "golden parts judged wrong" in line.snapshot().alarm

    def test_the_plc_can_ask(self, slow_rig, shelf):
        asked = ["Bolt"]
        told: list[str] = []
        slow_rig.plc.requested_recipe = lambda: asked.pop() if asked else None
        slow_rig.plc.tell_recipe = told.append
        shelf.release.set()
        line = slow_rig.build(shelf=shelf)
        line.start()
        assert slow_rig.until(lambda: line.snapshot().product == "Bolt", WAIT_S)
        assert slow_rig.until(lambda: told[-1:] == ["Bolt"], WAIT_S)
        asked.append("Screw")
        assert slow_rig.until(lambda: "'Screw': this station has" in line.snapshot().alarm, WAIT_S)
        assert slow_rig.until(lambda: line.snapshot().state is StationState.READY, WAIT_S)


def test_a_station_without_other_recipes_says_so(slow_rig):
    line = slow_rig.build()
    with pytest.raises(RecipeError, match="this station has no others"):
        line.switch_recipe("Bolt")


class TestStopRequest:
    def test_rejects_in_a_row_are_an_alarm_until_somebody_has_looked(self, slow_rig, make_result):
        slow_rig.stop_after(2)
        line = slow_rig.start()
        slow_rig.inspector.answer = lambda frame: make_result(score=0.9)
        assert slow_rig.judge("A").verdict is Verdict.NG
        assert line.snapshot().alarms == ()
        assert slow_rig.judge("B").verdict is Verdict.NG
        assert slow_rig.until(lambda: len(line.snapshot().alarms) == 1, WAIT_S)
        assert "STOP REQUEST: 2 parts in a row were not OK" in line.snapshot().alarms[0]
        line.acknowledge()
        assert not slow_rig.plc.stop_requested
        assert line.snapshot().alarms == ()
        for name in ("C", "D"):
            assert slow_rig.judge(name).verdict is Verdict.NG
        assert slow_rig.until(lambda: len(line.snapshot().alarms) == 1, WAIT_S)


def test_the_engine_lamp_says_why_it_serves(slow_rig):
    slow_rig.inspector.choice = "scripted/fp32 on CPU; not tensorrt/fp16: no GPU"
    lamps = {lamp.name: lamp for lamp in slow_rig.start().snapshot().lamps}
    assert lamps["Engine"].ok
    assert lamps["Engine"].detail == "scripted/fp32 on CPU; not tensorrt/fp16: no GPU"

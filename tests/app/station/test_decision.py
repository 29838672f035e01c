"""The accept/reject rule: OK has to be earned in every respect."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from typing import cast

import pytest

from app.station.decision import Decision, admit, decide
from app.station.snapshot import StationState
from engine.types import InspectionResult, Verdict

NAN, INF = float("nan"), float("inf")
OK = InspectionResult(Verdict.OK, score=0.2, threshold=0.5)
READY = StationState.READY


def test_ok_in_ready():
    assert decide(OK, READY) == Decision(Verdict.OK, "")


def test_a_score_on_the_threshold_is_ok():
    assert decide(replace(OK, score=0.5), READY).verdict is Verdict.OK


@pytest.mark.parametrize("verdict", [Verdict.NG, Verdict.RECHECK])
def test_other_verdicts_pass_with_their_reason(verdict):
    result = replace(OK, verdict=verdict, score=0.9, reason="because")
    assert decide(result, READY) == Decision(verdict, "because")


@pytest.mark.parametrize(
    ("result", "word"),
    [
        (replace(OK, score=NAN), "nan"),
        (replace(OK, score=INF), "inf"),
        (replace(OK, score=-INF), "inf"),
        (replace(OK, threshold=NAN), "gonogo calibrate"),
        (replace(OK, threshold=INF), "gonogo calibrate"),
        (replace(OK, score=0.6), "above the threshold"),
        (replace(OK, verdict=Verdict.FAULT), "without a reason"),
        (replace(OK, verdict=Verdict.FAULT, reason="lamp broken"), "lamp broken"),
        (replace(OK, verdict=cast("Verdict", "fine")), "unknown answer"),
    ],
)
def test_everything_doubtful_is_fault_with_a_reason(result, word):
    decision = decide(result, READY)
    assert decision.verdict is Verdict.FAULT
    assert word in decision.reason


@pytest.mark.parametrize(
    ("verdict", "state"),
    list(product(Verdict, [state for state in StationState if state is not READY])),
)
def test_outside_ready_everything_is_fault(verdict, state):
    result = replace(OK, verdict=verdict)
    assert decide(result, state).verdict is Verdict.FAULT
    assert admit(Decision(verdict), state).verdict is Verdict.FAULT

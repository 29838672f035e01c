"""Drift: no more false alarms than stated, and real shifts are found."""

from __future__ import annotations

import math

import numpy as np
import pytest

from calibration.drift import DriftMonitor, DriftPlan, describe, first_alarm, plan_drift
from calibration.threshold import tolerance_threshold
from engine.errors import CalibrationError

ALPHA = 0.05


def plan_of(rng, count=124, run_length=10_000):
    scores = rng.lognormal(size=count)
    fit = tolerance_threshold(scores, ALPHA, 0.95)
    return plan_drift(scores, fit.threshold, ALPHA, 0.95, run_length)


def test_false_alarms_are_as_rare_as_stated_over_redrawn_calibrations():
    """Mean run length over redrawn calibrations, cut at four times the stated one."""
    rng = np.random.default_rng(8)
    stated = 1000  # the bound scales with it, the test's time too
    lengths = []
    for _ in range(300):
        found = first_alarm(plan_of(rng, run_length=stated), rng.lognormal(size=4 * stated))
        lengths.append(found[0] if found else 4 * stated)
    error = np.std(lengths) / math.sqrt(len(lengths))
    assert np.mean(lengths) - 4 * error > stated  # cutting only makes the mean smaller


def test_each_bound_holds_as_often_as_it_says():
    rng = np.random.default_rng(9)
    held = {"scores_higher": 0, "scores_much_higher": 0, "scores_lower": 0}
    production = np.sort(rng.lognormal(size=200_000))
    rounds = 300
    for _ in range(rounds):
        for test in plan_of(rng).tests[1:]:
            above = 1 - np.searchsorted(production, test.level) / production.size
            held[test.name] += (1 - above if test.below else above) <= test.bound + 0.002
    for count in held.values():
        assert count >= 0.97 * rounds  # 0.99 is promised


def test_edge_of_the_null_hypothesis_has_the_stated_run_length():
    """One test, its event exactly as likely as the proven bound: the worst stationary case."""
    rng = np.random.default_rng(10)
    test = plan_of(rng).tests[0]
    plan = DriftPlan((test,), math.log(500), 500)
    scores = np.where(rng.random((300, 5000)) < test.bound, test.level + 1, test.level)
    lengths = [found[0] if (found := first_alarm(plan, row)) else 5000 for row in scores]
    assert np.mean(lengths) - 4 * np.std(lengths) / math.sqrt(300) > 500


@pytest.mark.parametrize(
    ("change", "expected", "within"),
    [
        (lambda scores: 2.0 * scores, "higher", 300),
        (lambda scores: 0.5 * scores, "lower", 300),
        (lambda scores: np.where(np.arange(scores.size) % 5 == 0, 99.0, scores), "rejects", 300),
        (lambda scores: np.full(scores.size, np.nan), "", 60),
    ],
)
def test_shifts_are_found(change, expected, within):
    rng = np.random.default_rng(11)
    plan = plan_of(rng, count=312)
    found = first_alarm(plan, change(rng.lognormal(size=2000)))
    assert found is not None
    assert found[0] <= within
    assert expected in found[1]


def test_monitor_counts_like_the_batch_and_latches():
    rng = np.random.default_rng(12)
    plan = plan_of(rng)
    scores = 2.0 * rng.lognormal(size=400)
    found = first_alarm(plan, scores)
    assert found is not None
    monitor = DriftMonitor(plan)
    raised = [alarm for score in scores for alarm in monitor.add(float(score))]
    assert (raised[0].part, raised[0].test.name) == found
    assert len({alarm.test.name for alarm in raised}) == len(raised)  # each once
    assert monitor.alarms == tuple(raised)
    assert monitor.levels[raised[0].test.name] == 1
    assert raised[0].statement.startswith(f"drift after {found[0]} parts: ")
    monitor.reset()
    assert monitor.alarms == ()
    assert set(monitor.levels.values()) == {0}


def test_too_few_parts_and_little_confidence_are_refused():
    with pytest.raises(CalibrationError, match="29 good parts: expected at least 30"):
        plan_drift(range(29), 28, 0.2, 0.95)
    with pytest.raises(CalibrationError, match="1 of 40 scores"):
        plan_drift([np.nan, *range(39)], 28, 0.2, 0.95)
    with pytest.raises(CalibrationError, match="confidence: expected enough"):
        plan_drift(range(100), 99, 0.05, 0.02)


def test_plan_in_words():
    lines = describe(plan_of(np.random.default_rng(13)))
    assert lines[0].startswith("false_rejects: score above ")
    assert lines[0].endswith("proven in at most 5.0 % of good parts")

"""Escapes and false rejects over alpha, with exact intervals."""

from __future__ import annotations

import numpy as np
import pytest

from calibration.calibrate import Promise
from calibration.threshold import binomial_cdf, tolerance_threshold
from calibration.what_if import exact_rate, proven_alphas, score_set, upper_bound, what_if
from engine.errors import CalibrationError, TooFewPartsError


def good_of(scores):
    return score_set([f"{i}.png" for i in range(len(scores))], ["good"] * len(scores), scores)


def defects_of(scores):
    return score_set([f"bad{i}.png" for i in range(len(scores))], ["dent"] * len(scores), scores)


@pytest.mark.parametrize(
    ("count", "n", "low", "high"),
    [  # tables of the exact binomial interval
        (0, 41, 0.0, 0.0860),
        (3, 36, 0.0175, 0.2247),
        (36, 36, 0.9026, 1.0),
        (0, 0, 0.0, 1.0),
    ],
)
def test_intervals_are_exact(count, n, low, high):
    rate = exact_rate(count, n)
    assert (rate.low, rate.high) == pytest.approx((low, high), abs=1e-4)


def test_upper_bound_is_where_the_binomial_leaves_the_confidence():
    bound = upper_bound(4, 200, 0.95)
    assert binomial_cdf(4, 200, bound) <= 0.05
    assert binomial_cdf(4, 200, bound - 1e-6) > 0.05


@pytest.mark.parametrize("method", ["tolerance", "conformal"])
@pytest.mark.parametrize("parts", [20, 74, 1000])
def test_every_alpha_of_the_ladder_is_proven_and_the_ladder_begins_at_the_smallest(parts, method):
    promise = Promise(0.05, 0.95, method)
    alphas = proven_alphas(parts, promise)
    assert list(alphas) == sorted(alphas)
    scores = np.arange(parts, dtype=float)
    fits = [Promise(alpha, 0.95, method).fit(scores) for alpha in alphas]
    assert fits[0].exceedances == 0
    with pytest.raises(TooFewPartsError):
        Promise(alphas[0] * 0.98, 0.95, method).fit(scores)


def test_defects_and_good_parts_are_counted_at_each_step():
    good = good_of(np.arange(100.0))
    defects = defects_of([50.0, 97.5, 98.5, 200.0, 201.0])
    answer = what_if(good, defects, Promise(0.1))
    threshold = tolerance_threshold(good.scores, 0.1, 0.95).threshold
    assert answer.asked is not None
    assert answer.asked.threshold == threshold
    first = answer.steps[0]
    assert first.threshold == 99
    assert first.escapes is not None
    assert (first.overkill.count, first.escapes.count, first.escapes.n) == (0, 3, 5)
    counts = [step.escapes.count for step in answer.steps if step.escapes]
    assert counts == sorted(counts, reverse=True)
    assert {part.kind for part in answer.nearest} == {"good", "dent"}
    assert answer.nearest[0].score == threshold


def test_recommendation_has_the_lowest_sum_and_asks_for_fresh_parts():
    good = good_of(np.arange(200.0))
    defects = defects_of([*np.linspace(196.2, 196.8, 10), *np.linspace(300, 400, 10)])
    answer = what_if(good, defects, Promise(0.02))
    assert answer.recommended is not None
    assert answer.asked is not None
    best = min(step.alpha + step.escapes.rate for step in answer.steps if step.escapes)
    assert answer.recommended.escapes is not None
    assert answer.recommended.alpha + answer.recommended.escapes.rate == best
    assert answer.recommended.threshold < 196.2 <= answer.asked.threshold
    assert "chosen after seeing these parts' scores" in answer.statement
    assert "fresh good parts" in answer.statement


def test_too_few_parts_for_the_question_still_show_what_they_prove():
    answer = what_if(good_of(np.arange(20.0)), None, Promise(0.01))
    assert answer.asked is None
    assert answer.recommended is None
    assert answer.statement.startswith("20 good parts cannot prove 1.0 % (collect 279 more).")
    assert answer.steps[0].escapes is None
    with pytest.raises(TooFewPartsError):
        what_if(good_of(np.arange(4.0)), None, Promise(0.01))


def test_estimates_have_steps_too_and_nan_is_refused():
    good = good_of(np.random.default_rng(0).normal(size=80))
    assert len(what_if(good, None, Promise(0.05, method="mean_sigma")).steps) > 20
    with pytest.raises(CalibrationError, match="a defect has no score"):
        what_if(good, defects_of([1.0, np.nan]), Promise())

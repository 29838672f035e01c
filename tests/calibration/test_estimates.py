"""Estimates are what they are called, promise nothing, and are never the default."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import stats

from calibration.estimates import gpd_threshold, mean_sigma_threshold, percentile_threshold
from calibration.methods import THRESHOLD_METHODS
from engine.errors import CalibrationError, TooFewPartsError

ESTIMATES = ("percentile", "mean_sigma", "gpd")


def test_the_default_is_the_tolerance_bound():
    assert next(iter(THRESHOLD_METHODS)) == "tolerance"
    assert set(ESTIMATES) < set(THRESHOLD_METHODS)


@pytest.mark.parametrize("method", ESTIMATES)
def test_estimates_say_that_they_promise_nothing(method):
    scores = np.random.default_rng(0).normal(size=200)
    fit = THRESHOLD_METHODS[method](scores, 0.05, 0.95)
    assert (fit.guarantee.kind, fit.guarantee.bound) == ("none", None)
    assert fit.guarantee.statement.startswith("Estimate, no promise: ")
    assert (fit.parts, fit.exceedances) == (200, int((scores > fit.threshold).sum()))


@pytest.mark.parametrize("method", THRESHOLD_METHODS)
def test_no_method_accepts_nan_impossible_shares_or_no_parts(method):
    fit = THRESHOLD_METHODS[method]
    with pytest.raises(CalibrationError, match="1 of 100 scores"):
        fit([np.nan, *range(99)], 0.05, 0.95)
    with pytest.raises(CalibrationError, match="alpha: expected a share"):
        fit(range(100), 1.5, 0.95)
    with pytest.raises(TooFewPartsError) as caught:
        fit([1.0], 0.05, 0.95)
    assert caught.value.more_parts_needed > 0


def test_percentile_and_mean_sigma():
    scores = np.random.default_rng(1).normal(3, 2, size=500)
    assert percentile_threshold(scores, 0.02, 0.95).threshold == np.percentile(scores, 98)
    expected = scores.mean() + stats.norm.isf(0.02) * scores.std(ddof=1)
    assert mean_sigma_threshold(scores, 0.02, 0.95).threshold == pytest.approx(expected)


@pytest.mark.parametrize("shape", [-0.3, 0.0, 0.3])
def test_gpd_recovers_a_pareto_tail_far_outside_the_sample(shape):
    tail = stats.genpareto(shape, scale=0.5)
    thresholds = []
    for seed in range(40):
        scores = tail.rvs(2000, random_state=np.random.default_rng(seed))
        thresholds.append(gpd_threshold(scores, 1e-3, 0.95).threshold)
    assert np.median(thresholds) == pytest.approx(tail.isf(1e-3), rel=0.06)


def test_gpd_interval_narrows_with_parts_and_is_repeatable():
    rng = np.random.default_rng(2)
    widths = []
    for count in (60, 4000):
        scores = rng.exponential(size=count)
        fit = gpd_threshold(scores, 0.01, 0.9)
        assert fit == gpd_threshold(scores[::-1], 0.01, 0.9)
        assert fit.interval is not None
        low, high = fit.interval
        assert low < fit.threshold < high
        widths.append(high - low)
    assert widths[1] < 0.4 * widths[0]


def test_gpd_needs_a_tail():
    with pytest.raises(TooFewPartsError, match="collect 1 more"):
        gpd_threshold(range(29), 0.05, 0.95)
    with pytest.raises(CalibrationError, match="too much alike"):
        gpd_threshold([1.0] * 100, 0.05, 0.95)

"""The thresholds keep what they promise, counted against scipy and by simulation."""

from __future__ import annotations

import math

import numpy as np
import pytest
from scipy import stats

from calibration.threshold import (
    allowed_exceedances,
    binomial_cdf,
    conformal_threshold,
    find_outliers,
    parts_needed,
    percent,
    smallest_provable_alpha,
    tolerance_threshold,
)
from engine.errors import CalibrationError, TooFewPartsError

TABLE = {  # alpha -> parts for 0, 1, 2 and 5 exceedances at 95 %
    0.05: (59, 93, 124, 208),
    0.02: (149, 236, 313, 523),
    0.01: (299, 473, 628, 1049),
    0.005: (598, 947, 1258, 2100),
    0.001: (2995, 4742, 6294, 10511),
}


@pytest.mark.parametrize("alpha", TABLE)
def test_smallest_numbers_of_parts(alpha):
    for exceedances, parts in zip((0, 1, 2, 5), TABLE[alpha], strict=True):
        assert allowed_exceedances(parts, alpha, 0.95) == exceedances
        assert allowed_exceedances(parts - 1, alpha, 0.95) == exceedances - 1
    assert parts_needed(alpha, 0.95) == TABLE[alpha][0]


@pytest.mark.parametrize("probability", [1e-4, 0.05, 0.5, 0.97])
@pytest.mark.parametrize("trials", [1, 60, 3000])
def test_binomial_agrees_with_scipy(trials, probability):
    for successes in {0, 1, trials // 20, trials // 2, trials}:
        ours = binomial_cdf(successes, trials, probability)
        expected = stats.binom.cdf(successes, trials, probability)
        assert ours == pytest.approx(expected, rel=1e-9, abs=1e-300)
    assert binomial_cdf(-1, trials, probability) == 0


@pytest.mark.parametrize("confidence", [0.5, 0.9, 0.95, 0.999])
@pytest.mark.parametrize("alpha", [0.001, 0.02, 0.05, 0.3, 0.9])
def test_parts_needed_and_provable_alpha_are_inverse(alpha, confidence):
    parts = parts_needed(alpha, confidence)
    assert smallest_provable_alpha(parts, confidence) <= alpha * (1 + 1e-12)
    assert parts == 1 or smallest_provable_alpha(parts - 1, confidence) > alpha


def test_threshold_is_the_stated_order_statistic():
    scores = np.random.default_rng(1).permutation(np.arange(1.0, 94.0))
    fit = tolerance_threshold(scores, 0.05, 0.95)
    assert (fit.threshold, fit.exceedances, fit.parts, fit.notes) == (92.0, 1, 93, ())
    assert tolerance_threshold(scores[:64], 0.05, 0.95).threshold == scores[:64].max()


def test_promise_in_words():
    fit = tolerance_threshold(np.arange(64), 0.05, 0.95)
    assert fit.guarantee.kind == "tolerance"
    assert fit.guarantee.bound == 0.05
    assert fit.guarantee.statement == (
        "With 64 good parts: at most 5.0 % of good parts rejected, with 95 % confidence."
    )


def test_too_few_parts_say_how_many_more():
    with pytest.raises(TooFewPartsError) as caught:
        tolerance_threshold(np.arange(74), 0.01, 0.95)
    error = caught.value
    assert str(error) == (
        "74 good parts prove 4.0 % with 95 % confidence; for 1.0 % collect 225 more (299 in all)"
    )
    assert (error.exit_code, error.parts, error.more_parts_needed) == (1, 74, 225)
    assert error.provable_alpha == pytest.approx(1 - 0.05 ** (1 / 74))
    with pytest.raises(TooFewPartsError, match="0 good parts prove nothing"):
        tolerance_threshold([], 0.05, 0.95)


@pytest.mark.parametrize(("alpha", "fewest"), [(0.05, 19), (0.02, 49), (0.001, 999), (0.1, 9)])
def test_conformal_needs(alpha, fewest):
    assert conformal_threshold(np.arange(fewest), alpha).threshold == fewest - 1
    with pytest.raises(TooFewPartsError, match="collect 1 more") as caught:
        conformal_threshold(np.arange(fewest - 1), alpha)
    assert caught.value.more_parts_needed == 1


def test_conformal_promises_only_on_average():
    guarantee = conformal_threshold(np.arange(100), 0.05).guarantee
    assert guarantee.kind == "conformal"
    assert "on average" in guarantee.statement


@pytest.mark.parametrize("draw", ["exponential", "rounded"])
def test_promises_hold_in_simulation(draw):
    """FRR of 2,000 redrawn calibrations, from the known distribution."""
    rng = np.random.default_rng(3)
    tolerated, rates = 0, []
    for _ in range(2000):
        scores = rng.exponential(size=124)
        if draw == "rounded":
            scores = np.ceil(scores)  # heavy ties: P(score > t) = exp(-t) at whole t only
        tolerance = tolerance_threshold(scores, 0.05, 0.95)
        tolerated += math.exp(-tolerance.threshold) <= 0.05
        rates.append(math.exp(-conformal_threshold(scores, 0.05).threshold))
    assert stats.binomtest(tolerated, 2000, 0.95, "less").pvalue > 1e-4
    assert np.mean(rates) <= 0.05 + 4 * np.std(rates) / math.sqrt(2000)
    if draw == "exponential":
        assert tolerated < 2000  # it is a bound with 95 %, not an extreme


def test_ties_are_said():
    tied = np.concatenate([np.arange(80.0), np.full(44, 80.0)])
    fit = tolerance_threshold(tied, 0.05, 0.95)
    assert (fit.threshold, fit.exceedances) == (80.0, 2)
    assert "44 parts share the score" in fit.notes[0]
    assert "all 60 scores are equal" in tolerance_threshold(np.full(60, 0.3), 0.05, 0.95).notes[0]


@pytest.mark.parametrize("value", [math.nan, math.inf])
def test_missing_score_is_refused(value):
    scores = np.arange(100.0)
    scores[7] = value
    with pytest.raises(CalibrationError, match="1 of 100 scores"):
        tolerance_threshold(scores, 0.05, 0.95)


@pytest.mark.parametrize("value", [0.0, 1.0, 5.0, -0.1, math.nan])
def test_impossible_shares_are_refused(value):
    with pytest.raises(CalibrationError, match="alpha: expected a share"):
        tolerance_threshold(np.arange(100), value, 0.95)
    with pytest.raises(CalibrationError, match="confidence: expected a share"):
        conformal_threshold(np.arange(100), 0.05, value)


def test_outliers_are_found_highest_first():
    scores = np.concatenate([np.linspace(1, 2, 40), [9.0, 3.4, 20.0]])
    assert find_outliers(scores).tolist() == [42, 40]
    assert find_outliers(np.linspace(1, 2, 40)).size == 0


@pytest.mark.parametrize(
    ("share", "words"),
    [(0.05, "5.0 %"), (0.0397, "4.0 %"), (0.005, "0.50 %"), (0.0001, "0.010 %"), (1.0, "100.0 %")],
)
def test_percent_rounds_up(share, words):
    assert percent(share) == words

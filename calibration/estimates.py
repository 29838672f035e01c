"""Scores of good parts -> threshold by estimates that promise nothing. Never a default.

    percentile   T = the (1 - alpha) quantile of the scores, linear between order statistics
    mean_sigma   T = mean + k * sigma, k = the (1 - alpha) quantile of the normal distribution
    gpd          T = u + (scale / shape) * ((alpha N / N_u)^-shape - 1), the generalized Pareto
                 tail of the N_u highest scores above u, by probability-weighted moments
                 (Hosking and Wallis 1987)

They are here because engineers know them and because the third reaches below 1 / N; how often they
keep what they suggest is measured by `benchmarks.coverage`.
"""

from __future__ import annotations

import math
from statistics import NormalDist

import numpy as np
from numpy.typing import ArrayLike, NDArray

from calibration.threshold import ThresholdFit, percent, smallest_provable_alpha, sorted_scores
from engine.errors import CalibrationError, TooFewPartsError
from engine.recipe import Guarantee

FEWEST_PARTS = 2
FEWEST_TAIL_PARTS = 30
"""Fewest parts of which a tail is fitted."""
FEWEST_EXCESSES = 10
TAIL_SHARE = 0.1
"""Share of the parts that makes up the tail, when `alpha` does not ask for more."""
RESAMPLINGS = 200

_NO_PROMISE = "Estimate, no promise"


def percentile_threshold(
    scores: ArrayLike, alpha: float, confidence: float, outcome: str = "rejected"
) -> ThresholdFit:
    """Take the (1 - alpha) quantile of the scores; see `ThresholdMethod`."""
    ordered = sorted_scores(scores, alpha, confidence)
    _check_count(ordered.size, FEWEST_PARTS, confidence)
    return _estimate(
        ordered,
        float(np.quantile(ordered, 1 - alpha)),
        f"{percent(alpha)} of these {ordered.size} good parts {outcome}; nothing is proven about "
        "other good parts, and in about half of all calibrations more of them are.",
    )


def mean_sigma_threshold(
    scores: ArrayLike, alpha: float, confidence: float, outcome: str = "rejected"
) -> ThresholdFit:
    """Take mean + k sigma, with k as if scores were normally distributed; see `ThresholdMethod`."""
    ordered = sorted_scores(scores, alpha, confidence)
    _check_count(ordered.size, FEWEST_PARTS, confidence)
    factor = NormalDist().inv_cdf(1 - alpha)
    return _estimate(
        ordered,
        float(ordered.mean() + factor * ordered.std(ddof=1)),
        f"mean + {factor:.3g} sigma of {ordered.size} good parts, with {percent(alpha)} of good "
        f"parts {outcome} if scores were normally distributed, which they rarely are.",
    )


def gpd_threshold(
    scores: ArrayLike, alpha: float, confidence: float, outcome: str = "rejected"
) -> ThresholdFit:
    """Extrapolate the tail with a generalized Pareto distribution; see `ThresholdMethod`.

    The interval comes from resampling the parts, always with the same seed: equal parts give equal
    recipes. It tells how much the threshold depends on these parts, not whether the tail fits.

    Raises:
        CalibrationError: Also when the highest scores are equal, so that there is no tail.
    """
    ordered = sorted_scores(scores, alpha, confidence)
    count = ordered.size
    _check_count(count, FEWEST_TAIL_PARTS, confidence)
    tail = min(count - 1, max(FEWEST_EXCESSES, math.ceil(count * max(TAIL_SHARE, 2 * alpha))))
    threshold = float(_tail_quantiles(ordered[None, :], count, tail, alpha)[0])
    if not math.isfinite(threshold):
        raise CalibrationError(
            f"the {tail} highest of {count} scores are too much alike to fit a tail; "
            "use --method tolerance"
        )
    chosen = np.random.default_rng(0).integers(count, size=(RESAMPLINGS, count), dtype=np.int32)
    # The rows of `chosen` are ranks: sorting the highest of them sorts their scores.
    highest = np.sort(np.partition(chosen, count - tail - 1, axis=1)[:, count - tail - 1 :], axis=1)
    resampled = _tail_quantiles(ordered[highest], count, tail, alpha)
    resampled = resampled[np.isfinite(resampled)]
    interval = None
    if resampled.size > RESAMPLINGS // 2:
        low, high = np.quantile(resampled, [(1 - confidence) / 2, (1 + confidence) / 2])
        interval = float(low), float(high)
    return _estimate(
        ordered,
        threshold,
        f"the tail of {count} good parts, extrapolated to {percent(alpha)} of good parts "
        f"{outcome}; nothing is proven about the tail.",
        interval,
    )


def _tail_quantiles(
    ordered: NDArray[np.float64], count: int, tail: int, alpha: float
) -> NDArray[np.float64]:
    """Fit the tail of each row and extrapolate it.

    Args:
        ordered: `(B, K)` highest of the scores, each row lowest first, K > `tail`.
        count: Number of all scores N.
        tail: How many of the highest scores make up the tail.
        alpha: Share above the quantile.

    Returns:
        `(B,)` quantiles; NaN where the tail has no width.
    """
    start = ordered[:, -tail - 1]
    excesses = ordered[:, -tail:] - start[:, None]
    # The plotting positions that Hosking and Wallis recommend.
    weights = 1 - (np.arange(1, tail + 1) - 0.35) / tail
    mean = excesses.mean(axis=1)
    weighted = (excesses * weights).mean(axis=1)
    with np.errstate(divide="ignore", invalid="ignore"):
        shape = 2 - mean / (mean - 2 * weighted)
        scale = 2 * mean * weighted / (mean - 2 * weighted)
        log_ratio = math.log(tail / (alpha * count))
        # expm1(shape * l) / shape, whose limit at shape 0 is l.
        growth = np.where(np.abs(shape) < 1e-9, log_ratio, np.expm1(shape * log_ratio) / shape)
        quantiles: NDArray[np.float64] = start + scale * growth
    quantiles[~np.isfinite(quantiles)] = np.nan
    return quantiles


def _estimate(
    ordered: NDArray[np.float64],
    threshold: float,
    words: str,
    interval: tuple[float, float] | None = None,
) -> ThresholdFit:
    guarantee = Guarantee(kind="none", bound=None, statement=f"{_NO_PROMISE}: {words}")
    notes = ("all scores are equal",) if ordered[0] == ordered[-1] else ()
    above = int(np.count_nonzero(ordered > threshold))
    return ThresholdFit(threshold, ordered.size, above, guarantee, notes, interval)


def _check_count(count: int, fewest: int, confidence: float) -> None:
    if count < fewest:
        raise TooFewPartsError(
            f"{count} good parts carry no estimate; collect {fewest - count} more "
            f"({fewest} in all)",
            parts=count,
            provable_alpha=smallest_provable_alpha(count, confidence),
            more_parts_needed=fewest - count,
        )

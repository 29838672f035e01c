"""Where simulated scores come from, and the true false-reject rate that a threshold has there."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from calibration.calibrate import Promise
from calibration.threshold import ThresholdFit, binomial_cdf

Scores = NDArray[np.float64]
Draw = Callable[[Generator, int, int], Scores]
"""(random numbers, calibrations, parts) -> `(calibrations, parts)` or with more axes behind."""
Shares = Callable[[Scores], Scores]
"""Thresholds -> share of parts above (or of defects below) each."""
Calibrate = Callable[[Promise, Scores], tuple[ThresholdFit, float]]
"""(promise, what was drawn for one calibration) -> fit, and the alpha that it was made for."""

FRAMES = 4
"""Frames per part in the clustered worlds."""
SHARED_VARIANCE = 0.9
"""Share of the variance that the frames of a part have in common."""
REGIONS = 8
DEFECT_SCORE = 6.0
"""Mean score of defects, in standard deviations of good parts."""
KNOWN_DEFECT = 2.2
"""Score of the weak defect that a late choice of alpha wants to catch."""
TRIMMED = 2


def fit_as_promised(promise: Promise, scores: Scores) -> tuple[ThresholdFit, float]:
    """Calibrate as the command does."""
    return promise.fit(scores), promise.alpha


@dataclass(frozen=True)
class World:
    """A distribution of scores and how somebody calibrates there.

    Attributes:
        name: Its name in the table.
        note: What happens in it, for the page.
        draw: Draws what calibrations see.
        rejected: Threshold -> true share of good production parts above it.
        broken: Which assumption it breaks; empty = none.
        calibrate: How the threshold is made from what was drawn.
        escaped: Threshold -> share of defects not above it; None = no defects here.
        methods: Methods to simulate; empty = all.
    """

    name: str
    note: str
    draw: Draw
    rejected: Shares
    broken: str = ""
    calibrate: Calibrate = fit_as_promised
    escaped: Shares | None = None
    methods: tuple[str, ...] = ()


_erfc = np.vectorize(math.erfc, otypes=[np.float64])


def normal_tail(values: Scores) -> Scores:
    """P(Z > value) of the standard normal distribution."""
    tail: Scores = 0.5 * _erfc(values / math.sqrt(2))
    return tail


def _normal(rng: Generator, calibrations: int, parts: int) -> Scores:
    return rng.normal(size=(calibrations, parts))


def _defects_below(thresholds: Scores) -> Scores:
    return normal_tail(DEFECT_SCORE - thresholds)


def _lognormal_tail(thresholds: Scores) -> Scores:
    return normal_tail(np.log(np.maximum(thresholds, 1e-300)))


def _pareto_tail(thresholds: Scores) -> Scores:
    tail: Scores = (1 + np.maximum(thresholds, 0)) ** -1.5
    return tail


FAIR_WORLDS = (
    World(
        "uniform",
        "no tail at all",
        lambda rng, c, n: rng.random((c, n)),
        lambda t: np.clip(1 - t, 0, 1),
    ),
    World("normal", "a light tail", _normal, normal_tail, escaped=_defects_below),
    World(
        "lognormal",
        "a heavy tail (sigma 1)",
        lambda rng, c, n: rng.lognormal(size=(c, n)),
        _lognormal_tail,
    ),
    World(
        "pareto 1.5",
        "a very heavy tail, infinite variance",
        lambda rng, c, n: rng.pareto(1.5, (c, n)),
        _pareto_tail,
    ),
)


def _rounded(rng: Generator, calibrations: int, parts: int) -> Scores:
    return np.round(2 * _normal(rng, calibrations, parts)) / 2


def _rounded_tail(thresholds: Scores) -> Scores:
    next_level = np.floor(2 * thresholds) / 2 + 0.5
    return normal_tail(next_level - 0.25)


def _frames(rng: Generator, calibrations: int, parts: int) -> Scores:
    """Draw `(calibrations, parts, FRAMES)`; every frame alone is standard normal."""
    shared = rng.normal(size=(calibrations, parts, 1)) * math.sqrt(SHARED_VARIANCE)
    own = rng.normal(size=(calibrations, parts, FRAMES)) * math.sqrt(1 - SHARED_VARIANCE)
    return np.asarray(shared + own, dtype=np.float64)


def _frames_as_parts(rng: Generator, calibrations: int, parts: int) -> Scores:
    return _frames(rng, calibrations, parts // FRAMES).reshape(calibrations, -1)


def _highest_frame(rng: Generator, calibrations: int, parts: int) -> Scores:
    highest: Scores = _frames(rng, calibrations, parts).max(axis=2)
    return highest


@lru_cache(maxsize=1)
def _highest_frame_table() -> tuple[Scores, Scores]:
    """P(highest of a part's frames > t) on a grid, by Gauss-Hermite quadrature."""
    nodes, weights = np.polynomial.hermite_e.hermegauss(101)
    grid = np.linspace(-6, 8, 2001)
    gaps = grid[:, None] - math.sqrt(SHARED_VARIANCE) * nodes
    below = 1 - normal_tail(gaps / math.sqrt(1 - SHARED_VARIANCE))
    return grid, 1 - (below**FRAMES) @ weights / weights.sum()


def _highest_frame_tail(thresholds: Scores) -> Scores:
    return np.interp(thresholds, *_highest_frame_table())


def _one_lot(rng: Generator, calibrations: int, parts: int) -> Scores:
    lots = rng.normal(size=(calibrations, 1)) * 0.5
    scores: Scores = lots + rng.normal(size=(calibrations, parts)) * math.sqrt(0.75)
    return scores


def _contaminated(share: float) -> Draw:
    def draw(rng: Generator, calibrations: int, parts: int) -> Scores:
        scores = _normal(rng, calibrations, parts)
        defective = round(share * parts)
        scores[:, :defective] += DEFECT_SCORE
        return scores

    return draw


def _trim(promise: Promise, scores: Scores) -> tuple[ThresholdFit, float]:
    return fit_as_promised(promise, np.sort(scores)[:-TRIMMED])


@lru_cache(maxsize=8)
def _tight_alphas(parts: int, confidence: float) -> tuple[float, ...]:
    """Return the smallest alpha that each number of exceedances from 0 to 30 proves."""
    alphas = []
    for exceedances in range(31):
        low, high = 0.0, 1.0
        while high - low > 1e-9:
            middle = (low + high) / 2
            if binomial_cdf(exceedances, parts, middle) <= 1 - confidence:
                high = middle
            else:
                low = middle
        alphas.append(high)
    return tuple(alphas)


def _late_alpha(promise: Promise, scores: Scores) -> tuple[ThresholdFit, float]:
    """Take the smallest alpha whose threshold catches the known defect."""
    for alpha in _tight_alphas(scores.size, promise.confidence):
        fit = Promise(alpha, promise.confidence, promise.method).fit(scores)
        if fit.threshold < KNOWN_DEFECT:
            break
    return fit, alpha


def _late_region(promise: Promise, scores: Scores) -> tuple[ThresholdFit, float]:
    """Calibrate several regions and keep the one with the lowest threshold."""
    fits = [promise.fit(region) for region in scores]
    return min(fits, key=lambda fit: fit.threshold), promise.alpha


BROKEN_WORLDS = (
    World(
        "ties",
        "normal scores rounded to half a standard deviation",
        _rounded,
        _rounded_tail,
        "continuous scores (needed by no promise)",
    ),
    World(
        "frames as parts",
        f"{FRAMES} frames of each part count as {FRAMES} parts; they share 90 % of their variance",
        _frames_as_parts,
        normal_tail,
        "independent parts",
    ),
    World(
        "frames merged by part",
        "the remedy: the highest of a part's frames is its one score, as `gonogo calibrate` does "
        "with --part-pattern (300 parts)",
        _highest_frame,
        _highest_frame_tail,
        "none: the remedy of the row above",
    ),
    World(
        "lot shift",
        "production lies half a standard deviation above the calibration lots",
        _normal,
        lambda t: normal_tail(t - 0.5),
        "calibration parts drawn like production",
    ),
    World(
        "one lot only",
        "lots differ by half a standard deviation, and all calibration parts come from one",
        _one_lot,
        normal_tail,
        "calibration parts drawn like production",
    ),
    World(
        "2 % contaminated",
        "2 % of the calibration parts carry an unnoticed defect",
        _contaminated(0.02),
        normal_tail,
        "good parts only",
        escaped=_defects_below,
    ),
    World(
        "5 % contaminated",
        "5 % of the calibration parts carry an unnoticed defect",
        _contaminated(0.05),
        normal_tail,
        "good parts only",
        escaped=_defects_below,
    ),
    World(
        "outliers removed",
        f"the {TRIMMED} highest scores are taken out without a confirmed defect",
        _normal,
        normal_tail,
        "no part removed because of its score",
        calibrate=_trim,
    ),
    World(
        "alpha chosen late",
        "the smallest alpha whose threshold catches a known weak defect, chosen after seeing all "
        "thresholds",
        _normal,
        normal_tail,
        "alpha fixed before the scores are seen",
        calibrate=_late_alpha,
        methods=("tolerance",),
    ),
    World(
        "region chosen late",
        f"{REGIONS} regions are calibrated, the one with the lowest threshold is kept",
        lambda rng, c, n: rng.normal(size=(c, REGIONS, n)),
        normal_tail,
        "region fixed before the scores are seen",
        calibrate=_late_region,
        methods=("tolerance", "conformal"),
    ),
)

"""Gauge repeatability: does the same part get the same verdict every time?

Each part is pictured several times, taken out and put back in between as on the line. The spread of
its scores is what camera, light, handling and network add together; it is compared with how far the
part lies from the threshold. Pure functions, no files.

With k parts and n_i pictures of part i the repeatability is the pooled standard deviation s with
f = sum(n_i - 1) degrees of freedom. Its one-sided 95 % upper limit is s * sqrt(f / q), q the 5 %
quantile of the chi-square distribution (Wilson and Hilferty's approximation).
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import NormalDist

import numpy as np
from numpy.typing import ArrayLike, NDArray

from engine.errors import CalibrationError

FEWEST_REPEATS = 2
ADVISED_REPEATS = 10
MARGIN = 3.0
"""A part this many standard deviations from the threshold is judged alike every time."""
CONFIDENCE = 0.95


@dataclass(frozen=True)
class PartSpread:
    """The repeats of one part.

    Attributes:
        part: Its name.
        scores: Scores in the order of the pictures.
        mean: Their mean.
        deviation: Their standard deviation.
        margin: Distance of the mean from the threshold in pooled standard deviations (upper
            limit); negative = below it, that is on the OK side; infinite without any spread.
        rejected: How many repeats were above the threshold.
        repeatable: All repeats got the same verdict and the mean is at least `MARGIN` away.
    """

    part: str
    scores: tuple[float, ...]
    mean: float
    deviation: float
    margin: float
    rejected: int
    repeatable: bool


@dataclass(frozen=True)
class GaugeStudy:
    """The result.

    Attributes:
        threshold: `score > threshold` is NG.
        parts: One entry per part, nearest to the threshold first.
        deviation: Pooled standard deviation of repeats.
        deviation_limit: Its 95 % upper limit.
        freedom: Degrees of freedom.
        unsure_low: Lower end of the scores whose verdict may differ from time to time.
        unsure_high: Upper end.
        repeatable: Every part is.
        statement: All of it in words.
        warnings: What the engineer should know.
    """

    threshold: float
    parts: tuple[PartSpread, ...]
    deviation: float
    deviation_limit: float
    freedom: int
    unsure_low: float
    unsure_high: float
    repeatable: bool
    statement: str
    warnings: tuple[str, ...]


def gauge_study(scores: Mapping[str, ArrayLike], threshold: float) -> GaugeStudy:
    """Compare the spread of repeats with the distance from the threshold.

    Args:
        scores: Part -> scores of its repeats.
        threshold: `score > threshold` is NG.

    Raises:
        CalibrationError: No part, a part without repeats, or a score that is not finite.
    """
    repeats = {name: _checked(name, values) for name, values in scores.items()}
    if not repeats:
        raise CalibrationError("a repeatability study needs at least one part; found none")
    freedom = sum(values.size - 1 for values in repeats.values())
    squares = sum(float(((values - values.mean()) ** 2).sum()) for values in repeats.values())
    deviation = math.sqrt(squares / freedom)
    limit = deviation * math.sqrt(freedom / chi_square_quantile(1 - CONFIDENCE, freedom))
    parts = sorted(
        (_spread(name, values, threshold, limit) for name, values in repeats.items()),
        key=lambda part: abs(part.margin),
    )
    return GaugeStudy(
        threshold=threshold,
        parts=tuple(parts),
        deviation=deviation,
        deviation_limit=limit,
        freedom=freedom,
        unsure_low=threshold - MARGIN * limit,
        unsure_high=threshold + MARGIN * limit,
        repeatable=all(part.repeatable for part in parts),
        statement=_statement(parts, deviation, limit, threshold),
        warnings=_warnings(parts),
    )


def chi_square_quantile(share: float, freedom: int) -> float:
    """Return the chi-square quantile by Wilson and Hilferty's approximation.

    At 5 % it lies 7 % too low with 3 degrees of freedom, less than 1 % with 9 or more.

    Args:
        share: Probability below the quantile, between 0 and 1.
        freedom: Degrees of freedom, at least 1.
    """
    if freedom == 1:  # exact: the square of a normal variable
        return NormalDist().inv_cdf((1 + share) / 2) ** 2
    if freedom == 2:  # exact: an exponential variable
        return -2 * math.log1p(-share)
    spread = 2 / (9 * freedom)
    return freedom * (1 - spread + NormalDist().inv_cdf(share) * math.sqrt(spread)) ** 3


def _checked(name: str, values: ArrayLike) -> NDArray[np.float64]:
    scores: NDArray[np.float64] = np.asarray(values, dtype=np.float64).ravel()
    if scores.size < FEWEST_REPEATS:
        raise CalibrationError(
            f"{name}: expected at least {FEWEST_REPEATS} different pictures of one part, found "
            f"{scores.size}; take {ADVISED_REPEATS} (--part-pattern tells which files show which)"
        )
    if not np.isfinite(scores).all():
        raise CalibrationError(f"{name}: a repeat has no score (NaN); check the ignore mask")
    return scores


def _spread(name: str, values: NDArray[np.float64], threshold: float, limit: float) -> PartSpread:
    mean = float(values.mean())
    rejected = int(np.count_nonzero(values > threshold))
    distance = mean - threshold
    margin = distance / limit if limit > 0 else math.copysign(math.inf, distance)
    same = rejected in (0, values.size)
    return PartSpread(
        part=name,
        scores=tuple(values.tolist()),
        mean=mean,
        deviation=float(values.std(ddof=1)),
        margin=margin,
        rejected=rejected,
        repeatable=same and abs(margin) >= MARGIN,
    )


def _statement(
    parts: Sequence[PartSpread], deviation: float, limit: float, threshold: float
) -> str:
    pictures = sum(len(part.scores) for part in parts)
    words = [
        f"{pictures} pictures of {_counted(len(parts), 'part')}: repeats of a part differ by a "
        f"standard deviation of {deviation:.3g} (at most {limit:.3g} with 95 % confidence); scores "
        f"from {threshold - MARGIN * limit:.4g} to {threshold + MARGIN * limit:.4g} may be judged "
        f"OK one time and NG another (threshold {threshold:.4g})."
    ]
    unsure = [part for part in parts if not part.repeatable]
    if not unsure:
        nearest = parts[0]
        words.append(
            f"Every part got one verdict; the nearest, {nearest.part}, lies "
            f"{abs(nearest.margin):.1f} standard deviations from the threshold."
        )
    for part in unsure[:5]:
        words.append(
            f"{part.part} is not judged reliably: {part.rejected} of {len(part.scores)} repeats "
            f"NG, {abs(part.margin):.1f} standard deviations from the threshold."
        )
    return " ".join(words)


def _warnings(parts: Sequence[PartSpread]) -> tuple[str, ...]:
    fewest = min(len(part.scores) for part in parts)
    warnings = []
    if fewest < ADVISED_REPEATS:
        warnings.append(
            f"only {fewest} pictures of a part; {ADVISED_REPEATS} or more, with the part taken out "
            "and put back in between, make the spread trustworthy"
        )
    if all(part.deviation == 0 for part in parts):
        warnings.append(
            "repeats have exactly equal scores, as no camera's pictures have; are they copies?"
        )
    return tuple(warnings)


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"

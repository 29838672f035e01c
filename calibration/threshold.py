"""Scores of good parts -> threshold, with the promise that it carries. Pure functions, no files.

Let s(1) <= ... <= s(N) be the scores of N good parts that the model has never seen, drawn like
those of production. A good part is rejected when its score lies above the threshold T; FRR is how
often that happens.

    tolerance   m = max{m : BinomCDF(m; N, alpha) <= 1 - confidence},  T = s(N-m)
                P(FRR <= alpha) >= confidence, for this one threshold (Wilks 1941)
    conformal   k = ceil((N + 1)(1 - alpha)),  T = s(k)
                E[FRR] <= alpha, on average over calibrations

Both hold for any distribution, continuous or not: equal scores only make them more cautious.
Methods that promise nothing lie in `estimates`; the table of all is in `methods`.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

import numpy as np
from numpy.typing import ArrayLike, NDArray

from engine.errors import CalibrationError, TooFewPartsError
from engine.recipe import Guarantee


@dataclass(frozen=True)
class ThresholdFit:
    """A threshold and what it promises.

    Attributes:
        threshold: `score > threshold` is NG.
        parts: Number of good parts N.
        exceedances: How many of them the method allows above the threshold.
        guarantee: The promise, as data and in words.
        notes: What the engineer should know, in words; usually empty.
        interval: Where the threshold of an estimate lies in `confidence` of resampled
            calibrations; None where the method gives none.
    """

    threshold: float
    parts: int
    exceedances: int
    guarantee: Guarantee
    notes: tuple[str, ...] = ()
    interval: tuple[float, float] | None = None


def tolerance_threshold(
    scores: ArrayLike, alpha: float, confidence: float, outcome: str = "rejected"
) -> ThresholdFit:
    """Fit the threshold of which P(FRR <= alpha) >= confidence holds.

    Args:
        scores: `(N,)` scores, one per good part.
        alpha: Tolerated false-reject rate, between 0 and 1.
        confidence: Confidence of the promise, between 0 and 1.
        outcome: What happens to a good part above the threshold, for the promise in words.

    Raises:
        TooFewPartsError: N parts cannot prove `alpha`.
        CalibrationError: `alpha` or `confidence` is impossible, or a score is not finite.
    """
    ordered = sorted_scores(scores, alpha, confidence)
    count = ordered.size
    needed = parts_needed(alpha, confidence)
    if count < needed:
        raise _too_few(count, needed, alpha, confidence)
    allowed = allowed_exceedances(count, alpha, confidence)
    threshold = float(ordered[count - 1 - allowed])
    guarantee = Guarantee(
        kind="tolerance",
        bound=alpha,
        statement=(
            f"With {count} good parts: at most {percent(alpha)} of good parts {outcome}, "
            f"with {100 * confidence:.10g} % confidence."
        ),
    )
    return ThresholdFit(
        threshold, count, allowed, guarantee, tie_notes(ordered, threshold, allowed)
    )


def conformal_threshold(
    scores: ArrayLike, alpha: float, confidence: float = 0.95, outcome: str = "rejected"
) -> ThresholdFit:
    """Fit the threshold of which E[FRR] <= alpha holds, on average over calibrations.

    Args:
        scores: `(N,)` scores, one per good part.
        alpha: Tolerated false-reject rate, between 0 and 1.
        confidence: Plays no part in this promise; checked only.
        outcome: What happens to a good part above the threshold, for the promise in words.

    Raises:
        TooFewPartsError: N is below 1 / alpha - 1.
        CalibrationError: `alpha` is impossible, or a score is not finite.
    """
    ordered = sorted_scores(scores, alpha, confidence)
    count = ordered.size
    # Through the decimal text: 0.1 * 30 in binary floating point is not 3, and would cost one part.
    rank = math.ceil((count + 1) * (1 - Fraction(str(alpha))))
    if rank > count:
        needed = math.ceil(1 / Fraction(str(alpha))) - 1
        provable = 1 / (count + 1)
        verb = "proves" if count == 1 else "prove"
        raise TooFewPartsError(
            f"{_good_parts(count)} {verb} {percent(provable)} on average; for {percent(alpha)} "
            f"collect {needed - count} more ({needed} in all)",
            parts=count,
            provable_alpha=provable,
            more_parts_needed=needed - count,
        )
    threshold = float(ordered[rank - 1])
    guarantee = Guarantee(
        kind="conformal",
        bound=alpha,
        statement=(
            f"With {count} good parts: on average over calibrations at most {percent(alpha)} of "
            f"good parts {outcome}; this one threshold may do so to more."
        ),
    )
    allowed = count - rank
    return ThresholdFit(
        threshold, count, allowed, guarantee, tie_notes(ordered, threshold, allowed)
    )


@lru_cache(maxsize=256)
def allowed_exceedances(parts: int, alpha: float, confidence: float) -> int:
    """Return how many of `parts` scores may lie above a tolerance threshold; -1 = too few parts."""
    allowed = -1
    for exceedances, probability in enumerate(_binomial_cdf(parts, alpha)):
        if probability > 1 - confidence:
            break
        allowed = exceedances
    return allowed


def smallest_provable_alpha(parts: int, confidence: float) -> float:
    """Return the smallest false-reject rate that `parts` good parts can prove; 1 for none."""
    if parts < 1:
        return 1.0
    return -math.expm1(math.log(1 - confidence) / parts)


def parts_needed(alpha: float, confidence: float) -> int:
    """Return how many good parts prove `alpha` (with the highest of their scores as threshold)."""
    wanted = math.log(1 - confidence) / math.log1p(-alpha)
    # The quotient of two logarithms may miss a whole number by a rounding error either way.
    nearest = round(wanted)
    if nearest >= 1 and math.isclose(wanted, nearest, rel_tol=1e-12):
        return nearest
    return max(1, math.ceil(wanted))


def binomial_cdf(successes: int, trials: int, probability: float) -> float:
    """Return P(X <= successes) for X ~ Binomial(trials, probability), 0 < probability < 1."""
    if successes < 0:
        return 0.0
    total = 0.0
    for count, cumulated in enumerate(_binomial_cdf(trials, probability)):
        total = cumulated
        if count == successes:
            break
    return total


def find_outliers(scores: ArrayLike) -> NDArray[np.intp]:
    """Return the indices of scores above q75 + 3 IQR, highest first.

    A defect among the good parts usually shows like this. Nothing is removed: taking out a part
    because of its score breaks the promise, unless somebody confirms the defect on the part.
    """
    values = np.asarray(scores, dtype=np.float64)
    lower, upper = np.percentile(values, [25, 75])
    found = np.flatnonzero(values > upper + 3 * (upper - lower))
    return found[np.argsort(-values[found], kind="stable")]


@lru_cache(maxsize=256)
def percent(share: float) -> str:
    """Write a share as percent with a space, rounded up to what is shown: an upper bound stays one.

    As many decimals as needed for two digits: `5.0 %`, `0.50 %`.
    """
    value = Fraction(str(share)) * 100
    decimals = 1
    while value > 0 and value * 10**decimals < 10:
        decimals += 1
    scaled = math.ceil(value * 10**decimals)
    return f"{scaled / 10**decimals:.{decimals}f} %"


def sorted_scores(scores: ArrayLike, alpha: float, confidence: float) -> NDArray[np.float64]:
    """Check what a method is given, and sort it: `(N,)` float64, lowest first.

    Raises:
        CalibrationError: `alpha` or `confidence` is impossible, or a score is not finite.
    """
    check_promise(alpha, confidence)
    values: NDArray[np.float64] = np.asarray(scores, dtype=np.float64).ravel()
    broken = int(np.count_nonzero(~np.isfinite(values)))
    if broken:
        raise CalibrationError(
            f"{broken} of {values.size} scores are NaN or infinite; a part without a score can "
            "carry no threshold: check the ignore mask, the region and the bundle"
        )
    return np.sort(values)


def check_promise(alpha: float, confidence: float) -> None:
    """Refuse shares that are none.

    Raises:
        CalibrationError: One does not lie strictly between 0 and 1.
    """
    for name, value in (("alpha", alpha), ("confidence", confidence)):
        if not 0 < value < 1:
            raise CalibrationError(
                f"{name}: expected a share between 0 and 1 such as "
                f"{0.05 if name == 'alpha' else 0.95}, found {value:g}"
            )


def _binomial_cdf(trials: int, probability: float) -> Iterator[float]:
    """Give P(X <= k) for k = 0, 1, ... trials, through logarithms: 0.95^5000 is no float."""
    log_all_fail = trials * math.log1p(-probability)
    log_odds = math.log(probability) - math.log1p(-probability)
    total = 0.0
    for k in range(trials + 1):
        log_choose = math.lgamma(trials + 1) - math.lgamma(k + 1) - math.lgamma(trials - k + 1)
        total += math.exp(log_all_fail + log_choose + k * log_odds)
        yield min(1.0, total)


def _too_few(count: int, needed: int, alpha: float, confidence: float) -> TooFewPartsError:
    provable = smallest_provable_alpha(count, confidence)
    verb = "proves" if count == 1 else "prove"
    proof = f"{verb} {percent(provable)}" if count else f"{verb} nothing"
    return TooFewPartsError(
        f"{_good_parts(count)} {proof} with {100 * confidence:.10g} % confidence; for "
        f"{percent(alpha)} collect {needed - count} more ({needed} in all)",
        parts=count,
        provable_alpha=provable,
        more_parts_needed=needed - count,
    )


def _good_parts(count: int) -> str:
    return "1 good part" if count == 1 else f"{count} good parts"


def tie_notes(ordered: NDArray[np.float64], threshold: float, allowed: int) -> tuple[str, ...]:
    """Say what equal scores did to a threshold that should leave `allowed` of them above it."""
    ties = int(np.count_nonzero(ordered == threshold))
    above = int(np.count_nonzero(ordered > threshold))
    if ties == ordered.size and ties > 1:
        return (
            f"all {ties} scores are equal: the map does not depend on the picture; "
            "check the region, the ignore mask and the bundle",
        )
    if above < allowed:
        return (
            f"{ties} parts share the score at the threshold, so only {above} instead of {allowed} "
            "lie above it: the promise holds, more cautiously than asked",
        )
    return ()

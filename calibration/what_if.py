"""What would another alpha do? Escapes and false rejects of every threshold these parts can prove.

Good parts alone set a threshold; known defects only show what it lets pass. With N good parts a
method can prove a ladder of alphas, one for each number of parts that may lie above the threshold.
Each step has its threshold, its false rejects among these parts and its escapes among the defects,
with exact (Clopper-Pearson) intervals.

A step chosen after looking at this table was chosen with these parts' scores in sight, so its
promise holds only when it is calibrated with parts that were not looked at: `WhatIf.statement` says
so, with their number. Pure functions, no files.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import ArrayLike, NDArray

from calibration.calibrate import Promise
from calibration.threshold import binomial_cdf, parts_needed, percent
from engine.errors import CalibrationError, TooFewPartsError

HIGHEST_ALPHA = 0.3
"""Highest alpha of the ladder: nobody rejects more good parts."""
MOST_STEPS = 60
NEAREST = 8
"""So many good parts, and so many defects, are named."""
INTERVAL_CONFIDENCE = 0.95


@dataclass(frozen=True)
class Rate:
    """A counted share with its exact two-sided 95 % interval.

    Attributes:
        count: How many.
        n: Of how many.
        rate: Their quotient.
        low: Lower end of the Clopper-Pearson interval.
        high: Upper end.
    """

    count: int
    n: int
    rate: float
    low: float
    high: float

    def short(self) -> str:
        """Write it as `3 of 36: 8.3 % (1.8 % to 22.5 %)`, for a table."""
        return (
            f"{self.count} of {self.n}: {100 * self.rate:.1f} % "
            f"({100 * self.low:.1f} % to {100 * self.high:.1f} %)"
        )

    def words(self) -> str:
        """Write it as `3 of 36 (8.3 %, exact interval 1.8 % to 22.5 %)`."""
        return (
            f"{self.count} of {self.n} ({100 * self.rate:.1f} %, exact interval "
            f"{100 * self.low:.1f} % to {100 * self.high:.1f} %)"
        )


@dataclass(frozen=True)
class Step:
    """One threshold that could be used.

    Attributes:
        alpha: What it promises (or, for an estimate, aims at).
        threshold: `score > threshold` is NG.
        overkill: Good parts of this set above it. Fresh parts are what `alpha` speaks of.
        escapes: Defects not above it; None without defects.
    """

    alpha: float
    threshold: float
    overkill: Rate
    escapes: Rate | None


@dataclass(frozen=True)
class NearPart:
    """A part near the threshold.

    Attributes:
        name: Its file.
        kind: `good`, or the kind of defect.
        score: Decision score.
        margin: Score minus threshold, in inter-quartile ranges of the good scores; positive is NG.
    """

    name: str
    kind: str
    score: float
    margin: float


@dataclass(frozen=True)
class Scored:
    """Scores with what they belong to.

    Attributes:
        names: Files.
        kinds: `good`, or the kind of defect, for each.
        scores: `(N,)` decision scores.
    """

    names: tuple[str, ...]
    kinds: tuple[str, ...]
    scores: NDArray[np.float64]


@dataclass(frozen=True)
class WhatIf:
    """The answer.

    Attributes:
        asked: The step that was asked for; None when the parts cannot prove it.
        steps: All steps, smallest alpha first.
        recommended: The step with the lowest sum of alpha and share of escapes; None without
            defects.
        nearest: The good parts and the defects nearest to the asked threshold (else to the first
            step's), of each kind `NEAREST`, nearest first.
        statement: All of it in words.
    """

    asked: Step | None
    steps: tuple[Step, ...]
    recommended: Step | None
    nearest: tuple[NearPart, ...]
    statement: str


def what_if(good: Scored, defects: Scored | None, promise: Promise) -> WhatIf:
    """Compare all thresholds that the good parts can prove.

    Args:
        good: Scores of good parts that the bundle has not seen, one per part.
        defects: Scores of known defects; None without any.
        promise: What is asked for; its method and confidence serve for all steps.

    Raises:
        TooFewPartsError: The parts prove no alpha up to `HIGHEST_ALPHA`.
        CalibrationError: A share is impossible, or a score is not finite.
    """
    promise.check()
    found = None if defects is None or not defects.scores.size else defects
    if found is not None and not np.isfinite(found.scores).all():
        raise CalibrationError("a defect has no score (NaN); check the ignore mask and the bundle")
    steps: list[Step] = []
    for alpha in proven_alphas(good.scores.size, promise):
        step = _step(good, found, Promise(alpha, promise.confidence, promise.method))
        if not steps or step.threshold < steps[-1].threshold:
            steps.append(step)
    asked = None
    try:
        asked = _step(good, found, promise)
    except TooFewPartsError:
        if not steps:
            raise
    if not steps and asked is not None:
        steps = [asked]
    recommended = None if found is None else _recommend([*steps, *([asked] if asked else [])])
    shown = asked or steps[0]
    return WhatIf(
        asked=asked,
        steps=tuple(steps),
        recommended=recommended,
        nearest=_nearest(good, found, shown.threshold),
        statement=_statement(good.scores.size, promise, asked, recommended),
    )


def proven_alphas(parts: int, promise: Promise) -> tuple[float, ...]:
    """Return the ladder of alphas that so many parts can prove (or estimate), smallest first."""
    if promise.method == "tolerance":
        exact: Sequence[float] = [
            upper_bound(above, parts, promise.confidence) for above in _exceedances(parts)
        ]
    elif promise.method == "conformal":
        exact = [(above + 1) / (parts + 1) for above in _exceedances(parts)]
    else:
        exact = np.geomspace(0.001, HIGHEST_ALPHA, 30).tolist()
    # Rounded up to three digits: what can be typed, and proven all the more.
    rounded = dict.fromkeys(_round_up(alpha) for alpha in exact)
    return tuple(alpha for alpha in rounded if alpha <= HIGHEST_ALPHA)


@lru_cache(maxsize=4096)
def upper_bound(count: int, n: int, confidence: float) -> float:
    """Return the Clopper-Pearson upper bound of a share: `count` of `n`, one-sided."""
    if count >= n:
        return 1.0
    low, high = count / n, 1.0
    while high - low > 1e-9:
        middle = (low + high) / 2
        if binomial_cdf(count, n, middle) <= 1 - confidence:
            high = middle
        else:
            low = middle
    return high


def exact_rate(count: int, n: int) -> Rate:
    """Give a counted share its two-sided Clopper-Pearson interval; 0 to 1 where n is 0."""
    if n == 0:
        return Rate(0, 0, 0.0, 0.0, 1.0)
    one_sided = (1 + INTERVAL_CONFIDENCE) / 2
    low = 1 - upper_bound(n - count, n, one_sided)
    return Rate(count, n, count / n, low, upper_bound(count, n, one_sided))


def _exceedances(parts: int) -> list[int]:
    most = max(1, round(HIGHEST_ALPHA * parts))
    wanted = np.concatenate([np.arange(min(most, 20)), np.geomspace(1, most, MOST_STEPS - 20)])
    return sorted({int(value) for value in wanted if value < parts})


def _round_up(alpha: float) -> float:
    scale = 10.0 ** (2 - math.floor(math.log10(alpha)))
    return math.ceil(alpha * scale * (1 - 1e-12)) / scale


def _step(good: Scored, defects: Scored | None, promise: Promise) -> Step:
    threshold = promise.fit(good.scores).threshold
    escapes = None
    if defects is not None:
        passed = int(np.count_nonzero(defects.scores <= threshold))
        escapes = exact_rate(passed, defects.scores.size)
    above = int(np.count_nonzero(good.scores > threshold))
    return Step(promise.alpha, threshold, exact_rate(above, good.scores.size), escapes)


def _recommend(steps: Sequence[Step]) -> Step:
    def loss(step: Step) -> tuple[float, float]:
        return (step.alpha + step.escapes.rate if step.escapes else math.inf), step.alpha

    return min(steps, key=loss)


def _nearest(good: Scored, defects: Scored | None, threshold: float) -> tuple[NearPart, ...]:
    groups = [good] if defects is None else [good, defects]
    low, high = np.quantile(good.scores, [0.25, 0.75])
    spread = float(high - low) or 1.0
    found: list[NearPart] = []
    for group in groups:
        parts = [
            NearPart(name, kind, float(score), float(score - threshold) / spread)
            for name, kind, score in zip(group.names, group.kinds, group.scores, strict=True)
        ]
        found += sorted(parts, key=lambda part: abs(part.margin))[:NEAREST]
    return tuple(sorted(found, key=lambda part: abs(part.margin)))


def _statement(parts: int, promise: Promise, asked: Step | None, best: Step | None) -> str:
    words = []
    if asked is None:
        more = parts_needed(promise.alpha, promise.confidence) - parts
        words.append(
            f"{parts} good parts cannot prove {percent(promise.alpha)} (collect {more} more)."
        )
    elif asked.escapes is not None:
        words.append(f"At alpha {percent(asked.alpha)}, {_escape_words(asked)} pass as OK.")
    if best is None:
        words.append("Without pictures of defects no alpha can be recommended.")
        return " ".join(words)
    if asked is not None and best.threshold == asked.threshold:
        words.append("No alpha that these parts prove has a lower sum of alpha and escapes.")
        return " ".join(words)
    fresh = parts_needed(best.alpha, promise.confidence)
    words.append(
        f"The sum of alpha and escapes is lowest at alpha {percent(best.alpha)}, where "
        f"{_escape_words(best)} pass. That alpha was chosen after seeing these parts' scores, so "
        "its promise would be void with them: to use it, calibrate with at least "
        f"{fresh} fresh good parts."
    )
    return " ".join(words)


def _escape_words(step: Step) -> str:
    if step.escapes is None:
        return "no defects"
    return step.escapes.words().replace(" (", " defects (", 1)


def score_set(names: Sequence[str], kinds: Sequence[str], scores: ArrayLike) -> Scored:
    """Build a `Scored` from sequences."""
    return Scored(tuple(names), tuple(kinds), np.asarray(scores, dtype=np.float64))

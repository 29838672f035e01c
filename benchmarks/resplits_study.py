"""Statistics of `benchmarks.resplits`: re-splits, position groups, drift. No files, no images."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from benchmarks.resplits_scores import ScoredPart, ScoredSet, scores_of
from calibration.calibrate import Promise
from calibration.drift import first_alarm, plan_drift
from calibration.threshold import ThresholdFit
from calibration.what_if import Rate, exact_rate, upper_bound
from engine.errors import TooFewPartsError

CONFIDENCE = 0.95
METHODS = ("tolerance", "conformal", "percentile", "mean_sigma")
ALPHAS = (0.05, 0.1, 0.2)

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class ResplitRow:
    """One method and alpha over many random re-splits of one pool of good parts.

    Attributes:
        method: Threshold method.
        alpha: Tolerated false-reject rate.
        n: Good parts that calibrate.
        rest: Good parts that are judged.
        promised: `tolerance` and estimates: share of calibrations with FRR <= alpha;
            `conformal`: the mean FRR.
        expected: What exchangeable parts give on average for `achieved`, exactly; None for
            estimates, where it depends on the distribution.
        achieved: The same as measured on the rest.
        interval: Exact interval of `achieved` over the re-splits, given these parts; None for
            a mean.
        mean_frr: Mean share of the rest that is rejected.
        worst_frr: Its 95th percentile.
        contradicted: Share of re-splits whose rest proves FRR > alpha (one-sided exact bound,
            95 %).
        escapes: Mean share of defects that pass.
        escapes_low: Its 5th percentile.
        escapes_high: Its 95th percentile.
    """

    method: str
    alpha: float
    n: int
    rest: int
    promised: float
    expected: float | None
    achieved: float
    interval: tuple[float, float] | None
    mean_frr: float
    worst_frr: float
    contradicted: float
    escapes: float
    escapes_low: float
    escapes_high: float


@dataclass(frozen=True)
class Transfer:
    """One calibration used on other parts.

    Attributes:
        name: From which parts to which.
        n: Good parts that calibrate.
        alpha: Promised false-reject rate.
        threshold: The threshold.
        false_rejects: Good parts of the others that are rejected, with exact interval.
        escapes: Defects that pass.
        broken: The others prove FRR > alpha (one-sided exact bound, 95 %).
        alarm_after: Parts until the drift alarm, in the order of production; None without one.
        alarm: Which test alarmed.
    """

    name: str
    n: int
    alpha: float
    threshold: float
    false_rejects: Rate
    escapes: Rate
    broken: bool
    alarm_after: int | None
    alarm: str | None


def resplit_rows(scored: ScoredSet, resplits: int, calibrate: int, seed: int) -> list[ResplitRow]:
    """Re-split all good parts at random: `calibrate` of them set the threshold, the rest judge it.

    Args:
        scored: The scores.
        resplits: How many re-splits; all methods see the same.
        calibrate: Parts that calibrate.
        seed: Of the random numbers.
    """
    good, defects = scores_of(scored.good()), np.sort(scored.defects())
    rng = np.random.default_rng(seed)
    shuffled = rng.permuted(np.tile(good, (resplits, 1)), axis=1)
    rows = []
    for alpha in ALPHAS:
        for method in METHODS:
            promise = Promise(alpha, CONFIDENCE, method)
            try:
                fits = [promise.fit(scores) for scores in shuffled[:, :calibrate]]
            except TooFewPartsError:
                continue
            rows.append(_resplit_row(promise, fits, shuffled[:, calibrate:], defects))
    return rows


def transfer(
    name: str,
    calibrate: Sequence[ScoredPart],
    production: Sequence[ScoredPart],
    defects: Floats,
    alpha: float,
) -> Transfer | None:
    """Calibrate with some good parts and judge others; None where too few can calibrate."""
    scores, others = scores_of(tuple(calibrate)), scores_of(tuple(production))
    try:
        fit = Promise(alpha, CONFIDENCE).fit(scores)
    except TooFewPartsError:
        return None
    rejected = int(np.count_nonzero(others > fit.threshold))
    alarm = first_alarm(plan_drift(scores, fit.threshold, alpha, CONFIDENCE), others)
    return Transfer(
        name=name,
        n=scores.size,
        alpha=alpha,
        threshold=fit.threshold,
        false_rejects=exact_rate(rejected, others.size),
        escapes=exact_rate(int(np.count_nonzero(defects <= fit.threshold)), defects.size),
        broken=proves_more(rejected, others.size, alpha),
        alarm_after=alarm[0] if alarm else None,
        alarm=alarm[1] if alarm else None,
    )


def group_transfers(scored: ScoredSet, alpha: float) -> list[Transfer]:
    """Calibrate with all groups but one, and judge that one, for each group."""
    good = scored.good()
    found = []
    for group in sorted({part.group for part in good if part.group}):
        others = [part for part in good if part.group != group]
        inside = [part for part in good if part.group == group]
        found.append(transfer(f"all others -> {group}", others, inside, scored.defects(), alpha))
    return [one for one in found if one is not None]


def folder_transfers(scored: ScoredSet, alpha: float) -> list[Transfer]:
    """Calibrate with parts of the training folder and judge those of the test folder; and in time.

    `earlier -> later` takes the parts of the training folder in the order of their names and
    calibrates with the first half.
    """
    train, test = scored.good("train"), scored.good("test")
    half = len(train) // 2
    found = [
        transfer("training folder -> test folder", train, test, scored.defects(), alpha),
        transfer("earlier -> later", train[:half], train[half:], scored.defects(), alpha),
    ]
    return [one for one in found if one is not None and one.false_rejects.n]


def random_alarms(
    scored: ScoredSet, resplits: int, calibrate: int, alpha: float, seed: int
) -> dict[str, float]:
    """How often the drift tests alarm on the rest of random re-splits, where nothing drifts.

    Returns:
        `alarms` (share of the re-splits), `parts` (judged in each) and `broken` (share whose rest
        proves FRR > alpha).
    """
    good = scores_of(scored.good())
    rng = np.random.default_rng(seed)
    alarms = broken = 0
    for _ in range(resplits):
        shuffled = rng.permutation(good)
        scores, rest = shuffled[:calibrate], shuffled[calibrate:]
        threshold = Promise(alpha, CONFIDENCE).fit(scores).threshold
        alarms += first_alarm(plan_drift(scores, threshold, alpha, CONFIDENCE), rest) is not None
        broken += proves_more(int(np.count_nonzero(rest > threshold)), rest.size, alpha)
    return {
        "alarms": alarms / resplits,
        "parts": float(good.size - calibrate),
        "broken": broken / resplits,
    }


def expected_kept(n: int, allowed: int, rest: int, alpha: float) -> float:
    """P(at most alpha of the rest is rejected) for exchangeable parts without ties, exactly.

    With `allowed` of n scores above the threshold FRR ~ Beta(allowed + 1, n - allowed), so the
    number of rejected among the rest is beta-binomial.
    """
    first, second = allowed + 1, n - allowed
    total = 0.0
    for count in range(math.floor(alpha * rest + 1e-9) + 1):
        total += math.exp(
            _log_choose(rest, count)
            + _log_beta(count + first, rest - count + second)
            - _log_beta(first, second)
        )
    return min(1.0, total)


def proves_more(count: int, n: int, alpha: float) -> bool:
    """Tell whether `count` of `n` rejected good parts prove FRR > alpha with 95 % confidence."""
    return n > 0 and 1 - upper_bound(n - count, n, CONFIDENCE) > alpha


def _resplit_row(
    promise: Promise, fits: Sequence[ThresholdFit], rest: Floats, defects: Floats
) -> ResplitRow:
    thresholds = np.array([fit.threshold for fit in fits])
    counts = (rest > thresholds[:, None]).sum(axis=1)
    rates = counts / rest.shape[1]
    passed = np.searchsorted(defects, thresholds, side="right") / defects.size
    kept = int(np.count_nonzero(rates <= promise.alpha + 1e-12))
    average = promise.method == "conformal"
    expected: float | None = None
    allowed = fits[0].exceedances
    if promise.method == "tolerance":
        expected = expected_kept(fits[0].parts, allowed, rest.shape[1], promise.alpha)
    elif average:
        expected = (allowed + 1) / (fits[0].parts + 1)
    interval = exact_rate(kept, len(fits))
    return ResplitRow(
        method=promise.method,
        alpha=promise.alpha,
        n=fits[0].parts,
        rest=rest.shape[1],
        promised=promise.alpha if average else CONFIDENCE,
        expected=expected,
        achieved=float(rates.mean()) if average else kept / len(fits),
        interval=None if average else (interval.low, interval.high),
        mean_frr=float(rates.mean()),
        worst_frr=float(np.quantile(rates, 0.95)),
        contradicted=_contradicted(counts, rest.shape[1], promise.alpha),
        escapes=float(passed.mean()),
        escapes_low=float(np.quantile(passed, 0.05)),
        escapes_high=float(np.quantile(passed, 0.95)),
    )


def _contradicted(counts: NDArray[np.intp], n: int, alpha: float) -> float:
    proven = {int(count): proves_more(int(count), n, alpha) for count in np.unique(counts)}
    return float(np.mean([proven[int(count)] for count in counts]))


def _log_choose(n: int, k: int) -> float:
    return math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1)


def _log_beta(first: float, second: float) -> float:
    return math.lgamma(first) + math.lgamma(second) - math.lgamma(first + second)

"""Drift alarms over redrawn calibrations: how rarely false ones come, how soon true ones do.

Every test looks at ranks only, so one continuous distribution stands for all of them; scores are
drawn uniformly. The run length is counted up to a cap, which can only make its mean smaller.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable
from dataclasses import dataclass
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

from benchmarks.coverage_worlds import normal_tail
from calibration.calibrate import Promise
from calibration.drift import RUN_LENGTH, first_alarm, plan_drift

Floats = NDArray[np.float64]
Change = Callable[[Floats], Floats]
"""Uniform scores -> what production scores after something changed."""

CAP = 3 * RUN_LENGTH
"""Parts after which a calibration without an alarm is left."""
SIZES = ((60, 0.05), (124, 0.05), (300, 0.05), (300, 0.01), (1000, 0.01))
CHANGE_SIZE = (300, 0.05)
CHANGE_CAP = 3000


@dataclass(frozen=True)
class DriftRow:
    """One cell.

    Attributes:
        n: Good parts per calibration.
        alpha: Proven false-reject rate.
        change: What happened to the scores; empty = nothing, so every alarm is false.
        calibrations: How many were redrawn.
        cap: Parts after which counting ended.
        alarms: Share of the calibrations that alarmed before.
        mean_parts: Mean number of parts to the alarm, `cap` where there was none.
        median_parts: Their median; None where fewer than half alarmed.
        promised: Fewest parts to a false alarm, on average; None where something changed.
        holds: `mean_parts`, less four standard errors, is at least that; None likewise.
    """

    n: int
    alpha: float
    change: str
    calibrations: int
    cap: int
    alarms: float
    mean_parts: float
    median_parts: float | None
    promised: int | None
    holds: bool | None


def _shifted(sigmas: float) -> Change:
    """Move the scores up by so many standard deviations, were they normally distributed."""
    table = np.linspace(0, 1, 4097)[1:-1]
    normal = np.array([NormalDist().inv_cdf(float(share)) for share in table])

    def change(uniform: Floats) -> Floats:
        moved: Floats = 1 - normal_tail(np.interp(uniform, table, normal) + sigmas)
        return moved

    return change


def _some_higher(share: float) -> Change:
    """Put a share of the parts above every threshold, as a dirty lens or new scratches would."""

    def change(uniform: Floats) -> Floats:
        # The low digits of a uniform number are as good as another random number.
        return np.where((uniform * 1e6) % 1 < share, 2.0, uniform)

    return change


CHANGES: tuple[tuple[str, Change | None], ...] = (
    ("all scores 0.5 standard deviations higher", _shifted(0.5)),
    ("all scores 1 standard deviation higher", _shifted(1.0)),
    ("all scores 1 standard deviation lower", _shifted(-1.0)),
    ("one part in ten far higher", _some_higher(0.1)),
    ("one part in four far higher", _some_higher(0.25)),
)


def simulate_drift(calibrations: int, seed: int, confidence: float) -> list[DriftRow]:
    """Simulate every cell: first without any change, then each change.

    Args:
        calibrations: Redrawn calibrations per cell.
        seed: Of the random numbers.
        confidence: Of the threshold's promise.
    """
    nothing: tuple[str, Change | None] = "", None
    cells = [(size, nothing) for size in SIZES] + [(CHANGE_SIZE, change) for change in CHANGES]
    return [_cell(size, what, calibrations, seed, confidence) for size, what in cells]


def _cell(
    size: tuple[int, float],
    what: tuple[str, Change | None],
    calibrations: int,
    seed: int,
    confidence: float,
) -> DriftRow:
    (n, alpha), (name, change) = size, what
    cap = CAP if change is None else CHANGE_CAP
    rng = np.random.default_rng([seed, zlib.crc32(f"drift {n} {alpha} {name}".encode())])
    lengths = np.full(calibrations, cap)
    alarms = 0
    for index in range(calibrations):
        scores = rng.random(n)
        threshold = Promise(alpha, confidence).fit(scores).threshold
        production = rng.random(cap)
        if change is not None:
            production = change(production)
        found = first_alarm(plan_drift(scores, threshold, alpha, confidence), production)
        if found is not None:
            lengths[index] = found[0]
            alarms += 1
    mean, error = float(lengths.mean()), float(lengths.std()) / calibrations**0.5
    return DriftRow(
        n=n,
        alpha=alpha,
        change=name,
        calibrations=calibrations,
        cap=cap,
        alarms=alarms / calibrations,
        mean_parts=mean,
        median_parts=float(np.median(lengths)) if 2 * alarms > calibrations else None,
        promised=RUN_LENGTH if change is None else None,
        holds=mean - 4 * error >= RUN_LENGTH if change is None else None,
    )

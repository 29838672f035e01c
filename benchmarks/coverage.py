"""Do thresholds keep their promise? Simulated calibrations with a known false-reject rate.

    python -m benchmarks.coverage --json
    python -m benchmarks.coverage --report docs/benchmarks/coverage.md

Each cell redraws 2,000 calibrations, fits each through the code that `gonogo calibrate` uses
(`calibration.calibrate.Promise.fit`) and takes the true false-reject rate (FRR) from the
distribution. `tolerance` promises that FRR <= alpha in 95 % of calibrations, `conformal` that the
mean FRR is at most alpha. `holds` is an exact one-sided binomial test with p >= 1e-4. For
`conformal` it counts one fresh part per calibration, which leaves small excesses unnoticed, so the
mean FRR must also lie within four standard errors of alpha. The estimates (`percentile`,
`mean_sigma`, `gpd`) promise nothing and are held against the promise of `tolerance`.

The drift tests are run over redrawn calibrations too: parts to a false alarm when nothing changes,
and parts to the alarm when something does (`drift` in the JSON).

The exit code is 1 when a promise breaks where its assumptions are met.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
import zlib
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks.coverage_drift import DriftRow, simulate_drift
from benchmarks.coverage_report import coverage_page
from benchmarks.coverage_worlds import BROKEN_WORLDS, FAIR_WORLDS, Shares, World
from benchmarks.program import create_parser, leave
from calibration.calibrate import Promise
from calibration.threshold import ThresholdFit, binomial_cdf

CALIBRATIONS = 2000
DRIFT_SHARE = 0.5
"""Drift cells redraw this share of the calibrations: each runs for up to 30,000 parts."""
CONFIDENCE = 0.95
SMALLEST_P = 1e-4

FAIR_SIZES = ((60, 0.05), (124, 0.05), (300, 0.05), (300, 0.01), (1000, 0.01), (3000, 0.001))
GPD_SIZES = ((124, 0.05), (300, 0.01))
"""Fewer cells, because every fit resamples its parts 200 times."""
BROKEN_SIZE = (300, 0.05)
METHODS = ("tolerance", "conformal", "percentile", "mean_sigma")
PROMISING = ("tolerance", "conformal")


@dataclass(frozen=True)
class Row:
    """One cell.

    Attributes:
        method: Threshold method.
        n: Good parts per calibration, as the method counts them.
        alpha: Tolerated false-reject rate; the mean of what was chosen where it was chosen late.
        distribution: The world that scores come from.
        broken: Which assumption this world breaks; None = all are met.
        promised: `tolerance` and estimates: share of calibrations with FRR <= alpha; `conformal`:
            the mean FRR.
        achieved: The same, as simulated.
        p: Exact one-sided binomial p-value of `achieved` against `promised`.
        holds: p >= 1e-4; for `conformal` also mean FRR <= alpha + 4 standard errors.
        kept: Share of calibrations with FRR <= alpha.
        mean_frr: Mean of the true FRR.
        worst_frr: Its 95th percentile.
        escapes: Mean share of defects below the threshold; None where the world has no defects.
        interval_covers: Share of calibrations whose interval holds the threshold of FRR = alpha;
            None without intervals.
    """

    method: str
    n: int
    alpha: float
    distribution: str
    broken: str | None
    promised: float
    achieved: float
    p: float
    holds: bool
    kept: float
    mean_frr: float
    worst_frr: float
    escapes: float | None
    interval_covers: float | None


def simulate_cell(
    world: World, method: str, n: int, alpha: float, calibrations: int, seed: int
) -> Row:
    """Redraw calibrations of one world and hold one method against its promise."""
    # Methods of one cell see the same scores.
    rng = np.random.default_rng([seed, zlib.crc32(f"{world.name} {n} {alpha}".encode()) & 0xFFFF])
    fits: list[ThresholdFit] = []
    alphas: list[float] = []
    for scores in world.draw(rng, calibrations, n):
        fit, chosen = world.calibrate(Promise(alpha, CONFIDENCE, method), scores)
        fits.append(fit)
        alphas.append(chosen)
    rejected = world.rejected(np.array([fit.threshold for fit in fits]))
    chosen_alphas = np.array(alphas)
    # A rounding error of erfc must not turn equality into a broken promise.
    kept = int(np.count_nonzero(rejected <= chosen_alphas * (1 + 1e-9)))
    average = method == "conformal"
    if average:
        fresh = int(np.count_nonzero(rng.random(calibrations) < rejected))
        p = max(0.0, 1 - binomial_cdf(fresh - 1, calibrations, alpha))
    else:
        p = binomial_cdf(kept, calibrations, CONFIDENCE)
    mean_frr = float(rejected.mean())
    holds = p >= SMALLEST_P
    if average:
        holds &= mean_frr <= alpha + 4 * float(rejected.std()) / calibrations**0.5
    return Row(
        method=method,
        n=fits[0].parts,
        alpha=round(float(chosen_alphas.mean()), 6),
        distribution=world.name,
        broken=world.broken or None,
        promised=alpha if average else CONFIDENCE,
        achieved=mean_frr if average else kept / calibrations,
        p=p,
        holds=holds,
        kept=kept / calibrations,
        mean_frr=mean_frr,
        worst_frr=float(np.quantile(rejected, 0.95)),
        escapes=_mean_escapes(world.escaped, fits),
        interval_covers=_interval_coverage(world.rejected, fits, alpha),
    )


def simulate_all(calibrations: int, seed: int, on_row: Callable[[Row], object]) -> list[Row]:
    """Simulate every cell, in the order of the page."""
    cells: list[tuple[World, str, int, float]] = []
    for world in FAIR_WORLDS:
        for n, alpha in FAIR_SIZES:
            methods = (*METHODS, "gpd") if (n, alpha) in GPD_SIZES else METHODS
            cells.extend((world, method, n, alpha) for method in methods)
    for world in BROKEN_WORLDS:
        cells.extend((world, method, *BROKEN_SIZE) for method in world.methods or METHODS)
    rows: list[Row] = []
    for cell in cells:
        rows.append(simulate_cell(*cell, calibrations, seed))
        on_row(rows[-1])
    return rows


def broken_promises(rows: Sequence[Row]) -> list[Row]:
    """Return the rows of methods that promise something and fail with all assumptions met."""
    return [row for row in rows if row.method in PROMISING and row.broken is None and not row.holds]


def _mean_escapes(escaped: Shares | None, fits: Sequence[ThresholdFit]) -> float | None:
    if escaped is None:
        return None
    return float(escaped(np.array([fit.threshold for fit in fits])).mean())


def _interval_coverage(
    rejected: Shares, fits: Sequence[ThresholdFit], alpha: float
) -> float | None:
    intervals = np.array([fit.interval for fit in fits if fit.interval is not None])
    if not len(intervals):
        return None
    low: NDArray[np.float64] = rejected(intervals[:, 0])
    high: NDArray[np.float64] = rejected(intervals[:, 1])
    return float(np.mean((high <= alpha) & (alpha <= low)))


def _parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = create_parser("coverage", __doc__)
    parser.add_argument("--calibrations", type=int, default=CALIBRATIONS, help="per cell")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--report", type=Path, metavar="PATH", help="write the page (Markdown)")
    options = parser.parse_args(arguments)
    if options.calibrations < 1 or options.seed < 0:
        parser.error("--calibrations must be positive and --seed not negative")
    return options


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the benchmark; 1 when a promise breaks where it must hold."""
    options = _parse(arguments)
    started, started_cpu = time.perf_counter(), time.process_time()

    def show(row: Row) -> None:
        if not options.json:
            sys.stdout.write(
                f"{row.method:10} N={row.n:<5} alpha={row.alpha:<7g} {row.distribution:28} "
                f"promised {row.promised:.4g} achieved {row.achieved:.4g} "
                f"{'holds' if row.holds else 'BREAKS'}\n"
            )

    rows = simulate_all(options.calibrations, options.seed, show)
    drift = _drift(options)
    seconds = time.perf_counter() - started
    cpu_seconds = time.process_time() - started_cpu
    content = [asdict(row) for row in rows]
    drift_content = [asdict(row) for row in drift]
    if options.report is not None:
        options.report.write_text(
            coverage_page(
                content, drift_content, options.calibrations, options.seed, (seconds, cpu_seconds)
            ),
            encoding="utf-8",
        )
    if options.json:
        report = {
            "calibrations": options.calibrations,
            "confidence": CONFIDENCE,
            "seed": options.seed,
            "seconds": round(seconds, 1),
            "cpu_seconds": round(cpu_seconds, 1),
            "rows": content,
            "drift": drift_content,
        }
        sys.stdout.write(json.dumps(report) + "\n")
    return int(bool(broken_promises(rows)) or any(row.holds is False for row in drift))


def _drift(options: argparse.Namespace) -> list[DriftRow]:
    rows = simulate_drift(
        max(1, round(DRIFT_SHARE * options.calibrations)), options.seed, CONFIDENCE
    )
    if not options.json:
        for row in rows:
            sys.stdout.write(
                f"drift      N={row.n:<5} alpha={row.alpha:<7g} {row.change or 'no change':42} "
                f"alarms {row.alarms:.3g} mean parts {row.mean_parts:.0f}\n"
            )
    return rows


if __name__ == "__main__":
    leave(main)

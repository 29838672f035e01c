"""The page of `benchmarks.coverage`."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from benchmarks.coverage_worlds import BROKEN_WORLDS, FAIR_WORLDS
from benchmarks.program import short_commit

Content = Mapping[str, Any]


def coverage_page(
    rows: Sequence[Content],
    drift: Sequence[Content],
    calibrations: int,
    seed: int,
    seconds: tuple[float, float],
) -> str:
    """Write the results as Markdown.

    Args:
        rows: The cells.
        drift: The cells of the drift tests.
        calibrations: Per cell.
        seed: Of the random numbers.
        seconds: Wall time and processor time of the run.
    """
    fair = [row for row in rows if row["broken"] is None]
    broken = [row for row in rows if row["broken"] is not None]
    return "\n".join(
        (
            "# Do thresholds keep their promise?",
            "",
            "`python -m benchmarks.coverage --json --report docs/benchmarks/coverage.md`",
            "",
            f"Measured in {seconds[0]:.0f} s ({seconds[1]:.0f} s of processor time) on "
            f"{_machine()}; commit {short_commit()}; seed {seed}.",
            "",
            f"Every row redraws {calibrations:,} calibrations of N good parts, fits each through",
            "the code of `gonogo calibrate`, and takes the true false-reject rate (FRR) from the",
            "distribution. *tolerance* promises FRR ≤ alpha in 95 % of calibrations; *conformal*",
            "promises that the mean FRR is at most alpha. **holds**: exact one-sided binomial",
            "test, p ≥ 0.0001 (for *conformal* of one fresh part per calibration; the mean must",
            "also lie within four standard errors of alpha). *percentile*, *mean_sigma* and *gpd*",
            "promise nothing; they are held against the promise of *tolerance*. *worst FRR* is the",
            "95th percentile over calibrations: what one line in twenty has to live with.",
            "",
            "## Assumptions met",
            "",
            *_verdict(fair),
            "",
            *(f"- **{world.name}**: {world.note}" for world in FAIR_WORLDS),
            "",
            *_table(fair),
            "",
            "## Assumptions broken",
            "",
            *(f"- **{world.name}**: {world.note}" for world in BROKEN_WORLDS),
            "",
            *_table(broken),
            "",
            *_lessons(rows),
            "",
            *_drift_section(drift),
            "",
        )
    )


def _verdict(fair: Sequence[Content]) -> list[str]:
    words = []
    for method in ("tolerance", "conformal", "percentile", "mean_sigma", "gpd"):
        cells = [row for row in fair if row["method"] == method]
        held = sum(row["holds"] for row in cells)
        worst = min((row["kept"] for row in cells), default=0.0)
        words.append(
            f"- {method}: {held} of {len(cells)} cells hold; FRR ≤ alpha in at least "
            f"{worst:.1%} of the calibrations of every cell"
        )
    return words


def _table(rows: Iterable[Content]) -> list[str]:
    lines = [
        "| scores | N | alpha | method | promised | achieved | holds | FRR ≤ alpha in | mean FRR "
        "| worst FRR | escapes | interval covers |",
        "|---|---|---|---|---|---|---|---|---|---|---|---|",
    ]
    for row in rows:
        average = row["method"] == "conformal"
        sign = "mean ≤ " if average else "≥ "
        lines.append(
            f"| {row['distribution']} | {row['n']} | {_share(row['alpha'])} | {row['method']} "
            f"| {sign}{_share(row['promised'])} | {_share(row['achieved'])} "
            f"| {'yes' if row['holds'] else '**no**'} | {_share(row['kept'])} "
            f"| {_share(row['mean_frr'])} | {_share(row['worst_frr'])} "
            f"| {_share(row['escapes'])} | {_share(row['interval_covers'])} |"
        )
    return lines


def _share(value: float | None) -> str:
    if value is None:
        return "-"
    return f"{100 * value:.3g} %"


def _lessons(rows: Sequence[Content]) -> list[str]:
    """Say which promise breaks and by how much, from the numbers."""
    lines = ["## Which promise breaks, and by how much", ""]
    for world in BROKEN_WORLDS:
        found = {row["method"]: row for row in rows if row["distribution"] == world.name}
        words = [
            _one_lesson(found[method]) for method in ("tolerance", "conformal") if method in found
        ]
        if any(row["escapes"] is not None for row in found.values()):
            clean = next(
                row
                for row in rows
                if row["distribution"] == "normal"
                and row["method"] == "tolerance"
                and (row["n"], row["alpha"])
                == (found["tolerance"]["n"], found["tolerance"]["alpha"])
            )
            words.append(
                f"but {_share(found['tolerance']['escapes'])} of defects escape *tolerance*, "
                f"against {_share(clean['escapes'])} with clean parts"
            )
        lines.append(f"- **{world.name}** ({world.broken}): {'; '.join(words)}.")
    return lines


def _drift_section(drift: Sequence[Content]) -> list[str]:
    still = [row for row in drift if not row["change"]]
    changed = [row for row in drift if row["change"]]
    lines = [
        "## Drift alarms over redrawn calibrations",
        "",
        "The drift tests of the score (`calibration/drift.py`) look at ranks only, so these",
        "figures hold for every continuous distribution. Promised: at least 10,000 parts to a",
        "false alarm, on average over redrawn calibrations. Counting ends at the cap, which can",
        "only lower the mean. **holds**: the mean, less four standard errors, reaches the promise.",
        "",
        "| N | alpha | calibrations | cap | alarmed before the cap | mean parts to it | promised "
        "| holds |",
        "|---|---|---|---|---|---|---|---|",
    ]
    lines += [
        f"| {row['n']} | {_share(row['alpha'])} | {row['calibrations']:,} | {row['cap']:,} "
        f"| {_share(row['alarms'])} | {row['mean_parts']:,.0f} | ≥ {row['promised']:,} "
        f"| {'yes' if row['holds'] else '**no**'} |"
        for row in still
    ]
    lines += [
        "",
        "And when something changes with the first part of production:",
        "",
        "| change | N | alpha | found within the cap | cap | median parts | mean parts |",
        "|---|---|---|---|---|---|---|",
    ]
    lines += [
        f"| {row['change']} | {row['n']} | {_share(row['alpha'])} | {_share(row['alarms'])} "
        f"| {row['cap']:,} | {'-' if row['median_parts'] is None else round(row['median_parts'])} "
        f"| {row['mean_parts']:.0f} |"
        for row in changed
    ]
    return lines


def _one_lesson(row: Content) -> str:
    state = "holds" if row["holds"] else "**breaks**"
    if row["method"] == "conformal":
        numbers = f"mean FRR {_share(row['mean_frr'])} for {_share(row['alpha'])}"
    else:
        numbers = f"kept in {_share(row['kept'])} of calibrations instead of 95 %"
    return f"*{row['method']}* {state}, {numbers}"


def _machine() -> str:
    cpu = platform.processor() or platform.machine()
    try:
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                cpu = line.partition(":")[2].strip()
                break
    except OSError:
        pass  # not Linux: the architecture has to do
    return f"{cpu}, {os.cpu_count()} cores, Python {platform.python_version()}"

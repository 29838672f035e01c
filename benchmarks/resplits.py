"""Real parts: does the promise hold on other good parts, and what breaks it?

    python -m benchmarks.resplits --screw screw.gonogo --ball-screw ball_screw.gonogo \
        --data ../shared/data --json --report docs/benchmarks/resplits.md
    python -m benchmarks.resplits --json              # from the stored scores, without images

`screw`: 1,000 random re-splits of the good parts that the network has not seen; one part of each
calibrates, the rest is judged. `ball_screw`: calibrated with some positions on the screw, judged on
others, which is what no promise covers; and whether the drift tests notice.

A bundle (or run folder) scores each image once; the scores are stored in `--scores` and the
statistics are made of them. Without a bundle the stored scores serve. Readings of the test folders
are logged beside the bundle. The exit code is 1 when the promise breaks in random re-splits.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from benchmarks.program import ROOT, create_parser, leave, short_commit
from benchmarks.resplits_page import resplits_page
from benchmarks.resplits_scores import ScoredSet, load_scores, score_data, store_scores
from benchmarks.resplits_study import (
    CONFIDENCE,
    ResplitRow,
    folder_transfers,
    group_transfers,
    random_alarms,
    resplit_rows,
)
from calibration.threshold import binomial_cdf
from engine.errors import DataError

SCORES = ROOT / "docs" / "benchmarks" / "resplits_scores"
RESPLITS = 1000
ALPHA = 0.05
SMALLEST_CALIBRATION = 59
"""The fewest parts that prove alpha = 5 % with 95 % confidence."""
REST = 41
"""Parts of `screw` left to judge, as many as its test folder has."""
BALL_SCREW_PATTERN = r"_(?P<group>\d+_\d+)_crop"
SMALLEST_P = 1e-4


def study(scored: ScoredSet, resplits: int, seed: int) -> dict[str, Any]:
    """Make all statistics of one data set."""
    good = len(scored.good())
    calibrate = max(SMALLEST_CALIBRATION, good - REST if good < 3 * REST else good // 2)
    if good <= calibrate:
        raise DataError(
            f"{scored.data}: {good} good parts that {scored.subject} has not seen; expected more "
            f"than {SMALLEST_CALIBRATION}: train with a larger --holdout"
        )
    rows = resplit_rows(scored, resplits, calibrate, seed)
    groups = group_transfers(scored, ALPHA)
    return {
        "data": scored.data,
        "subject": scored.subject,
        "subject_sha256": scored.subject_sha256,
        "method": scored.method,
        "teacher": scored.teacher,
        "training": scored.training,
        "seen": scored.seen,
        "backend": scored.backend,
        "readings": scored.readings,
        "good": {"train": len(scored.good("train")), "test": len(scored.good("test"))},
        "defects": int(scored.defects().size),
        "calibrate": calibrate,
        "resplits": resplits,
        "rows": [asdict(row) for row in rows],
        "holds": all(row_holds(row, resplits) for row in rows if row.method == "tolerance"),
        "folders": [asdict(one) for one in folder_transfers(scored, ALPHA)],
        "groups": [asdict(one) for one in groups],
        "random": random_alarms(scored, resplits, calibrate, ALPHA, seed) if groups else None,
    }


def row_holds(row: ResplitRow, resplits: int) -> bool:
    """Whether promises are kept as often as exchangeable parts keep them (one-sided, exact)."""
    if row.expected is None:
        return True
    return binomial_cdf(round(row.achieved * resplits), resplits, row.expected) >= SMALLEST_P


def read_or_score(name: str, path: Path | None, pattern: str, options: Any) -> ScoredSet | None:  # noqa: ANN401
    """Score a data set, or read what was stored; None where there is neither.

    Raises:
        InspectionError: Bundle, images or stored scores are not usable.
    """
    stored: Path = options.scores / f"{name}.json"
    if path is None:
        return load_scores(stored) if stored.exists() else None
    scored = score_data(path, options.data / name, pattern, short_commit(), _tick)
    sys.stderr.write("\n")
    store_scores(scored, stored)
    return scored


def _tick() -> None:
    if sys.stderr.isatty():
        sys.stderr.write(".")
        sys.stderr.flush()


def _parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = create_parser("resplits", __doc__)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--screw", type=Path, metavar="BUNDLE", help="scores screw again")
    parser.add_argument("--ball-screw", type=Path, metavar="BUNDLE", help="scores ball_screw again")
    parser.add_argument("--scores", type=Path, default=SCORES, help="folder of stored scores")
    parser.add_argument("--resplits", type=int, default=RESPLITS)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--report", type=Path, metavar="PATH", help="write the page (Markdown)")
    options = parser.parse_args(arguments)
    if options.resplits < 1 or options.seed < 0:
        parser.error("--resplits must be positive and --seed not negative")
    return options


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the benchmark; 1 when the promise breaks where it must hold."""
    options = _parse(arguments)
    sets = [
        read_or_score("screw", options.screw, "", options),
        read_or_score("ball_screw", options.ball_screw, BALL_SCREW_PATTERN, options),
    ]
    results = [study(scored, options.resplits, options.seed) for scored in sets if scored]
    if not results:
        raise DataError(
            f"{options.scores}: no stored scores; name bundles with --screw and --ball-screw"
        )
    report = {
        "alpha": ALPHA,
        "confidence": CONFIDENCE,
        "seed": options.seed,
        "commit": short_commit(),
        "sets": results,
    }
    page = resplits_page(report)
    if options.report is not None:
        options.report.write_text(page, encoding="utf-8")
    sys.stdout.write(json.dumps(report) + "\n" if options.json else page)
    return int(not all(result["holds"] for result in results))


if __name__ == "__main__":
    leave(main)

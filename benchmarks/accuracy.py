"""How well does each method find real defects? Methods x data sets x seeds, at a stated budget.

    python -m benchmarks.accuracy --methods rd4ad,mrkd,stfpm --data screw,cookie --seconds 120
    python -m benchmarks.accuracy --json --report-only
    python -m benchmarks.accuracy --report-only --page docs/benchmarks/accuracy.md

Each cell is one training and one reading of its test folder. Its row is stored as soon as it is
known; stop the benchmark at any time and start it again with the same words: what is stored is
passed over, and the training that was stopped goes on where it was. Nothing is chosen by what a
test folder says; the test images are read once per cell, and every reading is counted.

`--seconds` is turned into epochs by a few steps before each training, so that the schedule is known
and a stopped training ends as an undisturbed one would; `--steps` is exact. With neither, every
method gets its published schedule, which is days on a processor.

Exit code: 0 all cells are stored, 1 some are not (the reasons are printed), 2 wrong use.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from itertools import product
from pathlib import Path
from typing import Any

from benchmarks.accuracy_page import accuracy_page
from benchmarks.accuracy_rows import DATA_SETS, Row, append_row, groups_of, mean_of, read_rows
from benchmarks.program import create_parser, leave
from engine.errors import InspectionError, TrainingStoppedError
from training.commands import METHOD_NAMES

PAGE = Path("docs/benchmarks/accuracy.md")
ROWS = Path("docs/benchmarks/accuracy.jsonl")
METHODS = ("rd4ad", "stfpm", "efficientad", "mkd", "mrkd", "dhkd")
"""Measured unless others are named."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the benchmark; see the module's text."""
    options = _parse(arguments)
    failed = 0 if options.report_only else _measure(options)
    rows = read_rows(options.rows)
    page = options.page or (None if options.report_only else PAGE)
    if page is not None:
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(accuracy_page(rows, options.baseline), encoding="utf-8")
    if options.json:
        sys.stdout.write(json.dumps({"rows": [r.answer() for r in rows], **_means(rows)}) + "\n")
    else:
        for row in rows:
            sys.stdout.write(_line(row) + "\n")
    return 1 if failed else 0


def _measure(options: argparse.Namespace) -> int:
    """Measure the cells that have no row yet; returns how many could not be measured."""
    from benchmarks.accuracy_cells import Cell, Plan, measure_cell, remove_checkpoint
    from training.config import parse_options
    from training.progress import create_progress

    plan = Plan(
        data_root=options.data_root,
        runs=options.runs,
        teacher=options.teacher,
        weights=options.weights,
        steps=options.steps,
        seconds=options.seconds,
        settings=parse_options(options.set),
        options=parse_options(options.option),
        device=options.device,
        recipe=options.recipe,
    )
    cells = [
        Cell(method, data, seed)
        for seed, data, method in product(options.seeds, options.data, options.methods)
    ]
    if options.ensemble:
        first, *_ = joined = tuple(options.seeds)
        pairs = product(options.data, options.methods)
        cells += [Cell(method, data, first, joined) for data, method in pairs]
    failed = 0
    for number, cell in enumerate(cells, start=1):
        # Read anew: another process may be adding rows to the same file.
        if cell.key(plan) in {row.key for row in read_rows(options.rows)}:
            continue
        _say(f"[{number}/{len(cells)}] {', '.join(map(str, cell.key(plan)))}")
        progress = create_progress(sys.stderr)
        try:
            row = measure_cell(cell, plan, progress)
        except TrainingStoppedError as error:
            _say(f"{error}: start the benchmark again with the same words")
            return 1
        except InspectionError as error:
            _say(f"not measured: {error}")
            failed += 1
            continue
        finally:
            progress.close()
        append_row(options.rows, row)
        _say(_line(row))
        if not options.keep:
            remove_checkpoint(cell, plan)
    return failed


def _means(rows: Sequence[Row]) -> dict[str, Any]:
    means = [mean for group in groups_of(rows) if (mean := mean_of(rows, group)) is not None]
    return {
        "means": [
            {
                "method": mean.group.method,
                "teacher": mean.group.teacher,
                "budget": mean.group.budget,
                "variant": mean.group.variant,
                "seeds": len(mean.seeds),
                "image_auroc": mean.image_auroc,
                "spread": mean.spread,
                "pixel_auroc": mean.pixel_auroc,
                "aupro_030": mean.aupro_030,
            }
            for mean in means
        ]
    }


def _line(row: Row) -> str:
    figures = (row.image_auroc, row.pixel_auroc, row.aupro_030)
    shown = " ".join("-" if figure is None else f"{figure:.4f}" for figure in figures)
    return (
        f"{row.group.label} {row.teacher} {row.data} seed {row.seed}, {row.budget}: {shown} "
        f"({row.seconds:.0f} s)"
    )


def _say(text: str) -> None:
    sys.stderr.write(text + "\n")
    sys.stderr.flush()


def _parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = create_parser("accuracy", __doc__)
    add = parser.add_argument
    add("--methods", type=_names, default=list(METHODS), help="comma-separated (all)")
    add("--data", type=_names, default=list(DATA_SETS), help="names below --data-root")
    add("--seeds", type=_numbers, default=[111], help="comma-separated (111)")
    add("--teacher", default="compact", help="of all methods but EfficientAD, which has its own")
    add("--weights", type=Path, help="file or folder with the teacher's weights")
    budget = parser.add_mutually_exclusive_group()
    budget.add_argument("--steps", type=_positive_int, default=0, help="training steps per cell")
    budget.add_argument("--seconds", type=_positive, default=0.0, help="training time per cell")
    add("--set", action="append", default=[], metavar="KEY=VALUE", help="setting of the training")
    add("--option", action="append", default=[], metavar="KEY=VALUE",
        help="option of the method; {data} and {seed} in it are the cell's")  # fmt: skip
    add("--recipe", type=Path, help="draft recipe: what is inspected, of parts found in the image")
    add("--ensemble", action="store_true", help="join the --seeds too; needs --keep")
    add("--device", default="auto", help="auto, cpu or cuda")
    add("--data-root", type=Path, default=Path("../shared/data"))
    add("--runs", type=Path, default=Path("runs/accuracy"), help="run folders")
    add("--keep", action="store_true", help="keep the checkpoints of measured cells")
    add("--rows", type=Path, default=ROWS, help=f"stored rows ({ROWS})")
    add("--page", type=Path, help=f"page to write ({PAGE}; none with --report-only)")
    add("--baseline", default="rd4ad", help="method that the others are compared with (rd4ad)")
    add("--report-only", action="store_true", help="measure nothing; print the stored rows")
    options = parser.parse_args(arguments)
    if options.ensemble and (len(options.seeds) < 2 or not options.keep):
        parser.error("--ensemble needs two --seeds or more, and --keep")
    for name in (*options.methods, options.baseline):
        if name not in METHOD_NAMES:
            parser.error(f"unknown method '{name}'; known are {', '.join(METHOD_NAMES)}")
    return options


def _names(text: str) -> list[str]:
    return [name.strip() for name in text.split(",") if name.strip()]


def _numbers(text: str) -> list[int]:
    return [int(number) for number in _names(text)]


def _positive(text: str) -> float:
    value = float(text)
    if not 0 < value < float("inf"):
        raise argparse.ArgumentTypeError(f"{text}: expected a number above 0")
    return value


def _positive_int(text: str) -> int:
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError(f"{text}: expected a whole number above 0")
    return value


if __name__ == "__main__":
    leave(main)

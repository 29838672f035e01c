"""What BF16, FP16 and INT8 change against FP32, on runs of several products.

    python -m benchmarks.precision runs/screw runs/cookie … --data-root ../shared/data --json

Each run becomes a bundle, gets its INT8 and FP16 graphs (ranges from its *quantise* parts), and all
precisions look at the test folder of the product that the run was trained on: a reading of it, by
which nothing is chosen. The last lines are the mean over the products, with a paired bootstrap that
draws each product's images anew. FP16 is computed node by node, as no CPU executes it.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from benchmarks.program import create_parser, leave, short_commit
from deploy.bundle import BundleOptions, build_bundle
from deploy.precision import quantize_bundle
from deploy.precision_report import (
    ProductScores,
    compare_precisions,
    load_test_images,
    mean_change,
)
from engine.errors import DataError, ParityError
from engine.trained import trained_recipe
from training.run_folder import RunFolder

PRECISIONS = ("bf16", "fp16", "int8")
BEGIN = "<!-- table: python -m benchmarks.precision -->"
END = "<!-- end of the table -->"


def measure(run: Path, data_root: Path, folder: Path) -> tuple[dict[str, Any], ProductScores]:
    """Bundle and quantize a run, and compare its precisions.

    Args:
        run: The run folder.
        data_root: Folder that holds the product that it names.
        folder: Where the bundles may lie meanwhile.

    Raises:
        InspectionError: The run is unfinished, its data are not there, or a graph other than FP16's
            fails its proof; that one is left out, and the row says why.
    """
    config = RunFolder(run).read_config()
    named = config.get("training", {}).get("data")
    data = data_root / Path(str(named)).name
    if not named or not data.is_dir():
        raise DataError(f"{data}: no such folder; {run} was trained on {named}; see --data-root")
    plain, small = folder / "plain.gonogo", folder / "small.gonogo"
    build_bundle(run, plain, BundleOptions(data_dir=data))
    refused: dict[str, str] = {}
    try:
        made = quantize_bundle(plain, small, data, ("int8", "fp16"))
    except ParityError as error:
        made = quantize_bundle(plain, small, data, ("int8",))
        refused["fp16"] = str(error).partition(": ")[2]
    labelled = load_test_images(data, made.bundle)
    compared = tuple(name for name in PRECISIONS if name not in refused)
    report, product = compare_precisions(made.bundle, compared, labelled)
    row = {
        "method": config["model"]["method"],
        "teacher": config["model"]["teacher"],
        "data": data.name,
        "located": _is_located(config),
        "epochs": config["training"]["epochs"],
        "layers": {"int8": made.quantized, "kept": list(made.kept)},
        "map_noise": made.noise,
        "refused": refused,
        **report,
    }
    return row, product


def _is_located(config: Mapping[str, Any]) -> bool:
    draft = trained_recipe(config.get("training"))
    return draft is not None and any(view.locate is not None for view in draft.views)


def _label(row: Mapping[str, Any]) -> str:
    return f"{row['method']} {row['teacher']}" + (", upright" if row["located"] else "")


def table(answer: Mapping[str, Any]) -> str:
    """Markdown of the answer."""
    lines = [
        f"`python -m benchmarks.precision` at {answer['commit']}:",
        "",
        "| run | precision | executed by | in INT8 | map noise | score shift median / max | AUROC "
        "FP32 → this | change (95 %) | verdicts changed | overkill | escapes |",
        "|" + "---|" * 11,
    ]
    for row in answer["rows"]:
        full = row["fp32"]
        label = f"{_label(row)}, `{row['data']}`"
        lines += [
            f"| {label} | {name} | {reason} " + "| " * 8 + "|"
            for name, reason in row["refused"].items()
        ]
        for name in (name for name in PRECISIONS if name in row):
            one = row[name]
            is_int8 = name == "int8"
            layers = f"{row['layers']['int8']} of {_count(row['layers'])}" if is_int8 else ""
            noise = f"{row['map_noise']:.3f}" if is_int8 else ""
            shift = one["score_shift"]
            lines.append(
                f"| {label} | {name} "
                f"| {one['executed']} | {layers} | {noise} "
                f"| {shift['median']:.2f} / {shift['max']:.2f} "
                f"| {full['image_auroc']:.4f} → {one['image_auroc']:.4f} "
                f"| {_interval(one['auroc_change'])} | {one['verdict_flips']} of {row['images']} "
                f"| {full['overkill']:.3f} → {one['overkill']:.3f} "
                f"| {full['escapes']:.3f} → {one['escapes']:.3f} |"
            )
    for label, means in answer["means"].items():
        for name, change in means.items():
            lines.append(f"| **{label}, mean** | {name} | | | | | | {_interval(change)} | | | |")
    return "\n".join(lines)


def _count(layers: Mapping[str, Any]) -> int:
    return int(layers["int8"]) + len(layers["kept"])


def _interval(change: Mapping[str, float]) -> str:
    return f"{change['value']:+.4f} ({change['low']:+.4f} … {change['high']:+.4f})"


def write_page(page: Path, answer: Mapping[str, Any]) -> None:
    """Replace the table between the page's two marks; what people wrote around it stays.

    Raises:
        DataError: The page has no such marks.
    """
    text = page.read_text(encoding="utf-8")
    begin, end = text.find(BEGIN), text.find(END)
    if not 0 <= begin < end:
        raise DataError(f"{page}: expected {BEGIN} and, below it, {END}")
    page.write_text(f"{text[:begin]}{BEGIN}\n\n{table(answer)}\n\n{text[end:]}", encoding="utf-8")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the benchmark."""
    options = _parse(arguments)
    rows: list[dict[str, Any]] = []
    products: dict[str, list[ProductScores]] = {}
    for run in options.runs:
        sys.stderr.write(f"{run}\n")
        with tempfile.TemporaryDirectory(prefix="gonogo-precision-") as folder:
            row, product = measure(run, options.data_root, Path(folder))
        rows.append(row)
        products.setdefault(_label(row), []).append(product)
    answer = {
        "commit": short_commit(),
        "rows": rows,
        "means": {
            label: {
                name: mean_change(group, name)
                for name in PRECISIONS
                if all(name in product.scores for product in group)
            }
            for label, group in products.items()
        },
    }
    if options.page is not None:
        write_page(options.page, answer)
    sys.stdout.write((json.dumps(answer) if options.json else table(answer)) + "\n")
    return 0


def _parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = create_parser("precision", __doc__)
    parser.add_argument("runs", type=Path, nargs="+", help="run folders")
    parser.add_argument("--data-root", type=Path, default=Path("../shared/data"))
    parser.add_argument("--page", type=Path, help="page to write the table to")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    leave(main)

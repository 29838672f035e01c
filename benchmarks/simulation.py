"""How hard the simulated line is, and how much of it a bundle finds.

    python -m benchmarks.simulation --write DIR --good-train 200 --good-test 60 --defective 108
    python -m benchmarks.simulation --json
    python -m benchmarks.simulation --bundle flange.gonogo --recipe flange.recipe.toml --json

The line must not be trivial: the difference from the mean of 100 good parts stays at or below an
image AUROC of 0.85, else the exit code is 1. With a bundle and its recipe the share of found
defects is listed by kind, size and contrast.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.devices.simulation.dataset import write_dataset
from app.devices.simulation.defects import ALL_DEFECTS, DefectSpec
from app.devices.simulation.renderer import render_part
from benchmarks.program import create_parser, leave
from engine.types import Frame, ImageArray, Verdict

TRIVIAL_AUROC = 0.85
REFERENCE_PARTS = 100

_FIRST_GOOD = 5_000_000
_FIRST_DEFECTIVE = 6_000_000

Report = dict[str, object]


def image_auroc(good: Sequence[float], defective: Sequence[float]) -> float:
    """Chance that a defective part scores above a good one; ties count half."""
    above = np.asarray(defective)[:, None] - np.asarray(good)[None, :]
    return float((above > 0).mean() + 0.5 * (above == 0).mean())


def mean_difference_aurocs(seed: int, good: int, defective: int) -> dict[str, float]:
    """Image AUROC of the difference from the mean good part, by how the difference is reduced.

    Args:
        seed: Which line.
        good: Good parts to tell apart, beside the 100 of the mean.
        defective: Defective parts.
    """
    mean = np.zeros(1)
    for number in range(REFERENCE_PARTS):
        image = render_part(seed, number).image.astype(np.float64)
        mean = mean + image / REFERENCE_PARTS

    def differences(images: Iterable[ImageArray]) -> NDArray[np.float64]:
        rows = [np.abs(image - mean) for image in images]
        return np.array([[row.max(), row.mean()] for row in rows])

    good_rows = differences(render_part(seed, _FIRST_GOOD + n).image for n in range(good))
    bad_rows = differences(
        render_part(seed, _FIRST_DEFECTIVE + n, _defect(n)).image for n in range(defective)
    )
    names = ("maximum", "mean")
    return {
        name: image_auroc(good_rows[:, column].tolist(), bad_rows[:, column].tolist())
        for column, name in enumerate(names)
    }


def detection_report(bundle: Path, recipe: Path, seed: int, good: int, defective: int) -> Report:
    """Judge simulated parts with a bundle; the share of rejected ones by what is wrong with them.

    Args:
        bundle: The `.gonogo` file.
        recipe: Its calibrated recipe.
        seed: Which line.
        good: Good parts.
        defective: Defective parts.

    Raises:
        InspectionError: Bundle and recipe cannot serve.
    """
    from engine.inspector import open_inspector

    inspector = open_inspector(bundle, recipe, ())
    try:

        def rejected(number: int, defect: DefectSpec | None) -> bool:
            image = render_part(seed, number, defect).image
            frame = Frame(image, time.monotonic_ns(), "simulation", number)
            return inspector.inspect(frame).verdict is not Verdict.OK

        overkill = sum(rejected(_FIRST_GOOD + n, None) for n in range(good))
        found = [rejected(_FIRST_DEFECTIVE + n, _defect(n)) for n in range(defective)]
        backend = inspector.key
    finally:
        inspector.close()
    defects = [_defect(n) for n in range(defective)]
    return {
        "backend": backend,
        "good": good,
        "rejected_good": overkill,
        "defective": defective,
        "rejected_defective": sum(found),
        "by_kind": _shares((defect.kind.value for defect in defects), found),
        "by_size": _shares((defect.size.value for defect in defects), found),
        "by_contrast": _shares((defect.contrast.value for defect in defects), found),
        "by_size_and_contrast": _shares(
            (f"{defect.size.value}/{defect.contrast.value}" for defect in defects), found
        ),
        "missed": [
            f"{defect.kind.value}/{defect.size.value}/{defect.contrast.value}"
            for defect, hit in zip(defects, found, strict=True)
            if not hit
        ],
    }


def _defect(number: int) -> DefectSpec:
    return ALL_DEFECTS[number % len(ALL_DEFECTS)]


def _shares(names: Iterable[str], found: Sequence[bool]) -> dict[str, dict[str, float]]:
    table: dict[str, list[bool]] = {}
    for name, hit in zip(names, found, strict=True):
        table.setdefault(name, []).append(hit)
    return {
        name: {"n": len(hits), "found": sum(hits), "rate": sum(hits) / len(hits)}
        for name, hits in table.items()
    }


def measure_render_ms(seed: int, parts: int = 30) -> float:
    """Median processor time to render a part in milliseconds, half of them defective."""
    times = []
    for number in range(parts):
        started = time.process_time()
        render_part(seed, number, _defect(number) if number % 2 else None)
        times.append((time.process_time() - started) * 1e3)
    return float(np.median(times))


def _parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = create_parser("simulation", __doc__)
    parser.add_argument("--write", type=Path, metavar="DIR", help="write a data set and stop")
    parser.add_argument("--good-train", type=int, default=200)
    parser.add_argument("--good-test", type=int, default=100)
    parser.add_argument("--defective", type=int, default=2 * len(ALL_DEFECTS))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--bundle", type=Path, help="judge the parts with this bundle")
    parser.add_argument("--recipe", type=Path, help="recipe of the bundle")
    options = parser.parse_args(arguments)
    if (options.bundle is None) != (options.recipe is None):
        parser.error("--bundle and --recipe go together")
    if min(options.good_test, options.defective) < 1 or min(options.good_train, options.seed) < 0:
        parser.error("numbers of parts must be positive and the seed not negative")
    return options


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the benchmark; 1 when the line is trivial."""
    options = _parse(arguments)
    if options.write is not None:
        truth = write_dataset(
            options.write,
            good_train=options.good_train,
            good_test=options.good_test,
            defective=options.defective,
            seed=options.seed,
        )
        _print({"truth": str(truth)}, as_json=options.json)
        return 0
    aurocs = mean_difference_aurocs(options.seed, options.good_test, options.defective)
    report: Report = {
        "mean_difference_auroc": aurocs,
        "limit": TRIVIAL_AUROC,
        "trivial": max(aurocs.values()) > TRIVIAL_AUROC,
        "render_ms": measure_render_ms(options.seed),
        "detection": None,
    }
    if options.bundle is not None:
        report["detection"] = detection_report(
            options.bundle, options.recipe, options.seed, options.good_test, options.defective
        )
    _print(report, as_json=options.json)
    return int(bool(report["trivial"]))


def _print(report: Report, *, as_json: bool) -> None:
    sys.stdout.write(json.dumps(report, indent=None if as_json else 2) + "\n")


if __name__ == "__main__":
    leave(main)

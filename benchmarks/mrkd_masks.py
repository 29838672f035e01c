"""What should stand in for MRKD's random mask outside training?

    python -m benchmarks.mrkd_masks RUN [RUN ...] --json

The public code draws the mask in tests as well, so that one image gets another map each time;
whether the paper's figures include that is unknown. For finished runs of `mrkd` this compares, with
the same weights: no mask, features times `1 - mask_ratio`, and random masks of several seeds.
Judged by good parts that the training has not seen and synthetic defects in them; no test folder is
read.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks.program import create_parser, leave, short_commit
from deploy.export import load_model
from deploy.run_folder import open_run
from engine.errors import DataError
from engine.models.mrkd import INFERENCE_MASKS, InferenceMask, MaskedReverseDistillation
from training.data import load_images
from training.splits import read_split
from training.synthetic_trial import SyntheticTrial

DEFECT_SEEDS = (1, 2, 3)
MASK_SEEDS = (1, 2, 3, 4, 5)


def measure(path: Path) -> dict[str, Any]:
    """Judge one run with every mask.

    Raises:
        InspectionError: The run is unfinished, of another method, or its parts are gone.
    """
    run = open_run(path)
    model = load_model(run)
    if not isinstance(model, MaskedReverseDistillation):
        raise DataError(f"{path}: is no run of mrkd")
    split = read_split(path / "split.json")
    data = run.data_dir
    if data is None:
        raise DataError(f"{path}: does not say where its images are; train it again")
    held_out = [name for name in split.parts if name != "train"]
    files = [file for name in held_out for file in split.paths(name, data)]
    spec = model.input_spec
    images = load_images(files, spec.height, spec.width).images
    trials = [SyntheticTrial(images, seed) for seed in DEFECT_SEEDS]
    answer = {mask: _judge(model, mask, trials) for mask in INFERENCE_MASKS}
    return {"data": data.name, "held_out_parts": len(files), "masks": answer}


def _judge(
    model: MaskedReverseDistillation, mask: InferenceMask, trials: Sequence[SyntheticTrial]
) -> dict[str, Any]:
    model.inference_mask = mask
    scores = []
    for trial in trials:
        for seed in MASK_SEEDS if mask == "random" else (0,):
            model.restart_masks(seed)
            scores.append(trial.judge(model))
    of_images = [score.image_auroc for score in scores]
    of_pixels = [score.pixel_auroc for score in scores if score.pixel_auroc is not None]
    return {
        "image_auroc": round(statistics.mean(of_images), 4),
        "pixel_auroc": round(statistics.mean(of_pixels), 4) if of_pixels else None,
        "lowest_image_auroc": round(min(of_images), 4),
    }


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the benchmark."""
    parser = create_parser("mrkd_masks", __doc__)
    parser.add_argument("runs", nargs="+", type=Path, metavar="RUN", help="finished runs of mrkd")
    options: argparse.Namespace = parser.parse_args(arguments)
    rows = [measure(path) for path in options.runs]
    if options.json:
        sys.stdout.write(json.dumps({"commit": short_commit(), "runs": rows}) + "\n")
        return 0
    for row in rows:
        for mask, found in row["masks"].items():
            of_pixels = "-" if found["pixel_auroc"] is None else f"{found['pixel_auroc']:.4f}"
            sys.stdout.write(
                f"{row['data']:12} {mask:8} image {found['image_auroc']:.4f} pixel {of_pixels}\n"
            )
    return 0


if __name__ == "__main__":
    leave(main)

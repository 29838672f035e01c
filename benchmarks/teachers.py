"""How good are a teacher's features for finding defects? Nearest neighbours, nothing trained.

For each teacher and data set: patch features of the good training images (stages 2 and 3, averaged
over 3x3 positions, stage 3 brought to stage 2's size) form a memory; a test image's score is the
largest distance of one of its patches to the nearest in memory. That is PatchCore with random
subsampling instead of a coreset, features as they are (Roth et al., CVPR 2022). Compared are our
compact teacher, a public ResNet-18 and the compact architecture with random weights.

    python -m benchmarks.teachers --data ../shared/data --json
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.errors import DataError
from engine.models.base import ImageInput
from engine.models.resnet import ResNetEncoder
from engine.models.weights import COMPACT, freeze, load_teacher
from engine.preprocess import IMAGE_SUFFIXES, read_image, resize_image
from training.evaluation.metrics import auroc

DATA_SETS = ("screw", "ball_screw", "cookie", "solar_cell")
TEACHERS = ("compact", "resnet18", "random")
SIDE = 256
MEMORY = 32768
"""Patches in memory: about the tenth of all that PatchCore keeps of 320 images."""


def main(arguments: list[str] | None = None) -> int:
    """Run the comparison; see the module's text."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="folder with the data sets")
    parser.add_argument("--weights", type=Path, default=None, help="file of the compact teacher")
    parser.add_argument("--sets", nargs="+", default=list(DATA_SETS))
    parser.add_argument("--teachers", nargs="+", default=list(TEACHERS), choices=TEACHERS)
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    options = parser.parse_args(arguments)
    rows = []
    for teacher in options.teachers:
        encoder = _encoder(teacher, options.weights)
        for name in options.sets:
            started = time.monotonic()
            value = nearest_neighbour_auroc(encoder, options.data / name)
            rows.append({"teacher": teacher, "data": name, "image_auroc": round(value, 4)})
            seconds = time.monotonic() - started
            sys.stderr.write(f"{teacher} {name}: {value:.4f} ({seconds:.0f} s)\n")
    means = {
        teacher: round(
            float(np.mean([r["image_auroc"] for r in rows if r["teacher"] == teacher])), 4
        )
        for teacher in options.teachers
    }
    if options.json:
        sys.stdout.write(json.dumps({"rows": rows, "mean": means}) + "\n")
    else:
        sys.stdout.write("".join(f"{teacher}: {mean:.4f}\n" for teacher, mean in means.items()))
    return 0


def _encoder(teacher: str, weights: Path | None) -> ResNetEncoder:
    if teacher == "random":
        torch.manual_seed(0)
        return freeze(ResNetEncoder(COMPACT))
    return load_teacher(teacher, weights if teacher == "compact" else None)


@torch.no_grad()
def nearest_neighbour_auroc(encoder: ResNetEncoder, data: Path) -> float:
    """Image AUROC of nearest neighbours on one data set in MVTec layout."""
    memory = _memory(encoder, list(_images(data / "train" / "good")))
    norms = (memory * memory).sum(1)
    good: list[float] = []
    defective: list[float] = []
    for folder in sorted(path for path in (data / "test").iterdir() if path.is_dir()):
        for x in _features(encoder, _images(folder)):
            nearest = torch.addmm(norms, x, memory.T, alpha=-2.0).min(dim=1).values
            score = float((nearest + (x * x).sum(1)).max())
            (good if folder.name == "good" else defective).append(score)
    result = auroc(good, defective)
    if result is None:
        raise DataError(f"{data}: test images of good and of defective parts are needed")
    return result


def _memory(encoder: ResNetEncoder, images: list[NDArray[np.uint8]]) -> Tensor:
    """Patches of good images `(M, C)`, drawn at random and as many from each image."""
    generator = torch.Generator().manual_seed(0)
    per_image = -(-MEMORY // len(images))
    picked = []
    for features in _features(encoder, iter(images)):
        order = torch.randperm(features.shape[0], generator=generator)
        picked.append(features[order[:per_image]])
    return torch.cat(picked)


def _images(folder: Path) -> Iterator[NDArray[np.uint8]]:
    for path in sorted(folder.iterdir()):
        if path.suffix.lower() in IMAGE_SUFFIXES:
            yield resize_image(read_image(path), SIDE, SIDE)


def _features(encoder: ResNetEncoder, images: Iterator[NDArray[np.uint8]]) -> Iterator[Tensor]:
    """Patch features `(P, C)` of each image."""
    to_input = ImageInput()
    smooth = torch.nn.AvgPool2d(3, 1, 1, count_include_pad=False)
    for image in images:
        _, second, third = encoder(to_input(torch.from_numpy(image)[None]))
        second, third = smooth(second), smooth(third)
        third = torch.nn.functional.interpolate(
            third, second.shape[2:], mode="bilinear", align_corners=False
        )
        yield torch.cat((second, third), dim=1)[0].flatten(1).T.contiguous()


if __name__ == "__main__":
    sys.exit(main())

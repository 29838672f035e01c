"""A product whose truth is known, for bundles whose map is the image's brightness."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

SIDE = 64


@pytest.fixture
def make_plates(tmp_path: Path) -> Callable[..., Path]:
    """Writes plates in MVTec layout: dark when good, with a square of known brightness when not.

    Returns the folder: 4 held-out good parts, 6 good test parts (the brightest peaks at 60 / 255),
    3 `bright` and 3 `faint` defective ones; `faint/000` has brightness 40, the other faint ones 90.
    """

    def make(*, masks: bool = True, side: int = SIDE) -> Path:
        data = tmp_path / "plates"
        for index in range(4):
            write_plate(data / f"train/good/{index:03}.png", 20, 20 + index, side)
        for index in range(6):
            write_plate(data / f"test/good/{index:03}.png", 10, 10 + 10 * index, side)
        for kind, brightness in (("bright", (200, 210, 220)), ("faint", (40, 90, 90))):
            for index, value in enumerate(brightness):
                path = data / f"test/{kind}/{index:03}.png"
                mask = write_plate(path, 10, value, side)
                if masks:
                    truth = data / f"ground_truth/{kind}/{index:03}_mask.png"
                    truth.parent.mkdir(parents=True, exist_ok=True)
                    cv2.imwrite(str(truth), mask)
        return data

    return make


def write_plate(path: Path, ground: int, square: int, side: int) -> np.ndarray:
    """Write one plate; returns the mask of its square, 255 inside."""
    image = np.full((side, side, 3), ground, np.uint8)
    mask = np.zeros((side, side), np.uint8)
    inside = slice(side // 4, side // 2)
    image[inside, inside] = square
    mask[inside, inside] = 255
    path.parent.mkdir(parents=True, exist_ok=True)
    cv2.imwrite(str(path), image)
    return mask


@pytest.fixture
def held_out() -> Callable[[Path], list[tuple[str, str, str]]]:
    """The held-out parts of a product as entries of a split."""

    def entries(data: Path) -> list[tuple[str, str, str]]:
        return [
            (path.stem, f"train/good/{path.name}", hashlib.sha256(path.read_bytes()).hexdigest())
            for path in sorted((data / "train/good").iterdir())
        ]

    return entries


@pytest.fixture
def evaluate_json(run_gonogo) -> Callable[..., dict[str, Any]]:
    """Run `gonogo evaluate ... --json`, which must succeed, and parse its answer."""

    def run(*arguments: object) -> dict[str, Any]:
        code, out, err = run_gonogo("evaluate", *arguments, "--json")
        assert code == 0, err
        answer: dict[str, Any] = json.loads(out)
        return answer

    return run

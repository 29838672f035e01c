"""Simulated parts as a folder of images, laid out as the public inspection sets are."""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import numpy as np

from app.devices.simulation.defects import ALL_DEFECTS, DefectSpec
from app.devices.simulation.renderer import RenderedPart, render_part
from engine.errors import DataError
from engine.types import BoolMask, ImageArray

TRUTH_SCHEMA_VERSION = 1

# Far apart: no part of one group is in another, and none among a camera's first million parts.
_FIRST_TRAIN = 1_000_000
_FIRST_TEST = 2_000_000
_FIRST_DEFECTIVE = 3_000_000


def write_dataset(
    folder: Path, *, good_train: int, good_test: int, defective: int, seed: int
) -> Path:
    """Write good and defective parts.

    `train/good`, `test/good`, `test/KIND`, `ground_truth/KIND/NAME_mask.png`, and `truth.json` with
    kind, size and contrast of every defective part.

    Args:
        folder: Where to; must be new or empty.
        good_train: Good parts for training.
        good_test: Good parts for the test.
        defective: Defective parts; kinds, contrasts and sizes take turns.
        seed: Which line.

    Returns:
        The path of `truth.json`, which is written last.

    Raises:
        DataError: The folder holds something already, or cannot be written.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise DataError(f"{folder}: expected a new or empty folder; remove it or choose another")
    try:
        for number in range(good_train):
            part = render_part(seed, _FIRST_TRAIN + number)
            _write_image(folder / "train" / "good" / f"{number:04d}.png", part.image)
        for number in range(good_test):
            part = render_part(seed, _FIRST_TEST + number)
            _write_image(folder / "test" / "good" / f"{number:04d}.png", part.image)
        entries = [_write_defective(folder, seed, number) for number in range(defective)]
        truth = {"schema_version": TRUTH_SCHEMA_VERSION, "seed": seed, "parts": entries}
        folder.mkdir(parents=True, exist_ok=True)
        truth_path = folder / "truth.json"
        truth_path.write_text(json.dumps(truth, indent=1) + "\n", encoding="utf-8")
    except OSError as error:
        raise DataError(
            f"{folder}: cannot be written ({error.strerror}); check space and permissions"
        ) from error
    return truth_path


def _write_defective(folder: Path, seed: int, number: int) -> dict[str, object]:
    spec = ALL_DEFECTS[number % len(ALL_DEFECTS)]
    part = render_part(seed, _FIRST_DEFECTIVE + number, spec)
    file = Path("test") / spec.kind.value / f"{number:04d}.png"
    mask_file = Path("ground_truth") / spec.kind.value / f"{number:04d}_mask.png"
    _write_image(folder / file, part.image)
    _write_image(folder / mask_file, part.defect_mask)
    return {"file": file.as_posix(), "mask": mask_file.as_posix(), **_described(spec, part)}


def _described(spec: DefectSpec, part: RenderedPart) -> dict[str, object]:
    return {
        "kind": spec.kind.value,
        "size": spec.size.value,
        "contrast": spec.contrast.value,
        "area_px": int(part.defect_mask.sum()),
    }


def _write_image(path: Path, image: ImageArray | BoolMask) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    pixels = image.astype(np.uint8) * (255 if image.dtype == np.bool_ else 1)
    _, data = cv2.imencode(".png", pixels)
    path.write_bytes(data.tobytes())

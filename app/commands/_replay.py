"""Replaying a folder of pictures through the demo's line."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from pathlib import Path

from app.devices.cameras import FolderCamera
from engine.errors import DataError
from engine.preprocess import IMAGE_SUFFIXES

GOOD = "good"


def create_replay(
    folder: Path, seed: int
) -> tuple[FolderCamera, Callable[[int], Mapping[str, str] | None]]:
    """A camera that delivers the pictures of a folder and its sub-folders in a mixed order.

    Args:
        folder: Pictures; in MVTec layout (sub-folders `good` and one per kind of defect) the truth
            is known from them, otherwise it is unknown.
        seed: Decides the order.

    Returns:
        The camera, and a function from its counter to what is wrong with the part (empty =
        nothing, None = unknown).

    Raises:
        DataError: There is no such folder, or no picture in it.
    """
    if not folder.is_dir():
        raise DataError(f"{folder}: no such folder; give one with pictures to --images")
    files = sorted(path for path in folder.rglob("*") if path.suffix.lower() in IMAGE_SUFFIXES)
    if not files:
        raise DataError(
            f"{folder}: no picture in it (expected {', '.join(sorted(IMAGE_SUFFIXES))})"
        )
    random.Random(seed).shuffle(files)
    known = any(file.parent.name == GOOD for file in files)

    def truth(sequence: int) -> Mapping[str, str] | None:
        kind = files[sequence % len(files)].parent.name
        if not known:
            return None
        return {} if kind == GOOD else {"kind": kind}

    return FolderCamera(folder, name="replay", files=files), truth

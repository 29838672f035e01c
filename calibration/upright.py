"""A master image and an inspected region from good parts that lie freely.

    pictures -> tilt of each part -> the straightest ones -> the one against which most are found
             -> every part turned as the master -> region = what they cover, and a margin

With the part upright in a region that fits it, the model's pixels go to the part instead of the
background, and it sees one pose instead of all.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from engine.errors import LocateError
from engine.locate import Locator, Pose, locate_from_master, part_mask
from engine.preprocess import model_size, read_image
from engine.recipe import Locate, Region
from engine.types import BoolMask, ImageArray

MIN_FOUND = 0.9
"""So large a share of the good parts must be found; each of the others would be FAULT."""

_CANDIDATES = 8
_SAMPLE = 40
_MARGIN = 0.02


@dataclass(frozen=True)
class Upright:
    """How good parts are found, and what of them is inspected.

    Attributes:
        master: The picture against which they are found.
        locate: What the recipe says of it.
        region: The region that they cover, with a margin, in pixels of the master.
        pictures: Good parts looked at.
        missed: Why some were not found, a sentence each.
    """

    master: Path
    locate: Locate
    region: Region
    pictures: int
    missed: tuple[str, ...]

    @property
    def found(self) -> int:
        """Good parts that were found."""
        return self.pictures - len(self.missed)

    def answer(self) -> dict[str, Any]:
        """What `--json` says of it."""
        height, width = model_size(self.region.height, self.region.width)
        return {
            "master": str(self.master),
            "region": self.region.model_dump(),
            "pictures": self.pictures,
            "found": self.found,
            "missed": list(self.missed),
            "height": height,
            "width": width,
        }

    def words(self) -> tuple[str, ...]:
        """The same for people."""
        height, width = model_size(self.region.height, self.region.width)
        region = self.region
        return (
            f"{self.found} of {self.pictures} good parts found against {self.master.name}",
            *(f"FAULT on the line: {reason}" for reason in self.missed),
            f"region {region.width}x{region.height} at {region.x},{region.y} of the master; "
            f"gonogo train --shape picture: an input of {width}x{height} instead of 256x256",
        )


def find_upright(
    pictures: Sequence[Path],
    master: Path | None = None,
    *,
    max_rotation_deg: float = 180.0,
    min_match: float = 0.6,
    wanted: Callable[[], bool] = lambda: True,
) -> Upright:
    """Choose a master image, find every part against it, and measure what they cover.

    Args:
        pictures: Good parts, one picture each, wholly in the frame.
        master: The master, where it is chosen already.
        max_rotation_deg: How far parts may be turned against it, either way.
        min_match: Smallest correlation with it.
        wanted: Whether somebody waits for it still; asked before each picture.

    Raises:
        ImageError: A file is no image.
        LocateError: Fewer than `MIN_FOUND` of the parts are found, or nobody waits any more.
        RecipeError: A number is impossible.
    """
    read = _Reader(wanted)
    as_master = partial(locate_from_master, max_rotation_deg=max_rotation_deg, min_match=min_match)
    chosen = master or _straightest(pictures, as_master, read)
    locate = as_master(read(chosen))
    locator = Locator(locate)
    boxes: list[tuple[float, float, float, float]] = []
    missed: list[str] = []
    for path in pictures:
        image = read(path)
        try:
            pose = locator.locate(image, path.name)
            boxes.append(_box(part_mask(image, path.name), pose))
        except LocateError as error:
            missed.append(str(error))
    if len(boxes) < MIN_FOUND * len(pictures):
        raise LocateError(
            f"only {len(boxes)} of {len(pictures)} good parts are found against {chosen.name}, "
            f"expected {100 * MIN_FOUND:.0f} %; choose another master, or inspect a fixed region; "
            f"{missed[0]}"
        )
    region = _with_margin(boxes, locate.frame_width, locate.frame_height)
    return Upright(chosen, locate, region, len(pictures), tuple(missed))


class _Reader:
    """Reads pictures as long as somebody waits for what comes of them."""

    def __init__(self, wanted: Callable[[], bool]) -> None:
        self._wanted = wanted

    def __call__(self, path: Path) -> ImageArray:
        if not self._wanted():
            raise LocateError("the search was stopped")
        return read_image(path)


def _straightest(
    pictures: Sequence[Path], as_master: Callable[[ImageArray], Locate], read: _Reader
) -> Path:
    """Of the pictures whose part lies straightest, the one against which most of them are found."""
    tilts: list[tuple[float, Path]] = []
    first_error: LocateError | None = None
    for path in pictures:
        image = read(path)
        try:
            tilts.append((_tilt(part_mask(image, path.name)), path))
        except LocateError as error:
            first_error = first_error or error
    if len(tilts) < MIN_FOUND * len(pictures):
        raise LocateError(
            f"only {len(tilts)} of {len(pictures)} good parts stand out from their background, "
            f"expected {100 * MIN_FOUND:.0f} %; inspect a fixed region; {first_error}"
        )
    step = max(1, len(pictures) // _SAMPLE)
    sample = [(read(path), path.name) for path in pictures[::step]]
    best: tuple[float, Path] | None = None
    for _, path in sorted(tilts)[:_CANDIDATES]:
        image = read(path)
        try:
            locator = Locator(as_master(image))
        except LocateError:  # it looks alike in several poses
            continue
        matches = [_match(locator, image, name) for image, name in sample]
        if best is None or sum(matches) > best[0]:
            best = (sum(matches), path)
    if best is None:
        raise LocateError(
            "the good parts look alike in several poses; use a smaller --max-rotation, or inspect "
            "a fixed region"
        )
    return best[1]


def _match(locator: Locator, image: ImageArray, source: str) -> float:
    """How well a part is found; 0 where it is not."""
    try:
        return locator.locate(image, source).match
    except LocateError:
        return 0.0


def _tilt(mask: BoolMask) -> float:
    """Degrees between the part's long side and the nearest edge of the picture."""
    points = np.argwhere(mask)[:, ::-1].astype(np.float32)
    angle = cv2.minAreaRect(points)[2] % 90.0
    return float(min(angle, 90.0 - angle))


def _box(mask: BoolMask, pose: Pose) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of a part in pixels of the master."""
    points = np.argwhere(mask)[:, ::-1] @ pose.matrix[:, :2].T + pose.matrix[:, 2]
    (left, top), (right, bottom) = points.min(axis=0), points.max(axis=0)
    return float(left), float(top), float(right) + 1, float(bottom) + 1


def _with_margin(
    boxes: Iterable[tuple[float, float, float, float]], width: int, height: int
) -> Region:
    edges = np.array(list(boxes))
    margin = _MARGIN * max(width, height)
    left, top = np.floor(np.maximum(edges[:, :2].min(axis=0) - margin, 0)).astype(int)
    right = min(width, math.ceil(edges[:, 2].max() + margin))
    bottom = min(height, math.ceil(edges[:, 3].max() + margin))
    return Region(x=int(left), y=int(top), width=right - int(left), height=bottom - int(top))

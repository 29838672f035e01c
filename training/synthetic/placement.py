"""Where a patch is taken from and where it goes, so that it meets the object."""

from __future__ import annotations

from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.types import BoolMask, ImageArray
from training.synthetic.bounds import Background

MAX_TRIES = 200
MIN_OVERLAP = 0.25
"""Share of the patch's object that must come to lie on the object (exceeded)."""

_MEDIAN_SIZE = 7


class Box(NamedTuple):
    """Rectangle of an image, in pixels."""

    top: int
    left: int
    height: int
    width: int

    @property
    def area(self) -> tuple[slice, slice]:
        """Index of its pixels."""
        return (
            slice(self.top, self.top + self.height),
            slice(self.left, self.left + self.width),
        )


def find_object(image: ImageArray, background: Background) -> BoolMask:
    """Mark what is not background, freed of grain by a 7x7 median: `(H, W)` bool."""
    # Three times the grey value, exactly, instead of a rounded mean.
    sums = image[..., 0].astype(np.int16) + image[..., 1] + image[..., 2]
    differs = np.abs(sums - 3 * background.brightness) > 3 * background.tolerance
    # The median of zeros and ones is what the majority is; counting it is much faster.
    window = (_MEDIAN_SIZE, _MEDIAN_SIZE)
    count = cv2.boxFilter(
        differs.view(np.uint8), -1, window, normalize=False, borderType=cv2.BORDER_REPLICATE
    )
    return np.asarray(count > _MEDIAN_SIZE * _MEDIAN_SIZE // 2, dtype=np.bool_)


def draw_source_box(
    shape: tuple[int, int],
    half: tuple[int, int],
    smallest_half: tuple[int, int],
    generator: np.random.Generator,
    *,
    objects: BoolMask | None = None,
    min_object: float = 0.0,
) -> Box | None:
    """Draw a patch: uniform centre, clipped at the border.

    Args:
        shape: Rows and columns of the image.
        half: Half-height and half-width of the patch.
        smallest_half: Distance that centres keep from the border.
        generator: Source of randomness.
        objects: `(H, W)`, True on the object; None = all is object.
        min_object: Share of the patch that must be object (exceeded).

    Returns:
        The patch; None where no try found one.
    """
    tries = 1 if objects is None else MAX_TRIES
    low, high = [], []
    for size, h, margin in zip(shape, half, smallest_half, strict=True):
        centre = generator.integers(margin, size - margin, tries)
        low.append(np.maximum(centre - h, 0))
        high.append(np.minimum(centre + h, size))
    (top, left), (bottom, right) = low, high
    found = 0
    if objects is not None:
        covered = _sums(objects, top, left, bottom, right)
        enough = covered > min_object * ((bottom - top) * (right - left))
        found = int(enough.argmax())
        if not enough[found]:
            return None
    height, width = int(bottom[found] - top[found]), int(right[found] - left[found])
    return Box(int(top[found]), int(left[found]), height, width)


def draw_destination(
    patch_objects: BoolMask | None,
    objects: BoolMask | None,
    size: tuple[int, int],
    shape: tuple[int, int],
    generator: np.random.Generator,
    min_object: float = 0.0,
) -> Box | None:
    """Draw where a patch goes: uniform, wholly inside the image.

    Args:
        patch_objects: `size`, True on the patch's object; None = no condition.
        objects: `(H, W)`, True on the object of the image that receives the patch.
        size: Rows and columns of the patch.
        shape: Rows and columns of the image.
        generator: Source of randomness.
        min_object: Share of the patch that must be object (exceeded).

    Returns:
        The place; None where no try found one.
    """
    height, width = size
    tries = 1 if patch_objects is None else MAX_TRIES
    tops = generator.integers(1, shape[0] - height, tries)
    lefts = generator.integers(1, shape[1] - width, tries)
    if patch_objects is None or objects is None:
        return Box(int(tops[0]), int(lefts[0]), height, width)
    covered = int(np.count_nonzero(patch_objects))
    if covered <= min_object * height * width:
        return None
    for top, left in zip(tops.tolist(), lefts.tolist(), strict=True):
        box = Box(top, left, height, width)
        overlap = np.count_nonzero(patch_objects & objects[box.area])
        if overlap > MIN_OVERLAP * covered:
            return box
    return None


def _sums(
    objects: BoolMask,
    top: NDArray[np.int64],
    left: NDArray[np.int64],
    bottom: NDArray[np.int64],
    right: NDArray[np.int64],
) -> NDArray[np.int64]:
    """Object pixels in each of many boxes, from one integral image."""
    total = cv2.integral(objects.view(np.uint8))
    inside = total[bottom, right] - total[top, right] - total[bottom, left] + total[top, left]
    return np.asarray(inside, dtype=np.int64)

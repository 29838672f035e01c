"""Scratches: thin, bent, lighter or darker lines."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.types import BoolMask, ImageArray
from training.synthetic.bounds import Background
from training.synthetic.defect import ImageStack, SyntheticDefect, draw_until_visible
from training.synthetic.placement import find_object

MAX_SCRATCHES = 3
LENGTH = (0.05, 0.4)
"""Relative to the image's diagonal."""

MAX_THICKNESS = 0.012
"""Relative to the image's shorter side."""

CONTRAST = (25.0, 120.0)
"""Change of brightness at the middle of the line, out of 255."""

MAX_TURN = 0.25
"""Standard deviation of the turn between two of the line's segments, in radians."""

_SEGMENTS = 12
_SHIFT = 4  # OpenCV's fractional bits of coordinates


@dataclass(frozen=True)
class ScratchMaker:
    """Draws one to three scratches.

    Attributes:
        background: Lets every scratch start on the object; None = anywhere.
    """

    background: Background | None = None

    def __call__(
        self, image: ImageArray, sources: ImageStack, generator: np.random.Generator
    ) -> SyntheticDefect:
        """See `DefectMaker`; the sources are not used."""
        del sources
        objects = None if self.background is None else find_object(image, self.background)

        def draw() -> ImageArray:
            result = image
            for _ in range(int(generator.integers(1, MAX_SCRATCHES + 1))):
                result = _scratched(result, objects, generator)
            return result.copy()

        return draw_until_visible(image, draw)


def _scratched(
    image: ImageArray, objects: BoolMask | None, generator: np.random.Generator
) -> ImageArray:
    """Copy of the image with one scratch."""
    height, width = image.shape[:2]
    line = np.zeros((height, width), dtype=np.uint8)
    points = np.rint(_path((height, width), objects, generator) * 2**_SHIFT).astype(np.int32)
    thickest = max(1, round(MAX_THICKNESS * min(height, width)))
    thickness = int(generator.integers(1, thickest + 1))
    cv2.polylines(line, [points], False, 255, thickness, cv2.LINE_AA, _SHIFT)
    contrast = float(generator.uniform(*CONTRAST) * generator.choice((-1.0, 1.0)))
    # Saturating sum of the image and the line's share of the contrast.
    strength = cv2.convertScaleAbs(line, alpha=abs(contrast) / 255.0)
    change = cv2.merge((strength, strength, strength))
    changed = cv2.add(image, change) if contrast > 0 else cv2.subtract(image, change)
    return np.asarray(changed, dtype=np.uint8)


def _path(
    shape: tuple[int, int], objects: BoolMask | None, generator: np.random.Generator
) -> NDArray[np.float64]:
    """Points `(n, 2)` as x, y of a line that bends at random."""
    places = np.flatnonzero(objects) if objects is not None else np.empty(0, dtype=np.int64)
    count = places.size or shape[0] * shape[1]
    drawn = int(generator.integers(count))
    top, left = divmod(int(places[drawn]) if places.size else drawn, shape[1])
    length = generator.uniform(*LENGTH) * float(np.hypot(*shape))
    turns = generator.normal(0.0, MAX_TURN, _SEGMENTS)
    heading = generator.uniform(0, 2 * np.pi) + np.cumsum(turns)
    steps = length / _SEGMENTS * np.stack((np.cos(heading), np.sin(heading)), axis=1)
    start = np.array([[left, top]], dtype=np.float64)
    return np.concatenate((start, start + np.cumsum(steps, axis=0)))

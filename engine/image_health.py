"""What a picture says about camera, lens and light: a few numbers, cheap enough for every frame.

    exposure    mean grey level
    contrast    spread of the grey levels relative to their mean; haze and stray light lower it
    blue, red   mean of the channel relative to green: the colour of the light
    sharpness   energy of the differences between neighbours relative to those four pixels apart,
                at full resolution, because defocus shows nowhere else
    dirt        how far the brightness of the worst cell of an 8 x 8 grid lies from what it was at
                calibration, in standard deviations: a spot on the lens stays, parts come and go

Calibration measures its images, the line its frames, both here; what is unusual is decided in
`calibration.reference`. A few thousand pixels spread over the picture stand for all of them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.errors import ImageError
from engine.types import ImageArray

STATISTICS = ("exposure", "contrast", "blue", "red", "sharpness")
"""Statistics of one picture alone; `dirt` needs the cells of others."""
DIRT = "dirt"
CELLS = 8
"""Cells along each side of the picture."""

_SAMPLES = 64
_LINES = 24
_LINE_LENGTH = 512
_STEP = 4
_SMALLEST_SPREAD = 0.005
"""Cells of a perfectly even picture still differ by the sensor's noise."""


@dataclass(frozen=True)
class ImageStatistics:
    """One picture in numbers.

    Attributes:
        values: Name of `STATISTICS` -> value.
        cells: `(CELLS * CELLS,)` float64, brightness of the cells relative to the whole.
        fingerprint: Bytes of the sampled pixels. Noise makes those of two exposures differ; equal
            ones come from a camera that repeats a picture.
    """

    values: dict[str, float]
    cells: NDArray[np.float64]
    fingerprint: bytes


def _defocused(image: ImageArray) -> ImageArray:
    return np.asarray(cv2.GaussianBlur(image, (0, 0), 1.0), dtype=np.uint8)


def _exposed(image: ImageArray, share: float) -> ImageArray:
    return np.asarray(cv2.convertScaleAbs(image, alpha=share), dtype=np.uint8)


CHANGES: Mapping[str, Callable[[ImageArray], ImageArray]] = {
    "10 % more exposure": lambda image: _exposed(image, 1.1),
    "10 % less exposure": lambda image: _exposed(image, 0.9),
    "a defocus of 1 pixel": _defocused,
}
"""Changes of camera and light of which calibration states how soon the line will find them."""


def measure_changed(
    image: ImageArray, region: tuple[int, int, int, int] | None = None
) -> dict[str, ImageStatistics]:
    """Measure one picture as it would look after each of `CHANGES`; see `measure_picture`."""
    if region is not None:
        x, y, width, height = region
        image = image[y : y + height, x : x + width]
    return {name: measure_picture(change(image)) for name, change in CHANGES.items()}


def measure_picture(
    image: ImageArray, region: tuple[int, int, int, int] | None = None
) -> ImageStatistics:
    """Measure one picture.

    Args:
        image: `(H, W, 3)` uint8 BGR.
        region: `(x, y, width, height)` in it; None = all of it.

    Raises:
        ImageError: The region lies outside of the image.
    """
    if region is not None:
        x, y, width, height = region
        image = image[y : y + height, x : x + width]
        if not image.size:
            raise ImageError(f"the region at ({x}, {y}) lies outside of the picture")
    samples = np.asarray(
        cv2.resize(image, (_SAMPLES, _SAMPLES), interpolation=cv2.INTER_NEAREST), dtype=np.uint8
    )
    blue, green, red, _ = cv2.mean(samples)
    grey = np.asarray(cv2.cvtColor(samples, cv2.COLOR_BGR2GRAY), dtype=np.float32)
    mean, deviation = cv2.meanStdDev(grey)
    level = max(float(mean[0, 0]), 1e-3)
    cells = cv2.resize(grey, (CELLS, CELLS), interpolation=cv2.INTER_AREA)
    values = {
        "exposure": level,
        "contrast": float(deviation[0, 0]) / level,
        "blue": blue / max(green, 1e-3),
        "red": red / max(green, 1e-3),
        "sharpness": _sharpness(image),
    }
    return ImageStatistics(
        values, np.asarray(cells, dtype=np.float64).ravel() / level, samples.tobytes()
    )


def dirt(
    cells: NDArray[np.float64], means: NDArray[np.float64], spreads: NDArray[np.float64]
) -> float:
    """Return how far the worst cell lies from its mean, in standard deviations."""
    return float((np.abs(cells - means) / spreads).max())


def cell_statistics(
    pictures: Sequence[NDArray[np.float64]],
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Describe the cells of `(N, CELLS * CELLS)` pictures.

    Returns:
        Means and standard deviations, and `(N,)` how dirty each picture looks against the others;
        never against itself, or the pictures of calibration would look cleaner than any later one.
    """
    cells = np.asarray(pictures, dtype=np.float64)
    count = len(cells)
    total, squares = cells.sum(axis=0), (cells**2).sum(axis=0)

    def spread(mean: NDArray[np.float64], square: NDArray[np.float64]) -> NDArray[np.float64]:
        variance = np.maximum(square - mean**2, 0.0)
        return np.asarray(np.maximum(np.sqrt(variance), _SMALLEST_SPREAD))

    others = max(count - 1, 1)
    means_of_others = (total - cells) / others
    spreads_of_others = spread(means_of_others, (squares - cells**2) / others)
    worst = (np.abs(cells - means_of_others) / spreads_of_others).max(axis=1)
    mean = total / count
    return mean, spread(mean, squares / count), worst


def _sharpness(image: ImageArray) -> float:
    """Compare differences of neighbours with those of pixels apart, along rows and columns."""
    green = image[..., 1]
    near = far = 1e-6
    for lines in (green, green.T):
        every = max(1, lines.shape[0] // _LINES)
        offset = max(0, (lines.shape[1] - _LINE_LENGTH) // 2)
        piece = np.ascontiguousarray(lines[every // 2 :: every, offset : offset + _LINE_LENGTH])
        if piece.shape[1] > _STEP:
            near += cv2.norm(piece[:, 1:], piece[:, :-1], cv2.NORM_L2SQR)
            far += cv2.norm(piece[:, _STEP:], piece[:, :-_STEP], cv2.NORM_L2SQR)
    return near / far

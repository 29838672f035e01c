"""Foreign textures laid over Perlin-shaped spots.

After Zavrtanik et al., "DRAEM", ICCV 2021; Perlin, "An Image Synthesizer", SIGGRAPH 1985.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.errors import DataError
from engine.preprocess import IMAGE_SUFFIXES, read_image
from engine.types import ImageArray
from training.synthetic.bounds import Background
from training.synthetic.defect import ImageStack, SyntheticDefect, draw_until_visible
from training.synthetic.placement import find_object

CACHED_TEXTURES = 256
MAX_CELLS_LOG2 = 5
"""A side is divided into at most 2^5 cells of noise."""

NOISE_LEVEL = 0.5
"""The spots are where the noise, in [-1, 1] or nearly so, exceeds this."""

OPACITY = (0.2, 1.0)
_DOWNSIZE = (0.5, 1.0)


class TextureFolder:
    """Images below a folder, read when first needed; the most recent are kept.

    Args:
        folder: Folder of texture images, with or without sub-folders.

    Raises:
        DataError: It holds no image.
    """

    def __init__(self, folder: Path) -> None:
        found = folder.rglob("*") if folder.is_dir() else ()
        self.paths = tuple(sorted(path for path in found if path.suffix.lower() in IMAGE_SUFFIXES))
        if not self.paths:
            raise DataError(f"{folder}: no texture images found; name a folder that has some")
        self._read = lru_cache(maxsize=CACHED_TEXTURES)(read_image)

    def crop(self, shape: tuple[int, int], generator: np.random.Generator) -> ImageArray:
        """Draw a random part of a random texture, scaled to `(H, W, 3)`.

        Raises:
            ImageError: The texture cannot be read.
        """
        texture = self._read(self.paths[int(generator.integers(len(self.paths)))])
        share = generator.uniform(*_DOWNSIZE)
        height, width = (max(1, int(share * side)) for side in texture.shape[:2])
        top = int(generator.integers(texture.shape[0] - height + 1))
        left = int(generator.integers(texture.shape[1] - width + 1))
        part = texture[top : top + height, left : left + width]
        if generator.random() < 0.5:
            part = part[:, ::-1]
        resized = cv2.resize(np.ascontiguousarray(part), (shape[1], shape[0]))
        return np.asarray(resized, dtype=np.uint8)


@dataclass(frozen=True)
class TextureMaker:
    """Lays a texture over spots of the image.

    Attributes:
        textures: Where the textures come from.
        background: Keeps the spots on the object; None = they may be anywhere.
    """

    textures: TextureFolder = field(repr=False)
    background: Background | None = None

    def __call__(
        self, image: ImageArray, sources: ImageStack, generator: np.random.Generator
    ) -> SyntheticDefect:
        """See `DefectMaker`; the sources are not used.

        Raises:
            ImageError: A texture cannot be read.
        """
        del sources
        shape = (image.shape[0], image.shape[1])
        objects = None if self.background is None else find_object(image, self.background)

        def draw() -> ImageArray:
            spots = perlin_noise(shape, generator) > NOISE_LEVEL
            if objects is not None:
                spots &= objects
            texture = self.textures.crop(shape, generator)
            opacity = generator.uniform(*OPACITY)
            laid = cv2.addWeighted(texture, opacity, image, 1.0 - opacity, 0.0)
            return np.asarray(cv2.copyTo(laid, spots.view(np.uint8), image.copy()), dtype=np.uint8)

        return draw_until_visible(image, draw)


def perlin_noise(shape: tuple[int, int], generator: np.random.Generator) -> NDArray[np.float32]:
    """Gradient noise with a random number of cells per side, turned by a random angle.

    Returns:
        `(H, W)` float32, mostly in [-1, 1].
    """
    cells = 2 ** generator.integers(0, MAX_CELLS_LOG2 + 1, 2)
    angles = generator.uniform(0, 2 * np.pi, (int(cells[0]) + 1, int(cells[1]) + 1))
    down, across = np.sin(angles).astype(np.float32), np.cos(angles).astype(np.float32)
    rows, row_offsets = _corner_weights(shape[0], int(cells[0]))
    columns, column_offsets = _corner_weights(shape[1], int(cells[1]))
    noise = row_offsets @ down @ columns.T + rows @ across @ column_offsets.T
    noise *= np.float32(np.sqrt(2.0))  # a unit gradient reaches sqrt(1/2) at most
    centre = (shape[1] / 2.0, shape[0] / 2.0)
    turn = cv2.getRotationMatrix2D(centre, float(generator.uniform(-90, 90)), 1.0)
    turned = cv2.warpAffine(noise, turn, (shape[1], shape[0]), borderMode=cv2.BORDER_REFLECT)
    return np.asarray(turned, dtype=np.float32)


@lru_cache(maxsize=64)
def _corner_weights(size: int, cells: int) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Influence of each grid line on each pixel of a side, and the same times their distance.

    Returns:
        Two matrices `(size, cells + 1)` with two entries per row.
    """
    position = (np.arange(size) + 0.5) * cells / size
    cell = position.astype(np.int64)
    t = position - cell
    fade = t * t * t * (t * (t * 6 - 15) + 10)  # Perlin's quintic, flat at both ends
    weights, offsets = np.zeros((size, cells + 1)), np.zeros((size, cells + 1))
    pixels = np.arange(size)
    weights[pixels, cell], weights[pixels, cell + 1] = 1 - fade, fade
    offsets[pixels, cell], offsets[pixels, cell + 1] = (1 - fade) * t, fade * (t - 1)
    return weights.astype(np.float32), offsets.astype(np.float32)

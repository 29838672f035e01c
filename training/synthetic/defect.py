"""What every maker of synthetic defects shares: the result, the rule for its mask, the seeds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeAlias

import cv2
import numpy as np
import torch
from numpy.typing import NDArray

from engine.types import BoolMask, ImageArray

ImageStack: TypeAlias = NDArray[np.uint8]
"""`(N, H, W, 3)` uint8 BGR images of one size."""

VISIBLE_CHANGE = 0.03
"""A pixel belongs to the defect when a channel changed by more than this share of 255."""

MAX_DRAWS = 20
"""A defect that changed no pixel visibly is drawn again, at most this often altogether."""


@dataclass(frozen=True)
class SyntheticDefect:
    """A good image with a defect drawn into it.

    Attributes:
        image: `(H, W, 3)` uint8 BGR, an array of its own.
        defect_mask: `(H, W)`, True where the image changed visibly; all False where no place for
            the defect was found, and then `image` equals the good one.
    """

    image: ImageArray
    defect_mask: BoolMask


class DefectMaker(Protocol):
    """Draws one kind of defect."""

    def __call__(
        self, image: ImageArray, sources: ImageStack, generator: np.random.Generator
    ) -> SyntheticDefect:
        """Draw a defect into a good image.

        Args:
            image: `(H, W, 3)` uint8 BGR; not changed.
            sources: Good images that material may be taken from; may hold `image` itself.
            generator: The only source of randomness.
        """


@dataclass(frozen=True)
class AnyOf:
    """Draws a defect of one of several kinds, each as often as the others.

    Attributes:
        makers: One per kind.
    """

    makers: tuple[DefectMaker, ...]

    def __call__(
        self, image: ImageArray, sources: ImageStack, generator: np.random.Generator
    ) -> SyntheticDefect:
        """See `DefectMaker`."""
        maker = self.makers[int(generator.integers(len(self.makers)))]
        return maker(image, sources, generator)


def changed_pixels(before: ImageArray, after: ImageArray) -> BoolMask:
    """Mark the pixels of which a channel changed by more than `VISIBLE_CHANGE`: `(H, W)` bool."""
    difference = cv2.absdiff(before, after)
    largest = np.maximum(difference[..., 0], difference[..., 1])
    np.maximum(largest, difference[..., 2], out=largest)
    return np.asarray(largest > VISIBLE_CHANGE * 255.0, dtype=np.bool_)


def draw_until_visible(image: ImageArray, draw: Callable[[], ImageArray]) -> SyntheticDefect:
    """Call `draw` until its image differs visibly from the good one.

    Args:
        image: The good image.
        draw: Returns a changed copy of it, or the image as it is where no place was found.
    """
    for _ in range(MAX_DRAWS):
        changed = draw()
        defect_mask = changed_pixels(image, changed)
        if defect_mask.any():
            return SyntheticDefect(changed, defect_mask)
    return SyntheticDefect(image.copy(), np.zeros(image.shape[:2], dtype=np.bool_))


def make_defects(
    images: ImageStack, maker: DefectMaker, seed: int, *, sources: ImageStack | None = None
) -> tuple[ImageStack, NDArray[np.bool_]]:
    """Draw one defect into each image; image `i` gets the same one whatever the others are.

    Args:
        images: Good images.
        maker: Kind of defect.
        seed: Seed of everything random.
        sources: Good images that material may be taken from; None = the images themselves.

    Returns:
        `(N, H, W, 3)` images and `(N, H, W)` defect masks.
    """
    generators = (np.random.default_rng([seed, index]) for index in range(len(images)))
    sources = images if sources is None else sources
    made = [
        maker(image, sources, generator)
        for image, generator in zip(images, generators, strict=True)
    ]
    return np.stack([m.image for m in made]), np.stack([m.defect_mask for m in made])


def generator_from_torch() -> np.random.Generator:
    """NumPy generator seeded by torch's own: a resumed training draws the same defects again."""
    return np.random.default_rng(int(torch.randint(2**62, ())))

"""Patches moved or blended into an image, after NSA and MRKD's public code.

Schlueter et al., "Natural Synthetic Anomalies for Self-supervised Anomaly Detection and
Localization", ECCV 2022; Jiang, Cao & Shen, KBS 280, 2023. MRKD's figure names NSA, but its code
pastes patches of the same image with hard edges: mode `swap`. The other modes are NSA's own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

import cv2
import numpy as np

from engine.errors import TrainingError
from engine.types import BoolMask, ImageArray
from training.synthetic import poisson
from training.synthetic.bounds import NEW_PRODUCT, PatchBounds
from training.synthetic.defect import ImageStack, SyntheticDefect, draw_until_visible
from training.synthetic.placement import draw_destination, draw_source_box, find_object

BlendMode = Literal["swap", "poisson", "mixed"]
BLEND_MODES: tuple[BlendMode, ...] = ("swap", "poisson", "mixed")

SIZE_OFFSET = 0.03
SIZE_SHAPE = 2.0
SIZE_SCALE = 0.05
"""Half sizes are drawn as offset + Gamma(shape, scale), relative to the image."""

RESIZE_MEAN, RESIZE_STD = 1.0, 0.5
RESIZE_BOUNDS = (0.7, 1.3)

MIN_SIDE = 32
"""Smaller images leave no room to move the larger patches."""


class _Material(NamedTuple):
    """An image that patches come from or go to, and where its object is (None = everywhere)."""

    image: ImageArray
    objects: BoolMask | None


@dataclass(frozen=True)
class PatchMaker:
    """Moves patches.

    Attributes:
        mode: `swap` pastes a patch of the same image; `poisson` and `mixed` resize a patch of
            another image and blend it in with its own, or the stronger, gradients.
        bounds: Sizes, number and object rule of the patches.
    """

    mode: BlendMode = "swap"
    bounds: PatchBounds = NEW_PRODUCT

    def __post_init__(self) -> None:
        """Check the mode.

        Raises:
            TrainingError: It is unknown.
        """
        if self.mode not in BLEND_MODES:
            known = ", ".join(BLEND_MODES)
            raise TrainingError(f"unknown blend mode '{self.mode}'; known are {known}")

    def __call__(
        self, image: ImageArray, sources: ImageStack, generator: np.random.Generator
    ) -> SyntheticDefect:
        """See `DefectMaker`.

        Raises:
            TrainingError: The image is too small.
        """
        if min(image.shape[:2]) < MIN_SIDE:
            raise TrainingError(
                f"patches need images of at least {MIN_SIDE}x{MIN_SIDE}, "
                f"got {image.shape[1]}x{image.shape[0]}; use a larger --height and --width"
            )
        target = self._material(image)
        source = target
        if self.mode != "swap":
            source = self._material(_other_image(image, sources, generator))
        return draw_until_visible(image, lambda: self._draw(target, source, generator))

    def _material(self, image: ImageArray) -> _Material:
        background = self.bounds.background
        return _Material(image, None if background is None else find_object(image, background))

    def _draw(
        self, target: _Material, source: _Material, generator: np.random.Generator
    ) -> ImageArray:
        """Copy of the target's image with one to `max_patches` patches moved."""
        result = target.image.copy()
        for index in range(self.bounds.max_patches):
            if index == 0 or generator.random() < 0.5:
                self._add_patch(result, target, source, generator)
        return result

    def _add_patch(
        self,
        result: ImageArray,
        target: _Material,
        source: _Material,
        generator: np.random.Generator,
    ) -> None:
        """Draw one patch into `result`; without a suitable place, leave it as it is."""
        bounds, shape = self.bounds, (result.shape[0], result.shape[1])
        limits = (
            _pixels(bounds.half_height, shape[0]),
            _pixels(bounds.half_width, shape[1]),
        )
        taken = draw_source_box(
            shape,
            (
                _draw_half(limits[0], shape[0], generator),
                _draw_half(limits[1], shape[1], generator),
            ),
            (limits[0][0], limits[1][0]),
            generator,
            objects=source.objects,
            min_object=bounds.min_object,
        )
        if taken is None:
            return
        patch = source.image[taken.area]
        patch_objects = None if source.objects is None else source.objects[taken.area]
        if self.mode != "swap":
            patch, patch_objects = _resized(patch, patch_objects, limits, generator)
        place = draw_destination(
            patch_objects,
            target.objects,
            (patch.shape[0], patch.shape[1]),
            shape,
            generator,
            bounds.min_object,
        )
        if place is None:
            return
        here = result[place.area]
        if self.mode != "swap" and poisson.can_blend(*patch.shape[:2]):
            # The whole rectangle is blended: background onto background leaves no edge.
            here[...] = poisson.blend(here, patch, mixed=self.mode == "mixed")
        elif patch_objects is None or target.objects is None:
            here[...] = patch
        else:
            pasted = patch_objects | target.objects[place.area]
            here[pasted] = patch[pasted]


def _other_image(
    image: ImageArray, sources: ImageStack, generator: np.random.Generator
) -> ImageArray:
    """Draw a source; when it is the image itself, the next one."""
    index = int(generator.integers(len(sources)))
    if np.array_equal(sources[index], image):
        index = (index + 1) % len(sources)
    other: ImageArray = sources[index]
    if other.shape != image.shape:
        raise TrainingError(
            f"sources of patches are {other.shape[1]}x{other.shape[0]}, the image is "
            f"{image.shape[1]}x{image.shape[0]}; resize them to one size"
        )
    return other


def _pixels(bounds: tuple[float, float], size: int) -> tuple[int, int]:
    """Least and greatest half size in pixels."""
    return max(1, round(bounds[0] * size)), max(1, round(bounds[1] * size))


def _draw_half(limits: tuple[int, int], size: int, generator: np.random.Generator) -> int:
    wanted = int((SIZE_OFFSET + generator.gamma(SIZE_SHAPE, SIZE_SCALE)) * size)
    return min(max(wanted, limits[0]), limits[1])


def _resized(
    patch: ImageArray,
    patch_objects: BoolMask | None,
    limits: tuple[tuple[int, int], tuple[int, int]],
    generator: np.random.Generator,
) -> tuple[ImageArray, BoolMask | None]:
    """Scale a patch (and its object mask) by one random factor, within the bounds."""
    factor = float(np.clip(generator.normal(RESIZE_MEAN, RESIZE_STD), *RESIZE_BOUNDS))
    height, width = (
        min(max(round(factor * side), 2), 2 * largest)
        for side, (_, largest) in zip(patch.shape[:2], limits, strict=True)
    )
    resized = np.asarray(cv2.resize(patch, (width, height)), dtype=np.uint8)
    if patch_objects is None:
        return resized, None
    grey = patch_objects.astype(np.uint8)
    mask = cv2.resize(grey, (width, height), interpolation=cv2.INTER_NEAREST)
    return resized, np.asarray(mask > 0, dtype=np.bool_)

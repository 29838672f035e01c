"""Good images in memory, and the order in which an epoch takes them."""

from __future__ import annotations

import hashlib
import itertools
import os
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from engine.cameras import CameraRule
from engine.crop import Cropper
from engine.errors import DataError
from engine.preprocess import read_image
from engine.recipe import View

MAX_IMAGE_BYTES = 8 * 2**30
"""All images of a split are held as uint8 in memory, up to this much."""


@dataclass(frozen=True)
class ImageSet:
    """Images at the model's size.

    Attributes:
        images: `(N, H, W, 3)` uint8 BGR, on the CPU.
        source_sizes: `(height, width)` of the files -> how many have it.
    """

    images: Tensor
    source_sizes: Counter[tuple[int, int]]


def load_images(
    paths: Sequence[Path],
    height: int,
    width: int,
    views: Sequence[View] = (),
    rule: CameraRule | None = None,
) -> ImageSet:
    """Read images, crop and resize them as views say, several at a time, in the given order.

    All regions and tiles of the first image come first, then all of the second, and so on. Without
    views each image is one.

    Args:
        paths: Files.
        height: Rows of the model's images.
        width: Columns of them.
        views: What is inspected of each.
        rule: Tells the camera of a file where the views are of several; None = of one.

    Raises:
        ImageError: A file cannot be read, or its part is not found; it is named.
        RecipeError: The view's tiles are too coarse for its smallest defect.
        DataError: The images need more memory than `MAX_IMAGE_BYTES`, or a file's name tells no
            camera.
    """
    croppers = {view: Cropper(view) for view in views or (View(),)}
    viewed = [views_of(path, views, rule) for path in paths]
    starts = [0, *itertools.accumulate(map(images_of, viewed))]
    count = starts[-1]
    needed = count * height * width * 3
    if needed > MAX_IMAGE_BYTES:
        raise DataError(
            f"{count} images of {width}x{height} need {needed / 2**30:.1f} GiB of "
            f"memory, at most {MAX_IMAGE_BYTES / 2**30:.0f} are allowed; "
            "use fewer images or a smaller --height and --width"
        )
    images = np.empty((count, height, width, 3), dtype=np.uint8)

    def load(index: int) -> tuple[int, int]:
        image = read_image(paths[index])
        own = [croppers[view] for view in viewed[index]]
        crops = [(cropper, cropper.crop(image, str(paths[index]))) for cropper in own]
        images[starts[index] : starts[index + 1]] = [
            one for cropper, crop in crops for one in cropper.model_images(crop, height, width)
        ]
        return image.shape[0], image.shape[1]

    with ThreadPoolExecutor(max_workers=min(8, os.cpu_count() or 1)) as pool:
        sizes = Counter(pool.map(load, range(len(paths))))
    return ImageSet(torch.from_numpy(images), sizes)


def views_of(path: Path, views: Sequence[View], rule: CameraRule | None = None) -> tuple[View, ...]:
    """What is inspected of one file: the views of the camera that took it.

    Raises:
        DataError: Its name tells no camera.
    """
    if rule is None:
        return tuple(views) or (View(),)
    camera = rule.camera_of(path)
    return tuple(view for view in views if view.camera == camera)


def images_of(views: Sequence[View]) -> int:
    """How many of the model's images one file gives."""
    tiles = [view.tiles for view in views or (View(),)]
    return sum(1 if one is None else one.columns * one.rows for one in tiles)


def mixed_sizes_warning(sizes: Counter[tuple[int, int]], height: int, width: int) -> str | None:
    """One sentence when the files have several sizes, else None."""
    if len(sizes) < 2:
        return None
    listed = ", ".join(f"{count} of {w}x{h}" for (h, w), count in sizes.most_common(5))
    more = f" and {len(sizes) - 5} more sizes" if len(sizes) > 5 else ""
    return f"images of {len(sizes)} sizes ({listed}{more}): all are resized to {width}x{height}"


def epoch_batches(count: int, batch_size: int, seed: int, epoch: int) -> list[Tensor]:
    """Shuffled indices of one epoch, by batches.

    Depends on `seed` and `epoch` only, so that a resumed training goes on with the same. A single
    image left over at the end is left out (every epoch another one): it spoils batch norm.

    Returns:
        1-D int64 tensors of at most `batch_size` indices.
    """
    digest = hashlib.sha256(f"{seed}/{epoch}".encode()).digest()
    generator = torch.Generator().manual_seed(int.from_bytes(digest[:7], "big"))
    batches = list(torch.split(torch.randperm(count, generator=generator), batch_size))
    if len(batches) > 1 and len(batches[-1]) == 1:
        batches.pop()
    return batches

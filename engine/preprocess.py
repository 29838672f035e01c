"""From a frame to the model's input: crop and resize, the only such code in the product.

Training, evaluation, calibration and the live line all come through here, so that a score never
depends on who computed it. Colour order, scaling and normalization are inside the exported graph.
"""

from __future__ import annotations

import math
from pathlib import Path

import cv2
import numpy as np

from engine.errors import ImageError
from engine.types import BoolMask, ImageArray

STRIDE = 32
"""Rows and columns of every model's input are multiples of it."""

IMAGE_SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".bmp", ".tif", ".tiff", ".webp"})


def read_image(path: Path) -> ImageArray:
    """Read an image file as `(H, W, 3)` uint8 BGR; grey files get three equal channels.

    Raises:
        ImageError: The file is missing, empty or no image.
    """
    try:
        data = np.fromfile(path, dtype=np.uint8)
    except OSError as error:
        raise ImageError(f"{path}: cannot be read ({error.strerror}); check the path") from error
    image = cv2.imdecode(data, cv2.IMREAD_COLOR) if data.size else None
    if image is None:
        raise ImageError(
            f"{path}: not a readable image (expected PNG, JPEG, BMP, TIFF or WebP); "
            "remove it or save it again"
        )
    return np.asarray(image, dtype=np.uint8)


def resize_image(image: ImageArray, height: int, width: int) -> ImageArray:
    """Resize to the model's size: area when shrinking, linear when growing, per call one rule.

    Args:
        image: `(H, W, 3)` uint8.
        height: Rows wanted.
        width: Columns wanted.

    Returns:
        `(height, width, 3)` uint8, C-contiguous; the input itself where it already fits.
    """
    if image.shape[:2] == (height, width):
        return np.ascontiguousarray(image)
    shrinks = image.shape[0] * image.shape[1] >= height * width
    resized = cv2.resize(
        image, (width, height), interpolation=cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR
    )
    return np.asarray(resized, dtype=np.uint8)


def model_size(height: int, width: int, pixels: int = 256 * 256) -> tuple[int, int]:
    """Choose an input in the shape of a picture.

    Args:
        height: Rows of the picture.
        width: Columns of it.
        pixels: How many the input shall have, about.

    Returns:
        Rows and columns, multiples of 32 and at least 64.
    """
    columns = _of_stride(math.sqrt(pixels * width / height))
    return _of_stride(pixels / columns), columns


def _of_stride(length: float) -> int:
    return max(2 * STRIDE, STRIDE * round(length / STRIDE))


def resize_mask(mask: BoolMask, height: int, width: int) -> BoolMask:
    """Resize a boolean mask with the nearest pixel.

    Args:
        mask: `(H, W)` bool.
        height: Rows wanted.
        width: Columns wanted.

    Returns:
        `(height, width)` bool.
    """
    if mask.shape == (height, width):
        return mask
    resized = cv2.resize(
        mask.astype(np.uint8), (width, height), interpolation=cv2.INTER_NEAREST_EXACT
    )
    return np.asarray(resized, dtype=np.bool_)

"""Variations of the good images that cost no new parts.

Only for parts that really lie like that at the line: a part that never comes upside down must be
strange upside down.
"""

from __future__ import annotations

import cv2
import numpy as np
import torch
from torch import Tensor

AUGMENTATIONS = ("none", "quarter-turns", "rotations")


def views(kind: str, height: int, width: int) -> tuple[int, ...]:
    """Quarter turns in which an image may be shown; `(0,)` where it is always shown as it is.

    Images that are not square are turned by half turns only.
    """
    if kind != "quarter-turns":
        return (0,)
    return (0, 1, 2, 3) if height == width else (0, 2)


def draw_turns(count: int, choices: tuple[int, ...]) -> Tensor:
    """Draw quarter turns `(count,)` from torch's global generator, for a resume to repeat them."""
    if len(choices) == 1:
        return torch.zeros(count, dtype=torch.int64)
    return torch.tensor(choices)[torch.randint(0, len(choices), (count,))]


def turn_images(images: Tensor, turns: Tensor) -> Tensor:
    """Turn each image of a batch; pixels are copied, so that training and line see them as sharp.

    Args:
        images: `(B, H, W, 3)` uint8.
        turns: `(B,)` int64, counter-clockwise quarter turns.

    Returns:
        `(B, H, W, 3)` uint8; the input itself where nothing turns.
    """
    if not turns.any():
        return images
    turned = [torch.rot90(image, int(turn)) for image, turn in zip(images, turns, strict=True)]
    return torch.stack(turned)


def rotate_images(images: Tensor) -> Tensor:
    """Rotate each image of a batch about its center by any angle, drawn from torch's generator.

    What comes in from outside repeats the border, so the background should reach it on all sides.
    Pixels are interpolated: rotated images are a little softer than those of the line.

    Args:
        images: `(B, H, W, 3)` uint8, on the CPU.

    Returns:
        `(B, H, W, 3)` uint8.
    """
    angles = (torch.rand(len(images), dtype=torch.float64) * 360.0).tolist()
    height, width = images.shape[1:3]
    center = ((width - 1) / 2.0, (height - 1) / 2.0)
    rotated = np.empty(tuple(images.shape), dtype=np.uint8)
    for index, angle in enumerate(angles):
        cv2.warpAffine(
            images[index].numpy(),
            cv2.getRotationMatrix2D(center, angle, 1.0),
            (width, height),
            dst=rotated[index],
            flags=cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_REPLICATE,
        )
    return torch.from_numpy(rotated)

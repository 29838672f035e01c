"""Variations of the good images that cost no new parts.

Only for parts that really lie like that at the line: a part that never comes upside down must be
strange upside down.
"""

from __future__ import annotations

import cv2
import numpy as np
import torch
from torch import Tensor

MOVES = {"jitter": (10.0, 4.0), "rotations": (180.0, 0.0)}
"""Augmentation -> the largest rotation in degrees and the largest shift in pixels, either way."""
AUGMENTATIONS = ("none", "auto", "quarter-turns", *MOVES)

MANY_EPOCHS = 100
"""Passes over the images beyond which `auto` jitters.

Few images are shown so often that the student learns them by heart (`docs/decisions/`, 16).
"""


def augmentation_for(kind: str, epochs: int) -> str:
    """What `auto` means for so many passes over the images; other kinds are themselves."""
    if kind != "auto":
        return kind
    return "jitter" if epochs > MANY_EPOCHS else "none"


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


def move_images(images: Tensor, kind: str) -> Tensor:
    """Rotate each image of a batch about its center and shift it, both drawn anew every time.

    Torch's generator decides. `jitter` moves a little, as parts lie a little differently each time:
    so small an angle leaves the light where it was, which a turn does not. `rotations` takes any
    angle. What comes in from outside repeats the border, so the background should reach it on all
    sides. Cubic interpolation keeps edges nearly as sharp as at the line.

    Args:
        images: `(B, H, W, 3)` uint8, on the CPU.
        kind: A key of `MOVES`.

    Returns:
        `(B, H, W, 3)` uint8.
    """
    most_degrees, most_pixels = MOVES[kind]
    height, width = images.shape[1:3]
    center = ((width - 1) / 2.0, (height - 1) / 2.0)
    draws = (2.0 * torch.rand(len(images), 3, dtype=torch.float64) - 1.0).tolist()
    moved = np.empty(tuple(images.shape), dtype=np.uint8)
    for index, (angle, right, down) in enumerate(draws):
        matrix = cv2.getRotationMatrix2D(center, most_degrees * angle, 1.0)
        matrix[:, 2] += (most_pixels * right, most_pixels * down)
        cv2.warpAffine(
            images[index].numpy(),
            matrix,
            (width, height),
            dst=moved[index],
            flags=cv2.INTER_CUBIC,
            borderMode=cv2.BORDER_REPLICATE,
        )
    return torch.from_numpy(moved)

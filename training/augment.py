"""Variations of the good images that cost no new parts.

Only for parts that really lie like that at the line: a part that never comes upside down must be
strange upside down.
"""

from __future__ import annotations

import torch
from torch import Tensor

AUGMENTATIONS = ("none", "quarter-turns")


def augment(images: Tensor, kind: str) -> Tensor:
    """Vary a batch; draws from torch's global generator, so that a resumed training repeats it.

    Quarter turns copy pixels without interpolation: training and line see equally sharp images.
    Images that are not square are turned by half turns only.

    Args:
        images: `(B, H, W, 3)` uint8.
        kind: A member of `AUGMENTATIONS`.

    Returns:
        `(B, H, W, 3)` uint8; the input itself for `none`.
    """
    if kind == "none":
        return images
    step = 1 if images.shape[1] == images.shape[2] else 2
    turns = torch.randint(0, 4 // step, (images.shape[0],)) * step
    turned = [torch.rot90(image, int(turn)) for image, turn in zip(images, turns, strict=True)]
    return torch.stack(turned)

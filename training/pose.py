"""Whether the parts of a training lie in different poses, so that locating them would help."""

from __future__ import annotations

import cv2
import numpy as np
from torch import Tensor

from engine.errors import LocateError
from engine.locate import part_mask
from engine.types import BoolMask

_SAMPLE = 24
_MIN_FOUND = 0.9
_ELONGATED = 1.5
_SAME_POSE = 0.95


def advice_on_pose(images: Tensor) -> str | None:
    """One sentence where most images show one long part that lies turned differently, else None.

    Args:
        images: `(N, H, W, 3)` uint8 BGR, inspected whole.
    """
    sample = images[:: max(1, len(images) // _SAMPLE)][:_SAMPLE].numpy()
    axes = []
    for image in sample:
        try:
            axis = _long_axis(part_mask(image))
        except LocateError:
            continue
        if axis is not None:
            axes.append(axis)
    # An axis is the same after half a turn, hence twice the angle.
    if len(axes) < _MIN_FOUND * len(sample) or abs(np.exp(2j * np.array(axes)).mean()) > _SAME_POSE:
        return None
    return (
        "the parts lie turned in different ways; found and turned upright they are judged better: "
        "gonogo recipe locate RECIPE --good DATA, then train with --recipe RECIPE"
    )


def _long_axis(mask: BoolMask) -> float | None:
    """Direction of the part's long side in radians; None where no side is clearly longer."""
    corners = cv2.boxPoints(cv2.minAreaRect(np.argwhere(mask)[:, ::-1].astype(np.float32)))
    sides = corners[1:3] - corners[0:2]
    lengths = np.hypot(sides[:, 0], sides[:, 1])
    if lengths.max() < _ELONGATED * lengths.min():
        return None
    x, y = sides[lengths.argmax()]
    return float(np.arctan2(y, x))

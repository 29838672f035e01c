"""Where on a part the defects lie, as a picture for screen and paper."""

from __future__ import annotations

import cv2
import numpy as np

from app.station.records import DefectMap
from engine.types import ImageArray

LARGEST_PX = 900


def density_picture(defects: DefectMap) -> ImageArray:
    """The part in grey with the density of its defects in inferno over it.

    Returns:
        `(H, W, 3)` uint8 BGR, shrunk to what a page or screen shows.
    """
    scale = min(1.0, LARGEST_PX / max(defects.width_px, defects.height_px))
    size = max(1, round(defects.width_px * scale)), max(1, round(defects.height_px * scale))
    if defects.picture is None:
        grey = np.full((size[1], size[0]), 90, np.uint8)
    else:
        small = cv2.resize(defects.picture, size, interpolation=cv2.INTER_AREA)
        grey = np.asarray(cv2.cvtColor(small, cv2.COLOR_BGR2GRAY), np.uint8)
    share = defects.density / max(1.0, float(defects.density.max(initial=0.0)))
    share = np.clip(cv2.resize(share, size, interpolation=cv2.INTER_LINEAR), 0, 1)
    colours = cv2.applyColorMap((255 * share).astype(np.uint8), cv2.COLORMAP_INFERNO)
    alpha = (0.85 * np.sqrt(share))[..., None]
    mixed = colours * alpha + cv2.cvtColor(grey, cv2.COLOR_GRAY2BGR) * (1 - alpha)
    return np.asarray(mixed, dtype=np.uint8)

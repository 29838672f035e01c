"""A part as the screen keeps it: with a picture no larger than a screen needs."""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np

from app.station.snapshot import PartView
from app.ui.heatmap import MapDrawing
from engine.types import ImageArray

LARGEST_SIDE_PX = 1600


@dataclass(frozen=True, eq=False)
class ShownPart:
    """One part with its picture.

    Attributes:
        view: The part, without its camera image.
        picture: `(H, W, 3)` uint8 BGR, shrunk where the camera's image is larger than a screen.
        scale: Pixels of `picture` per source pixel.
    """

    view: PartView
    picture: ImageArray | None
    scale: float = 1.0

    @property
    def drawing(self) -> MapDrawing:
        """What there is to draw over the picture."""
        record = self.view.record
        return MapDrawing(self.view.anomaly_map, self.view.region, record.threshold, record.defects)


def shown_from_view(view: PartView) -> ShownPart:
    """Keep what the screen needs of a part; twenty full camera frames would fill the memory."""
    if view.image is None:
        return ShownPart(view, None)
    height, width = view.image.shape[:2]
    scale = min(1.0, LARGEST_SIDE_PX / max(height, width))
    if scale == 1.0:
        return ShownPart(replace(view, image=None), view.image)
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    picture = cv2.resize(view.image, size, interpolation=cv2.INTER_AREA)
    return ShownPart(replace(view, image=None), np.asarray(picture, dtype=np.uint8), scale)

"""What scoring a part's pictures gives: maps, the one score that decides, and defects."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from engine.locate import Pose, box_back, map_back
from engine.score import find_defects
from engine.types import BoolMask, DefectRegion, FloatMap


@dataclass(frozen=True)
class Geometry:
    """How the map of one frame size lies in the frame.

    Attributes:
        region: `(x, y, width, height)` of the inspected region in source pixels.
        ignore_mask: `(h, w)` bool at map size, or None when nothing is ignored.
        min_area: Minimum defect area in map pixels.
    """

    region: tuple[int, int, int, int]
    ignore_mask: BoolMask | None
    min_area: float


@dataclass(frozen=True)
class Measurement:
    """One scored image.

    Attributes:
        anomaly_map: `(h, w)` float32 over the region.
        score: Decision score; NaN where it would mean nothing.
        geometry: How the map lies in the frame.
        timings_ms: `resize`, `graph` and `score` -> milliseconds.
        frame_size: `(width, height)` of the image.
        pose: Where the part lies; map and geometry are then in the master image's pixels. None
            where the view locates nothing.
        others: The part's other regions, whose scores are not above this one's.
        camera: Camera of the picture where several see the part, else empty.
    """

    anomaly_map: FloatMap
    score: float
    geometry: Geometry
    timings_ms: dict[str, float]
    frame_size: tuple[int, int]
    pose: Pose | None = None
    others: tuple[Measurement, ...] = ()
    camera: str = ""

    def defects(self, threshold: float) -> tuple[DefectRegion, ...]:
        """List the regions above `threshold` in source pixels, largest peak first."""
        found = [defect for one in (self, *self.others) for defect in one.own_defects(threshold)]
        return tuple(sorted(found, key=lambda defect: -defect.peak))

    def own_defects(self, threshold: float) -> tuple[DefectRegion, ...]:
        """List those of this region alone."""
        if not self.score > threshold:
            return ()  # what the score says without a labelling
        found = find_defects(
            self.anomaly_map,
            threshold,
            ignore_mask=self.geometry.ignore_mask,
            min_area=self.geometry.min_area,
            region=self.geometry.region,
        )
        if self.pose is not None:
            found = tuple(_defect_back(one, self.pose, self.frame_size) for one in found)
        return tuple(replace(one, camera=self.camera) for one in found)

    def shown(self) -> Measurement:
        """Return the same as `in_frame`, with what is ignored as calm as the calmest of the rest.

        What never counts must not glow on a screen as if it did.
        """
        ignore_mask = self.geometry.ignore_mask
        if ignore_mask is None or ignore_mask.all():
            return self.in_frame()
        calm = self.anomaly_map[~ignore_mask].min()
        return replace(self, anomaly_map=np.where(ignore_mask, calm, self.anomaly_map)).in_frame()

    def in_frame(self) -> Measurement:
        """Return the same with map and region over the frame, to draw or compare with masks.

        The score stays the one of the map as it was computed; nothing is ignored any more.
        """
        if self.pose is None:
            return self
        turned, region = map_back(
            self.anomaly_map, self.geometry.region, self.pose, self.frame_size
        )
        geometry = Geometry(region, None, self.geometry.min_area)
        return replace(self, anomaly_map=turned, geometry=geometry, pose=None)


def _defect_back(defect: DefectRegion, pose: Pose, frame_size: tuple[int, int]) -> DefectRegion:
    """Move a defect from the master image's pixels to the frame's."""
    box = box_back((defect.x, defect.y, defect.width, defect.height), pose, frame_size)
    x, y, width, height = box
    return replace(defect, x=x, y=y, width=width, height=height)


def worst_of(measured: Mapping[str, Measurement]) -> Measurement:
    """Make one measurement of those of a part's cameras: the worst wins.

    Args:
        measured: Camera -> measurement of its picture.

    Returns:
        The one without a score, else the one with the highest; the other cameras' regions are among
        its `others`, and all say their camera.
    """
    labelled = [
        replace(one, camera=camera)
        for camera, first in measured.items()
        for one in (replace(first, others=()), *first.others)
    ]
    labelled.sort(key=lambda one: (math.isfinite(one.score), -one.score))
    timings_ms = dict.fromkeys(next(iter(measured.values())).timings_ms, 0.0)
    for first in measured.values():
        for stage, value in first.timings_ms.items():
            timings_ms[stage] += value
    return replace(labelled[0], others=tuple(labelled[1:]), timings_ms=timings_ms)

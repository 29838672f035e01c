"""The decision score: one number per map, and the regions that explain it.

`score` is the highest level t at which `{map >= t}`, outside the ignore mask, still has an
8-connected blob of at least the minimum area. Defined like that, verdict, defect regions and the
guarantee of the threshold agree: `score > threshold` if and only if `find_defects` finds a region.

Areas are in map pixels here; whoever knows the region's size in source pixels converts.
"""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.types import BoolMask, DefectRegion, FloatMap

MAX_REGIONS = 100
"""Most regions that `find_defects` lists; a map of pure noise must not flood the record."""


def decision_score(
    anomaly_map: FloatMap, *, ignore_mask: BoolMask | None = None, min_area: float = 0.0
) -> float:
    """Compute the decision score of one map, exactly.

    Args:
        anomaly_map: `(h, w)` float32.
        ignore_mask: `(h, w)` bool, True = ignored; None = nothing is ignored.
        min_area: Smallest blob that counts, in map pixels; up to 1 means a single pixel.

    Returns:
        The score. NaN when it would mean nothing: the map holds NaN or infinity anywhere (also
        where ignored: whoever computed it is broken), or no blob of that area fits outside the
        ignore mask at any level.
    """
    highest, lowest = float(anomaly_map.max()), float(anomaly_map.min())
    if not (math.isfinite(highest) and math.isfinite(lowest)):
        return math.nan
    area = math.ceil(min_area)
    if ignore_mask is None:
        if area <= 1:
            return highest
        inspected = anomaly_map.ravel()
    else:
        inspected = anomaly_map[~ignore_mask]
    if inspected.size < max(area, 1):
        return math.nan
    if area <= 1:
        return float(inspected.max())
    return _highest_level(anomaly_map, inspected, ignore_mask, area)


def exceeds(
    anomaly_map: FloatMap,
    level: float,
    *,
    ignore_mask: BoolMask | None = None,
    min_area: float = 0.0,
) -> bool:
    """Tell whether a finite map's decision score is above `level`, with one labelling at most."""
    above = _above(anomaly_map, level, ignore_mask)
    area = max(math.ceil(min_area), 1)
    if int(np.count_nonzero(above)) < area:
        return False
    return area == 1 or _has_blob(above, area)


def find_defects(
    anomaly_map: FloatMap,
    threshold: float,
    *,
    ignore_mask: BoolMask | None = None,
    min_area: float = 0.0,
    region: tuple[int, int, int, int] | None = None,
) -> tuple[DefectRegion, ...]:
    """Find the regions above the threshold with one labelling.

    Args:
        anomaly_map: `(h, w)` float32, finite.
        threshold: Level that a region lies above (strictly).
        ignore_mask: `(h, w)` bool, True = ignored; None = nothing is ignored.
        min_area: Smallest region that counts, in map pixels.
        region: `(x, y, width, height)` in source pixels that the map covers; None = one map pixel
            is one source pixel.

    Returns:
        Regions in source pixels, largest peak first, `MAX_REGIONS` at most. Boxes are rounded
        outwards.
    """
    above = _above(anomaly_map, threshold, ignore_mask)
    if not above.any():
        return ()
    count, labels, stats, _ = cv2.connectedComponentsWithStats(above, connectivity=8)
    inside = above.astype(np.bool_)
    peaks = np.full(count, -np.inf, dtype=np.float32)
    np.maximum.at(peaks, labels[inside].astype(np.intp), anomaly_map[inside])
    enough = stats[:, cv2.CC_STAT_AREA] >= max(math.ceil(min_area), 1)
    enough[0] = False  # label 0 is the background
    kept = np.flatnonzero(enough)
    kept = kept[np.argsort(-peaks[kept], kind="stable")][:MAX_REGIONS]
    rows, columns = anomaly_map.shape
    left, top, width, height = region or (0, 0, columns, rows)
    return tuple(
        _scaled(stats[label], float(peaks[label]), (left, top), width / columns, height / rows)
        for label in kept
    )


def defect_mask(
    anomaly_map: FloatMap,
    threshold: float,
    *,
    ignore_mask: BoolMask | None = None,
    min_area: float = 0.0,
) -> BoolMask:
    """Mark the pixels of all regions that `find_defects` finds in a finite map: `(h, w)` bool."""
    above = _above(anomaly_map, threshold, ignore_mask)
    area = max(math.ceil(min_area), 1)
    if area == 1:
        return above.view(np.bool_)
    _, labels, stats, _ = cv2.connectedComponentsWithStats(above, connectivity=8)
    enough = stats[:, cv2.CC_STAT_AREA] >= area
    enough[0] = False  # label 0 is the background
    return np.asarray(enough[labels], dtype=np.bool_)


def _scaled(
    stats: NDArray[np.int32], peak: float, origin: tuple[int, int], scale_x: float, scale_y: float
) -> DefectRegion:
    """Turn one row of OpenCV's component statistics into a region in source pixels."""
    left, top, width, height, area = (int(value) for value in stats[:5])
    x, y = math.floor(left * scale_x), math.floor(top * scale_y)
    return DefectRegion(
        x=origin[0] + x,
        y=origin[1] + y,
        width=math.ceil((left + width) * scale_x) - x,
        height=math.ceil((top + height) * scale_y) - y,
        area_px=area * scale_x * scale_y,
        peak=peak,
    )


def _above(anomaly_map: FloatMap, level: float, ignore_mask: BoolMask | None) -> NDArray[np.uint8]:
    """Mark the inspected pixels above `level`: `(h, w)` uint8 of 0 and 1."""
    # numpy would round the level to float32 and so could disagree with `score > threshold`, which
    # Python decides in float64. The largest float32 not above the level separates the map's values
    # as it does.
    with np.errstate(over="ignore"):
        edge = np.float32(level)
    if float(edge) > level:
        edge = np.nextafter(edge, np.float32(-np.inf))
    above = anomaly_map > edge
    if ignore_mask is not None:
        above &= ~ignore_mask
    return above.view(np.uint8)


def _has_blob(binary: NDArray[np.uint8], area: int) -> bool:
    """Tell whether a `(h, w)` uint8 image of 0 and 1 has an 8-connected blob of `area` pixels."""
    _, labels = cv2.connectedComponents(binary, connectivity=8)
    sizes = np.bincount(labels[binary.view(np.bool_)])
    return bool(sizes.size) and int(sizes.max()) >= area


def _highest_level(
    anomaly_map: FloatMap, inspected: FloatMap, ignore_mask: BoolMask | None, area: int
) -> float:
    """Bisect the map's own values for the highest level that keeps a blob of `area` pixels.

    No level above the `area`-th largest value can keep one, so the search starts there. The levels
    in question are usually among the few highest values: those are tried first, then eight times as
    many.
    """

    def holds(level: np.float32) -> bool:
        at_least = anomaly_map >= level
        if ignore_mask is not None:
            at_least &= ~ignore_mask
        return _has_blob(at_least.view(np.uint8), area)

    pixels = min(4 * area, inspected.size)
    failed = np.float32(np.inf)
    while True:
        highest = np.sort(np.partition(inspected, inspected.size - pixels)[-pixels:])
        if holds(highest[0]):
            break
        if pixels == inspected.size:
            return math.nan  # the inspected pixels themselves form no blob of that area
        failed = highest[0]
        pixels = min(8 * pixels, inspected.size)
    candidates = np.unique(highest[: pixels - area + 1])
    candidates = candidates[candidates < failed]
    low, high = 0, candidates.size  # candidates[low] holds; candidates[high] does not
    while high - low > 1:
        middle = (low + high) // 2
        if holds(candidates[middle]):
            low = middle
        else:
            high = middle
    return float(candidates[low])

"""The anomaly map as a picture: inferno over the grey part, contour at the threshold, defect boxes.

Pure numpy and OpenCV, so that it can be tested and used without a screen. The colours are relative
to the threshold: half of inferno is reached exactly there, its end at twice the threshold, so the
same map always looks the same, and a good part stays grey.

    level = 1 + (map - threshold) / |threshold|      1 at the threshold, 0..2 shown
    colour = inferno(level / 2)
    alpha = opacity * clip((level - 0.6) / 0.4, 0, 1)
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.types import DefectRegion, FloatMap, ImageArray

FADE_IN_LEVEL = 0.6
"""Below this share of the threshold the map is not shown at all."""

TOP_LEVEL = 2.0
"""Multiple of the threshold at which the colours end."""

BOX_RGBA = (209, 65, 12, 255)
BOX_MARGIN_PX = 4
THIN_LINES_BELOW_PX = 300
"""In smaller pictures thick lines would hide what they mark."""

RgbaArray = NDArray[np.uint8]
"""`(H, W, 4)` uint8, red first, colour already multiplied by alpha."""


Box = tuple[int, int, int, int]
"""`(x, y, width, height)`."""


class MapMode(str, Enum):
    """What is drawn over the part."""

    MAP = "map"
    CONTOUR = "contour"
    OFF = "off"


def level_map(anomaly_map: FloatMap, threshold: float) -> FloatMap:
    """Map values as multiples of the threshold.

    Args:
        anomaly_map: `(h, w)` float32; NaN and infinity count as far above.
        threshold: Threshold in force; NaN = none, then the map's own maximum gets level 1.

    Returns:
        `(h, w)` float32, clipped to 0..`TOP_LEVEL`; above 1 means above the threshold.
    """
    values = anomaly_map
    if not np.isfinite(values.sum(dtype=np.float64)):
        highest = float(np.finfo(np.float32).max)
        values = np.nan_to_num(values, nan=highest, posinf=highest, neginf=-highest)
    if math.isnan(threshold):
        threshold = max(0.0, float(values.max(initial=0.0))) or 1.0
    scale = abs(threshold) or float(np.abs(values).max(initial=0.0)) or 1.0
    level = values.astype(np.float64) / scale + (1 - threshold / scale)
    return np.clip(level, 0, TOP_LEVEL).astype(np.float32)


@lru_cache(maxsize=32)
def _colour_table(opacity_percent: int) -> NDArray[np.uint32]:
    """256 premultiplied RGBA colours packed into 32 bits, index = level * 255 / `TOP_LEVEL`."""
    index = np.arange(256, dtype=np.uint8)[:, None]  # (256, 1)
    rgb = cv2.applyColorMap(index, cv2.COLORMAP_INFERNO)[:, 0, ::-1]  # (256, 3)
    level = np.arange(256) * (TOP_LEVEL / 255)
    ramp = np.clip((level - FADE_IN_LEVEL) / (1 - FADE_IN_LEVEL), 0, 1)
    alpha = opacity_percent / 100 * ramp  # (256,)
    table = np.empty((256, 4), np.uint8)
    table[:, :3] = np.rint(rgb * alpha[:, None])
    table[:, 3] = np.rint(255 * alpha)
    return table.view(np.uint32)[:, 0]


def colour_overlay(level: FloatMap, opacity: float, out: RgbaArray | None = None) -> RgbaArray:
    """Colours of a level map.

    Args:
        level: `(h, w)` float32 from `level_map`.
        opacity: 0 (nothing) to 1 (opaque at and above the threshold).
        out: `(h, w, 4)` to write to, rows may have gaps; fresh pages cost more than the colours.

    Returns:
        `(h, w, 4)` premultiplied RGBA.
    """
    percent = round(100 * min(max(opacity, 0.0), 1.0))
    # (h, w) uint8; OpenCV rounds to the nearest.
    index = cv2.convertScaleAbs(level, alpha=255 / TOP_LEVEL).astype(np.uint8, copy=False)
    if out is None:
        out = np.empty((*level.shape, 4), np.uint8)
    # mode="clip" lets numpy write straight into `out`; a byte is always a valid index.
    np.take(_colour_table(percent), index, out=out.view(np.uint32)[..., 0], mode="clip")
    return out


def find_contours(level: FloatMap, boxes: Sequence[Box] | None = None) -> list[NDArray[np.int32]]:
    """Outlines of all areas above the threshold.

    Args:
        level: `(h, w)` float32 from `level_map`.
        boxes: Only outlines that touch one of these `(x, y, width, height)` count, so that areas
            which the verdict leaves out (ignored, too small) are not drawn either; None = all.

    Returns:
        Outlines as OpenCV gives them, each `(n, 1, 2)` int32 in pixels of `level`.
    """
    above = (level > 1).view(np.uint8)
    outlines, _ = cv2.findContours(above, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    found = [np.asarray(outline, dtype=np.int32) for outline in outlines]
    if boxes is None:
        return found
    return [o for o in found if any(_overlap(cv2.boundingRect(o), box) for box in boxes)]


def _overlap(first: Sequence[int], second: Sequence[int]) -> bool:
    """Whether two boxes share a pixel or touch."""
    return all(
        first[axis] <= second[axis] + second[axis + 2]
        and second[axis] <= first[axis] + first[axis + 2]
        for axis in (0, 1)
    )


@dataclass(frozen=True)
class MapDrawing:
    """What there is to draw over the picture of one part.

    Attributes:
        anomaly_map: `(h, w)` float32 over the region, or None.
        region: Inspected region in source pixels.
        threshold: Threshold in force, or NaN.
        defects: Defects in source pixels; only their areas are outlined and boxed.
        with_boxes: Whether they are boxed, too.
    """

    anomaly_map: FloatMap | None
    region: Box
    threshold: float
    defects: tuple[DefectRegion, ...] = ()
    with_boxes: bool = True


def render_overlay(
    drawing: MapDrawing,
    size: tuple[int, int],
    *,
    scale: float = 1.0,
    opacity: float = 0.7,
    mode: MapMode = MapMode.MAP,
    corner: tuple[int, int] = (0, 0),
) -> RgbaArray:
    """Everything that is drawn over the picture of a part, or over a window of it.

    Args:
        drawing: Map, region, threshold and defects.
        size: `(width, height)` of the overlay in pixels, as large as the shown picture or window.
        scale: Shown pixels per source pixel.
        opacity: Opacity of the colours, 0 to 1.
        mode: What to draw.
        corner: Where the window begins in the whole shown picture, in shown pixels.

    Returns:
        `(height, width, 4)` premultiplied RGBA.
    """
    overlay = np.zeros((size[1], size[0], 4), np.uint8)
    if mode is MapMode.OFF or 0 in size:
        return overlay
    line_px = 2 if min(size) >= THIN_LINES_BELOW_PX else 1
    boxes = [_moved(_scaled((d.x, d.y, d.width, d.height), scale), corner) for d in drawing.defects]
    place = _moved(_scaled(drawing.region, scale), corner)
    left, top, right, bottom = seen = _clipped(place, size)
    if drawing.anomaly_map is not None and right > left and bottom > top:
        level = _enlarged(level_map(drawing.anomaly_map, drawing.threshold), place, seen)
        if mode is MapMode.MAP:
            colour_overlay(level, opacity, overlay[top:bottom, left:right])
        if boxes:
            inside = [(x - left, y - top, w, h) for x, y, w, h in boxes]
            _draw_contours(overlay, find_contours(level, inside), line_px, (left, top))
    for x, y, width, height in boxes if drawing.with_boxes else ():
        start = (x - BOX_MARGIN_PX, y - BOX_MARGIN_PX)
        opposite = (x + width + BOX_MARGIN_PX, y + height + BOX_MARGIN_PX)
        cv2.rectangle(overlay, start, opposite, BOX_RGBA, line_px)
    return overlay


def _draw_contours(
    overlay: RgbaArray,
    contours: Sequence[NDArray[np.int32]],
    line_px: int,
    offset: tuple[int, int],
) -> None:
    """White with a black outline: visible on every ground."""
    outlines = list(contours)
    for colour, width in (((0, 0, 0, 255), line_px + 2), ((255, 255, 255, 255), line_px)):
        cv2.drawContours(overlay, outlines, -1, colour, width, cv2.LINE_8, offset=offset)


def _enlarged(level: FloatMap, place: Box, seen: tuple[int, int, int, int]) -> FloatMap:
    """The part of a map that is seen, in shown pixels.

    Args:
        level: `(h, w)` float32.
        place: What the whole map covers, in shown pixels.
        seen: Left, top, right, bottom of what is wanted.
    """
    x, y, width, height = place
    left, top, right, bottom = seen
    size = (right - left, bottom - top)
    if size == (width, height):
        whole = cv2.resize(level, size, interpolation=cv2.INTER_LINEAR)
        return whole.astype(np.float32, copy=False)
    # The same rule as of `resize`: the middles of pixels lie on each other.
    across, down = level.shape[1] / width, level.shape[0] / height
    matrix = np.array(
        [
            [across, 0, (left - x + 0.5) * across - 0.5],
            [0, down, (top - y + 0.5) * down - 0.5],
        ]
    )
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    part = cv2.warpAffine(level, matrix, size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return part.astype(np.float32, copy=False)


def _moved(box: Box, corner: tuple[int, int]) -> Box:
    """The same box seen from a corner."""
    return box[0] - corner[0], box[1] - corner[1], box[2], box[3]


def _scaled(box: Box, scale: float) -> Box:
    """The same box in shown pixels."""
    x, y, width, height = box
    left, top = round(x * scale), round(y * scale)
    return left, top, round((x + width) * scale) - left, round((y + height) * scale) - top


def _clipped(box: Box, size: tuple[int, int]) -> Box:
    """Left, top, right, bottom of a box inside the picture."""
    x, y, width, height = box
    return max(0, x), max(0, y), min(size[0], x + width), min(size[1], y + height)


def scale_picture(image: ImageArray, size: tuple[int, int], *, grey: bool) -> ImageArray:
    """The picture of a part at the size of the screen.

    Args:
        image: `(H, W, 3)` uint8 BGR.
        size: `(width, height)` wanted.
        grey: Take the colour out, so that only the map has colour.

    Returns:
        `(height, width, 3)` uint8 **RGB**, its own memory.
    """
    shrinks = size[0] < image.shape[1]
    interpolation = cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR
    if grey:  # First, because one channel is resized in a third of the time.
        one = cv2.resize(cv2.cvtColor(image, cv2.COLOR_BGR2GRAY), size, interpolation=interpolation)
        return np.asarray(cv2.cvtColor(one, cv2.COLOR_GRAY2RGB), dtype=np.uint8)
    picture = cv2.resize(image, size, interpolation=interpolation)
    return np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2RGB), dtype=np.uint8)


def blend(picture: ImageArray, overlay: RgbaArray) -> ImageArray:
    """Lay a premultiplied overlay over an RGB picture of the same size; `(H, W, 3)` uint8 RGB."""
    keep = 255 - overlay[..., 3:].astype(np.uint16)  # (H, W, 1)
    mixed = overlay[..., :3] + (picture.astype(np.uint16) * keep + 127) // 255
    return np.minimum(mixed, 255).astype(np.uint8)

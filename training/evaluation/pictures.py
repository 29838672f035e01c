"""Pictures of the report: the part with its true defect, and beside it the anomaly map."""

from __future__ import annotations

import base64

import cv2
import numpy as np

from engine.errors import DataError
from engine.preprocess import read_image, resize_mask
from engine.types import FloatMap, ImageArray
from training.evaluation.dataset import read_defect_mask
from training.evaluation.result import Scored

SIDE_PX = 248
"""Longer side of each of the two pictures."""

TRUE_DEFECT_BGR = (255, 200, 0)
FADE_IN_LEVEL = 0.6
OPACITY = 0.75
JPEG_QUALITY = 88


def picture_uri(one: Scored, reference: float) -> str:
    """Draw one part as a data URI.

    Args:
        one: The part.
        reference: Map value that gets half of the colour scale: the threshold.

    Raises:
        ImageError: The image or its mask can no longer be read.
    """
    image = read_image(one.image.path)
    height, width = image.shape[:2]
    scale = SIDE_PX / max(height, width)
    size = (max(round(width * scale), 1), max(round(height * scale), 1))
    shrinks = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    part = np.asarray(cv2.resize(image, size, interpolation=shrinks), dtype=np.uint8)
    pair = np.hstack([_outline_defect(part, one), _lay_map_over(part, one, scale, reference)])
    done, data = cv2.imencode(".jpg", pair, [cv2.IMWRITE_JPEG_QUALITY, JPEG_QUALITY])
    if not done:
        raise DataError(f"{one.image.path}: cannot be drawn into the report")
    return "data:image/jpeg;base64," + base64.b64encode(data.tobytes()).decode("ascii")


def _outline_defect(part: ImageArray, one: Scored) -> ImageArray:
    if one.image.mask_path is None:
        return part
    whole = (0, 0, one.size[1], one.size[0])
    mask = resize_mask(read_defect_mask(one.image, one.size, whole), *part.shape[:2])
    outlines, _ = cv2.findContours(mask.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    drawn = part.copy()
    cv2.drawContours(drawn, outlines, -1, TRUE_DEFECT_BGR, 1, cv2.LINE_AA)
    return drawn


def _lay_map_over(part: ImageArray, one: Scored, scale: float, reference: float) -> ImageArray:
    """Inferno over the grey part: nothing far below the reference, half the scale exactly there."""
    grey = cv2.cvtColor(cv2.cvtColor(part, cv2.COLOR_BGR2GRAY), cv2.COLOR_GRAY2BGR)
    x, y, width, height = one.measured.geometry.region
    left, top = round(x * scale), round(y * scale)
    right = min(round((x + width) * scale), part.shape[1])
    bottom = min(round((y + height) * scale), part.shape[0])
    canvas = grey.astype(np.float32)
    if right > left and bottom > top:
        level = _level(one.measured.anomaly_map, reference)
        level = np.asarray(cv2.resize(level, (right - left, bottom - top)), dtype=np.float32)
        colour = cv2.applyColorMap((level * 127.5).astype(np.uint8), cv2.COLORMAP_INFERNO)
        ramp = np.clip((level - FADE_IN_LEVEL) / (1 - FADE_IN_LEVEL), 0, 1)[..., None]
        inside = canvas[top:bottom, left:right]
        inside += OPACITY * ramp * (colour - inside)
    return np.rint(canvas).astype(np.uint8)


def _level(anomaly_map: FloatMap, reference: float) -> FloatMap:
    """Map values as multiples of the reference, 0 to 2; differences where it is not positive."""
    scale = abs(reference) or 1.0
    level = np.clip(1 + (anomaly_map - reference) / scale, 0, 2)
    return np.asarray(level, dtype=np.float32)

"""Pixels as GenICam cameras deliver them, made into BGR pictures."""

from __future__ import annotations

import re
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from engine.errors import CameraError
from engine.types import ImageArray

_FORMAT = re.compile(
    r"(?P<layout>Mono|RGBa?|BGRa?|Bayer(?:RG|GB|GR|BG))(?P<bits>8|10|12|14|16)(?:p|Packed)?"
)
_TO_BGR = {
    "Mono": cv2.COLOR_GRAY2BGR,
    "RGB": cv2.COLOR_RGB2BGR,
    "RGBa": cv2.COLOR_RGBA2BGR,
    "BGRa": cv2.COLOR_BGRA2BGR,
    # The standard names a pattern by its first two pixels, OpenCV's newer names by all four.
    "BayerRG": cv2.COLOR_BayerRGGB2BGR,
    "BayerGB": cv2.COLOR_BayerGBRG2BGR,
    "BayerGR": cv2.COLOR_BayerGRBG2BGR,
    "BayerBG": cv2.COLOR_BayerBGGR2BGR,
}
_CHANNELS = {"RGB": 3, "BGR": 3, "RGBa": 4, "BGRa": 4}


def is_known(pixel_format: str) -> bool:
    """Whether `to_bgr` can read a format; its name is the standard's (PFNC)."""
    return _FORMAT.fullmatch(pixel_format) is not None


def to_bgr(data: npt.NDArray[Any], height: int, width: int, pixel_format: str) -> ImageArray:
    """Copy a driver's pixels into a picture of one's own.

    Args:
        data: Unpacked values in their order, uint8, or uint16 above 8 bits; rows may be padded.
        height: Rows.
        width: Pixels in a row, without padding.
        pixel_format: The standard's name (PFNC), such as `BayerRG8`.

    Returns:
        `(H, W, 3)` uint8 BGR; of deeper formats the highest 8 bits.

    Raises:
        CameraError: The format is unknown, or there are too few pixels.
    """
    found = _FORMAT.fullmatch(pixel_format)
    if found is None:
        raise CameraError(
            f"pixel format {pixel_format} cannot be read; set pixel_format to one of the camera's "
            "that begins with Mono, RGB, BGR or Bayer"
        )
    layout, bits = found["layout"], int(found["bits"])
    channels = _CHANNELS.get(layout, 1)
    if not height or not width or data.size % height or data.size // height < width * channels:
        raise CameraError(
            f"incomplete frame ({data.size} values for {width} x {height} px {pixel_format}); "
            "check cable, packet size and bandwidth"
        )
    values = data.reshape(height, -1)[:, : width * channels]
    if bits > 8:
        values = values >> (bits - 8)
    picture = np.array(values, dtype=np.uint8)  # The driver writes into its own memory again.
    if channels > 1:
        picture = picture.reshape(height, width, channels)
    if layout == "BGR":
        return picture
    return np.asarray(cv2.cvtColor(picture, _TO_BGR[layout]), dtype=np.uint8)

"""Pixels as GenICam cameras deliver them become BGR pictures of one's own, or are refused."""

from __future__ import annotations

import numpy as np
import pytest

from app.devices.cameras.pixels import to_bgr
from engine.errors import CameraError


def mosaic(pattern, colour):
    image = np.zeros((8, 8), np.uint16)
    places = ((0, 0), (0, 1), (1, 0), (1, 1))
    for place, letter in zip(places, pattern, strict=True):
        image[place[0] :: 2, place[1] :: 2] = colour["BGR".index(letter)]
    return image


@pytest.mark.parametrize(
    ("pixel_format", "pattern"),
    [
        ("BayerRG8", "RGGB"),
        ("BayerGB8", "GBRG"),
        ("BayerGR8", "GRBG"),
        ("BayerBG8", "BGGR"),
        ("BayerRG12Packed", "RGGB"),
    ],
)
def test_a_mosaic_becomes_its_colour(pixel_format, pattern):
    colour = np.array([200, 100, 30])
    deep = 4 if "12" in pixel_format else 0
    data = mosaic(pattern, colour << deep).ravel()
    assert to_bgr(data, 8, 8, pixel_format)[4, 4].tolist() == colour.tolist()


@pytest.mark.parametrize(
    ("pixel_format", "pixel", "expected"),
    [
        ("Mono8", [7], [7, 7, 7]),
        ("Mono10", [1023], [255, 255, 255]),
        ("Mono16", [40_000], [156, 156, 156]),
        ("RGB8", [1, 2, 3], [3, 2, 1]),
        ("BGR8", [1, 2, 3], [1, 2, 3]),
        ("RGBa8", [1, 2, 3, 9], [3, 2, 1]),
        ("BGRa8", [1, 2, 3, 9], [1, 2, 3]),
    ],
)
def test_pixels_become_bgr_and_padding_is_left_out(pixel_format, pixel, expected):
    row = [*(pixel * 3), 77, 77]  # two values of padding
    data = np.array(row * 2, np.uint16).astype(np.uint16 if pixel[0] > 255 else np.uint8)
    picture = to_bgr(data, 2, 3, pixel_format)
    assert picture.shape == (2, 3, 3)
    assert (picture == expected).all()
    data[:] = 0  # the driver's own memory
    assert (picture == expected).all()


def test_too_few_pixels_are_an_incomplete_frame():
    with pytest.raises(CameraError, match="incomplete"):
        to_bgr(np.zeros(10, np.uint8), 4, 4, "Mono8")
    with pytest.raises(CameraError, match="YUV422_8 cannot be read"):
        to_bgr(np.zeros(32, np.uint8), 4, 4, "YUV422_8")

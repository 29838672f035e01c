"""One way from a file to the model's input."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from engine.errors import ImageError
from engine.preprocess import read_image, resize_image, resize_mask


def test_reads_colour_in_bgr_and_grey_in_three_channels(tmp_path):
    blue = np.zeros((4, 6, 3), np.uint8)
    blue[..., 0] = 200
    cv2.imwrite(str(tmp_path / "blue.png"), blue)
    cv2.imwrite(str(tmp_path / "grey.png"), np.full((4, 6), 77, np.uint8))
    np.testing.assert_array_equal(read_image(tmp_path / "blue.png"), blue)
    np.testing.assert_array_equal(read_image(tmp_path / "grey.png"), np.full((4, 6, 3), 77))


@pytest.mark.parametrize("content", [b"", b"not an image", b"\x89PNG\r\n\x1a\n half"])
def test_unreadable_image_is_named(content, tmp_path):
    path = tmp_path / "broken.png"
    path.write_bytes(content)
    with pytest.raises(ImageError, match=r"broken\.png: not a readable image"):
        read_image(path)
    with pytest.raises(ImageError, match="cannot be read"):
        read_image(tmp_path / "absent.png")


def test_shrinking_takes_the_area():
    checkerboard = np.zeros((64, 64, 3), np.uint8)
    checkerboard[::2, 1::2] = checkerboard[1::2, ::2] = 200
    np.testing.assert_array_equal(resize_image(checkerboard, 32, 32), np.full((32, 32, 3), 100))


def test_growing_is_linear_and_fitting_is_left_alone():
    image = np.zeros((2, 2, 3), np.uint8)
    image[:, 1] = 100
    grown = resize_image(image, 2, 4)
    assert grown[0, :, 0].tolist() == [0, 25, 75, 100]
    np.testing.assert_array_equal(resize_image(image[:, ::-1], 2, 2), image[:, ::-1])
    assert resize_image(image[:, ::-1], 2, 2).flags.c_contiguous


def test_mask_keeps_two_values_and_its_place():
    mask = np.zeros((40, 40), bool)
    mask[:20, 10:30] = True
    small = resize_mask(mask, 4, 4)
    expected = np.zeros((4, 4), bool)
    expected[:2, 1:3] = True
    np.testing.assert_array_equal(small, expected)

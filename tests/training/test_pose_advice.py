"""The hint that turned parts should be located."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
import torch

from training.pose import advice_on_pose


def picture(angle, side=20, parts=1):
    image = np.full((128, 128, 3), 200, np.uint8)
    for index in range(parts):
        top = 54 + 40 * index
        cv2.rectangle(image, (29, top), (29 + 70, top + side), (40, 40, 40), -1)
    turn = cv2.getRotationMatrix2D((64, 64), angle, 1.0)
    return cv2.warpAffine(image, turn, (128, 128), borderValue=(200, 200, 200))


def advice(pictures):
    return advice_on_pose(torch.from_numpy(np.stack(pictures)))


ANGLES = [37.0 * n for n in range(30)]


def test_turned_parts_get_the_command():
    said = advice([picture(angle) for angle in ANGLES])
    assert said is not None
    assert "gonogo recipe locate" in said


@pytest.mark.parametrize(
    "pictures",
    [
        [picture(4.0 * (n % 3) + 180.0 * (n % 2)) for n in range(30)],
        [picture(angle, side=66) for angle in ANGLES],
        [picture(angle, side=8, parts=2) for angle in ANGLES],
        [np.full((128, 128, 3), 90, np.uint8)] * 30,
        [picture(angle) for angle in ANGLES[:20]] + [np.full((128, 128, 3), 90, np.uint8)] * 10,
    ],
    ids=["one pose", "no longer side", "two parts", "no part", "parts in most"],
)
def test_others_get_none(pictures):
    assert advice(pictures) is None

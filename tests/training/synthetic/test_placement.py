"""Object masks and random boxes keep what they promise."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from training.synthetic import Background
from training.synthetic.placement import draw_destination, draw_source_box, find_object


def test_object_is_what_differs_from_the_background():
    image = np.full((64, 64, 3), 200, np.uint8)
    image[16:48, 16:48] = (100, 140, 180)  # grey value 140: differs by exactly 60
    assert not find_object(image, Background(200, 60)).any()
    image[16:48, 16:48] = (100, 140, 179)
    found = find_object(image, Background(200, 60))
    assert found[20:44, 20:44].all()
    assert not found[:14].any()


def test_grain_is_no_object():
    image = np.full((64, 64, 3), 200, np.uint8)
    image[::8, ::8] = 0
    assert not find_object(image, Background(200, 60)).any()


def test_object_mask_equals_a_median():
    image = np.random.default_rng(0).integers(0, 256, (50, 70, 3), dtype=np.uint8)
    differs = np.abs(image.astype(float).mean(axis=2) - 128) > 25
    wanted = cv2.medianBlur(differs.astype(np.uint8), 7) > 0
    assert 0.1 < wanted.mean() < 0.9
    assert np.array_equal(find_object(image, Background(128, 25)), wanted)


def test_source_boxes_are_clipped_at_the_border():
    generator = np.random.default_rng(0)
    boxes = [draw_source_box((100, 80), (30, 20), (3, 3), generator) for _ in range(300)]
    assert all(box is not None for box in boxes)
    tops = [box.top for box in boxes if box]
    bottoms = [box.top + box.height for box in boxes if box]
    rights = [box.left + box.width for box in boxes if box]
    assert min(tops) == 0
    assert max(bottoms) == 100
    assert max(rights) == 80
    assert {box.height for box in boxes if box} != {60}
    assert max(box.height for box in boxes if box) == 60


def test_source_boxes_contain_enough_object():
    objects = np.zeros((100, 100), bool)
    objects[40:60, 40:60] = True
    generator = np.random.default_rng(1)
    found = 0
    for _ in range(30):
        box = draw_source_box(
            (100, 100), (6, 6), (3, 3), generator, objects=objects, min_object=0.7
        )
        if box is not None:
            assert objects[box.area].mean() > 0.7
            found += 1
    assert found > 20


def test_source_box_without_object_is_none():
    generator = np.random.default_rng(2)
    nothing = np.zeros((100, 100), bool)
    assert draw_source_box((100, 100), (6, 6), (3, 3), generator, objects=nothing) is None


def test_destinations_lie_inside_and_everywhere():
    generator = np.random.default_rng(3)
    boxes = [draw_destination(None, None, (20, 30), (64, 64), generator) for _ in range(400)]
    tops = {box.top for box in boxes if box}
    lefts = {box.left for box in boxes if box}
    assert (min(tops), max(tops)) == (1, 43)
    assert (min(lefts), max(lefts)) == (1, 33)


@pytest.mark.parametrize("share", [0.2, 1.0])
def test_destinations_overlap_the_object(share):
    objects = np.zeros((64, 64), bool)
    objects[:, :20] = True
    patch = np.zeros((10, 10), bool)
    patch[:, : int(10 * share)] = True
    generator = np.random.default_rng(4)
    for _ in range(50):
        box = draw_destination(patch, objects, (10, 10), (64, 64), generator)
        assert box is not None
        assert (objects[box.area] & patch).sum() > 0.25 * patch.sum()


def test_destination_needs_enough_object_in_the_patch():
    objects = np.ones((64, 64), bool)
    patch = np.zeros((10, 10), bool)
    patch[:7] = True
    generator = np.random.default_rng(5)
    assert draw_destination(patch, objects, (10, 10), (64, 64), generator, 0.7) is None
    assert draw_destination(patch, objects, (10, 10), (64, 64), generator, 0.69) is not None
    nowhere = np.zeros((64, 64), bool)
    assert draw_destination(patch, nowhere, (10, 10), (64, 64), generator) is None

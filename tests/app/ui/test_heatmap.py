"""The overlay's numbers, without a screen."""

from __future__ import annotations

import math
from dataclasses import replace

import cv2
import numpy as np
import pytest

from app.ui.heatmap import (
    FADE_IN_LEVEL,
    MapDrawing,
    MapMode,
    blend,
    colour_overlay,
    find_contours,
    level_map,
    render_overlay,
    scale_picture,
)
from engine.types import DefectRegion


@pytest.mark.parametrize(
    ("value", "threshold", "level"),
    [
        (0.0, 0.5, 0.0),
        (0.25, 0.5, 0.5),
        (0.5, 0.5, 1.0),
        (1.0, 0.5, 2.0),
        (9.0, 0.5, 2.0),
        (math.nan, 0.5, 2.0),
        (math.inf, 0.5, 2.0),
        (-math.inf, 0.5, 0.0),
        (-1.0, -2.0, 1.5),
        (0.4, math.nan, 1.0),
        (3.0, 0.0, 2.0),
    ],
)
def test_level_is_relative_to_the_threshold(value, threshold, level):
    anomaly_map = np.full((3, 4), value, np.float32)
    found = level_map(anomaly_map, threshold)
    assert found.dtype == np.float32
    np.testing.assert_allclose(found, level, rtol=1e-6)


def test_one_bad_pixel_does_not_change_its_neighbours():
    anomaly_map = np.full((4, 4), 0.25, np.float32)
    anomaly_map[1, 2] = np.nan
    level = level_map(anomaly_map, 0.5)
    assert level[1, 2] == 2.0
    assert np.count_nonzero(level == 0.5) == 15


def test_colours_are_inferno_times_alpha():
    level = np.array([[0.0, FADE_IN_LEVEL, 1.0, 2.0]], np.float32)
    overlay = colour_overlay(level, 0.5)[0]
    assert overlay[:, 3].tolist() == pytest.approx([0, 0, 128, 128], abs=2)
    inferno = cv2.applyColorMap(np.array([[255]], np.uint8), cv2.COLORMAP_INFERNO)[0, 0, ::-1]
    assert overlay[3, :3].tolist() == pytest.approx((inferno * 0.5).tolist(), abs=1)


@pytest.mark.parametrize("opacity", [-1.0, 0.0])
def test_no_opacity_is_no_colour(opacity):
    assert not colour_overlay(np.full((2, 2), 2, np.float32), opacity).any()


def drawing_with_blob():
    defects = (DefectRegion(40, 40, 40, 40, 1600, 0.9),)
    anomaly_map = np.full((64, 64), 0.05, np.float32)
    anomaly_map[10:20, 10:20] = 0.9
    anomaly_map[50:54, 50:54] = 0.9
    return MapDrawing(anomaly_map, (0, 0, 256, 256), 0.5, defects)


def test_good_ground_stays_clear_and_defect_is_coloured():
    overlay = render_overlay(drawing_with_blob(), (512, 512), scale=2, opacity=0.8)
    assert overlay[300, 100].tolist() == [0, 0, 0, 0]
    assert overlay[120, 120, 3] == pytest.approx(204, abs=2)


def test_contour_is_white_in_black_and_only_round_defects():
    overlay = render_overlay(drawing_with_blob(), (512, 512), scale=2, mode=MapMode.CONTOUR)
    near = overlay[70:170, 70:170].reshape(-1, 4)
    far = overlay[390:450, 390:450]
    white = (near == 255).all(axis=1)
    black = (near == (0, 0, 0, 255)).all(axis=1)
    assert white.any()
    assert black.any()
    # An area that the verdict leaves out is not drawn either.
    assert not far.any()


def test_contours_without_boxes_are_all_of_them():
    level = level_map(drawing_with_blob().anomaly_map, 0.5)
    assert len(find_contours(level)) == 2
    assert len(find_contours(level, [(0, 0, 30, 30)])) == 1
    assert find_contours(level, []) == []


def test_off_draws_nothing():
    assert not render_overlay(drawing_with_blob(), (128, 128), mode=MapMode.OFF).any()


def test_map_covers_only_its_region():
    anomaly_map = np.full((8, 8), 0.9, np.float32)
    drawing = MapDrawing(anomaly_map, (50, 20, 30, 40), 0.5)
    overlay = render_overlay(drawing, (100, 100), opacity=1.0)
    rows, columns = np.nonzero(overlay[..., 3])
    assert (rows.min(), rows.max(), columns.min(), columns.max()) == (20, 59, 50, 79)


def test_region_beyond_the_picture_is_cut():
    drawing = MapDrawing(np.ones((8, 8), np.float32), (-10, 90, 50, 50), 0.5)
    overlay = render_overlay(drawing, (100, 100), opacity=1.0)
    assert overlay[95, 5, 3] == 255
    assert not overlay[:90].any()


@pytest.mark.parametrize(
    ("corner", "size"), [((0, 0), (320, 310)), ((170, 90), (310, 300)), ((-20, 200), (600, 305))]
)
def test_a_window_shows_what_the_whole_shows_there(corner, size):
    drawing = drawing_with_blob()
    whole = np.zeros((600, 640, 4), np.uint8)
    whole[:512, 20:532] = render_overlay(drawing, (512, 512), scale=2)
    part = render_overlay(drawing, size, scale=2, corner=corner)
    # Outlines and boxes end where the window does; what is near its border may lie beyond.
    rows, columns = slice(8, min(size[1], 512 - corner[1]) - 8), slice(8, size[0] - 8)
    left = corner[0] + 20
    there = whole[corner[1] : corner[1] + size[1], left : left + size[0]]
    difference = np.abs(part[rows, columns].astype(int) - there[rows, columns])
    assert np.count_nonzero(difference.max(axis=2) > 12) <= 0.002 * difference.shape[0] * size[0]


def test_boxes_can_be_left_to_others():
    bare = replace(drawing_with_blob(), with_boxes=False)
    overlay = render_overlay(bare, (512, 512), scale=2, mode=MapMode.CONTOUR)
    assert (overlay == 255).all(axis=2).any()
    assert not (overlay == (209, 65, 12, 255)).all(axis=2).any()


def test_a_part_without_map_still_gets_its_boxes():
    drawing = MapDrawing(None, (0, 0, 100, 100), math.nan, (DefectRegion(20, 20, 20, 20, 9, 1),))
    overlay = render_overlay(drawing, (400, 400), scale=4)
    assert overlay.any()


def test_blend_keeps_the_picture_where_nothing_is_drawn():
    picture = np.random.default_rng(0).integers(0, 256, (9, 7, 3), dtype=np.uint8)
    overlay = np.zeros((9, 7, 4), np.uint8)
    overlay[0, 0] = (10, 20, 30, 255)
    mixed = blend(picture, overlay)
    assert mixed[0, 0].tolist() == [10, 20, 30]
    np.testing.assert_array_equal(mixed[1:], picture[1:])


def test_scaled_picture_is_rgb_or_grey():
    image = np.zeros((40, 60, 3), np.uint8)
    image[..., 0] = 200  # blue
    assert scale_picture(image, (30, 20), grey=False)[5, 5].tolist() == [0, 0, 200]
    grey = scale_picture(image, (30, 20), grey=True)
    assert grey.shape == (20, 30, 3)
    assert len(set(grey[5, 5].tolist())) == 1

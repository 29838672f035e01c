"""Polygons: compared with the plane geometry of OpenCV and with rectangles."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from engine.errors import RecipeError
from engine.ignored import ignore_mask_at, ignored_pixels
from engine.polygon import MOST_CORNERS, check_polygon, polygon_mask
from engine.preprocess import resize_mask
from engine.recipe import Recipe, Region, View, change_recipe, load_recipe, save_recipe

BOX = (0, 0, 40, 30)
STAR = ((20, 1), (25, 11), (38, 12), (27, 18), (31, 29), (20, 22), (9, 28), (13, 17), (2, 11),
        (15, 11))  # fmt: skip
SHAPES = {
    "triangle": ((3, 2), (35, 9), (11, 28)),
    "concave": ((2, 2), (38, 2), (38, 27), (20, 8), (2, 27)),
    "star": STAR,
    "star the other way": STAR[::-1],
    "spiral": ((1, 1), (39, 1), (39, 29), (5, 29), (5, 8), (30, 8), (30, 20), (12, 20), (12, 15),
               (25, 15), (25, 12), (9, 12), (9, 25), (35, 25), (35, 4), (1, 4)),
    "beyond the box": ((20, 10), (90, 20), (30, 70)),
}  # fmt: skip


def by_opencv(corners, box):
    """True, False, or None where a centre lies on an edge, found point by point."""
    x, y, width, height = box
    contour = np.array(corners, np.float32)
    sides = np.array(
        [
            [cv2.pointPolygonTest(contour, (x + i + 0.5, y + j + 0.5), False) for i in range(width)]
            for j in range(height)
        ]
    )
    return sides > 0, sides == 0


@pytest.mark.parametrize("name", SHAPES)
@pytest.mark.parametrize("box", [BOX, (7, 5, 21, 19)])
def test_the_pixels_are_those_whose_centres_lie_inside(name, box) -> None:
    inside, on_edge = by_opencv(SHAPES[name], box)
    mask = polygon_mask(SHAPES[name], box)
    assert mask.shape == inside.shape
    assert 0 < mask.sum() < mask.size
    assert (mask == inside)[~on_edge].all()
    assert on_edge.mean() < 0.02


def test_random_polygons_agree_with_opencv() -> None:
    rng = np.random.default_rng(7)
    for _ in range(20):
        angles = np.sort(rng.uniform(0, 2 * np.pi, 9))
        reach = rng.uniform(4, 15, 9)
        points = np.stack([20 + reach * np.cos(angles), 15 + reach * np.sin(angles)], 1)
        corners = tuple((int(x), int(y)) for x, y in points.round().clip(0))
        try:
            check_polygon(corners)
        except ValueError:
            continue
        inside, on_edge = by_opencv(corners, BOX)
        assert (polygon_mask(corners, BOX) == inside)[~on_edge].all()


def test_neighbours_share_no_pixel_and_leave_none_out() -> None:
    left, right = ((0, 0), (17, 0), (23, 30), (0, 30)), ((17, 0), (40, 0), (40, 30), (23, 30))
    together = polygon_mask(left, BOX).astype(int) + polygon_mask(right, BOX)
    assert (together == 1).all()


def test_a_rectangle_is_the_same_as_corners() -> None:
    rectangle = Region(x=5, y=4, width=12, height=9)
    corners = ((5, 4), (17, 4), (17, 13), (5, 13))
    assert (
        ignored_pixels(View(ignore=(rectangle,)), BOX)
        == ignored_pixels(View(ignore_polygons=(corners,)), BOX)
    ).all()


@pytest.mark.parametrize(
    "corners",
    [
        (),
        ((0, 0), (5, 5)),
        tuple((i, i * i) for i in range(MOST_CORNERS + 1)),
        ((0, 0), (10, 10), (10, 0), (0, 10)),  # a bow tie
        ((0, 0), (5, 5), (10, 10)),  # a line
        ((0, 0), (10, 0), (4, 0), (4, 8)),  # back along itself
        ((0, 0), (10, 0), (10, 0), (4, 8)),  # a corner twice
        ((0, 0), (10, 0), (5, 0), (10, 10), (0, 10)),  # an edge over another
        ((0, 0), (10, 0), (10, 10), (5, 0), (0, 10)),  # a corner on an edge
        ((0, 0), (10, 0), (5, 5), (10, 10), (0, 10), (5, 5)),  # a corner met again
    ],
)
def test_what_encloses_nothing_or_meets_itself_is_refused(corners) -> None:
    with pytest.raises(ValueError, match="polygon"):
        check_polygon(corners)
    with pytest.raises(RecipeError, match=r"ignore_polygons.*polygon.*correct it"):
        change_recipe(
            Recipe(product="screw"), {"views": [{"ignore_polygons": [[list(c) for c in corners]]}]}
        )


@pytest.mark.parametrize(
    "corners",
    [((40, 40), (60, 40), (50, 60)), ((0, 20), (0, 40), (9, 40)), ((10, 0), (29, 9), (0, 9))],
)
def test_a_polygon_that_covers_nothing_of_the_region_is_refused(corners) -> None:
    region = Region(x=10, y=10, width=30, height=30)
    with pytest.raises(ValueError, match="lies outside x=10 y=10 width=30 height=30"):
        View(region=region, ignore_polygons=(corners,))
    assert View(ignore_polygons=(corners,)).ignore_polygons == (corners,)


def test_a_recipe_keeps_polygons_and_is_as_before_without(tmp_path) -> None:
    path = tmp_path / "screw.recipe.toml"
    save_recipe(Recipe(product="screw"), path)
    assert "ignore_polygons" not in path.read_text()
    assert load_recipe(path).views[0].ignore_polygons == ()
    recipe = Recipe(product="screw", views=(View(ignore_polygons=(STAR, STAR[::-1])),))
    save_recipe(recipe, path)
    assert load_recipe(path) == recipe
    text = path.read_text().replace("[20, 1]", "[-20, 1]")
    path.write_text(text)
    with pytest.raises(RecipeError, match=r"views\.0\.ignore_polygons\.0\.0\.0"):
        load_recipe(path)


def test_a_map_pixel_is_ignored_where_its_centre_is() -> None:
    view = View(ignore=(Region(x=0, y=0, width=4, height=4),), ignore_polygons=(STAR,))
    region = (8, 2, 32, 24)
    whole = ignored_pixels(view, region)
    assert ignore_mask_at(View(), region, 6, 8) is None
    mask = ignore_mask_at(view, region, 6, 8)
    assert mask is not None
    assert (mask == resize_mask(whole, 6, 8)).all()
    inside, on_edge = by_opencv(STAR, region)
    assert (mask == inside[2::4, 2::4])[~on_edge[2::4, 2::4]].all()

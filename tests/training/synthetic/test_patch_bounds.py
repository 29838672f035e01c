"""The published table, and what it refuses."""

from __future__ import annotations

import pytest

from engine.errors import TrainingError
from training.synthetic import NEW_PRODUCT, PUBLISHED_BOUNDS, Background, PatchBounds, patch_bounds


def test_table_covers_the_fifteen_categories():
    assert len(PUBLISHED_BOUNDS) == 15
    textures = {"carpet", "grid", "leather", "tile", "wood"}
    assert all(PUBLISHED_BOUNDS[name].max_patches == 4 for name in textures)
    without = {name for name, bounds in PUBLISHED_BOUNDS.items() if bounds.background is None}
    assert without == textures | {"transistor", "cable"}
    for name in set(PUBLISHED_BOUNDS) - without:
        assert 0.25 <= PUBLISHED_BOUNDS[name].min_object <= 0.7


def test_rows_of_the_table():
    screw = PatchBounds((0.01, 0.05), (0.01, 0.05), 1, Background(200, 60), 0.5)
    assert patch_bounds("screw") == screw
    assert patch_bounds("wood") == PatchBounds((0.01, 0.05), (0.01, 0.01), 4)
    assert patch_bounds("hazelnut").half_width == (0.03, 0.35)
    assert patch_bounds("metal_nut").background == Background(20, 20)


def test_new_product_has_no_background():
    assert patch_bounds("new") is NEW_PRODUCT
    assert (NEW_PRODUCT.half_height, NEW_PRODUCT.max_patches) == ((0.03, 0.4), 3)
    assert NEW_PRODUCT.background is None


def test_unknown_name_lists_the_known():
    with pytest.raises(TrainingError, match="'flange'; known are new, bottle"):
        patch_bounds("flange")


@pytest.mark.parametrize(
    "values",
    [
        {"half_height": (0.0, 0.1)},
        {"half_height": (0.2, 0.1)},
        {"half_width": (0.1, 0.5)},
        {"max_patches": 0},
        {"min_object": 1.0},
    ],
)
def test_impossible_bounds_are_refused(values):
    good = {"half_height": (0.1, 0.2), "half_width": (0.1, 0.2), "max_patches": 1}
    with pytest.raises(TrainingError, match="patch bounds: "):
        PatchBounds(**{**good, **values})

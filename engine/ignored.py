"""Which pixels of a view never count."""

from __future__ import annotations

import numpy as np

from engine.polygon import polygon_mask
from engine.preprocess import resize_mask
from engine.recipe import View
from engine.types import BoolMask


def ignored_pixels(view: View, box: tuple[int, int, int, int]) -> BoolMask:
    """Draw what a view ignores.

    Args:
        view: The view.
        box: `(x, y, width, height)` in source pixels of what the mask covers.

    Returns:
        `(height, width)` bool, True = ignored.
    """
    left, top, width, height = box
    mask = np.zeros((height, width), dtype=np.bool_)
    for ignored in view.ignore:
        x, y = ignored.x - left, ignored.y - top
        rows = slice(max(y, 0), max(y + ignored.height, 0))
        columns = slice(max(x, 0), max(x + ignored.width, 0))
        mask[rows, columns] = True
    for corners in view.ignore_polygons:
        mask |= polygon_mask(corners, box)
    return mask


def ignore_mask_at(
    view: View, region: tuple[int, int, int, int], rows: int, columns: int
) -> BoolMask | None:
    """Draw what a view ignores at the size of its map.

    Args:
        view: The view.
        region: `(x, y, width, height)` in source pixels of what the map covers.
        rows: Rows of the map.
        columns: Columns of the map.

    Returns:
        `(rows, columns)` bool, True where the centre of a map pixel is ignored; None = nothing is.
    """
    if not view.ignore and not view.ignore_polygons:
        return None
    return resize_mask(ignored_pixels(view, region), rows, columns)

"""Polygons in source pixels: what can be one, and which pixels lie in it.

A corner lies on the grid between the pixels: pixel `(x, y)` covers the square from `(x, y)` to
`(x + 1, y + 1)`, so the polygon through the corners of a rectangle is that rectangle, pixel by
pixel. A pixel lies in a polygon when its centre does.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from typing import Annotated

import numpy as np
from pydantic import AfterValidator, Field

from engine.types import BoolMask

Point = tuple[Annotated[int, Field(ge=0)], Annotated[int, Field(ge=0)]]
"""A corner `(x, y)`."""

MOST_CORNERS = 200


def check_polygon(corners: tuple[Point, ...]) -> tuple[Point, ...]:
    """Refuse what encloses no area, or one twice.

    Args:
        corners: In their order around the area, either way; the last is joined with the first.

    Returns:
        The same corners.

    Raises:
        ValueError: Fewer than three corners or more than `MOST_CORNERS`, or edges that meet.
    """
    if not 3 <= len(corners) <= MOST_CORNERS:
        raise ValueError(f"a polygon of 3 to {MOST_CORNERS} corners, found {len(corners)}")
    edges = [(corners[i - 1], corners[i]) for i in range(len(corners))]
    for i, j in combinations(range(len(edges)), 2):
        if j - i == 1:
            meet = _folds(edges[i][0], edges[i][1], edges[j][1])
        elif j - i == len(edges) - 1:
            meet = _folds(edges[j][0], edges[j][1], edges[i][1])
        else:
            meet = _cross(*edges[i], *edges[j])
        if meet:
            raise ValueError(
                "a polygon whose edges do not cross or touch each other, found them at "
                f"{_words(edges[i])} and {_words(edges[j])}"
            )
    return corners


Polygon = Annotated[tuple[Point, ...], AfterValidator(check_polygon)]
"""Corners of an area without holes that does not cross itself."""


def polygon_mask(corners: Sequence[Point], box: tuple[int, int, int, int]) -> BoolMask:
    """Draw a polygon.

    Args:
        corners: As `check_polygon` takes them.
        box: `(x, y, width, height)` in source pixels of what the mask covers.

    Returns:
        `(height, width)` bool, True where the centre of the pixel lies in the polygon.
    """
    left, top, width, height = box
    # Every edge turns everything right of it over; where edges left of a pixel are odd, it is in.
    turns = np.zeros((height, width + 1), dtype=np.bool_)
    for i in range(len(corners)):
        (x0, y0), (x1, y1) = sorted((corners[i - 1], corners[i]), key=lambda one: one[1])
        rows = np.arange(max(y0 - top, 0), min(y1 - top, height))
        if rows.size:
            crossing = x0 + (x1 - x0) * (rows + top + 0.5 - y0) / (y1 - y0) - left
            columns = np.clip(np.ceil(crossing - 0.5), 0, width).astype(np.intp)
            turns[rows, columns] ^= True
    mask: BoolMask = np.logical_xor.accumulate(turns, axis=1)[:, :width]
    return mask


def bounds(corners: Sequence[Point]) -> tuple[int, int, int, int]:
    """Return `(x, y, width, height)` of the smallest rectangle around a polygon."""
    x, y = zip(*corners, strict=True)
    return min(x), min(y), max(x) - min(x), max(y) - min(y)


def _side(a: Point, b: Point, c: Point) -> int:
    """Return on which side of a to b c lies: positive, negative, or 0 on the line."""
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def _folds(a: Point, b: Point, c: Point) -> bool:
    """Whether the edge from b to c goes back along the one from a to b, or one has no length."""
    along = (a[0] - b[0]) * (c[0] - b[0]) + (a[1] - b[1]) * (c[1] - b[1])
    return b in (a, c) or (_side(a, b, c) == 0 and along > 0)


def _cross(a: Point, b: Point, c: Point, d: Point) -> bool:
    """Whether the edge from a to b and that from c to d share a point."""
    abc, abd, cda, cdb = _side(a, b, c), _side(a, b, d), _side(c, d, a), _side(c, d, b)
    if 0 not in (abc, abd, cda, cdb):
        return (abc > 0) != (abd > 0) and (cda > 0) != (cdb > 0)
    return any(
        side == 0 and _is_between(one, *edge)
        for side, one, edge in (
            (abc, c, (a, b)),
            (abd, d, (a, b)),
            (cda, a, (c, d)),
            (cdb, b, (c, d)),
        )
    )


def _is_between(one: Point, a: Point, b: Point) -> bool:
    """Whether a point on the line through a and b lies in the rectangle around them."""
    return all(min(a[axis], b[axis]) <= one[axis] <= max(a[axis], b[axis]) for axis in (0, 1))


def _words(edge: tuple[Point, Point]) -> str:
    (x0, y0), (x1, y1) = edge
    return f"{x0},{y0} to {x1},{y1}"

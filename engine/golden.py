"""Golden parts of a recipe, gathered from their pictures: one each, or one of every camera."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from engine.recipe import GoldenPart


def golden_parts(golden: Iterable[GoldenPart]) -> tuple[tuple[GoldenPart, ...], ...]:
    """Return the golden parts, each with its pictures.

    Args:
        golden: `Recipe.golden`.
    """
    found: dict[str, list[GoldenPart]] = {}
    for picture in golden:
        key = f"file {picture.file}" if picture.part is None else f"part {picture.part}"
        found.setdefault(key, []).append(picture)
    return tuple(map(tuple, found.values()))


def golden_problem(golden: Iterable[GoldenPart], cameras: Iterable[str]) -> str:
    """Say which golden part is not as many pictures as there are cameras, or nothing.

    Args:
        golden: `Recipe.golden`.
        cameras: Cameras of the recipe's views.
    """
    expected = sorted(set(cameras))
    for pictures in golden_parts(golden):
        first = pictures[0]
        named = first.part or first.name or first.file
        if len(expected) == 1:
            if first.camera is not None or len(pictures) > 1:
                return f"golden parts of one picture, found {named} of several cameras"
            continue
        found = sorted(picture.camera or "none" for picture in pictures)
        if found != expected:
            return (
                f"golden parts with a picture of each of the cameras {', '.join(expected)}, found "
                f"{named} with {', '.join(found)}"
            )
        if len({picture.good for picture in pictures}) > 1:
            return f"golden parts that are good or bad, found {named} with both"
    return ""

"""`gonogo recipe locate`: find the part in every frame against a master image."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from engine.recipe import Recipe


def with_master(
    recipe: Recipe,
    master: Path,
    *,
    view: str = "",
    max_rotation_deg: float = 180.0,
    min_match: float = 0.6,
) -> Recipe:
    """Return a recipe whose view locates its part against a master image.

    Args:
        recipe: The recipe.
        master: Picture of a good part, wholly in the frame.
        view: Name of the view; may be left out when there is one.
        max_rotation_deg: How far parts may be turned against the master, either way.
        min_match: Smallest correlation with it.

    Raises:
        RecipeError: There is no such view, or a number is impossible.
        ImageError: The file is no image.
        LocateError: It shows no single part wholly inside the frame.
    """
    from engine.crop import inspected_region
    from engine.inspector import choose_view
    from engine.locate import locate_from_master
    from engine.preprocess import read_image
    from engine.recipe import change_recipe

    chosen = choose_view(recipe, view or None)
    image = read_image(master)
    inspected_region(image, chosen, str(master))
    locate = locate_from_master(image, max_rotation_deg=max_rotation_deg, min_match=min_match)
    return change_recipe(recipe, {"views": _replaced(recipe, chosen.name, locate.model_dump())})


def _replaced(recipe: Recipe, name: str, locate: dict[str, Any]) -> list[dict[str, Any]]:
    views = [view.model_dump() for view in recipe.views]
    return [view | {"locate": locate} if view["name"] == name else view for view in views]

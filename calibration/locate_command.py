"""`gonogo recipe locate`: find the part in every frame against a master image."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from calibration.upright import Upright
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

    chosen = choose_view(recipe, view or None)
    image = read_image(master)
    inspected_region(image, chosen, str(master))
    locate = locate_from_master(image, max_rotation_deg=max_rotation_deg, min_match=min_match)
    return _replaced(recipe, chosen.name, {"locate": locate.model_dump()})


def with_good_parts(
    recipe: Recipe,
    good: Path,
    master: Path | None,
    *,
    view: str = "",
    max_rotation_deg: float = 180.0,
    min_match: float = 0.6,
) -> tuple[Recipe, Upright]:
    """Return a recipe that locates its part and inspects the region that good parts cover.

    Args:
        recipe: The recipe.
        good: Folder of good parts, as training takes it; of several cameras the view's counts.
        master: Picture of a good part; None = the straightest one against which most are found.
        view: Name of the view; may be left out when there is one.
        max_rotation_deg: How far parts may be turned against the master, either way.
        min_match: Smallest correlation with it.

    Raises:
        DataError: The folder has no images, or a file's name tells no camera.
        RecipeError: There is no such view, or a number is impossible.
        ImageError: A file is no image.
        LocateError: Too few of the parts are found.
    """
    from calibration.upright import find_upright
    from engine.cameras import camera_rule
    from engine.inspector import choose_view
    from engine.parts import good_folder, list_images

    chosen, rule = choose_view(recipe, view or None), camera_rule(recipe)
    pictures = list_images(good_folder(good))
    own = [path for path in pictures if rule.camera_of(path) == chosen.camera]
    found = find_upright(own, master, max_rotation_deg=max_rotation_deg, min_match=min_match)
    changes = {"locate": found.locate.model_dump(), "region": found.region.model_dump()}
    return _replaced(recipe, chosen.name, changes), found


def _replaced(recipe: Recipe, name: str, changes: dict[str, Any]) -> Recipe:
    from engine.recipe import change_recipe

    views = [view.model_dump() for view in recipe.views]
    changed = [view | changes if view["name"] == name else view for view in views]
    return change_recipe(recipe, {"views": changed})

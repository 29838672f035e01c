"""What of an image a training saw, as run folders and bundles remember it.

A network knows the region, the pose and the tiles that it learned from and nothing else. So where
nobody names a recipe, what the training was told holds.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from pydantic import TypeAdapter, ValidationError

from engine.errors import RecipeError
from engine.recipe import Recipe, View

_VIEWS = TypeAdapter(tuple[View, ...])


def settings_of_recipe(recipe: Recipe) -> dict[str, str | None]:
    """What a recipe or draft says to a training: `view` and `part_pattern`."""
    views = [view.model_dump(mode="json", exclude_defaults=True) for view in recipe.views]
    return {"part_pattern": recipe.part_pattern or None, "view": json.dumps(views)}


def trained_recipe(training: object, product: str = "training") -> Recipe | None:
    """The draft recipe of a training.

    Args:
        training: What the training was told, by name: the part `training` of a run's `config.json`
            or of a bundle's provenance.
        product: Name of the product.

    Returns:
        None where images were seen whole, or nothing is known.

    Raises:
        RecipeError: The views are damaged.
    """
    entries = training if isinstance(training, Mapping) else {}
    view, pattern = entries.get("view"), entries.get("part_pattern")
    if not isinstance(view, str) or not view:
        return None
    try:
        views = _VIEWS.validate_json(view)
    except ValidationError as error:
        raise RecipeError(
            f"view: not a recipe's views ({error.error_count()} problems); use --recipe"
        ) from error
    return Recipe(product=product, views=views, part_pattern=str(pattern or ""))

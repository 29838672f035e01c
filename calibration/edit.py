"""Change one key of a recipe, without ever leaving a promise standing that no longer holds."""

from __future__ import annotations

from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError

from engine.errors import RecipeError
from engine.recipe import Recipe, change_recipe

WRITTEN_BY_CALIBRATION = (
    "bundle_sha256",
    "calibration",
    "thresholds",
    "warn_thresholds",
    "watch",
)
NUMBERED = ("schema_version", "version")
HARMLESS = ("product",)
"""Keys that change no score; every other one takes the thresholds with it."""


def set_key(recipe: Recipe, key: str, text: str, *, drop_thresholds: bool = False) -> Recipe:
    """Return a recipe with one key changed.

    Args:
        recipe: The recipe.
        key: Dotted key; a view goes by its name: `min_defect_area_px`, `views.top.region.width`.
        text: The value as TOML; text that is no TOML value is taken as it stands, and `none`
            removes the value.
        drop_thresholds: The change may turn a calibrated recipe into a draft.

    Raises:
        RecipeError: No such key, one that only calibration may write, an impossible value, or
            thresholds that would lose their promise.
    """
    steps = key.split(".")
    _check_key(key, steps[0])
    content = recipe.model_dump(mode="json")
    _put(content, steps, _value(text), key)
    changed = change_recipe(recipe, {steps[0]: content[steps[0]]})
    if changed == recipe:
        raise RecipeError(f"{key}: is {text} already; nothing was changed")
    if steps[0] in HARMLESS:
        return changed
    return without_thresholds(recipe, changed, key, drop_thresholds=drop_thresholds)


def without_thresholds(
    recipe: Recipe, changed: Recipe, key: str, *, drop_thresholds: bool = False
) -> Recipe:
    """Return a recipe that was changed in a way that changes scores, as a draft.

    Raises:
        RecipeError: It was calibrated, and its thresholds may not be dropped.
    """
    if not (recipe.thresholds or recipe.calibration):
        return changed
    if not drop_thresholds:
        raise RecipeError(
            f"{key}: changes what a score means, so the thresholds of version {recipe.version} "
            "would promise nothing; use --drop-thresholds and calibrate again, with parts that "
            "have not been seen before"
        )
    return as_draft(changed)


def as_draft(recipe: Recipe) -> Recipe:
    """Return a recipe without what calibration wrote."""
    return change_recipe(
        recipe,
        {
            "bundle_sha256": "",
            "calibration": None,
            "thresholds": {},
            "warn_thresholds": {},
            "watch": None,
        },
    )


def _check_key(key: str, first: str) -> None:
    if first in WRITTEN_BY_CALIBRATION:
        raise RecipeError(
            f"{key}: only gonogo calibrate writes it, so that thresholds keep their promise; "
            "calibrate again, or roll back"
        )
    if first == "golden":
        raise RecipeError(f"{key}: goes with its pictures; use gonogo recipe golden")
    if first in NUMBERED:
        raise RecipeError(f"{key}: counts by itself; gonogo recipe rollback goes back")
    if first not in Recipe.model_fields:
        free = [
            name for name in Recipe.model_fields if name not in (*WRITTEN_BY_CALIBRATION, *NUMBERED)
        ]
        raise RecipeError(f"{key}: no such key; expected one of {', '.join(free)}")


def _value(text: str) -> Any:  # noqa: ANN401 - whatever TOML can say
    if text == "none":
        return None
    try:
        return tomlkit.parse(f"value = {text}").unwrap()["value"]
    except TOMLKitError:
        return text


def _put(content: dict[str, Any], steps: list[str], value: object, key: str) -> None:
    place: Any = content
    for depth, step in enumerate(steps[:-1]):
        place = _inner(place, step)
        if place is None:
            found = ".".join(steps[: depth + 1])
            raise RecipeError(
                f"{key}: {found} has no value; set all of {found} at once, such as "
                "'{x=0, y=0, width=100, height=80}'"
            )
    last = steps[-1]
    if isinstance(place, list):
        index = _index(place, last)
        if index is None:
            raise RecipeError(f"{key}: {last} is in no list of this recipe; see gonogo recipe show")
        place[index] = value
    elif isinstance(place, dict):
        place[last] = value
    else:
        raise RecipeError(f"{key}: is a single value, without {last} in it")


def _inner(place: Any, step: str) -> Any:  # noqa: ANN401 - a table, a list or a value
    if isinstance(place, dict):
        return place.get(step)
    if isinstance(place, list):
        index = _index(place, step)
        return None if index is None else place[index]
    return None


def _index(entries: list[Any], step: str) -> int | None:
    """Find a list's entry by its `name`, or by its number."""
    for index, entry in enumerate(entries):
        if isinstance(entry, dict) and entry.get("name") == step:
            return index
    if step.isdigit() and int(step) < len(entries):
        return int(step)
    return None

"""Golden parts of a taught recipe: exactly those that were ticked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.station.teaching import Teaching
from calibration.golden import add_golden, remove_golden
from calibration.history import Change
from engine.bundle import file_sha256
from engine.errors import RecipeError
from engine.recipe import Recipe


@dataclass(frozen=True)
class Candidate:
    """A picture that can be golden."""

    path: Path
    good: bool


def choose_golden(teaching: Teaching, chosen: Sequence[Candidate], who: str) -> Recipe:
    """Make the recipe's golden parts those that were chosen.

    Raises:
        RecipeError: The recipe is not calibrated, or a file cannot be written.
        ImageError: One is no image.
    """
    recipe = teaching.calibrated()
    if recipe is None:
        raise RecipeError("set the threshold first: golden parts belong to a calibrated recipe")
    wanted = {file_sha256(one.path): one for one in chosen}
    known = {part.sha256: part for part in recipe.golden}
    gone = [part.file for digest, part in known.items() if digest not in wanted]
    change = Change("golden", "chosen while teaching", who)
    if gone:
        recipe = remove_golden(teaching.recipe_path, gone, change)
    for good in (True, False):
        new = [
            one.path for digest, one in wanted.items() if one.good is good and digest not in known
        ]
        if new:
            recipe = add_golden(teaching.recipe_path, new, good=good, change=change)
    return recipe

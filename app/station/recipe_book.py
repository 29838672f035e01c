"""What the page Recipes needs: the recipes of this station, their versions, and what may be done.

All calls read or write files: call them away from the GUI thread.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from engine.recipe import Recipe


@dataclass(frozen=True)
class RecipeFile:
    """One recipe of this station with its versions.

    Attributes:
        path: `PRODUCT.recipe.toml`; in the trash: where it lies now.
        product: Its product; the file's name where it cannot be read.
        recipe: The newest version, or None where it cannot be read.
        versions: Numbers of all versions that can be looked at, newest first.
        version_in_force: The version that judges now; 0 = none of this file.
        switchable: Whether the line can switch to it.
        in_use: Why it cannot be deleted, in words; empty = it can.
        problem: Why it cannot be read, in words; empty = it can.
        deleted_ns: `time.time_ns()` of its deletion; 0 = it is not deleted.
        deleted_by: Who deleted it.
    """

    path: Path
    product: str
    recipe: Recipe | None = None
    versions: tuple[int, ...] = ()
    version_in_force: int = 0
    switchable: bool = False
    in_use: str = ""
    problem: str = ""
    deleted_ns: int = 0
    deleted_by: str = ""


@dataclass(frozen=True)
class RecipeDifference:
    """One setting that differs.

    Attributes:
        key: Dotted key, as `gonogo recipe set` takes it.
        old: Value in the first version as text; empty = it has none.
        new: Value in the second one.
    """

    key: str
    old: str
    new: str


@dataclass(frozen=True)
class RecipeChange:
    """One line of a recipe's own history.

    Attributes:
        when: UTC time in ISO 8601.
        who: Name.
        action: Such as `calibrate`.
        why: The reason, in the words of whoever changed it.
        version: Version that came of it; 0 = unknown.
    """

    when: str
    who: str
    action: str
    why: str
    version: int = 0


class RecipeBook(Protocol):
    """The recipes of this station."""

    def recipes(self) -> Sequence[RecipeFile]:
        """All recipes, the one in force first, deleted ones last."""

    def version(self, path: Path, version: int) -> Recipe:
        """One version of a recipe.

        Raises:
            RecipeError: There is no such version, or it is damaged.
        """

    def history(self, path: Path) -> Sequence[RecipeChange]:
        """Who changed it when and why, newest first.

        Raises:
            RecipeError: The file of changes cannot be read.
        """

    def compare(self, path: Path, old: int, new: int) -> Sequence[RecipeDifference]:
        """What differs between two versions.

        Raises:
            RecipeError: There is no such version, or it is damaged.
        """

    def activate(self, path: Path, version: int, who: str) -> int:
        """Have the line switch to a version; an old one becomes the newest before.

        Returns:
            The number under which it comes into force.

        Raises:
            InspectionError: The line cannot switch to it; nothing has changed.
        """

    def delete(self, path: Path, who: str) -> Path:
        """Move a recipe with its history and golden parts to the trash; returns where it lies.

        Raises:
            RecipeError: It is in use, or cannot be moved; nothing has changed.
        """

    def put_back(self, path: Path) -> Path:
        """Take a recipe out of the trash; returns where it lies again.

        Raises:
            RecipeError: Its place is taken, or it cannot be moved; nothing has changed.
        """

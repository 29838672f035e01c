"""Where the deployed threshold comes from: the recipe, or good parts kept out of training.

Never from the test folder.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from engine.bundle import file_sha256
from engine.errors import RecipeError
from engine.inspector import check_recipe_fits
from engine.preprocess import read_image
from engine.recipe import Recipe
from training.evaluation.subject import Subject

if TYPE_CHECKING:
    from training.evaluation.cameras import PictureScorer

Item = TypeVar("Item")


class Track(Protocol):
    """Shows how far a loop has come."""

    def __call__(self, items: Sequence[Item], description: str) -> Iterable[Item]:
        """Give the items one by one."""


@dataclass(frozen=True)
class Threshold:
    """A threshold and where it comes from.

    Attributes:
        value: `score > value` is NG; None = there is no honest one.
        passed_up_to: Highest score that the line passes: below the RECHECK band where there is one.
        origin: One sentence for people.
    """

    value: float | None
    passed_up_to: float | None
    origin: str


def choose_threshold(
    subject: Subject,
    scorer: PictureScorer,
    recipe: tuple[Path, Recipe] | None,
    data: Path,
    track: Track,
) -> Threshold:
    """Take the recipe's threshold, or the highest score of the held-out good parts.

    Args:
        subject: What is evaluated.
        scorer: Scores as the line does.
        recipe: File and content; None or a draft = use the held-out parts.
        data: Folder of the product, where the held-out parts are looked for first.
        track: Shows progress.

    Raises:
        RecipeError: The recipe belongs to another bundle, or not to this backend.
        ImageError: A held-out image cannot be read.
        BackendError: A score is no number.
    """
    if recipe is not None and recipe[1].thresholds:
        return _threshold_of_recipe(subject, scorer.key, *recipe)
    folders = [folder for folder in (data, subject.training_data) if folder is not None]
    held_out = _held_out_parts(subject, folders)
    parts = [own for paths in held_out if (own := [path for path in paths if scorer.wants(path)])]
    if not parts:
        return Threshold(
            None, None, "none: no recipe given, and the held-out good parts are not there"
        )
    scores = [
        max(scorer.measure(path, read_image(path)).score for path in paths)
        for paths in track(parts, "held-out good parts")
    ]
    highest = max(scores)
    return Threshold(
        highest,
        highest,
        f"max of {len(scores)} held-out good parts (no recipe given, so it promises nothing)",
    )


def _threshold_of_recipe(subject: Subject, key: str, path: Path, recipe: Recipe) -> Threshold:
    if subject.bundle is not None:
        check_recipe_fits(subject.bundle, subject.path, recipe, path)
    threshold = recipe.thresholds.get(key)
    if threshold is None:
        known = ", ".join(recipe.thresholds)
        raise RecipeError(
            f"{path}: has no threshold for {key}, only for {known}; evaluate the bundle with "
            "--backend, or calibrate for this backend"
        )
    calibration = recipe.calibration
    promise = f": {calibration.guarantee.statement}" if calibration else ""
    doubt = "" if subject.bundle else " (made for a bundle; that it is of this run is not proved)"
    passed_up_to = recipe.warn_thresholds.get(key, threshold)
    return Threshold(threshold, passed_up_to, f"recipe {path.name}{doubt}{promise}")


def _held_out_parts(subject: Subject, folders: Sequence[Path]) -> list[list[Path]]:
    """Files of every `calibrate` part that are all still there, byte for byte."""
    found: list[list[Path]] = []
    for part in subject.parts.get("calibrate", ()):
        paths = [_find(name, sha256, folders) for name, sha256 in part]
        present = [path for path in paths if path is not None]
        if present and len(present) == len(part):
            found.append(present)
    return found


def _find(name: str, sha256: str, folders: Sequence[Path]) -> Path | None:
    for folder in folders if name else ():
        path = folder / name
        if path.is_file() and file_sha256(path) == sha256:
            return path
    return None

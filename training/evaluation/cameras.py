"""Parts that several cameras see: each picture by its own camera's view, the worst decides."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from pathlib import Path

from engine.backend import InferenceBackend
from engine.cameras import CameraRule, camera_rule, cameras_of
from engine.errors import BackendError, DataError, RecipeError
from engine.inspector import Scorer, choose_view
from engine.measurement import Measurement
from engine.parts import part_name
from engine.recipe import Recipe, View
from engine.types import ImageArray
from training.evaluation.dataset import TestImage
from training.evaluation.result import Scored


class PictureScorer:
    """Scores a picture as the line would, whichever camera took it.

    Attributes:
        backend: What computes the maps.
        key: `backend/precision` that executes.
    """

    def __init__(self, scorers: Mapping[str, Scorer], rule: CameraRule) -> None:
        """Take what scores.

        Args:
            scorers: Camera -> its scorer; pictures of other cameras are not wanted.
            rule: Tells the camera of a file.
        """
        first = next(iter(scorers.values()))
        self.backend = first.backend
        self.key = first.key
        self._scorers = scorers
        self._rule = rule

    def camera_of(self, path: Path) -> str:
        """Return the camera that took a picture.

        Raises:
            DataError: Its name tells none of the recipe's cameras.
        """
        return self._rule.camera_of(path)

    def wants(self, path: Path) -> bool:
        """Whether the picture is of a camera whose view is evaluated."""
        return self.camera_of(path) in self._scorers

    def measure(self, path: Path, image: ImageArray) -> Measurement:
        """Score one image that must have a score.

        Raises:
            BackendError: It has none.
        """
        measured = self._scorers[self.camera_of(path)].measure(image, str(path))
        if not math.isfinite(measured.score):
            raise BackendError(
                f"{path}: no score, because the anomaly map holds NaN or infinity, or less than "
                "the minimum defect area is inspected; train again or correct the recipe"
            )
        return measured

    def parts(self, images: Sequence[TestImage]) -> tuple[tuple[TestImage, ...], ...]:
        """Gather images into parts; every image is one unless several cameras decide together.

        Raises:
            DataError: A part without a picture of one of the cameras, or with two of it.
        """
        if len(self._scorers) == 1:
            return tuple((image,) for image in images)
        found: dict[tuple[str, str], list[TestImage]] = {}
        for image in images:
            name = part_name(image.path, self._rule.pattern)
            label = "/".join(filter(None, (name.group, name.part)))
            found.setdefault((image.kind, label), []).append(image)
        for (kind, label), own in found.items():
            files = self._rule.by_camera(f"{kind}/{label}", [image.path for image in own])
            twice = [camera for camera, paths in files.items() if len(paths) > 1]
            if twice:
                raise DataError(
                    f"part {kind}/{label}: several pictures of the camera {' and '.join(twice)}; "
                    "a test folder has one of each"
                )
        return tuple(map(tuple, found.values()))


def create_picture_scorer(
    backend: InferenceBackend, recipe: Recipe | None, view: str
) -> PictureScorer:
    """Make the scorer of a recipe or draft; without one whole pictures are scored.

    Args:
        backend: What computes the maps.
        recipe: The recipe.
        view: Name of the only view; may be empty where every camera has one.

    Raises:
        RecipeError: There is no such view, or a camera has several and none was named; or the part
            pattern does not tell the cameras.
    """
    if recipe is None:
        return PictureScorer({"": Scorer(backend)}, CameraRule(("",), None))
    views = (choose_view(recipe, view),) if view else _one_per_camera(recipe)
    area = recipe.min_defect_area_px
    scorers = {one.camera: Scorer(backend, one, area) for one in views}
    return PictureScorer(scorers, camera_rule(recipe))


def worst_pictures(
    parts: Sequence[Sequence[TestImage]], scored: Sequence[Scored]
) -> tuple[Scored, ...]:
    """Return the picture of each part that decides: the one with the highest score."""
    by_path = {one.image.path: one for one in scored}
    return tuple(
        max((by_path[image.path] for image in part), key=lambda one: one.score) for part in parts
    )


def _one_per_camera(recipe: Recipe) -> Sequence[View]:
    cameras = cameras_of(recipe)
    if len(cameras) == 1:
        return (choose_view(recipe),)
    if len(recipe.views) > len(cameras):
        names = ", ".join(f"{view.name} ({view.camera})" for view in recipe.views)
        raise RecipeError(
            f"recipe of {recipe.product}: expected one view of each camera, found {names}; name "
            "one by --view"
        )
    return recipe.views

"""Who judges: the inspector as the line sees it, and what of it goes into every record."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from engine.errors import InspectionError
from engine.recipe import Recipe
from engine.types import Frame, InspectionResult


class PartInspector(Protocol):
    """What the line needs of `engine.inspector.Inspector`. Called by one thread only."""

    @property
    def recipe(self) -> Recipe:
        """The recipe in force."""

    @property
    def key(self) -> str:
        """Backend and executed precision, such as `openvino/fp32`."""

    @property
    def threshold(self) -> float:
        """Threshold in force.

        Raises:
            InspectionError: There is none for this backend.
        """

    def inspect(self, frame: Frame) -> InspectionResult:
        """Judge one frame.

        Raises:
            InspectionError: It cannot be judged.
        """


@runtime_checkable
class ExplainsChoice(Protocol):
    """An inspector that knows why its backend serves; others lack this."""

    @property
    def choice(self) -> str:
        """The backend that serves, and why those before it do not, in one sentence."""


@runtime_checkable
class JudgesSeveralCameras(Protocol):
    """An inspector that judges one picture of each of several cameras; others lack this."""

    def inspect_part(self, frames: Mapping[str, Frame]) -> InspectionResult:
        """Judge one part by its pictures, by camera; the worst wins.

        Raises:
            InspectionError: It cannot be judged.
        """


@dataclass(frozen=True)
class OpenRecipe:
    """A recipe on the backend that serves it, ready to be put in force.

    Attributes:
        inspector: Judges frames.
        warm_up: A frame to inspect first (one of each of several cameras), so that the first part
            is no slower, or None.
        check: Replays the golden parts; returns what is wrong, or empty. None = there are none.
        close: Closes the backend.
    """

    inspector: PartInspector
    warm_up: Frame | Mapping[str, Frame] | None = None
    check: Callable[[], str] | None = None
    close: Callable[[], None] = lambda: None


class RecipeShelf(Protocol):
    """The recipes that this station can put in force while it runs."""

    def products(self) -> Sequence[str]:
        """Return the names of the products."""

    def open(self, product: str) -> OpenRecipe:
        """Open a product's bundle and recipe on a backend of this station.

        Raises:
            InspectionError: It cannot serve; the message says why.
        """


@dataclass(frozen=True)
class Identity:
    """What judges: goes into every record.

    Attributes:
        product: Product of the recipe.
        recipe_version: Version of the recipe.
        bundle_sha256: Hash of the bundle.
        backend: Backend and executed precision, such as `openvino/fp32`.
        threshold: Threshold in force, or NaN.
        choice: Which backend serves and why, for people.
    """

    product: str
    recipe_version: int
    bundle_sha256: str
    backend: str
    threshold: float
    choice: str = ""


def identity_from_inspector(inspector: PartInspector) -> Identity:
    """Read an inspector's identity; its threshold is NaN where it has none."""
    recipe = inspector.recipe
    try:
        threshold = float(inspector.threshold)
    except InspectionError:
        threshold = float("nan")
    return Identity(
        product=recipe.product,
        recipe_version=recipe.version,
        bundle_sha256=recipe.bundle_sha256,
        backend=inspector.key,
        threshold=threshold,
        choice=inspector.choice if isinstance(inspector, ExplainsChoice) else inspector.key,
    )


def inspected_region(
    recipe: Recipe, frame: Frame | None, result: InspectionResult | None = None
) -> tuple[int, int, int, int]:
    """`(x, y, width, height)` of what was inspected; the whole frame where that is not known."""
    if result is not None and result.region is not None:
        return result.region
    region = recipe.views[0].region if recipe.views else None
    if region is not None and recipe.views[0].locate is None:
        return region.x, region.y, region.width, region.height
    if frame is None:
        return 0, 0, 0, 0
    height, width = frame.image.shape[:2]
    return 0, 0, width, height

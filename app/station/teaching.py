"""Teaching a new product, step by step; a folder holds it, so that it can be left at any time.

teach.json             how far it is
draft.recipe.toml      what is inspected; a draft comes first and each step fills it
picture.png            the picture that the camera was set up with
master.png             the good part against which all others are found, where they lie turned
images/train/good/     good parts
defects/test/KIND/     pictures of defects (optional)
run/                   the run folder of the training
taught.gonogo          the bundle
taught.recipe.toml     the calibrated recipe, with its history and golden parts
commands.log           what the child processes said
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Annotated, Any

import cv2
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from app.station.child_job import ChildJob, Command
from app.station.good_parts import GoodParts, Measure, write_whole
from calibration.threshold import parts_needed
from calibration.upright import Upright
from engine.errors import DataError, RecipeError
from engine.ignored import ignored_pixels
from engine.image_health import measure_picture
from engine.polygon import Point, bounds, polygon_mask
from engine.preprocess import read_image
from engine.recipe import Recipe, Region, View, change_recipe, load_recipe, save_recipe
from engine.types import ImageArray

SCHEMA_VERSION = 1
STATE_NAME = "teach.json"
LEAST_PARTS = 20
"""Fewer good parts teach nothing that could be relied on."""
SMALLEST_REGION_PX = 32
DEFAULT_ALPHA, DEFAULT_CONFIDENCE = 0.05, 0.95


class TeachStep(str, Enum):
    """Steps of teaching, in their order."""

    CAMERA = "Camera"
    REGION = "Region"
    PARTS = "Good parts"
    TRAIN = "Train"
    CHECK = "Check"
    THRESHOLD = "Threshold"
    GOLDEN = "Golden parts"
    RELEASE = "Release"


class StepState(str, Enum):
    """How a step stands."""

    DONE = "done"
    NOW = "now"
    LOCKED = "locked"


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


class Picture(_Part):
    """The picture that the camera was set up with."""

    width: Annotated[int, Field(gt=0)]
    height: Annotated[int, Field(gt=0)]
    sharpness: float


class Plan(_Part):
    """How the student is trained.

    Attributes:
        method: A method of `gonogo train`.
        teacher: Its teacher.
        epochs: Passes over the pictures; 0 = as recommended.
        side_px: Rows and columns of the model's input.
    """

    method: str = "edge"
    teacher: str = "compact"
    epochs: Annotated[int, Field(ge=0, le=100_000)] = 0
    side_px: Annotated[int, Field(ge=32, le=2048, multiple_of=32)] = 256


class TeachState(_Part):
    """Content of `teach.json`.

    Attributes:
        product: Name of the product.
        picture: What the camera was set up with; None = not yet.
        region_chosen: Whether somebody has said what is inspected.
        plan: How the student is trained.
        alpha: Tolerated share of rejected good parts.
        confidence: Confidence of that promise.
        holdout: Good parts that the last training was told to keep for the threshold.
        started_views: The recipe's views when a training was started, as JSON.
        trained_views: The recipe's views when it was trained, as JSON; empty = not trained.
        bundle_sha256: The bundle that the training made.
        checked: Whether the check was made or left out, with this bundle.
        golden_done: Whether golden parts were chosen or left out, with this bundle.
        released_version: Version of the recipe that was released with this bundle; 0 = none.
    """

    schema_version: int = SCHEMA_VERSION
    product: Annotated[str, Field(min_length=1, max_length=80, pattern=r"\S")]
    picture: Picture | None = None
    region_chosen: bool = False
    plan: Plan = Plan()
    alpha: Annotated[float, Field(gt=0, lt=1)] = DEFAULT_ALPHA
    confidence: Annotated[float, Field(gt=0, lt=1)] = DEFAULT_CONFIDENCE
    holdout: int = 0
    started_views: str = ""
    trained_views: str = ""
    bundle_sha256: str = ""
    checked: bool = False
    golden_done: bool = False
    released_version: int = 0


class RegionTrouble(str, Enum):
    """Why a region, or what is ignored in it, cannot be used."""

    TOO_SMALL = "too small"
    OUTSIDE = "outside"
    APART = "apart"
    CROSSING = "crossing"
    COVERED = "covered"


@dataclass(frozen=True)
class TeachingEntry:
    """A teaching that lies in the station's folder."""

    product: str
    folder: Path


class Teaching:
    """One product that is being taught. The GUI thread owns it; its jobs run beside it."""

    def __init__(self, folder: Path, state: TeachState, recipe: Recipe) -> None:
        self.folder = folder
        self.state = state
        self.recipe = recipe
        self.parts = GoodParts(folder / "images" / "train" / "good")
        self.job: ChildJob | None = None
        self._calibrated: Recipe | None = None
        self._calibrated_key = (0, 0, 0)

    @property
    def images(self) -> Path:
        """Folder that a training reads."""
        return self.folder / "images"

    @property
    def defects(self) -> Path:
        """Folder that an evaluation reads."""
        return self.folder / "defects"

    @property
    def draft_path(self) -> Path:
        """The draft recipe."""
        return self.folder / "draft.recipe.toml"

    @property
    def run(self) -> Path:
        """The run folder."""
        return self.folder / "run"

    @property
    def bundle(self) -> Path:
        """The bundle."""
        return self.folder / "taught.gonogo"

    @property
    def recipe_path(self) -> Path:
        """The calibrated recipe."""
        return self.folder / "taught.recipe.toml"

    @property
    def log(self) -> Path:
        """What the child processes said."""
        return self.folder / "commands.log"

    @property
    def view(self) -> View:
        """What is inspected."""
        return self.recipe.views[0]

    def change(self, **changes: Any) -> None:  # noqa: ANN401 - the fields of TeachState
        """Change the state and keep it.

        Raises:
            DataError: It cannot be written; it stays as it was.
        """
        state = TeachState.model_validate({**self.state.model_dump(), **changes})
        write_whole(self.folder / STATE_NAME, state.model_dump_json(indent=1).encode())
        self.state = state

    def picture(self) -> ImageArray | None:
        """The picture that the camera was set up with, `(H, W, 3)` BGR; None before that."""
        path = self.folder / "picture.png"
        return read_image(path) if self.state.picture is not None and path.is_file() else None

    def inspected_picture(self) -> ImageArray | None:
        """The picture on which what is inspected is drawn: the master's where parts are located."""
        master = self.folder / "master.png"
        located = self.view.locate is not None and master.is_file()
        return read_image(master) if located else self.picture()

    def turn_upright(self, found: Upright | None) -> None:
        """Find every part and turn it as the master lies; None: take pictures as they are.

        What was drawn before does not fit any more: the region is what the parts cover, or all.

        Raises:
            RecipeError: The draft cannot be written.
        """
        view = View(name=self.view.name, camera=self.view.camera)
        if found is not None:
            write_whole(self.folder / "master.png", found.master.read_bytes())
            view = view.model_copy(update={"locate": found.locate, "region": found.region})
        self._save_recipe({"views": [view]})

    def set_picture(self, image: ImageArray) -> None:
        """Keep the picture that the camera was set up with.

        Raises:
            DataError: The good parts have another size, or it cannot be written.
        """
        height, width = image.shape[:2]
        old = self.state.picture
        if old is not None and (old.width, old.height) != (width, height):
            if self.parts.files():
                raise DataError(
                    f"the good parts are {old.width} x {old.height} pixels, this picture is "
                    f"{width} x {height}; set the camera back, or teach it as another product"
                )
            self._save_recipe({"views": [View(camera=self.view.camera)]})
            self.change(region_chosen=False)
        _, encoded = cv2.imencode(".png", image)
        write_whole(self.folder / "picture.png", encoded.tobytes())
        sharpness = float(measure_picture(image).values["sharpness"])
        self.change(picture=Picture(width=width, height=height, sharpness=sharpness))

    def set_camera(self, name: str) -> None:
        """Say in the recipe which camera takes the pictures."""
        if name and name != self.view.camera:
            self._save_recipe({"views": [self.view.model_copy(update={"camera": name})]})

    def set_region(
        self,
        region: Region | None,
        ignore: Sequence[Region],
        area_px: float,
        polygons: Sequence[tuple[Point, ...]] = (),
    ) -> None:
        """Say what is inspected.

        Raises:
            RecipeError: That is impossible, or the draft cannot be written.
        """
        view = {
            **self.view.model_dump(),
            "region": region,
            "ignore": tuple(ignore),
            "ignore_polygons": tuple(polygons),
        }
        self._save_recipe({"views": [view], "min_defect_area_px": area_px})
        self.change(region_chosen=True)

    def region_trouble(
        self,
        region: Region,
        ignore: Sequence[Region] = (),
        polygons: Sequence[tuple[Point, ...]] = (),
    ) -> RegionTrouble | None:
        """Say why a region, or an area ignored in it, cannot be used; None when it can."""
        picture = self.state.picture
        try:
            ignored = View(ignore=tuple(ignore), ignore_polygons=tuple(polygons))
        except ValidationError:
            return RegionTrouble.CROSSING
        boxes = [(one.x, one.y, one.width, one.height) for one in (region, *ignore)]
        for x, y, width, height in (*boxes, *map(bounds, polygons)):
            if picture is not None and (x + width > picture.width or y + height > picture.height):
                return RegionTrouble.OUTSIDE
        if min(region.width, region.height) < SMALLEST_REGION_PX:
            return RegionTrouble.TOO_SMALL
        if any(not _touch(region, one) for one in ignore):
            return RegionTrouble.APART
        if any(not polygon_mask(corners, boxes[0]).any() for corners in polygons):
            return RegionTrouble.APART
        return RegionTrouble.COVERED if ignored_pixels(ignored, boxes[0]).all() else None

    def measure(self) -> Measure:
        """What every picture of a good part must be like.

        Raises:
            DataError: The camera has not been set up.
        """
        picture = self.state.picture
        if picture is None:
            raise DataError("set up the camera first")
        region = self.view.region if self.view.locate is None else None
        return Measure(picture.width, picture.height, picture.sharpness, region)

    def views_text(self) -> str:
        """The recipe's views as JSON, to see whether a training still fits."""
        return json.dumps([view.model_dump(mode="json") for view in self.recipe.views])

    def wanted_holdout(self) -> int:
        """Good parts to keep from the training: what the promise needs, at most half of them."""
        count = len(self.parts.files())
        return min(parts_needed(self.state.alpha, self.state.confidence), count // 2)

    def steps(self) -> dict[TeachStep, StepState]:
        """How every step stands."""
        done = self._done()
        states: dict[TeachStep, StepState] = {}
        locked = False
        for step in TeachStep:
            if done[step] and not locked:
                states[step] = StepState.DONE
            else:
                states[step] = StepState.LOCKED if locked else StepState.NOW
                locked = True
        return states

    def calibrated(self) -> Recipe | None:
        """The calibrated recipe where it belongs to this bundle and these views; else None."""
        recipe = self._load_calibrated()
        if recipe is None or not self.state.bundle_sha256:
            return None
        fits = (
            recipe.bundle_sha256 == self.state.bundle_sha256 and recipe.views == self.recipe.views
        )
        return recipe if fits and recipe.calibration is not None else None

    def _load_calibrated(self) -> Recipe | None:
        """Read the recipe where it has changed: the screen asks often, and it can be long."""
        try:
            found = self.recipe_path.stat()
        except OSError:
            return None
        key = (found.st_mtime_ns, found.st_size, found.st_ino)
        if key != self._calibrated_key:
            try:
                self._calibrated = load_recipe(self.recipe_path)
            except RecipeError:
                self._calibrated = None
            self._calibrated_key = key
        return self._calibrated

    def _done(self) -> dict[TeachStep, bool]:
        state = self.state
        trained = self.bundle.is_file() and state.trained_views == self.views_text()
        calibrated = self.calibrated() is not None
        return {
            TeachStep.CAMERA: state.picture is not None,
            TeachStep.REGION: state.region_chosen,
            TeachStep.PARTS: len(self.parts.files()) >= LEAST_PARTS,
            TeachStep.TRAIN: trained,
            TeachStep.CHECK: state.checked,
            TeachStep.THRESHOLD: calibrated,
            TeachStep.GOLDEN: state.golden_done,
            TeachStep.RELEASE: state.released_version > 0,
        }

    def trained(self, bundle_sha256: str, views: str) -> None:
        """A bundle has been made: what came after the last one is due again."""
        self.change(
            bundle_sha256=bundle_sha256,
            trained_views=views,
            checked=False,
            golden_done=False,
            released_version=0,
        )

    @property
    def can_resume(self) -> bool:
        """Whether an interrupted training can go on, or a finished one lacks its bundle."""
        if not self.state.started_views or self.state.started_views != self.views_text():
            return False
        if (self.run / "resume" / "state.safetensors").is_file():
            return True
        finished = (self.run / "config.json").is_file()
        return finished and self.state.trained_views != self.state.started_views

    def begin_training(self) -> None:
        """A training starts from nothing: fix what it keeps for the threshold."""
        self.change(started_views=self.views_text(), holdout=self.wanted_holdout())

    def start_job(self, commands: Sequence[Command], *, gently: bool = False) -> ChildJob:
        """Start commands in the background; `gently` leaves the processor to the line.

        Raises:
            DataError: Something runs already.
        """
        if self.job is not None and self.job.is_running:
            raise DataError("something runs already; wait for it or cancel it")
        self.job = ChildJob(commands, self.log, gently=gently)
        self.job.start()
        return self.job

    def close(self) -> None:
        """End what runs; a training saves its state and can be resumed."""
        if self.job is not None:
            self.job.close()

    def _save_recipe(self, changes: dict[str, object]) -> None:
        recipe = change_recipe(self.recipe, changes)
        save_recipe(recipe, self.draft_path)
        self.recipe = recipe


def begin_teaching(root: Path, product: str, camera: str = "") -> Teaching:
    """Begin a product: its folder with a draft recipe.

    Raises:
        DataError: The name is empty or taken, or the folder cannot be made.
    """
    name = product.strip()
    if not name or len(name) > 80:
        raise DataError("the product needs a name of 1 to 80 characters")
    folder = root / _slug(name)
    if (folder / STATE_NAME).exists():
        raise DataError(f"{name}: is being taught already; continue it, or choose another name")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DataError(f"{folder}: cannot be made ({error.strerror}); check the disk") from error
    recipe = Recipe(product=name, views=(View(camera=camera or "camera"),))
    teaching = Teaching(folder, TeachState(product=name), recipe)
    save_recipe(recipe, teaching.draft_path)
    teaching.change()
    return teaching


def open_teaching(folder: Path) -> Teaching:
    """Go on with a product.

    Raises:
        DataError: Its `teach.json` is missing, damaged or newer than this program.
        RecipeError: Its draft recipe is.
    """
    path = folder / STATE_NAME
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        version = content["schema_version"]
        if version != SCHEMA_VERSION:
            raise DataError(
                f"{path}: schema version {version}, this program knows {SCHEMA_VERSION}; update it"
            )
        state = TeachState.model_validate(content)
    except OSError as error:
        raise DataError(f"{path}: cannot be read ({error.strerror}); check the folder") from error
    except (ValueError, KeyError, TypeError) as error:
        kind = "damaged" if isinstance(error, ValidationError) else f"damaged ({error})"
        raise DataError(
            f"{path}: {kind}; begin this product again, its pictures are kept"
        ) from error
    return Teaching(folder, state, load_recipe(folder / "draft.recipe.toml"))


def list_teachings(root: Path) -> list[TeachingEntry]:
    """Products that are being taught, by name."""
    found = []
    for path in sorted(root.glob(f"*/{STATE_NAME}")):
        try:
            product = str(json.loads(path.read_text(encoding="utf-8"))["product"])
        except (OSError, ValueError, KeyError, TypeError):
            product = path.parent.name
        found.append(TeachingEntry(product, path.parent))
    return found


def _slug(name: str) -> str:
    return re.sub(r"[^\w-]+", "_", name).strip("_").lower() or "product"


def _touch(one: Region, other: Region) -> bool:
    return (
        one.x < other.x + other.width
        and other.x < one.x + one.width
        and one.y < other.y + other.height
        and other.y < one.y + one.height
    )

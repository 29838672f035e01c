"""The ends of teaching: pictures out to a workstation, its bundle back in, a recipe into force."""

from __future__ import annotations

import os
import shutil
import zipfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Protocol

from app.settings import CameraSettings
from app.station.camera_setup import Changes
from app.station.good_parts import write_whole
from app.station.ports import FrameSource
from app.station.teach_commands import train_arguments
from app.station.teaching import Teaching
from calibration.golden import golden_folder
from calibration.history import Change, release
from engine.bundle import Bundle, file_sha256, open_bundle
from engine.errors import BundleError, DataError, RecipeError
from engine.recipe import Recipe


class Offer(str, Enum):
    """What stands between a released recipe and the line."""

    SWITCH = "switch"
    """The line can switch to it now."""
    START = "start"
    """The line must be started with it."""
    SIGN = "sign"
    """This station takes signed releases only."""


class RecipeDesk(Protocol):
    """Where taught recipes go."""

    def recipe_folder(self) -> Path:
        """Folder of the recipes and bundles in force."""

    def offer(self, product: str, bundle: Path, recipe: Path) -> Offer:
        """Let the line switch to a product, if it can."""


class TeachDesk(RecipeDesk, Protocol):
    """What the page for teaching needs of the station."""

    @property
    def root(self) -> Path:
        """Folder of everything that is being taught."""

    @property
    def camera_name(self) -> str:
        """Camera of the station file that taught products use."""

    def is_line_running(self) -> bool:
        """Whether the line judges parts; then it has the camera, and the processor."""

    def can_train(self) -> bool:
        """Whether this machine has the training tools."""

    @property
    def camera(self) -> CameraSettings:
        """Its settings, as they are kept."""

    def open_camera(self, changes: Changes | None = None) -> FrameSource:
        """A camera to set up, with some of its settings changed; not started yet.

        Raises:
            InspectionError: The station has none, or the settings are impossible.
        """

    def keep_camera(self, changes: Changes) -> Path | None:
        """Keep changed settings for every later opening of the camera, the line's too.

        Returns:
            The station file; None where there is none, so that they end with this window.

        Raises:
            SettingsError: The file cannot be written.
        """


@dataclass(frozen=True)
class Released:
    """A recipe in force.

    Attributes:
        recipe: The recipe with its version.
        path: Where it lies.
        bundle: Its bundle beside it.
        offer: What stands between it and the line.
    """

    recipe: Recipe
    path: Path
    bundle: Path
    offer: Offer


def release_taught(teaching: Teaching, desk: RecipeDesk, why: str, who: str) -> Released:
    """Put bundle, recipe and golden parts into the station's folder as the next version.

    `why` and `who` stand in the recipe's history. The recipe is written last: whatever goes wrong
    before, the old version stays in force.

    Raises:
        RecipeError: There is no calibrated recipe, or a file cannot be written.
        BundleError: The bundle is not the one that was calibrated.
    """
    recipe = teaching.calibrated()
    if recipe is None:
        raise RecipeError(
            "the recipe has no threshold for this bundle yet; set the threshold first"
        )
    if file_sha256(teaching.bundle) != recipe.bundle_sha256:
        raise BundleError(
            f"{teaching.bundle}: is not the calibrated bundle; set the threshold anew"
        )
    folder = desk.recipe_folder()
    name = teaching.folder.name
    path = folder / f"{name}.recipe.toml"
    bundle = folder / f"{name}-{recipe.bundle_sha256[:12]}.gonogo"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        copy_whole(teaching.bundle, bundle)
        for part in recipe.golden:
            golden_folder(path).mkdir(exist_ok=True)
            source = golden_folder(teaching.recipe_path) / part.file
            copy_whole(source, golden_folder(path) / part.file)
    except OSError as error:
        raise RecipeError(
            f"{folder}: cannot be written ({error.strerror}); check the folder and the free space, "
            "the recipe in force is unchanged"
        ) from error
    released = release(recipe, path, Change("release", why, who))
    offer = desk.offer(recipe.product, bundle, path)
    teaching.change(released_version=released.version)
    return Released(released, path, bundle, offer)


def copy_whole(source: Path, target: Path) -> None:
    """Copy a file so that a reader sees all of it or nothing; the same bytes are left alone.

    Raises:
        OSError: It cannot be written.
    """
    if target.is_file() and file_sha256(target) == file_sha256(source):
        return
    temporary = target.with_name(f".{target.name}.tmp")
    try:
        shutil.copyfile(source, temporary)
        with temporary.open("rb") as file:
            os.fsync(file.fileno())
        temporary.replace(target)
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def workstation_command(teaching: Teaching) -> str:
    """The one command that turns the exported set into a bundle."""
    skipped = {"--data": "images", "--recipe": "draft.recipe.toml", "--output": "run"}
    words: list[str] = []
    for word in train_arguments(teaching):
        words.append(skipped.get(words[-1], word) if words else word)
    train = " ".join(one for one in words if one != "--progress-json")
    name = teaching.folder.name
    return f"gonogo {train} && gonogo bundle run -o {name}.gonogo"


def learned_parts(teaching: Teaching) -> int:
    """How many good parts the bundle learned from, as it says itself.

    Raises:
        BundleError: It is missing or damaged.
    """
    return len(open_bundle(teaching.bundle).manifest.split.parts.get("train", ()))


def export_set(
    teaching: Teaching,
    target: Path,
    on_file: Callable[[int, int], object] = lambda _done, _all: None,
) -> Path:
    """Pack the good parts and the draft for a workstation.

    Args:
        teaching: What is taught.
        target: Folder, or the zip file to write.
        on_file: Called with how many of how many files are packed.

    Returns:
        The zip file.

    Raises:
        DataError: It cannot be written; nothing half-written is left.
    """
    path = target / f"{teaching.folder.name}-set.zip" if target.is_dir() else target
    if not path.parent.is_dir():
        raise DataError(f"{path.parent}: no such folder; expected where the set is to be written")
    files = teaching.parts.files()
    temporary = path.with_name(f".{path.name}.tmp")
    words = f"In the unpacked folder:\n\n    {workstation_command(teaching)}\n"
    try:
        # Pictures are compressed already.
        with zipfile.ZipFile(temporary, "w", zipfile.ZIP_STORED) as archive:
            archive.writestr("README.txt", words)
            archive.write(teaching.draft_path, "draft.recipe.toml")
            for number, file in enumerate(files, 1):
                archive.write(file, f"images/train/good/{file.name}")
                on_file(number, len(files))
        temporary.replace(path)
    except OSError as error:
        raise DataError(
            f"{path}: cannot be written ({error.strerror}); check the folder and the free space"
        ) from error
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
    return path


def import_bundle(teaching: Teaching, source: Path) -> Bundle:
    """Take the bundle that a workstation made from the exported set.

    Raises:
        BundleError: It is none, is damaged, or learned from other pictures.
        DataError: It cannot be copied.
    """
    if not source.is_file():
        raise BundleError(f"{source}: no such file; expected the bundle, NAME.gonogo")
    opened = open_bundle(source)
    ours = {file_sha256(path) for path in teaching.parts.files()}
    if not opened.seen_hashes() & ours:
        raise BundleError(
            f"{source}: did not learn from this product's good parts; choose the bundle that was "
            "made from the exported set"
        )
    write_whole(teaching.bundle, source.read_bytes())
    teaching.trained(opened.sha256, teaching.views_text())
    return opened

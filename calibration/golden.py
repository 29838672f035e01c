"""Golden parts: pictures of known good and known bad parts, kept with the recipe and replayed.

They lie beside `PRODUCT.recipe.toml` in `PRODUCT.recipe.golden`, named by their sha256; the recipe
lists them with what is known of each. Replayed through the inspector they prove that bundle,
recipe, backend and machine still answer as they did: a good part must be OK, a bad one must be
rejected (NG or RECHECK). They say nothing about camera and light: the physical challenge does.

Where several cameras see a part, a golden part is one picture of each, told apart by the recipe's
part pattern; they are judged together.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from calibration.cameras import label_of
from calibration.history import SUFFIX, Change, release
from engine.bundle import file_sha256
from engine.cameras import CameraRule, camera_rule
from engine.errors import DataError, ImageError, RecipeError
from engine.golden import golden_parts
from engine.preprocess import read_image
from engine.recipe import GoldenPart, Recipe, change_recipe, load_recipe
from engine.types import Frame, ImageArray, InspectionResult, Verdict

MAX_NAMES = 3


class GoldenInspector(Protocol):
    """What replaying needs of `engine.inspector.Inspector`."""

    def inspect(self, frame: Frame) -> InspectionResult:
        """Judge one frame."""

    def inspect_part(self, frames: Mapping[str, Frame]) -> InspectionResult:
        """Judge one part by its pictures of all cameras."""


@dataclass(frozen=True)
class GoldenAnswer:
    """What the inspector said of one golden part.

    Attributes:
        part: The part, or its first picture where several cameras see it.
        verdict: The verdict; FAULT where the picture could not be judged.
        score: Its score, or NaN.
        right: Whether it is the known answer.
        words: What is wrong, or empty.
        pictures: All pictures of the part.
    """

    part: GoldenPart
    verdict: Verdict
    score: float
    right: bool
    words: str
    pictures: tuple[GoldenPart, ...] = ()


def golden_folder(path: Path) -> Path:
    """Return the folder of a recipe's golden pictures; it may not exist yet."""
    return path.with_name(f"{path.name.removesuffix(SUFFIX).removesuffix('.toml')}.recipe.golden")


def add_golden(path: Path, images: Sequence[Path], *, good: bool, change: Change) -> Recipe:
    """Keep pictures as golden parts, and put the recipe with them in force as its next version.

    Args:
        path: `PRODUCT.recipe.toml`.
        images: Image files.
        good: What is known of these parts.
        change: Who, how and why.

    Raises:
        RecipeError: One is a golden part already, the part pattern does not tell the cameras that
            the views name, or a file cannot be written; nothing changes.
        ImageError: One is no image.
        DataError: A part without a picture of one of several cameras, or with two.
    """
    recipe = load_recipe(path)
    owners = _owners(recipe, camera_rule(recipe), images)
    known = {part.sha256: part for part in recipe.golden}
    added: dict[str, tuple[Path, GoldenPart]] = {}
    for image in images:
        read_image(image)
        digest = file_sha256(image)
        if digest in known or digest in added:
            raise RecipeError(
                f"{image}: is a golden part already; leave it out, or remove it first"
            )
        name = f"{digest[:16]}{image.suffix.lower()}"
        label, camera = owners.get(image, (None, None))
        part = GoldenPart(
            file=name, sha256=digest, good=good, name=image.name, camera=camera, part=label
        )
        added[digest] = (image, part)
    if not added:
        raise RecipeError(f"{path}: expected images to add, found none")
    golden = (*recipe.golden, *(part for _, part in added.values()))
    changed = change_recipe(recipe, {"golden": golden})
    for image, part in added.values():
        _keep(image, golden_folder(path) / part.file, part.sha256)
    return release(changed, path, change)


def remove_golden(path: Path, names: Sequence[str], change: Change) -> Recipe:
    """Take golden parts out of the recipe; their pictures stay, older versions name them.

    Args:
        path: `PRODUCT.recipe.toml`.
        names: Names of the files as they were added, or of those in the folder, or of parts; a
            picture takes those of the other cameras with it.
        change: Who, how and why.

    Raises:
        RecipeError: One is no golden part, or a file cannot be written.
    """
    recipe = load_recipe(path)
    parts = golden_parts(recipe.golden)
    for name in names:
        if not any(name in _names(pictures) for pictures in parts):
            raise RecipeError(f"{path}: {name} is no golden part; see gonogo recipe golden list")
    kept = [pictures for pictures in parts if not _names(pictures) & set(names)]
    golden = tuple(picture for pictures in kept for picture in pictures)
    return release(change_recipe(recipe, {"golden": golden}), path, change)


def check_golden(
    inspector: GoldenInspector, recipe: Recipe, path: Path
) -> tuple[GoldenAnswer, ...]:
    """Replay all golden parts of a recipe.

    Args:
        inspector: Judges; a backend that fails raises through.
        recipe: The recipe in force.
        path: Where it lies, for its pictures.
    """
    folder = golden_folder(path)
    return tuple(_replay(inspector, pictures, folder) for pictures in golden_parts(recipe.golden))


def golden_trouble(answers: Sequence[GoldenAnswer]) -> str:
    """Say which golden parts got a wrong answer, and what to do; empty where all are right."""
    wrong = [answer for answer in answers if not answer.right]
    if not wrong:
        return ""
    named = "; ".join(answer.words for answer in wrong[:MAX_NAMES])
    more = f"; and {len(wrong) - MAX_NAMES} more" if len(wrong) > MAX_NAMES else ""
    return (
        f"{len(wrong)} of {len(answers)} golden parts judged wrong: {named}{more}; "
        "roll the recipe back or calibrate again, then acknowledge"
    )


def _owners(
    recipe: Recipe, rule: CameraRule, images: Sequence[Path]
) -> dict[Path, tuple[str, str]]:
    """Tell part and camera of each picture; nothing where one camera sees the part."""
    if len(rule.cameras) == 1:
        return {}
    parts: dict[str, list[Path]] = {}
    for image in images:
        parts.setdefault(label_of(image, rule), []).append(image)
    taken = {picture.part for picture in recipe.golden}
    owners: dict[Path, tuple[str, str]] = {}
    for label, files in parts.items():
        if label in taken:
            raise RecipeError(
                f"golden part {label}: there is one of this name already; remove it first, or "
                "rename the pictures"
            )
        for camera, own in rule.by_camera(label, files).items():
            if len(own) > 1:
                raise DataError(
                    f"part {label}: several pictures of the camera {camera}; give one of each"
                )
            owners[own[0]] = (label, camera)
    return owners


def _names(pictures: Sequence[GoldenPart]) -> set[str | None]:
    """What a golden part may be called."""
    return {name for one in pictures for name in (one.name, one.file, one.part) if name}


def _replay(
    inspector: GoldenInspector, pictures: tuple[GoldenPart, ...], folder: Path
) -> GoldenAnswer:
    part = pictures[0]
    named = part.part or part.name or part.file
    try:
        result = _inspect(inspector, pictures, folder)
    except ImageError as error:
        return GoldenAnswer(part, Verdict.FAULT, float("nan"), False, str(error), pictures)
    rejected = result.verdict in (Verdict.NG, Verdict.RECHECK)
    right = rejected if not part.good else result.verdict is Verdict.OK
    words = ""
    if not right:
        known = "good" if part.good else "bad"
        words = (
            f"{named} is a {known} part, but was judged {result.verdict.value} "
            f"(score {result.score:.4g}, threshold {result.threshold:.4g}"
            f"{', ' + result.reason if result.reason else ''})"
        )
    return GoldenAnswer(part, result.verdict, result.score, right, words, pictures)


def _inspect(
    inspector: GoldenInspector, pictures: Sequence[GoldenPart], folder: Path
) -> InspectionResult:
    frames = {
        one.camera or "": Frame(_picture(folder / one.file, one), 0, one.name or one.file)
        for one in pictures
    }
    if "" in frames:
        return inspector.inspect(frames[""])
    return inspector.inspect_part(frames)


def _picture(path: Path, part: GoldenPart) -> ImageArray:
    if not path.is_file():
        raise ImageError(f"{path}: is gone; restore it")
    if file_sha256(path) != part.sha256:
        raise ImageError(f"{path}: has changed since it was added; restore it")
    return read_image(path)


def _keep(image: Path, copy: Path, digest: str) -> None:
    """Copy a picture; a reader sees all of it or nothing."""
    if copy.is_file() and file_sha256(copy) == digest:
        return
    temporary: Path | None = None
    try:
        copy.parent.mkdir(exist_ok=True)
        descriptor, name = tempfile.mkstemp(prefix=f".{copy.name}.", dir=copy.parent)
        os.close(descriptor)
        temporary = Path(name)
        shutil.copyfile(image, temporary)
        if file_sha256(temporary) != digest:
            raise RecipeError(f"{image}: changed while it was copied; add it again")
        temporary.chmod(0o644)
        temporary.replace(copy)
    except OSError as error:
        raise RecipeError(
            f"{copy}: cannot be written ({error.strerror}); check the folder and the free space, "
            "the recipe is unchanged"
        ) from error
    finally:
        if temporary is not None:
            temporary.unlink(missing_ok=True)

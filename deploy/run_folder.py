"""Read what training left: the run folder, and the images of its good parts."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pydantic import JsonValue, ValidationError

from engine.bundle import Split
from engine.crop import Cropper
from engine.errors import CheckpointError, DataError, RecipeError
from engine.preprocess import IMAGE_SUFFIXES, read_image
from engine.recipe import View
from engine.trained import trained_recipe
from engine.types import ImageArray

SCHEMA_VERSION = 1


@dataclass(frozen=True)
class RunFolder:
    """A finished training.

    Attributes:
        path: The folder.
        config: `config.json`.
        split: `split.json`.
    """

    path: Path
    config: dict[str, JsonValue]
    split: Split

    @property
    def checkpoint(self) -> Path:
        """The weights."""
        return self.path / "checkpoint.safetensors"

    @property
    def model_config(self) -> dict[str, JsonValue]:
        """Description of the architecture."""
        model = self.config.get("model")
        if not isinstance(model, dict):
            raise CheckpointError(f"{self.path / 'config.json'}: holds no model; train again")
        return model

    @property
    def data_dir(self) -> Path | None:
        """Folder of the images that it was trained on, where the config names one."""
        for section in ("training", "provenance"):
            entries = self.config.get(section)
            if isinstance(entries, dict) and isinstance(entries.get("data"), str):
                return Path(str(entries["data"]))
        return None


class Cutter:
    """Gives the model's images of files as the training saw them: region, located part, tiles.

    Attributes:
        cameras: How many cameras the training had views of; 0 = it saw whole images.
    """

    def __init__(self, training: object) -> None:
        """Prepare the views that a training was told.

        Args:
            training: Its options by name; anything else means whole images.

        Raises:
            CheckpointError: Its views are damaged.
        """
        try:
            recipe = trained_recipe(training)
        except RecipeError as error:
            raise CheckpointError(f"the training's {error}; train again") from error
        views = recipe.views if recipe else ()
        self.cameras = len({view.camera for view in views})
        self._croppers = [Cropper(view) for view in views or (View(),)]
        self._taken = 0

    def all(self, path: Path, height: int, width: int) -> list[ImageArray]:
        """Return the model's images of a file: of each region, and of each tile of it.

        Raises:
            ImageError: The file is no image, or its part is not found.
        """
        image = read_image(path)
        return [
            piece
            for cropper in self._croppers
            for piece in cropper.model_images(cropper.crop(image, str(path)), height, width)
        ]

    def one(self, path: Path, height: int, width: int) -> ImageArray:
        """Return one of the model's images of a file, of several regions or tiles another one.

        Raises:
            ImageError: The file is no image, or its part is not found.
        """
        pieces = self.all(path, height, width)
        self._taken += 1
        return pieces[self._taken % len(pieces)]


def open_run(path: Path) -> RunFolder:
    """Read a run folder.

    Raises:
        CheckpointError: It is missing, unfinished, damaged or newer than this program.
    """
    if not path.is_dir():
        raise CheckpointError(f"{path}: no such run folder; check the path")
    config = _read_json(path / "config.json")
    try:
        split = Split.model_validate(_read_json(path / "split.json"))
    except ValidationError as error:
        field = ".".join(str(key) for key in error.errors()[0]["loc"])
        raise CheckpointError(
            f"{path / 'split.json'}: field {field} is damaged; train again"
        ) from error
    run = RunFolder(path, config, split)
    if not run.checkpoint.is_file():
        raise CheckpointError(f"{run.checkpoint}: missing; let the training finish")
    return run


def load_good_images(
    run: RunFolder, data_dir: Path | None, count: int, height: int, width: int
) -> list[ImageArray]:
    """Load good images from the select part, topped up from the train part; see `load_split`."""
    images: list[ImageArray] = []
    for split_name in ("select", "train"):
        images += load_split(run, data_dir, split_name, (count - len(images), height, width))
    if not images:
        raise DataError(
            f"{data_dir or run.data_dir}: holds none of the images of {run.path}; name their "
            "folder with --data"
        )
    return images


def load_split(
    run: RunFolder, data_dir: Path | None, split_name: str, wanted: tuple[int, int, int]
) -> list[ImageArray]:
    """Load images of one part of the split.

    Args:
        run: The run.
        data_dir: Folder of the images; None = the one that the run names.
        split_name: `train`, `select`, `quantise` or `calibrate`.
        wanted: How many at most, spread evenly over the part; and their height and width.

    Returns:
        `(height, width, 3)` uint8 BGR images, whose files are those that the run saw (by sha256).

    Raises:
        DataError: The folder is not there.
    """
    count, height, width = wanted
    folder = data_dir or run.data_dir
    if folder is None or not folder.is_dir():
        raise DataError(
            f"{folder or run.path}: the run's images are not there; name their folder with --data"
        )
    index: dict[str, list[Path]] = {}
    for file in sorted(folder.rglob("*")):
        if file.suffix.lower() in IMAGE_SUFFIXES:
            index.setdefault(file.name, []).append(file)
    images: list[ImageArray] = []
    cut = Cutter(run.config.get("training"))
    known = [(f.name, f.sha256) for p in run.split.parts.get(split_name, ()) for f in p.files]
    for name, sha256 in _spread(known, count):
        for file in index.get(Path(name).name, ()):
            if hashlib.sha256(file.read_bytes()).hexdigest() == sha256:
                images.append(cut.one(file, height, width))
                break
    return images


def _spread(items: list[tuple[str, str]], count: int) -> Iterator[tuple[str, str]]:
    taken = max(0, min(count, len(items)))
    return (items[index * len(items) // taken] for index in range(taken))


def _read_json(path: Path) -> dict[str, JsonValue]:
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise CheckpointError(
            f"{path}: cannot be read ({error.strerror}); is this a finished run folder?"
        ) from error
    except ValueError as error:
        raise CheckpointError(f"{path}: no JSON ({error}); train again") from error
    version = content.get("schema_version") if isinstance(content, dict) else None
    if not isinstance(version, int) or version < 1:
        raise CheckpointError(f"{path}: has no schema_version; train again")
    if version > SCHEMA_VERSION:
        raise CheckpointError(
            f"{path}: schema {version}, this program reads up to {SCHEMA_VERSION}; update it"
        )
    return dict(content)

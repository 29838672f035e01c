"""Pictures of good parts, collected one by one: no dark, blurred or doubled one gets in."""

from __future__ import annotations

import hashlib
import os
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.bundle import file_sha256
from engine.errors import DataError, ImageError
from engine.image_health import measure_picture
from engine.parts import good_folder, list_images
from engine.preprocess import IMAGE_SUFFIXES, read_image
from engine.recipe import Region
from engine.types import ImageArray

DARK_LEVEL = 12.0
"""Mean grey level below which a picture shows nothing."""
BRIGHT_LEVEL = 245.0
SHARP_SHARE = 0.5
"""A picture with less than this share of the reference's sharpness is blurred."""
SAME_LEVELS = 1.0
"""Two pictures of which 99 % of all places differ by less than so many grey levels show one part
that was not moved, or one picture that was saved twice."""
_PRINT_PX = 64
_LAST_NAME = ".last"


class Refusal(str, Enum):
    """Why a picture is not among the good parts."""

    UNREADABLE = "unreadable"
    SIZE = "size"
    DARK = "dark"
    BRIGHT = "bright"
    BLURRED = "blurred"
    SAME_FILE = "same file"
    SAME_PART = "same part"


@dataclass(frozen=True)
class Refused:
    """A picture that was not taken.

    Attributes:
        name: Its file, or what it was to be called.
        why: The reason.
        detail: The other picture, the size found, or what a reader said.
    """

    name: str
    why: Refusal
    detail: str = ""


@dataclass(frozen=True)
class Measure:
    """What all pictures of a set have in common.

    Attributes:
        width: Width in pixels.
        height: Height in pixels.
        sharpness: Sharpness of the picture that the camera was set up with.
        region: What is inspected; None = all of it.
    """

    width: int
    height: int
    sharpness: float
    region: Region | None = None


@dataclass(frozen=True)
class Import:
    """What became of a folder of pictures."""

    added: int
    refused: tuple[Refused, ...]


class GoodParts:
    """The folder of good pictures. Any thread, one at a time.

    Args:
        folder: Where they lie; made at the first picture.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._lock = threading.RLock()
        self._hashes: dict[str, str] = {}
        self._prints: dict[str, NDArray[np.int16]] = {}
        self._read = False
        self._region: Region | None = None

    def files(self) -> list[Path]:
        """All pictures by name; cheap enough for the screen."""
        try:
            found = sorted(self.folder.iterdir())
        except OSError:
            return []
        return [
            path
            for path in found
            if path.suffix.lower() in IMAGE_SUFFIXES and not path.name.startswith(".")
        ]

    def add(self, image: ImageArray, measure: Measure) -> Refused | Path:
        """Keep a picture from the camera.

        Raises:
            DataError: It cannot be written.
        """
        with self._lock:
            name = self._next_name(".png")
            _, encoded = cv2.imencode(".png", image)
            return self._keep(name, name, image, encoded.tobytes(), measure)

    def import_folder(
        self,
        source: Path,
        measure: Measure,
        on_picture: Callable[[int, int], object] = lambda _done, _all: None,
    ) -> Import:
        """Copy the pictures of a folder (or of `train/good` in it); those that fit.

        Args:
            source: The folder.
            measure: What they must be like.
            on_picture: Called with how many of how many were looked at.

        Raises:
            DataError: There is no such folder, no picture in it, or one cannot be written; those
                before it are kept.
        """
        paths = list_images(good_folder(source))
        added, refused = 0, []
        for number, path in enumerate(paths, 1):
            with self._lock:
                answer = self._import(path, measure)
            if isinstance(answer, Refused):
                refused.append(answer)
            else:
                added += 1
            on_picture(number, len(paths))
        return Import(added, tuple(refused))

    def remove(self, path: Path) -> None:
        """Take a picture out; its name is never given to another, which a training may know.

        Raises:
            DataError: That cannot be written down; the picture stays.
        """
        with self._lock:
            if path.stem.isdecimal():
                last = max(int(path.stem), self._last_number())
                write_whole(self.folder / _LAST_NAME, str(last).encode())
            path.unlink(missing_ok=True)
            self._hashes = {key: name for key, name in self._hashes.items() if name != path.name}
            self._prints.pop(path.name, None)

    def _import(self, path: Path, measure: Measure) -> Refused | Path:
        try:
            image = read_image(path)
            data = path.read_bytes()
        except (ImageError, OSError) as error:
            return Refused(path.name, Refusal.UNREADABLE, str(error))
        return self._keep(path.name, self._next_name(path.suffix.lower()), image, data, measure)

    def _keep(
        self, shown: str, name: str, image: ImageArray, data: bytes, measure: Measure
    ) -> Refused | Path:
        self._know_all(measure.region)
        fault = _quality_fault(shown, image, measure)
        if fault is not None:
            return fault
        digest = hashlib.sha256(data).hexdigest()
        if digest in self._hashes:
            return Refused(shown, Refusal.SAME_FILE, self._hashes[digest])
        mark = _fingerprint(image, measure.region)
        twin = self._twin(mark)
        if twin:
            return Refused(shown, Refusal.SAME_PART, twin)
        path = self.folder / name
        write_whole(path, data)
        self._hashes[digest] = name
        self._prints[name] = mark
        return path

    def _twin(self, mark: NDArray[np.int16]) -> str:
        names = list(self._prints)
        if not names:
            return ""
        others = np.stack([self._prints[name] for name in names])
        differences = np.percentile(np.abs(others - mark), 99, axis=(1, 2))
        closest = int(differences.argmin())
        return names[closest] if differences[closest] < 16 * SAME_LEVELS else ""

    def _know_all(self, region: Region | None) -> None:
        """Read what lies there; once, and again when another region is compared."""
        if self._read and region == self._region:
            return
        self._hashes, self._prints = {}, {}
        for path in self.files():
            try:
                self._hashes[file_sha256(path)] = path.name
                self._prints[path.name] = _fingerprint(read_image(path), region)
            except (ImageError, OSError):
                continue
        self._read, self._region = True, region

    def _next_name(self, suffix: str) -> str:
        numbers = [int(path.stem) for path in self.files() if path.stem.isdecimal()]
        return f"{max([self._last_number(), *numbers]) + 1:05d}{suffix}"

    def _last_number(self) -> int:
        """Highest number that was ever taken out; 0 = none."""
        try:
            return int((self.folder / _LAST_NAME).read_text(encoding="ascii"))
        except (OSError, ValueError):
            return 0


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that a reader sees all of it or nothing.

    Raises:
        DataError: It cannot be written.
    """
    temporary = path.with_name(f".{path.name}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with temporary.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError as error:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise DataError(
            f"{path}: cannot be written ({error.strerror}); check the free space, "
            "what was there before is kept"
        ) from error


def _quality_fault(name: str, image: ImageArray, measure: Measure) -> Refused | None:
    height, width = image.shape[:2]
    if (width, height) != (measure.width, measure.height):
        return Refused(name, Refusal.SIZE, f"{width} x {height}")
    inspected = _cut(image, measure.region)
    values = measure_picture(inspected).values
    if values["exposure"] < DARK_LEVEL:
        return Refused(name, Refusal.DARK)
    if values["exposure"] > BRIGHT_LEVEL:
        return Refused(name, Refusal.BRIGHT)
    if measure_picture(image).values["sharpness"] < SHARP_SHARE * measure.sharpness:
        return Refused(name, Refusal.BLURRED)
    return None


def _cut(image: ImageArray, region: Region | None) -> ImageArray:
    if region is None:
        return image
    return image[region.y : region.y + region.height, region.x : region.x + region.width]


def _fingerprint(image: ImageArray, region: Region | None) -> NDArray[np.int16]:
    """`(64, 64)` grey levels of the inspected region in sixteenths, averaged: no sensor noise."""
    grey = cv2.cvtColor(_cut(image, region), cv2.COLOR_BGR2GRAY).astype(np.float32)
    small = cv2.resize(grey, (_PRINT_PX, _PRINT_PX), interpolation=cv2.INTER_AREA)
    return np.asarray(np.rint(16 * small), dtype=np.int16)

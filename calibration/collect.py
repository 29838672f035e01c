"""Gather the good parts that may carry a threshold, and score them.

A part that training, selection or quantisation has seen scores lower than a new one, so it is left
out: by the hash of its files, by its name and by its group. Nothing else is ever left out.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

import numpy as np
from numpy.typing import NDArray

from engine.bundle import SEEN_PARTS, Split, file_sha256
from engine.errors import CalibrationError
from engine.image_health import ImageStatistics, measure_changed, measure_picture
from engine.inspector import Scorer, watched_region
from engine.parts import PartName, compile_part_pattern, good_folder, list_images, part_name
from engine.preprocess import read_image
from engine.recipe import View
from engine.types import ImageArray

MAX_NAMES = 10
"""Most files that one sentence names."""


@dataclass(frozen=True)
class GoodPart:
    """All different images of one good part.

    Attributes:
        name: Its name and group.
        files: Its images, by name.
        hashes: sha256 of each file.
    """

    name: PartName
    files: tuple[Path, ...]
    hashes: tuple[str, ...]


@dataclass(frozen=True)
class CalibrationSet:
    """Good parts that the bundle has never seen.

    Attributes:
        folder: Where they lie.
        parts: The parts.
        seen: Split name -> number of parts that were left out because the bundle saw them there.
        seen_by_name_only: How many of those were recognised by name, though their bytes differ.
        duplicates: Files with the same bytes as another one; they count once.
    """

    folder: Path
    parts: tuple[GoodPart, ...]
    seen: dict[str, int]
    seen_by_name_only: int
    duplicates: tuple[Path, ...]

    def statement(self) -> str:
        """Say in one sentence what was found and what was left out."""
        found = len(self.parts) + sum(self.seen.values())
        words = [f"{self.folder}: {found} good part{'' if found == 1 else 's'}"]
        if self.seen:
            by_split = ", ".join(f"{count} in {name}" for name, count in self.seen.items())
            words.append(f"{sum(self.seen.values())} left out as seen by the bundle ({by_split})")
        if self.seen_by_name_only:
            words.append(
                f"{self.seen_by_name_only} of them known by name only, with other bytes (if they "
                "are other parts: --new-parts)"
            )
        if self.duplicates:
            files = "file" if len(self.duplicates) == 1 else "files"
            words.append(f"{len(self.duplicates)} duplicate {files} merged")
        words.append(f"{len(self.parts)} to calibrate with")
        return "; ".join(words)


@dataclass(frozen=True)
class PartScores:
    """Scores of all parts.

    Attributes:
        scores: `backend/precision` -> `(N,)` float64, the highest score of each part's images.
        frame_size: `(width, height)` of every image; None when they differ.
        pictures: How the first image of each part looks.
        changed: Name of a change of camera or light -> how these images would look after it.
        frame_sizes: Where several cameras see the part: camera -> size of its every image, without
            those whose images differ.
        distinct: No other camera has taken two pictures that are alike.
        worst: Where several cameras see the part: `backend/precision` -> camera whose picture has
            each part's score.
    """

    scores: dict[str, NDArray[np.float64]]
    frame_size: tuple[int, int] | None
    pictures: tuple[ImageStatistics, ...] = ()
    changed: Mapping[str, Sequence[ImageStatistics]] = field(default_factory=dict)
    frame_sizes: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    distinct: bool = True
    worst: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def collect_parts(
    data: Path, split: Split, *, part_pattern: str = "", new_parts: bool = False
) -> CalibrationSet:
    """Gather the good parts of a folder that the bundle has not seen.

    Args:
        data: Folder of good images, or one in MVTec layout; its sub-folders are not searched.
        split: The bundle's split.
        part_pattern: How a file's name tells part and group; empty = every name is a part.
        new_parts: The parts are new even where training saw a file of the same name (another
            folder, counted from the beginning again). Equal bytes are refused all the same.

    Raises:
        DataError: No folder, no images, or a pattern that does not fit.
        CalibrationError: The bundle has seen all of them.
    """
    folder = good_folder(data)
    pattern = compile_part_pattern(part_pattern)
    paths = list_images(folder)
    names = [part_name(path, pattern) for path in paths]
    parts, duplicates = _merge(paths, names, [file_sha256(path) for path in paths])
    known = _SeenParts(split, by_name=not new_parts)
    unseen: list[GoodPart] = []
    seen: Counter[str] = Counter()
    by_name = 0
    for part in parts:
        where, same_bytes = known.find(part)
        if not where:
            unseen.append(part)
            continue
        seen[where] += 1
        by_name += not same_bytes
    found = CalibrationSet(folder, tuple(unseen), dict(seen), by_name, duplicates)
    if not unseen:
        raise CalibrationError(_nothing_left(found))
    return found


def score_parts(
    parts: Sequence[GoodPart],
    scorers: Mapping[str, Scorer],
    on_part: Callable[[], object] = lambda: None,
) -> PartScores:
    """Score every part on every backend, reading each image once.

    Args:
        parts: The parts.
        scorers: `backend/precision` -> scorer.
        on_part: Called after each part, for a progress bar.

    Raises:
        ImageError: A file is no image, or does not fit the region.
        CalibrationError: A picture has no score (NaN), or two parts show the same picture; the
            files are named.
    """
    scores = {key: np.full(len(parts), -np.inf) for key in scorers}
    sizes: set[tuple[int, int]] = set()
    broken: dict[Path, str] = {}
    pictures: dict[bytes, tuple[int, Path]] = {}
    looks: list[ImageStatistics] = []
    changed: dict[str, list[ImageStatistics]] = {}
    view = next(iter(scorers.values())).view if scorers else View()
    for index, part in enumerate(parts):
        for path in part.files:
            image = read_image(path)
            sizes.add((image.shape[1], image.shape[0]))
            owner, first = pictures.setdefault(_pixel_hash(image), (index, path))
            if owner != index:
                raise CalibrationError(
                    f"{first} and {path}: the same picture, saved twice in different ways, would "
                    "count as two parts; remove one, or check the camera if it was frozen"
                )
            for key, scorer in scorers.items():
                score = scorer.measure(image, str(path)).score
                if not np.isfinite(score):
                    broken[path] = key
                scores[key][index] = max(scores[key][index], score)
            if len(looks) == index:
                looks.append(measure_picture(image, watched_region(view)))
                for name, look in measure_changed(image, watched_region(view)).items():
                    changed.setdefault(name, []).append(look)
        on_part()
    if broken:
        raise CalibrationError(
            f"{name_files(broken)}: no score on {', '.join(sorted(set(broken.values())))} (NaN in "
            "the map, or less than the minimum defect area is inspected); check the ignore mask, "
            "the minimum defect area and gonogo doctor"
        )
    return PartScores(scores, sizes.pop() if len(sizes) == 1 else None, tuple(looks), changed)


def _pixel_hash(image: ImageArray) -> bytes:
    return hashlib.sha256(repr(image.shape).encode() + image.tobytes()).digest()


def name_files(files: Mapping[Path, object] | Sequence[Path]) -> str:
    """Name files in a sentence, a few at most."""
    names = [str(path) for path in files]
    more = f" and {len(names) - MAX_NAMES} more" if len(names) > MAX_NAMES else ""
    return ", ".join(names[:MAX_NAMES]) + more


class _SeenParts:
    """What the bundle has seen, by hash, part, group and file name."""

    def __init__(self, split: Split, *, by_name: bool) -> None:
        self._by_name = by_name
        self._hashes: dict[str, str] = {}
        self._parts: dict[PartName, str] = {}
        self._groups: dict[str, str] = {}
        self._stems: dict[str, tuple[str, PurePosixPath]] = {}
        for where in SEEN_PARTS:
            for part in split.parts.get(where, ()):
                self._parts[PartName(part.group, part.part)] = where
                if part.group:
                    self._groups[part.group] = where
                for file in part.files:
                    self._hashes[file.sha256] = where
                    path = PurePosixPath(file.name)
                    self._stems[path.stem] = (where, path)

    def find(self, part: GoodPart) -> tuple[str, bool]:
        """Return the split that saw a part ("" = none), and whether it saw the same bytes."""
        for digest in part.hashes:
            if digest in self._hashes:
                return self._hashes[digest], True
        if part.name.group in self._groups:
            return self._groups[part.name.group], False
        if not self._by_name:
            return "", False
        named_by_file = any(part.name.part == path.stem for path in part.files)
        if not named_by_file and part.name in self._parts:
            return self._parts[part.name], False
        for path in part.files:
            where, trained = self._stems.get(path.stem, ("", PurePosixPath()))
            if where and not _is_other_set(path, trained):
                return where, False
        return "", False


def _is_other_set(path: Path, trained: PurePosixPath) -> bool:
    """Tell `test/good/000` from `train/good/000`: in MVTec layout both exist and are two parts."""
    ours = path.absolute().parts[-3:-1]
    return ours == ("test", "good") and trained.parts[-3:-1] == ("train", "good")


def _merge(
    paths: Sequence[Path], names: Sequence[PartName], hashes: Sequence[str]
) -> tuple[list[GoodPart], tuple[Path, ...]]:
    """Gather files into parts; equal bytes are one picture of one part, whatever their names."""
    same_as: dict[PartName, PartName] = {}

    def first_name(name: PartName) -> PartName:
        while name in same_as:
            name = same_as[name]
        return name

    owner: dict[str, PartName] = {}
    for name, digest in zip(names, hashes, strict=True):
        one, other = first_name(owner.setdefault(digest, name)), first_name(name)
        if one != other:
            same_as[other] = one
    files: dict[PartName, dict[str, Path]] = {}
    duplicates: list[Path] = []
    for path, name, digest in zip(paths, names, hashes, strict=True):
        if files.setdefault(first_name(name), {}).setdefault(digest, path) != path:
            duplicates.append(path)
    parts = [GoodPart(name, tuple(found.values()), tuple(found)) for name, found in files.items()]
    return parts, tuple(duplicates)


def _nothing_left(found: CalibrationSet) -> str:
    by_split = ", ".join(f"{count} in {name}" for name, count in found.seen.items())
    advice = "take pictures of further good parts, or train again with a larger --holdout"
    if found.seen_by_name_only:
        advice += (
            f" ({found.seen_by_name_only} are known by name only: if they are other parts, "
            "use --new-parts)"
        )
    return (
        f"{found.folder}: expected parts that the bundle has not seen, but it has seen all "
        f"{sum(found.seen.values())} ({by_split}); {advice}"
    )

"""Which good part goes where: train, select, quantise or calibrate; always whole parts.

A part is everything that shows one physical piece: all its views and repeats, found by the file
name (`--part-pattern`) and by equal file contents. Parts of one group (a lot, a position) also stay
together. The split is drawn with a seed and written down with the hash of every file, because
calibration must be able to refuse what the model has seen.
"""

from __future__ import annotations

import hashlib
import json
import random
import re
from collections import deque
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.errors import CheckpointError, DataError
from engine.preprocess import IMAGE_SUFFIXES

SCHEMA_VERSION = 1
SPLIT_NAMES = ("train", "select", "quantise", "calibrate")
MIN_TRAIN_PARTS = 4


@dataclass(frozen=True)
class ImageFile:
    """One image of a part.

    Attributes:
        name: Path below the data folder, with `/`.
        sha256: Hash of the file's bytes.
    """

    name: str
    sha256: str


@dataclass(frozen=True)
class Part:
    """All images of one physical piece.

    Attributes:
        part: Its name: the file stem, or what `--part-pattern` says.
        files: Its images, sorted by name.
        group: Lot or position that it belongs to; empty = none.
    """

    part: str
    files: tuple[ImageFile, ...]
    group: str = ""


Unit = tuple[Part, ...]
"""Parts that must not be separated: one part, or all parts of a group."""


@dataclass(frozen=True)
class Split:
    """Where every part went.

    Attributes:
        seed: Seed that it was drawn with.
        parts: Name of the split -> its parts.
    """

    seed: int
    parts: Mapping[str, tuple[Part, ...]]

    def files(self, name: str) -> tuple[ImageFile, ...]:
        """All images of one split."""
        return tuple(file for part in self.parts[name] for file in part.files)

    def paths(self, name: str, data: Path) -> list[Path]:
        """Paths of all images of one split below the data folder."""
        return [data / file.name for file in self.files(name)]

    def counts(self) -> dict[str, int]:
        """Number of parts per split."""
        return {name: len(parts) for name, parts in self.parts.items()}

    def describe(self) -> str:
        """Say how many parts there are, in all and per split."""
        counts = self.counts()
        listed = ", ".join(f"{counts[name]} {name}" for name in SPLIT_NAMES)
        return f"{sum(counts.values())} good parts: {listed}"


def collect_units(data: Path, part_pattern: str | None = None) -> list[Unit]:
    """Find the good images of a data folder and gather them into parts and groups.

    Args:
        data: Folder in MVTec layout (`train/good` inside), or a plain folder of good images.
        part_pattern: Regular expression searched in the file name, with a named group `part` and /
            or `group`.

    Returns:
        Units in the order of their first file.

    Raises:
        DataError: No folder, no images, or a pattern that does not fit the file names.
    """
    folder = _good_folder(data)
    paths = sorted(path for path in folder.iterdir() if path.suffix.lower() in IMAGE_SUFFIXES)
    if not paths:
        raise DataError(
            f"{folder}: no images in this folder (expected {', '.join(sorted(IMAGE_SUFFIXES))}); "
            "put the pictures of good parts there"
        )
    named = [_part_and_group(path, part_pattern) for path in paths]
    files = [ImageFile(path.relative_to(data).as_posix(), _sha256(path)) for path in paths]
    # Equal bytes are one piece photographed once, whatever the two files are called.
    part_keys: list[list[Hashable]] = [
        [("part", group, part), ("bytes", file.sha256)]
        for (part, group), file in zip(named, files, strict=True)
    ]
    group_keys = [
        [*keys, ("group", group)] if group else keys
        for (_, group), keys in zip(named, part_keys, strict=True)
    ]
    part_of = {}
    for indices in _connected(part_keys):
        first_part, first_group = named[indices[0]]
        part = Part(first_part, tuple(files[index] for index in indices), first_group)
        part_of.update(dict.fromkeys(indices, part))
    return [
        tuple(dict.fromkeys(part_of[index] for index in indices))
        for indices in _connected(group_keys)
    ]


def draw_split(units: Sequence[Unit], *, holdout: int | None, seed: int) -> Split:
    """Deal units to the four splits.

    `holdout` parts go to *calibrate* (None = a fifth). Of the remaining parts *select* and
    *quantise* get 5 % each, at least 4; of fewer than 40 a tenth each, at least 1. The rest is
    *train*. With groups a split may get more, because groups stay whole.

    Raises:
        DataError: Too few parts; the message says how many are needed.
    """
    total = sum(len(unit) for unit in units)
    wanted = total // 5 if holdout is None else holdout
    side = _side_share(total - wanted)
    if total - wanted - 2 * side < MIN_TRAIN_PARTS:
        needed = wanted + 2 + MIN_TRAIN_PARTS
        raise DataError(
            f"{total} good parts are too few: {wanted} for calibration, at least 1 for selection, "
            f"1 for quantisation and {MIN_TRAIN_PARTS} for training need {needed}; "
            "take more pictures or a smaller --holdout"
        )
    shuffled = list(units)
    random.Random(seed).shuffle(shuffled)
    queue = deque(shuffled)
    parts = {
        "calibrate": _deal(queue, wanted),
        "select": _deal(queue, side),
        "quantise": _deal(queue, side),
    }
    parts["train"] = tuple(part for unit in queue for part in unit)
    short = [name for name, least in (("select", 1), ("quantise", 1)) if len(parts[name]) < least]
    if short or len(parts["train"]) < MIN_TRAIN_PARTS:
        raise DataError(
            f"{len(units)} groups are too few: groups stay whole, and none was left for "
            f"{short[0] if short else 'training'}; take pictures from more groups, "
            "a smaller --holdout, or a finer --part-pattern"
        )
    return Split(seed, {name: parts[name] for name in SPLIT_NAMES})


def json_from_split(split: Split) -> dict[str, Any]:
    """The content of `split.json`."""
    return {
        "schema_version": SCHEMA_VERSION,
        "seed": split.seed,
        "parts": {
            name: [
                {
                    "part": part.part,
                    **({"group": part.group} if part.group else {}),
                    "files": [{"name": file.name, "sha256": file.sha256} for file in part.files],
                }
                for part in parts
            ]
            for name, parts in split.parts.items()
        },
    }


def read_split(path: Path) -> Split:
    """Read a `split.json`.

    Raises:
        CheckpointError: The file is missing, damaged or of a newer version.
    """
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        version = content["schema_version"]
        if version != SCHEMA_VERSION:
            raise CheckpointError(
                f"{path}: schema version {version}, this program knows {SCHEMA_VERSION}; "
                "use the program that wrote it"
            )
        parts = {
            name: tuple(
                Part(
                    str(entry["part"]),
                    tuple(ImageFile(str(f["name"]), str(f["sha256"])) for f in entry["files"]),
                    str(entry.get("group", "")),
                )
                for entry in content["parts"][name]
            )
            for name in SPLIT_NAMES
        }
        return Split(int(content["seed"]), parts)
    except OSError as error:
        raise CheckpointError(f"{path}: cannot be read ({error.strerror}); train again") from error
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise CheckpointError(
            f"{path}: damaged ({type(error).__name__}: {error}); train again"
        ) from error


def check_unchanged(split: Split, data: Path) -> None:
    """Compare the files on disk with the hashes of a split.

    Raises:
        DataError: A file is gone or has changed.
    """
    for name in SPLIT_NAMES:
        for file in split.files(name):
            path = data / file.name
            if not path.is_file():
                raise DataError(f"{path}: gone since the training began; restore it or start again")
            if _sha256(path) != file.sha256:
                raise DataError(
                    f"{path}: changed since the training began; restore it or start again"
                )


def _good_folder(data: Path) -> Path:
    if not data.is_dir():
        raise DataError(f"{data}: no such folder; --data takes the folder of the product's images")
    for folder in (data / "train" / "good", data / "good"):
        if folder.is_dir():
            return folder
    return data


def _part_and_group(path: Path, part_pattern: str | None) -> tuple[str, str]:
    if part_pattern is None:
        return path.stem, ""
    try:
        pattern = re.compile(part_pattern)
    except re.error as error:
        raise DataError(f"--part-pattern '{part_pattern}': {error}") from error
    if not {"part", "group"} & set(pattern.groupindex):
        raise DataError(
            f"--part-pattern '{part_pattern}': expected a named group, "
            "(?P<part>...) and / or (?P<group>...)"
        )
    match = pattern.search(path.name)
    if match is None:
        raise DataError(
            f"{path}: --part-pattern '{part_pattern}' does not match; correct it or rename the file"
        )
    names = match.groupdict()
    return names.get("part") or path.stem, names.get("group") or ""


def _sha256(path: Path) -> str:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        raise DataError(f"{path}: cannot be read ({error.strerror}); check the file") from error


def _connected(keys_of_items: Sequence[Iterable[Hashable]]) -> list[list[int]]:
    """Indices of items that share a key, directly or through others; by first appearance."""
    parent = list(range(len(keys_of_items)))

    def root(index: int) -> int:
        while parent[index] != index:
            parent[index] = parent[parent[index]]
            index = parent[index]
        return index

    first_with: dict[Hashable, int] = {}
    for index, keys in enumerate(keys_of_items):
        for key in keys:
            one, other = root(first_with.setdefault(key, index)), root(index)
            parent[max(one, other)] = min(one, other)
    members: dict[int, list[int]] = {}
    for index in range(len(parent)):
        members.setdefault(root(index), []).append(index)
    return list(members.values())


def _side_share(parts: int) -> int:
    """Parts for *select*, and as many for *quantise*."""
    return max(4, round(0.05 * parts)) if parts >= 40 else max(1, parts // 10)


def _deal(queue: deque[Unit], wanted: int) -> tuple[Part, ...]:
    dealt: list[Part] = []
    while queue and len(dealt) < wanted:
        dealt.extend(queue.popleft())
    return tuple(dealt)

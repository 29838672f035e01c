"""Which files show which part: the one rule of training and calibration.

A part is one physical piece; all its views and repeats count once. Its name is the file's name
without the suffix unless a `--part-pattern` says otherwise. Parts of one group (a lot, a position)
stay together.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from engine.errors import DataError
from engine.preprocess import IMAGE_SUFFIXES


@dataclass(frozen=True, order=True)
class PartName:
    """Name of a part, and of the group that it belongs to (empty = none)."""

    group: str
    part: str


def good_folder(data: Path) -> Path:
    """Return the folder of good images: `train/good` or `good` inside `data`, or `data` itself.

    Raises:
        DataError: There is no such folder.
    """
    if not data.is_dir():
        raise DataError(f"{data}: no such folder; expected the folder of the good parts' images")
    for folder in (data / "train" / "good", data / "good"):
        if folder.is_dir():
            return folder
    return data


def list_images(folder: Path) -> list[Path]:
    """Return the image files of a folder by name, without those of its sub-folders.

    Raises:
        DataError: There is none, or the folder cannot be read.
    """
    try:
        paths = sorted(path for path in folder.iterdir() if path.suffix.lower() in IMAGE_SUFFIXES)
    except OSError as error:
        raise DataError(f"{folder}: cannot be read ({error.strerror}); check the path") from error
    if not paths:
        raise DataError(
            f"{folder}: no images in this folder (expected {', '.join(sorted(IMAGE_SUFFIXES))}); "
            "check the path"
        )
    return paths


def compile_part_pattern(text: str) -> re.Pattern[str] | None:
    """Compile a `--part-pattern`; None for an empty one.

    Args:
        text: Regular expression searched in a file's name, with a named group `part` and / or
            `group`.

    Raises:
        DataError: It is no regular expression, or names neither group.
    """
    if not text:
        return None
    try:
        pattern = re.compile(text)
    except re.error as error:
        raise DataError(f"--part-pattern '{text}': {error}") from error
    if not {"part", "group"} & set(pattern.groupindex):
        raise DataError(
            f"--part-pattern '{text}': expected a named group, "
            "(?P<part>...) and / or (?P<group>...)"
        )
    return pattern


def part_name(path: Path, pattern: re.Pattern[str] | None) -> PartName:
    """Tell which part a file shows.

    Raises:
        DataError: The pattern does not match the file's name.
    """
    if pattern is None:
        return PartName("", path.stem)
    match = pattern.search(path.name)
    if match is None:
        raise DataError(
            f"{path}: --part-pattern '{pattern.pattern}' does not match; "
            "correct it or rename the file"
        )
    names = match.groupdict()
    return PartName(names.get("group") or "", names.get("part") or path.stem)

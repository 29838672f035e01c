"""Repeats of parts for the gauge study: which pictures show the same part at the same time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from calibration.cameras import label_of
from engine.bundle import file_sha256
from engine.cameras import CameraRule
from engine.errors import DataError
from engine.parts import list_images

REPEAT_GROUP = "repeat"


@dataclass(frozen=True)
class Repeat:
    """One look at a part.

    Attributes:
        part: Name of the part.
        files: Camera -> its picture.
    """

    part: str
    files: Mapping[str, Path]


def collect_repeats(folder: Path, rule: CameraRule) -> tuple[list[Repeat], int]:
    """List the repeats in a folder.

    Where several cameras see the part, a repeat is one picture of each. A named group `repeat` in
    the part pattern tells them (`(?P<part>p[0-9]+)_(?P<repeat>[0-9]+)_(?P<camera>top|side)`);
    without it the first pictures of all cameras, by name, are the first repeat, and so on.

    Args:
        folder: The pictures; all of one part where the rule has no pattern.
        rule: Tells part and camera.

    Returns:
        The repeats, and how many files are copies of other ones and were left out, with the rest
        of their repeat.

    Raises:
        DataError: No folder, no images, a pattern that does not fit, or a repeat without a picture
            of one of the cameras.
    """
    parts: dict[str, list[Path]] = {}
    for path in list_images(folder):
        label = label_of(path, rule) if rule.pattern is not None else folder.name
        parts.setdefault(label, []).append(path)
    seen: set[tuple[str, str]] = set()
    repeats: list[Repeat] = []
    copies = 0
    for label, paths in parts.items():
        for files in _split(label, paths, rule):
            keys = [(camera, file_sha256(path)) for camera, path in files.items()]
            again = sum(key in seen for key in keys)
            copies += again
            seen.update(keys)
            if not again:
                repeats.append(Repeat(label, files))
    return repeats, copies


def _split(label: str, paths: Iterable[Path], rule: CameraRule) -> Iterable[Mapping[str, Path]]:
    """Gather the pictures of one part into repeats."""
    if len(rule.cameras) == 1:
        return [{rule.cameras[0]: path} for path in paths]
    if rule.pattern is not None and REPEAT_GROUP in rule.pattern.groupindex:
        return _split_by_name(label, paths, rule)
    own = rule.by_camera(label, paths)
    counts = {camera: len(pictures) for camera, pictures in own.items()}
    if len(set(counts.values())) > 1:
        found = ", ".join(f"{count} of {camera}" for camera, count in counts.items())
        raise DataError(
            f"part {label}: expected as many pictures of every camera, found {found}; add those "
            f"that are missing, or tell repeats apart by a group (?P<{REPEAT_GROUP}>...) in the "
            "part pattern"
        )
    return [dict(zip(own, files, strict=True)) for files in zip(*own.values(), strict=True)]


def _split_by_name(
    label: str, paths: Iterable[Path], rule: CameraRule
) -> Iterable[Mapping[str, Path]]:
    assert rule.pattern is not None
    found: dict[str, list[Path]] = {}
    for path in paths:
        match = rule.pattern.search(path.name)
        found.setdefault((match[REPEAT_GROUP] or "") if match else "", []).append(path)
    for repeat, own in found.items():
        files = rule.by_camera(f"{label}, repeat {repeat}", own)
        twice = [camera for camera, pictures in files.items() if len(pictures) > 1]
        if twice:
            raise DataError(
                f"part {label}, repeat {repeat}: several pictures of the camera "
                f"{' and '.join(twice)}; give one of each"
            )
        yield {camera: pictures[0] for camera, pictures in files.items()}

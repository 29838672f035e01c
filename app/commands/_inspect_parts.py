"""`gonogo inspect` where several cameras see a part: one answer per part, the worst wins."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from engine.types import Frame

if TYPE_CHECKING:
    from engine.inspector import Inspector
    from engine.types import InspectionResult


@dataclass(frozen=True)
class PartFiles:
    """The pictures of one part.

    Attributes:
        name: Name of the part.
        files: Its files, as they were given.
        images: Camera -> file; empty where they are not one of each camera.
        error: Why not, or empty.
    """

    name: str
    files: tuple[Path, ...]
    images: dict[str, Path]
    error: str = ""


def group_parts(inspector: Inspector, files: Sequence[Path]) -> list[PartFiles]:
    """Gather files into parts by the recipe's part pattern; files of a part lie in one folder.

    Raises:
        RecipeError: The part pattern does not tell part and camera.
        DataError: A file's name does not fit the pattern, or tells no camera of the recipe.
    """
    from engine.cameras import camera_rule
    from engine.errors import DataError
    from engine.parts import part_name

    rule = camera_rule(inspector.recipe)
    found: dict[tuple[Path, str], list[Path]] = {}
    for file in files:
        name = part_name(file, rule.pattern)
        rule.camera_of(file)
        label = "/".join(filter(None, (name.group, name.part)))
        found.setdefault((file.absolute().parent, label), []).append(file)
    parts: list[PartFiles] = []
    for (_, label), own in found.items():
        try:
            sorted_files = rule.by_camera(label, own)
        except DataError as error:
            parts.append(PartFiles(label, tuple(own), {}, str(error)))
            continue
        twice = [camera for camera, paths in sorted_files.items() if len(paths) > 1]
        error_text = (
            f"part {label}: several pictures of the camera {' and '.join(twice)}; give one"
            if twice
            else ""
        )
        images = {} if twice else {camera: paths[0] for camera, paths in sorted_files.items()}
        parts.append(PartFiles(label, tuple(own), images, error_text))
    return parts


def judge_part(
    inspector: Inspector, images: Mapping[str, Path]
) -> tuple[InspectionResult, Frame, dict[str, float]]:
    """Judge one part.

    Returns:
        The result, the frame that decided (the first camera's where none did), and stage ->
        milliseconds.

    Raises:
        ImageError: A file is no readable image.
        BackendError: The runtime failed.
    """
    from engine.preprocess import read_image

    started = time.perf_counter()
    stamp_ns = time.monotonic_ns()
    frames = {
        camera: Frame(read_image(path), stamp_ns, str(path)) for camera, path in images.items()
    }
    read_ms = (time.perf_counter() - started) * 1e3
    result = inspector.inspect_part(frames)
    frame = frames.get(result.camera) or next(iter(frames.values()))
    return result, frame, {"read": read_ms, **result.timings_ms}

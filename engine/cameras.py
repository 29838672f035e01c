"""Several cameras per part: which of them see it, and which picture is whose.

The views of a recipe name the cameras. Where they are several, a part is one picture of each, and
the worst of them decides. On the line the pictures belong together because one trigger made them;
among files `part_pattern` tells which show the same part (`(?P<part>...)`) and which camera took
each (`(?P<camera>...)`, the name that the views use).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from engine.errors import DataError, RecipeError
from engine.parts import compile_part_pattern
from engine.recipe import Recipe

CAMERA_GROUP = "camera"


def cameras_of(recipe: Recipe) -> tuple[str, ...]:
    """Return the names of the cameras that see the part, in the order of the views."""
    return tuple(dict.fromkeys(view.camera for view in recipe.views))


@dataclass(frozen=True)
class CameraRule:
    """Tells the camera of a file.

    Attributes:
        cameras: The recipe's cameras.
        pattern: Its part pattern; None only where there is one camera.
    """

    cameras: tuple[str, ...]
    pattern: re.Pattern[str] | None

    def camera_of(self, path: Path) -> str:
        """Return the camera that took a picture.

        Raises:
            DataError: Its name tells none of the recipe's cameras.
        """
        if len(self.cameras) == 1:
            return self.cameras[0]
        match = self.pattern.search(path.name) if self.pattern is not None else None
        found = match.groupdict().get(CAMERA_GROUP) if match is not None else None
        if found not in self.cameras:
            raise DataError(
                f"{path}: expected the name of one of the cameras {', '.join(self.cameras)} in the "
                f"file's name, where the part pattern looks for it, found {found or 'none'}; "
                "correct part_pattern or rename the file"
            )
        return found

    def by_camera(self, part: str, files: Iterable[Path]) -> dict[str, tuple[Path, ...]]:
        """Sort the files of one part by camera.

        Args:
            part: Name of the part, for the error message.
            files: Its files.

        Returns:
            Camera -> its pictures of the part, one at least, in the order of the views.

        Raises:
            DataError: A camera's picture is missing, or a name tells no camera.
        """
        found: dict[str, list[Path]] = {camera: [] for camera in self.cameras}
        names: list[str] = []
        for path in files:
            found[self.camera_of(path)].append(path)
            names.append(path.name)
        missing = [camera for camera, paths in found.items() if not paths]
        if missing:
            raise DataError(
                f"part {part}: no picture of the camera {' and '.join(missing)} (found "
                f"{', '.join(names)}); every part needs one of each of {', '.join(self.cameras)}: "
                "add it, or take the part out"
            )
        return {camera: tuple(paths) for camera, paths in found.items()}


def camera_rule(recipe: Recipe) -> CameraRule:
    """Read from a recipe how the camera of a file is told.

    Raises:
        RecipeError: Several cameras see the part, but the part pattern does not tell them.
        DataError: The part pattern is no regular expression.
    """
    cameras = cameras_of(recipe)
    pattern = compile_part_pattern(recipe.part_pattern)
    if len(cameras) > 1:
        groups: Mapping[str, int] = pattern.groupindex if pattern is not None else {}
        if "part" not in groups or CAMERA_GROUP not in groups:
            names = "|".join(re.escape(camera) for camera in cameras)
            raise RecipeError(
                f"recipe of {recipe.product}: its views are of the cameras {', '.join(cameras)}, "
                "and files must be told apart by part and camera; set part_pattern to something "
                f"like '(?P<part>.+)_(?P<camera>{names})' (found {recipe.part_pattern or 'none'!r})"
            )
    return CameraRule(cameras, pattern)

"""Keep the images that a threshold came from, so that it can be made again.

A threshold belongs to one backend and precision. After a change of either (or of the bundle) the
same parts give the new one, provided that their images still exist.
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from calibration.collect import CalibrationSet
from engine.bundle import file_sha256
from engine.errors import CalibrationError
from engine.recipe import Recipe


def check_keep(parts: CalibrationSet, folder: Path) -> None:
    """Refuse a folder that holds other things, before minutes are spent on scores.

    Raises:
        CalibrationError: It exists, is not empty, and holds something else than these images.
    """
    if not folder.absolute().parent.is_dir():
        raise CalibrationError(f"{folder}: the folder above it does not exist; make it first")
    if not folder.exists():
        return
    if not folder.is_dir():
        raise CalibrationError(f"{folder}: is a file; name a new folder to keep the images in")
    if any(folder.iterdir()) and not _holds(parts, folder):
        raise CalibrationError(
            f"{folder}: holds other files than the images of this calibration; name a new folder"
        )


def keep_images(parts: CalibrationSet, folder: Path) -> None:
    """Copy the images of a calibration into a folder: all of them, or none.

    Raises:
        CalibrationError: The folder holds something else, the disk is full, or an image has
            changed since it was read.
    """
    check_keep(parts, folder)
    if folder.is_dir() and any(folder.iterdir()):
        return
    temporary = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", dir=folder.absolute().parent))
    try:
        for part in parts.parts:
            for path, digest in zip(part.files, part.hashes, strict=True):
                copy = temporary / path.name
                shutil.copyfile(path, copy)
                if file_sha256(copy) != digest:
                    raise CalibrationError(f"{path}: changed while it was used; calibrate again")
        if folder.is_dir():
            folder.rmdir()
        temporary.chmod(0o755)
        temporary.rename(folder)
    except OSError as error:
        raise CalibrationError(
            f"{folder}: images cannot be kept ({error.strerror}); check the folder and the free "
            "space, no recipe was written"
        ) from error
    finally:
        shutil.rmtree(temporary, ignore_errors=True)


def compare_with_kept(recipe: Recipe, parts: CalibrationSet) -> tuple[str, ...]:
    """Say how far these parts are the ones that a recipe was calibrated with; empty = the same."""
    if recipe.calibration is None:
        return ()
    before = set(recipe.calibration.part_hashes)
    now = {digest for part in parts.parts for digest in part.hashes}
    if before == now:
        return ()
    return (
        f"{len(before - now)} of the {len(before)} images of version {recipe.version} are missing "
        f"or were seen by this bundle, and {len(now - before)} are new: the thresholds come from "
        "other parts than before",
    )


def _holds(parts: CalibrationSet, folder: Path) -> bool:
    wanted = {
        path.name: digest
        for part in parts.parts
        for path, digest in zip(part.files, part.hashes, strict=True)
    }
    found = {path.name: path for path in folder.iterdir()}
    return found.keys() == wanted.keys() and all(
        path.is_file() and file_sha256(path) == wanted[name] for name, path in found.items()
    )

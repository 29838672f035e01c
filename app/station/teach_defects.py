"""Pictures of known defects for the check: copied into the teaching's folder, by kind."""

from __future__ import annotations

import re
from pathlib import Path

from app.station.good_parts import write_whole
from app.station.teaching import Teaching
from calibration.studies import collect_defects
from engine.bundle import file_sha256
from engine.errors import DataError, ImageError
from engine.preprocess import read_image


def import_defects(teaching: Teaching, source: Path) -> int:
    """Copy the pictures of a folder, or of its sub-folders by kind of defect.

    Args:
        teaching: What is taught.
        source: The folder; `test` of an MVTec layout serves as it is.

    Returns:
        How many were added; those that are there already are left out.

    Raises:
        DataError: There is no such folder, no picture in it, one has another size or is a good
            part, or one cannot be written.
    """
    measure = teaching.measure()
    good = {file_sha256(path): path.name for path in teaching.parts.files()}
    root = teaching.defects / "test"
    known = {file_sha256(path) for path in root.glob("*/*")}
    parts = [part for part in collect_defects(source) if part.hashes[0] not in known]
    for part in parts:
        if part.hashes[0] in good:
            raise DataError(
                f"{part.files[0]}: is among the good parts ({good[part.hashes[0]]}); "
                "remove it from one of them"
            )
        try:
            height, width = read_image(part.files[0]).shape[:2]
        except ImageError as error:
            raise DataError(str(error)) from error
        if (width, height) != (measure.width, measure.height):
            raise DataError(
                f"{part.files[0]}: expected {measure.width} x {measure.height} pixels like the "
                f"good parts, found {width} x {height}; take it with the same camera"
            )
    for part in parts:
        kind = re.sub(r"[^\w-]+", "_", part.name.group) or "defect"
        target = root / kind / f"{part.hashes[0][:12]}{part.files[0].suffix.lower()}"
        try:
            data = part.files[0].read_bytes()
        except OSError as error:
            raise DataError(f"{part.files[0]}: cannot be read ({error.strerror})") from error
        write_whole(target, data)
    return len(parts)

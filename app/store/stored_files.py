"""Pictures and maps of the record as they lie on the disk: read only where their hash is right."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from sqlalchemy import select

from app.station.ports import PartMap
from app.station.records import PictureState
from app.store.map_file import map_from_bytes
from app.store.reading import ReadOnly
from app.store.schema import PartRow
from engine.errors import StoreError
from engine.types import ImageArray

_BATCH = 500


def path_in(data_dir: Path, relative: str) -> Path | None:
    """The file that a row names; a row that points out of the data folder has none."""
    if not relative:
        return None
    path = (data_dir / relative).resolve()
    return path if path.is_relative_to(data_dir.resolve()) else None


def read_stored(data_dir: Path, relative: str, sha256: str) -> tuple[PictureState, bytes]:
    """Read a file that a row names.

    Args:
        data_dir: The data folder.
        relative: Path in the row; empty = none was kept.
        sha256: Hash in the row; empty = not known, as in rows that are older than hashes.

    Returns:
        Whether it is there as it was written, and its bytes where it is.
    """
    if not relative:
        return PictureState.NEVER_KEPT, b""
    path = path_in(data_dir, relative)
    try:
        data = path.read_bytes() if path is not None else None
    except FileNotFoundError:
        data = None
    except OSError:
        return PictureState.DAMAGED, b""
    if data is None:
        return PictureState.DELETED, b""
    if sha256 and hashlib.sha256(data).hexdigest() != sha256:
        return PictureState.DAMAGED, b""
    return PictureState.KEPT, data


def read_picture(
    data_dir: Path, relative: str, sha256: str
) -> tuple[PictureState, ImageArray | None]:
    """A stored picture, `(H, W, 3)` uint8 BGR, or why there is none."""
    state, data = read_stored(data_dir, relative, sha256)
    if state is not PictureState.KEPT:
        return state, None
    image = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR) if data else None
    if image is None:
        return PictureState.DAMAGED, None
    return state, np.asarray(image, dtype=np.uint8)


def read_map(data_dir: Path, relative: str, sha256: str) -> tuple[PictureState, PartMap | None]:
    """A stored anomaly map, or why there is none."""
    state, data = read_stored(data_dir, relative, sha256)
    if state is not PictureState.KEPT:
        return state, None
    try:
        return state, map_from_bytes(data, relative)
    except StoreError:
        return PictureState.DAMAGED, None


@dataclass(frozen=True)
class FilesCheck:
    """What lies on the disk of what the record names.

    Attributes:
        images: Pictures that are as they were written.
        maps: Maps that are.
        deleted: Files that are gone, as retention deletes them.
        damaged: Paths of those that are not as they were written.
    """

    images: int
    maps: int
    deleted: int
    damaged: tuple[str, ...]


def check_files(url: str, data_dir: Path) -> FilesCheck:
    """Read every picture and map that the record names and compare it with its hash.

    Raises:
        StoreError: The record cannot be read.
    """
    reading = ReadOnly(url)
    counts = dict.fromkeys(("images", "maps", "deleted"), 0)
    damaged: list[str] = []
    try:
        for name, relative, sha256 in _named_files(reading):
            state, _ = read_stored(data_dir, relative, sha256)
            if state is PictureState.DAMAGED:
                damaged.append(relative)
            else:
                counts["deleted" if state is PictureState.DELETED else name] += 1
    finally:
        reading.close()
    return FilesCheck(damaged=tuple(damaged), **counts)


def _named_files(reading: ReadOnly) -> Iterator[tuple[str, str, str]]:
    """Kind, path and hash of every file that the record names; no long look at the database."""
    columns = (PartRow.image_path, PartRow.image_sha256, PartRow.map_path, PartRow.map_sha256)
    last = 0
    while True:
        query = select(PartRow.id, *columns).where(PartRow.id > last, PartRow.image_path != "")
        with reading.session() as session:
            rows = session.execute(query.order_by(PartRow.id).limit(_BATCH)).all()
        for _, image_path, image_sha256, map_path, map_sha256 in rows:
            yield "images", image_path, image_sha256
            if map_path:
                yield "maps", map_path, map_sha256
        if len(rows) < _BATCH:
            return
        last = rows[-1][0]

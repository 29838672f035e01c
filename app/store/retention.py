"""Old pictures make room for new ones: by age, by size, and those of rejected parts last.

The map of a part goes with its picture.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.settings import StoreSettings
from engine.types import Verdict

_log = logging.getLogger(__name__)

LEAST_WORTH_FIRST = (Verdict.OK, Verdict.FAULT, Verdict.RECHECK, Verdict.NG)
"""Order in which pictures are given up when there are too many."""

_DAY_S = 86_400.0
_GIGABYTE = 1_000_000_000


@dataclass(frozen=True)
class StoredPicture:
    """One picture on the disk, with its map.

    Attributes:
        paths: The files.
        verdict: Verdict of its part.
        written_s: Time of writing, seconds since 1970.
        size: Bytes of both.
    """

    paths: tuple[Path, ...]
    verdict: Verdict
    written_s: float
    size: int


def apply_retention(data_dir: Path, settings: StoreSettings, now_s: float | None = None) -> int:
    """Delete pictures and maps that the settings no longer keep; rows of the record stay.

    Args:
        data_dir: The data folder.
        settings: `keep_ok_days`, `keep_ng_days` and `max_images_gb`.
        now_s: Seconds since 1970; None = now.

    Returns:
        Number of deleted pictures.
    """
    if not (settings.keep_ok_days or settings.keep_ng_days or settings.max_images_gb):
        return 0
    now_s = time.time() if now_s is None else now_s
    pictures = sorted(_pictures(data_dir), key=lambda picture: picture.written_s)
    too_old = [picture for picture in pictures if _is_too_old(picture, settings, now_s)]
    old_paths = {picture.paths for picture in too_old}
    kept = [picture for picture in pictures if picture.paths not in old_paths]
    doomed = too_old + _too_many(kept, settings.max_images_gb * _GIGABYTE)
    deleted = sum(all([_delete(path) for path in picture.paths]) for picture in doomed)
    if deleted:
        _log.info("%d old pictures deleted", deleted)
    for folder in (*data_dir.glob("images/*"), *data_dir.glob("maps/*")):
        if folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()
    return deleted


def _pictures(data_dir: Path) -> Iterator[StoredPicture]:
    """Every picture with its map; a map whose picture is gone stands alone."""
    found: dict[str, list[Path]] = {}
    for kind in ("images", "maps"):
        for path in data_dir.glob(f"{kind}/*/*.png"):
            found.setdefault(f"{path.parent.name}/{path.name}", []).append(path)
    for name, paths in found.items():
        verdict = Path(name).stem.rsplit("_", maxsplit=1)[-1]
        try:
            states = [path.stat() for path in paths]
            size = sum(state.st_size for state in states)
            yield StoredPicture(tuple(paths), Verdict(verdict), states[0].st_mtime, size)
        except (OSError, ValueError):
            continue  # gone meanwhile, or not one of ours: not ours to delete


def _is_too_old(picture: StoredPicture, settings: StoreSettings, now_s: float) -> bool:
    is_defect = picture.verdict in (Verdict.NG, Verdict.RECHECK)
    days = settings.keep_ng_days if is_defect else settings.keep_ok_days
    return days > 0 and now_s - picture.written_s > days * _DAY_S


def _too_many(pictures: list[StoredPicture], most: float) -> list[StoredPicture]:
    """The pictures to give up until the rest fits; `pictures` are in the order of their age."""
    total = sum(picture.size for picture in pictures)
    doomed: list[StoredPicture] = []
    if most <= 0:
        return doomed
    for verdict in LEAST_WORTH_FIRST:
        for picture in pictures:
            if total <= most:
                return doomed
            if picture.verdict is verdict:
                doomed.append(picture)
                total -= picture.size
    return doomed


def _delete(path: Path) -> bool:
    try:
        path.unlink()
    except OSError as error:
        _log.warning("%s: not deleted (%s)", path, error.strerror)
        return False
    return True

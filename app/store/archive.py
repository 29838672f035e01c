"""Pictures and anomaly maps of parts on the disk, written behind the line's back.

They are the first thing given up: when the disk is nearly full or slow they are dropped and
counted, and the verdicts go on.
"""

from __future__ import annotations

import hashlib
import logging
import queue
import re
import shutil
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path

import cv2

from app.settings import MapsKept
from app.station.ports import PartMap, PartRecord
from app.station.priority import LAST, give_way
from app.station.triggers import again_id
from app.store.entries import ImageNote
from app.store.map_file import bytes_from_map
from engine.errors import JournalError, StoreError
from engine.types import ImageArray, Verdict

_log = logging.getLogger(__name__)

QUEUE_LENGTH = 16
_DISK_LOOK_S = 0.5
_TIDY_S = 3600.0
# Half the time of level 1 alone, for as many bytes of a camera's picture.
_PNG = [cv2.IMWRITE_PNG_COMPRESSION, 1, cv2.IMWRITE_PNG_STRATEGY, cv2.IMWRITE_PNG_STRATEGY_RLE]
if hasattr(cv2, "IMWRITE_PNG_FILTER"):  # OpenCV 4.12; a Jetson's own is older.
    _PNG += [cv2.IMWRITE_PNG_FILTER, cv2.IMWRITE_PNG_FAST_FILTERS]
_MEGABYTE = 1 << 20
_PARTIAL = ".partial"
_IMAGES, _MAPS = Path("images"), Path("maps")
_Item = tuple[PartRecord, ImageArray, PartMap | None]


class DiskArchive:
    """Writes a PNG per kept part under `images/DATE/`, and its map under `maps/DATE/`."""

    def __init__(  # noqa: PLR0913 - what is kept is told apart by name
        self,
        data_dir: Path,
        *,
        keep_ok_images: bool,
        min_free_disk_mb: int,
        on_stored: Callable[[ImageNote], None],
        keep_maps: MapsKept = "ng",
        queue_length: int = QUEUE_LENGTH,
        tidy_up: Callable[[], object] | None = None,
    ) -> None:
        """Start the writer thread.

        Args:
            data_dir: Existing folder; paths are told relative to it.
            keep_ok_images: Keep the pictures of good parts too.
            min_free_disk_mb: Below this much free space pictures are dropped.
            on_stored: Told where picture and map of a part are, once they are there; called in the
                writer thread.
            keep_maps: Whose maps are kept beside their pictures.
            queue_length: Pictures that may wait; the next one is dropped.
            tidy_up: Called in the writer thread at the start and then every hour.
        """
        self._data_dir = data_dir
        self._keep_ok_images = keep_ok_images
        self._keep_maps = keep_maps
        self._min_free = min_free_disk_mb * _MEGABYTE
        self._on_stored = on_stored
        self._tidy_up = tidy_up
        self._queue: queue.Queue[_Item | None] = queue.Queue(queue_length)
        self._count_lock = threading.Lock()
        self._dropped = 0
        self._closed = False
        self._discard = False
        self._trouble = ""
        self._looked_at = float("-inf")
        self._low = False
        for kind in (_IMAGES, _MAPS):
            for leftover in data_dir.glob(f"{kind}/*/*{_PARTIAL}"):
                leftover.unlink(missing_ok=True)
        self._thread = threading.Thread(target=self._run, name="image-archive", daemon=True)
        self._thread.start()

    def offer(self, record: PartRecord, image: ImageArray, part_map: PartMap | None = None) -> bool:
        """Queue a picture and the map over it; never waits.

        Args:
            record: Its part.
            image: `(H, W, 3)` uint8 BGR; not copied, so it must not change afterwards.
            part_map: Its map, likewise; it is written where the settings keep it.

        Returns:
            True when it was queued, False when it was dropped or is not to be kept.
        """
        if record.verdict is Verdict.OK and not self._keep_ok_images:
            return False
        if self._closed or self._disk_is_low():
            self._drop()
            return False
        try:
            self._queue.put_nowait((record, image, part_map if self._wants_map(record) else None))
        except queue.Full:
            self._drop()
            return False
        return True

    def dropped(self) -> int:
        """Pictures that were to be kept and could not be."""
        with self._count_lock:
            return self._dropped

    def trouble(self) -> str:
        """Why pictures are being dropped, in words with the way out; empty when all is well."""
        if self._disk_is_low():
            return (
                f"{self._free() // _MEGABYTE} MB free, below {self._min_free // _MEGABYTE} MB: "
                f"images are dropped ({self.dropped()} so far); free some space"
            )
        return self._trouble

    def close(self, timeout_s: float = 10.0) -> None:
        """Write what waits, then stop; drops the rest when that takes longer. Twice is harmless."""
        if self._closed:
            return
        self._closed = True
        deadline = time.monotonic() + timeout_s
        try:
            self._queue.put(None, timeout=timeout_s)
        except queue.Full:
            self._discard = True
        self._thread.join(max(0.0, deadline - time.monotonic()))
        if self._thread.is_alive():
            self._discard = True
            self._thread.join(timeout_s)

    def _run(self) -> None:
        # Encoding computes for milliseconds; a verdict on its way goes first.
        give_way(LAST)
        tidy_at_s = time.monotonic()
        while not self._discard:
            if self._tidy_up is not None and time.monotonic() >= tidy_at_s:
                tidy_at_s = time.monotonic() + _TIDY_S
                self._tidy(self._tidy_up)
            try:
                item = self._queue.get(timeout=_TIDY_S)
            except queue.Empty:
                continue
            if item is None:
                return
            self._keep(*item)

    def _tidy(self, tidy_up: Callable[[], object]) -> None:
        try:
            tidy_up()
        except OSError as error:
            _log.warning("old pictures could not be deleted: %s", error)

    def _keep(self, record: PartRecord, image: ImageArray, part_map: PartMap | None) -> None:
        try:
            note = self._write(record, image)
            try:
                if part_map is not None:
                    note = self._with_map(note, part_map)
            finally:
                # Also of a picture whose map found no room any more.
                self._on_stored(note)
            self._trouble = ""
        except (OSError, cv2.error, JournalError, StoreError) as error:
            self._drop()
            if not self._trouble:
                _log.warning("image of part %s dropped: %s", record.part_id, error)
            self._trouble = f"images are dropped ({self.dropped()} so far): {error}"

    def _wants_map(self, record: PartRecord) -> bool:
        rejected = record.verdict in (Verdict.NG, Verdict.RECHECK)
        return self._keep_maps == "all" or (self._keep_maps == "ng" and rejected)

    def _write(self, record: PartRecord, image: ImageArray) -> ImageNote:
        moment = datetime.fromtimestamp(record.wall_time_ns / 1e9, tz=timezone.utc).astimezone()
        folder = Path(moment.strftime("%Y-%m-%d"))
        name = folder / f"{_file_stem(record)}.png"
        if any((self._data_dir / kind / name).exists() for kind in (_IMAGES, _MAPS)):
            # The same part again; its earlier files belong to its earlier row.
            again = replace(record, part_id=again_id(record.part_id, record.wall_time_ns))
            name = folder / f"{_file_stem(again)}.png"
        encoded, data = cv2.imencode(".png", image, _PNG)
        if not encoded:
            raise OSError("the picture could not be encoded")
        relative = _IMAGES / name
        sha256 = self._put(relative, data.tobytes())
        return ImageNote(record.part_id, relative.as_posix(), record.wall_time_ns, sha256)

    def _with_map(self, note: ImageNote, part_map: PartMap) -> ImageNote:
        """Write the map under the name of its picture."""
        data = bytes_from_map(part_map)
        if data is None:
            return note
        relative = _MAPS / Path(note.image_path).relative_to(_IMAGES)
        sha256 = self._put(relative, data)
        return replace(note, map_path=relative.as_posix(), map_sha256=sha256)

    def _put(self, relative: Path, data: bytes) -> str:
        """Write a file as a whole or not at all; returns its sha256."""
        path = self._data_dir / relative
        path.parent.mkdir(parents=True, exist_ok=True)
        partial = path.with_name(path.name + _PARTIAL)
        try:
            partial.write_bytes(data)
            partial.replace(path)
        except OSError:
            partial.unlink(missing_ok=True)
            raise
        return hashlib.sha256(data).hexdigest()

    def _drop(self) -> None:
        with self._count_lock:
            self._dropped += 1

    def _disk_is_low(self) -> bool:
        """Look at the disk at most once a second."""
        now = time.monotonic()
        if now - self._looked_at >= _DISK_LOOK_S:
            self._looked_at = now
            self._low = self._free() < self._min_free
        return self._low

    def _free(self) -> int:
        try:
            return shutil.disk_usage(self._data_dir).free
        except OSError:
            return 0


def _file_stem(record: PartRecord) -> str:
    """A file name for a part whose identity may come from outside and hold anything."""
    safe = re.sub(r"[^A-Za-z0-9_~-]", "_", record.part_id)[:80]
    if safe != record.part_id:
        # Two identities must not share a file.
        safe = f"{safe}_{hashlib.sha256(record.part_id.encode('utf-8', 'replace')).hexdigest()[:8]}"
    return f"{safe}_{record.verdict.value}"

"""What happens to a part after its verdict has left: files to the archive, view to the screen.

Both are the slow path. A full queue drops a picture, a slow screen misses the oldest parts;
neither ever delays a verdict.
"""

from __future__ import annotations

import logging
import queue
import threading
from collections import deque
from collections.abc import Callable

from app.station.ports import ImageArchive, PartMap
from app.station.snapshot import PartView

LOG = logging.getLogger(__name__)

ARCHIVE_QUEUE = 8
SHOWN_PARTS = 32
POLL_S = 0.2


class Publisher:
    """Two threads: one offers pictures and maps to the archive, one shows the newest parts.

    Attributes:
        latest: The newest part, or None before the first; reading it needs no lock.
    """

    def __init__(self, archive: ImageArchive | None) -> None:
        self.latest: PartView | None = None
        self._archive = archive
        self._pictures: queue.Queue[PartView] = queue.Queue(ARCHIVE_QUEUE)
        self._views: deque[PartView] = deque(maxlen=SHOWN_PARTS)
        self._new_view = threading.Event()
        self._callbacks: tuple[Callable[[PartView], None], ...] = ()
        self._stopping = threading.Event()
        self._threads = (
            threading.Thread(target=self._keep, name="gonogo-archive", daemon=True),
            threading.Thread(target=self._show, name="gonogo-show", daemon=True),
        )

    def start(self) -> None:
        """Start both threads."""
        for thread in self._threads:
            thread.start()

    def stop(self, timeout_s: float) -> bool:
        """Work off what is queued and end; return whether both threads have ended."""
        self._stopping.set()
        self._new_view.set()
        for thread in self._threads:
            if thread.is_alive():
                thread.join(timeout_s)
        return not any(thread.is_alive() for thread in self._threads)

    def subscribe(self, callback: Callable[[PartView], None]) -> Callable[[], None]:
        """Call `callback` with the parts, from a thread of this object's own.

        Returns:
            Call it to end the subscription.
        """

        # A bound method is a new object each time it is named, hence the wrapper with an identity.
        def taken(view: PartView) -> None:
            callback(view)

        def unsubscribe() -> None:
            self._callbacks = tuple(item for item in self._callbacks if item is not taken)

        self._callbacks = (*self._callbacks, taken)
        return unsubscribe

    def publish(self, view: PartView) -> None:
        """Hand a part over; never blocks."""
        self.latest = view
        self._views.append(view)
        self._new_view.set()
        if self._archive is None or view.image is None:
            return
        try:
            self._pictures.put_nowait(view)
        except queue.Full:
            LOG.warning("part %s: archive too slow, picture dropped", view.record.part_id)

    def _keep(self) -> None:
        while not (self._stopping.is_set() and self._pictures.empty()):
            try:
                view = self._pictures.get(timeout=POLL_S)
            except queue.Empty:
                continue
            try:
                if self._archive is not None and view.image is not None:
                    self._archive.offer(view.record, view.image, _map_of(view))
            except Exception:
                LOG.exception("part %s: the picture could not be kept", view.record.part_id)

    def _show(self) -> None:
        while not self._stopping.is_set() or self._views:
            self._new_view.wait(POLL_S)
            self._new_view.clear()
            while self._views:
                self._show_one(self._views.popleft())

    def _show_one(self, view: PartView) -> None:
        for callback in self._callbacks:
            try:
                callback(view)
            except Exception:
                LOG.exception("a screen failed to take part %s", view.record.part_id)


def _map_of(view: PartView) -> PartMap | None:
    return None if view.anomaly_map is None else PartMap(view.anomaly_map, view.region)

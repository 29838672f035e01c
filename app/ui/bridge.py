"""The one way from the line's threads to the screen.

The line calls `Bridge` from its own threads. A call puts the part into a bounded slot and wakes the
GUI thread at most once per repaint; it never waits, whatever the screen is doing. The GUI thread
takes everything that has come together, at most 50 times a second and as soon as a part has got its
verdict: then the next one is furthest away. Until a window is there (`start`), the newest values
are held.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal, Slot

from app.station.ports import PartRecord
from app.station.priority import Deputy
from app.station.snapshot import PartView, StationSnapshot
from engine.errors import InspectionError

REPAINT_MS = 20
SNAPSHOT_MS = 250
PAINTING_MS = 10.0
DEFER_MS = 4
DEFERRALS = 25
"""Painting holds the interpreter for milliseconds, so it waits until no part is on its way or about
to come; on a line that never pauses, `DEFERRALS * DEFER_MS` at most."""
KEPT_VIEWS = 20
KEPT_RECORDS = 200


class LiveLine(Protocol):
    """What the screen sees of the line."""

    def subscribe(self, callback: Callable[[PartView], None], /) -> object:
        """Call back with every judged part, on a thread of the line; it must not block."""

    def snapshot(self) -> StationSnapshot:
        """State of the station now."""

    def is_idle(self, for_ms: float, /) -> bool:
        """Whether no part is on its way to its verdict, nor expected within so many ms."""

    def latest(self) -> PartView | None:
        """The newest judged part."""

    def acknowledge(self) -> None:
        """The operator has read the alarm."""

    def switch_recipe(self, product: str, /) -> None:
        """Have another recipe put in force; returns at once.

        Raises:
            InspectionError: This station has no such recipe.
        """

    def check_golden(self) -> None:
        """Have the golden parts judged; returns at once."""

    def begin_challenge(self) -> None:
        """Lock OK until the known-bad masters were rejected."""


@dataclass(frozen=True)
class LineUpdate:
    """All that is new since the last repaint.

    Attributes:
        snapshot: State of the station.
        views: The newest parts with pictures, oldest first; at most `KEPT_VIEWS`.
        records: The newest records, oldest first; at most `KEPT_RECORDS`.
    """

    snapshot: StationSnapshot
    views: tuple[PartView, ...] = ()
    records: tuple[PartRecord, ...] = ()


class Bridge(QObject):
    """Carries frozen values from the line's threads to the GUI thread.

    To be made before the GUI thread gives way: what the line starts when it is asked for something
    has the priority of this moment.

    Attributes:
        deputy: Asks the line.

    Signals:
        updated: A `LineUpdate`, on the GUI thread, at most once per `REPAINT_MS`.
        refused: Why the line does not do what was asked for, in words.
    """

    updated = Signal(object)
    refused = Signal(str)
    _arrived = Signal()

    def __init__(self, line: LiveLine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._line = line
        self.deputy = Deputy()
        self._lock = threading.Lock()
        self._views: deque[PartView] = deque(maxlen=KEPT_VIEWS)
        self._records: deque[PartRecord] = deque(maxlen=KEPT_RECORDS)
        self._woken = False
        self._closed = False
        self._started = False
        self._since_delivery = QElapsedTimer()
        self._repaint = QTimer(self)
        self._repaint.setSingleShot(True)
        self._repaint.timeout.connect(self._on_repaint)
        self._heartbeat = QTimer(self)
        self._heartbeat.setInterval(SNAPSHOT_MS)
        self._heartbeat.timeout.connect(self._on_heartbeat)
        self._arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)
        self._deferrals = 0
        newest = line.latest()
        if newest is not None:
            self.on_part(newest)
        self._unsubscribe = line.subscribe(self.on_part)

    def on_part(self, view: PartView) -> None:
        """Take one judged part; called on any thread, returns at once."""
        with self._lock:
            if self._closed or (self._records and self._records[-1] is view.record):
                return
            self._views.append(view)
            self._records.append(view.record)
            wake = self._started and not self._woken
            self._woken = self._woken or wake
            if wake:
                # Under the lock, so that `close` cannot pull the object away in between.
                self._arrived.emit()

    def start(self) -> None:
        """A window is there: deliver what was held, then everything that comes."""
        with self._lock:
            self._started = True
        self._deliver()

    def close(self) -> None:
        """Deliver nothing more; later calls from the line are ignored."""
        with self._lock:
            self._closed = True
        if callable(self._unsubscribe):
            self._unsubscribe()
        self._heartbeat.stop()
        self._repaint.stop()
        self.deputy.close()

    def acknowledge(self) -> None:
        """Pass the operator's acknowledgement to the line."""
        self.deputy.do(self._line.acknowledge)
        self._deliver()

    def switch_recipe(self, product: str) -> bool:
        """Ask the line for another recipe; how it goes is in the snapshots.

        Returns:
            Whether the line tries.
        """
        accepted = True
        try:
            self.deputy.do(partial(self._line.switch_recipe, product))
        except InspectionError as error:
            accepted = False
            self.refused.emit(str(error))
        self._deliver()
        return accepted

    def check_golden(self) -> None:
        """Ask the line to judge its golden parts."""
        self.deputy.do(self._line.check_golden)
        self._deliver()

    def begin_challenge(self) -> None:
        """Ask the line to lock OK until the known-bad masters were rejected."""
        self.deputy.do(self._line.begin_challenge)
        self._deliver()

    @Slot()
    def _on_arrived(self) -> None:
        """Deliver now, or at the next repaint when the last one was a moment ago."""
        if self._closed or self._repaint.isActive():
            return
        passed = self._since_delivery.elapsed() if self._since_delivery.isValid() else REPAINT_MS
        self._repaint.start(max(0, REPAINT_MS - int(passed)))

    @Slot()
    def _on_heartbeat(self) -> None:
        """Bring the state, as the next repaint."""
        if not self._repaint.isActive():
            self._repaint.start(0)

    @Slot()
    def _on_repaint(self) -> None:
        """Deliver, as soon as the line has time for a repaint."""
        if self._deferrals < DEFERRALS and not self._line.is_idle(PAINTING_MS):
            self._deferrals += 1
            self._repaint.start(DEFER_MS)
            return
        self._deliver()

    @Slot()
    def _deliver(self) -> None:
        """Hand everything new to the screen."""
        with self._lock:
            if self._closed:
                return
            views, records = tuple(self._views), tuple(self._records)
            self._views.clear()
            self._records.clear()
            self._woken = False
        self._deferrals = 0
        self._since_delivery.restart()
        # The state has just been brought; a timer of its own would paint in the middle of a part.
        self._heartbeat.start()
        self.updated.emit(LineUpdate(self._line.snapshot(), views, records))

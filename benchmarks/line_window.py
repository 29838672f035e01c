"""The operator's window during the line benchmark, with its repaints counted."""

from __future__ import annotations

import os
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from app.settings import StationSettings
from app.station.line import Line
from app.ui import run_window
from app.ui.part_view import PartCanvas
from app.ui.startup import create_application


class _Repaints(QObject):
    """Counts the repaints of the picture, and nothing else, so that it costs next to nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0
        self.first_s = self.last_s = 0.0

    def attach(self) -> None:
        """Find the window that has opened meanwhile."""
        for window in QApplication.topLevelWidgets():
            for canvas in window.findChildren(PartCanvas):
                canvas.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """See every event of the picture."""
        del watched
        if event.type() == QEvent.Type.Paint:
            self.last_s = time.monotonic()
            self.first_s = self.first_s or self.last_s
            self.count += 1
        return False

    def per_s(self) -> float | None:
        """Repaints per second between the first and the last; None when there were too few."""
        seconds = self.last_s - self.first_s
        return round((self.count - 1) / seconds, 1) if self.count > 1 and seconds > 0 else None


def watch_in_window(
    line: Line, settings: StationSettings, parts: int, begin: Callable[[], None]
) -> float | None:
    """Show the window until the last part is through; returns repaints of the picture per second.

    Args:
        line: The line.
        settings: Of the station.
        parts: Close after so many.
        begin: Starts the line, once the window is there.

    Raises:
        SettingsError: This machine lacks libraries of the window.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    create_application()
    repaints = _Repaints()
    QTimer.singleShot(0, repaints.attach)
    run_window(line, settings, parts=parts, on_shown=begin)
    return repaints.per_s()

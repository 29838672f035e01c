"""The page Teach in a window of its own, for a station whose line does not run yet."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow

from app.settings import DisplaySettings
from app.station.teach_release import TeachDesk
from app.ui.garbage import collect_on_this_thread
from app.ui.pages.teach import TeachPage
from app.ui.startup import create_application, quit_on_signals, without_noise
from app.ui.text import tr
from app.ui.theme import THEMES, palette, style_sheet, touch_px


class TeachWindow(QMainWindow):
    """Nothing but the page Teach.

    Signals:
        closed: The window has been closed.
    """

    closed = Signal()

    def __init__(
        self,
        display: DisplaySettings,
        desk: TeachDesk,
        who: str,
        note: Callable[[str, str, str], None],
    ) -> None:
        super().__init__()
        self._kiosk = display.kiosk
        theme = THEMES[display.theme]
        self.page = TeachPage(desk, touch_px(display.dpi), who=lambda: who, note=note)
        self.setCentralWidget(self.page)
        self.setWindowTitle(tr("Gonogo: teach a product"))
        self.setPalette(palette(theme))
        self.setStyleSheet(style_sheet(theme))
        self.page.apply_theme(theme)
        self.resize(1280, 800)

    def open(self) -> None:
        """Show the window the way the station wants it."""
        if self._kiosk:
            self.showFullScreen()
        else:
            self.show()
        self.page.open_page()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say that it is over."""
        super().closeEvent(event)
        self.closed.emit()


def run_teach_window(
    display: DisplaySettings,
    desk: TeachDesk,
    who: str,
    note: Callable[[str, str, str], None],
    *,
    close_after_s: float | None = None,
) -> None:
    """Show the window until it is closed, or for so many seconds."""
    create_application()
    with collect_on_this_thread(), without_noise():
        window = TeachWindow(display, desk, who, note)
        loop = QEventLoop()
        window.closed.connect(loop.quit)
        with quit_on_signals(window.close):
            window.open()
            if close_after_s is not None:
                QTimer.singleShot(round(1000 * close_after_s), window.close)
            loop.exec()
        # A training saves its state before the process goes.
        window.page.close_page()

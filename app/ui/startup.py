"""Starts Qt, shows the window, ends it: by its user, by Ctrl-C or after a number of parts."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from types import FrameType
from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    QEventLoop,
    QMessageLogContext,
    QObject,
    Qt,
    QTimer,
    QtMsgType,
    Signal,
    Slot,
    qInstallMessageHandler,
)
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QWidget

from app.settings import DisplaySettings
from app.station.desk import StationPorts
from app.station.priority import giving_way
from app.station.snapshot import PartView, StationSnapshot
from app.ui.bridge import KEPT_RECORDS, KEPT_VIEWS, REPAINT_MS, Bridge, LineUpdate, LiveLine
from app.ui.garbage import collect_on_this_thread
from app.ui.languages import set_language
from app.ui.look import remembered_display
from app.ui.main_window import MainWindow
from app.ui.theme import BODY_PX, FALLBACK_FAMILY, FONT_FAMILY, THEMES, font
from app.ui.wishes import Wishes
from engine.errors import SettingsError

ASSETS_DIR = Path(__file__).resolve().parent / "assets"
INTERPRETER_MS = 100
"""Qt's loop hands over to Python at least this often, so that Ctrl-C is heard."""


def create_application() -> QApplication:
    """The process's one Qt application, with the product's typeface.

    Raises:
        SettingsError: The typeface that comes with the product cannot be read.
    """
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    # The window ends its own loop; a posted quit would end the next one as well.
    application.setQuitOnLastWindowClosed(False)
    application.setApplicationName("gonogo")
    application.setApplicationDisplayName("Gonogo")
    # A style or a typeface that is set again is worked out again for every widget.
    if application.style().name() != "fusion":
        application.setStyle("Fusion")
    known = (FONT_FAMILY, FALLBACK_FAMILY)
    if not set(known) <= set(QFontDatabase.families()):
        for path in sorted(ASSETS_DIR.glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(path))
    for family in known:
        if family not in QFontDatabase.families():
            raise SettingsError(f"{ASSETS_DIR}: {family} is missing; install Gonogo again")
    if application.font() != font(BODY_PX):
        application.setFont(font(BODY_PX))
    return application


def run_window(
    line: LiveLine,
    ports: StationPorts,
    *,
    parts: int | None,
    screenshot: Path | None,
    on_shown: Callable[[], object] | None = None,
    on_closed: Callable[[], object] | None = None,
) -> int:
    """See `app.ui.run_window`."""
    create_application()
    with without_noise(), collect_on_this_thread(line.is_idle):
        # A function of its own: what it made is garbage before the last collection.
        return _show_window(line, ports, parts, screenshot, on_shown, on_closed)


def _show_window(
    line: LiveLine,
    ports: StationPorts,
    parts: int | None,
    screenshot: Path | None,
    on_shown: Callable[[], object] | None,
    on_closed: Callable[[], object] | None,
) -> int:
    # A loop of its own: quitting the application would also end every later loop of this process.
    loop = QEventLoop()
    display = remembered_display(ports.settings.display, ports.look_file)
    set_language(display.language)
    window = MainWindow(display, ports)
    bridge = Bridge(line)
    show = _Show(loop, window, bridge, parts, screenshot)
    connect_wishes(window, bridge)
    # After the bridge was made: what the line does for the window keeps the line's priority.
    with quit_on_signals(window.close), giving_way():
        window.open()
        bridge.start()
        if on_shown is not None:
            # When the loop has nothing else to do: what is shown first has been painted then.
            QTimer.singleShot(0, partial(show.begin, on_shown))
        code = loop.exec() if not show.is_over else 0
        show.wait_begun()
    if on_closed is not None:
        # Now, for the end of the window waits for what its pages still read or write.
        on_closed()
    if show.failure is not None:
        raise show.failure
    return code


def connect_wishes(window: MainWindow, bridge: Bridge) -> None:
    """Lead everything that a finger can ask for to the line, and its refusals back."""
    Wishes(window.shell, window.session, bridge)


class _Show(QObject):
    """One run of the window, from its first update to its last picture.

    Signals:
        _begin_failed: `on_shown` has raised.
    """

    _begin_failed = Signal()

    def __init__(
        self,
        loop: QEventLoop,
        window: MainWindow,
        bridge: Bridge,
        parts: int | None,
        screenshot: Path | None,
    ) -> None:
        super().__init__(window)
        self._loop = loop
        self._window = window
        self._bridge = bridge
        self._parts = parts
        self._screenshot = screenshot
        self.is_over = False
        self.failure: BaseException | None = None
        self._beginning: threading.Thread | None = None
        self._begin_failed.connect(window.close)
        bridge.updated.connect(self.on_updated)
        window.closed.connect(self.on_closed)

    def begin(self, on_shown: Callable[[], object]) -> None:
        """Call `on_shown` on a thread of its own; devices may take seconds to open."""

        def run() -> None:
            try:
                on_shown()
            except BaseException as error:  # noqa: BLE001 - raised again on the caller's thread
                self.failure = error
                self._begin_failed.emit()

        if not self.is_over:
            self._beginning = threading.Thread(target=run, name="on-shown", daemon=True)
            self._bridge.deputy.do(self._beginning.start)

    def wait_begun(self) -> None:
        """Wait until `on_shown`, if it was called, has returned."""
        if self._beginning is not None:
            self._beginning.join()

    @Slot(object)
    def on_updated(self, update: LineUpdate) -> None:
        """Show what is new; close after the last part that was asked for."""
        if self.is_over:
            return
        self._window.on_updated(update)
        if self._parts is not None and sum(update.snapshot.counts.values()) >= self._parts:
            # A moment later, so that the last part has reached the screen too.
            QTimer.singleShot(REPAINT_MS, self._window.close)
            self._parts = None

    @Slot()
    def on_closed(self) -> None:
        """Take the last picture and leave."""
        if self.is_over:
            return
        self.is_over = True
        self._bridge.close()
        if self._screenshot is not None:
            try:
                save_picture(self._window, self._screenshot)
            except SettingsError as error:
                self.failure = self.failure or error
        self._loop.quit()


@contextmanager
def without_noise() -> Iterator[None]:
    """Drop the one line that Qt's off-screen display repeats without need; pass on all others."""
    before: Any = None

    def handle(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if "propagateSizeHints" in message:
            return
        if before is not None:
            before(kind, context, message)
        else:
            sys.stderr.write(f"{message}\n")

    before = qInstallMessageHandler(handle)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


@contextmanager
def quit_on_signals(quit_window: Callable[[], object]) -> Iterator[None]:
    """Close the window in order on Ctrl-C and on a service manager's request to end."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def handle(_number: int, _frame: FrameType | None) -> None:
        quit_window()

    before: dict[signal.Signals, Any] = {
        number: signal.signal(number, handle) for number in (signal.SIGINT, signal.SIGTERM)
    }
    timer = QTimer()
    timer.timeout.connect(lambda: None)
    timer.start(INTERPRETER_MS)
    try:
        yield
    finally:
        timer.stop()
        for number, handler in before.items():
            signal.signal(number, handler)


def grab_line_page(
    snapshot: StationSnapshot,
    part_views: Sequence[PartView],
    *,
    size: tuple[int, int],
    theme: str,
    path: Path,
) -> None:
    """See `app.ui.grab_line_page`."""
    if theme not in THEMES:
        raise SettingsError(f"theme {theme!r} is unknown; choose {' or '.join(sorted(THEMES))}")
    create_application()
    update = LineUpdate(
        snapshot,
        tuple(part_views[-KEPT_VIEWS:]),
        tuple(view.record for view in part_views[-KEPT_RECORDS:]),
    )
    with without_noise():
        window = MainWindow(DisplaySettings(theme="light" if theme == "light" else "dark"))
        window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        window.resize(*size)
        window.show()
        window.on_updated(update)
        QCoreApplication.processEvents()
        try:
            save_picture(window, path)
        finally:
            window.close()
            window.deleteLater()


def save_picture(window: QWidget, path: Path) -> None:
    """Save a picture of a window.

    Raises:
        SettingsError: It cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SettingsError(f"{path.parent}: cannot be created ({error.strerror})") from error
    if not window.grab().save(str(path)):
        raise SettingsError(f"{path}: the picture of the window cannot be written; choose a .png")

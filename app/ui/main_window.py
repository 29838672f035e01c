"""The window: header with menu, station, product, checks, lamps; below it the page in front."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from app.settings import DisplaySettings, StationSettings
from app.station.desk import StationPorts
from app.ui.background import Background
from app.ui.bridge import LineUpdate
from app.ui.drawer import Sheet
from app.ui.header import NARROW_PX, Header
from app.ui.languages import current_language, set_language
from app.ui.line_page import LinePage
from app.ui.look import Look, LookKeeper
from app.ui.pages import PageContext
from app.ui.session import Session
from app.ui.shell import Shell
from app.ui.text import tr
from app.ui.theme import DARK, LIGHT, THEMES, Theme, palette, style_sheet, touch_px


class MainWindow(QMainWindow):
    """The operator's window.

    Signals:
        acknowledged: The operator has read the alarm.
        closed: The window has been closed.
    """

    acknowledged = Signal()
    closed = Signal()

    def __init__(self, display: DisplaySettings, ports: StationPorts | None = None) -> None:
        """Make the window.

        Args:
            display: Theme, touch size, kiosk.
            ports: What its pages may use; None = nothing, only the line is shown.
        """
        super().__init__()
        self._kiosk = display.kiosk
        self._update: LineUpdate | None = None
        self._theme = THEMES[display.theme]
        touch = touch_px(display.dpi)
        if ports is None:
            ports = StationPorts(StationSettings(display=display))
        self.session = Session(ports, self)
        keeper = LookKeeper(ports.settings.display, ports.look_file, Background(self))
        self._look_keeper = keeper
        self.header = Header(touch, kiosk=display.kiosk)
        self.shell = Shell(PageContext(ports, self.session, touch))
        centre = QWidget()
        layout = QVBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.shell, 1)
        self.setCentralWidget(centre)
        self.setWindowTitle("Gonogo")
        self.resize(1280, 800)
        self._connect()
        self.set_theme(self._theme)
        self.page.setFocus()

    @property
    def page(self) -> LinePage:
        """The live line."""
        return self.shell.line

    @property
    def theme(self) -> Theme:
        """The theme that is shown."""
        return self._theme

    def open(self) -> None:
        """Show the window the way the station wants it."""
        if self._kiosk:
            self.showFullScreen()
        else:
            self.show()

    def set_theme(self, theme: Theme) -> None:
        """Show everything in a theme."""
        self._theme = theme
        self.setPalette(palette(theme))
        self.setStyleSheet(style_sheet(theme))
        self.header.apply_theme(theme)
        self.shell.apply_theme(theme)
        self._show_looks()

    @Slot(object)
    def on_updated(self, update: LineUpdate) -> None:
        """Show what is new."""
        self._update = replace(update, views=(), records=())
        self.header.show_snapshot(update.snapshot)
        self.shell.on_updated(update)

    @Slot()
    def on_theme_wanted(self) -> None:
        """Change between dark and light."""
        self.set_theme(LIGHT if self._theme is DARK else DARK)
        self._keep_look()

    @Slot()
    def on_full_screen_wanted(self) -> None:
        """Change between window and full screen."""
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()
        self._show_looks()

    @Slot()
    def on_product_wanted(self) -> None:
        """Show which recipe is in force, on the line's page."""
        self.shell.show_sheet(Sheet.PRODUCT)

    @Slot()
    def on_checks_wanted(self) -> None:
        """Show masters and golden parts, on the line's page."""
        self.shell.show_sheet(Sheet.CHECKS)

    @Slot()
    def on_station_wanted(self) -> None:
        """Show all alarms and devices, on the line's page."""
        self.shell.show_sheet(Sheet.STATION)

    @Slot()
    def on_session_changed(self) -> None:
        """Show who is logged in."""
        user = self.session.user
        self.header.show_user(user.name if user else "")

    @Slot(str)
    def on_language_wanted(self, code: str) -> None:
        """Speak another language from now on."""
        set_language(code)
        self._keep_look()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language; Qt tells the pages itself."""
        if event.type() == QEvent.Type.LanguageChange:
            self.header.retranslate()
            self.shell.retranslate()
            self.on_session_changed()
            self._show_looks()
            if self._update is not None:
                self.on_updated(self._update)
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F11 changes to full screen and back, F10 opens the menu."""
        if event.key() == Qt.Key.Key_F11:
            self.on_full_screen_wanted()
            return
        if event.key() == Qt.Key.Key_F10:
            self.shell.show_menu()
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """From now on every touch is a sign of life."""
        super().showEvent(event)
        handle = self.windowHandle()
        if handle is not None:
            self.session.watch(handle)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow windows get a header of two rows."""
        self.header.place_lamps(
            width_px=event.size().width(), narrow=event.size().width() < NARROW_PX
        )
        self.shell.set_window_size(event.size().width(), event.size().height())
        super().resizeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the window is gone."""
        self.closed.emit()
        super().closeEvent(event)

    def _connect(self) -> None:
        header, menu = self.header, self.shell.menu
        self.shell.acknowledged.connect(self.acknowledged)
        header.menu_button.clicked.connect(self.shell.show_menu)
        header.product_button.clicked.connect(self.on_product_wanted)
        header.checks_button.clicked.connect(self.on_checks_wanted)
        header.lamps.clicked.connect(self.on_station_wanted)
        header.theme_button.clicked.connect(self.on_theme_wanted)
        header.screen_button.clicked.connect(self.on_full_screen_wanted)
        menu.theme_wanted.connect(self.on_theme_wanted)
        menu.screen_wanted.connect(self.on_full_screen_wanted)
        menu.language_wanted.connect(self.on_language_wanted)
        self.session.changed.connect(self.on_session_changed)

    def _keep_look(self) -> None:
        self._look_keeper.keep(Look(self._theme.name, current_language()))

    def _show_looks(self) -> None:
        dark = self._theme is DARK
        name = tr("Switch to the light theme") if dark else tr("Switch to the dark theme")
        screen = tr("Window") if self.isFullScreen() else tr("Full screen")
        self.header.show_looks(tr("Light") if dark else tr("Dark"), name, screen)
        self.shell.menu.show_looks(tr("Light theme") if dark else tr("Dark theme"), screen)

"""The window: header with station, product, checks, lamps; below it the page."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.settings import DisplaySettings
from app.station.snapshot import StationSnapshot
from app.ui.bridge import LineUpdate
from app.ui.lamps import Lamps
from app.ui.line_page import LinePage
from app.ui.product_button import ProductButton
from app.ui.text import challenge_button_text, header_text, tr
from app.ui.theme import (
    BODY_PX,
    DARK,
    LIGHT,
    STEP_PX,
    THEMES,
    VALUE_PX,
    Theme,
    font,
    palette,
    style_sheet,
    touch_px,
)

NARROW_PX = 1000
SMALL_PX = 1180
WIDEST_CHECKS = "Masters 00/00"


class Header(QWidget):
    """Where, what and how well: station, product, recipe, lot and the lamps."""

    def __init__(self, touch: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._touch = touch
        self._station = QLabel()
        self._station.setProperty("role", "station")
        self._station.setFont(font(VALUE_PX, bold=True))
        self._station.setTextFormat(Qt.TextFormat.PlainText)
        self.product_button = ProductButton(touch)
        self.checks_button = self._make_button(tr("Checks"), tr("Checks"))
        self.checks_button.setMinimumWidth(
            QFontMetrics(font(BODY_PX, bold=True)).horizontalAdvance(WIDEST_CHECKS) + 28
        )
        self.lamps = Lamps(touch, self)
        self.theme_button = self._make_button(tr("Light"), tr("Switch to the light theme"))
        self.screen_button = self._make_button(tr("Full screen"), tr("Full screen, F11"))
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(2 * STEP_PX, 4, STEP_PX + STEP_PX // 2, 4)
        self._layout.setHorizontalSpacing(2 * STEP_PX)
        self._layout.setVerticalSpacing(4)
        buttons = QHBoxLayout()
        buttons.setSpacing(STEP_PX)
        buttons.addWidget(self.checks_button)
        buttons.addWidget(self.theme_button)
        buttons.addWidget(self.screen_button)
        self._layout.addWidget(self._station, 0, 0)
        self._layout.addWidget(self.product_button, 0, 1)
        self._layout.addLayout(buttons, 0, 4)
        self._layout.setColumnStretch(2, 1)
        self.place_lamps(narrow=False)

    @property
    def texts(self) -> tuple[str, str, str]:
        """Station, product, and recipe with lot, as shown."""
        return self._station.text(), *self.product_button.texts

    def show_snapshot(self, snapshot: StationSnapshot) -> None:
        """Show what a snapshot says about the station."""
        if self._station.text() != snapshot.station:
            self._station.setText(snapshot.station)
        self.product_button.show_texts(*header_text(snapshot))
        words = challenge_button_text(snapshot.challenge)
        if words != self.checks_button.text():
            self.checks_button.setText(words)
            self.checks_button.setAccessibleName(words)
            # Lit while OK is locked, so that it is seen behind an alarm too.
            self.checks_button.setProperty("lit", snapshot.challenge.due)
            self.checks_button.style().polish(self.checks_button)
        self.lamps.show_lamps(snapshot.lamps)

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.lamps.apply_theme(theme)
        self.product_button.apply_theme(theme)

    def place_lamps(self, *, narrow: bool) -> None:
        """On a narrow screen the lamps stand in a second row, on a small one all is closer."""
        self._layout.setHorizontalSpacing(STEP_PX if self.width() < SMALL_PX else 2 * STEP_PX)
        self._layout.removeWidget(self.lamps)
        if narrow:
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            self._layout.addWidget(self.lamps, 1, 0, 1, 5, left)
        else:
            self._layout.addWidget(self.lamps, 0, 3)

    def _make_button(self, words: str, accessible: str) -> QPushButton:
        button = QPushButton(words)
        button.setMinimumSize(max(self._touch, 88), self._touch)
        button.setAccessibleName(accessible)
        return button


class MainWindow(QMainWindow):
    """The operator's window.

    Signals:
        acknowledged: The operator has read the alarm.
        closed: The window has been closed.
    """

    acknowledged = Signal()
    closed = Signal()

    def __init__(self, display: DisplaySettings) -> None:
        super().__init__()
        self._kiosk = display.kiosk
        self._theme = THEMES[display.theme]
        touch = touch_px(display.dpi)
        self.header = Header(touch)
        self.page = LinePage(touch)
        self.page.acknowledged.connect(self.acknowledged)
        centre = QWidget()
        layout = QVBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.page, 1)
        self.setCentralWidget(centre)
        self.setWindowTitle("Gonogo")
        self.resize(1280, 800)
        self.header.product_button.clicked.connect(self.page.on_product_wanted)
        self.header.checks_button.clicked.connect(self.page.on_checks_wanted)
        self.header.lamps.clicked.connect(self.page.on_station_wanted)
        self.header.theme_button.clicked.connect(self.on_theme_wanted)
        self.header.screen_button.clicked.connect(self.on_full_screen_wanted)
        # A finger must not leave the kiosk by accident; F11 still does for whoever has a keyboard.
        self.header.screen_button.setVisible(not display.kiosk)
        self.set_theme(self._theme)
        self.page.setFocus()

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
        self.page.apply_theme(theme)
        dark = theme is DARK
        self.header.theme_button.setText(tr("Light") if dark else tr("Dark"))
        self.header.theme_button.setAccessibleName(
            tr("Switch to the light theme") if dark else tr("Switch to the dark theme")
        )

    @Slot(object)
    def on_updated(self, update: LineUpdate) -> None:
        """Show what is new."""
        self.header.show_snapshot(update.snapshot)
        self.page.on_updated(update)

    @Slot()
    def on_theme_wanted(self) -> None:
        """Change between dark and light."""
        self.set_theme(LIGHT if self._theme is DARK else DARK)

    @Slot()
    def on_full_screen_wanted(self) -> None:
        """Change between window and full screen."""
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()
        full = self.isFullScreen()
        self.header.screen_button.setText(tr("Window") if full else tr("Full screen"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F11 changes to full screen and back."""
        if event.key() == Qt.Key.Key_F11:
            self.on_full_screen_wanted()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow windows get a header of two rows."""
        self.header.place_lamps(narrow=event.size().width() < NARROW_PX)
        super().resizeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the window is gone."""
        self.closed.emit()
        super().closeEvent(event)

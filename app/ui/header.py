"""The header of the window: menu, station, product, checks, lamps."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from app.station.snapshot import StationSnapshot
from app.ui.lamps import Lamps
from app.ui.product_button import ProductButton
from app.ui.text import challenge_button_text, header_text, tr
from app.ui.theme import BODY_PX, STEP_PX, VALUE_PX, Theme, font

NARROW_PX = 1000
SMALL_PX = 1180
MENU_PX = 112
WIDEST_CHECKS = "Masters 00/00"


class Header(QWidget):
    """Where, what and how well: station, product, recipe, lot and the lamps."""

    def __init__(self, touch: int, *, kiosk: bool = False) -> None:
        super().__init__()
        # A finger must not leave the kiosk by accident; F11 still does for whoever has a keyboard.
        self._kiosk = kiosk
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._touch = touch
        self._station = QLabel()
        self._station.setProperty("role", "station")
        self._station.setFont(font(VALUE_PX, bold=True))
        self._station.setTextFormat(Qt.TextFormat.PlainText)
        self.menu_button = self._make_button()
        self.menu_button.setFixedWidth(max(touch, MENU_PX))
        self.product_button = ProductButton(touch)
        self.checks_button = self._make_button()
        self.checks_button.setMinimumWidth(
            QFontMetrics(font(BODY_PX, bold=True)).horizontalAdvance(WIDEST_CHECKS) + 28
        )
        self.lamps = Lamps(touch, self)
        self.theme_button = self._make_button()
        self.screen_button = self._make_button()
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(2 * STEP_PX, 4, STEP_PX + STEP_PX // 2, 4)
        self._layout.setHorizontalSpacing(2 * STEP_PX)
        self._layout.setVerticalSpacing(4)
        buttons = QHBoxLayout()
        buttons.setSpacing(STEP_PX)
        buttons.addWidget(self.checks_button)
        buttons.addWidget(self.theme_button)
        buttons.addWidget(self.screen_button)
        self._layout.addWidget(self.menu_button, 0, 0)
        self._layout.addWidget(self._station, 0, 1)
        self._layout.addWidget(self.product_button, 0, 2)
        self._layout.addLayout(buttons, 0, 5)
        self._layout.setColumnStretch(3, 1)
        # As narrow as it can be, or a small window could not even begin small.
        self.place_lamps(width_px=0, narrow=True)
        self.retranslate()

    @property
    def texts(self) -> tuple[str, str, str]:
        """Station, product, and recipe with lot, as shown."""
        return self._station.text(), *self.product_button.texts

    def retranslate(self) -> None:
        """Set every word again; the window tells about user, looks and station after this."""
        self.show_user("")
        self.checks_button.setText(tr("Checks"))
        self.checks_button.setAccessibleName(tr("Checks"))
        self.screen_button.setAccessibleName(tr("Full screen, F11"))
        self.product_button.retranslate()
        self.lamps.retranslate()

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

    def place_lamps(self, *, width_px: int, narrow: bool) -> None:
        """On a narrow screen the lamps stand in a second row, on a small one all is closer."""
        self._layout.setHorizontalSpacing(STEP_PX if width_px < SMALL_PX else 2 * STEP_PX)
        # The looks of the screen stand in the menu too; a small header has no room for them.
        self.theme_button.setVisible(width_px >= SMALL_PX)
        self.screen_button.setVisible(width_px >= SMALL_PX and not self._kiosk)
        self._layout.removeWidget(self.lamps)
        if narrow:
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            self._layout.addWidget(self.lamps, 1, 0, 1, 6, left)
        else:
            self._layout.addWidget(self.lamps, 0, 4)

    def show_looks(self, theme: str, theme_name: str, screen: str) -> None:
        """Name what the two buttons of the screen's look lead to."""
        self.theme_button.setText(theme)
        self.theme_button.setAccessibleName(theme_name)
        self.screen_button.setText(screen)

    def show_user(self, name: str) -> None:
        """Show who is logged in on the way to the menu, where they can leave; empty = nobody."""
        menu, whole = tr("Menu"), tr("Menu of all pages, F10")
        if name:
            room = self.menu_button.minimumWidth() - 4 * STEP_PX
            metrics = QFontMetrics(self.menu_button.font())
            short = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
            menu = f"{menu}\n{short.replace('&', '&&')}"
            whole = f"{whole}. " + tr("Logged in: {name}").format(name=name)
        self.menu_button.setText(menu)
        self.menu_button.setAccessibleName(whole)

    def _make_button(self) -> QPushButton:
        button = QPushButton()
        button.setMinimumSize(max(self._touch, 88), self._touch)
        return button

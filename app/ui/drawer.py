"""What lies over the picture while somebody works with the station; never over the verdict."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QScroller,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.station.snapshot import StationSnapshot
from app.ui.checks_sheet import ChecksSheet
from app.ui.product_sheet import ProductSheet
from app.ui.question import plain_label
from app.ui.station_sheet import StationSheet
from app.ui.text import tr
from app.ui.theme import HEADLINE_PX, STEP_PX


class Sheet(str, Enum):
    """What the drawer can show."""

    PRODUCT = "Product"
    CHECKS = "Checks"
    STATION = "Station"


class Drawer(QFrame):
    """One sheet at a time, with a way back to the picture.

    Signals:
        closed: The picture is wanted back.
    """

    closed = Signal()

    def __init__(self, touch_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.product = ProductSheet(touch_px)
        self.checks = ChecksSheet(touch_px)
        self.station = StationSheet()
        self._sheets: dict[Sheet, ProductSheet | ChecksSheet | StationSheet] = {
            Sheet.PRODUCT: self.product,
            Sheet.CHECKS: self.checks,
            Sheet.STATION: self.station,
        }
        self._sheet: Sheet | None = None
        self._snapshot: StationSnapshot | None = None
        self._title = plain_label(HEADLINE_PX, bold=True)
        # One that breaks would make the whole page's heights depend on its widths.
        self._title.setWordWrap(False)
        self.back_button = QPushButton()
        self.back_button.setMinimumSize(2 * touch_px, touch_px)
        self.back_button.clicked.connect(self.closed)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self.back_button)
        self._stack = QStackedWidget()
        for sheet in self._sheets.values():
            self._stack.addWidget(_scrolled(sheet))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * STEP_PX, STEP_PX, STEP_PX, STEP_PX)
        layout.setSpacing(STEP_PX)
        layout.addLayout(top)
        layout.addWidget(self._stack, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(0, 0)
        self.retranslate()
        self.hide()

    @property
    def sheet(self) -> Sheet | None:
        """What is shown; None while the drawer is closed."""
        return self._sheet

    def open(self, sheet: Sheet) -> None:
        """Show a sheet."""
        self._sheet = sheet
        self._stack.setCurrentIndex(list(self._sheets).index(sheet))
        self._show_title()
        self._sheets[sheet].open()
        if self._snapshot is not None:
            self._sheets[sheet].show_snapshot(self._snapshot)
        self.show()

    def retranslate(self) -> None:
        """Set every word again; the next snapshot brings what the sheets say of the station."""
        self.back_button.setText(tr("Back to live"))
        self.back_button.setAccessibleName(tr("Back to the live picture"))
        for sheet in self._sheets.values():
            sheet.retranslate()
        self._show_title()

    def _show_title(self) -> None:
        words = tr(list(self._sheets)[self._stack.currentIndex()].value)
        self._title.setText(words)
        self.setAccessibleName(words)

    @Slot()
    def close_sheet(self) -> None:
        """Be gone."""
        self._sheet = None
        self.hide()

    def show_snapshot(self, snapshot: StationSnapshot) -> None:
        """Bring what is shown up to date; a closed drawer costs nothing."""
        self._snapshot = snapshot
        if self._sheet is not None:
            self._sheets[self._sheet].show_snapshot(snapshot)


def _scrolled(sheet: QWidget) -> QScrollArea:
    """A sheet that can be longer than its place; a finger drags it."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(sheet)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    QScroller.grabGesture(area.viewport(), QScroller.ScrollerGestureType.TouchGesture)
    return area

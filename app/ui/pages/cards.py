"""Pieces that several pages share: cards, rows of facts, scrolled columns, buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QScroller,
    QVBoxLayout,
    QWidget,
)

from app.ui.page import Page
from app.ui.question import plain_label
from app.ui.theme import BODY_PX, STEP_PX, VALUE_PX

MARGIN_PX = STEP_PX + STEP_PX // 2
Fact = tuple[str, str]
"""Name and value, both in words."""


class FittingPage(Page):
    """A page that fits into the room there is, because what is long in it scrolls by itself."""

    def heightForWidth(self, _width: int) -> int:
        """As low as it can be, or the window would scroll the whole page."""
        return self.minimumSizeHint().height()


class Card(QFrame):
    """A titled field of a page.

    Attributes:
        body: Where its contents go.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._title = plain_label(VALUE_PX, bold=True)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(2 * STEP_PX, MARGIN_PX, 2 * STEP_PX, MARGIN_PX)
        self.body.setSpacing(STEP_PX)
        self.body.addWidget(self._title)

    @property
    def title(self) -> str:
        """Its title."""
        return self._title.text()

    def set_title(self, words: str) -> None:
        """Name the card, for eyes and screen readers."""
        self._title.setText(words)
        self.setAccessibleName(words)


class Facts(QWidget):
    """Rows of name and value; rows are made once and then only get other words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[QLabel, QLabel]] = []
        self._facts: tuple[Fact, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2 * STEP_PX)
        self._grid.setVerticalSpacing(STEP_PX - 2)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 2)

    @property
    def facts(self) -> tuple[Fact, ...]:
        """What is shown."""
        return self._facts

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show these rows."""
        if self._facts == tuple(facts):
            return
        self._facts = tuple(facts)
        while len(self._rows) < len(facts):
            self._add_row()
        for number, (name, value) in enumerate(self._rows):
            name.setVisible(number < len(facts))
            value.setVisible(number < len(facts))
        for (name, value), (what, is_so) in zip(self._rows, facts, strict=False):
            if name.text() != what:
                name.setText(what)
            if value.text() != is_so:
                value.setText(is_so)
            value.setAccessibleName(f"{what}: {is_so}")

    def _add_row(self) -> None:
        top = Qt.AlignmentFlag.AlignTop
        name, value = plain_label(BODY_PX, muted=True), plain_label(BODY_PX)
        row = len(self._rows)
        self._grid.addWidget(name, row, 0, top)
        self._grid.addWidget(value, row, 1, top)
        self._rows.append((name, value))


def column_of(*widgets: QWidget) -> QWidget:
    """Widgets one below the other, with room left at the foot."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(MARGIN_PX)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch()
    return holder


def scrolled(widget: QWidget) -> QScrollArea:
    """A widget that may be longer than its place; name it for screen readers."""
    area = QScrollArea()
    area.setProperty("reader", True)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(widget)
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    QScroller.grabGesture(area.viewport(), QScroller.ScrollerGestureType.TouchGesture)
    return area


def make_button(touch_px: int, *, wide: float = 2.0, primary: bool = False) -> QPushButton:
    """A button that a glove can hit; its words come with `name_button`."""
    button = QPushButton()
    button.setMinimumSize(round(wide * touch_px), touch_px)
    if primary:
        button.setProperty("primary", True)
    return button


def name_button(button: QPushButton, words: str, accessible: str = "") -> None:
    """Give a button its words."""
    button.setText(words)
    button.setAccessibleName(accessible or words)

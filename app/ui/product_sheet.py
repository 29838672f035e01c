"""Which recipe is in force, and another one in two taps."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QStackedLayout, QVBoxLayout, QWidget

from app.station.snapshot import StationSnapshot
from app.ui.question import Question, plain_label
from app.ui.sentences import told
from app.ui.text import header_text, listed, switch_text, tr
from app.ui.theme import BODY_PX, STEP_PX, VALUE_PX, font


class ProductChoice(QPushButton):
    """One product.

    Signals:
        chosen: Its name.
    """

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.clicked.connect(self._on_clicked)

    @Slot()
    def _on_clicked(self) -> None:
        self.chosen.emit(self._name)


class ProductSheet(QWidget):
    """The products of the station; the one in force is marked.

    Signals:
        recipe_wanted: Name of the product whose recipe shall be put in force.
    """

    recipe_wanted = Signal(str)

    def __init__(self, touch_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._touch = touch_px
        self._shown: tuple[object, ...] | None = None
        self._asked = self._candidate = self._in_force = ""
        self.words = plain_label(BODY_PX + 2)
        self._title = plain_label(VALUE_PX, bold=True)
        self.question = Question(touch_px)
        self.question.answered.connect(self._on_answered)
        self.buttons: dict[str, QPushButton] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(STEP_PX)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * STEP_PX)
        column.addWidget(self._title)
        column.addWidget(self.words)
        column.addLayout(self._list)
        column.addStretch()
        self._stack = QStackedLayout(self)
        self._stack.addWidget(page)
        self._stack.addWidget(self.question)

    def open(self) -> None:
        """Begin anew; what was left half asked is forgotten."""
        self._candidate = ""
        self._stack.setCurrentIndex(0)
        self._outcome("")

    def retranslate(self) -> None:
        """Set every word again; the next snapshot brings the products."""
        self._shown = None
        if self._candidate:
            self._ask()
        else:
            self._outcome("")

    def show_snapshot(self, snapshot: StationSnapshot) -> None:
        """Show what is in force and what is on its way."""
        shown = (snapshot.products, snapshot.product, snapshot.recipe_version)
        if shown != self._shown:
            self._shown = shown
            self._in_force = snapshot.product
            self._title.setText(listed(header_text(snapshot)))
            self._make_buttons(snapshot.products)
        switching = bool(snapshot.switching_to)
        for name, button in self.buttons.items():
            button.setEnabled(not switching and name != snapshot.product)
        if switching:
            self._asked = snapshot.switching_to
            self._outcome(switch_text(snapshot, self._asked))
        elif self._asked:
            self._outcome(switch_text(snapshot, self._asked))
            self._asked = ""

    def show_refusal(self, words: str) -> None:
        """Say why nothing was begun."""
        self._asked = ""
        self._outcome(told(words))

    def _outcome(self, words: str) -> None:
        if not words:
            words = tr("Tap the product that comes next.")
            if len(self.buttons) < 2:
                words = tr(
                    "This station knows no other product. Add others as [[products]] to its "
                    "station file."
                )
        if words != self.words.text():
            self.words.setText(words)

    def _make_buttons(self, products: tuple[str, ...]) -> None:
        for button in self.buttons.values():
            self._list.removeWidget(button)
            button.deleteLater()
        self.buttons = {}
        for name in products:
            here = name == self._in_force
            # An ampersand in a name is no shortcut.
            text = name.replace("&", "&&")
            button = ProductChoice(name)
            button.setText(tr("{product} (in force)").format(product=text) if here else text)
            button.setAccessibleName(
                tr("{product}, in force").format(product=name)
                if here
                else tr("Switch to {product}").format(product=name)
            )
            button.setFont(font(BODY_PX + 2, bold=here))
            button.setMinimumHeight(self._touch)
            button.setCheckable(here)
            button.setChecked(here)
            button.chosen.connect(self._on_tapped)
            self._list.addWidget(button)
            self.buttons[name] = button
        self._outcome("")

    @Slot(str)
    def _on_tapped(self, name: str) -> None:
        self._candidate = name
        self._ask()

    def _ask(self) -> None:
        self.question.ask(
            tr(
                "Switch from {old} to {new}? Until the new recipe is in force no part passes: what "
                "arrives is FAULT."
            ).format(old=self._in_force, new=self._candidate),
            tr("Switch"),
        )
        self._stack.setCurrentIndex(1)

    @Slot(bool)
    def _on_answered(self, yes: bool) -> None:
        name, self._candidate = self._candidate, ""
        self._stack.setCurrentIndex(0)
        if yes and name:
            # Before the signal, which brings the first answer.
            self._asked = name
            self.recipe_wanted.emit(name)

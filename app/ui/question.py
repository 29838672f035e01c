"""A sentence and two buttons, in the place of what they are about; never a window of its own.

Slots are methods here, never lambdas: Qt would hold those, and they the widget, so
that the garbage collector would have to end it, on whatever thread it happens to run.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.text import tr
from app.ui.theme import STEP_PX, VALUE_PX, font


class Question(QWidget):
    """Asks before something that keeps parts from passing.

    Signals:
        answered: Whether the answer was yes.
    """

    answered = Signal(bool)

    def __init__(self, touch_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = plain_label(VALUE_PX)
        self.yes_button = QPushButton()
        self.yes_button.setProperty("primary", True)
        self.no_button = QPushButton()
        self.yes_button.clicked.connect(self._on_yes)
        self.no_button.clicked.connect(self._on_no)
        row = QHBoxLayout()
        row.setSpacing(2 * STEP_PX)
        for button in (self.yes_button, self.no_button):
            button.setMinimumSize(2 * touch_px, touch_px)
            row.addWidget(button)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3 * STEP_PX)
        layout.addWidget(self._words)
        layout.addLayout(row)
        layout.addStretch()
        self.retranslate()

    def retranslate(self) -> None:
        """Name the way out; whoever asks asks again."""
        self.no_button.setText(tr("Cancel"))
        self.no_button.setAccessibleName(tr("Cancel"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @property
    def text(self) -> str:
        """What is asked."""
        return self._words.text()

    def ask(self, words: str, yes: str) -> None:
        """Ask; the keyboard is on the button that changes nothing.

        Args:
            words: What would happen.
            yes: Word of the button that does it.
        """
        self._words.setText(words)
        self.setAccessibleName(words)
        self.yes_button.setText(yes)
        self.yes_button.setAccessibleName(yes)
        self.no_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_yes(self) -> None:
        self.answered.emit(True)

    @Slot()
    def _on_no(self) -> None:
        self.answered.emit(False)


def plain_label(size_px: int, *, bold: bool = False, muted: bool = False) -> QLabel:
    """A label for words from anywhere: never read as HTML, broken into lines where needed."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setFont(font(size_px, bold=bold))
    if muted:
        label.setProperty("role", "muted")
    return label

"""What every step of teaching looks like: a sentence, one large picture, one primary button."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.station.teach_release import TeachDesk
from app.station.teaching import Teaching
from app.ui.background import Background
from app.ui.pages.cards import name_button
from app.ui.question import plain_label
from app.ui.sentences import told
from app.ui.theme import BODY_PX, CAPTION_PX, DARK, STEP_PX, Theme, font

POLL_MS = 200


@dataclass(frozen=True)
class TeachContext:
    """What the steps share.

    Attributes:
        desk: What the station offers.
        touch: Smallest side of anything that a gloved finger must hit, in pixels.
        background: Work away from the GUI thread.
        who: Name of the person at the screen.
        note: Writes the audit trail: action, what, detail.
    """

    desk: TeachDesk
    touch: int
    background: Background
    who: Callable[[], str]
    note: Callable[[str, str, str], None]


class StepPanel(QWidget):
    """One step.

    Signals:
        changed: The state of the steps may have changed.
        left: The step is done: show the next one.
    """

    changed = Signal()
    left = Signal()

    def __init__(self, context: TeachContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.theme = DARK
        self.teaching: Teaching | None = None
        self.sentence = plain_label(BODY_PX)
        self.message = plain_label(BODY_PX, bold=True)
        self.message.setAccessibleName("")
        self.message.hide()
        self.primary = QPushButton()
        self.primary.setProperty("primary", True)
        self.primary.setMinimumSize(2 * context.touch, context.touch)
        self.primary.clicked.connect(self.on_primary)
        self.body = QVBoxLayout()
        self.body.setSpacing(STEP_PX)
        self.controls = QHBoxLayout()
        self.controls.setSpacing(STEP_PX)
        bottom = QHBoxLayout()
        bottom.setSpacing(STEP_PX)
        bottom.addLayout(self.controls, 1)
        bottom.addWidget(self.primary, 0, Qt.AlignmentFlag.AlignBottom)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(STEP_PX)
        layout.addWidget(self.sentence)
        layout.addLayout(self.body, 1)
        layout.addWidget(self.message)
        layout.addLayout(bottom)

    def open_step(self, teaching: Teaching) -> None:
        """The step has come to the front, or another product is taught."""
        self.teaching = teaching
        self.say("")
        self.refresh()

    def leave_step(self) -> None:
        """Another step is coming; half-done work is kept."""

    def refresh(self) -> None:
        """Show how the teaching stands."""

    def on_primary(self) -> None:
        """Do what the step is about."""

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.theme = theme

    def retranslate(self) -> None:
        """Set every word again."""

    def say(self, words: str) -> None:
        """Show one sentence about what went wrong or was done; empty = nothing."""
        words = told(words)
        self.message.setText(words)
        self.message.setAccessibleName(words)
        self.message.setVisible(bool(words))

    def name_primary(self, words: str) -> None:
        """Name the primary button."""
        name_button(self.primary, words)


def button(touch: int, *, checkable: bool = False) -> QPushButton:
    """A secondary button."""
    made = QPushButton()
    made.setMinimumSize(2 * touch - touch // 2, touch)
    made.setCheckable(checkable)
    return made


def number_field(touch: int, low: int, high: int, *, step: int = 1) -> QSpinBox:
    """A field for a whole number."""
    made = QSpinBox()
    made.setRange(low, high)
    made.setSingleStep(step)
    made.setMinimumSize(88, touch)
    made.setFont(font(BODY_PX))
    made.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
    made.lineEdit().setTextMargins(STEP_PX, 0, 0, 0)
    return made


def choice_field(touch: int) -> QComboBox:
    """A field with a few choices."""
    made = QComboBox()
    made.setMinimumHeight(touch)
    made.setFont(font(BODY_PX))
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    return made


def path_field(touch: int) -> QLineEdit:
    """A field for a file or folder."""
    made = QLineEdit()
    made.setMinimumHeight(touch)
    made.setMinimumWidth(120)
    made.setFont(font(BODY_PX))
    return made


def caption(buddy: QWidget | None = None) -> QLabel:
    """A small grey word beside a field."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", "muted")
    made.setFont(font(CAPTION_PX))
    if buddy is not None:
        made.setBuddy(buddy)
    return made


def card() -> QFrame:
    """A card for the picture or plot."""
    made = QFrame()
    made.setObjectName("card")
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
    return made


def field_style(theme: Theme) -> str:
    """Style of what no other page has: number fields without arrows, rows with a box to tick."""
    return f"""
    QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{
        subcontrol-origin: border; width: 0; }}
    QAbstractSpinBox {{ padding: 0; }}
    QAbstractSpinBox QLineEdit {{ border: none; padding: 0; background: transparent; }}
    QAbstractSpinBox:disabled {{ color: {theme.muted}; }}
    QListWidget::indicator {{ width: 18px; height: 18px; border-radius: 4px;
        border: 2px solid {theme.text}; background: {theme.panel}; }}
    QListWidget::indicator:checked {{ background: {theme.text}; }}
    QListWidget::item {{ min-height: 40px; }}
    """


class Stack(QStackedWidget):
    """Asks for no more room than a small screen has, whatever lies in its other pages."""

    def minimumSizeHint(self) -> QSize:
        """Little."""
        return QSize(480, 320)

    def hasHeightForWidth(self) -> bool:
        """No: words that break into lines would make the page longer than the screen."""
        return False

"""The rail of steps on the left: done, now, locked; never by colour alone."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QScrollArea,
    QScroller,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.station.teaching import StepState, TeachStep
from app.ui import paint
from app.ui.text import joint, tr
from app.ui.theme import BODY_PX, DARK, INKS, SMALLEST_PX, Banner, Theme, font

WIDTH_PX = 184


class StepButton(QAbstractButton):
    """One step: a number or mark, its name, and its state in words."""

    def __init__(self, step: TeachStep, number: int, touch: int) -> None:
        super().__init__()
        self.step = step
        self._number = number
        self._touch = touch
        self._theme = DARK
        self._state = StepState.LOCKED
        self._is_shown = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(touch)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def state(self) -> StepState:
        """How the step stands."""
        return self._state

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def show_state(self, state: StepState, *, is_shown: bool) -> None:
        """Show how the step stands, and whether it is the one that is open."""
        self._state, self._is_shown = state, is_shown
        self.setEnabled(state is not StepState.LOCKED)
        self.setAccessibleName(joint(f"{self._number}. {step_name(self.step)}", state_name(state)))
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough for the longest name."""
        return QSize(WIDTH_PX, self._touch)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint mark, name and state."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, ink = self._theme, INKS[Banner.OK]
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self._is_shown:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ink.fill))
            painter.drawRoundedRect(area, 8, 8)
        words = QColor(ink.text if self._is_shown else theme.text)
        quiet = QColor(ink.text if self._is_shown else theme.muted)
        side = 26.0
        mark = QRectF(area.left() + 10, area.center().y() - side / 2, side, side)
        self._paint_mark(painter, mark, quiet)
        text = area.adjusted(10 + side + 10, 0, -4, 0)
        locked = self._state is StepState.LOCKED
        painter.setPen(quiet if locked else words)
        painter.setFont(font(BODY_PX, bold=self._is_shown))
        upper = QRectF(text.left(), text.center().y() - 20, text.width(), 20)
        metrics = painter.fontMetrics()
        name = metrics.elidedText(
            step_name(self.step), Qt.TextElideMode.ElideRight, round(text.width())
        )
        painter.drawText(upper, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        painter.setPen(quiet)
        painter.setFont(font(SMALLEST_PX))
        lower = QRectF(text.left(), text.center().y(), text.width(), 18)
        painter.drawText(
            lower,
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            state_name(self._state),
        )
        if self.hasFocus():
            paint.draw_focus(painter, area, words.name() if self._is_shown else theme.focus, 8)

    def _paint_mark(self, painter: QPainter, mark: QRectF, quiet: QColor) -> None:
        """A tick when done, else the number in a circle."""
        if self._state is StepState.DONE:
            colour = quiet if self._is_shown else QColor(self._theme.tick)
            paint.draw_mark(painter, mark.adjusted(3, 3, -3, -3), Banner.OK, colour)
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(quiet, 1.5))
        painter.drawEllipse(mark.adjusted(1, 1, -1, -1))
        painter.setFont(font(SMALLEST_PX + 1, bold=True))
        painter.drawText(mark, Qt.AlignmentFlag.AlignCenter, str(self._number))


class Rail(QScrollArea):
    """All steps below each other; a finger drags the rail on a low screen.

    Signals:
        wanted: This `TeachStep` is wanted.
    """

    wanted = Signal(object)

    def __init__(self, touch: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedWidth(WIDTH_PX)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        self._shown = TeachStep.CAMERA
        self.buttons: dict[TeachStep, StepButton] = {}
        for number, step in enumerate(TeachStep, 1):
            one = StepButton(step, number, touch)
            one.clicked.connect(self._on_clicked)
            layout.addWidget(one)
            self.buttons[step] = one
        layout.addStretch()
        self.setWidget(inside)

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        for one in self.buttons.values():
            one.apply_theme(theme)

    def show_steps(self, states: dict[TeachStep, StepState], shown: TeachStep) -> None:
        """Show how all steps stand."""
        self._shown = shown
        for step, one in self.buttons.items():
            one.show_state(states[step], is_shown=step is shown)
        self.ensureWidgetVisible(self.buttons[shown], 0, 8)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the open step in sight."""
        super().resizeEvent(event)
        self.ensureWidgetVisible(self.buttons[self._shown], 0, 8)

    def _on_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, StepButton):
            self.wanted.emit(sender.step)


def step_name(step: TeachStep) -> str:
    """Name of a step in the language of the screen."""
    return {
        TeachStep.CAMERA: tr("Camera"),
        TeachStep.REGION: tr("Region"),
        TeachStep.PARTS: tr("Good parts"),
        TeachStep.TRAIN: tr("Train"),
        TeachStep.CHECK: tr("Check"),
        TeachStep.THRESHOLD: tr("Threshold"),
        TeachStep.GOLDEN: tr("Golden parts"),
        TeachStep.RELEASE: tr("Release"),
    }[step]


def state_name(state: StepState) -> str:
    """State of a step in the language of the screen."""
    return {
        StepState.DONE: tr("done"),
        StepState.NOW: tr("now"),
        StepState.LOCKED: tr("locked"),
    }[state]

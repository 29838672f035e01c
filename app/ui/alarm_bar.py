"""What is wrong and what to do, at the foot of the page, where it covers nothing."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from app.station.snapshot import StationSnapshot
from app.ui import paint
from app.ui.text import alarm_text, tr
from app.ui.theme import BODY_PX, FOCUS_PX, INKS, RADIUS_PX, STEP_PX, Banner, font


class AlarmBar(QWidget):
    """Hidden while all is well.

    Signals:
        acknowledged: The operator has read the alarm.
    """

    acknowledged = Signal()

    def __init__(self, touch_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ink = INKS[Banner.FAULT]
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setFont(font(BODY_PX + 2))
        self._text.setStyleSheet(f"color: {ink.text};")
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._button = QPushButton(tr("Acknowledge"))
        self._button.setAccessibleName(tr("Acknowledge the alarm"))
        self._button.setMinimumSize(2 * touch_px, touch_px)
        self._button.setStyleSheet(
            f"QPushButton {{ background: {ink.text}; color: {ink.fill}; font-weight: bold;"
            f" border: {FOCUS_PX}px solid {ink.text}; border-radius: {RADIUS_PX}px;"
            f" padding: 0 16px; }}"
            f"QPushButton:focus {{ border: {FOCUS_PX + 1}px solid #F2B705; }}"
        )
        self._button.clicked.connect(self.acknowledged)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(7 * STEP_PX, STEP_PX // 2, STEP_PX // 2, STEP_PX // 2)
        layout.setSpacing(2 * STEP_PX)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._button)
        self.setFixedHeight(touch_px + STEP_PX)
        self.setAccessibleName(tr("Alarm"))
        self.hide()

    @property
    def text(self) -> str:
        """The alarm that is shown."""
        return self._text.text()

    @property
    def button(self) -> QPushButton:
        """The button that acknowledges."""
        return self._button

    def show_snapshot(self, snapshot: StationSnapshot) -> None:
        """Show the alarm of a snapshot, or nothing."""
        text = alarm_text(snapshot)
        if text != self._text.text():
            self._text.setText(text)
            self.setAccessibleDescription(text)
        self._button.setVisible(bool(snapshot.alarm))
        self.setVisible(bool(text))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Field of a fault without hatch (words stand on it), and the exclamation mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(INKS[Banner.FAULT].fill))
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS_PX, RADIUS_PX)
        side = self.height() * 0.55
        mark = QRectF(2 * STEP_PX, (self.height() - side) / 2, 3 * STEP_PX, side)
        paint.draw_mark(painter, mark, Banner.FAULT, QColor(INKS[Banner.FAULT].text))

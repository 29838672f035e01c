"""What is wrong and what to do, at the foot of the page, where it covers nothing."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from app.station.snapshot import StationSnapshot
from app.ui import paint
from app.ui.text import alarm_text, alarm_texts, tr
from app.ui.theme import BODY_PX, FOCUS_PX, INKS, RADIUS_PX, STEP_PX, Banner, font


class AlarmBar(QWidget):
    """Hidden while all is well.

    Signals:
        acknowledged: The operator has read the alarm.
        details_wanted: There is more to read than fits.
    """

    acknowledged = Signal()
    details_wanted = Signal()

    def __init__(self, touch_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._banner = Banner.FAULT
        ink = INKS[Banner.FAULT]
        self._whole = ""
        self._alarms: tuple[str, ...] = ()
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setFont(font(BODY_PX + 2))
        self._text.setStyleSheet(f"color: {ink.text};")
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._button = QPushButton()
        self._details = QPushButton()
        for button in (self._button, self._details):
            button.setMinimumSize(2 * touch_px, touch_px)
            button.setStyleSheet(
                f"QPushButton {{ background: {ink.text}; color: {ink.fill}; font-weight: bold;"
                f" border: {FOCUS_PX}px solid {ink.text}; border-radius: {RADIUS_PX}px;"
                f" padding: 0 16px; }}"
                f"QPushButton:focus {{ border: {FOCUS_PX + 1}px solid #F2B705; }}"
            )
        self._button.clicked.connect(self.acknowledged)
        self._details.clicked.connect(self.details_wanted)
        self._layout = layout = QHBoxLayout(self)
        layout.setContentsMargins(7 * STEP_PX, STEP_PX // 2, STEP_PX // 2, STEP_PX // 2)
        layout.setSpacing(2 * STEP_PX)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._details)
        layout.addWidget(self._button)
        self.setFixedHeight(touch_px + STEP_PX)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Set every word again, but the alarm; the next snapshot brings that."""
        self._button.setText(tr("Acknowledge"))
        self._button.setAccessibleName(tr("Acknowledge the alarm"))
        self._details.setText(tr("Read all"))
        self._details.setAccessibleName(tr("Read all alarms"))
        self.setAccessibleName(tr("Alarm"))

    @property
    def text(self) -> str:
        """The alarm that is shown."""
        return self._text.text()

    @property
    def button(self) -> QPushButton:
        """The button that acknowledges."""
        return self._button

    @property
    def details_button(self) -> QPushButton:
        """The button that leads to the whole text."""
        return self._details

    def show_snapshot(self, snapshot: StationSnapshot) -> None:
        """Show the alarm of a snapshot, or nothing."""
        text = alarm_text(snapshot)
        if text != self._whole:
            self._whole, self._alarms = text, alarm_texts(snapshot)
            self.setAccessibleDescription(text)
        lacking = any(not lamp.ok for lamp in snapshot.lamps)
        # A challenge that is due is nothing wrong, and nothing that could be acknowledged.
        banner = Banner.FAULT if snapshot.alarms or lacking else Banner.NOT_READY
        if banner is not self._banner:
            self._banner = banner
            self.update()
        self._button.setVisible(bool(snapshot.alarms))
        self.setVisible(bool(text))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width holds another number of words."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show as much as the bar holds, the first alarm first; the rest is behind a button."""
        buttons = [self._button] if not self._button.isHidden() else []
        shown = self._whole
        short = not self._holds(shown, buttons)
        if short:
            buttons.append(self._details)
            more = len(self._alarms) - 1
            tail = tr("(and {more} more)").format(more=more) if more > 0 else ""
            first = self._alarms[0] if self._alarms else self._whole
            words = paint.pieces_of(first)
            shown = f"{first} {tail}".strip()
            while not self._holds(shown, buttons) and len(words) > 1:
                words.pop()
                shown = f"{''.join(words).rstrip()} \N{HORIZONTAL ELLIPSIS} {tail}".strip()
        self._details.setVisible(short)
        if shown != self._text.text():
            self._text.setText(shown)

    def _holds(self, text: str, buttons: list[QPushButton]) -> bool:
        margins = self._layout.contentsMargins()
        taken = sum(
            max(button.minimumWidth(), button.sizeHint().width()) + 2 * STEP_PX
            for button in buttons
        )
        width = self.width() - margins.left() - margins.right() - taken
        room = self.height() - margins.top() - margins.bottom()
        flags = int(Qt.TextFlag.TextWordWrap)
        needed = QFontMetrics(self._text.font()).boundingRect(
            QRect(0, 0, max(1, width), 10_000), flags, text
        )
        return needed.height() <= room

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Field of a fault without hatch (words stand on it), and the exclamation mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(INKS[self._banner].fill))
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS_PX, RADIUS_PX)
        side = self.height() * 0.55
        mark = QRectF(2 * STEP_PX, (self.height() - side) / 2, 3 * STEP_PX, side)
        paint.draw_mark(painter, mark, self._banner, QColor(INKS[self._banner].text))

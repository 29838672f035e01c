"""The signals of the PLC link as lamps: lit is filled and says so in a word."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.station.link_monitor import (
    ACK,
    BUSY,
    HEARTBEAT,
    PLC_HEARTBEAT,
    READY,
    RESULT_VALID,
    STOP_REQUEST,
    TRIGGER,
    SignalPlace,
)
from app.ui.text import joint, tr
from app.ui.theme import BODY_PX, CAPTION_PX, DARK, STEP_PX, Theme, font

ROW_PX = 40
DISC_PX = 20


def signal_text(key: str) -> str:
    """What a signal means."""
    meanings = {
        READY: tr("An OK may leave"),
        BUSY: tr("A part is being judged"),
        RESULT_VALID: tr("A verdict is there to be read"),
        STOP_REQUEST: tr("Too many rejects in a row: stop the line"),
        HEARTBEAT: tr("The station is alive"),
        TRIGGER: tr("A part has arrived"),
        ACK: tr("The PLC has read the verdict"),
        PLC_HEARTBEAT: tr("The PLC is alive"),
        "REFUSED": tr("The last trigger was not taken"),
        "RESET_STOP": tr("The PLC lets the stop request go"),
        "SELECT_RECIPE": tr("The PLC asks for another recipe"),
        "OK": tr("The part passes"),
        "REJECT": tr("The part is rejected"),
        "PLC_PRESENT": tr("The PLC is there"),
    }
    return meanings.get(key, "")


class SignalLamp(QWidget):
    """One signal: disc, name, where it is found, meaning, and its state in a word."""

    def __init__(self, place: SignalPlace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = place
        self._theme = DARK
        self._lit = False
        self.setFixedHeight(ROW_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name()

    @property
    def lit(self) -> bool:
        """Whether it is lit."""
        return self._lit

    def sizeHint(self) -> QSize:
        """Room for the words in most languages; longer ones are shortened."""
        return QSize(300, ROW_PX)

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def show_lit(self, lit: bool) -> None:
        """Show it lit or not."""
        if lit is self._lit:
            return
        self._lit = lit
        self._name()
        self.update()

    def retranslate(self) -> None:
        """Set every word again."""
        self._name()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the row."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        disc = QRectF(1, (ROW_PX - DISC_PX) / 2, DISC_PX, DISC_PX)
        painter.setPen(QPen(QColor(theme.tick if self._lit else theme.muted), 2))
        painter.setBrush(QColor(theme.tick) if self._lit else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(disc.adjusted(1, 1, -1, -1))
        words = QRectF(self.rect()).adjusted(DISC_PX + STEP_PX + 2, 1, 0, -1)
        top, bottom = words.adjusted(0, 0, 0, -ROW_PX / 2), words.adjusted(0, ROW_PX / 2 - 1, 0, 0)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(font(BODY_PX, bold=True))
        painter.setPen(QColor(theme.text))
        painter.drawText(top, left, self.place.key)
        painter.drawText(top, right, self._state_word())
        painter.setFont(font(CAPTION_PX))
        painter.setPen(QColor(theme.muted))
        metrics = QFontMetricsF(painter.font())
        where = "" if self.place.where == "-" else self.place.where
        room = bottom.width() - metrics.horizontalAdvance(where) - STEP_PX
        meaning = metrics.elidedText(signal_text(self.place.key), Qt.TextElideMode.ElideRight, room)
        painter.drawText(bottom, left, meaning)
        painter.drawText(bottom, right, where)

    def _state_word(self) -> str:
        return tr("on") if self._lit else tr("off")

    def _name(self) -> None:
        self.setAccessibleName(joint(self.place.key, self._state_word()))
        self.setAccessibleDescription(f"{signal_text(self.place.key)} ({self.place.where})")
        self.setToolTip(joint(self.place.key, signal_text(self.place.key)))


class SignalColumn(QWidget):
    """Lamps one below the other."""

    def __init__(self, places: Sequence[SignalPlace], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lamps = {place.key: SignalLamp(place) for place in places}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for lamp in self.lamps.values():
            column.addWidget(lamp)

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        for lamp in self.lamps.values():
            lamp.apply_theme(theme)

    def retranslate(self) -> None:
        """Set every word again."""
        for lamp in self.lamps.values():
            lamp.retranslate()

"""How one part went over the PLC link, drawn as levels over time."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.station.link_monitor import ACK, BUSY, READY, RESULT_VALID, TRIGGER, Handshake
from app.ui.text import listed, tr
from app.ui.theme import BODY_PX, CAPTION_PX, DARK, STEP_PX, Theme, font

MARGIN_SHARE = 0.08
"""Room before the trigger and after the end, as a share of the exchange."""

SHORTEST_PX = 4.0
"""What lasts no time at all is drawn so wide."""

MOST_TICKS = 8


@dataclass(frozen=True)
class Level:
    """One row: a signal and when it was high, in milliseconds after the trigger.

    Attributes:
        name: The signal.
        spans: `(from, to)` of every time that it was high; infinite where the end is not known.
    """

    name: str
    spans: tuple[tuple[float, float], ...]


def levels_from_handshake(part: Handshake) -> tuple[Level, ...]:
    """The five rows of a diagram."""

    def ms(stamp_ns: int) -> float:
        return (stamp_ns - part.trigger_ns) / 1e6

    ready_end = ms(part.ready_low_ns) if part.ready_low_ns else math.inf
    trigger_end = ms(part.trigger_low_ns) if part.trigger_low_ns else 0.0
    valid = ms(part.valid_ns) if part.valid_ns else math.inf
    end = ms(part.end_ns) if part.end_ns else math.inf
    told = ((valid, end),) if part.valid_ns else ()
    return (
        Level(READY, ((-math.inf, ready_end),) if part.ready else ()),
        Level(TRIGGER, ((0.0, trigger_end),)),
        Level(BUSY, ((0.0, min(valid, end)),)),
        Level(RESULT_VALID, told),
        Level(ACK, ((end, end),) if part.acknowledged else ()),
    )


def last_event_ms(part: Handshake) -> float:
    """Milliseconds from the trigger to the last thing that is known of a part."""
    stamps = (part.trigger_ns, part.trigger_low_ns, part.valid_ns, part.end_ns)
    return (max(stamps) - part.trigger_ns) / 1e6


def tick_step(span_ms: float) -> float:
    """Distance of the axis' ticks: 1, 2 or 5 times a power of ten."""
    raw = span_ms / MOST_TICKS
    power = 10.0 ** math.floor(math.log10(raw))
    return next(step * power for step in (1, 2, 5, 10) if step * power >= raw * (1 - 1e-9))


def handshake_text(part: Handshake) -> str:
    """The diagram in words, for whoever cannot see it, and as its caption."""
    words = [tr("part {id}, sequence {number}").format(id=part.part_id, number=part.sequence)]
    if part.valid_ns:
        after = (part.valid_ns - part.trigger_ns) / 1e6
        words.append(tr("{verdict} after {ms} ms").format(verdict=part.verdict, ms=f"{after:.1f}"))
    else:
        words.append(tr("no verdict yet") if not part.end_ns else tr("no verdict was told"))
    if part.end_ns and part.valid_ns:
        later = f"{(part.end_ns - part.valid_ns) / 1e6:.1f}"
        sentence = (
            tr("acknowledged {ms} ms later") if part.acknowledged else tr("withdrawn {ms} ms later")
        )
        words.append(sentence.format(ms=later))
    return listed(words)


class TimingDiagram(QWidget):
    """READY, TRIGGER, BUSY, RESULT_VALID and ACK of one part."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = DARK
        self._part: Handshake | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(120)
        self.retranslate()

    @property
    def part(self) -> Handshake | None:
        """The part that is shown."""
        return self._part

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(560, 190)

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def retranslate(self) -> None:
        """Set every word again."""
        self.setAccessibleName(tr("Timing of the last part"))
        self.setAccessibleDescription(handshake_text(self._part) if self._part else "")
        self.update()

    def show_part(self, part: Handshake | None) -> None:
        """Show a part."""
        if part == self._part:
            return
        self._part = part
        self.retranslate()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint names, axis and levels."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._part is None:
            painter.setFont(font(BODY_PX))
            painter.setPen(QColor(self._theme.muted))
            centre = Qt.AlignmentFlag.AlignCenter
            painter.drawText(self.rect(), centre, tr("No part has come yet"))
            return
        levels = levels_from_handshake(self._part)
        names = QFontMetricsF(font(CAPTION_PX, bold=True))
        left = max(names.horizontalAdvance(level.name) for level in levels) + 2 * STEP_PX
        plot = QRectF(self.rect()).adjusted(left, 2, -STEP_PX, -names.height() - 6)
        span = max(last_event_ms(self._part), 0.1)
        first, last = -MARGIN_SHARE * span, (1 + MARGIN_SHARE) * span
        scale = plot.width() / (last - first)
        self._paint_axis(painter, plot, first, last)
        row = plot.height() / len(levels)
        for number, level in enumerate(levels):
            band = QRectF(plot.left(), plot.top() + number * row, plot.width(), row)
            painter.setPen(QColor(self._theme.text))
            painter.setFont(font(CAPTION_PX, bold=True))
            where = QRectF(0, band.top(), left - STEP_PX, row)
            painter.drawText(
                where, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, level.name
            )
            self._paint_level(painter, band, level, lambda ms: plot.left() + (ms - first) * scale)

    def _paint_axis(self, painter: QPainter, plot: QRectF, first: float, last: float) -> None:
        step = tick_step(last - first)
        decimals = max(0, -math.floor(math.log10(step)))
        painter.setFont(font(CAPTION_PX))
        metrics = QFontMetricsF(painter.font())
        value = math.ceil(first / step) * step
        while value <= last:
            x = plot.left() + (value - first) / (last - first) * plot.width()
            painter.setPen(QPen(QColor(self._theme.line), 1))
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
            painter.setPen(QColor(self._theme.muted))
            words = f"{value + 0.0:.{decimals}f}"
            if abs(value) < step / 2:
                words = tr("{value} ms").format(value="0")
            x = min(x, plot.right() - metrics.horizontalAdvance(words) / 2)
            painter.drawText(
                QPointF(x - metrics.horizontalAdvance(words) / 2, self.height() - 4), words
            )
            value += step

    def _paint_level(
        self, painter: QPainter, band: QRectF, level: Level, x_of: Callable[[float], float]
    ) -> None:
        low, high = band.bottom() - 0.2 * band.height(), band.top() + 0.2 * band.height()
        begins_high = any(math.isinf(begin) for begin, _ in level.spans)
        line = [] if begins_high else [QPointF(band.left(), low)]
        fill = QColor(self._theme.tick)
        fill.setAlpha(70)
        for begin, end in level.spans:
            left = max(band.left(), x_of(begin)) if math.isfinite(begin) else band.left()
            right = min(band.right(), x_of(end)) if math.isfinite(end) else band.right()
            right = max(right, min(left + SHORTEST_PX, band.right()))
            painter.fillRect(QRectF(left, high, right - left, low - high), fill)
            line += (
                [QPointF(left, high)]
                if math.isinf(begin)
                else [
                    QPointF(left, low),
                    QPointF(left, high),
                ]
            )
            line.append(QPointF(right, high))
            if right < band.right():
                line.append(QPointF(right, low))
        if not line or line[-1].x() < band.right():
            line.append(QPointF(band.right(), low))
        painter.setPen(QPen(QColor(self._theme.tick), 2))
        painter.drawPolyline(QPolygonF(line))

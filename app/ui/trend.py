"""Scores of the last parts against the limit; 200 points need no plotting library."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Iterable

from PySide6.QtCore import QElapsedTimer, QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.station.ports import PartRecord
from app.ui.text import decimals_for, tr
from app.ui.theme import CAPTION_PX, DARK, INKS, SMALLEST_PX, Banner, Theme, font
from engine.types import Verdict

LENGTH = 200
REPAINT_MS = 200
"""As often as an eye can follow it; the newest score stands in the banner."""


class Trend(QWidget):
    """Line of scores, dashed limit, a dot per NG or RECHECK, a stroke per FAULT."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = DARK
        self._points: deque[tuple[float, Verdict]] = deque(maxlen=LENGTH)
        self._threshold = math.nan
        self._is_stale = True
        self._since_paint = QElapsedTimer()
        self.retranslate()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def retranslate(self) -> None:
        """Set every word again."""
        self.setAccessibleName(tr("Score of the last 200 parts"))
        self.update()

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(280, 120)

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def add(self, records: Iterable[PartRecord], threshold: float) -> None:
        """Append parts, oldest first, and take the threshold in force.

        To be called with nothing new as well, or the last parts would be painted with the next.
        """
        added = [(record.score, record.verdict) for record in records]
        self._points.extend(added)
        self._is_stale = self._is_stale or bool(added) or threshold != self._threshold
        self._threshold = threshold
        rested = not self._since_paint.isValid() or self._since_paint.elapsed() >= REPAINT_MS
        if self._is_stale and rested:
            self.update()

    @property
    def scores(self) -> list[float]:
        """The scores that are shown, oldest first."""
        return [score for score, _ in self._points]

    def value_range(self) -> tuple[float, float]:
        """Lowest and highest value of the axis: zero, and room above the limit and all scores."""
        finite = [score for score, _ in self._points if math.isfinite(score)]
        limit = self._threshold if math.isfinite(self._threshold) else 0.0
        lowest = min([0.0, limit, *finite])
        highest = max([1.6 * limit, *(1.08 * score for score in finite)])
        return lowest, highest if highest > lowest else lowest + 1.0

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint caption, limit, scores and dots."""
        self._is_stale = False
        self._since_paint.restart()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(CAPTION_PX))
        painter.setPen(QColor(self._theme.muted))
        area = QRectF(self.rect())
        top = painter.fontMetrics().height()
        plot = area.adjusted(5, top + 8, -5, -4)
        if plot.height() < 16:  # A low screen with an alarm has no room for it.
            return
        painter.drawText(
            area, Qt.AlignmentFlag.AlignLeft, tr("Score of the last {n} parts").format(n=LENGTH)
        )
        lowest, highest = self.value_range()
        bottom, scale = plot.bottom(), plot.height() / (highest - lowest)
        step = plot.width() / (LENGTH - 1)
        first = plot.right() - (len(self._points) - 1) * step
        places = [
            QPointF(first + index * step, bottom - (score - lowest) * scale)
            for index, (score, _) in enumerate(self._points)
        ]
        self._paint_limit(painter, plot, bottom - (self._threshold - lowest) * scale)
        self._paint_scores(painter, places, plot)

    def _paint_limit(self, painter: QPainter, plot: QRectF, y: float) -> None:
        """The dashed line, and its value where the newest scores are not."""
        if not math.isfinite(y):
            return
        painter.setPen(QPen(QColor(self._theme.muted), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        painter.setFont(font(SMALLEST_PX))
        value = f"{self._threshold:.{decimals_for(self._threshold)}f}"
        metrics = painter.fontMetrics()
        # Above the line, but never into the caption: on a low screen with an alarm it goes below.
        below = y - 5 - metrics.ascent() < plot.top()
        baseline = min(y + metrics.ascent() + 2, plot.bottom()) if below else y - 5
        painter.drawText(QPointF(plot.left(), baseline), tr("limit {value}").format(value=value))

    def _paint_scores(self, painter: QPainter, places: list[QPointF], plot: QRectF) -> None:
        """The line, broken where a part has no score, then the marks on top."""
        painter.setPen(QPen(QColor(self._theme.tick), 1.5))
        # Stroke by stroke: one polyline of this length takes Qt 5.7 ms, its strokes 0.2 ms.
        finite = [math.isfinite(place.y()) for place in places]
        painter.drawLines(
            [
                QLineF(places[index], places[index + 1])
                for index in range(len(places) - 1)
                if finite[index] and finite[index + 1]
            ]
        )
        painter.setPen(Qt.PenStyle.NoPen)
        for place, (_, verdict) in zip(places, self._points, strict=True):
            if verdict in (Verdict.NG, Verdict.RECHECK) and math.isfinite(place.y()):
                painter.setBrush(QColor(INKS[Banner(verdict.value)].fill))
                painter.drawEllipse(place, 4, 4)
            elif verdict is Verdict.FAULT:
                painter.fillRect(
                    QRectF(place.x() - 1.5, plot.bottom() - 8, 3, 10), QColor(self._theme.text)
                )

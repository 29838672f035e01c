"""Plots of Statistics: yield with rejects, scores between control limits, defects by field."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TypeVar

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.station.defect_picture import density_picture
from app.station.records import (
    REGION_COLUMNS,
    REGION_ROWS,
    Bucket,
    Counts,
    DefectMap,
    PeriodReport,
    RegionCount,
    ScoreBucket,
)
from app.ui import paint
from app.ui.theme import CAPTION_PX, DARK, INKS, SMALLEST_PX, Banner, Theme, font

AnyBucket = TypeVar("AnyBucket", Bucket, ScoreBucket)
Line = tuple[NDArray[np.float64], NDArray[np.float64]]
_SECOND = 1e9
_REJECTS = ((Banner.NG, "ng"), (Banner.RECHECK, "recheck"), (Banner.FAULT, "fault"))


def create_plot(parent: QWidget, *, over_time: bool) -> pg.PlotWidget:
    """A plot that a finger cannot shift by accident."""
    axes = {"bottom": pg.DateAxisItem()} if over_time else {}
    plot = pg.PlotWidget(parent=parent, axisItems=axes)
    plot.setMenuEnabled(False)
    plot.hideButtons()
    plot.setMouseEnabled(x=False, y=False)
    plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    plot.setMinimumHeight(90)
    for side in ("left", "bottom"):
        plot.getPlotItem().getAxis(side).enableAutoSIPrefix(False)
    plot.getPlotItem().getAxis("left").setWidth(72)
    return plot


def colour_plot(plot: pg.PlotWidget, theme: Theme) -> None:
    """Give a plot the colours of a theme."""
    plot.setBackground(theme.panel)
    for side in ("left", "bottom"):
        axis = plot.getPlotItem().getAxis(side)
        axis.setPen(pg.mkPen(theme.line))
        axis.setTextPen(pg.mkPen(theme.text))
        axis.setStyle(tickFont=font(SMALLEST_PX))
        axis.label.setFont(font(CAPTION_PX))


def line_with_gaps(buckets: Sequence[AnyBucket], values: Sequence[float], step_ns: int) -> Line:
    """Middles of the stretches in seconds, and values; NaN between stretches that do not touch."""
    across: list[float] = []
    up: list[float] = []
    for number, (bucket, value) in enumerate(zip(buckets, values, strict=True)):
        if number and bucket.start_ns - buckets[number - 1].start_ns > step_ns:
            across.append((bucket.start_ns - step_ns / 2) / _SECOND)
            up.append(math.nan)
        across.append((bucket.start_ns + step_ns / 2) / _SECOND)
        up.append(value)
    return np.array(across), np.array(up)


class YieldPlot(QWidget):
    """Yield above, rejected parts by verdict below, on the same time."""

    def __init__(self) -> None:
        super().__init__()
        self._theme = DARK
        self._share = create_plot(self, over_time=True)
        self._rejects = create_plot(self, over_time=True)
        self._rejects.setXLink(self._share)
        self._curve = self._share.plot([], [], connect="finite", symbol="o", symbolSize=5)
        self._bars: dict[Banner, pg.BarGraphItem] = {}
        for banner, _ in _REJECTS:
            self._bars[banner] = pg.BarGraphItem(x=[], height=[], width=1)
            self._rejects.addItem(self._bars[banner])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._share, 3)
        layout.addWidget(self._rejects, 2)

    @property
    def points(self) -> int:
        """Stretches of time that are shown."""
        across, up = self._curve.getData()
        return 0 if across is None or up is None else int(np.isfinite(up).sum())

    def name_axes(self, share: str, rejects: str) -> None:
        """Name the axes in the language of the screen."""
        self._share.getPlotItem().setLabel("left", share)
        self._rejects.getPlotItem().setLabel("left", rejects)

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        for plot in (self._share, self._rejects):
            colour_plot(plot, theme)
        self._curve.setPen(pg.mkPen(theme.tick, width=2))
        self._curve.setSymbolBrush(theme.tick)
        self._curve.setSymbolPen(theme.tick)
        for banner, bars in self._bars.items():
            # With an edge, for the dark FAULT on a dark ground.
            bars.setOpts(brush=INKS[banner].fill, pen=theme.muted)

    def show_report(self, report: PeriodReport) -> None:
        """Show yield and rejects of a report."""
        shares = [100 * b.counts.ok / b.counts.parts for b in report.buckets]
        self._curve.setData(*line_with_gaps(report.buckets, shares, report.bucket_ns))
        lowest = min([*shares, 99.0])
        self._share.setYRange(max(0.0, lowest - 1), 100.0, padding=0.05)
        middles = [(b.start_ns + report.bucket_ns / 2) / _SECOND for b in report.buckets]
        floor = np.zeros(len(middles))
        for banner, name in _REJECTS:
            heights = np.array([_count(b.counts, name) for b in report.buckets], dtype=float)
            width = 0.8 * report.bucket_ns / _SECOND
            some = heights > 0  # an empty bar would still have its edge
            self._bars[banner].setOpts(
                x=np.array(middles)[some], y0=floor[some], height=heights[some], width=width
            )
            floor += heights
        self._rejects.setYRange(0, max(1.0, float(floor.max(initial=0.0))), padding=0.05)
        if middles:
            half = report.bucket_ns / _SECOND / 2
            self._share.setXRange(middles[0] - half, middles[-1] + half, padding=0.02)


class TrendPlot(QWidget):
    """Mean scores with control limits, means outside of them, and alarms."""

    def __init__(self) -> None:
        super().__init__()
        self._plot = create_plot(self, over_time=True)
        self._limits = [self._plot.plot([], [], connect="finite") for _ in range(2)]
        self._centre = pg.InfiniteLine(angle=0)
        self._plot.addItem(self._centre)
        self._curve = self._plot.plot([], [], connect="finite", symbol="o", symbolSize=5)
        self._outside = pg.ScatterPlotItem(size=11)
        self._plot.addItem(self._outside)
        self._alarms: list[pg.InfiniteLine] = []
        self._theme = DARK
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._plot)

    @property
    def outside(self) -> int:
        """Means that are shown outside of their limits."""
        return len(self._outside.data)

    @property
    def alarms(self) -> int:
        """Alarms that are shown."""
        return len(self._alarms)

    def name_axes(self, up: str) -> None:
        """Name the axis in the language of the screen."""
        self._plot.getPlotItem().setLabel("left", up)

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        colour_plot(self._plot, theme)
        self._curve.setPen(pg.mkPen(theme.tick, width=2))
        self._curve.setSymbolBrush(theme.tick)
        self._curve.setSymbolPen(theme.tick)
        for limit in self._limits:
            limit.setPen(pg.mkPen(theme.muted, width=1, style=Qt.PenStyle.DashLine))
        self._centre.setPen(pg.mkPen(theme.line, width=1))
        self._outside.setBrush(INKS[Banner.NG].fill)
        self._outside.setPen(pg.mkPen(theme.text))
        for line in self._alarms:
            line.setPen(self._alarm_pen())

    def show_report(self, report: PeriodReport) -> None:
        """Show the trend of a report, and its drift alarms."""
        trend = report.scores
        buckets, step = trend.buckets, report.bucket_ns
        self._curve.setData(*line_with_gaps(buckets, [b.mean for b in buckets], step))
        for side, limit in enumerate(self._limits):
            limit.setData(*line_with_gaps(buckets, [b.limits[side] for b in buckets], step))
        self._centre.setVisible(math.isfinite(trend.centre))
        if math.isfinite(trend.centre):
            self._centre.setValue(trend.centre)
        outside = [b for b in buckets if b.is_outside]
        self._outside.setData(
            [(b.start_ns + step / 2) / _SECOND for b in outside], [b.mean for b in outside]
        )
        for line in self._alarms:
            self._plot.removeItem(line)
        self._alarms = [
            pg.InfiniteLine(event.wall_time_ns / _SECOND, angle=90, pen=self._alarm_pen())
            for event in report.events
            if event.kind == "drift"
        ]
        for line in self._alarms:
            self._plot.addItem(line, ignoreBounds=True)
        values = [b.mean for b in buckets]
        values += [x for b in buckets for x in b.limits if math.isfinite(x)]
        if values:
            self._plot.setYRange(min(values), max(values), padding=0.08)
            first, last = buckets[0].start_ns, buckets[-1].start_ns + step
            self._plot.setXRange(first / _SECOND, last / _SECOND, padding=0.02)

    def _alarm_pen(self) -> QPen:
        pen: QPen = pg.mkPen(INKS[Banner.NG].fill, width=2, style=Qt.PenStyle.DotLine)
        return pen


class ParetoPlot(QWidget):
    """Defects by field, most first, with the share that they add up to."""

    def __init__(self) -> None:
        super().__init__()
        self._plot = create_plot(self, over_time=False)
        self._bars = pg.BarGraphItem(x=[], height=[], width=0.7)
        self._plot.addItem(self._bars)
        self._words: list[pg.TextItem] = []
        self._theme = DARK
        self._regions: tuple[RegionCount, ...] = ()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._plot)

    @property
    def names(self) -> list[str]:
        """Fields as shown, in order."""
        return [region.name for region in self._regions]

    def name_axes(self, across: str, up: str) -> None:
        """Name the axes in the language of the screen."""
        self._plot.getPlotItem().setLabel("bottom", across)
        self._plot.getPlotItem().setLabel("left", up)

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        colour_plot(self._plot, theme)
        self._bars.setOpts(brush=INKS[Banner.NG].fill, pen=theme.panel)
        for words in self._words:
            words.setColor(QColor(theme.text))

    def show_regions(self, regions: Sequence[RegionCount]) -> None:
        """Show the fields with most defects."""
        self._regions = tuple(regions)
        heights = [region.defects for region in regions]
        self._bars.setOpts(x=list(range(len(heights))), height=heights)
        axis = self._plot.getPlotItem().getAxis("bottom")
        axis.setTicks([[(number, region.name) for number, region in enumerate(regions)]])
        for words in self._words:
            self._plot.removeItem(words)
        self._words = []
        whole, so_far = sum(heights), 0
        for number, height in enumerate(heights):
            so_far += height
            words = pg.TextItem(f"{100 * so_far / whole:.0f} %", anchor=(0.5, 1.0))
            words.setFont(font(SMALLEST_PX))
            words.setColor(QColor(self._theme.text))
            words.setPos(number, height)
            self._plot.addItem(words, ignoreBounds=True)
            self._words.append(words)
        self._plot.setYRange(0, 1.15 * max([*heights, 1]), padding=0)
        self._plot.setXRange(-0.6, max(4, len(heights)) - 0.4, padding=0)


def field_picture(defects: DefectMap) -> QImage:
    """The part with the density of its defects and the fields that the bars name."""
    picture = paint.picture_from_rgb(density_picture(defects)[..., ::-1])
    picture = picture.convertToFormat(QImage.Format.Format_RGB32)
    width, height = picture.width(), picture.height()
    painter = QPainter(picture)
    painter.setFont(font(max(SMALLEST_PX, width // 42), bold=True))
    cell = QPointF(width / REGION_COLUMNS, height / REGION_ROWS)
    painter.setPen(QPen(QColor(255, 255, 255, 170), max(1.0, width / 600)))
    for column in range(1, REGION_COLUMNS):
        painter.drawLine(QPointF(column * cell.x(), 0), QPointF(column * cell.x(), height))
    for row in range(1, REGION_ROWS):
        painter.drawLine(QPointF(0, row * cell.y()), QPointF(width, row * cell.y()))
    for column in range(REGION_COLUMNS):
        for row in range(REGION_ROWS):
            place = QRectF(column * cell.x() + 5, row * cell.y() + 3, cell.x(), cell.y())
            name = RegionCount(column, row, 0, 0).name
            for colour, shift in ((QColor("#000000"), 1.5), (QColor("#FFFFFF"), 0.0)):
                painter.setPen(colour)
                painter.drawText(place.translated(shift, shift), 0, name)
    painter.end()
    return picture


def _count(counts: Counts, name: str) -> int:
    return {"ng": counts.ng, "recheck": counts.recheck, "fault": counts.fault}[name]

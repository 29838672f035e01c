"""Plots of teaching: the loss of a training, and the scores with the line that can be dragged."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.theme import CAPTION_PX, DARK, INKS, SMALLEST_PX, Banner, Theme, font

BINS = 40


def _create_plot(parent: QWidget) -> pg.PlotWidget:
    plot = pg.PlotWidget(parent=parent)
    plot.setMenuEnabled(False)
    plot.hideButtons()
    plot.setMouseEnabled(x=False, y=False)
    plot.setMinimumSize(160, 96)
    plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    plot.getPlotItem().getAxis("left").enableAutoSIPrefix(False)
    plot.getPlotItem().getAxis("bottom").enableAutoSIPrefix(False)
    return plot


def _colour_plot(plot: pg.PlotWidget, theme: Theme) -> None:
    plot.setBackground(theme.panel)
    for side in ("left", "bottom"):
        axis = plot.getPlotItem().getAxis(side)
        axis.setPen(pg.mkPen(theme.muted))
        axis.setTextPen(pg.mkPen(theme.muted))
        axis.setStyle(tickFont=font(SMALLEST_PX))
        axis.label.setFont(font(CAPTION_PX))


class LossPlot(QWidget):
    """Loss over epochs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plot = _create_plot(self)
        self._curve = self._plot.plot([], [])
        self._names = ("", "")
        self._theme = DARK
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._plot)

    def name_axes(self, across: str, up: str) -> None:
        """Name the axes in the language of the screen."""
        self._names = across, up
        item = self._plot.getPlotItem()
        item.setLabel("bottom", across)
        item.setLabel("left", up)

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        _colour_plot(self._plot, theme)
        self._curve.setPen(pg.mkPen(theme.tick, width=2))

    def show_losses(self, losses: Sequence[tuple[float, float]]) -> None:
        """Show `(epochs, loss)`."""
        ordered = sorted(losses)
        self._curve.setData([one for one, _ in ordered], [loss for _, loss in ordered])

    @property
    def points(self) -> int:
        """How many are shown."""
        across, _ = self._curve.getData()
        return 0 if across is None else len(across)


class ScorePlot(QWidget):
    """Histogram of good scores and, below the axis of nothing, of defects; a line between them.

    Signals:
        moved: The line has been dragged to this score.
    """

    moved = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plot = _create_plot(self)
        self._theme = DARK
        self._good = np.empty(0)
        self._defects = np.empty(0)
        self._names = ("", "")
        self._bars: list[pg.BarGraphItem] = []
        self._legend = self._plot.addLegend(offset=(-12, 12))
        self._line = pg.InfiniteLine(angle=90, movable=True, hoverPen=pg.mkPen("#FFFFFF", width=4))
        self._line.setVisible(False)
        self._plot.addItem(self._line)
        self._line.sigDragged.connect(self._on_dragged)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._plot)

    def set_movable(self, movable: bool) -> None:
        """Whether the line can be dragged."""
        self._line.setMovable(movable)

    def name_groups(self, good: str, defects: str, across: str, up: str) -> None:
        """Name what is shown in the language of the screen."""
        self._names = good, defects
        item = self._plot.getPlotItem()
        item.setLabel("bottom", across)
        item.setLabel("left", up)
        self._draw()

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        _colour_plot(self._plot, theme)
        self._line.setPen(pg.mkPen(theme.text, width=3))
        self._line.setHoverPen(pg.mkPen(theme.focus, width=5))
        self._legend.setLabelTextColor(QColor(theme.text))
        self._legend.setLabelTextSize(f"{CAPTION_PX}px")
        self._draw()

    def show_scores(self, good: NDArray[np.float64], defects: NDArray[np.float64]) -> None:
        """Show the scores of good parts and of defects; both may be empty."""
        self._good, self._defects = good, defects
        self._draw()

    @property
    def bounds(self) -> tuple[float, float]:
        """Lowest and highest score that are shown."""
        values = np.concatenate([self._good, self._defects])
        if not values.size:
            return 0.0, 1.0
        low, high = float(values.min()), float(values.max())
        return low, high if high > low else low + 1.0

    @property
    def line(self) -> float | None:
        """Where the line is."""
        return float(self._line.value()) if self._line.isVisible() else None

    def move_line(self, score: float | None) -> None:
        """Put the line somewhere; None = no line."""
        self._line.setVisible(score is not None)
        if score is not None:
            self._line.setValue(score)

    def _on_dragged(self) -> None:
        self.moved.emit(float(self._line.value()))

    def _draw(self) -> None:
        for bar in self._bars:
            self._plot.removeItem(bar)
        self._bars = []
        self._legend.clear()
        if not self._good.size and not self._defects.size:
            return
        low, high = self.bounds
        margin = 0.04 * (high - low)
        edges = np.linspace(low - margin, high + margin, BINS + 1)
        groups = (
            (self._good, self._names[0], INKS[Banner.OK].fill),
            (self._defects, self._names[1], INKS[Banner.NG].fill),
        )
        width = edges[1] - edges[0]
        for place, (values, name, colour) in enumerate(groups):
            if not values.size:
                continue
            counts, _ = np.histogram(values, edges)
            # Side by side, so that neither hides the other.
            bar = pg.BarGraphItem(
                x0=edges[:-1] + (0.05 + 0.45 * place) * width,
                width=0.45 * width,
                height=counts,
                brush=pg.mkBrush(colour),
                pen=pg.mkPen(self._theme.panel),
                name=name,
            )
            self._plot.addItem(bar)
            self._bars.append(bar)
        self._plot.setXRange(low - margin, high + margin, padding=0.02)

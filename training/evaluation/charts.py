"""Charts of the report as inline SVG: histogram of the scores, ROC and overlap curves.

Colours come from the page's style sheet, so that the charts follow its light or dark theme.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

import numpy as np
from numpy.typing import NDArray

from training.evaluation.metrics import Curve

BINS = 40
LEFT, RIGHT, TOP, BOTTOM = 52, 14, 40, 40
WIDE = (860, 326)
NARROW = (420, 360)


@dataclass(frozen=True)
class Line:
    """A curve in a chart.

    Attributes:
        label: Its name in the legend.
        curve: Its vertices.
        style: CSS class that colours it.
    """

    label: str
    curve: Curve
    style: str


class _Plot:
    """A plotting area with axes.

    Args:
        size: `(width, height)` of the whole picture.
        x_range: Smallest and largest x.
        y_range: Smallest and largest y.
    """

    def __init__(
        self, size: tuple[int, int], x_range: tuple[float, float], y_range: tuple[float, float]
    ) -> None:
        self._size = size
        self._x_range = x_range
        self._y_range = y_range
        self._parts: list[str] = []

    def x(self, value: float) -> float:
        low, high = self._x_range
        return LEFT + (value - low) / (high - low) * (self._size[0] - LEFT - RIGHT)

    def y(self, value: float) -> float:
        low, high = self._y_range
        return TOP + (high - value) / (high - low) * (self._size[1] - TOP - BOTTOM)

    def add(self, markup: str) -> None:
        self._parts.append(markup)

    def text(self, x: float, y: float, text: str, style: str = "tick") -> None:
        self.add(f'<text x="{x:.1f}" y="{y:.1f}" class="{style}">{escape(text)}</text>')

    def line(self, start: tuple[float, float], end: tuple[float, float], style: str) -> None:
        (x1, y1), (x2, y2) = start, end
        self.add(f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" class="{style}"/>')

    def axes(self, x_label: str, y_label: str, y_ticks: Sequence[float]) -> None:
        width, height = self._size
        low, high = self._x_range
        for value in y_ticks:
            self.line((LEFT, self.y(value)), (width - RIGHT, self.y(value)), "grid")
            self.text(LEFT - 6, self.y(value) + 4, f"{abs(value):g}", "tick end")
        for value in nice_ticks(low, high):
            self.text(self.x(value), height - BOTTOM + 16, f"{value:g}", "tick middle")
        self.text((LEFT + width - RIGHT) / 2, height - 6, x_label, "axis middle")
        middle = (TOP + height - BOTTOM) / 2
        self.add(
            f'<text transform="translate(14 {middle:.0f}) rotate(-90)" class="axis middle">'
            f"{escape(y_label)}</text>"
        )

    def legend(self, entries: Sequence[tuple[str, str]]) -> None:
        """Name what is drawn, each `(text, style)` in its colour, above the plot."""
        spans = "".join(
            f'<tspan class="{style}" dx="{0 if index == 0 else 18}">{escape(text)}</tspan>'
            for index, (text, style) in enumerate(entries)
        )
        self.add(f'<text x="{LEFT}" y="14" class="label">{spans}</text>')

    def svg(self, description: str) -> str:
        width, height = self._size
        return (
            f'<svg viewBox="0 0 {width} {height}" role="img" aria-label="{escape(description)}">'
            f"{''.join(self._parts)}</svg>"
        )


def nice_ticks(low: float, high: float, count: int = 6) -> list[float]:
    """Round numbers between two values, about `count` of them."""
    step = 10.0 ** np.floor(np.log10((high - low) / count))
    step *= next(factor for factor in (1, 2, 5, 10) if (high - low) / (factor * step) <= count)
    first = int(np.ceil(low / step - 1e-9))
    last = int(np.floor(high / step + 1e-9))
    return [round(index * step, 12) for index in range(first, last + 1)]


def histogram_svg(
    good: Sequence[float], defective: Sequence[float], threshold: float | None
) -> str:
    """Scores of good parts upwards and of defective parts downwards, with the threshold."""
    everything = [*good, *defective, *([] if threshold is None else [threshold])]
    low, high = min(everything), max(everything)
    margin = 0.03 * (high - low) or 0.5
    edges = np.linspace(low - margin, high + margin, BINS + 1)
    up, down = np.histogram(good, edges)[0], np.histogram(defective, edges)[0]
    top, bottom = max(int(up.max()), 1), max(int(down.max()), 1)
    plot = _Plot(WIDE, (float(edges[0]), float(edges[-1])), (-bottom * 1.05, top * 1.05))
    ticks = {t for limit in (top, -bottom) for t in nice_ticks(min(0, limit), max(0, limit), 3)}
    plot.axes("decision score", "images", [t for t in sorted(ticks) if t == round(t)])
    _bars(plot, edges, up, "good")
    _bars(plot, edges, -down, "defective")
    plot.line((LEFT, plot.y(0)), (WIDE[0] - RIGHT, plot.y(0)), "zero")
    plot.legend([(f"{len(good)} good", "good"), (f"{len(defective)} defective", "defective")])
    if threshold is not None:
        x = plot.x(threshold)
        plot.line((x, TOP - 6), (x, WIDE[1] - BOTTOM), "threshold")
        side = "end" if x > WIDE[0] / 2 else "start"
        plot.text(x, TOP - 10, f"threshold {threshold:.4g}", f"label {side}")
    return plot.svg("Histogram of the decision scores of good and defective parts")


def _bars(plot: _Plot, edges: NDArray[np.float64], counts: NDArray[np.int64], style: str) -> None:
    for left, right, count in zip(edges[:-1], edges[1:], counts, strict=True):
        if count:
            x, width = plot.x(left) + 1, plot.x(right) - plot.x(left) - 2
            y = plot.y(max(0, count))
            height = abs(plot.y(count) - plot.y(0))
            plot.add(
                f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" '
                f'class="{style}"><title>{abs(count)} {style}, {left:.4g} to {right:.4g}</title>'
                "</rect>"
            )


def curves_svg(
    lines: Sequence[Line],
    labels: tuple[str, str],
    *,
    x_limit: float = 1.0,
    point: tuple[float, float] | None = None,
) -> str:
    """Curves over the false-positive rate.

    Args:
        lines: The curves.
        labels: Names of the x and y axis.
        x_limit: Where the x axis ends.
        point: Operating point to mark.
    """
    plot = _Plot(NARROW, (0.0, x_limit), (0.0, 1.02))
    plot.axes(*labels, [0, 0.2, 0.4, 0.6, 0.8, 1])
    plot.legend([(line.label, line.style) for line in lines])
    for line in lines:
        points = " ".join(f"{x:.1f},{y:.1f}" for x, y in _shown(plot, line.curve, x_limit))
        plot.add(f'<polyline points="{points}" class="curve {line.style}"/>')
    if point is not None:
        centre = plot.x(min(point[0], x_limit)), plot.y(point[1])
        plot.add(
            f'<circle cx="{centre[0]:.1f}" cy="{centre[1]:.1f}" r="5" class="point">'
            f"<title>at the threshold: {point[0]:.3f}, {point[1]:.3f}</title></circle>"
        )
    return plot.svg(f"{labels[1]} over {labels[0]}")


def _shown(plot: _Plot, curve: Curve, x_limit: float) -> NDArray[np.float64]:
    """Vertices in picture pixels, without those that fall on the one before: `(P, 2)`."""
    inside = curve.x <= x_limit
    x = np.append(curve.x[inside], x_limit)
    y = np.append(curve.y[inside], np.interp(x_limit, curve.x, curve.y))
    columns = plot.x(0) + (plot.x(1) - plot.x(0)) * x
    rows = plot.y(0) + (plot.y(1) - plot.y(0)) * y
    pixels = np.column_stack([columns, rows])
    moved = np.abs(np.diff(np.round(pixels * 2), axis=0)).any(axis=1)
    kept: NDArray[np.float64] = pixels[np.append(True, moved)]
    return kept

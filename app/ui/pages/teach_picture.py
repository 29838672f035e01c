"""A picture as large as fits, with the inspected region; a finger or mouse can draw rectangles."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import paint
from app.ui.sentences import told
from app.ui.theme import BODY_PX, DARK, Theme, font
from engine.recipe import Region
from engine.types import ImageArray

SHADE = QColor(0, 0, 0, 150)
_OUTLINE = ("#000000", 4), ("#FFFFFF", 2)


class PicturePane(QWidget):
    """Shows one picture.

    Signals:
        drawn: A rectangle has been drawn: x, y, width, height in pixels of the picture.
    """

    drawn = Signal(int, int, int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = DARK
        self._image = QImage()
        self._empty = ""
        self._region: Region | None = None
        self._ignore: tuple[Region, ...] = ()
        self._curve: tuple[float, ...] = ()
        self._start: QPointF | None = None
        self._end: QPointF | None = None
        self.can_draw = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 120)

    @property
    def has_picture(self) -> bool:
        """Whether a picture is shown."""
        return not self._image.isNull()

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def show_image(self, image: ImageArray | None, empty: str = "") -> None:
        """Show a picture, `(H, W, 3)` BGR; or, without one, words."""
        self._empty = told(empty)
        if image is None:
            self._image = QImage()
        else:
            self._image = paint.picture_from_rgb(np.ascontiguousarray(image[..., ::-1]))
        self.update()

    def show_regions(self, region: Region | None, ignore: tuple[Region, ...] = ()) -> None:
        """Show what is inspected; None = all of the picture."""
        self._region, self._ignore = region, ignore
        self.update()

    def show_curve(self, shares: tuple[float, ...]) -> None:
        """Draw a histogram of grey levels into the corner; empty = none."""
        self._curve = shares
        self.update()

    def target(self) -> QRectF:
        """The rectangle that the picture covers, in pixels of the widget."""
        size, area = self._image.size(), QRectF(self.rect())
        if size.isEmpty():
            return QRectF()
        fit = min(area.width() / size.width(), area.height() / size.height())
        target = QRectF(0, 0, size.width() * fit, size.height() * fit)
        target.moveCenter(area.center())
        return target

    def point_of(self, x: float, y: float) -> QPointF:
        """Where a pixel of the picture lies in the widget."""
        target, size = self.target(), self._image.size()
        return QPointF(
            target.left() + x * target.width() / size.width(),
            target.top() + y * target.height() / size.height(),
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a rectangle."""
        if self.can_draw and self.has_picture:
            self._start = self._end = event.position()
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw it."""
        if self._start is not None:
            self._end = event.position()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Say what was drawn; what lies beyond the picture's edge is cut off."""
        if self._start is None:
            return
        rectangle = QRectF(self._start, event.position()).normalized()
        self._start = self._end = None
        self.update()
        target, size = self.target(), self._image.size()
        inside = rectangle.intersected(target)
        scale = size.width() / target.width()
        left, top = (inside.left() - target.left()) * scale, (inside.top() - target.top()) * scale
        x, y = round(left), round(top)
        width = min(round(inside.width() * scale), size.width() - x)
        height = min(round(inside.height() * scale), size.height() - y)
        self.drawn.emit(max(0, x), max(0, y), max(0, width), max(0, height))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint picture, regions, and what is being drawn."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if not self.has_picture:
            painter.setFont(font(BODY_PX))
            painter.setPen(QColor(self._theme.muted))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(QRectF(self.rect()).adjusted(16, 16, -16, -16), flags, self._empty)
            return
        target = self.target()
        painter.drawImage(target, self._image)
        if self._region is not None:
            self._paint_region(painter, target, self._rectangle(self._region))
        for ignored in self._ignore:
            self._paint_ignored(painter, self._rectangle(ignored))
        if self._start is not None and self._end is not None:
            self._outline(painter, QRectF(self._start, self._end).normalized())
        if self._curve:
            self._paint_curve(painter)

    def _rectangle(self, region: Region) -> QRectF:
        return QRectF(
            self.point_of(region.x, region.y),
            self.point_of(region.x + region.width, region.y + region.height),
        )

    def _paint_region(self, painter: QPainter, target: QRectF, inspected: QRectF) -> None:
        """Darken what is not inspected."""
        for area in (
            QRectF(target.left(), target.top(), target.width(), inspected.top() - target.top()),
            QRectF(
                target.left(),
                inspected.bottom(),
                target.width(),
                target.bottom() - inspected.bottom(),
            ),
            QRectF(
                target.left(),
                inspected.top(),
                inspected.left() - target.left(),
                inspected.height(),
            ),
            QRectF(
                inspected.right(),
                inspected.top(),
                target.right() - inspected.right(),
                inspected.height(),
            ),
        ):
            painter.fillRect(area, SHADE)
        self._outline(painter, inspected)

    def _paint_ignored(self, painter: QPainter, area: QRectF) -> None:
        """Hatch what is ignored."""
        painter.save()
        painter.setClipRect(area)
        painter.fillRect(area, SHADE)
        painter.setPen(QPen(QColor("#FFFFFF"), 1.5))
        start = area.left() - area.height()
        while start < area.right():
            painter.drawLine(
                QPointF(start, area.bottom()), QPointF(start + area.height(), area.top())
            )
            start += 14
        painter.restore()
        self._outline(painter, area)

    def _outline(self, painter: QPainter, area: QRectF) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in _OUTLINE:
            painter.setPen(QPen(QColor(colour), width))
            painter.drawRect(area)

    def _paint_curve(self, painter: QPainter) -> None:
        """The histogram, over a dark ground so that it can be read on any picture."""
        box = QRectF(self.width() - 176, self.height() - 80, 176, 80)
        painter.fillRect(box, QColor(0, 0, 0, 190))
        top = max(*self._curve, 1e-6)
        step = box.width() / len(self._curve)
        points = [
            QPointF(box.left() + (i + 0.5) * step, box.bottom() - 4 - 70 * min(1.0, share / top))
            for i, share in enumerate(self._curve)
        ]
        edges = [QPointF(box.left(), box.bottom()), *points, QPointF(box.right(), box.bottom())]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#FFFFFF"))
        painter.drawPolygon(QPolygonF(edges))

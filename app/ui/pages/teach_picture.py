"""A picture as large as fits, with the inspected region and what is ignored in it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import paint
from app.ui.sentences import told
from app.ui.theme import BODY_PX, DARK, Theme, font
from engine.polygon import Point
from engine.recipe import Region, View
from engine.types import ImageArray

SHADE = QColor(0, 0, 0, 150)
OUTLINE = ("#000000", 4), ("#FFFFFF", 2)


class PicturePane(QWidget):
    """Shows one picture."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = DARK
        self._image = QImage()
        self._empty = ""
        self._region: Region | None = None
        self._ignore: tuple[Region, ...] = ()
        self._polygons: tuple[tuple[Point, ...], ...] = ()
        self._curve: tuple[float, ...] = ()
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

    def show_view(self, view: View) -> None:
        """Show what is inspected, and what is ignored in it."""
        self._region, self._ignore = view.region, view.ignore
        self._polygons = view.ignore_polygons
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
            self._paint_ignored(painter, QPolygonF(self._rectangle(ignored)))
        for corners in self._polygons:
            self._paint_ignored(painter, QPolygonF([self.point_of(*one) for one in corners]))
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
        self._outline(painter, QPolygonF(inspected))

    def _paint_ignored(self, painter: QPainter, outline: QPolygonF) -> None:
        """Hatch what is ignored."""
        path = QPainterPath()
        path.addPolygon(outline)
        path.closeSubpath()
        area = outline.boundingRect()
        painter.save()
        painter.setClipPath(path)
        painter.fillRect(area, SHADE)
        painter.setPen(QPen(QColor("#FFFFFF"), 1.5))
        start = area.left() - area.height()
        while start < area.right():
            painter.drawLine(
                QPointF(start, area.bottom()), QPointF(start + area.height(), area.top())
            )
            start += 14
        painter.restore()
        self._outline(painter, outline)

    def _outline(self, painter: QPainter, outline: QPolygonF) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in OUTLINE:
            painter.setPen(QPen(QColor(colour), width))
            painter.drawPolygon(outline)

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

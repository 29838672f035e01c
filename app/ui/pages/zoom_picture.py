"""A picture that can be enlarged and moved, with map and boxes of defects as they were stored."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.station.ports import PartMap, PartRecord
from app.ui import paint
from app.ui.heatmap import MapDrawing, render_overlay, scale_picture
from app.ui.text import group_digits, tr
from app.ui.theme import DARK, INKS, SMALLEST_PX, Banner, Theme, font
from engine.types import DefectRegion, ImageArray

LARGEST_PX = 2400
LARGEST_ZOOM = 16.0
ZOOM_STEP = 1.5
MOVE_SHARE = 0.15
BEYOND_PX = 4
"""The map is drawn a little beyond what is seen, so that no outline runs along the border."""


@dataclass(frozen=True, eq=False)
class MapPicture:
    """What is shown of a part where its map is wanted.

    Attributes:
        grey: The picture without its colours, so that only the map has colour.
        drawing: The map, in source pixels.
    """

    grey: QImage
    drawing: MapDrawing


def screen_picture(image: ImageArray, largest_px: int = LARGEST_PX) -> tuple[QImage, float]:
    """A picture for the screen and its pixels per pixel of the image; any thread.

    Args:
        image: `(H, W, 3)` uint8 BGR.
        largest_px: No side becomes longer.
    """
    scale = min(1.0, largest_px / max(image.shape[:2]))
    if scale < 1.0:
        size = (max(1, round(image.shape[1] * scale)), max(1, round(image.shape[0] * scale)))
        image = np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)
    return paint.picture_from_rgb(image[..., ::-1]), scale


def drawing_of(record: PartRecord, part_map: PartMap) -> MapDrawing:
    """The map over the picture of a part, as on the line's page; the boxes are drawn apart."""
    return MapDrawing(
        part_map.anomaly_map, part_map.region, record.threshold, record.defects, with_boxes=False
    )


def map_picture(image: ImageArray, shown: QImage, drawing: MapDrawing) -> MapPicture:
    """A part's picture and map for the screen; any thread.

    Args:
        image: `(H, W, 3)` uint8 BGR.
        shown: The same, as `screen_picture` makes it.
        drawing: Its map.
    """
    size = shown.width(), shown.height()
    return MapPicture(paint.picture_from_rgb(scale_picture(image, size, grey=True)), drawing)


class ZoomPicture(QWidget):
    """One picture; wheel, drag, keys and `zoom_by` move it, and `view_changed` tells others.

    Signals:
        view_changed: Zoom and the middle of what is seen, as shares of the picture.
    """

    view_changed = Signal(float, QPointF)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = DARK
        self._picture = QImage()
        self._scale = 1.0
        self._boxes: tuple[DefectRegion, ...] = ()
        self._words = ""
        self._zoom = 1.0
        self._centre = QPointF(0.5, 0.5)
        self._held: QPointF | None = None
        self._wanted: QPointF | None = None
        self._map: MapPicture | None = None
        self._overlay = QImage()
        self._overlay_key: tuple[object, ...] = ()
        self.shows_boxes = self.shows_map = True
        self.opacity = 1.0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(140, 78)

    @property
    def zoom(self) -> float:
        """How much larger than as a whole it is shown."""
        return self._zoom

    @property
    def words(self) -> str:
        """What is said in the place of a picture; empty while there is one."""
        return self._words

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def show_picture(
        self,
        picture: QImage,
        scale: float = 1.0,
        boxes: Sequence[DefectRegion] = (),
        part_map: MapPicture | None = None,
    ) -> None:
        """Show a picture as a whole; `scale` = its pixels per pixel of boxes and map."""
        self._picture, self._scale, self._boxes, self._words = picture, scale, tuple(boxes), ""
        self._map, self._overlay_key = part_map, ()
        self.set_view(1.0, QPointF(0.5, 0.5))

    def show_words(self, words: str) -> None:
        """Say why there is no picture."""
        self._picture, self._boxes, self._words, self._map = QImage(), (), words, None
        self.update()

    @Slot(float, QPointF)
    def set_view(self, zoom: float, centre: QPointF) -> None:
        """Show this part of the picture; nothing beyond its border."""
        self._zoom = min(LARGEST_ZOOM, max(1.0, zoom))
        edge = 0.5 / self._zoom
        self._centre = QPointF(
            min(1 - edge, max(edge, centre.x())), min(1 - edge, max(edge, centre.y()))
        )
        self.update()

    def zoom_by(self, factor: float) -> None:
        """Enlarge around the middle, or towards what was asked for."""
        centre, self._wanted = self._wanted or self._centre, None
        self._change(self._zoom * factor, centre)

    def look_at_first_box(self) -> None:
        """Let the next enlargement go towards the first box, which is of the worst defect."""
        if self._boxes and not self._picture.isNull():
            box, ratio = self._boxes[0], self._scale
            middle_x = (box.x + box.width / 2) * ratio / self._picture.width()
            middle_y = (box.y + box.height / 2) * ratio / self._picture.height()
            self._wanted = QPointF(middle_x, middle_y)

    def show_whole(self) -> None:
        """Show all of it."""
        self._change(1.0, QPointF(0.5, 0.5))

    def sizeHint(self) -> QSize:
        """As large as there is room."""
        return QSize(320, 260)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Enlarge or shrink."""
        self.zoom_by(ZOOM_STEP if event.angleDelta().y() > 0 else 1 / ZOOM_STEP)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the picture."""
        self._held = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move what is held."""
        if self._held is None or self._picture.isNull():
            return
        whole = self._target()
        moved = event.position() - self._held
        self._held = event.position()
        step = QPointF(moved.x() / whole.width(), moved.y() / whole.height())
        self._change(self._zoom, self._centre - step)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._held = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plus, minus and 0 enlarge, arrows move."""
        step = MOVE_SHARE / self._zoom
        moves = {
            Qt.Key.Key_Left: QPointF(-step, 0),
            Qt.Key.Key_Right: QPointF(step, 0),
            Qt.Key.Key_Up: QPointF(0, -step),
            Qt.Key.Key_Down: QPointF(0, step),
        }
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(ZOOM_STEP)
        elif key == Qt.Key.Key_Minus:
            self.zoom_by(1 / ZOOM_STEP)
        elif key == Qt.Key.Key_0:
            self.show_whole()
        elif key in moves:
            self._change(self._zoom, self._centre + moves[key])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Repaint with the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Repaint without the ring."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint picture and boxes, or the words."""
        painter = QPainter(self)
        area = QRectF(self.rect())
        painter.fillRect(area, QColor(self._theme.canvas))
        if self._picture.isNull():
            painter.setPen(QColor(self._theme.muted))
            room = area.adjusted(12, 8, -12, -8)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(room, int(flags), self._words)
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            target = self._target()
            part_map = self._map if self.shows_map else None
            painter.drawImage(target, part_map.grey if part_map else self._picture)
            if part_map is not None:
                self._paint_map(painter, target, part_map.drawing)
            if self.shows_boxes:
                self._paint_boxes(painter, target)
        if self.hasFocus():
            paint.draw_focus(painter, area.adjusted(1, 1, -1, -1), self._theme.focus, 4)

    def _paint_map(self, painter: QPainter, target: QRectF, drawing: MapDrawing) -> None:
        """Colours and outlines of what is seen of the map, as on the line's page."""
        ratio = self.devicePixelRatioF()
        area = QRectF(self.rect()).adjusted(-BEYOND_PX, -BEYOND_PX, BEYOND_PX, BEYOND_PX)
        seen = target.intersected(area)
        if seen.isEmpty():
            return
        offset = seen.topLeft() - target.topLeft()
        corner = round(offset.x() * ratio), round(offset.y() * ratio)
        size = math.ceil(seen.width() * ratio), math.ceil(seen.height() * ratio)
        scale = target.width() * ratio / self._picture.width() * self._scale
        key = (corner, size, scale, self.opacity)
        if key != self._overlay_key:
            self._overlay_key = key
            overlay = render_overlay(
                drawing,
                size,
                scale=scale,
                opacity=self.opacity,
                corner=corner,
            )
            self._overlay = paint.picture_from_rgba(overlay)
        # On whole pixels, or it would be smoothed.
        left, top = target.left() * ratio + corner[0], target.top() * ratio + corner[1]
        place = QPointF(round(left) / ratio, round(top) / ratio)
        painter.drawImage(QRectF(place, QSizeF(size[0] / ratio, size[1] / ratio)), self._overlay)

    def _paint_boxes(self, painter: QPainter, target: QRectF) -> None:
        """Orange on black, so that a box is seen on any ground."""
        ratio = target.width() / self._picture.width() * self._scale
        painter.setFont(font(SMALLEST_PX, bold=True))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for box in self._boxes:
            place = QRectF(box.x * ratio, box.y * ratio, box.width * ratio, box.height * ratio)
            place.translate(target.topLeft())
            place.adjust(-3, -3, 3, 3)
            for colour, width in ((QColor("#000000"), 4), (QColor(INKS[Banner.NG].fill), 2)):
                painter.setPen(QPen(colour, width))
                painter.drawRect(place)
            words = tr("{area} px").format(area=group_digits(round(box.area_px)))
            size = painter.fontMetrics().size(0, words)
            label = QRectF(place.left(), place.top() - size.height() - 4, size.width() + 8, 0)
            label.setHeight(size.height() + 2)
            label.moveLeft(max(0.0, min(label.left(), self.width() - label.width())))
            label.moveTop(max(0.0, label.top()))
            painter.fillRect(label, QColor(INKS[Banner.NG].fill))
            painter.setPen(QColor(INKS[Banner.NG].text))
            painter.drawText(label, Qt.AlignmentFlag.AlignCenter, words)

    def _target(self) -> QRectF:
        """Where the whole picture lies, in widget pixels."""
        width, height = self._picture.width(), self._picture.height()
        fit = min(self.width() / width, self.height() / height) * self._zoom
        size = QPointF(width * fit, height * fit)
        middle = QPointF(self.width() / 2, self.height() / 2)
        corner = middle - QPointF(self._centre.x() * size.x(), self._centre.y() * size.y())
        return QRectF(corner.x(), corner.y(), size.x(), size.y())

    def _change(self, zoom: float, centre: QPointF) -> None:
        if self._picture.isNull():
            return
        self.set_view(zoom, centre)
        self.view_changed.emit(self._zoom, self._centre)

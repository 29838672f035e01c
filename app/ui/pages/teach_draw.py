"""A picture to draw on: rectangles, free areas, and moving what was drawn.

A finger or mouse does it, or the keyboard alone: arrows move a cross (with Shift by one pixel),
the space bar is the finger, Enter closes an area, Backspace takes its last corner back. With the
tool that moves, the space bar chooses the next area, arrows move it and Delete removes it.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

import cv2
import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QWidget

from app.ui.pages.teach_picture import OUTLINE, PicturePane
from engine.polygon import Point, bounds, polygon_mask
from engine.recipe import View

DRAG_PX = 8
"""A finger that moves less has tapped."""
COARSE_STEPS = 50
_SMOOTH_PX = 2.0
_MOST_DRAWN = 60
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Tool(Enum):
    """What a finger on the picture does."""

    RECTANGLE = "rectangle"
    AREA = "area"
    MOVE = "move"


class DrawPane(PicturePane):
    """Shows one picture and what is drawn on it.

    Signals:
        drawn: A rectangle: x, y, width, height in pixels of the picture.
        outlined: A free area: its corners, `(x, y)` each.
        chosen: Another ignored area is chosen, or none.
        moved: The chosen area is to be moved by so many pixels.
        removed: The chosen area is to be removed.
        undone: The last change is to be taken back.
    """

    drawn = Signal(int, int, int, int)
    outlined = Signal(object)
    chosen = Signal()
    moved = Signal(int, int)
    removed = Signal()
    undone = Signal()

    def __init__(self, touch: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._touch = touch
        self._tool = Tool.RECTANGLE
        self._view = View()
        self._index = -1
        # In the widget's pixels: where a finger went down, and its way since.
        self._way: list[QPointF] = []
        # In the picture's pixels.
        self._corners: list[Point] = []
        self._cross: Point | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def corners(self) -> tuple[Point, ...]:
        """Corners of what is being drawn."""
        return tuple(self._corners)

    @property
    def index(self) -> int:
        """The chosen ignored area, rectangles first; -1 = none."""
        return self._index

    def use(self, tool: Tool) -> None:
        """Take another tool; what was half drawn is dropped."""
        self._tool = tool
        self._corners.clear()
        self._way.clear()
        self.choose(-1)

    def show_view(self, view: View) -> None:
        """Show what is inspected and ignored."""
        self._view = view
        if self._index >= len(self._areas()):
            self._index = -1
        super().show_view(view)

    def choose(self, index: int) -> None:
        """Mark an ignored area."""
        self._index = index
        self.update()
        self.chosen.emit()

    def drop_corner(self) -> bool:
        """Take the last corner of what is being drawn back; whether there was one."""
        if not self._corners:
            return False
        self._corners.pop()
        self.update()
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin."""
        if not self.has_picture:
            return
        self._cross = None
        self._way = [event.position()]
        if self._tool is Tool.MOVE:
            self.choose(self._area_at(self._pixel(event.position())))
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on."""
        if self._way:
            self._way.append(event.position())
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Say what was drawn; what lies beyond the picture's edge is cut off."""
        if not self._way:
            return
        way, self._way = [*self._way, event.position()], []
        start, end = self._pixel(way[0]), self._pixel(way[-1])
        self.update()
        if self._tool is Tool.RECTANGLE:
            self._say_rectangle(start, end)
        elif self._tool is Tool.MOVE:
            if self._index >= 0 and start != end:
                self.moved.emit(end[0] - start[0], end[1] - start[1])
        elif any(_apart(way[0], one) > DRAG_PX for one in way):
            self._corners += self._smooth(way)
            self._close()
        else:
            self._add_corner(start)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Draw, choose, move and remove without a finger."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undone.emit()
            return
        key = Qt.Key(event.key())
        actions: dict[Qt.Key, Callable[[], bool]] = {
            Qt.Key.Key_Space: self._on_space,
            Qt.Key.Key_Return: self._close,
            Qt.Key.Key_Enter: self._close,
            Qt.Key.Key_Backspace: self._on_backspace,
            Qt.Key.Key_Delete: self._on_delete,
            Qt.Key.Key_Escape: self._on_escape,
        }
        if key in _ARROWS and self.has_picture:
            fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._on_arrow(*_ARROWS[key], fine=fine)
        elif key not in actions or not self.has_picture or not actions[key]():
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that keys come here."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that they do no more."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is being drawn over everything else."""
        super().paintEvent(event)
        if not self.has_picture:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._index >= 0:
            self._paint_chosen(painter)
        if self._tool is Tool.RECTANGLE:
            self._paint_rectangle(painter)
        elif self._tool is Tool.AREA:
            way = [*map(self._point, self._corners), *self._way]
            if len(way) == 1 and self._cross is not None:
                way.append(self._point(self._cross))
            self._paint_line(painter, QPolygonF(way))
            for corner in self._corners:
                self._paint_knob(painter, self._point(corner))
        if self._cross is not None and self.hasFocus():
            self._paint_cross(painter, self._point(self._cross))
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def _areas(self) -> list[tuple[Point, ...]]:
        """All ignored areas as corners, rectangles first."""
        rectangles = [_corners_of(one.x, one.y, one.width, one.height) for one in self._view.ignore]
        return [*rectangles, *self._view.ignore_polygons]

    def _area_at(self, pixel: Point) -> int:
        """The topmost ignored area at a pixel, or -1."""
        for index, corners in reversed(list(enumerate(self._areas()))):
            if polygon_mask(corners, (*pixel, 1, 1)).any():
                return index
        return -1

    def _on_arrow(self, x: int, y: int, *, fine: bool) -> None:
        size = self._image.size()
        step = 1 if fine else max(1, max(size.width(), size.height()) // COARSE_STEPS)
        if self._tool is Tool.MOVE:
            if self._index >= 0:
                self.moved.emit(x * step, y * step)
            return
        at = self._cross or (size.width() // 2, size.height() // 2)
        self._cross = (
            min(max(at[0] + x * step, 0), size.width()),
            min(max(at[1] + y * step, 0), size.height()),
        )
        self.update()

    def _on_space(self) -> bool:
        if self._tool is Tool.MOVE:
            areas = len(self._areas())
            self.choose((self._index + 1) % areas if areas else -1)
            return True
        size = self._image.size()
        if self._cross is None:
            self._cross = (size.width() // 2, size.height() // 2)
        if self._tool is Tool.RECTANGLE and self._corners:
            self._say_rectangle(self._corners.pop(), self._cross)
        else:
            self._add_corner(self._cross)
        self.update()
        return True

    def _on_backspace(self) -> bool:
        return self.drop_corner() or self._on_delete()

    def _on_delete(self) -> bool:
        if self._index < 0:
            return False
        self.removed.emit()
        return True

    def _on_escape(self) -> bool:
        """Drop what is half drawn; where nothing is, the key is the window's."""
        if not self._corners and self._index < 0:
            return False
        self._corners.clear()
        self.choose(-1)
        return True

    def _add_corner(self, pixel: Point) -> None:
        """Take a corner; the first one again closes the area."""
        if self._tool is Tool.AREA and len(self._corners) >= 3:
            first = self._point(self._corners[0])
            if _apart(first, self._point(pixel)) <= self._touch / 2:
                self._close()
                return
        self._corners.append(pixel)
        self.update()

    def _close(self) -> bool:
        """Hand a free area over; whether there was anything to close."""
        if self._tool is not Tool.AREA or not self._corners:
            return False
        corners = tuple(self._corners)
        self._corners.clear()
        self.update()
        self.outlined.emit(corners)
        return True

    def _say_rectangle(self, start: Point, end: Point) -> None:
        self.drawn.emit(*bounds((start, end)))

    def _smooth(self, way: list[QPointF]) -> list[Point]:
        """The way of a finger with as few corners as show it."""
        points = np.array([(one.x(), one.y()) for one in way], np.float32)
        tolerance = _SMOOTH_PX
        while True:
            kept = cv2.approxPolyDP(points, tolerance, closed=True).reshape(-1, 2)
            if len(kept) <= _MOST_DRAWN:
                corners = [self._pixel(QPointF(float(x), float(y))) for x, y in kept]
                return [one for i, one in enumerate(corners) if one != corners[i - 1]]
            tolerance *= 2

    def _pixel(self, point: QPointF) -> Point:
        """The grid point of the picture nearest to a point of the widget, never beyond an edge."""
        target, size = self.target(), self._image.size()
        x = (point.x() - target.left()) * size.width() / target.width()
        y = (point.y() - target.top()) * size.height() / target.height()
        return min(max(round(x), 0), size.width()), min(max(round(y), 0), size.height())

    def _point(self, pixel: Point) -> QPointF:
        return self.point_of(*pixel)

    def _paint_rectangle(self, painter: QPainter) -> None:
        ends = [self._way[0], self._way[-1]] if self._way else []
        if self._corners and self._cross is not None:
            ends = [self._point(self._corners[0]), self._point(self._cross)]
        if ends:
            self._outline(painter, QPolygonF(QRectF(*ends).normalized()))

    def _paint_chosen(self, painter: QPainter) -> None:
        shift = QPointF(0, 0)
        if self._way:
            start, end = map(self._point, map(self._pixel, (self._way[0], self._way[-1])))
            shift = end - start
        corners = [self._point(one) + shift for one in self._areas()[self._index]]
        self._outline(painter, QPolygonF(corners))
        for corner in corners:
            self._paint_knob(painter, corner)

    def _paint_line(self, painter: QPainter, line: QPolygonF) -> None:
        for colour, width in OUTLINE:
            painter.setPen(QPen(QColor(colour), width))
            painter.drawPolyline(line)

    def _paint_knob(self, painter: QPainter, at: QPointF) -> None:
        painter.setPen(QPen(QColor("#000000"), 2))
        painter.setBrush(QColor("#FFFFFF"))
        painter.drawEllipse(at, 6, 6)

    def _paint_cross(self, painter: QPainter, at: QPointF) -> None:
        for colour, width in OUTLINE:
            painter.setPen(QPen(QColor(colour), width))
            painter.drawLine(at - QPointF(12, 0), at + QPointF(12, 0))
            painter.drawLine(at - QPointF(0, 12), at + QPointF(0, 12))


def _corners_of(x: int, y: int, width: int, height: int) -> tuple[Point, ...]:
    return (x, y), (x + width, y), (x + width, y + height), (x, y + height)


def _apart(one: QPointF, other: QPointF) -> float:
    way = one - other
    return float(np.hypot(way.x(), way.y()))

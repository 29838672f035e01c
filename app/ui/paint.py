"""Small pieces that several widgets draw: marks of verdicts, focus rings, pictures."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFontMetricsF,
    QImage,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QPixmapCache,
)

from app.ui.theme import FAULT_HATCH, FOCUS_PX, INKS, RADIUS_PX, Banner, font

FIRST_EAST_ASIAN = "\u2e80"
"""From here on Unicode has the scripts of Chinese and Japanese."""
OUTLINE_PX = 200
"""Size of the letters whose outlines are scaled to what is wanted."""
_PIECES = re.compile(r"[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*|\s+")


def pieces_of(text: str) -> list[str]:
    """Divide a text where it may be cut short: after words, and after any sign of Chinese.

    Joined without anything between, they are the text again.
    """
    return _PIECES.findall(text)


def picture_from_rgb(picture: NDArray[np.uint8]) -> QImage:
    """`(H, W, 3)` RGB as a picture with memory of its own; any strides."""
    rows = np.ascontiguousarray(picture)
    height, width = rows.shape[:2]
    return QImage(rows.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()


def picture_from_rgba(overlay: NDArray[np.uint8]) -> QImage:
    """`(H, W, 4)` premultiplied RGBA as a picture with memory of its own; any strides."""
    rows = np.ascontiguousarray(overlay)
    height, width = rows.shape[:2]
    layout = QImage.Format.Format_RGBA8888_Premultiplied
    return QImage(rows.data, width, height, 4 * width, layout).copy()


def draw_fill(painter: QPainter, area: QRectF, banner: Banner, radius: float = RADIUS_PX) -> None:
    """Field of a verdict; FAULT carries a diagonal hatch so that it never rests on colour alone."""
    path = QPainterPath()
    path.addRoundedRect(area, radius, radius)
    painter.fillPath(path, QColor(INKS[banner].fill))
    if banner is not Banner.FAULT:
        return
    painter.save()
    painter.setClipPath(path)
    width = max(4.0, area.height() / 14)
    painter.setPen(QPen(QColor(FAULT_HATCH), width))
    start = area.left() - area.height()
    while start < area.right():
        painter.drawLine(QPointF(start, area.bottom()), QPointF(start + area.height(), area.top()))
        start += 2.6 * width
    painter.restore()


def draw_mark(painter: QPainter, area: QRectF, banner: Banner, colour: QColor) -> None:
    """The mark of a verdict: tick, cross, question mark, exclamation mark or dots."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = min(area.width(), area.height())
    box = QRectF(0, 0, side, side)
    box.moveCenter(area.center())

    def at(x: float, y: float) -> QPointF:
        return QPointF(box.left() + x * side, box.top() + y * side)

    pen = QPen(colour, side * 0.17, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    if banner is Banner.OK:
        painter.drawPolyline([at(0.13, 0.55), at(0.40, 0.82), at(0.88, 0.20)])
    elif banner is Banner.NG:
        painter.drawLine(at(0.13, 0.13), at(0.87, 0.87))
        painter.drawLine(at(0.87, 0.13), at(0.13, 0.87))
    elif banner in (Banner.NOT_READY, Banner.READY):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(colour))
        for x in (0.14, 0.5, 0.86):
            painter.drawEllipse(at(x, 0.5), side * 0.11, side * 0.11)
    else:
        sign = "?" if banner is Banner.RECHECK else "!"
        draw_word(painter, area, sign, colour, area.height())
    painter.restore()


def draw_kept(painter: QPainter, look: str, size: QSize, draw: Callable[[QPainter], None]) -> None:
    """Draw what looked the same before from the picture that was kept of it then.

    Args:
        painter: Of a widget, which is drawn at its top left corner.
        look: Names everything but the size that the picture depends on.
        size: Of the widget.
        draw: Draws it, antialiased, on a clear ground.
    """
    ratio = painter.device().devicePixelRatioF()
    key = f"{look} {size.width()} {size.height()} {ratio}"
    picture = QPixmap()
    if not QPixmapCache.find(key, picture):
        picture = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        inside = QPainter(picture)
        inside.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw(inside)
        inside.end()
        QPixmapCache.insert(key, picture)
    painter.drawPixmap(0, 0, picture)


@lru_cache(maxsize=64)
def _outline(word: str) -> QPainterPath:
    """A bold word as a path; finding it takes longer than filling it."""
    path = QPainterPath()
    path.addText(0, 0, font(OUTLINE_PX, bold=True), word)
    return path


def draw_word(
    painter: QPainter,
    area: QRectF,
    word: str,
    colour: QColor,
    capital_px: float,
    narrowest: float = 0.66,
) -> None:
    """Draw one bold word with capitals of a given height, narrowed and then shrunk until it fits.

    Height decides from how far a word can be read, so width gives way first.

    Args:
        painter: Where to.
        area: The word stays inside; it is centred vertically and starts at the left, or is centred
            when it is a single sign.
        word: The word.
        colour: Its colour.
        capital_px: Wanted height of the capitals.
        narrowest: How far the letters may be narrowed.
    """
    metrics = QFontMetricsF(font(OUTLINE_PX, bold=True))
    path = _outline(word)
    bounds = path.boundingRect()
    # Signs of Chinese and Japanese are taller than capitals, and no baseline centres them.
    by_capitals = all(sign < FIRST_EAST_ASIAN for sign in word)
    tall = metrics.capHeight() if by_capitals else bounds.height()
    bottom = 0.0 if by_capitals else bounds.bottom()
    scale_y = min(capital_px, area.height()) / tall
    scale_x = min(scale_y, area.width() / bounds.width())
    if scale_x < narrowest * scale_y:
        scale_y = scale_x / narrowest
    left = area.left() if len(word) > 1 else area.center().x() - bounds.width() * scale_x / 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(left, area.center().y() + tall * scale_y / 2)
    painter.scale(scale_x, scale_y)
    painter.translate(-bounds.left(), -bottom)
    painter.fillPath(path, colour)
    painter.restore()


def draw_focus(painter: QPainter, area: QRectF, colour: str, radius: float = RADIUS_PX) -> None:
    """The ring round the control that the keyboard would act on."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colour), FOCUS_PX))
    half = FOCUS_PX / 2
    painter.drawRoundedRect(area.adjusted(half, half, -half, -half), radius, radius)
    painter.restore()

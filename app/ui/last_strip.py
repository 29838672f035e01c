"""The last parts as tiles, newest at the right; a tap opens one, a second tap returns to live."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from app.ui import paint
from app.ui.shown import ShownPart
from app.ui.text import joint, part_label, tr
from app.ui.theme import BANNER_OF_VERDICT, CAPTION_PX, DARK, INKS, STEP_PX, Banner, Theme, font

TILES = 20
CAPTION_HEIGHT = 22
GAP_PX = 6


class Tile(QAbstractButton):
    """One part: a quiet tick when OK, the colour and mark of its verdict otherwise."""

    opened = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = DARK
        self._part: ShownPart | None = None
        self._pressed_part: ShownPart | None = None
        self._is_shown = False
        self._ring = False
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.retranslate()
        self.clicked.connect(self._on_clicked)

    @property
    def part(self) -> ShownPart | None:
        """The part on this tile."""
        return self._part

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def show_part(self, part: ShownPart | None, *, is_shown: bool) -> None:
        """Show a part; `is_shown` = it is the one in the image area."""
        if part is self._part and is_shown == self._is_shown:
            return
        before = self._looks()
        self._part, self._is_shown = part, is_shown
        self.setEnabled(part is not None)
        self.retranslate()
        # With every part all tiles move on by one, and most go from OK to OK.
        if self._looks() != before:
            self.update()

    def retranslate(self) -> None:
        """Set every word again."""
        record = self._part.view.record if self._part else None
        self.setAccessibleName(
            joint(part_label(record), tr(record.verdict.value)) if record else tr("empty")
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Hold on to the part under the finger: tiles move on while the line runs."""
        self._pressed_part = self._part
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys walk along the strip."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        strip = self.parent()
        if step is None or not isinstance(strip, LastStrip):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.click()
                return
            super().keyPressEvent(event)
            return
        strip.move_focus(self, step)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A finger needs no ring, a keyboard does."""
        self._ring = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def _on_clicked(self) -> None:
        part, self._pressed_part = self._pressed_part or self._part, None
        if part is not None:
            self.opened.emit(part)

    def _looks(self) -> tuple[Banner | None, bool]:
        """All of the part that is painted."""
        verdict = BANNER_OF_VERDICT[self._part.view.record.verdict] if self._part else None
        return verdict, self._is_shown

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the tile."""
        painter = QPainter(self)
        verdict, is_shown = self._looks()
        look = f"tile {self._theme.name} {verdict} {is_shown}"
        paint.draw_kept(painter, look, self.size(), self._paint_look)
        if self.hasFocus() and self._ring:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint.draw_focus(painter, self._face(), self._theme.focus, 6)

    def _area(self) -> QRectF:
        return QRectF(self.rect()).adjusted(GAP_PX / 2, 1, -GAP_PX / 2, -1)

    def _face(self) -> QRectF:
        return self._area().adjusted(4, 4, -4, -4)

    def _paint_look(self, painter: QPainter) -> None:
        verdict, is_shown = self._looks()
        face = self._face()
        if verdict in (None, Banner.OK):
            painter.setPen(QPen(QColor(self._theme.line), 1))
            painter.setBrush(QColor(self._theme.raised if verdict else self._theme.panel))
            painter.drawRoundedRect(face, 6, 6)
        if verdict is not None:
            if verdict is not Banner.OK:
                paint.draw_fill(painter, face, verdict, 6)
            quiet = verdict is Banner.OK
            ink = QColor(self._theme.tick if quiet else INKS[verdict].text)
            side = min(face.width(), face.height()) * (0.36 if quiet else 0.42)
            mark = QRectF(0, 0, side, side)
            mark.moveCenter(face.center())
            paint.draw_mark(painter, mark, verdict, ink)
        if is_shown:
            paint.draw_focus(painter, self._area(), self._theme.text)


class LastStrip(QWidget):
    """Up to `TILES` tiles, as many as a finger can tell apart.

    Signals:
        part_opened: A `ShownPart` that the operator wants to see.
    """

    part_opened = Signal(object)

    def __init__(self, touch_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._touch_px = touch_px
        self._parts: Sequence[ShownPart] = ()
        self._shown: ShownPart | None = None
        self._rows = 1
        self._caption = QLabel(self)
        self._caption.setProperty("role", "muted")
        self._caption.setFont(font(CAPTION_PX))
        self._tiles = [Tile(self) for _ in range(TILES)]
        for tile in self._tiles:
            tile.opened.connect(self.part_opened)
        self._tiles[-1].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_rows(1)
        self.retranslate()

    @property
    def tiles(self) -> list[Tile]:
        """The tiles in use, oldest first."""
        return [tile for tile in self._tiles if not tile.isHidden()]

    def set_rows(self, rows: int) -> None:
        """Stand in one row, or in two on a narrow screen."""
        self._rows = rows
        self.setFixedHeight(CAPTION_HEIGHT + rows * self._touch_px + 2)
        self._place()

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        for tile in self._tiles:
            tile.apply_theme(theme)

    def show_parts(self, parts: Sequence[ShownPart], shown: ShownPart | None) -> None:
        """Show the newest parts (oldest first) and mark the one in the image area."""
        self._parts, self._shown = parts, shown
        tiles = self.tiles
        padded = [None] * max(0, len(tiles) - len(parts)) + list(parts)[-len(tiles) :]
        for tile, part in zip(tiles, padded, strict=True):
            tile.show_part(part, is_shown=part is not None and part is shown)

    def move_focus(self, tile: Tile, step: int) -> None:
        """Put the keyboard on a neighbour that holds a part."""
        tiles = self.tiles
        place = tiles.index(tile) + step
        if 0 <= place < len(tiles) and tiles[place].isEnabled():
            tiles[place].setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the tiles anew."""
        super().resizeEvent(event)
        self._place()

    def retranslate(self) -> None:
        """Set every word again."""
        self.setAccessibleName(tr("Last parts"))
        for tile in self._tiles:
            tile.retranslate()
        self._show_caption()

    def _show_caption(self) -> None:
        words = tr("Last {count} parts").format(count=len(self.tiles))
        hint = tr("tap one to see it, tap again for live")
        self._caption.setText(f"{words}  \N{MIDDLE DOT}  {hint}")

    def _place(self) -> None:
        """Give every tile at least the size of a finger."""
        per_row = max(1, min(TILES // self._rows, self.width() // self._touch_px))
        count = per_row * self._rows
        cell = self.width() / per_row
        for place, tile in enumerate(self._tiles):
            used = place - (TILES - count)
            tile.setHidden(used < 0)
            if used >= 0:
                left, right = (round(cell * (used % per_row + edge)) for edge in (0, 1))
                top = CAPTION_HEIGHT + (used // per_row) * self._touch_px
                tile.setGeometry(left, top, right - left, self._touch_px)
        self._show_caption()
        self._caption.setGeometry(GAP_PX, 0, self.width() - STEP_PX, CAPTION_HEIGHT - 2)
        self.show_parts(self._parts, self._shown)

"""The one big word, readable from four metres: mark, word, colour and place say the same."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import paint
from app.ui.text import in_a_row, tr
from app.ui.theme import BODY_PX, INKS, STEP_PX, Banner, font

WORD_SHARE = 1 / 9
"""Height of the capitals as a share of the window's height."""

DETAIL_SHARE = 0.17
"""Height of the detail as a share of the capitals."""

LINES = 3


class VerdictBanner(QWidget):
    """Shows a `Banner` and a few lines of detail."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._banner = Banner.NOT_READY
        self._lines: list[str] = []
        self._capital_px = 89
        self._detail_font = font(BODY_PX + 1)
        self.retranslate()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def banner(self) -> Banner:
        """What is shown."""
        return self._banner

    @property
    def lines(self) -> list[str]:
        """The lines of detail that are shown."""
        return list(self._lines)

    def show_banner(self, banner: Banner, lines: list[str]) -> None:
        """Show a word and its lines; repaints only when something changed."""
        if (banner, lines) == (self._banner, self._lines):
            return
        self._banner, self._lines = banner, list(lines)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word again, but the lines; the next snapshot brings those."""
        self.setAccessibleName(tr("Verdict"))
        words = tr("{0}. {1}").format(tr(self._banner.value), in_a_row(self._lines))
        self.setAccessibleDescription(words)
        self.update()

    def set_window_height(self, height_px: int, lines: int = LINES) -> None:
        """Give the word its share of the window, and the detail room for some lines."""
        self._capital_px = round(height_px * WORD_SHARE)
        self._detail_font = font(max(BODY_PX + 1, round(DETAIL_SHARE * self._capital_px)))
        detail = QFontMetrics(self._detail_font).height()
        self.setFixedHeight(self._capital_px + lines * detail + 5 * STEP_PX)

    def sizeHint(self) -> QSize:
        """A banner wants width; its height is fixed by `set_window_height`."""
        return QSize(320, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint field, mark and word, and the lines."""
        painter = QPainter(self)
        word = tr(self._banner.value)
        look = f"banner {self._banner} {word} {self._capital_px}"
        paint.draw_kept(painter, look, self.size(), self._paint_word)
        top = self._inner().top() + self._capital_px + 1.5 * STEP_PX
        self._paint_lines(painter, self._inner(), top, QColor(INKS[self._banner].text))

    def _inner(self) -> QRectF:
        area = QRectF(self.rect())
        return area.adjusted(2.5 * STEP_PX, 2 * STEP_PX, -2.5 * STEP_PX, -1.5 * STEP_PX)

    def _paint_word(self, painter: QPainter) -> None:
        paint.draw_fill(painter, QRectF(self.rect()), self._banner)
        ink = QColor(INKS[self._banner].text)
        inner = self._inner()
        narrow = self._banner in (Banner.RECHECK, Banner.FAULT)
        mark_width = self._capital_px * (0.56 if narrow else 0.82)
        top = QRectF(inner.left(), inner.top(), inner.width(), self._capital_px)
        mark = QRectF(top.left(), top.top(), mark_width, top.height())
        paint.draw_mark(painter, mark, self._banner, ink)
        word = top.adjusted(mark_width + 2.5 * STEP_PX, 0, 0, 0)
        paint.draw_word(painter, word, tr(self._banner.value), ink, self._capital_px)

    def _paint_lines(self, painter: QPainter, inner: QRectF, top: float, ink: QColor) -> None:
        painter.setFont(self._detail_font)
        painter.setPen(ink)
        flags = int(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        )
        area = QRectF(inner.left(), top, inner.width(), inner.bottom() - top + STEP_PX)
        text = "\n".join(self._lines)
        words = paint.pieces_of(text)
        # The full sentence also stands in the record; here whole lines matter more than its end.
        while painter.boundingRect(area, flags, text).height() > area.height() and len(words) > 1:
            words.pop()
            text = "".join(words).rstrip() + " \N{HORIZONTAL ELLIPSIS}"
        painter.drawText(area, flags, text)

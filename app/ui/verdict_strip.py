"""The verdict while another page is in front: smaller, at the same side, never gone."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from app.station.snapshot import StationSnapshot
from app.ui import paint
from app.ui.question import plain_label
from app.ui.text import counter_texts, in_a_row, tr
from app.ui.theme import BODY_PX, HEADLINE_PX, INKS, STEP_PX, VALUE_PX, Banner, font

WORD_SHARE = 0.55
"""Height of the capitals as a share of the field's height."""

NARROW_PX = 800
"""Below it the counts stand under the title."""

FIELD_SHARE = 0.3
FIELD_PX = (224, 640)


class VerdictField(QWidget):
    """Colour, mark and word of the newest verdict."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._banner = Banner.NOT_READY
        self._lines: tuple[str, ...] = ()
        self.retranslate()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    @property
    def banner(self) -> Banner:
        """What is shown."""
        return self._banner

    def sizeHint(self) -> QSize:
        """Wide enough for the longest word; the strip gives the height."""
        return QSize(FIELD_PX[0], 48)

    def show_banner(self, banner: Banner, lines: list[str]) -> None:
        """Show a word; its lines are read to whoever cannot see it."""
        if (banner, tuple(lines)) == (self._banner, self._lines):
            return
        self._banner, self._lines = banner, tuple(lines)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word again, but the lines; the next snapshot brings those."""
        self.setAccessibleName(tr("Verdict"))
        words = tr("{0}. {1}").format(tr(self._banner.value), in_a_row(self._lines))
        self.setAccessibleDescription(words)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint field, mark and word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        paint.draw_fill(painter, area, self._banner)
        ink = QColor(INKS[self._banner].text)
        capital = WORD_SHARE * area.height()
        inner = area.adjusted(2 * STEP_PX, 0, -2 * STEP_PX, 0)
        mark = QRectF(inner.left(), inner.center().y() - capital / 2, capital, capital)
        paint.draw_mark(painter, mark, self._banner, ink)
        word = inner.adjusted(capital + 1.5 * STEP_PX, 0, 0, 0)
        paint.draw_word(painter, word, tr(self._banner.value), ink, capital)


class VerdictStrip(QWidget):
    """Way back to the line, name of the page, counts and verdict.

    Signals:
        line_wanted: The live line shall come to the front.
    """

    line_wanted = Signal()

    def __init__(self, touch_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts = ("", "", "")
        self.back_button = QPushButton()
        self.back_button.setMinimumSize(2 * touch_px, touch_px)
        self.back_button.clicked.connect(self.on_back)
        self._title = QLabel()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setFont(font(HEADLINE_PX, bold=True))
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._numbers = plain_label(BODY_PX)
        self._numbers.setWordWrap(False)
        self._numbers.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.field = VerdictField(self)
        layout = QHBoxLayout(self)
        margin = STEP_PX + STEP_PX // 2
        layout.setContentsMargins(margin, STEP_PX, margin, 0)
        layout.setSpacing(2 * STEP_PX)
        layout.addWidget(self.back_button)
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._middle.setSpacing(0)
        self._middle.addWidget(self._title, 1)
        self._middle.addWidget(self._numbers)
        layout.addLayout(self._middle, 1)
        layout.addWidget(self.field)
        self._touch = touch_px
        self.retranslate()
        self.hide()

    @property
    def title(self) -> str:
        """Name of the page that is in front."""
        return self._title.text()

    @property
    def numbers(self) -> str:
        """The counts as shown."""
        return self._numbers.text()

    def set_title(self, words: str) -> None:
        """Show the name of the page."""
        self._title.setText(words)

    def set_window_size(self, width_px: int, height_px: int) -> None:
        """Give the verdict its share of the window."""
        low, high = FIELD_PX
        self.field.setFixedWidth(min(high, max(low, round(FIELD_SHARE * width_px))))
        narrow = width_px < NARROW_PX
        self._title.setFont(font(VALUE_PX if narrow else HEADLINE_PX, bold=True))
        self._numbers.setAlignment(
            Qt.AlignmentFlag.AlignVCenter
            | (Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag.AlignRight)
        )
        self._middle.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )
        self.setFixedHeight(max(self._touch, round(height_px / 11)) + STEP_PX)

    def show_state(self, snapshot: StationSnapshot, banner: Banner, lines: list[str]) -> None:
        """Show verdict and counts; repaints only what changed."""
        self.field.show_banner(banner, lines)
        texts = counter_texts(snapshot)
        counts = (texts["parts"][0], texts["ng"][0], texts["yield"][0])
        if counts != self._counts:
            self._counts = counts
            self._show_counts()

    def retranslate(self) -> None:
        """Set every word again."""
        self.back_button.setText(tr("Back to line"))
        self.back_button.setAccessibleName(tr("Back to the line"))
        self._numbers.setAccessibleName(tr("Counts of the shift"))
        self.field.retranslate()
        self._show_counts()

    def _show_counts(self) -> None:
        words = tr("{parts} parts, {ng} NG\nyield {share} %")
        parts, rejected, share = self._counts
        self._numbers.setText(words.format(parts=parts, ng=rejected, share=share))

    @Slot()
    def on_back(self) -> None:
        """Lead back."""
        self.line_wanted.emit()

"""What is being made, as the button that leads to the other products."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from app.ui.text import listed, tr
from app.ui.theme import BODY_PX, CAPTION_PX, DARK, STEP_PX, Theme, font

WIDEST_PX = 260
NARROWEST_PX = 132
ARROW_PX = 10


class ProductButton(QPushButton):
    """Product in the first line, recipe and lot in the second; long names end in an ellipsis."""

    def __init__(self, touch_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = DARK
        self._product = self._details = ""
        self.setMinimumSize(NARROWEST_PX, touch_px)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def texts(self) -> tuple[str, str]:
        """Product, and recipe with lot, in full."""
        return self._product, self._details

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def show_texts(self, product: str, details: str) -> None:
        """Show a product."""
        if (product, details) == self.texts:
            return
        self._product, self._details = product, details
        self.setToolTip(listed((product, details)))
        self.retranslate()
        self.updateGeometry()

    def retranslate(self) -> None:
        """Set every word again."""
        product, details = self.texts
        self.setAccessibleName(
            tr("Product {product}, {details}; tap for others").format(
                product=product, details=details
            )
        )
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the words, within limits."""
        words = max(
            QFontMetrics(font(BODY_PX + 1)).horizontalAdvance(self._product),
            QFontMetrics(font(CAPTION_PX)).horizontalAdvance(self._details),
        )
        width = words + 5 * STEP_PX + ARROW_PX
        return QSize(min(WIDEST_PX, max(NARROWEST_PX, width)), self.minimumHeight())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The plain button, with two lines and an arrow down."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = QRectF(self.rect()).adjusted(1.5 * STEP_PX, 0, -1.5 * STEP_PX, 0)
        words = inner.adjusted(0, 0, -ARROW_PX - STEP_PX, 0)
        first, second = QFontMetrics(font(BODY_PX + 1)), QFontMetrics(font(CAPTION_PX))
        top = (self.height() - first.height() - second.height()) / 2
        for text, metrics, size, colour, y in (
            (self._product, first, BODY_PX + 1, self._theme.text, top),
            (self._details, second, CAPTION_PX, self._theme.muted, top + first.height()),
        ):
            painter.setFont(font(size))
            painter.setPen(QColor(colour))
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(words.width()))
            line = QRectF(words.left(), y, words.width() + 1, metrics.height())
            painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter), shown)
        painter.setPen(QPen(QColor(self._theme.muted), 2))
        x, y = inner.right() - ARROW_PX, self.height() / 2 - ARROW_PX / 4
        half = ARROW_PX / 2
        painter.drawLine(int(x), int(y), int(x + half), int(y + half))
        painter.drawLine(int(x + half), int(y + half), int(x + ARROW_PX), int(y))

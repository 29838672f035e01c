"""Health of camera, engine, PLC and disk: mark, word, colour; the alarm bar says what to do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from app.station.snapshot import Lamp
from app.ui import paint
from app.ui.sentences import told
from app.ui.text import device_text, joint, tr
from app.ui.theme import BODY_PX, DARK, INKS, RADIUS_PX, STEP_PX, Banner, Theme, font

DISC_PX = 18


class LampView(QWidget):
    """One device."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = DARK
        self._lamp = Lamp("", ok=True)
        self.setFont(font(BODY_PX))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def lamp(self) -> Lamp:
        """The lamp that is shown."""
        return self._lamp

    def sizeHint(self) -> QSize:
        """As wide as the word in its bolder, worse state."""
        bold = QFontMetrics(font(BODY_PX, bold=True))
        width = DISC_PX + STEP_PX + bold.horizontalAdvance(tr(self._lamp.name)) + STEP_PX + 2
        return QSize(width, 4 * STEP_PX)

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def show_lamp(self, lamp: Lamp) -> None:
        """Show a lamp."""
        if lamp == self._lamp:
            return
        renamed = lamp.name != self._lamp.name
        self._lamp = lamp
        self.retranslate()
        if renamed:
            self.updateGeometry()

    def retranslate(self) -> None:
        """Set every word again."""
        lamp = self._lamp
        state = tr("working") if lamp.ok else told(lamp.detail) or tr("not working")
        self.setAccessibleName(joint(tr(lamp.name), state))
        self.setAccessibleDescription(told(lamp.detail))
        self.setToolTip(joint(tr(lamp.name), device_text(lamp)))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Quiet when it works; a filled field with an exclamation mark when it does not."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        ok = self._lamp.ok
        banner = Banner.OK if ok else Banner.FAULT
        ink = QColor(INKS[banner].text)
        if not ok:
            paint.draw_fill(painter, area, Banner.FAULT, area.height() / 2)
            painter.setPen(QPen(ink, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            round_px = area.height() / 2
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), round_px, round_px)
        disc = QRectF(STEP_PX, (area.height() - DISC_PX) / 2, DISC_PX, DISC_PX)
        painter.setPen(Qt.PenStyle.NoPen)
        if ok:
            painter.setBrush(QColor(INKS[Banner.OK].fill))
            painter.drawEllipse(disc)
        inset = 5 if ok else 1
        paint.draw_mark(painter, disc.adjusted(inset, inset, -inset, -inset), banner, ink)
        painter.setFont(font(BODY_PX, bold=not ok))
        painter.setPen(QColor(self._theme.text) if ok else ink)
        words = area.adjusted(STEP_PX + DISC_PX + 6, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, tr(self._lamp.name))


class Lamps(QAbstractButton):
    """All lamps in a row; a tap tells what each of them says."""

    def __init__(self, touch_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = DARK
        self._views: list[LampView] = []
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(STEP_PX // 2, 0, STEP_PX // 2, 0)
        self._layout.setSpacing(STEP_PX // 2)
        self.setMinimumSize(touch_px, touch_px)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word again; words of another width need another place."""
        self.setAccessibleName(tr("Devices: what each of them says"))
        for view in self._views:
            view.retranslate()
            view.updateGeometry()

    @property
    def views(self) -> list[LampView]:
        """The lamps as widgets, in their order."""
        return list(self._views)

    @property
    def lamps(self) -> list[Lamp]:
        """The lamps that are shown."""
        return [view.lamp for view in self._views]

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        for view in self._views:
            view.apply_theme(theme)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A hairline says that it can be tapped; the keyboard's ring stands in its place."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        if self.hasFocus():
            paint.draw_focus(painter, area, self._theme.focus)
            return
        painter.setPen(QPen(QColor(self._theme.line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_PX, RADIUS_PX)

    def show_lamps(self, lamps: Sequence[Lamp]) -> None:
        """Show these lamps, in this order."""
        while len(self._views) < len(lamps):
            view = LampView(self)
            view.apply_theme(self._theme)
            self._layout.addWidget(view)
            self._views.append(view)
        while len(self._views) > len(lamps):
            view = self._views.pop()
            self._layout.removeWidget(view)
            view.deleteLater()
        for view, lamp in zip(self._views, lamps, strict=True):
            view.show_lamp(lamp)

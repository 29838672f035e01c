"""The picture of a part, as large as fits, with map, contour and defect boxes."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSlider,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from app.ui import paint
from app.ui.heatmap import MapMode, render_overlay, scale_picture
from app.ui.shown import ShownPart
from app.ui.text import part_label, tr
from app.ui.theme import BANNER_OF_VERDICT, CAPTION_PX, DARK, INKS, STEP_PX, Banner, Theme, font

DEFAULT_OPACITY = 67
SIDE_MARK_PX = 6
INSET_SHARE = 0.26
INSET_PX = (128, 208)
INSET_CAPTION_PX = 40


class PictureRenderer:
    """Picture and overlay of one part at one size, kept until something changes."""

    def __init__(self) -> None:
        self.mode = MapMode.MAP
        self.opacity = DEFAULT_OPACITY / 100
        self._key: tuple[object, ...] = ()
        self._base = QImage()
        self._overlay = QImage()

    def draw(self, painter: QPainter, part: ShownPart, area: QRectF, ratio: float) -> QRectF:
        """Draw a part as large as fits into an area.

        Args:
            painter: Where to.
            part: A part with a picture.
            area: Room for it, in widget pixels.
            ratio: Device pixels per widget pixel.

        Returns:
            The rectangle that the picture covers.
        """
        assert part.picture is not None
        height, width = part.picture.shape[:2]
        fit = min(area.width() * ratio / width, area.height() * ratio / height)
        size = max(1, round(width * fit)), max(1, round(height * fit))
        key = (id(part), size, self.mode, self.opacity)
        if key != self._key:
            self._key = key
            grey = self.mode is MapMode.MAP
            self._base = paint.picture_from_rgb(scale_picture(part.picture, size, grey=grey))
            overlay = render_overlay(
                part.drawing,
                size,
                scale=fit * part.scale,
                opacity=self.opacity,
                mode=self.mode,
            )
            self._overlay = paint.picture_from_rgba(overlay)
        target = QRectF(0, 0, size[0] / ratio, size[1] / ratio)
        target.moveCenter(area.center())
        # Whole pixels, or the picture would be smoothed a second time.
        target.moveTo(QPointF(round(target.left()), round(target.top())))
        painter.drawImage(target, self._base)
        painter.drawImage(target, self._overlay)
        return target


class PartCanvas(QWidget):
    """Paints one part; its left edge carries the colour of a verdict that is not OK."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = DARK
        self._part: ShownPart | None = None
        self._is_live = True
        self.renderer = PictureRenderer()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 96)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word again."""
        self.setAccessibleName(tr("Picture of the part"))
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def show_part(self, part: ShownPart | None, *, is_live: bool) -> None:
        """Show a part; None = nothing yet."""
        self._part, self._is_live = part, is_live
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint picture, side mark and, for an earlier part, a badge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        part = self._part
        room = area.adjusted(SIDE_MARK_PX + STEP_PX, 0, 0, 0)
        covered = room
        if part is None or part.picture is None:
            words = tr("No picture of this part") if part else tr("No part yet")
            painter.setPen(QColor(self._theme.muted))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)
        else:
            covered = self.renderer.draw(painter, part, room, self.devicePixelRatioF())
        if part is not None:
            banner = BANNER_OF_VERDICT[part.view.record.verdict]
            if banner is not Banner.OK:
                left = covered.left() - STEP_PX - SIDE_MARK_PX
                mark = QRectF(left, covered.top(), SIDE_MARK_PX, covered.height())
                painter.fillRect(mark, QColor(INKS[banner].fill))
            if not self._is_live:
                self._paint_badge(painter, covered, banner)

    def _paint_badge(self, painter: QPainter, room: QRectF, banner: Banner) -> None:
        """Say that this is not the live part, so that nobody mistakes it."""
        words = tr("Earlier part: {verdict}").format(verdict=tr(banner.value))
        painter.setFont(font(CAPTION_PX, bold=True))
        width = painter.fontMetrics().horizontalAdvance(words) + 4 * STEP_PX
        badge = QRectF(room.left() + STEP_PX, room.top() + STEP_PX, width, 4 * STEP_PX)
        painter.setPen(QPen(QColor(self._theme.text), 2))
        painter.setBrush(QColor(self._theme.panel))
        painter.drawRoundedRect(badge, 6, 6)
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, words)


class NgInset(QAbstractButton):
    """The newest NG part, small, while the line runs on; a tap opens it."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = DARK
        self._part: ShownPart | None = None
        self._renderer = PictureRenderer()
        self.setEnabled(False)
        self.retranslate()
        self.clicked.connect(self.on_clicked)

    @property
    def part(self) -> ShownPart | None:
        """The part that is shown."""
        return self._part

    @Slot()
    def on_clicked(self) -> None:
        """Hand over the part that is shown."""
        self.opened.emit(self._part)

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def show_part(self, part: ShownPart) -> None:
        """Keep this part until the next NG."""
        self._part = part
        self.setEnabled(True)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word again."""
        words = tr("Last NG part: none yet")
        if self._part is not None:
            words = tr("Last NG {part}").format(part=part_label(self._part.view.record))
        self.setAccessibleName(words)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Repaint with the ring."""
        super().focusInEvent(event)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the focus without waiting for the release."""
        super().mousePressEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint caption, picture and frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        frame = area.adjusted(1, INSET_CAPTION_PX, -1, -1)
        painter.setFont(font(CAPTION_PX))
        painter.setPen(QColor(self._theme.muted))
        moment = part_label(self._part.view.record) if self._part else tr("none yet")
        number, _, clock = moment.partition(" \N{MIDDLE DOT} ")
        words = tr("Last NG") + (f" \N{MIDDLE DOT} {clock}" if clock else "") + f"\n{number}"
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        painter.drawText(area.adjusted(2, 0, 0, 0), int(flags), words)
        painter.setBrush(QColor(self._theme.raised))
        painter.setPen(QPen(QColor(INKS[Banner.NG].fill if self._part else self._theme.line), 2))
        painter.drawRoundedRect(frame, 4, 4)
        if self._part is not None and self._part.picture is not None:
            inner = frame.adjusted(2, 2, -2, -2)
            self._renderer.draw(painter, self._part, inner, self.devicePixelRatioF())
        if self.hasFocus():
            paint.draw_focus(painter, frame, self._theme.focus, 4)


class TouchSlider(QSlider):
    """A slider whose handle jumps to the finger."""

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        accent, radius = INKS[Banner.OK].fill, 13
        self.setStyleSheet(
            f"QSlider {{ border: 2px solid transparent; border-radius: 6px; }}"
            f"QSlider:focus {{ border-color: {theme.focus}; }}"
            f"QSlider::groove:horizontal {{ height: 4px; background: {theme.line}; }}"
            f"QSlider::sub-page:horizontal {{ height: 4px; background: {accent}; }}"
            f"QSlider::sub-page:horizontal:disabled {{ background: {theme.line}; }}"
            f"QSlider::handle:horizontal {{ width: {2 * radius}px; margin: -{radius - 2}px 0;"
            f" border-radius: {radius}px; background: {theme.text}; }}"
            f"QSlider::handle:horizontal:disabled {{ background: {theme.line}; }}"
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to where the finger is, then drag from there."""
        share = event.position().x() / max(1, self.width())
        self.setValue(round(self.minimum() + share * (self.maximum() - self.minimum())))
        super().mousePressEvent(event)


class PartPanel(QFrame):
    """Card with the picture, the inset and the controls of the map.

    Signals:
        live_wanted: The operator wants the live part back.
        part_opened: The operator wants this `ShownPart`.
    """

    live_wanted = Signal()
    part_opened = Signal(object)

    def __init__(self, touch_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._touch_px = touch_px
        self.canvas = PartCanvas(self)
        self.inset = NgInset(self)
        self.inset.opened.connect(self.part_opened)
        self.slider = self._make_slider()
        self.mode_buttons = self._make_modes()
        self._label = QLabel()
        self._label.setProperty("role", "muted")
        self._label.setFont(font(CAPTION_PX))
        self._label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.live_button = QPushButton()
        self.live_button.setMinimumHeight(touch_px)
        self.live_button.clicked.connect(self.live_wanted)
        self._corner = QStackedLayout()
        self._corner.addWidget(self._label)
        self._corner.addWidget(self.live_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(STEP_PX, STEP_PX, STEP_PX, STEP_PX)
        layout.setSpacing(STEP_PX)
        pictures = QHBoxLayout()
        pictures.setSpacing(STEP_PX)
        pictures.addWidget(self.canvas, 1)
        pictures.addWidget(self.inset, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(pictures, 1)
        layout.addLayout(self._make_bar())
        self.retranslate()

    @property
    def label(self) -> str:
        """Number and time of the part that is shown."""
        return self._label.text()

    @property
    def is_live(self) -> bool:
        """Whether the live part is shown."""
        return self._corner.currentIndex() == 0

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.canvas.apply_theme(theme)
        self.inset.apply_theme(theme)
        self.slider.apply_theme(theme)

    def retranslate(self) -> None:
        """Set every word again, but the part's label; `show_part` brings that."""
        self.canvas.retranslate()
        self.inset.retranslate()
        self.live_button.setText(tr("Back to live"))
        self.live_button.setAccessibleName(tr("Back to the live part"))
        self.slider.setAccessibleName(tr("Opacity of the map"))
        self._caption.setText(tr("Opacity"))
        words = {
            MapMode.MAP: tr("Map"),
            MapMode.CONTOUR: tr("Contour"),
            MapMode.OFF: tr("Off"),
        }
        for mode, button in self.mode_buttons.items():
            button.setText(words[mode])
            button.setAccessibleName(tr("Show: {mode}").format(mode=words[mode]))

    def show_part(self, part: ShownPart | None, *, is_live: bool) -> None:
        """Show a part; `is_live` = it follows the line."""
        self.canvas.show_part(part, is_live=is_live)
        self._label.setText(part_label(part.view.record) if part else "")
        self._corner.setCurrentIndex(0 if is_live else 1)

    def set_mode(self, mode: MapMode) -> None:
        """Draw map, contour or nothing."""
        self.canvas.renderer.mode = mode
        self.canvas.update()

    def set_opacity(self, opacity_percent: int) -> None:
        """Opacity of the colours."""
        self.canvas.renderer.opacity = opacity_percent / 100
        self.canvas.update()

    def _make_slider(self) -> TouchSlider:
        slider = TouchSlider(Qt.Orientation.Horizontal)
        slider.setRange(0, 100)
        slider.setValue(DEFAULT_OPACITY)
        slider.setPageStep(10)
        slider.setMinimumHeight(self._touch_px)
        slider.setMinimumWidth(96)
        slider.setMaximumWidth(320)
        slider.valueChanged.connect(self.set_opacity)
        return slider

    @Slot()
    def on_mode_clicked(self) -> None:
        """Draw what the checked button says."""
        for mode, button in self.mode_buttons.items():
            if button.isChecked():
                self.set_mode(mode)

    def _make_modes(self) -> dict[MapMode, QPushButton]:
        group = QButtonGroup(self)
        buttons = {}
        for mode in MapMode:
            button = QPushButton()
            button.setCheckable(True)
            button.setChecked(mode is MapMode.MAP)
            button.setMinimumSize(max(self._touch_px, 84), self._touch_px)
            group.addButton(button)
            buttons[mode] = button
        group.buttonClicked.connect(self.on_mode_clicked)
        return buttons

    def _make_bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setSpacing(2)
        for button in self.mode_buttons.values():
            bar.addWidget(button)
        self._caption = caption = QLabel()
        caption.setProperty("role", "muted")
        caption.setFont(font(CAPTION_PX))
        caption.setBuddy(self.slider)
        bar.addSpacing(2 * STEP_PX)
        bar.addWidget(caption)
        bar.addSpacing(STEP_PX)
        bar.addWidget(self.slider, 3)
        bar.addSpacing(STEP_PX)
        bar.addLayout(self._corner, 2)
        return bar

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The inset takes a share of the height; it always has its room, so nothing jumps."""
        super().resizeEvent(event)
        low, high = INSET_PX
        side = round(min(high, max(low, INSET_SHARE * event.size().height())))
        self.inset.setFixedSize(side, side + INSET_CAPTION_PX)
        # Now, not at the next turn of the loop, or the picture is drawn at the old size first.
        layout = self.layout()
        if layout is not None:
            layout.activate()

    def sizeHint(self) -> QSize:
        """As large as possible."""
        return QSize(640, 480)

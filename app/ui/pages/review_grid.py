"""The gallery: as many parts as there are, of which only the visible ones are loaded."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.station.records import LabelKind, PartCard
from app.ui import paint
from app.ui.text import clock_text, decimals_for, tr
from app.ui.theme import BANNER_OF_VERDICT, CAPTION_PX, DARK, INKS, SMALLEST_PX, Theme, font

CARD = QSize(176, 172)
THUMBNAIL_PX = 320
KEPT_THUMBNAILS = 600
KEPT_CARDS = 20_000
CardRole = Qt.ItemDataRole.UserRole
ThumbnailRole = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


def judgement_text(kind: LabelKind | None) -> str:
    """What a person said that a part truly is."""
    if kind is LabelKind.FALSE_REJECT:
        return tr("False reject")
    return tr("True defect") if kind is LabelKind.TRUE_DEFECT else ""


class PartsModel(QAbstractListModel):
    """Keys of all wanted parts, and what has been loaded of them.

    Signals:
        loaded: More is known of some parts; what is visible is to be painted again.
    """

    loaded = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._keys: Sequence[int] = ()
        self._cards: OrderedDict[int, PartCard | None] = OrderedDict()
        self._thumbnails: OrderedDict[int, QImage | None] = OrderedDict()

    def set_keys(self, keys: Sequence[int]) -> None:
        """Show other parts; what is known of them is forgotten, for it may have changed."""
        self.beginResetModel()
        self._keys = keys
        self._cards.clear()
        self.endResetModel()

    def row_of(self, key: int) -> int:
        """Row of a part."""
        return self._keys.index(key)

    def keys_in(self, first: int, last: int) -> list[int]:
        """Keys of rows, both included."""
        return list(self._keys[max(0, first) : last + 1])

    def card_of(self, key: int) -> PartCard | None:
        """What is known of a part."""
        return self._cards.get(key)

    def missing_cards(self, first: int, last: int) -> list[int]:
        """Keys of rows of which nothing is known."""
        return [key for key in self.keys_in(first, last) if key not in self._cards]

    def missing_thumbnails(self, first: int, last: int) -> list[PartCard]:
        """Parts in rows whose pictures have not been asked for."""
        cards = [self._cards.get(key) for key in self.keys_in(first, last)]
        return [c for c in cards if c is not None and c.key not in self._thumbnails]

    def take_cards(self, asked: Sequence[int], cards: Sequence[PartCard]) -> None:
        """Keep what was loaded; a part that is gone is known to be gone."""
        self._cards.update({key: None for key in asked})
        self._cards.update({card.key: card for card in cards})
        while len(self._cards) > KEPT_CARDS:
            self._cards.popitem(last=False)
        self.loaded.emit()

    def take_thumbnails(self, thumbnails: Mapping[int, QImage | None]) -> None:
        """Keep pictures; None = there is none."""
        self._thumbnails.update(thumbnails)
        while len(self._thumbnails) > KEPT_THUMBNAILS:
            self._thumbnails.popitem(last=False)
        self.loaded.emit()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Number of parts."""
        return 0 if parent.isValid() else len(self._keys)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Card, thumbnail, or the card in words."""
        if not index.isValid() or index.row() >= len(self._keys):
            return None
        key = self._keys[index.row()]
        if role == CardRole:
            return self._cards.get(key)
        if role == ThumbnailRole:
            return self._thumbnails.get(key)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            card = self._cards.get(key)
            return "" if card is None else " ".join(caption_texts(card))
        return None

    def is_without_picture(self, key: int) -> bool:
        """Whether it is known that there is no picture."""
        return key in self._thumbnails and self._thumbnails[key] is None


def caption_texts(card: PartCard) -> tuple[str, str, str]:
    """Verdict, score, and time with what a person said."""
    score = ""
    if math.isfinite(card.score):
        score = f"{card.score:.{decimals_for(card.threshold)}f}"
    said = judgement_text(card.judgement)
    return tr(card.verdict.value), score, said or clock_text(card.wall_time_ns)


class CardDelegate(QStyledItemDelegate):
    """Paints one card."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = DARK

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All cards are alike."""
        return CARD

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint frame, picture and captions."""
        theme = self.theme
        state: QStyle.StateFlag = option.state
        area = QRectF(option.rect).adjusted(4, 4, -4, -4)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.focus if selected else theme.line), 3 if selected else 1))
        painter.setBrush(QColor(theme.raised if selected else theme.panel))
        painter.drawRoundedRect(area, 6, 6)
        card = index.data(CardRole)
        picture = QRectF(area.left() + 6, area.top() + 6, area.width() - 12, area.height() - 54)
        thumbnail = index.data(ThumbnailRole)
        model = index.model()
        if isinstance(thumbnail, QImage):
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            size = thumbnail.size().scaled(
                picture.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio
            )
            place = QRectF(0, 0, size.width(), size.height())
            place.moveCenter(picture.center())
            painter.drawImage(place, thumbnail)
        elif isinstance(card, PartCard) and isinstance(model, PartsModel):
            words = tr("No picture") if model.is_without_picture(card.key) else ""
            painter.setPen(QColor(theme.muted))
            painter.setFont(font(CAPTION_PX))
            painter.drawText(picture, Qt.AlignmentFlag.AlignCenter, words)
        if isinstance(card, PartCard):
            self._paint_caption(painter, area, card)
        painter.restore()

    def _paint_caption(self, painter: QPainter, area: QRectF, card: PartCard) -> None:
        theme, banner = self.theme, BANNER_OF_VERDICT[card.verdict]
        verdict, score, below = caption_texts(card)
        chip = QRectF(area.left() + 6, area.bottom() - 44, 20, 20)
        paint.draw_fill(painter, chip, banner, 4)
        paint.draw_mark(painter, chip.adjusted(4, 4, -4, -4), banner, QColor(INKS[banner].text))
        line = QRectF(chip.right() + 6, chip.top(), area.right() - chip.right() - 14, 20)
        painter.setPen(QColor(theme.text))
        painter.setFont(font(CAPTION_PX, bold=True))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, int(middle | Qt.AlignmentFlag.AlignLeft), verdict)
        painter.setFont(font(CAPTION_PX))
        painter.drawText(line, int(middle | Qt.AlignmentFlag.AlignRight), score)
        painter.setFont(font(SMALLEST_PX, bold=card.judgement is not None))
        painter.setPen(QColor(theme.text if card.judgement else theme.muted))
        under = QRectF(chip.left(), chip.bottom() + 2, area.width() - 12, 18)
        painter.drawText(under, int(middle | Qt.AlignmentFlag.AlignLeft), below)


class PartsGrid(QListView):
    """The gallery.

    Signals:
        moved: Other rows are visible now.
        picked: Other parts are selected now.
    """

    moved = Signal()
    picked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.parts = PartsModel()
        self._delegate = CardDelegate(self)
        self.setModel(self.parts)
        self.parts.loaded.connect(self.viewport().update)
        self.setItemDelegate(self._delegate)
        # Not the icon mode: it keeps a place for every part and takes ten times as long.
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setGridSize(CARD)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.set_several(several=False)
        self.setMinimumWidth(CARD.width() + 24)
        self.verticalScrollBar().valueChanged.connect(self.moved)
        self.selectionModel().selectionChanged.connect(self.picked)

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._delegate.theme = theme
        self.viewport().update()

    def set_several(self, *, several: bool) -> None:
        """Let a tap add to the selection, or begin a new one."""
        modes = QAbstractItemView.SelectionMode
        self.setSelectionMode(modes.MultiSelection if several else modes.ExtendedSelection)

    def visible_rows(self) -> tuple[int, int]:
        """First and last row that can be seen."""
        count = self.parts.rowCount()
        first = self.indexAt(QPoint(CARD.width() // 2, 4)).row()
        if first < 0:
            first = self.indexAt(QPoint(CARD.width() // 2, CARD.height() // 2)).row()
        columns = max(1, self.viewport().width() // CARD.width())
        rows = self.viewport().height() // CARD.height() + 2
        first = max(0, first)
        return first, min(count - 1, first + rows * columns - 1)

    def choose(self, row: int) -> None:
        """Select one part and no other, and bring it into sight."""
        index = self.parts.index(row)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, flags)
        self.scrollTo(index)

    def selected_keys(self) -> list[int]:
        """Keys of the selected parts, in their order; by ranges, for all may be selected."""
        ranges = [(span.top(), span.bottom()) for span in self._spans()]
        return [key for span in sorted(ranges) for key in self.parts.keys_in(*span)]

    def selected_count(self) -> int:
        """Number of selected parts."""
        return sum(span.height() for span in self._spans())

    def _spans(self) -> list[QItemSelectionRange]:
        selection = self.selectionModel().selection()
        return [selection.at(number) for number in range(selection.count())]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other rows may be visible."""
        super().resizeEvent(event)
        self.moved.emit()

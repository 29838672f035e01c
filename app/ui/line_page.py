"""The operator's page: picture, verdict, numbers, last parts, alarm; it adapts to the screen.

    wide and compact              upright
    +-----------------+--------+  +-----------------+
    | picture         | banner |  | banner          |
    |                 +--------+  +-----------------+
    |                 | numbers|  | picture         |
    +-----------------+--------+  +-----------------+
    | last parts               |  | numbers         |
    +--------------------------+  | last parts      |
    | alarm                    |  | alarm           |
    +--------------------------+  +-----------------+

A sheet of the drawer (product, checks, station) takes the place of the picture, of nothing else.
On a low screen (1024x600) the numbers shrink to a strip of two by two under the banner, and the
picture keeps all the height there is.
"""

from __future__ import annotations

from collections import deque
from enum import Enum

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from app.station.challenge import CHALLENGE_LOT
from app.ui.alarm_bar import AlarmBar
from app.ui.bridge import LineUpdate
from app.ui.counters import Counters, CounterShape
from app.ui.drawer import Drawer, Sheet
from app.ui.last_strip import TILES, LastStrip
from app.ui.part_view import PartPanel
from app.ui.shown import ShownPart, shown_from_view
from app.ui.text import banner_text
from app.ui.theme import STEP_PX, Theme
from app.ui.trend import Trend
from app.ui.verdict_banner import VerdictBanner
from engine.types import Verdict

LOW_PX = 700
SIDE_PX = 336
LEAST_PX = 470
"""What 600 pixels leave under a header of two rows."""


class PageShape(Enum):
    """How the page stands."""

    WIDE = "wide"
    COMPACT = "compact"
    UPRIGHT = "upright"


class LinePage(QWidget):
    """Shows every `LineUpdate`.

    Signals:
        acknowledged: The operator has read the alarm.
    """

    acknowledged = Signal()

    def __init__(self, touch_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        # Holds the keyboard until somebody uses it, so that no ring is lit at the start.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._shape: PageShape | None = None
        self._parts: deque[ShownPart] = deque(maxlen=TILES)
        self._opened: ShownPart | None = None
        self.banner = VerdictBanner(self)
        self.part_panel = PartPanel(touch_px, self)
        self.counters = Counters(self)
        self.trend = Trend(self)
        self.strip = LastStrip(touch_px, self)
        self.alarm = AlarmBar(touch_px, self)
        self.drawer = Drawer(touch_px, self)
        self._numbers = _card(self, self.counters, self.trend)
        self._strip_card = _card(self, self.strip, margin_px=STEP_PX)
        self.strip.part_opened.connect(self.on_part_opened)
        self.part_panel.part_opened.connect(self.on_part_opened)
        self.part_panel.live_wanted.connect(self.on_live_wanted)
        self.alarm.acknowledged.connect(self.acknowledged)
        self.alarm.details_wanted.connect(self.on_station_wanted)
        self.drawer.closed.connect(self.on_sheet_closed)
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(*4 * (STEP_PX + STEP_PX // 2,))
        self._layout.setSpacing(STEP_PX + STEP_PX // 2)

    @property
    def shape(self) -> PageShape | None:
        """How the page stands now."""
        return self._shape

    def retranslate(self) -> None:
        """Set every word again; the next update brings those about the station."""
        parts = (
            self.banner,
            self.part_panel,
            self.counters,
            self.trend,
            self.strip,
            self.alarm,
            self.drawer,
        )
        for part in parts:
            part.retranslate()
        self._show_parts()

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        for widget in (self.part_panel, self.trend, self.strip):
            widget.apply_theme(theme)

    @Slot(object)
    def on_updated(self, update: LineUpdate) -> None:
        """Show what is new."""
        snapshot = update.snapshot
        added = [shown_from_view(view) for view in update.views]
        self._parts.extend(added)
        for part in reversed(added):
            if part.view.record.verdict is Verdict.NG:
                self.part_panel.inset.show_part(part)
                break
        newest = self._parts[-1] if self._parts else None
        self.banner.show_banner(*banner_text(snapshot, newest.view if newest else None))
        self.counters.show_snapshot(snapshot)
        production = tuple(one for one in update.records if one.lot != CHALLENGE_LOT)
        self.trend.add(production, snapshot.threshold)
        self.alarm.show_snapshot(snapshot)
        self.drawer.show_snapshot(snapshot)
        if added:
            self._show_parts()

    @Slot(object)
    def on_part_opened(self, part: ShownPart) -> None:
        """Open an earlier part; the one that is open already goes back to live."""
        self._opened = None if part is self._opened else part
        self.on_sheet_closed()
        self._show_parts()

    @Slot()
    def on_product_wanted(self) -> None:
        """Show which recipe is in force, and the others."""
        self.open_sheet(Sheet.PRODUCT)

    @Slot()
    def on_checks_wanted(self) -> None:
        """Show masters and golden parts."""
        self.open_sheet(Sheet.CHECKS)

    @Slot()
    def on_station_wanted(self) -> None:
        """Show all alarms and devices."""
        self.open_sheet(Sheet.STATION)

    def open_sheet(self, sheet: Sheet) -> None:
        """Show a sheet in the place of the picture; asking for it again closes it."""
        if self.drawer.sheet is sheet:
            self.on_sheet_closed()
            return
        self.part_panel.hide()
        self.drawer.open(sheet)

    @Slot()
    def on_sheet_closed(self) -> None:
        """Show the picture again."""
        self.drawer.close_sheet()
        self.part_panel.show()

    @Slot()
    def on_live_wanted(self) -> None:
        """Follow the line again."""
        self._opened = None
        self._show_parts()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes a sheet, then follows the line again."""
        if event.key() == Qt.Key.Key_Escape and self.drawer.sheet is not None:
            self.on_sheet_closed()
            return
        if event.key() == Qt.Key.Key_Escape and self._opened is not None:
            self.on_live_wanted()
            return
        super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        """No more than a small screen has: made smaller, the page takes another shape.

        What the present one needs would keep the window from ever becoming small enough for it.
        """
        hint = super().minimumSizeHint()
        # The column at the side gets its share of the window, and more than it needs.
        spare = 0 if self._shape is PageShape.UPRIGHT else self.banner.minimumWidth() - SIDE_PX
        return QSize(hint.width() - max(0, spare), min(hint.height(), LEAST_PX))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the arrangement that suits the window."""
        super().resizeEvent(event)
        window = self.window().size()
        if window.height() > window.width():
            shape = PageShape.UPRIGHT
        else:
            shape = PageShape.COMPACT if window.height() < LOW_PX else PageShape.WIDE
        # Across the whole width two lines hold what three hold at the side.
        self.banner.set_window_height(window.height(), 2 if shape is PageShape.UPRIGHT else 3)
        if shape is not PageShape.UPRIGHT:
            side = max(SIDE_PX, round(0.3 * window.width()))
            self.banner.setFixedWidth(side)
            self._numbers.setFixedWidth(side)
        else:
            for widget in (self.banner, self._numbers):
                widget.setMinimumWidth(0)
                widget.setMaximumWidth(window.width())
        self.arrange(shape)

    def arrange(self, shape: PageShape) -> None:
        """Put the parts of the page in their places."""
        if shape is self._shape:
            return
        self._shape = shape
        upright = shape is PageShape.UPRIGHT
        self.counters.arrange(
            {
                PageShape.WIDE: CounterShape.COLUMN,
                PageShape.COMPACT: CounterShape.STRIP,
                PageShape.UPRIGHT: CounterShape.ROW,
            }[shape]
        )
        self._layout.setSpacing(STEP_PX if shape is PageShape.COMPACT else STEP_PX + STEP_PX // 2)
        self.strip.set_rows(2 if upright else 1)
        self.trend.setMaximumHeight(84 if upright else 16777215)
        cards: tuple[QWidget, ...] = (
            self.banner,
            self.part_panel,
            self._numbers,
            self._strip_card,
            self.alarm,
        )
        for card in (*cards, self.drawer):
            self._layout.removeWidget(card)
        if upright:
            for row, card in enumerate(cards):
                self._layout.addWidget(card, row, 0)
            self._layout.addWidget(self.drawer, 1, 0)
        else:
            self._layout.addWidget(self.part_panel, 0, 0, 2, 1)
            self._layout.addWidget(self.drawer, 0, 0, 2, 1)
            self._layout.addWidget(self.banner, 0, 1)
            self._layout.addWidget(self._numbers, 1, 1)
            self._layout.addWidget(self._strip_card, 2, 0, 1, 2)
            self._layout.addWidget(self.alarm, 3, 0, 1, 2)
        for row in range(5):
            self._layout.setRowStretch(row, int(row == 1))
        self._layout.setColumnStretch(0, 1)

    def _show_parts(self) -> None:
        """Bring picture and tiles up to date."""
        newest = self._parts[-1] if self._parts else None
        shown = self._opened or newest
        self.part_panel.show_part(shown, is_live=self._opened is None)
        self.strip.show_parts(self._parts, shown)


def _card(parent: QWidget, *widgets: QWidget, margin_px: int = 2 * STEP_PX) -> QFrame:
    """A framed card that holds widgets one under the other."""
    card = QFrame(parent)
    card.setObjectName("card")
    layout = QVBoxLayout(card)
    layout.setContentsMargins(margin_px, STEP_PX, margin_px, STEP_PX)
    layout.setSpacing(STEP_PX + STEP_PX // 2)
    for widget in widgets:
        layout.addWidget(widget)
    return card

"""Audit: who did what and when; only to be read."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QScroller,
    QSizePolicy,
    QStyledItemDelegate,
    QTableView,
    QVBoxLayout,
)

from app.station.access import AuditEntry, AuditTrail, Role
from app.ui.background import Background
from app.ui.page import Page
from app.ui.pages.audit_table import AuditModel, write_csv
from app.ui.pages.moments import midnight_ns
from app.ui.question import plain_label
from app.ui.text import group_digits, tr
from app.ui.theme import BODY_PX, STEP_PX, font

LIMIT = 20_000
"""So many entries are shown at most; a shorter period shows the older ones."""

EVER_NS = 2**62
PERIODS = (1, 7, 31, 0)
"""Days; 0 = everything."""

NARROW_PX = 800
LEAST_PX = 112
WIDEST_TIME = "0000-00-00 00:00:00"
COLUMN_SHARES = (0.18, 0.14, 0.2, 0.26)


class AuditPage(Page):
    """A period, words and a name narrow the table; what is shown can be exported."""

    key = "audit"
    role = Role.ENGINEER

    def __init__(self, trail: AuditTrail, exports: Path | None, touch: int) -> None:
        super().__init__()
        self._trail = trail
        self._exports = exports
        self._touch = touch
        self._background = Background(self)
        self.model = AuditModel(self)
        self.table = self._make_table()
        group = QButtonGroup(self)
        self.period_buttons: dict[int, QPushButton] = {}
        self._periods = QHBoxLayout()
        self._periods.setSpacing(2)
        for days in PERIODS:
            button = QPushButton()
            button.setCheckable(True)
            button.setMinimumSize(max(touch, 88), touch)
            group.addButton(button)
            self._periods.addWidget(button)
            self.period_buttons[days] = button
        self.period_buttons[7].setChecked(True)
        group.buttonClicked.connect(self.read)
        self.words_field = QLineEdit()
        self.words_field.setMinimumHeight(touch)
        self.words_field.setMinimumWidth(2 * touch)
        self.words_field.setClearButtonEnabled(True)
        self.words_field.textChanged.connect(self.on_narrowed)
        self.who_box = QComboBox()
        self.who_box.setMinimumSize(3 * touch, touch)
        # Qt's own delegate of a box ignores the style, and with it the height for a finger.
        self.who_box.setItemDelegate(QStyledItemDelegate(self.who_box))
        self.who_box.currentIndexChanged.connect(self.on_narrowed)
        self.export_button = QPushButton()
        self.export_button.setMinimumSize(2 * touch, touch)
        self.export_button.clicked.connect(self.on_export)
        self.export_button.setVisible(exports is not None)
        self.state = plain_label(BODY_PX)
        self.state.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._make_layout()
        self.retranslate()

    def title(self) -> str:
        """Name of the page."""
        return tr("Audit")

    def open_page(self) -> None:
        """Read what is new."""
        self.read()

    def retranslate(self) -> None:
        """Set every word again."""
        names = {1: tr("Today"), 7: tr("7 days"), 31: tr("31 days"), 0: tr("All")}
        for days, button in self.period_buttons.items():
            button.setText(names[days])
            button.setAccessibleName(tr("Period: {days}").format(days=names[days]))
        self.words_field.setPlaceholderText(tr("Search"))
        self.words_field.setAccessibleName(tr("Words to look for"))
        self.who_box.setAccessibleName(tr("By whom"))
        self.export_button.setText(tr("Export CSV"))
        self.export_button.setAccessibleName(tr("Export what is shown as CSV"))
        self.table.setAccessibleName(tr("Audit trail"))
        self._show_people()
        if not self._background.is_busy("read"):
            self._show_count()
        self.model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 4)

    @Slot()
    def read(self) -> None:
        """Read the period that is chosen."""
        trail, since_ns = self._trail, self._since_ns()
        self.state.setText(tr("Reading"))
        self._background.run(
            "read",
            lambda: trail.entries(since_ns=since_ns, until_ns=EVER_NS, limit=LIMIT),
            self._on_read,
            self.state.setText,
            latest_only=True,
        )

    @Slot()
    def on_narrowed(self) -> None:
        """Show what the words and the name leave."""
        self.model.narrow(self.words_field.text(), self.who_box.currentData() or "")
        self._show_count()

    @Slot()
    def on_export(self) -> None:
        """Write what is shown."""
        # One at a time: two within a second would write the same file.
        if self._exports is None or self._background.is_busy("export"):
            return
        rows = self.model.rows
        now = datetime.now().astimezone()
        path = self._exports / f"audit-{now:%Y%m%d-%H%M%S}.csv"
        self.export_button.setEnabled(False)
        self._background.run(
            "export", lambda: write_csv(rows, path), self._on_exported, self._on_not_exported
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Every column its share; the detail takes the rest."""
        super().resizeEvent(event)
        width = event.size().width()
        narrow = width < NARROW_PX
        self._top.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )
        moment = QFontMetrics(self.table.font()).horizontalAdvance(WIDEST_TIME) + 3 * STEP_PX
        for column, share in enumerate(COLUMN_SHARES):
            least = moment if column == 0 else LEAST_PX
            self.table.setColumnWidth(column, max(least, round(share * width)))

    def _since_ns(self) -> int:
        days = next(days for days, button in self.period_buttons.items() if button.isChecked())
        if days == 0:
            return 0
        return midnight_ns(days - 1)

    def _on_read(self, entries: Sequence[AuditEntry]) -> None:
        self.model.show(entries)
        self._show_people()
        self.on_narrowed()

    def _on_exported(self, path: Path) -> None:
        self.export_button.setEnabled(True)
        self.state.setText(tr("Written: {path}").format(path=path))

    def _on_not_exported(self, words: str) -> None:
        self.export_button.setEnabled(True)
        self.state.setText(tr("Not written: {reason}").format(reason=words))

    def _show_people(self) -> None:
        chosen = self.who_box.currentData()
        self.who_box.blockSignals(True)
        self.who_box.clear()
        self.who_box.addItem(tr("Everybody"), "")
        for name in self.model.people:
            self.who_box.addItem(name, name)
        self.who_box.setCurrentIndex(max(0, self.who_box.findData(chosen)))
        self.who_box.blockSignals(False)

    def _show_count(self) -> None:
        count = len(self.model.rows)
        if len(self.model.entries) >= LIMIT:
            words = tr("{count} entries of the newest {limit}; choose a shorter period for others")
        elif count:
            words = tr("{count} entries")
        else:
            words = tr("Nothing was done in this period, or nothing that fits the search.")
        self.state.setText(words.format(count=group_digits(count), limit=group_digits(LIMIT)))
        self.export_button.setEnabled(count > 0)

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setFont(font(BODY_PX))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().setVisible(False)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(round(0.7 * self._touch))
        table.horizontalHeader().setStretchLastSection(True)
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        QScroller.grabGesture(table.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        return table

    def _make_layout(self) -> None:
        search = QHBoxLayout()
        search.setSpacing(STEP_PX)
        search.addWidget(self.words_field, 2)
        search.addWidget(self.who_box, 1)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(STEP_PX)
        self._top.addLayout(self._periods)
        self._top.addLayout(search, 1)
        bottom = QHBoxLayout()
        bottom.setSpacing(STEP_PX)
        bottom.addWidget(self.state, 1)
        bottom.addWidget(self.export_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*4 * (STEP_PX + STEP_PX // 2,))
        layout.setSpacing(STEP_PX)
        layout.addLayout(self._top)
        layout.addWidget(self.table, 1)
        layout.addLayout(bottom)

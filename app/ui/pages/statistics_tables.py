"""Tables of Statistics: shifts, recipes and lots; and what happened."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from app.station.records import GroupRow, PeriodEvent
from app.ui.sentences import told
from app.ui.text import UNKNOWN, group_digits, moment_text, percent, tr

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class TextTable(QAbstractTableModel):
    """Rows of words; columns from `first_number` on are numbers."""

    def __init__(self, first_number: int) -> None:
        super().__init__()
        self._first_number = first_number
        self._names: Sequence[str] = ()
        self._rows: Sequence[Sequence[str]] = ()

    def show_rows(self, names: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._names, self._rows = names, rows
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        """Number of columns."""
        return 0 if parent.isValid() else len(self._names)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Words of a cell."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(_RIGHT if index.column() >= self._first_number else _LEFT)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        """Name of a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._names[section]
        return None


def create_table(model: TextTable, touch_px: int, stretched: int) -> QTableView:
    """A table to read, line by line; one column takes the room that is left."""
    table = QTableView()
    table.setModel(model)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setAlternatingRowColors(False)
    table.setShowGrid(False)
    table.setWordWrap(True)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(round(0.6 * touch_px))
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    # Contents are measured on what is visible only: there may be thousands of rows.
    header.setResizeContentsPrecision(50)
    header.setHighlightSections(False)
    header.setStretchLastSection(stretched < 0)
    return table


def group_names() -> list[str]:
    """Columns of the groups."""
    return [
        tr("Shift"),
        tr("Product"),
        tr("Lot"),
        tr("Recipe"),
        tr("Parts"),
        tr("Yield %"),
        tr("NG"),
        tr("RECHECK"),
        tr("FAULT"),
        tr("Not acknowledged"),
        tr("Cycle, ms"),
        tr("Longest, ms"),
    ]


def group_cells(row: GroupRow) -> list[str]:
    """One group in words."""
    counts = row.counts
    return [
        moment_text(row.shift_ns)[:16],
        row.product,
        row.lot or UNKNOWN,
        str(row.recipe_version),
        group_digits(counts.parts),
        percent(counts.ok, counts.parts),
        group_digits(counts.ng),
        group_digits(counts.recheck),
        group_digits(counts.fault),
        group_digits(row.not_acknowledged),
        _milliseconds(row.cycle_mean_ms),
        _milliseconds(row.cycle_max_ms),
    ]


def event_names() -> list[str]:
    """Columns of the events."""
    return [tr("Time"), tr("Kind"), tr("What happened")]


def event_cells(event: PeriodEvent) -> list[str]:
    """One event in words."""
    kinds = {
        "gap": tr("Gap in the record"),
        "restart": tr("Restart"),
        "unreadable": tr("Unreadable entry"),
        "drift": tr("Drift alarm"),
        "golden": tr("Golden parts"),
    }
    kind = kinds.get(event.kind, event.kind)
    return [moment_text(event.wall_time_ns), kind, told(event.detail)]


def _milliseconds(value: float) -> str:
    return f"{value:.1f}" if math.isfinite(value) else UNKNOWN

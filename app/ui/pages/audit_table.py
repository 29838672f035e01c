"""The audit trail as rows of a table, narrowed by words and by who, and as a CSV file."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.station.access import AuditEntry
from app.station.csv_file import write_table
from app.ui.sentences import told
from app.ui.text import action_text, moment_text, tr

Index: TypeAlias = QModelIndex | QPersistentModelIndex
COLUMNS = 5
CSV_COLUMNS = ("time", "who", "action", "what", "detail")


class AuditModel(QAbstractTableModel):
    """Rows are made as the view asks for them, so a hundred thousand cost no more than twenty."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[AuditEntry, ...] = ()
        self._rows: tuple[AuditEntry, ...] = ()
        self._words = ""
        self._who = ""

    @property
    def rows(self) -> tuple[AuditEntry, ...]:
        """What is left after narrowing, newest first."""
        return self._rows

    @property
    def entries(self) -> tuple[AuditEntry, ...]:
        """All that was read, newest first."""
        return self._entries

    @property
    def people(self) -> list[str]:
        """Everybody who did something."""
        return sorted({entry.who for entry in self._entries}, key=str.casefold)

    def show(self, entries: Sequence[AuditEntry]) -> None:
        """Take other entries, newest first."""
        self._entries = tuple(entries)
        self._narrow()

    def narrow(self, words: str, who: str) -> None:
        """Keep rows in which all words occur; an empty `who` is everybody."""
        self._words, self._who = words, who
        self._narrow()

    def rowCount(self, parent: Index | None = None) -> int:
        """Number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Time, who, action, what, detail."""
        return 0 if parent is not None and parent.isValid() else COLUMNS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Words of one cell."""
        wanted = (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        )
        if role not in wanted or not index.isValid():
            return None
        entry = self._rows[index.row()]
        cells = (
            moment_text(entry.wall_time_ns),
            entry.who,
            action_text(entry.action),
            told(entry.what),
            told(entry.detail),
        )
        return cells[index.column()]

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401
        """Name of a column."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (tr("Time"), tr("Who"), tr("What was done"), tr("To what"), tr("Detail"))[section]

    def _narrow(self) -> None:
        wanted = self._words.casefold().split()
        self.beginResetModel()
        self._rows = tuple(
            entry
            for entry in self._entries
            if (not self._who or entry.who == self._who) and _holds(entry, wanted)
        )
        self.endResetModel()


def _holds(entry: AuditEntry, wanted: list[str]) -> bool:
    if not wanted:
        return True
    text = "\n".join(
        (
            *(entry.who, entry.action, entry.what, entry.detail),
            *(action_text(entry.action), told(entry.what), told(entry.detail)),
        )
    ).casefold()
    return all(word in text for word in wanted)


def write_csv(entries: Sequence[AuditEntry], path: Path) -> Path:
    """Write entries, whole or not at all.

    Raises:
        OSError: The folder cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    write_table(path, CSV_COLUMNS, map(_cells, entries), encoding="utf-8-sig")
    return path


def _cells(entry: AuditEntry) -> tuple[str, ...]:
    moment = datetime.fromtimestamp(entry.wall_time_ns / 1e9, tz=timezone.utc)
    return moment.isoformat(), entry.who, entry.action, entry.what, entry.detail

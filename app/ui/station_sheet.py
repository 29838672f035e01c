"""Every alarm in full, and what each device says: for whoever wants to know more than a colour."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from app.station.snapshot import StationSnapshot
from app.ui.question import plain_label
from app.ui.text import device_texts, tr
from app.ui.theme import BODY_PX, STEP_PX, VALUE_PX


class StationSheet(QWidget):
    """Alarms and devices as words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[object, ...] | None = None
        self._rows: list[QLabel] = []
        self._headings = [plain_label(VALUE_PX, bold=True) for _ in range(2)]
        alarms, devices = self._headings
        self._alarms = QGridLayout()
        self._devices = QGridLayout()
        for grid in (self._alarms, self._devices):
            grid.setHorizontalSpacing(2 * STEP_PX)
            grid.setVerticalSpacing(STEP_PX)
            grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP_PX + STEP_PX // 2)
        column.addWidget(alarms)
        column.addLayout(self._alarms)
        column.addSpacing(STEP_PX)
        column.addWidget(devices)
        column.addLayout(self._devices)
        column.addStretch()
        self.retranslate()

    @property
    def texts(self) -> list[str]:
        """All words that are shown, row by row."""
        return [label.text() for label in self._rows]

    def retranslate(self) -> None:
        """Set every word again; the next snapshot brings the rows."""
        self._headings[0].setText(tr("Alarms"))
        self._headings[1].setText(tr("Devices"))
        self._shown = None

    def open(self) -> None:
        """Nothing is half done here."""

    def show_snapshot(self, snapshot: StationSnapshot) -> None:
        """Show alarms and devices; new rows only when a word has changed."""
        shown = (snapshot.alarms, snapshot.lamps)
        if shown == self._shown:
            return
        self._shown = shown
        for label in self._rows:
            label.hide()
            label.deleteLater()
        self._rows = []
        for row, words in enumerate(snapshot.alarms or (tr("None."),)):
            mark = f"{row + 1}." if snapshot.alarms else ""
            self._add(self._alarms, row, mark, words)
        for row, (name, words) in enumerate(device_texts(snapshot.lamps)):
            self._add(self._devices, row, name, words)

    def _add(self, grid: QGridLayout, row: int, name: str, words: str) -> None:
        for column, text in enumerate((name, words)):
            label = plain_label(BODY_PX + 1, bold=column == 0)
            label.setText(text)
            if column == 0:
                label.setWordWrap(False)
            grid.addWidget(label, row, column)
            self._rows.append(label)

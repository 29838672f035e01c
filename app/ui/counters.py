"""Counters of the shift; figures of one width in fixed places, so nothing jumps."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from app.station.snapshot import StationSnapshot
from app.ui.text import counter_texts, tr
from app.ui.theme import BODY_PX, CAPTION_PX, HEADLINE_PX, STEP_PX, VALUE_PX, font

WIDEST_VALUE = "000 000"
WIDEST_UNIT = "of 0000 ms"


class CounterShape(Enum):
    """How the counters stand."""

    COLUMN = "column"
    STRIP = "strip"
    ROW = "row"


class Counter(QWidget):
    """One caption with its value and unit."""

    def __init__(self, *, minor: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._minor = minor
        self._caption = QLabel()
        self._value = QLabel()
        self._unit = QLabel()
        self._caption.setProperty("role", "muted")
        self._unit.setProperty("role", "muted")
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setHorizontalSpacing(STEP_PX)
        self._layout.setVerticalSpacing(0)

    @property
    def texts(self) -> tuple[str, str]:
        """Value and unit as shown."""
        return self._value.text(), self._unit.text()

    def set_caption(self, words: str) -> None:
        """Say what is counted."""
        self._caption.setText(words)
        self._value.setAccessibleName(words)

    def show_texts(self, value: str, unit: str) -> None:
        """Show a value and its unit; no new layout, only new ink."""
        self._value.setText(value)
        self._unit.setText(unit)

    def arrange(self, shape: CounterShape) -> None:
        """Stand in a column (caption at the left) or a strip or row (caption on top)."""
        column = shape is CounterShape.COLUMN
        sizes = {CounterShape.COLUMN: HEADLINE_PX, CounterShape.STRIP: 22, CounterShape.ROW: 26}
        size = VALUE_PX if self._minor and column else sizes[shape]
        value_font = font(size, bold=not self._minor)
        self._value.setFont(value_font)
        self._caption.setFont(font(BODY_PX + 1 if column else CAPTION_PX))
        self._unit.setFont(font(BODY_PX if column else CAPTION_PX))
        for label in (self._caption, self._value, self._unit):
            self._layout.removeWidget(label)
        if column:
            self._stand_in_line(value_font)
        else:
            self._stand_on_each_other()
        drop = QFontMetrics(value_font).descent() - QFontMetrics(self._unit.font()).descent()
        # Value and unit stand on one line of writing.
        self._unit.setContentsMargins(0, 0, 0, 0 if column else max(0, drop))

    def _stand_in_line(self, value_font: QFont) -> None:
        """Caption, value, unit from left to right; value and unit keep their places."""
        middle = Qt.AlignmentFlag.AlignVCenter
        self._value.setMinimumWidth(QFontMetrics(value_font).horizontalAdvance(WIDEST_VALUE))
        self._value.setAlignment(Qt.AlignmentFlag.AlignRight | middle)
        self._unit.setMinimumWidth(
            QFontMetrics(self._unit.font()).horizontalAdvance(WIDEST_UNIT) + 2
        )
        self._unit.setAlignment(Qt.AlignmentFlag.AlignLeft | middle)
        for place, label in enumerate((self._caption, self._value, self._unit)):
            self._layout.addWidget(label, 0, place)
            self._layout.setColumnStretch(place, int(place == 0))

    def _stand_on_each_other(self) -> None:
        """Caption above, value and unit below."""
        low = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        self._layout.addWidget(self._caption, 0, 0, 1, 2)
        for place, label in enumerate((self._value, self._unit)):
            label.setMinimumWidth(0)
            label.setAlignment(low)
            self._layout.addWidget(label, 1, place)
            self._layout.setColumnStretch(place, place)
        self._layout.setColumnStretch(2, 0)


class Counters(QWidget):
    """Parts, NG, yield and cycle time of the shift, and what was neither OK nor NG."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._counters = {
            key: Counter(minor=key == "other", parent=self) for key in self._captions()
        }
        self.retranslate()
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._shape: CounterShape | None = None
        self.arrange(CounterShape.COLUMN)

    def retranslate(self) -> None:
        """Name what is counted; the next snapshot brings the units."""
        for key, caption in self._captions().items():
            self._counters[key].set_caption(caption)

    @staticmethod
    def _captions() -> dict[str, str]:
        return {
            "parts": tr("Parts"),
            "ng": tr("NG"),
            "yield": tr("Yield"),
            "cycle": tr("Cycle p99"),
            "other": tr("Recheck \N{MIDDLE DOT} Fault"),
        }

    @property
    def texts(self) -> dict[str, tuple[str, str]]:
        """Value and unit of every counter as shown."""
        return {key: counter.texts for key, counter in self._counters.items()}

    def show_snapshot(self, snapshot: StationSnapshot) -> None:
        """Show the numbers of a snapshot."""
        for key, texts in counter_texts(snapshot).items():
            self._counters[key].show_texts(*texts)

    def arrange(self, shape: CounterShape) -> None:
        """Stand as a column, as a strip of two by two, or as a row."""
        if shape is self._shape:
            return
        self._shape = shape
        columns = {CounterShape.COLUMN: 1, CounterShape.STRIP: 2, CounterShape.ROW: 5}[shape]
        for column in range(5):
            self._layout.setColumnStretch(column, 1 if column < columns else 0)
        self._layout.setVerticalSpacing(STEP_PX if shape is not CounterShape.STRIP else 2)
        for place, (key, counter) in enumerate(self._counters.items()):
            counter.arrange(shape)
            self._layout.removeWidget(counter)
            self._layout.addWidget(counter, place // columns, place % columns)
            # The strip has room for four; the record and the banner still tell the rest.
            counter.setVisible(not (shape is CounterShape.STRIP and key == "other"))

"""A button that a gloved finger hits and whose words are never cut."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QWidget


class TouchButton(QPushButton):
    """At least as large as a finger and as its words.

    A fixed minimum width would let a layout cut the words.
    """

    def __init__(self, touch_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._touch = QSize(touch_px, touch_px)
        self.setMinimumHeight(touch_px)

    def sizeHint(self) -> QSize:
        """Room for finger and words."""
        return super().sizeHint().expandedTo(self._touch)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

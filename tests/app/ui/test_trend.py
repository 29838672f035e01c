"""The trend keeps up with the parts without being painted for each of them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject

from app.ui import trend as trends


class Paints(QObject):
    """Counts the repaints of a widget."""

    def __init__(self, widget):
        super().__init__()
        self.count = 0
        self._widget = widget
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):  # noqa: N802 - Qt's name
        self.count += watched is self._widget and event.type() == QEvent.Type.Paint
        return False


@pytest.fixture
def trend(qtbot):
    made = trends.Trend()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_it_is_painted_a_few_times_a_second_and_the_last_part_is_not_forgotten(
    qtbot, trend, view_of, monkeypatch
):
    monkeypatch.setattr(trends, "REPAINT_MS", 10**9)
    trend.add([view_of(1).record], 0.5)
    qtbot.wait(20)
    paints = Paints(trend)
    for number in range(2, 12):
        trend.add([view_of(number).record], 0.5)
        qtbot.wait(1)
    assert paints.count == 0
    assert len(trend.scores) == 11
    monkeypatch.setattr(trends, "REPAINT_MS", 0)
    trend.add([], 0.5)
    qtbot.waitUntil(lambda: paints.count == 1)
    trend.add([], 0.5)
    qtbot.wait(20)
    assert paints.count == 1, "it was painted again though nothing was new"


def test_a_new_limit_is_shown(qtbot, trend, monkeypatch):
    monkeypatch.setattr(trends, "REPAINT_MS", 0)
    trend.add([], 0.5)
    qtbot.wait(20)
    paints = Paints(trend)
    trend.add([], 0.6)
    qtbot.waitUntil(lambda: paints.count == 1)

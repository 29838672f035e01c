"""No window asks for more than the smallest screen has, whatever size it had before."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QPoint, QRect
from staffed_desk import Desk

from app.ui.languages import LANGUAGES, set_language

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

ALARM = "PLC does not answer. Check the cable."


@pytest.fixture
def desk(qtbot, tmp_path, scripted_line):
    made = Desk(qtbot, tmp_path, scripted_line)
    yield made
    set_language("en")
    made.close()


def settle(desk) -> None:
    for _ in range(5):
        desk.qtbot.wait(1)


def box(desk, widget) -> QRect:
    return QRect(widget.mapTo(desk.window, QPoint(0, 0)), widget.size())


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("has_alarm", [False, True])
def test_the_line_is_made_as_low_as_the_smallest_screen(desk, code, has_alarm) -> None:
    if has_alarm:
        desk.line.state = desk.line.state.__class__(
            **{**desk.line.state.__dict__, "alarm": ALARM, "alarms": (ALARM,)}
        )
        desk.until(desk.shell.line.alarm.isVisible)
    set_language(code)
    for start in ((1280, 800), (800, 800), (600, 1024), (1600, 1200)):
        desk.window.resize(*start)
        settle(desk)
        for width in (start[0], 1024):
            desk.window.resize(width, 600)
            settle(desk)
            assert desk.window.height() == 600, (start, width)
        assert desk.window.width() == 1024, start
    page = desk.window.page
    parts = (page.banner, page.part_panel, page._numbers, page._strip_card, page.alarm)
    boxes = [box(desk, part) for part in parts if part.isVisible()]
    for one in boxes:
        assert QRect(0, 0, 1024, 600).contains(one), one
    for one, other in itertools.combinations(boxes, 2):
        assert not one.intersects(other), (one, other)

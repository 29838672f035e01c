"""Widgets die on the GUI thread, whatever the line's threads allocate."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget

from app.ui.garbage import DEFERRALS, collect_on_this_thread


@pytest.fixture(autouse=True)
def collector_as_python_has_it() -> Iterator[None]:
    """The tests run without it."""
    gc.enable()
    yield
    gc.disable()


def make_widget(died_on):
    widget = QWidget()
    widget.destroyed.connect(lambda: died_on.append(threading.current_thread()))
    widget.__dict__["itself"] = widget  # only the collector can find this one


def allocate_much():
    for _ in range(20_000):
        cycle: list[object] = []
        cycle.append(cycle)


def test_threads_of_the_line_never_destroy_a_widget(qtbot):
    died_on: list[threading.Thread] = []
    with collect_on_this_thread():
        make_widget(died_on)
        thread = threading.Thread(target=allocate_much)
        thread.start()
        thread.join()
        assert not died_on
        qtbot.waitUntil(lambda: bool(died_on), timeout=20_000)
    assert died_on == [threading.main_thread()]
    assert gc.isenabled()


def test_what_is_left_dies_at_the_end_of_the_block(qtbot):
    died_on: list[threading.Thread] = []
    with collect_on_this_thread():
        make_widget(died_on)
    assert died_on == [threading.main_thread()]


def test_it_waits_while_a_part_is_on_its_way_but_not_for_ever(qtbot):
    died_on: list[threading.Thread] = []
    asked = 0

    def is_idle(for_ms):
        nonlocal asked
        assert for_ms > 0
        asked += 1
        assert asked <= DEFERRALS, "it waits for a line that never pauses"
        assert not died_on, "it collected while a part was on its way"
        return False

    with collect_on_this_thread(is_idle):
        make_widget(died_on)
        qtbot.waitUntil(lambda: bool(died_on), timeout=20_000)
    assert asked == DEFERRALS

"""Every control of every page has a name for screen readers and is reached by the keyboard."""

from __future__ import annotations

import pytest
import shiboken6
from grey_station import GreyStation
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QTextEdit,
    QWidget,
)

from app.commands._ports import station_ports
from app.settings import DisplaySettings
from app.ui.bridge import LineUpdate
from app.ui.last_strip import Tile
from app.ui.main_window import MainWindow
from app.ui.pages import offered_pages
from app.ui.secret_pad import SecretPad
from app.ui.theme import SMALLEST_PX

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)


def is_qts_own(widget: QWidget) -> bool:
    """Inner pieces that Qt makes for a control: headers, corners, the field of a spin box."""
    return (
        isinstance(widget, (QHeaderView, QScrollBar))
        or widget.objectName().startswith("qt_")
        or widget.metaObject().className() == "QTableCornerButton"
        or isinstance(widget.parent(), (QComboBox, QAbstractSpinBox, QHeaderView))
    )


def named(widget: QWidget) -> str:
    """What a screen reader says."""
    spoken = QAccessible.queryAccessibleInterface(widget)
    return spoken.text(QAccessible.Text.Name).strip() if spoken is not None else ""


def tab_chain(window: QMainWindow) -> set[QWidget]:
    """All widgets at which the tab key stops."""
    found: set[QWidget] = set()
    widget = window.nextInFocusChain()
    while widget is not window and widget is not None:
        # Enabled or not: a button that waits for something must be reached once it may be pressed.
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.add(widget)
        widget = widget.nextInFocusChain()
    return found


def has_another_key(widget: QWidget, chain: set[QWidget]) -> bool:
    """What the tab key passes by although the keyboard works it."""
    if isinstance(widget.parent(), SecretPad):
        return True  # the keyboard has digits of its own
    if isinstance(widget, Tile):
        return any(isinstance(one, Tile) for one in chain)  # the arrow keys lead to the others
    # Qt stops at one of several that exclude each other; the arrow keys lead to the others.
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and group.exclusive() and any(one in chain for one in group.buttons())


def complaints(window: MainWindow, place: str) -> list[str]:
    chain = tab_chain(window)
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or is_qts_own(widget):
            continue
        who = f"{place}: {type(widget).__name__} {widget.objectName() or named(widget)!r}"
        control = isinstance(widget, CONTROLS)
        if control and widget not in chain and not has_another_key(widget, chain):
            found.append(f"{who} is not reached by the tab key")
        if (control or (isinstance(widget, QScrollArea) and widget in chain)) and not named(widget):
            found.append(f"{who} has no name")
        if widget.fontInfo().pixelSize() < SMALLEST_PX:
            found.append(f"{who} has type of {widget.fontInfo().pixelSize()} px")
    return found


@pytest.fixture
def window(qtbot, tmp_path, monkeypatch):
    grey = GreyStation(tmp_path, monkeypatch)
    with grey.station:
        made = MainWindow(DisplaySettings(), station_ports(grey.station))
        made.show()
        made.on_updated(LineUpdate(grey.station.line.snapshot()))
        yield made
        made.close()
        # Here and now: left to the garbage collector, a thread of the line could delete it.
        shiboken6.delete(made)


def test_line_and_menu(qtbot, window):
    assert complaints(window, "line") == []
    window.shell.show_menu()
    assert complaints(window, "menu") == []


@pytest.mark.parametrize("key", ["recipes", "station", "io", "about", "users", "audit"])
def test_a_page(qtbot, window, key):
    shown = {entry.key for entry in offered_pages(window.shell._context.ports)}
    assert key in shown
    window.shell.show_page(key)
    page = window.shell.page(key)
    qtbot.waitUntil(page.isVisible, timeout=20_000)
    assert complaints(window, key) == []


@pytest.mark.parametrize("key", ["review", "statistics", "teach"])
def test_a_page_of_pictures(qtbot, window, key):
    window.shell.show_page(key)
    page = window.shell.page(key)
    qtbot.waitUntil(page.isVisible, timeout=20_000)
    assert complaints(window, key) == []

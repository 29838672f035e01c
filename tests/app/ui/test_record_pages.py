"""Review and Statistics in the window of a running station: what was judged is there to see."""

from __future__ import annotations

import pytest
import shiboken6
from grey_station import BAD, WAIT_S, GreyStation
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.commands._ports import SeenByBundles, station_ports
from app.settings import DisplaySettings, ProductSettings
from app.station.records import PeriodFilter
from app.ui.bridge import Bridge
from app.ui.main_window import MainWindow
from app.ui.pages.review import ReviewPage
from app.ui.pages.statistics import StatisticsPage
from engine.errors import BundleError
from engine.types import Verdict

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

WAIT_MS = int(1000 * WAIT_S)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def grey(tmp_path, monkeypatch):
    made = GreyStation(tmp_path, monkeypatch)
    with made.station:
        made.start()
        yield made


@pytest.fixture
def window(qtbot: QtBot, grey: GreyStation):
    assert grey.part("P1") is Verdict.OK
    assert grey.part("P2", BAD) is Verdict.NG
    ports = station_ports(grey.station)
    made, bridge = MainWindow(DisplaySettings(), ports), Bridge(grey.station.line)
    bridge.updated.connect(made.on_updated)
    made.show()
    bridge.start()
    assert grey.station.record.flush(WAIT_S)
    yield made
    bridge.close()
    made.close()
    # Here and now: left to the garbage collector, a thread of the line could delete them.
    shiboken6.delete(bridge)
    shiboken6.delete(made)


def test_a_reject_is_reviewed_while_the_line_runs(
    qtbot: QtBot, grey: GreyStation, window: MainWindow
) -> None:
    window.shell.show_page("review")
    page = window.shell.page("review")
    assert isinstance(page, ReviewPage)
    qtbot.waitUntil(lambda: page.found_text == "1 part", timeout=WAIT_MS)
    grid, detail = page.grid, page.detail
    place = grid.visualRect(grid.parts.index(0)).center()
    qtbot.mouseClick(grid.viewport(), LEFT, pos=place)
    qtbot.waitUntil(lambda: "NG" in detail.texts[0], timeout=WAIT_MS)
    assert "Flange, recipe 2" in detail.texts[1]
    qtbot.keyClicks(detail.reason, "glare")
    qtbot.mouseClick(detail.false_button, LEFT)
    qtbot.waitUntil(lambda: page.notice == "Kept: False reject", timeout=WAIT_MS)
    # Nobody can tell whether this bundle knows the picture, so nothing is sent.
    grey.station.record.archive.close()
    assert grey.station.record.flush(WAIT_S)
    page.grid.clearSelection()
    qtbot.mouseClick(grid.viewport(), LEFT, pos=place)
    qtbot.waitUntil(detail.map_button.isEnabled, timeout=WAIT_MS)
    assert detail.captions[0] == "This part, map and boxes as stored"
    qtbot.mouseClick(detail.calibration_button, LEFT)
    qtbot.waitUntil(lambda: "grey.gonogo" in page.notice, timeout=WAIT_MS)
    assert not list(grey.station.record.data_dir.glob("sets/*/*/good/*"))
    assert grey.part("P3") is Verdict.OK
    assert grey.station.record.flush(WAIT_S)
    audit = grey.station.record.audit
    entries = audit.entries(since_ns=0, until_ns=2**62, limit=9)
    noted = [(entry.who, entry.action, entry.what, entry.detail) for entry in entries]
    assert ("operator", "part labelled", "P2", "false_reject: glare") in noted
    assert page._background.wait(WAIT_MS)


def test_what_was_judged_is_counted(qtbot: QtBot, grey: GreyStation, window: MainWindow) -> None:
    window.shell.show_page("statistics")
    page = window.shell.page("statistics")
    assert isinstance(page, StatisticsPage)
    qtbot.waitUntil(lambda: page.figure("parts") == "2", timeout=WAIT_MS)
    assert page.figure("yield") == "50.00 %"
    assert page._background.wait(WAIT_MS)


def test_events_of_the_station_are_in_its_record(grey: GreyStation) -> None:
    from app.wiring import event_note

    event_note(grey.station.record)("drift", "scores rise")
    assert grey.station.record.flush(WAIT_S)
    statistics = station_ports(grey.station).statistics
    assert statistics is not None
    events = statistics.period(PeriodFilter(until_ns=2**62)).events
    assert ("drift", "scores rise") in [(event.kind, event.detail) for event in events]
    grey.station.record.journal.close()
    event_note(grey.station.record)("drift", "told to the log only")


def test_a_bundle_is_asked_for_what_it_has_seen(tmp_path) -> None:
    path = tmp_path / "none.gonogo"
    product = ProductSettings(name="Flange", bundle=path, recipe=tmp_path / "r.toml")
    seen = SeenByBundles(lambda: (product,))
    assert seen("Nut") == frozenset()
    with pytest.raises(BundleError):
        seen("Flange")

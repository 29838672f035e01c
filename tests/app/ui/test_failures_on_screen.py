"""Camera, PLC, disk and engine fail on a real line: the words reach the alarm bar of every page."""

from __future__ import annotations

import pytest
from grey_station import WAIT_S, GreyStation
from windows import discard_window

from app.settings import DisplaySettings
from app.station.desk import StationPorts
from app.ui.bridge import Bridge
from app.ui.main_window import MainWindow
from app.ui.startup import connect_wishes
from app.ui.theme import Banner
from engine.types import Verdict

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


class Screen:
    """The window of a running station, and what its alarm bars say."""

    def __init__(self, qtbot, grey: GreyStation) -> None:
        self.qtbot, self.grey = qtbot, grey
        ports = StationPorts(grey.station.settings, line=grey.station.line)
        self.window = MainWindow(DisplaySettings(), ports)
        self.bridge = Bridge(grey.station.line)
        connect_wishes(self.window, self.bridge)
        self.bridge.updated.connect(self.window.on_updated)
        self.window.show()
        self.bridge.start()

    def until_said(self, *words: str) -> None:
        """Wait until both alarm bars say all of these words."""
        bars = (self.window.page.alarm, self.window.shell.alarm)

        def said() -> bool:
            return all(word in bar.accessibleDescription() for bar in bars for word in words)

        self.qtbot.waitUntil(said, timeout=int(1000 * WAIT_S))
        assert not self.window.page.alarm.isHidden()

    def until_banner(self, banner: Banner) -> None:
        self.qtbot.waitUntil(
            lambda: self.window.page.banner.banner is banner, timeout=int(1000 * WAIT_S)
        )

    def lamp(self, name: str) -> bool:
        return next(lamp.ok for lamp in self.window.header.lamps.lamps if lamp.name == name)

    def close(self) -> None:
        discard_window(self.window, self.bridge)


@pytest.fixture
def open_screen(qtbot, tmp_path, monkeypatch):
    opened: list[GreyStation | Screen] = []

    def create(**store) -> Screen:
        grey = GreyStation(tmp_path, monkeypatch, **store)
        opened.append(grey)
        grey.start()
        screen = Screen(qtbot, grey)
        opened.append(screen)
        screen.until_banner(Banner.READY)
        return screen

    yield create
    for one in reversed(opened):
        if isinstance(one, GreyStation):
            one.station.close()
        else:
            one.close()


def test_a_lost_camera_says_which_and_what_to_check(open_screen):
    screen = open_screen()
    screen.grey.camera.unplugged = True
    assert screen.grey.part("P1") is Verdict.FAULT
    screen.until_said("camera 'painted': lost", "check its cable and power")
    screen.until_banner(Banner.FAULT)
    assert not screen.lamp("Camera")
    screen.grey.camera.unplugged = False
    screen.qtbot.waitUntil(lambda: screen.lamp("Camera"), timeout=int(1000 * WAIT_S))


def test_a_camera_that_is_lost_between_parts_is_noticed_without_one(open_screen):
    screen = open_screen()
    screen.grey.camera.unplugged = True
    screen.until_said("camera 'painted': lost", "check its cable and power")
    screen.until_banner(Banner.FAULT)


def test_an_unplugged_plc_says_so_at_once(open_screen):
    screen = open_screen()
    screen.grey.plc.unplug()
    screen.until_said("PLC link loopback is lost", "plug it in")
    screen.until_banner(Banner.FAULT)
    assert not screen.lamp("PLC")


def test_a_full_disk_says_what_is_lost_and_what_to_do(open_screen):
    # More than any disk has: the same as one that has run full.
    screen = open_screen(min_free_disk_mb=1_000_000_000)
    screen.until_said("Disk: ", "MB free", "images are dropped", "free some space")
    assert not screen.lamp("Disk")
    assert screen.grey.part("P1") is Verdict.OK  # pictures go first, the record and the line go on


def test_a_record_that_cannot_be_kept_stops_the_line_in_words(open_screen):
    screen = open_screen()
    screen.grey.station.record.journal.close()
    assert screen.grey.part("P1") is Verdict.FAULT
    screen.until_said("the record cannot be kept", "check disk and database")
    screen.until_banner(Banner.FAULT)


def test_a_broken_engine_says_what_happened_and_what_to_do(open_screen):
    screen = open_screen()
    screen.grey.backend.broken = True
    assert screen.grey.part("P1") is Verdict.FAULT
    screen.until_said("the accelerator has gone", "restart the station")
    for number in range(2, 12):
        if screen.grey.part(f"P{number}") is Verdict.FAULT and not screen.lamp("Engine"):
            break
    screen.until_banner(Banner.FAULT)

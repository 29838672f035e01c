"""Camera, PLC, disk and engine fail on a real line: the words reach the alarm bar of every page.

In every language, too. How long it takes is measured by `python -m benchmarks.alarms`; here the
intervals at which failures are looked for and shown are added up.
"""

from __future__ import annotations

import string

import pytest
from grey_station import WAIT_S, GreyStation
from windows import discard_window

from app.devices.plc.port_link import SILENT_HEARTBEATS
from app.settings import DisplaySettings, LineSettings
from app.station import grabber, line
from app.station.desk import StationPorts
from app.store import archive
from app.ui.bridge import REPAINT_MS, SNAPSHOT_MS, Bridge
from app.ui.languages import LANGUAGES, set_language
from app.ui.main_window import MainWindow
from app.ui.sentences import read_sentence
from app.ui.startup import connect_wishes
from app.ui.theme import Banner
from engine.types import Verdict

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


def english_pieces(text: str) -> list[str]:
    """The words of the program in what a station says: of its sentence, and of those in it."""
    sentence = read_sentence(text)
    if sentence is None:
        halves = [half for joint in ("; ", ": ") for half in text.split(joint, 1) if half != text]
        return [piece for half in halves for piece in english_pieces(half)]
    literals = [literal for literal, _, _, _ in string.Formatter().parse(sentence.template)]
    # Of one word each, another language may have the same.
    own = [words for words in (one.strip(" ;:,.()'") for one in literals) if " " in words]
    return own + [piece for value in sentence.values for piece in english_pieces(value)]


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

    def speaks_every_language(self) -> None:
        """What is wrong is said in each language, and nothing of it in English."""
        snapshot = self.grey.station.line.snapshot()
        said = (*snapshot.alarms, *(one.detail for one in snapshot.lamps if not one.ok))
        pieces = [piece for text in said for piece in english_pieces(text)]
        assert pieces, said
        try:
            for code in LANGUAGES:
                set_language(code)
                self.qtbot.waitUntil(
                    lambda: self._is_told(pieces, english=code == "en"),  # noqa: B023
                    timeout=int(1000 * WAIT_S),
                )
        finally:
            set_language("en")

    def _is_told(self, pieces: list[str], *, english: bool) -> bool:
        shown = [
            bar.accessibleDescription() for bar in (self.window.page.alarm, self.window.shell.alarm)
        ]
        found = [any(piece in text for piece in pieces) for text in shown]
        return all(shown) and (all(found) if english else not any(found))

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
    screen.speaks_every_language()
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
    screen.speaks_every_language()


def test_a_full_disk_says_what_is_lost_and_what_to_do(open_screen):
    # More than any disk has: the same as one that has run full.
    screen = open_screen(min_free_disk_mb=1_000_000_000)
    screen.until_said("Disk: ", "MB free", "images are dropped", "free some space")
    assert not screen.lamp("Disk")
    screen.speaks_every_language()
    assert screen.grey.part("P1") is Verdict.OK  # pictures go first, the record and the line go on


def test_a_record_that_cannot_be_kept_stops_the_line_in_words(open_screen):
    screen = open_screen()
    screen.grey.station.record.journal.close()
    assert screen.grey.part("P1") is Verdict.FAULT
    screen.until_said("the record cannot be kept", "check disk and database")
    screen.until_banner(Banner.FAULT)
    screen.speaks_every_language()


def test_a_broken_engine_says_what_happened_and_what_to_do(open_screen):
    screen = open_screen(deadline_ms=2000.0)
    screen.grey.backend.broken = True
    assert screen.grey.part("P1") is Verdict.FAULT
    screen.until_said("inference failed (device lost)", "restart the station")
    for number in range(2, 12):
        if screen.grey.part(f"P{number}") is Verdict.FAULT and not screen.lamp("Engine"):
            break
    screen.until_banner(Banner.FAULT)
    screen.speaks_every_language()


def test_an_engine_that_hangs_is_told_after_the_deadline(open_screen):
    screen = open_screen(deadline_ms=1500.0)
    screen.grey.backend.hangs.set()
    try:
        assert screen.grey.part("P1") is Verdict.FAULT
        screen.until_said("the engine took longer than", "restart the station")
        screen.speaks_every_language()
    finally:
        screen.grey.backend.hangs.clear()


def test_what_is_looked_for_and_shown_in_turns_fits_into_a_second():
    shown_s = (SNAPSHOT_MS + REPAINT_MS) / 1000
    looks_s = {
        "a camera between parts": grabber.POLL_S,
        "a PLC link": line.POLL_S,
        "a disk that runs full": archive._DISK_LOOK_S,
        "an engine that hangs": LineSettings().deadline_ms / 1000,
        "a silent PLC with a heartbeat of 200 ms": SILENT_HEARTBEATS * 0.2,
    }
    assert all(look_s + shown_s <= 1.0 for look_s in looks_s.values()), looks_s

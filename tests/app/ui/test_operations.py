"""Working the station as its operator does: real line and record, simulated parts, tiny engine."""

from __future__ import annotations

import threading

import cv2
import numpy as np
import pytest
from grey_station import BAD, GOOD, WAIT_S, GreyBackend, PaintedCamera
from PySide6.QtCore import QPoint, QRect, Qt
from windows import discard_window

import app.wiring
from app.devices.plc.loopback import LoopbackPlc
from app.settings import (
    DisplaySettings,
    LineSettings,
    PlcSettings,
    ProductSettings,
    ShiftSettings,
    StationSettings,
    StoreSettings,
)
from app.station.snapshot import ChallengeView, GoldenView, StationState
from app.ui.bridge import Bridge, LineUpdate
from app.ui.drawer import Sheet
from app.ui.main_window import MainWindow
from app.ui.startup import connect_wishes
from app.ui.theme import Banner
from app.wiring import Shelf, Station, build_station
from calibration.golden import golden_folder
from engine.bundle import file_sha256
from engine.inspector import Inspector
from engine.recipe import GoldenPart, Recipe, load_recipe, save_recipe
from engine.types import Verdict

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


def open_grey(bundle, recipe, backends, *, threads=None) -> Inspector:
    """As `engine.inspector.open_inspector` does where the preferred backend is refused."""
    refused = [f"{key}: no NVIDIA GPU is here" for key in backends if key != "grey/fp32"]
    return Inspector(GreyBackend(), load_recipe(recipe), refused=refused)


class Workplace:
    """A window on a running station, and the hands that work it."""

    def __init__(self, qtbot, station, plc, camera) -> None:
        self.qtbot, self.station, self.plc, self.camera = qtbot, station, plc, camera
        self.window = MainWindow(DisplaySettings())
        self.bridge = Bridge(station.line)
        connect_wishes(self.window, self.bridge)
        self.bridge.updated.connect(self.window.on_updated)
        self.page, self.header = self.window.page, self.window.header
        self.drawer = self.page.drawer
        self.window.show()
        self.bridge.start()

    def tap(self, button) -> None:
        assert button.isVisible()
        assert button.isEnabled()
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def until(self, condition) -> None:
        self.qtbot.waitUntil(condition, timeout=int(1000 * WAIT_S))

    def part(self, name: str, level: int = GOOD) -> Verdict:
        self.camera.level = level
        trigger = self.plc.push_trigger(name)
        told = self.plc.wait_verdict(trigger.sequence, WAIT_S)
        assert told is not None
        verdict: Verdict = told.verdict
        return verdict

    def close(self) -> None:
        discard_window(self.window, self.bridge)


@pytest.fixture
def open_workplace(qtbot, tmp_path, monkeypatch):
    """Factory: a station with the products Flange, Bolt (a lower threshold) and Nut (with none)."""
    opened: list[Station | Workplace] = []
    monkeypatch.setattr(app.wiring, "open_inspector", open_grey)
    bundle = tmp_path / "grey.gonogo"

    def create(*, masters=0, rejects=0, golden=False) -> Workplace:
        limits = {"Flange": {"grey/fp32": 0.6}, "Bolt": {"grey/fp32": 0.2}, "Nut": {}}
        files = {name: tmp_path / f"{name}.recipe.toml" for name in limits}
        for name, thresholds in limits.items():
            kept: tuple[GoldenPart, ...] = ()
            if golden:
                folder = golden_folder(files[name])
                folder.mkdir()
                cv2.imwrite(str(folder / "bad.png"), np.full((32, 32, 3), BAD, np.uint8))
                sha256 = file_sha256(folder / "bad.png")
                kept = (GoldenPart(file="bad.png", sha256=sha256, good=False, name="scratch"),)
            save_recipe(Recipe(product=name, thresholds=thresholds, golden=kept), files[name])
        settings = StationSettings(
            backends=("tensorrt/fp16", "grey/fp32"),
            line=LineSettings(deadline_ms=9000.0, frame_timeout_ms=8000.0),
            plc=PlcSettings(kind="loopback", ack_timeout_ms=200, stop_after_rejects=rejects),
            shift=ShiftSettings(challenge_masters=masters),
            store=StoreSettings(
                data_dir=tmp_path / "data", journal_mb=1, min_free_disk_mb=0, journal_late_s=30.0
            ),
            products=tuple(
                ProductSettings(name=name, bundle=bundle, recipe=file)
                for name, file in files.items()
            ),
        )
        camera, plc = PaintedCamera(), LoopbackPlc(stop_after_rejects=rejects)
        station = build_station(settings, bundle, files["Flange"], camera=camera, plc=plc)
        opened.append(station)
        station.line.start()
        assert station.line.wait_ready(WAIT_S)
        workplace = Workplace(qtbot, station, plc, camera)
        opened.append(workplace)
        return workplace

    yield create
    for one in reversed(opened):
        one.close()


def test_another_product_is_put_in_force_from_the_screen(open_workplace, monkeypatch):
    go_on, open_product = threading.Event(), Shelf.open

    def slow_open(shelf, product):
        assert go_on.wait(WAIT_S)
        return open_product(shelf, product)

    monkeypatch.setattr(Shelf, "open", slow_open)
    place = open_workplace()
    sheet = place.drawer.product
    assert place.part("P1") is Verdict.OK
    place.tap(place.header.product_button)
    assert list(sheet.buttons) == ["Flange", "Bolt", "Nut"]
    assert not sheet.buttons["Flange"].isEnabled()  # it is in force

    place.tap(sheet.buttons["Bolt"])
    assert "Switch from Flange to Bolt?" in sheet.question.text
    place.tap(sheet.question.no_button)
    assert place.station.line.snapshot().state is StationState.READY

    place.tap(sheet.buttons["Bolt"])
    place.tap(sheet.question.yes_button)
    assert place.page.banner.banner is Banner.NOT_READY
    assert place.page.banner.lines == ["No part passes: switching to Bolt"]
    assert "No part passes until" in sheet.words.text()
    assert not any(button.isEnabled() for button in sheet.buttons.values())
    assert place.part("P2") is Verdict.FAULT
    go_on.set()
    place.until(lambda: sheet.words.text() == "Bolt is in force.")
    assert place.header.texts[1] == "Bolt"
    assert place.part("P3") is Verdict.NG  # by the lower threshold
    place.tap(place.drawer.back_button)
    assert place.page.part_panel.isVisible()
    assert not place.drawer.isVisible()


def test_a_recipe_that_cannot_serve_leaves_the_old_one_and_says_so(open_workplace):
    place = open_workplace()
    sheet = place.drawer.product
    place.tap(place.header.product_button)
    place.tap(sheet.buttons["Nut"])
    place.tap(sheet.question.yes_button)
    place.until(lambda: "could not be put in force, Flange stays" in sheet.words.text())
    place.until(place.page.alarm.isVisible)
    assert "the recipe of Nut cannot be put in force" in place.page.alarm.text
    assert place.part("P1") is Verdict.OK
    place.tap(place.page.alarm.button)
    place.until(lambda: not place.page.alarm.isVisible())
    assert place.header.texts[1] == "Flange"


def test_known_bad_masters_unlock_ok(open_workplace):
    place = open_workplace(masters=2)
    sheet = place.drawer.checks
    place.until(lambda: place.header.checks_button.text() == "Masters 0/2")
    assert place.page.banner.banner is Banner.NOT_READY
    assert "OK is locked: 0 of 2 masters rejected" in place.page.alarm.text
    assert not place.page.alarm.button.isVisible()  # nothing that could be acknowledged
    place.tap(place.header.checks_button)
    assert place.part("M1", BAD) is Verdict.NG
    place.until(lambda: "1 of 2 masters rejected" in sheet.challenge_words.text())
    assert (sheet.progress.value(), sheet.progress.maximum()) == (1, 2)
    assert place.part("M2", BAD) is Verdict.NG
    place.until(lambda: "all 2 masters were rejected" in sheet.challenge_words.text())
    assert place.header.checks_button.text() == "Checks"
    assert place.part("P1") is Verdict.OK

    place.tap(sheet.challenge_button)
    assert "Lock OK until 2 known-bad masters were rejected?" in sheet.question.text
    place.tap(sheet.question.yes_button)
    assert place.header.checks_button.text() == "Masters 0/2"
    assert place.part("P2") is Verdict.FAULT

    # Masters are in the record and on the strip, but in no number.
    place.until(lambda: place.page.counters.texts["parts"][0] == "1")
    place.until(lambda: len(place.page.trend.scores) == 1)
    assert place.station.record.flush(WAIT_S)
    assert len(place.station.record.store.recent(9)) == 4
    assert sum(place.station.record.store.count().values()) == 1


def test_golden_parts_are_judged_on_demand(open_workplace, tmp_path):
    place = open_workplace(golden=True)
    sheet = place.drawer.checks
    place.tap(place.header.checks_button)
    assert sheet.golden_words.text().startswith("All judged right at")
    assert not sheet.challenge_button.isEnabled()  # this station has no masters
    before = place.station.line.snapshot().golden.checked_ns
    place.tap(sheet.golden_button)
    place.tap(sheet.question.no_button)
    assert place.station.line.snapshot().golden.checked_ns == before
    place.tap(sheet.golden_button)
    place.tap(sheet.question.yes_button)
    place.until(lambda: place.station.line.snapshot().golden.checked_ns > before)
    place.until(lambda: place.page.banner.banner is Banner.READY)

    next(golden_folder(tmp_path / "Flange.recipe.toml").glob("*.png")).unlink()
    place.until(sheet.golden_button.isEnabled)
    place.tap(sheet.golden_button)
    place.tap(sheet.question.yes_button)
    place.until(lambda: place.page.banner.banner is Banner.FAULT)
    place.until(lambda: "golden parts judged wrong" in sheet.golden_words.text())
    assert "golden parts judged wrong" in place.page.alarm.text


def test_stop_request_is_said_and_acknowledged(open_workplace):
    place = open_workplace(rejects=3)
    for number in range(3):
        assert place.part(f"P{number}", BAD) is Verdict.NG
    place.until(lambda: "STOP REQUEST: 3 parts in a row were not OK" in place.page.alarm.text)
    assert place.page.banner.banner is Banner.NG  # nothing covers the verdict
    assert place.plc.stop_requested
    place.tap(place.page.alarm.button)
    place.until(lambda: not place.page.alarm.isVisible())
    assert not place.plc.stop_requested


def test_a_tap_on_the_lamps_says_which_engine_serves_and_why(open_workplace):
    place = open_workplace()
    place.tap(place.header.lamps)
    words = dict(zip(*[iter(place.drawer.station.texts)] * 2, strict=True))
    why = "grey/fp32 on this test; not tensorrt/fp16: no NVIDIA GPU is here"
    assert words["Engine"] == f"working: {why}"
    assert words["Camera"] == "working: painted"
    lamps = {view.lamp.name: view for view in place.header.lamps.views}
    assert lamps["Engine"].toolTip() == f"Engine: {words['Engine']}"
    place.qtbot.keyClick(place.page, Qt.Key.Key_Escape)
    assert place.page.part_panel.isVisible()


@pytest.fixture
def window(qtbot):
    made = MainWindow(DisplaySettings())
    qtbot.addWidget(made)
    made.show()
    return made


def show(window, snapshot, views=()):
    window.on_updated(LineUpdate(snapshot, tuple(views), tuple(view.record for view in views)))


LONG = (
    "the score of good parts has risen; look at the light, the focus and the lens, then calibrate"
)


@pytest.mark.parametrize("size", [(1280, 800), (1024, 600), (800, 1280)])
@pytest.mark.parametrize("sheet", list(Sheet))
def test_a_sheet_covers_nothing_but_the_picture(qtbot, snapshot_of, view_of, size, sheet, qapp):
    window = MainWindow(DisplaySettings(dpi=118.0))
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    products = tuple(f"Product {n}" for n in range(12))
    alarms = tuple(f"alarm {n}: {LONG}" for n in range(5))
    challenge = ChallengeView(12, 7, True, "shift 06:00", 0)
    snapshot = snapshot_of(
        products=products, alarms=alarms, challenge=challenge, golden=GoldenView(wrong=LONG)
    )
    show(window, snapshot, [view_of(n) for n in range(20)])
    window.page.open_sheet(sheet)
    qapp.processEvents()
    page = window.page
    assert (window.width(), window.height()) == size
    cards = [page.banner, page.drawer, page.counters, page.strip, page.alarm]
    areas = [QRect(card.mapTo(window, QPoint()), card.size()) for card in cards]
    for index, area in enumerate(areas):
        assert window.rect().contains(area)
        assert not any(area.intersects(other) for other in areas[index + 1 :])
    assert not page.part_panel.isVisible()


def test_the_first_of_many_alarms_is_read_whole_and_the_rest_behind_a_button(
    qtbot, window, snapshot_of, qapp
):
    window.resize(1024, 600)
    alarms = tuple(f"alarm {n}: {LONG}" for n in range(4))
    show(window, snapshot_of(alarms=alarms))
    qapp.processEvents()
    alarm = window.page.alarm
    assert alarm.text == f"{alarms[0]} (and 3 more)"
    qtbot.mouseClick(alarm.details_button, Qt.MouseButton.LeftButton)
    assert [text for text in window.page.drawer.station.texts if text in alarms] == list(alarms)
    show(window, snapshot_of(alarms=alarms[:1]))
    assert alarm.text == alarms[0]
    assert not alarm.details_button.isVisible()


def test_what_the_line_refuses_is_said(qtbot, scripted_line, snapshot_of):
    window, bridge = MainWindow(DisplaySettings()), Bridge(scripted_line)
    qtbot.addWidget(window)
    connect_wishes(window, bridge)
    scripted_line.state = snapshot_of(products=("Flange A12", "Bolt"))
    bridge.updated.connect(window.on_updated)
    window.show()
    bridge.start()
    sheet = window.page.drawer.product
    qtbot.mouseClick(window.header.product_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(sheet.buttons["Bolt"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(sheet.question.yes_button, Qt.MouseButton.LeftButton)
    assert sheet.words.text() == "recipe of 'Bolt': this station has no others"
    bridge.close()


def test_a_tap_on_a_part_closes_the_sheet(qtbot, window, snapshot_of, view_of):
    show(window, snapshot_of(), [view_of(n) for n in range(1, 6)])
    qtbot.mouseClick(window.header.checks_button, Qt.MouseButton.LeftButton)
    assert window.page.drawer.sheet is Sheet.CHECKS
    qtbot.mouseClick(window.page.strip.tiles[-2], Qt.MouseButton.LeftButton)
    assert window.page.drawer.sheet is None
    assert window.page.part_panel.label.startswith("part 4")

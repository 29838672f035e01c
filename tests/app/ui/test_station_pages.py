"""Recipes, Station, I/O monitor and About, worked on a real line with a tiny engine."""

from __future__ import annotations

import pytest
from grey_station import WAIT_S, GreyStation
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from windows import discard_window

from app.commands._ports import station_ports
from app.settings import DisplaySettings
from app.station.snapshot import StationState
from app.ui.bridge import Bridge
from app.ui.installed import installed_packages, licence_text, program_licence
from app.ui.main_window import MainWindow
from app.ui.pages.about import AboutPage
from app.ui.startup import connect_wishes
from calibration.history import stored_versions
from engine.types import Verdict

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


class Desk:
    """The window of a running station."""

    def __init__(self, qtbot, grey: GreyStation) -> None:
        self.qtbot, self.grey, self.line = qtbot, grey, grey.station.line
        ports = station_ports(grey.station, grey.folder / "station.toml")
        assert ports.audit is not None
        self.audit = ports.audit
        self.window = MainWindow(DisplaySettings(), ports)
        self.bridge = Bridge(self.line)
        connect_wishes(self.window, self.bridge)
        self.bridge.updated.connect(self.window.on_updated)
        self.window.show()
        self.bridge.start()

    def open(self, key: str):
        self.window.shell.show_page(key)
        assert self.window.shell.key == key
        return self.window.shell.page(key)

    def until(self, condition) -> None:
        self.qtbot.waitUntil(condition, timeout=int(1000 * WAIT_S))

    def tap(self, button: QWidget) -> None:
        self.until(lambda: button.isVisible() and button.isEnabled())
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def choose(self, page, product: str) -> None:
        """Choose a recipe in the list, as the arrow keys do."""
        self.until(lambda: product in [item.product for item in page.items])
        page.list.setCurrentRow([item.product for item in page.items].index(product))
        self.until(lambda: bool(page.facts.facts))

    def noted(self) -> list[tuple[str, str]]:
        assert self.grey.station.record.flush(WAIT_S)
        entries = self.audit.entries(since_ns=0, until_ns=2**62, limit=100)
        return [(entry.action, entry.what) for entry in reversed(entries)]

    def close(self) -> None:
        discard_window(self.window, self.bridge)


@pytest.fixture
def desk(qtbot, tmp_path, monkeypatch):
    grey = GreyStation(tmp_path, monkeypatch)
    with grey.station:
        grey.start()
        made = Desk(qtbot, grey)
        yield made
        made.close()


def test_a_product_and_an_older_version_are_put_in_force(desk):
    page = desk.open("recipes")
    desk.until(lambda: len(page.items) == 3)
    assert [item.product for item in page.items] == ["Flange", "Bolt", "Nut"]
    desk.until(lambda: page.state.text() == "in force")
    assert not page.activate_button.isEnabled()

    desk.choose(page, "Bolt")
    desk.tap(page.activate_button)
    assert "Put version 1 of Bolt in force?" in page.question.text
    desk.tap(page.question.no_button)
    assert desk.line.snapshot().product == "Flange"
    desk.tap(page.activate_button)
    desk.tap(page.question.yes_button)
    desk.until(lambda: desk.line.snapshot().product == "Bolt")
    desk.until(lambda: page.state.text() == "in force")

    desk.choose(page, "Flange")
    page.versions.setCurrentIndex(page.versions.findData(1))
    desk.tap(page.activate_button)
    assert "It becomes version 3." in page.question.text
    desk.tap(page.question.yes_button)
    desk.until(lambda: desk.line.snapshot().recipe_version == 3)
    desk.until(lambda: desk.line.snapshot().state is StationState.READY)
    assert desk.line.snapshot().threshold == pytest.approx(0.5)
    assert desk.grey.part("P1") is Verdict.OK
    desk.until(lambda: not page._work.is_busy("do"))
    assert desk.noted().count(("recipe switched", "Flange")) == 1
    assert desk.noted().count(("recipe switched", "Bolt")) == 1


def test_versions_are_compared_in_words(desk):
    page = desk.open("recipes")
    desk.until(lambda: bool(page.facts.facts))
    page.others.setCurrentIndex(page.others.findData(1))
    desk.until(lambda: bool(page.differences.facts))
    name, change = page.differences.facts[0]
    assert name == "Limit, grey/fp32"
    assert change == "0.5  \N{RIGHTWARDS ARROW}  0.6"
    assert ("Limit, grey/fp32", "0.6000") in [
        (name, value.rstrip("0").ljust(6, "0")) for name, value in page.facts.facts
    ]


def test_a_recipe_in_use_stays_and_another_goes_to_the_trash_and_comes_back(desk):
    page = desk.open("recipes")
    desk.until(lambda: bool(page.facts.facts))
    desk.tap(page.delete_button)
    assert page.words.text() == (
        "Flange cannot be deleted: it is in force; switch to another product first."
    )
    desk.choose(page, "Nut")
    assert "the line does not know it" in page.state.text()
    desk.tap(page.delete_button)
    desk.tap(page.question.yes_button)
    desk.until(lambda: any(item.deleted_ns for item in page.items))
    assert not desk.grey.path("Nut").exists()
    assert "Nut is in the trash" in page.words.text()

    page.list.setCurrentRow(len(page.items) - 1)
    assert not page.delete_button.isVisible()
    desk.tap(page.back_button)
    desk.until(desk.grey.path("Nut").exists)
    desk.until(lambda: not any(item.deleted_ns for item in page.items))
    assert stored_versions(desk.grey.path("Nut")) == [1]
    assert [action for action, _ in desk.noted()] == ["recipe deleted", "recipe put back"]


def test_a_question_is_about_the_recipe_that_was_shown_when_it_was_asked(desk):
    page = desk.open("recipes")
    desk.choose(page, "Bolt")
    desk.tap(page.delete_button)
    # The list stays in reach beside the question.
    desk.choose(page, "Nut")
    assert not page.question.isVisible()
    page.question.yes_button.click()
    desk.choose(page, "Bolt")
    desk.tap(page.delete_button)
    page.reload()
    desk.until(lambda: not page._work.is_busy("list"))
    desk.tap(page.question.yes_button)
    desk.until(lambda: any(item.deleted_ns for item in page.items))
    assert desk.grey.path("Nut").exists()
    assert not desk.grey.path("Bolt").exists()
    assert desk.noted() == [("recipe deleted", "Bolt")]


def test_the_io_monitor_shows_lamps_timing_and_frames(desk):
    page = desk.open("io")
    ready = page.station.lamps["READY"]
    desk.until(lambda: ready.lit)
    assert ready.accessibleName() == "READY: on"
    assert page.diagram.part is None
    assert desk.grey.part("P1") is Verdict.OK
    desk.until(lambda: page.diagram.part is not None and page.diagram.part.acknowledged)
    assert page.caption.text().startswith("part P1, sequence 1, OK after ")
    desk.until(lambda: "TRG 1 P1" in page.trace.toPlainText())
    assert "VER 1 OK" in page.trace.toPlainText()

    desk.tap(page.pause_button)
    before = page.trace.toPlainText()
    assert desk.grey.part("P2") is Verdict.OK
    page.refresh()
    assert page.trace.toPlainText() == before
    desk.tap(page.pause_button)
    assert "TRG 2 P2" in page.trace.toPlainText()

    desk.tap(page.copy_button)
    assert QGuiApplication.clipboard().text() == page.trace.toPlainText()
    desk.tap(page.save_button)
    desk.until(lambda: page.words.text().startswith("Saved as "))
    (saved,) = desk.grey.station.record.data_dir.glob("exports/plc-*.txt")
    assert "TRG 1 P1" in saved.read_text()
    desk.window.shell.show_line()
    assert not page.is_watching


def test_repeats_are_hidden_until_they_are_wanted(desk):
    page = desk.open("io")
    for _ in range(3):
        desk.grey.plc.tap.frame("rx", b"\x01\x03poll", 1)
    page.refresh()
    assert page.trace.toPlainText().count("poll") == 1
    desk.tap(page.repeats_button)
    assert page.trace.toPlainText().count("poll") == 3


def test_the_station_page_says_how_it_is_and_how_it_is_set(desk):
    for name in ("P1", "P2"):
        assert desk.grey.part(name) is Verdict.OK
    page = desk.open("station")
    health = dict(page.health.facts)
    assert health["State"] == "ready"
    assert health["Engine"] == "working: grey/fp32 on this test"
    assert health["Recipe in force"] == "Flange, 2"
    assert "station.toml. It is read when the station starts" in page.file_words.text()
    shown = {card.title: dict(facts.facts) for card, facts in page.groups}
    assert shown["Line timing"]["Verdict at the latest after"] == "9000 ms"
    assert shown["PLC"]["Kind"] == "no PLC"
    assert not page.test_button.isEnabled()  # this recipe has no golden parts
    assert "This recipe has no golden parts" in page.test_words.text()


@pytest.fixture
def about(qtbot):
    page = AboutPage(57)
    qtbot.addWidget(page)
    page.show()
    page.open_page()
    qtbot.waitUntil(lambda: page.table.rowCount() > 0 and bool(page.facts.facts), timeout=60_000)
    return page


def test_about_names_versions_and_licences(qtbot, about):
    qtbot.mouseClick(about.copy_button, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Gonogo: ")
    assert "OpenVINO: " in copied
    every = about.table.rowCount()
    qtbot.keyClicks(about.search, "pydantic mit")
    names = {about.table.item(row, 1).text() for row in range(about.table.rowCount())}
    assert "pydantic" in names
    assert 0 < about.table.rowCount() < every
    about.table.selectRow(0)
    qtbot.waitUntil(lambda: "MIT" in about.viewer.toPlainText(), timeout=60_000)
    qtbot.mouseClick(about.own_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Apache License" in about.viewer.toPlainText(), timeout=60_000)


def test_every_package_has_a_licence_and_most_bring_its_text():
    packages = {package.name.casefold(): package for package in installed_packages()}
    assert packages["numpy"].licence.startswith("BSD")
    assert "Redistribution" in licence_text(packages["numpy"])
    assert "Bitstream" in licence_text(packages["gonogo sans"])
    assert "Apache License" in program_licence()

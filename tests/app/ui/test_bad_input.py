"""What goes wrong behind the screen's back is said on it, and nothing is lost."""

from __future__ import annotations

import shutil
from typing import Any

import cv2
import pytest
from grey_station import WAIT_S, GreyStation
from half_taught import half_taught, learned_bundle, make_part
from PySide6.QtCore import Qt
from windows import discard_window

from app.commands._ports import station_ports
from app.settings import DisplaySettings
from app.station.teach_release import import_bundle
from app.station.teaching import LEAST_PARTS, StepState, Teaching, TeachStep, open_teaching
from app.ui.bridge import Bridge
from app.ui.main_window import MainWindow
from app.ui.startup import connect_wishes
from engine.types import Verdict

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


class Desk:
    """The window of a running station."""

    def __init__(self, qtbot, grey: GreyStation) -> None:
        self.qtbot, self.grey = qtbot, grey
        self.window = MainWindow(DisplaySettings(), station_ports(grey.station))
        self.shell = self.window.shell
        self.bridge = Bridge(grey.station.line)
        connect_wishes(self.window, self.bridge)
        self.bridge.updated.connect(self.window.on_updated)
        self.window.show()
        self.bridge.start()

    @property
    def root(self):
        return self.grey.station.record.data_dir / "teach"

    def page(self, key: str):
        self.shell.show_page(key)
        return self.shell.page(key)

    def until(self, condition) -> None:
        self.qtbot.waitUntil(condition, timeout=int(1000 * WAIT_S))

    def tap(self, button) -> None:
        self.until(lambda: button.isVisible() and button.isEnabled())
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def half_taught(self, parts: int) -> Teaching:
        return half_taught(self.root, parts, "Washer", "camera")

    def teach(self, step: TeachStep):
        """Go on with the only product that is being taught, at one of its steps."""
        page = self.page("teach")
        self.tap(page.choice.open_button)
        page.show_step(step)
        assert page.step is step
        return page, page.steps[step]


@pytest.fixture
def desk(qtbot, tmp_path, monkeypatch):
    grey = GreyStation(tmp_path, monkeypatch)
    with grey.station:
        grey.start()
        made = Desk(qtbot, grey)
        yield made
        discard_window(made.window, made.bridge)


def test_too_few_parts_keep_the_training_locked_and_say_how_many_it_takes(desk) -> None:
    made = desk.half_taught(LEAST_PARTS - 1)
    page, step = desk.teach(TeachStep.PARTS)
    assert step.count.text() == f"{LEAST_PARTS - 1} good parts"
    assert f"At least {LEAST_PARTS}" in step.advice.text()
    assert not step.primary.isEnabled()
    assert page.rail.buttons[TeachStep.TRAIN].state is StepState.LOCKED
    page.show_step(TeachStep.TRAIN)
    assert page.step is TeachStep.PARTS
    cv2.imwrite(str(made.parts.folder / "90000.png"), make_part(90_000))
    step.refresh()
    desk.tap(step.primary)
    assert page.step.value == TeachStep.TRAIN.value


def test_files_that_vanish_while_teaching_lock_what_needs_them_and_keep_the_rest(
    desk, brightness_bundle
) -> None:
    made = desk.half_taught(LEAST_PARTS)
    import_bundle(made, learned_bundle(made, brightness_bundle))
    made.change(checked=True)
    page, _ = desk.teach(TeachStep.CHECK)
    made.bundle.unlink()
    page.on_changed()
    assert page.rail.buttons[TeachStep.TRAIN].state is StepState.NOW
    assert page.rail.buttons[TeachStep.CHECK].state is StepState.LOCKED
    shutil.rmtree(made.parts.folder)
    page.show_step(TeachStep.PARTS)
    step = page.steps[TeachStep.PARTS]
    assert step.count.text() == "0 good parts"
    assert not step.primary.isEnabled()
    # The draft has gone too: it is written again with the next change.
    made.draft_path.unlink()
    page.show_step(TeachStep.REGION)
    region = page.steps[TeachStep.REGION]
    region.on_drawn(0, 0, 40, 40)
    desk.tap(region.primary)
    again = open_teaching(made.folder)
    assert again.view.region is not None
    assert again.state.picture is not None


def test_a_damaged_teaching_is_said_and_others_can_be_begun(desk):
    made = desk.half_taught(1)
    (made.folder / "teach.json").write_text('{"schema_version": 1, "product": ')
    page = desk.page("teach")
    desk.tap(page.choice.open_button)
    assert page.teaching is None
    assert "teach.json: damaged" in page.choice.message.text()
    assert (made.parts.folder / "00001.png").is_file()
    page.choice.name_field.setText("Bolt")
    desk.tap(page.choice.begin_button)
    begun: Any = page.teaching
    assert begun.state.product == "Bolt"


def test_the_recipe_in_use_may_vanish_from_the_disk(desk) -> None:
    line = desk.grey.station.line
    desk.grey.path("Flange").unlink()
    assert desk.grey.part("P1") is Verdict.OK  # judged by what was opened
    recipes = desk.page("recipes")
    desk.until(lambda: bool(recipes.items))
    sheet = desk.window.page.drawer.product
    sheet.recipe_wanted.emit("Bolt")
    desk.until(lambda: line.snapshot().product == "Bolt")
    assert desk.grey.part("P2") is Verdict.NG
    sheet.recipe_wanted.emit("Flange")
    desk.until(lambda: "no such recipe" in desk.shell.alarm.text)
    assert line.snapshot().product == "Bolt"
    assert desk.grey.part("P3") is Verdict.NG


def test_a_step_that_waited_for_the_work_of_another_goes_on_when_it_ends(
    desk, brightness_bundle
) -> None:
    made = desk.half_taught(LEAST_PARTS)
    import_bundle(made, learned_bundle(made, brightness_bundle))
    page, step = desk.teach(TeachStep.CHECK)

    class Job:
        is_running = True

    page.teaching.job = Job()
    step.refresh()
    assert not step.primary.isEnabled()
    Job.is_running = False
    page.steps[TeachStep.THRESHOLD].changed.emit()
    assert step.primary.isEnabled()
    page.teaching.job = None

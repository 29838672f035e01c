"""The whole way with a real training, bundle, threshold and release; small, but all of it real."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import cv2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.commands._teach import StationTeachDesk, offer_taught
from app.devices.simulation.defects import ALL_DEFECTS
from app.devices.simulation.renderer import render_part
from app.settings import CameraSettings, ProductSettings, StationSettings
from app.station.teach_release import Offer
from app.station.teaching import Plan, StepState, TeachStep, begin_teaching, open_teaching
from app.ui.pages.teach import TeachPage
from calibration.history import read_audit
from engine.inspector import open_inspector
from engine.preprocess import read_image
from engine.recipe import Region
from engine.types import Frame

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

PATIENCE_MS = 240_000
SIDE = 64
PARTS = 30


def flange(index: int, defect=None):
    image = render_part(3, index, defect).image
    return cv2.resize(image, (SIDE, SIDE), interpolation=cv2.INTER_AREA)


@pytest.fixture
def taught(tmp_path: Path):
    """Camera, region and good parts are done."""
    pytest.importorskip("torch", reason="training needs the train extra")
    made = begin_teaching(tmp_path / "teach", "Flange A12", "camera")
    made.set_picture(flange(0))
    made.set_region(Region(x=2, y=2, width=60, height=60), (), 0)
    for index in range(1, PARTS + 1):
        answer = made.parts.add(flange(index), made.measure())
        assert isinstance(answer, Path), answer
    made.change(plan=Plan(method="stfpm", epochs=2, side_px=64), alpha=0.25, confidence=0.9)
    return made


class Engineer:
    """Whoever works at the page."""

    def __init__(self, qtbot, tmp_path: Path) -> None:
        self.qtbot = qtbot
        self.notes: list[tuple[str, str, str]] = []
        self.bad = tmp_path / "bad"
        self.desk = StationTeachDesk(StationSettings(cameras=(CameraSettings(),)), tmp_path)
        self.page = TeachPage(
            self.desk, 57, who=lambda: "Ada", note=lambda *words: self.notes.append(words)
        )
        qtbot.addWidget(self.page)
        self.page.resize(1024, 600)
        with qtbot.waitExposed(self.page):
            self.page.show()
        self.page.open_page()
        self.steps: dict[TeachStep, Any] = dict(self.page.steps)

    def click(self, button) -> None:
        self.qtbot.waitUntil(button.isEnabled, timeout=PATIENCE_MS)
        assert button.isVisible()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def wait_for(self, step: TeachStep) -> None:
        def done() -> bool:
            words = self.steps[step].message.text()
            assert "failed" not in words, words
            return self.page.rail.buttons[step].state is StepState.DONE

        self.qtbot.waitUntil(done, timeout=PATIENCE_MS)

    def train(self) -> None:
        """Cancelled while it runs, it is resumed where it was."""
        step = self.steps[TeachStep.TRAIN]
        assert self.page.step is TeachStep.TRAIN
        self.click(step.primary)
        self.click(step.cancel_button)
        self.qtbot.waitUntil(lambda: "Stopped" in step.message.text(), timeout=PATIENCE_MS)
        assert self.page.rail.buttons[TeachStep.TRAIN].state is StepState.NOW
        self.click(step.primary)
        self.wait_for(TeachStep.TRAIN)
        assert step.plot.points >= 2
        self.click(step.primary)

    def bring_defects(self) -> None:
        step = self.steps[TeachStep.CHECK]
        (self.bad / "dent").mkdir(parents=True)
        for index in range(3):
            image = flange(900 + index, ALL_DEFECTS[-1 - index])
            image[24:40, 24:40] = (0, 0, 255)
            cv2.imwrite(str(self.bad / "dent" / f"{index}.png"), image)
        step.path_field.setText(str(self.bad))
        self.click(step.import_button)
        self.qtbot.waitUntil(lambda: "3 pictures" in step.message.text(), timeout=PATIENCE_MS)
        self.click(step.next_button)

    def set_threshold(self) -> None:
        step = self.steps[TeachStep.THRESHOLD]
        self.qtbot.waitUntil(step.primary.isEnabled, timeout=PATIENCE_MS)
        assert "3 of 3 defects are found" in step.line_words.text()
        self.click(step.primary)
        self.wait_for(TeachStep.THRESHOLD)
        assert "25.0 % of good parts rejected" in step.promise_words.text()
        self.click(step.primary)

    def release(self) -> None:
        golden, release = (self.steps[s] for s in (TeachStep.GOLDEN, TeachStep.RELEASE))
        self.click(golden.primary)
        self.wait_for(TeachStep.GOLDEN)
        self.click(golden.primary)
        self.click(release.primary)
        assert "why" in release.message.text()
        QTest.keyClicks(release.why_field, "first parts")
        self.click(release.primary)
        self.wait_for(TeachStep.RELEASE)


@pytest.mark.timeout(1200)  # five processes one after the other, on whatever machine
def test_from_good_parts_to_a_recipe_that_judges(qtbot, tmp_path, taught, monkeypatch) -> None:
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    ada = Engineer(qtbot, tmp_path)
    ada.click(ada.page.choice.open_button)
    ada.train()
    assert open_teaching(taught.folder).state.bundle_sha256
    ada.bring_defects()
    ada.set_threshold()
    ada.release()
    ada.page.close_page()
    assert [note[0] for note in ada.notes] == [
        "product trained",
        "threshold set",
        "recipe released",
    ]

    recipe = tmp_path / "recipes" / "flange_a12.recipe.toml"
    (bundle,) = (tmp_path / "recipes").glob("*.gonogo")
    inspector = open_inspector(bundle, recipe, ["openvino/fp32"])
    try:
        picture = read_image(ada.bad / "dent" / "0.png")
        judged = inspector.inspect(Frame(picture, 0, "bad"))
    finally:
        inspector.close()
    assert judged.verdict.value == "NG"
    assert len(inspector.recipe.golden) == 4
    assert read_audit(recipe)[-1]["why"] == "first parts"

    shelf = _Shelf()
    offer_taught(shelf, tmp_path)
    assert [product.bundle for product in shelf.added] == [bundle]
    assert ada.desk.offer("Flange A12", bundle, recipe) is Offer.START


class _Shelf:
    def __init__(self) -> None:
        self.added: list[ProductSettings] = []

    def products(self) -> tuple[str, ...]:
        return ("screw",)

    def add(self, product) -> None:
        self.added.append(product)

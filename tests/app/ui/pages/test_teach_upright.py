"""Parts that lie anyhow are found and turned before the training."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.commands._teach import StationTeachDesk
from app.settings import CameraSettings, StationSettings
from app.station.teach_commands import train_arguments
from app.station.teaching import StepState, TeachStep, begin_teaching, open_teaching
from app.ui.pages.teach import TeachPage
from engine.recipe import Region

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

SIDE = 128
PARTS = 24


def bolt(index: int) -> np.ndarray:
    """A dark bolt on a light ground, turned by another angle in each picture."""
    image = np.full((SIDE, SIDE, 3), 190, np.uint8)
    cv2.rectangle(image, (24, 58), (104, 70), (60, 60, 60), -1)
    cv2.rectangle(image, (24, 48), (36, 80), (40, 40, 40), -1)
    turn = cv2.getRotationMatrix2D((64, 64), 31.0 * index, 1.0)
    drawn = cv2.warpAffine(image, turn, (SIDE, SIDE), borderValue=(190, 190, 190))
    noise = np.random.default_rng(index).normal(0, 2, image.shape)
    return np.clip(drawn + noise, 0, 255).astype(np.uint8)


def plain(index: int) -> np.ndarray:
    """A picture that shows no part."""
    noise = np.random.default_rng(index).integers(60, 90, (SIDE, SIDE, 3))
    return noise.astype(np.uint8)


def begin(tmp_path: Path, draw: Any) -> Any:
    made = begin_teaching(tmp_path / "teach", "Bolt M6", "camera")
    made.set_picture(draw(0))
    made.set_region(Region(x=2, y=2, width=120, height=60), (), 0)
    for index in range(1, PARTS + 1):
        assert isinstance(made.parts.add(draw(index), made.measure()), Path)
    return made


@pytest.fixture
def opened(qtbot, tmp_path: Path):
    desk = StationTeachDesk(StationSettings(cameras=(CameraSettings(),)), tmp_path)

    def open_page(draw: Any) -> tuple[Any, Any]:
        begin(tmp_path, draw)
        page = TeachPage(desk, 57, who=lambda: "Ada", note=lambda *_: None)
        qtbot.addWidget(page)
        page.resize(1024, 600)
        with qtbot.waitExposed(page):
            page.show()
        page.open_page()
        press(qtbot, page.choice.open_button)
        assert page.step is TeachStep.TRAIN
        assert page.teaching is not None
        return page, page.steps[TeachStep.TRAIN]

    return open_page


def press(qtbot, button) -> None:
    qtbot.waitUntil(button.isEnabled, timeout=30_000)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_turned_parts_are_found_and_cut_out(opened, qtbot):
    page, step = opened(bolt)
    press(qtbot, step.upright_button)
    qtbot.waitUntil(lambda: "24 of 24 parts" in step.message.text(), timeout=60_000)
    teaching = step.teaching
    view = teaching.view
    assert view.locate is not None
    assert min(view.region.width, view.region.height) < 60
    assert max(view.region.width, view.region.height) < 110
    assert "--shape picture" in " ".join(train_arguments(teaching))
    assert open_teaching(teaching.folder).view == view
    # The region is drawn on the master, and judges no picture of the camera.
    shown = teaching.inspected_picture()
    assert any(np.array_equal(shown, bolt(index)) for index in range(1, PARTS + 1))
    assert teaching.measure().region is None

    press(qtbot, step.upright_button)
    assert teaching.view.locate is None
    assert teaching.view.region is None
    assert "as parts lie" in step.message.text()
    assert "--shape" not in train_arguments(teaching)
    page.close_page()


def test_parts_that_cannot_be_found_stay_as_they_are(opened, qtbot):
    page, step = opened(plain)
    before = step.teaching.view
    press(qtbot, step.upright_button)
    qtbot.waitUntil(
        lambda: "stand out from their background" in step.message.text(), timeout=60_000
    )
    assert step.teaching.view == before
    assert not step.upright_button.isChecked()
    assert step.primary.isEnabled() == step.context.desk.can_train()
    page.close_page()


def test_turning_makes_an_earlier_training_due_again(opened, qtbot):
    page, step = opened(bolt)
    teaching = step.teaching
    teaching.bundle.write_bytes(b"a bundle")
    teaching.trained("0" * 64, teaching.views_text())
    assert teaching.steps()[TeachStep.TRAIN] is StepState.DONE
    press(qtbot, step.upright_button)
    qtbot.waitUntil(lambda: teaching.view.locate is not None, timeout=60_000)
    assert teaching.steps()[TeachStep.TRAIN] is StepState.NOW
    assert json.loads(teaching.views_text())[0]["locate"]["frame_width"] == SIDE
    page.close_page()

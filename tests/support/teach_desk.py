"""A station that lends its camera to the Teach page, and the hands at that page."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from half_taught import make_part
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from app.settings import CameraSettings
from app.station.teach_release import Offer
from app.station.teaching import TeachStep, open_teaching
from app.ui.pages.teach import TeachPage
from engine.errors import CameraLostError, FrameTimeoutError
from engine.types import Frame

WAIT_MS = 30_000


class PartCamera:
    """A camera that shows another part at every exposure."""

    name = "top"

    def __init__(self) -> None:
        self.count = 0
        self.opened = 0
        self.closed = 0
        self.broken = ""

    def start(self) -> None:
        self.opened += 1

    def next_frame(self, timeout_s: float) -> Frame:
        if self.broken:
            raise CameraLostError(self.broken)
        if self.count > 10_000:
            raise FrameTimeoutError("all parts were shown")
        self.count += 1
        return Frame(make_part(self.count), 0, self.name, self.count)

    def close(self) -> None:
        self.closed += 1


class ScriptedDesk:
    """What the station offers to the page, as the test sets it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.camera_name = "top"
        self.part_camera = PartCamera()
        self.running = False
        self.trains = True

    def is_line_running(self) -> bool:
        return self.running

    def can_train(self) -> bool:
        return self.trains

    @property
    def camera(self) -> CameraSettings:
        return CameraSettings(name="top")

    def open_camera(self, changes: object = None) -> PartCamera:
        assert changes is None  # a folder has nothing to set
        return self.part_camera

    def recipe_folder(self) -> Path:
        return self.root / "recipes"

    def offer(self, product: str, bundle: Path, recipe: Path) -> Offer:
        return Offer.SWITCH


def shown(page: TeachPage) -> TeachStep:
    return page.step


def click(button: QAbstractButton) -> None:
    assert button.isVisible(), button.text()
    assert button.isEnabled(), button.text()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def go_on(page: TeachPage, folder: Path, step: TeachStep) -> Any:
    """Open the page on a product, and a step of it."""
    page.teaching = None
    page._teach(open_teaching(folder))
    page.show_step(step)
    assert shown(page) is step
    return page.steps[step]

"""A camera is set up at the screen: tried out, read back, kept in the station file."""

from __future__ import annotations

import importlib.util
from typing import Any

import pytest
from PySide6.QtCore import Qt

from app.commands._teach import StationTeachDesk
from app.devices.cameras import CAMERA_KINDS
from app.settings import CameraSettings, StationSettings, load_settings
from app.station.camera_setup import ADJUSTABLE, changed_camera, keep_camera
from app.station.teaching import TeachStep
from app.ui.pages.teach import TeachPage
from engine.errors import SettingsError

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

WAIT_MS = 30_000
STATION = """\
# The station at the end of line 3.
name = "Station 3"

[[cameras]]  # above the belt
name = "top"
kind = "basler"
device = "0815-0000"
exposure_us = 3000.0  # with the red light

[plc]
kind = "loopback"
"""
needs_pylon = pytest.mark.skipif(
    importlib.util.find_spec("pypylon") is None, reason="pypylon is not installed"
)


class SetUp:
    """The step Camera on a station file, and hands that type."""

    def __init__(self, qtbot, folder, text: str) -> None:
        self.qtbot = qtbot
        self.file = folder / "station.toml"
        self.file.write_text(text)
        self.notes: list[tuple[str, str, str]] = []
        desk = StationTeachDesk(load_settings(self.file), folder / "data", settings_file=self.file)
        self.page = TeachPage(
            desk, 57, who=lambda: "Ada", note=lambda *words: self.notes.append(words)
        )
        qtbot.addWidget(self.page)
        self.page.resize(1024, 500)
        with qtbot.waitExposed(self.page):
            self.page.show()
        self.page.open_page()
        self.page.choice.name_field.setText("Flange")
        self.page.choice.begin_button.click()
        steps: dict[TeachStep, Any] = dict(self.page.steps)
        self.step = steps[TeachStep.CAMERA]
        self.row = self.step.settings

    def set(self, **texts: str) -> str:
        """Type, press the button; what the camera answered."""
        for key, text in texts.items():
            self.row.fields[key].clear()
            self.qtbot.keyClicks(self.row.fields[key], text)
        self.qtbot.mouseClick(self.row.set_button, Qt.MouseButton.LeftButton)
        self.qtbot.waitUntil(self.row.set_button.isEnabled, timeout=WAIT_MS)
        return str(self.row.words.text())

    def see_picture(self) -> None:
        self.qtbot.waitUntil(lambda: self.step._live.newest is not None, timeout=WAIT_MS)


@pytest.fixture
def open_set_up(qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("PYLON_CAMEMU", "1")
    made = []

    def create(text: str = STATION) -> SetUp:
        made.append(SetUp(qtbot, tmp_path, text))
        return made[-1]

    yield create
    for one in made:
        one.page.leave_page()
        assert one.step.context.background.wait(WAIT_MS)
        one.page.close_page()


@needs_pylon
def test_settings_are_tried_read_back_and_kept(open_set_up) -> None:
    place = open_set_up()
    place.see_picture()
    assert place.row.fields["exposure_us"].text() == "3000"
    assert not place.row.fields["white_balance_k"].isVisible()
    said = place.set(exposure_us="5000")
    assert said.startswith("The camera says: exposure_us 5000")
    assert "Kept in station.toml" in said
    place.see_picture()
    assert load_settings(place.file).cameras[0].exposure_us == 5000
    text = place.file.read_text()
    assert text == STATION.replace("exposure_us = 3000.0", "exposure_us = 5000.0")
    assert place.notes == [("camera set", "top", "exposure_us 5000")]
    # What the line opens from now on.
    assert place.step.context.desk.open_camera()._settings.exposure_us == 5000

    said = place.set(exposure_us="", gain="12.5")
    assert "gain 12.5" in said
    camera = load_settings(place.file).cameras[0]
    assert (camera.exposure_us, camera.gain) == (None, 12.5)
    assert "Nothing differs" in place.set()


@needs_pylon
def test_what_the_camera_refuses_is_said_and_nothing_is_lost(open_set_up) -> None:
    place = open_set_up()
    place.see_picture()
    said = place.set(exposure_us="90000000000")
    assert "exposure_us = 9e+10 was refused" in said
    assert place.row.fields["exposure_us"].text() == "90000000000"  # to be corrected
    assert place.file.read_text() == STATION
    place.see_picture()  # with the old settings
    assert place.notes == []
    for texts, words in (
        ({"exposure_us": "long"}, "Exposure, µs: expected a number"),
        ({"exposure_us": "-5"}, "exposure_us: expected"),
        ({"exposure_us": "3000", "white_balance_rgb": "1 2"}, "expected three numbers"),
    ):
        assert words in place.set(**texts)
        assert place.file.read_text() == STATION


@needs_pylon
def test_a_file_that_cannot_be_written_says_what_to_enter(open_set_up, monkeypatch) -> None:
    place = open_set_up()
    place.see_picture()

    def refuse(*_args) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("app.station.camera_setup.write_whole", refuse)
    said = place.set(exposure_us="4000")
    assert "The camera says: exposure_us 4000" in said
    assert "have somebody who may enter exposure_us = 4000.0 for the camera top" in said
    assert place.file.read_text() == STATION


def test_a_camera_without_settings_says_so(open_set_up) -> None:
    place = open_set_up('[[cameras]]\nname = "top"\nkind = "simulated"\n')
    assert place.row.words.text() == (
        "Nothing can be set here: cameras of the kind simulated have no settings."
    )
    assert not any(field.isVisible() for field in place.row.fields.values())
    assert not place.row.set_button.isVisible()


@pytest.mark.parametrize("kind", ADJUSTABLE)
def test_every_offered_key_is_one_of_this_kind(kind) -> None:
    assert kind in CAMERA_KINDS
    settings = StationSettings(
        cameras=(CameraSettings(name="side"), CameraSettings(name="top", kind=kind, device="1"))
    )
    values: dict[str, Any] = {
        "exposure_us": 50.0,
        "gain": 1.0,
        "white_balance_k": 4000.0,
        "trigger": "software",
    }
    values["white_balance_rgb"] = (1.5, 1.0, 2.0)
    changes = {key: values[key] for key in ADJUSTABLE[kind]}
    changed = changed_camera(settings, "top", changes)
    assert {key: getattr(changed, key) for key in changes} == changes
    assert changed.kind == kind
    with pytest.raises(SettingsError, match="no section for the camera 'left'"):
        changed_camera(settings, "left", changes)


def test_a_station_file_that_would_be_impossible_stays(tmp_path) -> None:
    path = tmp_path / "station.toml"
    path.write_text(STATION)
    for changes in ({"white_balance_k": 4000.0}, {"gain": -1.0}, {"trigger": "hardware"}):
        if "trigger" in changes:
            path.write_text(STATION + "\n[line]\ntakt_ms = 100\n")
        before = path.read_text()
        with pytest.raises(SettingsError):
            keep_camera(path, "top", changes)
        assert path.read_text() == before

"""The station file in words: whatever may stand in it has some."""

from __future__ import annotations

from typing import get_args

import pytest

from app.settings import CameraSettings, PlcSettings
from app.ui.settings_text import camera_facts, plc_facts


@pytest.mark.parametrize("trigger", get_args(CameraSettings.model_fields["trigger"].annotation))
def test_every_trigger_of_a_camera_is_shown(trigger: str) -> None:
    camera = CameraSettings.model_validate(
        {"kind": "basler", "device": "1", "trigger": trigger, "trigger_line": "Line3"}
    )
    words = dict(camera_facts(camera))["Trigger"]
    assert words
    assert ("Line3" in words) is (trigger == "hardware")


@pytest.mark.parametrize("kind", get_args(CameraSettings.model_fields["kind"].annotation))
def test_every_kind_of_camera_has_words(kind: str) -> None:
    words = dict(camera_facts(CameraSettings.model_validate({"kind": kind})))["Kind"]
    assert words != kind
    assert " " in words


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        ({}, "as the camera has it"),
        ({"white_balance_k": 5000.0}, "5000 K"),
        ({"white_balance_rgb": (1.5, 1.0, 2.0)}, "red 1.5, green 1, blue 2"),
    ],
)
def test_white_balance_is_shown_as_it_is_set(keys: dict[str, object], words: str) -> None:
    camera = CameraSettings.model_validate({"kind": "genicam", "pixel_format": "Mono8", **keys})
    facts = dict(camera_facts(camera))
    assert facts["White balance"] == words
    assert facts["Pixel format"] == "Mono8"


@pytest.mark.parametrize("kind", get_args(PlcSettings.model_fields["kind"].annotation))
def test_every_kind_of_link_has_words(kind: str) -> None:
    assert dict(plc_facts(PlcSettings.model_validate({"kind": kind})))["Kind"] != kind


def test_pins_are_shown_and_no_speed_of_a_line() -> None:
    pins = {"ok": "PQ.05", "reject": "PQ.06", "trigger": "7"}
    link = PlcSettings.model_validate({"kind": "gpio", "port": "/dev/gpiochip0", "gpio": pins})
    facts = dict(plc_facts(link))
    assert facts["Pins for OK and reject"] == "PQ.05, PQ.06"
    assert facts["Pin of the trigger"] == "7"
    assert "Pulse" in facts
    assert "Speed" not in facts

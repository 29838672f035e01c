"""The station file in words: whatever may stand in it has some."""

from __future__ import annotations

from typing import get_args

import pytest

from app.settings import CameraSettings
from app.ui.settings_text import camera_facts


@pytest.mark.parametrize("trigger", get_args(CameraSettings.model_fields["trigger"].annotation))
def test_every_trigger_of_a_camera_is_shown(trigger: str) -> None:
    camera = CameraSettings.model_validate(
        {"kind": "basler", "device": "1", "trigger": trigger, "trigger_line": "Line3"}
    )
    words = dict(camera_facts(camera))["Trigger"]
    assert words
    assert ("Line3" in words) is (trigger == "hardware")

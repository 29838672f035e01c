"""`gonogo teach` opens its window without a line, and never beside one."""

from __future__ import annotations

import pytest

from app.settings import CameraSettings, StationSettings, StoreSettings, save_settings
from app.store import open_store

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


@pytest.fixture
def station(tmp_path):
    path = tmp_path / "station.toml"
    settings = StationSettings(
        cameras=(CameraSettings(kind="simulated"),),
        store=StoreSettings(data_dir=tmp_path / "data"),
    )
    save_settings(settings, path)
    return path


def test_the_window_opens_and_closes(qapp, station, run_gonogo) -> None:
    assert run_gonogo("teach", station, "--close-after", "0.1")[0] == 0


def test_it_is_refused_while_a_line_has_the_record(station, run_gonogo, tmp_path) -> None:
    record = open_store(StoreSettings(data_dir=tmp_path / "data"))
    try:
        code, _, words = run_gonogo("teach", station, "--close-after", "0.1")
    finally:
        record.close()
    assert code == 2
    assert words.startswith("error:")
    assert words.count("\n") == 1

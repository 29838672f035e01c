"""The station file: read whole or refused in one line that names the key."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.settings import (
    CameraSettings,
    LineSettings,
    ProductSettings,
    ShiftSettings,
    StationSettings,
    StoreSettings,
    WatchSettings,
    load_settings,
    save_settings,
)
from engine.errors import SettingsError


@pytest.fixture
def write(tmp_path: Path):
    def write_file(text: str) -> Path:
        path = tmp_path / "station.toml"
        path.write_text(text, encoding="utf-8")
        return path

    return write_file


def test_what_is_saved_is_loaded(tmp_path):
    settings = StationSettings(
        name="Prüfplatz 7",
        cameras=(
            CameraSettings(name="top", kind="folder", path=tmp_path / "images"),
            CameraSettings(name="side", kind="simulated", seed=3),
        ),
        line=LineSettings(deadline_ms=80.0, frame_timeout_ms=40.0),
        store=StoreSettings(data_dir=tmp_path / "data"),
    )
    path = tmp_path / "deep" / "station.toml"
    save_settings(settings, path)

    assert load_settings(path) == settings
    assert [item.name for item in path.parent.iterdir()] == ["station.toml"]


def test_an_empty_file_is_all_defaults(write):
    assert load_settings(write("")) == StationSettings()


def test_relative_paths_are_seen_from_the_file(write, tmp_path):
    settings = load_settings(write('[[cameras]]\npath = "images"\n[store]\ndata_dir = "data"\n'))
    assert settings.cameras[0].path == tmp_path / "images"
    assert settings.store.data_dir == tmp_path / "data"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("name = ", ["TOML"]),
        ("schema_version = 2", ["schema_version", "expected 1", "found 2"]),
        ("[plc]\nbaudrate = 'fast'", ["plc.baudrate", "expected a valid integer", "'fast'"]),
        ("[plc]\nbaudrat = 9600", ["plc.baudrat", "no such setting"]),
        ("[line]\ndeadline_ms = 0", ["line.deadline_ms", "greater than 0", "found 0"]),
        ("[line]\ndeadline_ms = inf", ["line.deadline_ms", "finite", "found inf"]),
        ("[line]\ntakt_ms = nan", ["line.takt_ms", "found nan"]),
        ("[[cameras]]\nkind = 'magic'", ["cameras.0.kind", "'folder'", "found 'magic'"]),
        ("plc = 3", ["plc", "found 3"]),
        ("[line]\nframe_timeout_ms = 500", ["frame_timeout_ms", "less than", "200"]),
        ("[[cameras]]\nname='a'\n[[cameras]]\nname='a'", ["cameras", "used once"]),
        ("cameras = []", ["cameras", "at least one"]),
        ("backends = ['openvino']", ["backends", "openvino/fp32", "'openvino'"]),
        ("backends = []", ["backends", "at least one"]),
    ],
)
def test_an_impossible_file_is_refused_in_one_line(write, text, words):
    path = write(text)
    with pytest.raises(SettingsError) as caught:
        load_settings(path)
    message = str(caught.value)
    assert "\n" not in message
    assert all(word in message for word in [str(path), *words]), message


def test_a_missing_file_says_how_to_write_one(tmp_path):
    with pytest.raises(SettingsError, match=r"no such station file.*--init"):
        load_settings(tmp_path / "station.toml")


def test_a_file_that_is_no_text_is_refused(tmp_path):
    path = tmp_path / "station.toml"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(SettingsError, match="cannot be read"):
        load_settings(path)


def test_a_file_that_cannot_be_written_is_an_error(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(SettingsError, match="cannot be written"):
        save_settings(StationSettings(), tmp_path / "file" / "station.toml")


def test_shifts_drift_and_products_survive_the_file(tmp_path):
    path = tmp_path / "station.toml"
    settings = StationSettings(
        shift=ShiftSettings(starts=("06:00", "22:30"), challenge_masters=3),
        watch=WatchSettings(run_length=5000, defect_share=0.02),
        products=(
            ProductSettings(
                name="bolt", bundle=Path("bolt.gonogo"), recipe=Path("sub/bolt.recipe.toml")
            ),
        ),
    )
    save_settings(settings, path)
    loaded = load_settings(path)
    assert (loaded.shift, loaded.watch) == (settings.shift, settings.watch)
    assert loaded.products[0].bundle == tmp_path / "bolt.gonogo"
    assert loaded.products[0].recipe == tmp_path / "sub" / "bolt.recipe.toml"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('[shift]\nstarts = ["6 o\'clock"]', "shift.starts.0"),
        ("[shift]\nchallenge_masters = -1", "shift.challenge_masters"),
        ("[watch]\nrun_length = 5", "watch.run_length"),
        ("[watch]\ndefect_share = 0.7", "watch.defect_share"),
        (
            '[[products]]\nname = "a"\nbundle = "b"\nrecipe = "r"\n' * 2,
            "products: expected names used once",
        ),
    ],
)
def test_impossible_shifts_drift_and_products_are_refused(tmp_path, text, words):
    path = tmp_path / "station.toml"
    path.write_text(text)
    with pytest.raises(SettingsError, match=words):
        load_settings(path)

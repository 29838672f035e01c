"""`gonogo run` with two cameras over a wire: one verdict per trigger, the worst wins."""

from __future__ import annotations

import json
import os
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import cv2
import numpy as np
import pytest

from app.devices.plc.simulator import PlcProgram, SimulatedPlc, create_pty
from app.settings import (
    CameraSettings,
    LineSettings,
    PlcSettings,
    StationSettings,
    StoreSettings,
    save_settings,
)
from app.store import open_store
from app.wiring import create_cameras
from engine.bundle import open_bundle
from engine.errors import SettingsError
from engine.recipe import Recipe, View, save_recipe
from engine.types import Verdict

PATIENT_MS = 60_000.0
GOOD, BAD = 90, 255
RunGonogo = Callable[..., tuple[int, str, str]]


@pytest.fixture
def wire() -> Iterator[tuple[int, str]]:
    fd, path = create_pty()
    yield fd, path
    os.close(fd)


@pytest.fixture
def files(brightness_bundle: Callable[..., Path], tmp_path: Path) -> tuple[Path, Path]:
    """A bundle whose map is brightness, and a recipe of two cameras for it."""
    bundle, recipe = brightness_bundle(), tmp_path / "cup.recipe.toml"
    views = (View(name="lid", camera="top"), View(name="wall", camera="side"))
    save_recipe(
        Recipe(
            product="Cup",
            views=views,
            bundle_sha256=open_bundle(bundle).sha256,
            thresholds={"openvino/fp32": 0.99},
        ),
        recipe,
    )
    return bundle, recipe


def folder_camera(folder: Path, name: str, levels: list[int]) -> CameraSettings:
    images = folder / name
    images.mkdir()
    for number, level in enumerate(levels):
        image = np.full((32, 32, 3), GOOD + number, np.uint8)
        image[8:12, 8:12] = level
        assert cv2.imwrite(str(images / f"{number}.png"), image)
    return CameraSettings(name=name, path=images)


def write_station(folder: Path, port: str, cameras: tuple[CameraSettings, ...]) -> Path:
    settings = StationSettings(
        cameras=cameras,
        plc=PlcSettings(kind="ascii", port=port, ack_timeout_ms=5000),
        line=LineSettings(deadline_ms=PATIENT_MS, frame_timeout_ms=0.9 * PATIENT_MS),
        store=StoreSettings(
            data_dir=folder / "data", journal_mb=1, min_free_disk_mb=0, journal_late_s=30.0
        ),
    )
    path = folder / "station.toml"
    save_settings(settings, path)
    return path


def run_parts(
    run_gonogo: RunGonogo, station: Path, files: tuple[Path, Path], plc: SimulatedPlc
) -> dict[str, int]:
    """Run the station until the PLC has sent all its parts; the counts that it prints."""

    def play() -> None:
        try:
            plc.run(give_up_s=60.0)
        finally:
            os.kill(os.getpid(), signal.SIGTERM)

    thread = threading.Thread(target=play)
    # The signal ends the station; it must not end the tests where the station has failed before.
    before = signal.signal(signal.SIGTERM, lambda number, frame: None)
    try:
        thread.start()
        options = ("--bundle", files[0], "--recipe", files[1], "--headless", "--json")
        code, out, err = run_gonogo("run", station, *options)
        thread.join()
    finally:
        signal.signal(signal.SIGTERM, before)
    assert code == 0, err
    counts: dict[str, int] = json.loads(out)["counts"]
    return counts


def test_the_worst_of_two_cameras_is_told_once(
    tmp_path: Path,
    files: tuple[Path, Path],
    wire: tuple[int, str],
    run_gonogo: RunGonogo,
) -> None:
    cameras = (
        folder_camera(tmp_path, "top", [GOOD, GOOD, BAD]),
        folder_camera(tmp_path, "side", [GOOD, BAD, GOOD]),
    )
    station = write_station(tmp_path, wire[1], cameras)
    # The takt leaves time for each part even where the machine is busy.
    program = PlcProgram(parts=3, takt_ms=400, window_ms=PATIENT_MS, ack_timeout_ms=20_000)
    plc = SimulatedPlc(wire[0], program)
    counts = run_parts(run_gonogo, station, files, plc)
    assert counts == {"OK": 1, "NG": 2, "RECHECK": 0, "FAULT": 0}
    told = [part.verdict for part in plc.parts]
    assert told == [Verdict.OK, Verdict.NG, Verdict.NG]
    with closing(
        open_store(StoreSettings(data_dir=tmp_path / "data", journal_late_s=30.0))
    ) as record:
        assert record.flush(30.0)
        rows = sorted(record.store.recent(10), key=lambda row: row.sequence)
    assert [row.verdict for row in rows] == told
    assert [row.reason for row in rows][1:] == ["camera side", "camera top"]
    # The kept picture is the one that shows the defect.
    kept = [cv2.imread(str(tmp_path / "data" / row.image_path)) for row in rows[1:]]
    assert all(image is not None and image[9, 9, 0] == BAD for image in kept)


@pytest.mark.parametrize("lost", ["top", "side"])
def test_a_camera_that_is_lost_is_fault_never_ok(
    tmp_path: Path,
    files: tuple[Path, Path],
    wire: tuple[int, str],
    run_gonogo: RunGonogo,
    lost: str,
) -> None:
    cameras = tuple(folder_camera(tmp_path, name, [GOOD]) for name in ("top", "side"))
    station = write_station(tmp_path, wire[1], cameras)
    gone = tmp_path / lost / "0.png"
    gone.rename(tmp_path / "0.png")
    (tmp_path / lost / "0.png").symlink_to(tmp_path / "nowhere.png")  # listed, but not there
    program = PlcProgram(parts=1, takt_ms=400, window_ms=PATIENT_MS, ack_timeout_ms=20_000)
    plc = SimulatedPlc(wire[0], program)
    counts = run_parts(run_gonogo, station, files, plc)
    assert counts == {"OK": 0, "NG": 0, "RECHECK": 0, "FAULT": 1}
    assert plc.parts[0].verdict is Verdict.FAULT
    with closing(
        open_store(StoreSettings(data_dir=tmp_path / "data", journal_late_s=30.0))
    ) as record:
        assert record.flush(30.0)
        (row,) = record.store.recent(10)
    assert f"camera '{lost}'" in row.reason


def test_a_simulated_camera_beside_a_folder(
    tmp_path: Path, files: tuple[Path, Path], wire: tuple[int, str], run_gonogo: RunGonogo
) -> None:
    cameras = (
        CameraSettings(name="top", kind="simulated", defect_rate=0.0),
        folder_camera(tmp_path, "side", [GOOD, BAD]),
    )
    station = write_station(tmp_path, wire[1], cameras)
    program = PlcProgram(parts=2, takt_ms=400, window_ms=PATIENT_MS, ack_timeout_ms=20_000)
    plc = SimulatedPlc(wire[0], program)
    counts = run_parts(run_gonogo, station, files, plc)
    assert counts == {"OK": 1, "NG": 1, "RECHECK": 0, "FAULT": 0}
    assert [part.verdict for part in plc.parts] == [Verdict.OK, Verdict.NG]


def test_a_station_without_one_of_the_cameras_is_refused() -> None:
    station = StationSettings(cameras=(CameraSettings(name="top"),))
    with pytest.raises(SettingsError, match=r"wants the camera 'side', the station has top"):
        create_cameras(station, ("top", "side"))

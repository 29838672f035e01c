from __future__ import annotations

import threading

import numpy as np
import pytest

from app.devices.cameras import create_camera
from app.devices.cameras.folder import FolderCamera
from app.devices.cameras.simulated import SimulatedCamera
from app.devices.simulation.renderer import PartSampler
from app.settings import CameraSettings
from engine.errors import CameraError, CameraLostError, FrameTimeoutError, SettingsError


def test_frames_are_the_parts_of_the_line_and_lead_to_their_truth():
    parts = PartSampler(seed=3, defect_rate=0.5)
    camera = SimulatedCamera(parts)
    camera.start()
    try:
        for _ in range(12):
            frame = camera.next_frame(5.0)
            assert np.array_equal(frame.image, parts.part(frame.sequence).image)
            assert camera.truth(frame.sequence) == parts.truth(frame.sequence)
    finally:
        camera.close()


def test_restart_begins_with_the_first_part():
    camera = SimulatedCamera(PartSampler(3, 0.0))
    first = []
    for _ in range(2):
        camera.start()
        first.append(camera.next_frame(5.0))
        camera.next_frame(5.0)
        camera.close()
    assert [frame.sequence for frame in first] == [0, 0]
    assert np.array_equal(first[0].image, first[1].image)


def test_rested_camera_has_rendered_ahead(monkeypatch):
    parts = PartSampler(3, 0.1)
    render = parts.part
    rendered = threading.Semaphore(0)

    def count(index):
        part = render(index)
        rendered.release()
        return part

    monkeypatch.setattr(parts, "part", count)
    camera = SimulatedCamera(parts)
    camera.start()
    try:
        for _ in range(6):
            assert rendered.acquire(timeout=10.0)
        # Five parts lie ready: no exposure may wait, not even for a moment.
        assert [camera.next_frame(0.0).sequence for _ in range(5)] == [0, 1, 2, 3, 4]
    finally:
        camera.close()


def test_close_ends_the_renderer():
    camera = SimulatedCamera(PartSampler(3, 0.1), name="ending")
    camera.start()
    camera.next_frame(5.0)
    camera.close()
    assert "camera-ending" not in {thread.name for thread in threading.enumerate()}


def test_double_start_is_refused():
    camera = SimulatedCamera(PartSampler(3, 0.1))
    camera.start()
    try:
        with pytest.raises(CameraError, match="open already"):
            camera.start()
    finally:
        camera.close()


def test_failed_renderer_is_a_lost_camera(monkeypatch):
    parts = PartSampler(3, 0.1)

    def fail(index):
        raise MemoryError("no memory")

    monkeypatch.setattr(parts, "part", fail)
    camera = SimulatedCamera(parts)
    camera.start()
    try:
        with pytest.raises(CameraLostError, match="no memory"):
            camera.next_frame(0.5)
    finally:
        camera.close()


def test_slow_renderer_is_a_timeout(monkeypatch):
    parts = PartSampler(3, 0.1)
    released = threading.Event()

    def stall(index):
        released.wait(5.0)
        raise MemoryError

    monkeypatch.setattr(parts, "part", stall)
    camera = SimulatedCamera(parts)
    camera.start()
    try:
        with pytest.raises(FrameTimeoutError, match=r"no frame within 0\.05 s"):
            camera.next_frame(0.05)
        with pytest.raises(FrameTimeoutError):
            camera.next_frame(0.0)
    finally:
        released.set()
        camera.close()


def test_table_builds_what_the_station_file_says(tmp_path):
    folder = create_camera(CameraSettings(name="left", kind="folder", path=tmp_path))
    assert isinstance(folder, FolderCamera)
    assert folder.name == "left"
    simulated = create_camera(CameraSettings(kind="simulated", seed=4, defect_rate=1.0))
    assert isinstance(simulated, SimulatedCamera)
    assert simulated.truth(0) == PartSampler(4, 1.0).truth(0)


def test_folder_camera_without_a_path_is_refused():
    with pytest.raises(SettingsError, match=r"camera 'left'.*path"):
        create_camera(CameraSettings(name="left", kind="folder"))

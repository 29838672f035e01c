"""A camera that is lost comes back by itself; one that is lost all the time does not."""

from __future__ import annotations

import threading

from app.station import grabber
from app.station.snapshot import StationState
from engine.errors import CameraError


def lose_once(rig):
    """Pull the camera at the next part, and wait until it is there again."""
    starts = rig.camera.starts
    rig.camera.shoot = rig.camera.lose
    rig.judge()
    rig.camera.shoot = lambda timeout_s: rig.camera.frame()
    assert rig.until(lambda: rig.camera.starts > starts, 10.0)


def test_a_lost_camera_is_opened_again_and_the_line_goes_on(rig):
    line = rig.start()
    lose_once(rig)
    assert rig.until(lambda: line.snapshot().state is StationState.READY, 10.0)


def test_a_camera_that_is_lost_again_and_again_stays_fault_until_acknowledged(rig, monkeypatch):
    monkeypatch.setattr(grabber, "LOSS_BUDGET", 2)
    line = rig.start()
    for _ in range(3):
        assert rig.until(lambda: line.snapshot().state is StationState.READY, 10.0)
        lose_once(rig)
    # It is open again, and the fault holds all the same.
    assert line.snapshot().state is StationState.FAULTED
    assert "lost 3 times" in line.snapshot().alarm
    line.acknowledge()
    assert rig.until(lambda: line.snapshot().state is StationState.READY, 10.0)


def test_an_acknowledge_makes_nothing_ready_while_the_camera_is_still_gone(rig, monkeypatch):
    monkeypatch.setattr(grabber, "LOSS_BUDGET", 0)
    line = rig.start()
    opening, plugged_in = threading.Event(), threading.Event()

    def open_slowly() -> None:
        opening.set()
        assert plugged_in.wait(60.0)

    monkeypatch.setattr(rig.camera, "start", open_slowly)
    rig.camera.shoot = rig.camera.lose
    rig.judge()
    assert opening.wait(10.0)
    assert "lost 1 times" in line.snapshot().alarm
    line.acknowledge()
    assert line.snapshot().state is StationState.FAULTED
    assert not rig.plc.ready
    plugged_in.set()
    assert rig.until(lambda: line.snapshot().state is StationState.READY, 10.0)


def test_a_camera_that_comes_back_with_other_settings_makes_nothing_ready(rig, monkeypatch):
    line = rig.start()
    start, listens, refused = rig.camera.start, threading.Event(), threading.Event()

    def start_and_read_back() -> None:
        if not listens.is_set():
            refused.set()
            raise CameraError("camera: exposure_us: asked for 500, the camera says 8000")
        start()

    monkeypatch.setattr(rig.camera, "start", start_and_read_back)
    rig.camera.shoot = rig.camera.lose
    rig.judge()
    rig.camera.shoot = lambda timeout_s: rig.camera.frame()
    assert refused.wait(10.0)
    assert rig.until(lambda: "asked for 500, the camera says 8000" in line.snapshot().alarm, 10.0)
    assert line.snapshot().state is StationState.FAULTED
    assert not rig.plc.ready
    listens.set()
    assert rig.until(lambda: line.snapshot().state is StationState.READY, 10.0)

"""What every camera promises to the line."""

from __future__ import annotations

import time

import cv2
import numpy as np
import pytest

from app.devices.cameras import CAMERA_KINDS, FolderCamera, SimulatedCamera
from app.devices.simulation.renderer import PartSampler
from engine.errors import CameraLostError, FrameTimeoutError

FRAMES = 4


def create_folder(folder):
    # Blue only, so that a camera that swaps channels is caught.
    for number in range(FRAMES):
        image = np.zeros((12, 16, 3), dtype=np.uint8)
        image[..., 0] = 200 + number
        cv2.imwrite(str(folder / f"{number}.png"), image)
    return FolderCamera(folder, name="under test", loop=False)


def create_simulated(folder):
    return SimulatedCamera(PartSampler(1, 0.5), name="under test", count=FRAMES)


CREATORS = {"folder": create_folder, "simulated": create_simulated}


@pytest.fixture(params=CAMERA_KINDS)
def camera(request, tmp_path):
    """A camera with exactly `FRAMES` frames; a kind without a line in `CREATORS` fails here."""
    camera = CREATORS[request.param](tmp_path)
    yield camera
    camera.close()


def test_it_has_a_name(camera):
    assert camera.name == "under test"


def test_frames_are_colour_images_of_one_size(camera):
    camera.start()
    frames = [camera.next_frame(5.0) for _ in range(FRAMES)]
    assert len({frame.image.shape for frame in frames}) == 1
    for frame in frames:
        assert frame.image.ndim == 3
        assert frame.image.shape[2] == 3
        assert frame.image.dtype == np.uint8
        assert frame.source


def test_channels_are_blue_green_red(camera):
    camera.start()
    blue, _, red = camera.next_frame(5.0).image.reshape(-1, 3).mean(axis=0)
    # The test images are blue; simulated steel is bluish.
    assert blue > red


def test_sequence_rises_by_one(camera):
    camera.start()
    sequences = [camera.next_frame(5.0).sequence for _ in range(FRAMES)]
    assert sequences == list(range(FRAMES))


def test_stamps_are_taken_at_delivery(camera):
    camera.start()
    previous = time.monotonic_ns()
    for _ in range(FRAMES):
        stamp_ns = camera.next_frame(5.0).stamp_ns
        assert previous <= stamp_ns <= time.monotonic_ns()
        previous = stamp_ns


def test_frames_are_not_overwritten_by_later_ones(camera):
    camera.start()
    first = camera.next_frame(5.0)
    kept = first.image.copy()
    for _ in range(FRAMES - 1):
        camera.next_frame(5.0)
    assert np.array_equal(first.image, kept)


def test_exhausted_camera_times_out_again_and_again(camera):
    camera.start()
    for _ in range(FRAMES):
        camera.next_frame(5.0)
    for _ in range(2):
        with pytest.raises(FrameTimeoutError, match="under test"):
            camera.next_frame(0.05)


def test_close_twice_is_harmless(camera):
    camera.start()
    camera.close()
    camera.close()


def test_close_before_start_is_harmless(camera):
    camera.close()


def test_closed_camera_is_lost(camera):
    camera.start()
    camera.next_frame(5.0)
    camera.close()
    with pytest.raises(CameraLostError, match="under test"):
        camera.next_frame(0.05)


def test_camera_that_was_never_started_is_lost(camera):
    with pytest.raises(CameraLostError, match="under test"):
        camera.next_frame(0.05)


def test_closed_camera_opens_again(camera):
    camera.start()
    camera.next_frame(5.0)
    camera.close()
    camera.start()
    assert camera.next_frame(5.0).image.size

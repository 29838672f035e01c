"""Which frames may be judged: those exposed after their trigger and before the next part."""

from __future__ import annotations

import time

import cv2
import numpy as np
import pytest

from app.settings import LineSettings
from app.station.grab import FrameGuard
from app.station.ports import Trigger
from engine.errors import CameraError, FrameTimeoutError
from engine.types import Frame

TIMEOUT_MS = 5000.0


class StampedCamera:
    """Delivers frames with these stamps, one after another."""

    name = "stamped"

    def __init__(self, stamps_ns):
        self.stamps_ns = list(stamps_ns)
        self.delivered = 0

    def start(self):
        pass

    def next_frame(self, timeout_s):
        if self.delivered == len(self.stamps_ns):
            raise FrameTimeoutError("stamped: nothing more came")
        self.delivered += 1
        image = np.full((8, 8, 3), 99, np.uint8)
        return Frame(image, self.stamps_ns[self.delivered - 1], self.name, self.delivered)

    def close(self):
        pass


def grab(offsets_ms):
    now_ns = time.monotonic_ns()
    camera = StampedCamera(now_ns + int(offset * 1e6) for offset in offsets_ms)
    settings = LineSettings(frame_timeout_ms=TIMEOUT_MS, deadline_ms=2 * TIMEOUT_MS)
    frame = FrameGuard(camera, settings).grab(Trigger(1, "P1", now_ns))
    return frame.sequence


class PictureCamera(StampedCamera):
    """Delivers these pictures, fresh and with new numbers."""

    def __init__(self, images):
        super().__init__([])
        self.images = iter(images)

    def next_frame(self, timeout_s):
        self.delivered += 1
        return Frame(next(self.images), time.monotonic_ns(), self.name, self.delivered)


def guard_of(images, **settings):
    line = LineSettings(frame_timeout_ms=TIMEOUT_MS, deadline_ms=2 * TIMEOUT_MS, **settings)
    guard = FrameGuard(PictureCamera(images), line)
    return guard, lambda: guard.grab(Trigger(1, "P1", time.monotonic_ns()))


def noisy(seed, sigma=6.0):
    noise = np.random.default_rng(seed).normal(128, sigma, (64, 64, 3))
    return noise.clip(0, 255).astype(np.uint8)


def test_a_camera_that_repeats_its_picture_under_new_numbers_is_frozen():
    same = noisy(1)
    guard, take = guard_of([noisy(0), same, same, same, same, noisy(2)], frozen_after=3)
    for _ in range(3):
        take()
    with pytest.raises(CameraError, match="3 frames with the very same pixels"):
        take()
    guard.forget()  # opened again: one more equal picture proves nothing
    take()
    take()


def test_equal_pictures_are_fine_unless_somebody_looks():
    _, take = guard_of([noisy(0)] * 5)
    for _ in range(5):
        take()


def test_a_blurred_frame_is_not_judged():
    sharp = noisy(0)
    blurred = cv2.GaussianBlur(sharp, (0, 0), 3)
    _, take = guard_of([sharp, blurred], min_sharpness=50.0)
    take()
    with pytest.raises(CameraError, match="blurred frame"):
        take()


def test_frames_older_than_the_trigger_are_thrown_away():
    assert grab([-40, -0.001, 3]) == 3


def test_a_frame_from_after_the_frame_timeout_may_show_the_next_part():
    with pytest.raises(FrameTimeoutError, match="no frame within"):
        grab([-40, TIMEOUT_MS + 1])

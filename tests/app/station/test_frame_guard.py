"""Which frames may be judged: those exposed after their trigger and before the next part."""

from __future__ import annotations

import time

import numpy as np
import pytest

from app.settings import LineSettings
from app.station.grab import FrameGuard
from app.station.ports import Trigger
from engine.errors import FrameTimeoutError
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


def test_frames_older_than_the_trigger_are_thrown_away():
    assert grab([-40, -0.001, 3]) == 3


def test_a_frame_from_after_the_frame_timeout_may_show_the_next_part():
    with pytest.raises(FrameTimeoutError, match="no frame within"):
        grab([-40, TIMEOUT_MS + 1])

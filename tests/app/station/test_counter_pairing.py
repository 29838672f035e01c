"""A camera that the part itself triggers: whose picture it is, the two counters tell."""

from __future__ import annotations

import time

import numpy as np
import pytest

from app.settings import CameraSettings, LineSettings, StationSettings
from app.station.grab import FrameGuard
from app.station.pairing import CounterMismatchError, PairedFrameGuard, create_guard
from app.station.ports import Trigger
from app.station.snapshot import StationState
from engine.errors import FrameTimeoutError
from engine.types import Frame, Verdict

WINDOW_MS = 5_000.0


class Belt:
    """A camera with pictures that wait, and a PLC beside it; times are seconds from now."""

    name = "belt"

    def __init__(self) -> None:
        self.pictures: list[Frame] = []
        settings = LineSettings(frame_timeout_ms=WINDOW_MS, deadline_ms=2 * WINDOW_MS)
        self.guard = PairedFrameGuard(self, settings)

    def expose(self, *numbers: int, at_s: float = 0.0) -> None:
        for number in numbers:
            stamp_ns = time.monotonic_ns() + int(at_s * 1e9)
            self.pictures.append(
                Frame(np.full((8, 8, 3), 99, np.uint8), stamp_ns, self.name, number)
            )

    def trigger(self, sequence: int) -> int:
        stamp_ns = time.monotonic_ns()
        return self.guard.grab(Trigger(sequence, f"P{sequence}", stamp_ns)).sequence

    def start(self) -> None: ...

    def next_frame(self, timeout_s: float) -> Frame:
        if not self.pictures:
            raise FrameTimeoutError("belt: nothing more came")
        return self.pictures.pop(0)

    def close(self) -> None: ...


@pytest.mark.parametrize(
    ("triggers", "pictures"),
    [((7, 8, 9), (41, 42, 43)), ((7, 9), (41, 43)), ((65534, 65535, 1), (1, 2, 3))],
    ids=["one by one", "a part that was not judged", "the PLC's counter begins anew"],
)
def test_counters_that_go_on_together_make_pairs(triggers, pictures):
    belt = Belt()
    for trigger, picture in zip(triggers, pictures, strict=True):
        belt.expose(picture)
        assert belt.trigger(trigger) == picture


def test_pictures_of_parts_that_nobody_judged_are_passed_over():
    belt = Belt()
    belt.expose(41, 42, at_s=-60.0)
    belt.expose(43)
    assert belt.trigger(9) == 43
    belt.expose(44, at_s=-60.0)
    belt.expose(45)
    assert belt.trigger(11) == 45


@pytest.mark.parametrize(
    ("picture", "trigger"),
    [(43, 8), (42, 9), (41, 8), (42, 2)],
    ids=["one too many", "one too few", "the same again", "the PLC has restarted"],
)
def test_counters_that_part_are_an_error_until_the_next_pair(picture, trigger):
    belt = Belt()
    belt.expose(41)
    assert belt.trigger(7) == 41
    belt.expose(picture)
    with pytest.raises(CounterMismatchError, match="since part 7"):
        belt.trigger(trigger)
    belt.expose(50)
    assert belt.trigger(20) == 50


def test_a_missing_picture_is_a_late_one():
    belt = Belt()
    with pytest.raises(FrameTimeoutError):
        belt.trigger(7)


def test_only_the_camera_that_hardware_triggers_is_paired():
    cameras = tuple(
        CameraSettings.model_validate({"name": name, "kind": "basler", "trigger": trigger})
        for name, trigger in (("belt", "hardware"), ("other", "free"))
    )
    belt = Belt()
    assert isinstance(create_guard(belt, StationSettings(cameras=cameras)), PairedFrameGuard)
    belt.name = "other"
    assert type(create_guard(belt, StationSettings(cameras=cameras))) is FrameGuard


def test_a_mismatch_stays_fault_until_it_is_acknowledged(rig):
    camera = CameraSettings(name=rig.camera.name, kind="basler", trigger="hardware")
    line = rig.settings.line.model_copy(update={"takt_ms": 2_000.0})
    rig.settings = rig.settings.model_copy(update={"cameras": (camera,), "line": line})
    running = rig.start()
    assert [rig.judge().verdict for _ in range(2)] == [Verdict.OK, Verdict.OK]
    rig.camera.sequence += 1  # the sensor has bounced
    assert rig.judge("P-BOUNCE").verdict is Verdict.FAULT
    assert "2 pictures since part 2" in rig.reason("P-BOUNCE")
    assert rig.until(lambda: running.snapshot().state is StationState.FAULTED)
    assert rig.judge().verdict is Verdict.FAULT
    running.acknowledge()
    assert rig.until(lambda: running.snapshot().state is StationState.READY)
    assert [rig.judge().verdict for _ in range(2)] == [Verdict.OK, Verdict.OK]

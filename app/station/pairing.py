"""Pictures of a camera that the part itself triggers, paired with the PLC's triggers by number.

One sensor is wired to the camera's input and to the PLC. The picture may come before the PLC's
message or after it, so its age alone does not tell whose it is. Both sides count:

    camera   41      42      43
    PLC       7       8       9      from part to part both go on by the same number

A picture that is missing, or one too many (a sensor that bounces, a trigger that the camera slept
through), sets the counters apart. Then nobody knows any more which part a picture shows: FAULT,
until somebody has looked and acknowledges it; the next pair begins the count anew.
"""

from __future__ import annotations

import time

from app.settings import StationSettings
from app.station.grab import FrameGuard
from app.station.ports import FrameSource, Trigger
from engine.errors import CameraError, FrameTimeoutError
from engine.types import Frame

PERIOD = 65535
"""The PLC counts 1 to this, then 1 again."""


class CounterMismatchError(CameraError):
    """Camera and PLC have counted differently since the last part."""


class PairedFrameGuard(FrameGuard):
    """A `FrameGuard` for a camera that is triggered by hardware and numbers its pictures."""

    _pair: tuple[int, int] | None = None

    def forget(self) -> None:
        """Begin the count anew; after the camera was opened again."""
        super().forget()
        self._pair = None

    def grab(self, trigger: Trigger) -> Frame:
        """The picture of this trigger.

        Pictures from before the time that the two messages may lie apart show parts that nobody
        asked to judge; they are counted and thrown away.

        Raises:
            CounterMismatchError: The picture is another part's, as far as the counters tell.
            FrameTimeoutError: None came in time.
            CameraLostError: The camera is gone.
            CameraError: The frame is frozen, dark or blurred.
        """
        earliest_ns = trigger.stamp_ns - self._timeout_ns
        give_up_ns = trigger.stamp_ns + self._timeout_ns
        while (remaining_ns := give_up_ns - time.monotonic_ns()) > 0:
            frame = self._camera.next_frame(remaining_ns / 1e9)
            if frame.stamp_ns >= earliest_ns:
                self._compare(trigger, frame)
                self._check(frame)
                return frame
        raise FrameTimeoutError(
            f"{self._camera.name}: no frame within {self._timeout_ns / 1e6:g} ms before and after "
            "the trigger; check the wire from the sensor to the camera"
        )

    def _compare(self, trigger: Trigger, frame: Frame) -> None:
        before, self._pair = self._pair, (trigger.sequence, frame.sequence)
        if before is None:
            return
        triggers = (trigger.sequence - before[0]) % PERIOD
        pictures = frame.sequence - before[1]
        if pictures != triggers:
            self._pair = None
            raise CounterMismatchError(
                f"{self._camera.name}: {pictures} pictures since part {before[0]}, but the PLC "
                f"counts {triggers} triggers; check sensor and wires, clear the line, then "
                "acknowledge"
            )


def create_guard(camera: FrameSource, settings: StationSettings) -> FrameGuard:
    """The guard for this camera, as the station file says it is triggered."""
    by_hardware = {item.name for item in settings.cameras if item.trigger == "hardware"}
    kind = PairedFrameGuard if camera.name in by_hardware else FrameGuard
    return kind(camera, settings.line)

"""From a trigger to a frame that may be judged: fresh, new and exposed."""

from __future__ import annotations

import time

import cv2
import numpy as np

from app.settings import LineSettings
from app.station.ports import FrameSource, Trigger
from engine.errors import CameraError, FrameTimeoutError
from engine.types import Frame, ImageArray


class FrameGuard:
    """Stands between camera and engine. Owned by the camera thread."""

    def __init__(self, camera: FrameSource, settings: LineSettings) -> None:
        self._camera = camera
        self._timeout_ns = int(settings.frame_timeout_ms * 1e6)
        self._dark_level = settings.dark_level
        self._frozen_after = settings.frozen_after
        self._min_sharpness = settings.min_sharpness
        self._last_sequence: int | None = None
        self._last_pixels: ImageArray | None = None
        self._equal_frames = 1

    def forget(self) -> None:
        """Forget the last frame; after the camera was opened again."""
        self._last_sequence = None
        self._last_pixels = None

    def grab(self, trigger: Trigger) -> Frame:
        """The first frame that was exposed after the trigger.

        Frames older than the trigger show the part before it; they are thrown away until time is
        up.

        Raises:
            FrameTimeoutError: No fresh frame within the frame timeout after the trigger.
            CameraLostError: The camera is gone.
            CameraError: The frame is frozen, dark or blurred.
        """
        stale = 0
        give_up_ns = trigger.stamp_ns + self._timeout_ns
        while (remaining_ns := give_up_ns - time.monotonic_ns()) > 0:
            frame = self._camera.next_frame(remaining_ns / 1e9)
            if frame.stamp_ns > give_up_ns:
                break  # By now the next part may lie in front of the camera.
            if frame.stamp_ns >= trigger.stamp_ns:
                self._check(frame)
                return frame
            stale += 1
        old = f" ({stale} older than the trigger thrown away)" if stale else ""
        raise FrameTimeoutError(
            f"{self._camera.name}: no frame within {self._timeout_ns / 1e6:g} ms after the "
            f"trigger{old}; "
            "check the camera's trigger and cable"
        )

    def _check(self, frame: Frame) -> None:
        last, self._last_sequence = self._last_sequence, frame.sequence
        if frame.sequence == last:
            raise CameraError(
                f"{frame.source}: frozen, frame {last} came twice; reconnect the camera"
            )
        # Every eighth row; numpy would take twice as long over a sparser grid.
        level = sum(cv2.mean(frame.image[::8])[:3]) / 3
        if level < self._dark_level:
            raise CameraError(
                f"{frame.source}: dark frame (mean {level:.1f}, expected at least "
                f"{self._dark_level:g}); check light and lens cap"
            )
        if self._frozen_after:
            self._check_alive(frame)
        if self._min_sharpness:
            self._check_sharp(frame)

    def _check_alive(self, frame: Frame) -> None:
        """Find a camera that repeats a picture under new numbers."""
        pixels = frame.image[::8, ::8].copy()
        last, self._last_pixels = self._last_pixels, pixels
        is_equal = last is not None and np.array_equal(last, pixels)
        self._equal_frames = self._equal_frames + 1 if is_equal else 1
        if self._equal_frames >= max(self._frozen_after, 2):
            raise CameraError(
                f"{frame.source}: frozen, {self._equal_frames} frames with the very same pixels; "
                "reconnect the camera"
            )

    def _check_sharp(self, frame: Frame) -> None:
        grey = cv2.cvtColor(frame.image, cv2.COLOR_BGR2GRAY)
        sharpness = float(cv2.Laplacian(grey, cv2.CV_32F).var())
        if sharpness < self._min_sharpness:
            raise CameraError(
                f"{frame.source}: blurred frame (sharpness {sharpness:.1f}, expected at least "
                f"{self._min_sharpness:g}); check focus, lens and vibration"
            )

"""A camera that replays a video file, one frame per exposure."""

from __future__ import annotations

import time
from pathlib import Path

import cv2
import numpy as np

from engine.errors import CameraError, CameraLostError, FrameTimeoutError
from engine.types import Frame


class VideoCamera:
    """Delivers the frames of a video file in their order.

    Attributes:
        name: Name of the camera.
    """

    def __init__(self, path: Path, *, name: str = "video", loop: bool = True) -> None:
        """Describe the camera; nothing is opened before `start`.

        Args:
            path: The file; whatever OpenCV's FFmpeg reads.
            name: Name of the camera.
            loop: Begin again after the last frame instead of running dry.
        """
        self.name = name
        self._path = path
        self._loop = loop
        self._capture: cv2.VideoCapture | None = None
        self._sequence = 0

    def start(self) -> None:
        """Open the file.

        Raises:
            CameraError: It is missing or no video.
        """
        if self._capture is not None:
            raise CameraError(f"camera '{self.name}' is open already; close it first")
        capture = cv2.VideoCapture(str(self._path), cv2.CAP_FFMPEG)
        if not capture.isOpened():
            capture.release()
            problem = "is no readable video" if self._path.is_file() else "is missing"
            raise CameraError(
                f"camera '{self.name}': {self._path} {problem}; check the path in the station file"
            )
        self._capture = capture
        self._sequence = 0

    def next_frame(self, timeout_s: float) -> Frame:
        """Read the next frame.

        Args:
            timeout_s: Not waited for: a file either has another frame or has not.

        Raises:
            FrameTimeoutError: The last frame was delivered and `loop` is off.
            CameraLostError: The camera is not started, or the file can no longer be read.
        """
        del timeout_s
        if self._capture is None:
            raise CameraLostError(f"camera '{self.name}' is not open; start it first")
        found, image = self._capture.read()
        if not found and self._loop and self._sequence:
            self._capture.set(cv2.CAP_PROP_POS_FRAMES, 0)
            found, image = self._capture.read()
        if not found:
            if self._loop:
                raise CameraLostError(
                    f"camera '{self.name}': {self._path} can no longer be read; restore the file"
                )
            raise FrameTimeoutError(
                f"camera '{self.name}': all {self._sequence} frames of {self._path} were "
                "delivered; set loop = true"
            )
        sequence = self._sequence
        self._sequence += 1
        return Frame(
            np.asarray(image, dtype=np.uint8), time.monotonic_ns(), str(self._path), sequence
        )

    def close(self) -> None:
        """Close the file; calling twice is harmless."""
        if self._capture is not None:
            self._capture.release()
            self._capture = None

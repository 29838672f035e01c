"""A camera in front of the simulated line."""

from __future__ import annotations

import queue
import threading
import time

from app.devices.simulation.defects import DefectSpec
from app.devices.simulation.flange import prepare_surfaces
from app.devices.simulation.renderer import PartSampler
from engine.errors import CameraError, CameraLostError, FrameTimeoutError
from engine.types import Frame, ImageArray

_READY_PARTS = 8
_POLL_S = 0.1


class SimulatedCamera:
    """Delivers the parts of a simulated line in order, one per exposure.

    A thread renders ahead, so that an exposure costs no rendering once the camera has rested.

    Attributes:
        name: Name of the camera.
    """

    def __init__(
        self, parts: PartSampler, *, name: str = "simulated", count: int | None = None
    ) -> None:
        """Describe the camera; nothing is rendered before `start`.

        Args:
            parts: The line.
            name: Name of the camera.
            count: Parts until the line runs dry; None = never.
        """
        self.name = name
        self._parts = parts
        self._count = count
        self._sequence = 0
        self._ready: queue.Queue[ImageArray] = queue.Queue(_READY_PARTS)
        self._stop = threading.Event()
        self._renderer: threading.Thread | None = None
        self._failure: Exception | None = None

    def start(self) -> None:
        """Start to render ahead.

        Raises:
            CameraError: It is open already.
        """
        if self._renderer is not None:
            raise CameraError(f"camera '{self.name}' is open already; close it first")
        prepare_surfaces()
        self._sequence = 0
        self._failure = None
        self._stop = threading.Event()
        self._ready = queue.Queue(_READY_PARTS)
        self._renderer = threading.Thread(
            target=self._render,
            args=(self._ready, self._stop),
            name=f"camera-{self.name}",
            daemon=True,
        )
        self._renderer.start()

    def next_frame(self, timeout_s: float) -> Frame:
        """Expose the part in front of the camera.

        Args:
            timeout_s: Longest wait for the renderer in seconds.

        Returns:
            The frame; `sequence` is the index of the part, from 0, and leads to its `truth`.

        Raises:
            FrameTimeoutError: The renderer was too slow, or the line has run dry.
            CameraLostError: The camera is not started, or its renderer has failed.
        """
        if self._renderer is None:
            raise CameraLostError(f"camera '{self.name}' is not open; start it first")
        if self._count is not None and self._sequence >= self._count:
            raise FrameTimeoutError(
                f"camera '{self.name}': all {self._count} simulated parts were delivered"
            )
        try:
            image = (
                self._ready.get(timeout=timeout_s) if timeout_s > 0 else self._ready.get_nowait()
            )
        except queue.Empty:
            if self._failure is not None:
                raise CameraLostError(
                    f"camera '{self.name}': the renderer has failed ({self._failure}); "
                    "close the camera and start it again"
                ) from self._failure
            raise FrameTimeoutError(
                f"camera '{self.name}': no frame within {timeout_s:g} s; allow more time"
            ) from None
        frame = Frame(image, time.monotonic_ns(), self.name, self._sequence)
        self._sequence += 1
        return frame

    def truth(self, sequence: int) -> DefectSpec | None:
        """The defect of the part with this `Frame.sequence`, or None where it is good."""
        return self._parts.truth(sequence)

    def close(self) -> None:
        """Stop the renderer; calling twice is harmless."""
        self._stop.set()
        if self._renderer is not None:
            self._renderer.join()
            self._renderer = None

    def _render(self, ready: queue.Queue[ImageArray], stop: threading.Event) -> None:
        index = 0
        while not stop.is_set() and (self._count is None or index < self._count):
            try:
                image = self._parts.part(index).image
            except Exception as error:  # noqa: BLE001 - reported by next_frame, on its own thread
                self._failure = error
                return
            while not stop.is_set():
                try:
                    ready.put(image, timeout=_POLL_S)
                    break
                except queue.Full:
                    continue
            index += 1

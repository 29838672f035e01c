"""Live cameras through OpenCV: USB (V4L2), network streams, GStreamer pipelines."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping

import cv2
import numpy as np

from app.devices.cameras.controls import Control, apply_controls
from app.devices.cameras.exposing import ReadCamera
from app.devices.cameras.newest import NewestFrame, Picture, earliest_exposure_ns, now_ns
from app.settings import CameraSettings
from engine.errors import CameraError, CameraLostError
from engine.types import Frame

USUAL_PERIOD_S = 1 / 25
"""Where the driver does not know its rate; slower cameras must say `frames_per_s`."""

_OPEN_TIMEOUT_MS = 4000
_READ_TIMEOUT_MS = 1000
_V4L2_MANUAL_EXPOSURE = 1.0
_V4L2_EXPOSURE_UNIT_US = 100.0
_MISSES = 5

Opener = Callable[[CameraSettings], cv2.VideoCapture]
Controls = Callable[[cv2.VideoCapture, CameraSettings], "list[Control]"]


class StreamCamera(ReadCamera):
    """A camera that delivers frames by itself; the newest one counts.

    Attributes:
        name: Name of the camera.
        found: What the driver said about the settings after the last start.
    """

    def __init__(
        self,
        settings: CameraSettings,
        open_capture: Opener,
        list_controls: Controls | None = None,
    ) -> None:
        """Describe the camera; nothing is opened before `start`.

        Args:
            settings: The station file's.
            open_capture: Opens it.
            list_controls: What is written and read back; None = OpenCV's properties.
        """
        self.name = settings.name
        self.found: Mapping[str, float] = {}
        self._settings = settings
        self._open_capture = open_capture
        self._list_controls = list_controls or _controls
        self._capture: cv2.VideoCapture | None = None
        self._reader: NewestFrame | None = None
        self._period_s = USUAL_PERIOD_S
        self._handed_over_ns = 0
        self._misses = 0

    def start(self) -> None:
        """Open the device, set it up, and wait for its first frame.

        Raises:
            CameraError: It is open already, cannot be opened, does not take its settings or
                delivers nothing.
        """
        if self._reader is not None:
            raise CameraError(f"camera '{self.name}' is open already; close it first")
        capture = self._open_capture(self._settings)
        try:
            self._check_open(capture)
            self.found = apply_controls(self.name, self._list_controls(capture, self._settings))
            capture.set(cv2.CAP_PROP_BUFFERSIZE, 1)
            rate = self._settings.frames_per_s or capture.get(cv2.CAP_PROP_FPS)
            self._period_s = 1 / rate if 1 <= rate <= 1000 else USUAL_PERIOD_S
            self._capture, self._misses = capture, 0
            self._handed_over_ns = now_ns()
            self._reader = NewestFrame(self.name, self._read)
            self._reader.start()
        except BaseException:
            self._capture = self._capture or capture
            self.close()
            raise

    def next_frame(self, timeout_s: float) -> Frame:
        """Wait for the newest frame; see `NewestFrame.next_frame`."""
        if self._reader is None:
            raise CameraLostError(f"camera '{self.name}' is not open; start it first")
        return self._reader.next_frame(timeout_s)

    def close(self) -> None:
        """Close the device; calling twice is harmless."""
        reader, self._reader = self._reader, None
        capture, self._capture = self._capture, None
        # A driver that hangs keeps its device: releasing it under the reader would crash.
        if (reader is None or reader.stop()) and capture is not None:
            capture.release()

    def _check_open(self, capture: cv2.VideoCapture) -> None:
        if not capture.isOpened():
            raise CameraError(
                f"camera '{self.name}': {self._settings.kind} device {self._settings.device!r} "
                "cannot be opened; check cable, address and rights (group `video`)"
            )

    def _read(self) -> Picture | None:
        capture = self._capture
        if capture is None:
            return None
        away_ns = now_ns() - self._handed_over_ns
        grabbed = capture.grab()
        self._handed_over_ns = arrived_ns = now_ns()
        image = capture.retrieve()[1] if grabbed else None
        if image is None:
            # One damaged frame is no lost camera.
            self._misses += 1
            if self._misses >= _MISSES or not capture.isOpened():
                raise CameraLostError("it delivers no frames any more")
            time.sleep(self._period_s)
            return None
        self._misses = 0
        if image.ndim == 2:
            image = cv2.cvtColor(image, cv2.COLOR_GRAY2BGR)
        stamp_ns = earliest_exposure_ns(arrived_ns, away_ns, self._period_s)
        return Picture(np.asarray(image, dtype=np.uint8), stamp_ns)


def open_usb(settings: CameraSettings) -> cv2.VideoCapture:
    """Open a V4L2 device by number or path (`/dev/v4l/by-id/...` survives replugging)."""
    device = settings.device or "0"
    if device.isdigit():
        return cv2.VideoCapture(int(device), cv2.CAP_V4L2)
    return cv2.VideoCapture(device, cv2.CAP_V4L2)


def open_network(settings: CameraSettings) -> cv2.VideoCapture:
    """Open a network stream by its address."""
    limits = [
        cv2.CAP_PROP_OPEN_TIMEOUT_MSEC,
        _OPEN_TIMEOUT_MS,
        cv2.CAP_PROP_READ_TIMEOUT_MSEC,
        _READ_TIMEOUT_MS,
    ]
    return cv2.VideoCapture(settings.device, cv2.CAP_FFMPEG, limits)


def open_gstreamer(settings: CameraSettings) -> cv2.VideoCapture:
    """Open a GStreamer pipeline that ends in an appsink.

    Raises:
        CameraError: This OpenCV cannot.
    """
    require_gstreamer(settings)
    if "appsink" not in settings.device:
        raise CameraError(
            f"camera '{settings.name}': device: expected a pipeline that ends in appsink, found "
            f"{settings.device!r}"
        )
    return cv2.VideoCapture(settings.device, cv2.CAP_GSTREAMER)


def require_gstreamer(settings: CameraSettings) -> None:
    """Refuse what this OpenCV cannot open; by itself it would only say "not opened".

    Raises:
        CameraError: It was built without GStreamer.
    """
    if not has_gstreamer():
        raise CameraError(
            f"camera '{settings.name}': this OpenCV was built without GStreamer, as all of pip's "
            "are; install the system's own (apt install python3-opencv, on Jetson NVIDIA's) and "
            "make the environment with --system-site-packages"
        )


def has_gstreamer() -> bool:
    """Whether this OpenCV was built with GStreamer."""
    lines = cv2.getBuildInformation().splitlines()
    return any("GStreamer:" in line and "YES" in line for line in lines)


def _controls(capture: cv2.VideoCapture, settings: CameraSettings) -> list[Control]:
    """The station file's settings as OpenCV's properties, in the order that drivers want."""

    def control(key: str, wanted: float | None, number: int, unit: float = 1.0) -> Control:
        def write(value: float) -> None:
            if not capture.set(number, value / unit):
                raise CameraError("the driver does not offer it")

        return Control(key, wanted, write, lambda: float(capture.get(number)) * unit)

    exposure, white = settings.exposure_us, settings.white_balance_k
    return [
        control("width_px", settings.width_px, cv2.CAP_PROP_FRAME_WIDTH),
        control("height_px", settings.height_px, cv2.CAP_PROP_FRAME_HEIGHT),
        control("frames_per_s", settings.frames_per_s, cv2.CAP_PROP_FPS),
        control(
            "manual exposure",
            None if exposure is None else _V4L2_MANUAL_EXPOSURE,
            cv2.CAP_PROP_AUTO_EXPOSURE,
        ),
        control("exposure_us", exposure, cv2.CAP_PROP_EXPOSURE, _V4L2_EXPOSURE_UNIT_US),
        control("gain", settings.gain, cv2.CAP_PROP_GAIN),
        control("automatic white balance", None if white is None else 0.0, cv2.CAP_PROP_AUTO_WB),
        control("white_balance_k", white, cv2.CAP_PROP_WB_TEMPERATURE),
    ]

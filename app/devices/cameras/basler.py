"""Basler cameras through pypylon (an extra: `pip install 'gonogo[basler]'`).

pylon brings an emulated camera along (`PYLON_CAMEMU=1` in the environment), so that everything here
can be tried without one.
"""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from typing import Any

import numpy as np

from app.devices.cameras.basler_features import configure, slowest_rate
from app.devices.cameras.exposing import ExposingCamera, first_line
from app.devices.cameras.newest import (
    ExposureCount,
    NewestFrame,
    Picture,
    earliest_exposure_ns,
    now_ns,
)
from app.settings import CameraSettings
from engine.errors import CameraError, CameraLostError

_READ_MS = 1000
_KEPT_PICTURES = 8
_NO_BLOCK_ID = 2**64 - 1
_USUAL_PERIOD_S = 1 / 25


class BaslerCamera(ExposingCamera):
    """One Basler camera: free-running, where the newest frame counts, or triggered.

    With `trigger = "software"` every exposure begins after the line has asked for it, so no frame
    can be older than its trigger. Free-running, its age is taken as long as it may be. With
    `hardware` the camera exposes at its own input; every frame is kept for a while and carries the
    camera's count of exposures.

    Attributes:
        name: Name of the camera.
        found: What the camera said about the settings after the last start.
    """

    def __init__(self, settings: CameraSettings) -> None:
        """Describe the camera; `device` is its serial number, empty = the only one there is."""
        self.name = settings.name
        self.found: Mapping[str, float] = {}
        self._settings = settings
        self._by_software = settings.trigger == "software"
        self._by_hardware = settings.trigger == "hardware"
        self._count = ExposureCount()
        self._camera: Any = None
        self._converter: Any = None
        self._reader: NewestFrame | None = None
        self._sequence = 0
        self._period_s = _USUAL_PERIOD_S
        self._handed_over_ns = 0
        self._overdue = False

    def start(self) -> None:
        """Open the camera, set it up, and begin to grab.

        Raises:
            CameraError: pypylon is not installed; or the camera is missing, in use, does not take
                its settings or delivers nothing.
        """
        if self._camera is not None:
            raise CameraError(f"camera '{self.name}' is open already; close it first")
        pylon = _import_pylon(self.name)
        try:
            self._camera = self._open(pylon)
            self._configure(self._camera)
            self._converter = pylon.ImageFormatConverter()
            self._converter.OutputPixelFormat = pylon.PixelType_BGR8packed
            self._sequence, self._overdue = 0, False
            self._handed_over_ns = now_ns()
            if self._by_software:
                self._camera.StartGrabbing(pylon.GrabStrategy_OneByOne)
                return
            if self._by_hardware:
                self._count.forget()
                self._camera.StartGrabbing(pylon.GrabStrategy_OneByOne)
                self._reader = NewestFrame(self.name, self._read_counted, keep=_KEPT_PICTURES)
                self._reader.start(timeout_s=0)
                return
            self._camera.StartGrabbing(pylon.GrabStrategy_LatestImageOnly)
            self._reader = NewestFrame(self.name, self._read)
            self._reader.start()
        except BaseException as error:
            self.close()
            if isinstance(error, (CameraError, KeyboardInterrupt, SystemExit)):
                raise
            raise CameraError(
                f"camera '{self.name}': {first_line(error)}; check cable and power, and that no "
                "other program has it open"
            ) from error

    def close(self) -> None:
        """Close the camera; calling twice is harmless."""
        reader, self._reader = self._reader, None
        camera, self._camera = self._camera, None
        if reader is not None and not reader.stop():
            return  # A driver that hangs keeps its device.
        if camera is not None:
            camera.Close()

    @property
    def _is_open(self) -> bool:
        return self._camera is not None

    def _open(self, pylon: Any) -> Any:  # noqa: ANN401 - pypylon has no useful types
        factory = pylon.TlFactory.GetInstance()
        devices = list(factory.EnumerateDevices())
        serials = [device.GetSerialNumber() for device in devices]
        wanted = self._settings.device
        if not wanted and len(devices) == 1:
            wanted = serials[0]
        if wanted not in serials:
            raise CameraError(
                f"camera '{self.name}': expected the Basler camera "
                f"{wanted or '(device is not set)'}, found {', '.join(serials) or 'none'}; "
                "set device to a serial number in the station file"
            )
        camera = pylon.InstantCamera(factory.CreateDevice(devices[serials.index(wanted)]))
        camera.Open()
        return camera

    def _configure(self, camera: Any) -> None:  # noqa: ANN401
        """Tell the camera its settings and read them back."""
        nodes = camera.GetNodeMap()
        self.found = configure(self.name, nodes, self._settings)
        self._period_s = 1 / slowest_rate(nodes)

    def _expose(self, give_up_ns: int) -> Picture | None:
        """Trigger one frame and take it; None when time is up."""
        pylon = _import_pylon(self.name)
        if self._overdue:
            # A frame that is still on its way shows an earlier part; the restart throws it away.
            self._camera.StopGrabbing()
            self._camera.StartGrabbing(pylon.GrabStrategy_OneByOne)
        self._overdue = True
        if self._camera.CanWaitForFrameTriggerReady():
            # A trigger that comes earlier is lost.
            wait_ms = max(1, (give_up_ns - now_ns()) // 1_000_000)
            if not self._camera.WaitForFrameTriggerReady(wait_ms, pylon.TimeoutHandling_Return):
                return None
        asked_ns = now_ns()
        self._camera.ExecuteSoftwareTrigger()
        picture = self._retrieve(max(1, (give_up_ns - asked_ns) // 1_000_000), asked_ns)
        self._overdue = picture is None
        return picture

    def _read(self) -> Picture | None:
        away_ns = now_ns() - self._handed_over_ns
        picture = self._retrieve(_READ_MS, None)
        self._handed_over_ns = arrived_ns = now_ns()
        if picture is None:
            return None
        stamp_ns = earliest_exposure_ns(arrived_ns, away_ns, self._period_s)
        return Picture(picture.image, stamp_ns)

    def _read_counted(self) -> Picture | None:
        picture = self._retrieve(_READ_MS, None)
        if picture is None:
            return None
        if picture.number is None:
            raise CameraError(f"camera '{self.name}': it does not number its frames; use software")
        return Picture(picture.image, now_ns(), self._count.next(picture.number))

    def _retrieve(self, timeout_ms: int, stamp_ns: int | None) -> Picture | None:
        """Take one grab result; None when none came in time."""
        pylon = _import_pylon(self.name)
        result = self._camera.RetrieveResult(timeout_ms, pylon.TimeoutHandling_Return)
        if result is None or not result.IsValid():
            if not self._camera.IsGrabbing() or self._camera.IsCameraDeviceRemoved():
                raise CameraLostError(f"camera '{self.name}': removed; check its cable and power")
            return None
        try:
            if not result.GrabSucceeded():
                if stamp_ns is None:
                    return None  # The next one may be whole; nobody was promised this one.
                raise CameraError(
                    f"camera '{self.name}': incomplete frame ({result.GetErrorDescription()}); "
                    "check cable, packet size and bandwidth"
                )
            image = np.array(self._converter.Convert(result).GetArray(), dtype=np.uint8)
            block = int(result.GetBlockID())
        finally:
            result.Release()
        return Picture(image, stamp_ns or 0, None if block == _NO_BLOCK_ID else block)


def _import_pylon(name: str) -> Any:  # noqa: ANN401
    try:
        with warnings.catch_warnings():
            # SWIG's own types warn while they are made, and die where warnings are errors.
            warnings.simplefilter("ignore")
            from pypylon import pylon
    except ImportError as error:
        raise CameraError(
            f"camera '{name}': pypylon is not installed; install it with: "
            "pip install 'gonogo[basler]'"
        ) from error
    return pylon

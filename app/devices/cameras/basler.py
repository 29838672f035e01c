"""Basler cameras through pypylon (an extra: `pip install 'gonogo[basler]'`).

pylon brings an emulated camera along (`PYLON_CAMEMU=1` in the environment), so that everything here
can be tried without one.
"""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from typing import Any

import numpy as np

from app.devices.cameras.controls import Control, apply_controls
from app.devices.cameras.newest import NewestFrame, Picture, earliest_exposure_ns, now_ns
from app.settings import CameraSettings
from engine.errors import CameraError, CameraLostError, FrameTimeoutError
from engine.types import Frame

_READ_MS = 1000
_KEPT_PICTURES = 8
_BLOCK_PERIOD = 65535
"""GigE cameras number their frames 1 to this, then 1 again."""

_NO_BLOCK_ID = 2**64 - 1
_USUAL_PERIOD_S = 1 / 25
_FOUND_WORDS = ("ExposureTime", "ExposureTimeAbs"), ("Gain",), ("AcquisitionFrameRate",)


class BaslerCamera:
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
        self._block: int | None = None
        self._exposures = 0
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
                self._block = None
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
                f"camera '{self.name}': {_first_line(error)}; check cable and power, and that no "
                "other program has it open"
            ) from error

    def next_frame(self, timeout_s: float) -> Frame:
        """Expose, or wait for the newest frame.

        Raises:
            FrameTimeoutError: None came in time.
            CameraLostError: The camera is not started, or gone.
            CameraError: The frame arrived incomplete.
        """
        if self._camera is None:
            raise CameraLostError(f"camera '{self.name}' is not open; start it first")
        if self._reader is not None:
            return self._reader.next_frame(timeout_s)
        try:
            picture = self._expose(now_ns() + int(timeout_s * 1e9))
        except CameraError:
            raise
        except Exception as error:
            raise CameraLostError(
                f"camera '{self.name}': lost ({_first_line(error)}); check its cable and power"
            ) from error
        picture = self._raise_if_none(picture, timeout_s)
        frame = Frame(picture.image, picture.stamp_ns, self.name, self._sequence)
        self._sequence += 1
        return frame

    def close(self) -> None:
        """Close the camera; calling twice is harmless."""
        reader, self._reader = self._reader, None
        camera, self._camera = self._camera, None
        if reader is not None and not reader.stop():
            return  # A driver that hangs keeps its device.
        if camera is not None:
            camera.Close()

    @property
    def loss(self) -> str:
        """Why it is lost and what to check; empty while it works, or where nobody can tell."""
        return self._reader.loss if self._reader is not None else ""

    @property
    def dropped(self) -> int:
        """Frames that nobody has asked for in time, since the last start."""
        return self._reader.dropped if self._reader is not None else 0

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
        settings, nodes = self._settings, camera.GetNodeMap()

        def control(key: str, wanted: float | None, *names: str) -> Control:
            node = next((nodes.GetNode(name) for name in names if nodes.GetNode(name)), None)
            is_whole = hasattr(node, "GetInc") and not hasattr(node, "GetUnit")

            def write(value: float) -> None:
                if node is None:
                    raise CameraError(f"it has no {names[0]}")
                node.SetValue(round(value) if is_whole or key.endswith("_px") else value)

            def read() -> float:
                return float(node.GetValue()) if node is not None else float("nan")

            return Control(key, wanted, write, read)

        for name, wanted in (
            ("ExposureAuto", settings.exposure_us),
            ("GainAuto", settings.gain),
        ):
            if wanted is not None and nodes.GetNode(name):
                nodes.GetNode(name).SetValue("Off")
        exposure, gain, rate = _FOUND_WORDS
        self.found = apply_controls(
            self.name,
            [
                control("width_px", settings.width_px, "Width"),
                control("height_px", settings.height_px, "Height"),
                control("exposure_us", settings.exposure_us, *exposure),
                control("gain", settings.gain, *gain),
                control("frames_per_s", settings.frames_per_s, *rate),
            ],
        )
        nodes.GetNode("TriggerSelector").SetValue("FrameStart")
        nodes.GetNode("TriggerMode").SetValue("Off" if settings.trigger == "free" else "On")
        if settings.trigger != "free":
            source = "Software" if self._by_software else settings.trigger_line
            nodes.GetNode("TriggerSource").SetValue(source)
        if nodes.GetNode("AcquisitionFrameRate"):
            self._period_s = 1 / max(float(nodes.GetNode("AcquisitionFrameRate").GetValue()), 1.0)

    def _raise_if_none(self, picture: Picture | None, timeout_s: float) -> Picture:
        if picture is None:
            raise FrameTimeoutError(
                f"camera '{self.name}': no frame within {timeout_s:g} s; check its exposure time"
            )
        return picture

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
        return Picture(picture.image, now_ns(), self._count(picture.number))

    def _count(self, block: int | None) -> int:
        """Number of an exposure, which goes on where the camera's own begins anew."""
        if block is None:
            raise CameraError(f"camera '{self.name}': it does not number its frames; use software")
        last, self._block = self._block, block
        if last is None:
            self._exposures = block
        else:
            self._exposures += block - last + (_BLOCK_PERIOD if block < last else 0)
        return self._exposures

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


def _first_line(error: BaseException) -> str:
    lines = str(error).strip().splitlines()
    return lines[0].strip() if lines else type(error).__name__

"""GenICam cameras of any maker through harvesters (an extra: `pip install 'gonogo[genicam]'`).

The maker's software brings the driver, a GenTL producer (`*.cti`). The binding's own package holds
a simulated one, `viky.cti` with three cameras, so that everything here can be tried without one.

The binding keeps Python's lock while it waits for a picture; so nothing here waits in it. How many
pictures lie ready is asked every millisecond instead.
"""

from __future__ import annotations

import time
import warnings
from collections.abc import Mapping
from types import ModuleType
from typing import TYPE_CHECKING, Any

import numpy as np

from app.devices.cameras.exposing import ExposingCamera, first_line
from app.devices.cameras.genicam_features import configure, has, rate
from app.devices.cameras.newest import (
    ExposureCount,
    NewestFrame,
    Picture,
    earliest_exposure_ns,
    now_ns,
)
from app.devices.cameras.pixels import to_bgr
from app.settings import CameraSettings
from engine.errors import CameraError, CameraLostError

if TYPE_CHECKING:
    from app.devices.cameras.genicam_producer import DeviceHandle

_READ_S = 1.0
_POLL_S = 0.001
_HAND_OVER_S = 1.0
_KEPT_PICTURES = 8
_BUFFERS = 8
_USUAL_PERIOD_S = 1 / 25
_LOST_PERIODS = 5
_LATCH_EVERY_S = 10.0
_CLOCK_DRIFT = 1e-4
"""Two quartz clocks drift apart by less."""


class GenICamCamera(ExposingCamera):
    """One GenICam camera: free-running, where the newest frame counts, or triggered.

    With `trigger = "software"` every exposure begins after the line has asked for it. With
    `hardware` every frame is kept for a while and carries the camera's count of exposures.
    Free-running, a frame's age is the camera's own time stamp where it can be compared with this
    machine's clock (`TimestampLatch`), less one period; without it, what it may be at most.

    Attributes:
        name: Name of the camera.
        found: What the camera said about the settings after the last start.
        incomplete: Frames thrown away since the last start because parts were missing.
    """

    def __init__(self, settings: CameraSettings) -> None:
        """Describe the camera; `device` is its serial number, empty = the only one there is."""
        self.name = settings.name
        self.found: Mapping[str, float] = {}
        self.incomplete = 0
        self._settings = settings
        self._by_software = settings.trigger == "software"
        self._by_hardware = settings.trigger == "hardware"
        self._handle: DeviceHandle | None = None
        self._acquirer: Any = None
        self._reader: NewestFrame | None = None
        self._clock = DeviceClock()
        self._count = ExposureCount()
        self._sequence = 0
        self._period_s = _USUAL_PERIOD_S
        self._handed_over_ns = 0
        self._last_picture_ns = 0
        self._overdue = False

    def start(self) -> None:
        """Open the camera, set it up, and begin to grab.

        Raises:
            CameraError: harvesters is not installed; or producer or camera is missing, in use, does
                not take its settings or delivers nothing.
        """
        if self._handle is not None:
            raise CameraError(f"camera '{self.name}' is open already; close it first")
        producer = _import_producer(self.name)
        try:
            self._handle = self._open(producer)
            self._acquirer = self._handle.acquirer
            nodes = self._nodes
            self.found = configure(self.name, nodes, self._settings)
            slowest = rate(nodes, self._settings)
            self._period_s = 1 / slowest if slowest else _USUAL_PERIOD_S
            self._begin()
        except BaseException as error:
            self.close()
            if isinstance(error, (KeyboardInterrupt, SystemExit)):
                raise
            if isinstance(error, CameraError) and str(error).startswith("camera '"):
                raise
            raise CameraError(
                f"camera '{self.name}': {first_line(error)}"
                + (
                    ""
                    if isinstance(error, CameraError)
                    else "; check cable, power and whether another program has it open"
                )
            ) from error

    def close(self) -> None:
        """Close the camera; calling twice is harmless."""
        reader, self._reader = self._reader, None
        handle, self._handle = self._handle, None
        if reader is not None and not reader.stop():
            return  # A driver that hangs keeps its device.
        self._acquirer = None
        if handle is not None:
            handle.close()

    @property
    def _is_open(self) -> bool:
        return self._handle is not None

    @property
    def _nodes(self) -> Any:  # noqa: ANN401 - the binding has no types
        return self._acquirer.remote_device.node_map

    def _open(self, producer: ModuleType) -> DeviceHandle:
        producers = producer.find_producers(self._settings.producer)
        handle: DeviceHandle = producer.open_device(producers, self._settings.device)
        acquirer = handle.acquirer
        acquirer.num_buffers = max(_BUFFERS, acquirer.min_num_buffers)
        acquirer.add_callback(
            acquirer.Events.INCOMPLETE_BUFFER, producer.OnIncomplete(self._on_incomplete)
        )
        return handle

    def _begin(self) -> None:
        """Begin to grab and, where frames come by themselves, to read."""
        self._sequence, self._overdue, self.incomplete = 0, False, 0
        self._clock.forget()
        self._count.forget()
        self._handed_over_ns = self._last_picture_ns = now_ns()
        self._acquirer.start()
        if self._by_software:
            return
        if self._by_hardware:
            self._reader = NewestFrame(self.name, self._read_counted, keep=_KEPT_PICTURES)
            self._reader.start(timeout_s=0)
            return
        self._reader = NewestFrame(self.name, self._read)
        self._reader.start()

    def _on_incomplete(self) -> None:
        self.incomplete += 1

    def _expose(self, give_up_ns: int) -> Picture | None:
        """Trigger one frame and take it; None when time is up."""
        if self._overdue or self._waiting():
            # A frame that is still on its way shows an earlier part; the restart throws it away.
            self._acquirer.stop()
            self._acquirer.start()
        self._overdue = True
        if not self._await_ready(give_up_ns):
            return None
        asked_ns = now_ns()
        incomplete = self.incomplete
        self._nodes.TriggerSoftware.execute()
        taken = self._take(give_up_ns)
        if self.incomplete != incomplete:
            self._overdue = False  # It has come, if only in part.
            raise CameraError(
                f"camera '{self.name}': incomplete frame; check cable, packet size and bandwidth"
            )
        self._overdue = taken is None
        return None if taken is None else Picture(taken.image, asked_ns)

    def _await_ready(self, give_up_ns: int) -> bool:
        """Wait until a trigger is not too early and lost, where the camera can say so."""
        nodes = self._nodes
        if not (has(nodes, "AcquisitionStatusSelector") and has(nodes, "AcquisitionStatus")):
            return True
        if "FrameTriggerWait" not in nodes.AcquisitionStatusSelector.symbolics:
            return True
        nodes.AcquisitionStatusSelector.value = "FrameTriggerWait"
        while not nodes.AcquisitionStatus.value:
            if now_ns() >= give_up_ns:
                return False
            time.sleep(_POLL_S)
        return True

    def _read(self) -> Picture | None:
        away_ns = now_ns() - self._handed_over_ns
        self._clock.latch(self._nodes)
        picture = self._take(now_ns() + int(_READ_S * 1e9))
        self._handed_over_ns = arrived_ns = now_ns()
        if picture is None:
            silent_s = (arrived_ns - self._last_picture_ns) / 1e9
            if silent_s > max(2 * _READ_S, _LOST_PERIODS * self._period_s):
                raise CameraLostError("it delivers no frames any more")
            return None
        self._last_picture_ns = arrived_ns
        stamp_ns = earliest_exposure_ns(arrived_ns, away_ns, self._period_s)
        own_ns = self._clock.host_ns(picture.stamp_ns)
        if own_ns is not None:
            own_ns -= int(self._period_s * 1e9)  # Makers disagree on whether it begins or ends.
            if stamp_ns < own_ns <= arrived_ns:
                stamp_ns = own_ns
        return Picture(picture.image, stamp_ns)

    def _read_counted(self) -> Picture | None:
        picture = self._take(now_ns() + int(_READ_S * 1e9))
        if picture is None:
            self._probe()
            return None
        if picture.number is None:
            raise CameraError("it does not number its frames; use trigger = 'software'")
        return Picture(picture.image, now_ns(), self._count.next(picture.number))

    def _probe(self) -> None:
        """Read a register of the camera; raises when it is gone."""
        width = self._nodes.Width
        width.node.invalidate_node()
        width.value  # noqa: B018 - reading it is the test

    def _waiting(self) -> int:
        """How many frames lie ready; 1 where the producer does not count them.

        Then a frame is waited for inside the binding, which keeps Python's lock meanwhile.
        """
        try:
            return int(self._acquirer.data_streams[0].num_awaiting_delivery)
        except Exception:  # noqa: BLE001 - what is wrong with the camera, fetching will tell
            return 1

    def _take(self, give_up_ns: int) -> Picture | None:
        """Take the next frame; its stamp is the camera's own, 0 where it has none.

        Returns:
            None when time is up, or the frame was incomplete.
        """
        while not self._waiting():
            if now_ns() >= give_up_ns:
                return None
            time.sleep(_POLL_S)
        remaining_s = (give_up_ns - now_ns()) / 1e9
        buffer = self._acquirer.try_fetch(timeout=min(max(remaining_s, 0.001), _HAND_OVER_S))
        if buffer is None:
            return None
        try:
            if not buffer.payload.components:
                raise CameraError(f"camera '{self.name}': it delivers something that is no picture")
            part = buffer.payload.components[0]
            raw = buffer.module
            if _ask(raw, "delivered_image_height", part.height) < part.height:
                self.incomplete += 1
                return None
            image = to_bgr(np.asarray(part.data), part.height, part.width, part.data_format)
            stamp_ns, number = _ask(raw, "timestamp_ns", 0), _ask(raw, "frame_id", -1)
        finally:
            buffer.queue()
        return Picture(image, stamp_ns, number if number >= 0 else None)


class DeviceClock:
    """A camera's clock seen from this machine's, never younger than it is."""

    def __init__(self) -> None:
        self._pair: tuple[int, int] | None = None

    def forget(self) -> None:
        """Forget the camera; it may have been switched off."""
        self._pair = None

    def latch(self, nodes: Any) -> None:  # noqa: ANN401 - the binding has no types
        """Compare both clocks, if the camera can and the last time is a while ago."""
        before_ns = now_ns()
        if self._pair is not None and before_ns - self._pair[0] < _LATCH_EVERY_S * 1e9:
            return
        if not (has(nodes, "TimestampLatch") and has(nodes, "TimestampLatchValue")):
            return
        nodes.TimestampLatch.execute()
        # It was latched after `before_ns`, so what is derived from this pair is never too young.
        self._pair = before_ns, int(nodes.TimestampLatchValue.value)

    def host_ns(self, device_ns: int) -> int | None:
        """The earliest `time.monotonic_ns()` of a camera's stamp; None where nobody can tell."""
        if self._pair is None or device_ns <= 0:
            return None
        here_ns, there_ns = self._pair
        passed_ns = device_ns - there_ns
        return here_ns + passed_ns - int(abs(passed_ns) * _CLOCK_DRIFT)


def _ask(buffer: Any, key: str, otherwise: int) -> int:  # noqa: ANN401
    """What a buffer says about itself; producers need not know all of it."""
    try:
        return int(getattr(buffer, key))
    except Exception:  # noqa: BLE001 - the binding has an exception for every reason
        return otherwise


def _import_producer(name: str) -> ModuleType:
    try:
        with warnings.catch_warnings():
            # SWIG's own types warn while they are made, and die where warnings are errors.
            warnings.simplefilter("ignore")
            from app.devices.cameras import genicam_producer
    except ImportError as error:
        raise CameraError(
            f"camera '{name}': harvesters is not installed; install it with: "
            "pip install 'gonogo[genicam]'"
        ) from error
    return genicam_producer

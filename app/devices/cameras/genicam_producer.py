"""GenTL producers, the camera makers' own drivers (`*.cti`), through harvesters.

A process may open a producer once, however many cameras it serves, and harvesters forgets every
open camera when it searches anew. So cameras share what stands here; only `genicam.py` imports it,
when a camera opens, because harvesters is an extra.
"""

from __future__ import annotations

import ctypes
import logging
import os
import signal
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from harvesters.core import Callback, DeviceInfo, Harvester, ImageAcquirer

from engine.errors import CameraError

logger = logging.getLogger(__name__)

SEARCH_PATH = "GENICAM_GENTL64_PATH"
"""Where the installers of all makers say which folders their producers are in."""

_SEARCH_MS = 500
"""Per interface. The binding holds Python's lock meanwhile, so everything else waits too."""


def find_producers(chosen: Path | None) -> list[Path]:
    """The producers that a station uses.

    Args:
        chosen: One, from the station file; None = all in the folders of `GENICAM_GENTL64_PATH`.

    Raises:
        CameraError: There is none.
    """
    if chosen is not None:
        if not chosen.is_file():
            raise CameraError(f"producer {chosen}: no such file; correct it in the station file")
        return [chosen]
    folders = [Path(folder) for folder in os.environ.get(SEARCH_PATH, "").split(":") if folder]
    found = sorted({path.resolve() for folder in folders for path in folder.glob("*.cti")})
    if not found:
        raise CameraError(
            f"no GenTL producer (*.cti) in {SEARCH_PATH} "
            f"({':'.join(map(str, folders)) or 'not set'}); install the camera maker's software, "
            'or set producer = "..." in the station file'
        )
    return found


@dataclass
class _Open:
    """One producer that this process has opened."""

    harvester: Harvester
    cameras: list[ImageAcquirer] = field(default_factory=list)


_LOCK = threading.RLock()
_OPEN: dict[Path, _Open] = {}


class DeviceHandle:
    """One open camera; `close` gives it back, and its producer with the last one.

    Attributes:
        acquirer: harvesters' own object.
    """

    def __init__(self, producer: Path, acquirer: ImageAcquirer) -> None:
        self.acquirer = acquirer
        self._producer = producer
        self._is_closed = False

    def close(self) -> None:
        """Close the camera; calling twice is harmless."""
        with _LOCK:
            if self._is_closed:
                return
            self._is_closed = True
            known = _OPEN[self._producer]
            known.cameras.remove(self.acquirer)
            known.harvester.image_acquirers.remove(self.acquirer)
            try:
                self.acquirer.destroy()
            except Exception as error:  # noqa: BLE001 - a camera that is gone cannot say goodbye
                logger.warning("GenICam camera not closed in order: %s", error)
            # harvesters keeps every object until the end of the process, to destroy it there.
            self.acquirer._finalizer.detach()
            _close_idle()


class OnIncomplete(Callback):  # type: ignore[misc]  # harvesters has no types
    """Calls a function for every buffer that harvesters throws away because parts are missing."""

    def __init__(self, call: Callable[[], None]) -> None:
        self._call = call

    def emit(self, context: object = None) -> None:
        """What harvesters calls."""
        del context
        self._call()


def open_device(producers: Sequence[Path], wanted: str) -> DeviceHandle:
    """Open a camera.

    Args:
        producers: From `find_producers`.
        wanted: Serial number, or the producer's name of it; empty = the only one there is.

    Raises:
        CameraError: A producer cannot be loaded; or there is not exactly one such camera.
    """
    with _LOCK:
        try:
            found = [(path, info) for path in producers for info in _search(path)]
            matches = [one for one in found if wanted in ("", *_names(one[1]))]
            if len(matches) != 1:
                raise CameraError(_no_single(wanted, [info for _, info in found], len(matches)))
            path, info = matches[0]
            producer = _OPEN[path]
            acquirer = _create(producer.harvester, info)
            producer.cameras.append(acquirer)
            return DeviceHandle(path, acquirer)
        finally:
            _close_idle()


def _search(path: Path) -> list[DeviceInfo]:
    """Look for the cameras of a producer, without disturbing those that are open."""
    known = _OPEN.get(path)
    if known is None:
        _check_library(path)
        harvester = Harvester()
        harvester.add_file(str(path))
        harvester.timeout_for_update = _SEARCH_MS
        harvester.update()
        if not harvester._systems:  # harvesters only writes a line into its log
            harvester.reset()
            raise CameraError(
                f"producer {path}: cannot be opened; check its licence and that of its drivers"
            )
        known = _OPEN[path] = _Open(harvester)
        return list(harvester.device_info_list)
    # `update()` would close every open camera, so only the interfaces are asked again.
    infos = []
    for interface in known.harvester._ifaces:
        interface.update_device_info_list(_SEARCH_MS)
        infos += [DeviceInfo(module=raw, parent=interface) for raw in interface.device_info_list]
    known.harvester.device_info_list[:] = infos
    return infos


def _check_library(path: Path) -> None:
    """Refuse what is no producer: the binding calls functions that are not there, and dies."""
    try:
        is_producer = hasattr(ctypes.CDLL(str(path)), "GCInitLib")
    except OSError as error:
        raise CameraError(
            f"producer {path}: cannot be loaded ({error}); install it again"
        ) from error
    if not is_producer:
        raise CameraError(f"producer {path}: is no GenTL producer; correct it in the station file")


def _create(harvester: Harvester, info: DeviceInfo) -> ImageAcquirer:
    """Open a camera without giving Ctrl-C away: harvesters takes the signal for itself."""
    if threading.current_thread() is not threading.main_thread():
        return harvester.create(info)
    handler = signal.getsignal(signal.SIGINT)
    try:
        return harvester.create(info)
    finally:
        signal.signal(signal.SIGINT, handler)


def _names(info: DeviceInfo) -> tuple[str, ...]:
    names: dict[str, Any] = info.property_dict
    return tuple(str(names[key]) for key in ("serial_number", "id_") if names.get(key))


def _no_single(wanted: str, found: Sequence[DeviceInfo], matches: int) -> str:
    if wanted and matches:
        return (
            f"camera {wanted} is seen by {matches} producers; "
            'choose one by producer = "..." in the station file'
        )
    serials = ", ".join(_names(info)[0] for info in found if _names(info)) or "none"
    return (
        f"expected the camera {wanted or '(device is not set)'}, found {serials}; "
        "set device to a serial number in the station file"
    )


def _close_idle() -> None:
    """Close the producers that serve no camera."""
    for path in [path for path, producer in _OPEN.items() if not producer.cameras]:
        harvester = _OPEN.pop(path).harvester
        try:
            harvester.reset()
        except Exception as error:  # noqa: BLE001 - it is opened anew next time
            logger.warning("producer %s not closed in order: %s", path, error)

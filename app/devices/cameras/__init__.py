"""Cameras: an explicit table, one module per kind."""

from __future__ import annotations

from collections.abc import Callable

from app.devices.cameras.basler import BaslerCamera
from app.devices.cameras.csi import csi_controls, open_csi
from app.devices.cameras.folder import FolderCamera
from app.devices.cameras.genicam import GenICamCamera
from app.devices.cameras.simulated import SimulatedCamera
from app.devices.cameras.stream import (
    Controls,
    Opener,
    StreamCamera,
    open_gstreamer,
    open_network,
    open_usb,
)
from app.devices.cameras.video import VideoCamera
from app.devices.simulation.renderer import PartSampler
from app.settings import CameraSettings
from app.station.ports import FrameSource
from engine.errors import SettingsError


def _create_folder(settings: CameraSettings) -> FrameSource:
    if settings.path is None:
        raise SettingsError(
            f"camera '{settings.name}': kind folder needs the folder with images; "
            'set path = "..." in the station file'
        )
    return FolderCamera(settings.path, name=settings.name, loop=settings.loop)


def _create_simulated(settings: CameraSettings) -> FrameSource:
    parts = PartSampler(settings.seed, settings.defect_rate)
    return SimulatedCamera(parts, name=settings.name)


def _create_video(settings: CameraSettings) -> FrameSource:
    if settings.path is None:
        raise SettingsError(
            f"camera '{settings.name}': kind video needs the video file; "
            'set path = "..." in the station file'
        )
    return VideoCamera(settings.path, name=settings.name, loop=settings.loop)


def _stream(
    open_capture: Opener, list_controls: Controls | None = None
) -> Callable[[CameraSettings], FrameSource]:
    return lambda settings: StreamCamera(settings, open_capture, list_controls)


_TABLE: dict[str, Callable[[CameraSettings], FrameSource]] = {
    "folder": _create_folder,
    "simulated": _create_simulated,
    "video": _create_video,
    "usb": _stream(open_usb),
    "rtsp": _stream(open_network),
    "gstreamer": _stream(open_gstreamer),
    "csi": _stream(open_csi, csi_controls),
    "basler": BaslerCamera,
    "genicam": GenICamCamera,
}

CAMERA_KINDS = tuple(_TABLE)
"""Kinds of cameras."""


def create_camera(settings: CameraSettings) -> FrameSource:
    """Build the camera that a station file describes; `start` opens it.

    Raises:
        SettingsError: The kind is unknown or something it needs is missing.
    """
    if settings.kind not in _TABLE:
        known = ", ".join(CAMERA_KINDS)
        raise SettingsError(
            f"camera '{settings.name}': unknown kind '{settings.kind}'; known are {known}"
        )
    return _TABLE[settings.kind](settings)


__all__ = [
    "CAMERA_KINDS",
    "BaslerCamera",
    "FolderCamera",
    "GenICamCamera",
    "SimulatedCamera",
    "StreamCamera",
    "VideoCamera",
    "create_camera",
]

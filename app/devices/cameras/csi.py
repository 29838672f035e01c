"""Cameras on a Jetson's own connector (CSI): NVIDIA's source in a GStreamer pipeline.

Exposure and gain are part of the pipeline, so they are set whenever it opens; the source cannot be
asked for them afterwards. Size and rate are read back from what it delivers.
"""

from __future__ import annotations

import re
from fractions import Fraction

import cv2

from app.devices.cameras.controls import Control
from app.devices.cameras.stream import require_gstreamer
from app.settings import CameraSettings
from engine.errors import CameraError


def csi_pipeline(settings: CameraSettings) -> str:
    """The pipeline of a sensor: its newest picture only, as BGR.

    Args:
        settings: `device` is the number of the sensor, empty = 0.

    Raises:
        CameraError: `device` is no number, or only one of width and height is set.
    """
    sensor = settings.device or "0"
    if not re.fullmatch(r"[0-9]", sensor):
        raise CameraError(
            f"camera '{settings.name}': device: expected the number of a sensor such as '0', found "
            f"{settings.device!r}; for a pipeline of your own take kind = 'gstreamer'"
        )
    if (settings.width_px is None) != (settings.height_px is None):
        raise CameraError(
            f"camera '{settings.name}': expected width_px and height_px, found only one; a sensor "
            "has modes with both"
        )
    source = [f"nvarguscamerasrc sensor-id={sensor}"]
    if settings.sensor_mode is not None:
        source.append(f"sensor-mode={settings.sensor_mode}")
    if settings.exposure_us is not None:
        exposure_ns = round(settings.exposure_us * 1000)
        source.append(f'exposuretimerange="{exposure_ns} {exposure_ns}"')
    if settings.gain is not None:
        # The digital gain would be turned up instead.
        source.append(f'gainrange="{settings.gain:g} {settings.gain:g}"')
        source.append('ispdigitalgainrange="1 1"')
    caps = ["video/x-raw(memory:NVMM)", "format=NV12"]
    if settings.width_px is not None:
        caps += [f"width={settings.width_px}", f"height={settings.height_px}"]
    if settings.frames_per_s is not None:
        rate = Fraction(settings.frames_per_s).limit_denominator(1001)
        caps.append(f"framerate={rate.numerator}/{rate.denominator}")
    return " ! ".join(
        [
            " ".join(source),
            ", ".join(caps),
            "nvvidconv",
            "video/x-raw, format=BGRx",
            "videoconvert",
            "video/x-raw, format=BGR",
            "appsink drop=true max-buffers=1 sync=false",
        ]
    )


def open_csi(settings: CameraSettings) -> cv2.VideoCapture:
    """Open a sensor.

    Raises:
        CameraError: This OpenCV cannot, or the settings make no pipeline.
    """
    pipeline = csi_pipeline(settings)
    require_gstreamer(settings)
    return cv2.VideoCapture(pipeline, cv2.CAP_GSTREAMER)


def csi_controls(capture: cv2.VideoCapture, settings: CameraSettings) -> list[Control]:
    """What the pipeline has been told and can be asked for."""

    def control(key: str, wanted: float | None, number: int) -> Control:
        return Control(key, wanted, lambda _: None, lambda: float(capture.get(number)))

    return [
        control("width_px", settings.width_px, cv2.CAP_PROP_FRAME_WIDTH),
        control("height_px", settings.height_px, cv2.CAP_PROP_FRAME_HEIGHT),
        control("frames_per_s", settings.frames_per_s, cv2.CAP_PROP_FPS),
    ]

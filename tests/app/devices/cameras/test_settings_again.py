"""A camera that comes back has forgotten its settings, or has others: they are told again."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import cast

import cv2
import numpy as np
import pytest

from app.devices.cameras import BaslerCamera, GenICamCamera
from app.devices.cameras.basler import _import_pylon
from app.devices.cameras.stream import StreamCamera
from app.settings import CameraSettings
from engine.errors import CameraError


class UsbDevice:
    """What OpenCV knows of a USB camera; new at every opening, with everything automatic."""

    def __init__(self, ignores=()):
        self.ignores = ignores
        self.written = []
        self.values = {
            cv2.CAP_PROP_FPS: 30.0,
            cv2.CAP_PROP_AUTO_EXPOSURE: 3.0,
            cv2.CAP_PROP_EXPOSURE: 157.0,
            cv2.CAP_PROP_AUTO_WB: 1.0,
            cv2.CAP_PROP_WB_TEMPERATURE: 6500.0,
        }
        self.released = False

    def isOpened(self):  # noqa: N802 - OpenCV's name
        return not self.released

    def get(self, number):
        return self.values.get(number, 0.0)

    def set(self, number, value):
        self.written.append(number)
        if number not in self.ignores:
            self.values[number] = value
        return True

    def grab(self):
        return True

    def retrieve(self):
        return True, np.zeros((4, 4, 3), np.uint8)

    def release(self):
        self.released = True


MANUAL = CameraSettings(
    name="u", kind="usb", exposure_us=500.0, gain=7.0, white_balance_k=4600.0, frames_per_s=60.0
)


def open_usb(devices):
    made = []

    def open_capture(_settings):
        made.append(next(devices))
        return cast("cv2.VideoCapture", made[-1])

    return StreamCamera(MANUAL, open_capture), made


def test_a_usb_camera_is_told_everything_at_every_opening():
    camera, made = open_usb(iter([UsbDevice(), UsbDevice()]))
    for opening in range(2):
        camera.start()
        try:
            device = made[opening]
            assert device.values[cv2.CAP_PROP_AUTO_EXPOSURE] == 1.0
            assert device.values[cv2.CAP_PROP_EXPOSURE] == 5.0  # in steps of 100 us
            assert device.values[cv2.CAP_PROP_GAIN] == 7.0
            assert device.values[cv2.CAP_PROP_AUTO_WB] == 0.0
            assert device.values[cv2.CAP_PROP_WB_TEMPERATURE] == 4600.0
            assert device.values[cv2.CAP_PROP_FPS] == 60.0
            # The automatic would refuse the value, or undo it.
            order = [number for number in device.written if number != cv2.CAP_PROP_BUFFERSIZE]
            assert order.index(cv2.CAP_PROP_AUTO_EXPOSURE) < order.index(cv2.CAP_PROP_EXPOSURE)
            assert order.index(cv2.CAP_PROP_AUTO_WB) < order.index(cv2.CAP_PROP_WB_TEMPERATURE)
        finally:
            camera.close()


@pytest.mark.parametrize(
    ("ignored", "key"),
    [
        (cv2.CAP_PROP_EXPOSURE, "exposure_us"),
        (cv2.CAP_PROP_GAIN, "gain"),
        (cv2.CAP_PROP_WB_TEMPERATURE, "white_balance_k"),
        (cv2.CAP_PROP_AUTO_EXPOSURE, "manual exposure"),
    ],
)
def test_a_usb_camera_that_comes_back_and_does_not_listen_delivers_nothing(ignored, key):
    camera, made = open_usb(iter([UsbDevice(), UsbDevice([ignored])]))
    camera.start()
    camera.close()
    with pytest.raises(CameraError, match=f"{key}: asked for .*, the camera says"):
        camera.start()
    assert made[1].released


@pytest.mark.skipif(importlib.util.find_spec("pypylon") is None, reason="pypylon is not installed")
def test_a_basler_camera_that_other_hands_have_set_is_set_again(monkeypatch):
    monkeypatch.setenv("PYLON_CAMEMU", "2")
    camera = BaslerCamera(
        CameraSettings(
            name="b",
            kind="basler",
            device="0815-0001",
            trigger="software",
            exposure_us=2500.0,
            gain=3.0,
            width_px=320,
        )
    )

    def values():
        return (
            round(camera._camera.ExposureTime.GetValue()),
            round(camera._camera.Gain.GetValue()),
            camera._camera.Width.GetValue(),
            camera._camera.TriggerMode.GetValue(),
            camera._camera.TriggerSource.GetValue(),
        )

    told = (2500, 3, 320, "On", "Software")
    _import_pylon("b")
    try:
        camera.start()
        assert values() == told
        configure = camera._configure

        def spoilt(device):
            """As after a power cut, or another program's visit."""
            device.ExposureTime.SetValue(9000.0)
            device.Gain.SetValue(1.0)
            device.Width.SetValue(640)
            device.TriggerMode.SetValue("Off")
            configure(device)

        camera._configure = spoilt  # type: ignore[method-assign]
        camera.close()
        camera.start()
        assert values() == told
        assert camera.next_frame(20.0).image.shape[1] == 320
    finally:
        camera.close()


def test_a_genicam_camera_that_other_hands_have_set_is_set_again():
    genicam = pytest.importorskip("genicam")
    producer = Path(genicam.__file__).with_name("viky.cti")
    camera = GenICamCamera(
        CameraSettings(
            name="g",
            kind="genicam",
            device="0",
            producer=producer,
            width_px=120,
            frames_per_s=100.0,
            pixel_format="Mono8",
        )
    )

    def values():
        nodes = camera._nodes
        return nodes.Width.value, nodes.AcquisitionFrameRate.value, nodes.PixelFormat.value

    told = (120, 100.0, "Mono8")
    try:
        camera.start()
        assert values() == told
        camera._acquirer.stop()
        camera._nodes.Width.value = 200
        camera._nodes.AcquisitionFrameRate.value = 7.0
        camera._nodes.PixelFormat.value = "RGBa8"
        camera.close()
        camera.start()
        assert values() == told
        assert camera.next_frame(20.0).image.shape[1] == 120
    finally:
        camera.close()

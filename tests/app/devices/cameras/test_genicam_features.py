"""Settings become a GenICam camera's features, read by the real GenApi from a description."""

from __future__ import annotations

import time
import warnings
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from app.devices.cameras.genicam import DeviceClock, GenICamCamera
from app.devices.cameras.genicam_features import configure, rate
from app.devices.cameras.newest import Picture
from app.settings import CameraSettings, load_settings
from engine.errors import CameraError, SettingsError

genapi = pytest.importorskip("genicam.genapi")

FLOATS = {"ExposureTime": 20000.0, "Gain": 1.0, "BalanceRatio": 1.0, "AcquisitionFrameRate": 30.0}
CHOICES = {
    "ExposureAuto": ("Continuous", "Off"),
    "ExposureMode": ("TriggerWidth", "Timed"),
    "GainAuto": ("Continuous", "Off"),
    "BalanceWhiteAuto": ("Continuous", "Off"),
    "BalanceRatioSelector": ("Red", "Green", "Blue"),
    "TriggerSelector": ("AcquisitionStart", "FrameStart"),
    "TriggerMode": ("On", "Off"),
    "TriggerSource": ("Line0", "Line1", "Software"),
    "PixelFormat": ("BayerRG8", "Mono8", "JPEG"),
}


def describe(locked=()):
    """A camera's features as an XML description without a camera behind it."""
    parts = [
        '<RegisterDescription ModelName="M" VendorName="V" ToolTip="T" StandardNameSpace="None" '
        'SchemaMajorVersion="1" SchemaMinorVersion="1" SchemaSubMinorVersion="0" MajorVersion="1" '
        'MinorVersion="0" SubMinorVersion="0" '
        'ProductGuid="11111111-1111-1111-1111-111111111111" '
        'VersionGuid="11111111-1111-1111-1111-111111111112" '
        'xmlns="http://www.genicam.org/GenApi/Version_1_1">'
    ]
    for name, value in {"Width": 640, "Height": 480, "TimestampLatchValue": 5_000}.items():
        parts.append(f'<Integer Name="{name}"><Value>{value}</Value></Integer>')
    for name, number in FLOATS.items():
        lock = "<ImposedAccessMode>RO</ImposedAccessMode>" if name in locked else ""
        parts.append(f'<Float Name="{name}">{lock}<Value>{number}</Value></Float>')
    parts.append('<Boolean Name="AcquisitionFrameRateEnable"><Value>0</Value></Boolean>')
    for name in ("TimestampLatch", "TriggerSoftware"):
        parts.append(
            f'<Command Name="{name}"><Value>0</Value><CommandValue>1</CommandValue></Command>'
        )
    for name, values in CHOICES.items():
        entries = "".join(
            f'<EnumEntry Name="{value}"><Value>{number}</Value></EnumEntry>'
            for number, value in enumerate(values)
        )
        lock = "<ImposedAccessMode>RO</ImposedAccessMode>" if name in locked else ""
        parts.append(f'<Enumeration Name="{name}">{lock}{entries}<Value>0</Value></Enumeration>')
    parts.append('<Port Name="Device"></Port></RegisterDescription>')
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        nodes = genapi.NodeMap()
    nodes.load_xml_from_string("".join(parts))
    return nodes


def test_exposure_gain_and_balance_are_set_and_automatics_are_off():
    nodes = describe()
    settings = CameraSettings(
        exposure_us=2500.0,
        gain=3.0,
        white_balance_rgb=(1.5, 1.5, 1.5),
        frames_per_s=20.0,
        width_px=320,
        pixel_format="Mono8",
    )
    found = configure("c", nodes, settings)
    assert found["exposure_us"] == nodes.ExposureTime.value == 2500.0
    assert found["gain"] == nodes.Gain.value == 3.0
    assert found["width_px"] == nodes.Width.value == 320
    assert nodes.AcquisitionFrameRateEnable.value is True
    assert rate(nodes, settings) == 20.0
    for feature in ("ExposureAuto", "GainAuto", "BalanceWhiteAuto", "TriggerMode"):
        assert getattr(nodes, feature).value == "Off"
    assert nodes.ExposureMode.value == "Timed"
    assert nodes.PixelFormat.value == "Mono8"


def test_a_value_that_another_one_has_undone_is_found():
    # This camera has one ratio behind all three colours.
    settings = CameraSettings(white_balance_rgb=(2.0, 1.0, 1.5))
    with pytest.raises(CameraError, match=r"white_balance_rgb \(Red\): asked for 2, .* says 1\.5"):
        configure("c", describe(), settings)


@pytest.mark.parametrize(
    ("locked", "settings", "words"),
    [
        ("ExposureTime", {"exposure_us": 500.0}, "exposure_us = 500 was refused"),
        ("ExposureAuto", {"exposure_us": 500.0}, "ExposureAuto = Off was refused; it can do Cont"),
        ("TriggerMode", {}, "trigger: TriggerMode = Off was refused"),
        ("", {"trigger": "hardware", "trigger_line": "Line7"}, "Line7 was refused; it can do Line"),
        ("", {"pixel_format": "JPEG"}, "JPEG cannot be read; set .* BayerRG8, Mono8"),
    ],
)
def test_a_setting_that_the_camera_keeps_to_itself_is_refused(locked, settings, words):
    with pytest.raises(CameraError, match=f"camera 'c': .*{words}"):
        configure("c", describe([locked]), CameraSettings(kind="genicam", **settings))


@pytest.mark.parametrize(
    ("trigger", "source"), [("software", "Software"), ("hardware", "Line1"), ("free", "Line0")]
)
def test_one_trigger_is_set_and_every_other_is_off(trigger, source):
    nodes = describe()
    configure("c", nodes, CameraSettings(trigger=trigger))
    assert nodes.TriggerMode.value == ("Off" if trigger == "free" else "On")
    assert nodes.TriggerSource.value == source
    assert nodes.TriggerSelector.value == "FrameStart"


def test_a_cameras_clock_is_never_taken_for_younger_than_it_is():
    clock = DeviceClock()
    assert clock.host_ns(7_000) is None
    before_ns = time.monotonic_ns()
    clock.latch(describe())  # it says 5000
    after_ns = time.monotonic_ns()
    latched, later = clock.host_ns(5_000), clock.host_ns(1_000_005_000)
    assert latched is not None
    assert later is not None
    assert before_ns <= latched <= after_ns
    # A second later on its clock is at most a second later here, whichever runs faster.
    assert latched + 999_000_000 < later < latched + 1_000_000_000
    assert clock.host_ns(0) is None  # a producer without time stamps
    clock.forget()
    assert clock.host_ns(7_000) is None


def test_the_cameras_own_stamp_makes_a_frame_younger_but_never_of_the_future():
    camera: Any = GenICamCamera(CameraSettings(kind="genicam"))
    camera._clock.latch(describe())
    camera._period_s = 0.02
    arrived_ns = time.monotonic_ns()
    device_ns = 5_000 + arrived_ns - camera._clock._pair[0]
    camera._take = lambda _: Picture(np.zeros((2, 2, 3), np.uint8), device_ns)
    camera._acquirer = SimpleNamespace(remote_device=SimpleNamespace(node_map=None))
    camera._handed_over_ns = arrived_ns - 10**9  # nobody was looking for a second
    stamp_ns = camera._read().stamp_ns
    assert arrived_ns - 2 * 20_000_000 < stamp_ns < arrived_ns
    device_ns += 10**12
    camera._handed_over_ns = arrived_ns - 10**9
    assert camera._read().stamp_ns < arrived_ns - 9 * 10**8


# The station file.


def test_a_producer_is_seen_from_the_station_file(tmp_path):
    path = tmp_path / "station.toml"
    text = '[[cameras]]\nkind = "genicam"\nproducer = "maker.cti"\ntrigger = "software"\n'
    path.write_text(text, encoding="utf-8")
    assert load_settings(path).cameras[0].producer == tmp_path / "maker.cti"


@pytest.mark.parametrize(
    ("kind", "key"), [("genicam", "white_balance_k = 5000"), ("usb", "white_balance_rgb = [1,1,1]")]
)
def test_white_balance_that_a_driver_does_not_know_is_refused(tmp_path, kind, key):
    path = tmp_path / "station.toml"
    path.write_text(f'[[cameras]]\nkind = "{kind}"\n{key}\n', encoding="utf-8")
    with pytest.raises(SettingsError, match=key.split()[0]):
        load_settings(path)

"""GenICam cameras: the committee's simulated producer, and a description with a trigger."""

from __future__ import annotations

import signal
import threading
import time
import warnings
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from app.devices.cameras import create_camera, genicam
from app.devices.cameras.genicam import DeviceClock, GenICamCamera
from app.devices.cameras.genicam_features import configure, rate
from app.devices.cameras.newest import Picture
from app.devices.cameras.pixels import to_bgr
from app.settings import CameraSettings, LineSettings, load_settings
from app.station.grab import FrameGuard
from app.station.ports import Trigger
from engine.errors import CameraError, CameraLostError, FrameTimeoutError, SettingsError

binding = pytest.importorskip("genicam")
VIKY = Path(binding.__file__).with_name("viky.cti")
FAST = {"producer": VIKY, "width_px": 120, "height_px": 100, "frames_per_s": 100.0}


def describe_camera(**settings):
    return CameraSettings.model_validate({"name": "g", "kind": "genicam", **settings})


@pytest.fixture
def make():
    made = []

    def make_camera(device="2", **settings):
        camera = GenICamCamera(describe_camera(device=device, **(FAST | settings)))
        made.append(camera)
        return camera

    yield make_camera
    for camera in made:
        camera.close()


def take_all(camera):
    while True:
        camera.next_frame(20.0)


# What the simulated producer can do runs for real.


def test_settings_are_read_back_after_every_start(make):
    camera = make(pixel_format="Mono8")
    for _ in range(2):
        camera.start()
        assert camera.found == {"width_px": 120.0, "height_px": 100.0, "frames_per_s": 100.0}
        image = camera.next_frame(20.0).image
        assert image.shape == (100, 120, 3)
        assert np.ptp(image, axis=2).max() == 0  # grey
        camera.close()


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"exposure_us": 500.0}, "exposure_us = 500 was refused .it has no ExposureTime"),
        ({"gain": 2.0}, "gain = 2 was refused .it has no Gain"),
        ({"width_px": 10}, "width_px = 10 was refused"),
        ({"trigger": "software"}, "trigger = 'software': it has no TriggerMode"),
        ({"pixel_format": "BayerRG8"}, "BayerRG8 was refused; it can do RGBa8, Mono8"),
        ({"white_balance_rgb": (2.0, 1.0, 1.0)}, r"white_balance_rgb \(Red\) = 2 was refused"),
        ({"white_balance_k": 5000.0}, "set white_balance_rgb"),
        ({"device": "7"}, "expected the camera 7, found 0, 1, 2; set device"),
        ({"device": ""}, r"\(device is not set\), found 0, 1, 2"),
        ({"producer": Path("/nowhere.cti")}, "no such file"),
        ({"producer": Path(__file__)}, "cannot be loaded"),
        ({"producer": next(VIKY.parent.glob("libLog_*.so"))}, "is no GenTL producer"),
    ],
)
def test_it_says_what_is_wrong_and_opens_again(make, settings, words):
    camera = make(**settings)
    for _ in range(2):
        with pytest.raises(CameraError, match=f"camera 'g': .*{words}"):
            camera.start()


def test_a_camera_can_be_named_as_its_producer_does(make):
    camera = make(device="VikyTL_DEV_green")
    camera.start()
    assert camera.next_frame(20.0).source == "g"


def test_producers_are_found_where_all_makers_say_theirs_are(make, monkeypatch, tmp_path):
    camera = make(producer=None)
    monkeypatch.setenv("GENICAM_GENTL64_PATH", str(tmp_path))
    with pytest.raises(CameraError, match=r"no GenTL producer .* in GENICAM_GENTL64_PATH"):
        camera.start()
    monkeypatch.setenv("GENICAM_GENTL64_PATH", f"{tmp_path}:{VIKY.parent}")
    camera.start()
    assert camera.next_frame(20.0).image.size


def test_a_camera_comes_back_without_disturbing_another_one_of_its_producer(make):
    first, second = make("0"), make("1")
    first.start()
    second.start()
    with pytest.raises(CameraError, match="camera 'g'"):
        make("1").start()  # a camera has one owner
    for _ in range(3):
        first.close()
        last = second.next_frame(20.0).sequence
        first.start()
        assert first.next_frame(20.0).image.size
        assert second.next_frame(20.0).sequence > last


def test_ctrl_c_stays_with_the_program(make):
    before = signal.getsignal(signal.SIGINT)
    make().start()
    assert signal.getsignal(signal.SIGINT) is before


def test_a_camera_that_falls_silent_is_lost_and_comes_back(make, monkeypatch):
    camera = make()
    camera.start()
    monkeypatch.setattr(genicam, "_READ_S", 0.05)
    camera._nodes.AcquisitionStop.execute()
    with pytest.raises(CameraLostError, match="delivers no frames any more"):
        take_all(camera)
    assert "check its cable" in camera.loss
    camera.close()
    monkeypatch.undo()
    camera.start()
    assert camera.next_frame(20.0).image.size


def test_a_camera_that_is_gone_is_lost(make):
    camera = make()
    camera.start()
    camera._acquirer.destroy()
    with pytest.raises(CameraLostError):
        take_all(camera)
    camera.close()
    camera.start()
    assert camera.next_frame(20.0).image.size


def break_buffers(camera, how_many):
    """Make the producer say of the next pictures that parts of them are missing."""
    monitors = camera._acquirer._new_buffer_event_monitor_dict
    stream, monitor = next(iter(monitors.items()))

    class Broken:
        def __getattr__(self, key):
            return getattr(monitor, key)

        @property
        def buffer(self):
            broken.append(1)
            raw = monitor.buffer
            if len(broken) > 4 * how_many:
                return raw
            return BrokenBuffer(raw)

    class BrokenBuffer(binding.gentl.Buffer):  # type: ignore[misc, name-defined]
        def __init__(self, raw):
            self.__dict__.update(raw.__dict__)

        def is_complete(self):
            return False

    broken = []
    monitors[stream] = Broken()


def test_incomplete_frames_are_no_frames(make):
    camera = make()
    camera.start()
    camera.next_frame(20.0)
    break_buffers(camera, 3)
    before = camera.incomplete
    while camera.incomplete < before + 3:
        camera.next_frame(20.0)
    number = camera.next_frame(20.0).sequence
    assert camera.next_frame(20.0).sequence > number  # whole ones go on


def test_frames_older_than_the_trigger_are_not_judged(make):
    camera = make(frames_per_s=50.0)
    camera.start()
    settings = LineSettings(frame_timeout_ms=20_000.0, deadline_ms=30_000.0, dark_level=0.0)
    guard = FrameGuard(camera, settings)
    for sequence in range(3):
        trigger = Trigger(sequence, f"P{sequence}", time.monotonic_ns())
        assert guard.grab(trigger).stamp_ns >= trigger.stamp_ns
        # Without a time stamp of the camera, a picture may be two periods old when it arrives.
        assert time.monotonic_ns() - trigger.stamp_ns >= 2 * 20_000_000


def test_a_hardware_trigger_keeps_every_frame_under_the_cameras_own_number(make, monkeypatch):
    free = describe_camera(**(FAST | {"frames_per_s": 20.0}))
    monkeypatch.setattr(genicam, "configure", lambda name, nodes, _: configure(name, nodes, free))
    camera = make(trigger="hardware")
    camera.start()
    numbers = [camera.next_frame(20.0).sequence for _ in range(4)]
    assert numbers == list(range(numbers[0], numbers[0] + 4))


class WithTrigger:
    """The simulated camera's features and one that it lacks: here it runs by itself."""

    def __init__(self, nodes, fired):
        self._nodes = nodes
        self.TriggerSoftware = SimpleNamespace(execute=fired)

    def __getattr__(self, key):
        return getattr(self._nodes, key)


@pytest.fixture
def triggered(make, monkeypatch):
    """A camera whose software trigger only counts: its pictures come by themselves."""
    free = describe_camera(**FAST)
    fired: list[int] = []
    monkeypatch.setattr(genicam, "configure", lambda name, nodes, _: configure(name, nodes, free))
    nodes = vars(GenICamCamera)["_nodes"].fget
    monkeypatch.setattr(
        GenICamCamera,
        "_nodes",
        property(lambda camera: WithTrigger(nodes(camera), lambda: fired.append(1))),
    )
    camera = make(trigger="software")
    camera.start()
    return camera, fired


def test_a_software_trigger_takes_the_frame_that_follows(triggered):
    camera, fired = triggered
    for sequence in range(3):
        asked_ns = time.monotonic_ns()
        frame = camera.next_frame(20.0)
        assert asked_ns <= frame.stamp_ns <= time.monotonic_ns()
        assert (frame.sequence, len(fired)) == (sequence, sequence + 1)


def test_frames_that_wait_from_before_a_software_trigger_are_thrown_away(triggered):
    camera, _ = triggered
    take, numbers = camera._take, []

    def take_and_note(give_up_ns):
        picture = take(give_up_ns)
        numbers.append(picture.number)
        return picture

    camera._take = take_and_note
    for _ in range(3):
        end_s = time.monotonic() + 20.0
        while camera._waiting() < 2:
            assert time.monotonic() < end_s
            time.sleep(0.005)
        camera.next_frame(20.0)
    # The camera counts anew from 1 when its acquisition begins again; what waited had 1 and 2.
    assert numbers == [1, 1, 1]


def test_after_a_software_trigger_without_an_answer_nothing_late_is_taken(triggered):
    camera, _ = triggered
    begun = []
    start = camera._acquirer.start
    camera._acquirer.stop()
    camera._acquirer.start = lambda: begun.append(1)  # nothing comes any more
    with pytest.raises((FrameTimeoutError, CameraLostError)):
        camera.next_frame(0.05)
    begun.clear()

    def begin():
        begun.append(1)
        start()

    camera._acquirer.start = begin
    camera.next_frame(20.0)
    assert begun == [1]


def test_a_software_trigger_that_is_answered_in_part_is_an_error_at_once(triggered):
    camera, _ = triggered
    camera.next_frame(20.0)
    break_buffers(camera, 1)
    with pytest.raises(CameraError, match="incomplete frame; check cable, packet size"):
        take_all(camera)
    camera.next_frame(20.0)


def test_a_producer_that_does_not_count_its_frames_still_delivers(make, monkeypatch):
    camera = make()
    monkeypatch.setattr(
        "harvesters.core.ImageAcquirer.data_streams", property(lambda _: [SimpleNamespace()])
    )
    camera.start()
    numbers = [camera.next_frame(20.0).sequence for _ in range(3)]
    assert numbers == sorted(set(numbers))
    monkeypatch.undo()


def test_a_frame_with_rows_missing_is_no_frame(make, monkeypatch):
    camera = make()
    camera.start()
    ask = genicam._ask
    short: list[int] = []

    def ask_short(buffer, key, otherwise):
        if key == "delivered_image_height" and len(short) < 3:
            short.append(1)
            return 99
        return ask(buffer, key, otherwise)

    monkeypatch.setattr(genicam, "_ask", ask_short)
    for _ in range(10):
        assert camera.next_frame(20.0).image.shape == (100, 120, 3)
    assert camera.incomplete == len(short) == 3


def test_a_camera_without_the_extra_says_how_to_get_it(monkeypatch):
    import sys

    monkeypatch.setitem(sys.modules, "app.devices.cameras.genicam_producer", None)
    monkeypatch.delattr("app.devices.cameras.genicam_producer", raising=False)
    with pytest.raises(CameraError, match=r"pip install 'gonogo\[genicam\]'"):
        create_camera(CameraSettings(kind="genicam")).start()


# The standard's features that the simulated camera lacks: the real GenApi reads this description.

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
        nodes = binding.genapi.NodeMap()
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
        configure("c", describe([locked]), describe_camera(**settings))


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


def test_the_cameras_own_stamp_makes_a_frame_younger_but_never_of_the_future(make):
    camera = make()
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


# Pixels.


def mosaic(pattern, colour):
    image = np.zeros((8, 8), np.uint16)
    places = ((0, 0), (0, 1), (1, 0), (1, 1))
    for place, letter in zip(places, pattern, strict=True):
        image[place[0] :: 2, place[1] :: 2] = colour["BGR".index(letter)]
    return image


@pytest.mark.parametrize(
    ("pixel_format", "pattern"),
    [
        ("BayerRG8", "RGGB"),
        ("BayerGB8", "GBRG"),
        ("BayerGR8", "GRBG"),
        ("BayerBG8", "BGGR"),
        ("BayerRG12Packed", "RGGB"),
    ],
)
def test_a_mosaic_becomes_its_colour(pixel_format, pattern):
    colour = np.array([200, 100, 30])
    deep = 4 if "12" in pixel_format else 0
    data = mosaic(pattern, colour << deep).ravel()
    assert to_bgr(data, 8, 8, pixel_format)[4, 4].tolist() == colour.tolist()


@pytest.mark.parametrize(
    ("pixel_format", "pixel", "expected"),
    [
        ("Mono8", [7], [7, 7, 7]),
        ("Mono10", [1023], [255, 255, 255]),
        ("Mono16", [40_000], [156, 156, 156]),
        ("RGB8", [1, 2, 3], [3, 2, 1]),
        ("BGR8", [1, 2, 3], [1, 2, 3]),
        ("RGBa8", [1, 2, 3, 9], [3, 2, 1]),
        ("BGRa8", [1, 2, 3, 9], [1, 2, 3]),
    ],
)
def test_pixels_become_bgr_and_padding_is_left_out(pixel_format, pixel, expected):
    row = [*(pixel * 3), 77, 77]  # two values of padding
    data = np.array(row * 2, np.uint16).astype(np.uint16 if pixel[0] > 255 else np.uint8)
    picture = to_bgr(data, 2, 3, pixel_format)
    assert picture.shape == (2, 3, 3)
    assert (picture == expected).all()
    data[:] = 0  # the driver's own memory
    assert (picture == expected).all()


def test_too_few_pixels_are_an_incomplete_frame():
    with pytest.raises(CameraError, match="incomplete"):
        to_bgr(np.zeros(10, np.uint8), 4, 4, "Mono8")
    with pytest.raises(CameraError, match="YUV422_8 cannot be read"):
        to_bgr(np.zeros(32, np.uint8), 4, 4, "YUV422_8")


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


def test_two_threads_may_open_cameras_at_once(make):
    cameras = [make(device) for device in ("0", "1", "2")]
    failures = []

    def open_and_close(camera):
        try:
            for _ in range(3):
                camera.start()
                camera.next_frame(20.0)
                camera.close()
        except Exception as error:  # noqa: BLE001 - asserted below
            failures.append(error)

    threads = [threading.Thread(target=open_and_close, args=(camera,)) for camera in cameras]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60.0)
    assert failures == []

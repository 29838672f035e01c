"""What a GenICam camera delivers and throws away, with the committee's simulated producer."""

from __future__ import annotations

import signal
import threading
import time
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from app.devices.cameras import create_camera, genicam
from app.devices.cameras.genicam import GenICamCamera
from app.devices.cameras.genicam_features import configure
from app.settings import CameraSettings, LineSettings
from app.station.grab import FrameGuard
from app.station.ports import Trigger
from engine.errors import CameraError, CameraLostError, FrameTimeoutError

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

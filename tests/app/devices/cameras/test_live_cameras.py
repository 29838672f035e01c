"""What live cameras do beyond the contract: settings read back, the newest frame, honest ages."""

from __future__ import annotations

import importlib.util
import threading
import time

import numpy as np
import pytest

from app.devices.cameras import BaslerCamera, VideoCamera, create_camera
from app.devices.cameras.basler import _import_pylon
from app.devices.cameras.controls import Control, apply_controls
from app.devices.cameras.newest import (
    ExposureCount,
    NewestFrame,
    Picture,
    earliest_exposure_ns,
)
from app.devices.cameras.stream import has_gstreamer
from app.settings import CameraSettings, LineSettings, load_settings
from app.station.grab import FrameGuard
from app.station.ports import Trigger
from engine.errors import CameraError, CameraLostError, FrameTimeoutError, SettingsError

IMAGE = np.zeros((4, 4, 3), np.uint8)
needs_pylon = pytest.mark.skipif(
    importlib.util.find_spec("pypylon") is None, reason="pypylon is not installed"
)


@pytest.fixture(autouse=True)
def _emulation(monkeypatch):
    monkeypatch.setenv("PYLON_CAMEMU", "2")


@pytest.fixture
def basler(request):
    made = []

    def make(**settings):
        device = settings.pop("device", "0815-0001")
        camera = BaslerCamera(CameraSettings(name="b", kind="basler", device=device, **settings))
        made.append(camera)
        return camera

    yield make
    for camera in made:
        camera.close()


class Register:
    def __init__(self, *, steps=1.0):
        self.value, self.steps = 0.0, steps

    def write(self, value):
        self.value = value // self.steps * self.steps

    def read(self):
        return self.value


def test_settings_are_written_and_read_back():
    exposure, gain = Register(steps=100.0), Register()
    controls = [
        Control("exposure_us", 5030.0, exposure.write, exposure.read),
        Control("gain", None, gain.write, gain.read),
    ]
    assert apply_controls("c", controls) == {"exposure_us": 5000.0}


def test_a_camera_that_does_something_else_is_refused():
    exposure = Register(steps=4000.0)
    control = Control("exposure_us", 7000.0, exposure.write, exposure.read)
    with pytest.raises(CameraError, match="exposure_us: asked for 7000, the camera says 4000"):
        apply_controls("c", [control])


def test_a_setting_that_another_one_has_undone_is_found():
    exposure = Register()

    def write_rate(value):
        exposure.value = 1.0

    controls = [
        Control("exposure_us", 5000.0, exposure.write, exposure.read),
        Control("frames_per_s", 100.0, write_rate, lambda: 100.0),
    ]
    with pytest.raises(CameraError, match="exposure_us"):
        apply_controls("c", controls)


def test_only_the_newest_frame_is_delivered_and_the_others_are_counted():
    numbers = iter(range(5))
    all_read = threading.Event()

    def read():
        number = next(numbers, None)
        if number is None:
            all_read.set()
            time.sleep(0.01)
            return None
        return Picture(np.full((4, 4, 3), number, np.uint8), number)

    reader = NewestFrame("c", read)
    reader.start(10.0)
    try:
        assert all_read.wait(10.0)
        frame = reader.next_frame(10.0)
        assert (int(frame.image[0, 0, 0]), frame.sequence, reader.dropped) == (4, 4, 4)
        with pytest.raises(FrameTimeoutError):
            reader.next_frame(0.01)
    finally:
        assert reader.stop()


def test_a_driver_that_fails_is_a_lost_camera_after_its_last_frame():
    pictures = iter([Picture(IMAGE, 1)])

    def read():
        picture = next(pictures, None)
        if picture is None:
            raise RuntimeError("device\n removed")
        return picture

    reader = NewestFrame("c", read)
    reader.start(10.0)
    reader.next_frame(10.0)
    with pytest.raises(CameraLostError, match="device removed"):
        reader.next_frame(10.0)
    assert reader.loss == "camera 'c': lost (device removed); check its cable and power"
    assert reader.stop()


def test_a_frame_without_a_stamp_is_as_old_as_it_may_be():
    period_s = 0.04
    # Two periods for exposure and transfer, and all the time in which nobody was looking.
    assert earliest_exposure_ns(1_000_000_000, 30_000_000, period_s) == 890_000_000


def test_rtsp_is_refused_where_a_plc_triggers(tmp_path):
    path = tmp_path / "station.toml"
    path.write_text('[[cameras]]\nkind = "rtsp"\ndevice = "rtsp://camera/1"\n', encoding="utf-8")
    with pytest.raises(SettingsError, match="seconds old"):
        load_settings(path)
    path.write_text(path.read_text("utf-8") + '[plc]\nkind = "loopback"\n', encoding="utf-8")
    assert load_settings(path).cameras[0].kind == "rtsp"


def test_only_cameras_that_can_are_triggered_by_software(tmp_path):
    path = tmp_path / "station.toml"
    path.write_text('[[cameras]]\nkind = "usb"\ntrigger = "software"\n', encoding="utf-8")
    with pytest.raises(SettingsError, match="expected 'free' for the kind usb"):
        load_settings(path)


def test_gstreamer_says_what_is_missing():
    if has_gstreamer():
        pytest.skip("this OpenCV has GStreamer")
    camera = create_camera(CameraSettings(kind="gstreamer", device="videotestsrc ! appsink"))
    with pytest.raises(CameraError, match="built without GStreamer"):
        camera.start()


def test_a_usb_camera_that_is_not_there_cannot_be_opened(capfd):
    camera = create_camera(CameraSettings(kind="usb", device="/dev/v4l/by-id/none"))
    with pytest.raises(CameraError, match="cannot be opened"):
        camera.start()


def test_a_video_begins_again(tmp_path):
    cv2 = pytest.importorskip("cv2")
    path = tmp_path / "line.avi"
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 25, (64, 48))
    for level in (40, 200):
        writer.write(np.full((48, 64, 3), level, np.uint8))
    writer.release()
    camera = VideoCamera(path)
    camera.start()
    frames = [camera.next_frame(1.0) for _ in range(5)]
    camera.close()
    assert [frame.sequence for frame in frames] == [0, 1, 2, 3, 4]
    assert [bool(frame.image.mean() > 120) for frame in frames] == [0, 1, 0, 1, 0]


@pytest.mark.parametrize("content", [None, b"no video"])
def test_a_file_that_is_no_video_cannot_be_opened(tmp_path, content, capfd):
    path = tmp_path / "line.avi"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(CameraError, match=r"line\.avi is"):
        VideoCamera(path).start()


@needs_pylon
def test_basler_settings_are_read_back_after_every_start(basler):
    camera = basler(exposure_us=2500.0, width_px=320, height_px=240, frames_per_s=50.0)
    for _ in range(2):
        camera.start()
        assert camera.found["exposure_us"] == pytest.approx(2500.0, rel=0.05)
        assert camera.next_frame(20.0).image.shape == (240, 320, 3)
        camera.close()


@needs_pylon
def test_basler_refuses_what_it_cannot_do(basler):
    with pytest.raises(CameraError, match="exposure_us"):
        basler(exposure_us=1e12).start()


@needs_pylon
def test_basler_says_which_cameras_there_are(basler):
    with pytest.raises(CameraError, match="found 0815-0000, 0815-0001"):
        basler(device="").start()


@needs_pylon
def test_software_trigger_exposes_after_it_was_asked(basler):
    camera = basler(trigger="software")
    camera.start()
    for sequence in range(3):
        asked_ns = time.monotonic_ns()
        frame = camera.next_frame(20.0)
        assert asked_ns <= frame.stamp_ns <= time.monotonic_ns()
        assert frame.sequence == sequence


@needs_pylon
def test_an_exposure_that_was_too_late_is_thrown_away_with_its_frame(basler):
    camera = basler(trigger="software")
    camera.start()
    camera.next_frame(20.0)
    camera._camera.ExecuteSoftwareTrigger()  # as if the last call had given up on this frame
    camera._overdue = True
    assert camera.next_frame(20.0).sequence == 1
    with pytest.raises(FrameTimeoutError):
        camera._raise_if_none(camera._retrieve(200, 0), 0.2)  # nothing was left behind


@needs_pylon
def test_free_running_frames_older_than_the_trigger_are_not_judged(basler):
    camera = basler(frames_per_s=20.0)
    camera.start()
    settings = LineSettings(frame_timeout_ms=20_000.0, deadline_ms=30_000.0, dark_level=0.0)
    guard = FrameGuard(camera, settings)
    for sequence in range(3):
        trigger = Trigger(sequence, f"P{sequence}", time.monotonic_ns())
        frame = guard.grab(trigger)
        assert frame.stamp_ns >= trigger.stamp_ns
        # Exposure and transfer of a frame that began after the trigger take their time.
        assert time.monotonic_ns() - trigger.stamp_ns >= 2 * 50_000_000


@needs_pylon
def test_a_hardware_trigger_keeps_every_frame_under_the_cameras_own_number(basler):
    camera = basler(trigger="hardware")
    camera.start()
    assert camera._camera.TriggerSource.GetValue() == "Line1"
    with pytest.raises(FrameTimeoutError):
        camera.next_frame(0.05)
    pylon = _import_pylon("b")
    for _ in range(3):
        # The emulated camera takes this for a pulse at its input.
        assert camera._camera.WaitForFrameTriggerReady(20_000, pylon.TimeoutHandling_ThrowException)
        camera._camera.ExecuteSoftwareTrigger()
    first = camera.next_frame(20.0).sequence
    assert [camera.next_frame(20.0).sequence for _ in range(2)] == [first + 1, first + 2]


@pytest.mark.parametrize(
    ("blocks", "numbers"),
    [((5, 6, 9), [5, 6, 9]), ((65534, 65535, 1, 2), [65534, 65535, 65536, 65537])],
)
def test_the_count_of_exposures_goes_on_where_the_cameras_number_wraps(blocks, numbers):
    count = ExposureCount()
    assert [count.next(block) for block in blocks] == numbers
    count.forget()
    assert count.next(7) == 7


@needs_pylon
def test_an_incomplete_frame_is_no_frame(basler):
    camera = basler(trigger="software")
    camera.start()
    camera._camera.ForceFailedBufferCount.SetValue(1)
    camera._camera.ForceFailedBuffer.Execute()
    with pytest.raises(CameraError, match="incomplete"):
        camera.next_frame(20.0)
    assert camera.next_frame(20.0).image.size

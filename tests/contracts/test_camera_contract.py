"""What every camera promises to the line."""

from __future__ import annotations

import importlib.util
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event, Thread

import cv2
import numpy as np
import pytest

from app.devices.cameras import (
    CAMERA_KINDS,
    BaslerCamera,
    FolderCamera,
    SimulatedCamera,
    VideoCamera,
    create_camera,
)
from app.devices.cameras.stream import has_gstreamer
from app.devices.simulation.renderer import PartSampler
from app.settings import CameraSettings
from engine.errors import CameraError, CameraLostError, FrameTimeoutError

FRAMES = 4
FINITE = {"folder", "simulated", "video"}
"""Kinds that deliver a known number of frames, one per call; the others deliver for ever."""


def blue(number: int = 0, height: int = 48, width: int = 64) -> np.ndarray:
    # Blue only, so that a camera that swaps channels is caught.
    image = np.zeros((height, width, 3), dtype=np.uint8)
    image[..., 0] = 200 + number
    return image


def create_folder(folder, _cleanup):
    for number in range(FRAMES):
        cv2.imwrite(str(folder / f"{number}.png"), blue(number))
    return FolderCamera(folder, name="under test", loop=False)


def create_simulated(_folder, _cleanup):
    return SimulatedCamera(PartSampler(1, 0.5), name="under test", count=FRAMES)


def create_video(folder, _cleanup):
    path = folder / "line.avi"
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 25, (64, 48))
    for number in range(FRAMES):
        writer.write(blue(number))
    writer.release()
    return VideoCamera(path, name="under test", loop=False)


class PictureStream(ThreadingHTTPServer):
    """A network camera: an endless multipart stream of JPEG pictures."""

    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Pictures)
        self.cut = Event()
        Thread(target=self.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/line.mjpg"

    def handle_error(self, request, client_address):
        """A client that goes away is no error here."""

    def end(self) -> None:
        self.cut.set()
        self.shutdown()
        self.server_close()


class Pictures(BaseHTTPRequestHandler):
    server: PictureStream

    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Type", "multipart/x-mixed-replace; boundary=frame")
        self.end_headers()
        data = cv2.imencode(".jpg", blue())[1].tobytes()
        head = f"--frame\r\nContent-Type: image/jpeg\r\nContent-Length: {len(data)}\r\n\r\n"
        while not self.server.cut.wait(0.02):
            self.wfile.write(head.encode() + data + b"\r\n")

    def log_message(self, *_):
        pass


def create_rtsp(_folder, cleanup):
    server = PictureStream()
    cleanup(server.end)
    return create_camera(CameraSettings(name="under test", kind="rtsp", device=server.address))


class EmulatedBasler(BaslerCamera):
    """Basler's emulated camera in front of blue pictures."""

    pictures: Path

    def _configure(self, camera):
        camera.TestImageSelector.SetValue("Off")
        camera.ImageFilename.SetValue(str(self.pictures))
        camera.ImageFileMode.SetValue("On")
        camera.PixelFormat.SetValue("BGR8Packed")
        camera.Width.SetValue(64)
        camera.Height.SetValue(48)
        super()._configure(camera)


def create_basler(folder, _cleanup):
    if importlib.util.find_spec("pypylon") is None:
        pytest.skip("pypylon is not installed")
    cv2.imwrite(str(folder / "blue.png"), blue())
    settings = CameraSettings(name="under test", kind="basler", device="0815-0000")
    camera = EmulatedBasler(settings)
    camera.pictures = folder
    return camera


def create_genicam(_folder, _cleanup):
    genicam = pytest.importorskip("genicam")
    # The simulated producer of the GenICam committee; the pictures of this camera are bluish.
    producer = Path(genicam.__file__).with_name("viky.cti")
    settings = CameraSettings(
        name="under test",
        kind="genicam",
        producer=producer,
        device="2",
        width_px=120,
        height_px=100,
        frames_per_s=100.0,
    )
    return create_camera(settings)


def create_csi(_folder, _cleanup):
    pytest.skip("only a Jetson has this connector")


def create_usb(_folder, _cleanup):
    if not Path("/dev/video0").exists():
        pytest.skip("no USB camera here")
    return create_camera(CameraSettings(name="under test", kind="usb"))


def create_gstreamer(_folder, _cleanup):
    if not has_gstreamer():
        pytest.skip("this OpenCV was built without GStreamer")
    pipeline = "videotestsrc pattern=blue is-live=true ! videoconvert ! appsink"
    return create_camera(CameraSettings(name="under test", kind="gstreamer", device=pipeline))


CREATORS = {
    "folder": create_folder,
    "simulated": create_simulated,
    "video": create_video,
    "usb": create_usb,
    "rtsp": create_rtsp,
    "gstreamer": create_gstreamer,
    "csi": create_csi,
    "basler": create_basler,
    "genicam": create_genicam,
}


@pytest.fixture(params=CAMERA_KINDS)
def kind(request):
    """Every kind in the table; one without a line in `CREATORS` fails in `camera`."""
    return request.param


@pytest.fixture
def camera(kind, request, tmp_path, monkeypatch):
    """A camera; a finite one with exactly `FRAMES` frames."""
    monkeypatch.setenv("PYLON_CAMEMU", "2")
    camera = CREATORS[kind](tmp_path, request.addfinalizer)
    yield camera
    camera.close()


def test_it_has_a_name(camera):
    assert camera.name == "under test"


def test_frames_are_colour_images_of_one_size(camera):
    camera.start()
    frames = [camera.next_frame(20.0) for _ in range(FRAMES)]
    assert len({frame.image.shape for frame in frames}) == 1
    for frame in frames:
        assert frame.image.ndim == 3
        assert frame.image.shape[2] == 3
        assert frame.image.dtype == np.uint8
        assert frame.source


def test_channels_are_blue_green_red(camera):
    camera.start()
    blue_level, _, red = camera.next_frame(20.0).image.reshape(-1, 3).mean(axis=0)
    # The test images are blue; simulated steel is bluish.
    assert blue_level > red


def test_no_frame_comes_twice(camera, kind):
    camera.start()
    sequences = [camera.next_frame(20.0).sequence for _ in range(FRAMES)]
    if kind in FINITE:
        assert sequences == list(range(FRAMES))
    assert sequences == sorted(set(sequences))


def test_stamps_rise_and_never_lie_in_the_future(camera, kind):
    camera.start()
    previous = time.monotonic_ns() if kind in FINITE else 0
    for _ in range(FRAMES):
        stamp_ns = camera.next_frame(20.0).stamp_ns
        assert previous <= stamp_ns <= time.monotonic_ns()
        previous = stamp_ns


def test_frames_are_not_overwritten_by_later_ones(camera):
    camera.start()
    first = camera.next_frame(20.0)
    kept = first.image.copy()
    for _ in range(FRAMES - 1):
        camera.next_frame(20.0)
    assert np.array_equal(first.image, kept)


def test_exhausted_camera_times_out_again_and_again(camera, kind):
    if kind not in FINITE:
        pytest.skip("it delivers for ever")
    camera.start()
    for _ in range(FRAMES):
        camera.next_frame(20.0)
    for _ in range(2):
        with pytest.raises(FrameTimeoutError, match="under test"):
            camera.next_frame(0.05)


def test_close_twice_is_harmless(camera):
    camera.start()
    camera.close()
    camera.close()


def test_close_before_start_is_harmless(camera):
    camera.close()


def test_closed_camera_is_lost(camera):
    camera.start()
    camera.next_frame(20.0)
    camera.close()
    with pytest.raises(CameraLostError, match="under test"):
        camera.next_frame(0.05)


def test_camera_that_was_never_started_is_lost(camera):
    with pytest.raises(CameraLostError, match="under test"):
        camera.next_frame(0.05)


def test_closed_camera_opens_again(camera):
    camera.start()
    camera.next_frame(20.0)
    camera.close()
    camera.start()
    assert camera.next_frame(20.0).image.size


def take(camera, frames):
    for _ in range(frames):
        camera.next_frame(20.0)


def test_a_network_camera_that_is_cut_off_is_lost_and_comes_back(tmp_path):
    server = PictureStream()
    camera = create_camera(CameraSettings(name="under test", kind="rtsp", device=server.address))
    try:
        camera.start()
        camera.next_frame(20.0)
        server.cut.set()
        with pytest.raises(CameraLostError, match="under test"):
            take(camera, 1000)  # what is still on its way, and then no more
        camera.close()
        server.cut.clear()
        camera.start()
        assert camera.next_frame(20.0).image.shape == (48, 64, 3)
    finally:
        camera.close()
        server.end()


def test_a_network_camera_that_is_not_there_cannot_be_opened():
    server = PictureStream()
    address = server.address
    server.end()
    camera = create_camera(CameraSettings(name="under test", kind="rtsp", device=address))
    with pytest.raises(CameraError, match="cannot be opened"):
        camera.start()

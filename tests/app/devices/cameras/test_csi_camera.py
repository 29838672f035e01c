"""Cameras on a Jetson's own connector: the pipeline, and what is said where there is none."""

from __future__ import annotations

from typing import cast

import cv2
import pytest

from app.devices.cameras import create_camera
from app.devices.cameras.controls import apply_controls
from app.devices.cameras.csi import csi_controls, csi_pipeline
from app.devices.cameras.stream import StreamCamera, has_gstreamer
from app.settings import CameraSettings
from engine.errors import CameraError

TAIL = (
    " ! nvvidconv ! video/x-raw, format=BGRx ! videoconvert ! video/x-raw, format=BGR"
    " ! appsink drop=true max-buffers=1 sync=false"
)


def pipeline(**settings):
    return csi_pipeline(CameraSettings.model_validate({"name": "c", "kind": "csi", **settings}))


def test_without_settings_the_sensor_does_as_it_likes():
    assert pipeline() == (
        "nvarguscamerasrc sensor-id=0 ! video/x-raw(memory:NVMM), format=NV12" + TAIL
    )


def test_every_setting_is_in_the_pipeline():
    told = pipeline(
        device="1",
        sensor_mode=2,
        width_px=1920,
        height_px=1080,
        frames_per_s=59.94,
        exposure_us=500.5,
        gain=2.5,
    )
    source, caps, *_ = told.split(" ! ")
    assert source == (
        'nvarguscamerasrc sensor-id=1 sensor-mode=2 exposuretimerange="500500 500500" '
        'gainrange="2.5 2.5" ispdigitalgainrange="1 1"'
    )
    assert caps == (
        "video/x-raw(memory:NVMM), format=NV12, width=1920, height=1080, framerate=2997/50"
    )
    assert told.endswith(TAIL)


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"device": "/dev/video0"}, "expected the number of a sensor such as '0'"),
        ({"device": '0 ! filesink location="/x"'}, "expected the number of a sensor"),
        ({"width_px": 640}, "expected width_px and height_px"),
    ],
)
def test_what_makes_no_pipeline_is_refused(settings, words):
    with pytest.raises(CameraError, match=words):
        pipeline(**settings)


def test_it_says_which_opencv_is_missing_and_the_way_out():
    if has_gstreamer():
        pytest.skip("this OpenCV has GStreamer")
    with pytest.raises(CameraError, match=r"camera 'c': .*built without GStreamer.*--system-site"):
        create_camera(CameraSettings(name="c", kind="csi")).start()


def test_a_sensor_that_chose_another_size_is_refused():
    class Capture:
        def get(self, number):
            return {cv2.CAP_PROP_FRAME_WIDTH: 1280.0, cv2.CAP_PROP_FPS: 30.0}.get(number, 720.0)

        def set(self, number, value):
            raise AssertionError("a pipeline is told when it is made")

    settings = CameraSettings(kind="csi", width_px=1280, height_px=720, frames_per_s=30.0)
    found = apply_controls("c", csi_controls(cast("cv2.VideoCapture", Capture()), settings))
    assert found == {"width_px": 1280.0, "height_px": 720.0, "frames_per_s": 30.0}
    wide = settings.model_copy(update={"width_px": 1920})
    with pytest.raises(CameraError, match="width_px: asked for 1920, the camera says 1280"):
        apply_controls("c", csi_controls(cast("cv2.VideoCapture", Capture()), wide))


@pytest.mark.skipif(not has_gstreamer(), reason="this OpenCV was built without GStreamer")
def test_the_pipeline_runs_with_a_test_picture_instead_of_nvidias_source():
    """All of it but NVIDIA's two elements; size and rate are really read back."""

    def open_capture(settings):
        text = csi_pipeline(settings)
        source = text.partition(" ! ")[0]
        text = text.replace(source, "videotestsrc is-live=true pattern=blue")
        text = text.replace("(memory:NVMM)", "").replace("nvvidconv", "videoconvert")
        return cv2.VideoCapture(text, cv2.CAP_GSTREAMER)

    settings = CameraSettings(
        name="c", kind="csi", width_px=64, height_px=48, frames_per_s=25.0, exposure_us=500.0
    )
    camera = StreamCamera(settings, open_capture, csi_controls)
    for _ in range(2):
        camera.start()
        try:
            assert camera.found == {"width_px": 64.0, "height_px": 48.0, "frames_per_s": 25.0}
            blue, _, red = camera.next_frame(20.0).image.reshape(-1, 3).mean(axis=0)
            assert blue > 200 > red
        finally:
            camera.close()

"""One part, several cameras: one verdict, the worst wins, and a lost camera never means OK."""

from __future__ import annotations

import numpy as np
import pytest

from app.station.snapshot import StationState
from engine.backend import Inference, InputSpec
from engine.errors import CameraError
from engine.inspector import Inspector
from engine.recipe import Recipe, Region, View
from engine.types import Frame, Verdict

BAD = 240


class SpotBackend:
    """The map is brightness / 255."""

    name, precision, device = "spot", "fp32", "test"
    input_spec = InputSpec(16, 16)

    def infer(self, image):
        anomaly_map = image[0, :, :, 0].astype(np.float32) / 255
        return Inference(anomaly_map, float(anomaly_map.max()))

    def close(self):
        pass


@pytest.fixture
def cameras(rig):
    """Two cameras named as drivers name them; the line knows them as `top` and `side`."""
    made = {}
    for name in ("top", "side"):
        made[name] = type(rig.camera)()
        made[name].name = f"camera '{name}'"
    views = (
        View(name="lid", camera="top", region=Region(x=0, y=0, width=16, height=16)),
        View(name="wall", camera="side"),
    )
    recipe = Recipe(product="Cup", views=views, thresholds={"spot/fp32": 0.6})
    rig.inspector = Inspector(SpotBackend(), recipe)
    rig.camera = made
    return made


def show(camera, level):
    camera.shoot = lambda timeout_s: camera.frame(level=level)


def shown(line):
    """The part that the screen shows, or empty."""
    view = line.latest()
    return view.record.part_id if view is not None else ""


def test_one_verdict_per_trigger_and_the_worst_camera_decides(rig, cameras):
    line = rig.start()
    truth = {"P1": (128, 128), "P2": (BAD, 128), "P3": (100, BAD), "P4": (BAD, 250), "P5": (90, 80)}
    for part, (top, side) in truth.items():
        show(cameras["top"], top)
        show(cameras["side"], side)
        expected = Verdict.NG if max(top, side) >= BAD else Verdict.OK
        assert rig.judge(part).verdict is expected
        assert rig.until(lambda part=part: shown(line) == part)
        view = line.latest()
        worst = "top" if top >= side else "side"
        assert view.image[0, 0, 0] == max(top, side)
        assert view.region == (0, 0, 16, 16)
        assert view.record.reason.startswith(f"camera {worst}")
        assert {defect.camera for defect in view.record.defects} <= {worst}
        assert bool(view.record.defects) is (expected is Verdict.NG)
        assert rig.verdicts_of(part) == [expected]
    assert rig.reason("P4") == "camera side; also above the threshold: camera top"
    assert line.snapshot().lamps[0].detail == "camera 'top', camera 'side'"


@pytest.mark.parametrize("name", ["top", "side"])
def test_a_lost_camera_is_fault_with_its_name_until_it_is_back(rig, cameras, name):
    line = rig.start()
    assert rig.judge().verdict is Verdict.OK
    lost = cameras[name]
    lost.shoot = lost.lose
    lost.start_error = CameraError(f"camera '{name}': still gone")
    assert rig.judge("L1").verdict is Verdict.FAULT
    assert name in rig.reason("L1")
    assert rig.until(lambda: line.snapshot().state is StationState.FAULTED)
    lamp = line.snapshot().lamps[0]
    assert not lamp.ok
    assert name in lamp.detail
    assert not rig.plc.ready
    assert rig.judge("L2").verdict is Verdict.FAULT  # the other camera alone is not asked
    lost.start_error = None
    show(lost, 128)
    assert rig.until(lambda: line.snapshot().state is StationState.READY)
    assert rig.judge("L3").verdict is Verdict.OK
    show(lost, BAD)
    assert rig.judge("L4").verdict is Verdict.NG


@pytest.mark.parametrize("name", ["top", "side"])
@pytest.mark.parametrize(
    ("trouble", "words"),
    [
        (lambda camera: camera.time_out, "nothing came"),
        (lambda camera: lambda timeout_s: camera.frame(age_s=10.0), "older than the trigger"),
        (lambda camera: lambda timeout_s: camera.frame(level=1), "dark"),
    ],
)
def test_no_usable_picture_of_one_camera_is_fault(rig, cameras, name, trouble, words):
    rig.settings = rig.settings.model_copy(
        update={"line": rig.settings.line.model_copy(update={"frame_timeout_ms": 200.0})}
    )
    rig.start()
    bad = cameras[name]
    bad.shoot = trouble(bad)
    assert rig.judge("F1").verdict is Verdict.FAULT
    assert words in rig.reason("F1")
    assert name in rig.reason("F1")
    show(bad, 128)
    assert rig.until(lambda: rig.judge().verdict is Verdict.OK)


def test_a_camera_that_hangs_is_named_at_the_deadline(rig, cameras):
    side = cameras["side"]

    def hang(timeout_s):
        rig.release.wait(30.0)
        return side.frame()

    side.shoot = hang
    line = rig.start()
    assert rig.judge("H1").verdict is Verdict.FAULT
    assert "waiting for the picture of the camera side" in rig.reason("H1")
    assert rig.until(lambda: "camera 'side': no answer" in line.snapshot().alarm)
    assert "'top'" not in line.snapshot().alarm
    show(side, 128)
    rig.release.set()
    assert rig.until(lambda: line.snapshot().state is StationState.READY)
    assert rig.until(lambda: rig.judge().verdict is Verdict.OK)
    assert rig.verdicts_of("H1") == [Verdict.FAULT]


def test_a_camera_that_cannot_open_closes_the_others(rig, cameras):
    cameras["side"].start_error = CameraError("camera 'side': not there")
    line = rig.build()
    with pytest.raises(CameraError, match="'side'"):
        line.start()
    assert cameras["top"].closed
    assert line.snapshot().state is StationState.STARTING


def test_stopping_closes_all_cameras(rig, cameras):
    line = rig.start()
    line.stop()
    assert all(camera.closed for camera in cameras.values())


def test_the_warm_up_has_a_picture_of_each(rig, cameras):
    grey = np.full((16, 16, 3), 127, np.uint8)
    line = rig.start(warm_up={name: Frame(grey, 0, "warm-up") for name in cameras})
    assert line.snapshot().state is StationState.READY
    assert rig.judge().verdict is Verdict.OK


def test_an_inspector_of_single_pictures_never_says_ok(rig, cameras):
    rig.inspector = type(rig).__dataclass_fields__["inspector"].default_factory()
    rig.start()
    assert rig.judge("W1").verdict is Verdict.FAULT
    assert "several cameras" in rig.reason("W1")

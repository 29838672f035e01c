"""Several cameras see one part: one verdict, the worst wins."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest

from engine.backend import Inference, InputSpec
from engine.cameras import camera_rule, cameras_of
from engine.errors import DataError, RecipeError
from engine.inspector import Inspector
from engine.recipe import GoldenPart, Recipe, Region, View, change_recipe
from engine.types import Frame, Verdict

PATTERN = r"(?P<part>\d+)_(?P<camera>top|side)"
VIEWS = (
    View(name="lid", camera="top", region=Region(x=0, y=0, width=32, height=32)),
    View(name="wall", camera="side"),
    View(name="rim", camera="top", region=Region(x=32, y=0, width=32, height=32)),
)
SIZES = {"top": (64, 32), "side": (32, 32)}


class BrightBackend:
    """The map is brightness / 255; white (255) has no number."""

    name, precision, device = "bright", "fp32", "test"
    input_spec = InputSpec(32, 32)

    def infer(self, image):
        anomaly_map = image[0, :, :, 0].astype(np.float32) / 255
        anomaly_map[anomaly_map == 1] = np.nan
        return Inference(anomaly_map, float(anomaly_map.max()))

    def close(self):
        pass


def recipe(**more):
    changes = {
        "views": VIEWS,
        "thresholds": {"bright/fp32": 0.5},
        "warn_thresholds": {"bright/fp32": 0.4},
        "part_pattern": PATTERN,
    }
    return Recipe(product="cup", **{**changes, **more})


def frames(top=0, rim=0, side=0):
    """A spot of the given brightness in each view."""
    above, beside = (np.zeros((height, width, 3), np.uint8) for width, height in SIZES.values())
    above[4:10, 4:10], above[4:10, 40:46], beside[20:26, 12:18] = top, rim, side
    return {"top": Frame(above, 0, "top cam"), "side": Frame(beside, 0, "side cam")}


@pytest.fixture
def inspector():
    return Inspector(BrightBackend(), recipe())


@pytest.mark.parametrize(
    ("spots", "verdict", "camera"),
    [
        ({}, Verdict.OK, "top"),
        ({"top": 200}, Verdict.NG, "top"),
        ({"rim": 200}, Verdict.NG, "top"),
        ({"side": 200}, Verdict.NG, "side"),
        ({"top": 60, "side": 110}, Verdict.RECHECK, "side"),
        ({"top": 200, "side": 110}, Verdict.NG, "top"),
    ],
)
def test_the_worst_picture_decides(inspector, spots, verdict, camera):
    result = inspector.inspect_part(frames(**spots))
    assert (result.verdict, result.camera) == (verdict, camera)
    assert result.score == pytest.approx(max(spots.values(), default=0) / 255)
    assert result.reason.startswith(f"camera {camera}")
    assert result.region is not None
    assert result.region[2:] == (32, 32)


def test_defects_say_their_camera(inspector):
    result = inspector.inspect_part(frames(rim=220, side=200))
    assert [(one.camera, one.x, one.y) for one in result.defects] == [
        ("top", 40, 4),
        ("side", 12, 20),
    ]
    assert result.reason == "camera top; also above the threshold: camera side"
    assert result.region == (32, 0, 32, 32)


@pytest.mark.parametrize("camera", ["top", "side"])
def test_anything_wrong_with_one_picture_is_fault(inspector, camera):
    bad = {"top": 200, "side": 200}
    for others in ({}, {name: value for name, value in bad.items() if name != camera}):
        whole = frames(**others)
        missing = {name: frame for name, frame in whole.items() if name != camera}
        small = {**whole, camera: Frame(np.zeros((4, 4, 3), np.uint8), 0, "odd")}
        white = {**whole, camera: Frame(np.full_like(whole[camera].image, 255), 0, "white")}
        for given, words in ((missing, f"no frame of the camera {camera}"), (white, "no score")):
            result = inspector.inspect_part(given)
            assert result.verdict is Verdict.FAULT
            assert words in result.reason
            assert camera in result.reason
        sized = recipe(
            calibration={
                **{"method": "percentile", "parts": 9, "alpha": 0.05, "confidence": 0.95},
                **{"exceedances": 0, "created": "", "frame_sizes": SIZES},
                "guarantee": {"kind": "none", "statement": "none"},
            }
        )
        strict = Inspector(BrightBackend(), sized)
        assert strict.inspect_part(whole).verdict is not Verdict.FAULT
        result = strict.inspect_part(small)
        assert result.verdict is Verdict.FAULT
        assert math.isnan(result.score)
        assert f"camera {camera}: odd: expected" in result.reason


def test_frames_of_other_cameras_are_no_substitute(inspector):
    whole = frames()
    result = inspector.inspect_part({"top": whole["top"], "left": whole["side"]})
    assert result.verdict is Verdict.FAULT


def test_one_camera_is_judged_as_before():
    single = Inspector(BrightBackend(), recipe(views=VIEWS[1:2]))
    shown = frames(side=200)["side"]
    alone, part = single.inspect(shown), single.inspect_part({"side": shown})
    assert (alone.verdict, alone.defects, alone.reason) == (part.verdict, part.defects, part.reason)
    assert alone.camera == ""
    assert alone.defects[0].camera == ""


def test_files_are_sorted_by_camera():
    rule = camera_rule(recipe())
    assert cameras_of(recipe()) == ("top", "side")
    files = [Path("7_side.png"), Path("7_top.png"), Path("7_top_again.png")]
    found = rule.by_camera("7", files)
    assert list(found.items()) == [("top", tuple(files[1:])), ("side", tuple(files[:1]))]
    with pytest.raises(DataError, match=r"part 7: no picture of the camera side \(found 7_top"):
        rule.by_camera("7", files[1:])
    with pytest.raises(DataError, match=r"7_left\.png: expected the name of one of the cameras"):
        rule.camera_of(Path("7_left.png"))


@pytest.mark.parametrize("pattern", ["", r"(?P<part>\d+)", r"(?P<group>\d+)_(?P<camera>.+)\."])
def test_a_pattern_that_tells_no_camera_is_refused(pattern):
    with pytest.raises(RecipeError, match=r"set part_pattern to something like .*<camera>top.side"):
        camera_rule(recipe(part_pattern=pattern))
    assert camera_rule(recipe(views=VIEWS[:1])).camera_of(Path("x.png")) == "top"


def test_golden_parts_need_a_picture_of_every_camera():
    golden = (GoldenPart(file="a.png", sha256="0" * 64, good=True),)
    with pytest.raises(RecipeError, match="a picture of each of the cameras side, top"):
        change_recipe(recipe(), {"golden": golden})

"""Frame and recipe -> verdict, and what an inspector refuses to start with."""

from __future__ import annotations

import math

import numpy as np
import pytest

from engine.backend import Inference, InputSpec
from engine.bundle import open_bundle
from engine.errors import BackendError, ImageError, RecipeError
from engine.inspector import Inspector, Scorer, open_inspector
from engine.recipe import (
    Calibration,
    Guarantee,
    Recipe,
    Region,
    View,
    change_recipe,
    load_recipe,
    save_recipe,
)
from engine.types import ColourOrder, Frame, Verdict


class FirstChannelBackend:
    """Its map is the first channel of the image that the graph gets, at half the size."""

    name = "scripted"
    precision = "fp32"
    device = "test"

    def __init__(self, size=16, colour_order=ColourOrder.BGR):
        self.input_spec = InputSpec(size, size, colour_order)
        self.closed = 0

    def infer(self, image):
        assert image.shape == (1, self.input_spec.height, self.input_spec.width, 3)
        anomaly_map = image[0, ::2, ::2, 0].astype(np.float32)
        anomaly_map[anomaly_map == 255] = np.nan
        return Inference(anomaly_map, float(anomaly_map.max()))

    def close(self):
        self.closed += 1


def make_recipe(**changes):
    return Recipe(
        **{
            "product": "plate",
            "thresholds": {"scripted/fp32": 100.0},
            "warn_thresholds": {"scripted/fp32": 50.0},
            **changes,
        }
    )


def frame_of(image):
    return Frame(np.asarray(image, np.uint8), stamp_ns=1, source="camera 1")


def flat_frame(value, size=16):
    return frame_of(np.full((size, size, 3), value))


@pytest.mark.parametrize(
    ("value", "verdict"),
    [
        (0, Verdict.OK),
        (50, Verdict.OK),  # strictly above counts
        (51, Verdict.RECHECK),
        (100, Verdict.RECHECK),
        (101, Verdict.NG),
        (255, Verdict.FAULT),  # the backend makes NaN of it
    ],
)
def test_verdict(value, verdict):
    result = Inspector(FirstChannelBackend(), make_recipe()).inspect(flat_frame(value))
    assert result.verdict is verdict
    assert result.threshold == 100.0
    assert bool(result.reason) == (verdict in {Verdict.RECHECK, Verdict.FAULT})
    assert bool(result.defects) == (verdict is Verdict.NG)
    assert set(result.timings_ms) == {"resize", "graph", "score"}
    if verdict is Verdict.FAULT:
        assert math.isnan(result.score)
    else:
        assert result.score == value


def test_no_recheck_without_a_band():
    inspector = Inspector(FirstChannelBackend(), make_recipe(warn_thresholds={}))
    assert inspector.inspect(flat_frame(99)).verdict is Verdict.OK


def test_region_places_defects_in_the_frame():
    view = View(region=Region(x=20, y=40, width=32, height=64))
    image = np.zeros((120, 100, 3), np.uint8)
    image[:, :20] = 200  # outside the region: must not count
    image[40 + 32 : 40 + 40, 20 + 8 : 20 + 12] = 180
    result = Inspector(FirstChannelBackend(), make_recipe(views=(view,))).inspect(frame_of(image))
    assert result.verdict is Verdict.NG
    assert result.score == 180
    (defect,) = result.defects
    assert (defect.x, defect.y, defect.width, defect.height) == (28, 72, 4, 8)
    assert defect.area_px == 32


def test_ignored_polygon_does_not_count_and_is_cut_where_it_ends():
    image = np.zeros((32, 32, 3), np.uint8)
    image[8:16, 8:16] = 200
    corners = ((8, 16), (8, 0), (24, 16))  # the square, but for its corner at the top right
    view = View(ignore_polygons=(corners,))
    inspector = Inspector(FirstChannelBackend(), make_recipe(views=(view,)))
    result = inspector.inspect(frame_of(image))
    assert result.verdict is Verdict.OK
    assert result.anomaly_map is not None
    assert result.anomaly_map.max() == 0  # nor does it glow on a screen
    image[8:12, 16:20] = 200
    result = inspector.inspect(frame_of(image))
    assert result.anomaly_map is not None
    assert np.argwhere(result.anomaly_map > 0).tolist() == [[2, 4]]
    assert result.verdict is Verdict.NG
    (defect,) = result.defects
    assert (defect.x, defect.y, defect.width, defect.height) == (16, 8, 4, 4)


def test_ignored_rectangle_does_not_count():
    image = np.zeros((32, 32, 3), np.uint8)
    image[8:16, 8:16] = 200
    ignored = View(ignore=(Region(x=8, y=8, width=8, height=8),))
    elsewhere = View(ignore=(Region(x=0, y=8, width=8, height=30),))
    verdicts = [
        Inspector(FirstChannelBackend(), make_recipe(views=(view,)))
        .inspect(frame_of(image))
        .verdict
        for view in (ignored, elsewhere)
    ]
    assert verdicts == [Verdict.OK, Verdict.NG]


def test_minimum_area_is_in_source_pixels():
    image = np.zeros((32, 32, 3), np.uint8)
    image[8:16, 8:16] = 200  # 64 source pixels = 4 map pixels
    verdicts = [
        Inspector(FirstChannelBackend(), make_recipe(min_defect_area_px=area))
        .inspect(frame_of(image))
        .verdict
        for area in (64, 65)
    ]
    assert verdicts == [Verdict.NG, Verdict.OK]


def test_everything_ignored_is_a_fault_not_an_ok():
    view = View(ignore=(Region(x=0, y=0, width=99, height=99),))
    result = Inspector(FirstChannelBackend(), make_recipe(views=(view,))).inspect(flat_frame(0))
    assert result.verdict is Verdict.FAULT
    assert "ignore mask" in result.reason


def test_frame_that_does_not_fit_is_refused():
    view = View(region=Region(x=0, y=0, width=64, height=64))
    inspector = Inspector(FirstChannelBackend(), make_recipe(views=(view,)))
    with pytest.raises(ImageError, match="camera 1: region 64x64"):
        inspector.inspect(flat_frame(0, size=63))


def test_frame_of_another_size_than_calibrated_is_refused():
    calibration = Calibration(
        method="tolerance",
        parts=64,
        alpha=0.05,
        confidence=0.95,
        exceedances=0,
        guarantee=Guarantee(kind="tolerance", bound=0.05, statement=""),
        created="",
        frame_width=16,
        frame_height=16,
    )
    inspector = Inspector(FirstChannelBackend(), make_recipe(calibration=calibration))
    assert inspector.inspect(flat_frame(0)).verdict is Verdict.OK
    with pytest.raises(ImageError, match=r"expected 16x16 pixels.*found 32x32"):
        inspector.inspect(flat_frame(0, size=32))


def test_colour_order_of_the_graph_is_respected():
    image = np.zeros((16, 16, 3), np.uint8)
    image[..., 2] = 90  # red
    for order, score in ((ColourOrder.BGR, 0), (ColourOrder.RGB, 90)):
        assert Scorer(FirstChannelBackend(colour_order=order)).measure(image).score == score


def test_inspector_and_scorer_give_the_same_score():
    image = np.random.default_rng(0).integers(0, 250, (50, 40, 3), np.uint8)
    recipe = make_recipe(min_defect_area_px=30)
    inspector = Inspector(FirstChannelBackend(), recipe)
    expected = Scorer(FirstChannelBackend(), min_defect_area_px=30).measure(image).score
    assert inspector.score(image) == inspector.inspect(frame_of(image)).score == expected


def test_backend_without_threshold_never_serves():
    with pytest.raises(BackendError, match=r"scripted/fp32.*gonogo calibrate"):
        Inspector(FirstChannelBackend(), make_recipe(thresholds={}, warn_thresholds={}))


def test_view_must_be_clear():
    recipe = make_recipe(views=(View(name="top"), View(name="side", camera="side")))
    with pytest.raises(ImageError, match=r"camera, side together, found a single one"):
        Inspector(FirstChannelBackend(), recipe).score(flat_frame(0).image)
    with pytest.raises(RecipeError, match="'bottom'"):
        Inspector(FirstChannelBackend(), recipe, view="bottom")
    assert Inspector(FirstChannelBackend(), recipe, view="side").view.name == "side"


@pytest.fixture
def calibrated(brightness_bundle, tmp_path):
    """A bundle and a recipe for it."""
    bundle_path = brightness_bundle()
    recipe_path = tmp_path / "plate.recipe.toml"
    recipe = Recipe(
        product="plate",
        bundle_sha256=open_bundle(bundle_path).sha256,
        thresholds={"openvino/fp32": 0.5},
    )
    save_recipe(recipe, recipe_path)
    return bundle_path, recipe_path


def test_opens_the_first_backend_that_is_calibrated(calibrated):
    inspector = open_inspector(calibrated[0], calibrated[1], ["torch/fp32", "openvino/fp32"])
    assert inspector.key == "openvino/fp32"
    (reason,) = inspector.refused
    assert reason.startswith("torch/fp32: recipe of ")
    assert inspector.choice.startswith("openvino/fp32 on ")
    assert inspector.choice.endswith(f"; not {reason}")
    assert inspector.inspect(flat_frame(128, size=40)).verdict is Verdict.NG
    assert inspector.inspect(flat_frame(127, size=40)).verdict is Verdict.OK
    inspector.close()
    inspector.close()


def test_the_graph_gets_the_threads_that_it_is_given(calibrated):
    inspector = open_inspector(calibrated[0], calibrated[1], ["openvino/fp32"], threads=1)
    assert inspector.key == "openvino/fp32"
    inspector.close()
    with pytest.raises(BackendError, match="threads must be at least 1"):
        open_inspector(calibrated[0], calibrated[1], ["openvino/fp32"], threads=0)


def test_says_why_no_backend_serves(calibrated):
    with pytest.raises(BackendError, match=r"torch/fp32: .*no threshold.*gonogo calibrate"):
        open_inspector(calibrated[0], calibrated[1], ["torch/fp32"])


def change_file(path, **changes):
    save_recipe(change_recipe(load_recipe(path), changes), path)


def test_recipe_for_another_bundle_is_refused(calibrated):
    change_file(calibrated[1], bundle_sha256="0" * 64)
    with pytest.raises(RecipeError, match=r"belongs to another bundle.*gonogo calibrate"):
        open_inspector(calibrated[0], calibrated[1], ["openvino/fp32"])


def test_draft_is_refused(calibrated):
    change_file(calibrated[1], bundle_sha256="", thresholds={})
    with pytest.raises(RecipeError, match=r"draft without thresholds.*gonogo calibrate"):
        open_inspector(calibrated[0], calibrated[1], [])

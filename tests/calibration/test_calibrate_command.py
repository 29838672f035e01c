"""`gonogo calibrate` from a folder of good parts to a recipe on disk."""

from __future__ import annotations

import json

import cv2
import numpy as np
import pytest

from engine.bundle import file_sha256, open_bundle
from engine.preprocess import read_image
from engine.recipe import Recipe, Region, View, load_recipe, save_recipe
from engine.trained import settings_of_recipe


@pytest.fixture
def normals(tmp_path):
    folder = tmp_path / "normals"
    folder.mkdir()
    rng = np.random.default_rng(4)
    for index in range(64):
        image = rng.integers(0, 100, (32, 32, 3), np.uint8)
        image[16, 16] = 100 + index
        cv2.imwrite(str(folder / f"{index:03}.png"), image)
    return folder


def test_recipe_carries_threshold_and_promise(brightness_bundle, normals, tmp_path, run_gonogo):
    seen = [("train", "zz", file_sha256(normals / "063.png"))]
    bundle = brightness_bundle({"train": seen})
    output = tmp_path / "plate.recipe.toml"
    options = ("calibrate", bundle, "--normals", normals, "-o", output, "--json")
    code, out, err = run_gonogo(*options, "--min-defect-area", 1)
    assert code == 0, err
    answer = json.loads(out)
    assert answer["parts"] == 63
    assert answer["left_out"] == {"train": 1}
    assert answer["alpha"] == 0.05
    assert answer["more_parts_needed"] == 0
    assert answer["warn_thresholds"] == {}
    assert answer["guarantee"] == {
        "kind": "tolerance",
        "bound": 0.05,
        "statement": (
            "With 63 good parts: at most 5.0 % of good parts rejected, with 95 % confidence."
        ),
    }
    assert answer["thresholds"] == {"openvino/fp32": pytest.approx(162 / 255, rel=1e-6)}
    assert "63 to calibrate with" in err
    recipe = load_recipe(output)
    assert recipe.product == "plate"
    assert recipe.bundle_sha256 == open_bundle(bundle).sha256
    assert recipe.thresholds == answer["thresholds"]
    assert recipe.min_defect_area_px == 1
    assert recipe.calibration is not None
    assert len(recipe.calibration.part_hashes) == 63
    assert (recipe.calibration.frame_width, recipe.calibration.frame_height) == (32, 32)
    assert run_gonogo(*options)[0] == 0
    assert load_recipe(output).version == 2


def test_too_few_parts_leave_no_recipe(brightness_bundle, normals, tmp_path, run_gonogo):
    output = tmp_path / "plate.recipe.toml"
    options = ("calibrate", brightness_bundle(), "--normals", normals, "--alpha", 0.01)
    code, out, err = run_gonogo(*options, "-o", output, "--json")
    assert code == 1
    answer = json.loads(out)
    assert (answer["parts"], answer["more_parts_needed"], answer["thresholds"]) == (64, 235, {})
    assert answer["guarantee"]["kind"] == "none"
    assert err.splitlines()[-1].startswith("error: 64 good parts prove 4.6 %")
    assert not output.exists()
    code, out, _ = run_gonogo(*options, "-o", output, "--method", "conformal", "--alpha", 0.02)
    assert code == 0
    assert "on average" in out
    calibration = load_recipe(output).calibration
    assert calibration is not None
    assert calibration.guarantee.kind == "conformal"


def test_recheck_band_carries_its_own_promise(brightness_bundle, normals, tmp_path, run_gonogo):
    output = tmp_path / "plate.recipe.toml"
    options = ("calibrate", brightness_bundle(), "--normals", normals, "-o", output, "--json")
    code, out, err = run_gonogo(*options, "--warn-alpha", 0.2)
    assert code == 0, err
    answer = json.loads(out)
    assert answer["thresholds"] == {"openvino/fp32": pytest.approx(163 / 255, rel=1e-6)}
    # 7 of 64 scores may lie above: BinomCDF(7; 64, 0.2) = 0.046, BinomCDF(8; ...) = 0.09.
    assert answer["warn_thresholds"] == {"openvino/fp32": pytest.approx(156 / 255, rel=1e-6)}
    assert answer["answer"] == (
        "With 64 good parts: at most 5.0 % of good parts rejected, with 95 % confidence. "
        "With 64 good parts: at most 20.0 % of good parts rejected or rechecked, "
        "with 95 % confidence."
    )
    calibration = load_recipe(output).calibration
    assert calibration is not None
    assert calibration.warn_guarantee is not None
    assert (calibration.warn_alpha, calibration.warn_guarantee.bound) == (0.2, 0.2)
    code, out, err = run_gonogo("inspect", options[1], "--recipe", output, normals, "--json")
    verdicts = [json.loads(line)["verdict"] for line in out.splitlines()]
    assert (code, verdicts.count("RECHECK"), verdicts.count("NG")) == (0, 7, 0)


def test_no_room_for_a_recheck_band_is_said(brightness_bundle, normals, tmp_path, run_gonogo):
    output = tmp_path / "plate.recipe.toml"
    code, out, err = run_gonogo(
        *("calibrate", brightness_bundle(), "--normals", normals, "-o", output, "--json"),
        *("--warn-alpha", 0.055),
    )
    assert code == 0, err
    assert json.loads(out)["warn_thresholds"] == {}
    assert "no RECHECK band" in err


def test_estimate_shows_its_interval(brightness_bundle, normals, tmp_path, run_gonogo):
    output = tmp_path / "plate.recipe.toml"
    code, out, err = run_gonogo(
        *("calibrate", brightness_bundle(), "--normals", normals, "-o", output),
        *("--method", "gpd", "--alpha", 0.01),
    )
    assert code == 0, err
    assert out.startswith("Estimate, no promise: the tail of 64 good parts")
    assert "in 95 % of resamplings)" in out
    calibration = load_recipe(output).calibration
    assert calibration is not None
    assert (calibration.guarantee.kind, calibration.guarantee.bound) == ("none", None)


@pytest.mark.parametrize(
    "view",
    [
        View(camera="top", ignore=(Region(x=0, y=0, width=4, height=4),)),
        View(camera="top", ignore_polygons=(((0, 0), (9, 0), (0, 9)),)),
    ],
)
def test_draft_is_kept_and_outliers_are_named(
    view, brightness_bundle, normals, tmp_path, run_gonogo
):
    draft = tmp_path / "draft.recipe.toml"
    save_recipe(Recipe(product="disc", views=(view,)), draft)
    for path in normals.iterdir():
        image = read_image(path)
        image[:4, :4] = 255  # ignored
        image[16, 16] = 120 + int(path.stem) % 7
        cv2.imwrite(str(path), image)
    cv2.imwrite(str(normals / "scratched.png"), np.full((32, 32, 3), 250, np.uint8))
    output = tmp_path / "disc.recipe.toml"
    code, out, err = run_gonogo(
        *("calibrate", brightness_bundle(), "--normals", normals, "--recipe", draft),
        *("--backend", "openvino/fp32", "-o", output, "--json"),
    )
    assert code == 0, err
    answer = json.loads(out)
    assert [one["file"] for one in answer["outliers"]] == [str(normals / "scratched.png")]
    assert "scratched.png" in err
    recipe = load_recipe(output)
    assert (recipe.product, recipe.views, recipe.version) == ("disc", (view,), 1)
    assert recipe.thresholds["openvino/fp32"] == pytest.approx(250 / 255)  # kept, not removed


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--alpha", "5"), "alpha: expected a share"),
        (("--method", "sigma"), "method 'sigma'"),
        (("--warn-alpha", "0.05"), "warn alpha: expected more than alpha 0.05"),
        (("--warn-alpha", "1.2"), "alpha: expected a share"),
        (("--backend", "onnx/fp32"), "backend 'onnx/fp32'"),
        (("--backend", "openvino/fp64"), "fp64"),
        (("--min-defect-area", "-3"), "min_defect_area_px"),
        (("--recipe", "absent.toml"), "absent.toml: no such recipe"),
        (("-o", "absent/x.toml"), "folder does not exist"),
        (("-o", __file__), "not readable as TOML"),
    ],
)
def test_wrong_use_is_one_line_and_writes_nothing(
    options, words, brightness_bundle, normals, tmp_path, run_gonogo
):
    output = tmp_path / "plate.recipe.toml"
    code, out, err = run_gonogo(
        "calibrate", brightness_bundle(), "--normals", normals, "-o", output, *options
    )
    assert code == 2
    assert words in err.splitlines()[-1]
    assert out == ""
    assert not output.exists()


def test_recipe_of_another_product_is_not_overwritten(
    brightness_bundle, normals, tmp_path, run_gonogo
):
    output = tmp_path / "x.recipe.toml"
    save_recipe(Recipe(product="disc"), output)
    before = output.read_bytes()
    code, _, err = run_gonogo("calibrate", brightness_bundle(), "--normals", normals, "-o", output)
    assert code == 2
    assert "found one of disc" in err
    assert output.read_bytes() == before


def test_real_bundle_from_good_parts_to_verdicts(
    small_run, small_bundle_path, tmp_path, run_gonogo
):
    images = small_run.parent / "data" / "good"
    output = tmp_path / "small.recipe.toml"
    code, out, err = run_gonogo(
        *("calibrate", small_bundle_path, "--normals", images, "--alpha", 0.6),
        *("-o", output, "--json"),
    )
    assert code == 0, err
    answer = json.loads(out)
    assert answer["parts"] == 4
    assert answer["left_out"] == {"train": 6, "select": 12, "quantise": 2}
    thresholds = answer["thresholds"]
    assert set(thresholds) == {"openvino/fp32", "torch/fp32"}
    assert thresholds["openvino/fp32"] == pytest.approx(thresholds["torch/fp32"], rel=1e-3)
    for backend in thresholds:
        code, out, err = run_gonogo(
            *("inspect", small_bundle_path, "--recipe", output, images),
            *("--backend", backend, "--json"),
        )
        assert code == 0, err
        lines = [json.loads(line) for line in out.splitlines()]
        assert len(lines) == 24
        assert all(
            line["verdict"] == ("NG" if line["score"] > thresholds[backend] else "OK")
            for line in lines
        )


def test_impossible_recipe_on_disk_stays_as_it_is(brightness_bundle, normals, tmp_path, run_gonogo):
    bundle, output = brightness_bundle(), tmp_path / "plate.recipe.toml"
    options = ("calibrate", bundle, "--normals", normals, "--backend", "openvino/fp32")
    assert run_gonogo(*options, "-o", output)[0] == 0
    by_hand = output.read_text().replace("bound = 0.05", "bound = 0.001")
    output.write_text(by_hand)
    for target in (("-o", output), ("--again", output)):
        code, out, err = run_gonogo(*options, *target)
        assert (code, out) == (2, "")
        assert "expected a guarantee with the bound 0.05, found 0.001" in err
    assert output.read_text() == by_hand


def test_looking_again_with_another_alpha_is_said(brightness_bundle, normals, tmp_path, run_gonogo):
    output = tmp_path / "plate.recipe.toml"
    options = ("calibrate", brightness_bundle(), "--normals", normals, "-o", output)
    assert "fresh parts" not in run_gonogo(*options)[2]
    code, out, err = run_gonogo(*options, "--alpha", 0.1, "--json")
    assert code == 0, err
    assert "version 1 with another alpha" in err
    assert any("fresh parts" in warning for warning in json.loads(out)["warnings"])


def test_equal_scores_are_said(brightness_bundle, tmp_path, run_gonogo):
    normals = tmp_path / "alike"
    normals.mkdir()
    for index in range(60):
        image = np.zeros((32, 32, 3), np.uint8)
        image[0, 0] = 90
        image[5 + index // 20, index % 20] = 40  # another picture with the same highest value
        cv2.imwrite(str(normals / f"{index:03}.png"), image)
    output = tmp_path / "plate.recipe.toml"
    code, _, err = run_gonogo(
        *("calibrate", brightness_bundle(), "--normals", normals, "-o", output),
        *("--backend", "openvino/fp32", "--json"),
    )
    assert code == 0, err
    assert "all 60 scores are equal" in err


def test_without_a_draft_the_bundles_training_says_what_is_inspected(
    brightness_bundle, normals, tmp_path, run_gonogo
):
    left = View(region=Region(x=0, y=0, width=10, height=32))
    trained = settings_of_recipe(Recipe(product="any", views=(left,)))
    bundle, output = brightness_bundle(training=trained), tmp_path / "plate.recipe.toml"
    options = ("calibrate", bundle, "--normals", normals, "-o", output)
    assert run_gonogo(*options)[0] == 0
    recipe = load_recipe(output)
    assert (recipe.product, recipe.views) == ("plate", (left,))
    # The bright pixel at 16, 16 lies outside.
    assert recipe.thresholds["openvino/fp32"] < 100 / 255
    draft = tmp_path / "whole.recipe.toml"
    save_recipe(Recipe(product="plate"), draft)
    assert run_gonogo(*options, "--recipe", draft)[0] == 0
    assert load_recipe(output).thresholds["openvino/fp32"] > 100 / 255

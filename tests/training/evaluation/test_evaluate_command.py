"""`gonogo evaluate` on runs and bundles, against a product whose truth is known."""

from __future__ import annotations

import hashlib
import json
import shutil

import cv2
import numpy as np
import pytest

from engine.bundle import file_sha256
from engine.locate import locate_from_master
from engine.preprocess import read_image
from engine.recipe import Recipe, Region, View, change_recipe, save_recipe
from engine.trained import settings_of_recipe
from training.evaluation.metrics import binomial_interval

KEYS = {
    *("method", "teacher", "data", "images", "image_auroc", "pixel_auroc", "aupro_030"),
    *("aupro_005", "seg_f1", "threshold", "escapes", "overkill", "per_type"),
}


@pytest.fixture
def make_recipe(tmp_path):
    def make(bundle, threshold=0.3, **fields):
        path = tmp_path / "plate.recipe.toml"
        thresholds = {} if threshold is None else {"openvino/fp32": threshold}
        sha256 = file_sha256(bundle) if thresholds else ""
        save_recipe(
            Recipe(product="plate", bundle_sha256=sha256, thresholds=thresholds, **fields), path
        )
        return path

    return make


def test_figures_at_the_calibrated_threshold(
    brightness_bundle, make_plates, make_recipe, evaluate_json
):
    data, bundle = make_plates(), brightness_bundle()
    recipe = make_recipe(bundle, 0.3)  # 76.5 of 255
    answer = evaluate_json(bundle, "--data", data, "--recipe", recipe, "--native")
    assert answer.keys() >= KEYS
    assert answer["method"] == "brightness"
    assert answer["images"] == 12
    assert answer["backend"] == "openvino/fp32"
    # faint/000 (40) lies below two of six good ones (50, 60) and ties with a third.
    assert answer["image_auroc"] == pytest.approx((30 + 3 + 0.5) / 36)
    low, high = binomial_interval(1, 6)
    escape = {"count": 1, "n": 6, "rate": pytest.approx(1 / 6), "low": low, "high": high}
    assert answer["escapes"] == escape
    assert answer["overkill"]["count"] == 0
    assert answer["escaped"] == ["faint/000.png"]
    assert answer["per_type"]["bright"]["image_auroc"] == 1.0
    assert answer["per_type"]["bright"]["escapes"]["count"] == 0
    assert answer["per_type"]["faint"]["escapes"]["rate"] == pytest.approx(1 / 3)
    # Five of six equal squares are predicted, and nothing else.
    assert answer["seg_f1"] == pytest.approx(2 * 5 / (5 + 6))
    assert 0.9 < answer["aupro_005"] <= answer["aupro_030"] < 1.0
    assert answer["aupro_030_native"] == pytest.approx(answer["aupro_030"], abs=0.05)
    assert answer["regions"] == 6
    assert answer["regions_lost"] == 0
    assert answer["test_readings"] == 1


def test_reading_is_logged_and_counted(brightness_bundle, make_plates, evaluate_json):
    data, bundle = make_plates(), brightness_bundle()
    evaluate_json(bundle, "--data", data, "--purpose", "first look")
    assert evaluate_json(bundle, "--data", data)["test_readings"] == 2
    log = bundle.with_name("plate.test_readings.jsonl")
    first, second = (json.loads(line) for line in log.read_text().splitlines())
    assert first["purpose"] == "first look"
    assert first["images"] == 12
    assert first["subject_sha256"] == hashlib.sha256(bundle.read_bytes()).hexdigest()
    assert first["data_sha256"] == second["data_sha256"]
    assert {"time", "commit", "data"} <= first.keys()


def test_threshold_without_recipe_is_the_highest_held_out_part(
    brightness_bundle, make_plates, held_out, evaluate_json
):
    data = make_plates()
    bundle = brightness_bundle({"calibrate": held_out(data)})
    answer = evaluate_json(bundle, "--data", data)
    assert answer["threshold"] == pytest.approx(23 / 255)
    assert "max of 4 held-out good parts" in answer["threshold_origin"]
    assert answer["overkill"]["count"] == 4  # 30, 40, 50 and 60 lie above 23
    assert answer["escapes"]["count"] == 0


def test_changed_held_out_parts_do_not_count(
    brightness_bundle, make_plates, held_out, evaluate_json
):
    data = make_plates()
    bundle = brightness_bundle({"calibrate": held_out(data)})
    shutil.copy(data / "test/bright/000.png", data / "train/good/003.png")
    answer = evaluate_json(bundle, "--data", data)
    assert answer["threshold"] == pytest.approx(22 / 255)
    assert "max of 3 held-out" in answer["threshold_origin"]


def test_without_threshold_and_masks_nothing_is_made_up(
    brightness_bundle, make_plates, evaluate_json
):
    answer = evaluate_json(brightness_bundle(), "--data", make_plates(masks=False))
    for key in ("threshold", "seg_f1", "pixel_auroc", "aupro_030", "aupro_005"):
        assert answer[key] is None
    assert answer["image_auroc"] is not None
    nothing = {"count": None, "n": 6, "rate": None, "low": None, "high": None}
    assert answer["escapes"] == nothing
    assert answer["overkill"] == nothing
    assert answer["masks_missing"] == 6
    assert "6 of 6 defective images have no mask" in answer["notes"][0]


def test_only_good_parts_give_no_auroc(brightness_bundle, make_plates, evaluate_json):
    data = make_plates(masks=False)
    shutil.rmtree(data / "test/bright")
    shutil.rmtree(data / "test/faint")
    answer = evaluate_json(brightness_bundle(), "--data", data)
    assert answer["image_auroc"] is None
    assert answer["escapes"]["n"] == 0
    assert answer["per_type"] == {}


def test_draft_recipe_gives_region_and_ignored_places(
    brightness_bundle, make_plates, make_recipe, evaluate_json
):
    data, bundle = make_plates(), brightness_bundle()
    square = Region(x=16, y=16, width=16, height=16)
    recipe = make_recipe(bundle, None, views=(View(ignore=(square,)),))
    answer = evaluate_json(bundle, "--data", data, "--recipe", recipe)
    # What is not ignored has one brightness in all parts.
    assert answer["image_auroc"] == pytest.approx(0.5)
    assert answer["pixel_auroc"] is None
    assert answer["threshold"] is None


def test_region_without_the_defects_has_no_pixel_figures(
    brightness_bundle, make_plates, make_recipe, evaluate_json
):
    data, bundle = make_plates(), brightness_bundle()
    corner = Region(x=32, y=32, width=32, height=32)
    recipe = make_recipe(bundle, 0.3, views=(View(region=corner),))
    answer = evaluate_json(bundle, "--data", data, "--recipe", recipe)
    assert answer["escapes"]["count"] == 6
    assert answer["aupro_030"] is None
    assert answer["masks_missing"] == 6


def test_minimum_area_shapes_verdict_and_mask_alike(
    brightness_bundle, make_plates, make_recipe, evaluate_json
):
    data, bundle = make_plates(), brightness_bundle()
    recipe = make_recipe(bundle, 0.3, min_defect_area_px=400.0)  # the squares have 256
    answer = evaluate_json(bundle, "--data", data, "--recipe", recipe)
    assert answer["escapes"]["count"] == 6
    assert answer["seg_f1"] == 0.0


def test_recheck_is_neither_escape_nor_overkill(
    brightness_bundle, make_plates, make_recipe, evaluate_json
):
    data, bundle = make_plates(), brightness_bundle()
    warn = {"openvino/fp32": 0.15}  # 38 of 255: below faint/000 and three good parts
    recipe = make_recipe(bundle, 0.3, warn_thresholds=warn)
    answer = evaluate_json(bundle, "--data", data, "--recipe", recipe)
    assert answer["escapes"]["count"] == 0
    assert answer["overkill"]["count"] == 0


def test_images_known_from_training_are_named(brightness_bundle, make_plates, evaluate_json):
    data = make_plates()
    sha256 = hashlib.sha256((data / "test/good/001.png").read_bytes()).hexdigest()
    bundle = brightness_bundle({"train": [("001", "somewhere.png", sha256)]})
    notes = evaluate_json(bundle, "--data", data)["notes"]
    assert any("1 test images were used in training" in note for note in notes)


@pytest.fixture
def run_copy(small_run, tmp_path):
    return shutil.copytree(small_run, tmp_path / "run")


def test_run_is_scored_like_its_bundle(
    run_copy, small_bundle_path, make_plates, tmp_path, evaluate_json
):
    data = make_plates()
    bundle = shutil.copy(small_bundle_path, tmp_path / "small.gonogo")
    first = evaluate_json(run_copy, "--data", data)
    second = evaluate_json(bundle, "--data", data)
    assert first["backend"] == "torch/fp32"
    assert first["teacher"] == "small"
    # The four held-out parts lie in the folder that the run was trained on.
    assert "max of 4 held-out good parts" in first["threshold_origin"]
    assert second["threshold"] is None
    for key in ("image_auroc", "pixel_auroc", "aupro_030"):
        assert first[key] == pytest.approx(second[key], abs=2e-3)
    assert (run_copy / "test_readings.jsonl").is_file()
    assert (run_copy / "report.html").is_file()


def test_run_takes_a_recipe_for_torch_and_says_what_is_not_proved(
    run_copy, make_plates, make_recipe, tmp_path, evaluate_json, run_gonogo
):
    data = make_plates()
    recipe = tmp_path / "other.recipe.toml"
    draft = Recipe(product="plate", bundle_sha256="0" * 64)
    save_recipe(change_recipe(draft, {"thresholds": {"torch/fp32": 0.5}}), recipe)
    answer = evaluate_json(run_copy, "--data", data, "--recipe", recipe)
    assert answer["threshold"] == 0.5
    assert "not proved" in answer["threshold_origin"]
    save_recipe(change_recipe(draft, {"thresholds": {"openvino/fp32": 0.5}}), recipe)
    code, _, err = run_gonogo("evaluate", run_copy, "--data", data, "--recipe", recipe)
    assert code == 2
    assert "no threshold for torch/fp32" in err


def test_run_is_evaluated_on_what_of_an_image_it_was_trained_on(
    run_copy, make_plates, tmp_path, evaluate_json, run_gonogo
):
    data = make_plates()
    draft = Recipe(product="plate", views=(View(region=Region(x=8, y=8, width=40, height=40)),))
    save_recipe(draft, tmp_path / "plate.recipe.toml")
    whole = evaluate_json(run_copy, "--data", data)
    told = evaluate_json(run_copy, "--data", data, "--recipe", tmp_path / "plate.recipe.toml")
    config = json.loads((run_copy / "config.json").read_text())
    config["training"] |= settings_of_recipe(draft)
    (run_copy / "config.json").write_text(json.dumps(config))
    remembered = evaluate_json(run_copy, "--data", data)
    code, _, err = run_gonogo("bundle", run_copy, "-o", tmp_path / "plate.gonogo")
    assert code == 0, err
    bundled = evaluate_json(tmp_path / "plate.gonogo", "--data", data)
    for key in ("pixel_auroc", "threshold"):
        assert remembered[key] == told[key] != whole[key]
    assert bundled["pixel_auroc"] == pytest.approx(told["pixel_auroc"], abs=2e-3)
    assert bundled["pixel_auroc"] != pytest.approx(whole["pixel_auroc"], abs=2e-3)
    config["training"]["view"] = "[7]"
    (run_copy / "config.json").write_text(json.dumps(config))
    code, _, err = run_gonogo("evaluate", run_copy, "--data", data)
    assert code == 2
    assert "config.json: damaged" in err


def test_parts_that_are_not_found_are_said_and_counted_in_no_figure(
    brightness_bundle, make_plates, tmp_path, evaluate_json
):
    data = make_plates()
    master = read_image(data / "test" / "bright" / "001.png")
    located = View(locate=locate_from_master(master, max_rotation_deg=20))
    save_recipe(Recipe(product="plate", views=(located,)), tmp_path / "plate.recipe.toml")
    recipe = tmp_path / "plate.recipe.toml"
    answer = evaluate_json(brightness_bundle(), "--data", data, "--recipe", recipe)
    # good/000 is as dark as its ground.
    assert (answer["images"], answer["good"], answer["defective"]) == (11, 5, 6)
    assert answer["image_auroc"] == pytest.approx((24 + 3 + 0) / 30, abs=0.05)
    (note,) = [note for note in answer["notes"] if "that is found" in note]
    assert note.startswith("1 of 12 images, 1 of them good, show no part that is found: FAULT")
    assert note.count("000.png") == 1


def test_damaged_checkpoint_is_refused(run_copy, make_plates, run_gonogo):
    checkpoint = run_copy / "checkpoint.safetensors"
    checkpoint.write_bytes(checkpoint.read_bytes()[:-100])
    code, out, err = run_gonogo("evaluate", run_copy, "--data", make_plates())
    assert (code, out) == (2, "")
    assert "train again" in err
    assert not (run_copy / "test_readings.jsonl").exists()


def test_table_for_people(brightness_bundle, make_plates, make_recipe, run_gonogo, tmp_path):
    data, bundle = make_plates(), brightness_bundle()
    report = tmp_path / "own.html"
    recipe = make_recipe(bundle)
    code, out, _ = run_gonogo(
        "evaluate", bundle, "--data", data, "--recipe", recipe, "--report", report
    )
    assert code == 0
    assert "1 of 6 (16.7 %, 95 % interval 0.4 to 64.1 %)" in out
    assert "test folders read for this subject: 1" in out
    assert report.is_file()
    assert not bundle.with_name("plate.report.html").exists()


@pytest.mark.parametrize(
    ("break_it", "words"),
    [
        ("no test folder", "no folder 'test'"),
        ("image", "not a readable image"),
        ("mask size", "save the mask at the image's size"),
        ("recipe of another bundle", "belongs to another bundle"),
        ("recipe without this backend", "no threshold for openvino/fp32"),
        ("backend", "NAME/PRECISION"),
        ("report folder", "its folder does not exist"),
        ("log", "every reading of a test folder is logged"),
        ("area", "no score"),
    ],
)
def test_wrong_input_is_one_line(
    break_it, words, brightness_bundle, make_plates, make_recipe, tmp_path, run_gonogo
):
    data, bundle = make_plates(), brightness_bundle()
    more: list[object] = []
    if break_it == "no test folder":
        shutil.rmtree(data / "test")
    elif break_it == "image":
        (data / "test/bright/001.png").write_bytes(b"no image")
    elif break_it == "mask size":
        cv2.imwrite(str(data / "ground_truth/bright/000_mask.png"), np.ones((5, 5), np.uint8))
    elif break_it == "recipe of another bundle":
        recipe = make_recipe(data / "test/good/000.png")
        more = ["--recipe", recipe]
    elif break_it == "recipe without this backend":
        recipe = tmp_path / "torch.recipe.toml"
        thresholds = {"torch/fp32": 0.5}
        sha256 = file_sha256(bundle)
        save_recipe(Recipe(product="p", bundle_sha256=sha256, thresholds=thresholds), recipe)
        more = ["--recipe", recipe]
    elif break_it == "backend":
        more = ["--backend", "abacus/fp32"]
    elif break_it == "report folder":
        more = ["--report", tmp_path / "nowhere/report.html"]
    elif break_it == "log":
        bundle.with_name("plate.test_readings.jsonl").mkdir()
    else:
        more = ["--recipe", make_recipe(bundle, 0.3, min_defect_area_px=1e6)]
    code, out, err = run_gonogo("evaluate", bundle, "--data", data, *more, "--json")
    assert (code, out) == (2, "")
    assert words in err
    assert err.count("\n") == 1
    assert not bundle.with_name("plate.report.html").exists()


def test_missing_subject_is_named(make_plates, tmp_path, run_gonogo):
    code, _, err = run_gonogo("evaluate", tmp_path / "none.gonogo", "--data", make_plates())
    assert code == 2
    assert "none.gonogo: no such bundle" in err

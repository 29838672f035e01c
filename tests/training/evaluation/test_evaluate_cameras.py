"""Evaluating parts that two cameras see. The graph's map is brightness."""

from __future__ import annotations

import json

import cv2
import numpy as np
import pytest

from engine.bundle import open_bundle
from engine.recipe import Recipe, Region, View, change_recipe, load_recipe, save_recipe

KEY = "openvino/fp32"
LEVELS = {
    # (top, side); everything above 128 is NG
    "good": {"g1": (60, 70), "g2": (50, 140), "g3": (40, 30)},
    "dent": {"d1": (200, 40), "d2": (40, 210), "d3": (90, 95)},
}


def write_picture(path, level, seed, size=(32, 32)):
    image = np.random.default_rng(seed).integers(0, 20, (size[1], size[0], 3), np.uint8)
    image[12:20, 12:20] = level
    assert cv2.imwrite(str(path), image)


@pytest.fixture
def data(tmp_path):
    """The side camera's pictures are larger; its view looks at their left upper part."""
    for kind, parts in LEVELS.items():
        folder = tmp_path / "data" / "test" / kind
        truth = tmp_path / "data" / "ground_truth" / kind
        folder.mkdir(parents=True)
        truth.mkdir(parents=True)
        for number, (part, (top, side)) in enumerate(parts.items()):
            write_picture(folder / f"{part}_top.png", top, number)
            write_picture(folder / f"{part}_side.png", side, 50 + number, size=(48, 40))
            # Only the camera that can see the dent has a mask of it.
            camera, size = ("top", (32, 32)) if top > side else ("side", (48, 40))
            if kind != "good":
                mask = np.zeros((size[1], size[0]), np.uint8)
                mask[12:20, 12:20] = 255
                cv2.imwrite(str(truth / f"{part}_{camera}_mask.png"), mask)
    return tmp_path / "data"


@pytest.fixture
def bundle(brightness_bundle):
    return brightness_bundle()


@pytest.fixture
def recipe(tmp_path, bundle):
    path = tmp_path / "cup.recipe.toml"
    region = Region(x=0, y=0, width=32, height=32)
    made = Recipe(
        product="cup",
        views=(View(name="lid", camera="top"), View(name="wall", camera="side", region=region)),
        part_pattern=r"(?P<part>[a-z]\d+)_(?P<camera>top|side)",
        bundle_sha256=open_bundle(bundle).sha256,
        thresholds={KEY: 128 / 255},
    )
    save_recipe(made, path)
    return path


@pytest.fixture
def evaluate(run_gonogo, bundle, recipe, data):
    def run(*options):
        code, out, err = run_gonogo(
            "evaluate", bundle, "--data", data, "--recipe", recipe, "--json", *options
        )
        return code, json.loads(out) if out else {}, err

    return run


def test_a_part_is_rejected_where_one_camera_sees_the_defect(evaluate):
    code, answer, err = evaluate()
    assert code == 0, err
    assert (answer["images"], answer["parts"]) == (12, 6)
    assert (answer["good"], answer["defective"]) == (3, 3)
    assert (answer["escapes"]["count"], answer["escapes"]["n"]) == (1, 3)
    assert answer["escaped"] == ["dent/d3_side.png"]
    assert (answer["overkill"]["count"], answer["overkill"]["n"]) == (1, 3)
    assert answer["overkilled"] == ["good/g2_side.png"]
    assert answer["per_type"]["dent"]["n"] == 3
    # Of the nine pairs of a good part and a defect, one is the wrong way round: g2 above d3.
    assert answer["image_auroc"] == pytest.approx(8 / 9)
    assert answer["pixel_auroc"] is not None
    assert answer["masks_missing"] == 3  # the pictures that do not show the dent
    assert "test_readings" in answer


def test_one_view_alone_is_scored_on_its_cameras_pictures(evaluate):
    code, answer, err = evaluate("--view", "lid")
    assert code == 0, err
    assert (answer["images"], answer["parts"]) == (6, 6)
    assert answer["escaped"] == ["dent/d2_top.png", "dent/d3_top.png"]
    assert answer["overkilled"] == []


def test_a_part_without_a_cameras_picture_is_refused_before_the_reading_is_logged(
    evaluate, data, bundle
):
    (data / "test" / "dent" / "d2_side.png").unlink()
    code, _, err = evaluate()
    assert code == 2
    assert "part dent/d2: no picture of the camera side" in err
    assert not bundle.with_name(f"{bundle.stem}.test_readings.jsonl").exists()


def test_two_pictures_of_a_camera_are_refused(evaluate, data):
    write_picture(data / "test" / "dent" / "d2_top_again.png", 10, 99)
    code, _, err = evaluate()
    assert code == 2
    assert "part dent/d2: several pictures of the camera top" in err


def test_two_views_of_a_camera_must_be_named(evaluate, recipe):
    loaded = load_recipe(recipe)
    views = (*loaded.views, View(name="rim", camera="top"))
    save_recipe(change_recipe(loaded, {"views": views}), recipe)
    code, _, err = evaluate()
    assert code == 2
    assert "lid (top), wall (side), rim (top)" in err
    assert "--view" in err

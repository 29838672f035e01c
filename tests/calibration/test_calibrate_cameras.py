"""Calibrating and inspecting files of parts that two cameras see."""

from __future__ import annotations

import json

import cv2
import numpy as np
import pytest

from engine.preprocess import read_image
from engine.recipe import Recipe, Region, View, load_recipe, save_recipe

PATTERN = r"(?P<part>p\d+)_(?P<camera>top|side)"
PARTS = 60


def write_picture(path, spot, seed, size=(32, 32)):
    image = np.random.default_rng(seed).integers(0, 60, (size[1], size[0], 3), np.uint8)
    image[16, 16] = spot
    assert cv2.imwrite(str(path), image)


@pytest.fixture
def normals(tmp_path):
    """Parts whose brightest picture is the top one where even, the side one where odd."""
    folder = tmp_path / "normals"
    folder.mkdir()
    for part in range(PARTS):
        spots = (
            {"top": 100 + part, "side": 70} if part % 2 == 0 else {"top": 70, "side": 100 + part}
        )
        for number, (camera, spot) in enumerate(spots.items()):
            size = (32, 32) if camera == "top" else (48, 40)
            image_path = folder / f"p{part:02}_{camera}.png"
            write_picture(image_path, spot, 2 * part + number)
            if camera == "side":
                framed = np.zeros((size[1], size[0], 3), np.uint8)
                framed[:32, :32] = read_image(image_path)
                cv2.imwrite(str(image_path), framed)
    return folder


@pytest.fixture
def draft(tmp_path):
    path = tmp_path / "cup.draft.toml"
    region = Region(x=0, y=0, width=32, height=32)
    views = (View(name="lid", camera="top"), View(name="wall", camera="side", region=region))
    save_recipe(Recipe(product="cup", views=views, part_pattern=PATTERN), path)
    return path


@pytest.fixture
def calibrated(brightness_bundle, normals, draft, tmp_path, run_gonogo):
    bundle, output = brightness_bundle(), tmp_path / "cup.recipe.toml"
    code, out, err = run_gonogo(
        *("calibrate", bundle, "--normals", normals, "--recipe", draft, "-o", output, "--json")
    )
    assert code == 0, err
    return bundle, output, json.loads(out)


def test_one_threshold_for_the_part(calibrated):
    _, output, answer = calibrated
    assert answer["parts"] == PARTS
    assert answer["guarantee"]["statement"].startswith(f"With {PARTS} good parts: at most 5.0 %")
    # The highest of all pictures: part 59, seen by the side camera.
    assert answer["thresholds"] == {"openvino/fp32": pytest.approx(159 / 255, rel=1e-6)}
    recipe = load_recipe(output)
    assert recipe.calibration is not None
    assert recipe.calibration.frame_sizes == {"top": (32, 32), "side": (48, 40)}
    assert recipe.calibration.frame_width is None
    assert len(recipe.calibration.part_hashes) == 2 * PARTS
    assert recipe.watch is not None
    assert recipe.watch.pictures.distinct
    assert any("camera top only" in words for words in answer["warnings"])
    assert not any("differ in size" in words for words in answer["warnings"])


def test_a_part_without_a_cameras_picture_is_refused(
    brightness_bundle, normals, draft, tmp_path, run_gonogo
):
    (normals / "p07_side.png").unlink()
    output = tmp_path / "cup.recipe.toml"
    options = ("calibrate", brightness_bundle(), "--normals", normals, "--recipe", draft)
    code, _, err = run_gonogo(*options, "-o", output)
    assert code == 2
    assert "part p07: no picture of the camera side (found p07_top.png)" in err
    assert not output.exists()
    code, _, err = run_gonogo(*options, "-o", output, "--part-pattern", "(?P<part>p[0-9]+)_")
    assert code == 2
    assert "(?P<part>.+)_(?P<camera>top|side)" in err


def test_inspect_answers_per_part(calibrated, tmp_path, run_gonogo):
    bundle, recipe, _ = calibrated
    images = tmp_path / "test"
    images.mkdir()
    spots = {"p1": (90, 90), "p2": (90, 250), "p3": (250, 90), "p4": (90, None)}
    for number, (part, (top, side)) in enumerate(spots.items()):
        write_picture(images / f"{part}_top.png", top, 900 + number)
        if side is not None:
            write_picture(images / f"{part}_side.png", side, 950 + number, size=(48, 40))
    out_dir = tmp_path / "overlays"
    options = ("inspect", bundle, "--recipe", recipe, images, "--json", "--out", out_dir)
    code, out, err = run_gonogo(*options)
    assert code == 2
    answers = [json.loads(line) for line in out.splitlines()]
    assert [one["part"] for one in answers] == ["p1", "p2", "p3", "p4"]
    assert [one["verdict"] for one in answers] == ["OK", "NG", "NG", "FAULT"]
    assert [one["camera"] for one in answers][1:3] == ["side", "top"]
    assert answers[1]["image"] == answers[1]["images"]["side"] == str(images / "p2_side.png")
    assert [one["camera"] for one in answers[1]["defects"]] == ["side"]
    assert "part p4: no picture of the camera side" in answers[3]["error"]
    assert "1 of 4 parts were not judged" in err
    assert {"test_p2_side.png", "test_p3_top.png"} <= {path.name for path in out_dir.iterdir()}
    (images / "p4_top.png").rename(images / "p4_left.png")
    code, out, err = run_gonogo(*options)
    assert code == 2
    assert out == ""
    assert "p4_left.png" in err

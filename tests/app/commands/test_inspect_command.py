"""`gonogo inspect` on image files."""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import numpy as np
import pytest

from app.commands.inspect import overlay_paths
from engine.bundle import open_bundle
from engine.preprocess import read_image
from engine.recipe import Recipe, change_recipe, load_recipe, save_recipe


@pytest.fixture
def bundle_and_recipe(brightness_bundle, tmp_path):
    bundle = brightness_bundle()
    recipe = tmp_path / "plate.recipe.toml"
    thresholds = {"openvino/fp32": 0.5}
    sha256 = open_bundle(bundle).sha256
    save_recipe(Recipe(product="plate", bundle_sha256=sha256, thresholds=thresholds), recipe)
    return bundle, recipe


@pytest.fixture
def images(tmp_path):
    good = np.full((64, 64, 3), 40, np.uint8)
    bad = good.copy()
    bad[20:30, 40:50] = 230
    paths = [tmp_path / "set" / "good" / "000.png", tmp_path / "set" / "scratch" / "000.png"]
    for path, image in zip(paths, (good, bad), strict=True):
        path.parent.mkdir(parents=True)
        cv2.imwrite(str(path), image)
    return paths


def test_one_line_and_one_overlay_per_image(bundle_and_recipe, images, tmp_path, run_gonogo):
    bundle, recipe = bundle_and_recipe
    out_dir = tmp_path / "overlays"
    code, out, err = run_gonogo(
        "inspect", bundle, "--recipe", recipe, *images, "--out", out_dir, "--json"
    )
    assert code == 0, err
    good, bad = (json.loads(line) for line in out.splitlines())
    assert (good["image"], good["verdict"], good["defects"]) == (str(images[0]), "OK", [])
    assert good["score"] == pytest.approx(40 / 255)
    assert bad["verdict"] == "NG"
    assert bad["threshold"] == 0.5
    assert bad["score"] == pytest.approx(230 / 255)
    (defect,) = bad["defects"]
    assert defect == {
        **{"x": 40, "y": 20, "w": 10, "h": 10, "area_px": 100.0},
        "peak": pytest.approx(230 / 255),
    }
    assert {"read", "resize", "graph", "score"} <= set(bad["ms"])
    assert (bad["backend"], bad["precision"]) == ("openvino", "fp32")
    overlays = sorted(path.name for path in out_dir.iterdir())
    assert overlays == ["good_000.png", "scratch_000.png"]
    overlay = read_image(out_dir / "scratch_000.png")
    assert overlay.shape == (64, 64, 3)
    colourful = overlay.max(axis=2) - overlay.min(axis=2) > 40
    assert colourful[20:30, 40:50].any()
    assert not colourful[50:, :30].any()  # a good area stays grey


def test_unreadable_image_is_fault_and_the_others_are_judged(
    bundle_and_recipe, images, tmp_path, run_gonogo
):
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"half")
    bundle, recipe = bundle_and_recipe
    code, out, err = run_gonogo(
        "inspect", bundle, "--recipe", recipe, broken, tmp_path / "absent.png", *images, "--json"
    )
    assert code == 2
    lines = [json.loads(line) for line in out.splitlines()]
    assert [line["verdict"] for line in lines] == ["FAULT", "FAULT", "OK", "NG"]
    assert lines[0]["score"] is None
    assert "broken.png: not a readable image" in lines[0]["error"]
    assert err.splitlines()[-1].startswith("error: 2 of 4 images were not judged")
    assert "broken.png" in err
    assert "absent.png" in err


def test_folder_and_words_for_people(bundle_and_recipe, images, run_gonogo):
    bundle, recipe = bundle_and_recipe
    code, out, _ = run_gonogo("inspect", bundle, "--recipe", recipe, images[1].parent)
    assert code == 0
    assert out == f"NG      {images[1]}: score 0.902 (threshold 0.5), 1 defect\n"


def test_refuses_what_cannot_be_judged_at_all(bundle_and_recipe, images, tmp_path, run_gonogo):
    bundle, recipe = bundle_and_recipe
    empty = tmp_path / "empty"
    empty.mkdir()
    code, out, err = run_gonogo("inspect", bundle, "--recipe", recipe, empty)
    assert (code, out) == (2, "")
    assert "empty: no images" in err
    code, _, err = run_gonogo("inspect", bundle, "--recipe", recipe, images[0], "--out", recipe)
    assert code == 2
    assert "--out takes a folder" in err
    code, _, err = run_gonogo("inspect", bundle, "--recipe", "none.toml", images[0])
    assert code == 2
    assert "none.toml: no such recipe" in err
    save_recipe(change_recipe(load_recipe(recipe), {"bundle_sha256": "0" * 64}), recipe)
    code, out, err = run_gonogo("inspect", bundle, "--recipe", recipe, images[0], "--json")
    assert (code, out) == (2, "")
    assert "belongs to another bundle" in err


def test_overlays_never_share_a_name(tmp_path):
    files = [Path(f"/{top}/good/{name}") for top in "ab" for name in ("0.png", "0.jpg")]
    names = overlay_paths(files, tmp_path)
    assert [names[file].name for file in files] == [
        "good_0.png",
        "good_0-2.png",
        "good_0-3.png",
        "good_0-4.png",
    ]

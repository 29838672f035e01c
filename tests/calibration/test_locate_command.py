"""`gonogo recipe locate`, and a calibration whose parts lie freely."""

from __future__ import annotations

import json

import cv2
import numpy as np
import pytest
from typer.testing import CliRunner

from calibration.calibrate import Promise, calibrate_bundle, collect_for
from calibration.history import read_audit
from calibration.recipe_commands import app
from engine.bundle import open_bundle
from engine.crop import Cropper
from engine.errors import ImageError, LocateError, RecipeError
from engine.inspector import Inspector, open_inspector
from engine.preprocess import read_image
from engine.recipe import Region, change_recipe, load_recipe, save_recipe
from engine.types import Frame, Verdict


def plate(angle, spot=0):
    """A dark plate with a corner cut off, turned on a grey ground; its map is its brightness."""
    canvas = np.full((160, 160, 3), 110, np.uint8)
    cv2.rectangle(canvas, (50, 65), (110, 95), (10, 10, 10), -1)
    cv2.rectangle(canvas, (96, 65), (110, 120), (10, 10, 10), -1)
    if spot:
        canvas[76:84, 60:68] = spot
    turn = cv2.getRotationMatrix2D((80, 80), angle, 1.0)
    turned = cv2.warpAffine(canvas, turn, (160, 160), borderValue=(110, 110, 110))
    noise = np.random.default_rng(round(angle * 10)).normal(0, 1.5, turned.shape)
    return np.clip(turned + noise, 0, 255).astype(np.uint8)


@pytest.fixture
def folder(tmp_path):
    good = tmp_path / "good"
    good.mkdir()
    for number in range(32):
        cv2.imwrite(str(good / f"{number:02}.png"), plate(11.3 * number))
    return good


@pytest.fixture
def recipe_path(tmp_path):
    path = tmp_path / "plate.recipe.toml"
    run("create", path, "--product", "plate", "--region", "52,67,44,26")
    return path


def run(*arguments):
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


def test_a_located_calibration_judges_parts_in_any_pose(
    recipe_path, folder, brightness_bundle, tmp_path
):
    answer = run("locate", recipe_path, "--master", folder / "00.png", "--json")
    assert json.loads(answer.stdout)["version"] == 2
    (change,) = [c for c in read_audit(recipe_path)[-1]["changes"] if "master_png" in c["key"]]
    assert len(change["new"]) == 12  # a digest, not the picture

    bundle = open_bundle(brightness_bundle())
    draft = load_recipe(recipe_path)
    parts = collect_for(bundle, draft, folder)
    result = calibrate_bundle(bundle, parts, draft, Promise(0.1, 0.9), ["openvino/fp32"])
    # Every region shows the dark plate and nothing of the ground, however it lies.
    assert result.recipe.thresholds["openvino/fp32"] < 0.25
    assert result.recipe.watch is not None
    save_recipe(result.recipe, recipe_path)

    inspector = open_inspector(bundle.path, recipe_path, ["openvino/fp32"])
    try:
        check_verdicts(inspector)
    finally:
        inspector.close()


def check_verdicts(inspector: Inspector) -> None:
    for angle in (3.0, 77.0, 200.0):
        assert inspector.inspect(Frame(plate(angle), 0, "good")).verdict is Verdict.OK
        found = inspector.inspect(Frame(plate(angle, spot=90), 0, "bad"))
        assert found.verdict is Verdict.NG
        turn = cv2.getRotationMatrix2D((80, 80), angle, 1.0)
        x, y = turn @ np.array([64, 80, 1])
        box = found.defects[0]
        assert box.x - 2 <= x <= box.x + box.width + 2
        assert box.y - 2 <= y <= box.y + box.height + 2
        assert found.region is not None
        assert found.region[2] > 26  # the upright rectangle around the turned region
    with pytest.raises(LocateError, match="no part was found"):
        inspector.inspect(Frame(np.full((160, 160, 3), 110, np.uint8), 0, "empty"))


def test_what_cannot_be_a_master_is_refused_and_nothing_changes(recipe_path, tmp_path, folder):
    before = recipe_path.read_bytes()
    empty = tmp_path / "empty.png"
    cv2.imwrite(str(empty), np.full((160, 160, 3), 110, np.uint8))
    small = tmp_path / "small.png"
    cv2.imwrite(str(small), np.full((50, 50, 3), 110, np.uint8))
    for master, more, error in (
        (empty, (), RecipeError),
        (small, (), ImageError),
        (tmp_path / "none.png", (), ImageError),
        (folder / "00.png", ("--max-rotation", "200"), RecipeError),
        (folder / "00.png", ("--view", "side"), RecipeError),
    ):
        refused = run("locate", recipe_path, "--master", master, *more)
        assert isinstance(refused.exception, error), (master, refused.exception)
    assert recipe_path.read_bytes() == before


def test_thresholds_are_not_dropped_in_silence(recipe_path, folder):
    calibrated = change_recipe(
        load_recipe(recipe_path), {"bundle_sha256": "0" * 64, "thresholds": {"a/b": 0.5}}
    )
    save_recipe(calibrated, recipe_path)
    refused = run("locate", recipe_path, "--master", folder / "00.png")
    assert "use --drop-thresholds" in str(refused.exception)
    dropped = run("locate", recipe_path, "--master", folder / "00.png", "--drop-thresholds")
    assert dropped.exit_code == 0
    assert load_recipe(recipe_path).thresholds == {}


def test_good_parts_choose_master_and_region(recipe_path, folder, tmp_path):
    straight = folder / "00.png"
    answer = json.loads(run("locate", recipe_path, "--good", folder, "--json").stdout)
    assert (answer["pictures"], answer["found"], answer["missed"]) == (32, 32, [])
    # The part is 61 x 56 pixels; in the master it lies straight, up or across.
    region = answer["region"]
    for length in (region["width"], region["height"]):
        assert 54 <= length <= 61 + 2 * 4 + 6
    assert answer["height"] * answer["width"] == pytest.approx(256 * 256, rel=0.2)
    (view,) = load_recipe(recipe_path).views
    assert view.region == Region(**region)
    assert view.locate is not None
    # Every part lies wholly in the region: nothing of its rim is dark.
    cropper = Cropper(view)
    for path in sorted(folder.iterdir()):
        crop = cropper.crop(read_image(path)).image
        rim = np.concatenate([crop[0], crop[-1], crop[:, 0], crop[:, -1]])
        assert rim.min() > 60

    told = run("locate", recipe_path, "--good", folder, "--master", straight)
    assert "32 of 32 good parts found against 00.png" in told.stdout
    assert "--shape picture: an input of 256x256" in told.stdout


def test_parts_that_cannot_be_found_are_refused_and_counted(recipe_path, folder):
    before = recipe_path.read_bytes()
    empty = np.full((160, 160, 3), 110, np.uint8)
    cv2.imwrite(str(folder / "00.png"), empty)
    few = run("locate", recipe_path, "--good", folder)
    assert "31 of 32 good parts found" in few.stdout
    assert "FAULT on the line: 00.png: no part was found" in few.stdout
    recipe_path.write_bytes(before)
    for number in range(8):
        cv2.imwrite(str(folder / f"{number:02}.png"), empty)
    for more in ((), ("--master", folder / "20.png")):
        refused = run("locate", recipe_path, "--good", folder, *more)
        assert isinstance(refused.exception, LocateError)
        assert "only 24 of 32 good parts" in str(refused.exception)
    neither = run("locate", recipe_path)
    assert "expected --good or --master" in str(neither.exception)
    assert recipe_path.read_bytes() == before

"""Golden parts: kept with the recipe, replayed, and right or named."""

from __future__ import annotations

import json

import cv2
import numpy as np
import pytest
from typer.testing import CliRunner

from calibration.golden import (
    add_golden,
    check_golden,
    golden_folder,
    golden_trouble,
    remove_golden,
)
from calibration.history import Change, load_version, read_audit
from calibration.recipe_commands import app
from engine.bundle import open_bundle
from engine.errors import ImageError, RecipeError
from engine.inspector import open_inspector
from engine.recipe import Recipe, load_recipe, save_recipe

CHANGE = Change("golden", "prove it", "Ada")


@pytest.fixture
def bundle(brightness_bundle):
    return brightness_bundle()


@pytest.fixture
def recipe_path(tmp_path, bundle):
    """The graph's map is brightness; everything above a half is NG."""
    path = tmp_path / "plate.recipe.toml"
    sha256 = open_bundle(bundle).sha256
    save_recipe(
        Recipe(product="plate", bundle_sha256=sha256, thresholds={"openvino/fp32": 0.5}), path
    )
    return path


@pytest.fixture
def pictures(tmp_path):
    def make(name, level):
        path = tmp_path / name
        cv2.imwrite(str(path), np.full((32, 32, 3), level, np.uint8))
        return path

    return {"dark": make("dark.png", 20), "bright": make("bright.png", 240)}


def answers_of(bundle, path):
    inspector = open_inspector(bundle, path, ["openvino/fp32"])
    try:
        return check_golden(inspector, inspector.recipe, path)
    finally:
        inspector.close()


def test_right_answers_are_right(bundle, recipe_path, pictures):
    add_golden(recipe_path, [pictures["dark"]], good=True, change=CHANGE)
    added = add_golden(recipe_path, [pictures["bright"]], good=False, change=CHANGE)
    pictures["dark"].unlink()  # the copies count

    answers = answers_of(bundle, recipe_path)
    assert [answer.right for answer in answers] == [True, True]
    assert golden_trouble(answers) == ""
    assert added.version == 3
    assert added.thresholds == {"openvino/fp32": 0.5}  # thresholds stay in force
    audit = read_audit(recipe_path)[-1]
    assert (audit["who"], audit["why"]) == ("Ada", "prove it")
    assert audit["changes"] == [{"key": "golden.bright.png", "old": None, "new": "bad"}]


@pytest.mark.parametrize(("which", "good"), [("bright", True), ("dark", False)])
def test_wrong_answers_are_named(bundle, recipe_path, pictures, which, good):
    add_golden(recipe_path, [pictures[which]], good=good, change=CHANGE)
    trouble = golden_trouble(answers_of(bundle, recipe_path))
    assert trouble.startswith("1 of 1 golden parts judged wrong: ")
    assert f"{which}.png is a {'good' if good else 'bad'} part, but was judged" in trouble


@pytest.mark.parametrize("damage", ["gone", "changed"])
def test_a_picture_that_is_gone_or_changed_is_wrong(bundle, recipe_path, pictures, damage):
    added = add_golden(recipe_path, [pictures["dark"]], good=True, change=CHANGE)
    kept = golden_folder(recipe_path) / added.golden[0].file
    if damage == "gone":
        kept.unlink()
    else:
        kept.write_bytes(pictures["bright"].read_bytes())
    assert damage in golden_trouble(answers_of(bundle, recipe_path))


def test_refusals_change_nothing(recipe_path, pictures, tmp_path):
    add_golden(recipe_path, [pictures["dark"]], good=True, change=CHANGE)
    before = recipe_path.read_bytes()
    text = tmp_path / "notes.png"
    text.write_text("no image")
    with pytest.raises(RecipeError, match="is a golden part already"):
        add_golden(recipe_path, [pictures["dark"]], good=False, change=CHANGE)
    with pytest.raises(ImageError, match="not a readable image"):
        add_golden(recipe_path, [pictures["bright"], text], good=False, change=CHANGE)
    with pytest.raises(RecipeError, match=r"other\.png is no golden part"):
        remove_golden(recipe_path, ["other.png"], CHANGE)
    assert recipe_path.read_bytes() == before


def test_a_removed_part_is_still_there_for_older_versions(recipe_path, pictures):
    add_golden(recipe_path, [pictures["dark"]], good=True, change=CHANGE)
    removed = remove_golden(recipe_path, ["dark.png"], CHANGE)
    assert removed.golden == ()
    old = load_version(recipe_path, 2)
    assert (golden_folder(recipe_path) / old.golden[0].file).is_file()


def test_commands(bundle, recipe_path, pictures):
    def run(*arguments):
        return CliRunner().invoke(app, ["golden", *map(str, arguments)])

    assert isinstance(run("add", recipe_path, pictures["dark"]).exception, RecipeError)
    added = run("add", recipe_path, pictures["dark"], "--good", "--json")
    assert json.loads(added.stdout)["parts"][0]["name"] == "dark.png"
    assert run("add", recipe_path, pictures["bright"], "--bad").exit_code == 0
    checked = run("check", recipe_path, "--bundle", bundle, "--json")
    answer = json.loads(checked.stdout)
    assert checked.exit_code == 0
    assert answer["ok"] is True
    assert [row["verdict"] for row in answer["parts"]] == ["OK", "NG"]

    run("remove", recipe_path, "dark.png", "--why", "worn")
    run("add", recipe_path, pictures["dark"], "--bad")
    wrong = run("check", recipe_path, "--bundle", bundle)
    assert wrong.exit_code == 1
    assert "dark.png is a bad part, but was judged OK" in wrong.stdout
    assert len(load_recipe(recipe_path).golden) == 2
    listed = run("list", recipe_path)
    assert "2 golden parts" in listed.stdout

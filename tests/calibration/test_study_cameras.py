"""Golden parts, what-if and gauge study of parts that two cameras see.

The graph's map is brightness, so the score of a picture is its brightest pixel.
"""

from __future__ import annotations

import json
import re

import cv2
import numpy as np
import pytest

from app.wiring import golden_check
from calibration.repeats import collect_repeats
from engine.bundle import open_bundle
from engine.cameras import CameraRule, camera_rule
from engine.errors import DataError, RecipeError
from engine.golden import golden_parts
from engine.inspector import open_inspector
from engine.recipe import Recipe, View, change_recipe, load_recipe, save_recipe

PATTERN = r"(?P<part>[a-z]\d+)_(?P<camera>top|side)"
KEY = "openvino/fp32"
REPEATS = r"(?P<part>p\d+)_(?P<repeat>\d+)_(?P<camera>top|side)"


@pytest.fixture
def bundle(brightness_bundle):
    return brightness_bundle()


@pytest.fixture
def recipe(tmp_path, bundle):
    """Everything above a half is NG."""
    path = tmp_path / "cup.recipe.toml"
    views = (View(name="lid", camera="top"), View(name="wall", camera="side"))
    made = Recipe(
        product="cup",
        views=views,
        part_pattern=PATTERN,
        bundle_sha256=open_bundle(bundle).sha256,
        thresholds={KEY: 0.5},
    )
    save_recipe(made, path)
    return path


@pytest.fixture
def picture(tmp_path):
    made = iter(range(10_000))

    def make(name, level):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        image = np.random.default_rng(next(made)).integers(0, 20, (32, 32, 3), np.uint8)
        image[16, 16] = level
        assert cv2.imwrite(str(path), image)
        return path

    return make


# Golden parts.


@pytest.fixture
def golden(picture, recipe, run_gonogo):
    """g1 is good, b1 is bad for the side camera alone."""
    levels = {"g1": (60, 90), "b1": (60, 250)}
    files = {
        part: [
            picture(f"{part}_{camera}.png", level)
            for camera, level in zip(("top", "side"), of, strict=True)
        ]
        for part, of in levels.items()
    }
    for part, flag in (("g1", "--good"), ("b1", "--bad")):
        code, _, err = run_gonogo("recipe", "golden", "add", recipe, *files[part], flag)
        assert code == 0, err
    return files


def check(run_gonogo, recipe, bundle):
    code, out, err = run_gonogo("recipe", "golden", "check", recipe, "--bundle", bundle, "--json")
    return code, json.loads(out), err


def test_a_golden_part_is_a_picture_of_every_camera(golden, recipe, bundle, run_gonogo):
    code, answer, _ = check(run_gonogo, recipe, bundle)
    assert code == 0
    assert [(one["part"], one["verdict"], one["right"]) for one in answer["parts"]] == [
        ("g1", "OK", True),
        ("b1", "NG", True),
    ]
    pictures = answer["parts"][1]["pictures"]
    assert [(one["camera"], one["name"]) for one in pictures] == [
        ("top", "b1_top.png"),
        ("side", "b1_side.png"),
    ]
    assert [len(pictures) for pictures in golden_parts(load_recipe(recipe).golden)] == [2, 2]


def test_a_golden_part_that_is_judged_otherwise_is_named(golden, recipe, bundle, run_gonogo):
    lower = change_recipe(load_recipe(recipe), {"thresholds": {KEY: 0.3}})
    save_recipe(lower, recipe)
    code, answer, _ = check(run_gonogo, recipe, bundle)
    assert code == 1
    wrong = answer["parts"][0]
    assert (wrong["verdict"], wrong["right"]) == ("NG", False)
    assert wrong["words"].startswith("g1 is a good part, but was judged NG (score 0.3529")
    assert "camera side" in wrong["words"]


def test_a_golden_picture_that_is_gone_is_a_fault(golden, recipe, bundle, run_gonogo):
    side = next(one for one in load_recipe(recipe).golden if one.name == "g1_side.png")
    (recipe.with_name("cup.recipe.golden") / side.file).unlink()
    code, answer, _ = check(run_gonogo, recipe, bundle)
    assert code == 1
    assert answer["parts"][0]["verdict"] == "FAULT"
    assert "is gone" in answer["parts"][0]["words"]


def test_a_golden_part_goes_with_all_its_pictures(golden, recipe, run_gonogo):
    code, out, _ = run_gonogo("recipe", "golden", "list", recipe)
    assert code == 0
    assert "b1_side.png" in out
    assert "camera side" in out
    assert "version 3, 2 golden parts" in out
    code, _, err = run_gonogo("recipe", "golden", "remove", recipe, "b1_side.png", "--why", "worn")
    assert code == 0, err
    assert {one.part for one in load_recipe(recipe).golden} == {"g1"}
    code, _, err = run_gonogo("recipe", "golden", "remove", recipe, "g1", "--why", "worn")
    assert code == 0, err
    assert load_recipe(recipe).golden == ()


def test_half_a_golden_part_is_refused(golden, picture, recipe, run_gonogo):
    before = recipe.read_bytes()
    add = ("recipe", "golden", "add", recipe, "--good")
    for files, words in (
        ([picture("g2_top.png", 50)], "part g2: no picture of the camera side"),
        ([picture("other.png", 50)], "other.png"),
        (
            [picture(f"g3_{name}.png", 50) for name in ("top", "side", "top2")],
            "several pictures of the camera top",
        ),
        (
            [picture(f"again/g1_{name}.png", 51) for name in ("top", "side")],
            "golden part g1: there is one of this name already",
        ),
    ):
        code, _, err = run_gonogo(*add, *files)
        assert code == 2
        assert words in err
    assert recipe.read_bytes() == before


def test_views_and_golden_parts_must_fit_each_other(golden, recipe):
    loaded = load_recipe(recipe)
    with pytest.raises(RecipeError, match="golden parts of one picture, found g1 of several"):
        change_recipe(loaded, {"views": (View(),)})
    half = tuple(one for one in loaded.golden if one.name != "g1_side.png")
    with pytest.raises(RecipeError, match="each of the cameras side, top, found g1 with top"):
        change_recipe(loaded, {"golden": half})
    both = tuple(
        one.model_copy(update={"good": False}) if one.name == "g1_side.png" else one
        for one in loaded.golden
    )
    with pytest.raises(RecipeError, match="good or bad, found g1 with both"):
        change_recipe(loaded, {"golden": both})


def test_the_line_replays_them_before_it_is_ready(golden, recipe, bundle):
    inspector = open_inspector(bundle, recipe, [KEY])
    try:
        check_all = golden_check(inspector, recipe)
        assert check_all is not None
        assert check_all() == ""
        inspector.threshold = 0.3
        assert "1 of 2 golden parts judged wrong: g1 is a good part" in check_all()
    finally:
        inspector.close()


# What-if and scores.


@pytest.fixture
def pictures(picture, tmp_path):
    """60 good parts, the worst picture top or side in turn; two kinds of defects."""
    for part in range(60):
        bright, dull = (60 + part, 40) if part % 2 else (40, 60 + part)
        picture(f"good/p{part:02}_top.png", bright)
        picture(f"good/p{part:02}_side.png", dull)
    for part, (top, side) in enumerate(((250, 40), (40, 240), (40, 50))):
        kind = "dent" if part else "crack"
        (tmp_path / "bad").mkdir(exist_ok=True)
        picture(f"bad/{kind}/d{part}_top.png", top)
        picture(f"bad/{kind}/d{part}_side.png", side)
    return tmp_path / "good", tmp_path / "bad"


def test_scores_are_those_of_the_worst_picture(pictures, bundle, recipe, run_gonogo):
    good, bad = pictures
    options = ("--normals", good, "--defects", bad, "--recipe", recipe, "--json")
    code, out, err = run_gonogo("recipe", "scores", bundle, *options)
    assert code == 0, err
    rows = json.loads(out)["parts"]
    assert len(rows) == 63
    levels = [round(255 * row["score"]) for row in rows]
    assert levels[:60] == list(range(60, 120))
    assert [row["image"].rpartition("/")[2] for row in rows[:2]] == ["p00_side.png", "p01_top.png"]
    assert [(row["kind"], round(255 * row["score"])) for row in rows[60:]] == [
        ("crack", 250),
        ("dent", 240),
        ("dent", 50),
    ]


def test_what_if_counts_parts_and_not_pictures(pictures, bundle, recipe, run_gonogo, tmp_path):
    good, bad = pictures
    report = tmp_path / "what-if.html"
    code, out, err = run_gonogo(
        *("recipe", "what-if", bundle, "--normals", good, "--defects", bad, "--recipe", recipe),
        *("--alpha", 0.05, "--json", "--report", report),
    )
    assert code == 0, err
    answer = json.loads(out)
    assert (answer["parts"], answer["defects"]) == (60, 3)
    asked = answer["asked"]
    assert asked["threshold"] == pytest.approx(119 / 255, rel=1e-5)
    assert (asked["overkill"]["n"], asked["escapes"]["count"], asked["escapes"]["n"]) == (60, 1, 3)
    assert report.is_file()


def test_a_defect_without_a_cameras_picture_is_refused(pictures, bundle, recipe, run_gonogo):
    good, bad = pictures
    (bad / "dent" / "d1_side.png").unlink()
    options = ("--normals", good, "--defects", bad, "--recipe", recipe)
    code, _, err = run_gonogo("recipe", "what-if", bundle, *options)
    assert code == 2
    assert "part dent/d1: no picture of the camera side" in err


# Gauge study.


def test_repeats_are_judged_by_their_worst_picture(picture, bundle, recipe, run_gonogo, tmp_path):
    folder = tmp_path / "repeats"
    for repeat in range(5):
        # The top camera alone would call the part repeatable.
        picture(f"repeats/p1_{repeat}_top.png", 60)
        picture(f"repeats/p1_{repeat}_side.png", 118 + 5 * repeat)
        picture(f"repeats/p2_{repeat}_top.png", 70 + repeat)
        picture(f"repeats/p2_{repeat}_side.png", 40)
    options = ("--recipe", recipe, "--images", folder, "--part-pattern", REPEATS, "--json")
    code, out, err = run_gonogo("recipe", "gauge", bundle, *options)
    assert code == 1, err
    parts = {part["part"]: part for part in json.loads(out)["parts"]}
    levels = [round(255 * score) for score in parts["p1"]["scores"]]
    assert levels == [118, 123, 128, 133, 138]
    assert parts["p1"]["rejected"] == 3
    assert [round(255 * score) for score in parts["p2"]["scores"]] == [70, 71, 72, 73, 74]
    assert not parts["p1"]["repeatable"]


@pytest.fixture
def rule(recipe):
    return camera_rule(load_recipe(recipe))


def named(repeats):
    return [
        (one.part, {camera: path.name for camera, path in one.files.items()}) for one in repeats
    ]


def test_without_a_number_repeats_follow_the_names(picture, rule, tmp_path):
    for name in ("p1_top_1", "p1_top_2", "p1_side_1", "p1_side_2"):
        picture(f"r/{name}.png", 50)
    repeats, copies = collect_repeats(tmp_path / "r", rule)
    assert copies == 0
    assert named(repeats) == [
        ("p1", {"top": "p1_top_1.png", "side": "p1_side_1.png"}),
        ("p1", {"top": "p1_top_2.png", "side": "p1_side_2.png"}),
    ]
    (tmp_path / "r" / "p1_side_1.png").unlink()
    with pytest.raises(DataError, match=r"found 2 of top, 1 of side.*\(\?P<repeat>"):
        collect_repeats(tmp_path / "r", rule)


def test_a_repeat_without_a_cameras_picture_is_refused(picture, rule, tmp_path):
    for name in ("p1_1_top", "p1_1_side", "p1_2_top"):
        picture(f"r/{name}.png", 50)
    pattern = CameraRule(rule.cameras, re.compile(REPEATS))
    with pytest.raises(DataError, match="part p1, repeat 2: no picture of the camera side"):
        collect_repeats(tmp_path / "r", pattern)


def test_a_frozen_camera_makes_no_repeats(picture, rule, tmp_path):
    first = picture("r/p1_top_1.png", 50)
    (tmp_path / "r" / "p1_top_2.png").write_bytes(first.read_bytes())
    picture("r/p1_side_1.png", 50)
    picture("r/p1_side_2.png", 51)
    repeats, copies = collect_repeats(tmp_path / "r", rule)
    assert (len(repeats), copies) == (1, 1)

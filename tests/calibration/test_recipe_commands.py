"""`gonogo recipe` from the command line."""

from __future__ import annotations

import json

import pytest

import gonogo
from calibration.edit import set_key
from calibration.history import Change, history_folder, read_audit, release
from engine.errors import RecipeError
from engine.recipe import Calibration, Guarantee, Recipe, Region, View, load_recipe, save_recipe


@pytest.fixture
def run_recipe(monkeypatch, capfd):
    def run(*arguments):
        monkeypatch.setattr("sys.argv", ["gonogo", "recipe", *map(str, arguments)])
        with pytest.raises(SystemExit) as exited:
            gonogo.main()
        out, err = capfd.readouterr()
        return exited.value.code or 0, out, err

    return run


@pytest.fixture
def path(tmp_path):
    return tmp_path / "plate.recipe.toml"


@pytest.fixture
def calibrated():
    promise = Guarantee(kind="tolerance", bound=0.05, statement="With 64 good parts: ...")
    calibration = Calibration(
        method="tolerance",
        parts=64,
        alpha=0.05,
        confidence=0.95,
        exceedances=0,
        guarantee=promise,
        created="2025-01-01T00:00:00+00:00",
        part_hashes=("0" * 64,),
    )
    return Recipe(
        product="plate",
        bundle_sha256="1" * 64,
        calibration=calibration,
        thresholds={"openvino/fp32": 0.5},
    )


def test_life_of_a_recipe(path, tmp_path, run_recipe):
    created = ("create", path, "--product", "plate", "--region", "0,0,64,48", "--who", "Ada")
    assert run_recipe(*created)[0] == 0
    assert load_recipe(path).views[0].region == Region(x=0, y=0, width=64, height=48)
    code, out, err = run_recipe(
        *("set", path, "views.main.region.width", 32, "--why", "edge", "--who", "Bob", "--json")
    )
    assert code == 0, err
    assert json.loads(out)["version"] == 2
    code, out, _ = run_recipe("compare", f"{path}@1", path)
    assert (code, out) == (0, "version: 1 -> 2\nviews.main.region.width: 64 -> 32\n")
    assert run_recipe("rollback", path, 1, "--why", "edge was right")[0] == 0
    assert run_recipe("compare", f"{path}@1", path)[1] == "version: 1 -> 3\n"
    code, out, _ = run_recipe("history", path, "--json")
    changes = json.loads(out)["changes"]
    assert [(one["version"], one["action"]) for one in changes] == [
        (1, "create"),
        (2, "set"),
        (3, "rollback"),
    ]
    assert changes[2]["why"] == "to version 1: edge was right"
    assert "Bob  set: edge" in run_recipe("history", path)[1]
    other = tmp_path / "disc.recipe.toml"
    assert run_recipe("copy", f"{path}@2", other, "--product", "disc")[0] == 0
    code, out, _ = run_recipe("show", other, "--json")
    shown = json.loads(out)
    assert (shown["product"], shown["version"], shown["views"][0]["region"]["width"]) == (
        *("disc", 1),
        32,
    )
    assert "a draft" in run_recipe("show", other)[1]


def test_copy_of_a_calibrated_recipe_is_a_draft(path, tmp_path, calibrated, run_recipe):
    save_recipe(calibrated, path)
    other = tmp_path / "disc.recipe.toml"
    assert run_recipe("copy", path, other, "--product", "disc")[0] == 0
    copied = load_recipe(other)
    assert (copied.calibration, copied.thresholds, copied.bundle_sha256) == (None, {}, "")


def test_thresholds_fall_only_when_told(calibrated):
    with pytest.raises(RecipeError, match="--drop-thresholds"):
        set_key(calibrated, "min_defect_area_px", "9")
    draft = set_key(calibrated, "min_defect_area_px", "9", drop_thresholds=True)
    assert (draft.min_defect_area_px, draft.thresholds, draft.calibration) == (9, {}, None)
    renamed = set_key(calibrated, "product", "disc")
    assert (renamed.product, renamed.thresholds) == ("disc", calibrated.thresholds)


@pytest.mark.parametrize(
    ("key", "value", "words"),
    [
        ("thresholds.openvino/fp32", "0.9", "only gonogo calibrate writes it"),
        ("calibration.alpha", "0.5", "only gonogo calibrate writes it"),
        ("version", "7", "counts by itself"),
        ("min_area", "7", "no such key; expected one of product"),
        ("min_defect_area_px", "-1", "min_defect_area_px: expected"),
        ("min_defect_area_px", "nan", "min_defect_area_px: "),
        ("min_defect_area_px.x", "1", "is a single value"),
        ("views.side.camera", "top", "views.side has no value"),
        ("views.main.region.width", "3", "views.main.region has no value"),
        ("views.main.colour", "3", "unknown key"),
        ("views.main.region", "{x=0, y=0, width=-1, height=4}", "views.0.region.width"),
        ("product", "plate", "nothing was changed"),
        ("product", "none", "product: "),
    ],
)
def test_impossible_changes_are_refused_in_words(key, value, words):
    with pytest.raises(RecipeError, match=words):
        set_key(Recipe(product="plate"), key, value)


def test_values_are_toml_or_text():
    recipe = Recipe(product="plate", views=(View(name="top"),))
    region = set_key(recipe, "views.top.region", "{x=1, y=2, width=3, height=4}")
    assert region.views[0].region == Region(x=1, y=2, width=3, height=4)
    assert set_key(region, "views.0.region", "none") == recipe
    assert set_key(recipe, "part_pattern", "(?P<part>.+)_").part_pattern == "(?P<part>.+)_"


def test_wrong_use_changes_nothing(path, run_recipe):
    assert run_recipe("create", path, "--product", "plate")[0] == 0
    before = path.read_bytes()
    for arguments, words in (
        (("set", path, "product", "disc", "--why", " "), "--why: expected the reason"),
        (("set", path, "product", "disc"), "--why"),
        (("create", path, "--product", "plate"), "already exists"),
        (("create", path, "--product", "x", "--region", "1,2"), "--region: expected X,Y"),
        (("rollback", path, 5, "--why", "x"), "found no version 5"),
        (("show", f"{path}@5"), "found no version 5"),
        (("show", "absent.toml"), "no such recipe"),
    ):
        code, out, err = run_recipe(*arguments)
        assert (code, out) == (2, "")
        assert words in err
    assert path.read_bytes() == before


def test_help_shows_an_example(run_recipe):
    assert "rollback" in run_recipe("--help")[1]
    assert "Example: gonogo recipe set" in run_recipe("set", "--help")[1]


def test_rollback_mends_a_recipe_edited_to_something_impossible(path, calibrated, run_recipe):
    release(calibrated, path, Change("calibrate", "first", "Ada"))
    by_hand = path.read_text().replace("alpha = 0.05", "alpha = 0.0001")
    path.write_text(by_hand)
    code, _, err = run_recipe("set", path, "product", "disc", "--why", "name")
    assert code == 2
    assert "guarantee with the bound 0.0001" in err
    assert path.read_text() == by_hand
    code, _, err = run_recipe("rollback", path, 1, "--why", "edited by hand", "--json")
    assert code == 0, err
    mended = load_recipe(path)
    assert (mended.version, mended.calibration) == (2, calibrated.calibration)
    found, rolled = read_audit(path)[-2:]
    assert (found["action"], rolled["action"]) == ("found", "rollback")
    assert found["why"].startswith("unusable (")
    assert (history_folder(path) / "0001.unusable.toml").read_text() == by_hand

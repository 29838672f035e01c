"""A recipe survives the disk exactly, and an impossible one never comes into force."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
import tomlkit

from engine import recipe as recipe_module
from engine.errors import RecipeError
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


@pytest.fixture
def recipe():
    return Recipe(
        product="M6 screw",
        version=3,
        views=(
            View(
                name="top",
                region=Region(x=10, y=20, width=300, height=200),
                ignore=(Region(x=0, y=0, width=50, height=60),),
            ),
        ),
        min_defect_area_px=12.5,
        bundle_sha256="ab" * 32,
        calibration=Calibration(
            method="tolerance",
            parts=64,
            alpha=0.05,
            confidence=0.95,
            exceedances=0,
            guarantee=Guarantee(kind="tolerance", bound=0.05, statement="With 64 good parts: ..."),
            created="2025-01-01T00:00:00+00:00",
            part_hashes=("12" * 32, "34" * 32),
            frame_width=512,
            frame_height=512,
        ),
        thresholds={"openvino/fp32": 0.1 + 0.2, "torch/fp32": 1e-7},
        warn_thresholds={"openvino/fp32": 0.2},
    )


def test_comes_back_exactly(recipe, tmp_path):
    path = tmp_path / "screw.recipe.toml"
    save_recipe(recipe, path)
    assert load_recipe(path) == recipe
    assert [entry.name for entry in tmp_path.iterdir()] == [path.name]


def test_draft_comes_back(tmp_path):
    path = tmp_path / "draft.toml"
    save_recipe(Recipe(product="plate"), path)
    assert load_recipe(path) == Recipe(product="plate")


def edited(recipe, tmp_path, edit):
    path = tmp_path / "edited.recipe.toml"
    save_recipe(recipe, path)
    content = tomlkit.parse(path.read_text())
    edit(content)
    path.write_text(tomlkit.dumps(content))
    return path


IMPOSSIBLE = {
    "negative area": (lambda c: c.update(min_defect_area_px=-1), "min_defect_area_px", "-1"),
    "text as area": (lambda c: c.update(min_defect_area_px="12"), "min_defect_area_px", "'12'"),
    "NaN threshold": (
        lambda c: c["thresholds"].update({"torch/fp32": float("nan")}),
        "thresholds.torch/fp32",
        "nan",
    ),
    "infinite threshold": (
        lambda c: c["thresholds"].update({"torch/fp32": float("inf")}),
        "thresholds.torch/fp32",
        "inf",
    ),
    "warn at threshold": (
        lambda c: c["warn_thresholds"].update({"openvino/fp32": 0.1 + 0.2}),
        "warn threshold of openvino/fp32 below its threshold",
        "0.3",
    ),
    "warn alone": (
        lambda c: c["warn_thresholds"].update({"openvino/bf16": 0.1}),
        "openvino/bf16",
        "none",
    ),
    "backend without precision": (
        lambda c: c["thresholds"].update({"torch": 0.5}),
        "thresholds.torch",
        "pattern",
    ),
    "ignored outside": (
        lambda c: c["views"][0]["ignore"][0].update(x=310),
        "x=310",
        "outside",
    ),
    "empty region": (
        lambda c: c["views"][0]["region"].update(width=0),
        "views.0.region.width",
        "0",
    ),
    "no views": (lambda c: c.update(views=[]), "views", "at least 1"),
    "no product": (lambda c: c.remove("product"), "product", "none"),
    "unknown key": (lambda c: c.update(sensitivity=3), "sensitivity", "unknown key"),
    "alpha of five": (lambda c: c["calibration"].update(alpha=5.0), "calibration.alpha", "5.0"),
    "alpha that the parts cannot prove": (
        lambda c: (
            c["calibration"].update(alpha=0.001),
            c["calibration"]["guarantee"].update(bound=0.001),
        ),
        "an alpha that 64 parts can prove",
        "0.001",
    ),
    "bound unlike alpha": (
        lambda c: c["calibration"]["guarantee"].update(bound=0.01),
        "a guarantee with the bound 0.05",
        "0.01",
    ),
    "promise of an estimate": (
        lambda c: c["calibration"].update(method="mean_sigma"),
        "a guarantee of kind none",
        "tolerance",
    ),
    "all parts above": (
        lambda c: c["calibration"].update(exceedances=64),
        "fewer exceedances than the 64 parts",
        "64",
    ),
    "warn alpha without promise": (
        lambda c: c["calibration"].update(warn_alpha=0.1),
        "warn_alpha and warn_guarantee together",
        "one of them",
    ),
    "newer format": (lambda c: c.update(schema_version=99), "schema_version", "99"),
    "no format": (lambda c: c.remove("schema_version"), "schema_version", "None"),
}


@pytest.mark.parametrize("name", IMPOSSIBLE)
def test_impossible_recipe_is_refused_in_one_line(name, recipe, tmp_path):
    edit, key, found = IMPOSSIBLE[name]
    path = edited(recipe, tmp_path, edit)
    with pytest.raises(RecipeError) as caught:
        load_recipe(path)
    message = str(caught.value)
    assert message.startswith(f"{path}: ")
    assert key in message
    assert found in message
    assert "\n" not in message


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"product = 'a", "not readable as TOML"),
        (b"\xff\xfe\x00", "UTF-8"),
        (b"", "schema_version"),
    ],
)
def test_foreign_file_is_refused(content, words, tmp_path):
    path = tmp_path / "x.recipe.toml"
    path.write_bytes(content)
    with pytest.raises(RecipeError, match=words):
        load_recipe(path)


def test_missing_file_and_folder(tmp_path):
    with pytest.raises(RecipeError, match="no such recipe"):
        load_recipe(tmp_path / "none.toml")
    with pytest.raises(RecipeError, match="cannot be read"):
        load_recipe(tmp_path)


def test_older_format_is_migrated(recipe, tmp_path, monkeypatch):
    path = tmp_path / "old.recipe.toml"
    save_recipe(recipe, path)
    content = tomlkit.parse(path.read_text())
    content["article"] = content.pop("product")
    path.write_text(tomlkit.dumps(content))

    def rename_article(old):
        return {("product" if key == "article" else key): value for key, value in old.items()}

    monkeypatch.setattr(recipe_module, "SCHEMA_VERSION", 2)
    monkeypatch.setattr(recipe_module, "_MIGRATIONS", {1: rename_article})
    migrated = load_recipe(path)
    assert (migrated.product, migrated.schema_version) == ("M6 screw", 2)


@pytest.mark.parametrize("call", ["fsync", "replace"])
def test_old_recipe_stays_when_the_disk_fails(call, recipe, tmp_path, monkeypatch):
    path = tmp_path / "screw.recipe.toml"
    save_recipe(recipe, path)
    before = path.read_bytes()

    def full(*_args):
        raise OSError(errno.ENOSPC, "No space left on device")

    owner = os if call == "fsync" else Path
    monkeypatch.setattr(owner, call, full)
    with pytest.raises(RecipeError, match="No space left on device"):
        save_recipe(recipe.model_copy(update={"version": 4}), path)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_impossible_recipe_is_not_written(recipe, tmp_path):
    path = tmp_path / "screw.recipe.toml"
    save_recipe(recipe, path)
    before = path.read_bytes()
    impossible = recipe.model_copy(update={"thresholds": {"openvino/fp32": float("nan")}})
    with pytest.raises(RecipeError, match="thresholds"):
        save_recipe(impossible, path)
    assert path.read_bytes() == before


def test_change_is_validated_as_a_whole(recipe):
    assert change_recipe(recipe, {"version": 9}).version == 9
    with pytest.raises(RecipeError, match=r"M6 screw: min_defect_area_px.*-2"):
        change_recipe(recipe, {"min_defect_area_px": -2.0})

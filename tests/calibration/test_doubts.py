"""What a calibration says about itself although its numbers are right."""

from __future__ import annotations

from pathlib import Path

import pytest

from calibration.collect import CalibrationSet, GoodPart
from calibration.doubts import late_choice_words, outlier_words
from engine.parts import PartName
from engine.recipe import Calibration, Guarantee, Recipe, View, change_recipe


def recipe_of(alpha=0.05, hashes=("a" * 64, "b" * 64)):
    calibration = Calibration(
        method="tolerance",
        parts=64,
        alpha=alpha,
        confidence=0.95,
        exceedances=0,
        guarantee=Guarantee(kind="tolerance", bound=alpha, statement="..."),
        created="2025-01-01T00:00:00+00:00",
        part_hashes=hashes,
    )
    return Recipe(product="plate", version=3, calibration=calibration)


def test_same_choice_or_fresh_parts_are_no_doubt():
    old = recipe_of()
    assert late_choice_words(None, old) == ()
    assert late_choice_words(Recipe(product="plate"), old) == ()
    assert late_choice_words(old, recipe_of()) == ()
    assert late_choice_words(old, recipe_of(0.1, hashes=("c" * 64,))) == ()


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, "another alpha"),
        ({"min_defect_area_px": 4.0}, "another alpha, minimum defect area"),
        ({"views": (View(camera="top"),)}, "another alpha, region or ignored area"),
    ],
)
def test_choice_after_seeing_the_scores_needs_fresh_parts(changes, words):
    new = change_recipe(recipe_of(0.1, hashes=("b" * 64, "c" * 64)), changes)
    (said,) = late_choice_words(recipe_of(), new)
    assert said.startswith(f"1 of these 2 images were scored for version 3 with {words}: ")
    assert "fresh parts" in said


def test_outlier_that_sets_the_threshold_is_said():
    files = [Path(f"{index}.png") for index in range(60)]
    parts = tuple(GoodPart(PartName("", path.stem), (path,), (path.stem,)) for path in files)
    found = CalibrationSet(Path("normals"), parts, {}, 0, ())
    outliers = {files[3]: 9.0, files[7]: 8.0}
    words = outlier_words(found, outliers, 1.0)
    assert words.startswith("2 of 60 parts score far above the others (3.png, 7.png)")
    assert "pass as OK" not in words
    assert "1 of them lies at or below the threshold" in outlier_words(found, outliers, 8.0)

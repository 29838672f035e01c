"""Every version of a recipe is kept, every change has its line, and nothing is half done."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor

import pytest

import calibration.history
from calibration.history import (
    Change,
    compare,
    history_folder,
    load_version,
    read_audit,
    release,
    roll_back,
    stored_versions,
)
from engine.errors import RecipeError
from engine.recipe import Recipe, Region, View, change_recipe, load_recipe, save_recipe

WHY = Change("set", "because", "Ada")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "plate.recipe.toml"


def area(value):
    return Recipe(product="plate", min_defect_area_px=value)


def test_each_change_is_a_version_with_its_line(path):
    release(area(1), path, Change("create", "new", "Ada"), new=True)
    released = release(area(5), path, Change("set", "burrs", "Bob"))
    assert (released.version, load_recipe(path)) == (2, released)
    assert stored_versions(path) == [1, 2]
    assert load_version(path, 1).min_defect_area_px == 1
    first, second = read_audit(path)
    assert (first["who"], first["action"], first["from_version"], first["version"]) == (
        *("Ada", "create"),
        *(None, 1),
    )
    assert (second["who"], second["why"], second["from_version"]) == ("Bob", "burrs", 1)
    assert second["changes"] == [{"key": "min_defect_area_px", "old": 1.0, "new": 5.0}]
    assert second["when"].endswith("+00:00")


def test_roll_back_is_a_further_version(path):
    for value in (1, 5):
        release(area(value), path, WHY)
    assert roll_back(path, 1, Change("rollback", "to version 1")).version == 3
    assert load_recipe(path).min_defect_area_px == 1
    assert len(read_audit(path)) == 3
    with pytest.raises(RecipeError, match=r"expected a stored version \(1, 2, 3\), found no ver"):
        roll_back(path, 9, WHY)


def test_change_by_hand_is_noticed_and_kept(path):
    release(area(1), path, WHY)
    save_recipe(area(7), path)  # still calls itself version 1
    release(area(9), path, WHY)
    found = read_audit(path)[1]
    assert (found["action"], found["who"], found["version"]) == ("found", "unknown", 2)
    assert found["changes"] == [{"key": "min_defect_area_px", "old": 1.0, "new": 7.0}]
    assert [load_version(path, n).min_defect_area_px for n in stored_versions(path)] == [1, 7, 9]


def test_recipe_older_than_its_history_keeps_its_number(path):
    save_recipe(change_recipe(area(1), {"version": 4}), path)
    assert release(area(2), path, WHY).version == 5
    assert stored_versions(path) == [4, 5]


def test_impossible_recipe_by_hand_is_refused_and_stays(path):
    release(area(1), path, WHY)
    path.write_text(path.read_text().replace("min_defect_area_px = 1.0", "min_defect_area_px = -1"))
    before = path.read_bytes()
    with pytest.raises(RecipeError, match="min_defect_area_px"):
        release(area(2), path, WHY)
    assert path.read_bytes() == before
    assert len(read_audit(path)) == 1


@pytest.mark.parametrize("broken", ["save_recipe", "_append"])
def test_interruption_leaves_the_old_recipe_in_force(path, monkeypatch, broken):
    release(area(1), path, WHY)
    before = path.read_bytes()

    def fail(*_):
        raise OSError("power loss")

    with monkeypatch.context() as patch:
        patch.setattr(calibration.history, broken, fail)
        with pytest.raises(OSError, match="power loss"):
            release(area(2), path, WHY)
    assert path.read_bytes() == before
    release(area(3), path, WHY)
    assert load_recipe(path).min_defect_area_px == 3
    assert len({entry["version"] for entry in read_audit(path)}) == len(read_audit(path))


def test_torn_line_costs_only_itself(path):
    release(area(1), path, WHY)
    audit = history_folder(path) / "audit.jsonl"
    with audit.open("a") as file:
        file.write('{"schema_ver')
    release(area(2), path, WHY)
    entries = read_audit(path)
    assert entries[1] == {"damaged": '{"schema_ver'}
    assert entries[2]["version"] == 2


def test_lines_are_only_appended(path):
    release(area(1), path, WHY)
    audit = history_folder(path) / "audit.jsonl"
    before = audit.read_bytes()
    release(area(2), path, WHY)
    assert audit.read_bytes().startswith(before)
    assert all(json.loads(line) for line in audit.read_text().splitlines())


def test_changes_at_the_same_time_all_count(path):
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda value: release(area(value), path, WHY), range(8)))
    assert stored_versions(path) == list(range(1, 9))
    assert [entry["version"] for entry in read_audit(path)] == list(range(1, 9))


def test_new_recipe_overwrites_nothing(path):
    release(area(1), path, WHY, new=True)
    with pytest.raises(RecipeError, match="already exists"):
        release(area(2), path, WHY, new=True)
    path.unlink()
    with pytest.raises(RecipeError, match="recipe that is gone"):
        release(area(2), path, WHY, new=True)


def test_compare_names_views():
    old = Recipe(product="plate", views=(View(name="top"),))
    new = Recipe(
        product="plate", views=(View(name="top", region=Region(x=1, y=2, width=3, height=4)),)
    )
    keys = {change["key"] for change in compare(old, new)}
    assert keys == {f"views.top.region.{key}" for key in Region.model_fields}
    assert compare(new, new) == []

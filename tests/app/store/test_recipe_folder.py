"""Recipes as files: what is in use stays, what is deleted comes back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.settings import ProductSettings
from app.station.snapshot import StationSnapshot, StationState
from app.store.recipes import RecipeFolder
from calibration.golden import golden_folder
from calibration.history import Change, history_folder, release, stored_versions
from engine.bundle import file_sha256
from engine.errors import RecipeError
from engine.recipe import Recipe, change_recipe, load_recipe

FLANGE = StationSnapshot(
    state=StationState.READY,
    station="Station 3",
    product="Flange",
    recipe_version=2,
    lot="",
    counts={},
    cycle_p50_ms=1.0,
    cycle_p95_ms=1.0,
    cycle_p99_ms=1.0,
    takt_ms=8.0,
)


class Table:
    def __init__(self, *products: ProductSettings) -> None:
        self._products = {item.name: item for item in products}

    def files(self):
        return tuple(self._products.values())

    def add(self, product):
        self._products[product.name] = product

    def remove(self, name):
        del self._products[name]


class SteadyLine:
    def __init__(self) -> None:
        self.state = FLANGE
        self.asked: list[str] = []

    def snapshot(self):
        return self.state

    def switch_recipe(self, product):
        self.asked.append(product)


class Shop:
    """Flange (in force, two versions) and Bolt in the station file, Nut a draft beside them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.bundle = folder / "all.gonogo"
        self.bundle.write_bytes(b"bundle")
        self.sha256 = file_sha256(self.bundle)
        for name in ("Flange", "Bolt", "Nut"):
            self.release(name, {} if name == "Nut" else {"openvino/fp32": 0.5})
        self.release("Flange", {"openvino/fp32": 0.4})
        named = [
            ProductSettings(name=name, bundle=self.bundle, recipe=self.path(name))
            for name in ("Flange", "Bolt")
        ]
        self.table, self.line = Table(*named), SteadyLine()
        self.book = RecipeFolder(self.table, self.line)

    def path(self, name: str) -> Path:
        return self.folder / f"{name}.recipe.toml"

    def release(self, name: str, thresholds: dict[str, float], **changes: object) -> None:
        recipe = Recipe(product=name, thresholds=thresholds, bundle_sha256=self.sha256)
        release(change_recipe(recipe, changes), self.path(name), Change("set", "because", "Ann"))

    def find(self, name: str):
        return next(item for item in self.book.recipes() if item.product == name)


@pytest.fixture
def shop(tmp_path):
    return Shop(tmp_path)


def test_all_recipes_are_listed_the_one_in_force_first(shop):
    found = shop.book.recipes()
    assert [item.product for item in found] == ["Flange", "Bolt", "Nut"]
    flange, bolt, nut = found
    assert (flange.versions, flange.version_in_force, flange.switchable) == ((2, 1), 2, True)
    assert (bolt.version_in_force, bolt.switchable, bolt.in_use) == (0, True, "")
    assert not nut.switchable


def test_an_unreadable_recipe_says_why_and_keeps_its_versions(shop):
    shop.path("Bolt").write_text("nonsense")
    bolt = shop.find("Bolt")
    assert bolt.recipe is None
    assert "Bolt.recipe.toml" in bolt.problem
    assert bolt.versions == (1,)
    assert shop.book.version(bolt.path, 1).product == "Bolt"


def test_versions_are_compared_and_their_history_is_told(shop):
    (one,) = shop.book.compare(shop.path("Flange"), 1, 2)
    assert (one.key, one.old, one.new) == ("thresholds.openvino/fp32", "0.5", "0.4")
    newest = shop.book.history(shop.path("Flange"))[0]
    assert (newest.who, newest.why, newest.version) == ("Ann", "because", 2)


def test_a_product_is_put_in_force(shop):
    assert shop.book.activate(shop.path("Bolt"), 1, "Ann") == 1
    assert shop.line.asked == ["Bolt"]


def test_an_old_version_comes_into_force_as_the_next_one(shop):
    assert shop.book.activate(shop.path("Flange"), 1, "Ann") == 3
    assert shop.line.asked == ["Flange"]
    assert load_recipe(shop.path("Flange")).thresholds == {"openvino/fp32": 0.5}
    assert shop.book.history(shop.path("Flange"))[0].who == "Ann"


@pytest.mark.parametrize(
    ("name", "version", "words"),
    [("Nut", 1, "does not know this recipe"), ("Bolt", 7, "found no version 7")],
)
def test_what_the_line_cannot_take_is_refused_with_the_way_out(shop, name, version, words):
    with pytest.raises(RecipeError, match=words):
        shop.book.activate(shop.path(name), version, "Ann")
    assert shop.line.asked == []


def test_a_draft_and_another_bundle_are_refused_before_anything_changes(shop):
    shop.release("Bolt", {})
    with pytest.raises(RecipeError, match="version 2: is a draft"):
        shop.book.activate(shop.path("Bolt"), 2, "Ann")
    shop.release("Bolt", {"openvino/fp32": 0.3}, bundle_sha256="0" * 64)
    with pytest.raises(RecipeError, match=r"another bundle than all\.gonogo"):
        shop.book.activate(shop.path("Bolt"), 3, "Ann")
    assert shop.line.asked == []
    assert stored_versions(shop.path("Bolt")) == [1, 2, 3]


def test_a_recipe_in_use_is_never_deleted(shop):
    with pytest.raises(RecipeError, match="it is in force; switch to another product first"):
        shop.book.delete(shop.path("Flange"), "Ann")
    shop.line.state = replace(FLANGE, switching_to="Bolt")
    with pytest.raises(RecipeError, match="the line is switching to it"):
        shop.book.delete(shop.path("Bolt"), "Ann")
    shop.line.state = replace(FLANGE, product="Bolt", recipe_version=1)
    with pytest.raises(RecipeError, match="the station starts with it"):
        shop.book.delete(shop.path("Flange"), "Ann")
    assert shop.path("Flange").exists()
    assert shop.path("Bolt").exists()


def test_a_recipe_in_force_is_kept_although_the_line_was_given_other_files(shop):
    shop.line.state = replace(FLANGE, product="Bolt", recipe_version=1)
    newer = shop.folder / "taught" / "Bolt.recipe.toml"
    shop.table.add(ProductSettings(name="Bolt", bundle=shop.bundle, recipe=newer))
    with pytest.raises(RecipeError, match="it is in force"):
        shop.book.delete(shop.path("Bolt"), "Ann")


def test_a_recipe_of_a_release_is_left_to_deploy(shop):
    (shop.folder / "manifest.json").write_text("{}")
    with pytest.raises(RecipeError, match="signed release"):
        shop.book.delete(shop.path("Nut"), "Ann")
    with pytest.raises(RecipeError, match="gonogo deploy rollback"):
        shop.book.activate(shop.path("Flange"), 1, "Ann")


def test_a_deleted_recipe_comes_back_with_everything(shop):
    golden = golden_folder(shop.path("Bolt"))
    golden.mkdir()
    (golden / "a.png").write_bytes(b"picture")
    before = shop.path("Bolt").read_bytes()
    lies = shop.book.delete(shop.path("Bolt"), "Ann")
    assert not shop.path("Bolt").exists()
    assert not history_folder(shop.path("Bolt")).exists()
    assert not golden.exists()
    assert [item.name for item in shop.table.files()] == ["Flange"]
    deleted = shop.book.recipes()[-1]
    assert (deleted.product, deleted.path, deleted.deleted_by) == ("Bolt", lies, "Ann")
    assert deleted.deleted_ns > 1_000_000_000
    assert shop.book.version(lies, 1).thresholds == {"openvino/fp32": 0.5}

    assert shop.book.put_back(lies) == shop.path("Bolt")
    assert shop.path("Bolt").read_bytes() == before
    assert (golden / "a.png").read_bytes() == b"picture"
    assert stored_versions(shop.path("Bolt")) == [1]
    assert not lies.parent.exists()
    assert shop.find("Bolt").switchable


def test_files_that_the_line_was_given_meanwhile_stay_its_files(shop):
    lies = shop.book.delete(shop.path("Bolt"), "Ann")
    taught = ProductSettings(name="Bolt", bundle=shop.bundle, recipe=shop.folder / "new.toml")
    shop.table.add(taught)
    assert shop.book.put_back(lies) == shop.path("Bolt")
    assert [item for item in shop.table.files() if item.name == "Bolt"] == [taught]


def test_a_taken_place_is_not_overwritten(shop):
    lies = shop.book.delete(shop.path("Bolt"), "Ann")
    shop.release("Bolt", {"openvino/fp32": 0.9})
    with pytest.raises(RecipeError, match="lies there already"):
        shop.book.put_back(lies)
    assert lies.exists()
    with pytest.raises(RecipeError, match="is not in the trash"):
        shop.book.put_back(shop.path("Bolt"))


def test_a_folder_that_refuses_leaves_everything_where_it_was(shop):
    (shop.folder / "trash").write_text("a file in the way")
    with pytest.raises(RecipeError, match="nothing was changed"):
        shop.book.delete(shop.path("Bolt"), "Ann")
    assert shop.path("Bolt").exists()
    assert shop.find("Bolt").switchable

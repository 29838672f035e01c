"""Training sees of an image what the line sees: region, tiles, the located part."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

import cv2
import numpy as np
import pytest
import torch

from engine.crop import Cropper
from engine.errors import DataError, LocateError, RecipeError, TrainingError
from engine.locate import locate_from_master
from engine.models.base import InspectionModel
from engine.preprocess import read_image
from engine.recipe import Recipe, Region, Tiles, View, save_recipe
from training.commands import _from_recipe
from training.config import TrainingConfig
from training.data import load_images
from training.finish import select_scores
from training.splits import ImageFile, Part, Split

SIDE = 32


@pytest.fixture
def paths(tmp_path):
    generator = np.random.default_rng(0)
    made = []
    for number in range(3):
        image = generator.integers(0, 255, (96, 128, 3)).astype(np.uint8)
        made.append(tmp_path / f"{number}.png")
        cv2.imwrite(str(made[-1]), image)
    return made


def config(view=""):
    return TrainingConfig("rd4ad", "data", epochs=1, batch_size=2, learning_rate=0.1, view=view)


def test_tiles_become_images_of_their_own_in_the_order_of_the_files(paths):
    tiles = Tiles(columns=4, rows=2, overlap_px=8, smallest_defect_px=8)
    view = View(region=Region(x=8, y=0, width=112, height=96), tiles=tiles)
    loaded = load_images(paths, SIDE, SIDE, [view])
    assert loaded.images.shape == (24, SIDE, SIDE, 3)
    cropper = Cropper(view)
    expected = cropper.model_images(cropper.crop(read_image(paths[1])), SIDE, SIDE)
    assert np.array_equal(loaded.images[8:16].numpy(), np.stack(expected))
    assert dict(loaded.source_sizes) == {(96, 128): 3}
    with pytest.raises(RecipeError, match="model's pixels"):
        load_images(paths, SIDE, SIDE, [View(tiles=tiles.model_copy(update={"columns": 1}))])


def test_several_regions_are_several_images(paths):
    left = View(name="left", region=Region(x=0, y=0, width=60, height=96))
    right = View(name="right", region=Region(x=60, y=0, width=68, height=96))
    both = load_images(paths, SIDE, SIDE, [left, right]).images
    assert torch.equal(both[0::2], load_images(paths, SIDE, SIDE, [left]).images)
    assert torch.equal(both[1::2], load_images(paths, SIDE, SIDE, [right]).images)


def test_a_view_of_everything_changes_nothing(paths):
    plain, viewed = load_images(paths, SIDE, SIDE), load_images(paths, SIDE, SIDE, [View()])
    assert torch.equal(plain.images, viewed.images)


def test_a_part_that_is_not_found_is_named(paths, tmp_path):
    master = np.full((96, 128, 3), 200, np.uint8)
    cv2.rectangle(master, (30, 30), (90, 50), (30, 30, 30), -1)
    cv2.rectangle(master, (80, 30), (90, 70), (30, 30, 30), -1)
    view = View(locate=locate_from_master(master))
    empty = tmp_path / "empty.png"
    cv2.imwrite(str(empty), np.full((96, 128, 3), 200, np.uint8))
    with pytest.raises(LocateError, match=r"empty\.png: no part was found"):
        load_images([empty], SIDE, SIDE, [view])


class Brightness(torch.nn.Module):
    """Scores an image by its mean."""

    def __init__(self):
        super().__init__()
        self.weight = torch.nn.Parameter(torch.ones(1))

    def forward(self, images):
        means = images.float().mean(dim=(1, 2, 3))
        return means[:, None, None], means


def test_all_tiles_of_a_part_count_as_one_score():
    view = View(tiles=Tiles(columns=2, rows=1, smallest_defect_px=50))
    files = [ImageFile(f"{n}.png", "0" * 64) for n in range(3)]
    parts = (Part("a", tuple(files[:2])), Part("b", tuple(files[2:])))
    split = Split(0, {"select": parts})
    levels = torch.tensor([1, 2, 9, 3, 5, 4], dtype=torch.uint8)
    images = levels[:, None, None, None].expand(6, 4, 4, 3)
    model = cast("InspectionModel", Brightness())
    found = select_scores(model, split, images, config(f"[{view.model_dump_json()}]"))
    assert found["scores"] == [9.0, 5.0]


def test_a_recipe_gives_view_and_part_pattern(tmp_path):
    path = tmp_path / "plate.recipe.toml"
    view = View(region=Region(x=1, y=2, width=30, height=40))
    save_recipe(Recipe(product="plate", views=(view,), part_pattern="(?P<part>.)"), path)
    given = _from_recipe(path, None)
    assert given["part_pattern"] == "(?P<part>.)"
    assert config(given["view"]).inspected() == (view,)
    assert _from_recipe(path, "(?P<group>.)")["part_pattern"] == "(?P<group>.)"
    assert config().inspected() == ()
    with pytest.raises(TrainingError, match="use --recipe"):
        config('[{"region": 7}]').inspected()


class TestSeveralCameras:
    """Each picture is cropped as the views of its own camera say."""

    LID = View(name="lid", camera="top", region=Region(x=0, y=0, width=64, height=64))
    RIM = View(name="rim", camera="top", region=Region(x=64, y=0, width=64, height=64))
    WALL = View(name="wall", camera="side")
    PATTERN = r"(?P<part>\d+)_(?P<camera>top|side)"

    @pytest.fixture
    def recipe(self, tmp_path):
        path = tmp_path / "cup.recipe.toml"
        views = (self.LID, self.WALL, self.RIM)
        save_recipe(Recipe(product="cup", views=views, part_pattern=self.PATTERN), path)
        return path

    @pytest.fixture
    def pictures(self, paths):
        names = ("0_side.png", "0_top.png", "1_top.png")
        return [path.rename(path.with_name(name)) for path, name in zip(paths, names, strict=True)]

    def made(self, recipe):
        given = _from_recipe(recipe, None)
        found = config(given["view"])
        return replace(found, part_pattern=given["part_pattern"])

    def test_pictures_of_all_cameras_make_one_set(self, recipe, pictures):
        made = self.made(recipe)
        loaded = load_images(pictures, SIDE, SIDE, made.inspected(), made.camera_rule()).images
        assert len(loaded) == 5
        assert torch.equal(loaded[:1], load_images(pictures[:1], SIDE, SIDE).images)
        top = load_images(pictures[1:], SIDE, SIDE, [self.LID, self.RIM]).images
        assert torch.equal(loaded[1:], top)
        wrong = pictures[0].rename(pictures[0].with_name("0_left.png"))
        with pytest.raises(DataError, match=r"0_left\.png"):
            load_images([wrong], SIDE, SIDE, made.inspected(), made.camera_rule())

    def test_a_parts_select_score_is_the_highest_of_all(self, recipe):
        files = [ImageFile(name, "0" * 64) for name in ("good/0_side.png", "good/0_top.png")]
        split = Split(0, {"select": (Part("0", tuple(files)), Part("1", tuple(files[1:])))})
        levels = torch.tensor([1, 2, 9, 3, 5], dtype=torch.uint8)
        images = levels[:, None, None, None].expand(5, 4, 4, 3)
        model = cast("InspectionModel", Brightness())
        assert select_scores(model, split, images, self.made(recipe))["scores"] == [9.0, 5.0]

    def test_names_that_tell_no_camera_are_refused(self, recipe):
        with pytest.raises(RecipeError, match="set part_pattern"):
            _from_recipe(recipe, "(?P<part>.)")

"""The shape of the model's input."""

from __future__ import annotations

import json
from dataclasses import replace

import cv2
import numpy as np
import pytest
import torch
from safetensors.torch import save_file
from typer.testing import CliRunner

from engine.errors import TrainingError
from engine.models.resnet import ResNetEncoder
from engine.models.weights import COMPACT
from engine.preprocess import model_size
from engine.recipe import Recipe, Region, Tiles, View
from engine.trained import settings_of_recipe
from training.commands import app
from training.config import TrainingConfig
from training.shape import with_shape


@pytest.mark.parametrize(
    ("height", "width", "expected"),
    [
        (300, 300, (256, 256)),
        (1024, 1280, (224, 288)),
        (768, 576, (288, 224)),
        (261, 640, (160, 416)),
        (505, 187, (416, 160)),
        (10, 4000, (64, 5120)),
    ],
)
def test_as_many_pixels_in_the_shape_of_the_picture(height, width, expected):
    assert model_size(height, width) == expected


def test_fewer_pixels_where_fewer_are_wanted():
    assert model_size(300, 300, 64 * 64) == (64, 64)
    assert model_size(200, 400, 128 * 128) == (96, 192)


@pytest.fixture
def config(tmp_path):
    good = tmp_path / "train" / "good"
    good.mkdir(parents=True)
    cv2.imwrite(str(good / "0.png"), np.zeros((100, 250, 3), np.uint8))
    return TrainingConfig(
        "rd4ad", str(tmp_path), epochs=1, batch_size=2, learning_rate=0.1, shape="picture"
    )


def told(config, **view):
    return replace(config, **settings_of_recipe(Recipe(product="p", views=(View(**view),))))


def size_of(config):
    settled = with_shape(config)
    assert with_shape(settled) == settled, "settled once, so that a resume finds the same"
    return settled.height, settled.width


def test_what_is_inspected_gives_the_shape(config):
    assert size_of(config) == model_size(100, 250)
    assert size_of(replace(config, height=128, width=128)) == model_size(100, 250, 128 * 128)
    assert size_of(replace(config, shape="given", height=96)) == (96, 256)
    region = Region(x=0, y=0, width=40, height=90)
    assert size_of(told(config, region=region)) == model_size(90, 40)
    tiles = Tiles(columns=5, rows=1, smallest_defect_px=9)
    assert size_of(told(config, tiles=tiles)) == model_size(100, 50)


def test_another_shape_is_refused(config):
    with pytest.raises(TrainingError, match="shape is 'round'"):
        replace(config, shape="round")


def test_a_stopped_training_goes_on_in_its_shape(make_product, tmp_path, compact_file):
    data = make_product(10, size=64)
    generator = np.random.default_rng(0)
    for path in (data / "train" / "good").iterdir():
        cv2.imwrite(str(path), generator.integers(0, 256, (64, 160, 3), dtype=np.uint8))
    run = tmp_path / "run"
    words = ["stfpm", "--data", str(data), "--weights", str(compact_file), "-o", str(run)]
    words += ["--shape", "picture", "--height", "96", "--width", "96", "--holdout", "2"]
    words += ["--epochs", "2", "--batch-size", "4", "--checkpoint-interval", "0", "--json"]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("training.loop.write_run", stopped)
        assert CliRunner().invoke(app, words).exit_code == 130
    summary = CliRunner().invoke(app, [*words, "--resume"], catch_exceptions=False).stdout
    training = json.loads((run / "config.json").read_text())["training"]
    assert (training["height"], training["width"], training["shape"]) == (64, 160, "given")
    assert json.loads(summary)["epochs"] == 2


def stopped(*_, **__):
    raise KeyboardInterrupt


@pytest.fixture
def compact_file(tmp_path):
    torch.manual_seed(0)
    path = tmp_path / "compact.safetensors"
    save_file(ResNetEncoder(COMPACT).state_dict(), path)
    return path

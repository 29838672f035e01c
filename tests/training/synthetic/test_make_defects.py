"""Any kind by name, many images at once, all reproducible."""

from __future__ import annotations

import time

import cv2
import numpy as np
import pytest
import torch

from engine.errors import DataError, TrainingError
from training.synthetic import (
    DEFECT_KINDS,
    create_maker,
    generator_from_torch,
    make_defects,
    patch_bounds,
)
from training.synthetic.defect import AnyOf, SyntheticDefect
from training.synthetic.patches import PatchMaker
from training.synthetic.scratches import ScratchMaker

MAX_MS = 15.0
"""About 3 on an idle core; a training step takes a hundred times as long per image."""


@pytest.fixture(scope="module")
def texture_dir(tmp_path_factory):
    folder = tmp_path_factory.mktemp("textures")
    generator = np.random.default_rng(0)
    for index in range(4):
        texture = generator.integers(0, 256, (256, 300, 3), dtype=np.uint8)
        cv2.imwrite(str(folder / f"{index}.png"), texture)
    return folder


def stack(count, side):
    generator = np.random.default_rng(1)
    images = generator.uniform(0, 255, (count, side, side, 3))
    return np.stack([cv2.GaussianBlur(image, (0, 0), 1.5) for image in images]).astype(np.uint8)


def test_of_several_kinds_each_image_gets_one():
    def painter(value):
        def paint(image, sources, generator):
            del sources, generator
            mask = np.ones(image.shape[:2], dtype=np.bool_)
            return SyntheticDefect(np.full_like(image, value), mask)

        return paint

    images = np.zeros((200, 4, 4, 3), dtype=np.uint8)
    made, _ = make_defects(images, AnyOf((painter(50), painter(90))), seed=5)
    drawn = made[:, 0, 0, 0]
    assert set(drawn.tolist()) == {50, 90}
    assert 70 <= (drawn == 50).sum() <= 130


def test_several_kinds_by_name():
    maker = create_maker(["swap", "scratch"])
    assert isinstance(maker, AnyOf)
    assert [type(one) for one in maker.makers] == [PatchMaker, ScratchMaker]
    with pytest.raises(TrainingError, match="unknown kind of synthetic defects 'dent'"):
        create_maker(["swap", "dent"])
    with pytest.raises(TrainingError, match="unknown kind of synthetic defects ''"):
        create_maker([])


@pytest.mark.parametrize("kind", DEFECT_KINDS)
def test_every_kind_changes_every_image(kind, texture_dir):
    images = stack(4, 64)
    made, defect_masks = make_defects(images, create_maker(kind, textures=texture_dir), seed=3)
    assert made.shape == images.shape
    assert made.dtype == np.uint8
    assert defect_masks.shape == (4, 64, 64)
    assert defect_masks.dtype == np.bool_
    assert defect_masks.any(axis=(1, 2)).all()
    assert not defect_masks.all(axis=(1, 2)).any()


@pytest.mark.parametrize("kind", DEFECT_KINDS)
def test_defect_of_an_image_depends_on_seed_and_index_only(kind, texture_dir):
    images = stack(4, 64)
    maker = create_maker(kind, textures=texture_dir)
    whole = make_defects(images, maker, 3)[0]
    first = make_defects(images[:2], maker, 3, sources=images)[0]
    assert np.array_equal(whole[:2], first)
    assert not np.array_equal(whole, make_defects(images, maker, 4)[0])


def test_generator_follows_torch():
    torch.manual_seed(8)
    state = torch.get_rng_state()
    one, other = generator_from_torch().random(3), generator_from_torch().random(3)
    torch.set_rng_state(state)
    assert np.array_equal(generator_from_torch().random(3), one)
    assert not np.array_equal(one, other)


def test_unknown_kind_and_missing_textures_are_named():
    with pytest.raises(TrainingError, match="'dent'; known are swap, poisson, mixed, texture"):
        create_maker("dent")
    with pytest.raises(DataError, match="need a folder of texture images"):
        create_maker("texture")


@pytest.mark.parametrize("bounds", ["new", "screw"])
@pytest.mark.parametrize("kind", DEFECT_KINDS)
def test_defects_are_cheap_beside_a_training_step(kind, bounds, texture_dir):
    images = stack(6, 256)
    images[:, :, :60] = 200  # background of the screw's rule
    maker = create_maker(kind, bounds=patch_bounds(bounds), textures=texture_dir)
    make_defects(images, maker, 0)
    best_ms = []
    for seed in range(3):
        begin = time.thread_time()
        make_defects(images, maker, seed)
        best_ms.append(1000 * (time.thread_time() - begin) / len(images))
    assert min(best_ms) <= MAX_MS

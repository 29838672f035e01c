"""Bundles are proved and quantised on what training saw: regions and tiles, not whole images."""

from __future__ import annotations

import json

import cv2
import numpy as np
import pytest

from deploy.precision_report import load_test_images
from deploy.run_folder import Cutter, load_good_images, open_run
from engine.bundle import open_bundle
from engine.crop import Cropper
from engine.errors import CheckpointError, DataError
from engine.preprocess import read_image, resize_image
from engine.recipe import Region, Tiles, View

SIDE = 32


@pytest.fixture
def picture(tmp_path):
    path = tmp_path / "part.png"
    image = np.random.default_rng(0).integers(0, 255, (96, 128, 3)).astype(np.uint8)
    cv2.imwrite(str(path), image)
    return path


def training_of(*views):
    return {"view": json.dumps([view.model_dump(mode="json") for view in views])}


def test_whole_images_without_views(picture):
    for training in (None, {}, {"view": ""}, "nonsense"):
        image = Cutter(training).one(picture, SIDE, SIDE)
        assert np.array_equal(image, resize_image(read_image(picture), SIDE, SIDE))


def test_every_region_and_tile_comes_in_turn(picture):
    left = View(name="left", region=Region(x=0, y=0, width=64, height=96))
    tiled = View(name="right", tiles=Tiles(columns=2, rows=2, smallest_defect_px=40, overlap_px=40))
    expected = [
        piece.tobytes()
        for view in (left, tiled)
        for piece in Cropper(view).model_images(Cropper(view).crop(read_image(picture)), SIDE, SIDE)
    ]
    cut = Cutter(training_of(left, tiled))
    found = {cut.one(picture, SIDE, SIDE).tobytes() for _ in range(len(expected))}
    assert found == set(expected)
    assert len(found) == 5


def test_damaged_views_are_refused_in_words():
    with pytest.raises(CheckpointError, match="not a recipe's views"):
        Cutter({"view": '[{"region": 1}]'})


def test_a_runs_parity_images_are_its_region(small_run, tmp_path):
    run = open_run(small_run)
    view = View(region=Region(x=8, y=8, width=40, height=40))
    plain = load_good_images(run, None, 2, 64, 64)
    training = run.config["training"]
    assert isinstance(training, dict)
    config = {**run.config, "training": {**training, **training_of(view)}}
    object.__setattr__(run, "config", config)
    cropped = load_good_images(run, None, 2, 64, 64)
    assert len(plain) == len(cropped) == 2
    assert np.array_equal(
        cropped[0], resize_image(np.ascontiguousarray(plain[0][8:48, 8:48]), 64, 64)
    )


def test_a_lower_precision_is_compared_on_what_training_saw(small_bundle_path, tmp_path):
    left = View(name="left", region=Region(x=0, y=0, width=64, height=96))
    tiled = View(name="right", tiles=Tiles(columns=2, rows=2, smallest_defect_px=20, overlap_px=40))
    for kind in ("good", "hole"):
        (tmp_path / "test" / kind).mkdir(parents=True)
        for number in range(2):
            image = np.random.default_rng(number).integers(0, 255, (96, 128, 3)).astype(np.uint8)
            cv2.imwrite(str(tmp_path / "test" / kind / f"{number}.png"), image)
    bundle = bundle_of(small_bundle_path, left, tiled)
    found = load_test_images(tmp_path, bundle)
    assert found.parts.tolist() == [0] * 5 + [1] * 5 + [2] * 5 + [3] * 5
    assert found.defective.tolist() == [False, False, True, True]
    spec, first = bundle.input_spec, Cropper(left)
    picture = read_image(tmp_path / "test" / "good" / "1.png")
    expected = first.model_images(first.crop(picture), spec.height, spec.width)[0]
    assert np.array_equal(found.images[5], expected)
    scores = np.arange(20.0)
    scores[7] = 99.0
    assert found.scores_of_parts(scores).tolist() == [4.0, 99.0, 14.0, 19.0]

    side = View(name="side", camera="side")
    with pytest.raises(DataError, match="2 cameras see a part"):
        load_test_images(tmp_path, bundle_of(small_bundle_path, left, side))


def bundle_of(path, *views):
    bundle = open_bundle(path)
    provenance = bundle.manifest.provenance | {"training": training_of(*views)}
    bundle.manifest = bundle.manifest.model_copy(update={"provenance": provenance})
    return bundle

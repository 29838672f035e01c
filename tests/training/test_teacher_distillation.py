"""Distillation of the compact teacher."""

from __future__ import annotations

import json
from dataclasses import replace

import cv2
import numpy as np
import pytest
import torch

from engine.errors import DataError
from engine.models.weights import load_teacher
from training.teacher import TeacherConfig, augment, distil_teacher


@pytest.fixture(name="pictures", scope="module")
def _pictures(tmp_path_factory):
    folder = tmp_path_factory.mktemp("pictures")
    rng = np.random.default_rng(3)
    for index in range(44):
        coarse = rng.integers(0, 255, (9, 8, 3), dtype=np.uint8)
        cv2.imwrite(str(folder / f"{index:03}.png"), cv2.resize(coarse, (72, 80)))
    return folder


def test_augmentation_is_seeded_and_keeps_the_shape():
    image = np.random.default_rng(0).integers(0, 255, (90, 120, 3), dtype=np.uint8)
    crops = [augment(image, 64, np.random.default_rng(seed)) for seed in (1, 1, 2)]
    assert all(crop.shape == (64, 64, 3) and crop.dtype == np.uint8 for crop in crops)
    assert np.array_equal(crops[0], crops[1])
    assert not np.array_equal(crops[0], crops[2])


def test_too_few_images_are_refused(tmp_path):
    with pytest.raises(DataError, match="0 images found, at least 40"):
        distil_teacher(TeacherConfig(data=(tmp_path,)), tmp_path / "out")


@pytest.mark.shared_data
def test_a_resumed_distillation_ends_with_the_same_weights(pictures, shared_weights_dir, tmp_path):
    config = TeacherConfig(
        data=(pictures,),
        source="resnet18",
        weights=shared_weights_dir,
        epochs=2,
        batch_size=8,
        crop=64,
    )
    whole = distil_teacher(config, tmp_path / "whole")
    # The schedule depends on the number of epochs, so the first run is stopped, not shortened.
    stopped = tmp_path / "stopped"

    class StopError(Exception):
        pass

    def stop(_):
        raise StopError

    with pytest.raises(StopError):
        distil_teacher(config, stopped, on_epoch=stop)
    resumed = distil_teacher(config, stopped, resume=True)
    assert resumed["r2"] == whole["r2"]
    ours = load_teacher("compact", tmp_path / "whole" / "compact.safetensors").state_dict()
    theirs = load_teacher("compact", stopped / "compact.safetensors").state_dict()
    assert all(torch.equal(ours[key], theirs[key]) for key in ours)
    report = json.loads((stopped / "teacher.json").read_text())
    assert report["parameters"] == 1_136_176
    assert report["bytes"] < 8_000_000
    distil_teacher(replace(config, epochs=6), tmp_path / "longer")
    learnt = json.loads((tmp_path / "longer" / "teacher.json").read_text())
    assert learnt["r2"]["layer2"] > report["r2"]["layer2"]

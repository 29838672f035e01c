"""The teacher's features are kept, change nothing but the time, and never outlive their image."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file, save_file
from torch import Tensor

from engine.models import METHODS, create_model
from engine.models.resnet import ResNetEncoder
from engine.models.weights import COMPACT
from training.augment import turn_images
from training.config import TrainingConfig
from training.feed import ImageFeed
from training.loop import train
from training.methods import create_step
from training.progress import create_progress
from training.run_folder import RunFolder
from training.taught import keep_taught_features

CPU = torch.device("cpu")


@pytest.fixture(scope="module")
def weights(tmp_path_factory: pytest.TempPathFactory) -> Path:
    torch.manual_seed(0)
    path = tmp_path_factory.mktemp("weights") / "compact.safetensors"
    save_file(ResNetEncoder(COMPACT).state_dict(), path)
    return path


def some_images(count: int = 6) -> Tensor:
    generator = torch.Generator().manual_seed(3)
    return torch.randint(0, 256, (count, 64, 64, 3), generator=generator, dtype=torch.uint8)


def model_of(method: str, weights: Path):
    torch.manual_seed(0)
    return create_model(method, teacher="compact", weights=weights, height=64, width=64)


@pytest.mark.parametrize("method", [m for m in METHODS if m != "efficientad"])
def test_every_method_that_keeps_features_uses_them(method: str, weights: Path):
    model, step = model_of(method, weights), create_step(method)
    images = some_images()
    step.prepare(model, images)
    step.begin_phase(model, 0)
    asked = []
    model.teacher.register_forward_hook(lambda *_: asked.append(1))
    torch.manual_seed(1)
    fresh = step.losses(model, images)
    in_a_step = len(asked)
    taught = step.teach(model, images)
    assert taught is not None
    model.remember(images, taught)
    del asked[:]
    torch.manual_seed(1)
    kept = step.losses(model, images)
    assert len(asked) == in_a_step - 1, "it asked again about images that it knows"
    assert fresh.keys() == kept.keys()
    for name, value in fresh.items():
        torch.testing.assert_close(kept[name], value, rtol=1e-4, atol=1e-6)
    model.remember(None)
    assert len(model.teach(images)) == len(taught)
    assert asked, "a forgotten image must be shown again"


def test_equal_pixels_in_another_tensor_are_not_taken_for_known_ones(weights: Path):
    model = model_of("rd4ad", weights)
    images = some_images(2)
    model.remember(images, (torch.zeros(1),))
    assert len(model.teach(images)) == 1
    assert len(model.teach(images.clone())) == 3


def test_views_find_their_own_features(weights: Path):
    model, step = model_of("rd4ad", weights), create_step("rd4ad")
    images = some_images(5)
    kept = keep_taught_features(step, model, images, views=(0, 2), batch_size=2, limit_bytes=2**30)
    assert kept is not None
    indices, turns = torch.tensor([4, 0, 3]), torch.tensor([0, 2, 2])
    wanted = model.teach(turn_images(images[indices], turns))
    for found, part in zip(kept.of(indices, turns), wanted, strict=True):
        torch.testing.assert_close(found, part, rtol=1e-4, atol=1e-5)
        assert found.is_contiguous(memory_format=torch.channels_last)
    assert kept.bytes == sum(2 * 5 * part[0].numel() * 4 for part in wanted)
    limit = kept.bytes - 1
    assert (
        keep_taught_features(step, model, images, views=(0, 2), batch_size=2, limit_bytes=limit)
        is None
    )


@pytest.mark.parametrize(
    ("changes", "keeps"),
    [
        ({}, True),
        ({"augment": "quarter-turns", "epochs": 5}, True),
        ({"augment": "quarter-turns", "epochs": 4}, False),  # four views cost four epochs
        ({"augment": "rotations"}, False),
        ({"augment": "jitter"}, False),
        ({"augment": "auto", "epochs": 100}, True),
        ({"augment": "auto", "epochs": 101}, False),  # few images, learned by heart unless moved
        ({"feature_cache_gib": 0.0}, False),
        ({"epochs": 1}, False),
    ],
)
def test_features_are_kept_where_that_pays(weights: Path, changes: dict[str, Any], keeps: bool):
    given = {"epochs": 3, "batch_size": 2, "learning_rate": 1e-3, **changes}
    config = TrainingConfig("rd4ad", "data", **given)
    feed = ImageFeed(some_images(3), config, CPU)
    note = feed.keep_taught(create_step("rd4ad"), model_of("rd4ad", weights))
    assert ("features of all images are kept" in note) == keeps
    images, taught = feed.draw(torch.tensor([2, 0]))
    assert images.shape == (2, 64, 64, 3)
    assert (taught is not None) == keeps


def test_auto_says_that_it_moves_the_images(weights: Path):
    config = TrainingConfig("rd4ad", "data", 101, 2, 1e-3, augment="auto")
    feed = ImageFeed(some_images(2), config, CPU)
    note = feed.keep_taught(create_step("rd4ad"), model_of("rd4ad", weights))
    assert note == "each image is shown 101 times: jitter"
    torch.manual_seed(0)
    assert not torch.equal(feed.draw(torch.tensor([0, 1]))[0], some_images(2))


class StopTraining(BaseException):
    """Stands for a kill."""


def test_resume_with_kept_features_is_exact(
    weights: Path, make_product: Callable[..., Path], tmp_path: Path
):
    config = TrainingConfig(
        "rd4ad",
        str(make_product(16, size=64)),
        epochs=5,
        batch_size=4,
        learning_rate=1e-3,
        weights=str(weights),
        height=64,
        width=64,
        augment="quarter-turns",
        precision="bf16",
        device="cpu",
    )

    run(config, tmp_path / "whole")
    run(config, tmp_path / "resumed", stop_after=7)
    run(config, tmp_path / "resumed")
    whole, resumed = (
        load_file(tmp_path / name / "checkpoint.safetensors") for name in ("whole", "resumed")
    )
    assert all(torch.equal(whole[name], resumed[name]) for name in whole)


def run(config: TrainingConfig, path: Path, *, stop_after: int = 0) -> None:
    """Train; with `stop_after` the process "dies" in that step, the state being saved each step."""
    progress = create_progress(io.StringIO())
    steps, interval_s = 0, 0.0 if stop_after else 60.0
    count = progress.step

    def step(**words: object) -> None:
        nonlocal steps
        steps += 1
        count(**words)  # type: ignore[arg-type]
        if steps == stop_after:
            raise StopTraining

    progress.step = step  # type: ignore[method-assign]
    try:
        train(config, RunFolder(path), progress, resume=True, checkpoint_interval_s=interval_s)
    except StopTraining:
        assert not RunFolder(path).finished

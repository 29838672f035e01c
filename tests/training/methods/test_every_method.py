"""What holds for every method: seeds decide, the teacher is frozen, batches do not matter."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file
from torch import Tensor

from engine.models import METHODS, create_model
from engine.models.base import InspectionModel
from engine.models.resnet import ResNetEncoder
from engine.models.weights import COMPACT
from training.methods import create_step

SHARING = [method for method in METHODS if method != "efficientad"]
"""All that can share a teacher; EfficientAD's own tests check the same of it."""


@pytest.fixture(scope="module")
def weights(tmp_path_factory: pytest.TempPathFactory) -> Path:
    torch.manual_seed(0)
    path = tmp_path_factory.mktemp("weights") / "compact.safetensors"
    save_file(ResNetEncoder(COMPACT).state_dict(), path)
    return path


def some_images(count: int, size: int = 64) -> Tensor:
    generator = torch.Generator().manual_seed(1)
    return torch.randint(0, 256, (count, size, size, 3), generator=generator, dtype=torch.uint8)


def trained(method: str, weights: Path, *, seed: int, steps: int = 2) -> InspectionModel:
    """A model after a few steps in the method's last phase."""
    torch.manual_seed(seed)
    model = create_model(method, weights=weights, height=64, width=64)
    step, images = create_step(method), some_images(4)
    step.prepare(model, images)
    optimizer = step.create_optimizer(model, 1e-3)
    step.begin_phase(model, len(step.phases(4)) - 1)
    for _ in range(steps):
        torch.stack(list(step.losses(model, images).values())).sum().backward()
        optimizer.step()
        optimizer.zero_grad()
    return model


@pytest.mark.parametrize("method", SHARING)
def test_the_seed_decides_and_the_teacher_stays(method: str, weights: Path):
    first, again, other = (trained(method, weights, seed=seed).state_dict() for seed in (1, 1, 2))
    assert all(torch.equal(first[name], again[name]) for name in first)
    assert not all(torch.equal(first[name], other[name]) for name in first)
    untouched = create_model(method, weights=weights, height=64, width=64).teacher.state_dict()
    teacher = {n.removeprefix("teacher."): v for n, v in first.items() if n.startswith("teacher.")}
    assert teacher.keys() == untouched.keys()
    assert all(torch.equal(teacher[name], value) for name, value in untouched.items())


@pytest.mark.parametrize("method", SHARING)
def test_no_gradient_reaches_the_teacher(method: str, weights: Path):
    torch.manual_seed(0)
    model, step = create_model(method, weights=weights, height=64, width=64), create_step(method)
    images = some_images(4)
    step.prepare(model, images)
    step.begin_phase(model, 0)
    torch.stack(list(step.losses(model, images).values())).sum().backward()
    assert all(p.grad is None and not p.requires_grad for p in model.teacher.parameters())
    assert any(p.grad is not None and p.grad.any() for p in model.student_parameters())
    assert not any(module.training for module in model.teacher.modules())


@pytest.mark.parametrize("method", SHARING)
def test_map_has_the_image_size_and_does_not_depend_on_the_batch(method: str, weights: Path):
    model = trained(method, weights, seed=3, steps=1)
    images = some_images(8)
    create_step(method).fit_map(model.eval(), images)
    with torch.inference_mode():
        maps, maxima = model(images)
        alone = {index: model(images[index : index + 1])[0][0] for index in (0, 7)}
    assert maps.shape == (8, 64, 64)
    assert maps.dtype == torch.float32
    assert maps.isfinite().all()
    assert torch.equal(maxima, maps.amax((1, 2)))
    reach = float(maps.max() - maps.min())
    for index, lone_map in alone.items():
        torch.testing.assert_close(lone_map, maps[index], rtol=0.0, atol=2e-4 * reach)

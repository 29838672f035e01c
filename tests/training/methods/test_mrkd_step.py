"""MRKD's step: clean target, corrupted input, exact resume, and reverse distillation without."""

from __future__ import annotations

import io
from pathlib import Path
from unittest.mock import Mock

import numpy as np
import pytest
import torch
from safetensors.torch import load_file
from torch import nn

from engine.errors import DataError, TrainingError
from engine.models.mrkd import MaskedReverseDistillation
from engine.models.rd4ad import ReverseDistillation
from engine.models.resnet import ResNetSpec
from engine.models.weights import freeze
from training.config import TrainingConfig
from training.loop import train
from training.methods import create_step
from training.methods.mrkd import MaskedReverseDistillationStep
from training.methods.rd4ad import ReverseDistillationStep
from training.progress import PlainProgress
from training.run_folder import RunFolder

SMALL = ResNetSpec("basic", (0, 1, 1), planes=(8, 16, 16), stem="compact", stem_planes=8)
SIDE = 64


def build(seed=0, **options):
    torch.manual_seed(seed)
    model = MaskedReverseDistillation(SMALL, teacher="small", height=SIDE, width=SIDE, **options)
    freeze(model.teacher)
    return model.train()


def total_of(losses):
    return torch.stack(list(losses.values())).sum()


def images(count=4, seed=5):
    generator = torch.Generator().manual_seed(seed)
    return torch.randint(0, 256, (count, SIDE, SIDE, 3), dtype=torch.uint8, generator=generator)


def test_schedule_is_the_published_one():
    defaults = create_step("mrkd").defaults
    assert (defaults.epochs, defaults.batch_size, defaults.learning_rate) == (200, 16, 5e-3)
    optimizer = create_step("mrkd").create_optimizer(build(), 5e-3)
    assert isinstance(optimizer, torch.optim.Adam)
    assert optimizer.param_groups[0]["betas"] == (0.5, 0.999)


def test_generation_blocks_learn_and_the_teacher_does_not():
    model, batch = build(), images()
    step = MaskedReverseDistillationStep()
    optimizer = step.create_optimizer(model, 5e-3)
    taught = [feature.clone() for feature in model.teach(batch)]
    blocks = [parameter.detach().clone() for parameter in model.generation.parameters()]
    totals = []
    for _ in range(10):
        optimizer.zero_grad()
        losses = step.losses(model, batch)
        assert list(losses) == ["layer1", "layer2", "layer3"]
        total = total_of(losses)
        total.backward()
        optimizer.step()
        totals.append(float(total.detach()))
    assert totals[-1] < totals[0]
    assert all(parameter.grad is None for parameter in model.teacher.parameters())
    assert all(map(torch.equal, taught, model.teach(batch)))
    assert not any(map(torch.equal, blocks, model.generation.parameters()))


def test_target_is_the_clean_image(monkeypatch):
    model, batch = build(mask_ratio=0.0), images()
    step = MaskedReverseDistillationStep()
    seen = []

    def record(teacher, student):
        seen.append((teacher, student))
        return student.sum()

    monkeypatch.setattr(step, "loss", record)
    clean = model.teach(batch)
    for corrupted in (images(seed=6), torch.zeros_like(batch)):
        monkeypatch.setattr(step, "corrupt", Mock(return_value=corrupted))
        step.losses(model, batch)
    first, second = seen[:3], seen[3:]
    for wanted, one, other in zip(clean, first, second, strict=True):
        assert torch.equal(one[0], wanted)
        assert torch.equal(other[0], wanted)
        assert not torch.equal(one[1], other[1])


def test_loss_is_zero_where_the_student_returns_the_target():
    model, batch = build(), images()
    clean = model.teach(batch)
    model.restore = lambda _: clean
    losses = MaskedReverseDistillationStep().losses(model, batch)
    assert all(value.abs().item() < 1e-6 for value in losses.values())


def test_equals_reverse_distillation_without_both_maskings():
    masked = build(mask_ratio=0.0)
    masked.generation = nn.ModuleList(nn.Identity() for _ in range(3))
    plain = ReverseDistillation(SMALL, teacher="small", height=SIDE, width=SIDE)
    plain.load_state_dict(masked.state_dict(), strict=True)
    freeze(plain.teacher)
    plain.train()
    batch = images()
    steps = (MaskedReverseDistillationStep(defects="none"), ReverseDistillationStep())
    results = []
    for model, step in zip((masked, plain), steps, strict=True):
        losses = step.losses(model, batch)
        total_of(losses).backward()
        results.append((losses, [p.grad for p in model.student_parameters()]))
    (losses, gradients), (wanted_losses, wanted_gradients) = results
    assert losses.keys() == wanted_losses.keys()
    assert all(torch.equal(losses[name], wanted_losses[name]) for name in losses)
    assert all(map(torch.equal, gradients, wanted_gradients))


@pytest.mark.parametrize("defects", ["swap", "poisson", "mixed", "scratch"])
def test_defects_follow_torchs_generator(defects):
    step, batch = MaskedReverseDistillationStep(defects=defects), images()
    step.prepare(build(), images(6, seed=9))
    kept = batch.clone()
    torch.manual_seed(1)
    state = torch.get_rng_state()
    one, other = step.corrupt(batch), step.corrupt(batch)
    torch.set_rng_state(state)
    assert torch.equal(step.corrupt(batch), one)
    assert not torch.equal(one, other)
    assert torch.equal(batch, kept)
    assert one.dtype == torch.uint8
    assert (one != batch).flatten(1).any(1).all()


def test_blended_patches_come_from_the_training_images():
    flat = torch.full((2, SIDE, SIDE, 3), 128, dtype=torch.uint8)
    step = MaskedReverseDistillationStep(defects="poisson")
    assert torch.equal(step.corrupt(flat), flat)  # its own batch has nothing to give
    step.prepare(build(), images())
    assert not torch.equal(step.corrupt(flat), flat)


def test_options_are_checked_when_the_step_is_made(tmp_path):
    with pytest.raises(TrainingError, match="unknown kind of synthetic defects 'dent'"):
        MaskedReverseDistillationStep(defects="dent")
    with pytest.raises(TrainingError, match="unknown patch bounds 'nut'"):
        MaskedReverseDistillationStep(bounds="nut")
    with pytest.raises(DataError, match="no texture images found"):
        MaskedReverseDistillationStep(defects="texture", textures=str(tmp_path))


class Interrupted(BaseException):
    """Stands for a kill."""


class DyingStep(MaskedReverseDistillationStep):
    def __init__(self, die_at_call, **options):
        super().__init__(**options)
        self.calls_left = die_at_call

    def losses(self, model, images):
        if not self.calls_left:
            raise Interrupted
        self.calls_left -= 1
        return super().losses(model, images)


def train_small(data: Path, path: Path, step, **options):
    config = TrainingConfig(
        method="mrkd",
        data=str(data),
        epochs=2,
        batch_size=4,
        learning_rate=5e-3,
        height=SIDE,
        width=SIDE,
        holdout=2,
        device="cpu",
        threads=1,
    )
    folder = RunFolder(path)
    return train(
        config,
        folder,
        PlainProgress(io.StringIO()),
        create=lambda _: (build(), step),
        **options,
    )


@pytest.mark.parametrize("defects", ["swap", "poisson"])
def test_resume_is_exact(make_product, tmp_path, defects):
    data = make_product(16, size=SIDE)
    whole, resumed = tmp_path / "whole", tmp_path / "resumed"
    summary = train_small(data, whole, MaskedReverseDistillationStep(defects=defects))
    assert np.isfinite(summary["loss"])
    with pytest.raises(Interrupted):
        train_small(data, resumed, DyingStep(4, defects=defects), checkpoint_interval_s=0.0)
    train_small(data, resumed, MaskedReverseDistillationStep(defects=defects), resume=True)
    one, other = (load_file(path / "checkpoint.safetensors") for path in (whole, resumed))
    assert one.keys() == other.keys()
    assert [name for name in one if not torch.equal(one[name], other[name])] == []

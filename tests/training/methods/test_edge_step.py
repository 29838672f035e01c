"""The step of `edge`: the two lessons, what they touch, and sources that do not fit."""

from __future__ import annotations

import json
import math

import pytest
import torch
from safetensors.torch import save_file

from engine.errors import CheckpointError, TrainingError
from engine.models.edge import EdgeDetector
from engine.models.rd4ad import ReverseDistillation
from engine.models.resnet import ResNetSpec
from engine.models.weights import freeze
from training.config import parse_options
from training.methods import create_step, divide_options
from training.methods.edge import EdgeStep, focal_loss, load_source_model

SMALL = ResNetSpec("basic", (0, 1, 1), planes=(8, 16, 16), stem="compact", stem_planes=8)
SIDE = 64


def build(seed=0, discriminator=8):
    torch.manual_seed(seed)
    model = EdgeDetector(
        SMALL, teacher="small", height=SIDE, width=SIDE, planes=8, discriminator=discriminator
    )
    freeze(model.teacher)
    return model.train()


def images(count=4, seed=5):
    generator = torch.Generator().manual_seed(seed)
    return torch.randint(0, 256, (count, SIDE, SIDE, 3), dtype=torch.uint8, generator=generator)


@pytest.fixture
def source_run(tmp_path):
    """A finished run of a random reverse distillation."""

    def make(name="source", side=SIDE, seed=7):
        torch.manual_seed(seed)
        model = ReverseDistillation(SMALL, teacher="small", height=side, width=side)
        folder = tmp_path / name
        folder.mkdir()
        save_file(model.state_dict(), folder / "checkpoint.safetensors")
        (folder / "config.json").write_text(
            json.dumps({"schema_version": 1, "model": model.config})
        )
        return folder

    return make


def take_steps(model, step, batch, count=12):
    optimizer = step.create_optimizer(model, 5e-3)
    history = []
    for _ in range(count):
        losses = step.losses(model, batch)
        total = torch.stack(list(losses.values())).sum()
        optimizer.zero_grad()
        total.backward()
        optimizer.step()
        history.append({name: float(value.detach()) for name, value in losses.items()})
    return history


def test_student_learns_and_the_teacher_stays():
    model, batch, step = build(), images(), EdgeStep()
    step.prepare(model, batch)
    before = [feature.clone() for feature in model.teach(batch)]
    torch.manual_seed(1)
    history = take_steps(model, step, batch)
    assert set(history[0]) == {"layer1", "layer2", "layer3", "discriminator"}
    assert sum(history[-1].values()) < sum(history[0].values())
    assert all(torch.equal(a, b) for a, b in zip(before, model.teach(batch), strict=True))
    assert all(parameter.grad is None for parameter in model.teacher.parameters())


def test_discriminator_learns_to_tell_defects_and_teaches_the_student_nothing():
    model, batch, step = build(), images(8), EdgeStep(defects=["swap", "scratch"])
    step.prepare(model, batch)
    torch.manual_seed(1)
    history = take_steps(model, step, batch, count=60)
    first, last = (
        sum(entry["discriminator"] for entry in part) for part in (history[:10], history[-10:])
    )
    assert last < 0.8 * first
    model.zero_grad()
    step.losses(model, batch)["discriminator"].backward()
    touched = {n.split(".")[0] for n, p in model.named_parameters() if p.grad is not None}
    assert touched == {"discriminator"}


def test_discriminator_needs_defects():
    with pytest.raises(TrainingError, match="--option discriminator=0"):
        EdgeStep(defects="none").prepare(build(), images())


def test_focal_loss_is_that_of_its_paper_on_positions_that_hold_any_defect():
    masks = torch.zeros(1, 16, 16, dtype=torch.bool)
    masks[0, 3, 12] = True  # in position (0, 1) of 2x2
    logits = torch.tensor([[[0.5, -1.0], [2.0, -3.0]]])
    p = torch.sigmoid(logits[0]).flatten().tolist()
    told = [1 - p[0], p[1], 1 - p[2], 1 - p[3]]
    wanted = sum(-((1 - share) ** 2) * math.log(share) for share in told) / 4
    assert float(focal_loss(logits, masks)) == pytest.approx(wanted, rel=1e-5)


def test_fitting_brings_a_good_parts_distance_to_one():
    model, batch = build(), images()
    EdgeStep().fit_map(model.eval(), batch)
    with torch.no_grad():
        taught = model.teach(batch)
        distance = model.distance(model.squares(taught, model.restore(taught)))
    assert float((model.distance_scale * distance).amax(dim=(1, 2)).mean()) == pytest.approx(1.0)
    plain = build(discriminator=0)
    EdgeStep(defects="none").fit_map(plain.eval(), batch)
    assert "distance_scale" not in plain.state_dict()


def test_source_pulls_the_map_towards_its_own(source_run):
    batch, run = images(), source_run()
    distances = []
    for weight in (0.0, 5.0):
        model = build(discriminator=0)
        step = EdgeStep(defects="none", source=str(run), source_weight=weight)
        step.prepare(model, batch)
        history = take_steps(model, step, batch, count=20)
        assert set(history[0]) == {"layer1", "layer2", "layer3", "map"}
        difference = model(batch)[0].detach() - step.wanted_map(batch)
        distances.append(float(difference.abs().mean()))
    assert distances[1] < 0.5 * distances[0]


def test_sources_are_brought_to_one_level_and_averaged(source_run):
    model, batch = build(discriminator=0), images()
    first, second = source_run("first", seed=7), source_run("second", seed=8)
    step = EdgeStep(defects="none", source=[str(first), str(second)])
    step.prepare(model, batch)
    maps = [load_source_model(path, model)(batch)[0] for path in (first, second)]
    levels = [float(one.mean()) for one in maps]
    wanted = 0.5 * (maps[0] + maps[1] * levels[0] / levels[1])
    torch.testing.assert_close(step.wanted_map(batch), wanted, rtol=1e-4, atol=1e-5)


def test_gradient_of_the_map_reaches_the_student_only(source_run):
    model, batch = build(discriminator=0), images()
    step = EdgeStep(defects="none", source=str(source_run()))
    step.prepare(model, batch)
    step.losses(model, batch)["map"].backward()
    touched = {n.split(".")[0] for n, p in model.named_parameters() if p.grad is not None}
    assert touched == {"squeeze", "embed", "up3", "out3", "up2", "out2", "out1"}


def test_source_of_another_size_or_unfinished_is_refused(source_run, tmp_path):
    with pytest.raises(CheckpointError, match="takes 96x96 pixels, this training 64x64"):
        EdgeStep(source=str(source_run(side=96))).prepare(build(), images())
    with pytest.raises(CheckpointError, match="is the training finished"):
        EdgeStep(source=str(tmp_path / "nowhere")).prepare(build(), images())


def test_damaged_source_is_refused(source_run):
    folder = source_run()
    (folder / "config.json").write_text('{"model": 3}')
    with pytest.raises(CheckpointError, match="unknown method 'None'"):
        load_source_model(folder, build())


def test_options_reach_model_and_step():
    options = parse_options(["planes=32", "source=runs/a, runs/b", "source_weight=0.25"])
    of_model, of_step = divide_options("edge", options)
    assert of_model == {"planes": 32}
    assert of_step == {"source": ["runs/a", "runs/b"], "source_weight": 0.25}
    assert isinstance(create_step("edge", **of_step), EdgeStep)
    with pytest.raises(TrainingError, match="source_weight is -1"):
        EdgeStep(source_weight=-1)

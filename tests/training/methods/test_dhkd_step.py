"""DHKD's training: two phases, feature noise, affinity loss, scale of the map."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
import torch
from safetensors.torch import load_file, save_file
from torch import Tensor
from typer.testing import CliRunner

from engine.errors import TrainingError
from engine.models.base import InspectionModel
from engine.models.dhkd import DenoisingDistillation, measure_objectives
from engine.models.dhkd.model import NO_ENCODER, PIXELS
from engine.models.resnet import ResNetEncoder, ResNetSpec
from engine.models.weights import COMPACT
from training.config import TrainingConfig
from training.loop import train
from training.methods.dhkd import (
    FLOW,
    STUDENT,
    DenoisingDistillationStep,
    affinity_loss,
    disturb,
    draw_noise_mask,
)
from training.progress import PlainProgress
from training.run_folder import RunFolder

SMALL = ResNetSpec("basic", (0, 1, 1), planes=(8, 16, 16), stem="compact", stem_planes=8)
SIZES = {"height": 64, "width": 64, "flow_hidden": 16, "student_channels": 16, "student_blocks": 1}


def good_images(count: int, seed: int) -> Tensor:
    """Noisy copies of one smooth picture, a little brighter or darker, shifted by a pixel."""
    smooth = cv2.GaussianBlur(np.random.default_rng(0).uniform(0, 255, (66, 66, 3)), (0, 0), 3)
    smooth = 40 + 180 * (smooth - smooth.min()) / np.ptp(smooth)
    generator = np.random.default_rng(seed)
    pictures = []
    for _ in range(count):
        y, x = generator.integers(0, 3, 2)
        picture = smooth[y : y + 64, x : x + 64] + generator.normal(0, 4, (64, 64, 3))
        pictures.append(picture + generator.uniform(-8, 8))
    return torch.from_numpy(np.clip(np.stack(pictures), 0, 255).astype(np.uint8))


def with_defects(images: Tensor) -> Tensor:
    """The same with a dark or bright blot each."""
    generator = np.random.default_rng(1)
    pictures = images.numpy().copy()
    for index, picture in enumerate(pictures):
        x, y = (int(value) for value in generator.integers(12, 52, 2))
        cv2.circle(picture, (x, y), 7, (20, 20, 20) if index % 2 else (240, 240, 240), -1)
    return torch.from_numpy(pictures)


def small_model(mode: str = "F", **changes: Any) -> DenoisingDistillation:
    torch.manual_seed(0)
    spec, teacher = (NO_ENCODER, PIXELS) if mode == "P" else (SMALL, "small")
    model = DenoisingDistillation(spec, teacher=teacher, **{**SIZES, **changes})
    for parameter in model.teacher.parameters():
        parameter.requires_grad_(False)
    model.train()
    return model


def learn(
    model: DenoisingDistillation, step: DenoisingDistillationStep, images: Tensor, phase: int
) -> Callable[[int], dict[str, float]]:
    """Prepare one phase; the result takes that many steps and returns the last loss parts."""
    step.begin_phase(model, phase)
    optimizer = step.create_optimizer(model, 2e-3)
    generator = torch.Generator().manual_seed(0)

    def steps(count: int) -> dict[str, float]:
        parts: dict[str, Tensor] = {}
        for _ in range(count):
            batch = images[torch.randperm(len(images), generator=generator)[:8]]
            parts = step.losses(model, batch)
            optimizer.zero_grad(set_to_none=True)
            torch.stack(list(parts.values())).sum().backward()
            torch.nn.utils.clip_grad_norm_(list(model.student_parameters()), 1.0)
            optimizer.step()
        return {name: float(part.detach()) for name, part in parts.items()}

    return steps


# The affinity loss


def test_affinity_is_zero_for_equal_rotated_and_rescaled_features():
    torch.manual_seed(0)
    z = torch.randn(2, 12, 4, 5)
    rotation = torch.linalg.qr(torch.randn(12, 12))[0]
    rotated = torch.einsum("dc,bchw->bdhw", rotation, z)
    rescaled = z * (0.5 + torch.rand(2, 1, 4, 5))
    for other in (z, rotated, rescaled):
        assert float(affinity_loss(z, other)) == pytest.approx(0.0, abs=1e-5)
    # Blind to those, but not to anything else; unrelated white features cost about 2.
    assert float(affinity_loss(z, torch.randn(2, 12, 4, 5))) == pytest.approx(2.0, rel=0.4)


@pytest.mark.parametrize("shape", [(3, 6, 4, 5), (3, 40, 2, 3)])
def test_affinity_equals_its_definition(shape: tuple[int, int, int, int]):
    torch.manual_seed(0)
    z, s = torch.randn(shape), torch.randn(shape)
    expected = 0.0
    for t_image, s_image in zip(z, s, strict=True):
        t = torch.nn.functional.normalize(t_image.flatten(1), dim=0)
        g = torch.nn.functional.normalize(s_image.flatten(1), dim=0)
        apart = ~torch.eye(t.shape[1], dtype=torch.bool)
        a_t, a_s = (t.T @ t)[apart], (g.T @ g)[apart]
        expected += float((a_t - a_s).square().mean() / a_t.square().mean()) / len(z)
    assert float(affinity_loss(z, s)) == pytest.approx(expected, rel=1e-4)


def test_affinity_teaches_the_student_only():
    z = torch.randn(2, 8, 3, 3, requires_grad=True)
    s = torch.randn(2, 8, 3, 3, requires_grad=True)
    affinity_loss(z, s).backward()
    assert z.grad is None
    assert s.grad is not None
    assert float(s.grad.abs().max()) > 0


# The noise


def test_noise_covers_rectangles_for_half_of_the_images_and_all_of_the_others():
    torch.manual_seed(0)
    for height, width in ((16, 16), (4, 4), (2, 6)):
        shares = []
        for _ in range(60):
            mask = draw_noise_mask(4, height, width)[:, 0]
            full = mask.mean((1, 2)) == 1.0
            assert int(full.sum()) == 2
            for part in mask[~full]:
                rows, columns = part.amax(1).sum(), part.amax(0).sum()
                assert float(part.sum()) == float(rows * columns), "no rectangle"
                shares.append(float(part.mean()))
        assert min(shares) >= 0.1
        assert max(shares) <= 0.5
        assert max(shares) - min(shares) > 0.2


def test_noise_has_its_deviation_and_its_place_in_every_scale():
    torch.manual_seed(0)
    features = [torch.zeros(8, 6, 32, 32), torch.zeros(8, 6, 16, 16)]
    fine, coarse = disturb(features, 0.2)
    places = [part.abs().amax(1) > 0 for part in (fine, coarse)]
    assert torch.equal(places[0], places[1].repeat_interleave(2, 1).repeat_interleave(2, 2))
    assert float(coarse[places[1][:, None].expand_as(coarse)].std()) == pytest.approx(0.2, rel=0.05)


def test_the_target_is_that_of_the_clean_features(monkeypatch: pytest.MonkeyPatch):
    model, images = small_model(), good_images(8, seed=1)
    step = DenoisingDistillationStep()
    step.prepare(model, images)
    step.begin_phase(model, STUDENT)
    seen: dict[str, list[Tensor]] = {}
    taught, restored = model.taught, model.restored
    monkeypatch.setattr(model, "taught", lambda f: seen.setdefault("taught", f) and taught(f))
    monkeypatch.setattr(model, "restored", lambda f: seen.setdefault("restored", f) and restored(f))
    step.losses(model, images)
    clean = model.features(images)
    assert all(torch.equal(a, b) for a, b in zip(seen["taught"], clean, strict=True))
    assert not any(torch.equal(a, b) for a, b in zip(seen["restored"], clean, strict=True))


# The two phases


def test_phases_share_the_epochs():
    step = DenoisingDistillationStep()
    assert [(p.name, p.epochs) for p in step.phases(480)] == [("flow", 240), ("student", 240)]
    assert [p.epochs for p in step.phases(2)] == [1, 1]
    assert [p.epochs for p in DenoisingDistillationStep(flow_share=0.01).phases(10)] == [1, 9]
    with pytest.raises(TrainingError, match="at least 2"):
        step.phases(1)


@pytest.mark.parametrize(
    "options",
    [
        {"noise": -1.0},
        {"flow_noise": -1.0},
        {"flow_share": 1.0},
        {"affinity_weight": -1.0},
        {"affinity_target": "x"},
    ],
)
def test_impossible_options_are_refused(options: dict[str, Any]):
    with pytest.raises(TrainingError, match=next(iter(options))):
        DenoisingDistillationStep(**options)


@pytest.mark.parametrize("phase", [FLOW, STUDENT])
def test_only_one_part_learns_and_the_encoder_never(phase: int):
    model, images = small_model(), good_images(16, seed=1)
    step = DenoisingDistillationStep()
    step.prepare(model, images)
    steps = learn(model, step, images, phase)
    before = {name: value.clone() for name, value in model.state_dict().items()}
    with torch.no_grad():
        encoded = model.teacher(model.input(images[:2]))
        latents = model.taught(model.features(images[:2]))[0]
    steps(10)
    for name, parameter in model.named_parameters():
        learns = name.startswith(("flow.", "students.")[phase])
        assert (parameter.grad is not None) == learns, name
        assert torch.equal(parameter.detach(), before[name]) or learns, name
    with torch.no_grad():
        again = model.teacher(model.input(images[:2]))
        assert all(torch.equal(a, b) for a, b in zip(encoded, again, strict=True))
        taught = model.taught(model.features(images[:2]))[0]
    same = all(torch.equal(a, b) for a, b in zip(latents, taught, strict=True))
    assert same == (phase == STUDENT)


def test_preparation_standardizes_features_and_latents():
    model, images = small_model(), good_images(20, seed=1)
    DenoisingDistillationStep().prepare(model, images)
    features = model.features(images)
    for feature in features:
        assert torch.allclose(feature.mean((0, 2, 3)), torch.zeros(16), atol=1e-3)
        assert float(feature.std((0, 2, 3), correction=0).median()) == pytest.approx(1.0, abs=1e-3)
    for z in model.taught(features)[0]:
        assert float(z.detach().mean((0, 2, 3)).abs().max()) < 0.05


def test_loss_parts_have_names_and_options_act():
    model, images = small_model(), good_images(4, seed=1)
    step = DenoisingDistillationStep()
    step.prepare(model, images)
    step.begin_phase(model, FLOW)
    assert set(step.losses(model, images)) == {"nll_layer2", "nll_layer3"}
    step.begin_phase(model, STUDENT)
    distances = {"distance_layer2", "distance_layer3"}
    parts = step.losses(model, images)
    assert set(parts) == distances | {"affinity_layer2", "affinity_layer3"}
    bare = DenoisingDistillationStep(affinity_weight=0.0)
    bare.begin_phase(model, STUDENT)
    assert set(bare.losses(model, images)) == distances
    for name, parameter in model.flow.named_parameters():
        if name.endswith("gain"):
            torch.nn.init.constant_(parameter, 0.5)  # else the latents are permuted features
    values = {}
    for target in ("latents", "features"):
        other = DenoisingDistillationStep(noise=0.0, affinity_target=target)
        other.begin_phase(model, STUDENT)
        values[target] = float(other.losses(model, images)["affinity_layer2"].detach())
    assert values["latents"] != pytest.approx(values["features"], rel=1e-4)


def test_student_loss_is_zero_where_it_returns_the_latents(monkeypatch: pytest.MonkeyPatch):
    model, images = small_model(), good_images(4, seed=1)
    step = DenoisingDistillationStep(noise=0.0)
    step.prepare(model, images)
    step.begin_phase(model, STUDENT)
    monkeypatch.setattr(model, "restored", lambda features: model.taught(features)[0])
    assert all(abs(float(part)) < 1e-5 for part in step.losses(model, images).values())


def test_map_scale_comes_from_quantiles_of_good_parts():
    model, images = small_model(), good_images(12, seed=1)
    step = DenoisingDistillationStep()
    step.prepare(model, images)
    model.eval()
    step.fit_map(model, images)
    with torch.inference_mode():
        for index, difference in enumerate(model.differences(images)):
            scaled = (difference - model.map_offset[index]) * model.map_scale[index]
            assert float(scaled.flatten().quantile(0.9)) == pytest.approx(0.0, abs=1e-4)
            assert float(scaled.flatten().quantile(0.995)) == pytest.approx(0.1, abs=1e-4)
    assert {"map_offset", "map_scale"} <= set(model.state_dict())


@pytest.mark.parametrize("mode", ["F", "P"])
def test_both_objectives_hold_after_training(mode: str):
    changes = {} if mode == "F" else {"flow_hidden": 8}
    model, images = small_model(mode, **changes), good_images(32, seed=1)
    step = DenoisingDistillationStep()
    step.prepare(model, images)
    flow = learn(model, step, images, FLOW)
    first, last = sum(flow(1).values()), sum(flow(40).values())
    assert last < first - 0.01
    student = learn(model, step, images, STUDENT)
    first, last = sum(student(1).values()), sum(student(40).values())
    assert last < first
    unseen = good_images(12, seed=2)
    measured = measure_objectives(model, unseen, with_defects(unseen))
    assert measured.hold, measured
    assert measured.student_smaller > 0.8
    step.fit_map(model, unseen)
    with torch.inference_mode():
        good, bad = (model(batch)[1] for batch in (good_images(12, seed=3), with_defects(unseen)))
    assert float(good.median()) < float(bad.median())


# Through the trainer and the commands


def dhkd_config(data: Path, **changes: Any) -> TrainingConfig:
    values: dict[str, Any] = {
        "method": "dhkd",
        "data": str(data),
        "teacher": PIXELS,
        "epochs": 4,
        "batch_size": 4,
        "learning_rate": 1e-3,
        "height": 64,
        "width": 64,
        "holdout": 2,
        "device": "cpu",
        "threads": 1,
        "schedule": "cosine",
        "ema_decay": 0.9,
        "options": {"flow_hidden": 4, "student_channels": 8, "student_blocks": 1},
    }
    return TrainingConfig(**{**values, **changes})


class Interrupted(BaseException):
    """Stands for a kill."""


class DyingStep(DenoisingDistillationStep):
    """Dies after some steps."""

    def __init__(self, steps: int) -> None:
        super().__init__()
        self.left = steps

    def losses(self, model: InspectionModel, images: Tensor) -> dict[str, Tensor]:
        if self.left == 0:
            raise Interrupted
        self.left -= 1
        return super().losses(model, images)


def test_resume_is_exact_in_both_phases_and_between(make_product: Any, tmp_path: Path):
    from training.loop import create_model_and_step

    config = dhkd_config(make_product(12, size=64))
    stream = io.StringIO()
    train(config, RunFolder(tmp_path / "whole"), PlainProgress(stream))
    assert "epochs 1 to 2: flow" in stream.getvalue()
    assert "epochs 3 to 4: student" in stream.getvalue()
    whole = load_file(tmp_path / "whole" / "checkpoint.safetensors")
    lines = (tmp_path / "whole" / "metrics.jsonl").read_text().splitlines()
    metrics = [json.loads(line) for line in lines]
    assert [line["phase"] for line in metrics] == ["flow", "flow", "student", "student"]
    assert set(metrics[0]["losses"]) == {"nll_image"}
    # The schedule runs once in each phase.
    assert metrics[1]["learning_rate"] == metrics[3]["learning_rate"] < metrics[2]["learning_rate"]
    steps_per_epoch = metrics[0]["steps"]
    for died_after in (1, 2 * steps_per_epoch, 2 * steps_per_epoch + 1):
        path = tmp_path / f"resumed{died_after}"

        def create(config: TrainingConfig, steps: int = died_after) -> Any:
            return create_model_and_step(config)[0], DyingStep(steps)

        with pytest.raises(Interrupted):
            train(
                config,
                RunFolder(path),
                PlainProgress(io.StringIO()),
                checkpoint_interval_s=0.0,
                create=create,
            )
        torch.manual_seed(999)
        train(config, RunFolder(path), PlainProgress(io.StringIO()), resume=True)
        resumed = load_file(path / "checkpoint.safetensors")
        assert [name for name in whole if not torch.equal(whole[name], resumed[name])] == []


def test_train_and_bundle_through_the_commands(tmp_path: Path):
    pytest.importorskip("onnxscript", reason="exporting needs the train extra")
    from deploy.bundle import BundleOptions, build_bundle
    from training.commands import app

    folder = tmp_path / "plate" / "train" / "good"
    folder.mkdir(parents=True)
    for index, image in enumerate(good_images(24, seed=1).numpy()):
        assert cv2.imwrite(str(folder / f"{index:03d}.png"), image)
    torch.manual_seed(0)
    weights = tmp_path / "compact.safetensors"
    save_file(ResNetEncoder(COMPACT).state_dict(), weights)
    run = tmp_path / "run"
    arguments = ["dhkd", "--data", str(tmp_path / "plate"), "-o", str(run), "--weights"]
    arguments += [str(weights), "--epochs", "2", "--height", "64", "--width", "64", "--json"]
    arguments += ["--holdout", "4", "--threads", "1", "--option", "student_channels=16"]
    arguments += ["--option", "noise=0.1"]
    result = CliRunner().invoke(app, arguments, catch_exceptions=False)
    assert json.loads(result.stdout)["epochs"] == 2
    config = json.loads((run / "config.json").read_text())
    assert config["model"]["student_channels"] == 16
    assert config["training"]["options"] == {"student_channels": 16, "noise": 0.1}
    target = tmp_path / "plate.gonogo"
    built = build_bundle(run, target, BundleOptions())
    assert built.bundle.manifest.method == "dhkd"
    assert built.parity.agrees

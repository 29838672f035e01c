from __future__ import annotations

import io
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

from engine.models.resnet import ResNetSpec
from engine.models.stfpm import FeaturePyramidMatching
from training.config import TrainingConfig
from training.loop import train
from training.methods import create_step
from training.methods.stfpm import FeaturePyramidStep
from training.progress import PlainProgress
from training.run_folder import RunFolder

SPEC = ResNetSpec("basic", (0, 1, 1), planes=(8, 16, 16), stem="compact", stem_planes=8)
# Wide enough that no position's feature is zero, for which 1 - cos means nothing.
WIDE = ResNetSpec("basic", (0, 1, 1), planes=(32, 32, 32), stem="compact", stem_planes=32)


def build(spec: ResNetSpec = SPEC) -> FeaturePyramidMatching:
    torch.manual_seed(0)
    model = FeaturePyramidMatching(spec, teacher="small", height=64, width=64)
    for parameter in model.teacher.parameters():
        parameter.requires_grad_(False)
    model.train()
    return model


@pytest.fixture
def images():
    generator = torch.Generator().manual_seed(1)
    return torch.randint(0, 256, (4, 64, 64, 3), dtype=torch.uint8, generator=generator)


def test_defaults_are_the_published_ones():
    step = create_step("stfpm")
    defaults = step.defaults
    assert (defaults.epochs, defaults.batch_size, defaults.learning_rate) == (100, 32, 0.4)
    group = step.create_optimizer(build(), 0.4).param_groups[0]
    assert (group["momentum"], group["weight_decay"]) == (0.9, 1e-4)


def test_loss_is_the_mean_of_one_minus_cosine_per_image(images):
    model, step = build(WIDE).eval(), FeaturePyramidStep()
    with torch.no_grad():
        losses = step.losses(model, images)
        for index, (t, s) in enumerate(zip(*model.features(images), strict=True), start=1):
            cosine = torch.nn.functional.cosine_similarity(t.double(), s.double(), dim=1)
            per_image = (1 - cosine).mean(dim=(1, 2))
            assert float(losses[f"layer{index}"]) == pytest.approx(
                float(per_image.mean()), rel=1e-5
            )
        alone = [sum(step.losses(model, one[None]).values()) for one in images]
        assert float(sum(losses.values())) == pytest.approx(float(sum(alone)) / 4, rel=1e-5)
        model.student.load_state_dict(model.teacher.state_dict())
        assert float(sum(step.losses(model, images).values())) < 1e-6


def test_ten_steps_move_the_student_only(images):
    model, step = build(), FeaturePyramidStep()
    before = {name: value.clone() for name, value in model.state_dict().items()}
    answer = model.features(images)[0]
    optimizer = step.create_optimizer(model, 0.4)
    totals = []
    for _ in range(10):
        total = torch.stack(list(step.losses(model, images).values())).sum()
        totals.append(float(total.detach()))
        optimizer.zero_grad(set_to_none=True)
        total.backward()
        optimizer.step()
    assert totals[-1] < 0.7 * totals[0]
    assert all(parameter.grad is None for parameter in model.teacher.parameters())
    after = model.state_dict()
    assert all(torch.equal(after[n], v) for n, v in before.items() if n.startswith("teacher."))
    changed = [n for n, v in before.items() if n.startswith("student.") and "weight" in n]
    assert all(not torch.equal(after[name], before[name]) for name in changed)
    assert all(torch.equal(a, b) for a, b in zip(answer, model.features(images)[0], strict=True))


def test_from_training_to_a_bundle_that_openvino_agrees_with(make_product, tmp_path: Path):
    from deploy.bundle import BundleOptions, build_bundle

    config = TrainingConfig(
        method="stfpm",
        data=str(make_product(16, size=64)),
        epochs=2,
        batch_size=4,
        learning_rate=0.4,
        holdout=2,
        height=64,
        width=64,
        device="cpu",
        threads=1,
    )
    for name in ("run", "again"):
        create = lambda _: (build(), FeaturePyramidStep())  # noqa: E731
        folder = RunFolder(tmp_path / name)
        train(config, folder, PlainProgress(io.StringIO()), create=create)
    first, second = (load_file(tmp_path / n / "checkpoint.safetensors") for n in ("run", "again"))
    assert all(torch.equal(first[name], second[name]) for name in first)
    built = build_bundle(tmp_path / "run", tmp_path / "plate.gonogo", BundleOptions())
    assert built.parity.backend == "openvino/fp32"
    assert built.parity.score_difference <= 1e-3

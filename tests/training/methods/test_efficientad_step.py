from __future__ import annotations

import io
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch
from safetensors.torch import load_file

from engine.errors import DataError
from engine.models.efficientad import EfficientAD
from engine.models.pdn import PDNSpec
from engine.preprocess import read_image
from training.config import TrainingConfig
from training.loop import train
from training.methods import create_step
from training.methods.efficientad import (
    EfficientADStep,
    find_natural_images,
    hard_loss,
    jitter_colours,
    load_natural_images,
    standardize_teacher,
)
from training.progress import PlainProgress
from training.run_folder import RunFolder

TINY = PDNSpec("small", (8, 12), 16)


def build() -> EfficientAD:
    torch.manual_seed(0)
    model = EfficientAD(TINY, teacher="tiny", height=64, width=64)
    for parameter in model.teacher.parameters():
        parameter.requires_grad_(False)
    model.train()
    return model


@pytest.fixture
def images():
    generator = torch.Generator().manual_seed(1)
    return torch.randint(0, 256, (10, 64, 64, 3), dtype=torch.uint8, generator=generator)


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    folder.mkdir()
    generator = np.random.default_rng(2)
    for index in range(5):
        small = generator.integers(0, 256, (10, 14, 3), dtype=np.uint8)
        cv2.imwrite(str(folder / f"{index}.png"), cv2.resize(small, (140, 100)))
    return folder


def steps_of(model, step, images, count):
    optimizer = step.create_optimizer(model, 1e-3)
    totals = []
    for _ in range(count):
        losses = step.losses(model, images)
        total = torch.stack(list(losses.values())).sum()
        totals.append(float(total.detach()))
        optimizer.zero_grad(set_to_none=True)
        total.backward()
        optimizer.step()
    return totals


def test_defaults_are_the_published_ones():
    defaults = EfficientADStep.defaults
    assert (defaults.steps, defaults.batch_size, defaults.learning_rate) == (70_000, 1, 1e-4)
    assert (defaults.schedule, defaults.teacher) == ("step", "pdn-s")
    group = create_step("efficientad").create_optimizer(build(), 1e-4).param_groups[0]
    assert group["weight_decay"] == 1e-5


def test_hard_loss_is_the_mean_above_the_quantile():
    torch.manual_seed(0)
    squares = torch.rand(2, 7, 30, 31, dtype=torch.float64)
    wanted = []
    for one in squares:
        limit = torch.quantile(one, 0.999)
        wanted.append(float(one[one >= limit].mean()))
    assert float(hard_loss(squares)) == pytest.approx(float(np.mean(wanted)), rel=1e-12)
    assert float(hard_loss(torch.zeros(1, 4, 8, 8))) == 0.0


def test_losses_are_the_published_four(images, photos):
    model, step = build().eval(), EfficientADStep(penalty=str(photos))
    step.prepare(model, images)
    torch.manual_seed(5)
    with torch.no_grad():
        losses = step.losses(model, images[:2])
        torch.manual_seed(5)
        natural, jittered = step._draw_natural(2), jitter_colours(images[:2])
        x, p, j = (model.input(batch) for batch in (images[:2], natural, jittered))
        rebuilt, student = model.autoencoder(j), model.student(j)[:, 16:]
        hard = hard_loss((model.taught(x) - model.student(x)[:, :16]).square())
        penalty = model.student(p)[:, :16].square().mean()
        autoencoder = (model.taught(j) - rebuilt).square().mean()
        last = (rebuilt - student).square().mean()
    found = [losses[n] for n in ("hard", "penalty", "autoencoder", "student_autoencoder")]
    torch.testing.assert_close(
        torch.stack(found), torch.stack([hard, penalty, autoencoder, last]), rtol=1e-4, atol=1e-6
    )
    assert len(losses) == 4


def test_teacher_is_standardized_on_the_training_images(images):
    model = build()
    for _ in range(2):  # a second time must not build on the first
        standardize_teacher(model, images)
    output = model.taught(model.input(images))
    std, mean = torch.std_mean(output, dim=(0, 2, 3), correction=0)
    torch.testing.assert_close(mean, torch.zeros(16), rtol=0, atol=1e-3)
    torch.testing.assert_close(std, torch.ones(16), rtol=1e-3, atol=0)


def test_ten_steps_move_student_and_autoencoder_only(images, photos):
    model, step = build(), EfficientADStep(penalty=str(photos))
    step.prepare(model, images)
    before = {name: value.clone() for name, value in model.state_dict().items()}
    answer = model.taught(model.input(images))
    totals = steps_of(model, step, images, 10)
    assert totals[-1] < totals[0]
    assert all(parameter.grad is None for parameter in model.teacher.parameters())
    after = model.state_dict()
    moved = {name.split(".")[0] for name in before if not torch.equal(after[name], before[name])}
    assert moved == {"student", "autoencoder"}
    assert torch.equal(answer, model.taught(model.input(images)))


def test_map_quantiles_of_the_select_parts(images, photos):
    model, step = build(), EfficientADStep(penalty=str(photos))
    step.prepare(model, images)
    step.fit_map(model.eval(), images)
    with torch.inference_mode():
        for scaled in model.scaled(*model.distances(images)):
            q90, q995 = np.quantile(scaled.double(), (0.9, 0.995))
            assert q90 == pytest.approx(0.0, abs=1e-5)
            assert q995 == pytest.approx(0.1, abs=1e-5)


def test_jitter_changes_one_property_by_up_to_a_fifth(images):
    torch.manual_seed(0)
    many = images[:1].expand(200, -1, -1, -1)
    values = jitter_colours(many).float()
    assert values.shape == many.shape
    original = many[0].float()
    difference = (values - original).abs()
    assert difference.max() <= 0.2 * 255 + 1
    # Contrast keeps the mean, brightness scales it by up to 20 %.
    ratio = values.mean(dim=(1, 2, 3)) / original.mean()
    assert 0.8 <= float(ratio.min()) < 0.85
    assert 1.1 < float(ratio.max()) <= 1.2
    flat = torch.full((50, 8, 8, 3), 100, dtype=torch.uint8)
    same = (jitter_colours(flat) == flat).flatten(1).all(1)
    assert 0.4 < float(same.float().mean()) < 0.9  # a grey plane has neither contrast nor colour


def test_natural_images_are_central_and_some_are_grey(images, photos):
    paths = find_natural_images(str(photos))
    natural = load_natural_images(paths, 64, 64)
    assert natural.shape == (5, 64, 64, 3)
    whole = read_image(paths[0])
    wanted = cv2.resize(whole[18:82, 35:105], (64, 64), interpolation=cv2.INTER_AREA)
    assert np.abs(natural[0].numpy().astype(int) - wanted.astype(int)).max() == 0
    step = EfficientADStep(penalty=str(photos))
    step.prepare(build(), images)
    torch.manual_seed(0)
    drawn = step._draw_natural(300)
    grey = (drawn == drawn[..., :1]).flatten(1).all(1)
    assert float(grey.float().mean()) == pytest.approx(0.3, abs=0.08)


def test_missing_natural_images_name_the_option(tmp_path: Path):
    with pytest.raises(DataError, match="--option penalty=FOLDER"):
        find_natural_images(str(tmp_path))


def test_from_training_to_a_bundle_that_openvino_agrees_with(make_product, photos, tmp_path: Path):
    from deploy.bundle import BundleOptions, build_bundle
    from engine.backends import create_backend

    config = TrainingConfig(
        method="efficientad",
        data=str(make_product(16, size=64)),
        epochs=1,
        steps=25,
        batch_size=1,
        learning_rate=1e-3,
        schedule="step",
        holdout=2,
        height=64,
        width=64,
        device="cpu",
        threads=1,
    )
    for name in ("run", "again"):
        create = lambda _: (build(), EfficientADStep(penalty=str(photos)))  # noqa: E731
        folder = RunFolder(tmp_path / name)
        train(config, folder, PlainProgress(io.StringIO()), create=create)
    first, second = (load_file(tmp_path / n / "checkpoint.safetensors") for n in ("run", "again"))
    assert all(torch.equal(first[name], second[name]) for name in first)
    assert not torch.equal(first["map_scale"], torch.ones(2))
    lines = (tmp_path / "run" / "metrics.jsonl").read_text().splitlines()
    assert len(lines) == 3  # 25 steps of 11 each epoch
    assert '"learning_rate": 0.0001' in lines[-1]
    built = build_bundle(tmp_path / "run", tmp_path / "plate.gonogo", BundleOptions())
    assert built.parity.backend == "openvino/fp32"
    assert built.parity.score_difference <= 1e-3
    backend = create_backend("torch", built.bundle)
    assert backend.infer(np.zeros((1, 64, 64, 3), np.uint8)).anomaly_map.shape == (64, 64)
    backend.close()

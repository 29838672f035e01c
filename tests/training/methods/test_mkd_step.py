from __future__ import annotations

import cv2
import numpy as np
import pytest
import torch
from run_folders import write_run

from deploy.bundle import BundleOptions, build_bundle
from deploy.lint import lint_graph
from engine.backends import create_backend
from engine.models.input_gradient import GradientRule
from engine.models.mkd import MultiresolutionDistillation, direction_loss, value_loss
from engine.models.resnet import ResNetSpec
from engine.models.vgg import VGGSpec
from training.methods.mkd import MultiresolutionStep
from training.methods.mkd_localization import Localization, input_gradients, paper_maps

TINY_VGG = VGGSpec((1, 1, 1, 1, 1), (8, 8, 8, 16, 16))
GOOD_LEVELS = (2, 5, 8, 12)
"""Noise of good parts whose scores spread like those of real ones, in which parity is measured."""

TINY_RESNET = ResNetSpec("basic", (1, 1, 1), planes=(8, 8, 16), stem_planes=8)


def tiny_model(spec=TINY_VGG, **options):
    torch.manual_seed(0)
    model = MultiresolutionDistillation(spec, teacher="tiny", height=64, width=64, **options)
    for parameter in model.teacher.parameters():
        parameter.requires_grad_(False)
    return model.train()


def smooth_images(count, *, seed=0, levels=(4,)):
    """Noisy copies of one smooth picture; the noise takes these levels in turn."""
    generator = np.random.default_rng(seed)
    picture = cv2.GaussianBlur(generator.uniform(0, 255, (64, 64, 3)), (0, 0), 3)
    picture = 40 + 180 * (picture - picture.min()) / np.ptp(picture)
    noisy = [
        picture + generator.normal(0, levels[index % len(levels)], picture.shape)
        for index in range(count)
    ]
    return torch.from_numpy(np.clip(noisy, 0, 255).astype(np.uint8))


def train_once(model, step, optimizer, images):
    loss = torch.stack(list(step.losses(model, images).values())).sum()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()


def test_published_schedule():
    defaults = MultiresolutionStep.defaults
    assert (defaults.epochs, defaults.batch_size, defaults.learning_rate) == (601, 64, 1e-3)
    optimizer = MultiresolutionStep().create_optimizer(tiny_model(), 1e-3)
    assert isinstance(optimizer, torch.optim.Adam)
    assert optimizer.defaults["betas"] == (0.9, 0.999)


def test_losses_use_all_points_and_weight_the_value():
    model = tiny_model(value_weight=0.25).eval()
    images = smooth_images(3)
    losses = MultiresolutionStep().losses(model, images)
    taught, cloned = model.features(images)
    assert len(taught) == 4
    pairs = list(zip(taught, cloned, strict=True))
    direction = sum(direction_loss(t, c).mean() for t, c in pairs)
    value = sum(value_loss(t, c).mean() for t, c in pairs)
    torch.testing.assert_close(losses["direction"], direction)
    torch.testing.assert_close(losses["value"], 0.25 * value)


def test_loss_is_zero_where_the_cloner_gives_the_teachers_features(monkeypatch):
    model = tiny_model()
    monkeypatch.setattr(model, "features", lambda image: (model.teacher(model.input(image)),) * 2)
    losses = MultiresolutionStep().losses(model, smooth_images(2))
    assert float(losses["direction"]) < 1e-6
    assert float(losses["value"]) == 0.0


def test_training_leaves_the_teacher_alone_and_lowers_the_loss():
    model, step = tiny_model(TINY_RESNET), MultiresolutionStep()
    images = smooth_images(8)
    optimizer = step.create_optimizer(model, 1e-2)
    with torch.no_grad():
        before = model.teacher(model.input(images))
    totals = [train_once(model, step, optimizer, images) for _ in range(10)]
    assert totals[-1] < 0.8 * totals[0]
    assert all(p.grad is None for p in model.teacher.parameters())
    with torch.no_grad():
        after = model.teacher(model.input(images))
    assert all(torch.equal(a, b) for a, b in zip(before, after, strict=True))


def test_automatic_weight_makes_both_losses_start_equal():
    model, step = tiny_model(value_weight="auto"), MultiresolutionStep()
    state = {name: value.clone() for name, value in model.student.state_dict().items()}
    images = smooth_images(6)
    step.prepare(model, images)
    assert not model.value_weight.requires_grad
    assert all(torch.equal(state[n], v) for n, v in model.student.state_dict().items())
    losses = step.losses(model, images)
    torch.testing.assert_close(losses["value"], losses["direction"], rtol=1e-4, atol=0.0)
    fixed = tiny_model()
    step.prepare(fixed, images)
    assert float(fixed.value_weight) == 0.5


def test_published_localizations():
    model = tiny_model().eval()
    images = smooth_images(2)
    model.fit_map_range(images)
    x = model.input(images)
    plain = input_gradients(model, images)
    torch.testing.assert_close(plain * model.map_scale, model.gradient(x)[0])
    guided = input_gradients(model, images, "guided_backprop")
    torch.testing.assert_close(
        guided * model.map_scale, model.gradient(x, GradientRule(guided=True))[0]
    )
    assert not torch.allclose(plain, guided, rtol=1e-2, atol=0.0)

    noisy = [
        input_gradients(
            model,
            images,
            "smooth_gradients",
            generator=torch.Generator().manual_seed(4),
            proper_noise=proper,
        )
        for proper in (False, True)
    ]
    # the public code's noise is far too small; the proper one does something
    distance = [float((gradient - plain).abs().mean() / plain.abs().mean()) for gradient in noisy]
    assert 0 < distance[0] < distance[1]

    made: list[tuple[Localization, torch.Tensor]] = [
        ("gradients", plain),
        ("guided_backprop", guided),
    ]
    for kind, gradient in made:
        maps = paper_maps(gradient, kind)
        assert maps.shape == (2, 64, 64)
        assert 0 <= maps.min() < maps.max() <= 1
        rough = paper_maps(gradient, kind, gaussian=False)
        assert rough.std() > maps.std()
    constant = torch.full((1, 64, 64, 3), 90, dtype=torch.uint8)
    assert np.isfinite(paper_maps(input_gradients(model, constant, "smooth_gradients"))).all()


def test_grey_opening_equals_opening_of_every_binarized_map():
    levels = np.random.default_rng(2).integers(0, 8, (32, 32)).astype(np.float32)
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (3, 3))
    grey = cv2.morphologyEx(levels, cv2.MORPH_OPEN, kernel)
    for level in range(8):
        binary = cv2.morphologyEx((levels >= level).astype(np.uint8), cv2.MORPH_OPEN, kernel)
        np.testing.assert_array_equal(grey >= level, binary.astype(bool))


def test_bundle_holds_the_gradient_as_one_clean_graph(tmp_path):
    # A ResNet needs every rule of the gradient: strides, overlapping pools, shortcuts.
    model, step = tiny_model(TINY_RESNET), MultiresolutionStep()
    images = smooth_images(8, levels=GOOD_LEVELS)
    optimizer = step.create_optimizer(model, 1e-2)
    for _ in range(5):
        train_once(model, step, optimizer, images)
    step.fit_map(model.eval(), images)
    run = write_run(tmp_path, model, smooth_images(24, levels=GOOD_LEVELS).numpy())
    built = build_bundle(run, tmp_path / "mkd.gonogo", BundleOptions())
    assert built.parity.score_difference <= 1e-3  # OpenVINO in FP32 against the checkpoint
    assert lint_graph(built.bundle.onnx_bytes()) == ()
    backend = create_backend("openvino", built.bundle)
    with torch.inference_mode():
        wanted, _ = model(images[:1])
    found, maximum = backend.infer(images[:1].numpy())
    np.testing.assert_allclose(found, wanted[0].numpy(), atol=1e-3 * float(wanted.max()))
    assert maximum == pytest.approx(float(found.max()))
    backend.close()

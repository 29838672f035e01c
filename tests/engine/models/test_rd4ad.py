"""Reverse distillation has the published shapes, and only its student learns."""

from __future__ import annotations

import pytest
import torch
from safetensors.torch import save_file
from torch import nn

from engine.models import fold_batch_norm, model_from_config
from engine.models.anomaly_map import FuseMaps
from engine.models.rd4ad import ReverseDistillation
from engine.models.resnet import ResNetEncoder, ResNetSpec
from engine.models.weights import RESNET18, RESNET50, WIDE_RESNET50_2, freeze, load_teacher
from training.methods.rd4ad import (
    ReverseDistillationStep,
    global_cosine_loss,
    pointwise_cosine_loss,
)

SMALL = ResNetSpec("basic", (0, 1, 1), planes=(8, 16, 16), stem="compact", stem_planes=8)
SMALL_BOTTLENECK = ResNetSpec(
    "bottleneck", (1, 1, 1), planes=(8, 8, 8), width_factor=2, stem="compact", stem_planes=8
)
SIDE = 64


def build(spec=SMALL, seed=0, side=SIDE):
    torch.manual_seed(seed)
    model = ReverseDistillation(spec, teacher="small", height=side, width=side)
    freeze(model.teacher)
    return model.train()


def total_of(losses):
    return torch.stack(list(losses.values())).sum()


def images(count=4, side=SIDE, seed=5):
    generator = torch.Generator().manual_seed(seed)
    return torch.randint(0, 256, (count, side, side, 3), dtype=torch.uint8, generator=generator)


def random_features(count):
    """Features without dead positions, which a small random teacher has and a trained one not."""
    torch.manual_seed(8)
    sizes = zip(SMALL.channels, (4, 8, 16), strict=True)
    return tuple(torch.randn(count, c, SIDE // stride, SIDE // stride) for c, stride in sizes)


def learn(model, steps, batch):
    step = ReverseDistillationStep()
    optimizer = step.create_optimizer(model, step.defaults.learning_rate)
    for _ in range(steps):
        optimizer.zero_grad()
        total_of(step.losses(model, batch)).backward()
        optimizer.step()


def count(module):
    return sum(parameter.numel() for parameter in module.parameters())


@pytest.fixture(scope="module")
def published():
    """The published size, without memory behind it: shapes and counts only."""
    with torch.device("meta"):
        return ReverseDistillation(WIDE_RESNET50_2, teacher="wide_resnet50_2")


def test_parameter_counts_are_the_published_ones(published):
    assert count(published.student) == 24_917_504
    assert count(published.embedding) == 58_885_120
    # 67,277,824 are built in the public code: a 1x1 convolution and its batch norm are never used.
    unused = 2048 * 4096 + 2 * 2048
    assert unused == 8_392_704
    assert count(published.embedding) + unused == 67_277_824


def test_no_bias_in_student_and_embedding(published):
    convolutions = [
        module
        for part in (published.student, published.embedding)
        for module in part.modules()
        if isinstance(module, nn.Conv2d | nn.ConvTranspose2d)
    ]
    assert len(convolutions) > 40
    assert all(module.bias is None for module in convolutions)


@pytest.mark.parametrize(
    ("spec", "channels", "embedding"),
    [
        (WIDE_RESNET50_2, (256, 512, 1024), 2048),
        (RESNET50, (256, 512, 1024), 2048),
        (RESNET18, (64, 128, 256), 512),
    ],
    ids=["wide_resnet50_2", "resnet50", "resnet18"],
)
def test_shapes_are_the_published_ones(spec, channels, embedding):
    with torch.device("meta"):
        model = ReverseDistillation(spec, teacher="any")
        pixels = torch.zeros(2, 256, 256, 3, dtype=torch.uint8)
        taught, restored = model.features(pixels)
        middle = model.embedding(taught)
        fused, maximum = model(pixels)
    wanted = [(2, c, side, side) for c, side in zip(channels, (64, 32, 16), strict=True)]
    assert [tuple(feature.shape) for feature in taught] == wanted
    assert [tuple(feature.shape) for feature in restored] == wanted
    assert tuple(middle.shape) == (2, embedding, 8, 8)
    assert tuple(fused.shape) == (2, 256, 256)
    assert tuple(maximum.shape) == (2,)


def test_student_mirrors_with_transposed_convolutions(published):
    stages = (published.student.layer1, published.student.layer2, published.student.layer3)
    assert [len(stage) for stage in stages] == [3, 4, 6]
    for stage in stages:
        first = stage[0]
        assert isinstance(first.conv2, nn.ConvTranspose2d)
        assert first.conv2.kernel_size == first.conv2.stride == (2, 2)
        assert isinstance(first.downsample[0], nn.ConvTranspose2d)


@pytest.mark.parametrize("spec", [SMALL, SMALL_BOTTLENECK], ids=["basic", "bottleneck"])
def test_only_the_student_learns(spec):
    model, batch = build(spec), images()
    before = [feature.clone() for feature in model.teach(batch)]
    statistics = {name: value.clone() for name, value in model.teacher.state_dict().items()}
    student = [parameter.detach().clone() for parameter in model.student_parameters()]
    learn(model, 10, batch)
    assert all(parameter.grad is None for parameter in model.teacher.parameters())
    assert all(map(torch.equal, before, model.teach(batch)))
    assert all(torch.equal(statistics[n], v) for n, v in model.teacher.state_dict().items())
    moved = map(torch.equal, student, model.student_parameters())
    assert not any(moved)


def test_student_parameters_are_all_but_the_teacher():
    model = build()
    assert sum(p.numel() for p in model.student_parameters()) == count(model.student) + count(
        model.embedding
    )


def test_loss_falls():
    model, batch = build(), images()
    step = ReverseDistillationStep()
    before = float(total_of(step.losses(model, batch)).detach())
    learn(model, 15, batch)
    assert float(total_of(step.losses(model, batch)).detach()) < 0.7 * before


def test_batch_norm_statistics_move_in_training_only():
    model, batch = build(), images()

    def means():
        return {n: v.clone() for n, v in model.state_dict().items() if n.endswith("running_mean")}

    def moved(before):
        return {n for n, value in means().items() if not torch.equal(value, before[n])}

    before = means()
    model.eval()(batch)
    assert moved(before) == set()
    model.train().features(batch)
    of_student = {name for name in before if not name.startswith("teacher.")}
    assert moved(before) == of_student


def test_loss_is_zero_where_the_student_returns_the_teacher():
    model = build()
    model.teach = lambda batch: random_features(len(batch))
    model.restore = lambda taught: taught
    for step in (ReverseDistillationStep(), ReverseDistillationStep(pointwise=True)):
        losses = step.losses(model, images())
        assert list(losses) == ["layer1", "layer2", "layer3"]
        assert all(value.abs().item() < 1e-6 for value in losses.values())


def test_which_scalings_change_which_loss():
    torch.manual_seed(3)
    teacher, student = torch.randn(3, 8, 5, 5), torch.randn(3, 8, 5, 5)
    whole = torch.tensor([0.1, 3.0, 40.0]).view(3, 1, 1, 1)
    positions = 0.1 + 5 * torch.rand(3, 1, 5, 5)
    for loss in (global_cosine_loss, pointwise_cosine_loss):
        assert torch.allclose(loss(teacher, student * whole), loss(teacher, student), atol=1e-6)
    pointwise = pointwise_cosine_loss(teacher, student)
    assert torch.allclose(pointwise_cosine_loss(teacher, student * positions), pointwise, atol=1e-6)
    change = global_cosine_loss(teacher, student * positions) - global_cosine_loss(teacher, student)
    assert change.abs() > 1e-3


def test_global_loss_is_one_cosine_per_image_and_scale():
    torch.manual_seed(4)
    teacher, student = torch.randn(2, 3, 2, 2), torch.randn(2, 3, 2, 2)
    cosines = [
        float(t.flatten() @ s.flatten() / t.norm() / s.norm())
        for t, s in zip(teacher, student, strict=True)
    ]
    wanted = sum(1 - cosine for cosine in cosines) / 2
    assert float(global_cosine_loss(teacher, student)) == pytest.approx(wanted, abs=1e-6)


def test_map_is_a_sum_of_three_distances():
    model = build().eval()
    sizes = [(SIDE // stride, SIDE // stride) for stride in (4, 8, 16)]
    model.fuse = FuseMaps(sizes, SIDE, SIDE, sigma=0)
    with torch.no_grad():
        untrained = model(images())[0]
        model.teach = lambda batch: random_features(len(batch))
        model.restore = lambda taught: tuple(-feature for feature in taught)
        opposite = model(images())[0]
        model.restore = lambda taught: taught
        same = model(images())[0]
    assert untrained.min() >= 0
    assert untrained.max() <= 6
    assert torch.allclose(opposite, torch.full_like(opposite, 6.0), atol=1e-4)
    assert same.abs().max() < 1e-5


def test_map_has_the_image_size_and_does_not_depend_on_the_batch():
    model = build().eval()
    batch = images(8)
    with torch.inference_mode():
        together, maxima = model(batch)
        alone = torch.cat([model(batch[index : index + 1])[0] for index in range(8)])
    assert together.shape == (8, SIDE, SIDE)
    assert together.dtype == torch.float32
    assert together.isfinite().all()
    assert torch.allclose(together, alone, atol=1e-5)
    assert torch.equal(maxima, together.flatten(1).amax(1))


def test_same_seed_same_weights():
    one, same, other = build(seed=1).state_dict(), build(seed=1).state_dict(), build(seed=2)
    assert all(torch.equal(one[name], same[name]) for name in one)
    changed = other.state_dict()
    assert any(not torch.equal(one[name], changed[name]) for name in one)


@pytest.mark.parametrize("spec", [SMALL, SMALL_BOTTLENECK], ids=["basic", "bottleneck"])
def test_folding_batch_norms_does_not_change_the_map(spec):
    model, batch = build(spec), images()
    learn(model, 3, batch)  # statistics and weights that are no longer neutral
    model.eval()
    folded = fold_batch_norm(model)
    assert not any(isinstance(module, nn.BatchNorm2d) for module in folded.modules())
    assert any(isinstance(module, nn.BatchNorm2d) for module in model.modules())
    with torch.no_grad():
        assert torch.allclose(folded(batch)[0], model(batch)[0], atol=1e-4)
    rebuilt = model_from_config(folded.config)
    rebuilt.load_state_dict(folded.state_dict(), strict=True)
    with torch.no_grad():
        assert torch.equal(rebuilt(batch)[0], folded(batch)[0])


def test_layer4_is_never_built_and_never_missed(tmp_path):
    torch.manual_seed(6)
    encoder = freeze(ResNetEncoder(RESNET18))
    assert not any(name.startswith(("layer4", "fc")) for name, _ in encoder.named_modules())
    state = encoder.state_dict()
    extra = {"layer4.0.conv1.weight": torch.randn(512, 256, 3, 3), "fc.bias": torch.randn(1000)}
    save_file(state | extra, tmp_path / "resnet18_layers1-3_fp16.safetensors")
    loaded = load_teacher("resnet18", tmp_path)
    pixels = torch.randn(1, 3, 64, 64)
    assert all(map(torch.equal, loaded(pixels), encoder(pixels)))

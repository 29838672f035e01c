"""The detector for small devices: its shapes, its map, and that folding changes nothing."""

from __future__ import annotations

import pytest
import torch
from torch import nn
from torch.nn import functional as F

from engine.errors import DataError
from engine.models import fold_batch_norm, model_from_config
from engine.models.edge import EdgeDetector, UpSample
from engine.models.resnet import ResNetSpec
from engine.models.weights import COMPACT, RESNET18

SPEC = ResNetSpec("basic", (0, 1, 1), planes=(8, 16, 16), stem="compact", stem_planes=8)
STFPM_RESNET18_GMAC = 3.66


@pytest.fixture
def model():
    torch.manual_seed(0)
    detector = EdgeDetector(SPEC, teacher="small", height=64, width=96, planes=8)
    for module in detector.modules():
        if isinstance(module, nn.BatchNorm2d):
            statistics = module.state_dict()
            statistics["running_mean"].uniform_(-0.1, 0.1)
            statistics["running_var"].uniform_(0.5, 2.0)
    return detector.requires_grad_(False).eval()


@pytest.fixture
def image():
    generator = torch.Generator().manual_seed(1)
    return torch.randint(0, 256, (3, 64, 96, 3), dtype=torch.uint8, generator=generator)


def test_student_restores_the_teachers_shapes(model, image):
    taught = model.teach(image)
    restored = model.restore(taught)
    assert [f.shape for f in restored] == [f.shape for f in taught]
    assert [tuple(f.shape[1:]) for f in taught] == [(8, 16, 24), (16, 8, 12), (16, 4, 6)]


def test_student_never_sees_the_finest_feature(model, image):
    first, second, third = model.teach(image)
    for one, other in zip(
        model.restore((first, second, third)),
        model.restore((torch.zeros_like(first), second, third)),
        strict=True,
    ):
        assert torch.equal(one, other)


def test_distance_is_zero_where_student_and_teacher_agree(model, image):
    taught = model.teach(image)

    def distance(factor):
        return model.distance(model.squares(taught, tuple(factor * f for f in taught)))

    assert distance(3.0).abs().max() < 1e-9
    assert distance(-1.0).shape == (3, 64, 96)
    assert distance(-1.0).max() <= 6.0 + 1e-4
    assert distance(-1.0).min() > 0


def test_map_is_the_scaled_distance_plus_the_probability_of_a_defect(model, image):
    taught = model.teach(image)
    squares = model.squares(taught, model.restore(taught))
    distance = model.distance(squares)
    before = model(image)[0]
    torch.testing.assert_close(
        before - distance, model.enlarge([torch.sigmoid(model.discriminator(squares))])
    )
    assert (before - distance).min() > 0
    assert (before - distance).max() < 1
    model.fit_distance_scale(image)
    peaks = (model.distance_scale * distance).amax(dim=(1, 2))
    assert float(peaks.mean()) == pytest.approx(1.0, abs=1e-5)
    torch.testing.assert_close(model(image)[0] - before, (model.distance_scale - 1) * distance)


def test_distance_keeps_its_scale_without_held_out_parts(model, image):
    model.fit_distance_scale(image[:0])
    assert float(model.distance_scale) == 1.0


def test_without_a_discriminator_the_map_is_the_distance(image):
    torch.manual_seed(0)
    model = EdgeDetector(SPEC, teacher="small", height=64, width=96, planes=8, discriminator=0)
    model.requires_grad_(False).eval()
    taught = model.teach(image)
    distance = model.distance(model.squares(taught, model.restore(taught)))
    assert torch.equal(model(image)[0], distance)
    assert not any("discriminator" in name for name in model.state_dict())


def test_run_from_before_there_was_a_discriminator_is_read(image):
    torch.manual_seed(0)
    old = EdgeDetector(SPEC, teacher="small", height=64, width=96, planes=8, discriminator=0)
    old.requires_grad_(False).eval()
    config = {name: value for name, value in old.config.items() if name != "discriminator"}
    again = model_from_config(config)
    again.load_state_dict(old.state_dict(), strict=True)
    assert torch.equal(again(image)[0], old(image)[0])


def test_discriminator_sees_differences_alone(model, image):
    """Features that the student restores look alike to it, whatever they are."""
    taught = model.teach(image)
    flipped = tuple(f.flip(-1) for f in taught)
    nothing = [model.discriminator(model.squares(f, f)) for f in (taught, flipped)]
    assert nothing[0].shape == (3, 8, 12)
    assert torch.equal(*nothing)
    assert not torch.equal(model.discriminator(model.squares(taught, flipped)), nothing[0])


def test_batches_and_folding_do_not_change_the_map(model, image):
    together, maximum = model(image)
    torch.testing.assert_close(maximum, together.amax(dim=(1, 2)))
    torch.testing.assert_close(model(image[1:2])[0], together[1:2], rtol=1e-4, atol=1e-5)
    folded = fold_batch_norm(model)
    assert not any(isinstance(module, nn.BatchNorm2d) for module in folded.modules())
    torch.testing.assert_close(folded(image)[0], together, rtol=1e-3, atol=1e-4)
    rebuilt = model_from_config(folded.config)
    rebuilt.load_state_dict(folded.state_dict(), strict=True)
    torch.testing.assert_close(rebuilt(image)[0], folded(image)[0])


def test_up_sampling_is_a_transposed_convolution():
    torch.manual_seed(2)
    block = UpSample(5, 3).eval()
    x = torch.rand(2, 5, 4, 6)
    weight = block.state_dict()["conv.weight"]
    kernel = weight[:, :, 0, 0].reshape(3, 2, 2, 5).permute(3, 0, 1, 2)
    scale = 1 / (1 + 1e-5) ** 0.5  # of a batch norm that has seen nothing
    wanted = F.relu(F.conv_transpose2d(x, kernel * scale, stride=2))
    torch.testing.assert_close(block(x), wanted)


def test_work_is_less_than_a_quarter_of_stfpm_and_little_of_it_at_a_quarter_of_the_size():
    detector = EdgeDetector(COMPACT, teacher="compact").eval()
    total, fine = 0.0, 0.0

    def count(module, _inputs, output):
        nonlocal total, fine
        kernel = module.weight.numel() / module.out_channels
        work = kernel * output.numel() / 1e9
        total += work
        fine += work if output.shape[-1] >= 64 else 0.0

    for module in detector.modules():
        if isinstance(module, nn.Conv2d):
            module.register_forward_hook(count)
    detector(torch.zeros(1, 256, 256, 3, dtype=torch.uint8))
    assert total < 0.25 * STFPM_RESNET18_GMAC
    assert fine < 0.1 * total


def test_any_resnet_can_teach_it():
    detector = EdgeDetector(RESNET18, teacher="resnet18", height=64, width=64, planes=16).eval()
    anomaly_map, maximum = detector(torch.zeros(1, 64, 64, 3, dtype=torch.uint8))
    assert anomaly_map.shape == (1, 64, 64)
    assert maximum.isfinite().all()


@pytest.mark.parametrize(("name", "value"), [("planes", 0), ("discriminator", -1)])
def test_impossible_width_is_refused(name, value):
    with pytest.raises(DataError, match=f"{name} is {value}"):
        EdgeDetector(SPEC, teacher="small", **{name: value})

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
from engine.models.weights import COMPACT, RESNET18, freeze

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
    freeze(detector.teacher)
    return detector.eval()


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


def test_map_is_zero_where_student_and_teacher_agree(model, image):
    taught = model.teach(image)
    assert model.compare(taught, tuple(3.0 * f for f in taught)).abs().max() < 1e-9
    opposite = model.compare(taught, tuple(-f for f in taught))
    assert opposite.shape == (3, 64, 96)
    assert opposite.max() <= 6.0 + 1e-4
    assert opposite.min() > 0


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


def test_impossible_width_is_refused():
    with pytest.raises(DataError, match="planes is 0"):
        EdgeDetector(SPEC, teacher="small", planes=0)

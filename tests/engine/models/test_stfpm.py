from __future__ import annotations

import pytest
import torch

from engine.models import fold_batch_norm, model_from_config
from engine.models.anomaly_map import cosine_distance
from engine.models.resnet import ResNetSpec
from engine.models.stfpm import FeaturePyramidMatching, unit_distance
from engine.models.weights import RESNET18

SPEC = ResNetSpec("basic", (0, 1, 1), planes=(8, 16, 16), stem="compact", stem_planes=8)


@pytest.fixture
def model():
    torch.manual_seed(0)
    return FeaturePyramidMatching(SPEC, teacher="small", height=64, width=96).eval()


@pytest.fixture
def image():
    generator = torch.Generator().manual_seed(1)
    return torch.randint(0, 256, (8, 64, 96, 3), dtype=torch.uint8, generator=generator)


def test_distance_is_one_minus_cosine_but_exact_near_zero():
    torch.manual_seed(0)
    t, s = torch.randn(2, 16, 5, 7), torch.randn(2, 16, 5, 7)
    torch.testing.assert_close(unit_distance(t, s), cosine_distance(t, s), rtol=1e-5, atol=1e-6)
    assert unit_distance(t, 3.0 * t).max() < 1e-12
    near = t + 1e-4 * s
    exact = 1 - torch.nn.functional.cosine_similarity(t.double(), near.double(), dim=1)
    torch.testing.assert_close(unit_distance(t, near).double(), exact, rtol=2e-3, atol=0)
    assert unit_distance(torch.zeros(1, 4, 2, 2), torch.ones(1, 4, 2, 2)).isfinite().all()


def test_map_is_a_product_and_zero_where_any_scale_is(model):
    ones = [torch.ones(1, 64 // stride, 96 // stride) for stride in (4, 8, 16)]
    torch.testing.assert_close(model.combine(ones), torch.ones(1, 64, 96))
    for index in range(3):
        maps = [m.clone() for m in ones]
        maps[index].zero_()
        assert model.combine(maps).abs().max() == 0
        maps[index] = torch.full_like(maps[index], 0.5)
        torch.testing.assert_close(model.combine(maps), torch.full((1, 64, 96), 0.5))


def test_upsampling_is_bilinear_without_aligned_corners(model):
    torch.manual_seed(3)
    distances = [torch.rand(2, 64 // stride, 96 // stride) for stride in (4, 8, 16)]
    wanted = torch.ones(2, 64, 96)
    for distance in distances:
        wanted *= torch.nn.functional.interpolate(
            distance[:, None], size=(64, 96), mode="bilinear", align_corners=False
        )[:, 0]
    torch.testing.assert_close(model.combine(distances), wanted, rtol=1e-4, atol=1e-6)


def test_student_that_is_the_teacher_gives_an_empty_map(model, image):
    model.student.load_state_dict(model.teacher.state_dict())
    with torch.inference_mode():
        anomaly_map, maximum = model(image)
    assert anomaly_map.shape == (8, 64, 96)
    assert float(maximum.max()) == 0.0


def test_batch_does_not_matter_in_eval(model, image):
    with torch.inference_mode():
        together, maximum = model(image)
        alone = torch.cat([model(one[None])[0] for one in image])
    assert together.isfinite().all()
    assert (together >= 0).all()
    torch.testing.assert_close(together, alone, rtol=1e-4, atol=1e-6)
    torch.testing.assert_close(maximum, together.amax(dim=(1, 2)))


def test_config_rebuilds_it_plain_and_folded(model, image):
    with torch.inference_mode():
        wanted = model(image)[0]
        for source in (model, fold_batch_norm(model)):
            rebuilt = model_from_config(source.config)
            rebuilt.load_state_dict(source.state_dict())
            torch.testing.assert_close(rebuilt(image)[0], wanted, rtol=1e-3, atol=1e-6)


def test_student_is_the_twin_of_a_resnet18():
    twins = FeaturePyramidMatching(RESNET18, teacher="resnet18")
    shapes = [
        {k: v.shape for k, v in m.state_dict().items()} for m in (twins.teacher, twins.student)
    ]
    assert shapes[0] == shapes[1]
    # ResNet-18 (11,689,512) without its fourth stage (8,393,728) and classifier (513,000).
    assert sum(p.numel() for p in twins.student.parameters()) == 2_782_784

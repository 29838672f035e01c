"""Two constant matrices compute what up-sampling and SciPy's Gaussian compute."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from scipy.ndimage import gaussian_filter
from torch.nn import functional

from engine.models.anomaly_map import (
    FuseMaps,
    bilinear_matrix,
    cosine_distance,
    gaussian_matrix,
)


def reference(maps, height, width, *, sigma, align_corners, mode="sum"):
    total = np.zeros((len(maps[0]), height, width))
    for scale_map in maps:
        up = functional.interpolate(
            scale_map[:, None],
            size=(height, width),
            mode="bilinear",
            align_corners=align_corners,
        )[:, 0]
        total = total + up.double().numpy() / (1 if mode == "sum" else len(maps))
    return np.stack([gaussian_filter(image, sigma) for image in total]) if sigma else total


@pytest.mark.parametrize("align_corners", [True, False])
@pytest.mark.parametrize("size", [(256, 256), (64, 96), (32, 256)])
@pytest.mark.parametrize("sigma", [4.0, 0.0])
def test_fused_maps_equal_interpolation_and_gaussian(size, align_corners, sigma):
    height, width = size
    torch.manual_seed(0)
    sizes = [(height // stride, width // stride) for stride in (4, 8, 16)]
    maps = [2 * torch.rand(3, h, w) for h, w in sizes]
    fuse = FuseMaps(sizes, height, width, sigma=sigma, align_corners=align_corners)
    wanted = reference(maps, height, width, sigma=sigma, align_corners=align_corners)
    assert np.abs(fuse(maps).numpy() - wanted).max() < 1e-5


def test_mean_divides_by_the_number_of_scales():
    maps = [torch.rand(1, 16, 16), torch.rand(1, 8, 8)]
    sizes = [(16, 16), (8, 8)]
    total, mean = FuseMaps(sizes, 64, 64)(maps), FuseMaps(sizes, 64, 64, mode="mean")(maps)
    assert torch.allclose(mean, total / 2, atol=1e-6)
    wanted = reference(maps, 64, 64, sigma=4.0, align_corners=True, mode="mean")
    assert np.abs(mean.numpy() - wanted).max() < 1e-5


def test_matrices_are_no_part_of_a_checkpoint():
    assert FuseMaps([(4, 4)], 32, 32).state_dict() == {}


@pytest.mark.parametrize("n", [1, 2, 7, 16, 40])
def test_gaussian_reflects_as_scipy_however_short_the_side(n):
    signal = np.random.default_rng(n).random(n)
    assert np.allclose(gaussian_matrix(n) @ signal, gaussian_filter(signal, 4.0), atol=1e-12)


@pytest.mark.parametrize("align_corners", [True, False])
def test_interpolation_keeps_constants_and_reaches_the_corners(align_corners):
    matrix = bilinear_matrix(5, 13, align_corners=align_corners)
    assert np.allclose(matrix.sum(axis=1), 1.0)
    assert matrix.min() >= 0
    assert matrix[0, 0] == 1.0
    assert matrix[-1, -1] == 1.0


def test_one_value_fills_the_map():
    fused = FuseMaps([(1, 1)], 8, 8, sigma=0)(torch.full((1, 1, 1), 3.0).unbind(0)[0][None][None])
    assert torch.equal(fused, torch.full((1, 8, 8), 3.0))


def test_cosine_distance_equals_its_definition():
    torch.manual_seed(1)
    teacher, student = torch.randn(2, 9, 4, 5), torch.randn(2, 9, 4, 5)
    wanted = 1 - functional.cosine_similarity(teacher, student, dim=1)
    assert torch.allclose(cosine_distance(teacher, student), wanted, atol=1e-6)


def test_cosine_distance_at_its_ends():
    torch.manual_seed(2)
    feature = torch.randn(1, 16, 3, 3)
    assert cosine_distance(feature, 7 * feature).abs().max() < 1e-6
    assert (cosine_distance(feature, -feature) - 2).abs().max() < 1e-6
    # A dead position has no direction: neither alike nor opposite, and never NaN.
    assert torch.equal(cosine_distance(feature, torch.zeros_like(feature)), torch.ones(1, 3, 3))


def test_cosine_distance_of_half_precision_does_not_overflow():
    feature = torch.full((1, 1024, 1, 1), 300.0, dtype=torch.float16)
    distance = cosine_distance(feature, feature)
    assert distance.dtype == torch.float32
    assert distance.abs().max() < 1e-5

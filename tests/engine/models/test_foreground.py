"""The option that keeps a map to the part."""

from __future__ import annotations

import json

import pytest
import torch
from torch import Tensor

from engine.errors import CheckpointError, DataError
from engine.models import model_from_config
from engine.models.foreground import (
    Foreground,
    ForegroundRule,
    measure_background,
    parse_foreground,
)
from engine.models.resnet import ResNetSpec
from engine.models.stfpm import FeaturePyramidMatching

TINY = ResNetSpec("basic", (1, 1, 1), planes=(8, 8, 16), stem_planes=8)


def parts(count: int = 4, *, background: int = 60, size: int = 64) -> Tensor:
    """Bright discs somewhere on an even, slightly noisy background."""
    generator = torch.Generator().manual_seed(4)
    noise = torch.randint(-3, 4, (count, size, size, 3), generator=generator)
    images = torch.full((count, size, size, 3), background) + noise
    y, x = torch.meshgrid(torch.arange(size), torch.arange(size), indexing="ij")
    for index in range(count):
        disc = (y - 28 - 3 * index) ** 2 + (x - 30 - index) ** 2 < 12**2
        images[index][disc] = 200
    return images.clamp(0, 255).to(torch.uint8)


def test_background_is_measured_at_the_border():
    rule = measure_background(parts())
    assert rule.level == pytest.approx(60, abs=2)
    assert 3 <= rule.tolerance <= 12
    assert parse_foreground("auto", parts()) == rule
    assert parse_foreground("none", parts()) is None
    assert parse_foreground("60, 20", parts()) == ForegroundRule(60.0, 20.0)


def test_map_is_kept_on_the_part_and_its_margin_only():
    images = parts(1)
    foreground = Foreground(ForegroundRule(60, 12, margin=4))
    lowered = foreground(images, torch.ones(1, 64, 64))[0]
    y, x = torch.meshgrid(torch.arange(64), torch.arange(64), indexing="ij")
    distance = ((y - 28) ** 2 + (x - 30) ** 2).sqrt()
    assert (lowered[distance < 12] == 1).all()
    assert (lowered[distance < 14] == 1).all()  # the margin: a defect of the edge counts
    assert (lowered[distance > 24] == 0).all()
    negative = foreground(images, torch.full((1, 64, 64), -2.0))
    assert (negative == -2).all()  # what is below anything suspicious stays


def test_holes_and_single_pixels():
    images = parts(1)
    images[0, 25:31, 27:33] = 60  # a hole that shows the background
    images[0, 2, 2] = 255  # grain
    mask = Foreground(ForegroundRule(60, 12)).mask(images)[0]
    assert (mask[20:36, 22:38] == 1).all(), "a hole in the part is where the defect is"
    assert mask[2, 2] == 0


def test_coarser_maps_count_where_any_of_their_pixels_is_part():
    foreground = Foreground(ForegroundRule(60, 12, margin=0))
    fine = foreground.mask(parts(1))
    coarse = foreground(parts(1), torch.ones(1, 16, 16))
    assert torch.equal(coarse, fine.view(1, 16, 4, 16, 4).amax((2, 4)))


@pytest.mark.parametrize("text", ["yes", "60", "60,x", "300,5", "60,0"])
def test_impossible_rules_are_refused(text: str):
    with pytest.raises(DataError, match="foreground"):
        parse_foreground(text, parts())


def test_images_without_an_even_background_are_refused():
    generator = torch.Generator().manual_seed(0)
    noise = torch.randint(0, 256, (3, 64, 64, 3), generator=generator, dtype=torch.uint8)
    with pytest.raises(DataError, match="no even background"):
        measure_background(noise)


def test_a_part_that_fills_the_image_is_refused_though_some_of_it_differs_from_its_border():
    # As a solar cell does: its border is dark at one side and bright at another.
    images = torch.linspace(10, 180, 64).repeat(64, 1)[None, :, :, None].expand(3, 64, 64, 3)
    images = images.to(torch.uint8).clone()
    images[:, 20:34, 20:34] = 255
    with pytest.raises(DataError, match="no even background"):
        measure_background(images)


@torch.no_grad()
def test_rule_is_part_of_the_graph_and_of_its_description():
    torch.manual_seed(0)
    model = FeaturePyramidMatching(TINY, teacher="tiny", height=64, width=64).eval()
    images = parts(2)
    whole, _ = model(images)
    model.set_foreground(ForegroundRule(60, 12, margin=4))
    kept, maxima = model(images)
    assert torch.equal(maxima, kept.amax((1, 2)))
    assert (kept <= whole).all()
    assert (kept == 0).any()
    rebuilt = model_from_config(json.loads(json.dumps(model.config)))
    rebuilt.load_state_dict(model.state_dict())
    torch.testing.assert_close(rebuilt(images)[0], kept)
    damaged = {**model.config, "foreground": {"level": -1, "tolerance": 3}}
    with pytest.raises(CheckpointError, match="foreground"):
        model_from_config(damaged)

from __future__ import annotations

import copy
import json
from typing import Any

import cv2
import numpy as np
import pytest
import torch
from torch import nn

from engine.errors import DataError, WeightsError
from engine.models import create_model, fold_batch_norm, model_from_config
from engine.models.input_gradient import GradientRule, with_pullback
from engine.models.mkd import (
    Cloner,
    MultiresolutionDistillation,
    cloner_widths,
    create_source,
    direction_loss,
    open_map,
    value_loss,
)
from engine.models.resnet import ResNetSpec
from engine.models.vgg import VGG16, VGGEncoder, VGGSpec
from engine.models.weights import load_source, load_teacher

TINY_VGG = VGGSpec((1, 2, 1, 1, 1), (8, 8, 12, 16, 16))
SOURCES = {
    "vgg": TINY_VGG,
    "basic": ResNetSpec("basic", (1, 1, 1), planes=(8, 8, 16), stem_planes=8),
    "bottleneck": ResNetSpec(
        "bottleneck", (1, 2, 1), planes=(4, 4, 4), stem_planes=8, stride_on_first=True
    ),
    "compact": ResNetSpec("basic", (0, 1, 1), planes=(8, 8, 16), stem="compact", stem_planes=8),
}


def tiny_model(spec=TINY_VGG, *, seed=0, height=64, width=64, **options):
    torch.manual_seed(seed)
    model: Any = MultiresolutionDistillation(
        spec, teacher="tiny", height=height, width=width, **options
    ).train()
    with torch.no_grad():  # batch norms that do something
        model.student(torch.rand(4, 3, height, width))
    return model.eval()


def some_images(count=3, height=64, width=64):
    """Noise, and then constant and saturated images, whose pixels tie in every max-pool."""
    generator = np.random.default_rng(0)
    images = generator.integers(0, 256, (count, height, width, 3), dtype=np.uint8)
    images[-1] = 255
    if count > 2:
        images[-2] = 128
        images[-2, :20] = 0
    return torch.from_numpy(images)


class TyingPool(nn.MaxPool2d):
    """Max-pool through autograd whose winner is the first of what ties but for rounding."""

    def forward(self, x):
        rounded = x.detach().round(decimals=9)
        _, winners = nn.functional.max_pool2d(
            rounded, self.kernel_size, self.stride, self.padding, return_indices=True
        )
        return x.flatten(2).gather(2, winners.flatten(2)).view_as(winners)


def replace_pools(module):
    for name, child in module.named_children():
        if isinstance(child, nn.MaxPool2d):
            setattr(module, name, TyingPool(child.kernel_size, child.stride, child.padding))
        replace_pools(child)


def gradient_by_autograd(model, x, *, both=True, guided=False):
    """Torch's own gradient in double precision."""

    def clamp(_module, gradients, _outputs):
        return (gradients[0].clamp_min(0),)

    double: Any = copy.deepcopy(model).double()
    replace_pools(double)
    for module in double.student.modules() if guided else ():
        if isinstance(module, nn.ReLU):
            module.register_full_backward_hook(clamp)
    x = x.detach().double().requires_grad_()
    taught, cloned = double.teacher(x), double.student(x)
    total = torch.zeros(len(x), dtype=torch.float64)
    for index in model.scored_points:
        a, c = taught[index].flatten(1), cloned[index].flatten(1)
        a = a if both else a.detach()
        total = total + 1 - nn.functional.cosine_similarity(a, c)
        total = total + double.value_weight * (a - c).square().mean(1)
    return torch.autograd.grad(total.sum(), x)[0]


def relative_difference(found, wanted):
    """Largest over the images of max|difference| / max|wanted|."""
    scale = wanted.abs().amax((1, 2, 3))
    assert (scale > 0).all()
    return float(((found - wanted).abs().amax((1, 2, 3)) / scale).max())


def test_vgg16_cloner_has_the_published_size():
    cloner = Cloner(cloner_widths(VGG16, "small"))
    layers = [layer for stage in cloner.segments() for layer in stage.children()]
    convolutions = [layer for layer in layers if isinstance(layer, nn.Conv2d)]
    assert sum(p.numel() for p in cloner.parameters()) == 343_984
    assert len(convolutions) == 13
    assert all(conv.bias is None for conv in convolutions)
    assert sum(isinstance(layer, nn.BatchNorm2d) for layer in layers) == 8
    for before, relu, pool in zip(layers, layers[1:], layers[2:], strict=False):
        if isinstance(pool, nn.MaxPool2d):
            assert isinstance(relu, nn.ReLU)
            assert isinstance(before, nn.Conv2d)


def test_equal_cloner_is_as_wide_as_vgg16():
    with torch.device("meta"):
        cloner = Cloner(cloner_widths(VGG16, "equal"))
        source = create_source(VGG16)
    assert sum(p.numel() for p in cloner.parameters()) == 14_715_968
    assert sum(p.numel() for p in source.parameters()) == 14_714_688


def test_critical_points_of_vgg16_at_128():
    with torch.device("meta"):
        source, cloner = VGGEncoder(VGG16), Cloner(cloner_widths(VGG16, "small"))
        image = torch.zeros(1, 3, 128, 128)
    wanted = [(1, 128, 32, 32), (1, 256, 16, 16), (1, 512, 8, 8), (1, 512, 4, 4)]
    assert [tuple(f.shape) for f in source(image)] == wanted
    assert [tuple(f.shape) for f in cloner(image)] == wanted
    indices = [i for i, layer in enumerate(source.features) if isinstance(layer, nn.MaxPool2d)]
    assert indices == [4, 9, 16, 23, 30]


@pytest.mark.parametrize("name", SOURCES)
def test_any_source_can_be_cloned(name):
    model = tiny_model(SOURCES[name], width=96)
    taught, cloned = model.features(some_images(2, width=96))
    assert [f.shape for f in taught] == [f.shape for f in cloned]
    assert len(taught) == (4 if name == "vgg" else 3)
    assert len(model.scored_points) == 3


def test_losses_tell_direction_from_value():
    a = torch.rand(2, 3, 4, 4)
    assert direction_loss(a, 2 * a) == pytest.approx([0.0, 0.0], abs=1e-6)
    assert (value_loss(a, 2 * a) > 0).all()
    assert value_loss(a, a) == pytest.approx([0.0, 0.0])
    # one cosine per image over the whole map: scaling one position changes it
    b = a.clone()
    b[:, :, 0, 0] *= 3
    assert (direction_loss(a, b) > 1e-3).all()


def test_score_takes_the_last_three_points_and_weights_the_value():
    images = some_images()
    model = tiny_model(value_weight=0.25)
    taught, cloned = model.features(images)
    assert len(taught) == 4
    parts = [(direction_loss(t, c), value_loss(t, c)) for t, c in zip(taught, cloned, strict=True)]
    wanted = sum(direction + 0.25 * value for direction, value in parts[1:])
    torch.testing.assert_close(model.image_score(images), wanted)
    _, scores = model.gradient(model.input(images))
    torch.testing.assert_close(scores, wanted)


@pytest.mark.parametrize("name", SOURCES)
@pytest.mark.parametrize("folded", [False, True])
@torch.no_grad()
def test_forward_gradient_equals_autograd(name, folded):
    model = tiny_model(SOURCES[name], width=96)
    if folded:
        model = fold_batch_norm(model)
    x = model.input(some_images(width=96))
    found, _ = model.gradient(x)
    with torch.enable_grad():
        wanted = gradient_by_autograd(model, x)
    assert relative_difference(found, wanted) <= 1e-4


def test_gradient_through_the_cloner_alone():
    model = tiny_model(gradient_paths="cloner")
    x = model.input(some_images())
    found = model.gradient(x)[0].detach()
    alone, both = gradient_by_autograd(model, x, both=False), gradient_by_autograd(model, x)
    assert relative_difference(found, alone) <= 1e-4
    assert relative_difference(found, both) > 1e-2


def test_flat_windows_send_their_gradient_to_one_pixel():
    for pool in (nn.MaxPool2d(2, 2), nn.MaxPool2d(3, 2, 1)):
        x = torch.full((1, 2, 6, 6), 0.5, requires_grad=True)
        y, pull = with_pullback(pool, x)
        gradient = torch.rand_like(y)
        found = pull(gradient).detach()
        torch.testing.assert_close(found, torch.autograd.grad(y, x, gradient)[0])
        assert float(found.sum()) == pytest.approx(float(gradient.sum()), rel=1e-5)


def test_rounded_corners_do_not_jump():
    rule = GradientRule(corner=0.5)
    x = torch.tensor([-1.0, 0.0, 0.1, 3.9]).view(1, 1, 2, 2)  # mean activation 1
    _, pull = with_pullback(nn.ReLU(), x, rule)
    torch.testing.assert_close(pull(torch.ones(1, 1, 2, 2)).flatten(), torch.tensor([0, 0, 0.2, 1]))

    def shares(second):
        pixels = torch.tensor([1.0, second, 0.0, 0.0]).view(1, 1, 2, 2)
        return with_pullback(nn.MaxPool2d(2, 2), pixels, rule)[1](torch.ones(1, 1, 1, 1)).flatten()

    assert shares(1.0).tolist() == [1, 0, 0, 0]  # the first of equals
    assert shares(3.0).tolist() == [0, 1, 0, 0]
    between = shares(1.1)
    assert 0 < between[1] < 1
    assert float(between.sum()) == pytest.approx(1.0)
    torch.testing.assert_close(shares(1.1 + 1e-5), between, atol=1e-4, rtol=0.0)


@torch.no_grad()
def test_deployed_map_is_near_the_exact_one():
    images = some_images(4)[:2]
    exact = tiny_model(SOURCES["basic"], corner=0.0, map_range="constants")
    rounded = tiny_model(SOURCES["basic"], map_range="constants")
    rounded.student.load_state_dict(exact.student.state_dict())
    gradient = exact.gradient(exact.input(images))[0].abs().sum(1)
    torch.testing.assert_close(exact(images)[0], open_map(exact.smooth([gradient])))
    difference = (rounded(images)[0] - exact(images)[0]).abs().max() / exact(images)[0].max()
    assert 0 < float(difference) < 0.1


def test_pullback_refuses_what_it_does_not_know():
    with pytest.raises(DataError, match="no rule for a GELU"):
        with_pullback(nn.Sequential(nn.GELU()), torch.zeros(1, 1, 4, 4))
    with pytest.raises(DataError, match="no rule for Conv2d"):
        with_pullback(nn.Conv2d(2, 2, 3, groups=2), torch.zeros(1, 2, 4, 4))


def test_guided_gradient_clamps_at_the_cloners_relus_only():
    model = tiny_model()
    x = model.input(some_images())

    wanted = gradient_by_autograd(model, x, guided=True)
    guided = model.gradient(x, GradientRule(guided=True))[0].detach()
    assert relative_difference(guided, wanted) <= 1e-4
    assert relative_difference(guided, model.gradient(x)[0].detach()) > 1e-3


def test_guided_gradient_without_relus_is_the_plain_one():
    model = tiny_model()
    stages: Any = model.student.stages
    for stage in stages:
        for index, layer in enumerate(stage):
            if isinstance(layer, nn.ReLU):
                stage[index] = nn.Identity()
    x = model.input(some_images())
    guided, plain = model.gradient(x, GradientRule(guided=True))[0], model.gradient(x)[0]
    assert torch.equal(guided, plain)


def test_opening_is_opencvs_and_never_raises_a_pixel():
    maps = np.random.default_rng(1).normal(size=(2, 17, 23)).astype(np.float32)
    opened = open_map(torch.from_numpy(maps)).numpy()
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (3, 3))
    for before, after in zip(maps, opened, strict=True):
        np.testing.assert_array_equal(after, cv2.morphologyEx(before, cv2.MORPH_OPEN, kernel))
    assert (opened <= maps).all()
    assert (opened < maps).any()


def test_map_is_finite_and_equal_for_any_batch():
    model = tiny_model()
    images = some_images(8)
    with torch.inference_mode():
        maps, maxima = model(images)
        alone, _ = model(images[2:3])
    assert maps.shape == (8, 64, 64)
    assert maps.isfinite().all()
    torch.testing.assert_close(maps[2], alone[0], rtol=1e-4, atol=1e-6)
    torch.testing.assert_close(maxima, maps.amax((1, 2)))


@torch.no_grad()
def test_constants_put_good_parts_between_zero_and_one():
    model = tiny_model(map_range="constants")
    images = some_images(6)[:4]
    before = model(images)[0]
    model.fit_map_range(images)
    after = model(images)[0]
    # one affine rule for every image: the order of the scores stays
    torch.testing.assert_close(after, before * model.map_scale - model.map_offset)
    gradient = (
        model.gradient(model.input(images), model.map_rule)[0].abs().sum(1) - model.map_offset
    )
    assert float(gradient.amin((1, 2)).mean()) == pytest.approx(0.0, abs=1e-4)
    high = torch.quantile(gradient.flatten(1), 0.99, dim=1).mean()
    assert float(high) == pytest.approx(1.0, abs=0.02)
    model.fit_map_range(images)
    torch.testing.assert_close(model(images)[0], after)


@pytest.mark.parametrize("localization", ["gradient", "guided", "pointwise"])
def test_maximum_of_the_map_is_the_published_score(localization):
    model = tiny_model(localization=localization)
    images = some_images()
    model.fit_map_range(images)
    with torch.inference_mode():
        maps, maxima = model(images)
        torch.testing.assert_close(maxima, model.image_score(images))
    assert maps.isfinite().all()
    assert (maps >= 0).all()


@torch.no_grad()
def test_map_without_any_gradient_is_no_good_part():
    model = tiny_model()
    model.map_scale.fill_(0.0)
    images = some_images()
    torch.testing.assert_close(model(images)[1], model.image_score(images))


@torch.no_grad()
def test_pointwise_map_is_the_cosine_distance_of_the_scored_points():
    model = tiny_model(localization="pointwise", map_range="constants")
    images = some_images()
    pairs = list(zip(*model.features(images), strict=True))[1:]
    maps = [1 - nn.functional.cosine_similarity(t, c) for t, c in pairs]
    larger = [
        nn.functional.interpolate(m[:, None], (64, 64), mode="bilinear", align_corners=True)
        for m in maps
    ]
    wanted = open_map(model.smooth([torch.stack(larger).sum(0)[:, 0]]))
    torch.testing.assert_close(model(images)[0], wanted, rtol=1e-3, atol=1e-4)


def test_images_of_vgg_are_not_normalized_and_of_others_are():
    images = some_images(2)
    plain = tiny_model().input(images)
    torch.testing.assert_close(plain, images.permute(0, 3, 1, 2).flip(1).float() / 255.0)
    other = tiny_model(SOURCES["compact"]).input(images)
    assert float(other.min()) < 0 < float(other.max())
    torch.testing.assert_close(tiny_model(SOURCES["compact"], normalize=False).input(images), plain)


def test_critical_points_are_a_choice():
    model = tiny_model(critical_points=("pool4", "pool5"))
    assert [f.shape[1] for f in model.features(some_images())[0]] == [16, 16]
    assert model.scored_points == (2, 3)
    one = tiny_model(critical_points="pool4")
    x = one.input(some_images())
    found = one.gradient(x)[0].detach()
    assert relative_difference(found, gradient_by_autograd(one, x)) <= 1e-4


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"critical_points": ["layer1"]}, "no critical point 'layer1'; it has pool2"),
        ({"critical_points": ["pool5", "pool2"]}, "shallow to deep"),
        ({"value_weight": -1.0}, "value_weight is -1.0"),
        ({"value_weight": "much"}, "value_weight is 'much'"),
        ({"corner": float("nan")}, "corner is nan"),
        ({"cloner": "wide"}, "cloner is 'wide', expected small or equal"),
        ({"colour": "red"}, "unknown option 'colour'"),
    ],
)
def test_impossible_options_are_refused(options, message):
    with pytest.raises(DataError, match=message):
        tiny_model(**options)


def test_equal_cloner_needs_a_vgg():
    with pytest.raises(DataError, match="needs the teacher vgg16"):
        tiny_model(SOURCES["compact"], cloner="equal")


@pytest.mark.parametrize("name", ["vgg", "compact"])
def test_config_rebuilds_the_model(name):
    model = tiny_model(SOURCES[name], value_weight=0.1, localization="guided")
    images = some_images()
    model.fit_map_range(images)
    config = json.loads(json.dumps(model.config))
    for source in (model, fold_batch_norm(model)):
        config = json.loads(json.dumps(source.config))
        rebuilt = model_from_config(config)
        rebuilt.load_state_dict(source.state_dict(), strict=True)
        with torch.inference_mode():
            wanted, found = model(images)[0], rebuilt(images)[0]
        torch.testing.assert_close(found, wanted, rtol=1e-3, atol=1e-4)
        assert not any(p.requires_grad for p in rebuilt.teacher.parameters())


def test_vgg_weights_load_by_torchvisions_names(tmp_path, monkeypatch):
    from engine.models import weights

    file = weights.WeightsFile("tiny.safetensors", TINY_VGG)
    monkeypatch.setitem(weights.TEACHERS, "vgg16", (file,))
    torch.manual_seed(3)
    source = VGGEncoder(TINY_VGG)
    state = {**source.state_dict(), "classifier.0.weight": torch.zeros(2, 2)}
    assert "features.0.weight" in state
    from safetensors.torch import save_file

    save_file(state, tmp_path / "tiny.safetensors")
    loaded = load_source("vgg16", tmp_path)
    image = torch.rand(1, 3, 64, 64)
    with torch.no_grad():
        torch.testing.assert_close(loaded(image), source(image))
    model = create_model("mkd", teacher="vgg16", weights=tmp_path, height=64, width=64)
    assert not any(p.requires_grad for p in model.teacher.parameters())
    with pytest.raises(WeightsError, match="serves the method mkd only"):
        load_teacher("vgg16", tmp_path)
    with pytest.raises(WeightsError, match="serves the method mkd only"):
        create_model("rd4ad", teacher="vgg16", weights=tmp_path)

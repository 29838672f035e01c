"""Masked reverse distillation: its blocks, its masks, and reverse distillation without them."""

from __future__ import annotations

import onnx
import pytest
import torch
from torch import nn

from engine.errors import BundleError, CheckpointError, DataError
from engine.models import fold_batch_norm, model_from_config
from engine.models.mrkd import GenerationBlock, MaskedReverseDistillation
from engine.models.rd4ad import ReverseDistillation
from engine.models.resnet import ResNetSpec
from engine.models.weights import WIDE_RESNET50_2, freeze

SMALL = ResNetSpec("basic", (0, 1, 1), planes=(8, 16, 16), stem="compact", stem_planes=8)
SIDE = 64


def build(seed=0, **options):
    torch.manual_seed(seed)
    model = MaskedReverseDistillation(SMALL, teacher="small", height=SIDE, width=SIDE, **options)
    freeze(model.teacher)
    return model.train()


def images(count=4, seed=5):
    generator = torch.Generator().manual_seed(seed)
    return torch.randint(0, 256, (count, SIDE, SIDE, 3), dtype=torch.uint8, generator=generator)


def maps(model, batch):
    with torch.no_grad():
        return model.eval()(batch)[0]


def test_parameter_counts_are_the_published_ones():
    with torch.device("meta"):
        model = MaskedReverseDistillation(WIDE_RESNET50_2, teacher="wide_resnet50_2")

    def count(module):
        return sum(p.numel() for p in module.parameters() if p.requires_grad)

    assert [count(block) for block in model.generation] == [1_180_160, 4_719_616, 18_876_416]
    assert count(model.generation) == 24_776_192
    # The public decoder also holds an unused 1x1 convolution from 2048 to 512 channels.
    assert count(model.student) + count(model.generation) + 2048 * 512 == 50_742_272


def test_generation_block_keeps_the_size_and_its_sign():
    block = GenerationBlock(8)
    assert [type(module) for module in block] == [nn.Conv2d, nn.ReLU, nn.Conv2d]
    assert block[0].bias is not None
    assert block[2].bias is not None
    made = block(torch.randn(2, 8, 5, 7))
    assert made.shape == (2, 8, 5, 7)
    assert made.min() < 0  # no ReLU at the end


@pytest.mark.parametrize("training", [True, False])
def test_equals_reverse_distillation_without_masks(training):
    masked = build(mask_ratio=0.0)
    masked.generation = nn.ModuleList(nn.Identity() for _ in range(3))
    plain = ReverseDistillation(SMALL, teacher="small", height=SIDE, width=SIDE)
    plain.load_state_dict(masked.state_dict(), strict=True)
    masked.train(training)
    plain.train(training)
    batch = images()
    assert all(map(torch.equal, masked.features(batch)[1], plain.features(batch)[1]))
    assert torch.equal(maps(masked, batch), maps(plain, batch))


def test_masked_fraction():
    model = build()
    mask = model.mask_feature(torch.ones(25, 3, 64, 64))  # 102,400 positions
    assert set(mask.unique().tolist()) == {0.0, 1.0}  # blanked or kept, not rescaled
    assert float((mask[:, 0] == 0).float().mean()) == pytest.approx(0.20, abs=0.01)
    assert torch.equal(mask, mask[:, :1].expand_as(mask))
    assert not torch.equal(mask[0], mask[1])


def test_masks_of_the_scales_differ():
    model = build()
    drawn = []
    original = model.mask_feature

    def record(feature):
        drawn.append(original(torch.ones_like(feature)))
        return feature

    model.mask_feature = record
    model.features(images())
    assert [tuple(mask.shape[2:]) for mask in drawn] == [(16, 16), (8, 8), (4, 4)]
    assert not torch.equal(drawn[0][:, :1, ::2, ::2], drawn[1][:, :1])


@pytest.mark.parametrize("scale", [0, 1, 2])
def test_masking_one_scale_leaves_the_others_alone(scale):
    model, batch = build().eval(), images()
    plain = model.features(batch)[1]
    calls = []

    def blank_one(feature):
        calls.append(feature)
        return torch.zeros_like(feature) if len(calls) == scale + 1 else feature

    model.mask_feature = blank_one
    masked = model.features(batch)[1]
    changed = [not torch.equal(a, b) for a, b in zip(plain, masked, strict=True)]
    assert changed == [index == scale for index in range(3)]


def test_inference_is_deterministic_by_default():
    model, batch = build(), images()
    assert torch.equal(maps(model, batch), maps(model, batch))
    before = torch.get_rng_state()
    maps(model, batch)
    assert torch.equal(torch.get_rng_state(), before)


def test_masks_are_random_in_training():
    model, batch = build(), images()
    one, other = model.features(batch)[1], model.features(batch)[1]
    assert not any(map(torch.equal, one, other))


def test_random_inference_differs_and_can_be_repeated():
    model, batch = build(inference_mask="random"), images()
    state = torch.get_rng_state()
    one, other = maps(model, batch), maps(model, batch)
    assert not torch.equal(one, other)
    assert torch.equal(torch.get_rng_state(), state)  # training is not disturbed
    model.restart_masks()
    assert torch.equal(maps(model, batch), one)
    assert torch.equal(maps(model, batch), other)
    model.restart_masks(seed=1)
    assert not torch.equal(maps(model, batch), one)


def test_scaled_inference_multiplies_by_the_kept_share():
    model = build(inference_mask="scaled").eval()
    feature = torch.rand(2, 8, 4, 4)
    assert torch.allclose(model.mask_feature(feature), 0.8 * feature)
    assert torch.equal(maps(model, images()), maps(model, images()))
    assert not torch.equal(maps(model, images()), maps(build(), images()))


def test_config_rebuilds_the_model():
    model = build(mask_ratio=0.3, inference_mask="scaled")
    rebuilt = model_from_config(model.config)
    assert isinstance(rebuilt, MaskedReverseDistillation)
    assert (rebuilt.mask_ratio, rebuilt.inference_mask) == (0.3, "scaled")
    rebuilt.load_state_dict(model.state_dict(), strict=True)
    assert torch.equal(maps(rebuilt, images()), maps(model, images()))
    with pytest.raises(CheckpointError, match="'mrkd' is damaged"):
        model_from_config({**model.config, "blank_share": 0.2})


def test_folding_does_not_change_the_map():
    model, batch = build(), images()
    for _ in range(3):
        model.features(batch)  # batch norms leave their neutral statistics
    folded = fold_batch_norm(model)
    assert not any(isinstance(module, nn.BatchNorm2d) for module in folded.modules())
    assert torch.allclose(maps(folded, batch), maps(model, batch), atol=1e-4)


def test_impossible_options_are_refused():
    with pytest.raises(DataError, match=r"mask_ratio is 1\.0"):
        build(mask_ratio=1.0)
    with pytest.raises(DataError, match="unknown inference_mask 'off'; known are none, random"):
        build(inference_mask="off")


def test_deployed_graph_draws_no_random_numbers():
    from deploy.export import export_model

    batch = images(2).numpy()
    exported = export_model(build().eval(), batch)
    operators = {node.op_type for node in onnx.load_model_from_string(exported.onnx).graph.node}
    assert "Conv" in operators
    assert not {name for name in operators if "Random" in name or name == "Bernoulli"}
    with pytest.raises(BundleError, match="mrkd"):
        export_model(build(inference_mask="random").eval(), batch)

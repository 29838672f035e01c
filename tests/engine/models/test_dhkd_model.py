"""DHKD as one graph: parameter counts, map, deployment."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from engine.backends.signal_stack import kept_signal_stack
from engine.errors import DataError
from engine.models import create_model, fold_batch_norm, model_from_config
from engine.models.dhkd import DenoisingDistillation, measure_objectives
from engine.models.dhkd.model import NO_ENCODER, PIXELS, compress
from engine.models.resnet import ResNetSpec
from engine.models.weights import WIDE_RESNET50_2

SMALL = ResNetSpec("basic", (0, 1, 1), planes=(8, 16, 16), stem="compact", stem_planes=8)
SIZES = {"height": 64, "width": 64, "flow_hidden": 8, "student_channels": 8, "student_blocks": 1}


def small_model(mode: str = "F") -> DenoisingDistillation:
    """An untrained model that is no identity any more, with odd batch norms, in eval mode."""
    torch.manual_seed(0)
    if mode == "P":
        model = DenoisingDistillation(NO_ENCODER, teacher=PIXELS, **SIZES)
    else:
        model = DenoisingDistillation(SMALL, teacher="small", **SIZES)
    for name, parameter in model.flow.named_parameters():
        if name.endswith("gain"):
            nn.init.constant_(parameter, 0.3)
    for module in model.modules():
        if isinstance(module, nn.BatchNorm2d):
            assert module.running_mean is not None
            assert module.running_var is not None
            module.running_mean.uniform_(-0.1, 0.1)
            module.running_var.uniform_(0.5, 2.0)
    model.set_map_scale([0.1] * len(model.scales), [3.0] * len(model.scales))
    model.eval()
    return model


def images(count: int, seed: int = 0) -> Tensor:
    generator = np.random.default_rng(seed)
    return torch.from_numpy(generator.integers(0, 256, (count, 64, 64, 3), dtype=np.uint8))


def count(module: nn.Module) -> int:
    return sum(parameter.numel() for parameter in module.parameters())


def test_parameters_of_mode_f_with_a_wide_resnet():
    # The encoder is counted elsewhere; empty stages make this one cheap.
    spec = replace(WIDE_RESNET50_2, depths=(0, 1, 1))
    model = DenoisingDistillation(spec, teacher="wide_resnet50_2")
    assert [count(flow) for flow in model.flow.flows] == [5_333_512, 10_453_512]
    assert [count(student) for student in model.students] == [8_212_352, 10_570_560]


def test_parameters_and_dimensions_of_mode_p():
    model = DenoisingDistillation(NO_ENCODER, teacher=PIXELS, student_channels=8)
    assert count(model.flow) == 4_658_736
    latents = sum(
        channels * height * width
        for channels, (height, width) in zip(model.flow.latent_channels, model.sizes, strict=True)
    )
    assert model.flow.latent_channels == (24, 48, 192)
    assert latents == 196_608 == 3 * 256 * 256
    assert count(model.teacher) == 0


def test_bands_of_mode_p_hold_all_of_the_image():
    model = small_model("P")
    image = images(1)
    bands = model.raw_features(image)
    assert [tuple(band.shape) for band in bands] == [
        (1, 48, 16, 16),
        (1, 192, 8, 8),
        (1, 768, 4, 4),
    ]
    energy = float((image.double() / 255.0 - 0.5).square().sum())
    for band in bands:
        assert float(band.square().sum()) == pytest.approx(energy, rel=1e-5)


@pytest.mark.parametrize("mode", ["F", "P"])
def test_map_is_finite_deterministic_and_independent_of_the_batch(mode: str):
    model = small_model(mode)
    batch = images(8)
    with torch.inference_mode():
        maps, maxima = model(batch)
        again, _ = model(batch)
        alone, _ = model(batch[2:3])
    assert maps.shape == (8, 64, 64)
    assert bool(maps.isfinite().all())
    assert torch.equal(maps, again), "noise in eval mode"
    assert torch.allclose(maps[2:3], alone, atol=1e-5)
    assert torch.equal(maxima, maps.amax((1, 2)))


@torch.no_grad()
def test_map_is_zero_difference_where_the_student_returns_the_latents():
    model = small_model()
    image = images(2)
    features = model.features(image)
    latents, _ = model.taught(features)
    model.restored = lambda features: latents  # type: ignore[method-assign]
    assert float(max(part.max() for part in model.differences(image))) < 1e-6
    # A difference at the low quantile is 0 on the map, one at the high quantile 0.1.
    model.set_map_scale([0.0, 0.0], [1.0, 2.0])
    flat = [torch.ones(1, *model.sizes[0]), torch.full((1, *model.sizes[1]), 2.0)]
    model.differences = lambda image: flat  # type: ignore[method-assign]
    assert torch.allclose(model.anomaly_map(image[:1]), torch.full((1, 64, 64), 0.1), atol=1e-6)


def test_wild_differences_are_compressed_in_order():
    values = torch.tensor([-3.0, 0.0, 0.5, 1.0, 1.001, 10.0, 1e9])
    squeezed = compress(values)
    assert torch.equal(squeezed[:4], values[:4])
    assert bool((squeezed.diff() > 0).all())
    assert float(squeezed[4]) == pytest.approx(1.001, abs=1e-5)
    assert float(squeezed[-1]) < 25


def test_features_are_standardized_and_dead_channels_floored():
    model = small_model()
    means = [torch.full((16,), 2.0), torch.zeros(16)]
    stds = [torch.full((16,), 4.0), torch.ones(16)]
    stds[1][5] = 0.0
    model.set_feature_scale(means, stds)
    raw, scaled = model.raw_features(images(2)), model.features(images(2))
    assert torch.allclose(scaled[0], (raw[0] - 2.0) / 4.0, atol=1e-6)
    assert torch.allclose(scaled[1][:, 5], raw[1][:, 5] / 0.05, rtol=1e-5)


def test_encoder_stays_in_eval_mode_and_out_of_training():
    model = small_model()
    model.train()
    assert not model.teacher.training
    assert model.students.training
    names = {name for name, p in model.named_parameters() if p.requires_grad}
    assert any(name.startswith("flow.") for name in names)
    assert any(name.startswith("students.") for name in names)


@pytest.mark.parametrize("mode", ["F", "P"])
def test_rebuilt_and_folded_models_compute_the_same(mode: str):
    model = small_model(mode)
    rebuilt = model_from_config(model.config)
    rebuilt.load_state_dict(model.state_dict(), strict=True)
    batch = images(2)
    folded = fold_batch_norm(model)
    with torch.inference_mode():
        expected = model(batch)[0]
        assert torch.equal(rebuilt(batch)[0], expected)
        assert torch.allclose(folded(batch)[0], expected, atol=1e-4)
    again = model_from_config(folded.config)
    again.load_state_dict(folded.state_dict(), strict=True)
    assert not any(isinstance(module, nn.BatchNorm2d) for module in again.modules())


def test_mode_p_needs_no_weights():
    model = create_model("dhkd", teacher=PIXELS, height=64, width=96, options={"flow_hidden": 4})
    assert isinstance(model, DenoisingDistillation)
    assert model.mode == "P"
    assert model.anomaly_map(torch.zeros(1, 64, 96, 3, dtype=torch.uint8)).shape == (1, 64, 96)


@pytest.mark.parametrize("options", [{"student_channels": 7}, {"flow_hidden": 0}, {"nonsense": 1}])
def test_impossible_options_are_refused(options: dict[str, object]):
    with pytest.raises(DataError, match="dhkd"):
        create_model("dhkd", teacher=PIXELS, height=64, width=64, options=options)


@pytest.mark.parametrize("mode", ["F", "P"])
def test_exported_graph_is_clean_and_openvino_agrees(mode: str):
    openvino = pytest.importorskip("openvino", reason="needs OpenVINO")
    pytest.importorskip("onnxscript", reason="exporting needs the train extra")
    from deploy.export import export_model
    from deploy.lint import lint_graph

    model = small_model(mode)
    batch = images(3).numpy()
    exported = export_model(model, batch)
    assert lint_graph(exported.onnx) == ()
    core = openvino.Core()
    with kept_signal_stack():
        network = core.compile_model(
            core.read_model(exported.onnx), "CPU", {"INFERENCE_PRECISION_HINT": "f32"}
        )
    for image, expected in zip(batch, exported.maps, strict=True):
        anomaly_map = network([image[None]])["anomaly_map"][0]
        assert np.abs(anomaly_map - expected).max() < 1e-4 * max(1.0, np.abs(expected).max())


def test_objectives_of_equal_pairs_are_zero_and_of_strange_ones_are_not():
    model = small_model()
    good, strange = images(3), images(3, seed=1)
    equal = measure_objectives(model, good, good)
    assert equal.pairs == 3
    assert equal.teacher_difference == equal.student_difference == 0.0
    assert equal.good_nll == equal.counterpart_nll
    assert not equal.hold
    differing = measure_objectives(model, good, strange, chunk=2)
    assert differing.teacher_difference > 0
    whole = measure_objectives(model, good, strange, chunk=8)
    assert differing.teacher_difference == pytest.approx(whole.teacher_difference, rel=1e-5)
    # By hand, for the first pair.
    with torch.no_grad():
        (a, _), (b, _) = (model.taught(model.features(x[:1])) for x in (good, strange))
    by_hand = np.mean(
        [float((p - q).detach().square().mean().sqrt()) for p, q in zip(a, b, strict=True)]
    )
    single = measure_objectives(model, good[:1], strange[:1])
    assert single.teacher_difference == pytest.approx(by_hand, rel=1e-5)
    with pytest.raises(DataError, match="objectives"):
        measure_objectives(model, good, strange[:2])

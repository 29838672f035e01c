from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import save_file

from engine.errors import WeightsError
from engine.models import create_model, fold_batch_norm, model_from_config
from engine.models.efficientad import AutoEncoder, EfficientAD
from engine.models.pdn import PDN, PDNS, PDNSpec, load_pdn

TINY = PDNSpec("small", (8, 12), 16)
TINY_MEDIUM = PDNSpec("medium", (8, 12), 16)


@pytest.fixture(params=[TINY, TINY_MEDIUM], ids=["small", "medium"])
def model(request):
    torch.manual_seed(0)
    model = EfficientAD(request.param, teacher="tiny", height=64, width=96).eval()
    model.teacher.set_standard(torch.full((16,), 0.1), torch.full((16,), 0.2))
    model.set_quantiles(torch.tensor([0.1, 0.2]), torch.tensor([0.5, 0.4]))
    return model


@pytest.fixture
def image():
    generator = torch.Generator().manual_seed(1)
    return torch.randint(0, 256, (4, 64, 96, 3), dtype=torch.uint8, generator=generator)


def count(module):
    return sum(parameter.numel() for parameter in module.parameters())


@pytest.mark.parametrize(
    ("name", "teacher", "student"),
    [("pdn-s", 2_694_144, 4_267_392), ("pdn-m", 8_026_624, 11_615_488)],
)
def test_parameter_counts(name, teacher, student):
    with torch.device("meta"):
        assert count(PDN(PDNS[name])) == teacher
        assert count(PDN(PDNS[name], standardized=True)) == teacher
        assert count(PDN(PDNS[name], 768)) == student
        assert count(AutoEncoder(384, 256, 256)) == 1_096_320


@pytest.mark.parametrize("name", ["pdn-s", "pdn-m"])
def test_shapes_at_256(name):
    with torch.device("meta"):
        x = torch.zeros(1, 3, 256, 256)
        assert PDN(PDNS[name])(x).shape == (1, 384, 56, 56)
        autoencoder = AutoEncoder(384, 256, 256)
        assert autoencoder.encoder(x).shape == (1, 64, 1, 1)
        assert autoencoder(x).shape == (1, 384, 56, 56)
    assert autoencoder.sizes == [(n, n) for n in (3, 8, 15, 32, 63, 127)]


@pytest.mark.parametrize("spec", [TINY, TINY_MEDIUM], ids=["small", "medium"])
def test_receptive_field_is_33(spec):
    torch.manual_seed(0)
    network = PDN(spec).double()
    x = torch.rand(1, 3, 96, 96, dtype=torch.float64, requires_grad=True)
    network(x)[0, :, 5, 7].sum().backward()
    assert x.grad is not None
    touched = x.grad.abs().sum(dim=(0, 1)) > 0
    rows, columns = np.flatnonzero(touched.any(1)), np.flatnonzero(touched.any(0))
    assert (rows[0], rows[-1]) == (20, 20 + 32)
    assert (columns[0], columns[-1]) == (28, 28 + 32)
    changed = x.detach().clone()
    changed[:, :, :20] += 1.0
    changed[:, :, 53:] += 1.0
    assert torch.equal(network(changed)[0, :, 5, 7], network(x)[0, :, 5, 7])


def test_standardization_is_exact():
    torch.manual_seed(0)
    plain, standard = PDN(TINY).eval(), PDN(TINY, standardized=True).eval()
    standard.load_state_dict(plain.state_dict(), strict=False)
    mean, std = torch.randn(16), torch.rand(16) + 0.01
    standard.set_standard(mean, std)
    x = torch.randn(1, 3, 64, 64)
    wanted = (plain(x) - mean.view(1, -1, 1, 1)) / std.view(1, -1, 1, 1)
    torch.testing.assert_close(standard(x), wanted, rtol=1e-3, atol=1e-4)
    with pytest.raises(TypeError):
        plain.set_standard(mean, std)


def test_quantiles_map_to_0_and_a_tenth(model):
    low, high = torch.tensor([0.1, 0.2]), torch.tensor([0.5, 0.4])
    at_low = torch.stack(model.scaled(low[0], low[1]))
    at_high = torch.stack(model.scaled(high[0], high[1]))
    torch.testing.assert_close(at_low, torch.zeros(2), rtol=0, atol=1e-6)
    torch.testing.assert_close(at_high, torch.full((2,), 0.1), rtol=0, atol=1e-6)


def test_map_is_the_padded_upsampled_mean(model, image):
    with torch.inference_mode():
        anomaly_map, maximum = model(image)
        first, second = model.scaled(*model.distances(image))
        padded = torch.nn.functional.pad((0.5 * (first + second))[:, None], (4, 4, 4, 4))
        wanted = torch.nn.functional.interpolate(padded, size=(64, 96), mode="bilinear")[:, 0]
    assert first.shape == (4, 8, 16)
    torch.testing.assert_close(anomaly_map, wanted, rtol=1e-4, atol=1e-5)
    torch.testing.assert_close(maximum, wanted.amax(dim=(1, 2)), rtol=1e-4, atol=1e-5)


def test_batch_does_not_matter_in_eval(model, image):
    with torch.inference_mode():
        together = model(image)[0]
        alone = torch.cat([model(one[None])[0] for one in image])
    assert together.isfinite().all()
    torch.testing.assert_close(together, alone, rtol=1e-4, atol=1e-5)


def test_folding_merges_the_first_convolutions_and_keeps_the_map(model, image):
    folded = fold_batch_norm(model)
    assert isinstance(folded, EfficientAD)
    convolutions = [m for m in folded.modules() if isinstance(m, torch.nn.Conv2d)]
    assert [m.out_channels for m in convolutions if m.in_channels == 3] == [32, 16]
    assert not any(isinstance(m, torch.nn.BatchNorm2d) for m in folded.modules())
    rebuilt = model_from_config(folded.config)
    rebuilt.load_state_dict(folded.state_dict())
    with torch.inference_mode():
        wanted = model(image)[0]
        torch.testing.assert_close(folded(image)[0], wanted, rtol=1e-3, atol=1e-4)
        assert torch.equal(rebuilt(image)[0], folded(image)[0])
        assert torch.equal(fold_batch_norm(folded)(image)[0], folded(image)[0])


def test_config_rebuilds_map_constants(model, image):
    rebuilt = model_from_config(model.config)
    rebuilt.load_state_dict(model.state_dict())
    with torch.inference_mode():
        assert torch.equal(rebuilt(image)[0], model(image)[0])


def test_missing_teacher_names_the_command(tmp_path: Path):
    with pytest.raises(WeightsError, match="gonogo train teacher --student pdn-s") as caught:
        create_model("efficientad", teacher="pdn-s", weights=tmp_path)
    assert "\n" not in str(caught.value)


def test_other_teachers_are_refused(tmp_path: Path):
    with pytest.raises(WeightsError, match="takes pdn-s or pdn-m"):
        create_model("efficientad", teacher="resnet18")
    save_file({"conv1.weight": torch.zeros(1)}, tmp_path / "pdn-s.safetensors")
    with pytest.raises(WeightsError, match="not the weights of pdn-s"):
        load_pdn("pdn-s", tmp_path)
    (tmp_path / "pdn-m.safetensors").write_bytes(b"no weights")
    with pytest.raises(WeightsError, match="not a readable weights file"):
        load_pdn("pdn-m", tmp_path)


def test_distilled_teacher_is_loaded_and_frozen(tmp_path: Path):
    torch.manual_seed(0)
    distilled = PDN(PDNS["pdn-s"])
    state = {name: value.half() for name, value in distilled.state_dict().items()}
    save_file(state, tmp_path / "pdn-s.safetensors")
    model = create_model("efficientad", teacher="pdn-s", weights=tmp_path, height=64, width=64)
    weights = model.teacher.state_dict()
    assert all(torch.equal(weights[name], value.float()) for name, value in state.items())
    assert not any(parameter.requires_grad for parameter in model.teacher.parameters())
    assert model.training
    assert not model.teacher.training
    trained = {name.split(".")[0] for name, p in model.named_parameters() if p.requires_grad}
    assert trained == {"student", "autoencoder"}

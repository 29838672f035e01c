"""Teacher weights: found where a user puts them, refused where they are wrong."""

from __future__ import annotations

import pytest
import torch
from safetensors.torch import save_file

from engine.errors import WeightsError
from engine.models.resnet import ResNetEncoder
from engine.models.weights import COMPACT, TEACHERS, find_weights, load_teacher, search_folders


@pytest.fixture(name="nowhere")
def _nowhere(monkeypatch, tmp_path):
    """No usual place has any weights."""
    monkeypatch.setattr("engine.models.weights.search_folders", lambda: [tmp_path / "empty"])
    return tmp_path


def test_missing_file_names_file_places_and_way_out(nowhere):
    with pytest.raises(WeightsError) as caught:
        load_teacher("wide_resnet50_2")
    message = str(caught.value)
    assert "wide_resnet50_2-95faca4d.pth" in message
    assert str(nowhere / "empty") in message
    assert "--weights" in message
    assert "--download" in message


def test_unknown_teacher_lists_the_known():
    with pytest.raises(WeightsError, match="compact, resnet18"):
        load_teacher("resnet19")


def test_environment_variable_comes_first(monkeypatch, tmp_path):
    monkeypatch.setenv("GONOGO_WEIGHTS_DIR", str(tmp_path))
    assert search_folders()[0] == tmp_path


def test_torchvision_file_with_another_hash_is_refused(nowhere):
    path = nowhere / "resnet18-f37072fd.pth"
    torch.save({"conv1.weight": torch.zeros(1)}, path)
    with pytest.raises(WeightsError, match="SHA-256 begins with"):
        find_weights("resnet18", nowhere)


def test_file_of_another_network_is_refused(tmp_path):
    path = tmp_path / "other.safetensors"
    save_file({"conv1.weight": torch.zeros(64, 3, 7, 7)}, path)
    with pytest.raises(WeightsError, match="tensors are missing"):
        load_teacher("resnet18", path)


def test_truncated_file_is_refused(tmp_path):
    path = tmp_path / "compact.safetensors"
    save_file(ResNetEncoder(COMPACT).state_dict(), path)
    path.write_bytes(path.read_bytes()[:100_000])
    with pytest.raises(WeightsError, match="not a readable weights file"):
        load_teacher("compact", path)


def test_compact_teacher_comes_with_the_product():
    teacher = load_teacher("compact")
    features = teacher(torch.rand(1, 3, 64, 64))
    assert [tuple(feature.shape) for feature in features] == [
        (1, 48, 16, 16),
        (1, 128, 8, 8),
        (1, 256, 4, 4),
    ]
    assert not any(parameter.requires_grad for parameter in teacher.parameters())
    assert not teacher.training


@pytest.mark.shared_data
@pytest.mark.parametrize("name", ["resnet18", "resnet50"])
def test_shared_teacher_loads_with_its_own_stride(name, shared_weights_dir):
    teacher = load_teacher(name, shared_weights_dir)
    file = next(f for f in TEACHERS[name] if (shared_weights_dir / f.name).is_file())
    assert teacher.spec == file.spec
    if name == "resnet50":
        # Keras' ResNet-50 strides on the first 1x1 of a stage, torchvision's on the 3x3.
        assert teacher.get_submodule("layer2.0.conv1").stride == (2, 2)
        assert teacher.get_submodule("layer2.0.conv2").stride == (1, 1)

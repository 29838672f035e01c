from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch
from safetensors.torch import load_file

from engine.errors import CheckpointError, DataError
from engine.models import pdn
from engine.models.pdn import PDNSpec, load_pdn
from engine.models.resnet import ResNetEncoder, ResNetSpec
from training import pdn_teacher
from training.pdn_teacher import PdnDistillation, PdnTeacherConfig, distil_pdn

SOURCE = ResNetSpec("basic", (0, 1, 1), planes=(8, 16, 16), stem="compact", stem_planes=8)
TINY = PDNSpec("small", (8, 12), 16)


def tiny_source(*_args):
    torch.manual_seed(7)
    encoder = ResNetEncoder(SOURCE).eval()
    for parameter in encoder.parameters():
        parameter.requires_grad_(False)
    return encoder


@pytest.fixture
def config(tmp_path: Path, monkeypatch) -> PdnTeacherConfig:
    monkeypatch.setattr(pdn_teacher, "load_teacher", tiny_source)
    monkeypatch.setitem(pdn.PDNS, "pdn-s", TINY)
    folder = tmp_path / "photos"
    folder.mkdir()
    generator = np.random.default_rng(3)
    for index in range(40):
        small = generator.integers(0, 256, (12, 12, 3), dtype=np.uint8)
        cv2.imwrite(str(folder / f"{index:02d}.png"), cv2.resize(small, (72, 80)))
    return PdnTeacherConfig(
        data=(folder,), epochs=2, crop=64, batch_size=8, learning_rate=1e-3, device="cpu"
    )


def test_targets_are_aligned_and_standardized():
    model = PdnDistillation(tiny_source(), TINY)
    torch.manual_seed(0)
    images = torch.randint(0, 256, (3, 64, 96, 3), dtype=torch.uint8)
    x = model.input(images)
    target = model.targets(x)
    assert target.shape == (3, 16, 8, 16) == model.pdn(x).shape
    model.standardize(images)
    values = (model.targets(x) - model.mean) / model.std
    assert float(values.mean()) == pytest.approx(0.0, abs=1e-4)
    # Groups of neighbouring channels: 16 + 16 channels become 16.
    enlarged = torch.nn.functional.interpolate(x, scale_factor=2.0, mode="bilinear")
    second = torch.nn.functional.avg_pool2d(model.source(enlarged)[1], 3, 1, 1)
    pairs = second.unflatten(1, (8, 2)).mean(2)[:, :, 4:-4, 4:-4]
    torch.testing.assert_close(target[:, :8], pairs, rtol=1e-4, atol=1e-5)


def test_distillation_writes_a_teacher_that_loads(config, tmp_path: Path):
    out = tmp_path / "out"
    report = distil_pdn(replace(config, epochs=6), out)
    lines = [json.loads(line) for line in (out / "metrics.jsonl").read_text().splitlines()]
    assert [line["epoch"] for line in lines] == [1, 2, 3, 4, 5, 6]
    assert lines[-1]["r2_train"] > lines[0]["r2_train"]
    assert report["r2"] == pytest.approx(lines[-1]["r2"], abs=0.01)
    assert json.loads((out / "pdn-s.json").read_text()) == report
    assert str(tmp_path) not in (out / "pdn-s.json").read_text()
    teacher = load_pdn("pdn-s", out)
    assert teacher(torch.zeros(1, 3, 64, 64)).shape == (1, 16, 8, 8)


def test_resume_ends_with_the_same_weights(config, tmp_path: Path):
    whole, parts = tmp_path / "whole", tmp_path / "parts"
    distil_pdn(config, whole)
    distil_pdn(replace(config, epochs=1), parts)
    distil_pdn(config, parts, resume=True)
    first, second = (load_file(out / "pdn-s.safetensors") for out in (whole, parts))
    assert all(torch.equal(first[name], second[name]) for name in first)
    with pytest.raises(CheckpointError, match="of another distillation"):
        distil_pdn(replace(config, seed=2), parts, resume=True)
    (parts / pdn_teacher.STATE_NAME).write_bytes(b"torn")
    with pytest.raises(CheckpointError, match="damaged"):
        distil_pdn(config, parts, resume=True)


def test_wrong_input_is_refused(config, tmp_path: Path):
    with pytest.raises(DataError, match="expected one of pdn-s, pdn-m"):
        distil_pdn(replace(config, student="pdn-l"), tmp_path / "out")
    with pytest.raises(DataError, match="fewer than one batch"):
        distil_pdn(replace(config, batch_size=64), tmp_path / "out")
    empty = tmp_path / "empty"
    empty.mkdir()
    with pytest.raises(DataError, match="at least 40"):
        distil_pdn(replace(config, data=(empty,)), tmp_path / "out")

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch
from safetensors.torch import save_file
from typer.testing import CliRunner

from engine.errors import DataError, TrainingError
from engine.models.pdn import PDNS, PDNSpec
from engine.models.resnet import ResNetEncoder
from engine.models.weights import COMPACT
from training.commands import METHOD_NAMES, app
from training.config import TrainingConfig, config_from_mapping, differing_fields
from training.pdn_teacher import PdnTeacherConfig


def test_help_names_every_method_and_has_an_example():
    result = CliRunner().invoke(app, ["--help"])
    assert result.exit_code == 0
    for name in METHOD_NAMES:
        assert name in result.output
    assert "gonogo train rd4ad --data" in " ".join(result.output.split())


def test_missing_folder_is_a_one_line_error(tmp_path: Path):
    result = CliRunner().invoke(
        app, ["rd4ad", "--data", str(tmp_path / "none"), "-o", f"{tmp_path}/runs/x"]
    )
    assert isinstance(result.exception, DataError)
    assert "\n" not in str(result.exception)
    assert not list(tmp_path.iterdir()), "a refused training left something behind"


@pytest.mark.shared_data
def test_train_resume_and_refusals_through_the_command(
    make_product, tmp_path: Path, shared_weights_dir: Path
):
    data = make_product(10, size=64)
    output = tmp_path / "run"
    weights = shared_weights_dir / "resnet18_layers1-3_fp16.safetensors"
    arguments = ["rd4ad", "--data", str(data), "-o", str(output), "--teacher", "resnet18"]
    arguments += ["--weights", str(weights), "--holdout", "2", "--epochs", "1", "--batch-size", "4"]
    arguments += ["--height", "64", "--width", "64", "--seed", "5", "--threads", "1", "--json"]
    result = CliRunner().invoke(app, arguments, catch_exceptions=False)
    summary = json.loads(result.stdout)
    assert summary["epochs"] == 1
    assert summary["parts"] == {"train": 6, "select": 1, "quantise": 1, "calibrate": 2}
    assert summary["select"]["median"] > 0
    assert summary["teacher"] == "resnet18"
    assert (output / "config.json").is_file()

    refused = CliRunner().invoke(app, arguments)
    assert isinstance(refused.exception, TrainingError)
    assert "--force" in str(refused.exception)
    resumed = CliRunner().invoke(app, [*arguments, "--resume"], catch_exceptions=False)
    assert json.loads(resumed.stdout) == summary
    assert "already finished" in resumed.stderr


def test_options_that_a_training_may_change_on_resume_are_no_part_of_its_result():
    base = TrainingConfig("rd4ad", "data", epochs=1, batch_size=2, learning_rate=0.1)
    moved = replace(base, data="elsewhere", download=True, device="cpu", threads=1)
    assert differing_fields(base, moved) == []
    assert differing_fields(base, replace(base, feature_cache_gib=0.0)) == ["feature_cache_gib"]
    assert config_from_mapping(moved.as_dict()) == moved
    with pytest.raises(TrainingError, match="download is 1, expected bool"):
        config_from_mapping({**base.as_dict(), "download": 1})


def test_train_teacher_distils_a_pdn_by_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    photos = tmp_path / "photos"
    photos.mkdir()
    generator = np.random.default_rng(3)
    for index in range(40):
        image = generator.integers(0, 256, (40, 40, 3), dtype=np.uint8)
        assert cv2.imwrite(str(photos / f"{index:02}.png"), image)
    torch.manual_seed(0)
    weights = tmp_path / "compact.safetensors"
    save_file(ResNetEncoder(COMPACT).state_dict(), weights)
    monkeypatch.setitem(PDNS, "pdn-s", PDNSpec("small", (8, 12), 16))
    monkeypatch.setattr(PdnTeacherConfig, "__init__", with_crops_of(64))
    out = tmp_path / "out"
    words = ["teacher", "--student", "pdn-s", "--source", "compact", "--weights", str(weights)]
    words += ["--data", str(photos), "-o", str(out), "--epochs", "1", "--lr", "1e-3", "--json"]
    result = CliRunner().invoke(app, words, catch_exceptions=False)
    report = json.loads(result.stdout)
    assert report["config"]["student"] == "pdn-s"
    assert report["config"]["learning_rate"] == 1e-3
    assert (out / "pdn-s.safetensors").is_file()
    refused = CliRunner().invoke(app, [*words, "--student", "pdn-xl"])
    assert isinstance(refused.exception, DataError)
    assert "pdn-s, pdn-m" in str(refused.exception)


def with_crops_of(side: int):
    """Constructor of `PdnTeacherConfig` whose crops are small enough for a test."""
    original = PdnTeacherConfig.__init__

    def construct(self, *args, **fields):
        original(self, *args, **{"crop": side, "device": "cpu", **fields})

    return construct

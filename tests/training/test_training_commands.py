from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from engine.errors import DataError, TrainingError
from training.commands import METHOD_NAMES, app


def test_help_names_every_method_and_has_an_example():
    result = CliRunner().invoke(app, ["--help"])
    assert result.exit_code == 0
    for name in METHOD_NAMES:
        assert name in result.output
    assert "gonogo train rd4ad --data" in " ".join(result.output.split())


def test_missing_folder_is_a_one_line_error(tmp_path: Path):
    result = CliRunner().invoke(
        app, ["rd4ad", "--data", str(tmp_path / "none"), "-o", f"{tmp_path}/x"]
    )
    assert isinstance(result.exception, DataError)
    assert "\n" not in str(result.exception)
    assert not (tmp_path / "x").exists()


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

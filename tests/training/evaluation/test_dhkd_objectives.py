"""`gonogo evaluate` prints the two objectives that DHKD states."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file

from engine.models.dhkd import DenoisingDistillation
from engine.models.resnet import ResNetSpec
from engine.recipe import Recipe, Region, View
from engine.trained import settings_of_recipe

TINY = ResNetSpec("basic", (0, 1, 1), planes=(8, 8, 8), stem="compact", stem_planes=8)


@pytest.fixture
def write_run(tmp_path: Path, held_out):
    """Writes the run folder of an untrained DHKD."""

    def write(data: Path) -> Path:
        torch.manual_seed(0)
        model = DenoisingDistillation(
            TINY, teacher="tiny", height=64, width=64, student_channels=8, student_blocks=1
        )
        run = tmp_path / "run"
        run.mkdir()
        save_file(model.state_dict(), run / "checkpoint.safetensors")
        config = {
            "schema_version": 1,
            "method": "dhkd",
            "model": model.config,
            "training": {"data": str(data)},
            "provenance": {"device": "cpu"},
        }
        (run / "config.json").write_text(json.dumps(config))
        parts = [
            {"part": part, "files": [{"name": name, "sha256": sha256}]}
            for part, name, sha256 in held_out(data)
        ]
        split = {"train": [], "select": [], "quantise": [], "calibrate": parts}
        content = {"schema_version": 1, "seed": 0, "parts": split}
        (run / "split.json").write_text(json.dumps(content))
        return run

    return write


def test_objectives_of_dhkd_are_measured_and_printed(
    make_plates, write_run, evaluate_json, run_gonogo
):
    data = make_plates()
    run = write_run(data)
    found = evaluate_json(run, "--data", data)["objectives"]
    assert 1 <= found["pairs"] <= 6  # good test images in which a place for a defect was found
    assert found["teacher_difference"] > 0
    assert 0 <= found["student_smaller"] <= 1
    assert isinstance(found["hold"], bool)
    code, out, err = run_gonogo("evaluate", run, "--data", data)
    assert code == 0, err
    assert "both objectives hold" in out
    assert f"{found['teacher_difference']:.4f}" in out


def test_objectives_are_of_what_the_training_saw(make_plates, write_run, evaluate_json):
    data = make_plates()
    run = write_run(data)
    whole = evaluate_json(run, "--data", data)["objectives"]
    config = json.loads((run / "config.json").read_text())
    region = View(region=Region(x=8, y=8, width=40, height=40))
    config["training"] |= settings_of_recipe(Recipe(product="plate", views=(region,)))
    (run / "config.json").write_text(json.dumps(config))
    cropped = evaluate_json(run, "--data", data)["objectives"]
    assert cropped["teacher_difference"] > 0
    assert cropped["teacher_difference"] != whole["teacher_difference"]


def test_other_methods_and_bundles_have_no_objectives(
    brightness_bundle, make_plates, evaluate_json, run_gonogo
):
    bundle, data = brightness_bundle(), make_plates()
    assert evaluate_json(bundle, "--data", data)["objectives"] is None
    assert "objectives" not in run_gonogo("evaluate", bundle, "--data", data)[1]

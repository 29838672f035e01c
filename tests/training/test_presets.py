"""`--preset`: published schedules stay the default, given options win, and nothing is guessed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from engine.errors import TrainingError
from training.commands import METHOD_NAMES, app
from training.config import config_from_mapping
from training.methods import create_step
from training.presets import preset_values


def train(data: Path, output: Path, *more: str) -> dict[str, object]:
    words = ["rd4ad", "--data", str(data), "-o", str(output), "--height", "64", "--width", "64"]
    words += ["--holdout", "2", "--threads", "1", "--json", *more]
    result = CliRunner().invoke(app, words, catch_exceptions=False)
    assert result.exit_code == 0
    config: dict[str, object] = json.loads((output / "config.json").read_text())["training"]
    return config


def test_the_recommended_settings_are_trained_with_and_written_down(
    make_product, tmp_path: Path
) -> None:
    data = make_product(10, size=64)
    config = train(
        data, tmp_path / "run", "--preset", "recommended", "--steps", "2", "--lr", "1e-3"
    )
    assert (config["batch_size"], config["schedule"], config["augment"]) == (4, "cosine", "auto")
    assert (config["steps"], config["learning_rate"]) == (2, 1e-3)


@pytest.mark.parametrize(
    ("method", "augment"),
    [("rd4ad", "auto"), ("mrkd", "auto"), ("edge", "auto"), ("stfpm", "jitter")],
)
def test_images_are_moved_only_where_they_are_few(method: str, augment: str) -> None:
    values = preset_values("recommended", method, create_step(method).defaults)
    assert values["augment"] == augment


@pytest.mark.parametrize("method", METHOD_NAMES)
def test_the_published_schedule_is_the_default(method: str) -> None:
    published = create_step(method).defaults
    values = preset_values("published", method, published)
    assert values["batch_size"] == published.batch_size
    assert config_from_mapping({"method": method, "data": "d", **values}).augment == "none"


def test_what_was_not_measured_is_not_recommended() -> None:
    with pytest.raises(TrainingError, match="nothing is measured for mkd"):
        preset_values("recommended", "mkd", create_step("mkd").defaults)
    with pytest.raises(TrainingError, match="'quick', expected published or recommended"):
        preset_values("quick", "rd4ad", create_step("rd4ad").defaults)

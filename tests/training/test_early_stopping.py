"""Early stopping: an option, judged without defects, and nothing else changes."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import torch
from safetensors.torch import load_file

from engine.errors import CheckpointError, DataError
from training.config import TrainingConfig
from training.early_stopping import EarlyStopping
from training.loop import train
from training.progress import create_progress
from training.run_folder import RunFolder


@pytest.fixture
def data(make_product: Callable[..., Path]) -> Path:
    return make_product(24, size=32)


def config_for(data: Path, **changes: Any) -> TrainingConfig:
    given = {"epochs": 6, "batch_size": 8, "learning_rate": 0.01, "height": 32, "width": 32}
    return TrainingConfig("tiny", str(data), device="cpu", **{**given, **changes})


def run(config: TrainingConfig, path: Path, create: Any) -> str:
    """Train; returns what was said."""
    said = io.StringIO()
    train(
        config,
        RunFolder(path),
        create_progress(said, json_lines=True),
        resume=True,
        checkpoint_interval_s=0.0,
        create=create,
    )
    return said.getvalue()


def judge_like(monkeypatch: pytest.MonkeyPatch, scores: Sequence[float]) -> None:
    left = list(scores)
    monkeypatch.setattr(EarlyStopping, "_judge", lambda *_: left.pop(0))


def assert_same_weights(first: Path, second: Path) -> None:
    one, two = (load_file(path / "checkpoint.safetensors") for path in (first, second))
    assert all(torch.equal(one[name], two[name]) for name in one)


def epochs_of(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (path / "metrics.jsonl").read_text().splitlines()]


@pytest.mark.parametrize("ema_decay", [0.0, 0.9])
def test_best_student_is_kept_and_judging_changes_nothing(
    tiny: ModuleType,
    data: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    ema_decay: float,
):
    judge_like(monkeypatch, (0.5, 0.9, 0.9, 0.7))
    config = config_for(data, patience=2, ema_decay=ema_decay)
    said = run(config, tmp_path / "stopped", tiny.create_with(tiny.TinyStep()))
    assert "no better student since epoch 2" in said
    assert [m["select_auroc"] for m in epochs_of(tmp_path / "stopped")] == [0.5, 0.9, 0.9, 0.7]
    # What it kept is what a training of two epochs ends with.
    short = config_for(data, epochs=2, ema_decay=ema_decay)
    run(short, tmp_path / "short", tiny.create_with(tiny.TinyStep()))
    assert_same_weights(tmp_path / "stopped", tmp_path / "short")
    assert "select_auroc" not in epochs_of(tmp_path / "short")[0]
    for name in ("stopped", "short"):
        assert json.loads((tmp_path / name / "config.json").read_text())["kept_epoch"] == 2
    assert not (tmp_path / "stopped" / "resume").exists()


@pytest.mark.parametrize("died_after", [2, 5, 9])
def test_resume_is_exact(tiny: ModuleType, data: Path, tmp_path: Path, died_after: int):
    config = config_for(data, patience=2, ema_decay=0.9)
    run(config, tmp_path / "whole", tiny.create_with(tiny.TinyStep()))
    with pytest.raises(tiny.Interrupted):
        run(config, tmp_path / "resumed", tiny.create_with(tiny.DyingStep(died_after)))
    run(config, tmp_path / "resumed", tiny.create_with(tiny.TinyStep()))
    assert_same_weights(tmp_path / "whole", tmp_path / "resumed")
    scores = [[m["select_auroc"] for m in epochs_of(tmp_path / n)] for n in ("whole", "resumed")]
    assert scores[0] == scores[1]
    assert all(0.0 <= score <= 1.0 for score in scores[0])


def test_judgement_prefers_a_student_that_sees_synthetic_defects(tiny: ModuleType, tmp_path: Path):
    class Seeing(tiny.TinyModel):  # type: ignore[name-defined, misc]
        """Draws brightness: good parts are even, material from elsewhere is not."""

        def anomaly_map(self, image: torch.Tensor) -> torch.Tensor:
            return (image.float().mean(-1) - 100.0).abs()

    torch.manual_seed(0)
    images = torch.full((8, 64, 64, 3), 100, dtype=torch.uint8)
    images[:, :, 32:] = 140  # halves, so that a patch from the other half shows
    stopping = EarlyStopping(1, images, 0, tmp_path / "best.safetensors")
    seeing, blind = Seeing(64, 64), tiny.TinyModel(64, 64)
    blind.anomaly_map = lambda image: image.float().mean(-1) * 0.0
    assert stopping._judge(blind) == pytest.approx(0.5)
    assert stopping._judge(seeing) != pytest.approx(0.5)


def test_flat_parts_in_which_no_defect_shows_are_refused(tmp_path: Path):
    flat = torch.full((3, 64, 64, 3), 90, dtype=torch.uint8)
    with pytest.raises(DataError, match="--patience needs synthetic defects"):
        EarlyStopping(1, flat, 0, tmp_path / "best.safetensors")


def test_damaged_best_weights_are_no_result(tiny: ModuleType, tmp_path: Path):
    images = torch.randint(0, 256, (4, 64, 64, 3), dtype=torch.uint8)
    path = tmp_path / "best.safetensors"
    stopping = EarlyStopping(1, images, 0, path)
    path.write_bytes(b"torn")
    with pytest.raises(CheckpointError, match="cannot be read"):
        stopping.load_best(tiny.TinyModel(64, 64))

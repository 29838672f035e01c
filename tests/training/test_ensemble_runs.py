"""Several runs as one detector."""

from __future__ import annotations

import io
import json
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file, save_file
from torch import Tensor
from typer.testing import CliRunner

from engine.errors import CheckpointError, DataError, TrainingError
from engine.models import create_model, fold_batch_norm, model_from_config
from engine.models.base import InspectionModel
from engine.models.ensemble import Ensemble, EnsembleSpec, same_teacher
from engine.models.resnet import ResNetEncoder
from engine.models.weights import COMPACT
from training.commands import app
from training.config import TrainingConfig
from training.evaluation.subject import open_subject
from training.loop import train
from training.progress import create_progress
from training.run_folder import RunFolder


@pytest.fixture(scope="module")
def weights(tmp_path_factory: pytest.TempPathFactory) -> Path:
    torch.manual_seed(0)
    path = tmp_path_factory.mktemp("weights") / "compact.safetensors"
    save_file(ResNetEncoder(COMPACT).state_dict(), path)
    return path


def some_images(count: int) -> Tensor:
    generator = torch.Generator().manual_seed(1)
    return torch.randint(0, 256, (count, 64, 64, 3), generator=generator, dtype=torch.uint8)


def member(method: str, weights: Path, seed: int) -> InspectionModel:
    torch.manual_seed(seed)
    return create_model(method, weights=weights, height=64, width=64).eval()


def joined(members: list[InspectionModel]) -> Ensemble:
    spec = EnsembleSpec(tuple(dict(m.config) for m in members), same_teacher(members))
    model = Ensemble(spec, teacher="compact", height=64, width=64).eval()
    for ours, given in zip(model.detectors(), members, strict=True):
        ours.load_state_dict(given.state_dict(), strict=False)
    return model


@torch.no_grad()
def test_map_is_the_mean_of_the_members_maps_and_the_teacher_looks_once(weights: Path):
    members = [
        member("rd4ad", weights, 1),
        member("rd4ad", weights, 2),
        member("stfpm", weights, 3),
    ]
    model = joined(members)
    assert model.shared
    images = some_images(3)
    model.fit_map_range(images)
    looked = []
    for module in model.modules():
        if isinstance(module, ResNetEncoder) and not module.conv1.weight.requires_grad:
            module.register_forward_hook(lambda *_: looked.append(1))
    maps, _ = model(images)
    assert len(looked) == 2  # the shared teacher, and STFPM's student, which has its shape
    ranged = [
        (one(images)[0] - offset) * scale
        for one, offset, scale in zip(members, model.map_offset, model.map_scale, strict=True)
    ]
    torch.testing.assert_close(maps, torch.stack(ranged).mean(0), rtol=1e-4, atol=1e-5)
    for one in ranged:  # each member weighs the same: 0 is usual, 1 the usual peak
        assert float(one.mean()) == pytest.approx(0.0, abs=1e-4)
        assert float(one.amax((1, 2)).mean()) == pytest.approx(1.0, abs=1e-4)


@torch.no_grad()
def test_members_with_teachers_of_their_own_keep_them(weights: Path):
    members = [member("rd4ad", weights, 1), member("mkd", weights, 2)]
    model = joined(members)
    assert not model.shared  # MKD's gradient goes through its teacher
    images = some_images(2)
    maps, maxima = model(images)
    wanted = torch.stack([one(images)[0] for one in members]).mean(0)
    torch.testing.assert_close(maps, wanted, rtol=1e-4, atol=1e-5)
    rebuilt = model_from_config(json.loads(json.dumps(model.config)))
    rebuilt.load_state_dict(model.state_dict())
    torch.testing.assert_close(rebuilt(images)[1], maxima)
    torch.testing.assert_close(fold_batch_norm(rebuilt)(images)[1], maxima, rtol=1e-3, atol=1e-4)


@torch.no_grad()
def test_graph_of_an_ensemble_can_be_exported(weights: Path):
    model = joined([member("rd4ad", weights, 1), member("rd4ad", weights, 2)])
    images = some_images(1)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # torch's own, about its exporter
        program = torch.export.export(fold_batch_norm(model), (images,), strict=False)
    torch.testing.assert_close(program.module()(images)[0], model(images)[0], rtol=1e-3, atol=1e-4)
    convolutions = sum(
        node.op == "call_function" and "conv" in str(node.target) for node in program.graph.nodes
    )
    layers = (torch.nn.Conv2d, torch.nn.ConvTranspose2d)
    # The second member has no teacher left: the first one's looks for both.
    assert convolutions == sum(isinstance(module, layers) for module in model.modules())


def test_impossible_ensembles_are_refused(weights: Path):
    config = dict(member("rd4ad", weights, 1).config)
    with pytest.raises(DataError, match="1 members"):
        Ensemble(EnsembleSpec((config,)), teacher="compact", height=64, width=64)
    with pytest.raises(DataError, match="of one size"):
        Ensemble(EnsembleSpec((config, config)), teacher="compact", height=96, width=64)


@pytest.fixture
def make_run(make_product: Callable[..., Path], weights: Path, tmp_path: Path):
    """Trains a run for one epoch."""
    data = make_product(12, size=64)

    def make(name: str, **changes: Any) -> Path:
        config = TrainingConfig(
            "stfpm",
            str(data),
            epochs=1,
            batch_size=4,
            learning_rate=0.01,
            weights=str(weights),
            height=64,
            width=64,
            holdout=2,
            device="cpu",
            **changes,
        )
        train(config, RunFolder(tmp_path / name), create_progress(io.StringIO()))
        return tmp_path / name

    return make


def test_runs_of_one_split_are_joined_by_command(make_run, tmp_path: Path):
    runs = [make_run(f"seed{seed}", seed=seed, split_seed=7) for seed in (1, 2)]
    first, second = (load_file(run / "checkpoint.safetensors") for run in runs)
    assert not all(torch.equal(first[name], second[name]) for name in first)
    assert (runs[0] / "split.json").read_text() == (runs[1] / "split.json").read_text()
    out = tmp_path / "both"
    words = ["ensemble", *map(str, runs), "-o", str(out), "--json"]
    summary = json.loads(CliRunner().invoke(app, words, catch_exceptions=False).stdout)
    assert summary["method"] == "ensemble"
    assert summary["select"]["median"] == pytest.approx(1.0, abs=0.5)
    subject = open_subject(out)
    assert (subject.method, subject.teacher) == ("ensemble", "compact")
    joint, _ = subject.backend.infer(some_images(1).numpy())
    assert joint.shape == (64, 64)
    refused = CliRunner().invoke(app, words)
    assert isinstance(refused.exception, TrainingError)
    assert "--force" in str(refused.exception)


def test_runs_of_other_splits_are_refused(make_run, tmp_path: Path):
    runs = [make_run(f"seed{seed}", seed=seed) for seed in (1, 2)]
    words = ["ensemble", *map(str, runs), "-o", str(tmp_path / "both")]
    refused = CliRunner().invoke(app, words)
    assert isinstance(refused.exception, TrainingError)
    assert "--split-seed" in str(refused.exception)
    assert not (tmp_path / "both").exists()
    (runs[1] / "split.json").write_text((runs[0] / "split.json").read_text())
    (runs[1] / "checkpoint.safetensors").write_bytes(b"torn")
    damaged = CliRunner().invoke(app, words)
    assert isinstance(damaged.exception, CheckpointError)

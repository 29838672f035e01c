"""Several processes learn what one would; the first alone writes and speaks."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from torch import nn
from torch.distributed import TCPStore  # type: ignore[attr-defined]
from torch.multiprocessing.spawn import spawn

from engine.errors import TrainingError
from training.processes import ALONE, Processes, open_processes

COUNT = 3
LIMIT_S = 240.0


def _model() -> tuple[nn.Module, torch.Tensor]:
    """A small network without batch norm, and its first weights."""
    torch.manual_seed(7)
    first = nn.Linear(4, 8)
    return nn.Sequential(first, nn.Tanh(), nn.Linear(8, 1)), first.weight


def _gradient(weight: torch.Tensor) -> list[float]:
    assert weight.grad is not None
    values: list[float] = weight.grad.flatten().tolist()
    return values


def _loss(model: nn.Module, images: torch.Tensor) -> torch.Tensor:
    loss: torch.Tensor = (model(images) ** 2).mean()
    return loss


def _images() -> torch.Tensor:
    return torch.linspace(-1, 1, 40).reshape(10, 4)


def _learn(rank: int, port: int, folder: str) -> None:
    os.environ |= {"RANK": str(rank), "WORLD_SIZE": str(COUNT), "LOCAL_RANK": str(rank)}
    os.environ |= {"MASTER_ADDR": "127.0.0.1", "MASTER_PORT": str(port)}
    os.environ["TORCHELASTIC_USE_AGENT_STORE"] = "True"  # meet at the test's store
    torch.set_num_threads(1)
    cpu = torch.device("cpu")
    with open_processes("cpu") as processes:
        model, weights = _model()
        if rank:  # the first one's win
            nn.init.zeros_(weights)
        processes.begin_alike(model, seed=1)
        told: dict[str, object] = {}
        for size in (10, 2):  # shares of 4, 3 and 3 images; of 1, 1 and none
            batch, weight = processes.share(torch.arange(size))
            loss = weight * _loss(model, _images()[batch])
            model.zero_grad()
            loss.backward()
            processes.sum_gradients(model.parameters())
            told[f"loss{size}"] = processes.mean_of({"all": loss.item()}, cpu)["all"]
            told[f"gradient{size}"] = _gradient(weights)
        told["any"] = processes.any_of(rank == 1, cpu)
        told["first"] = processes.from_first([float(rank) + 0.5], cpu)
        told["random"] = float(torch.rand(()))
    Path(folder, f"{rank}.json").write_text(json.dumps(told))


def test_shares_add_up_to_the_whole_batch(tmp_path: Path) -> None:
    store = TCPStore("127.0.0.1", 0, is_master=True, wait_for_workers=False)
    spawn(_learn, (store.port, str(tmp_path)), nprocs=COUNT)
    told = [json.loads((tmp_path / f"{rank}.json").read_text()) for rank in range(COUNT)]
    for size in (10, 2):
        model, weights = _model()
        loss = _loss(model, _images()[:size])
        loss.backward()
        for answer in told:
            assert answer[f"loss{size}"] == pytest.approx(loss.item(), rel=1e-6)
            assert answer[f"gradient{size}"] == pytest.approx(
                _gradient(weights), rel=1e-4, abs=1e-7
            )
    assert [answer["any"] for answer in told] == [True] * COUNT
    assert [answer["first"] for answer in told] == [[0.5]] * COUNT
    assert len({answer["random"] for answer in told}) == COUNT


def test_alone_nothing_is_shared() -> None:
    batch = torch.arange(5)
    assert ALONE.share(batch) == (batch, 1.0)
    assert ALONE.is_first
    assert not Processes(rank=1, count=2).is_first


def test_processes_that_do_not_meet_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {"RANK": "0", "WORLD_SIZE": "2", "LOCAL_RANK": "0"}.items():
        monkeypatch.setenv(name, value)
    for name in ("MASTER_ADDR", "MASTER_PORT"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(TrainingError, match="check MASTER_ADDR"), open_processes("cpu"):
        pass


def test_torchrun_trains_with_two_processes(make_product, tmp_path: Path) -> None:
    data = make_product(10, size=64)
    run = tmp_path / "run"
    words = [sys.executable, "-m", "torch.distributed.run", "--standalone"]
    words += ["--nproc-per-node", "2", "-m", "gonogo", "train", "rd4ad", "--data", str(data)]
    words += [
        "-o",
        str(run),
        "--height",
        "64",
        "--width",
        "64",
        "--holdout",
        "2",
        "--device",
        "cpu",
    ]
    words += ["--batch-size", "4", "--epochs", "2", "--patience", "2", "--threads", "1", "--json"]
    done = subprocess.run(
        words,
        capture_output=True,
        text=True,
        timeout=LIMIT_S,
        check=False,
        env={**os.environ, "OMP_NUM_THREADS": "1"},
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["epochs"] == 2
    lines = [json.loads(line) for line in (run / "metrics.jsonl").read_text().splitlines()]
    assert [line["epoch"] for line in lines] == [1, 2]
    assert all("select_auroc" in line for line in lines)
    assert done.stderr.count("epoch 1/2") == 1

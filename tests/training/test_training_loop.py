from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import torch
from safetensors.torch import load_file

from engine.errors import (
    CheckpointError,
    DataError,
    ImageError,
    TrainingError,
)
from training.config import TrainingConfig
from training.loop import train
from training.progress import JsonProgress, PlainProgress
from training.run_folder import RunFolder
from training.splits import read_split

ROOT = Path(__file__).resolve().parents[2]


def config_for(data: Path, **changes: Any) -> TrainingConfig:
    values: dict[str, Any] = {
        "method": "tiny",
        "data": str(data),
        "epochs": 3,
        "batch_size": 4,
        "learning_rate": 0.01,
        "height": 16,
        "width": 16,
        "holdout": 4,
        "device": "cpu",
        "threads": 1,
        **changes,
    }
    return TrainingConfig(**values)


def run(config: TrainingConfig, path: Path, create: Any, **options: Any) -> dict[str, Any]:
    return train(config, RunFolder(path), PlainProgress(io.StringIO()), create=create, **options)


def weights_of(path: Path) -> dict[str, torch.Tensor]:
    return load_file(path / "checkpoint.safetensors")


def assert_equal_weights(one: Path, other: Path) -> None:
    first, second = weights_of(one), weights_of(other)
    assert first.keys() == second.keys()
    different = [name for name in first if not torch.equal(first[name], second[name])]
    assert different == []


def test_run_folder_is_complete(tiny: ModuleType, make_product, tmp_path: Path):
    data = make_product(30)
    path = tmp_path / "run"
    summary = run(config_for(data), path, tiny.create_with(tiny.TinyStep()))
    assert sorted(file.name for file in path.iterdir()) == [
        "checkpoint.safetensors",
        "config.json",
        "metrics.jsonl",
        "split.json",
    ]
    config = json.loads((path / "config.json").read_text())
    assert config["model"] == {"method": "tiny", "height": 16, "width": 16}
    assert config["training"]["holdout"] == 4
    assert config["provenance"]["precision"] == "fp32"
    assert config["provenance"]["seconds"] >= 0
    split = read_split(path / "split.json")
    assert split.counts() == {"train": 22, "select": 2, "quantise": 2, "calibrate": 4}
    lines = [json.loads(line) for line in (path / "metrics.jsonl").read_text().splitlines()]
    assert [line["epoch"] for line in lines] == [1, 2, 3]
    assert lines[0]["steps"] == 6
    assert set(lines[0]["losses"]) == {"value", "noise"}
    assert lines[2]["loss"] < lines[0]["loss"]
    assert summary["loss"] == lines[2]["loss"]
    assert summary["parts"] == split.counts()
    # The recorded select scores are those of the checkpoint in eval mode.
    model = tiny.TinyModel(16, 16)
    model.load_state_dict(weights_of(path))
    from training.data import load_images

    images = load_images(split.paths("select", data), 16, 16).images
    with torch.inference_mode():
        scores = model.eval()(images)[1]
    assert config["select"]["scores"] == pytest.approx(scores.tolist(), rel=1e-5)
    assert config["select"]["max"] == max(config["select"]["scores"])


def test_only_the_student_learns(tiny: ModuleType, make_product, tmp_path: Path):
    config = config_for(make_product(30))
    run(config, tmp_path / "run", tiny.create_with(tiny.TinyStep()))
    torch.manual_seed(config.seed)
    fresh = tiny.TinyModel(16, 16).state_dict()
    trained = weights_of(tmp_path / "run")
    for name, value in fresh.items():
        is_teacher = name.startswith("teacher.")
        assert torch.equal(trained[name], value) == is_teacher, name


def test_same_seed_same_weights(tiny: ModuleType, make_product, tmp_path: Path):
    data = make_product(20)
    for name, seed in (("a", 1), ("b", 1), ("c", 2)):
        run(config_for(data, seed=seed), tmp_path / name, tiny.create_with(tiny.TinyStep()))
    assert_equal_weights(tmp_path / "a", tmp_path / "b")
    first, other = weights_of(tmp_path / "a"), weights_of(tmp_path / "c")
    assert not torch.equal(first["student.0.weight"], other["student.0.weight"])


@pytest.mark.parametrize("died_after", [1, 5, 7, 14])
@pytest.mark.parametrize("precision", ["fp32", "bf16"])
def test_resume_is_exact(
    tiny: ModuleType, make_product, tmp_path: Path, died_after: int, precision: str
):
    changes = {"schedule": "cosine", "ema_decay": 0.9, "precision": precision}
    config = config_for(make_product(30), **changes)
    run(config, tmp_path / "whole", tiny.create_with(tiny.TinyStep()))
    with pytest.raises(tiny.Interrupted):
        run(
            config,
            tmp_path / "resumed",
            tiny.create_with(tiny.DyingStep(died_after)),
            checkpoint_interval_s=0.0,
        )
    torch.manual_seed(999)  # whatever else happened in between
    assert not RunFolder(tmp_path / "resumed").finished
    step = tiny.TinyStep()
    run(config, tmp_path / "resumed", tiny.create_with(step), resume=True)
    assert step.calls < 18, "it began again"
    assert_equal_weights(tmp_path / "whole", tmp_path / "resumed")

    def metrics(name: str) -> list[tuple[int, int, float]]:
        lines = (tmp_path / name / "metrics.jsonl").read_text().splitlines()
        return [(m["epoch"], m["steps"], m["loss"]) for m in map(json.loads, lines)]

    assert metrics("resumed") == metrics("whole")
    assert not (tmp_path / "resumed" / "resume").exists()


def test_average_differs_from_last_weights_and_keeps_the_teacher(
    tiny: ModuleType, make_product, tmp_path: Path
):
    data = make_product(20)
    run(config_for(data), tmp_path / "last", tiny.create_with(tiny.TinyStep()))
    run(config_for(data, ema_decay=0.9), tmp_path / "mean", tiny.create_with(tiny.TinyStep()))
    last, mean = weights_of(tmp_path / "last"), weights_of(tmp_path / "mean")
    assert not torch.equal(last["student.0.weight"], mean["student.0.weight"])
    assert torch.equal(last["student.1.running_mean"], mean["student.1.running_mean"])
    assert torch.equal(last["teacher.0.weight"], mean["teacher.0.weight"])


def test_nan_loss_names_the_step_and_keeps_the_state(
    tiny: ModuleType, make_product, tmp_path: Path
):
    config = config_for(make_product(30))
    folder = RunFolder(tmp_path / "run")
    with pytest.raises(TrainingError, match=r"epoch 2 step 3 \(value nan, .*last good state"):
        run(
            config,
            folder.path,
            tiny.create_with(tiny.TinyStep(nan_at_call=9)),
            checkpoint_interval_s=0.0,
        )
    assert not folder.finished
    saved = load_file(folder.state)
    assert all(bool(v.isfinite().all()) for v in saved.values() if v.is_floating_point())
    # Healthy again, it goes on from there.
    run(config, folder.path, tiny.create_with(tiny.TinyStep()), resume=True)
    assert folder.finished


def test_weights_that_are_no_number_are_never_saved(tiny: ModuleType, make_product, tmp_path: Path):
    class Poisoning(tiny.TinyStep):  # type: ignore[name-defined, misc]
        def losses(self, model, images):
            parts = super().losses(model, images)
            if self.calls == 4:
                model.student[0].weight.data.fill_(float("inf"))
            return parts

    folder = RunFolder(tmp_path / "run")
    with pytest.raises(TrainingError, match="NaN or infinite"):
        run(
            config_for(make_product(30)),
            folder.path,
            tiny.create_with(Poisoning()),
            checkpoint_interval_s=0.0,
        )
    assert bool(load_file(folder.state)["model.student.0.weight"].isfinite().all())


STOPPED_PROGRAM = """
import json, os, signal, sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
import tiny_learner as tiny
from engine.errors import TrainingStoppedError
from training.config import config_from_mapping
from training.loop import train
from training.progress import create_progress
from training.run_folder import RunFolder

class Stopped(tiny.TinyStep):
    def losses(self, model, images):
        if self.calls == 8:
            os.kill(os.getpid(), signal.SIGTERM)
        return super().losses(model, images)

before = signal.getsignal(signal.SIGTERM)
try:
    train(
        config_from_mapping(json.loads(sys.argv[2])),
        RunFolder(Path(sys.argv[3])),
        create_progress(sys.stderr, json_lines=False),
        create=tiny.create_with(Stopped()),
    )
except TrainingStoppedError as error:
    assert signal.getsignal(signal.SIGTERM) is before
    print(error)
    sys.exit(error.exit_code)
"""


def test_stop_signal_saves_and_resumes_exactly(tiny: ModuleType, make_product, tmp_path: Path):
    # In a process of its own: a signal concerns the whole process, the test runner's too.
    config = config_for(make_product(30))
    path = tmp_path / "resumed"
    folder = str(Path(__file__).parent)
    done = subprocess.run(
        [sys.executable, "-c", STOPPED_PROGRAM, folder, json.dumps(config.as_dict()), str(path)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1, done.stderr
    assert "SIGTERM in epoch 2 after step 3" in done.stdout
    assert "--resume" in done.stdout
    run(config, path, tiny.create_with(tiny.TinyStep()), resume=True)
    run(config, tmp_path / "whole", tiny.create_with(tiny.TinyStep()))
    assert_equal_weights(tmp_path / "whole", path)


def test_killed_process_resumes_exactly(
    tiny: ModuleType, make_product: Callable[..., Path], tmp_path: Path
):
    config = config_for(make_product(30), epochs=4)
    path = tmp_path / "killed"
    program = [sys.executable, str(Path(__file__).with_name("tiny_learner.py"))]
    arguments = [json.dumps(config.as_dict()), str(path)]
    process = subprocess.Popen(
        [*program, *arguments, "0.02", "0"],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.DEVNULL,
    )
    state = RunFolder(path).state
    deadline_s = time.monotonic() + 60
    while not state.exists() and time.monotonic() < deadline_s:
        time.sleep(0.005)
    time.sleep(0.11)  # somewhere between two saves, or inside one
    process.send_signal(signal.SIGKILL)
    assert process.wait(timeout=10) == -signal.SIGKILL
    assert not RunFolder(path).finished
    step = tiny.TinyStep()
    run(config, path, tiny.create_with(step), resume=True)
    assert 0 < step.calls < 24
    run(config, tmp_path / "whole", tiny.create_with(tiny.TinyStep()))
    assert_equal_weights(tmp_path / "whole", path)


def interrupted_run(tiny: ModuleType, config: TrainingConfig, path: Path) -> RunFolder:
    with pytest.raises(tiny.Interrupted):
        run(config, path, tiny.create_with(tiny.DyingStep(5)), checkpoint_interval_s=0.0)
    return RunFolder(path)


def test_resume_refuses_other_options(tiny: ModuleType, make_product, tmp_path: Path):
    data = make_product(30)
    path = interrupted_run(tiny, config_for(data), tmp_path / "run").path
    with pytest.raises(CheckpointError, match=r"learning_rate 0\.01, not 0\.02"):
        run(
            config_for(data, learning_rate=0.02),
            path,
            tiny.create_with(tiny.TinyStep()),
            resume=True,
        )


def test_resume_refuses_changed_images(tiny: ModuleType, make_product, tmp_path: Path):
    data = make_product(30)
    path = interrupted_run(tiny, config_for(data), tmp_path / "run").path
    (data / "train" / "good" / "000.png").unlink()
    with pytest.raises(DataError, match=r"000\.png: gone"):
        run(config_for(data), path, tiny.create_with(tiny.TinyStep()), resume=True)


@pytest.mark.parametrize("keep", [0, 7, 300, -1])
def test_damaged_state_is_refused(tiny: ModuleType, make_product, tmp_path: Path, keep: int):
    config = config_for(make_product(30))
    folder = interrupted_run(tiny, config, tmp_path / "run")
    folder.state.write_bytes(folder.state.read_bytes()[:keep])
    with pytest.raises(CheckpointError, match=r"state\.safetensors: damaged.*--force"):
        run(config, folder.path, tiny.create_with(tiny.TinyStep()), resume=True)


def test_corrupt_image_is_named_and_leaves_an_earlier_run_alone(
    tiny: ModuleType, make_product, tmp_path: Path
):
    data = make_product(30)
    config = config_for(data)
    run(config, tmp_path / "run", tiny.create_with(tiny.TinyStep()))
    before = (tmp_path / "run" / "checkpoint.safetensors").read_bytes()
    image = data / "train" / "good" / "017.png"
    image.write_bytes(image.read_bytes()[:20])
    with pytest.raises(ImageError, match=r"017\.png: not a readable image"):
        run(config, tmp_path / "run", tiny.create_with(tiny.TinyStep()))
    assert (tmp_path / "run" / "checkpoint.safetensors").read_bytes() == before


def test_mixed_sizes_are_stated(tiny: ModuleType, make_product, tmp_path: Path):
    import cv2
    import numpy as np

    data = make_product(29)
    cv2.imwrite(str(data / "train" / "good" / "odd.png"), np.zeros((20, 24, 3), np.uint8))
    stream = io.StringIO()
    train(
        config_for(data),
        RunFolder(tmp_path / "run"),
        JsonProgress(stream),
        create=tiny.create_with(tiny.TinyStep()),
    )
    events = [json.loads(line) for line in stream.getvalue().splitlines()]
    warnings = [event["text"] for event in events if event["event"] == "note" and event["warning"]]
    assert warnings == ["images of 2 sizes (29 of 16x16, 1 of 24x20): all are resized to 16x16"]
    assert [event["epoch"] for event in events if event["event"] == "epoch"] == [1, 2, 3]
    assert events[-1]["event"] == "finished"


@pytest.mark.parametrize(
    "error",
    [
        MemoryError(),
        torch.OutOfMemoryError("CUDA out of memory"),
        RuntimeError("can't allocate memory"),
    ],
)
def test_out_of_memory_is_advice(tiny: ModuleType, make_product, tmp_path: Path, error: Exception):
    class Hungry(tiny.TinyStep):  # type: ignore[name-defined, misc]
        def losses(self, model, images):
            raise error

    with pytest.raises(TrainingError, match=r"out of memory with batches of 4 .*--batch-size"):
        run(config_for(make_product(20)), tmp_path / "run", tiny.create_with(Hungry()))


def test_unwritable_run_folder_is_named(tiny: ModuleType, make_product, tmp_path: Path):
    (tmp_path / "file").write_text("")
    with pytest.raises(TrainingError, match="cannot be written"):
        run(
            config_for(make_product(20)),
            tmp_path / "file" / "run",
            tiny.create_with(tiny.TinyStep()),
        )

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest
import torch

from engine.errors import DataError, TrainingError
from training import data as training_data
from training.config import TrainingConfig, config_from_mapping, differing_fields
from training.data import epoch_batches, load_images
from training.progress import BarProgress, JsonProgress, PlainProgress, create_progress
from training.run_folder import RunFolder

VALUES = {"method": "rd4ad", "data": "d", "epochs": 2, "batch_size": 4, "learning_rate": 0.1}


def test_config_survives_json():
    config = TrainingConfig(method="m", data="d", epochs=1, batch_size=2, learning_rate=0.1)
    assert config_from_mapping(json.loads(json.dumps(config.as_dict()))) == config


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"lr": 1}, "unknown key 'lr'"),
        ({"epochs": 0}, "epochs is 0"),
        ({"epochs": "5"}, "epochs is '5'"),
        ({"epochs": True}, "epochs is True"),
        ({"learning_rate": float("nan")}, "learning_rate is nan"),
        ({"ema_decay": 1.0}, "ema_decay"),
        ({"precision": "fp8"}, "fp32 or bf16"),
        ({"holdout": -1}, "holdout"),
    ],
)
def test_impossible_configs_are_refused(changes, message):
    with pytest.raises(TrainingError, match=message):
        config_from_mapping({**VALUES, **changes})


def test_missing_key_is_refused():
    with pytest.raises(TrainingError, match="method"):
        config_from_mapping({name: value for name, value in VALUES.items() if name != "method"})


def test_place_and_machine_may_differ_but_not_the_training():
    one = config_from_mapping(VALUES)
    other = config_from_mapping({**VALUES, "data": "e", "threads": 2, "device": "cpu", "seed": 5})
    assert differing_fields(one, other) == ["seed"]


def test_epoch_order_depends_on_seed_and_epoch_only():
    torch.manual_seed(1)
    first = epoch_batches(10, 4, seed=3, epoch=1)
    torch.manual_seed(2)
    again = epoch_batches(10, 4, seed=3, epoch=1)
    assert [batch.tolist() for batch in first] == [batch.tolist() for batch in again]
    assert sorted(torch.cat(first).tolist()) == list(range(10))
    assert torch.cat(first).tolist() != torch.cat(epoch_batches(10, 4, 3, 2)).tolist()
    assert torch.cat(first).tolist() != torch.cat(epoch_batches(10, 4, 4, 1)).tolist()


def test_a_single_leftover_image_is_left_out_except_when_alone():
    assert [len(batch) for batch in epoch_batches(9, 4, 0, 0)] == [4, 4]
    assert [len(batch) for batch in epoch_batches(1, 4, 0, 0)] == [1]


def test_images_come_in_order_through_the_one_preprocessing(make_product):
    from engine.preprocess import read_image, resize_image

    paths = sorted((make_product(5, size=40) / "train" / "good").iterdir())
    loaded = load_images(paths, 16, 24)
    assert loaded.images.shape == (5, 16, 24, 3)
    assert loaded.images.dtype == torch.uint8
    assert loaded.source_sizes == {(40, 40): 5}
    for index, path in enumerate(paths):
        assert (loaded.images[index].numpy() == resize_image(read_image(path), 16, 24)).all()


def test_images_beyond_the_memory_limit_are_refused(make_product, monkeypatch):
    monkeypatch.setattr(training_data, "MAX_IMAGE_BYTES", 1000)
    with pytest.raises(DataError, match="3 images of 16x16 need"):
        load_images(sorted((make_product(3) / "train" / "good").iterdir()), 16, 16)


def test_progress_by_stream():
    assert isinstance(create_progress(io.StringIO()), PlainProgress)
    assert isinstance(create_progress(io.StringIO(), json_lines=True), JsonProgress)

    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    stream = Terminal()
    bar = create_progress(stream)
    assert isinstance(bar, BarProgress)
    bar.start(epochs=2, steps_per_epoch=3, done_steps=1)
    bar.step(epoch=1, step=2, loss=0.5)
    bar.close()
    assert "2/6" in stream.getvalue()
    assert "loss 0.5000" in stream.getvalue()


def test_json_progress_states_share_and_eta():
    stream = io.StringIO()
    progress = JsonProgress(stream)
    progress.start(epochs=2, steps_per_epoch=2, done_steps=1)
    progress.step(epoch=1, step=2, loss=0.25)
    progress.step(epoch=2, step=1, loss=0.25)  # too soon after the last
    events = [json.loads(line) for line in stream.getvalue().splitlines()]
    assert [event["event"] for event in events] == ["start", "step"]
    assert events[1]["done"] == 0.5
    assert events[1]["eta_s"] >= 0


def test_run_folder_refuses_to_lose_work(tmp_path: Path):
    folder = RunFolder(tmp_path)
    folder.check_writable(resume=False, force=False)
    folder.state.parent.mkdir()
    folder.state.touch()
    with pytest.raises(TrainingError, match=r"interrupted training.*--resume.*--force"):
        folder.check_writable(resume=False, force=False)
    folder.check_writable(resume=True, force=False)
    folder.config.touch()
    folder.checkpoint.touch()
    with pytest.raises(TrainingError, match=r"finished training.*--force"):
        folder.check_writable(resume=False, force=False)
    own = tmp_path / "notes.txt"
    own.write_text("mine")
    folder.clear()
    assert list(tmp_path.iterdir()) == [own]


def test_two_trainings_do_not_share_a_folder(tmp_path: Path):
    folder = RunFolder(tmp_path / "run")
    with folder.lock():
        other = RunFolder(tmp_path / "run")
        with pytest.raises(TrainingError, match="another training"), other.lock():
            pytest.fail("the lock was given twice")
        (folder.path / "split.json").touch()
    with folder.lock():
        (folder.path / "split.json").unlink()
    assert not folder.path.exists()


def test_commands_know_every_method_and_load_no_torch():
    from engine.models import METHODS
    from training.commands import METHOD_NAMES
    from training.methods import METHOD_STEPS

    assert METHOD_NAMES == METHODS == tuple(METHOD_STEPS)
    code = "import sys, training.commands; sys.exit('torch' in sys.modules)"
    root = Path(__file__).resolve().parents[2]
    assert subprocess.run([sys.executable, "-c", code], cwd=root, check=False).returncode == 0

"""Files of a run folder: the state to resume from, and the finished checkpoint.

Every file is written beside its place, synced and renamed, so that whatever kills the process
leaves either the old file or the new one. The resume state is one safetensors file: tensors by flat
names, everything else as JSON in its header; nothing can be half of one save and half of another.
"""

from __future__ import annotations

import json
import os
import random
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from torch import Tensor, nn

from engine.errors import CheckpointError, TrainingError
from engine.models.base import InspectionModel
from training.config import TrainingConfig, config_from_mapping
from training.processes import ALONE, Processes

STATE_SCHEMA_VERSION = 1


@dataclass
class Position:
    """How far a training has come.

    Attributes:
        epoch: Epochs that are done.
        step: Steps of the current epoch that are done.
        loss_sums: Name of a loss part -> its sum over those steps.
        epoch_seconds: Time spent in the current epoch.
        seconds: Time spent altogether.
        best_score: Best judgement of early stopping; None where nothing was judged.
        best_epoch: Epochs that were done then.
    """

    epoch: int = 0
    step: int = 0
    loss_sums: dict[str, float] = field(default_factory=dict)
    epoch_seconds: float = 0.0
    seconds: float = 0.0
    best_score: float | None = None
    best_epoch: int = 0


@dataclass(frozen=True)
class ResumeState:
    """What a saved state holds, as read from disk.

    Attributes:
        config: The config it was trained with.
        position: How far it had come.
        tensors: Flat name -> tensor on the CPU.
        optimizer: The optimizer's parameter groups and plain numbers.
        python_random: State of Python's generator.
        path: The file.
    """

    config: TrainingConfig
    position: Position
    tensors: dict[str, Tensor]
    optimizer: dict[str, Any]
    python_random: list[Any]
    path: Path


class WeightAverage:
    """Exponential moving average of the student's parameters.

    Batch norm statistics are running averages already and are taken as they are.

    Args:
        model: Model to follow.
        decay: Weight that the average keeps per step.
    """

    def __init__(self, model: nn.Module, decay: float) -> None:
        self._decay = decay
        self._parameters = {n: p for n, p in model.named_parameters() if p.requires_grad}
        self.shadow = {name: p.detach().clone() for name, p in self._parameters.items()}

    @torch.no_grad()
    def update(self) -> None:
        """Move the average towards the present weights."""
        for name, parameter in self._parameters.items():
            self.shadow[name].lerp_(parameter, 1.0 - self._decay)

    @torch.no_grad()
    def copy_to_model(self) -> None:
        """Replace the model's weights by the average."""
        for name, parameter in self._parameters.items():
            parameter.copy_(self.shadow[name])


@dataclass(frozen=True)
class Learner:
    """Everything that changes while training.

    Attributes:
        model: The whole model.
        optimizer: Optimizer of the student.
        average: Running average of the student, or None.
        processes: Who else learns the same.
    """

    model: InspectionModel
    optimizer: torch.optim.Optimizer
    average: WeightAverage | None
    processes: Processes = ALONE


def save_state(path: Path, config: TrainingConfig, learner: Learner, position: Position) -> None:
    """Write the resume state.

    Raises:
        TrainingError: The weights are not finite (the file on disk is kept), or the disk is full.
    """
    if not all(bool(p.isfinite().all()) for p in learner.model.parameters() if p.requires_grad):
        raise TrainingError(
            f"weights became NaN or infinite before epoch {position.epoch + 1} step "
            f"{position.step + 1}; use a smaller --learning-rate"
        )
    tensors = {f"model.{name}": value for name, value in learner.model.state_dict().items()}
    if learner.average is not None:
        tensors |= {f"average.{name}": value for name, value in learner.average.shadow.items()}
    optimizer_tensors, optimizer = _flat_optimizer(learner.optimizer)
    tensors |= optimizer_tensors
    tensors["random.torch"] = torch.get_rng_state()
    if torch.cuda.is_available():
        for index, rng_state in enumerate(torch.cuda.get_rng_state_all()):
            tensors[f"random.cuda.{index}"] = rng_state
    header = {
        "schema_version": STATE_SCHEMA_VERSION,
        "config": config.as_dict(),
        "position": asdict(position),
        "optimizer": optimizer,
        "python_random": random.getstate(),
    }
    save_tensors(path, tensors, {"state": json.dumps(header)})


def load_state_config(path: Path) -> TrainingConfig | None:
    """Read the config alone of a resume state; None where there is none.

    Raises:
        CheckpointError: The file is damaged or of another version.
    """
    if not path.is_file():
        return None
    with _open_state(path) as (_, header):
        return config_from_mapping(header["config"])


def load_state(path: Path) -> ResumeState | None:
    """Read a resume state; None where there is none.

    Raises:
        CheckpointError: The file is damaged or of another version.
    """
    if not path.is_file():
        return None
    with _open_state(path) as (file, header):
        return ResumeState(
            config=config_from_mapping(header["config"]),
            position=Position(**header["position"]),
            tensors={name: file.get_tensor(name) for name in file.keys()},  # noqa: SIM118
            optimizer=header["optimizer"],
            python_random=header["python_random"],
            path=path,
        )


def restore_state(state: ResumeState, learner: Learner) -> None:
    """Put a saved state into freshly built objects, the random generators last.

    Raises:
        CheckpointError: The state belongs to another model.
    """
    try:
        learner.model.load_state_dict(_below("model.", state.tensors))
        if learner.average is not None:
            saved = _below("average.", state.tensors)
            for name, shadow in learner.average.shadow.items():
                shadow.copy_(saved[name])
        _restore_optimizer(learner.optimizer, state)
        version, words, gauss = state.python_random
        random.setstate((version, tuple(words), gauss))
        torch.set_rng_state(state.tensors["random.torch"])
        if torch.cuda.is_available():
            for index, rng_state in _below("random.cuda.", state.tensors).items():
                torch.cuda.set_rng_state(rng_state, int(index))
    except (KeyError, TypeError, ValueError, RuntimeError) as error:
        reason = str(error).splitlines()[0]
        raise CheckpointError(
            f"{state.path}: does not fit this model ({reason}); start again with --force"
        ) from error


def save_tensors(path: Path, tensors: Mapping[str, Tensor], metadata: dict[str, str]) -> None:
    """Write a safetensors file atomically.

    Raises:
        TrainingError: The file cannot be written.
    """
    # Copied: safetensors refuses tensors that share memory.
    plain = {
        name: value.detach().to("cpu", copy=True).contiguous() for name, value in tensors.items()
    }
    _replace(path, lambda beside: save_file(plain, beside, metadata=metadata))


def save_json(path: Path, content: Mapping[str, Any]) -> None:
    """Write a JSON file atomically.

    Raises:
        TrainingError: The file cannot be written.
    """
    save_text(path, json.dumps(content, indent=1, allow_nan=False) + "\n")


def save_text(path: Path, text: str) -> None:
    """Write a text file atomically.

    Raises:
        TrainingError: The file cannot be written.
    """
    _replace(path, lambda beside: beside.write_text(text, encoding="utf-8"))


@contextmanager
def _open_state(path: Path) -> Iterator[tuple[Any, dict[str, Any]]]:
    """Open a resume state; whatever is wrong with it becomes a `CheckpointError`."""
    try:
        with safe_open(path, framework="pt") as file:
            header = json.loads(file.metadata()["state"])
            version = header["schema_version"]
            if version != STATE_SCHEMA_VERSION:
                raise CheckpointError(
                    f"{path}: schema version {version}, this program knows "
                    f"{STATE_SCHEMA_VERSION}; resume with the program that wrote it, or use --force"
                )
            yield file, header
    except (SafetensorError, OSError, KeyError, TypeError, ValueError, TrainingError) as error:
        raise CheckpointError(
            f"{path}: damaged ({type(error).__name__}: {error}); start again with --force"
        ) from error


def _replace(path: Path, write: Callable[[Path], object]) -> None:
    beside = path.with_name(path.name + ".tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write(beside)
        with beside.open("rb+") as file:
            os.fsync(file.fileno())
        beside.replace(path)
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
    except (OSError, SafetensorError) as error:
        beside.unlink(missing_ok=True)
        reason = getattr(error, "strerror", None) or error
        raise TrainingError(
            f"{path}: cannot be written ({reason}); free the disk or choose another --output"
        ) from error


def _flat_optimizer(optimizer: torch.optim.Optimizer) -> tuple[dict[str, Tensor], dict[str, Any]]:
    """Split an optimizer's state into tensors by flat name and JSON-able rest."""
    state_dict = optimizer.state_dict()
    tensors: dict[str, Tensor] = {}
    numbers: dict[str, Any] = {}
    for index, entries in state_dict["state"].items():
        for name, value in entries.items():
            flat = f"{index}.{name}"
            if isinstance(value, Tensor):
                tensors[f"optimizer.{flat}"] = value
            else:
                numbers[flat] = value
    return tensors, {"param_groups": state_dict["param_groups"], "numbers": numbers}


def _restore_optimizer(optimizer: torch.optim.Optimizer, state: ResumeState) -> None:
    parameters = [p for group in optimizer.param_groups for p in group["params"]]
    entries: dict[int, dict[str, Any]] = {}
    values: dict[str, Any] = {
        **_below("optimizer.", state.tensors),
        **state.optimizer["numbers"],
    }
    for flat, value in values.items():
        number, name = flat.split(".", 1)
        entries.setdefault(int(number), {})[name] = value
    for index, entry in entries.items():
        for name, value in entry.items():
            if isinstance(value, Tensor) and value.shape == parameters[index].shape:
                # In the parameter's memory order (channels last), as before the stop.
                like = torch.empty_like(parameters[index], dtype=value.dtype)
                entry[name] = like.detach().copy_(value)
    groups = [
        {name: _as_before(value, old.get(name)) for name, value in group.items()}
        for group, old in zip(state.optimizer["param_groups"], optimizer.param_groups, strict=True)
    ]
    optimizer.load_state_dict({"state": entries, "param_groups": groups})


def _as_before(value: object, old: object) -> object:
    """JSON has no tuples; give back what was one."""
    return tuple(value) if isinstance(old, tuple) and isinstance(value, list) else value


def _below(prefix: str, tensors: Mapping[str, Tensor]) -> dict[str, Tensor]:
    return {n.removeprefix(prefix): value for n, value in tensors.items() if n.startswith(prefix)}

"""The training loop, for every method: good images in, run folder out.

Fixed seeds, atomic state files and a fixed order of the images make a training that was killed and
resumed end with the same weights, bit for bit, as one that was not (on the same machine and number
of threads).
"""

from __future__ import annotations

import json
import math
import random
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from engine.errors import CheckpointError, TrainingError, TrainingStoppedError
from engine.models import create_model
from engine.models.base import InspectionModel
from engine.models.foreground import parse_foreground
from training.checkpoint import (
    Learner,
    Position,
    ResumeState,
    WeightAverage,
    load_state,
    restore_state,
    save_json,
    save_state,
    save_text,
)
from training.config import TrainingConfig, differing_fields
from training.data import epoch_batches, load_images, mixed_sizes_warning
from training.early_stopping import EarlyStopping
from training.feed import ImageFeed
from training.finish import select_scores, summary_of, write_run
from training.methods import Step, create_step, divide_options
from training.methods.base import Phase
from training.pose import advice_on_pose
from training.processes import ALONE, Processes
from training.progress import TrainingProgress
from training.run_folder import RunFolder
from training.shape import with_shape
from training.splits import (
    SPLIT_NAMES,
    Split,
    check_unchanged,
    collect_units,
    draw_split,
    json_from_split,
    read_split,
)
from training.stop_signal import StopSignal

CHECKPOINT_INTERVAL_S = 60.0
STEP_AT = 0.95
"""Share of all steps after which the schedule `step` lowers the learning rate."""

MAX_SAVING_SHARE = 0.05
"""States are saved less often where that would take more than this share of the time."""

CreateModelAndStep = Callable[[TrainingConfig], tuple[InspectionModel, Step]]


def create_model_and_step(config: TrainingConfig) -> tuple[InspectionModel, Step]:
    """Network and training step of the config's method."""
    model_options, step_options = divide_options(config.method, config.options)
    model = create_model(
        config.method,
        teacher=config.teacher,
        weights=None if config.weights is None else Path(config.weights),
        height=config.height,
        width=config.width,
        download=config.download,
        options=model_options,
    )
    return model, create_step(config.method, **step_options)


def train(  # noqa: PLR0913 - each is a choice of its own
    config: TrainingConfig,
    folder: RunFolder,
    progress: TrainingProgress,
    *,
    resume: bool = False,
    checkpoint_interval_s: float = CHECKPOINT_INTERVAL_S,
    create: CreateModelAndStep = create_model_and_step,
    processes: Processes = ALONE,
) -> dict[str, Any]:
    """Train a model on the good parts of a folder and write the run folder.

    Args:
        config: What to do.
        folder: Where to write; an earlier training in it is replaced unless resumed.
        progress: Who hears about it.
        resume: Continue from the saved state where there is one.
        checkpoint_interval_s: Seconds of work that a kill may cost; 0 = every step is saved.
        create: Builds model and step.
        processes: This process among those of the training.

    Returns:
        Summary, JSON-able; empty in all processes but the first.

    Raises:
        TrainingStoppedError: SIGTERM or SIGINT arrived; the state is saved.
        TrainingError: The loss is no number, memory or disk are full, or the config is impossible.
        DataError: The images are not usable.
        ImageError: One image is not readable.
        WeightsError: The teacher's weights are not there.
        CheckpointError: The saved state is damaged or belongs to another training.
    """
    config = with_shape(config)
    state = _same_training(folder, config) if resume else None
    device = pick_device(config)
    split = _open_split(config, folder, resumed=state is not None)
    progress.note(split.describe())
    with _memory_advice(config):
        images = _load_split_images(config, split, progress)
        batches = epoch_batches(len(images["train"]), config.batch_size, config.seed, 0)
        config = config.with_epochs_for(len(batches))
        _seed_everything(config)
        model, step = create(config)
        model.to(device)
        model.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        _set_foreground(model, config, images["train"])
        step.prepare(model, images["train"])
        processes.begin_alike(model, config.seed)
        optimizer = step.create_optimizer(model, config.learning_rate)
        average = WeightAverage(model, config.ema_decay) if config.ema_decay else None
        learner = Learner(model, optimizer, average, processes)
        loop = _Loop(config, folder, learner, step, images, progress)
        if state is not None:
            restore_state(state, learner)
            loop.position = state.position
            processes.draw_apart(config.seed + state.position.epoch)
        if processes.is_first:
            _begin_folder(folder, split, state)
        loop.run(checkpoint_interval_s)
        if not processes.is_first:
            return {}
        if loop.stopping is not None:
            loop.stopping.load_best(model)
        elif average is not None:
            average.copy_to_model()
        step.fit_map(model.eval(), images["select"])
        select = select_scores(model, split, images["select"], config)
    write_run(
        folder,
        config,
        model,
        select=select,
        seconds=loop.position.seconds,
        kept_epoch=loop.position.best_epoch or None,
    )
    folder.clear_state()
    summary = summary_of(folder, split)
    progress.finish(summary)
    return summary


def pick_device(config: TrainingConfig) -> torch.device:
    """The device that a config asks for; also sets torch's threads and numerics.

    Raises:
        TrainingError: CUDA or bf16 was asked for and is not there.
    """
    has_cuda = torch.cuda.is_available()
    if config.device == "cuda" and not has_cuda:
        raise TrainingError("--device cuda: torch finds no CUDA device; use --device cpu")
    device = torch.device("cuda" if config.device != "cpu" and has_cuda else "cpu")
    if device.type == "cuda" and config.precision == "bf16" and not torch.cuda.is_bf16_supported():
        raise TrainingError("--precision bf16: this GPU has none; use --precision fp32")
    if config.threads:
        torch.set_num_threads(config.threads)
    # "fp32" means FP32 (no TF32), and a resumed training must end where an undisturbed one does.
    torch.backends.cuda.matmul.allow_tf32 = False
    torch.backends.cudnn.allow_tf32 = False
    torch.backends.cudnn.benchmark = False
    torch.backends.cudnn.deterministic = True
    return device


class _Loop:
    """Steps and epochs, from a position to the end.

    Attributes:
        position: How far it has come.
        stopping: Early stopping, or None.
    """

    def __init__(
        self,
        config: TrainingConfig,
        folder: RunFolder,
        learner: Learner,
        step: Step,
        images: Mapping[str, Tensor],
        progress: TrainingProgress,
    ) -> None:
        self.position = Position()
        self.stopping: EarlyStopping | None = None
        if config.patience:
            select = images["select"]
            self.stopping = EarlyStopping(config.patience, select, config.seed, folder.best)
        self._config = config
        self._folder = folder
        self._learner = learner
        self._step = step
        self._progress = progress
        self._processes = learner.processes
        self._device = next(learner.model.parameters()).device
        train = images["train"]
        self._feed = ImageFeed(train, config, self._device)
        self._steps_per_epoch = len(epoch_batches(len(train), config.batch_size, config.seed, 0))
        self._base_rates = [group["lr"] for group in learner.optimizer.param_groups]
        self._phases = step.phases(config.epochs)
        self._lap_s = time.perf_counter()

    def run(self, checkpoint_interval_s: float) -> None:
        """Train to the last epoch, saving the state about every `checkpoint_interval_s`."""
        position = self.position
        done = position.epoch * self._steps_per_epoch + position.step
        self._progress.start(
            epochs=self._config.epochs, steps_per_epoch=self._steps_per_epoch, done_steps=done
        )
        self._learner.model.train()  # the teacher stays in eval mode by itself
        self._lap_s = time.perf_counter()
        kept = self._feed.keep_taught(self._step, self._learner.model)
        if kept:
            self._progress.note(kept)
            self._lap()
        next_save_s = self._lap_s + checkpoint_interval_s
        with StopSignal() as stop:
            entered = -1
            while position.epoch < self._config.epochs and not self._is_over():
                if self._phase()[0] != entered:
                    entered = self._enter_phase()
                for _ in self._epoch():
                    if self._processes.any_of(bool(stop.signal_name), self._device):
                        self._save()
                        name = stop.signal_name or "another process"
                        raise TrainingStoppedError(
                            f"stopped by {name} in epoch {position.epoch + 1} after "
                            f"step {position.step}; continue with --resume"
                        )
                    if time.perf_counter() >= next_save_s:
                        took_s = self._save()
                        pause_s = max(checkpoint_interval_s, took_s / MAX_SAVING_SHARE)
                        pause_s = pause_s if checkpoint_interval_s else 0.0
                        next_save_s = time.perf_counter() + pause_s
                self._end_epoch()

    def _is_over(self) -> bool:
        """Whether early stopping has waited long enough."""
        if self.stopping is None or not self.stopping.is_over(self.position):
            return False
        best = self.position.best_epoch
        self._progress.note(f"no better student since epoch {best}, which is kept")
        return True

    def _phase(self) -> tuple[int, int, Phase]:
        """Index and first epoch of the phase in which the present epoch lies, and the phase."""
        begin = 0
        for index, phase in enumerate(self._phases):
            if self.position.epoch < begin + phase.epochs:
                return index, begin, phase
            begin += phase.epochs
        raise TrainingError(f"{self._config.method}: its phases have {begin} epochs altogether")

    def _enter_phase(self) -> int:
        """Begin a phase, or go on inside it after a resume; returns its index."""
        index, begin, phase = self._phase()
        average, position = self._learner.average, self.position
        if average is not None and index and (position.epoch, position.step) == (begin, 0):
            average.copy_to_model()  # what this phase takes as given is the former one's result
        self._step.begin_phase(self._learner.model, index)
        if len(self._phases) > 1:
            last = begin + phase.epochs
            self._progress.note(f"epochs {begin + 1} to {last}: {phase.name}")
        return index

    def _epoch(self) -> Iterator[None]:
        """Take the steps of the present epoch that are not done yet; control returns after each."""
        config, position = self._config, self.position
        batches = epoch_batches(len(self._feed), config.batch_size, config.seed, position.epoch)
        for batch in batches[position.step :]:
            losses = self._one_step(batch)
            for name, value in losses.items():
                position.loss_sums[name] = position.loss_sums.get(name, 0.0) + value
            position.step += 1
            self._lap()
            self._progress.step(
                epoch=position.epoch + 1, step=position.step, loss=sum(losses.values())
            )
            yield

    def _one_step(self, batch: Tensor) -> dict[str, float]:
        """Learn from one batch of indices; returns the loss parts."""
        optimizer = self._learner.optimizer
        self._set_learning_rate()
        model = self._learner.model
        batch, weight = self._processes.share(batch)
        images, taught = self._feed.draw(batch)
        model.remember(None if taught is None else images, taught or ())
        enabled = self._config.precision == "bf16"
        with torch.autocast(self._device.type, dtype=torch.bfloat16, enabled=enabled):
            parts = self._step.losses(model, images)
        total = weight * torch.stack([part.float() for part in parts.values()]).sum()
        losses = {name: weight * float(part.detach()) for name, part in parts.items()}
        losses = self._processes.mean_of(losses, self._device)
        if not all(math.isfinite(loss) for loss in losses.values()):
            raise TrainingError(self._no_number(losses))
        optimizer.zero_grad(set_to_none=True)
        total.backward()  # type: ignore[no-untyped-call]
        self._processes.sum_gradients(model.student_parameters())
        if self._step.max_gradient_norm:
            parameters = list(model.student_parameters())
            torch.nn.utils.clip_grad_norm_(parameters, self._step.max_gradient_norm)
        optimizer.step()
        if self._learner.average is not None:
            self._learner.average.update()
        return losses

    def _set_learning_rate(self) -> None:
        position = self.position
        _, begin, phase = self._phase()
        total = phase.epochs * self._steps_per_epoch
        share_done = ((position.epoch - begin) * self._steps_per_epoch + position.step) / total
        factor = _rate_factor(self._config.schedule, share_done)
        for group, rate in zip(self._learner.optimizer.param_groups, self._base_rates, strict=True):
            group["lr"] = rate * factor

    def _end_epoch(self) -> None:
        """Write the epoch's line and go to the next."""
        position = self.position
        parts = {name: total / position.step for name, total in position.loss_sums.items()}
        trained = min(position.step * self._config.batch_size, len(self._feed))
        metrics = {
            "epoch": position.epoch + 1,
            "phase": self._phase()[2].name,
            "steps": position.step,
            "loss": sum(parts.values()),
            "losses": parts,
            "learning_rate": self._learner.optimizer.param_groups[0]["lr"],
            "seconds": round(position.epoch_seconds, 3),
            "images_per_s": round(trained / max(position.epoch_seconds, 1e-9), 2),
        }
        position.epoch += 1
        self._processes.average_buffers(self._learner.model)
        if self.stopping is not None and self._phases[-1].name == metrics["phase"]:
            metrics["select_auroc"] = round(self._judge(self.stopping), 6)
        if self._processes.is_first:
            self._write_metrics(metrics)
        self._progress.epoch(metrics)
        position.step = 0
        position.loss_sums = {}
        position.epoch_seconds = 0.0

    def _judge(self, stopping: EarlyStopping) -> float:
        """Have the first process judge the student; all learn whether it was the best."""
        position, score = self.position, 0.0
        if self._processes.is_first:
            score = stopping.after_epoch(self._step, self._learner, position)
        told = [score, position.best_score or 0.0, float(position.best_epoch)]
        score, position.best_score, best = self._processes.from_first(told, self._device)
        position.best_epoch = int(best)
        return score

    def _write_metrics(self, metrics: Mapping[str, Any]) -> None:
        try:
            with self._folder.metrics.open("a", encoding="utf-8") as file:
                file.write(json.dumps(metrics) + "\n")
        except OSError as error:
            raise TrainingError(
                f"{self._folder.metrics}: cannot be written ({error.strerror}); free the disk and "
                "continue with --resume"
            ) from error

    def _save(self) -> float:
        """Write the state; returns the seconds that it took."""
        begin_s = time.perf_counter()
        if self._processes.is_first:
            save_state(self._folder.state, self._config, self._learner, self.position)
        self._lap()
        return time.perf_counter() - begin_s

    def _lap(self) -> None:
        now_s = time.perf_counter()
        self.position.epoch_seconds += now_s - self._lap_s
        self.position.seconds += now_s - self._lap_s
        self._lap_s = now_s

    def _no_number(self, losses: Mapping[str, float]) -> str:
        listed = ", ".join(f"{name} {value}" for name, value in losses.items())
        saved = self._folder.state
        kept = f"the last good state is kept in {saved}; " if saved.is_file() else ""
        return (
            f"loss is no number in epoch {self.position.epoch + 1} step {self.position.step + 1} "
            f"({listed}); {kept}start again with --force and a --lr below "
            f"{self._config.learning_rate:g}"
        )


def _rate_factor(schedule: str, share_done: float) -> float:
    if schedule == "cosine":
        return 0.5 * (1.0 + math.cos(math.pi * share_done))
    return 0.1 if schedule == "step" and share_done >= STEP_AT else 1.0


def _same_training(folder: RunFolder, config: TrainingConfig) -> ResumeState | None:
    state = load_state(folder.state)
    if state is not None and (names := differing_fields(state.config, config)):
        old, new = state.config.as_dict()[names[0]], config.as_dict()[names[0]]
        raise CheckpointError(
            f"{state.path}: was trained with {names[0]} {old}, not {new}; "
            "resume with the same options or start again with --force"
        )
    return state


def _open_split(config: TrainingConfig, folder: RunFolder, *, resumed: bool) -> Split:
    """Draw the split; or read it and check that the images are still the same."""
    data = Path(config.data)
    if resumed:
        split = read_split(folder.split)
        check_unchanged(split, data)
        return split
    units = collect_units(data, config.part_pattern)
    seed = config.seed if config.split_seed is None else config.split_seed
    return draw_split(units, holdout=config.holdout, seed=seed)


def _begin_folder(folder: RunFolder, split: Split, state: ResumeState | None) -> None:
    """Make the run folder hold what was done so far, and nothing else."""
    if state is None:
        folder.clear()
        save_json(folder.split, json_from_split(split))
    else:
        save_text(folder.metrics, folder.metrics_of_first(state.position.epoch))


def _load_split_images(
    config: TrainingConfig, split: Split, progress: TrainingProgress
) -> dict[str, Tensor]:
    """Read all splits, so that a corrupt file is found now; keep the images of train and select."""
    data, views, rule = Path(config.data), config.inspected(), config.camera_rule()
    kept = {}
    sizes = None
    for name in SPLIT_NAMES:
        loaded = load_images(split.paths(name, data), config.height, config.width, views, rule)
        sizes = loaded.source_sizes if sizes is None else sizes + loaded.source_sizes
        if name in {"train", "select"}:
            kept[name] = loaded.images
    warning = mixed_sizes_warning(sizes, config.height, config.width) if sizes else None
    if warning:
        progress.note(warning, warning=True)
    if not views and (advice := advice_on_pose(kept["train"])):
        progress.note(advice)
    return kept


def _set_foreground(model: InspectionModel, config: TrainingConfig, images: Tensor) -> None:
    rule = parse_foreground(config.foreground, images)
    if rule is not None:
        model.set_foreground(rule)


def _seed_everything(config: TrainingConfig) -> None:
    random.seed(config.seed)
    np.random.seed(config.seed % 2**32)  # noqa: NPY002 - for libraries that use the global one
    torch.manual_seed(config.seed)


@contextmanager
def _memory_advice(config: TrainingConfig) -> Iterator[None]:
    """Turn an exhausted memory into advice.

    Raises:
        TrainingError: Memory is exhausted.
    """
    try:
        yield
    except (MemoryError, RuntimeError) as error:
        known = isinstance(error, (MemoryError, torch.OutOfMemoryError))
        if not known and "allocate memory" not in str(error):
            raise
        raise TrainingError(
            f"out of memory with batches of {config.batch_size} images of "
            f"{config.width}x{config.height}; start again with --force and a smaller --batch-size, "
            "or a smaller --height and --width"
        ) from error

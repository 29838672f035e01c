"""How many epochs fit into a time: a few steps tell, before the training begins.

The number of epochs must be known in advance, because schedules depend on it and because a training
that was stopped must resume as the same one.
"""

from __future__ import annotations

import statistics
import time
from dataclasses import replace
from pathlib import Path

import torch
from torch import Tensor

from engine.models.base import InspectionModel
from training.config import TrainingConfig
from training.data import epoch_batches, load_images
from training.feed import ImageFeed
from training.loop import create_model_and_step, pick_device
from training.methods import Step
from training.splits import collect_units, draw_split

PILOT_STEPS = 4
PILOT_BATCHES = 2


def epochs_within(config: TrainingConfig, seconds: float) -> int:
    """Epochs of a training that take about so long, at least one for each phase of the method.

    Raises:
        InspectionError: As `training.loop.train`.
    """
    device = pick_device(config)
    units = collect_units(Path(config.data), config.part_pattern)
    split = draw_split(units, holdout=config.holdout, seed=config.seed)
    paths = split.paths("train", Path(config.data))
    few = paths[: PILOT_BATCHES * config.batch_size]
    images = load_images(few, config.height, config.width).images
    torch.manual_seed(config.seed)
    model, step = create_model_and_step(config)
    model.to(device)
    model.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    step.prepare(model, images)
    share = len(few) / len(paths)
    feed = ImageFeed(
        images, replace(config, feature_cache_gib=share * config.feature_cache_gib), device
    )
    began = time.perf_counter()
    feed.keep_taught(step, model)
    left_s = seconds - (time.perf_counter() - began) / share
    laps = _seconds_per_step(config, model, step, feed)
    steps = len(epoch_batches(len(paths), config.batch_size, config.seed, 0))
    return max(len(laps), round(left_s / (steps * statistics.fmean(laps))))


def _seconds_per_step(
    config: TrainingConfig, model: InspectionModel, step: Step, feed: ImageFeed
) -> list[float]:
    """Time of a step in each of the method's phases, which share the epochs about evenly."""
    optimizer = step.create_optimizer(model, config.learning_rate)
    model.train()
    batch = torch.arange(min(config.batch_size, len(feed)))
    found = []
    for phase in range(len(step.phases(max(2, config.epochs)))):
        step.begin_phase(model, phase)
        _one_step(config, model, step, feed.draw(batch), optimizer)  # the first one is slower
        laps = [
            _one_step(config, model, step, feed.draw(batch), optimizer) for _ in range(PILOT_STEPS)
        ]
        found.append(statistics.median(laps))
    return found


def _one_step(
    config: TrainingConfig,
    model: InspectionModel,
    step: Step,
    drawn: tuple[Tensor, tuple[Tensor, ...] | None],
    optimizer: torch.optim.Optimizer,
) -> float:
    images, taught = drawn
    device = images.device.type
    began = time.perf_counter()
    model.remember(None if taught is None else images, taught or ())
    with torch.autocast(device, dtype=torch.bfloat16, enabled=config.precision == "bf16"):
        parts = step.losses(model, images)
    optimizer.zero_grad(set_to_none=True)
    torch.stack([part.float() for part in parts.values()]).sum().backward()  # type: ignore[no-untyped-call]
    optimizer.step()
    if device == "cuda":
        torch.cuda.synchronize(images.device)
    return time.perf_counter() - began

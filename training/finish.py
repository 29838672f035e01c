"""The end of a training: scores of the select parts, and the files of the run folder."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from engine.errors import CheckpointError, TrainingError
from engine.models.base import InspectionModel
from training.checkpoint import save_json, save_tensors
from training.config import TrainingConfig
from training.data import images_of, views_of
from training.provenance import collect_provenance
from training.run_folder import RunFolder
from training.splits import Split

RUN_SCHEMA_VERSION = 1


@torch.inference_mode()
def select_scores(
    model: InspectionModel, split: Split, images: Tensor, config: TrainingConfig
) -> dict[str, Any]:
    """Decision scores (no ignore mask, no minimum area) of the select parts: one maximum per part.

    Raises:
        TrainingError: A score is no number.
    """
    model.eval()
    device = next(model.parameters()).device
    maxima: list[float] = []
    for batch in torch.split(images, config.batch_size):
        maxima += model(batch.to(device))[1].float().cpu().tolist()
    of_image = iter(maxima)
    views, rule = config.inspected(), config.camera_rule()
    scores = [
        max(
            next(of_image)
            for file in part.files
            for _ in range(images_of(views_of(Path(file.name), views, rule)))
        )
        for part in split.parts["select"]
    ]
    if not all(math.isfinite(score) for score in scores):
        raise TrainingError(
            "the trained model gives scores that are no number; "
            f"start again with --force and a --lr below {config.learning_rate:g}"
        )
    q25, median, q75 = (float(q) for q in np.quantile(scores, (0.25, 0.5, 0.75)))
    return {
        "parts": len(scores),
        "mean": float(np.mean(scores)),
        "q25": q25,
        "median": median,
        "q75": q75,
        "max": max(scores),
        "scores": scores,
    }


def write_run(
    folder: RunFolder,
    config: TrainingConfig,
    model: InspectionModel,
    *,
    select: dict[str, Any],
    seconds: float,
    kept_epoch: int | None = None,
) -> None:
    """Write checkpoint and config; the config last, because it says that the run is complete.

    Args:
        folder: Where to write.
        config: The training.
        model: What is kept of it.
        select: Result of `select_scores`.
        seconds: Time spent training.
        kept_epoch: Epoch after which the weights were as they are kept; None = the last one.

    Raises:
        TrainingError: A file cannot be written.
    """
    device = next(model.parameters()).device
    metadata = {"schema_version": str(RUN_SCHEMA_VERSION), "method": config.method}
    save_tensors(folder.checkpoint, model.state_dict(), metadata)
    save_json(
        folder.config,
        {
            "schema_version": RUN_SCHEMA_VERSION,
            "method": config.method,
            "model": model.config,
            "training": config.as_dict(),
            "kept_epoch": config.epochs if kept_epoch is None else kept_epoch,
            "select": select,
            "provenance": collect_provenance(device, precision=config.precision, seconds=seconds),
        },
    )


def summary_of(folder: RunFolder, split: Split) -> dict[str, Any]:
    """Summary of a finished run, as `gonogo train --json` prints it.

    Raises:
        CheckpointError: The run's `config.json` is damaged.
    """
    content = folder.read_config()
    last = folder.metrics_of_first(2**31).splitlines()[-1:]
    try:
        return {
            "run": str(folder.path),
            "checkpoint": str(folder.checkpoint),
            "method": content["method"],
            "teacher": content["training"]["teacher"],
            "data": content["training"]["data"],
            "parts": split.counts(),
            "epochs": content["training"]["epochs"],
            "kept_epoch": content.get("kept_epoch", content["training"]["epochs"]),
            "loss": json.loads(last[0])["loss"] if last else None,
            "seconds": content["provenance"]["seconds"],
            "device": content["provenance"]["device"],
            "precision": content["provenance"]["precision"],
            "select": {n: value for n, value in content["select"].items() if n != "scores"},
        }
    except (KeyError, TypeError) as error:
        raise CheckpointError(f"{folder.config}: damaged ({error!r}); train again") from error

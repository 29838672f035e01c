"""Join finished runs to one detector, with a run folder of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from safetensors import SafetensorError
from safetensors.torch import load_file

from engine.errors import CheckpointError, TrainingError
from engine.models import model_from_config
from engine.models.base import InspectionModel
from engine.models.ensemble import Ensemble, EnsembleSpec, same_teacher
from training.checkpoint import save_json
from training.config import config_from_mapping
from training.data import load_images
from training.finish import select_scores, summary_of, write_run
from training.run_folder import RunFolder
from training.splits import SPLIT_NAMES, Split, check_unchanged, json_from_split, read_split


def combine_runs(runs: Sequence[Path], folder: RunFolder, data: Path | None) -> dict[str, Any]:
    """Write a run folder whose detector is the mean of several.

    Args:
        runs: Finished run folders with the same split of the same images.
        folder: Where to write.
        data: Folder of the images; None = where the first run was trained.

    Returns:
        Summary, as of a training.

    Raises:
        TrainingError: The runs do not fit each other, or a file cannot be written.
        CheckpointError: A run is damaged or not finished.
        DataError: The images are not those of the split.
    """
    if len(runs) < 2:
        raise TrainingError(f"{len(runs)} run, expected at least two to combine")
    split = _common_split(runs)
    contents = [RunFolder(run).read_config() for run in runs]
    members = [_load_member(run, content) for run, content in zip(runs, contents, strict=True)]
    model = _build(members)
    try:
        config = config_from_mapping(contents[0]["training"])
        seconds = sum(float(content["provenance"]["seconds"]) for content in contents)
    except (KeyError, TypeError, ValueError) as error:
        raise CheckpointError(f"{runs[0]}: damaged config.json ({error!r})") from error
    config = replace(config, method="ensemble", teacher=str(model.config["teacher"]))
    where = data or Path(config.data)
    check_unchanged(split, where)
    images = load_images(split.paths("select", where), config.height, config.width).images
    model.fit_map_range(images)
    select = select_scores(model, split, images, config)
    with folder.lock():
        folder.clear()
        save_json(folder.split, json_from_split(split))
        write_run(folder, config, model, select=select, seconds=seconds)
    return {**summary_of(folder, split), "members": [str(run) for run in runs]}


def _common_split(runs: Sequence[Path]) -> Split:
    splits = [read_split(RunFolder(run).split) for run in runs]
    for run, split in zip(runs[1:], splits[1:], strict=True):
        if any(set(split.files(n)) != set(splits[0].files(n)) for n in SPLIT_NAMES):
            raise TrainingError(
                f"{run}: its good parts are divided otherwise than those of {runs[0]}, so that a "
                "threshold could rest on parts that a member has seen; train all members with the "
                "same --split-seed and --holdout"
            )
    return splits[0]


def _load_member(run: Path, content: dict[str, Any]) -> InspectionModel:
    folder = RunFolder(run)
    network = content.get("model")
    if not isinstance(network, dict):
        raise CheckpointError(f"{folder.config}: damaged (expected model); train again")
    model = model_from_config(network)
    try:
        model.load_state_dict(load_file(folder.checkpoint))
    except (OSError, RuntimeError, SafetensorError) as error:
        reason = str(error).strip().splitlines()[-1].strip()
        raise CheckpointError(f"{folder.checkpoint}: cannot be used ({reason})") from error
    return model


def _build(members: Sequence[InspectionModel]) -> Ensemble:
    spec = members[0].input_spec
    model = Ensemble(
        EnsembleSpec(tuple(dict(m.config) for m in members), same_teacher(members)),
        teacher="+".join(dict.fromkeys(str(m.config["teacher"]) for m in members)),
        height=spec.height,
        width=spec.width,
    )
    for ours, member in zip(model.detectors(), members, strict=True):
        wanted = ours.state_dict().keys()
        ours.load_state_dict({n: v for n, v in member.state_dict().items() if n in wanted})
    return model.requires_grad_(False).eval()

"""One cell of the accuracy benchmark: train, evaluate once, give the row."""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import torch

from benchmarks.accuracy_pilot import epochs_within
from benchmarks.accuracy_rows import Row
from engine.recipe import load_recipe
from engine.trained import settings_of_recipe
from training.checkpoint import load_state_config
from training.config import OptionValue, TrainingConfig, config_from_mapping
from training.ensemble import combine_runs
from training.evaluation.dataset import data_sha256
from training.evaluation.result import Evaluation, Request
from training.evaluation.runner import evaluate_subject
from training.evaluation.subject import open_subject
from training.loop import train
from training.methods import Defaults, create_step
from training.progress import TrainingProgress
from training.provenance import collect_provenance
from training.run_folder import RunFolder
from training.splits import read_split

PURPOSE = "accuracy benchmark"
SCORE_DIGITS = 6


@dataclass(frozen=True)
class Plan:
    """What all cells of one call have in common.

    Attributes:
        data_root: Folder that holds the data sets.
        runs: Folder for the run folders.
        teacher: Teacher of the methods that take a choice of it.
        weights: File or folder with teachers' weights; None = the usual places.
        steps: Training steps of each cell; 0 = not counted.
        seconds: Training time of each cell; 0 = not counted. With neither, the published schedule.
        settings: Fields of `TrainingConfig` that differ from the published ones.
        options: Options of the method that differ from the published ones; `{data}` and `{seed}` in
            them are the cell's.
        device: `auto`, `cpu` or `cuda`.
        recipe: Draft recipe that says what of each image is inspected; None = all of it.
    """

    data_root: Path
    runs: Path
    teacher: str = "compact"
    weights: Path | None = None
    steps: int = 0
    seconds: float = 0.0
    settings: Mapping[str, OptionValue] = field(default_factory=dict)
    options: Mapping[str, OptionValue] = field(default_factory=dict)
    device: str = "auto"
    recipe: Path | None = None

    @property
    def budget(self) -> str:
        """What each training is given."""
        if self.seconds:
            return f"{self.seconds:g} s"
        return f"{self.steps} steps" if self.steps else "published"

    @property
    def variant(self) -> str:
        """Settings that differ from the published ones, without where things lie on a machine."""
        return self.variant_with({})

    def variant_with(self, more: Mapping[str, OptionValue]) -> str:
        """The same, and what else differs."""
        recipe = {"recipe": self.recipe.name.split(".")[0]} if self.recipe else {}
        both = {**self.settings, **self.options, **recipe, **more}
        return ", ".join(f"{name}={_text(value)}" for name, value in sorted(both.items()))

    def teacher_of(self, method: str) -> str:
        """The chosen teacher, or the one that belongs to the method alone."""
        own = create_step(method).defaults.teacher
        return self.teacher if own == Defaults.teacher else own

    def weights_of(self, method: str) -> str | None:
        """Where that method's teacher lies; one file holds the chosen teacher alone."""
        own = self.teacher_of(method) != self.teacher
        if self.weights is None or (own and self.weights.is_file()):
            return None
        return str(self.weights)


@dataclass(frozen=True)
class Cell:
    """One training.

    Attributes:
        method: Name of the method.
        data: Name of the data set.
        seed: Seed of everything random.
        joined: Seeds of the trainings that are joined to one detector; empty = one training.
    """

    method: str
    data: str
    seed: int
    joined: tuple[int, ...] = ()

    def key(self, plan: Plan) -> tuple[str, str, str, int, str, str]:
        """As `Row.key`."""
        teacher = plan.teacher_of(self.method)
        variant = plan.variant_with({"ensemble": len(self.joined)} if self.joined else {})
        return (self.method, teacher, self.data, self.seed, plan.budget, variant)

    def members(self) -> tuple[Cell, ...]:
        """The trainings that are joined."""
        return tuple(replace(self, seed=seed, joined=()) for seed in self.joined)

    def folder(self, plan: Plan) -> RunFolder:
        """Run folder of this cell."""
        name = "-".join(str(word) for word in self.key(plan) if word != "")
        return RunFolder(plan.runs / re.sub(r"[^A-Za-z0-9._=-]+", "_", name))


def measure_cell(cell: Cell, plan: Plan, progress: TrainingProgress) -> Row:
    """Train where that is not done yet, go on where it was stopped, and read the test folder.

    Raises:
        TrainingStoppedError: A signal arrived; the same call goes on.
        InspectionError: As `training.loop.train` and `evaluate_subject`.
    """
    folder = cell.folder(plan)
    if not folder.finished and cell.joined:
        runs = [member.folder(plan).path for member in cell.members()]
        combine_runs(runs, folder, plan.data_root / cell.data)
    elif not folder.finished:
        saved = load_state_config(folder.state)
        config = saved or _with_epochs(cell_config(cell, plan), plan.seconds, progress)
        with folder.lock():
            train(config, folder, progress, resume=saved is not None)
    return _row(cell, plan, folder, _evaluate(folder, plan.data_root / cell.data))


def cell_config(cell: Cell, plan: Plan) -> TrainingConfig:
    """What the cell's training is told; good parts are held out for no calibration.

    Raises:
        DataError: The method is unknown.
        RecipeError: The draft recipe cannot be read.
        TrainingError: A setting is impossible.
    """
    base = asdict(create_step(cell.method).defaults)
    given: dict[str, Any] = {
        "method": cell.method,
        "data": str(plan.data_root / cell.data),
        "teacher": plan.teacher_of(cell.method),
        "weights": plan.weights_of(cell.method),
        "seed": cell.seed,
        "holdout": 0,
        "device": plan.device,
        "options": {name: _of_cell(value, cell) for name, value in plan.options.items()},
        **({"steps": plan.steps} if plan.steps else {}),
        **(settings_of_recipe(load_recipe(plan.recipe)) if plan.recipe else {}),
    }
    # A command line cannot tell `60,12` from a list.
    settings = {n: ",".join(v) if isinstance(v, list) else v for n, v in plan.settings.items()}
    return config_from_mapping({**base, **given, **settings})


def _of_cell(value: OptionValue, cell: Cell) -> OptionValue:
    if isinstance(value, list):
        return [_of_cell_text(text, cell) for text in value]
    return _of_cell_text(value, cell) if isinstance(value, str) else value


def _of_cell_text(text: str, cell: Cell) -> str:
    return text.replace("{data}", cell.data).replace("{seed}", str(cell.seed))


def _with_epochs(
    config: TrainingConfig, seconds: float, progress: TrainingProgress
) -> TrainingConfig:
    if not seconds:
        return config
    epochs = epochs_within(config, seconds)
    progress.note(f"{seconds:g} s are about {epochs} epochs")
    return replace(config, steps=0, epochs=epochs)


def _evaluate(folder: RunFolder, data: Path) -> Evaluation:
    subject = open_subject(folder.path)
    commit = collect_provenance(torch.device("cpu"), precision="fp32", seconds=0)["commit"]
    request = Request(data, purpose=PURPOSE, commit=str(commit) if commit else None)
    try:
        return evaluate_subject(subject, request)
    finally:
        subject.backend.close()


def _row(cell: Cell, plan: Plan, folder: RunFolder, evaluation: Evaluation) -> Row:
    config = folder.read_config()
    provenance, answer = config["provenance"], evaluation.answer()
    scored = evaluation.scored
    method, teacher, data, seed, budget, variant = cell.key(plan)
    return Row(
        method=method,
        teacher=teacher,
        data=data,
        seed=seed,
        budget=budget,
        variant=variant,
        image_auroc=_rounded(answer["image_auroc"]),
        pixel_auroc=_rounded(answer["pixel_auroc"]),
        aupro_030=_rounded(answer["aupro_030"]),
        seconds=provenance["seconds"],
        epochs=config["training"]["epochs"],
        trained_on=_trained_on(folder),
        device=provenance["device"],
        precision=provenance["precision"],
        commit=provenance["commit"],
        created=datetime.now(timezone.utc).isoformat(timespec="seconds"),
        test_readings=evaluation.test_readings,
        data_sha256=data_sha256([one.image for one in scored]),
        good_scores=tuple(_short(one.score) for one in scored if not one.image.defective),
        defective_scores=tuple(_short(one.score) for one in scored if one.image.defective),
    )


def remove_checkpoint(cell: Cell, plan: Plan) -> None:
    """Free the space of a measured cell; its row and its log of readings stay."""
    folder = cell.folder(plan)
    folder.checkpoint.unlink(missing_ok=True)
    shutil.rmtree(folder.state.parent, ignore_errors=True)


def _trained_on(folder: RunFolder) -> int:
    return len(read_split(folder.split).files("train"))


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 6)


def _short(score: float) -> float:
    return float(f"{score:.{SCORE_DIGITS}g}")


def _text(value: OptionValue) -> str:
    """For a label: of a path its last name."""
    parts = value if isinstance(value, list) else [str(value)]
    return "+".join(Path(part).name if "/" in part else part for part in parts)

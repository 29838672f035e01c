"""`gonogo train`: learn a product from images of good parts."""

from __future__ import annotations

import io
import json
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from training.ensemble_commands import EPILOG as ENSEMBLE_EPILOG
from training.ensemble_commands import train_ensemble
from training.teacher_commands import EPILOG, train_teacher

if TYPE_CHECKING:
    from training.config import TrainingConfig
    from training.progress import TrainingProgress
    from training.run_folder import RunFolder

METHOD_NAMES = ("rd4ad", "stfpm", "efficientad", "mkd", "mrkd", "dhkd", "edge")
"""Same as `engine.models.METHODS`, repeated here because listing commands must not import torch."""

app = typer.Typer(
    no_args_is_help=True,
    rich_markup_mode="rich",
    add_completion=False,
    help="Learn a product (or a teacher) from images of good parts.",
    epilog=(
        "Example: gonogo train rd4ad --data images/screw --teacher resnet18 "
        "--holdout 64 --epochs 25 -o runs/screw"
    ),
)


@app.callback()
def train_group() -> None:
    """Learn a product (or a teacher) from images of good parts."""


def train_method(
    context: typer.Context,
    data: Annotated[
        Path, typer.Option(help="Folder in MVTec layout (train/good), or of good images.")
    ],
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", help="Run folder. (default: runs/METHOD-DATA)"),
    ] = None,
    teacher: Annotated[
        str | None,
        typer.Option(help="compact, resnet18, ... (default: compact, or what the method takes)"),
    ] = None,
    weights: Annotated[
        Path | None, typer.Option(help="File or folder with the teacher's weights.")
    ] = None,
    download: Annotated[
        bool, typer.Option("--download", help="Fetch the teacher's official file if need be.")
    ] = False,
    holdout: Annotated[
        int | None, typer.Option(help="Good parts kept for calibration. (default: a fifth)")
    ] = None,
    part_pattern: Annotated[
        str | None,
        typer.Option(
            help="Regular expression on file names with (?P<part>...) and / or (?P<group>...): "
            "images of one part, or of one group, are never separated."
        ),
    ] = None,
    recipe: Annotated[
        Path | None,
        typer.Option(help="Draft recipe: its region, locating, tiles and part pattern."),
    ] = None,
    preset: Annotated[
        str | None,
        typer.Option(
            help="published; recommended: what measured better on real parts, in 2,600 small "
            "steps. Other options win over it. (default: published)"
        ),
    ] = None,
    epochs: Annotated[int | None, typer.Option(help="(default: as the preset)")] = None,
    batch_size: Annotated[int | None, typer.Option(help="(default: as the preset)")] = None,
    learning_rate: Annotated[
        float | None, typer.Option("--lr", help="Learning rate. (default: as the preset)")
    ] = None,
    steps: Annotated[
        int | None, typer.Option(min=1, help="Steps instead of epochs, rounded up to whole epochs.")
    ] = None,
    schedule: Annotated[str | None, typer.Option(help="constant, cosine or step.")] = None,
    ema_decay: Annotated[
        float | None, typer.Option(help="Average the student's weights; 0 = off, else say 0.999.")
    ] = None,
    augment: Annotated[
        str | None,
        typer.Option(
            help="none; jitter: a little rotation and shift; auto: jitter where each picture is "
            "shown more than 100 times; for parts that lie freely quarter-turns, or rotations by "
            "any angle. (default: none)"
        ),
    ] = None,
    seed: Annotated[int | None, typer.Option(help="Seed of split, weights and order.")] = None,
    split_seed: Annotated[
        int | None, typer.Option(help="Seed of the split alone. (default: the seed)")
    ] = None,
    height: Annotated[int | None, typer.Option(help="Rows of the input. (default: 256)")] = None,
    width: Annotated[int | None, typer.Option(help="Columns of the input. (default: 256)")] = None,
    shape: Annotated[
        str | None,
        typer.Option(
            help="picture: an input in the shape of the inspected picture, with as many pixels as "
            "height and width give. (default: given)"
        ),
    ] = None,
    precision: Annotated[str | None, typer.Option(help="fp32 or bf16. (default: fp32)")] = None,
    device: Annotated[str | None, typer.Option(help="cpu, cuda or auto. (default: auto)")] = None,
    threads: Annotated[int | None, typer.Option(help="CPU threads; 0 = torch's choice.")] = None,
    foreground: Annotated[
        str | None,
        typer.Option(
            help="auto, or LEVEL,TOLERANCE: only the part counts, not an even background of that "
            "grey level. (default: none)"
        ),
    ] = None,
    patience: Annotated[
        int | None,
        typer.Option(
            min=0,
            help="Stop after so many epochs without a better student, judged on held-out good "
            "parts and synthetic defects, and keep the best. (default: 0, keep the last)",
        ),
    ] = None,
    feature_cache: Annotated[
        float | None,
        typer.Option(min=0, help="GiB for the teacher's features; 0 = not kept. (default: 2)"),
    ] = None,
    option: Annotated[
        list[str] | None,
        typer.Option(
            "--option",
            metavar="KEY=VALUE",
            help="Option of the method; may be repeated. A wrong one lists those that exist.",
        ),
    ] = None,
    resume: Annotated[
        bool, typer.Option("--resume", help="Continue where a stopped training was.")
    ] = False,
    force: Annotated[
        bool, typer.Option("--force", help="Replace an earlier training in the run folder.")
    ] = False,
    checkpoint_interval_s: Annotated[
        float, typer.Option("--checkpoint-interval", min=0, help="Seconds a kill may cost.")
    ] = 60.0,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print the summary as one JSON object.")
    ] = False,
    progress_json: Annotated[
        bool,
        typer.Option(
            "--progress-json",
            help="Report progress as JSON lines on standard output (standard error with --json).",
        ),
    ] = False,
) -> None:
    """Train with this method; write checkpoint, config, split and metrics to the run folder.

    A training that was stopped or killed goes on with --resume and the same options, and ends with
    the same weights as one that was not. Exit code: 0 done, 1 stopped by a signal, 2 wrong input.
    """
    from training.config import parse_options

    given = {
        "method": str(context.info_name),
        "data": str(data),
        "teacher": teacher,
        "weights": None if weights is None else str(weights),
        "download": download or None,
        "holdout": holdout,
        **_from_recipe(recipe, part_pattern),
        "epochs": epochs,
        "steps": 0 if epochs is not None and steps is None else steps,
        "batch_size": batch_size,
        "learning_rate": learning_rate,
        "schedule": schedule,
        "ema_decay": ema_decay,
        "augment": augment,
        "foreground": foreground,
        "patience": patience,
        "feature_cache_gib": feature_cache,
        "seed": seed,
        "split_seed": split_seed,
        "height": height,
        "width": width,
        "shape": shape,
        "precision": precision,
        "device": device,
        "threads": threads,
        "options": parse_options(option) if option else None,
    }
    summary = run_training(
        {name: value for name, value in given.items() if value is not None},
        output or Path("runs") / f"{given['method']}-{data.resolve().name}",
        preset=preset,
        resume=resume,
        force=force,
        checkpoint_interval_s=checkpoint_interval_s,
        progress_json="stderr" if progress_json and as_json else "stdout" if progress_json else "",
    )
    if as_json and summary:
        sys.stdout.write(json.dumps(summary) + "\n")


def _from_recipe(recipe: Path | None, part_pattern: str | None) -> dict[str, str | None]:
    """What a draft recipe says about parts and what of them is inspected."""
    if recipe is None:
        return {"part_pattern": part_pattern, "view": None}
    from engine.cameras import camera_rule
    from engine.recipe import change_recipe, load_recipe
    from engine.trained import settings_of_recipe

    loaded = load_recipe(recipe)
    if part_pattern:
        loaded = change_recipe(loaded, {"part_pattern": part_pattern})
    camera_rule(loaded)  # files of several cameras must be told apart
    return settings_of_recipe(loaded)


_EXAMPLES = {"efficientad": "--weights runs/pdn --option penalty=images/photos --steps 20000"}

for _name in METHOD_NAMES:
    app.command(
        _name,
        epilog=f"Example: gonogo train {_name} --data images/screw "
        f"{_EXAMPLES.get(_name, '--teacher resnet18 --epochs 25')} --holdout 64 -o runs/screw",
    )(train_method)
app.command("teacher", epilog=EPILOG)(train_teacher)
app.command("ensemble", epilog=ENSEMBLE_EPILOG)(train_ensemble)


def run_training(
    given: dict[str, Any],
    output: Path,
    *,
    preset: str | None = None,
    resume: bool,
    force: bool,
    checkpoint_interval_s: float,
    progress_json: str = "",
) -> dict[str, Any]:
    """Train as the command line says.

    Args:
        given: Options that were given, by the names of `TrainingConfig`.
        output: Run folder.
        preset: Name of the settings that `given` changes; None = published.
        resume: Continue where there is something to continue.
        force: Replace an earlier training.
        checkpoint_interval_s: Seconds of work that a kill may cost.
        progress_json: `stdout` or `stderr` for JSON lines there; empty = a bar or plain lines.

    Returns:
        Summary of the finished run; empty in all processes of `torchrun` but the first.

    Raises:
        InspectionError: See `training.loop.train`.
    """
    from training.loop import train
    from training.processes import open_processes
    from training.progress import create_progress
    from training.run_folder import RunFolder

    folder = RunFolder(output)
    folder.check_writable(resume=resume, force=force)
    with ExitStack() as stack:
        processes = stack.enter_context(open_processes(str(given.get("device", "auto"))))
        # What the other processes would say, the first one says too.
        stream = sys.stdout if progress_json == "stdout" else sys.stderr
        progress = create_progress(
            stream if processes.is_first else io.StringIO(), json_lines=bool(progress_json)
        )
        stack.callback(progress.close)
        if resume and folder.finished:
            return _already_finished(folder, progress)
        if processes.is_first:
            stack.enter_context(folder.lock())
        return train(
            _resolve_config(given, folder, preset=preset, resume=resume),
            folder,
            progress,
            resume=resume,
            checkpoint_interval_s=checkpoint_interval_s,
            processes=processes,
        )


def _already_finished(folder: RunFolder, progress: TrainingProgress) -> dict[str, Any]:
    from training.finish import summary_of
    from training.splits import read_split

    progress.note(f"{folder.path}: the training is already finished")
    summary = summary_of(folder, read_split(folder.split))
    progress.finish(summary)
    return summary


def _resolve_config(
    given: dict[str, Any], folder: RunFolder, *, preset: str | None, resume: bool
) -> TrainingConfig:
    """Given options over the interrupted training's, or over the preset's."""
    from training.checkpoint import load_state_config
    from training.config import config_from_mapping
    from training.methods import create_step
    from training.presets import PRESETS, preset_values

    saved = load_state_config(folder.state) if resume else None
    if saved is not None:
        # What was begun goes on as it was; preset and shape have had their say then.
        settled = ("shape", "height", "width") if given.get("shape") == "picture" else ()
        changes = {name: value for name, value in given.items() if name not in settled}
        return config_from_mapping({**saved.as_dict(), **changes})
    method = given["method"]
    base = preset_values(preset or PRESETS[0], method, create_step(method).defaults)
    return config_from_mapping({**base, **given})

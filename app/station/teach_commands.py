"""What teaching has child processes do, as command lines of this program."""

from __future__ import annotations

import importlib.util
import json

from app.station.child_job import Command
from app.station.teaching import Teaching

TRAIN, BUNDLE, SCORES, EVALUATE, CALIBRATE, GOLDEN = (
    "train",
    "bundle",
    "scores",
    "evaluate",
    "calibrate",
    "golden",
)
METHODS = ("edge", "rd4ad", "mrkd", "stfpm")
"""Methods with recommended settings, which learn with the teacher that comes with the program."""
_TRAINING_PACKAGES = ("torch", "safetensors", "onnx", "onnxscript")


def can_train() -> bool:
    """Whether this machine has the training tools; a station on a Jetson has not."""
    return all(importlib.util.find_spec(name) is not None for name in _TRAINING_PACKAGES)


def training_commands(teaching: Teaching, *, resume: bool) -> list[Command]:
    """Train, then make the bundle."""
    return [
        Command(TRAIN, (*train_arguments(teaching), "--resume" if resume else "--force")),
        Command(BUNDLE, bundle_arguments(teaching)),
    ]


def train_arguments(teaching: Teaching) -> tuple[str, ...]:
    """`train METHOD ...` with the draft's region."""
    plan = teaching.state.plan
    return (
        "train",
        plan.method,
        "--data",
        str(teaching.images),
        "--recipe",
        str(teaching.draft_path),
        "--teacher",
        plan.teacher,
        "--preset",
        "recommended",
        *(("--epochs", str(plan.epochs)) if plan.epochs else ()),
        "--height",
        str(plan.side_px),
        "--width",
        str(plan.side_px),
        *(("--shape", "picture") if teaching.view.locate is not None else ()),
        "--holdout",
        str(teaching.state.holdout or teaching.wanted_holdout()),
        "--output",
        str(teaching.run),
        "--checkpoint-interval",
        "20",
        "--progress-json",
    )


def bundle_arguments(teaching: Teaching) -> tuple[str, ...]:
    """`bundle RUN ...`."""
    name = teaching.state.product
    return ("bundle", str(teaching.run), "-o", str(teaching.bundle), "--name", name, "--json")


def past_losses(teaching: Teaching) -> tuple[tuple[float, float], ...]:
    """Epoch and loss of what the training did so far; a damaged line ends the list."""
    found: list[tuple[float, float]] = []
    try:
        for line in (teaching.run / "metrics.jsonl").read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            found.append((float(row["epoch"]), float(row["loss"])))
    except (OSError, ValueError, KeyError, TypeError):
        pass
    return tuple(found)


def check_commands(teaching: Teaching, *, evaluate: bool) -> list[Command]:
    """Score the good parts kept back and the defects; with the training tools a report, too."""
    commands = [scores_command(teaching)]
    if evaluate and has_defects(teaching):
        arguments = (
            "evaluate",
            str(teaching.bundle),
            "--data",
            str(teaching.defects),
            "--recipe",
            str(teaching.draft_path),
            "--purpose",
            "teaching",
            "--json",
        )
        commands.append(Command(EVALUATE, arguments))
    return commands


def scores_command(teaching: Teaching) -> Command:
    """Score all good parts that the bundle has not seen, and the defects."""
    arguments = ["recipe", "scores", str(teaching.bundle), "--normals", str(teaching.images)]
    arguments += ["--recipe", str(teaching.draft_path)]
    if has_defects(teaching):
        arguments += ["--defects", str(teaching.defects)]
    return Command(SCORES, (*arguments, "--json"))


def calibrate_command(teaching: Teaching, who: str) -> Command:
    """Set the threshold with its guarantee."""
    state = teaching.state
    arguments = [
        "calibrate",
        str(teaching.bundle),
        "--normals",
        str(teaching.images),
        "--recipe",
        str(teaching.draft_path),
        "--alpha",
        f"{state.alpha:g}",
        "--confidence",
        f"{state.confidence:g}",
        "--output",
        str(teaching.recipe_path),
        "--json",
    ]
    return Command(CALIBRATE, (*arguments, "--who", who) if who else tuple(arguments))


def golden_command(teaching: Teaching) -> Command:
    """Replay the golden parts."""
    recipe, bundle = str(teaching.recipe_path), str(teaching.bundle)
    return Command(GOLDEN, ("recipe", "golden", "check", recipe, "--bundle", bundle, "--json"))


def has_defects(teaching: Teaching) -> bool:
    """Whether there are pictures of defects."""
    return any((teaching.defects / "test").glob("*/*"))

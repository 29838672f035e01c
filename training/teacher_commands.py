"""`gonogo train teacher`: distil the compact teacher."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

EPILOG = "Example: gonogo train teacher --data images/photos --data images/textures -o runs/teacher"


def train_teacher(
    data: Annotated[
        list[Path], typer.Option(help="Folder of natural images or textures; repeatable.")
    ],
    output: Annotated[Path, typer.Option("--output", "-o", help="Folder for the results.")] = Path(
        "runs/teacher"
    ),
    source: Annotated[str, typer.Option(help="Large teacher that is imitated.")] = "resnet50",
    weights: Annotated[
        Path | None, typer.Option(help="File or folder with the large teacher's weights.")
    ] = None,
    epochs: Annotated[int, typer.Option(min=1, help="Passes over the images.")] = 30,
    learning_rate: Annotated[float, typer.Option("--lr", help="Peak learning rate.")] = 3e-3,
    seed: Annotated[int, typer.Option(help="Seed of everything random.")] = 1,
    resume: Annotated[
        bool, typer.Option("--resume", help="Go on after the last finished epoch.")
    ] = False,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print the report as one JSON object.")
    ] = False,
) -> None:
    """Distil the compact teacher from a large ImageNet-trained one.

    Writes compact.safetensors (the weights), teacher.json (what they are) and metrics.jsonl. Pass
    the file to `gonogo train METHOD --teacher compact --weights FILE`.
    """
    from training.teacher import TeacherConfig, distil_teacher

    config = TeacherConfig(
        data=tuple(data),
        source=source,
        weights=weights,
        epochs=epochs,
        learning_rate=learning_rate,
        seed=seed,
    )
    report = distil_teacher(
        config,
        output,
        resume=resume,
        on_epoch=lambda metrics: print(json.dumps(metrics), file=sys.stderr, flush=True),  # noqa: T201
    )
    if as_json:
        sys.stdout.write(json.dumps(report) + "\n")
    else:
        r2 = ", ".join(f"{stage} {value:.3f}" for stage, value in report["r2"].items())  # type: ignore[attr-defined]
        sys.stdout.write(f"{output / 'compact.safetensors'}: held-out R^2 {r2}\n")

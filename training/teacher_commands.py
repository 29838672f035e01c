"""`gonogo train teacher`: distil the compact teacher, or EfficientAD's."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any

import typer

from engine.errors import DataError

EPILOG = "Example: gonogo train teacher --data images/photos --data images/textures -o runs/teacher"
COMPACT = "compact"
STUDENTS = (COMPACT, "pdn-s", "pdn-m")


def train_teacher(
    data: Annotated[
        list[Path], typer.Option(help="Folder of natural images or textures; repeatable.")
    ],
    output: Annotated[Path, typer.Option("--output", "-o", help="Folder for the results.")] = Path(
        "runs/teacher"
    ),
    student: Annotated[
        str, typer.Option(help="compact, or EfficientAD's teacher: pdn-s, pdn-m.")
    ] = COMPACT,
    source: Annotated[str, typer.Option(help="Large teacher that is imitated.")] = "resnet50",
    weights: Annotated[
        Path | None, typer.Option(help="File or folder with the large teacher's weights.")
    ] = None,
    epochs: Annotated[
        int | None,
        typer.Option(min=1, help="Passes over the images. (default: 30; pdn: 460)"),
    ] = None,
    learning_rate: Annotated[
        float | None, typer.Option("--lr", help="Peak learning rate. (default: 3e-3; pdn: 1e-4)")
    ] = None,
    seed: Annotated[int, typer.Option(help="Seed of everything random.")] = 1,
    resume: Annotated[
        bool, typer.Option("--resume", help="Go on after the last finished epoch.")
    ] = False,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print the report as one JSON object.")
    ] = False,
) -> None:
    """Distil a small teacher from a large ImageNet-trained one.

    Writes STUDENT.safetensors (the weights), a JSON file beside it (what they are) and
    metrics.jsonl. Pass the file to `gonogo train METHOD --teacher compact --weights FILE`, or a
    pdn's to `gonogo train efficientad --teacher pdn-s --weights FILE`.
    """
    if student not in STUDENTS:
        raise DataError(f"--student {student}: expected one of {', '.join(STUDENTS)}")
    chosen = {"epochs": epochs, "learning_rate": learning_rate}
    given = {
        "data": tuple(data),
        "source": source,
        "weights": weights,
        "seed": seed,
        **{name: value for name, value in chosen.items() if value is not None},
    }
    report = _distil(student, given, output, resume=resume)
    if as_json:
        sys.stdout.write(json.dumps(report) + "\n")
        return
    r2 = report["r2"]
    stages = r2 if isinstance(r2, dict) else {"": r2}
    listed = ", ".join(f"{stage} {value:.3f}".strip() for stage, value in stages.items())
    sys.stdout.write(f"{output / student}.safetensors: held-out R^2 {listed}\n")


def _distil(
    student: str, given: dict[str, Any], output: Path, *, resume: bool
) -> dict[str, object]:
    from training.pdn_teacher import PdnTeacherConfig, distil_pdn
    from training.teacher import TeacherConfig, distil_teacher

    show: Callable[[dict[str, object]], None] = _print_metrics
    if student == COMPACT:
        return distil_teacher(TeacherConfig(**given), output, resume=resume, on_epoch=show)
    config = PdnTeacherConfig(student=student, **given)
    return distil_pdn(config, output, resume=resume, on_epoch=show)


def _print_metrics(metrics: dict[str, object]) -> None:
    sys.stderr.write(json.dumps(metrics) + "\n")
    sys.stderr.flush()

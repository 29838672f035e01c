"""`gonogo evaluate`."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from training.evaluation.result import Evaluation, Request
    from training.evaluation.subject import Subject


def evaluate(
    subject: Annotated[
        Path, typer.Argument(metavar="RUN_OR_BUNDLE", help="Run folder, or bundle NAME.gonogo.")
    ],
    data: Annotated[
        Path, typer.Option(help="Folder in MVTec layout: test/good, test/<defect>, ground_truth.")
    ],
    recipe: Annotated[
        Path | None, typer.Option(help="Recipe: threshold, view, minimum defect area.")
    ] = None,
    view: Annotated[str, typer.Option(help="View of the recipe, where it has several.")] = "",
    backend: Annotated[
        str | None,
        typer.Option(help="NAME/PRECISION. (default: torch/fp32 for a run, openvino/fp32)"),
    ] = None,
    report: Annotated[
        Path | None, typer.Option(help="HTML report. (default: RUN/report.html, NAME.report.html)")
    ] = None,
    purpose: Annotated[
        str, typer.Option(help="Why the test folder is read; goes into the log of readings.")
    ] = "",
    native: Annotated[
        bool, typer.Option("--native", help="AUPRO at the full size of the masks too.")
    ] = False,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print one JSON object on stdout.")
    ] = False,
) -> None:
    """Measure how a run or bundle finds known defects, and write an HTML report.

    Every reading of a test folder is logged beside what is evaluated. Without a recipe the
    threshold is the highest score of the good parts that training kept for calibration. Where
    views of several cameras make the recipe, files are gathered into parts by its part pattern and
    the worst picture decides; figures over pixels are those of all pictures.

    Example: gonogo evaluate runs/screw --data images/screw --purpose "final figures"
    """
    import torch

    from training.evaluation.report import write_report
    from training.evaluation.result import Request
    from training.evaluation.subject import open_subject
    from training.provenance import collect_provenance

    began = time.monotonic()
    opened = open_subject(subject, backend)
    target = report or opened.report_path
    _check_report(target)
    cpu, precision = torch.device("cpu"), opened.backend.precision
    commit = collect_provenance(cpu, precision=precision, seconds=0)["commit"]
    request = Request(data, recipe, view, purpose, str(commit) if commit else None, native)
    evaluation = _evaluate(opened, request)
    seconds = time.monotonic() - began
    provenance = collect_provenance(cpu, precision=precision, seconds=seconds)
    write_report(target, evaluation, provenance)
    if as_json:
        typer.echo(json.dumps({**evaluation.answer(), "report": str(target)}, allow_nan=False))
    else:
        _print_table(evaluation, target)


def _check_report(path: Path) -> None:
    """Refuse a report that cannot be written before the test folder is read."""
    from engine.errors import DataError

    if path.is_dir():
        raise DataError(f"{path}: is a folder; --report takes the file to write")
    if not path.absolute().parent.is_dir():
        raise DataError(f"{path}: its folder does not exist; make it or choose another --report")


def _evaluate(subject: Subject, request: Request) -> Evaluation:
    """Evaluate, showing progress on a terminal and the notes in any case."""
    from rich.console import Console
    from rich.progress import Progress

    from training.evaluation.runner import evaluate_subject

    console = Console(stderr=True, soft_wrap=True, markup=False, highlight=False)
    try:
        with Progress(console=console, disable=not console.is_terminal, transient=True) as bar:
            evaluation = evaluate_subject(
                subject,
                request,
                lambda items, description: bar.track(items, description=description),
            )
    finally:
        subject.backend.close()
    for note in evaluation.notes:
        console.print(f"note: {note}")
    return evaluation


def _objective_rows(objectives: dict[str, Any] | None) -> list[tuple[str, str]]:
    """DHKD: from good to strange the teacher should change much, the student little."""
    if objectives is None:
        return []
    return [
        ("teacher's difference, good to strange", f"{objectives['teacher_difference']:.4f}"),
        ("student's difference, good to strange", f"{objectives['student_difference']:.4f}"),
        ("pairs whose student differs less", f"{objectives['student_smaller']:.0%}"),
        ("both objectives hold", "yes" if objectives["hold"] else "no"),
    ]


def _print_table(evaluation: Evaluation, report: Path) -> None:
    from rich.console import Console
    from rich.table import Table

    from training.evaluation.report import figure, rate_words

    answer = evaluation.answer()
    table = Table("figure", "value")
    for name, key in (
        ("image AUROC", "image_auroc"),
        ("pixel AUROC", "pixel_auroc"),
        ("AUPRO, FPR up to 0.30", "aupro_030"),
        ("AUPRO, FPR up to 0.05", "aupro_005"),
        ("AUPRO 0.30 at full size", "aupro_030_native"),
        ("SegF1 at the threshold", "seg_f1"),
    ):
        table.add_row(name, figure(answer[key]))
    table.add_row("escapes", rate_words(answer["escapes"]))
    table.add_row("overkill", rate_words(answer["overkill"]))
    types = Table("type of defect", "images", "image AUROC", "escapes")
    for kind, one in answer["per_type"].items():
        shown = (str(one["n"]), figure(one["image_auroc"]), rate_words(one["escapes"]))
        types.add_row(kind, *shown)
    threshold = answer["threshold"]
    console = Console(soft_wrap=True, markup=False, highlight=False)
    console.print(
        f"{evaluation.subject.path}: {answer['method']}, teacher {answer['teacher']}, "
        f"{answer['backend']}; {answer['good']} good and {answer['defective']} defective images"
    )
    for row in _objective_rows(answer["objectives"]):
        table.add_row(*row)
    console.print(table)
    if answer["per_type"]:
        console.print(types)
    value = "" if threshold is None else f"{threshold:.6g}, "
    console.print(f"threshold: {value}{answer['threshold_origin']}")
    console.print(f"test folders read for this subject: {answer['test_readings']}")
    console.print(f"report: {report}")

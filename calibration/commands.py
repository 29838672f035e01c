"""`gonogo calibrate`."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from calibration.calibrate import CalibrationResult, Promise
    from engine.bundle import Bundle
    from engine.errors import TooFewPartsError
    from engine.recipe import Recipe


@dataclass(frozen=True)
class _Job:
    """What the command line asked for, besides the promise."""

    normals: Path
    output: Path
    new_parts: bool
    backends: list[str]
    report: Path | None
    keep: Path | None
    again: Recipe | None
    earlier: Recipe | None
    why: str
    who: str


def calibrate(
    bundle: Annotated[Path, typer.Argument(help="The bundle, NAME.gonogo.")],
    normals: Annotated[
        Path, typer.Option(help="Folder of good parts' images (or one in MVTec layout).")
    ],
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="The recipe to write.")
    ] = None,
    alpha: Annotated[
        float | None, typer.Option(help="Tolerated share of rejected good parts.  [default: 0.05]")
    ] = None,
    confidence: Annotated[
        float | None, typer.Option(help="Confidence of the promise.  [default: 0.95]")
    ] = None,
    method: Annotated[
        str | None,
        typer.Option(
            help="tolerance; or conformal (promises only on average); or percentile, mean_sigma, "
            "gpd (estimates that promise nothing).  [default: tolerance]"
        ),
    ] = None,
    warn_alpha: Annotated[
        float | None,
        typer.Option(help="Tolerated share of good parts NG or RECHECK. No RECHECK otherwise."),
    ] = None,
    recipe: Annotated[
        Path | None, typer.Option(help="Draft with views and minimum defect area.")
    ] = None,
    again: Annotated[
        Path | None,
        typer.Option(
            help="Recipe to calibrate again with its own promise and backends, after a change of "
            "bundle, backend or precision."
        ),
    ] = None,
    backend: Annotated[
        list[str] | None,
        typer.Option(help="NAME/PRECISION; may be repeated. All FP32 backends otherwise."),
    ] = None,
    product: Annotated[str, typer.Option(help="Name of the product.")] = "",
    min_defect_area: Annotated[
        float | None, typer.Option(help="Smallest defect that counts, in source pixels.")
    ] = None,
    part_pattern: Annotated[
        str, typer.Option(help="Regular expression with groups (?P<part>...), (?P<group>...).")
    ] = "",
    new_parts: Annotated[
        bool,
        typer.Option("--new-parts", help="Files named like trained ones show other parts."),
    ] = False,
    report: Annotated[Path | None, typer.Option(help="Write an HTML report here.")] = None,
    keep: Annotated[
        Path | None, typer.Option(help="New folder to copy the used images to, for --again.")
    ] = None,
    why: Annotated[str, typer.Option(help="The reason, for the recipe's audit file.")] = "",
    who: Annotated[str, typer.Option(help="Your name; the account's otherwise.")] = "",
    as_json: Annotated[
        bool, typer.Option("--json", help="Print one JSON object on stdout.")
    ] = False,
) -> None:
    """Set the threshold from good parts that the bundle has never seen, with its guarantee.

    Example: gonogo calibrate screw.gonogo --normals screw/train/good --alpha 0.05 -o
        screw.recipe.toml --keep screw_kept --report screw.html

    After a change of precision: gonogo calibrate screw.gonogo --normals screw_kept --again
        screw.recipe.toml --backend tensorrt/fp16
    """
    from engine.bundle import open_bundle
    from engine.errors import TooFewPartsError

    old = _earlier(again, recipe)
    promise = ask_promise(
        old, {"alpha": alpha, "confidence": confidence, "method": method}, warn_alpha
    )
    target, earlier = _target(output or again, report)
    opened = open_bundle(bundle)
    changes = {
        "product": product,
        "min_defect_area_px": min_defect_area,
        "part_pattern": part_pattern,
    }
    draft = draft_recipe(recipe or again, opened, changes)
    backends = backend or (list(old.thresholds) if old else [])
    job = _Job(normals, target, new_parts, backends, report, keep, old, earlier, why, who)
    try:
        result = _calibrate(opened, draft, promise, job)
    except TooFewPartsError as error:
        if as_json:
            typer.echo(json.dumps(_answer_too_few(promise, error)))
        raise
    if as_json:
        typer.echo(json.dumps(_answer(promise, result, target)))
        return
    for line in _answer_lines(result, promise.confidence):
        typer.echo(line)
    typer.echo(f"{target}: {result.recipe.product}, version {result.recipe.version}")


def _calibrate(bundle: Bundle, draft: Recipe, promise: Promise, job: _Job) -> CalibrationResult:
    """Collect, score, fit and write, telling the person at the terminal what happens."""
    from rich.console import Console
    from rich.progress import Progress

    from calibration.calibrate import calibrate_bundle, collect_for, release_recipe
    from calibration.doubts import late_choice_words
    from calibration.keep import check_keep, compare_with_kept, keep_images
    from calibration.report import write_report

    console = Console(stderr=True, soft_wrap=True, markup=False, highlight=False)
    parts = collect_for(bundle, draft, job.normals, new_parts=job.new_parts)
    console.print(parts.statement())
    if job.keep is not None:
        check_keep(parts, job.keep)
    with Progress(console=console, disable=not console.is_terminal, transient=True) as progress:
        task = progress.add_task("scoring", total=len(parts.parts))
        result = calibrate_bundle(
            bundle, parts, draft, promise, job.backends, lambda: progress.advance(task)
        )
    more = late_choice_words(job.earlier, result.recipe)
    if job.again is not None:
        more += compare_with_kept(job.again, parts)
    result = replace(result, warnings=(*result.warnings, *more))
    for warning in result.warnings:
        console.print(f"warning: {warning}")
    if job.keep is not None:
        keep_images(parts, job.keep)
    released = release_recipe(result.recipe, job.output, job.why, job.who)
    result = replace(result, recipe=released)
    if job.report is not None:
        write_report(result, bundle.path.name, job.report)
    return result


def _earlier(again: Path | None, recipe: Path | None) -> Recipe | None:
    """Load the recipe that is calibrated again; None when this is a first calibration."""
    from engine.errors import RecipeError
    from engine.recipe import load_recipe

    if again is None:
        return None
    if recipe is not None:
        raise RecipeError("--again: takes the place of --recipe; use one of them")
    old = load_recipe(again)
    if old.calibration is None:
        raise RecipeError(f"{again}: is a draft that was never calibrated; use it with --recipe")
    return old


def ask_promise(old: Recipe | None, asked: dict[str, Any], warn_alpha: float | None) -> Promise:
    """Build the promise: what the command line asks for, else the earlier one, else the default."""
    from calibration.calibrate import Promise

    promise = Promise()
    if old is not None and old.calibration is not None:
        made = old.calibration
        promise = Promise(made.alpha, made.confidence, made.method, made.warn_alpha)
    given = {key: value for key, value in asked.items() if value is not None}
    if warn_alpha is not None:
        given["warn_alpha"] = warn_alpha
    promise = replace(promise, **given)
    promise.check()
    return promise


def _target(output: Path | None, report: Path | None) -> tuple[Path, Recipe | None]:
    """Check where recipe and report go, before minutes are spent on scores.

    Returns:
        The recipe to write, and what is there now.
    """
    from calibration.page import check_report
    from engine.errors import RecipeError

    if output is None:
        raise RecipeError("--output: expected the recipe to write, such as -o screw.recipe.toml")
    earlier = _check_output(output)
    check_report(report)
    return output, earlier


def draft_recipe(path: Path | None, bundle: Bundle, changes: dict[str, Any]) -> Recipe:
    """Load the draft, or begin one with what the bundle was trained on; apply what is given."""
    from engine.recipe import Recipe, change_recipe, load_recipe
    from engine.trained import trained_recipe

    name = bundle.manifest.name or "product"
    if path:
        draft = load_recipe(path)
    else:
        draft = trained_recipe(bundle.manifest.provenance.get("training"), name) or Recipe(
            product=name
        )
    given = {key: value for key, value in changes.items() if value not in (None, "")}
    return change_recipe(draft, given)


def _check_output(output: Path) -> Recipe | None:
    """Refuse an output that must not be overwritten; returns the recipe that lies there."""
    from engine.errors import RecipeError
    from engine.recipe import load_recipe

    if not output.absolute().parent.is_dir():
        raise RecipeError(f"{output}: its folder does not exist; make it first")
    if output.is_dir():
        raise RecipeError(f"{output}: is a folder; name the recipe file to write")
    # A recipe becomes its next version; anything else is somebody's file.
    return load_recipe(output) if output.exists() else None


def _answer_lines(result: CalibrationResult, confidence: float) -> list[str]:
    lines = [result.guarantee.statement]
    if result.warn_guarantee is not None:
        lines.append(result.warn_guarantee.statement)
    for key, threshold in result.recipe.thresholds.items():
        line = f"threshold {key}: {threshold:.6g}"
        if key in result.recipe.warn_thresholds:
            line += f", RECHECK above {result.recipe.warn_thresholds[key]:.6g}"
        if key in result.intervals:
            low, high = result.intervals[key]
            line += f" ({low:.6g} to {high:.6g} in {100 * confidence:g} % of resamplings)"
        lines.append(line)
    return lines


def _answer(promise: Promise, result: CalibrationResult, output: Path) -> dict[str, Any]:
    from calibration.reference import watch_statement

    return {
        "parts": len(result.parts.parts),
        "alpha": promise.alpha,
        "confidence": promise.confidence,
        "method": promise.method,
        "answer": result.answer,
        "guarantee": result.guarantee.model_dump(mode="json"),
        "warn_alpha": promise.warn_alpha,
        "warn_guarantee": (
            result.warn_guarantee.model_dump(mode="json") if result.warn_guarantee else None
        ),
        "thresholds": result.recipe.thresholds,
        "warn_thresholds": result.recipe.warn_thresholds,
        "threshold_intervals": result.intervals,
        "more_parts_needed": 0,
        "left_out": result.parts.seen,
        "duplicates": [str(path) for path in result.parts.duplicates],
        "outliers": [{"file": str(p), "score": score} for p, score in result.outliers.items()],
        "warnings": list(result.warnings),
        "watch": watch_statement(result.recipe),
        "recipe": str(output),
        "version": result.recipe.version,
    }


def _answer_too_few(promise: Promise, error: TooFewPartsError) -> dict[str, Any]:
    return {
        "parts": error.parts,
        "alpha": promise.alpha,
        "confidence": promise.confidence,
        "method": promise.method,
        "answer": str(error),
        "guarantee": {"kind": "none", "bound": None, "statement": str(error)},
        "warn_alpha": promise.warn_alpha,
        "warn_guarantee": None,
        "thresholds": {},
        "warn_thresholds": {},
        "more_parts_needed": error.more_parts_needed,
        "provable_alpha": error.provable_alpha,
    }

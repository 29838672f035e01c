"""`gonogo calibrate`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from calibration.calibrate import CalibrationResult, Promise
    from engine.bundle import Bundle
    from engine.errors import TooFewPartsError
    from engine.recipe import Recipe


def calibrate(
    bundle: Annotated[Path, typer.Argument(help="The bundle, NAME.gonogo.")],
    normals: Annotated[
        Path, typer.Option(help="Folder of good parts' images (or one in MVTec layout).")
    ],
    output: Annotated[Path, typer.Option("--output", "-o", help="The recipe to write.")],
    alpha: Annotated[float, typer.Option(help="Tolerated share of rejected good parts.")] = 0.05,
    confidence: Annotated[float, typer.Option(help="Confidence of the promise.")] = 0.95,
    method: Annotated[
        str,
        typer.Option(
            help="tolerance; or conformal (promises only on average); or percentile, mean_sigma, "
            "gpd (estimates that promise nothing)."
        ),
    ] = "tolerance",
    warn_alpha: Annotated[
        float | None,
        typer.Option(help="Tolerated share of good parts NG or RECHECK. No RECHECK otherwise."),
    ] = None,
    recipe: Annotated[
        Path | None, typer.Option(help="Draft with views and minimum defect area.")
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
    as_json: Annotated[
        bool, typer.Option("--json", help="Print one JSON object on stdout.")
    ] = False,
) -> None:
    """Set the threshold from good parts that the bundle has never seen, with its guarantee.

    Example: gonogo calibrate screw.gonogo --normals screw/train/good --alpha 0.05 -o
        screw.recipe.toml
    """
    from calibration.calibrate import Promise
    from engine.bundle import open_bundle
    from engine.errors import TooFewPartsError

    promise = Promise(alpha, confidence, method, warn_alpha)
    promise.check()
    _check_output(output)
    opened = open_bundle(bundle)
    changes = {
        "product": product,
        "min_defect_area_px": min_defect_area,
        "part_pattern": part_pattern,
    }
    draft = _draft(recipe, opened, changes)
    try:
        result = _calibrate(opened, draft, promise, (normals, new_parts, backend or []), output)
    except TooFewPartsError as error:
        if as_json:
            typer.echo(json.dumps(_answer_too_few(promise, error)))
        raise
    if as_json:
        typer.echo(json.dumps(_answer(promise, result, output)))
        return
    for line in _answer_lines(result, confidence):
        typer.echo(line)
    typer.echo(f"{output}: {result.recipe.product}, version {result.recipe.version}")


def _calibrate(
    bundle: Bundle,
    draft: Recipe,
    promise: Promise,
    source: tuple[Path, bool, list[str]],
    output: Path,
) -> CalibrationResult:
    """Collect, score, fit and write, telling the person at the terminal what happens."""
    from dataclasses import replace

    from rich.console import Console
    from rich.progress import Progress

    from calibration.calibrate import calibrate_bundle, collect_for, release_recipe

    normals, new_parts, backends = source
    console = Console(stderr=True, soft_wrap=True, markup=False, highlight=False)
    parts = collect_for(bundle, draft, normals, new_parts=new_parts)
    console.print(parts.statement())
    with Progress(console=console, disable=not console.is_terminal, transient=True) as progress:
        task = progress.add_task("scoring", total=len(parts.parts))
        result = calibrate_bundle(
            bundle, parts, draft, promise, backends, lambda: progress.advance(task)
        )
    for warning in result.warnings:
        console.print(f"warning: {warning}")
    return replace(result, recipe=release_recipe(result.recipe, output))


def _draft(path: Path | None, bundle: Bundle, changes: dict[str, Any]) -> Recipe:
    """Load the draft, or begin one, and apply what the command line says."""
    from engine.recipe import Recipe, change_recipe, load_recipe

    draft = load_recipe(path) if path else Recipe(product=bundle.manifest.name or "product")
    given = {key: value for key, value in changes.items() if value not in (None, "")}
    return change_recipe(draft, given)


def _check_output(output: Path) -> None:
    """Refuse an output that must not be overwritten before minutes are spent on scores."""
    from engine.errors import RecipeError
    from engine.recipe import load_recipe

    if not output.absolute().parent.is_dir():
        raise RecipeError(f"{output}: its folder does not exist; make it first")
    if output.is_dir():
        raise RecipeError(f"{output}: is a folder; name the recipe file to write")
    if output.exists():
        load_recipe(output)  # a recipe becomes its next version; anything else is somebody's file


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

"""`gonogo recipe what-if`, `scores` and `gauge`."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer

BundleFile = Annotated[Path, typer.Argument(help="The bundle, NAME.gonogo.")]
Backend = Annotated[str, typer.Option(help="NAME/PRECISION.")]
Pattern = Annotated[
    str, typer.Option(help="Regular expression with groups (?P<part>...), (?P<group>...).")
]
Report = Annotated[Path | None, typer.Option(help="Write an HTML report here.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON object on stdout.")]


def what_if(
    bundle: BundleFile,
    normals: Annotated[
        Path, typer.Option(help="Folder of good parts' images (or one in MVTec layout).")
    ],
    defects: Annotated[
        Path | None,
        typer.Option(help="Folder of defects' images, or with one sub-folder per kind."),
    ] = None,
    recipe: Annotated[
        Path | None, typer.Option(help="Recipe or draft with views, area and promise.")
    ] = None,
    alpha: Annotated[float | None, typer.Option(help="Alpha asked for.  [default: 0.05]")] = None,
    confidence: Annotated[
        float | None, typer.Option(help="Confidence of the promise.  [default: 0.95]")
    ] = None,
    method: Annotated[
        str | None, typer.Option(help="As in gonogo calibrate.  [default: tolerance]")
    ] = None,
    backend: Backend = "",
    min_defect_area: Annotated[
        float | None, typer.Option(help="Smallest defect that counts, in source pixels.")
    ] = None,
    part_pattern: Pattern = "",
    new_parts: Annotated[
        bool,
        typer.Option("--new-parts", help="Files named like trained ones show other parts."),
    ] = False,
    report: Report = None,
    as_json: AsJson = False,
) -> None:
    """Compare the thresholds that good parts can prove: escapes and false rejects over alpha.

    Writes no recipe. An alpha chosen here needs fresh good parts for gonogo calibrate.
    """
    from calibration.calibrate import collect_for
    from calibration.commands import ask_promise, draft_recipe
    from calibration.page import check_report
    from calibration.studies import Pictures, collect_defects, study_what_if
    from calibration.study_report import write_what_if
    from engine.bundle import open_bundle
    from engine.cameras import camera_rule

    check_report(report)
    opened = open_bundle(bundle)
    changes = {"min_defect_area_px": min_defect_area, "part_pattern": part_pattern}
    draft = draft_recipe(recipe, opened, changes)
    asked = {"alpha": alpha, "confidence": confidence, "method": method}
    promise = ask_promise(draft, asked, None)
    good = collect_for(opened, draft, normals, new_parts=new_parts)
    bad = collect_defects(defects, camera_rule(draft)) if defects is not None else ()
    _say(good.statement())
    with _progress(len(good.parts) + len(bad)) as advance:
        answer = study_what_if(opened, Pictures(good, bad), draft, promise, backend, advance)
    facts = {
        "Bundle": f"{bundle.name} (sha256 {opened.sha256})",
        "Method": promise.method,
        "Confidence": f"{100 * promise.confidence:g} %",
        "Good parts": f"{len(good.parts)} of {normals}",
        "Defects": f"{len(bad)} of {defects}" if defects else "none",
        "Minimum defect area": f"{draft.min_defect_area_px:g} source pixels",
    }
    if report is not None:
        write_what_if(answer, list(facts.items()), report)
    if as_json:
        about = {"parts": len(good.parts), "defects": len(bad), "method": promise.method}
        _print_json({**about, "confidence": promise.confidence, **asdict(answer)})
        return
    typer.echo(answer.statement)
    for step in answer.steps:
        line = f"alpha {step.alpha:<7g} threshold {step.threshold:<10.5g}"
        if step.escapes is not None:
            line += f" escapes {step.escapes.short()}"
        typer.echo(line)
    for part in answer.nearest:
        side = "above" if part.margin > 0 else "below"
        distance = f"{abs(part.margin):.2f} inter-quartile ranges {side} the threshold"
        typer.echo(f"near: {part.name} ({part.kind}) {part.score:.5g}, {distance}")


def scores(
    bundle: BundleFile,
    normals: Annotated[
        Path, typer.Option(help="Folder of good parts' images (or one in MVTec layout).")
    ],
    defects: Annotated[
        Path | None,
        typer.Option(help="Folder of defects' images, or with one sub-folder per kind."),
    ] = None,
    recipe: Annotated[
        Path | None, typer.Option(help="Recipe or draft with views and area.")
    ] = None,
    backend: Backend = "",
    as_json: AsJson = False,
) -> None:
    """List the decision scores of good parts that the bundle has not seen, and of defects."""
    from calibration.calibrate import collect_for
    from calibration.commands import draft_recipe
    from calibration.studies import Pictures, collect_defects, score_pictures
    from engine.bundle import open_bundle
    from engine.cameras import camera_rule

    opened = open_bundle(bundle)
    draft = draft_recipe(recipe, opened, {})
    good = collect_for(opened, draft, normals)
    bad = collect_defects(defects, camera_rule(draft)) if defects is not None else ()
    _say(good.statement())
    with _progress(len(good.parts) + len(bad)) as advance:
        scored = score_pictures(opened, Pictures(good, bad), draft, backend, advance)
    groups = [scored.good] if scored.defects is None else [scored.good, scored.defects]
    rows = [
        {"image": name, "kind": kind, "score": float(score)}
        for group in groups
        for name, kind, score in zip(group.names, group.kinds, group.scores, strict=True)
    ]
    if as_json:
        _print_json({"backend": scored.key, "parts": rows})
        return
    for row in rows:
        typer.echo(f"{row['score']:<12.6g} {row['kind']:12} {row['image']}")


def gauge(
    bundle: BundleFile,
    recipe: Annotated[Path, typer.Option(help="The calibrated recipe.")],
    images: Annotated[Path, typer.Option(help="Folder of pictures of the same part, or parts.")],
    backend: Backend = "",
    part_pattern: Pattern = "",
    report: Report = None,
    as_json: AsJson = False,
) -> None:
    """Compare the spread of one part's repeated scores with its distance from the threshold.

    Where several cameras see the part, a repeat is one picture of each: told apart by a group
    (?P<repeat>...) in the part pattern, or the first of each camera by name, the second and so on.

    Exit code 1 when a part may get another verdict the next time.
    """
    from calibration.page import check_report
    from calibration.studies import study_gauge
    from calibration.study_report import write_gauge
    from engine.bundle import open_bundle
    from engine.inspector import check_recipe_fits
    from engine.recipe import load_recipe

    check_report(report)
    opened = open_bundle(bundle)
    loaded = load_recipe(recipe)
    check_recipe_fits(opened, bundle, loaded, recipe)
    with _progress(None) as advance:
        study = study_gauge(opened, loaded, images, part_pattern, backend, advance)
    facts = [
        ("Bundle", f"{bundle.name} (sha256 {opened.sha256})"),
        ("Recipe", f"{recipe.name}, {loaded.product}, version {loaded.version}"),
        ("Pictures", str(images)),
    ]
    for warning in study.warnings:
        _say(f"warning: {warning}")
    if report is not None:
        write_gauge(study, facts, report)
    if as_json:
        _print_json(asdict(study))
    else:
        typer.echo(study.statement)
    if not study.repeatable:
        raise typer.Exit(1)


@contextmanager
def _progress(total: int | None) -> Iterator[Callable[[], object]]:
    from rich.console import Console
    from rich.progress import Progress

    console = Console(stderr=True, soft_wrap=True, markup=False, highlight=False)
    with Progress(console=console, disable=not console.is_terminal, transient=True) as progress:
        task = progress.add_task("scoring", total=total)
        yield lambda: progress.advance(task)


def _say(text: str) -> None:
    typer.echo(text, err=True)


def _print_json(content: dict[str, Any]) -> None:
    typer.echo(json.dumps(_finite(content)))


def _finite(value: Any) -> Any:  # noqa: ANN401 - whatever JSON can hold
    """Replace what JSON has no word for by null: the distance of a part without any spread."""
    if isinstance(value, dict):
        return {key: _finite(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [_finite(one) for one in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value

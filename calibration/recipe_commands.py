"""`gonogo recipe`: what is set per product, with every version and every reason kept."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from calibration.golden_commands import app as golden_app
from calibration.study_commands import gauge, scores, what_if

if TYPE_CHECKING:
    from collections.abc import Mapping

    from engine.recipe import Recipe

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    help="Create, change, compare and roll back recipes.",
    epilog="Example: gonogo recipe history screw.recipe.toml",
)

app.add_typer(golden_app, name="golden")
app.command(
    "what-if",
    epilog="Example: gonogo recipe what-if screw.gonogo --normals screw_kept --defects screw_bad "
    "--recipe screw.recipe.toml --report what_if.html",
)(what_if)
app.command(
    epilog="Example: gonogo recipe scores screw.gonogo --normals screw_kept --defects screw_bad"
)(scores)
app.command(
    epilog="Example: gonogo recipe gauge screw.gonogo --recipe screw.recipe.toml --images repeats "
    "--report gauge.html"
)(gauge)

Target = Annotated[Path, typer.Argument(help="PRODUCT.recipe.toml.")]
Source = Annotated[str, typer.Argument(help="PRODUCT.recipe.toml, or one version: ...toml@3.")]
Why = Annotated[str, typer.Option(help="The reason, for the audit file.")]
Who = Annotated[str, typer.Option("--who", help="Your name; the account's otherwise.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON object on stdout.")]


@app.command(epilog="Example: gonogo recipe show screw.recipe.toml@2")
def show(recipe: Source, as_json: AsJson = False) -> None:
    """Show a recipe, or one of its versions."""
    loaded = _load(recipe)
    if as_json:
        typer.echo(json.dumps(loaded.model_dump(mode="json")))
        return
    from calibration.history import compare

    for change in compare(None, loaded):
        if change["new"] not in (None, "", []):
            typer.echo(f"{change['key']} = {_words(change['new'])}")
    if loaded.calibration is None:
        typer.echo("a draft: gonogo calibrate sets its thresholds")
    else:
        typer.echo(loaded.calibration.guarantee.statement)


@app.command(
    epilog="Example: gonogo recipe create screw.recipe.toml --product screw --region 0,0,640,480"
)
def create(
    recipe: Target,
    product: Annotated[str, typer.Option(help="Name of the product.")],
    camera: Annotated[str, typer.Option(help="Camera of station.toml.")] = "camera",
    region: Annotated[str, typer.Option(help="X,Y,WIDTH,HEIGHT in source pixels.")] = "",
    min_defect_area: Annotated[
        float, typer.Option(help="Smallest defect that counts, in source pixels.")
    ] = 0.0,
    part_pattern: Annotated[
        str, typer.Option(help="Regular expression with groups (?P<part>...), (?P<group>...).")
    ] = "",
    why: Why = "new product",
    who: Who = "",
    as_json: AsJson = False,
) -> None:
    """Begin a recipe: a draft, without thresholds."""
    from calibration.history import Change, release
    from engine.parts import compile_part_pattern
    from engine.recipe import Recipe, change_recipe

    compile_part_pattern(part_pattern)
    view = {"camera": camera, "region": _region(region)}
    draft = change_recipe(
        Recipe(product="product"),
        {
            "product": product,
            "views": [view],
            "min_defect_area_px": min_defect_area,
            "part_pattern": part_pattern,
        },
    )
    _print_released(recipe, release(draft, recipe, Change("create", why, who), new=True), as_json)


@app.command(epilog="Example: gonogo recipe copy screw.recipe.toml bolt.recipe.toml --product bolt")
def copy(
    source: Source,
    target: Target,
    product: Annotated[str, typer.Option(help="Name of the new product.")],
    why: Why = "",
    who: Who = "",
    as_json: AsJson = False,
) -> None:
    """Begin the recipe of another product from this one: a draft, without thresholds."""
    from calibration.edit import as_draft
    from calibration.history import Change, release
    from engine.recipe import change_recipe

    draft = change_recipe(as_draft(_load(source)), {"product": product, "golden": ()})
    change = Change("copy", why or f"copied from {source}", who)
    _print_released(target, release(draft, target, change, new=True), as_json)


@app.command(epilog="Example: gonogo recipe compare screw.recipe.toml@1 screw.recipe.toml")
def compare(old: Source, new: Source, as_json: AsJson = False) -> None:
    """List what differs between two recipes or versions."""
    from calibration.history import compare as compare_recipes

    changes = compare_recipes(_load(old), _load(new))
    if as_json:
        typer.echo(json.dumps({"old": old, "new": new, "changes": changes}))
        return
    for change in changes:
        typer.echo(_change_words(change))
    if not changes:
        typer.echo("equal")


@app.command(
    "set",
    epilog="Example: gonogo recipe set screw.recipe.toml min_defect_area_px 20 --why 'burrs pass'",
)
def set_value(
    recipe: Target,
    key: Annotated[str, typer.Argument(help="Such as min_defect_area_px, views.main.region.")],
    value: Annotated[str, typer.Argument(help="As in TOML; none removes the value.")],
    why: Why,
    who: Who = "",
    drop_thresholds: Annotated[
        bool, typer.Option("--drop-thresholds", help="The recipe may become a draft.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Change one key, as the recipe's next version."""
    from calibration.edit import set_key
    from calibration.history import Change, release
    from engine.recipe import load_recipe

    _check_why(why)
    changed = set_key(load_recipe(recipe), key, value, drop_thresholds=drop_thresholds)
    _print_released(recipe, release(changed, recipe, Change("set", why, who)), as_json)


@app.command(epilog="Example: gonogo recipe locate screw.recipe.toml --good images/screw")
def locate(
    recipe: Target,
    master: Annotated[
        Path | None, typer.Option(help="Picture of a good part, wholly in the frame.")
    ] = None,
    good: Annotated[
        Path | None,
        typer.Option(help="Folder of good parts: chooses the master, and fits the region to them."),
    ] = None,
    view: Annotated[str, typer.Option(help="Name of the view, where there are several.")] = "",
    max_rotation: Annotated[
        float, typer.Option(help="How far parts may be turned against it, in degrees.")
    ] = 180.0,
    min_match: Annotated[
        float, typer.Option(help="Smallest correlation with the master, 0 to 1.")
    ] = 0.6,
    why: Why = "locate the part",
    who: Who = "",
    drop_thresholds: Annotated[
        bool, typer.Option("--drop-thresholds", help="The recipe may become a draft.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Find the part in every frame against a master image; region and ignored places follow it.

    Their pixels are the master image's from then on. A part that is not found is FAULT.
    """
    from calibration.edit import without_thresholds
    from calibration.history import Change, release
    from calibration.locate_command import with_good_parts, with_master
    from engine.errors import RecipeError
    from engine.recipe import load_recipe

    old = load_recipe(recipe)
    upright = None
    if good is not None:
        changed, upright = with_good_parts(
            old, good, master, view=view, max_rotation_deg=max_rotation, min_match=min_match
        )
    elif master is not None:
        changed = with_master(
            old, master, view=view, max_rotation_deg=max_rotation, min_match=min_match
        )
    else:
        raise RecipeError("locate: expected --good or --master, found neither")
    changed = without_thresholds(old, changed, "locate", drop_thresholds=drop_thresholds)
    released = release(changed, recipe, Change("locate", why, who))
    _print_released(recipe, released, as_json, upright.answer() if upright else None)
    if upright and not as_json:
        for line in upright.words():
            typer.echo(line)


@app.command(epilog="Example: gonogo recipe history screw.recipe.toml --json")
def history(recipe: Target, as_json: AsJson = False) -> None:
    """List every change: who, when, what, why."""
    from calibration.history import read_audit, stored_versions

    entries = read_audit(recipe)
    if as_json:
        versions = stored_versions(recipe)
        typer.echo(json.dumps({"recipe": str(recipe), "versions": versions, "changes": entries}))
        return
    for entry in entries:
        if "damaged" in entry:
            typer.echo(f"damaged line: {entry['damaged']}")
            continue
        typer.echo(
            f"version {entry['version']}  {entry['when']}  {entry['who']}  {entry['action']}: "
            f"{entry['why']}"
        )
        for change in entry["changes"]:
            typer.echo(f"    {_change_words(change)}")
    if not entries:
        typer.echo(f"{recipe}: no recorded changes")


@app.command(epilog="Example: gonogo recipe rollback screw.recipe.toml 2 --why 'too many rejects'")
def rollback(
    recipe: Target,
    version: Annotated[int, typer.Argument(help="The version to put in force again.")],
    why: Why,
    who: Who = "",
    as_json: AsJson = False,
) -> None:
    """Put an old version in force again, as the recipe's next version."""
    from calibration.history import Change, roll_back

    _check_why(why)
    change = Change("rollback", f"to version {version}: {why}", who)
    _print_released(recipe, roll_back(recipe, version, change), as_json)


def _load(source: str) -> Recipe:
    """Read `PATH` or `PATH@VERSION`."""
    from calibration.history import load_version
    from engine.recipe import load_recipe

    path, at, version = source.rpartition("@")
    if at and version.isdigit() and not Path(source).exists():
        return load_version(Path(path), int(version))
    return load_recipe(Path(source))


def _region(text: str) -> dict[str, int] | None:
    from engine.errors import RecipeError

    if not text:
        return None
    numbers = text.split(",")
    if len(numbers) != 4 or not all(number.strip().lstrip("-").isdigit() for number in numbers):
        raise RecipeError(f"--region: expected X,Y,WIDTH,HEIGHT in pixels, found {text!r}")
    return dict(zip(("x", "y", "width", "height"), map(int, numbers), strict=True))


def _check_why(why: str) -> None:
    from engine.errors import RecipeError

    if not why.strip():
        raise RecipeError("--why: expected the reason for the change, found none")


def _print_released(
    path: Path, recipe: Recipe, as_json: bool, more: Mapping[str, Any] | None = None
) -> None:
    state = "calibrated" if recipe.calibration else "draft"
    if as_json:
        answer = {
            "recipe": str(path),
            "product": recipe.product,
            "version": recipe.version,
            "state": state,
            **(more or {}),
        }
        typer.echo(json.dumps(answer))
        return
    typer.echo(f"{path}: {recipe.product}, version {recipe.version}, {state}")


def _change_words(change: dict[str, Any]) -> str:
    return f"{change['key']}: {_words(change['old'])} -> {_words(change['new'])}"


def _words(value: object) -> str:
    return "none" if value is None else json.dumps(value, ensure_ascii=False)

"""`gonogo recipe golden`: known good and known bad parts that prove the inspection."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from calibration.golden import GoldenAnswer
    from engine.recipe import GoldenPart

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    help="Keep known good and known bad parts with a recipe, and replay them.",
    epilog="Example: gonogo recipe golden check screw.recipe.toml --bundle screw.gonogo",
)

Target = Annotated[Path, typer.Argument(help="PRODUCT.recipe.toml.")]
Why = Annotated[str, typer.Option(help="The reason, for the audit file.")]
Who = Annotated[str, typer.Option("--who", help="Your name; the account's otherwise.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON object on stdout.")]


@app.command(
    epilog="Example: gonogo recipe golden add screw.recipe.toml scratch1.png scratch2.png --bad"
)
def add(
    recipe: Target,
    images: Annotated[list[Path], typer.Argument(help="Image files.")],
    good: Annotated[
        bool | None, typer.Option("--good/--bad", help="What is known of these parts.")
    ] = None,
    why: Why = "golden parts",
    who: Who = "",
    as_json: AsJson = False,
) -> None:
    """Keep pictures of parts that are known to be good, or known to be bad.

    Where several cameras see the part, give one picture of each; the recipe's part pattern tells
    which is whose.
    """
    from calibration.golden import add_golden
    from calibration.history import Change
    from engine.errors import RecipeError

    if good is None:
        raise RecipeError("--good or --bad: expected what is known of these parts, found neither")
    changed = add_golden(recipe, images, good=good, change=Change("golden", why, who))
    _print_list(recipe, changed.version, changed.golden, as_json)


@app.command(
    epilog="Example: gonogo recipe golden remove screw.recipe.toml scratch1.png --why worn"
)
def remove(
    recipe: Target,
    names: Annotated[list[str], typer.Argument(help="Names as in gonogo recipe golden list.")],
    why: Why,
    who: Who = "",
    as_json: AsJson = False,
) -> None:
    """Take golden parts out of the recipe."""
    from calibration.golden import remove_golden
    from calibration.history import Change

    changed = remove_golden(recipe, names, Change("golden", why, who))
    _print_list(recipe, changed.version, changed.golden, as_json)


@app.command("list", epilog="Example: gonogo recipe golden list screw.recipe.toml --json")
def list_parts(recipe: Target, as_json: AsJson = False) -> None:
    """List the golden parts of a recipe."""
    from engine.recipe import load_recipe

    loaded = load_recipe(recipe)
    _print_list(recipe, loaded.version, loaded.golden, as_json)


@app.command(
    epilog="Example: gonogo recipe golden check screw.recipe.toml --bundle screw.gonogo --json"
)
def check(
    recipe: Target,
    bundle: Annotated[Path, typer.Option(help="The bundle, NAME.gonogo.")],
    backend: Annotated[
        list[str] | None,
        typer.Option(help="NAME/PRECISION in order of preference; may be repeated."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Replay the golden parts; exit code 1 when one is judged wrong."""
    from contextlib import closing

    from calibration.golden import check_golden, golden_trouble
    from engine.inspector import open_inspector

    with closing(open_inspector(bundle, recipe, backend or [])) as inspector:
        answers = check_golden(inspector, inspector.recipe, recipe)
        key = inspector.key
    trouble = golden_trouble(answers)
    if as_json:
        rows = [_answer(answer) for answer in answers]
        typer.echo(
            json.dumps({"recipe": str(recipe), "backend": key, "ok": not trouble, "parts": rows})
        )
    else:
        for answer in answers:
            known = "good" if answer.part.good else "bad "
            mark = "right" if answer.right else "WRONG"
            name = answer.part.part or answer.part.name
            typer.echo(f"{mark}  {known}  {answer.verdict.value:7}  {name}")
        typer.echo(trouble or f"{len(answers)} golden parts judged right on {key}")
    if trouble:
        raise typer.Exit(1)


def _answer(answer: GoldenAnswer) -> dict[str, Any]:
    several = {"pictures": [_row(one) for one in answer.pictures]} if answer.part.part else {}
    return {
        **_row(answer.part),
        **several,
        "verdict": answer.verdict.value,
        "score": answer.score if math.isfinite(answer.score) else None,
        "right": answer.right,
        "words": answer.words,
    }


def _row(part: GoldenPart) -> dict[str, Any]:
    row = {"name": part.name, "file": part.file, "good": part.good, "sha256": part.sha256}
    return row if part.part is None else {**row, "part": part.part, "camera": part.camera}


def _print_list(recipe: Path, version: int, golden: tuple[GoldenPart, ...], as_json: bool) -> None:
    from engine.golden import golden_parts

    if as_json:
        rows = [_row(part) for part in golden]
        typer.echo(json.dumps({"recipe": str(recipe), "version": version, "parts": rows}))
        return
    for part in golden:
        camera = f"  camera {part.camera}" if part.camera else ""
        typer.echo(f"{'good' if part.good else 'bad '}  {part.name}  ({part.file}){camera}")
    typer.echo(f"{recipe}: version {version}, {len(golden_parts(golden))} golden parts")

"""`gonogo demo`: the whole line on simulated parts."""

from __future__ import annotations

import json
import logging
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from engine.errors import BundleError, SettingsError

if TYPE_CHECKING:
    from rich.table import Table

ASSETS_DIR = Path(__file__).resolve().parents[1] / "assets"
UNATTENDED_PARTS = 100


def demo(
    *,
    parts: Annotated[
        int | None,
        typer.Option(
            min=1,
            max=99_999,
            help="End after this many parts. Default: when the window is closed; "
            f"without a display {UNATTENDED_PARTS}.",
        ),
    ] = None,
    takt_ms: Annotated[float, typer.Option(min=20, help="From one part to the next.")] = 200.0,
    defect_rate: Annotated[
        float, typer.Option(min=0, max=1, help="Share of defective parts.")
    ] = 0.2,
    seed: Annotated[int, typer.Option(min=0, help="Which simulated line.")] = 2025,
    data_dir: Annotated[
        Path, typer.Option(help="Folder for record, pictures of rejected parts and screenshot.")
    ] = Path("demo-output"),
    screenshot: Annotated[
        Path | None, typer.Option(help="Picture of the window. Default: demo.png in --data-dir.")
    ] = None,
    bundle: Annotated[
        Path | None, typer.Option(help="Judge with this bundle instead of the shipped one.")
    ] = None,
    recipe: Annotated[Path | None, typer.Option(help="The recipe that belongs to it.")] = None,
    images: Annotated[
        Path | None,
        typer.Option(help="Replay the pictures of this folder instead of the simulated line."),
    ] = None,
    language: Annotated[
        str, typer.Option(help="Language of the window: en, de, es, ja or zh.")
    ] = "en",
    headless: Annotated[bool, typer.Option("--headless", help="Run without a window.")] = False,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print one JSON object on standard output at the end.")
    ] = False,
) -> None:
    """Run simulated parts through the whole line: camera, engine, PLC, record, window.

    The PLC is a second process at the other end of a pseudo-terminal. At the
    end its books, the database and the known truth of every part are
    compared. Exit code 1: a part was not signalled or not recorded once.

    With --images the pictures of a folder take the simulated line's place.

    Example: gonogo demo --parts 200
    """
    bundle_path, recipe_path = _choose_model(bundle, recipe)
    parts = _check_window(parts, headless=headless)
    from app.commands._demo import DemoPlan, run_and_time, what_is_missing

    logging.basicConfig(
        stream=sys.stderr, level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s"
    )
    picture = None if headless else (screenshot or data_dir / "demo.png")
    plan = DemoPlan(
        bundle_path,
        recipe_path,
        data_dir,
        parts,
        takt_ms,
        defect_rate,
        seed,
        picture,
        images,
        language,
    )
    if not as_json:
        number = "until the window is closed" if parts is None else f"{parts} parts"
        line = "simulated line" if images is None else f"pictures of {images}"
        sys.stderr.write(f"{line}: {number}, one every {takt_ms:g} ms\n")
    outcome, summary = run_and_time(plan)
    if as_json:
        sys.stdout.write(json.dumps(summary) + "\n")
    else:
        _print_summary(summary)
    problem = what_is_missing(summary)
    if problem:
        sys.stderr.write(f"error: {problem}\n")
        raise typer.Exit(1)
    if outcome.code:
        raise typer.Exit(outcome.code)


def _choose_model(bundle: Path | None, recipe: Path | None) -> tuple[Path, Path]:
    """The files named, or the shipped ones.

    Raises:
        SettingsError: Only one of both is named.
        BundleError: The shipped ones are not there.
    """
    if bundle is not None and recipe is not None:
        return bundle, recipe
    if bundle is not None or recipe is not None:
        given, other = ("--bundle", "--recipe") if bundle else ("--recipe", "--bundle")
        raise SettingsError(f"gonogo demo: {given} needs {other} too; they belong together")
    shipped = ASSETS_DIR / "demo.gonogo", ASSETS_DIR / "demo.recipe.toml"
    for path in shipped:
        if not path.is_file():
            raise BundleError(
                f"{path}: the shipped model is missing; install Gonogo again, make it with "
                "`python -m benchmarks.demo_model`, or name yours with --bundle and --recipe"
            )
    return shipped


def _check_window(parts: int | None, *, headless: bool) -> int | None:
    """Number of parts, with the window's needs checked before anything runs.

    Raises:
        SettingsError: The window cannot be opened; says what to install.
    """
    if headless:
        return parts or UNATTENDED_PARTS
    from app.ui.system import choose_platform, require_qt

    try:
        require_qt(may_draw_off_screen=True)
    except SettingsError as error:
        raise SettingsError(
            f"{error}; or go on without a window: gonogo demo --headless"
        ) from error
    if parts is None and choose_platform(os.environ, may_draw_off_screen=True) == "offscreen":
        return UNATTENDED_PARTS
    return parts


def _print_summary(summary: Mapping[str, Any]) -> None:
    from rich.console import Console

    console = Console(highlight=False)
    console.print(_table(summary))
    console.print(f"record and pictures: {summary['data_dir']}", soft_wrap=True, markup=False)
    if summary["screenshot"]:
        console.print(f"screenshot: {summary['screenshot']}", soft_wrap=True, markup=False)


def _table(summary: Mapping[str, Any]) -> Table:
    from rich.table import Table

    verdicts, cycle = summary["verdicts"], summary["cycle_ms"]
    table = Table(title="What happened", show_header=False, title_justify="left")
    table.add_column(style="bold")
    table.add_column()
    told = ", ".join(f"{count} {name.upper()}" for name, count in verdicts.items() if count)
    rows = [
        ("parts", f"{summary['parts']}: {summary['good']} good, {summary['defective']} defective"),
        ("verdicts", told or "none"),
        ("escapes", _in_words(summary["escapes"], "defective parts passed")),
        ("overkill", _in_words(summary["overkill"], "good parts rejected")),
        ("signalled", f"{summary['signalled']} in time, by the PLC's own count"),
        ("recorded", f"{summary['recorded']} exactly once"),
        ("cycle time", _cycle(cycle) + f" (takt {summary['takt_ms']:g} ms)"),
        ("PLC frames", f"{summary['plc_frames']} exchanged"),
        ("backend", f"{summary['backend']}/{summary['precision']}"),
    ]
    if summary["without_picture"]:
        rows.insert(1, ("no picture", f"{summary['without_picture']} parts; they got FAULT"))
    for aspect, counts in summary["by_defect"].items():
        found = [f"{name} {row['rejected']}/{row['n']}" for name, row in sorted(counts.items())]
        rows.append((f"found by {aspect}", ", ".join(found) or "-"))
    for name, words in rows:
        table.add_row(name, words)
    return table


def _in_words(share: Mapping[str, Any], what: str) -> str:
    rate = "" if share["rate"] is None else f" ({share['rate']:.1%})"
    return f"{share['count']} of {share['n']} {what}{rate}"


def _cycle(cycle: Mapping[str, float | None]) -> str:
    if cycle["p50"] is None:
        return "not measured"
    return f"p50 {cycle['p50']:.1f} ms, p99 {cycle['p99']:.1f} ms"

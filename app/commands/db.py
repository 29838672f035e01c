"""`gonogo db`: look at the record, copy it, bring a copy back, export it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from app.station.ports import PartRecord

app = typer.Typer(
    help="Check, back up, restore and export the record.",
    epilog="Example: gonogo db check",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode="rich",
)

DataDir = Annotated[
    Path | None,
    typer.Option("--data-dir", help="Data folder of the station (default: this user's)."),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON object on standard output.")]


@app.command(epilog="Example: gonogo db check --data-dir /var/lib/gonogo --json")
def check(data_dir: DataDir = None, as_json: AsJson = False) -> None:
    """Check the database's integrity and schema and the journal's state; exit 1 on damage."""
    from app.store.maintenance import check_record

    database, journal = _files(data_dir)
    found = check_record(database, journal)
    if as_json:
        answer = {"ok": not found.problems, "database": str(database), **asdict(found)}
        typer.echo(json.dumps(answer))
    else:
        typer.echo(f"database  {database}")
        typer.echo(f"schema    {found.schema} (newest {found.newest_schema})")
        typer.echo(f"parts     {found.parts}, recorded gaps {found.gaps}")
        if found.journal is not None:
            closed = "closed" if found.journal.closed else "open or not closed"
            typer.echo(f"journal   {found.journal.pending} waiting, {closed}")
        for problem in found.problems or ("all is well",):
            typer.echo(problem)
    if found.problems:
        raise typer.Exit(1)


@app.command(epilog="Example: gonogo db backup /media/usb/record.db")
def backup(
    path: Annotated[Path, typer.Argument(help="New file to copy the database to.")],
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Copy the database into one file; the line may be running."""
    from app.store.maintenance import backup_record, check_record

    database, journal = _files(data_dir)
    backup_record(database, path)
    state = check_record(database, journal).journal
    waiting = 0 if state is None else state.pending
    if as_json:
        typer.echo(json.dumps({"backup": str(path), "journal_waiting": waiting}))
        return
    typer.echo(f"backed up to {path}")
    if waiting:
        typer.echo(f"{waiting} entries wait in the journal and are not in it", err=True)


@app.command(epilog="Example: gonogo db restore /media/usb/record.db")
def restore(
    path: Annotated[Path, typer.Argument(help="Backup to bring back.")],
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Put a backup in the database's place; the old one is kept. The line must be stopped."""
    from app.store.maintenance import restore_record

    database, journal = _files(data_dir)
    kept = restore_record(path, database, journal)
    if as_json:
        typer.echo(json.dumps({"restored": str(database), "kept": kept and str(kept)}))
        return
    typer.echo(f"restored {database}")
    if kept is not None:
        typer.echo(f"the old record is kept as {kept}")


@app.command(epilog="Example: gonogo db export --csv parts.csv")
def export(
    csv_path: Annotated[Path, typer.Option("--csv", help="File to write the parts to.")],
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Write every part of the record as CSV, oldest first."""
    from app.store.maintenance import check_record, write_csv
    from app.store.store import SqlStore

    database, journal = _files(data_dir)
    parts = check_record(database, journal).parts
    store = SqlStore(f"sqlite:///{database.resolve()}")
    try:
        written = write_csv(_with_progress(store.parts(), parts), csv_path)
    finally:
        store.close()
    if as_json:
        typer.echo(json.dumps({"csv": str(csv_path), "parts": written}))
    else:
        typer.echo(f"{written} parts written to {csv_path}")


def _files(given: Path | None) -> tuple[Path, Path]:
    """Database and journal of a data folder."""
    from app.settings import StoreSettings
    from app.store import DATABASE_NAME, JOURNAL_NAME
    from app.store import data_dir as folder_in_force

    folder = folder_in_force(StoreSettings(data_dir=given))
    return folder / DATABASE_NAME, folder / JOURNAL_NAME


def _with_progress(records: Iterable[PartRecord], total: int) -> Iterable[PartRecord]:
    from rich.console import Console
    from rich.progress import track

    console = Console(stderr=True)
    return track(
        records,
        "exporting",
        total=total,
        console=console,
        transient=True,
        disable=not console.is_terminal,
    )

"""`gonogo db`: look at the record, copy it, bring a copy back, export it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from app.station.ports import PartRecord
    from app.store.maintenance import RecordCheck
    from app.store.stored_files import FilesCheck

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
Url = Annotated[
    str,
    typer.Option("--url", help="Database address, such as postgresql+psycopg://USER@HOST/NAME."),
]
Station = Annotated[
    Path | None,
    typer.Option("--station", help="Station file that names data folder and database."),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON object on standard output.")]


@app.command(epilog="Example: gonogo db check --data-dir /var/lib/gonogo --json")
def check(
    files: Annotated[
        bool, typer.Option("--files", help="Read every picture and map and compare its hash.")
    ] = False,
    data_dir: DataDir = None,
    url: Url = "",
    station: Station = None,
    as_json: AsJson = False,
) -> None:
    """Check the database's integrity and schema and the journal's state; exit 1 on damage."""
    place = _place(data_dir, url, station)
    found = place.check()
    seen = place.check_files(found) if files else None
    if seen is not None:
        problems = tuple(f"{path}: not as it was written" for path in seen.damaged)
        found = replace(found, problems=found.problems + problems)
    if as_json:
        answer = {"ok": not found.problems, "database": place.name, **asdict(found)}
        answer["files"] = seen and asdict(seen)
        typer.echo(json.dumps(answer))
    else:
        typer.echo(f"database  {place.name}")
        typer.echo(f"schema    {found.schema} (newest {found.newest_schema})")
        typer.echo(f"parts     {found.parts}, recorded gaps {found.gaps}")
        if found.journal is not None:
            closed = "closed" if found.journal.closed else "open or not closed"
            typer.echo(f"journal   {found.journal.pending} waiting, {closed}")
        if seen is not None:
            typer.echo(f"files     {seen.images} images, {seen.maps} maps, {seen.deleted} deleted")
        for problem in found.problems or ("all is well",):
            typer.echo(problem)
    if found.problems:
        raise typer.Exit(1)


@app.command(epilog="Example: gonogo db backup /media/usb/record.db")
def backup(
    path: Annotated[Path, typer.Argument(help="New file to copy the database to.")],
    data_dir: DataDir = None,
    url: Url = "",
    station: Station = None,
    as_json: AsJson = False,
) -> None:
    """Copy the database into one SQLite file, also from a server; the line may be running.

    Pictures and maps (images/ and maps/ of the data folder) are files to be copied as they are.
    """
    from app.store.maintenance import backup_record
    from app.store.server import backup_server

    place = _place(data_dir, url, station)
    if place.file is not None:
        backup_record(place.file, path)
    else:
        backup_server(place.url, path)
    state = place.check().journal
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
    url: Url = "",
    station: Station = None,
    as_json: AsJson = False,
) -> None:
    """Put a backup in the database's place; the line must be stopped.

    An old database file is kept beside it. In a server the database must be empty.
    """
    from app.store.maintenance import restore_record
    from app.store.server import restore_server

    place = _place(data_dir, url, station)
    kept: Path | None = None
    if place.file is not None:
        kept = restore_record(path, place.file, place.journal)
    else:
        restore_server(path, place.url, place.journal)
    if as_json:
        typer.echo(json.dumps({"restored": place.name, "kept": kept and str(kept)}))
        return
    typer.echo(f"restored {place.name}")
    if kept is not None:
        typer.echo(f"the old record is kept as {kept}")


@app.command(epilog="Example: gonogo db upgrade --backup record-before.db")
def upgrade(
    backup: Annotated[Path, typer.Option(help="New file for a copy made before.")],
    data_dir: DataDir = None,
    url: Url = "",
    station: Station = None,
    as_json: AsJson = False,
) -> None:
    """Bring the record to this program's schema, copying it first; the line must be stopped."""
    from app.store.migrate import migrate_record

    place = _place(data_dir, url, station)
    done = migrate_record(place.url, place.journal, backup)
    kept = done.backup and str(done.backup)
    if as_json:
        answer = {"database": place.name, "before": done.before, "after": done.after}
        typer.echo(json.dumps({**answer, "backup": kept}))
    elif kept:
        typer.echo(f"schema {done.before} -> {done.after}; the record before is in {kept}")
    else:
        typer.echo(f"{place.name}: nothing to migrate")


@app.command(epilog="Example: gonogo db export --csv parts.csv")
def export(
    csv_path: Annotated[Path, typer.Option("--csv", help="File to write the parts to.")],
    data_dir: DataDir = None,
    url: Url = "",
    station: Station = None,
    as_json: AsJson = False,
) -> None:
    """Write every part of the record as CSV, oldest first."""
    from app.store.maintenance import write_csv
    from app.store.store import SqlStore

    place = _place(data_dir, url, station)
    parts = place.check().parts
    store = SqlStore(place.url)
    try:
        written = write_csv(_with_progress(store.parts(), parts), csv_path)
    finally:
        store.close()
    if as_json:
        typer.echo(json.dumps({"csv": str(csv_path), "parts": written}))
    else:
        typer.echo(f"{written} parts written to {csv_path}")


@app.command(epilog="Example: gonogo db report --pdf week.pdf --station station.toml --days 7")
def report(
    csv_path: Annotated[
        Path | None, typer.Option("--csv", help="File to write the report to, as a table.")
    ] = None,
    pdf_path: Annotated[
        Path | None,
        typer.Option("--pdf", help="File to write the report to, for people: with plots."),
    ] = None,
    days: Annotated[int, typer.Option(min=0, help="Only parts of so many last days; 0: all.")] = 0,
    shifts: Annotated[
        str,
        typer.Option(
            help="Starts of the shifts, such as 06:00,14:00,22:00; default: the station's."
        ),
    ] = "",
    data_dir: DataDir = None,
    url: Url = "",
    station: Station = None,
    as_json: AsJson = False,
) -> None:
    """Count parts by shift, product, recipe version and lot, with yield and cycle times."""
    import time

    from engine.errors import SettingsError

    if csv_path is None and pdf_path is None:
        raise SettingsError("gonogo db report: expected --csv FILE or --pdf FILE, found neither")
    place = _place(data_dir, url, station)
    starts = _starts(shifts) if shifts else place.shifts
    total = place.check().parts
    since_ns = time.time_ns() - days * 86_400_000_000_000 if days else 0
    counted = rows = 0
    if csv_path is not None:
        counted, rows = _report_csv(place, starts, (since_ns, total), csv_path)
    if pdf_path is not None:
        counted, rows = _report_pdf(place, starts, since_ns, pdf_path)
    written = {"csv": csv_path and str(csv_path), "pdf": pdf_path and str(pdf_path)}
    if as_json:
        typer.echo(json.dumps({**written, "rows": rows, "parts": counted}))
    else:
        files = " and ".join(name for name in written.values() if name)
        typer.echo(f"{counted} parts in {rows} rows written to {files}")


def _report_csv(
    place: _Place, starts: tuple[str, ...], since: tuple[int, int], path: Path
) -> tuple[int, int]:
    """Parts and rows of the table that was written."""
    from app.store.report import summarise, write_report
    from app.store.store import SqlStore

    since_ns, total = since
    store = SqlStore(place.url)
    try:
        rows = summarise(_with_progress(store.parts(since_ns), total), starts)
    finally:
        store.close()
    write_report(rows, path)
    return sum(row.parts for row in rows), len(rows)


def _report_pdf(
    place: _Place, starts: tuple[str, ...], since_ns: int, path: Path
) -> tuple[int, int]:
    """Parts and rows of the report that was written."""
    from app.station.records import PeriodFilter
    from app.store.period import SqlStatistics
    from app.store.period_pdf import write_pdf

    reader = SqlStatistics(place.url, place.journal.parent, starts)
    try:
        found = reader.period(PeriodFilter(since_ns=since_ns))
    finally:
        reader.close()
    write_pdf(found, path, place.station)
    return found.counts.parts, len(found.groups)


def _starts(text: str) -> tuple[str, ...]:
    """Starts of shifts from the command line.

    Raises:
        SettingsError: One is no time of day.
    """
    from engine.errors import SettingsError

    starts = tuple(part.strip() for part in text.split(","))
    for start in starts:
        try:
            datetime.strptime(start, "%H:%M")  # noqa: DTZ007 - a time of day has no zone
        except ValueError as error:
            raise SettingsError(
                f"--shifts: expected times such as 06:00,14:00, found {start!r}"
            ) from error
    return starts


@dataclass(frozen=True)
class _Place:
    """Where a record lies.

    Attributes:
        url: Address of the database.
        file: Its file, or None on a server.
        journal: The journal in front of it.
        shifts: Starts of the station's shifts.
        station: Name of the station, or empty.
    """

    url: str
    file: Path | None
    journal: Path
    shifts: tuple[str, ...]
    station: str

    @property
    def name(self) -> str:
        """The database in words, without a password."""
        from app.store.schema import shown

        return str(self.file) if self.file is not None else shown(self.url)

    def check(self) -> RecordCheck:
        """See `check_record`."""
        from app.store.maintenance import check_record
        from app.store.server import check_server

        if self.file is not None:
            return check_record(self.file, self.journal)
        return check_server(self.url, self.journal)

    def check_files(self, found: RecordCheck) -> FilesCheck:
        """See `app.store.stored_files.check_files`.

        Raises:
            StoreError: The record has an older schema, without hashes.
        """
        from app.store.stored_files import check_files
        from engine.errors import StoreError

        if found.schema != found.newest_schema:
            raise StoreError(
                f"{self.name}: has schema {found.schema}, without hashes of files; bring it to "
                f"{found.newest_schema} first with: gonogo db upgrade"
            )
        return check_files(self.url, self.journal.parent)


def _place(given: Path | None, url: str, station: Path | None) -> _Place:
    """The record that the options name; they win over the station file, and it over the default."""
    from app.settings import ShiftSettings, StoreSettings, load_settings
    from app.store import JOURNAL_NAME, database_url
    from app.store import data_dir as folder_in_force
    from app.store.server import sqlite_file

    settings, shift, name = StoreSettings(), ShiftSettings(), ""
    if station is not None:
        read = load_settings(station)
        settings, shift, name = read.store, read.shift, read.name
    if given is not None:
        settings = settings.model_copy(update={"data_dir": given, "url": ""})
    if url:
        settings = settings.model_copy(update={"url": url})
    address = database_url(settings)
    journal = folder_in_force(settings) / JOURNAL_NAME
    return _Place(address, sqlite_file(address), journal, shift.starts, name)


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

"""Care of the record from outside the line: look at it, copy it, bring a copy back, export it."""

from __future__ import annotations

import math
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import DatabaseError

from app.station.csv_file import write_table
from app.station.ports import PartRecord
from app.store.journal import JournalState, hold_journal, inspect_journal
from app.store.schema import (
    check_revision,
    create_reading_engine,
    current_revision,
    newest_revision,
)
from engine.errors import StoreError

CSV_COLUMNS = (
    "part_id",
    "sequence",
    "lot",
    "time",
    "verdict",
    "score",
    "threshold",
    "reason",
    "product",
    "recipe_version",
    "bundle_sha256",
    "backend",
    "cycle_ms",
    "signal",
    "defects",
    "image_path",
    "image_sha256",
    "map_path",
    "map_sha256",
)


@dataclass(frozen=True)
class RecordCheck:
    """What `check_record` found.

    Attributes:
        problems: One sentence per thing that is wrong; empty when all is well.
        schema: Schema of the database, or None where it has none.
        newest_schema: Schema that this program writes.
        parts: Number of parts in it.
        gaps: Number of recorded gaps.
        journal: State of the journal, or None where there is none.
    """

    problems: tuple[str, ...]
    schema: str | None
    newest_schema: str
    parts: int
    gaps: int
    journal: JournalState | None


def check_record(database: Path, journal: Path) -> RecordCheck:
    """Check database and journal without changing either; a station may be using them.

    Raises:
        StoreError: There is no database, or it is foreign, newer than this program or unreadable.
    """
    schema, problems, parts, gaps = _check_database(database)
    state: JournalState | None = None
    if journal.exists():
        try:
            state = inspect_journal(journal)
        except StoreError as error:
            problems.append(str(error))
    if state is not None and state.torn:
        problems.append(f"{journal}: ends in a torn tail; the next start records the gap")
    return RecordCheck(tuple(problems), schema, newest_revision(), parts, gaps, state)


def backup_record(database: Path, target: Path) -> None:
    """Copy the database into one file, also while a station writes.

    Raises:
        StoreError: There is no database, the target exists already or cannot be written.
    """
    if target.exists():
        raise StoreError(f"{target}: exists already; name a new file")
    db_engine = _existing(database)
    try:
        _copy_database(db_engine, target)
    finally:
        db_engine.dispose()


def restore_record(source: Path, database: Path, journal: Path) -> Path | None:
    """Put a backup in the place of the database; the old one is kept beside it.

    Verdicts that still wait in the journal reach the restored database at the next start.

    Returns:
        Where the old database was kept, or None where there was none.

    Raises:
        StoreError: The backup is no sound record of this program, or a station uses the folder.
    """
    _, problems, _, _ = _check_database(source)
    if problems:
        raise StoreError(f"{problems[0]}; choose another backup")
    with hold_journal(journal):
        incoming = database.with_name(f"{database.name}.incoming")
        db_engine = _existing(source)
        try:
            _copy_database(db_engine, incoming)
        finally:
            db_engine.dispose()
        kept = _move_aside(database)
        incoming.replace(database)
    return kept


def write_csv(records: Iterable[PartRecord], target: Path) -> int:
    """Write parts as CSV, oldest first; NaN is an empty cell, `defects` is their number.

    Returns:
        Number of parts written.

    Raises:
        StoreError: The file cannot be written.
    """
    try:
        return write_table(target, CSV_COLUMNS, map(_csv_row, records))
    except OSError as error:
        raise StoreError(f"{target}: {error.strerror}; choose a place you may write to") from error


def _csv_row(record: PartRecord) -> list[object]:
    moment = datetime.fromtimestamp(record.wall_time_ns / 1e9, tz=timezone.utc).astimezone()
    return [
        record.part_id,
        record.sequence,
        record.lot,
        moment.isoformat(timespec="milliseconds"),
        record.verdict.value,
        _csv_number(record.score),
        _csv_number(record.threshold),
        record.reason,
        record.product,
        record.recipe_version,
        record.bundle_sha256,
        record.backend,
        _csv_number(record.cycle_ms),
        record.signal.value,
        len(record.defects),
        record.image_path,
        record.image_sha256,
        record.map_path,
        record.map_sha256,
    ]


def _csv_number(value: float) -> float | str:
    return "" if math.isnan(value) else value


def _existing(database: Path) -> Engine:
    if not database.is_file():
        raise StoreError(f"{database}: no record here; name the data folder with --data-dir")
    return create_reading_engine(database)


def _check_database(database: Path) -> tuple[str | None, list[str], int, int]:
    """Schema, problems, number of parts and of gaps."""
    db_engine = _existing(database)
    try:
        with db_engine.connect() as connection:
            schema = current_revision(connection)
            check_revision(connection, str(database), schema)
            found = [str(row[0]) for row in connection.exec_driver_sql("PRAGMA integrity_check")]
            problems = [f"{database}: {text}" for text in found if text != "ok"]
            orphans = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
            if orphans:
                problems.append(f"{database}: {len(orphans)} rows point at parts that are missing")
            if schema is None:
                return schema, problems, 0, 0
            parts = connection.exec_driver_sql("SELECT count(*) FROM parts").scalar_one()
            gaps = connection.exec_driver_sql(
                "SELECT count(*) FROM events WHERE kind = 'gap'"
            ).scalar_one()
            return schema, problems, int(parts), int(gaps)
    except DatabaseError as error:
        raise StoreError(
            f"{database}: expected a sound SQLite database, found: {error.orig}; "
            "bring a backup back with: gonogo db restore PATH"
        ) from error
    finally:
        db_engine.dispose()


def _copy_database(db_engine: Engine, target: Path) -> None:
    """Copy with SQLite's own backup, into a neighbour first, so that no half copy has the name."""
    partial = target.with_name(f"{target.name}.partial")
    partial.unlink(missing_ok=True)
    try:
        source = db_engine.raw_connection()
        try:
            with closing(sqlite3.connect(partial)) as copy:
                source.driver_connection.backup(copy)  # type: ignore[union-attr]
                # One file that can be carried away, without a write-ahead log beside it.
                copy.execute("PRAGMA journal_mode=DELETE")
        finally:
            source.close()
        partial.replace(target)
    except (OSError, sqlite3.Error, DatabaseError) as error:
        partial.unlink(missing_ok=True)
        raise StoreError(
            f"{target}: not copied ({error}); check the folder, the rights and the space"
        ) from error


def _move_aside(database: Path) -> Path | None:
    if not database.exists():
        return None
    moment = datetime.now(tz=timezone.utc).astimezone().strftime("%Y%m%d-%H%M%S-%f")
    kept = database.with_name(f"{database.stem}-before-restore-{moment}{database.suffix}")
    # SQLite finds the log by the database's name: the three stay together.
    for suffix in ("-wal", "-shm", ""):
        part = database.with_name(f"{database.name}{suffix}")
        if part.exists():
            part.rename(kept.with_name(f"{kept.name}{suffix}"))
    return kept

"""Bring a record to this program's schema before the line starts, with a copy of it first."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.exc import DatabaseError

from app.store.journal import hold_journal
from app.store.maintenance import backup_record
from app.store.schema import (
    check_revision,
    create_db_engine,
    create_reading_engine,
    current_revision,
    newest_revision,
    shown,
)
from app.store.server import sqlite_file
from app.store.store import SqlStore
from engine.errors import StoreError


@dataclass(frozen=True)
class Migration:
    """What was done.

    Attributes:
        before: Schema that was found; None where there was no record.
        after: Schema now.
        backup: The copy; None where there was nothing to migrate.
    """

    before: str | None
    after: str
    backup: Path | None


def migrate_record(url: str, journal: Path, backup: Path) -> Migration:
    """Migrate a record, once it has been copied; where there is nothing to migrate, do nothing.

    Args:
        url: Address of the database.
        journal: The journal in front of it; no station may use it.
        backup: New file for the copy.

    Raises:
        StoreError: A station uses the record, it is newer than this program, foreign or damaged, it
            lies in a server (whose own tools copy it), or the copy cannot be written.
    """
    file = sqlite_file(url)
    if file is not None and not file.is_file():
        return Migration(None, newest_revision(), None)
    with hold_journal(journal):
        before = _schema(url, file)
        if before == newest_revision():
            return Migration(before, before, None)
        if file is None:
            raise StoreError(
                f"{shown(url)}: has schema {before}, this program writes {newest_revision()}; stop "
                "all stations, copy it with the server's own tools (pg_dump), and start one "
                "station with this program: it migrates the record"
            )
        backup_record(file, backup)
        with closing(SqlStore(url)):
            pass  # migrates
        return Migration(before, newest_revision(), backup)


def _schema(url: str, file: Path | None) -> str | None:
    db_engine = create_db_engine(url) if file is None else create_reading_engine(file)
    try:
        with db_engine.connect() as connection:
            schema = current_revision(connection)
            check_revision(connection, shown(url), schema)
            return schema
    except DatabaseError as error:
        raise StoreError(
            f"{shown(url)}: cannot be read ({error.orig}); see gonogo db check"
        ) from error
    finally:
        db_engine.dispose()

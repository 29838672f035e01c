"""Care of a record that lies in a database server: the same as `maintenance` does for a file.

A backup is an SQLite file whatever the server is, so it can be looked at, exported and restored
anywhere.
"""

from __future__ import annotations

import tempfile
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection, Engine, func, insert, select, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DatabaseError

from app.store.journal import JournalState, hold_journal, inspect_journal
from app.store.maintenance import RecordCheck, backup_record, check_record
from app.store.schema import (
    Base,
    DefectRow,
    EventRow,
    PartRow,
    check_revision,
    create_db_engine,
    create_reading_engine,
    current_revision,
    newest_revision,
    shown,
)
from app.store.store import SqlStore
from engine.errors import StoreError

_BATCH = 500


def sqlite_file(url: str) -> Path | None:
    """The file of an SQLite address, or None for any other database.

    Raises:
        StoreError: The address cannot be understood.
    """
    try:
        address = make_url(url)
    except ArgumentError as error:
        raise StoreError(
            f"store.url {shown(url)}: {error}; expected something like "
            "postgresql+psycopg://gonogo@server/gonogo"
        ) from error
    if address.get_backend_name() != "sqlite" or not address.database:
        return None
    return Path(address.database)


def check_server(url: str, journal: Path) -> RecordCheck:
    """Check database and journal without changing either; stations may be using them.

    Raises:
        StoreError: It cannot be reached, or is foreign or newer than this program.
    """
    db_engine = create_db_engine(url)
    problems: list[str] = []
    parts = gaps = 0
    try:
        with db_engine.connect() as connection:
            schema = current_revision(connection)
            check_revision(connection, shown(url), schema)
            if schema is None:
                problems.append(
                    f"{shown(url)}: no record here yet; a station makes it at its start"
                )
            else:
                parts, gaps, orphans = _counts(connection)
                if orphans:
                    problems.append(f"{shown(url)}: {orphans} rows point at parts that are missing")
    except DatabaseError as error:
        raise _unreachable(url, error) from error
    finally:
        db_engine.dispose()
    state: JournalState | None = None
    if journal.exists():
        state = inspect_journal(journal)
        if state.torn:
            problems.append(f"{journal}: ends in a torn tail; the next start records the gap")
    return RecordCheck(tuple(problems), schema, newest_revision(), parts, gaps, state)


def backup_server(url: str, target: Path) -> None:
    """Copy the record into a new SQLite file, as one consistent state; stations may be writing.

    Raises:
        StoreError: The target exists already or cannot be written, or the server cannot be read.
    """
    if target.exists():
        raise StoreError(f"{target}: exists already; name a new file")
    partial = target.with_name(f"{target.name}.partial")
    partial.unlink(missing_ok=True)
    source = create_db_engine(url)
    try:
        with closing(SqlStore(f"sqlite:///{partial.resolve()}")):
            pass  # makes the tables
        copy = create_db_engine(f"sqlite:///{partial.resolve()}")
        try:
            copy_rows(source, copy)
        finally:
            copy.dispose()
        partial.replace(target)
    except DatabaseError as error:
        raise _unreachable(url, error) from error
    finally:
        source.dispose()
        for leftover in target.parent.glob(f"{partial.name}*"):
            leftover.unlink()


def restore_server(source: Path, url: str, journal: Path) -> None:
    """Copy a backup into the empty database of a server.

    Raises:
        StoreError: The backup is no sound record of this program, the database holds parts already,
            or a station uses the data folder.
    """
    problems = check_record(source, journal.with_name("none")).problems
    if problems:
        raise StoreError(f"{problems[0]}; choose another backup")
    with hold_journal(journal):
        with closing(SqlStore(url)) as store:
            if store.recent(1):
                raise StoreError(
                    f"{shown(url)}: holds parts already, which a restore would mix with the "
                    "backup's; make a new, empty database and set store.url to it"
                )
        with tempfile.TemporaryDirectory() as folder:
            # A copy, because a backup of an older program gets the newest tables first.
            newest = Path(folder) / "backup.db"
            backup_record(source, newest)
            with closing(SqlStore(f"sqlite:///{newest}")):
                pass
            backup, target = create_reading_engine(newest), create_db_engine(url)
            try:
                copy_rows(backup, target)
            except DatabaseError as error:
                raise _unreachable(url, error) from error
            finally:
                backup.dispose()
                target.dispose()


def copy_rows(source: Engine, target: Engine) -> None:
    """Copy all rows between two databases of the newest schema; the target's tables are empty.

    Raises:
        sqlalchemy.exc.DatabaseError: One of them refused; nothing is in the target then.
    """
    # One state of the source, whatever is written meanwhile. SQLite reads so by itself.
    level = "REPEATABLE READ" if source.dialect.name != "sqlite" else "SERIALIZABLE"
    with (
        source.connect().execution_options(isolation_level=level) as reader,
        target.begin() as writer,
        reader.begin(),
    ):
        for table in Base.metadata.sorted_tables:
            rows = reader.execution_options(yield_per=_BATCH).execute(select(table))
            for batch in rows.mappings().partitions(_BATCH):
                writer.execute(insert(table), [dict(row) for row in batch])
            if target.dialect.name == "postgresql":
                writer.execute(
                    text(
                        f"SELECT setval(pg_get_serial_sequence('{table.name}', 'id'), "
                        f"(SELECT coalesce(max(id), 0) + 1 FROM {table.name}), false)"
                    )
                )


def _counts(connection: Connection) -> tuple[int, int, int]:
    """Parts, gaps, and defects without a part."""
    parts = connection.scalar(select(func.count()).select_from(PartRow)) or 0
    gaps = connection.scalar(
        select(func.count()).select_from(EventRow).where(EventRow.kind == "gap")
    )
    orphans = connection.scalar(
        select(func.count())
        .select_from(DefectRow)
        .outerjoin(PartRow, PartRow.id == DefectRow.part_row)
        .where(PartRow.id.is_(None))
    )
    return parts, gaps or 0, orphans or 0


def _unreachable(url: str, error: DatabaseError) -> StoreError:
    cause = str(error.orig).strip().splitlines() or [type(error).__name__]
    return StoreError(
        f"{shown(url)}: {cause[0]}; check the server, the address and the user's rights"
    )

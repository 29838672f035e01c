"""Connections for looking only: they never take the write lock, so they never delay the writer."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from sqlalchemy import Engine
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session

from app.store.schema import create_db_engine, create_reading_engine, shown
from app.store.server import sqlite_file
from engine.errors import StoreError


class ReadOnly:
    """A database for looking; any thread."""

    def __init__(self, url: str) -> None:
        """Know the database; nothing is opened yet.

        Args:
            url: SQLAlchemy address; not a database in memory, which has one connection only.

        Raises:
            StoreError: The address cannot be understood.
        """
        file = sqlite_file(url)
        self.name = str(file) if file is not None else shown(url)
        self._db_engine: Engine
        if file is not None:
            self._db_engine = create_reading_engine(file)
        else:
            self._db_engine = create_db_engine(url).execution_options(postgresql_readonly=True)

    @contextlib.contextmanager
    def session(self) -> Iterator[Session]:
        """One consistent look at the record.

        Raises:
            StoreError: It cannot be read.
        """
        try:
            with Session(self._db_engine) as session:
                yield session
        except DatabaseError as error:
            raise StoreError(
                f"{self.name}: the record cannot be read ({error.orig}); "
                "see what is wrong with: gonogo db check"
            ) from error

    def close(self) -> None:
        """Let the connections go; calling twice is harmless."""
        self._db_engine.dispose()

"""Tables of the record, how a database is opened, and how it moves to the newest schema.

SQLite runs in WAL mode with `synchronous=FULL`: what a commit reported is on the disk, and
screens read while the one writer writes. Transactions that write take the write lock at their
beginning, because one that reads first and writes later fails at once, without waiting, when
somebody wrote in between.
"""

from __future__ import annotations

import math
import sqlite3
from pathlib import Path
from typing import ClassVar
from urllib.parse import quote

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import (
    BigInteger,
    Double,
    ForeignKey,
    Index,
    String,
    create_engine,
    event,
    inspect,
)
from sqlalchemy.engine import URL, Connection, Engine, make_url
from sqlalchemy.exc import ArgumentError, DatabaseError, OperationalError
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship
from sqlalchemy.pool import ConnectionPoolEntry, NullPool, StaticPool

from app.station.ports import PartRecord, SignalState
from app.store.entries import ImageNote
from engine.errors import StoreError
from engine.types import DefectRegion, Verdict

BUSY_TIMEOUT_MS = 2000
_BEGIN_OPTION = "gonogo_begin"


class Base(DeclarativeBase):
    """Root of the tables."""

    type_annotation_map: ClassVar = {float: Double}


class PartRow(Base):
    """One part; NaN has no place in SQL and is NULL."""

    __tablename__ = "parts"
    __table_args__ = (Index("ix_parts_product", "product", "recipe_version", "wall_time_ns"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    part_id: Mapped[str] = mapped_column(unique=True)
    sequence: Mapped[int] = mapped_column(BigInteger)
    lot: Mapped[str]
    verdict: Mapped[str] = mapped_column(String(8), index=True)
    score: Mapped[float | None]
    threshold: Mapped[float | None]
    reason: Mapped[str]
    product: Mapped[str]
    recipe_version: Mapped[int]
    bundle_sha256: Mapped[str] = mapped_column(String(64))
    backend: Mapped[str]
    wall_time_ns: Mapped[int] = mapped_column(BigInteger, index=True)
    cycle_ms: Mapped[float | None]
    signal: Mapped[str] = mapped_column(String(16))
    image_path: Mapped[str]
    image_sha256: Mapped[str] = mapped_column(String(64), server_default="")
    map_path: Mapped[str] = mapped_column(server_default="")
    map_sha256: Mapped[str] = mapped_column(String(64), server_default="")
    defects: Mapped[list[DefectRow]] = relationship(
        order_by="DefectRow.id", cascade="all, delete-orphan", passive_deletes=True
    )

    def take(self, record: PartRecord) -> None:
        """Take over everything the record says; files once known are kept."""
        self.part_id = record.part_id
        self.sequence = int(record.sequence)
        self.lot = record.lot
        self.verdict = record.verdict.value
        self.score = _null_from_nan(record.score)
        self.threshold = _null_from_nan(record.threshold)
        self.reason = record.reason
        self.product = record.product
        self.recipe_version = int(record.recipe_version)
        self.bundle_sha256 = record.bundle_sha256
        self.backend = record.backend
        self.wall_time_ns = int(record.wall_time_ns)
        self.cycle_ms = _null_from_nan(record.cycle_ms)
        self.signal = record.signal.value
        self.take_files(record)
        if tuple(row.region() for row in self.defects) != record.defects:
            self.defects = [DefectRow.from_region(region) for region in record.defects]

    def take_files(self, files: PartRecord | ImageNote) -> None:
        """Take over where picture and map lie; what is known stays where nothing is said."""
        for name in ("image_path", "image_sha256", "map_path", "map_sha256"):
            setattr(self, name, getattr(files, name) or getattr(self, name) or "")

    def record(self) -> PartRecord:
        """The row as a frozen value."""
        return PartRecord(
            part_id=self.part_id,
            sequence=self.sequence,
            lot=self.lot,
            verdict=Verdict(self.verdict),
            score=_nan_from_null(self.score),
            threshold=_nan_from_null(self.threshold),
            reason=self.reason,
            product=self.product,
            recipe_version=self.recipe_version,
            bundle_sha256=self.bundle_sha256,
            backend=self.backend,
            wall_time_ns=self.wall_time_ns,
            cycle_ms=_nan_from_null(self.cycle_ms),
            signal=SignalState(self.signal),
            defects=tuple(row.region() for row in self.defects),
            image_path=self.image_path,
            image_sha256=self.image_sha256,
            map_path=self.map_path,
            map_sha256=self.map_sha256,
        )


class DefectRow(Base):
    """One region above the threshold, in source pixels."""

    __tablename__ = "defects"

    id: Mapped[int] = mapped_column(primary_key=True)
    part_row: Mapped[int] = mapped_column(ForeignKey("parts.id", ondelete="CASCADE"), index=True)
    x: Mapped[int]
    y: Mapped[int]
    width: Mapped[int]
    height: Mapped[int]
    area_px: Mapped[float | None]
    peak: Mapped[float | None]

    @classmethod
    def from_region(cls, region: DefectRegion) -> DefectRow:
        """A row that is not in the database yet."""
        return cls(
            x=int(region.x),
            y=int(region.y),
            width=int(region.width),
            height=int(region.height),
            area_px=_null_from_nan(region.area_px),
            peak=_null_from_nan(region.peak),
        )

    def region(self) -> DefectRegion:
        """The row as a frozen value."""
        return DefectRegion(
            x=self.x,
            y=self.y,
            width=self.width,
            height=self.height,
            area_px=_nan_from_null(self.area_px),
            peak=_nan_from_null(self.peak),
        )


class EventRow(Base):
    """One event of the record itself, such as a gap."""

    __tablename__ = "events"

    id: Mapped[int] = mapped_column(primary_key=True)
    event_id: Mapped[str] = mapped_column(String(32), unique=True)
    wall_time_ns: Mapped[int] = mapped_column(BigInteger)
    kind: Mapped[str] = mapped_column(String(32))
    detail: Mapped[str]


class LabelRow(Base):
    """What a person said about a part, or did with it; the newest judgement counts."""

    __tablename__ = "labels"

    id: Mapped[int] = mapped_column(primary_key=True)
    part_row: Mapped[int] = mapped_column(ForeignKey("parts.id", ondelete="CASCADE"), index=True)
    kind: Mapped[str] = mapped_column(String(16))
    reason: Mapped[str]
    who: Mapped[str]
    wall_time_ns: Mapped[int] = mapped_column(BigInteger)


class AuditRow(Base):
    """One thing that somebody did; rows are only ever added."""

    __tablename__ = "audit"

    id: Mapped[int] = mapped_column(primary_key=True)
    event_id: Mapped[str] = mapped_column(String(32), unique=True)
    wall_time_ns: Mapped[int] = mapped_column(BigInteger, index=True)
    who: Mapped[str]
    action: Mapped[str]
    what: Mapped[str]
    detail: Mapped[str]


def create_db_engine(url: str) -> Engine:
    """Open a database without looking at its schema.

    Raises:
        StoreError: The address cannot be understood or its driver is not installed.
    """
    try:
        address = make_url(url)
        if address.get_backend_name() != "sqlite":
            return create_engine(address, pool_pre_ping=True)
        db_engine = (
            # One connection for all threads: another one would see another, empty database.
            create_engine(address, poolclass=StaticPool, connect_args={"check_same_thread": False})
            if is_in_memory(address)
            else create_engine(address)
        )
    except (ArgumentError, ImportError) as error:
        raise StoreError(
            f"store.url {shown(url)}: {str(error).splitlines()[0]}; "
            "expected something like sqlite:////var/lib/gonogo/record.db"
        ) from error
    event.listen(db_engine, "connect", _on_connect)
    event.listen(db_engine, "begin", _on_begin)
    return db_engine


def create_reading_engine(database: Path) -> Engine:
    """Open an SQLite file for looking only; the file itself is not changed."""
    address = f"file:{quote(str(database.resolve()))}?mode=ro"
    return create_engine(
        "sqlite://",
        creator=lambda: sqlite3.connect(address, uri=True, timeout=BUSY_TIMEOUT_MS / 1000),
        poolclass=NullPool,
    )


def writing(db_engine: Engine) -> Engine:
    """The same database and pool, for transactions that write."""
    return db_engine.execution_options(**{_BEGIN_OPTION: "BEGIN IMMEDIATE"})


def shown(url: str) -> str:
    """The address without its password, for the screen and the log."""
    try:
        return make_url(url).render_as_string(hide_password=True)
    except ArgumentError:
        # Nobody can tell what in it is a password; it would stand before the server's name.
        _, at, server = url.rpartition("@")
        return f"...@{server}" if at else url


def is_in_memory(address: URL) -> bool:
    """Whether an SQLite address names no file."""
    return address.database in {None, "", ":memory:"}


def newest_revision() -> str:
    """The schema that this program writes."""
    head = ScriptDirectory.from_config(_migrations()).get_current_head()
    if head is None:
        raise StoreError("app/store/migrations: no migration found; install Gonogo again")
    return head


def current_revision(connection: Connection) -> str | None:
    """The schema of a database; None where it has none yet."""
    return MigrationContext.configure(connection).get_current_revision()


def upgrade(db_engine: Engine) -> None:
    """Bring a database to the newest schema, in one transaction.

    Raises:
        StoreError: It is newer than this program, foreign, damaged, locked or cannot be written.
    """
    name = db_engine.url.database or "the record"
    try:
        with writing(db_engine).begin() as connection:
            current = current_revision(connection)
            check_revision(connection, name, current)
            if current != newest_revision():
                config = _migrations()
                config.attributes["connection"] = connection
                command.upgrade(config, "head")
    except OperationalError as error:
        raise StoreError(
            f"{name}: the record cannot be opened ({error.orig}); "
            "check that the folder can be written and that no other program holds the file"
        ) from error
    except DatabaseError as error:
        raise StoreError(
            f"{name}: expected an SQLite database, found damage ({error.orig}); "
            "bring a backup back with: gonogo db restore PATH"
        ) from error


def check_revision(connection: Connection, name: str, current: str | None) -> None:
    """Refuse a database that this program must not touch.

    Raises:
        StoreError: It is newer than this program or belongs to another one.
    """
    known = [step.revision for step in ScriptDirectory.from_config(_migrations()).walk_revisions()]
    if current is not None and current not in known:
        raise StoreError(
            f"{name}: the record has schema {current}, this program knows up to {known[0]}; "
            "update Gonogo, or bring back the backup made before the update: gonogo db restore PATH"
        )
    tables = set(inspect(connection).get_table_names()) - {"alembic_version"}
    if current is None and tables:
        raise StoreError(
            f"{name}: a database of another program (tables {', '.join(sorted(tables))}); "
            "set store.url or store.data_dir to a place of its own"
        )


def _migrations() -> Config:
    config = Config()
    config.set_main_option("script_location", "app.store:migrations")
    return config


def _on_connect(connection: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
    # Transactions begin in `_on_begin`; the driver's own habit of beginning late is switched off.
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}")
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=FULL")
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.close()


def _on_begin(connection: Connection) -> None:
    options = connection.get_execution_options()
    connection.exec_driver_sql(str(options.get(_BEGIN_OPTION, "BEGIN")))


def _null_from_nan(value: float) -> float | None:
    return None if math.isnan(value) else float(value)


def _nan_from_null(value: float | None) -> float:
    return math.nan if value is None else value

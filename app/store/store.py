"""The record in an SQL database, as screens and reports read it."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace

from sqlalchemy import func, select
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session, selectinload

from app.station.access import AuditEntry
from app.station.challenge import CHALLENGE_LOT
from app.station.ports import PartRecord, SignalState
from app.station.triggers import again_id
from app.store.entries import AuditNote, Entry, ImageNote, RecordEvent
from app.store.schema import (
    AuditRow,
    EventRow,
    PartRow,
    create_db_engine,
    is_in_memory,
    upgrade,
    writing,
)
from engine.errors import StoreError
from engine.types import Verdict

_RANK = {
    SignalState.INTENDED: 0,
    SignalState.SENT: 1,
    SignalState.ACKNOWLEDGED: 2,
    SignalState.FAILED: 2,
}
_EXPORT_BATCH = 500


class SqlStore:
    """The record. Any thread may read; the writer thread alone writes while a line runs."""

    def __init__(self, url: str) -> None:
        """Open the database and bring it to the newest schema.

        Args:
            url: SQLAlchemy address; `sqlite://` is a database in memory, for tests and simulations.

        Raises:
            StoreError: It cannot be opened, is damaged, foreign or newer than this program.
        """
        self._db_engine = create_db_engine(url)
        shared = self._db_engine.dialect.name == "sqlite" and is_in_memory(self._db_engine.url)
        # A database in memory has one connection, which two threads must not share in one
        # transaction.
        self._turn: AbstractContextManager[object] = (
            threading.RLock() if shared else contextlib.nullcontext()
        )
        try:
            upgrade(self._db_engine)
        except BaseException:
            self._db_engine.dispose()
            raise

    def add(self, record: PartRecord) -> None:
        """Write one part; see `apply`.

        Raises:
            StoreError: The database refused.
        """
        try:
            self.apply([record])
        except DatabaseError as error:
            raise StoreError(
                f"part {record.part_id}: not recorded ({error.orig}); "
                "see what is wrong with: gonogo db check"
            ) from error

    def apply(self, entries: Sequence[Entry]) -> None:
        """Write entries in one transaction; writing them twice changes nothing.

        A part that is known is updated only forward: intended, sent, then acknowledged or failed.
        As long as nothing left, a later intention replaces an earlier one; afterwards remarks may
        still be added to the reason. A part with the identity of an earlier one, but another time,
        is another part and gets a row of its own (`ID~MILLISECONDS`).

        Raises:
            sqlalchemy.exc.SQLAlchemyError: The database refused; nothing of this call is in it.
        """
        with self._turn, Session(writing(self._db_engine)) as session, session.begin():
            rows = _known_parts(session, entries)
            for entry in entries:
                if isinstance(entry, PartRecord):
                    _apply_part(session, rows, entry)
                elif isinstance(entry, ImageNote):
                    _apply_image(rows, entry)
                elif isinstance(entry, AuditNote):
                    _apply_audit(session, entry)
                else:
                    _apply_event(session, entry)

    def recent(self, limit: int) -> Sequence[PartRecord]:
        """The newest parts, newest first.

        Raises:
            StoreError: The database cannot be read.
        """
        query = select(PartRow).options(selectinload(PartRow.defects))
        with self._reading() as session:
            rows = session.scalars(query.order_by(PartRow.id.desc()).limit(max(limit, 0)))
            return tuple(row.record() for row in rows)

    def part(self, part_id: str) -> PartRecord | None:
        """One part by its identity, or None.

        Raises:
            StoreError: The database cannot be read.
        """
        with self._reading() as session:
            row = session.scalar(select(PartRow).where(PartRow.part_id == part_id))
            return None if row is None else row.record()

    def parts(self, since_ns: int = 0) -> Iterator[PartRecord]:
        """All parts, oldest first, read in batches; a part added meanwhile may be among them.

        Args:
            since_ns: Only parts triggered at this `time.time_ns()` or later.

        Raises:
            StoreError: The database cannot be read.
        """
        last = 0
        query = select(PartRow).options(selectinload(PartRow.defects)).order_by(PartRow.id)
        if since_ns:
            query = query.where(PartRow.wall_time_ns >= since_ns)
        while True:
            with self._reading() as session:
                rows = session.scalars(query.where(PartRow.id > last).limit(_EXPORT_BATCH)).all()
                records = [row.record() for row in rows]
                last = rows[-1].id if rows else last
            yield from records
            if len(records) < _EXPORT_BATCH:
                return

    def events(self) -> Sequence[RecordEvent]:
        """Gaps, restarts and unreadable entries, oldest first.

        Raises:
            StoreError: The database cannot be read.
        """
        with self._reading() as session:
            rows = session.scalars(select(EventRow).order_by(EventRow.id))
            return tuple(
                RecordEvent(row.kind, row.detail, row.wall_time_ns, row.event_id) for row in rows
            )

    def audit(self, *, since_ns: int, until_ns: int, limit: int) -> Sequence[AuditEntry]:
        """What people did in `since_ns <= wall_time_ns < until_ns`, newest first.

        Raises:
            StoreError: The database cannot be read.
        """
        # Columns, not objects: making thousands of those keeps the interpreter from the line.
        columns = (AuditRow.wall_time_ns, AuditRow.who, AuditRow.action, AuditRow.what)
        query = (
            select(*columns, AuditRow.detail)
            .where(AuditRow.wall_time_ns >= since_ns, AuditRow.wall_time_ns < until_ns)
            .order_by(AuditRow.id.desc())
            .limit(max(limit, 0))
        )
        with self._reading() as session:
            return tuple(AuditEntry(*row) for row in session.execute(query))

    def count(self) -> dict[Verdict, int]:
        """Number of parts by verdict, known-bad masters apart; every verdict has a number.

        Raises:
            StoreError: The database cannot be read.
        """
        counts = dict.fromkeys(Verdict, 0)
        with self._reading() as session:
            query = select(PartRow.verdict, func.count()).where(PartRow.lot != CHALLENGE_LOT)
            query = query.group_by(PartRow.verdict)
            for verdict, number in session.execute(query):
                counts[Verdict(verdict)] = number
        return counts

    def close(self) -> None:
        """Close the database; calling twice is harmless."""
        with self._turn:
            self._db_engine.dispose()

    @contextlib.contextmanager
    def _reading(self) -> Iterator[Session]:
        try:
            with self._turn, Session(self._db_engine) as session:
                yield session
        except DatabaseError as error:
            raise StoreError(
                f"{self._db_engine.url.database}: the record cannot be read ({error.orig}); "
                "see what is wrong with: gonogo db check"
            ) from error


def _known_parts(session: Session, entries: Sequence[Entry]) -> dict[str, PartRow]:
    parts = [entry for entry in entries if isinstance(entry, (PartRecord, ImageNote))]
    plain = {entry.part_id for entry in parts}
    part_ids = sorted(plain | {again_id(entry.part_id, entry.wall_time_ns) for entry in parts})
    query = select(PartRow).options(selectinload(PartRow.defects))
    rows = session.scalars(query.where(PartRow.part_id.in_(part_ids)))
    return {row.part_id: row for row in rows}


def _apply_part(session: Session, rows: dict[str, PartRow], record: PartRecord) -> None:
    row = rows.get(record.part_id)
    if row is not None and row.wall_time_ns != record.wall_time_ns:
        record = replace(record, part_id=again_id(record.part_id, record.wall_time_ns))
        row = rows.get(record.part_id)
    if row is None:
        row = rows[record.part_id] = PartRow()
        row.take(record)
        session.add(row)
        return
    known = _RANK[SignalState(row.signal)]
    rank = _RANK[record.signal]
    # A remark on a verdict that came late is added behind the reason, after the signal.
    remarked = rank == known and bool(row.reason) and record.reason.startswith(f"{row.reason}; ")
    if rank > known or rank == known == 0 or remarked:
        row.take(record)
    elif record.image_path:
        row.take_files(record)


def _apply_image(rows: dict[str, PartRow], note: ImageNote) -> None:
    row = rows.get(note.part_id)
    if row is not None and note.wall_time_ns and row.wall_time_ns != note.wall_time_ns:
        row = rows.get(again_id(note.part_id, note.wall_time_ns))
    if row is not None:
        row.take_files(note)


def _apply_audit(session: Session, note: AuditNote) -> None:
    if session.scalar(select(AuditRow.id).where(AuditRow.event_id == note.event_id)) is None:
        session.add(
            AuditRow(
                event_id=note.event_id,
                wall_time_ns=note.wall_time_ns,
                who=note.who,
                action=note.action,
                what=note.what,
                detail=note.detail,
            )
        )


def _apply_event(session: Session, record_event: RecordEvent) -> None:
    known = select(EventRow.id).where(EventRow.event_id == record_event.event_id)
    if session.scalar(known) is None:
        session.add(
            EventRow(
                event_id=record_event.event_id,
                wall_time_ns=record_event.wall_time_ns,
                kind=record_event.kind,
                detail=record_event.detail,
            )
        )

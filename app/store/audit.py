"""The audit trail: through the journal into the database, like the verdicts."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from app.station.access import AuditEntry
from app.store.entries import AuditNote
from app.store.journal import FileJournal
from app.store.store import SqlStore
from engine.errors import JournalError

_log = logging.getLogger(__name__)

_LONGEST = 500


class JournalAudit:
    """An `AuditTrail`. Nothing here changes or removes an entry."""

    def __init__(self, journal: FileJournal, store: SqlStore) -> None:
        self._journal = journal
        self._store = store

    def note(self, who: str, action: str, what: str, detail: str = "") -> None:
        """Append to the journal, whose writer carries the entry into the database."""
        note = AuditNote(_sound(who), _sound(action), _sound(what), _sound(detail))
        try:
            self._journal.note_audit(note)
        except JournalError as error:
            # The same trouble is an alarm of the line, which then tells FAULT only.
            _log.error("audit: not kept: %s %s %s (%s)", note.who, note.action, note.what, error)

    def entries(self, *, since_ns: int, until_ns: int, limit: int) -> Sequence[AuditEntry]:
        """Read from the database; see `AuditTrail.entries`."""
        return self._store.audit(since_ns=since_ns, until_ns=until_ns, limit=limit)


def _sound(text: str) -> str:
    """Text that every database takes: no lone surrogates, no NUL, not too long."""
    kept = text[:_LONGEST].replace("\0", "")
    return kept.encode("utf-8", "replace").decode("utf-8")

"""The thread that carries the journal into the database."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Sequence

from sqlalchemy.exc import DBAPIError, OperationalError, SQLAlchemyError

from app.store.entries import Entry, RecordEvent, bytes_from_entry
from app.store.journal import FileJournal
from app.store.store import SqlStore

_log = logging.getLogger(__name__)

BATCH = 256
# Entries gather for so long. A writer that woke with every append would take the interpreter from
# the thread that is about to tell the PLC, and would commit a part three times.
_GATHER_S = 0.1
_FIRST_RETRY_S = 0.05
_LAST_RETRY_S = 1.0
# What drivers raise for a value that cannot be stored; the two built-ins come from text and large
# numbers.
_REFUSALS = (SQLAlchemyError, ValueError, OverflowError)


class StoreWriter:
    """Takes entries from the journal in order and writes them; sole owner of writing to the store.

    A database that is locked, full or gone is tried again for ever while the journal holds the
    entries. An entry that the database refuses for what it says becomes an event of kind
    `unreadable`, so that it cannot hold up the parts behind it.
    """

    def __init__(self, journal: FileJournal, store: SqlStore) -> None:
        self._journal = journal
        self._store = store
        self._stop = threading.Event()
        self._give_up_at = float("inf")
        self._trouble = ""
        self._thread = threading.Thread(target=self._run, name="store-writer", daemon=True)

    def start(self) -> None:
        """Start draining."""
        self._thread.start()

    def trouble(self) -> str:
        """Why nothing can be written at the moment, in words; empty when all is well."""
        return self._trouble

    def flush(self, timeout_s: float) -> bool:
        """Wait until everything appended so far is in the database; False when late."""
        deadline = time.monotonic() + timeout_s
        while not self._journal.is_drained():
            if time.monotonic() > deadline:
                return False
            time.sleep(0.005)
        return True

    def close(self, timeout_s: float) -> bool:
        """Drain and stop; False when the database did not take everything in time.

        What is left stays in the journal and is drained at the next start.
        """
        self._give_up_at = time.monotonic() + timeout_s
        self._stop.set()
        if self._thread.is_alive():
            # A commit under way may take its whole busy timeout beyond the deadline.
            self._thread.join(timeout_s + 10.0)
        return self._journal.is_drained()

    def _run(self) -> None:
        retry_s = _FIRST_RETRY_S
        while True:
            entries = self._journal.read(BATCH)
            if not entries:
                if self._stop.is_set():
                    return
                self._stop.wait(_GATHER_S)
                continue
            try:
                self._write([item.entry for item in entries])
                self._journal.consume(entries[-1].end)
                retry_s, self._trouble = _FIRST_RETRY_S, ""
                if len(entries) < BATCH:
                    self._stop.wait(_GATHER_S)
            except Exception as error:  # noqa: BLE001 - the journal keeps the entries
                self._note(error)
                if time.monotonic() + retry_s > self._give_up_at:
                    return
                self._pause(retry_s)
                retry_s = min(2 * retry_s, _LAST_RETRY_S)

    def _write(self, entries: Sequence[Entry]) -> None:
        try:
            self._store.apply(entries)
        except OperationalError:
            raise  # locked, full, gone: the same entries may well be written later
        except _REFUSALS:
            for entry in entries:
                self._write_one(entry)

    def _write_one(self, entry: Entry) -> None:
        try:
            self._store.apply([entry])
        except OperationalError:
            raise
        except _REFUSALS as error:
            # When the database is at fault after all, this fails too and nothing is consumed.
            cause = str(_cause(error)).encode("ascii", "backslashreplace").decode("ascii")
            text = bytes_from_entry(entry).decode("ascii")
            self._store.apply([RecordEvent("unreadable", f"{cause}: {text}")])
            _log.error("the database refused an entry (%s): %s", cause, text)

    def _pause(self, seconds: float) -> None:
        if self._stop.is_set():
            time.sleep(seconds)
        else:
            self._stop.wait(seconds)

    def _note(self, error: Exception) -> None:
        cause = _cause(error)
        if not self._trouble:
            _log.warning("the record is not written at the moment: %s", cause)
        self._trouble = f"the record waits in the journal ({cause})"


def _cause(error: Exception) -> object:
    return error.orig if isinstance(error, DBAPIError) else error

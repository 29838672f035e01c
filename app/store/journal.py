"""The write-ahead journal in front of the database.

A verdict is appended here before its first byte leaves for the PLC. `append` copies the entry
into the page cache with one `pwrite` and returns: from then on the death of the process cannot
lose it. A second thread syncs the file every 40 ms, so a power cut costs at most 100 ms. The
database writer takes the entries in order and marks them consumed; when nothing is left the file
starts again from its beginning. `app.store.journal_file` draws the layout.

A journal whose entries end in a torn tail records a gap. So does one that was not closed and was
last written before the machine started, because a power cut may have taken the newest pages
without a trace; one that was not closed in the same uptime only records a restart.
"""

from __future__ import annotations

import contextlib
import os
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from app.station.ports import PartRecord, SignalState
from app.store.entries import (
    AuditNote,
    Entry,
    ImageNote,
    RecordEvent,
    bytes_from_entry,
    entry_from_bytes,
)
from app.store.journal_file import (
    DATA_START,
    ENTRY,
    SCHEMA_VERSION,
    SLOT_BYTES,
    Header,
    boot_id,
    cannot_create,
    create_file,
    fill_zeros,
    find_end,
    framed,
    header_bytes,
    open_locked,
    read_header,
    resume_point,
    scan,
)
from engine.errors import JournalError, StoreError
from engine.types import Verdict

SYNC_PERIOD_S = 0.04
LATE_S = 1.0

# Parts stop here, so that a full journal still has room to say what happened to it.
_EVENT_RESERVE = 8192
# Remarks of people stop here, so that they never take the room of a verdict.
_AUDIT_SHARE = 0.5
_MAX_DETAIL = 1000


@dataclass(frozen=True)
class JournalEntry:
    """One entry on its way to the database.

    Attributes:
        entry: The value.
        end: Position to hand to `FileJournal.consume` once it is in the database.
    """

    entry: Entry
    end: int


@dataclass(frozen=True)
class JournalState:
    """What a journal file holds, seen from outside.

    Attributes:
        schema_version: Version of its layout.
        size_bytes: Size of the file.
        pending: Entries that are not in the database yet.
        closed: Whether its last user closed it.
        torn: Whether the entries end in a torn tail.
    """

    schema_version: int
    size_bytes: int
    pending: int
    closed: bool
    torn: bool


class FileJournal:
    """The journal of one station; any thread may append, one thread drains."""

    def __init__(
        self,
        path: Path,
        size_bytes: int,
        *,
        sync: Callable[[int], None] = os.fdatasync,
        late_s: float = LATE_S,
    ) -> None:
        """Open or create the journal and recover what an earlier process left in it.

        Args:
            path: The file; its folder exists.
            size_bytes: Size to preallocate; an existing journal changes its size when it is empty.
            sync: Forces a file descriptor's data to the disk.
            late_s: A sync that is later than this refuses further verdicts but FAULT.

        Raises:
            StoreError: No room, no right to write, in use, damaged or newer than this program.
        """
        self._late_ns = round(late_s * 1e9)
        self.path = path
        self._sync = sync
        self._condition = threading.Condition()
        self._read_lock = threading.Lock()
        self._stop = threading.Event()
        self._broken = ""
        self._closed = False
        self._pending_since: int | None = None
        self._syncing_since: int | None = None
        if not path.exists():
            create_file(path, size_bytes)
        self._fd = open_locked(path)
        try:
            self._recover(size_bytes)
        except BaseException:
            os.close(self._fd)
            raise
        self._thread = threading.Thread(target=self._sync_loop, name="journal-sync", daemon=True)
        self._thread.start()

    # -- the line's side ---------------------------------------------------------------------------

    def append(self, record: PartRecord) -> None:
        """Append a part; returns when the entry would survive the death of this process.

        Lateness is raised only where a verdict other than FAULT is about to leave: FAULT is the
        answer to lateness, and neither it nor the later states of a signal get truer by being
        left out.

        Raises:
            JournalError: Full, broken, closed, or the disk is more than 1 s behind.
        """
        about_to_leave = (
            record.signal is SignalState.INTENDED and record.verdict is not Verdict.FAULT
        )
        self._append(record, reserve=_EVENT_RESERVE, check_late=about_to_leave)

    def note_image(self, note: ImageNote) -> None:
        """Append the place of a part's image; `wall_time_ns` is the part's own.

        Raises:
            JournalError: Full, broken or closed.
        """
        self._append(note, reserve=_EVENT_RESERVE)

    def note_event(self, kind: str, detail: str) -> None:
        """Append an event of the record itself.

        Raises:
            JournalError: Full, broken or closed.
        """
        self._append(RecordEvent(kind, detail[:_MAX_DETAIL]), reserve=0)

    def note_audit(self, note: AuditNote) -> None:
        """Append what somebody did, while half of the journal is free for verdicts.

        Raises:
            JournalError: Full, broken or closed.
        """
        self._append(note, reserve=round((1 - _AUDIT_SHARE) * self._capacity))

    def fill(self) -> float:
        """Share of the journal that is in use, 0 to 1."""
        with self._condition:
            return (self._end - DATA_START) / (self._capacity - DATA_START)

    # -- the writer's side -------------------------------------------------------------------------

    def wait(self, timeout_s: float) -> bool:
        """Wait until there is something to drain; False when nothing came in time."""
        with self._condition:
            return self._condition.wait_for(lambda: self._consumed < self._end, timeout_s)

    def is_drained(self) -> bool:
        """Whether everything that was appended is consumed."""
        with self._condition:
            return self._consumed == self._end

    def read(self, limit: int) -> list[JournalEntry]:
        """The oldest entries that are not consumed yet, at most `limit`, in order.

        An entry that cannot be understood comes as an event of kind `unreadable`.
        """
        entries: list[JournalEntry] = []
        # Not under the condition: reading back must not make an append wait.
        with self._read_lock:
            with self._condition:
                if self._closed:
                    return []
                start, end, generation = self._consumed, self._end, self._generation
            for payload, entry_end in scan(self._fd, start, end, generation):
                entries.append(JournalEntry(_understood(payload), entry_end))
                if len(entries) == limit:
                    break
        if not entries and start < end:
            detail = f"journal: {end - start} bytes at {start} could not be read back"
            entries.append(JournalEntry(RecordEvent("gap", detail), end))
        return entries

    def consume(self, end: int) -> None:
        """Mark everything up to `end` as recorded; recycles the file when nothing is left.

        Nothing is lost when this mark is: entries are then drained a second time, which changes
        nothing.

        Raises:
            JournalError: It could not be written.
        """
        with self._condition:
            if self._closed:
                raise JournalError(f"{self.path.name}: already closed; open the store again")
            self._consumed = end
            if end == self._end and end > DATA_START:
                self._begin_generation(self._generation + 1)
            self._write_header(clean=False)
            self._condition.notify_all()

    def close(self) -> None:
        """Sync and close; calling twice is harmless."""
        with self._condition:
            if self._closed:
                return
            self._closed = True
        self._stop.set()
        self._thread.join()
        with self._read_lock:
            # Where the sync fails, the next start finds the journal not closed and says so in the
            # record.
            with contextlib.suppress(OSError, JournalError):
                if not self._broken:
                    self._sync(self._fd)
                    self._write_header(clean=True)
                    self._sync(self._fd)
            os.close(self._fd)

    # -- inside ------------------------------------------------------------------------------------

    def _append(self, entry: Entry, *, reserve: int, check_late: bool = False) -> None:
        payload = bytes_from_entry(entry)
        with self._condition:
            self._check_usable(check_late=check_late)
            data = framed(payload, self._generation) + framed(b"", self._generation)
            if self._end + len(data) > self._capacity - reserve:
                raise JournalError(
                    f"{self.path.name}: full ({self._capacity >> 20} MB), the database is not "
                    "following; free the disk or the database, or raise store.journal_mb"
                )
            self._write(data, self._end)
            self._end += ENTRY.size + len(payload)
            if self._pending_since is None:
                self._pending_since = time.monotonic_ns()
            self._condition.notify_all()

    def _check_usable(self, *, check_late: bool) -> None:
        if self._closed:
            raise JournalError(f"{self.path.name}: already closed; open the store again")
        if self._broken:
            raise JournalError(f"{self.path.name}: {self._broken}; check the disk and restart")
        waiting = self._syncing_since or self._pending_since
        if check_late and waiting is not None and time.monotonic_ns() - waiting > self._late_ns:
            late_s = (time.monotonic_ns() - waiting) / 1e9
            raise JournalError(
                f"{self.path.name}: the disk is {late_s:.1f} s late "
                f"(at most {self._late_ns / 1e9:g} s); check the disk's health and load"
            )

    def _write(self, data: bytes, offset: int) -> None:
        try:
            written = os.pwrite(self._fd, data, offset)
        except OSError as error:
            raise JournalError(f"{self.path.name}: {error.strerror}; check the disk") from error
        if written != len(data):
            raise JournalError(
                f"{self.path.name}: wrote {written} of {len(data)} bytes; check the disk"
            )

    def _write_header(self, *, clean: bool) -> None:
        self._counter += 1
        header = Header(clean, boot_id(), self._counter, self._generation, self._consumed)
        self._write(header_bytes(header), (self._counter % 2) * SLOT_BYTES)

    def _begin_generation(self, generation: int) -> None:
        """Start again at the beginning of the file.

        The marker goes first: should the process die before the header is written, the newer
        generation at the beginning of the data tells the next start that everything older was
        consumed.
        """
        self._write(framed(b"", generation), DATA_START)
        self._generation = generation
        self._consumed = self._end = DATA_START

    def _recover(self, size_bytes: int) -> None:
        header = read_header(self._fd, self.path)
        self._counter = header.counter
        self._capacity = os.fstat(self._fd).st_size
        self._generation, self._consumed = resume_point(self._fd, header)
        self._end, torn = find_end(self._fd, self._consumed, self._capacity, self._generation)
        if torn:
            # Beyond the tear lie entries of this generation; none of them may come back later.
            self._write(bytes(self._capacity - self._end), self._end)
            self._write(framed(b"", self._generation), self._end)
        if self._consumed == self._end:
            if self._capacity != size_bytes:
                self._resize(size_bytes)
            self._begin_generation(self._generation + 1)
        self._write_header(clean=False)
        # A journal that is full to the last byte opens all the same; its state says that it is
        # full.
        with contextlib.suppress(JournalError):
            self._report(header, torn=torn)

    def _report(self, header: Header, *, torn: bool) -> None:
        """Leave an entry that says what the last process did not tell."""
        same_uptime = header.boot == boot_id() and any(header.boot)
        if torn:
            detail = "journal: torn tail discarded; verdicts just before this start may be missing"
        elif header.clean:
            return
        elif same_uptime:
            self.note_event("restart", "journal: the program died; nothing is missing")
            return
        else:
            detail = (
                "journal: not closed before the machine went down; "
                "verdicts of its last 100 ms may be missing"
            )
        self.note_event("gap", detail)

    def _resize(self, size_bytes: int) -> None:
        """Give the empty journal the size that the settings ask for now."""
        try:
            os.ftruncate(self._fd, DATA_START)
            fill_zeros(self._fd, DATA_START, size_bytes)
        except OSError as error:
            raise cannot_create(self.path, size_bytes, error) from error
        self._capacity = size_bytes

    def _sync_loop(self) -> None:
        while not self._stop.wait(SYNC_PERIOD_S):
            with self._condition:
                if self._pending_since is None:
                    continue
                self._syncing_since, self._pending_since = self._pending_since, None
            try:
                self._sync(self._fd)
            except OSError as error:
                # After a failed sync the kernel may have dropped the pages: never trust this file
                # again.
                self._broken = f"the disk refused to sync ({error.strerror})"
            with self._condition:
                self._syncing_since = None


def inspect_journal(path: Path) -> JournalState:
    """Look at a journal without touching it, also while a station uses it.

    Raises:
        StoreError: It cannot be read, is damaged or newer than this program.
    """
    try:
        fd = os.open(path, os.O_RDONLY)
    except OSError as error:
        raise StoreError(f"{path}: {error.strerror}; check --data-dir") from error
    try:
        header = read_header(fd, path)
        capacity = os.fstat(fd).st_size
        generation, consumed = resume_point(fd, header)
        pending = sum(1 for _ in scan(fd, consumed, capacity, generation))
        # Looked at twice, because a running station may have been in the middle of an append.
        torn = all(find_end(fd, consumed, capacity, generation)[1] for _ in range(2))
    finally:
        os.close(fd)
    return JournalState(SCHEMA_VERSION, capacity, pending, header.clean, torn)


@contextlib.contextmanager
def hold_journal(path: Path) -> Iterator[None]:
    """Keep every station off this data folder for a while.

    Raises:
        StoreError: A station uses it.
    """
    if not path.exists():
        yield
        return
    fd = open_locked(path)
    try:
        yield
    finally:
        os.close(fd)


def _understood(payload: bytes) -> Entry:
    try:
        return entry_from_bytes(payload)
    except ValueError:
        text = payload[:_MAX_DETAIL].decode("utf-8", "replace")
        return RecordEvent("unreadable", text)

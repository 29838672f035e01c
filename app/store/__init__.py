"""The record: journal in front, SQL database behind, pictures beside.

The line appends to the journal, whose entries the writer thread carries into the database, and
offers pictures and maps to the archive, whose own thread writes them under `images/DATE/` and
`maps/DATE/`.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import platformdirs

from app.settings import StoreSettings
from app.store.archive import DiskArchive
from app.store.audit import JournalAudit
from app.store.entries import ImageNote, RecordEvent
from app.store.journal import FileJournal, inspect_journal
from app.store.retention import apply_retention
from app.store.store import SqlStore
from app.store.users import USERS_NAME, UserFile
from app.store.writer import StoreWriter
from engine.errors import StoreError

__all__ = [
    "DATABASE_NAME",
    "JOURNAL_NAME",
    "USERS_NAME",
    "DiskArchive",
    "FileJournal",
    "ImageNote",
    "JournalAudit",
    "OpenStore",
    "RecordEvent",
    "SqlStore",
    "StoreWriter",
    "UserFile",
    "data_dir",
    "database_url",
    "inspect_journal",
    "open_store",
]

DATABASE_NAME = "record.db"
JOURNAL_NAME = "record.journal"
_NEARLY_FULL = 0.5


@dataclass(frozen=True)
class OpenStore:
    """The open record of one station.

    Attributes:
        journal: Append here before a verdict leaves.
        store: Read here.
        archive: Offer pictures here.
        writer: Carries the journal into the store.
        data_dir: Folder of all of it; image paths are relative to it.
    """

    journal: FileJournal
    store: SqlStore
    archive: DiskArchive
    writer: StoreWriter
    data_dir: Path

    @property
    def audit(self) -> JournalAudit:
        """Who did what."""
        return JournalAudit(self.journal, self.store)

    def disk_status(self) -> tuple[bool, str]:
        """Whether all is well, and what is wrong and what to do about it."""
        troubles = [self.writer.trouble(), self.archive.trouble()]
        fill = self.journal.fill()
        if fill > _NEARLY_FULL:
            troubles.insert(0, f"the journal is {fill:.0%} full; free the disk or the database")
        detail = "; ".join(trouble for trouble in troubles if trouble)
        return not detail, detail

    def flush(self, timeout_s: float = 10.0) -> bool:
        """Wait until everything appended so far is in the database; False when late."""
        return self.writer.flush(timeout_s)

    def close(self, timeout_s: float = 10.0) -> bool:
        """Write the waiting pictures, drain the journal, close everything; twice is harmless.

        Returns:
            Whether everything is in the database; what is not waits in the journal for the next
            start.
        """
        self.archive.close(timeout_s)
        drained = self.writer.close(timeout_s)
        self.journal.close()
        self.store.close()
        return drained


def data_dir(settings: StoreSettings) -> Path:
    """The data folder in force."""
    if settings.data_dir is not None:
        return settings.data_dir
    return Path(platformdirs.user_data_dir("gonogo", appauthor=False))


def database_url(settings: StoreSettings) -> str:
    """The database address in force."""
    return settings.url or f"sqlite:///{data_dir(settings).resolve() / DATABASE_NAME}"


def open_store(settings: StoreSettings) -> OpenStore:
    """Open the record, recovering what an earlier process left in the journal.

    Raises:
        StoreError: The folder cannot be written, the disk is full, another program uses it, or a
            file in it is damaged or newer than this program.
    """
    folder = data_dir(settings)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(
            f"{folder}: the data folder cannot be made ({error.strerror}); "
            "set store.data_dir to a folder this user may write"
        ) from error
    # The journal first: its lock keeps a second program off the database's migration too.
    journal = FileJournal(
        folder / JOURNAL_NAME, settings.journal_mb << 20, late_s=settings.journal_late_s
    )
    try:
        store = SqlStore(database_url(settings))
    except BaseException:
        journal.close()
        raise
    writer = StoreWriter(journal, store)
    writer.start()
    archive = DiskArchive(
        folder,
        keep_ok_images=settings.keep_ok_images,
        keep_maps=settings.keep_maps,
        min_free_disk_mb=settings.min_free_disk_mb,
        on_stored=journal.note_image,
        tidy_up=lambda: apply_retention(folder, settings),
    )
    return OpenStore(journal, store, archive, writer, folder)

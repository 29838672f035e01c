from __future__ import annotations

import os
import shutil
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import cv2
import numpy as np
import pytest

from app.settings import StoreSettings
from app.station.ports import PartRecord, SignalState
from app.store import DATABASE_NAME, JOURNAL_NAME, OpenStore, inspect_journal, open_store
from app.store.archive import DiskArchive
from engine.errors import JournalError, StoreError
from engine.types import ImageArray, Verdict

MakeRecord = Callable[..., PartRecord]


@pytest.fixture
def image() -> ImageArray:
    return np.random.default_rng(3).integers(0, 256, (24, 32, 3), dtype=np.uint8)


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Another program holds the database's write lock."""
    with closing(sqlite3.connect(folder / DATABASE_NAME, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        yield
        other.execute("ROLLBACK")


def test_what_was_appended_is_in_the_store(record: OpenStore, make_record: MakeRecord) -> None:
    for number in range(600):  # more than one batch
        record.journal.append(make_record(part_id=f"p{number}", sequence=number))
        record.journal.append(
            make_record(part_id=f"p{number}", sequence=number, signal=SignalState.SENT)
        )
    assert record.flush()
    assert record.store.count()[Verdict.NG] == 600
    newest = record.store.recent(2)
    assert [part.sequence for part in newest] == [599, 598]
    assert {part.signal for part in newest} == {SignalState.SENT}
    assert record.disk_status() == (True, "")


def test_closing_drains_everything(settings: StoreSettings, make_record: MakeRecord) -> None:
    opened = open_store(settings)
    for number in range(300):
        opened.journal.append(make_record(part_id=f"p{number}"))
    assert opened.close()
    assert opened.close()

    reopened = open_store(settings)
    assert reopened.store.count()[Verdict.NG] == 300
    assert reopened.store.events() == ()
    reopened.close()


def test_locked_database_delays_no_append_and_loses_nothing(
    record: OpenStore, make_record: MakeRecord, monkeypatch: pytest.MonkeyPatch
) -> None:
    with locked(record.data_dir):
        worst = 0.0
        for number in range(100):
            started = time.perf_counter()
            record.journal.append(make_record(part_id=f"p{number}"))
            worst = max(worst, time.perf_counter() - started)
        assert worst < 0.5  # the database's own patience is 2 s
        assert not record.flush(2.3)
        ok, detail = record.disk_status()
        assert not ok
        assert "locked" in detail
        assert record.store.count()[Verdict.NG] == 0  # screens read on
    assert record.flush()
    assert record.store.count()[Verdict.NG] == 100
    assert record.disk_status() == (True, "")


def test_database_locked_at_the_end_keeps_the_parts_for_the_next_start(
    settings: StoreSettings, make_record: MakeRecord
) -> None:
    opened = open_store(settings)
    with locked(opened.data_dir):
        opened.journal.append(make_record())
        assert not opened.close(timeout_s=0.1)
    assert inspect_journal(opened.data_dir / JOURNAL_NAME).pending == 1

    reopened = open_store(settings)
    assert reopened.flush()
    assert [part.part_id for part in reopened.store.recent(5)] == ["part-1"]
    reopened.close()


def test_entry_that_the_database_refuses_holds_up_nobody(
    record: OpenStore, make_record: MakeRecord
) -> None:
    record.journal.append(make_record(part_id="before"))
    record.journal.append(make_record(part_id="too large", sequence=2**70))
    record.journal.append(make_record(part_id="no text \udc80"))
    record.journal.append(make_record(part_id="after"))
    assert record.flush()
    assert [part.part_id for part in record.store.recent(9)] == ["after", "before"]
    events = record.store.events()
    assert [event.kind for event in events] == ["unreadable", "unreadable"]
    assert "too large" in events[0].detail


def test_restart_after_a_death_is_recorded(
    settings: StoreSettings, make_record: MakeRecord
) -> None:
    folder = open_store(settings)
    folder.journal.append(make_record())
    copy = folder.data_dir.with_name("as found after the death")
    assert folder.flush()
    shutil.copytree(folder.data_dir, copy)
    folder.close()

    reopened = open_store(settings.model_copy(update={"data_dir": copy}))
    assert reopened.flush()
    assert [event.kind for event in reopened.store.events()] == ["restart"]
    assert len(reopened.store.recent(5)) == 1
    reopened.close()


def test_second_program_on_the_folder_is_refused(record: OpenStore) -> None:
    with pytest.raises(StoreError, match="another Gonogo"):
        open_store(StoreSettings(data_dir=record.data_dir))


def test_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreError, match=r"cannot be made.*set store\.data_dir"):
        open_store(StoreSettings(data_dir=tmp_path / "file" / "data"))


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_folder_that_cannot_be_written(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    folder.chmod(0o500)
    with pytest.raises(StoreError, match=r"set store\.data_dir"):
        open_store(StoreSettings(data_dir=folder))


def test_full_disk_at_the_start(settings: StoreSettings, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_room(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "posix_fallocate", no_room)
    with pytest.raises(StoreError, match=r"No space left.*free some space"):
        open_store(settings)


def test_image_gets_its_place_in_the_record(
    record: OpenStore, make_record: MakeRecord, image: ImageArray
) -> None:
    part = make_record(part_id="../../escape\n", verdict=Verdict.FAULT)
    record.journal.append(part)
    assert record.archive.offer(part, image)
    record.archive.close()
    assert record.flush()
    (stored,) = record.store.recent(5)
    path = record.data_dir / stored.image_path
    assert path.resolve().is_relative_to(record.data_dir.resolve() / "images")
    read_back = cv2.imread(str(path))
    assert read_back is not None
    assert np.array_equal(read_back, image)


@pytest.mark.parametrize(
    ("verdict", "keep_ok", "kept"),
    [
        (Verdict.OK, False, False),
        (Verdict.OK, True, True),
        (Verdict.NG, False, True),
        (Verdict.RECHECK, False, True),
        (Verdict.FAULT, False, True),
    ],
)
def test_which_images_are_kept(
    tmp_path: Path,
    make_record: MakeRecord,
    image: ImageArray,
    verdict: Verdict,
    keep_ok: bool,
    kept: bool,
) -> None:
    stored: list[str] = []
    archive = DiskArchive(
        tmp_path,
        keep_ok_images=keep_ok,
        min_free_disk_mb=0,
        on_stored=lambda note: stored.append(note.part_id),
    )
    assert archive.offer(make_record(verdict=verdict), image) is kept
    archive.close()
    assert stored == (["part-1"] if kept else [])
    assert archive.dropped() == 0


def test_full_disk_drops_images_and_keeps_the_verdicts(
    settings: StoreSettings, make_record: MakeRecord, image: ImageArray
) -> None:
    opened = open_store(settings.model_copy(update={"min_free_disk_mb": 10**9}))
    for number in range(3):
        part = make_record(part_id=f"p{number}")
        opened.journal.append(part)
        assert not opened.archive.offer(part, image)
    ok, detail = opened.disk_status()
    assert not ok
    assert "images are dropped (3 so far); free some space" in detail
    assert opened.close()
    assert not list(opened.data_dir.rglob("*.png"))

    reopened = open_store(settings)
    assert reopened.store.count()[Verdict.NG] == 3
    reopened.close()


def test_image_that_cannot_be_written_is_counted_and_leaves_nothing(
    record: OpenStore, make_record: MakeRecord, image: ImageArray
) -> None:
    (record.data_dir / "images").write_text("in the way")
    record.archive.offer(make_record(), image)
    record.archive.close()
    assert record.archive.dropped() == 1
    ok, detail = record.disk_status()
    assert not ok
    assert "images are dropped (1 so far)" in detail


def test_slow_disk_drops_images_and_never_blocks(
    tmp_path: Path, make_record: MakeRecord, image: ImageArray
) -> None:
    release = threading.Event()

    def hang(*_: object) -> None:
        release.wait(10)

    archive = DiskArchive(
        tmp_path,
        keep_ok_images=False,
        min_free_disk_mb=0,
        on_stored=hang,
        queue_length=2,
    )
    started = time.monotonic()
    taken = sum(archive.offer(make_record(part_id=f"p{n}"), image) for n in range(10))
    assert time.monotonic() - started < 1.0
    assert taken <= 3
    assert archive.dropped() == 10 - taken
    release.set()
    archive.close()
    assert len(list(tmp_path.rglob("*.png"))) == taken
    assert not archive.offer(make_record(), image)


def test_full_journal_costs_only_the_reference_to_an_image(
    tmp_path: Path, make_record: MakeRecord, image: ImageArray
) -> None:
    def refuse(*_: object) -> None:
        raise JournalError("record.journal: full")

    archive = DiskArchive(tmp_path, keep_ok_images=False, min_free_disk_mb=0, on_stored=refuse)
    archive.offer(make_record(), image)
    archive.offer(make_record(part_id="next"), image)
    archive.close()
    assert archive.dropped() == 2
    assert "full" in archive.trouble()


def test_half_written_image_of_a_dead_process_is_removed(tmp_path: Path) -> None:
    leftover = tmp_path / "images" / "2026-11-21" / "p_NG.png.partial"
    leftover.parent.mkdir(parents=True)
    leftover.write_bytes(b"half")
    DiskArchive(
        tmp_path, keep_ok_images=False, min_free_disk_mb=0, on_stored=lambda *_: None
    ).close()
    assert not leftover.exists()

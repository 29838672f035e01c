from __future__ import annotations

import math
import os
import threading
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from app.station.ports import PartRecord, SignalState
from app.store import journal_file
from app.store.entries import AuditNote, RecordEvent, bytes_from_entry, entry_from_bytes
from app.store.journal import FileJournal, hold_journal, inspect_journal
from engine.errors import JournalError, StoreError
from engine.types import DefectRegion, Verdict

MakeRecord = Callable[..., PartRecord]
PATIENT_S = 30.0
"""No disk of a busy machine is as late as that."""
SIZE = 64 * 1024


def parts_in(journal: FileJournal) -> list[str]:
    return [
        item.entry.part_id for item in journal.read(10_000) if isinstance(item.entry, PartRecord)
    ]


def events_in(journal: FileJournal) -> list[str]:
    return [item.entry.kind for item in journal.read(10_000) if isinstance(item.entry, RecordEvent)]


def die(journal: FileJournal) -> None:
    """End as a killed process does: nothing is synced, marked or closed in an orderly way."""
    journal._stop.set()
    journal._thread.join()
    journal._closed = True
    os.close(journal._fd)


def append_parts(path: Path, make_record: MakeRecord, count: int) -> list[int]:
    """Append parts, die, and return where each entry ends."""
    journal = FileJournal(path, SIZE, late_s=PATIENT_S)
    for number in range(count):
        journal.append(make_record(part_id=f"part-{number}"))
    ends = [item.end for item in journal.read(count)]
    die(journal)
    return ends


def test_entries_come_back_equal_and_in_order(tmp_path: Path, make_record: MakeRecord) -> None:
    journal = FileJournal(tmp_path / "j", SIZE, late_s=PATIENT_S)
    records = [make_record(part_id=f"p{n}", lot="Ä \u2028 \udc80 \"'") for n in range(5)]
    for record in records:
        journal.append(record)

    assert [item.entry for item in journal.read(3)] == records[:3]
    assert [item.entry for item in journal.read(100)] == records
    journal.close()


@pytest.mark.parametrize("number", [math.inf, -math.inf, 1e-300, np.float32(0.25)])
def test_numbers_survive_the_bytes(number: float, make_record: MakeRecord) -> None:
    record = make_record(score=number, sequence=np.int64(7))
    back = entry_from_bytes(bytes_from_entry(record))
    assert isinstance(back, PartRecord)
    assert back.score == number
    assert type(back.score) is float
    assert type(back.sequence) is int


def test_nan_survives_the_bytes(make_record: MakeRecord) -> None:
    record = make_record(
        score=math.nan, defects=(DefectRegion(1, 2, 3, 4, float(np.float32(5)), math.nan),)
    )
    back = entry_from_bytes(bytes_from_entry(record))
    assert isinstance(back, PartRecord)
    assert math.isnan(back.score)
    assert math.isnan(back.defects[0].peak)


def test_the_file_is_recycled_once_everything_is_consumed(
    tmp_path: Path, make_record: MakeRecord
) -> None:
    journal = FileJournal(tmp_path / "j", SIZE, late_s=PATIENT_S)
    appended = 0
    for _ in range(20):  # several times what fits at once
        for _ in range(30):
            journal.append(make_record(part_id=f"p{appended}"))
            appended += 1
        entries = journal.read(100)
        assert len(entries) == 30
        journal.consume(entries[-1].end)
    assert journal.fill() == 0
    assert (tmp_path / "j").stat().st_size == SIZE
    journal.append(make_record(part_id="last"))
    die(journal)

    reopened = FileJournal(tmp_path / "j", SIZE, late_s=PATIENT_S)
    assert parts_in(reopened) == ["last"]  # no leftover of an earlier round
    reopened.close()


def test_full_journal_refuses_and_takes_again_after_draining(
    tmp_path: Path, make_record: MakeRecord
) -> None:
    journal = FileJournal(tmp_path / "j", SIZE, late_s=PATIENT_S)

    def append_until_refused() -> None:
        for number in range(10_000):
            journal.append(make_record(part_id=f"p{number}"))

    with pytest.raises(JournalError, match=r"full.*journal_mb"):
        append_until_refused()
    waiting = journal.read(10_000)
    assert len(waiting) > 50
    journal.note_event("gap", "there is always room to say what happened")

    journal.consume(journal.read(10_000)[-1].end)
    journal.append(make_record(part_id="again"))
    assert parts_in(journal) == ["again"]
    journal.close()


def test_consumed_entries_do_not_come_back(tmp_path: Path, make_record: MakeRecord) -> None:
    journal = FileJournal(tmp_path / "j", SIZE, late_s=PATIENT_S)
    for number in range(4):
        journal.append(make_record(part_id=f"p{number}"))
    journal.consume(journal.read(2)[-1].end)
    die(journal)

    reopened = FileJournal(tmp_path / "j", SIZE, late_s=PATIENT_S)
    assert parts_in(reopened) == ["p2", "p3"]
    assert events_in(reopened) == ["restart"]
    reopened.close()


def test_clean_close_leaves_no_event(tmp_path: Path, make_record: MakeRecord) -> None:
    journal = FileJournal(tmp_path / "j", SIZE, late_s=PATIENT_S)
    journal.append(make_record())
    journal.close()
    journal.close()

    reopened = FileJournal(tmp_path / "j", SIZE, late_s=PATIENT_S)
    assert parts_in(reopened) == ["part-1"]
    assert events_in(reopened) == []
    reopened.close()


def test_power_cut_is_a_recorded_gap(
    tmp_path: Path, make_record: MakeRecord, monkeypatch: pytest.MonkeyPatch
) -> None:
    append_parts(tmp_path / "j", make_record, 2)
    monkeypatch.setattr("app.store.journal.boot_id", lambda: b"another start   ")

    reopened = FileJournal(tmp_path / "j", SIZE, late_s=PATIENT_S)
    assert parts_in(reopened) == ["part-0", "part-1"]
    assert events_in(reopened) == ["gap"]
    reopened.close()


@pytest.mark.parametrize("torn_bytes", [1, 20, 200])
def test_torn_tail_is_discarded_with_a_gap(
    tmp_path: Path, make_record: MakeRecord, torn_bytes: int
) -> None:
    path = tmp_path / "j"
    ends = append_parts(path, make_record, 3)
    with path.open("r+b") as stream:
        stream.seek(ends[-1] - torn_bytes)
        stream.write(bytes(torn_bytes + journal_file.ENTRY.size))

    assert inspect_journal(path).torn
    reopened = FileJournal(path, SIZE, late_s=PATIENT_S)
    assert parts_in(reopened) == ["part-0", "part-1"]
    assert events_in(reopened) == ["gap"]
    reopened.close()


@pytest.mark.parametrize("offset", [0, 5, 9, 40])
def test_flipped_bit_ends_the_journal_there_for_good(
    tmp_path: Path, make_record: MakeRecord, offset: int
) -> None:
    path = tmp_path / "j"
    ends = append_parts(path, make_record, 5)
    data = bytearray(path.read_bytes())
    data[ends[1] + offset] ^= 0x10
    path.write_bytes(data)

    reopened = FileJournal(path, SIZE, late_s=PATIENT_S)
    assert parts_in(reopened) == ["part-0", "part-1"]
    assert events_in(reopened) == ["gap"]
    reopened.append(make_record(part_id="new"))
    die(reopened)
    again = FileJournal(path, SIZE, late_s=PATIENT_S)
    assert parts_in(again) == ["part-0", "part-1", "new"]
    again.close()


def test_one_torn_header_slot_is_survived(tmp_path: Path, make_record: MakeRecord) -> None:
    path = tmp_path / "j"
    journal = FileJournal(path, SIZE, late_s=PATIENT_S)
    newest = (journal._counter % 2) * journal_file.SLOT_BYTES
    journal.append(make_record())
    die(journal)
    with path.open("r+b") as stream:
        stream.seek(newest)
        stream.write(b"\xff" * 100)

    reopened = FileJournal(path, SIZE, late_s=PATIENT_S)
    assert parts_in(reopened) == ["part-1"]
    reopened.close()


@pytest.mark.parametrize("content", [b"", b"\0" * SIZE, b"something else" * 5000])
def test_foreign_file_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "j"
    path.write_bytes(content)
    with pytest.raises(StoreError, match=r"damaged or foreign.*move it aside"):
        FileJournal(path, SIZE, late_s=PATIENT_S)
    assert path.read_bytes() == content


def test_newer_journal_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal_file, "SCHEMA_VERSION", 2)
    FileJournal(tmp_path / "j", SIZE, late_s=PATIENT_S).close()
    monkeypatch.undo()
    with pytest.raises(StoreError, match=r"journal version 2.*up to 1.*update"):
        FileJournal(tmp_path / "j", SIZE, late_s=PATIENT_S)


def test_second_program_is_refused(tmp_path: Path) -> None:
    journal = FileJournal(tmp_path / "j", SIZE, late_s=PATIENT_S)
    with pytest.raises(StoreError, match="another Gonogo"):
        FileJournal(tmp_path / "j", SIZE, late_s=PATIENT_S)
    with pytest.raises(StoreError, match="another Gonogo"), hold_journal(tmp_path / "j"):
        pass
    journal.close()
    FileJournal(tmp_path / "j", SIZE, late_s=PATIENT_S).close()


def test_remarks_of_people_never_take_the_room_of_a_verdict(
    tmp_path: Path, make_record: MakeRecord
) -> None:
    journal = FileJournal(tmp_path / "j", SIZE, late_s=PATIENT_S)

    def note_many() -> None:
        for number in range(10_000):
            journal.note_audit(AuditNote("Ada", "part labelled", f"P{number}"))

    with pytest.raises(JournalError, match="full"):
        note_many()
    assert 0.4 < journal.fill() <= 0.5
    journal.append(make_record(part_id="after"))
    assert parts_in(journal) == ["after"]
    journal.close()


def test_unwritable_place_and_full_disk_say_the_way_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(StoreError, match=r"set store\.data_dir"):
        FileJournal(tmp_path / "no such folder" / "j", SIZE, late_s=PATIENT_S)

    def no_room(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "posix_fallocate", no_room)
    with pytest.raises(StoreError, match="free some space"):
        FileJournal(tmp_path / "j", SIZE, late_s=PATIENT_S)
    assert list(tmp_path.iterdir()) == []


def test_size_changes_only_when_empty(tmp_path: Path, make_record: MakeRecord) -> None:
    path = tmp_path / "j"
    journal = FileJournal(path, SIZE, late_s=PATIENT_S)
    journal.append(make_record())
    journal.close()

    journal = FileJournal(path, 2 * SIZE, late_s=PATIENT_S)
    assert path.stat().st_size == SIZE
    assert parts_in(journal) == ["part-1"]
    journal.consume(journal.read(1)[-1].end)
    journal.close()

    journal = FileJournal(path, 2 * SIZE, late_s=PATIENT_S)
    assert path.stat().st_size == 2 * SIZE
    journal.append(make_record())
    assert parts_in(journal) == ["part-1"]
    journal.close()


def test_append_does_not_wait_for_the_disk_and_lateness_is_an_error(
    tmp_path: Path, make_record: MakeRecord
) -> None:
    stuck, entered = threading.Event(), threading.Event()

    def slow_sync(_: int) -> None:
        entered.set()
        stuck.wait(10)

    journal = FileJournal(tmp_path / "j", SIZE, sync=slow_sync, late_s=0.2)
    journal.append(make_record(part_id="first"))
    assert entered.wait(5)
    started = time.monotonic()
    journal.append(make_record(part_id="second"))  # the disk hangs, the line does not
    assert time.monotonic() - started < 0.15

    time.sleep(0.25)
    with pytest.raises(JournalError, match=r"late.*check the disk"):
        journal.append(make_record(part_id="third"))
    journal.append(make_record(part_id="third", verdict=Verdict.FAULT))  # the answer to it
    journal.append(make_record(part_id="second", signal=SignalState.SENT))

    stuck.set()
    deadline = time.monotonic() + 5
    while time.monotonic() < deadline:
        with journal._condition:
            if journal._syncing_since is None and journal._pending_since is None:
                break
        time.sleep(0.01)
    journal.append(make_record(part_id="fourth"))  # caught up
    assert parts_in(journal) == ["first", "second", "third", "second", "fourth"]
    journal.close()


def test_sync_follows_within_100_ms(tmp_path: Path, make_record: MakeRecord) -> None:
    synced = threading.Event()
    journal = FileJournal(tmp_path / "j", SIZE, sync=lambda _: synced.set(), late_s=PATIENT_S)
    journal.append(make_record())
    assert synced.wait(1.0)
    journal.close()


def test_failed_sync_breaks_the_journal_for_good(tmp_path: Path, make_record: MakeRecord) -> None:
    failed = threading.Event()

    def failing_sync(_: int) -> None:
        if failed.is_set():
            return
        failed.set()
        raise OSError(5, "Input/output error")

    journal = FileJournal(tmp_path / "j", SIZE, sync=failing_sync, late_s=PATIENT_S)
    journal.append(make_record())
    assert failed.wait(5)
    time.sleep(0.02)
    for _ in range(2):
        with pytest.raises(JournalError, match="Input/output error"):
            journal.append(make_record())
    journal.close()


def test_closed_journal_refuses(tmp_path: Path, make_record: MakeRecord) -> None:
    journal = FileJournal(tmp_path / "j", SIZE, late_s=PATIENT_S)
    journal.close()
    with pytest.raises(JournalError, match="closed"):
        journal.append(make_record())
    with pytest.raises(JournalError, match="closed"):
        journal.consume(0)
    assert journal.read(1) == []


def test_entry_that_is_no_entry_comes_as_an_event(tmp_path: Path, make_record: MakeRecord) -> None:
    journal = FileJournal(tmp_path / "j", SIZE, late_s=PATIENT_S)
    foreign = b'{"type":"part","unknown":1}'
    frame = journal_file.framed(foreign, journal._generation)
    journal._write(frame + journal_file.framed(b"", journal._generation), journal._end)
    journal._end += len(frame)
    journal.append(make_record())
    first, second = (item.entry for item in journal.read(10))
    assert isinstance(first, RecordEvent)
    assert first.kind == "unreadable"
    assert "unknown" in first.detail
    assert second == make_record()
    journal.close()


def test_threads_append_without_losing_an_entry(tmp_path: Path, make_record: MakeRecord) -> None:
    journal = FileJournal(tmp_path / "j", 1 << 20, late_s=PATIENT_S)

    def appender(name: int) -> None:
        for number in range(100):
            journal.append(make_record(part_id=f"{name}-{number}"))

    threads = [threading.Thread(target=appender, args=(name,)) for name in range(4)]
    for thread in threads:
        thread.start()
    seen: list[str] = []
    deadline = time.monotonic() + 10
    while len(seen) < 400 and time.monotonic() < deadline:
        if journal.wait(0.1):
            batch = journal.read(64)
            seen += [item.entry.part_id for item in batch if isinstance(item.entry, PartRecord)]
            journal.consume(batch[-1].end)
    for thread in threads:
        thread.join()
    assert len(seen) == len(set(seen)) == 400
    for name in range(4):
        own = [part for part in seen if part.startswith(f"{name}-")]
        assert own == [f"{name}-{number}" for number in range(100)]
    journal.close()

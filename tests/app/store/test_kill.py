"""A process that is killed with SIGKILL loses nothing that `append` returned for."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.settings import StoreSettings
from app.store import DATABASE_NAME, open_store
from app.store.archive import QUEUE_LENGTH
from app.store.stored_files import check_files

APPENDER = """
import itertools, os, sys
from pathlib import Path
from app.settings import StoreSettings
from app.station.ports import PartRecord, SignalState
from app.store import JOURNAL_NAME, FileJournal, open_store
from engine.types import Verdict

mode, folder, name = sys.argv[1], Path(sys.argv[2]), sys.argv[3]
if mode == "journal":
    journal = FileJournal(folder / JOURNAL_NAME, 4 << 20, late_s=30.0)
else:
    journal = open_store(StoreSettings(data_dir=folder, journal_mb=4, journal_late_s=30.0)).journal
for number in itertools.count():
    part_id = f"{name}-{number}"
    for state in (SignalState.INTENDED, SignalState.SENT):
        journal.append(PartRecord(
            part_id, number, "", Verdict.NG, 0.7, 0.5, "", "screw", 1, "ab", "b/fp32", 1, 2.0, state
        ))
    os.write(1, (part_id + "\\n").encode())
"""


def append_until_killed(mode: str, folder: Path, name: str, count: int) -> list[str]:
    """Run the appender, kill it in full run, and return the parts whose appends had returned."""
    root = Path(__file__).resolve().parents[3]
    with subprocess.Popen(
        [sys.executable, "-c", APPENDER, mode, str(folder), name],
        stdout=subprocess.PIPE,
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(root)},
    ) as process:
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(count)]
        process.send_signal(signal.SIGKILL)
        lines += process.stdout.readlines()
        assert process.wait() == -signal.SIGKILL
    return [line.decode().strip() for line in lines if line.endswith(b"\n")]


@pytest.mark.parametrize(("mode", "rounds"), [("journal", 1), ("store", 3)])
def test_sigkill_loses_and_doubles_nothing(tmp_path: Path, mode: str, rounds: int) -> None:
    settings = StoreSettings(
        data_dir=tmp_path, journal_mb=4, min_free_disk_mb=0, journal_late_s=30.0
    )
    acknowledged: list[str] = []
    for number in range(rounds):
        acknowledged += append_until_killed(mode, tmp_path, f"run{number}", 200 + 37 * number)

    record = open_store(settings)
    assert record.flush()
    rows = [part.part_id for part in record.store.parts()]
    events = [event.kind for event in record.store.events()]
    record.close()

    assert len(rows) == len(set(rows))
    assert set(acknowledged) <= set(rows)
    # One more per kill: appended, killed before it could say so.
    assert len(rows) - len(acknowledged) <= rounds
    assert events == ["restart"] * rounds


KEEPER = """
import itertools, os, sys, time
from pathlib import Path
import numpy as np
from app.settings import StoreSettings
from app.station.ports import PartMap, PartRecord, SignalState
from app.store import open_store
from engine.types import Verdict

settings = StoreSettings(
    data_dir=Path(sys.argv[1]), journal_mb=4, min_free_disk_mb=0, journal_late_s=30.0
)
record = open_store(settings)
noise = np.random.default_rng(1)
image = noise.integers(0, 256, (96, 128, 3), dtype=np.uint8)
part_map = PartMap(noise.random((64, 64), dtype=np.float32), (0, 0, 128, 96))
for number in itertools.count():
    part = PartRecord(
        f"p{number}", number, "", Verdict.NG, 0.7, 0.5, "", "screw", 1, "ab", "b/fp32", 1, 2.0,
        SignalState.SENT,
    )
    record.journal.append(part)
    while not record.archive.offer(part, image, part_map):
        time.sleep(0.001)
    os.write(1, b"part\\n")
"""


def test_sigkill_leaves_no_half_picture_or_map_in_the_record(tmp_path: Path) -> None:
    root = Path(__file__).resolve().parents[3]
    with subprocess.Popen(
        [sys.executable, "-c", KEEPER, str(tmp_path)],
        stdout=subprocess.PIPE,
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(root)},
    ) as process:
        assert process.stdout is not None
        for _ in range(60):
            assert process.stdout.readline()
        process.send_signal(signal.SIGKILL)
    record = open_store(
        StoreSettings(data_dir=tmp_path, journal_mb=4, min_free_disk_mb=0, journal_late_s=30.0)
    )
    assert record.flush()
    found = check_files(f"sqlite:///{tmp_path / DATABASE_NAME}", tmp_path)
    record.close()
    # At most the queue was lost; whatever a row names is there as it was written.
    assert min(found.images, found.maps) >= 60 - QUEUE_LENGTH - 1
    assert (found.deleted, found.damaged) == (0, ())
    assert not list(tmp_path.rglob("*.partial"))

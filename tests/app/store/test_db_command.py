from __future__ import annotations

import csv
import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from app.commands.db import app
from app.settings import StoreSettings
from app.station.ports import PartRecord
from app.store import DATABASE_NAME, JOURNAL_NAME, OpenStore, open_store
from app.store.maintenance import CSV_COLUMNS
from engine.errors import StoreError
from engine.types import Verdict

MakeRecord = Callable[..., PartRecord]


def run(*arguments: object, folder: Path) -> Any:
    """Run `gonogo db ... --json` and return its one answer."""
    outcome = CliRunner().invoke(app, [*map(str, arguments), "--data-dir", str(folder), "--json"])
    if outcome.exception is not None and not isinstance(outcome.exception, SystemExit):
        raise outcome.exception
    return json.loads(outcome.stdout) | {"exit_code": outcome.exit_code}


@pytest.fixture
def folder(settings: StoreSettings, make_record: MakeRecord) -> Path:
    """The data folder of a stopped station with three parts."""
    opened = open_store(settings)
    for number in range(3):
        opened.journal.append(make_record(part_id=f"p{number}", sequence=number))
    opened.journal.append(make_record(part_id="p3", verdict=Verdict.FAULT, score=float("nan")))
    opened.close()
    return opened.data_dir


def count(database: Path) -> int:
    with closing(sqlite3.connect(database)) as connection:
        return int(connection.execute("SELECT count(*) FROM parts").fetchone()[0])


def test_check_of_a_sound_record_changes_nothing(folder: Path) -> None:
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    answer = run("check", folder=folder)
    assert answer["ok"] is True
    assert (answer["exit_code"], answer["parts"], answer["gaps"]) == (0, 4, 0)
    assert answer["schema"] == answer["newest_schema"]
    assert answer["journal"]["pending"] == 0
    assert answer["journal"]["closed"] is True
    after = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert {name: after[name] for name in before} == before


def test_check_and_backup_beside_a_running_line(
    record: OpenStore, make_record: MakeRecord, tmp_path: Path
) -> None:
    record.journal.append(make_record())
    assert record.flush()
    assert run("check", folder=record.data_dir)["parts"] == 1
    run("backup", tmp_path / "copy.db", folder=record.data_dir)
    assert count(tmp_path / "copy.db") == 1
    record.journal.append(make_record(part_id="next"))
    assert record.flush()
    assert record.store.count()[Verdict.NG] == 2


def test_check_finds_damage(folder: Path) -> None:
    journal = folder / JOURNAL_NAME
    data = bytearray(journal.read_bytes())
    data[8192:8300] = b"\xff" * 108
    journal.write_bytes(data)
    answer = run("check", folder=folder)
    assert (answer["ok"], answer["exit_code"]) == (False, 1)
    assert "torn tail" in answer["problems"][0]


def test_check_where_there_is_no_record(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"no record here.*--data-dir"):
        run("check", folder=tmp_path)


def test_backup_then_restore(folder: Path, settings: StoreSettings, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    assert run("backup", copy, folder=folder)["journal_waiting"] == 0
    copy.chmod(0o400)
    (folder / DATABASE_NAME).write_bytes(b"damaged" * 1000)

    answer = run("restore", copy, folder=folder)
    assert Path(answer["kept"]).read_bytes().startswith(b"damaged")
    reopened = open_store(settings)
    assert sum(reopened.store.count().values()) == 4
    reopened.close()


def test_backup_overwrites_nothing(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "precious").write_text("keep me")
    with pytest.raises(StoreError, match="exists already"):
        run("backup", tmp_path / "precious", folder=folder)
    with pytest.raises(StoreError, match="not copied"):
        run("backup", tmp_path / "nowhere" / "copy.db", folder=folder)
    assert (tmp_path / "precious").read_text() == "keep me"


def test_restore_refuses_what_is_no_backup(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "photo.db").write_bytes(b"no database" * 500)
    before = (folder / DATABASE_NAME).read_bytes()
    with pytest.raises(StoreError, match="expected a sound SQLite database"):
        run("restore", tmp_path / "photo.db", folder=folder)
    assert (folder / DATABASE_NAME).read_bytes() == before


def test_restore_waits_for_the_line_to_stop(record: OpenStore, tmp_path: Path) -> None:
    run("backup", tmp_path / "copy.db", folder=record.data_dir)
    with pytest.raises(StoreError, match="another Gonogo"):
        run("restore", tmp_path / "copy.db", folder=record.data_dir)


def test_export(folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "parts.csv"
    assert run("export", "--csv", target, folder=folder)["parts"] == 4
    with target.open(newline="", encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    assert tuple(rows[0]) == CSV_COLUMNS
    assert [row["part_id"] for row in rows] == ["p0", "p1", "p2", "p3"]
    assert (rows[0]["score"], rows[0]["verdict"], rows[0]["defects"]) == ("0.75", "NG", "1")
    assert (rows[3]["score"], rows[3]["verdict"]) == ("", "FAULT")


def test_export_to_a_place_that_is_not_there(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="choose a place"):
        run("export", "--csv", tmp_path / "nowhere" / "parts.csv", folder=folder)

"""The record in a PostgreSQL server: opened by a station, checked, copied, restored, exported."""

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
from app.settings import StationSettings, StoreSettings, save_settings
from app.station.ports import PartRecord
from app.store import open_store
from app.store.store import SqlStore
from engine.errors import StoreError

MakeRecord = Callable[..., PartRecord]


def run(*arguments: object) -> Any:
    outcome = CliRunner().invoke(app, [*map(str, arguments), "--json"])
    if outcome.exception is not None and not isinstance(outcome.exception, SystemExit):
        raise outcome.exception
    return json.loads(outcome.stdout) | {"exit_code": outcome.exit_code}


@pytest.fixture
def settings(tmp_path: Path, postgres_url: Callable[[], str]) -> StoreSettings:
    return StoreSettings(
        data_dir=tmp_path / "data", url=postgres_url(), journal_mb=1, min_free_disk_mb=0
    )


@pytest.fixture
def station(tmp_path: Path, settings: StoreSettings, make_record: MakeRecord) -> Path:
    """A station file whose record holds three parts in a server."""
    opened = open_store(settings)
    for number in range(3):
        opened.journal.append(make_record(part_id=f"p{number}", sequence=number))
    opened.journal.note_event("gap", "for the test")
    assert opened.close(60.0)
    path = tmp_path / "station.toml"
    save_settings(StationSettings(store=settings), path)
    return path


def parts(url: str) -> list[PartRecord]:
    with closing(SqlStore(url)) as store:
        return list(store.parts())


def test_check_counts_parts_and_gaps(station: Path, settings: StoreSettings) -> None:
    for options in (("--station", station), ("--url", settings.url)):
        answer = run("check", *options)
        assert (answer["ok"], answer["parts"], answer["gaps"]) == (True, 3, 1)
        assert answer["schema"] == answer["newest_schema"]


def test_a_backup_is_a_file_that_comes_back_into_an_empty_server(
    station: Path, settings: StoreSettings, tmp_path: Path, postgres_url: Callable[[], str]
) -> None:
    backup, other = tmp_path / "backup.db", postgres_url()
    run("backup", backup, "--station", station)
    with closing(sqlite3.connect(backup)) as connection:
        assert connection.execute("SELECT count(*) FROM defects").fetchone() == (3,)
    assert sorted(path.name for path in tmp_path.glob("backup*")) == ["backup.db"]
    run("restore", backup, "--url", other, "--data-dir", tmp_path / "other")
    assert parts(other) == parts(settings.url)
    # New rows get new numbers.
    with closing(SqlStore(other)) as store:
        store.add(parts(other)[0].__class__(**{**vars(parts(other)[0]), "part_id": "p9"}))
        assert store.recent(1)[0].part_id == "p9"


def test_a_backup_of_an_older_program_comes_back_too(
    station: Path, settings: StoreSettings, tmp_path: Path, postgres_url: Callable[[], str]
) -> None:
    backup, other = tmp_path / "backup.db", postgres_url()
    run("backup", backup, "--station", station)
    with closing(sqlite3.connect(backup)) as connection, connection:
        tables = {"parts", "defects", "events", "alembic_version"}
        known = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        for (name,) in known.fetchall():
            if name not in tables:
                connection.execute(f"DROP TABLE {name}")
        connection.execute("DROP INDEX ix_parts_product")
        for column in ("image_sha256", "map_path", "map_sha256"):
            connection.execute(f"ALTER TABLE parts DROP COLUMN {column}")
        connection.execute("UPDATE alembic_version SET version_num = '0001'")
    run("restore", backup, "--url", other, "--data-dir", tmp_path / "other")
    assert parts(other) == parts(settings.url)


def test_restore_does_not_mix_two_records(station: Path, tmp_path: Path) -> None:
    backup = tmp_path / "backup.db"
    run("backup", backup, "--station", station)
    with pytest.raises(StoreError, match="holds parts already"):
        run("restore", backup, "--station", station)


def test_export_and_report_read_the_server(station: Path, tmp_path: Path) -> None:
    table, report = tmp_path / "parts.csv", tmp_path / "report.csv"
    assert run("export", "--csv", table, "--station", station)["parts"] == 3
    assert run("report", "--csv", report, "--station", station)["parts"] == 3
    with report.open(encoding="utf-8") as stream:
        (row,) = csv.DictReader(stream)
    assert (row["parts"], row["ng"], row["rejected_ppm"]) == ("3", "3", "1000000")


def test_a_server_that_is_not_there_is_said_in_one_line(tmp_path: Path) -> None:
    url = f"postgresql+psycopg://gonogo:secret@/none?host={tmp_path}"
    with pytest.raises(StoreError, match="check the server") as caught:
        run("check", "--url", url, "--data-dir", tmp_path)
    assert "secret" not in str(caught.value)
    assert "\n" not in str(caught.value)

"""`gonogo db upgrade`: a copy first, then the migration; nothing where nothing is to do."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from app.store.migrate import migrate_record
from app.store.schema import create_db_engine, newest_revision
from app.store.store import SqlStore
from engine.errors import StoreError


def address(path):
    return f"sqlite:///{path}"


def at_schema(path, revision="0001"):
    """A record as an earlier version of this program wrote it."""
    from alembic import command

    from app.store.schema import _migrations

    db_engine = create_db_engine(address(path))
    with db_engine.begin() as connection:
        config = _migrations()
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
    db_engine.dispose()


def schema_of(path):
    with closing(sqlite3.connect(path)) as database:
        return database.execute("SELECT version_num FROM alembic_version").fetchone()[0]


def test_an_old_record_is_copied_and_migrated(tmp_path, make_record):
    record, backup = tmp_path / "record.db", tmp_path / "before.db"
    at_schema(record)
    done = migrate_record(address(record), tmp_path / "record.journal", backup)
    assert (done.before, done.after, done.backup) == ("0001", newest_revision(), backup)
    assert (schema_of(backup), schema_of(record)) == ("0001", newest_revision())
    with closing(SqlStore(address(record))) as store:
        store.add(make_record())


def test_a_record_of_this_schema_and_no_record_are_left_alone(tmp_path):
    record, backup = tmp_path / "record.db", tmp_path / "before.db"
    journal = tmp_path / "record.journal"
    assert migrate_record(address(record), journal, backup).before is None
    assert not record.exists()
    with closing(SqlStore(address(record))):
        pass
    assert migrate_record(address(record), journal, backup).backup is None
    assert not backup.exists()


def test_without_a_copy_nothing_is_migrated(tmp_path):
    record, backup = tmp_path / "record.db", tmp_path / "before.db"
    at_schema(record)
    backup.touch()
    with pytest.raises(StoreError, match="exists already"):
        migrate_record(address(record), tmp_path / "record.journal", backup)
    assert schema_of(record) == "0001"


def test_a_record_in_use_is_not_touched(tmp_path, settings, record):
    del record  # a station has it open
    with pytest.raises(StoreError):
        migrate_record(
            address(settings.data_dir / "record.db"),
            settings.data_dir / "record.journal",
            tmp_path / "before.db",
        )


def test_a_record_without_maps_keeps_its_parts(tmp_path, make_record):
    path = tmp_path / "record.db"
    at_schema(path, "0003")
    with closing(sqlite3.connect(path)) as database, database:
        row = {
            **{"part_id": "old", "sequence": 1, "lot": "", "verdict": "NG", "score": 0.7},
            **{"threshold": 0.5, "reason": "", "product": "screw", "recipe_version": 1},
            **{"bundle_sha256": "", "backend": "b/fp32", "wall_time_ns": 1, "cycle_ms": 2.0},
            **{"signal": "sent", "image_path": "images/old_NG.png"},
        }
        marks = ", ".join("?" * len(row))
        database.execute(f"INSERT INTO parts ({', '.join(row)}) VALUES ({marks})", [*row.values()])
    done = migrate_record(address(path), tmp_path / "record.journal", tmp_path / "before.db")
    assert (done.before, done.after) == ("0003", newest_revision())
    new = make_record(part_id="new", map_path="maps/new_NG.png", map_sha256="cd" * 32)
    with closing(SqlStore(address(path))) as store:
        store.add(new)
        newest, old = store.recent(5)
    assert newest == new
    assert (old.image_path, old.image_sha256) == ("images/old_NG.png", "")
    assert (old.map_path, old.map_sha256) == ("", "")

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import create_engine

from app.station.ports import PartRecord
from app.store import SqlStore
from app.store.schema import Base, create_db_engine, newest_revision, shown, upgrade
from app.store.server import sqlite_file
from engine.errors import StoreError

MakeRecord = Callable[..., PartRecord]


def test_migrations_from_empty_give_the_declared_tables(tmp_path: Path) -> None:
    db_engine = create_db_engine(f"sqlite:///{tmp_path / 'r.db'}")
    upgrade(db_engine)
    with db_engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert context.get_current_revision() == newest_revision()
        assert compare_metadata(context, Base.metadata) == []
    db_engine.dispose()


def test_reopening_keeps_everything(tmp_path: Path, make_record: MakeRecord) -> None:
    url = f"sqlite:///{tmp_path / 'r.db'}"
    store = SqlStore(url)
    store.add(make_record())
    store.close()
    reopened = SqlStore(url)
    assert [part.part_id for part in reopened.recent(5)] == ["part-1"]
    reopened.close()


def test_sqlite_is_set_as_the_record_needs_it(tmp_path: Path) -> None:
    db_engine = create_db_engine(f"sqlite:///{tmp_path / 'r.db'}")
    with db_engine.connect() as connection:
        values = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        }
    db_engine.dispose()
    assert values["journal_mode"] == "wal"
    assert values["synchronous"] == 2  # FULL
    assert values["foreign_keys"] == 1
    assert values["busy_timeout"] > 0


def test_defects_go_with_their_part(tmp_path: Path, make_record: MakeRecord) -> None:
    store = SqlStore(f"sqlite:///{tmp_path / 'r.db'}")
    store.add(make_record())
    store.close()
    with closing(sqlite3.connect(tmp_path / "r.db", isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys=ON")
        connection.execute("DELETE FROM parts")
        assert connection.execute("SELECT count(*) FROM defects").fetchone() == (0,)


def test_newer_record_is_refused_and_left_alone(tmp_path: Path, make_record: MakeRecord) -> None:
    path = tmp_path / "r.db"
    store = SqlStore(f"sqlite:///{path}")
    store.add(make_record())
    store.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(StoreError, match=rf"schema 9999.*up to {newest_revision()}.*update"):
        SqlStore(f"sqlite:///{path}")
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT count(*) FROM parts").fetchone() == (1,)


def test_database_of_another_program_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "r.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("CREATE TABLE customers (name TEXT)")
    with pytest.raises(StoreError, match=r"another program \(tables customers\)"):
        SqlStore(f"sqlite:///{path}")


def test_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "r.db"
    path.write_bytes(b"not a database" * 500)
    with pytest.raises(StoreError, match=r"found damage.*gonogo db restore"):
        SqlStore(f"sqlite:///{path}")


def test_failed_migration_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "r.db"

    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("in the middle")

    monkeypatch.setattr("alembic.runtime.migration.HeadMaintainer.update_to_step", broken)
    with pytest.raises(RuntimeError, match="in the middle"):
        SqlStore(f"sqlite:///{path}")
    monkeypatch.undo()
    db_engine = create_engine(f"sqlite:///{path}")
    with db_engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT name FROM sqlite_master").all() == []
    db_engine.dispose()
    SqlStore(f"sqlite:///{path}").close()


@pytest.mark.parametrize("url", ["no address", "nosuchdatabase://host/db"])
def test_impossible_address(url: str) -> None:
    with pytest.raises(StoreError, match=r"store\.url"):
        SqlStore(url)


def test_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="cannot be opened"):
        SqlStore(f"sqlite:///{tmp_path / 'nowhere' / 'r.db'}")


def test_an_address_is_told_without_its_password() -> None:
    unknown, broken = "nothing://gonogo:s3cret@server/record", "gonogo:s3cret@server/record"
    assert "s3cret" not in shown("postgresql://gonogo:s3cret@server/record")
    with pytest.raises(StoreError, match="@server/record") as refused:
        create_db_engine(unknown)
    assert "s3cret" not in str(refused.value)
    for call in (create_db_engine, sqlite_file):
        with pytest.raises(StoreError, match="@server/record") as refused:
            call(broken)
        assert "s3cret" not in str(refused.value)

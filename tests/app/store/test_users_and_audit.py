"""Users, their PINs and lock-outs, and the trail of who did what."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from app.settings import StoreSettings
from app.station.access import AuditEntry, Role, User
from app.store import open_store
from app.store.audit import JournalAudit
from app.store.entries import AuditNote, entry_from_bytes
from app.store.store import SqlStore
from app.store.users import UserFile
from engine.errors import AccessError

CHEAP = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
EVER = 2**62


class Trail:
    """An audit trail in a list."""

    def __init__(self) -> None:
        self.rows: list[tuple[str, str, str, str]] = []

    def note(self, who: str, action: str, what: str, detail: str = "") -> None:
        self.rows.append((who, action, what, detail))

    def entries(self, *, since_ns: int, until_ns: int, limit: int) -> list[AuditEntry]:
        return []


class Clock:
    """A time of day that tests turn."""

    def __init__(self) -> None:
        self.now_s = 1_800_000_000.0

    def __call__(self) -> int:
        return int(self.now_s * 1e9)


@pytest.fixture
def trail() -> Trail:
    return Trail()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "users.json"


@pytest.fixture
def book(path, trail, clock) -> UserFile:
    made = UserFile(path, trail, hasher=CHEAP, clock_ns=clock)
    made.add("Ada", Role.ADMINISTRATOR, "8642", by="operator")
    made.add("Ben", Role.ENGINEER, "correct horse", by="Ada")
    return made


def test_users_survive_a_restart_and_log_in(book, path, trail, clock) -> None:
    again = UserFile(path, trail, hasher=CHEAP, clock_ns=clock)
    assert again.users() == (User("Ada", Role.ADMINISTRATOR), User("Ben", Role.ENGINEER))
    assert again.log_in("Ben", "correct horse").role is Role.ENGINEER
    assert trail.rows == [
        ("operator", "user added", "Ada", "administrator"),
        ("Ada", "user added", "Ben", "engineer"),
        ("Ben", "logged in", "Ben", ""),
    ]


def test_no_secret_is_written_anywhere(book, path, trail) -> None:
    with pytest.raises(AccessError, match="Wrong PIN") as caught:
        book.log_in("Ada", "97531")
    written = path.read_text() + str(caught.value) + str(trail.rows)
    assert not [secret for secret in ("8642", "correct horse", "97531") if secret in written]
    assert path.stat().st_mode & 0o077 == 0
    assert "$argon2id$" in path.read_text()


def test_an_attempt_survives_a_power_cut(book, path, monkeypatch) -> None:
    synced: list[Path] = []
    monkeypatch.setattr("engine.files.sync_path", synced.append)
    with pytest.raises(AccessError, match="Wrong PIN"):
        book.log_in("Ada", "97531")
    assert synced == [path.parent]
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_five_wrong_pins_lock_out_for_longer_and_longer(book, path, trail, clock) -> None:
    for _ in range(5):
        with pytest.raises(AccessError, match="Wrong PIN"):
            book.log_in("Ada", "0000")
    assert book.locked_s("Ada") == 30
    with pytest.raises(AccessError, match="Wait 30 s"):
        book.log_in("Ada", "8642")  # even the right one
    again = UserFile(path, trail, hasher=CHEAP, clock_ns=clock)
    assert again.locked_s("Ada") == 30
    assert again.locked_s("Ben") == 0
    clock.now_s += 31
    with pytest.raises(AccessError, match="wait 60 s"):
        again.log_in("Ada", "0000")
    clock.now_s -= 3600  # a clock set back
    assert again.locked_s("Ada") == 60
    clock.now_s += 3600 + 61
    assert again.log_in("Ada", "8642").name == "Ada"
    assert again.locked_s("Ada") == 0
    assert [row[3] for row in trail.rows if row[1] == "locked out"] == ["30 s", "60 s"]


def test_a_new_pin_ends_the_lock_out(book) -> None:
    for _ in range(5):
        with pytest.raises(AccessError):
            book.log_in("Ben", "0000")
    book.set_secret("Ben", "2580", by="Ada")
    assert book.log_in("Ben", "2580").name == "Ben"


def test_the_last_administrator_stays(book, trail) -> None:
    with pytest.raises(AccessError, match="last administrator"):
        book.remove("Ada", by="Ada")
    book.add("Cy", Role.ADMINISTRATOR, "7531", by="Ada")
    book.remove("Ada", by="Cy")
    assert [user.name for user in book.users()] == ["Ben", "Cy"]
    assert trail.rows[-1] == ("Cy", "user removed", "Ada", "administrator")


def test_the_last_administrator_keeps_the_role(book, path, trail, clock) -> None:
    with pytest.raises(AccessError, match="last administrator"):
        book.set_role("Ada", Role.ENGINEER, by="Ada")
    with pytest.raises(AccessError, match="needs no PIN"):
        book.set_role("Ben", Role.OPERATOR, by="Ada")
    with pytest.raises(AccessError, match="no user Cy"):
        book.set_role("Cy", Role.ENGINEER, by="Ada")
    rows = len(trail.rows)
    assert book.set_role("Ben", Role.ENGINEER, by="Ada").role is Role.ENGINEER  # as it was
    assert len(trail.rows) == rows
    assert book.set_role("Ben", Role.ADMINISTRATOR, by="Ada") == User("Ben", Role.ADMINISTRATOR)
    book.set_role("Ada", Role.ENGINEER, by="Ben")
    assert trail.rows[-1] == ("Ben", "role changed", "Ada", "administrator -> engineer")
    again = UserFile(path, trail, hasher=CHEAP, clock_ns=clock)
    assert again.users() == (User("Ada", Role.ENGINEER), User("Ben", Role.ADMINISTRATOR))
    assert again.log_in("Ben", "correct horse").role is Role.ADMINISTRATOR


def test_ones_own_pin_needs_the_old_one_and_counts_wrong_ones(book, path, trail, clock) -> None:
    book.change_secret("Ben", "correct horse", "battery staple")
    assert trail.rows[-1] == ("Ben", "PIN changed", "Ben", "")
    for _ in range(4):
        with pytest.raises(AccessError, match="Wrong PIN"):
            book.change_secret("Ben", "correct horse", "2580")
    with pytest.raises(AccessError, match="Wrong PIN"):
        book.log_in("Ben", "correct horse")  # counted together
    assert book.locked_s("Ben") == 30
    with pytest.raises(AccessError, match="Wait 30 s"):
        book.change_secret("Ben", "battery staple", "2580")
    clock.now_s += 31
    with pytest.raises(AccessError, match="is the old one"):
        book.change_secret("Ben", "battery staple", "battery staple")
    again = UserFile(path, trail, hasher=CHEAP, clock_ns=clock)
    again.change_secret("Ben", "battery staple", "2580")
    assert again.log_in("Ben", "2580").name == "Ben"
    assert [row[1] for row in trail.rows].count("PIN change failed") == 4


@pytest.mark.parametrize(
    ("name", "role", "secret", "problem"),
    [
        ("Cy", Role.ENGINEER, "123", "4 to"),
        ("Cy", Role.ENGINEER, "4567", "too simple"),
        ("Cy", Role.ENGINEER, "9999", "too simple"),
        ("  ", Role.ENGINEER, "2580", "name"),
        ("ada", Role.ENGINEER, "2580", "already"),
        ("Cy", Role.OPERATOR, "2580", "operator"),
    ],
)
def test_unfit_users_are_refused(book, name, role, secret, problem) -> None:
    with pytest.raises(AccessError, match=problem):
        book.add(name, role, secret, by="Ada")
    assert len(book.users()) == 2


def test_the_first_user_is_an_administrator(path, trail) -> None:
    empty = UserFile(path, trail, hasher=CHEAP)
    assert empty.users() == ()
    with pytest.raises(AccessError, match="first user must be an administrator"):
        empty.add("Ben", Role.ENGINEER, "2580", by="operator")
    assert not path.exists()


@pytest.mark.parametrize(
    "text",
    ["{", "[]", '{"schema_version": 2, "users": []}', '{"schema_version": 1, "users": [{}]}'],
)
def test_a_damaged_list_opens_nothing_and_is_kept(path, trail, text) -> None:
    path.parent.mkdir()
    path.write_text(text)
    book = UserFile(path, trail, hasher=CHEAP)
    with pytest.raises(AccessError, match=r"users\.json"):
        book.users()
    with pytest.raises(AccessError, match=r"users\.json"):
        book.add("Ada", Role.ADMINISTRATOR, "8642", by="operator")
    assert path.read_text() == text


def test_a_list_without_administrator_is_refused(book, path, trail) -> None:
    raw = json.loads(path.read_text())
    raw["users"] = raw["users"][1:]
    path.write_text(json.dumps(raw))
    with pytest.raises(AccessError, match="administrator"):
        UserFile(path, trail, hasher=CHEAP).users()


@pytest.mark.parametrize("place", ["file", "memory", "postgresql"])
def test_the_trail_is_read_newest_first(place, request, tmp_path) -> None:
    urls = {"file": f"sqlite:///{tmp_path / 'r.db'}", "memory": "sqlite://"}
    url = urls[place] if place in urls else request.getfixturevalue("postgres_url")()
    store = SqlStore(url)
    notes = [AuditNote("Ada", "did", f"thing {n}", "", 1000 + n) for n in range(4)]
    store.apply(notes)
    store.apply(notes[:2])  # the journal may hand an entry over twice
    found = store.audit(since_ns=1001, until_ns=1003, limit=10)
    assert [entry.what for entry in found] == ["thing 2", "thing 1"]
    assert [entry.what for entry in store.audit(since_ns=0, until_ns=EVER, limit=1)] == ["thing 3"]
    store.close()


def test_what_was_noted_survives_the_process(tmp_path) -> None:
    settings = StoreSettings(data_dir=tmp_path, journal_mb=1, journal_late_s=30.0)
    record = open_store(settings)
    before = time.time_ns()
    JournalAudit(record.journal, record.store).note("Bé\ud800n", "switched", "Plate\0", "x" * 9999)
    record.journal.close()
    JournalAudit(record.journal, record.store).note("Ben", "too late", "")  # logged, not raised
    record.close()
    again = open_store(settings)
    assert again.flush()
    (entry,) = again.audit.entries(since_ns=before, until_ns=EVER, limit=9)
    again.close()
    assert (entry.who, entry.action, entry.what) == ("Bé?n", "switched", "Plate")
    assert 0 < len(entry.detail) < 9999


def test_a_journal_entry_of_the_trail_keeps_its_form() -> None:
    payload = (
        b'{"type":"audit","who":"Ada","action":"did","what":"it","detail":"","wall_time_ns":7,'
        b'"event_id":"a"}'
    )
    assert entry_from_bytes(payload) == AuditNote("Ada", "did", "it", "", 7, "a")

"""The users of a station in one file, `users.json` in the data folder.

    {"schema_version": 1,
     "users": [{"name": "Ada", "role": "engineer", "hash": "$argon2id$...",
                "failures": 0, "locked_at_ns": 0}]}

PINs are kept as Argon2id hashes only, in the cost that RFC 9106 recommends for little memory. Wrong
attempts are written before they are answered, so that pulling the plug does not give new ones.
"""

from __future__ import annotations

import json
import math
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Annotated, Literal

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError, VerifyMismatchError
from argon2.profiles import RFC_9106_LOW_MEMORY
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from app.station.access import (
    LONGEST_NAME,
    LONGEST_SECRET,
    AccessTrouble,
    AuditTrail,
    RefusedError,
    Role,
    User,
)
from engine.errors import AccessError
from engine.files import write_whole

USERS_NAME = "users.json"
SCHEMA_VERSION = 1
FREE_ATTEMPTS = 5
FIRST_LOCK_S = 30.0
LONGEST_LOCK_S = 3600.0
SHORTEST_SECRET = 4
_STEPS = ("0123456789", "9876543210")


class _Entry(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    name: Annotated[str, Field(min_length=1, max_length=LONGEST_NAME)]
    role: Literal["engineer", "administrator"]
    hash: str
    failures: Annotated[int, Field(ge=0)] = 0
    locked_at_ns: Annotated[int, Field(ge=0)] = 0

    def user(self) -> User:
        return User(self.name, Role[self.role.upper()])


class _File(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    schema_version: int
    users: tuple[_Entry, ...]


class UserFile:
    """A `UserBook`. One object per file; any thread."""

    def __init__(
        self,
        path: Path,
        audit: AuditTrail,
        *,
        hasher: PasswordHasher | None = None,
        clock_ns: Callable[[], int] = time.time_ns,
    ) -> None:
        """Read the file; one that is damaged is kept, and nobody can log in.

        Args:
            path: The file; none yet = no users yet.
            audit: Gets every log-in, failure, lock-out and change.
            hasher: What hashes; the default takes 64 MiB and some hundredths of a second.
            clock_ns: Time of day; lock-outs outlive a restart.
        """
        self._path = path
        self._audit = audit
        self._hasher = hasher or PasswordHasher.from_parameters(RFC_9106_LOW_MEMORY)
        self._clock_ns = clock_ns
        self._lock = threading.RLock()
        self._trouble = ""
        # Never changed, only exchanged as a whole.
        self._entries: dict[str, _Entry] = {}
        try:
            self._entries = _read(path)
        except AccessError as error:
            self._trouble = str(error)

    def users(self) -> Sequence[User]:
        """See `UserBook.users`."""
        # Without the lock, which is held while a PIN is hashed: a screen must not wait for that.
        self._check_sound()
        entries = sorted(self._entries.values(), key=lambda entry: entry.name.casefold())
        return tuple(entry.user() for entry in entries)

    def locked_s(self, name: str) -> float:
        """See `UserBook.locked_s`."""
        entry = self._entries.get(name)
        return _locked_s(entry, self._clock_ns()) if entry else 0.0

    def log_in(self, name: str, secret: str) -> User:
        """See `UserBook.log_in`."""
        with self._lock:
            entry = self._entry(name)
            self._check_secret(entry, secret, "log-in failed")
            updates: dict[str, object] = {"failures": 0, "locked_at_ns": 0}
            if self._hasher.check_needs_rehash(entry.hash):
                updates["hash"] = self._hasher.hash(secret)
            self._put(entry.model_copy(update=updates))
            self._audit.note(name, "logged in", name)
            return entry.user()

    def add(self, name: str, role: Role, secret: str, *, by: str) -> User:
        """See `UserBook.add`."""
        name = " ".join(name.split())
        with self._lock:
            self._check_sound()
            if not name or len(name) > LONGEST_NAME:
                raise RefusedError(AccessTrouble.NAME_LENGTH, most=LONGEST_NAME)
            if any(name.casefold() == known.casefold() for known in self._entries):
                raise RefusedError(AccessTrouble.NAME_TAKEN, name=name)
            kind = _kind(role)
            if not self._entries and role is not Role.ADMINISTRATOR:
                raise RefusedError(AccessTrouble.FIRST_USER)
            check_secret(secret)
            entry = _Entry(name=name, role=kind, hash=self._hasher.hash(secret))
            self._put(entry)
            self._audit.note(by, "user added", name, kind)
            return entry.user()

    def remove(self, name: str, *, by: str) -> None:
        """See `UserBook.remove`."""
        with self._lock:
            entry = self._entry(name)
            self._check_others(entry)
            left = {key: one for key, one in self._entries.items() if key != name}
            _write(self._path, left)
            self._entries = left
            self._audit.note(by, "user removed", name, entry.role)

    def set_role(self, name: str, role: Role, *, by: str) -> User:
        """See `UserBook.set_role`."""
        with self._lock:
            entry = self._entry(name)
            kind = _kind(role)
            if kind == entry.role:
                return entry.user()
            if role is not Role.ADMINISTRATOR:
                self._check_others(entry)
            changed = entry.model_copy(update={"role": kind})
            self._put(changed)
            self._audit.note(by, "role changed", name, f"{entry.role} -> {kind}")
            return changed.user()

    def change_secret(self, name: str, old: str, new: str) -> None:
        """See `UserBook.change_secret`."""
        with self._lock:
            entry = self._entry(name)
            # Before the old one: a new one that cannot be taken costs no attempt.
            check_secret(new)
            self._check_secret(entry, old, "PIN change failed")
            updates: dict[str, object] = {"failures": 0, "locked_at_ns": 0}
            if new == old:
                self._put(entry.model_copy(update=updates))
                raise RefusedError(AccessTrouble.PIN_SAME)
            updates["hash"] = self._hasher.hash(new)
            self._put(entry.model_copy(update=updates))
            self._audit.note(name, "PIN changed", name)

    def set_secret(self, name: str, secret: str, *, by: str) -> None:
        """See `UserBook.set_secret`."""
        with self._lock:
            entry = self._entry(name)
            check_secret(secret)
            changed = {"hash": self._hasher.hash(secret), "failures": 0, "locked_at_ns": 0}
            self._put(entry.model_copy(update=changed))
            self._audit.note(by, "PIN changed", name)

    def _check_sound(self) -> None:
        if self._trouble:
            raise AccessError(self._trouble)

    def _entry(self, name: str) -> _Entry:
        self._check_sound()
        entry = self._entries.get(name)
        if entry is None:
            raise RefusedError(AccessTrouble.NO_USER, name=name)
        return entry

    def _check_others(self, entry: _Entry) -> None:
        """Refuse what would leave nobody to manage users."""
        administrators = [one for one in self._entries.values() if one.role == "administrator"]
        if administrators == [entry]:
            raise RefusedError(AccessTrouble.LAST_ADMINISTRATOR, name=entry.name)

    def _check_secret(self, entry: _Entry, secret: str, action: str) -> None:
        """Refuse a wrong PIN, or any while the user is locked out.

        A right one leaves an attempt counted; the caller writes the entry without it.
        """
        now_ns = self._clock_ns()
        wait_s = _locked_s(entry, now_ns)
        if wait_s > 0:
            raise RefusedError(AccessTrouble.LOCKED, seconds=math.ceil(wait_s))
        # Written first: whoever kills the program while it checks has used an attempt.
        failed = entry.model_copy(update={"failures": entry.failures + 1, "locked_at_ns": now_ns})
        self._put(failed)
        if not self._is_right(entry, secret):
            raise self._refusal(failed, action)

    def _is_right(self, entry: _Entry, secret: str) -> bool:
        if len(secret) > LONGEST_SECRET:
            return False
        try:
            return self._hasher.verify(entry.hash, secret)
        except VerifyMismatchError:
            return False
        except (VerificationError, InvalidHashError) as error:
            raise RefusedError(
                AccessTrouble.PIN_DAMAGED, name=entry.name, file=self._path.name
            ) from error

    def _refusal(self, failed: _Entry, action: str) -> RefusedError:
        """Note a wrong PIN and say what it means."""
        wait_s = _lock_length_s(failed.failures)
        self._audit.note(failed.name, action, failed.name, f"attempt {failed.failures}")
        if wait_s:
            self._audit.note(failed.name, "locked out", failed.name, f"{wait_s:.0f} s")
            return RefusedError(AccessTrouble.WRONG_LOCKED, seconds=math.ceil(wait_s))
        left = FREE_ATTEMPTS - failed.failures
        return RefusedError(AccessTrouble.WRONG, left=left, name=failed.name)

    def _put(self, entry: _Entry) -> None:
        changed = {**self._entries, entry.name: entry}
        _write(self._path, changed)
        self._entries = changed


def check_secret(secret: str) -> None:
    """Refuse what everybody would try first.

    Raises:
        AccessError: It is too short, too long, one character repeated, or digits in a row.
    """
    if not SHORTEST_SECRET <= len(secret) <= LONGEST_SECRET:
        raise RefusedError(AccessTrouble.PIN_LENGTH, least=SHORTEST_SECRET, most=LONGEST_SECRET)
    if len(set(secret)) == 1 or any(secret in steps for steps in _STEPS):
        raise RefusedError(AccessTrouble.PIN_SIMPLE)


def _kind(role: Role) -> Literal["engineer", "administrator"]:
    if role is Role.OPERATOR:
        raise RefusedError(AccessTrouble.IS_OPERATOR)
    return "engineer" if role is Role.ENGINEER else "administrator"


def _lock_length_s(failures: int) -> float:
    """How long somebody waits after so many wrong PINs in a row."""
    if failures < FREE_ATTEMPTS:
        return 0.0
    return min(LONGEST_LOCK_S, FIRST_LOCK_S * 2.0 ** min(failures - FREE_ATTEMPTS, 30))


def _locked_s(entry: _Entry, now_ns: int) -> float:
    whole_s = _lock_length_s(entry.failures)
    # A clock that was set back must not lock anybody out for years.
    passed_s = max(0.0, (now_ns - entry.locked_at_ns) / 1e9)
    return max(0.0, whole_s - passed_s)


def _read(path: Path) -> dict[str, _Entry]:
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError) as error:
        raise AccessError(f"{path}: the list of users cannot be read ({error})") from error
    way_out = "bring back a copy of the file, or remove it to begin anew, and restart"
    try:
        raw = json.loads(text)
        version = raw.get("schema_version") if isinstance(raw, dict) else None
        if version != SCHEMA_VERSION:
            raise AccessError(
                f"{path}: schema_version: expected {SCHEMA_VERSION}, found {version!r}; "
                "update this program"
            )
        file = _File.model_validate(raw)
    except ValidationError as error:
        # Never the input itself: it holds hashes.
        place = ".".join(str(step) for step in error.errors(include_input=False)[0]["loc"])
        raise AccessError(f"{path}: damaged at {place}; {way_out}") from None
    except json.JSONDecodeError as error:
        raise AccessError(f"{path}: no list of users (line {error.lineno}); {way_out}") from None
    if file.users and all(entry.role != "administrator" for entry in file.users):
        raise AccessError(f"{path}: expected an administrator among the users; {way_out}")
    return {entry.name: entry for entry in file.users}


def _write(path: Path, entries: dict[str, _Entry]) -> None:
    """Write the whole list or nothing, readable by this account alone."""
    file = _File(schema_version=SCHEMA_VERSION, users=tuple(entries.values()))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, (file.model_dump_json(indent=1) + "\n").encode(), 0o600)
    except OSError as error:
        raise AccessError(
            f"{path}: the list of users cannot be written ({error.strerror}); check the disk"
        ) from error

"""Who may do what at the station, and who did what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, IntEnum
from typing import Protocol

from engine.errors import AccessError

LONGEST_NAME = 40
LONGEST_SECRET = 128
"""Characters of a user's name, and of a PIN or password."""


class Role(IntEnum):
    """Who stands at the screen; a higher role may do all that a lower one may."""

    OPERATOR = 0
    ENGINEER = 1
    ADMINISTRATOR = 2


@dataclass(frozen=True)
class User:
    """Somebody who can log in; operators need not."""

    name: str
    role: Role


class AccessTrouble(Enum):
    """Why somebody may not do something, in English; a screen says it in its own language."""

    LOCKED = "Too many wrong PINs. Wait {seconds} s, then try again."
    WRONG = "Wrong PIN. {left} more before {name} is locked out for a while."
    WRONG_LOCKED = "Wrong PIN. Too many attempts: wait {seconds} s."
    PIN_LENGTH = "A PIN has {least} to {most} digits or letters."
    PIN_SIMPLE = "This PIN is too simple; not 1111, not 1234."
    PIN_SAME = "The new PIN is the old one; choose another."
    PIN_DAMAGED = (
        "The PIN of {name} is damaged in {file}; an administrator gives a new one on the page "
        "Users."
    )
    NAME_LENGTH = "A name has 1 to {most} characters."
    NAME_TAKEN = "There is a user {name} already; choose another name."
    NO_USER = "There is no user {name}."
    IS_OPERATOR = "An operator needs no PIN and is not in the list."
    FIRST_USER = "The first user must be an administrator."
    LAST_ADMINISTRATOR = "{name} is the last administrator; make another one first."


class RefusedError(AccessError):
    """Something that a user asked for was refused.

    Attributes:
        trouble: Why.
        values: What its words name.
    """

    def __init__(self, trouble: AccessTrouble, **values: object) -> None:
        super().__init__(trouble.value.format(**values))
        self.trouble = trouble
        self.values = values


@dataclass(frozen=True)
class AuditEntry:
    """One thing that somebody did.

    Attributes:
        wall_time_ns: `time.time_ns()`.
        who: Name of the user, `operator` where nobody had logged in.
        action: What was done, in one or two words, such as `recipe switched`.
        what: To what, such as a product or a user.
        detail: What else is worth knowing, or empty; never a secret.
    """

    wall_time_ns: int
    who: str
    action: str
    what: str
    detail: str = ""


class AuditTrail(Protocol):
    """What was done at this station and by whom. Entries are never changed; any thread."""

    def note(self, who: str, action: str, what: str, detail: str = "") -> None:
        """Keep one entry; returns at once and never raises.

        What cannot be kept (the disk is full) is an alarm of the station, as for verdicts.
        """

    def entries(self, *, since_ns: int, until_ns: int, limit: int) -> Sequence[AuditEntry]:
        """Entries of `since_ns <= wall_time_ns < until_ns`, newest first.

        Reads the database: call it away from the GUI thread.

        Raises:
            StoreError: The record cannot be read.
        """


class UserBook(Protocol):
    """The users of this station. Any thread; whoever changes it is in the audit trail."""

    def users(self) -> Sequence[User]:
        """All users by name; returns at once.

        Raises:
            AccessError: The list of users is damaged. Nobody can log in then.
        """

    def locked_s(self, name: str) -> float:
        """For how many seconds this user cannot log in; 0 = may try now. Returns at once."""

    def log_in(self, name: str, secret: str) -> User:
        """Check a PIN or password; takes a tenth of a second, so not on the GUI thread.

        Raises:
            AccessError: It is wrong, or the user is locked out; the message says which.
        """

    def add(self, name: str, role: Role, secret: str, *, by: str) -> User:
        """Add a user.

        Raises:
            AccessError: The name is taken or empty, the secret too simple, or the first user is no
                administrator.
        """

    def remove(self, name: str, *, by: str) -> None:
        """Remove a user.

        Raises:
            AccessError: It is the last administrator, or there is no such user.
        """

    def set_role(self, name: str, role: Role, *, by: str) -> User:
        """Give a user another role, in force from now on.

        Raises:
            AccessError: It is the last administrator, an operator (who is not in the list), or
                there is no such user.
        """

    def change_secret(self, name: str, old: str, new: str) -> None:
        """Let a user change their own PIN or password; not on the GUI thread.

        A wrong old one counts as one at the log-in does.

        Raises:
            AccessError: The old one is wrong, the user is locked out, or the new one is too simple
                or the old one again.
        """

    def set_secret(self, name: str, secret: str, *, by: str) -> None:
        """Give a user another PIN or password and end a lock-out.

        Raises:
            AccessError: The secret is too simple, or there is no such user.
        """

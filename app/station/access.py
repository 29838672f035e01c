"""Who may do what at the station, and who did what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Protocol

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

    def set_secret(self, name: str, secret: str, *, by: str) -> None:
        """Give a user another PIN or password and end a lock-out.

        Raises:
            AccessError: The secret is too simple, or there is no such user.
        """

"""Why somebody may not do something, in the language of the screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from app.station.access import AccessTrouble, RefusedError
from app.ui.text import tr
from engine.errors import AccessError

Answer = TypeVar("Answer")


def access_text(error: AccessError) -> str:
    """Say why; what is wrong with the file of users stays as it was written."""
    if not isinstance(error, RefusedError):
        return str(error)
    words = {
        AccessTrouble.LOCKED: tr("Too many wrong PINs. Wait {seconds} s, then try again."),
        AccessTrouble.WRONG: tr("Wrong PIN. {left} more before {name} is locked out for a while."),
        AccessTrouble.WRONG_LOCKED: tr("Wrong PIN. Too many attempts: wait {seconds} s."),
        AccessTrouble.PIN_LENGTH: tr("A PIN has {least} to {most} digits or letters."),
        AccessTrouble.PIN_SIMPLE: tr("This PIN is too simple; not 1111, not 1234."),
        AccessTrouble.PIN_SAME: tr("The new PIN is the old one; choose another."),
        AccessTrouble.PIN_DAMAGED: tr(
            "The PIN of {name} is damaged in {file}; an administrator gives a new one on the page "
            "Users."
        ),
        AccessTrouble.NAME_LENGTH: tr("A name has 1 to {most} characters."),
        AccessTrouble.NAME_TAKEN: tr("There is a user {name} already; choose another name."),
        AccessTrouble.NO_USER: tr("There is no user {name}."),
        AccessTrouble.IS_OPERATOR: tr("An operator needs no PIN and is not in the list."),
        AccessTrouble.FIRST_USER: tr("The first user must be an administrator."),
        AccessTrouble.LAST_ADMINISTRATOR: tr(
            "{name} is the last administrator; make another one first."
        ),
    }
    return words[error.trouble].format(**error.values)


def in_words(call: Callable[[], Answer]) -> Callable[[], Answer]:
    """Have a call of the book of users refuse in the language of the screen, on any thread."""

    def asked() -> Answer:
        try:
            return call()
        except AccessError as error:
            raise AccessError(access_text(error)) from error

    return asked

"""Who may do what at the station."""

from __future__ import annotations

from enum import IntEnum


class Role(IntEnum):
    """Who stands at the screen; a higher role may do all that a lower one may."""

    OPERATOR = 0
    ENGINEER = 1
    ADMINISTRATOR = 2

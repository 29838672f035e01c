"""What the pages of the window may use, handed over when the window opens."""

from __future__ import annotations

from dataclasses import dataclass

from app.settings import StationSettings
from app.station.access import AuditTrail, UserBook


@dataclass(frozen=True)
class StationPorts:
    """Ports of one station; a page whose port is None is not offered.

    Attributes:
        settings: The station file.
        users: Who can log in; None = everybody may do everything.
        audit: Who did what.
    """

    settings: StationSettings
    users: UserBook | None = None
    audit: AuditTrail | None = None

"""What the pages of the window get of a station that is put together."""

from __future__ import annotations

from pathlib import Path

from app.commands._teach import StationTeachDesk, offer_taught
from app.station.desk import StationPorts
from app.store import USERS_NAME, UserFile
from app.wiring import Station

EXPORTS_NAME = "exports"


def station_ports(station: Station, settings_file: Path | None = None) -> StationPorts:
    """Name the ports of a station; to be called once per window.

    Args:
        station: The station.
        settings_file: Where its station file lies; None where there is none.
    """
    record = station.record
    offer_taught(station.shelf, record.data_dir)
    audit = record.audit
    return StationPorts(
        settings=station.settings,
        users=UserFile(record.data_dir / USERS_NAME, audit),
        audit=audit,
        line=station.line,
        recipes=station.recipes,
        link=station.link,
        settings_file=settings_file,
        teach=StationTeachDesk(station.settings, record.data_dir, station),
        exports_dir=record.data_dir / EXPORTS_NAME,
    )

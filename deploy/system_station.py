"""The station that jetson_setup.sh has set up, for commands that root runs without naming it."""

from __future__ import annotations

import os
from pathlib import Path

STATE = Path("/var/lib/gonogo")
STATION_NAME = "station.toml"


def system_station(station: Path | None, data_dir: Path | None) -> Path | None:
    """Return the station file in force, and see the data where the service sees it.

    Args:
        station: What an option names; wins.
        data_dir: What an option names; wins, too.
    """
    ours = STATE / STATION_NAME
    if station is not None or data_dir is not None or not ours.is_file():
        return station
    # As in the units: without them root's own folders would be taken for the station's.
    os.environ["HOME"] = str(STATE)
    for name, folder in (("DATA", "data"), ("CACHE", "cache"), ("CONFIG", "config")):
        os.environ[f"XDG_{name}_HOME"] = str(STATE / folder)
    return ours


def owner_of(station: Path | None) -> str:
    """Return the account that a station's files belong to, where root works for it; or nothing."""
    if station is None or os.geteuid() != 0:
        return ""
    try:
        owner = station.absolute().parent.owner()
    except (OSError, KeyError):
        return ""
    return "" if owner == "root" else owner

"""Words that several pages write alike."""

from __future__ import annotations

from datetime import datetime, timezone


def moment_text(wall_time_ns: int) -> str:
    """`2026-03-02 14:02:11`, in the station's local time."""
    moment = datetime.fromtimestamp(wall_time_ns / 1e9, tz=timezone.utc).astimezone()
    return f"{moment:%Y-%m-%d %H:%M:%S}"

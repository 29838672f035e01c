"""When a shift begins."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta


def local_now() -> datetime:
    """Return the station's local time."""
    return datetime.now().astimezone()


class ShiftClock:
    """Says once for every shift that it has begun. One thread at a time."""

    def __init__(self, starts: Sequence[str], now: Callable[[], datetime] = local_now) -> None:
        """Know the shifts.

        Args:
            starts: Local times such as `06:00`; empty = no shifts.
            now: The clock.
        """
        self._starts = sorted(time.fromisoformat(start) for start in starts)
        self._now = now
        self._current = self._latest()

    def begun(self) -> str:
        """Return the start of the shift that has begun since the last call, or empty."""
        latest = self._latest()
        if latest is None or self._current is None or latest <= self._current:
            return ""  # also when somebody has put the clock back
        self._current = latest
        return f"{latest[1]:%H:%M}"

    def _latest(self) -> tuple[date, time] | None:
        """Find the newest start that is not in the future."""
        if not self._starts:
            return None
        now = self._now()
        past = [start for start in self._starts if start <= now.time()]
        if past:
            return now.date(), past[-1]
        return now.date() - timedelta(days=1), self._starts[-1]

"""Moments of local time, from which periods begin."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

_SECOND_NS = 1_000_000_000


def day_ns(day: date) -> int:
    """Local midnight at the beginning of a day, as `time.time_ns()` has it."""
    return int(datetime.combine(day, time()).astimezone().timestamp()) * _SECOND_NS


def midnight_ns(days_ago: int = 0) -> int:
    """Local midnight at the beginning of today, or so many days before.

    By the calendar: where the clocks were changed in between, a day has 23 or 25 hours.
    """
    return day_ns(datetime.now().astimezone().date() - timedelta(days=days_ago))

"""Days begin at local midnight, also where the clocks are changed."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import date, datetime, timedelta

import pytest

from app.ui.pages.moments import day_ns, midnight_ns

HOUR_NS = 3600 * 10**9


@pytest.fixture
def middle_europe(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monkeypatch.context() as changed:
        changed.setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3")
        time.tzset()
        yield
    time.tzset()


@pytest.mark.usefixtures("middle_europe")
def test_a_day_is_as_long_as_the_clocks_make_it() -> None:
    spring, autumn = date(2026, 3, 29), date(2026, 10, 25)
    assert day_ns(spring) == 1_774_738_800 * 10**9
    assert day_ns(spring + timedelta(days=1)) - day_ns(spring) == 23 * HOUR_NS
    assert day_ns(autumn + timedelta(days=1)) - day_ns(autumn) == 25 * HOUR_NS


def test_days_are_counted_back_by_the_calendar() -> None:
    before = datetime.now().astimezone().date()
    found = midnight_ns(6)
    days = {before, datetime.now().astimezone().date()}
    assert found in {day_ns(day - timedelta(days=6)) for day in days}

"""Counts, yield and cycle times."""

from __future__ import annotations

import math

import numpy as np
import pytest

from app.station.statistics import Statistics
from engine.types import Verdict


def test_before_the_first_part_nothing_is_claimed():
    statistics = Statistics()
    assert statistics.parts == 0
    assert statistics.counts() == dict.fromkeys(Verdict, 0)
    assert math.isnan(statistics.yield_rate)
    assert all(math.isnan(value) for value in statistics.cycle_times())


def test_counts_and_yield():
    statistics = Statistics()
    for verdict in (Verdict.OK, Verdict.OK, Verdict.OK, Verdict.FAULT):
        statistics.add(verdict, 5.0, signalled=verdict is Verdict.OK)
    assert statistics.counts()[Verdict.OK] == 3
    assert statistics.yield_rate == 0.75
    assert statistics.signalled == 3


def test_percentiles_are_those_of_the_newest_parts():
    statistics = Statistics(window=100)
    for cycle_ms in range(1000):
        statistics.add(Verdict.OK, float(cycle_ms))
    expected = np.percentile(np.arange(900, 1000), (50, 95, 99))
    assert statistics.cycle_times() == pytest.approx(tuple(expected))


def test_parts_refused_at_the_door_count_but_are_not_timed():
    statistics = Statistics()
    statistics.add(Verdict.OK, 10.0)
    statistics.add(Verdict.FAULT, None)
    assert statistics.parts == 2
    assert statistics.cycle_times().p50_ms == 10.0

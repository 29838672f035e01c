"""The benchmark of the promises says what the promises are worth."""

from __future__ import annotations

from dataclasses import asdict

import numpy as np
import pytest

from benchmarks.coverage import broken_promises, simulate_cell
from benchmarks.coverage_drift import simulate_drift
from benchmarks.coverage_report import coverage_page
from benchmarks.coverage_worlds import BROKEN_WORLDS, FAIR_WORLDS

WORLDS = {world.name: world for world in (*FAIR_WORLDS, *BROKEN_WORLDS)}


ELSEWHERE = ("lot shift", "2 % contaminated", "5 % contaminated")
"""Worlds whose calibration parts are not drawn like production."""


@pytest.mark.parametrize("name", [name for name in WORLDS if name not in ELSEWHERE])
def test_true_rate_is_that_of_the_distribution(name):
    """The stated rate at a threshold against counting many draws."""
    world = WORLDS[name]
    scores = np.sort(world.draw(np.random.default_rng(1), 2000, 100).ravel())
    thresholds = np.quantile(scores, [0.5, 0.9, 0.97])
    counted = 1 - np.searchsorted(scores, thresholds, side="right") / scores.size
    assert world.rejected(thresholds) == pytest.approx(counted, abs=0.012)


@pytest.mark.parametrize("method", ["tolerance", "conformal"])
def test_promises_hold_where_they_must(method):
    row = simulate_cell(WORLDS["normal"], method, 124, 0.05, 400, 1)
    assert row.holds
    assert row.broken is None
    assert (row.n, row.alpha, row.distribution) == (124, 0.05, "normal")
    assert row.promised == (0.95 if method == "tolerance" else 0.05)
    assert broken_promises([row]) == []


def test_broken_assumptions_and_estimates_are_found_out():
    for name, method in (
        ("lot shift", "tolerance"),
        ("lot shift", "conformal"),
        ("region chosen late", "tolerance"),
        ("normal", "percentile"),
    ):
        row = simulate_cell(WORLDS[name], method, 300, 0.05, 400, 1)
        assert not row.holds
        assert broken_promises([row]) == []  # no reason for exit code 1


def test_contaminated_parts_let_defects_escape():
    escapes = []
    for name in ("normal", "5 % contaminated"):
        row = simulate_cell(WORLDS[name], "tolerance", 300, 0.05, 100, 1)
        assert row.escapes is not None
        escapes.append(row.escapes)
    assert escapes[1] > 100 * escapes[0]


def test_false_alarms_are_rare_and_changes_are_found():
    rows = simulate_drift(20, 1, 0.95)
    still = [row for row in rows if not row.change]
    assert all(row.holds for row in still)
    assert {row.n for row in still} >= {60, 300, 1000}
    found = {row.change: row for row in rows if row.change}
    assert all(row.promised is None and row.alarms > 0.9 for row in found.values())
    assert found["all scores 1 standard deviation higher"].mean_parts < 200
    assert found["one part in four far higher"].mean_parts < 200
    cell = asdict(simulate_cell(WORLDS["normal"], "tolerance", 300, 0.05, 20, 1))
    lot = asdict(simulate_cell(WORLDS["lot shift"], "tolerance", 300, 0.05, 20, 1))
    others = [
        {**lot, "distribution": world.name} for world in BROKEN_WORLDS if world.name != "lot shift"
    ]
    page = coverage_page([cell, lot, *others], [asdict(row) for row in rows], 20, 1, (1.0, 1.0))
    assert page.count("| yes |") >= len(still)
    assert "one part in four far higher" in page

"""Tables: value -> shown text."""

from __future__ import annotations

import math

import pytest

from app.station.snapshot import Lamp, StationState
from app.ui import text
from app.ui.theme import Banner
from engine.types import DefectRegion, Verdict

DASH = "\N{EN DASH}"


@pytest.mark.parametrize(
    ("score", "threshold", "shown"),
    [
        (0.82, 0.5, ("0.82", "0.50")),
        (0.504, 0.5, ("0.504", "0.500")),
        (0.5, 0.5, ("0.500000", "0.500000")),
        (0.0123, 0.012, ("0.0123", "0.0120")),
        (31.0, 12.0, ("31", "12")),
        (math.nan, 0.5, (DASH, "0.50")),
        (0.3, math.nan, ("0.30", DASH)),
    ],
)
def test_score_and_threshold_can_be_told_apart(score, threshold, shown):
    assert text.score_against(score, threshold) == shown


@pytest.mark.parametrize(
    ("number", "shown"),
    [(0, "0"), (999, "999"), (12_482, "12\xa0482"), (1_234_567, "1\xa0234\xa0567")],
)
def test_digits_are_grouped(number, shown):
    assert text.group_digits(number) == shown


@pytest.mark.parametrize(
    ("verdict", "changes", "lines"),
    [
        (Verdict.OK, {}, ["score 0.31 ≤ 0.50"]),
        (
            Verdict.NG,
            {"score": 0.82, "defects": (DefectRegion(0, 0, 9, 9, 340.4, 1.0),)},
            ["score 0.82 > 0.50", "1 region, 340 px"],
        ),
        (
            Verdict.NG,
            {"score": 0.82, "defects": (DefectRegion(0, 0, 9, 9, 1200, 1.0),) * 2},
            ["score 0.82 > 0.50", "2 regions, 2\xa0400 px"],
        ),
        (Verdict.RECHECK, {"reason": "near"}, ["score 0.31 ≤ 0.50", "near"]),
        (Verdict.FAULT, {"score": math.nan, "reason": "no frame"}, ["no frame"]),
        (Verdict.FAULT, {"score": math.nan}, ["This part could not be judged."]),
    ],
)
def test_lines_under_the_word(record_of, verdict, changes, lines):
    record = record_of(1, verdict, **{"score": 0.31, **changes})
    assert text.verdict_lines(record) == lines


@pytest.mark.parametrize(
    ("state", "verdict", "banner"),
    [
        (StationState.READY, Verdict.OK, Banner.OK),
        (StationState.READY, Verdict.NG, Banner.NG),
        (StationState.READY, Verdict.RECHECK, Banner.RECHECK),
        (StationState.READY, Verdict.FAULT, Banner.FAULT),
        (StationState.READY, None, Banner.READY),
        (StationState.STARTING, Verdict.OK, Banner.NOT_READY),
        (StationState.SWITCHING, Verdict.OK, Banner.NOT_READY),
        (StationState.FAULTED, Verdict.OK, Banner.FAULT),
    ],
)
def test_only_a_ready_station_shows_a_verdict(snapshot_of, view_of, state, verdict, banner):
    view = view_of(1, verdict) if verdict else None
    found, lines = text.banner_text(snapshot_of(state=state), view)
    assert found is banner
    assert lines


def test_counters(snapshot_of):
    assert text.counter_texts(snapshot_of()) == {
        "parts": ("12\xa0482", ""),
        "ng": ("37", "0.30 %"),
        "yield": ("99.70", "%"),
        "cycle": ("6.1", "of 8.0 ms"),
        "other": ("1 · 0", ""),
    }


def test_counters_before_the_first_part(snapshot_of):
    shown = text.counter_texts(snapshot_of(counts={}, cycle_p99_ms=math.nan, takt_ms=500.0))
    assert shown["parts"] == ("0", "")
    assert shown["ng"] == ("0", f"{DASH} %")
    assert shown["yield"] == (DASH, "%")
    assert shown["cycle"] == (DASH, "of 500 ms")


@pytest.mark.parametrize(
    ("alarm", "lamp", "shown"),
    [
        ("", Lamp("PLC", ok=True, detail="/dev/ttyUSB0"), ""),
        ("", Lamp("PLC", ok=False, detail="no answer"), "PLC: no answer"),
        ("", Lamp("PLC", ok=False), "PLC: not working."),
        ("Camera lost", Lamp("PLC", ok=False, detail="no answer"), "Camera lost"),
    ],
)
def test_alarm(snapshot_of, alarm, lamp, shown):
    assert text.alarm_text(snapshot_of(alarm=alarm, lamps=(lamp,))) == shown


@pytest.mark.parametrize(
    ("changes", "shown"),
    [
        ({}, ("Flange A12", "recipe 7  ·  lot 4711")),
        ({"lot": ""}, ("Flange A12", "recipe 7")),
        ({"product": ""}, ("no product", "recipe 7  ·  lot 4711")),
    ],
)
def test_header(snapshot_of, changes, shown):
    assert text.header_text(snapshot_of(**changes)) == shown

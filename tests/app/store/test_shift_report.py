"""The shift report: which shift a part belongs to, and what is counted."""

from __future__ import annotations

import csv
import math
from datetime import datetime
from pathlib import Path

import pytest

from app.commands.db import _starts
from app.station.challenge import CHALLENGE_LOT
from app.station.ports import PartRecord, SignalState
from app.store.report import REPORT_COLUMNS, shift_of, summarise, write_report
from engine.errors import SettingsError, StoreError
from engine.types import Verdict

SHIFTS = ("06:00", "14:00", "22:00")


def local(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone()


def part(moment: str, verdict: Verdict, *, lot: str = "L1", **changes: object) -> PartRecord:
    fields: dict[str, object] = {
        "part_id": moment,
        "sequence": 1,
        "lot": lot,
        "verdict": verdict,
        "score": 0.1,
        "threshold": 0.5,
        "reason": "",
        "product": "screw",
        "recipe_version": 2,
        "bundle_sha256": "",
        "backend": "b/fp32",
        "wall_time_ns": int(local(moment).timestamp()) * 1_000_000_000,
        "cycle_ms": 40.0,
        "signal": SignalState.ACKNOWLEDGED,
    }
    return PartRecord(**{**fields, **changes})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("moment", "start"),
    [
        ("2026-03-02T06:00", "2026-03-02T06:00"),
        ("2026-03-02T13:59:59", "2026-03-02T06:00"),
        ("2026-03-02T23:10", "2026-03-02T22:00"),
        ("2026-03-02T05:59", "2026-03-01T22:00"),
    ],
)
def test_a_night_shift_belongs_to_the_day_it_began(moment: str, start: str) -> None:
    assert shift_of(local(moment), SHIFTS) == local(start)


def test_without_shifts_a_day_is_one() -> None:
    assert shift_of(local("2026-03-02T23:59"), ()) == local("2026-03-02T00:00")


def test_parts_are_counted_by_shift_and_lot(tmp_path: Path) -> None:
    records = [
        part("2026-03-02T06:10", Verdict.OK),
        part("2026-03-02T06:20", Verdict.OK, cycle_ms=60.0),
        part("2026-03-02T06:30", Verdict.NG, signal=SignalState.SENT),
        part("2026-03-02T06:40", Verdict.FAULT, cycle_ms=math.nan),
        part("2026-03-02T14:00", Verdict.OK),
        part("2026-03-02T07:00", Verdict.RECHECK, lot="L2"),
    ]
    target = tmp_path / "report.csv"
    write_report(summarise(records, SHIFTS), target)
    with target.open(encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    assert tuple(rows[0]) == REPORT_COLUMNS
    assert [(row["lot"], row["parts"], row["ok"]) for row in rows] == [
        ("L1", "4", "2"),
        ("L2", "1", "0"),
        ("L1", "1", "1"),
    ]
    first = rows[0]
    assert (first["ng"], first["fault"], first["not_acknowledged"]) == ("1", "1", "1")
    assert (first["yield"], first["rejected_ppm"]) == ("0.5", "500000")
    assert first["cycle_p50_ms"] == "40.0"
    assert first["first"].startswith("2026-03-02T06:10")
    assert first["last"].startswith("2026-03-02T06:40")


def test_a_report_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="choose a place"):
        write_report([], tmp_path / "none" / "report.csv")


def test_shifts_from_the_command_line_are_checked() -> None:
    assert _starts("06:00, 14:00") == ("06:00", "14:00")
    with pytest.raises(SettingsError, match="found '25:00'"):
        _starts("25:00")


def test_known_bad_masters_are_no_production() -> None:
    parts = [
        part("2026-03-02T06:00", Verdict.OK),
        part("2026-03-02T06:01", Verdict.NG, lot=CHALLENGE_LOT),
    ]
    (row,) = summarise(parts, SHIFTS)
    assert (row.lot, row.parts, row.verdicts[Verdict.NG]) == ("L1", 1, 0)

"""What was produced in a period, counted by the database."""

from __future__ import annotations

import csv
import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import cv2
import numpy as np
import pytest
from sqlalchemy import event
from typer.testing import CliRunner

from app.commands.db import app
from app.station.challenge import CHALLENGE_LOT
from app.station.ports import PartRecord
from app.station.records import (
    Counts,
    LabelKind,
    PartFilter,
    PeriodEvent,
    PeriodFilter,
    ScoreTrend,
)
from app.store import RecordEvent, SqlStore
from app.store.period import SqlStatistics, shift_starts
from app.store.period_pdf import write_pdf
from app.store.review import SqlReview
from engine.errors import StoreError
from engine.types import DefectRegion, Verdict

MakeRecord = Callable[..., PartRecord]
SHIFTS = ("06:00", "14:00", "22:00")


def ns(text: str) -> int:
    return int(datetime.fromisoformat(text).astimezone().timestamp()) * 1_000_000_000


@contextmanager
def counted_rows(reader: SqlStatistics) -> Iterator[list[str]]:
    """The statements that the database is asked."""
    asked: list[str] = []
    db_engine = reader._reading._db_engine

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        asked.append(statement)

    event.listen(db_engine, "before_cursor_execute", note)
    yield asked
    event.remove(db_engine, "before_cursor_execute", note)


def test_sixty_thousand_parts_cost_a_dozen_queries(many_parts: Path) -> None:
    reader = SqlStatistics(f"sqlite:///{many_parts / 'record.db'}", many_parts, SHIFTS)
    with counted_rows(reader) as asked:
        report = reader.period(PeriodFilter())
    assert len(asked) <= 16
    assert report.counts == Counts(ok=58_800, ng=900, recheck=240, fault=60)
    assert len(report.buckets) <= 96
    assert sum(bucket.counts.parts for bucket in report.buckets) == 60_000
    assert sum(row.counts.parts for row in report.groups) == 60_000
    assert {row.lot for row in report.groups} == {"L0", "L1", "L2", "L3"}
    assert all(row.cycle_max_ms == 42.0 for row in report.groups if row.counts.parts > 3)
    scores = report.scores
    assert sum(bucket.parts for bucket in scores.buckets) == 58_800
    assert scores.centre == pytest.approx(0.33, abs=1e-3)
    assert scores.spread == pytest.approx(0.02, abs=1e-4)
    assert [(r.name, r.defects, r.parts) for r in report.defects.regions] == [
        ("A1", 900, 900),
        ("D4", 240, 240),
    ]
    # Boxes of 40 x 20 in a picture of 380 x 290 (nothing is known of it but where they end).
    assert (report.defects.width_px, report.defects.height_px) == (380, 290)
    density = report.defects.density
    assert density.max() == 900
    assert density[round(20 / 290 * 49), round(40 / 380 * 64)] == 900
    assert density[-1, -1] == 240
    assert density[25, 32] == 0
    reader.close()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqlStore]:
    opened = SqlStore(f"sqlite:///{tmp_path / 'record.db'}")
    yield opened
    opened.close()


@pytest.fixture
def reader(store: SqlStore, tmp_path: Path) -> Iterator[SqlStatistics]:
    opened = SqlStatistics(f"sqlite:///{tmp_path / 'record.db'}", tmp_path, SHIFTS)
    yield opened
    opened.close()


def fill(store: SqlStore, make_record: MakeRecord, rows: list[tuple[str, Verdict]]) -> None:
    for number, (moment, verdict) in enumerate(rows):
        score = math.nan if verdict is Verdict.FAULT else 0.2
        store.add(
            make_record(
                part_id=f"{moment} {number}",
                verdict=verdict,
                wall_time_ns=ns(moment),
                score=score,
                defects=(),
            )
        )


def test_one_period_rules_everything(
    store: SqlStore, reader: SqlStatistics, make_record: MakeRecord
) -> None:
    ok, ng, fault = Verdict.OK, Verdict.NG, Verdict.FAULT
    fill(
        store,
        make_record,
        [
            ("2026-03-02T05:59", ok),
            ("2026-03-02T06:10", ok),
            ("2026-03-02T13:59", ng),
            ("2026-03-02T14:01", fault),
            ("2026-03-03T05:00", ok),
        ],
    )
    store.add(make_record(part_id="m", lot=CHALLENGE_LOT, wall_time_ns=ns("2026-03-02T07:00")))
    store.apply([RecordEvent("drift", "scores rise", ns("2026-03-02T08:00"))])
    store.apply([RecordEvent("gap", "power", ns("2026-03-04T08:00"))])
    wanted = PeriodFilter(since_ns=ns("2026-03-02T06:00"), until_ns=ns("2026-03-03T00:00"))
    report = reader.period(wanted)
    assert report.counts == Counts(ok=1, ng=1, fault=1)
    assert [(row.shift_ns, row.counts.parts) for row in report.groups] == [
        (ns("2026-03-02T06:00"), 2),
        (ns("2026-03-02T14:00"), 1),
    ]
    assert [e.kind for e in report.events] == ["drift"]
    assert report.scores.buckets[0].parts == 1
    everything = reader.period(PeriodFilter())
    assert everything.counts.parts == 5
    assert [row.shift_ns for row in everything.groups] == [
        ns("2026-03-01T22:00"),
        ns("2026-03-02T06:00"),
        ns("2026-03-02T14:00"),
        ns("2026-03-02T22:00"),
    ]
    assert reader.lots(wanted) == ("LOT-7",)
    assert reader.shift_start(ns("2026-03-02T13:00")) == ns("2026-03-02T06:00")


def test_scores_of_two_recipes_are_not_mixed(
    store: SqlStore, reader: SqlStatistics, make_record: MakeRecord
) -> None:
    start = ns("2026-03-02T06:00")
    for number in range(40):
        old = number < 20
        store.add(
            make_record(
                part_id=f"p{number}",
                verdict=Verdict.OK,
                recipe_version=3 if old else 4,
                score=90.0 + number % 2 if old else 0.1 + number % 2 * 0.02,
                wall_time_ns=start + number * 1_000_000_000,
                defects=(),
            )
        )
    trend = reader.period(PeriodFilter()).scores
    assert (trend.recipe_version, trend.others) == (4, 1)
    assert trend.centre == pytest.approx(0.11)
    older = reader.period(PeriodFilter(product="screw", recipe_version=3)).scores
    assert older.centre == pytest.approx(90.5)
    assert older.others == 0


def test_a_mean_beyond_the_limits_is_found(
    store: SqlStore, reader: SqlStatistics, make_record: MakeRecord
) -> None:
    start = ns("2026-03-02T06:00")
    rng = np.random.default_rng(1)
    levels = [0.4 if number >= 290 else 0.3 for number in range(300)]
    store.apply(
        [
            make_record(
                part_id=f"p{number}",
                verdict=Verdict.OK,
                score=float(level + rng.normal(0, 0.01)),
                wall_time_ns=start + number * 1_000_000_000,
                defects=(),
            )
            for number, level in enumerate(levels)
        ]
    )
    trend = reader.period(PeriodFilter()).scores
    assert trend.spread == pytest.approx(0.01, rel=0.3)
    assert trend.buckets[-1].is_outside
    first = trend.buckets[0]
    assert first.limits[1] - trend.centre == pytest.approx(
        3 * trend.spread / math.sqrt(first.parts)
    )


def test_nothing_in_a_period_is_said_so(
    reader: SqlStatistics, tmp_path: Path, store: SqlStore
) -> None:
    report = reader.period(PeriodFilter())
    assert (report.counts.parts, report.buckets, report.groups) == (0, (), ())
    assert report.scores == ScoreTrend()
    write_pdf(report, tmp_path / "none.pdf")
    assert (tmp_path / "none.pdf").read_bytes().startswith(b"%PDF-")
    assert store.recent(1) == ()


def test_shifts_follow_the_clock() -> None:
    starts = shift_starts(ns("2026-03-02T07:00"), ns("2026-03-02T15:00"), SHIFTS)
    assert starts == [ns(f"2026-03-02T{hour}:00") for hour in ("06", "14", "22")]
    days = shift_starts(ns("2026-03-02T07:00"), ns("2026-03-02T07:00"), ())
    assert days == [ns("2026-03-02T00:00"), ns("2026-03-03T00:00")]


def test_reports_are_written_for_machines_and_for_people(
    store: SqlStore, reader: SqlStatistics, make_record: MakeRecord, tmp_path: Path
) -> None:
    (tmp_path / "images").mkdir()
    cv2.imwrite(str(tmp_path / "images/a.png"), np.full((300, 400, 3), 120, np.uint8))
    box = (DefectRegion(300, 200, 60, 60, area_px=900.0, peak=0.9),)
    start = ns("2026-03-02T06:10")
    store.add(
        make_record(part_id="a", verdict=Verdict.OK, image_path="images/a.png", wall_time_ns=start)
    )
    store.add(make_record(part_id="b", defects=box, wall_time_ns=start + 1, product="screw"))
    store.add(make_record(part_id="c", lot="<&> 法兰", wall_time_ns=start + 2, defects=box))
    report = reader.period(PeriodFilter())
    assert (report.defects.width_px, report.defects.part_id) == (400, "a")
    with reader.write_csv(report).open(encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    assert [(row["lot"], row["parts"], row["yield"]) for row in rows] == [
        ("LOT-7", "2", "0.5"),
        ("<&> 法兰", "1", "0.0"),
    ]
    noted = replace(report, events=(PeriodEvent(start, "drift", "scores <rise> & rise"),) * 60)
    write_pdf(noted, tmp_path / "a.pdf", "Station 3")
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF-")
    made = reader.write_pdf(report)
    assert made.parent == tmp_path / "exports"
    assert reader.write_pdf(report) != made
    with pytest.raises(StoreError, match="choose a place"):
        write_pdf(report, tmp_path / "nowhere" / "a.pdf")


def test_the_command_writes_both(store: SqlStore, make_record: MakeRecord, tmp_path: Path) -> None:
    store.add(make_record(lot="L1"))
    pdf, table = tmp_path / "r.pdf", tmp_path / "r.csv"
    options = ["report", "--data-dir", str(tmp_path), "--pdf", str(pdf), "--csv", str(table)]
    result = CliRunner().invoke(app, options)
    assert result.exit_code == 0, result.output
    assert "1 parts in 1 rows written to" in result.output
    assert pdf.read_bytes().startswith(b"%PDF-")
    assert table.exists()
    assert CliRunner().invoke(app, options[:3]).exit_code != 0


def test_a_server_counts_the_same(
    tmp_path: Path, make_record: MakeRecord, postgres_url: Callable[[], str]
) -> None:
    url = postgres_url()
    store = SqlStore(url)
    start = ns("2026-03-02T06:10")
    store.apply(
        [
            make_record(
                part_id=f"p{number}",
                verdict=Verdict.NG if number == 4 else Verdict.OK,
                score=0.2 + number * 0.01,
                wall_time_ns=start + number * 1_000_000_000,
                defects=(DefectRegion(300, 200, 60, 60, area_px=900.0, peak=0.9),)
                if number == 4
                else (),
            )
            for number in range(5)
        ]
    )
    reader, review = SqlStatistics(url, tmp_path, SHIFTS), SqlReview(url, tmp_path)
    report = reader.period(PeriodFilter(since_ns=start))
    assert report.counts == Counts(ok=4, ng=1)
    assert report.scores.centre == pytest.approx(0.215)
    assert [(row.shift_ns, row.counts.parts) for row in report.groups] == [
        (ns("2026-03-02T06:00"), 5)
    ]
    assert [(region.name, region.defects) for region in report.defects.regions] == [("D4", 1)]
    assert report.defects.density.max() == 1
    assert reader.lots(PeriodFilter()) == ("LOT-7",)
    keys = review.find(
        PartFilter(verdicts=frozenset({Verdict.NG}), smallest_px=100, largest_px=999)
    )
    assert [card.part_id for card in review.cards(keys)] == ["p4"]
    review.label(keys, LabelKind.TRUE_DEFECT, "dent", "eva")
    assert review.cards(keys)[0].judgement is LabelKind.TRUE_DEFECT
    assert review.nearest_good(keys[0]).card is None
    for one in (reader, review, store):
        one.close()

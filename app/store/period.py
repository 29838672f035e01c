"""What was produced in a period, counted by the database: a row per stretch, field or group.

Score trend: the parts that passed, in stretches of equal time. With n_i scores, mean m_i and
deviation s_i in stretch i, the centre is the mean of all scores, the spread is pooled within the
stretches, s^2 = sum((n_i - 1) s_i^2) / sum(n_i - 1), and the control limits of a mean of n_i scores
are centre +- 3 s / sqrt(n_i). Between-stretch changes are what the chart is to show, so they do not
widen its limits.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta, timezone
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import (
    CTE,
    BigInteger,
    ColumnElement,
    Double,
    Integer,
    cast,
    func,
    literal_column,
    select,
    union_all,
)
from sqlalchemy.orm import Session

from app.station.ports import SignalState
from app.station.records import (
    REGION_COLUMNS,
    REGION_ROWS,
    Bucket,
    Counts,
    DefectMap,
    GroupRow,
    PeriodEvent,
    PeriodFilter,
    PeriodReport,
    RecipeChoice,
    RegionCount,
    ScoreBucket,
    ScoreTrend,
)
from app.store.reading import ReadOnly
from app.store.report import shift_of
from app.store.review import SqlReview, recipe_choices
from app.store.schema import DefectRow, EventRow, PartRow
from app.store.wanted import period_conditions
from engine.types import ImageArray, Verdict

_SECOND = 1_000_000_000
_STEPS_S = (10, 60, 300, 900, 3600, 4 * 3600, 86_400, 7 * 86_400)
MOST_BUCKETS = 96
"""Stretches of time that a plot shows at most."""
CELLS = 64
"""Cells of the density along the longer side of the picture."""
MOST_EVENTS = 500
_SHIFTS_AT_ONCE = 200
_FEWEST_SCORES = 2
_LIMIT_SIGMAS = 3.0


class SqlStatistics:
    """Counts through connections of its own."""

    def __init__(self, url: str, data_dir: Path, shifts: Sequence[str] = ()) -> None:
        """Know the record; nothing is opened yet.

        Args:
            url: SQLAlchemy address of the database, not in memory.
            data_dir: Folder that image paths are relative to, and where reports go.
            shifts: Local times such as `06:00`; empty = a day is one shift.
        """
        self._reading = ReadOnly(url)
        self._pictures = SqlReview(url, data_dir)
        self._data_dir = data_dir
        self._shifts = tuple(shifts)

    def close(self) -> None:
        """Let the connections go; calling twice is harmless."""
        self._reading.close()
        self._pictures.close()

    def recipes(self) -> Sequence[RecipeChoice]:
        """See `StatisticsRecords`."""
        return recipe_choices(self._reading)

    def lots(self, wanted: PeriodFilter) -> Sequence[str]:
        """See `StatisticsRecords`."""
        query = select(PartRow.lot).where(*period_conditions(replace(wanted, lot="")))
        query = query.where(PartRow.lot != "").group_by(PartRow.lot)
        with self._reading.session() as session:
            return tuple(session.scalars(query.order_by(func.max(PartRow.id).desc()).limit(200)))

    def shift_start(self, now_ns: int) -> int:
        """See `StatisticsRecords`."""
        return _ns(shift_of(_moment(now_ns), self._shifts))

    def period(self, wanted: PeriodFilter) -> PeriodReport:
        """See `StatisticsRecords`; a dozen queries, whatever the number of parts."""
        with self._reading.session() as session:
            first, last = session.execute(
                select(func.min(PartRow.wall_time_ns), func.max(PartRow.wall_time_ns)).where(
                    *period_conditions(wanted)
                )
            ).one()
            since = wanted.since_ns or first or 0
            until = wanted.until_ns or (last or since) + 1
            wanted = replace(wanted, since_ns=since, until_ns=until)
            # What lies before the first and behind the last part has no stretches.
            start, step = _stretches(first or since, (last or since) + 1)
            buckets = _buckets(session, wanted, start, step)
            scores = _scores(session, wanted, start, step)
            return PeriodReport(
                since_ns=since,
                until_ns=until,
                bucket_ns=step,
                counts=_total(bucket.counts for bucket in buckets),
                buckets=buckets,
                scores=scores,
                defects=self._defects(session, replace(wanted, product=scores.product)),
                groups=_groups(session, wanted, (first, last), self._shifts),
                events=_events(session, wanted),
            )

    def write_csv(self, report: PeriodReport) -> Path:
        """See `StatisticsRecords`."""
        from app.store.period_files import write_groups

        return write_groups(report, self._data_dir)

    def write_pdf(self, report: PeriodReport) -> Path:
        """See `StatisticsRecords`."""
        from app.store.period_files import export_file
        from app.store.period_pdf import write_pdf

        target = export_file(self._data_dir, "report", ".pdf")
        write_pdf(report, target)
        return target

    def _defects(self, session: Session, wanted: PeriodFilter) -> DefectMap:
        """Where the defects of one product lie; of several products they have no common picture."""
        if not wanted.product:
            return DefectMap()
        found, picture = self._latest_good(session, wanted)
        if picture is not None:
            height, width = picture.shape[:2]
        else:
            ends = (DefectRow.x + DefectRow.width, DefectRow.y + DefectRow.height)
            query = select(func.max(ends[0]), func.max(ends[1])).join(PartRow)
            width, height = session.execute(query.where(*period_conditions(wanted))).one()
        if not width or not height:
            return DefectMap(wanted.product)
        return DefectMap(
            product=wanted.product,
            width_px=width,
            height_px=height,
            density=_density(session, wanted, width, height),
            regions=_regions(session, wanted, width, height),
            picture=picture,
            part_id=found,
        )

    def _latest_good(self, session: Session, wanted: PeriodFilter) -> tuple[str, ImageArray | None]:
        """Picture of the newest good part; of any other part where no good one has any."""
        query = select(PartRow.part_id, PartRow.image_path).where(
            PartRow.product == wanted.product, PartRow.image_path != ""
        )
        for condition in (PartRow.verdict == Verdict.OK.value, PartRow.verdict != ""):
            rows = session.execute(query.where(condition).order_by(PartRow.id.desc()).limit(5))
            for part_id, image_path in rows:
                picture = self._pictures.picture(image_path, 1 << 20)
                if picture is not None:
                    return part_id, picture
        return "", None


def _stretches(first: int, end: int) -> tuple[int, int]:
    """Beginning and length of stretches of time that cover a period; whole local days and hours."""
    length = max(1, end - first)
    step = next((s for s in _STEPS_S if length <= s * _SECOND * (MOST_BUCKETS - 2)), _STEPS_S[-1])
    while length > step * _SECOND * (MOST_BUCKETS - 2):
        step *= 2
    midnight = _ns(_moment(first).replace(hour=0, minute=0, second=0, microsecond=0))
    return midnight + (first - midnight) // (step * _SECOND) * step * _SECOND, step * _SECOND


def _stretch(start: int, step: int) -> ColumnElement[int]:
    """Number of a part's stretch."""
    return ((PartRow.wall_time_ns - _whole(start)) // _whole(step)).label("stretch")


def _whole(number: int) -> ColumnElement[int]:
    """A number as it stands: PostgreSQL groups by no expression that holds parameters."""
    return literal_column(str(number), BigInteger)


def _count(verdict: Verdict) -> ColumnElement[int]:
    return func.coalesce(func.sum(cast(PartRow.verdict == verdict.value, Integer)), 0)


def _verdict_counts() -> list[ColumnElement[int]]:
    """Columns in the order of the fields of `Counts`."""
    return [_count(v) for v in (Verdict.OK, Verdict.NG, Verdict.RECHECK, Verdict.FAULT)]


def _total(many: Iterator[Counts]) -> Counts:
    rows = [(c.ok, c.ng, c.recheck, c.fault) for c in many]
    return Counts(*(sum(column) for column in zip(*rows, strict=True)))


def _buckets(session: Session, wanted: PeriodFilter, start: int, step: int) -> tuple[Bucket, ...]:
    stretch = _stretch(start, step)
    query = select(stretch, *_verdict_counts()).where(*period_conditions(wanted))
    rows = session.execute(query.group_by(stretch).order_by(stretch))
    return tuple(Bucket(start + row[0] * step, Counts(*map(int, row[1:]))) for row in rows)


def _scores(session: Session, wanted: PeriodFilter, start: int, step: int) -> ScoreTrend:
    """Trend of the recipe and backend of the newest part; scores of others are no measure of it."""
    who = (PartRow.product, PartRow.recipe_version, PartRow.backend)
    query = select(*who).where(*period_conditions(wanted), PartRow.score.is_not(None))
    scales = session.execute(query.group_by(*who).order_by(func.max(PartRow.id).desc())).all()
    if not scales:
        query = select(*who).where(*period_conditions(wanted)).order_by(PartRow.id.desc()).limit(1)
        newest = session.execute(query).first()
        return ScoreTrend() if newest is None else ScoreTrend(*newest)
    own = [column == value for column, value in zip(who, scales[0], strict=True)]
    own += [*period_conditions(wanted), PartRow.score.is_not(None)]
    threshold = session.scalar(
        select(PartRow.threshold).where(*own).order_by(PartRow.id.desc()).limit(1)
    )
    passed = [*own, PartRow.verdict == Verdict.OK.value]
    rows = _score_rows(session, passed, _stretch(start, step))
    centre, spread = _centre_and_spread(rows)
    buckets = tuple(
        ScoreBucket(
            start_ns=start + row.stretch * step,
            parts=row.parts,
            mean=row.mean,
            lowest=row.lowest,
            highest=row.highest,
            limits=_limits(centre, spread, row.parts),
        )
        for row in rows
    )
    return ScoreTrend(
        *scales[0],
        threshold=math.nan if threshold is None else threshold,
        centre=centre,
        spread=spread,
        buckets=buckets,
        others=len(scales) - 1,
    )


class _ScoreRow(NamedTuple):
    stretch: int
    parts: int
    mean: float
    lowest: float
    highest: float
    within: float
    """Sum of the squares around the mean."""


def _score_rows(
    session: Session, passed: Sequence[ColumnElement[bool]], stretch: ColumnElement[int]
) -> list[_ScoreRow]:
    # Around a middle of the data, or the squares would swallow a small spread.
    middle = session.scalar(select(func.avg(PartRow.score)).where(*passed)) or 0.0
    distance = PartRow.score - literal_column(repr(float(middle)), Double)
    query = select(
        stretch,
        func.count(),
        func.avg(PartRow.score),
        func.min(PartRow.score),
        func.max(PartRow.score),
        func.sum(distance * distance),
    ).where(*passed)
    found = []
    for number, parts, mean, lowest, highest, square in session.execute(
        query.group_by(stretch).order_by(stretch)
    ):
        within = max(0.0, square - parts * (mean - middle) ** 2)
        found.append(_ScoreRow(number, parts, mean, lowest, highest, within))
    return found


def _centre_and_spread(rows: Sequence[_ScoreRow]) -> tuple[float, float]:
    """Mean of all, and the deviation pooled within the stretches."""
    whole = sum(row.parts for row in rows)
    if not whole:
        return math.nan, math.nan
    freedom = sum(row.parts - 1 for row in rows)
    within = sum(row.within for row in rows)
    spread = math.sqrt(within / freedom) if freedom >= _FEWEST_SCORES else math.nan
    return sum(row.parts * row.mean for row in rows) / whole, spread


def _limits(centre: float, spread: float, n: int) -> tuple[float, float]:
    half = _LIMIT_SIGMAS * spread / math.sqrt(n)
    return centre - half, centre + half


def _cell(position: ColumnElement[int], size: int, cells: int) -> ColumnElement[int]:
    """Number of the cell of a position, 0 to `cells`; beyond the picture it is the last one."""
    scaled = position * _whole(cells) // _whole(size)
    # Not the smaller of two by a function of SQL: it has one name here and another there.
    return scaled - cast(scaled > _whole(cells), Integer) * (scaled - _whole(cells))


def _density(
    session: Session, wanted: PeriodFilter, width: int, height: int
) -> NDArray[np.float32]:
    """How many boxes cover each cell, `(rows, columns)`.

    The database counts corners, +1 where a box begins and -1 behind its end, at most one row per
    cell; summing along both axes gives the covers.
    """
    longer = max(width, height)
    columns, rows = (max(1, round(CELLS * side / longer)) for side in (width, height))
    one = _whole(1)
    left, top = (
        _cell(DefectRow.x + _whole(0), width, columns),
        _cell(DefectRow.y + _whole(0), height, rows),
    )
    # Behind the cell that holds the last pixel.
    right = _cell(DefectRow.x + DefectRow.width - one, width, columns) + one
    bottom = _cell(DefectRow.y + DefectRow.height - one, height, rows) + one
    signs = ((left, top, 1), (right, top, -1), (left, bottom, -1), (right, bottom, 1))
    corners = union_all(
        *(
            select(x.label("x"), y.label("y"), _whole(sign).label("sign"))
            .join(PartRow, PartRow.id == DefectRow.part_row)
            .where(*period_conditions(wanted))
            for x, y, sign in signs
        )
    ).subquery()
    query = select(corners.c.x, corners.c.y, func.sum(corners.c.sign))
    steps = np.zeros((rows + 2, columns + 2), np.int64)
    for x, y, count in session.execute(query.group_by(corners.c.x, corners.c.y)):
        steps[min(max(y, 0), rows + 1), min(max(x, 0), columns + 1)] += int(count)
    return steps.cumsum(0).cumsum(1)[:rows, :columns].astype(np.float32)


def _regions(
    session: Session, wanted: PeriodFilter, width: int, height: int
) -> tuple[RegionCount, ...]:
    """Defects by the field that holds their middle."""
    # Doubled, so that the middle of a box stays whole.
    one, two = _whole(1), _whole(2)
    middle_x = two * DefectRow.x + DefectRow.width - one
    middle_y = two * DefectRow.y + DefectRow.height - one
    column = _cell(middle_x, 2 * width, REGION_COLUMNS).label("field_column")
    row = _cell(middle_y, 2 * height, REGION_ROWS).label("field_row")
    parts = func.count(func.distinct(DefectRow.part_row))
    query = (
        select(column, row, func.count().label("defects"), parts)
        .join(PartRow, PartRow.id == DefectRow.part_row)
        .where(*period_conditions(wanted))
        .group_by(column, row)
    )
    found = [
        RegionCount(min(x, REGION_COLUMNS - 1), min(y, REGION_ROWS - 1), defects, count)
        for x, y, defects, count in session.execute(query)
    ]
    return tuple(sorted(found, key=lambda region: (-region.defects, region.row, region.column)))


def _groups(
    session: Session,
    wanted: PeriodFilter,
    ends: tuple[int | None, int | None],
    shifts: Sequence[str],
) -> tuple[GroupRow, ...]:
    if ends[0] is None or ends[1] is None:
        return ()
    starts = shift_starts(ends[0], ends[1], shifts)
    found: list[GroupRow] = []
    for at in range(0, len(starts) - 1, _SHIFTS_AT_ONCE):
        spans = _spans(starts[at : at + _SHIFTS_AT_ONCE + 1])
        keys = (spans.c.start, PartRow.product, PartRow.recipe_version, PartRow.lot)
        lost = func.sum(cast(PartRow.signal != SignalState.ACKNOWLEDGED.value, Integer))
        cycles = (func.avg(PartRow.cycle_ms), func.max(PartRow.cycle_ms))
        query = (
            select(*keys, *_verdict_counts(), lost, *cycles)
            .select_from(spans)
            .join(
                PartRow,
                (PartRow.wall_time_ns >= spans.c.start) & (PartRow.wall_time_ns < spans.c.stop),
            )
            .where(*period_conditions(wanted))
            .group_by(*keys)
            .order_by(spans.c.start, func.min(PartRow.id))
        )
        found.extend(
            GroupRow(
                shift_ns=row[0],
                product=row[1],
                recipe_version=row[2],
                lot=row[3],
                counts=Counts(*map(int, row[4:8])),
                not_acknowledged=int(row[8]),
                cycle_mean_ms=_number(row[9]),
                cycle_max_ms=_number(row[10]),
            )
            for row in map(tuple, session.execute(query))
        )
    return tuple(found)


def _number(value: float | None) -> float:
    return math.nan if value is None else float(value)


def _spans(starts: Sequence[int]) -> CTE:
    """Rows of `(start, stop)`."""
    rows = [
        select(_whole(start).label("start"), _whole(stop).label("stop"))
        for start, stop in itertools.pairwise(starts)
    ]
    return union_all(*rows).cte("spans")


def shift_starts(first_ns: int, last_ns: int, shifts: Sequence[str]) -> list[int]:
    """Beginnings of all shifts that hold these moments, and of the one behind them.

    Made from local times of day, so that a shift is where the clocks say when they are changed.
    """
    times = sorted(time.fromisoformat(start) for start in shifts) or [time(0)]
    day = _moment(first_ns).date() - timedelta(days=1)
    last = _moment(last_ns).date() + timedelta(days=1)
    found: list[int] = []
    while day <= last:
        found.extend(_ns(datetime.combine(day, start).astimezone()) for start in times)
        day += timedelta(days=1)
    begin = max(index for index, start in enumerate(found) if start <= first_ns)
    end = min(index for index, start in enumerate(found) if start > last_ns)
    return found[begin : end + 1]


def _events(session: Session, wanted: PeriodFilter) -> tuple[PeriodEvent, ...]:
    query = select(EventRow).where(
        EventRow.wall_time_ns >= wanted.since_ns, EventRow.wall_time_ns < wanted.until_ns
    )
    rows = session.scalars(query.order_by(EventRow.wall_time_ns.desc()).limit(MOST_EVENTS)).all()
    return tuple(PeriodEvent(row.wall_time_ns, row.kind, row.detail) for row in reversed(rows))


def _moment(wall_time_ns: int) -> datetime:
    return datetime.fromtimestamp(wall_time_ns / 1e9, tz=timezone.utc).astimezone()


def _ns(moment: datetime) -> int:
    return int(moment.timestamp()) * _SECOND

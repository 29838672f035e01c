"""The shift report: what was produced, shift by shift, as CSV."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta, timezone
from pathlib import Path

import numpy as np

from app.station.challenge import CHALLENGE_LOT
from app.station.csv_file import write_table
from app.station.ports import PartRecord, SignalState
from engine.errors import StoreError
from engine.types import Verdict

REPORT_COLUMNS = (
    "shift_start",
    "product",
    "recipe_version",
    "lot",
    "parts",
    "ok",
    "ng",
    "recheck",
    "fault",
    "yield",
    "rejected_ppm",
    "not_acknowledged",
    "cycle_p50_ms",
    "cycle_p99_ms",
    "first",
    "last",
)


@dataclass
class ReportRow:
    """One shift's parts of one product, recipe version and lot.

    Attributes:
        shift_start: When the shift began, local time.
        product: Product of the recipe.
        recipe_version: Its version.
        lot: Lot, or empty.
        verdicts: Parts by verdict.
        not_acknowledged: Parts whose verdict the PLC has not acknowledged.
        cycle_ms: Cycle times.
        first: Trigger of the first part.
        last: Trigger of the last part.
    """

    shift_start: datetime
    product: str
    recipe_version: int
    lot: str
    first: datetime
    last: datetime
    verdicts: dict[Verdict, int] = field(default_factory=lambda: dict.fromkeys(Verdict, 0))
    not_acknowledged: int = 0
    cycle_ms: list[float] = field(default_factory=list)

    def add(self, record: PartRecord, moment: datetime) -> None:
        """Count one part."""
        self.verdicts[record.verdict] += 1
        self.not_acknowledged += record.signal is not SignalState.ACKNOWLEDGED
        if math.isfinite(record.cycle_ms):
            self.cycle_ms.append(record.cycle_ms)
        self.first, self.last = min(self.first, moment), max(self.last, moment)

    @property
    def parts(self) -> int:
        """All parts."""
        return sum(self.verdicts.values())


def shift_of(moment: datetime, starts: Sequence[str]) -> datetime:
    """When the shift of a moment began.

    Args:
        moment: Local time.
        starts: Local times such as `06:00`; empty = the day is one shift.
    """
    times = sorted(time.fromisoformat(start) for start in starts) or [time(0)]
    past = [start for start in times if start <= moment.time()]
    day: date = moment.date() if past else moment.date() - timedelta(days=1)
    return datetime.combine(day, past[-1] if past else times[-1]).astimezone()


def summarise(records: Iterable[PartRecord], starts: Sequence[str]) -> list[ReportRow]:
    """Count parts by shift, product, recipe version and lot, in the order of the shifts."""
    rows: dict[tuple[datetime, str, int, str], ReportRow] = {}
    for record in records:
        if record.lot == CHALLENGE_LOT:
            continue  # known-bad masters are no production
        moment = datetime.fromtimestamp(record.wall_time_ns / 1e9, tz=timezone.utc).astimezone()
        key = (shift_of(moment, starts), record.product, record.recipe_version, record.lot)
        row = rows.get(key)
        if row is None:
            row = rows[key] = ReportRow(*key, first=moment, last=moment)
        row.add(record, moment)
    return sorted(rows.values(), key=lambda row: (row.shift_start, row.first))


def write_report(rows: Sequence[ReportRow], target: Path) -> None:
    """Write the report, whole or not at all.

    Raises:
        StoreError: The file cannot be written.
    """
    try:
        write_table(target, REPORT_COLUMNS, map(_cells, rows))
    except OSError as error:
        raise StoreError(f"{target}: {error.strerror}; choose a place you may write to") from error


def _cells(row: ReportRow) -> list[object]:
    rejected = row.parts - row.verdicts[Verdict.OK]
    p50, p99 = np.percentile(row.cycle_ms, (50, 99)) if row.cycle_ms else (None, None)
    return [
        row.shift_start.isoformat(timespec="minutes"),
        row.product,
        row.recipe_version,
        row.lot,
        row.parts,
        *(row.verdicts[name] for name in (Verdict.OK, Verdict.NG, Verdict.RECHECK, Verdict.FAULT)),
        round(row.verdicts[Verdict.OK] / row.parts, 6),
        round(1e6 * rejected / row.parts),
        row.not_acknowledged,
        "" if p50 is None else round(float(p50), 3),
        "" if p99 is None else round(float(p99), 3),
        row.first.isoformat(timespec="seconds"),
        row.last.isoformat(timespec="seconds"),
    ]

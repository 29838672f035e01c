"""Where reports of a period go, and the table of one."""

from __future__ import annotations

import math
from datetime import datetime, timezone
from pathlib import Path

from app.station.csv_file import write_table
from app.station.records import GroupRow, PeriodReport
from app.store.exports import new_export
from engine.errors import StoreError

GROUP_COLUMNS = (
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
    "cycle_mean_ms",
    "cycle_max_ms",
)


def export_file(data_dir: Path, what: str, suffix: str) -> Path:
    """A new file name below `exports/`, whose folder exists.

    Raises:
        StoreError: The folder cannot be made.
    """
    target = new_export(data_dir, what, suffix)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(f"{target.parent}: {error.strerror}; check rights and space") from error
    return target


def write_groups(report: PeriodReport, data_dir: Path) -> Path:
    """Write the groups of a report as CSV, whole or not at all; returns the file.

    Raises:
        StoreError: It cannot be written.
    """
    target = export_file(data_dir, "shifts", ".csv")
    try:
        write_table(target, GROUP_COLUMNS, map(_cells, report.groups))
    except OSError as error:
        raise StoreError(f"{target}: {error.strerror}; check rights and space") from error
    return target


def _cells(row: GroupRow) -> list[object]:
    shift = datetime.fromtimestamp(row.shift_ns / 1e9, tz=timezone.utc).astimezone()
    counts = row.counts
    return [
        shift.isoformat(timespec="minutes"),
        row.product,
        row.recipe_version,
        row.lot,
        counts.parts,
        *(counts.ok, counts.ng, counts.recheck, counts.fault),
        round(counts.ok / counts.parts, 6),
        round(1e6 * counts.rejected / counts.parts),
        row.not_acknowledged,
        *(
            "" if math.isnan(value) else round(value, 3)
            for value in (row.cycle_mean_ms, row.cycle_max_ms)
        ),
    ]

"""Tables that people open in a spreadsheet: whole files, and no cell of them is a formula."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write_table(
    target: Path,
    columns: Sequence[str],
    rows: Iterable[Sequence[object]],
    *,
    encoding: str = "utf-8",
) -> int:
    """Write a CSV file, whole or not at all.

    Lots, names and reasons come from elsewhere: text that a spreadsheet would run as a formula gets
    an apostrophe in front. Numbers stay as they are.

    Args:
        target: The file; its folder exists.
        columns: The first line.
        rows: The others, a cell per column.
        encoding: `utf-8-sig` tells spreadsheets by a mark in front that the file is UTF-8.

    Returns:
        Number of rows.

    Raises:
        OSError: It cannot be written.
    """
    partial = target.with_name(f"{target.name}.partial")
    written = 0
    try:
        with partial.open("w", newline="", encoding=encoding) as stream:
            table = csv.writer(stream)
            table.writerow(columns)
            for row in rows:
                table.writerow([_harmless(cell) for cell in row])
                written += 1
        partial.replace(target)
    finally:
        partial.unlink(missing_ok=True)
    return written


def _harmless(cell: object) -> object:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell

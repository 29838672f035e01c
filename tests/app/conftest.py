"""A record with many parts, for whatever reads it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from app.store import SqlStore

MANY = 60_000
FIRST_NS = 1_790_000_000_000_000_000
EVERY_NS = 1_000_000_000

# Part i: FAULT where 1000 divides it, else RECHECK for 200, else NG for 50, else OK. NG and RECHECK
# have one defect of 40 x 20 pixels; NG always at the upper left, RECHECK at the lower right.
PARTS = """
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :many)
INSERT INTO parts (id, part_id, sequence, lot, verdict, score, threshold, reason, product,
    recipe_version, bundle_sha256, backend, wall_time_ns, cycle_ms, signal, image_path)
SELECT i, printf('P%06d', i), i, 'L' || (i / 20000),
    CASE WHEN i % 1000 = 0 THEN 'FAULT' WHEN i % 200 = 0 THEN 'RECHECK'
         WHEN i % 50 = 0 THEN 'NG' ELSE 'OK' END,
    CASE WHEN i % 1000 = 0 THEN NULL WHEN i % 50 = 0 THEN 0.8 ELSE 0.3 + (i % 7) * 0.01 END,
    0.5, '', 'Flange A12', 7, 'ab', 'openvino/fp32', :first + i * :every, 40.0 + i % 3,
    'acknowledged', ''
FROM n
"""
DEFECTS = """
INSERT INTO defects (part_row, x, y, width, height, area_px, peak)
SELECT id, CASE verdict WHEN 'NG' THEN 20 ELSE 340 END, CASE verdict WHEN 'NG' THEN 10 ELSE 270 END,
    40, 20, CASE verdict WHEN 'NG' THEN 600.0 ELSE 90.0 END, 0.9
FROM parts WHERE verdict IN ('NG', 'RECHECK')
"""


@pytest.fixture(scope="session")
def many_parts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with a record of 60,000 parts, one a second; for reading only."""
    folder = tmp_path_factory.mktemp("many")
    path = folder / "record.db"
    SqlStore(f"sqlite:///{path}").close()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA synchronous=OFF")
        connection.execute(PARTS, {"many": MANY, "first": FIRST_NS, "every": EVERY_NS})
        connection.execute(DEFECTS)
    return folder

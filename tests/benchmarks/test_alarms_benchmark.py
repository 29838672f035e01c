"""A small run of the benchmark of alarms; its times are nobody's promise on a busy machine."""

from __future__ import annotations

import pytest

from benchmarks.alarms import FAILURES, LIMIT_S, measure

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


def test_every_device_of_the_line_is_made_to_fail():
    assert {failure.device for failure in FAILURES.values()} == {"camera", "plc", "engine", "disk"}


def test_a_small_run_finds_the_words_and_says_how_long_they_took(qapp, tmp_path):
    names = ("engine fails", "port's cable pulled")
    report = measure(1, tmp_path, names)
    rows = {row["failure"]: row for row in report["rows"]}
    assert tuple(rows) == names
    for row in rows.values():
        assert 0 < row["median_s"] <= row["max_s"]
        assert row["within_limit"] == (row["max_s"] <= LIMIT_S)
    assert report["holds"] == all(row["within_limit"] for row in rows.values())

"""The line benchmark's own arithmetic, and a short accelerated run of it."""

from __future__ import annotations

import json

import pytest

from app.station.statistics import PartTimes
from benchmarks.line import in_words, main
from benchmarks.line_run import RunPlan, overhead_ms, percentiles, run_line, stages_ms

STAMPS = {
    "trigger": 1_000_000,
    "grabbed": 1_500_000,
    "inferred": 12_500_000,
    "decided": 12_600_000,
    "journalled": 12_900_000,
    "signalled": 13_000_000,
}
SAID = {"resize": 0.4, "graph": 10.0, "score": 0.2, "inside": 9.5}


def test_overhead_is_trigger_to_write_without_the_graph():
    assert overhead_ms(PartTimes("P1", STAMPS, SAID)) == pytest.approx(12.0 - 9.5)


def test_the_steps_add_up_to_the_overhead():
    part = PartTimes("P1", STAMPS, SAID)
    steps = stages_ms([part])
    assert sum(cuts["p50"] or 0.0 for cuts in steps.values()) == pytest.approx(overhead_ms(part))


def test_a_part_without_a_judgement_is_not_measured():
    refused = PartTimes("P1", {"trigger": 1, "signalled": 5}, {})
    assert percentiles([overhead_ms(refused)])["p99"] is None
    assert stages_ms([refused]) == {}


def test_accelerated_run_judges_and_records_every_part():
    answer = run_line(RunPlan(parts=60, takt_ms=1.0, window=False, accelerated=True))
    assert (answer["missed"], answer["recorded"]) == (0, 60)
    assert answer["overhead_ms"]["p50"] > 0
    assert answer["repaints_per_s"] is None


def test_json_has_the_promised_keys(capfd):
    code = main(["--parts", "40", "--accelerated", "--json"])
    answer = json.loads(capfd.readouterr().out)
    assert code == 0
    promised = {"parts", "missed", "overhead_ms", "cycle_ms", "rss_mb_start", "rss_mb_end"}
    assert promised | {"repaints_per_s"} <= set(answer)
    assert {"p50", "p99"} <= set(answer["overhead_ms"])
    assert "missed 0" in in_words(answer)

from __future__ import annotations

import json
import tempfile
from functools import partial
from pathlib import Path

import pytest

from benchmarks.fuzz import _MEMORY, Finding, LineTracer, Mutator, fuzz, main
from benchmarks.fuzz_targets import TARGETS, Target, create_target

INPUTS = {
    "ascii": 800,
    "modbus": 250,
    "modbus-master": 250,
    "recipe": 60,
    "station": 60,
    "release": 3000,
}


@pytest.mark.parametrize("name", list(TARGETS))
def test_a_short_run_finds_nothing(name: str) -> None:
    inputs = INPUTS.get(name, 100)
    # Thousands of small files are slow on a disk.
    with tempfile.TemporaryDirectory(dir=_MEMORY if _MEMORY.is_dir() else None) as folder:
        target = create_target(name, Path(folder))
        row, findings = fuzz(target, inputs=inputs, seconds=0, seed=1)
    assert not findings
    assert row.inputs == inputs
    assert row.lines > 0


def lock(data: bytes) -> None:
    """Breaks behind three doors; each must be found before the next."""
    if data[:1] != b"a":
        return
    if data[1:2] != b"b":
        return
    if data[2:3] == b"c":
        raise KeyError(data)


def test_coverage_leads_to_a_finding_behind_three_doors() -> None:
    target = Target("lock", [b"xyz", b"axx"], [b"a", b"ab", b"abc"], lock, [__file__])
    row, findings = fuzz(target, inputs=5000, seconds=0, seed=0)
    (finding,) = findings.values()
    assert isinstance(finding, Finding)
    assert finding.error.startswith("KeyError")
    assert finding.where.startswith("test_fuzz.py:")
    assert finding.data[:3] == b"abc"
    assert row.findings == 1
    assert row.corpus >= 3


def test_the_same_seed_makes_the_same_inputs() -> None:
    corpus = [b"one", b"another"]
    first, second, third = (Mutator(seed, [b"token"]) for seed in (7, 7, 8))
    inputs = [first.mutate(corpus) for _ in range(50)]
    assert inputs == [second.mutate(corpus) for _ in range(50)]
    assert inputs != [third.mutate(corpus) for _ in range(50)]


def test_the_tracer_sees_only_its_own_files() -> None:
    tracer = LineTracer([__file__])
    news = [tracer.run(partial(lock, data)) for data in (b"x", b"y", b"ax", b"ay", b"abx")]
    assert news == [True, False, True, False, True]
    assert {Path(file).name for file, _ in tracer.lines} == {"test_fuzz.py"}


def test_the_command_answers_in_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--target", "ascii", "--inputs", "50", "--seed", "3", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["findings"] == []
    (row,) = answer["rows"]
    assert (row["target"], row["inputs"], row["findings"]) == ("ascii", 50, 0)

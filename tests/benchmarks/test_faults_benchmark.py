"""A small run of the fault benchmark, and whether its audit would see what it looks for."""

from __future__ import annotations

import argparse
import json

import pytest

from app.devices.plc.codec import TriggerMessage
from app.devices.plc.simulator import SimulatedPart
from app.station.ports import PartRecord, SignalState
from app.store import open_store
from benchmarks import faults
from benchmarks.fault_bench import Audit, Bench
from benchmarks.fault_plc import Heard, Noise
from benchmarks.fault_station import is_defective, store_settings
from benchmarks.faults import main
from engine.errors import DataError
from engine.types import Verdict

PROMISED = {
    "kills",
    "frames_corrupted",
    "unplugs",
    "lost_rows",
    "duplicate_rows",
    "false_ok",
    "recovery_s",
}
DEFECTIVE = next(number for number in range(1, 99) if is_defective(number))
GOOD = next(number for number in range(1, 99) if not is_defective(number))
GOOD_ID = f"F{GOOD:05d}"


def row(part_id: str, verdict: Verdict) -> PartRecord:
    return PartRecord(
        part_id, 1, "", verdict, 0.1, 0.5, "", "p", 1, "", "b/fp32", 1, 2.0, SignalState.SENT
    )


@pytest.fixture
def bench(tmp_path):
    with Bench(tmp_path / "bench") as made:
        made.plc.paused.set()
        yield made


def tell(bench: Bench, number: int, verdict: Verdict, *, rows: list[PartRecord]) -> None:
    """Let the PLC have heard a verdict in time, and the record hold these rows."""
    while len(bench.plc.parts) < number:
        part_id = f"F{len(bench.plc.parts) + 1:05d}"
        bench.plc.parts.append(SimulatedPart(TriggerMessage(1, part_id), 0))
    part = bench.plc.parts[number - 1]
    part.judgement = verdict.value.lower()
    bench.plc.heard.append(Heard(number, part.message.part_id, verdict, 0))
    record = open_store(store_settings(bench.plan))
    for item in rows:
        record.journal.append(item)
    record.close()


def test_a_sound_part_is_sound(bench):
    tell(bench, GOOD, Verdict.OK, rows=[row(GOOD_ID, Verdict.OK)])
    assert bench.audit().sound


@pytest.mark.parametrize(
    ("rows", "finding"),
    [
        ([], "lost_rows"),
        ([row(GOOD_ID, Verdict.NG)], "false_ok"),
        ([row(GOOD_ID, Verdict.OK), row(f"{GOOD_ID}~7", Verdict.OK)], "duplicate_rows"),
    ],
)
def test_the_audit_sees_a_record_that_lies(bench, rows, finding):
    tell(bench, GOOD, Verdict.OK, rows=rows)
    audit = bench.audit()
    assert vars(audit)[finding] == 1
    assert not audit.sound


def test_the_audit_sees_a_defective_part_that_passes(bench):
    part_id = f"F{DEFECTIVE:05d}"
    tell(bench, DEFECTIVE, Verdict.OK, rows=[row(part_id, Verdict.OK)])
    assert bench.audit().false_ok == 1


def test_noise_harms_its_share_and_counts_it():
    noise = Noise(share=0.5, seed=3)
    frame = b"\x021,TRG,P1,L\x03ABCD\r"
    arrived = [noise.harm(frame) for _ in range(400)]
    untouched = sum(arriving == [(0.0, frame)] for arriving in arrived)
    assert untouched == 400 - noise.total
    assert 150 < noise.total < 250
    assert all(noise.harmed.values())


def test_a_station_that_is_killed_and_shouted_at_loses_and_invents_nothing(capfd):
    options = ["--kills", "2", "--frames", "40", "--unplugs", "2", "--no-scenes", "--json"]
    code = main(options)
    answer = json.loads(capfd.readouterr().out)
    assert (code, answer["failures"]) == (0, {})
    assert set(answer) >= PROMISED
    assert answer["kills"] == 2
    assert answer["frames_corrupted"] >= 40
    assert answer["verdicts_heard"] > 3
    assert (answer["lost_rows"], answer["duplicate_rows"], answer["false_ok"]) == (0, 0, 0)
    assert answer["recovery_s"]["camera"] > 0
    assert answer["recovery_s"]["port"] > 0


class Rehearsal(faults.Report):
    """Every round finds three parts and harms them; no station runs. The power fails in one."""

    def __init__(self, options: argparse.Namespace, fails_in: int = -1) -> None:
        super().__init__(options, lambda *_: None)
        self.played: list[tuple[str, int, int]] = []
        self._fails_in = fails_in

    def _run_stage(self, name: str, act: object) -> None:
        if len(self.played) == self._fails_in:
            raise KeyboardInterrupt
        self.played.append((name, self._count, self._seed))
        parts = self.audits[name].parts if name in self.audits else 0
        self.audits[name] = Audit(parts + 3, 0, 0, 0, 0, 0)
        self.harmed["cut"] += 3


def test_a_run_that_was_stopped_goes_on_after_its_last_whole_round(tmp_path, monkeypatch):
    monkeypatch.setattr(faults, "ROUNDS", {"kills": 4, "frames": 10, "unplugs": 2})
    asked = ["--kills", "10", "--frames", "10", "--unplugs", "0", "--seed", "5"]
    options = faults._parse([*asked, "--resume", str(tmp_path / "kept.json")])
    first = Rehearsal(options, fails_in=2)
    with pytest.raises(KeyboardInterrupt):
        first.run()
    second = Rehearsal(options)
    second.run()
    assert first.played == [("kills", 4, 5), ("kills", 4, 6)]
    assert second.played == [("kills", 2, 7), ("frames", 10, 5), ("scenes", 1, 5)]
    assert {name: audit.parts for name, audit in second.audits.items()} == {
        "kills": 9,
        "frames": 3,
        "scenes": 3,
    }
    assert second.harmed == {"cut": 15}
    # All is done: the same command only reports.
    third = Rehearsal(options)
    third.run()
    assert (third.played, third.audits) == ([], second.audits)
    with pytest.raises(DataError, match="ask for the same"):
        main(["--kills", "3", "--resume", str(tmp_path / "kept.json")])


def test_a_file_of_something_else_is_no_run_to_go_on_with(tmp_path):
    kept = tmp_path / "kept.json"
    kept.write_text("[]")
    with pytest.raises(DataError, match="no run of this benchmark"):
        main(["--resume", str(kept)])


def test_without_a_file_every_stage_is_one_round():
    assert faults.rounds(faults._parse([])) == [
        ("kills", 500, 0),
        ("frames", 10_000, 0),
        ("unplugs", 100, 0),
        ("scenes", 1, 0),
    ]

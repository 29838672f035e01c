"""What a factory does to the station, and whether it ever lies to the PLC or loses a record.

    python -m benchmarks.faults --json
    python -m benchmarks.faults --kills 20 --frames 500 --unplugs 4
    python -m benchmarks.faults --json --resume faults.json

A real station process (line, serial link over a pty, journal, SQLite, pictures) serves a simulated
PLC that knows the truth of every part. The process is killed with SIGKILL at random instants;
frames are flipped, cut, doubled, delayed and preceded by dirt; camera and cable are pulled; the
engine hangs, a thread ends, the database is locked, the clock is set back, the disk is full.

Afterwards PLC, record and truth are compared: `lost_rows` counts verdicts that the PLC has heard
and that the record does not hold, `duplicate_rows` rows beyond the first of a part, `false_ok`
parts that the PLC let pass though they were not due. `recovery_s` is the longest time from plugging
in to the next part that passes. Exit code 1: something was lost, doubled or false, or a scene did
not go through.

The whole run takes hours on a busy machine. With `--resume` it is done in rounds, each on a record
of its own, and what a round has found is kept in the file; the same command goes on after the last
whole round.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from benchmarks.fault_bench import Audit, Bench, add_up, free_core_share
from benchmarks.fault_scenes import (
    SCENES,
    Tell,
    kill_often,
    make_noise,
    pull_camera,
    pull_port,
    recovery,
)
from benchmarks.program import create_parser, leave
from engine.errors import DataError, InspectionError

ROUNDS = {"kills": 50, "frames": 1000, "unplugs": 10}
"""What one round of a resumable run holds; the scenes are one."""


class Report:
    """Collects what the stages find, each kind of fault on a record of its own.

    Attributes:
        audits: Stage -> what record, PLC and truth say about each other.
        failures: What did not go through, and why.
        seconds: Device -> recovery times.
        harmed: Harmed frames by what was done to them.
    """

    def __init__(self, options: argparse.Namespace, tell: Tell) -> None:
        self.audits: dict[str, Audit] = {}
        self.failures: dict[str, str] = {}
        self.seconds: dict[str, list[float]] = {"camera": [], "port": []}
        self.harmed: Counter[str] = Counter()
        self._options = options
        self._tell = tell
        self._count = self._seed = 0

    def run(self) -> None:
        """Run all stages that were asked for, and were not done before."""
        stages: dict[str, Callable[[Bench], None]] = {
            "kills": self._kill,
            "frames": self._shout,
            "unplugs": self._unplug,
            "scenes": self._play,
        }
        done = self._load()
        for number, (name, count, turn) in enumerate(rounds(self._options)):
            if number < done:
                continue
            self._count, self._seed = count, self._options.seed + turn
            self._run_stage(name, stages[name])
            self._save(number + 1)

    def _load(self) -> int:
        """Take over what an earlier run has found; returns its number of rounds."""
        path: Path | None = self._options.resume
        if path is None or not path.exists():
            return 0
        try:
            kept = json.loads(path.read_text(encoding="utf-8"))
            asked, done = kept["asked"], int(kept["done"])
            self.audits = {name: Audit(**found) for name, found in kept["audits"].items()}
            self.failures, self.seconds = kept["failures"], kept["seconds"]
            self.harmed = Counter(kept["harmed"])
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise DataError(f"{path}: no run of this benchmark ({error}); remove it") from error
        if asked != _asked(self._options):
            raise DataError(f"{path}: holds a run with {asked}; ask for the same, or remove it")
        return done

    def _save(self, done: int) -> None:
        path: Path | None = self._options.resume
        if path is None:
            return
        kept = {
            "asked": _asked(self._options),
            "done": done,
            "audits": {name: vars(audit) for name, audit in self.audits.items()},
            "failures": self.failures,
            "seconds": self.seconds,
            "harmed": self.harmed,
        }
        half = path.with_name(path.name + ".part")
        half.write_text(json.dumps(kept), encoding="utf-8")
        half.replace(path)

    def _run_stage(self, name: str, act: Callable[[Bench], None]) -> None:
        with (
            tempfile.TemporaryDirectory(prefix="gonogo-faults-") as folder,
            Bench(Path(folder)) as bench,
        ):
            self._try(name, act, bench)
            before = [self.audits[name]] if name in self.audits else []
            self.audits[name] = Audit(**add_up([*before, bench.audit()]))

    def _try(self, name: str, act: Callable[[Bench], None], bench: Bench) -> bool:
        try:
            act(bench)
        except InspectionError as error:
            self.failures[name] = str(error)
            return False
        return True

    def _kill(self, bench: Bench) -> None:
        kill_often(bench, self._count, self._seed, self._tell)

    def _shout(self, bench: Bench) -> None:
        bench.start_ready()
        self.harmed.update(make_noise(bench, self._count, self._seed, self._tell))

    def _unplug(self, bench: Bench) -> None:
        bench.start_ready()
        half = self._count // 2
        self.seconds["camera"] += pull_camera(bench, half, self._seed, self._tell)
        self.seconds["port"] += pull_port(bench, self._count - half, self._seed, self._tell)

    def _play(self, bench: Bench) -> None:
        bench.start_ready()
        for number, (name, act) in enumerate(SCENES.items()):
            if not self._try(name, act, bench):
                bench.kill()
                bench.start_ready()
            self._tell("scenes", number + 1, len(SCENES))


def rounds(options: argparse.Namespace) -> list[tuple[str, int, int]]:
    """Stage, number of faults and turn of each round; whole stages unless it is resumable."""
    found = []
    for name in ("kills", "frames", "unplugs"):
        wanted = getattr(options, name)
        size = ROUNDS[name] if options.resume else max(wanted, 1)
        found += [
            (name, min(size, wanted - first), turn)
            for turn, first in enumerate(range(0, wanted, size))
        ]
    return [*found, ("scenes", 1, 0)] if options.scenes else found


def _asked(options: argparse.Namespace) -> dict[str, int]:
    names = ("kills", "frames", "unplugs", "scenes", "seed")
    return {name: int(getattr(options, name)) for name in names}


def run_all(options: argparse.Namespace, tell: Tell) -> dict[str, Any]:
    """Run everything; the keys are the benchmark's."""
    report = Report(options, tell)
    report.run()
    total = add_up(list(report.audits.values()))
    times = {name: recovery(found) for name, found in report.seconds.items()}
    return {
        "kills": options.kills,
        "frames_corrupted": sum(report.harmed.values()),
        "unplugs": options.unplugs,
        "lost_rows": total["lost_rows"],
        "duplicate_rows": total["duplicate_rows"],
        "false_ok": total["false_ok"],
        "two_verdicts": total["two_verdicts"],
        "recovery_s": {name: found["max"] for name, found in times.items()},
        "recovery_p50_s": {name: found["p50"] for name, found in times.items()},
        "parts": total["parts"],
        "verdicts_heard": total["heard"],
        "frames_by_harm": report.harmed,
        "scenes": list(SCENES) if options.scenes else [],
        "failures": report.failures,
        "stages": {name: vars(audit) for name, audit in report.audits.items()},
        "seed": options.seed,
    }


def is_sound(answer: dict[str, Any]) -> bool:
    """Whether nothing was lost, doubled or false, and every scene went through."""
    wrong = ("lost_rows", "duplicate_rows", "false_ok", "two_verdicts")
    return not answer["failures"] and not any(answer[name] for name in wrong)


def in_words(answer: dict[str, Any]) -> str:
    """The answer as lines for people."""
    lines = [
        f"{answer['kills']} kills, {answer['frames_corrupted']} harmed frames, "
        f"{answer['unplugs']} times unplugged, {len(answer['scenes'])} scenes: "
        f"{answer['parts']} parts, {answer['verdicts_heard']} verdicts heard",
        f"lost rows {answer['lost_rows']}, duplicate rows {answer['duplicate_rows']}, "
        f"OK not due {answer['false_ok']}, parts with two verdicts {answer['two_verdicts']}",
        f"recovery   camera {answer['recovery_s']['camera']} s, "
        f"port {answer['recovery_s']['port']} s",
    ]
    lines += [f"{name}: {reason}" for name, reason in answer["failures"].items()]
    return "\n".join(lines)


def _parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = create_parser("faults", __doc__)
    parser.add_argument("--kills", type=int, default=500)
    parser.add_argument("--frames", type=int, default=10_000, help="frames to harm")
    parser.add_argument("--unplugs", type=int, default=100, help="half camera, half port")
    parser.add_argument("--no-scenes", dest="scenes", action="store_false")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--resume", type=Path, metavar="FILE", help="keep what was found, go on")
    options = parser.parse_args(arguments)
    if min(options.kills, options.frames, options.unplugs, options.seed) < 0:
        parser.error("counts must not be negative")
    return options


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the benchmark; 1 when the station lied, lost or doubled something."""
    options = _parse(arguments)
    started = time.monotonic()

    def tell(what: str, done: int, total: int) -> None:
        if done % 25 == 0 or done == total:
            sys.stderr.write(f"{what} {done} of {total}, {time.monotonic() - started:.0f} s\n")

    answer = run_all(options, tell)
    answer["seconds"] = round(time.monotonic() - started, 1)
    answer["load_per_core"] = free_core_share()
    sys.stdout.write((json.dumps(answer) if options.json else in_words(answer)) + "\n")
    return int(not is_sound(answer))


if __name__ == "__main__":
    leave(main)

"""How much time the line itself takes per part, and whether its memory stays flat.

    python -m benchmarks.line --parts 2000 --json
    python -m benchmarks.line --parts 100000 --accelerated --json

Three runs of the real station, each in a process of its own, over a real serial line (a pty) with a
PLC in another process, and every picture stored: a short one that finds the cycle time, one with
the operator's window open at a takt of 1.25 times its p99, and one without a window at the same
takt for comparison. The pictures are rendered beforehand.

`overhead_ms` is, part by part, the return of the serial write minus the trigger minus what the
runtime says its own graph took. `--accelerated` replaces graph and serial line by stand-ins and
feeds parts as fast as they are judged: for the memory over a long run. Exit code 1: a trigger was
missed.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from benchmarks.line_run import RunPlan, run_line
from benchmarks.program import create_parser, leave
from engine.errors import InspectionError

PILOT_PARTS = 150
PILOT_TAKT_MS = 150.0
TAKT_SHARE = 1.25
TARGET_P50_MS, TARGET_P99_MS = 1.5, 5.0
_LIMIT_S = 6 * 3600.0


def measure(options: argparse.Namespace) -> dict[str, Any]:
    """Make the runs and put their answers together; the keys are the benchmark's."""
    threads = options.threads
    files = {"bundle": options.bundle, "recipe": options.recipe, "threads": threads}
    if options.accelerated:
        return _in_child(
            RunPlan(options.parts, 1.0, not options.headless, accelerated=True, **files)
        )
    takt_ms = options.takt_ms
    pilot = None
    if takt_ms is None:
        pilot_parts = min(PILOT_PARTS, max(options.parts, 40))
        pilot = _in_child(RunPlan(pilot_parts, PILOT_TAKT_MS, not options.headless, **files))
        takt_ms = round(TAKT_SHARE * pilot["cycle_ms"]["p99"], 1)
    answer = _in_child(RunPlan(options.parts, takt_ms, not options.headless, **files))
    answer["graph_threads"] = threads
    answer["pilot_cycle_ms"] = pilot["cycle_ms"] if pilot else None
    answer["headless"] = None
    if not options.headless and not options.window_only:
        other = _in_child(RunPlan(options.parts, takt_ms, window=False, **files))
        names = ("missed", "overhead_ms", "cycle_ms", "graph_ms", "stages_ms")
        answer["headless"] = {name: other[name] for name in names}
    return answer


def _in_child(plan: RunPlan) -> dict[str, Any]:
    """One run in a fresh process, so that no run sees the other's memory or threads."""
    text = json.dumps(asdict(plan), default=str)
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.line", "--child", text],
        stdout=subprocess.PIPE,
        timeout=_LIMIT_S,
        check=False,
    )
    if done.returncode:
        raise InspectionError(f"a run of the line ended with code {done.returncode}; see above")
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def _plan_from_text(text: str) -> RunPlan:
    body = json.loads(text)
    for name in ("bundle", "recipe"):
        body[name] = Path(body[name]) if body[name] else None
    return RunPlan(**body)


def in_words(answer: dict[str, Any]) -> str:
    """The answer as lines for people."""
    lines = [
        f"parts      {answer['parts']}, missed {answer['missed']}, "
        f"recorded {answer['recorded']}, takt {answer['takt_ms']} ms, {answer['backend']}"
    ]
    runs = [("", answer)]
    if answer.get("headless"):
        runs.append(("without a window: ", answer["headless"]))
    for name, run in runs:
        for key in ("overhead_ms", "cycle_ms", "graph_ms"):
            cuts = run[key]
            lines.append(f"{name}{key:12} p50 {cuts['p50']}, p99 {cuts['p99']}, max {cuts['max']}")
    lines.extend(
        f"    {step:24} p50 {cuts['p50']}, p99 {cuts['p99']}"
        for step, cuts in answer["stages_ms"].items()
    )
    lines.append(f"memory     {answer['rss_mb_start']} MB, at the end {answer['rss_mb_end']} MB")
    if answer["repaints_per_s"] is not None:
        lines.append(f"repaints   {answer['repaints_per_s']} per second")
    lines.append(f"targets    overhead p50 <= {TARGET_P50_MS} ms, p99 <= {TARGET_P99_MS} ms")
    return "\n".join(lines)


def _parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = create_parser("line", __doc__)
    parser.add_argument("--parts", type=int, default=2000)
    parser.add_argument("--takt-ms", type=float, help="instead of 1.25 x the p99 of a short run")
    parser.add_argument("--headless", action="store_true", help="only without a window")
    parser.add_argument("--window-only", action="store_true", help="only with the window")
    parser.add_argument("--accelerated", action="store_true", help="memory over many parts")
    parser.add_argument("--bundle", type=Path, help="default: the demo's")
    parser.add_argument("--recipe", type=Path, help="default: the demo's")
    parser.add_argument("--threads", type=int, help="of the graph; default: the runtime's choice")
    parser.add_argument("--child", help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.parts < 1 or (options.bundle is None) != (options.recipe is None):
        parser.error("--parts must be positive; --bundle and --recipe belong together")
    return options


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the benchmark; 1 when a trigger was missed."""
    options = _parse(arguments)
    if options.child:
        sys.stdout.write(json.dumps(run_line(_plan_from_text(options.child))) + "\n")
        return 0
    answer = measure(options)
    sys.stdout.write((json.dumps(answer) if options.json else in_words(answer)) + "\n")
    return int(answer["missed"] > 0)


if __name__ == "__main__":
    leave(main)

"""What is done to the station: killed, unplugged, fed with noise, starved of disk and engine."""

from __future__ import annotations

import random
import resource
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing

import numpy as np

from app.store import DATABASE_NAME
from benchmarks.fault_bench import Bench
from benchmarks.fault_plc import Noise
from benchmarks.fault_station import Word
from engine.types import Verdict

Tell = Callable[[str, int, int], None]
"""`(what, done, of)`: progress."""

_START_S = 0.5
_RUN_S = 0.3
_KILLED_WHILE_STARTING = 0.25
_OUT_S = (0.02, 0.4)
_NOISY_SHARE = 0.4
_FULL_BYTES = 256 << 10
_CLOCK_BACK_S = 3600


def kill_often(bench: Bench, kills: int, seed: int, tell: Tell) -> None:
    """`kill -9` at random instants: while it starts, while it recovers, while it judges."""
    choose = random.Random(seed)
    for number in range(kills):
        if choose.random() < _KILLED_WHILE_STARTING:
            bench.start()
            time.sleep(choose.uniform(0.0, _START_S))
        else:
            bench.start_ready()
            time.sleep(choose.uniform(0.0, _RUN_S))
        bench.kill()
        tell("kills", number + 1, kills)
    bench.start_ready()
    bench.accept_some()


def make_noise(bench: Bench, frames: int, seed: int, tell: Tell) -> dict[str, int]:
    """Harm so many frames in both directions; returns how many by what was done to them."""
    bench.cable.noise = noise = Noise(_NOISY_SHARE, seed)
    told = 0
    while noise.total < frames:
        goal = min(noise.total + 100, frames)
        bench.until("harmed frames", lambda goal=goal: noise.total >= goal)  # type: ignore[misc]
        if noise.total // 500 > told:
            told = noise.total // 500
            tell("frames", min(noise.total, frames), frames)
    noise.share = 0.0
    bench.accept_some()
    return dict(noise.harmed)


def pull_camera(bench: Bench, times: int, seed: int, tell: Tell) -> list[float]:
    """Pull and plug the camera; returns seconds from plugging to the next part that passes."""
    choose = random.Random(seed)
    seconds = []
    for number in range(times):
        bench.words[Word.UNPLUGGED] = 1
        bench.until("a lost camera", lambda: not bench.is_ready())
        time.sleep(choose.uniform(*_OUT_S))
        bench.words[Word.UNPLUGGED] = 0
        seconds.append(_until_accepted(bench))
        tell("camera", number + 1, times)
    return seconds


def pull_port(bench: Bench, times: int, seed: int, tell: Tell) -> list[float]:
    """Pull and plug the serial cable; returns seconds, as `pull_camera` does."""
    choose = random.Random(seed)
    seconds = []
    for number in range(times):
        bench.cable.unplug()
        time.sleep(choose.uniform(*_OUT_S))
        bench.cable.plug()
        seconds.append(_until_accepted(bench))
        tell("port", number + 1, times)
    return seconds


def hang_engine(bench: Bench) -> None:
    """The engine hangs: the deadline says FAULT, and its late answer changes nothing."""
    faults = bench.plc.counts.fault
    bench.words[Word.HANG] = 1
    bench.until("a FAULT from the deadline", lambda: bench.plc.counts.fault > faults)
    bench.words[Word.HANG] = 0
    bench.accept_some()


def kill_thread(bench: Bench) -> None:
    """The inference thread ends without a word: FAULT, and an acknowledge starts it again."""
    faults = bench.plc.counts.fault
    bench.words[Word.DIE] = 1
    bench.until("a FAULT from the deadline", lambda: bench.plc.counts.fault > faults)
    bench.until("a station that is not READY", lambda: not bench.words[Word.READY])
    _acknowledge(bench)


def lock_database(bench: Bench) -> None:
    """Another program locks the database: verdicts go on, the journal keeps them."""
    with closing(sqlite3.connect(bench.plan.folder / "data" / DATABASE_NAME)) as other:
        other.isolation_level = None
        other.execute("PRAGMA busy_timeout=20000")
        other.execute("BEGIN EXCLUSIVE")
        bench.accept_some(30)
        other.execute("ROLLBACK")
    bench.accept_some()


def fill_disk(bench: Bench) -> None:
    """No file can grow: verdicts go on while the journal has room, then the line stops in FAULT."""
    _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.prlimit(bench.pid(), resource.RLIMIT_FSIZE, (_FULL_BYTES, most))
    # The last verdict is FAULT, or one whose row could still be written and not amended.
    bench.until("a station that is not READY", lambda: not bench.words[Word.READY])
    resource.prlimit(bench.pid(), resource.RLIMIT_FSIZE, (most, most))
    _acknowledge(bench)


def turn_clock_back(bench: Bench) -> None:
    """Somebody sets the wall clock back by an hour, restarts the station, and corrects it."""
    bench.words[Word.CLOCK_S] = _CLOCK_BACK_S
    bench.accept_some(10)
    bench.kill()
    bench.start_ready()
    bench.accept_some(10)
    bench.words[Word.CLOCK_S] = 0
    bench.accept_some(10)


SCENES: dict[str, Callable[[Bench], None]] = {
    "engine hangs": hang_engine,
    "thread ends": kill_thread,
    "database locked": lock_database,
    "clock set back": turn_clock_back,
    "disk full": fill_disk,
}
"""One each, with the station running before and after."""


def recovery(seconds: list[float]) -> dict[str, float | None]:
    """Median and longest recovery; None where none was measured."""
    if not seconds:
        return {"p50": None, "max": None}
    return {"p50": round(float(np.median(seconds)), 3), "max": round(max(seconds), 3)}


def _until_accepted(bench: Bench) -> float:
    """Seconds from now to the next verdict OK."""
    began_ns, heard = time.monotonic_ns(), len(bench.plc.heard)

    def first_ok() -> int | None:
        # An operator who sees it plugged in again; a camera that is lost often stays FAULT.
        if not bench.words[Word.READY]:
            bench.words[Word.ACKNOWLEDGE] = 1
        return next(
            (
                item.stamp_ns
                for item in bench.plc.heard[heard:]
                if item.verdict is Verdict.OK and item.stamp_ns > began_ns
            ),
            None,
        )

    bench.until("a part that passes", lambda: first_ok() is not None)
    return ((first_ok() or began_ns) - began_ns) / 1e9


def _acknowledge(bench: Bench) -> None:
    """Acknowledge as an operator would: again, until the station stays READY."""

    def ready() -> bool:
        if not bench.words[Word.READY]:
            bench.words[Word.ACKNOWLEDGE] = 1
            time.sleep(0.05)
        return bench.is_ready()

    bench.until("READY after the acknowledge", ready)
    bench.accept_some()

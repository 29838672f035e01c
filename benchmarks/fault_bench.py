"""Station process, cable and PLC together, and the audit of what they say afterwards."""

from __future__ import annotations

import multiprocessing
import os
import time
from collections import Counter
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from multiprocessing.process import BaseProcess
from pathlib import Path
from types import TracebackType

from app.station.ports import PartRecord
from app.store import open_store
from benchmarks.fault_plc import WINDOW_MS, Cable, ScenePlc, running
from benchmarks.fault_station import (
    StationPlan,
    Word,
    Words,
    is_defective,
    run_station,
    store_settings,
)
from engine.errors import InspectionError
from engine.types import Verdict

PATIENCE_S = 120.0
"""A station that does nothing for so long is broken, however busy the machine is."""

_POLL_S = 0.002


@dataclass(frozen=True)
class Audit:
    """What the record and the PLC say about each other.

    Attributes:
        parts: Parts triggered.
        heard: Parts of which the PLC has heard a verdict.
        lost_rows: Parts whose verdict the PLC has heard and whose row is missing or says another.
        duplicate_rows: Rows beyond the first of a part.
        false_ok: Parts that the PLC lets pass though they are defective or recorded as not OK.
        two_verdicts: Parts of which the PLC has heard two different verdicts.
    """

    parts: int
    heard: int
    lost_rows: int
    duplicate_rows: int
    false_ok: int
    two_verdicts: int

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong."""
        return not (self.lost_rows or self.duplicate_rows or self.false_ok or self.two_verdicts)


class Bench:
    """A context: PLC and cable live from `with` to its end; the station comes and goes.

    Attributes:
        plan: The station.
        words: Numbers shared with the station's process.
        cable: Between PLC and station.
        plc: The PLC.
        process: The station's process, or None.
    """

    def __init__(self, folder: Path, *, deadline_ms: float = 0.6 * WINDOW_MS) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.plan = StationPlan(folder, folder / "plc", deadline_ms, 0.8 * deadline_ms)
        self.words = Words(self.plan.words)
        self.cable = Cable(self.plan.port)
        self.plc = ScenePlc(self.cable.plc_fd, self.words)
        self.process: BaseProcess | None = None
        self._stack = ExitStack()
        # Forked from a process that has imported everything and started nothing.
        self._processes = multiprocessing.get_context("forkserver")
        self._processes.set_forkserver_preload(["benchmarks.fault_station"])

    def __enter__(self) -> Bench:
        self._stack.callback(self.words.close)
        self._stack.callback(self.cable.close)
        self._stack.enter_context(running(self.plc))
        self._stack.callback(self.kill)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._stack.close()

    def start(self) -> None:
        """Start a station process; it is not READY yet."""
        self.words[Word.READY] = 0
        self.words[Word.PARTS] = 0
        self.process = self._processes.Process(target=run_station, args=(self.plan,), daemon=True)
        self.process.start()

    def start_ready(self) -> None:
        """Start a station and wait until the PLC sees it READY."""
        self.start()
        self.until("READY", self.is_ready)

    def is_ready(self) -> bool:
        """Whether the station says READY and the PLC has heard it."""
        return bool(self.words[Word.READY]) and self.plc.station_ready

    def kill(self) -> None:
        """`kill -9`, in whatever it is doing."""
        if self.process is not None:
            self.process.kill()
            self.process.join(PATIENCE_S)
            self.process.close()
            self.process = None

    def stop(self) -> None:
        """End the station in order."""
        if self.process is not None:
            self.process.terminate()
            self.process.join(PATIENCE_S)
            self.kill()

    def pid(self) -> int:
        """Process id of the station."""
        assert self.process is not None
        assert self.process.pid is not None
        return self.process.pid

    def until(self, what: str, condition: Callable[[], bool]) -> None:
        """Wait for a condition.

        Raises:
            InspectionError: It did not come, or the station's process has ended by itself.
        """
        give_up = time.monotonic() + PATIENCE_S
        while not condition():
            if self.process is not None and not self.process.is_alive():
                raise InspectionError(
                    f"the station ended by itself (code {self.process.exitcode}) without {what}"
                )
            if time.monotonic() > give_up:
                raise InspectionError(f"no {what} within {PATIENCE_S:g} s")
            time.sleep(_POLL_S)

    def judged(self) -> int:
        """Parts with a verdict in time, whatever it was."""
        counts = self.plc.counts
        return counts.ok + counts.ng + counts.recheck + counts.fault

    def accept_some(self, parts: int = 3) -> None:
        """Wait until so many more parts were let pass."""
        goal = self.plc.counts.ok + parts
        self.until(f"{parts} more good parts", lambda: self.plc.counts.ok >= goal)

    def rows(self) -> tuple[PartRecord, ...]:
        """All rows, what waited in the journal included; the station must be down."""
        record = open_store(store_settings(self.plan))
        try:
            if not record.flush(PATIENCE_S):
                raise InspectionError("the journal could not be drained into the database")
            return tuple(record.store.parts())
        finally:
            record.close()

    def audit(self) -> Audit:
        """Compare record, PLC and truth; ends the station."""
        self.plc.paused.set()
        self.stop()
        rows: dict[str, list[PartRecord]] = {}
        for row in self.rows():
            rows.setdefault(row.part_id.split("~", maxsplit=1)[0], []).append(row)
        told: dict[str, set[Verdict]] = {}
        for heard in self.plc.heard:
            told.setdefault(heard.part_id, set()).add(heard.verdict)
        lost = sum(
            not verdicts <= {row.verdict for row in rows.get(part_id, ())}
            for part_id, verdicts in told.items()
        )
        return Audit(
            parts=len(self.plc.parts),
            heard=len(told),
            lost_rows=lost,
            duplicate_rows=sum(len(found) - 1 for found in rows.values()),
            false_ok=sum(self._is_false(number, rows) for number in self.plc.accepted()),
            two_verdicts=sum(len(verdicts) > 1 for verdicts in told.values()),
        )

    def _is_false(self, number: int, rows: dict[str, list[PartRecord]]) -> bool:
        if is_defective(number):
            return True
        found = rows.get(self.plc.parts[number - 1].message.part_id, [])
        return any(row.verdict is not Verdict.OK for row in found)


def add_up(audits: list[Audit]) -> Counter[str]:
    """Sum of the findings of several audits."""
    total: Counter[str] = Counter()
    for audit in audits:
        total.update(vars(audit))
    return total


def free_core_share() -> float:
    """Load of the machine per core, for the reader of the times."""
    return round(os.getloadavg()[0] / (os.cpu_count() or 1), 2)

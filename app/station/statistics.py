"""Counts and cycle times of the running shift."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

from engine.types import Verdict

CYCLE_WINDOW = 2000
"""Number of newest parts whose cycle times the percentiles describe."""
SHARES = (0.50, 0.95, 0.99)


class CycleTimes(NamedTuple):
    """Percentiles of the newest cycle times in milliseconds; NaN before the first part."""

    p50_ms: float
    p95_ms: float
    p99_ms: float


@dataclass(frozen=True)
class PartTimes:
    """When one part passed which stage.

    Attributes:
        part_id: Identity of its row.
        stamps_ns: Name of the stage (`app.station.part.Stage`) -> `time.monotonic_ns()`.
        timings_ms: What the inspector said about its own stages; empty where it said nothing.
    """

    part_id: str
    stamps_ns: Mapping[str, int]
    timings_ms: Mapping[str, float] = field(default_factory=dict)


class Statistics:
    """Counts parts by verdict and keeps a ring of cycle times; any thread may call it."""

    def __init__(self, window: int = CYCLE_WINDOW) -> None:
        self._lock = threading.Lock()
        self._counts = dict.fromkeys(Verdict, 0)
        self._ring = np.full(window, np.nan)  # (window,) float64, milliseconds
        self._timed = 0
        self._signalled = 0
        self._times: deque[PartTimes] = deque(maxlen=window)

    def add(
        self,
        verdict: Verdict,
        cycle_ms: float | None,
        *,
        signalled: bool = True,
        times: PartTimes | None = None,
    ) -> None:
        """Count one part.

        Args:
            verdict: What was (to be) signalled.
            cycle_ms: Trigger to signal; None for a part that was refused at the door, because its
                few microseconds would make the line look faster than it is.
            signalled: Whether the verdict left.
            times: When it passed which stage.
        """
        with self._lock:
            self._counts[verdict] += 1
            self._signalled += signalled
            if cycle_ms is not None:
                self._ring[self._timed % self._ring.size] = cycle_ms
                self._timed += 1
            if times is not None:
                self._times.append(times)

    def counts(self) -> dict[Verdict, int]:
        """Parts by verdict; every verdict is a key."""
        with self._lock:
            return dict(self._counts)

    @property
    def parts(self) -> int:
        """Number of all parts."""
        with self._lock:
            return sum(self._counts.values())

    @property
    def signalled(self) -> int:
        """Number of parts whose verdict has left."""
        with self._lock:
            return self._signalled

    def times(self) -> Sequence[PartTimes]:
        """Stamps of the newest parts, oldest first."""
        with self._lock:
            return tuple(self._times)

    @property
    def yield_rate(self) -> float:
        """Share of OK among all parts, 0 to 1; NaN before the first."""
        counts = self.counts()
        parts = sum(counts.values())
        return counts[Verdict.OK] / parts if parts else float("nan")

    def cycle_times(self) -> CycleTimes:
        """Percentiles over the newest parts."""
        with self._lock:
            times = self._ring[: min(self._timed, self._ring.size)].copy()
        if times.size == 0:
            return CycleTimes(float("nan"), float("nan"), float("nan"))
        # As `np.percentile`, at a tenth of its time: the screen asks for every part.
        times.sort()
        places = np.multiply(SHARES, times.size - 1)
        p50, p95, p99 = np.interp(places, np.arange(times.size), times)
        return CycleTimes(float(p50), float(p95), float(p99))

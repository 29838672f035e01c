"""The thread that speaks up when the others are late."""

from __future__ import annotations

import heapq
import itertools
import logging
import sys
import threading
import time
from collections.abc import Callable

from app.station.part import Part

LOG = logging.getLogger(__name__)

IDLE_S = 0.1
SWITCH_S = 0.0002
"""A thread that computes (screen, record) hands the interpreter over after so long; Python's own
five milliseconds would be a verdict's whole time."""


class DeadlineThread:
    """Calls `on_expired` for every armed part that is not settled at its deadline.

    It never waits for camera, engine, disk or screen, so it speaks even when all of those hang.
    """

    def __init__(
        self, on_expired: Callable[[Part], None], on_tick: Callable[[], None] | None = None
    ) -> None:
        """Prepare the thread.

        Args:
            on_expired: Told of every part whose deadline is over.
            on_tick: Called at least every `IDLE_S`, to look after the other threads.
        """
        self._on_expired = on_expired
        self._on_tick = on_tick
        self._condition = threading.Condition()
        self._heap: list[tuple[int, int, Part]] = []
        self._counter = itertools.count()
        self._stopping = False
        self._wakes_ns = 0
        self._thread = threading.Thread(target=self._run, name="gonogo-deadline", daemon=True)

    def start(self) -> None:
        """Begin to watch."""
        sys.setswitchinterval(SWITCH_S)
        self._thread.start()

    def arm(self, part: Part) -> None:
        """Watch a part from now on."""
        with self._condition:
            heapq.heappush(self._heap, (part.deadline_ns, next(self._counter), part))
            # Woken for nothing, it would take the interpreter from the thread that brings the part.
            if part.deadline_ns < self._wakes_ns:
                self._condition.notify()

    def is_alive(self) -> bool:
        """Whether the thread is there to watch."""
        return self._thread.is_alive()

    def stop(self, timeout_s: float) -> bool:
        """End the thread; return whether it has ended."""
        with self._condition:
            self._stopping = True
            self._condition.notify()
        if self._thread.is_alive():
            self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while not self._stopping:
            due = self._await_due()
            try:
                if due is not None and not due.settled:
                    self._on_expired(due)
                if self._on_tick is not None and not self._stopping:
                    self._on_tick()
            except Exception:
                LOG.exception("a deadline could not be signalled")

    def _await_due(self) -> Part | None:
        """Wait for the next part whose deadline is over; None after `IDLE_S` or when stopping."""
        wake_ns = time.monotonic_ns() + int(IDLE_S * 1e9)
        with self._condition:
            while not self._stopping:
                while self._heap and self._heap[0][2].settled:
                    heapq.heappop(self._heap)
                now_ns = time.monotonic_ns()
                if self._heap and self._heap[0][0] <= now_ns:
                    return heapq.heappop(self._heap)[2]
                next_ns = min(self._heap[0][0], wake_ns) if self._heap else wake_ns
                if next_ns <= now_ns:
                    return None
                self._wakes_ns = next_ns
                self._condition.wait((next_ns - now_ns) / 1e9)
            return None

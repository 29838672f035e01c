"""A thread that is restarted a few times, and then gives up loudly."""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable

from app.station.health import Health
from app.station.lamps import thread_source
from app.station.outlet import in_words

LOG = logging.getLogger(__name__)

RESTART_BUDGET = 3
RESTART_WINDOW_S = 60.0


class Worker:
    """Runs `step` again and again in a thread of its own.

    An exception out of `step` is a death of the worker: it is reported, and the worker goes on, but
    only `RESTART_BUDGET` times within `RESTART_WINDOW_S`; then it ends for good until `start` is
    called again.
    """

    def __init__(
        self,
        name: str,
        step: Callable[[], None],
        *,
        running: Callable[[], bool],
        on_crash: Callable[[BaseException], None],
        on_exhausted: Callable[[BaseException], None],
    ) -> None:
        """Prepare the thread.

        Args:
            name: Name in logs and faults.
            step: One short turn; must return within a fraction of a second while idle.
            running: Whether to take another turn.
            on_crash: Told of every exception, so that the part in hand gets its FAULT.
            on_exhausted: Told when the budget is used up.
        """
        self.name = name
        self._step = step
        self._running = running
        self._on_crash = on_crash
        self._on_exhausted = on_exhausted
        self._crashes_s: deque[float] = deque()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Start the thread with a fresh budget; nothing happens while it is alive."""
        if self.is_alive():
            return
        self._crashes_s.clear()
        thread = threading.Thread(target=self._run, name=f"gonogo-{self.name}", daemon=True)
        thread.start()
        # Not before: whoever looks meanwhile would take it for one that has ended.
        self._thread = thread

    def is_alive(self) -> bool:
        """Whether the thread runs."""
        return self._thread is not None and self._thread.is_alive()

    def has_ended(self) -> bool:
        """Whether the thread was started and does not run any more."""
        return self._thread is not None and not self._thread.is_alive()

    def join(self, timeout_s: float) -> bool:
        """Wait for the end; return whether it has ended."""
        if self._thread is not None:
            self._thread.join(timeout_s)
        return not self.is_alive()

    def _run(self) -> None:
        while self._running():
            try:
                self._step()
            except Exception as error:
                LOG.exception("%s: unexpected failure", self.name)
                self._on_crash(error)
                if self._exhausted():
                    self._on_exhausted(error)
                    return

    def _exhausted(self) -> bool:
        now_s = time.monotonic()
        self._crashes_s.append(now_s)
        while now_s - self._crashes_s[0] > RESTART_WINDOW_S:
            self._crashes_s.popleft()
        return len(self._crashes_s) > RESTART_BUDGET


def supervised(
    name: str, step: Callable[[], None], running: Callable[[], bool], health: Health
) -> Worker:
    """Make a worker whose failures are told as alarms, and whose end is a fault.

    The part in hand gets its FAULT from the step; the deadline thread covers the rest.
    """

    def on_crash(error: BaseException) -> None:
        health.warn(
            thread_source(name),
            f"the {name} thread failed ({in_words(error)}); it goes on, but if this comes again, "
            "restart the station",
        )

    def on_exhausted(error: BaseException) -> None:
        health.fault(
            thread_source(name),
            f"the {name} thread keeps failing ({in_words(error)}); "
            "repair the cause, then acknowledge",
            latched=True,
        )

    return Worker(name, step, running=running, on_crash=on_crash, on_exhausted=on_exhausted)

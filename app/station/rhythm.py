"""When the next part is due, from when the last ones came."""

from __future__ import annotations

import itertools
import statistics
from collections import deque

_KEPT = 9
_LATE_SHARE = 0.25
"""A part that is late by this share of the period is not waited for any longer."""


class Rhythm:
    """Period of the triggers. A line that has none is said to expect a part at a wrong time."""

    def __init__(self) -> None:
        self._stamps_ns: deque[int] = deque(maxlen=_KEPT)
        self._expected: tuple[int, int] | None = None

    def note(self, stamp_ns: int) -> None:
        """A trigger has come; called by one thread.

        Args:
            stamp_ns: When, as `time.monotonic_ns` counts.
        """
        self._stamps_ns.append(stamp_ns)
        stamps = list(self._stamps_ns)
        if len(stamps) > 2:
            # The median: a pause of the line is no period.
            gaps = [later - earlier for earlier, later in itertools.pairwise(stamps)]
            self._expected = stamp_ns, int(statistics.median_low(gaps))

    def is_due(self, within_ms: float, now_ns: int) -> bool:
        """Whether the next trigger is expected within so many ms from now; for any thread."""
        expected = self._expected
        if expected is None:
            return False
        last_ns, period_ns = expected
        passed_ns = now_ns - last_ns
        return period_ns - within_ms * 1e6 < passed_ns < (1 + _LATE_SHARE) * period_ns

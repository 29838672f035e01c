"""Waiting for what another thread or process does."""

from __future__ import annotations

import time
from collections.abc import Callable


def until(condition: Callable[[], bool], timeout_s: float = 15.0) -> bool:
    """Whether the condition holds before the time is over; looked at once more at the end."""
    end = time.monotonic() + timeout_s
    while not condition():
        if time.monotonic() > end:
            return condition()
        time.sleep(0.002)
    return True

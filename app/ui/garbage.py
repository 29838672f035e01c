"""While a window lives, Python's garbage is collected on the GUI thread alone.

Python collects on whichever thread happens to allocate. A widget that is part of a reference cycle
would then be destroyed by a thread of the line, and Qt crashes: the whole station with it.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QTimer

COLLECT_MS = 500
COLLECTION_MS = 5.0
DEFER_MS = 5
DEFERRALS = 100
"""Collecting holds the interpreter, so it waits until no part is on its way or about to come; on a
line that never pauses, `DEFERRALS * DEFER_MS` at most."""
YOUNG_PER_FULL = 60
"""Collections of young objects for each one of all objects."""


@contextmanager
def collect_on_this_thread(
    is_idle: Callable[[float], bool] = lambda _for_ms: True,
) -> Iterator[None]:
    """Collect garbage on this thread and no other until the end of the block, and once then.

    To be entered on the GUI thread. What lives already is set aside, so that a collection looks at
    little and holds the interpreter for about a millisecond.

    Args:
        is_idle: Whether the line has time for so many milliseconds, for which a collection waits.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    gc.collect()
    gc.freeze()
    turn = deferrals = 0
    timer = QTimer()
    timer.setSingleShot(True)

    def collect() -> None:
        nonlocal turn, deferrals
        if deferrals < DEFERRALS and not is_idle(COLLECTION_MS):
            deferrals += 1
            timer.start(DEFER_MS)
            return
        turn, deferrals = turn + 1, 0
        gc.collect(2 if turn % YOUNG_PER_FULL == 0 else 1)
        timer.start(COLLECT_MS)

    timer.timeout.connect(collect)
    timer.start(COLLECT_MS)
    try:
        yield
    finally:
        timer.stop()
        gc.unfreeze()
        gc.collect()
        if was_enabled:
            gc.enable()

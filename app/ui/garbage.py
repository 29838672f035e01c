"""While a window lives, Python's garbage is collected on the GUI thread alone.

Python collects on whichever thread happens to allocate. A widget that is part of a reference cycle
would then be destroyed by a thread of the line, and Qt crashes: the whole station with it.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QTimer

COLLECT_MS = 500
YOUNG_PER_FULL = 60
"""Collections of young objects for each one of all objects."""


@contextmanager
def collect_on_this_thread() -> Iterator[None]:
    """Collect garbage on this thread and no other until the end of the block, and once then.

    To be entered on the GUI thread. What lives already is set aside, so that a collection looks at
    little and holds the interpreter for well under a millisecond.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    gc.collect()
    gc.freeze()
    turn = 0

    def collect() -> None:
        nonlocal turn
        turn += 1
        gc.collect(2 if turn % YOUNG_PER_FULL == 0 else 1)

    timer = QTimer()
    timer.setInterval(COLLECT_MS)
    timer.timeout.connect(collect)
    timer.start()
    try:
        yield
    finally:
        timer.stop()
        gc.unfreeze()
        gc.collect()
        if was_enabled:
            gc.enable()

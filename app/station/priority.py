"""Which threads go first when there is more work than processors."""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

NICENESS = 10
"""Of threads that give way, as `nice` counts it: on a busy processor a tenth of a usual share."""
LAST = 15
"""Of those that the window goes before."""

T = TypeVar("T")


def give_way(niceness: int = NICENESS) -> None:
    """Let threads of usual priority go before this one, and before those that it starts.

    Without effect where a thread has no priority of its own (anywhere but on Linux).
    """
    with contextlib.suppress(OSError, AttributeError):
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), niceness)


@contextlib.contextmanager
def giving_way() -> Iterator[None]:
    """Give way until the end of the block.

    For good where the user may not raise a priority; then the block is to be the thread's last.
    """
    try:
        before = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
    except (OSError, AttributeError):
        yield
        return
    give_way(max(before, NICENESS))
    try:
        yield
    finally:
        give_way(before)


class Deputy:
    """Does things for a thread at the priority that this has now, whatever it has later.

    What a thread starts inherits its priority, and the line must not inherit a window's.
    """

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="deputy")
        self._pool.submit(int).result()  # The pool makes its thread with the first work: now.
        self._closed = False

    def do(self, work: Callable[[], T]) -> T:
        """Do something short and wait for it; raises what it raises.

        After `close` on the caller's thread: a last click may come while the window closes.
        """
        return work() if self._closed else self._pool.submit(work).result()

    def close(self) -> None:
        """End the thread; to be called by the thread that it works for."""
        self._closed = True
        self._pool.shutdown(wait=False)

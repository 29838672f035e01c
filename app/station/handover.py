"""A short queue between two threads, for the path from the trigger to the verdict."""

from __future__ import annotations

import queue
from typing import TypeVar

T = TypeVar("T")


class Handover(queue.SimpleQueue[T]):
    """At most `limit` items; one thread puts, another takes.

    `queue.Queue` is written in Python around two conditions: whoever waits is woken, and then has
    to get its lock as well. This one waits in C, which halves the time from `put_nowait` to the
    return of `get` (0.05 instead of 0.09 ms). In return the limit is exact for one putting thread
    only.
    """

    def __init__(self, limit: int) -> None:
        super().__init__()
        self._limit = limit

    def full(self) -> bool:
        """Whether it takes no more."""
        return self.qsize() >= self._limit

    def put_nowait(self, item: T) -> None:
        """Put an item.

        Raises:
            queue.Full: There are `limit` items already.
        """
        if self.full():
            raise queue.Full
        self.put(item)

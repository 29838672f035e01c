"""Tells a new part from a trigger that came again."""

from __future__ import annotations

from collections.abc import Iterable

from app.station.ports import Trigger

DUPLICATE_WINDOW_S = 5.0
REMEMBERED_TRIGGERS = 64
REMEMBERED_PARTS = 4096


class TriggerMemory:
    """Remembers the newest triggers. Owned by the PLC thread.

    The link has already answered the PLC's own retries; this is the second line of defence, and it
    keeps the rows of the record apart when a part comes round again.
    """

    def __init__(self, known_parts: Iterable[str] = ()) -> None:
        """Begin with the part ids that the record holds from earlier runs, oldest first."""
        self._triggers: dict[tuple[int, str, str], int] = {}
        self._part_ids: dict[str, None] = dict.fromkeys(known_parts)

    def is_repeated(self, trigger: Trigger) -> bool:
        """Whether this trigger (sequence, part and lot) came a moment ago; remembers it."""
        key = (trigger.sequence, trigger.part_id, trigger.lot)
        seen_ns = self._triggers.pop(key, None)
        self._triggers[key] = trigger.stamp_ns
        if len(self._triggers) > REMEMBERED_TRIGGERS:
            del self._triggers[next(iter(self._triggers))]
        return seen_ns is not None and trigger.stamp_ns - seen_ns < DUPLICATE_WINDOW_S * 1e9

    def row_id(self, part_id: str, wall_time_ns: int) -> str:
        """Name a part's row: its own identity, or with the time when that part was here before.

        A reworked part carries the same identity a second time; its new verdict must not be lost as
        an update of the old row. A part that this memory has forgotten is told apart by the
        database's writer, from the time.
        """
        is_known = part_id in self._part_ids
        self._part_ids[part_id] = None
        if len(self._part_ids) > REMEMBERED_PARTS:
            del self._part_ids[next(iter(self._part_ids))]
        return again_id(part_id, wall_time_ns) if is_known else part_id


def again_id(part_id: str, wall_time_ns: int) -> str:
    """Name the row of a part that has been here before: its identity and the time in ms."""
    return f"{part_id}~{wall_time_ns // 1_000_000}"

"""What every PLC link keeps: counters, rules for verdicts, a name for parts without one."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import TypeAlias

from app.station.ports import Trigger
from engine.errors import PlcError
from engine.types import Verdict

logger = logging.getLogger(__name__)

TraceHook: TypeAlias = Callable[[str, bytes, int], None]
"""`(direction, data, stamp_ns)` with direction `rx` or `tx`; must hand over quickly, never wait."""


@dataclass
class LinkStats:
    """Counters of one link since it was made.

    Attributes:
        frames_sent: Frames written, repeats included.
        frames_received: Frames that were messages.
        crc_errors: Frames that were cut, damaged or of another protocol.
        noise: Runs of bytes outside any frame.
        triggers: Triggers handed to the line.
        duplicates: Repeated triggers that were answered without troubling the line.
        resends: Verdicts written again.
        acknowledged: Verdicts that the PLC has acknowledged.
        failed: Verdicts that were never acknowledged.
        nak: NAKs received.
        nak_sent: NAKs sent.
        unexpected: ACKs for verdicts that were not under way.
        refused: Triggers that could not be taken.
        echoes: Our own frames come back: the line echoes, or a loop-back plug is in.
        reconnects: Times that the port was opened again.
    """

    frames_sent: int = 0
    frames_received: int = 0
    crc_errors: int = 0
    noise: int = 0
    triggers: int = 0
    duplicates: int = 0
    resends: int = 0
    acknowledged: int = 0
    failed: int = 0
    nak: int = 0
    nak_sent: int = 0
    unexpected: int = 0
    refused: int = 0
    echoes: int = 0
    reconnects: int = 0


def part_id_now(sequence: int) -> str:
    """Identity for a part whose PLC gave none: wall clock and sequence."""
    return f"{datetime.now(timezone.utc):%Y%m%dT%H%M%S}-{sequence:05d}"


def require_sendable(part_id: str, verdict: Verdict, told: Verdict | None, *, ready: bool) -> None:
    """Check the two rules that hold on every link: the first verdict counts, no OK unless READY.

    Args:
        part_id: Of the part.
        verdict: What is to be told.
        told: What has been told already, or None.
        ready: Whether the station is READY.

    Raises:
        PlcError: The verdict must not leave.
    """
    if told not in {None, verdict}:
        raise PlcError(
            f"part {part_id}: {verdict.value} not sent, it has already been told "
            f"{told.value if told else ''}; first verdict counts"
        )
    if verdict is Verdict.OK and not ready:
        raise PlcError(f"part {part_id}: OK not sent, the station is not READY")


def require_same_part(trigger: Trigger, newest: Trigger) -> None:
    """Check that a trigger is still the newest one with its sequence.

    Raises:
        PlcError: The PLC has given the sequence to another part.
    """
    if (newest.part_id, newest.lot) != (trigger.part_id, trigger.lot):
        lot = f" of lot {newest.lot!r}" if newest.part_id == trigger.part_id else ""
        raise PlcError(
            f"part {trigger.part_id}: no verdict sent, its sequence {trigger.sequence} now "
            f"belongs to part {newest.part_id}{lot}; the PLC has restarted"
        )


class RejectLatch:
    """STOP_REQUEST: so many rejects in a row latch it, only a reset lets it go.

    Everything but OK is a reject; a line that rejects part after part makes scrap, or its camera
    has moved.

    Attributes:
        in_a_row: Rejects since the last OK or reset.
        latched: Whether the station asks the PLC to stop.
    """

    def __init__(self, limit: int, on_change: Callable[[bool], None] = lambda _: None) -> None:
        """Latch after `limit` rejects in a row; 0 never does. `on_change` is told of the latch."""
        self.in_a_row = 0
        self.latched = False
        self._limit = limit
        self._on_change = on_change

    def note(self, verdict: Verdict) -> bool:
        """Count a verdict that was told; return whether it latched the request just now."""
        self.in_a_row = 0 if verdict is Verdict.OK else self.in_a_row + 1
        if self.latched or not 0 < self._limit <= self.in_a_row:
            return False
        self.latched = True
        self._on_change(True)
        logger.warning("%d rejects in a row: the PLC is asked to stop the line", self.in_a_row)
        return True

    def reset(self) -> None:
        """Let go; the count begins anew."""
        self.in_a_row = 0
        self.latched = False
        self._on_change(False)

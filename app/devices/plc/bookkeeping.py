"""What every PLC link keeps: counters, the trace hook, a name for parts without one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import TypeAlias

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
    echoes: int = 0
    reconnects: int = 0


def part_id_now(sequence: int) -> str:
    """Identity for a part whose PLC gave none: wall clock and sequence."""
    return f"{datetime.now(timezone.utc):%Y%m%dT%H%M%S}-{sequence:05d}"

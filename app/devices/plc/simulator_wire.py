"""What lies between the simulated PLC's program and the bytes: a wire per protocol.

A wire turns messages of the program into frames and back; what is wrong with the cable happens
here. `AsciiWire` has the messages themselves on the wire; Modbus is in `simulator_modbus`.
"""

from __future__ import annotations

import os
import select
import time
from dataclasses import dataclass
from typing import Protocol

from app.devices.plc.codec import (
    Damage,
    Message,
    NakMessage,
    Refusal,
    Rejected,
    decode,
    encode,
)

_READ_BYTES = 4096
_GARBAGE = b"\x00\xffgarbage\x02cut"


@dataclass(frozen=True)
class Misbehaviour:
    """What the PLC, or the cable, does wrong: every so many times; 0 is never.

    Attributes:
        drop_ack_every: Verdicts that are not acknowledged.
        duplicate_trigger_every: Triggers that are sent twice.
        corrupt_every: Frames that leave with one bit flipped.
        garbage_every: Frames that leave with garbage in front.
        drop_every: Frames that do not leave at all.
        duplicate_every: Frames that leave twice.
        delay_every: Frames that leave late, with all that come behind them.
        delay_ms: How late.
        wrong_sequence_every: Verdicts that are acknowledged with another part's sequence.
        no_heartbeat: Whether the PLC sends no heartbeat.
    """

    drop_ack_every: int = 0
    duplicate_trigger_every: int = 0
    corrupt_every: int = 0
    garbage_every: int = 0
    drop_every: int = 0
    duplicate_every: int = 0
    delay_every: int = 0
    delay_ms: float = 100.0
    wrong_sequence_every: int = 0
    no_heartbeat: bool = False


def every(period: int, count: int) -> bool:
    """Whether it is this one's turn."""
    return period > 0 and count % period == 0


@dataclass
class WireCounts:
    """Frames of one wire: received, sent, received damaged."""

    frames_in: int = 0
    frames_out: int = 0
    crc_errors: int = 0


class Wire(Protocol):
    """One protocol, seen from the PLC's program."""

    counts: WireCounts

    def send(self, message: Message) -> None:
        """Tell the station; nobody at the other end is silence."""

    def poll(self, wait_s: float) -> list[Message]:
        """Wait at most so long (or for one request), and return what the station has said."""


class Outlet:
    """Writes frames to the cable, with all that is wrong with it."""

    def __init__(self, fd: int, misbehaviour: Misbehaviour, counts: WireCounts) -> None:
        self._fd = fd
        self._misbehaviour = misbehaviour
        self._counts = counts

    def write(self, frame: bytes) -> None:
        """Write one frame, or what becomes of it."""
        wrong, counts = self._misbehaviour, self._counts
        counts.frames_out += 1
        if every(wrong.drop_every, counts.frames_out):
            return
        data = bytearray(frame)
        if every(wrong.corrupt_every, counts.frames_out):
            data[len(data) // 2] ^= 0x01
        if every(wrong.garbage_every, counts.frames_out):
            data[:0] = _GARBAGE
        if every(wrong.duplicate_every, counts.frames_out):
            data += frame
        if every(wrong.delay_every, counts.frames_out):
            time.sleep(wrong.delay_ms / 1000)
        try:
            os.write(self._fd, data)
        except OSError:
            # Nobody reads at the other end, or it is gone: to a PLC that is silence.
            return


class AsciiWire:
    """Framed ASCII."""

    def __init__(self, fd: int, misbehaviour: Misbehaviour) -> None:
        self.counts = WireCounts()
        self._fd = fd
        self._outlet = Outlet(fd, misbehaviour, self.counts)
        self._buffer = bytearray()

    def send(self, message: Message) -> None:
        """See `Wire`."""
        self._outlet.write(encode(message))

    def poll(self, wait_s: float) -> list[Message]:
        """See `Wire`."""
        if not select.select([self._fd], [], [], wait_s)[0]:
            return []
        try:
            data = os.read(self._fd, _READ_BYTES)
        except OSError:
            # Nobody has the other end of the pty open; select would spin.
            data = b""
        if not data:
            time.sleep(wait_s)
            return []
        self._buffer += data
        messages = []
        while (step := decode(self._buffer))[0]:
            del self._buffer[: step[0]]
            if isinstance(step[1], Rejected):
                self._on_rejected(step[1])
            elif step[1] is not None:
                self.counts.frames_in += 1
                messages.append(step[1])
        return messages

    def _on_rejected(self, rejected: Rejected) -> None:
        if rejected.damage is Damage.NOISE:
            return
        self.counts.crc_errors += 1
        if rejected.damage is Damage.CRC:
            self.send(NakMessage(0, Refusal.CRC))

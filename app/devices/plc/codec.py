"""The framed ASCII protocol between station and PLC, without any I/O.

One frame on the wire::

    02          30 2C ... printable ASCII ...            03    4 characters  0D
    STX         sequence,COMMAND,field,field,...         ETX   CRC           CR
                '-------------- body --------------'
                    1 to 80 characters

    CRC = CRC-16/CCITT-FALSE over the body only (polynomial 1021, start FFFF, not reflected, no
    final xor; "123456789" gives 29B1), four upper-case hexadecimal digits, high digit first.

    PLC -> station   sequence,TRG,part id,lot          a part has arrived
                     sequence,ACK,VER                  the verdict has been read
                     0,HBT,PLC,toggle,RDY|NRD          the PLC lives (RDY: automatic mode)
                     0,RST,STP                         the line was stopped, and may go on
                     0,RCP,product                     please switch to this product
    station -> PLC   sequence,ACK,TRG                  the trigger has been taken
                     sequence,VER,code,score,part id   the verdict; the part id is echoed
                     0,HBT,STN,toggle,RDY|NRD          the station lives (RDY: it can judge)
                     0,FLT,reason                      an alarm in words
                     0,STP,rejects in a row            stop the line; with every heartbeat
                     0,RCP,product                     in force; with every heartbeat
    both             sequence,NAK,CRC|SEQ|PART|BUSY    not readable, not mine, or no room

Sequence numbers run from 1 to 65535 and wrap to 1; 0 belongs to no part. Printable means 20 to 7E
without the comma.

Hazards, and what answers them:

* Half frames and stale bytes: a frame starts at STX only, STX never occurs inside one, so the next
  STX always ends whatever came before. A cut frame can never swallow the frame after it.
* A lost or damaged ETX: CR is not printable, so the search ends there; the length limit ends the
  rest.
* USB adapters deliver in batches of up to 16 ms: nothing here depends on gaps between bytes.
* A flipped bit: the CRC finds every error of up to three bits, and bursts of up to 16.
* A cleared PLC register or a stuck line: the four verdict codes are eight bits away from each
  other, from 0000 and from FFFF; no default means OK.
* An adapter or RS-485 pair that echoes: heartbeat and ACK name their direction, so nobody mistakes
  its own voice for the other side.
* A PLC that restarts its counter: the verdict echoes the part id besides the sequence number.
"""

from __future__ import annotations

import binascii
import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

from engine.errors import PlcError
from engine.types import Verdict

STX = 0x02
ETX = 0x03
CR = 0x0D
MAX_BODY = 80
MAX_FRAME = MAX_BODY + 7
MAX_SEQUENCE = 65535
MAX_PART_ID = 32
MAX_LOT = 24
MAX_REASON = 64
MAX_PRODUCT = 64

VERDICT_CODES: dict[Verdict, int] = {
    Verdict.OK: 0x5AA5,
    Verdict.NG: 0xA55A,
    Verdict.RECHECK: 0x6996,
    Verdict.FAULT: 0x9669,
}
"""Code words of the verdicts; any other word is reject."""

_VERDICT_FROM_CODE = {f"{code:04X}": verdict for verdict, code in VERDICT_CODES.items()}
_TRAILER_LENGTH = 5
_UNPRINTABLE = re.compile(rb"[^\x20-\x7e]")
_UNPRINTABLE_TEXT = re.compile(r"[^\x20-\x7e]")
_SEQUENCE = re.compile(r"0|[1-9][0-9]{0,4}")
_SCORE = re.compile(r"-?[0-9]+(\.[0-9]+)?(e[+-][0-9]+)?")
_MAX_SCORE = 13
_NO_SCORE = "-"


class Party(str, Enum):
    """Who is speaking."""

    PLC = "PLC"
    STATION = "STN"


class Acknowledged(str, Enum):
    """What an ACK answers."""

    TRIGGER = "TRG"
    VERDICT = "VER"


class Refusal(str, Enum):
    """Why a NAK was sent: unreadable, unknown sequence, wrong part id, no room."""

    CRC = "CRC"
    SEQUENCE = "SEQ"
    PART = "PART"
    BUSY = "BUSY"


class Damage(str, Enum):
    """What was wrong with received bytes."""

    NOISE = "noise"
    TRUNCATED = "truncated"
    LENGTH = "length"
    CRC = "crc"
    FORMAT = "format"


def _check_sequence(sequence: int, *, of_a_part: bool) -> None:
    smallest, largest = (1, MAX_SEQUENCE) if of_a_part else (0, 0)
    if not smallest <= sequence <= largest:
        raise PlcError(f"PLC sequence {sequence}: expected {smallest} to {largest}")


def _check_text(what: str, text: str, limit: int) -> None:
    if len(text) > limit or "," in text or _UNPRINTABLE_TEXT.search(text):
        raise PlcError(
            f"PLC {what} {text[:40]!r}: expected at most {limit} printable ASCII characters, "
            "no comma"
        )


@dataclass(frozen=True)
class TriggerMessage:
    """The PLC says that a part has arrived."""

    sequence: int
    part_id: str = ""
    lot: str = ""

    def __post_init__(self) -> None:
        """Raise `PlcError` when a field cannot travel."""
        _check_sequence(self.sequence, of_a_part=True)
        _check_text("part id", self.part_id, MAX_PART_ID)
        _check_text("lot", self.lot, MAX_LOT)

    def body(self) -> str:
        """Text between STX and ETX."""
        return f"{self.sequence},TRG,{self.part_id},{self.lot}"


@dataclass(frozen=True)
class VerdictMessage:
    """The station's verdict on one part.

    Attributes:
        sequence: Of the trigger.
        verdict: The answer.
        score: Decision score, rounded to 6 significant digits here; None where there is none (NaN
            and infinity become None).
        part_id: As the PLC sent it with the trigger.
    """

    sequence: int
    verdict: Verdict
    score: float | None
    part_id: str = ""

    def __post_init__(self) -> None:
        """Round the score; raise `PlcError` when a field cannot travel."""
        _check_sequence(self.sequence, of_a_part=True)
        _check_text("part id", self.part_id, MAX_PART_ID)
        if self.score is not None:
            finite = math.isfinite(self.score)
            rounded = float(f"{self.score:.6g}") if finite else None
            # A number that overflowed by rounding is as good as none.
            keep = rounded is not None and math.isfinite(rounded)
            object.__setattr__(self, "score", rounded if keep else None)

    def body(self) -> str:
        """Text between STX and ETX."""
        score = _NO_SCORE if self.score is None else f"{self.score:.6g}"
        return f"{self.sequence},VER,{VERDICT_CODES[self.verdict]:04X},{score},{self.part_id}"


@dataclass(frozen=True)
class AckMessage:
    """The trigger or verdict with this sequence has been taken."""

    sequence: int
    answers: Acknowledged

    def __post_init__(self) -> None:
        """Raise `PlcError` when the sequence is impossible."""
        _check_sequence(self.sequence, of_a_part=True)

    def body(self) -> str:
        """Text between STX and ETX."""
        return f"{self.sequence},ACK,{self.answers.value}"


@dataclass(frozen=True)
class NakMessage:
    """Something was not taken; sequence 0 where it could not be read."""

    sequence: int
    reason: Refusal

    def __post_init__(self) -> None:
        """Raise `PlcError` when the sequence is impossible."""
        _check_sequence(self.sequence, of_a_part=self.sequence != 0)

    def body(self) -> str:
        """Text between STX and ETX."""
        return f"{self.sequence},NAK,{self.reason.value}"


@dataclass(frozen=True)
class HeartbeatMessage:
    """Sign of life; `toggle` inverts with every one that a party sends."""

    sender: Party
    toggle: bool
    ready: bool

    def body(self) -> str:
        """Text between STX and ETX."""
        return f"0,HBT,{self.sender.value},{self.toggle:d},{'RDY' if self.ready else 'NRD'}"


@dataclass(frozen=True)
class FaultMessage:
    """The station tells an alarm in words; see `printable`."""

    reason: str

    def __post_init__(self) -> None:
        """Raise `PlcError` when the reason cannot travel."""
        _check_text("fault reason", self.reason, MAX_REASON)

    def body(self) -> str:
        """Text between STX and ETX."""
        return f"0,FLT,{self.reason}"


@dataclass(frozen=True)
class StopMessage:
    """The station asks the PLC to stop the line, after so many rejects in a row."""

    rejects: int

    def __post_init__(self) -> None:
        """Raise `PlcError` when the number cannot travel."""
        _check_sequence(self.rejects, of_a_part=True)

    def body(self) -> str:
        """Text between STX and ETX."""
        return f"0,STP,{self.rejects}"


@dataclass(frozen=True)
class ResetMessage:
    """The PLC lets the stop request go."""

    def body(self) -> str:
        """Text between STX and ETX."""
        return "0,RST,STP"


@dataclass(frozen=True)
class RecipeMessage:
    """The product that the PLC wants, or that is in force at the station."""

    product: str

    def __post_init__(self) -> None:
        """Raise `PlcError` when the name cannot travel."""
        _check_text("product", self.product, MAX_PRODUCT)

    def body(self) -> str:
        """Text between STX and ETX."""
        return f"0,RCP,{self.product}"


Message: TypeAlias = (
    TriggerMessage
    | VerdictMessage
    | AckMessage
    | NakMessage
    | HeartbeatMessage
    | FaultMessage
    | StopMessage
    | ResetMessage
    | RecipeMessage
)


@dataclass(frozen=True)
class Rejected:
    """Received bytes that are no message, and why."""

    damage: Damage


def crc16(body: bytes) -> int:
    """CRC-16/CCITT-FALSE of the body."""
    return binascii.crc_hqx(body, 0xFFFF)


def printable(text: str, limit: int = MAX_REASON) -> str:
    """Make any text fit for one field: other characters become `?`, commas `;`, the rest is cut."""
    return _UNPRINTABLE_TEXT.sub("?", text.replace(",", ";"))[:limit]


def encode(message: Message) -> bytes:
    """Frame one message.

    Raises:
        PlcError: The body is longer than `MAX_BODY`.
    """
    body = message.body().encode("ascii")
    if len(body) > MAX_BODY:
        raise PlcError(f"PLC message of {len(body)} characters: expected at most {MAX_BODY}")
    return b"\x02%b\x03%04X\r" % (body, crc16(body))


def decode(buffer: bytes | bytearray) -> tuple[int, Message | Rejected | None]:
    """Take the first message off the front of the buffer.

    Args:
        buffer: Bytes received so far.

    Returns:
        `(used, found)`: drop `used` bytes, then call again. `used` 0 with None means that more
        bytes are needed. `found` is a message, or `Rejected` for bytes that are none.
    """
    if not buffer:
        return 0, None
    start = buffer.find(STX)
    if start != 0:
        return (start if start > 0 else len(buffer)), Rejected(Damage.NOISE)
    end = buffer.find(ETX, 1, MAX_BODY + 2)
    body_end = end if end > 0 else min(len(buffer), MAX_BODY + 1)
    if stray := _UNPRINTABLE.search(buffer, 1, body_end):
        return _skip_stray(buffer, stray.start())
    if end < 0:
        if len(buffer) <= MAX_BODY + 1:
            return 0, None
        return _skip_stray(buffer, MAX_BODY + 1, Damage.LENGTH)
    return _decode_trailer(buffer, end)


def _skip_stray(
    buffer: bytes | bytearray, index: int, damage: Damage = Damage.FORMAT
) -> tuple[int, Rejected]:
    """Give up the frame at `buffer[index]`, keeping it where it starts the next frame."""
    if buffer[index] == STX:
        return index, Rejected(Damage.TRUNCATED)
    return index + 1, Rejected(damage)


def _decode_trailer(buffer: bytes | bytearray, end: int) -> tuple[int, Message | Rejected | None]:
    stop = end + 1 + _TRAILER_LENGTH
    restart = buffer.find(STX, end, stop)
    if restart > 0:
        return restart, Rejected(Damage.TRUNCATED)
    if len(buffer) < stop:
        return 0, None
    body = bytes(buffer[1:end])
    if buffer[end + 1 : stop] != b"%04X\r" % crc16(body):
        return stop, Rejected(Damage.CRC)
    try:
        return stop, _message_from_body(body.decode("ascii"))
    except (PlcError, ValueError):
        # A right CRC over a wrong body: the sender speaks another version.
        return stop, Rejected(Damage.FORMAT)


def _message_from_body(body: str) -> Message:
    sequence, command, *fields = body.split(",")
    if not _SEQUENCE.fullmatch(sequence):
        raise PlcError(f"PLC sequence {sequence!r}: expected a number")
    parse = _PARSERS.get(command)
    if parse is None:
        raise PlcError(f"PLC command {command!r}: expected one of {', '.join(_PARSERS)}")
    return parse(int(sequence), fields)


def _parse_trigger(sequence: int, fields: Sequence[str]) -> Message:
    part_id, lot = fields
    return TriggerMessage(sequence, part_id, lot)


def _parse_verdict(sequence: int, fields: Sequence[str]) -> Message:
    code, score, part_id = fields
    if code not in _VERDICT_FROM_CODE:
        raise PlcError(
            f"PLC verdict code {code!r}: expected one of {', '.join(_VERDICT_FROM_CODE)}"
        )
    if score == _NO_SCORE:
        return VerdictMessage(sequence, _VERDICT_FROM_CODE[code], None, part_id)
    if len(score) > _MAX_SCORE or not _SCORE.fullmatch(score):
        raise PlcError(f"PLC score {score!r}: expected a number or {_NO_SCORE!r}")
    return VerdictMessage(sequence, _VERDICT_FROM_CODE[code], float(score), part_id)


def _parse_ack(sequence: int, fields: Sequence[str]) -> Message:
    (answers,) = fields
    return AckMessage(sequence, Acknowledged(answers))


def _parse_nak(sequence: int, fields: Sequence[str]) -> Message:
    (reason,) = fields
    return NakMessage(sequence, Refusal(reason))


def _parse_heartbeat(sequence: int, fields: Sequence[str]) -> Message:
    _check_sequence(sequence, of_a_part=False)
    sender, toggle, ready = fields
    if toggle not in {"0", "1"} or ready not in {"RDY", "NRD"}:
        raise PlcError(f"PLC heartbeat {toggle!r},{ready!r}: expected 0 or 1, RDY or NRD")
    return HeartbeatMessage(Party(sender), toggle == "1", ready == "RDY")


def _parse_fault(sequence: int, fields: Sequence[str]) -> Message:
    _check_sequence(sequence, of_a_part=False)
    (reason,) = fields
    return FaultMessage(reason)


def _parse_stop(sequence: int, fields: Sequence[str]) -> Message:
    _check_sequence(sequence, of_a_part=False)
    (rejects,) = fields
    if not _SEQUENCE.fullmatch(rejects):
        raise PlcError(f"PLC rejects in a row {rejects!r}: expected a number")
    return StopMessage(int(rejects))


def _parse_reset(sequence: int, fields: Sequence[str]) -> Message:
    _check_sequence(sequence, of_a_part=False)
    if list(fields) != ["STP"]:
        raise PlcError(f"PLC reset of {fields!r}: expected STP")
    return ResetMessage()


def _parse_recipe(sequence: int, fields: Sequence[str]) -> Message:
    _check_sequence(sequence, of_a_part=False)
    (product,) = fields
    return RecipeMessage(product)


_PARSERS: dict[str, Callable[[int, Sequence[str]], Message]] = {
    "TRG": _parse_trigger,
    "VER": _parse_verdict,
    "ACK": _parse_ack,
    "NAK": _parse_nak,
    "HBT": _parse_heartbeat,
    "FLT": _parse_fault,
    "STP": _parse_stop,
    "RST": _parse_reset,
    "RCP": _parse_recipe,
}

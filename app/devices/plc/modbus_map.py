"""The register map between station and PLC, without any I/O; docs/plc.md is for its readers.

Two blocks of 16-bit holding registers, addresses as on the wire (from 0):

    station block    0 ..  72   written by the station   status, result, counters, alarm
    PLC block      100 .. 132   written by the PLC       control, heartbeat, acknowledge, part

Text is two characters per register, the first in the high byte, filled up with 00. Numbers of two
registers have the high word first. Zero never means OK: a cleared block says "no verdict".
"""

from __future__ import annotations

import math
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum, IntFlag

from app.devices.plc.codec import MAX_LOT, MAX_PART_ID, MAX_REASON, VERDICT_CODES
from engine.errors import PlcError
from engine.types import Verdict

MAP_VERSION = 1
STATION_BASE = 0
STATION_COUNT = 73
PLC_BASE = 100
PLC_COUNT = 33

_VERDICTS = {code: verdict for verdict, code in VERDICT_CODES.items()}


class StationRegister(IntEnum):
    """Where a value begins in the station block."""

    STATUS = 0
    HEARTBEAT = 1
    TRIGGER_ECHO = 2
    REFUSAL = 3
    RESULT_SEQUENCE = 4
    RESULT_CODE = 5
    RESULT_SCORE = 6
    RESULT_PART_ID = 8
    RESULT_VALID = 24
    RECIPE = 25
    REJECTS_IN_A_ROW = 26
    MAP_VERSION = 27
    COUNT_TRIGGERS = 28
    COUNT_OK = 30
    COUNT_NG = 32
    COUNT_RECHECK = 34
    COUNT_FAULT = 36
    COUNT_UNACKNOWLEDGED = 38
    ALARM_COUNT = 40
    ALARM_TEXT = 41


class PlcRegister(IntEnum):
    """Where a value begins in the PLC block, counted from its base."""

    CONTROL = 0
    HEARTBEAT = 1
    ACK = 2
    SEQUENCE = 3
    RECIPE = 4
    PART_ID = 5
    LOT = 21


class Status(IntFlag):
    """Bits of STATUS."""

    NONE = 0x0000
    READY = 0x0001
    BUSY = 0x0002
    RESULT_VALID = 0x0004
    STOP_REQUEST = 0x0008
    REFUSED = 0x0010


class Control(IntFlag):
    """Bits of CONTROL."""

    NONE = 0x0000
    TRIGGER = 0x0001
    RESET_STOP = 0x0002
    SELECT_RECIPE = 0x0004


class TriggerRefusal(IntEnum):
    """Why a trigger was not taken."""

    NONE = 0
    SEQUENCE = 1
    TEXT = 2
    BUSY = 3
    RECIPE = 4
    HELD = 5


@dataclass(frozen=True)
class Result:
    """One verdict as it lies in the result block; `part_id` as the PLC sent it."""

    sequence: int
    verdict: Verdict
    score: float
    part_id: str = ""


@dataclass(frozen=True)
class StationImage:
    """What the station block says.

    Attributes:
        result: The verdict that is there to be read; None when there is none, or not a whole one.
        counts: Triggers, OK, NG, RECHECK, FAULT, unacknowledged; modulo 2^32.
    """

    status: Status = Status.NONE
    heartbeat: int = 0
    trigger_echo: int = 0
    refusal: int = 0
    result: Result | None = None
    recipe: int = 0
    rejects_in_a_row: int = 0
    counts: tuple[int, ...] = (0, 0, 0, 0, 0, 0)
    alarm_count: int = 0
    alarm_text: str = ""


@dataclass(frozen=True)
class PlcImage:
    """What the PLC block says; `part_id` and `lot` are None where they are no text."""

    control: Control = Control.NONE
    heartbeat: int = 0
    ack: int = 0
    sequence: int = 0
    recipe: int = 0
    part_id: str | None = ""
    lot: str | None = ""


def pack_station(image: StationImage) -> list[int]:
    """The station block; RESULT_VALID and the status bit only where there is a result."""
    result = image.result
    status = image.status & ~Status.RESULT_VALID
    words = [0] * StationRegister.RECIPE
    if result is not None:
        status |= Status.RESULT_VALID
        words[StationRegister.RESULT_SEQUENCE] = words[StationRegister.RESULT_VALID] = (
            result.sequence
        )
        words[StationRegister.RESULT_CODE] = VERDICT_CODES[result.verdict]
        words[StationRegister.RESULT_SCORE : StationRegister.RESULT_PART_ID] = _float_words(
            result.score
        )
        words[StationRegister.RESULT_PART_ID : StationRegister.RESULT_VALID] = text_words(
            result.part_id, MAX_PART_ID
        )
    words[: StationRegister.RESULT_SEQUENCE] = [
        int(status),
        image.heartbeat,
        image.trigger_echo,
        image.refusal,
    ]
    words += [image.recipe, image.rejects_in_a_row, MAP_VERSION]
    for count in image.counts:
        words += [count >> 16 & 0xFFFF, count & 0xFFFF]
    return [*words, image.alarm_count, *text_words(image.alarm_text, MAX_REASON)]


def unpack_station(words: Sequence[int]) -> StationImage:
    """Read a station block as a PLC must: no result unless every sign of it agrees.

    Args:
        words: From `STATION_BASE` on; at least up to RESULT_VALID. What is missing reads as 0.

    Raises:
        PlcError: The block is too short.
    """
    if len(words) < StationRegister.RECIPE:
        raise PlcError(f"station block of {len(words)} registers: expected {STATION_COUNT}")
    padded = [*words, *[0] * (STATION_COUNT - len(words))]
    counts = padded[StationRegister.COUNT_TRIGGERS : StationRegister.ALARM_COUNT]
    return StationImage(
        status=Status(padded[StationRegister.STATUS] & 0x1F),
        heartbeat=padded[StationRegister.HEARTBEAT],
        trigger_echo=padded[StationRegister.TRIGGER_ECHO],
        refusal=padded[StationRegister.REFUSAL],
        result=_unpack_result(padded),
        recipe=padded[StationRegister.RECIPE],
        rejects_in_a_row=padded[StationRegister.REJECTS_IN_A_ROW],
        counts=tuple(high << 16 | low for high, low in zip(counts[::2], counts[1::2], strict=True)),
        alarm_count=padded[StationRegister.ALARM_COUNT],
        alarm_text=words_text(padded[StationRegister.ALARM_TEXT :]) or "",
    )


def _unpack_result(words: Sequence[int]) -> Result | None:
    sequence = words[StationRegister.RESULT_SEQUENCE]
    verdict = _VERDICTS.get(words[StationRegister.RESULT_CODE])
    part_id = words_text(words[StationRegister.RESULT_PART_ID : StationRegister.RESULT_VALID])
    valid = Status(words[StationRegister.STATUS] & 0x1F) & Status.RESULT_VALID
    whole = sequence != 0 and words[StationRegister.RESULT_VALID] == sequence
    if not valid or not whole or verdict is None or part_id is None:
        return None
    high, low = words[StationRegister.RESULT_SCORE : StationRegister.RESULT_PART_ID]
    (score,) = struct.unpack(">f", struct.pack(">HH", high, low))
    return Result(sequence, verdict, score, part_id)


def pack_plc(image: PlcImage) -> list[int]:
    """The PLC block."""
    return [
        int(image.control),
        image.heartbeat,
        image.ack,
        image.sequence,
        image.recipe,
        *text_words(image.part_id or "", MAX_PART_ID),
        *text_words(image.lot or "", MAX_LOT),
    ]


def unpack_plc(words: Sequence[int]) -> PlcImage:
    """Read a PLC block; unknown control bits are ignored.

    Raises:
        PlcError: The block has another length.
    """
    if len(words) != PLC_COUNT:
        raise PlcError(f"PLC block of {len(words)} registers: expected {PLC_COUNT}")
    return PlcImage(
        control=Control(words[PlcRegister.CONTROL] & 0x7),
        heartbeat=words[PlcRegister.HEARTBEAT],
        ack=words[PlcRegister.ACK],
        sequence=words[PlcRegister.SEQUENCE],
        recipe=words[PlcRegister.RECIPE],
        part_id=words_text(words[PlcRegister.PART_ID : PlcRegister.LOT]),
        lot=words_text(words[PlcRegister.LOT :]),
    )


def text_words(text: str, characters: int) -> list[int]:
    """Text as registers, two characters each.

    Raises:
        PlcError: It is longer, or not printable ASCII.
    """
    if len(text) > characters or not (text.isascii() and text.isprintable()):
        raise PlcError(
            f"PLC text {text[:40]!r}: expected at most {characters} printable ASCII characters"
        )
    data = text.encode("ascii").ljust(characters, b"\0")
    return list(struct.unpack(f">{characters // 2}H", data))


def words_text(words: Sequence[int]) -> str | None:
    """Registers as text, trailing 00 and spaces dropped; None where they are no printable text."""
    data = struct.pack(f">{len(words)}H", *words).rstrip(b"\0 ")
    text = data.decode("latin-1")
    return text if text.isascii() and text.isprintable() else None


def _float_words(value: float) -> tuple[int, int]:
    """A score as IEEE 754 single; NaN where there is none or it does not fit."""
    try:
        data = struct.pack(">f", value if math.isfinite(value) else math.nan)
    except OverflowError:
        data = struct.pack(">f", math.nan)
    high, low = struct.unpack(">HH", data)
    return high, low

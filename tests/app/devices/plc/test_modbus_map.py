from __future__ import annotations

import math
import re
from pathlib import Path

import pytest

from app.devices.plc.modbus_map import (
    MAP_VERSION,
    PLC_BASE,
    PLC_COUNT,
    STATION_COUNT,
    Control,
    PlcImage,
    PlcRegister,
    Result,
    StationImage,
    StationRegister,
    Status,
    pack_plc,
    pack_station,
    text_words,
    unpack_plc,
    unpack_station,
    words_text,
)
from engine.errors import PlcError
from engine.types import Verdict

FULL = StationImage(
    status=Status.READY | Status.RESULT_VALID,
    heartbeat=65535,
    trigger_echo=7,
    refusal=0,
    result=Result(7, Verdict.OK, 0.25, "P00007"),
    recipe=3,
    rejects_in_a_row=2,
    counts=(70000, 1, 2, 3, 4, 5),
    alarm_count=9,
    alarm_text="camera gone",
)


def test_the_documented_words() -> None:
    words = pack_station(FULL)
    assert len(words) == STATION_COUNT
    assert words[:10] == [0x0005, 65535, 7, 0, 7, 0x5AA5, 0x3E80, 0x0000, 0x5030, 0x3030]
    assert words[24:30] == [7, 3, 2, MAP_VERSION, 1, 4464]
    assert words[40:42] == [9, 0x6361]


def test_what_the_station_packs_the_plc_unpacks() -> None:
    assert unpack_station(pack_station(FULL)) == FULL
    empty = StationImage()
    assert unpack_station(pack_station(empty)) == empty
    assert unpack_station(pack_station(FULL)[:25]).result == FULL.result


def test_the_valid_bit_comes_from_the_result_alone() -> None:
    liar = StationImage(status=Status.RESULT_VALID)
    assert pack_station(liar)[0] == 0


@pytest.mark.parametrize("score", [math.nan, math.inf, 1e300])
def test_a_score_that_is_no_number_is_nan(score: float) -> None:
    words = pack_station(StationImage(result=Result(1, Verdict.NG, score)))
    result = unpack_station(words).result
    assert result is not None
    assert math.isnan(result.score)


@pytest.mark.parametrize("register", [0, 4, 5, 24])
@pytest.mark.parametrize("value", [0x0000, 0xFFFB, 0xA5A1])
def test_no_single_wrong_register_leaves_an_ok(register: int, value: int) -> None:
    words = pack_station(FULL)
    words[register] = value
    assert unpack_station(words).result is None


def test_a_cleared_or_stuck_block_is_no_verdict() -> None:
    assert unpack_station([0] * STATION_COUNT).result is None
    assert unpack_station([0xFFFF] * STATION_COUNT).result is None


def test_a_short_block_is_refused() -> None:
    with pytest.raises(PlcError, match="24 registers"):
        unpack_station([0] * 24)
    with pytest.raises(PlcError, match=f"expected {PLC_COUNT}"):
        unpack_plc([0] * 5)


def test_the_plc_block_goes_round() -> None:
    image = PlcImage(Control.TRIGGER, 4, 6, 7, 3, "P" * 32, "L" * 24)
    words = pack_plc(image)
    assert len(words) == PLC_COUNT
    assert words[PlcRegister.SEQUENCE] == 7
    assert unpack_plc(words) == image


def test_text_is_printable_and_padded() -> None:
    assert text_words("ABC", 6) == [0x4142, 0x4300, 0x0000]
    assert words_text([0x4142, 0x4320, 0x0000]) == "ABC"
    assert words_text([0x4142, 0x0043]) is None
    assert words_text([0x07FF]) is None
    for bad in ("ABCDEFG", "\n", "ü"):
        with pytest.raises(PlcError, match="printable"):
            text_words(bad, 6)


def test_registers_do_not_overlap() -> None:
    addresses = [int(register) for register in StationRegister]
    assert addresses == sorted(set(addresses))
    assert StationRegister.ALARM_TEXT + 32 == STATION_COUNT
    assert PlcRegister.LOT + 12 == PLC_COUNT


def test_the_page_for_plc_programmers_has_the_same_addresses() -> None:
    page = Path(__file__).resolve().parents[4] / "docs" / "plc.md"
    rows = re.findall(r"^\| (\d+) \| ([A-Z_]+) \|", page.read_text(encoding="utf-8"), re.M)
    station = {(str(int(register)), register.name) for register in StationRegister}
    plc = {(str(PLC_BASE + register), register.name) for register in PlcRegister}
    assert set(rows) == station | plc
    assert len(rows) == len(station) + len(plc)

from __future__ import annotations

import itertools
import math

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.devices.plc.codec import (
    MAX_BODY,
    MAX_FRAME,
    MAX_SEQUENCE,
    VERDICT_CODES,
    AckMessage,
    Acknowledged,
    Damage,
    FaultMessage,
    HeartbeatMessage,
    Message,
    NakMessage,
    Party,
    RecipeMessage,
    Refusal,
    Rejected,
    ResetMessage,
    StopMessage,
    TriggerMessage,
    VerdictMessage,
    crc16,
    decode,
    encode,
    printable,
)
from engine.errors import PlcError
from engine.types import Verdict

SEQUENCES = st.integers(1, 65535)


def texts(limit: int) -> st.SearchStrategy[str]:
    alphabet = st.characters(min_codepoint=0x20, max_codepoint=0x7E, exclude_characters=",")
    return st.text(alphabet, max_size=limit)


MESSAGES: st.SearchStrategy[Message] = st.one_of(
    st.builds(TriggerMessage, SEQUENCES, texts(32), texts(24)),
    st.builds(
        VerdictMessage, SEQUENCES, st.sampled_from(Verdict), st.none() | st.floats(), texts(32)
    ),
    st.builds(AckMessage, SEQUENCES, st.sampled_from(Acknowledged)),
    st.builds(NakMessage, st.integers(0, 65535), st.sampled_from(Refusal)),
    st.builds(HeartbeatMessage, st.sampled_from(Party), st.booleans(), st.booleans()),
    st.builds(FaultMessage, texts(64)),
    st.builds(StopMessage, st.integers(1, MAX_SEQUENCE)),
    st.builds(ResetMessage),
    st.builds(RecipeMessage, texts(64)),
)


def decode_all(data: bytes) -> list[Message | Rejected]:
    """Feed byte by byte, as the slowest adapter would."""
    buffer, found = bytearray(), list[Message | Rejected]()
    for value in data:
        buffer.append(value)
        while (step := decode(buffer))[0]:
            del buffer[: step[0]]
            assert step[1] is not None
            found.append(step[1])
    return found


def good(found: list[Message | Rejected]) -> list[Message]:
    return [item for item in found if not isinstance(item, Rejected)]


@given(MESSAGES)
def test_what_is_encoded_is_decoded(message: Message) -> None:
    frame = encode(message)
    assert len(frame) <= MAX_FRAME
    assert decode(frame) == (len(frame), message)


@given(MESSAGES, st.binary(max_size=30))
def test_half_a_frame_needs_more_bytes(message: Message, rest: bytes) -> None:
    frame = encode(message)
    for cut in range(1, len(frame)):
        assert decode(frame[:cut]) == (0, None)
    assert decode(frame + rest) == (len(frame), message)


@given(st.binary(max_size=300))
@example(b"\x02" * 200)
@example(b"\x02" + b"a" * 200 + b"\x03")
@example(b"\x02\x030000\r")
def test_any_bytes_are_survived_and_used_up(data: bytes) -> None:
    buffer = bytearray(data)
    while (step := decode(buffer))[0]:
        del buffer[: step[0]]
        assert step[1] is not None
    assert len(buffer) < MAX_FRAME


@given(st.binary(max_size=120), MESSAGES, MESSAGES)
def test_after_any_garbage_the_second_frame_at_the_latest_arrives(
    garbage: bytes, first: Message, second: Message
) -> None:
    found = good(decode_all(garbage + encode(first) + encode(second)))
    assert found[-1] == second
    # Garbage ends at the next STX, so the first is whole too.
    assert found[-2] == first


@given(MESSAGES, MESSAGES, st.data())
def test_a_flipped_bit_never_becomes_another_message_and_spares_the_next(
    damaged: Message, after: Message, data: st.DataObject
) -> None:
    frame = bytearray(encode(damaged))
    bit = data.draw(st.integers(0, 8 * len(frame) - 1))
    frame[bit // 8] ^= 1 << bit % 8
    assert good(decode_all(bytes(frame) + encode(after))) == [after]


@given(MESSAGES, MESSAGES, st.data())
def test_a_cut_frame_spares_the_next(cut: Message, after: Message, data: st.DataObject) -> None:
    frame = encode(cut)
    length = data.draw(st.integers(1, len(frame) - 1))
    assert good(decode_all(frame[:length] + encode(after))) == [after]


def test_the_wire_format_is_as_published() -> None:
    assert crc16(b"123456789") == 0x29B1
    frame = encode(VerdictMessage(7, Verdict.OK, 0.123456789, "P00007"))
    body = b"7,VER,5AA5,0.123457,P00007"
    assert frame == b"\x02" + body + b"\x03" + b"%04X" % crc16(body) + b"\r"


@pytest.mark.parametrize(
    ("data", "damage"),
    [
        (b"\r\n", Damage.NOISE),
        (b"\x027,TRG,A\x02", Damage.TRUNCATED),
        (b"\x027,ACK,VER\x03AB\x02", Damage.TRUNCATED),
        (b"\x02" + b"a" * (MAX_BODY + 1), Damage.LENGTH),
        (b"\x027,ACK,VER\x030000\r", Damage.CRC),
        (b"\x027,TRG\x00", Damage.FORMAT),
    ],
)
def test_damage_is_named(data: bytes, damage: Damage) -> None:
    assert decode(data)[1] == Rejected(damage)


@pytest.mark.parametrize(
    "body",
    [
        "0,TRG,A,L",
        "65536,TRG,A,L",
        "07,TRG,A,L",
        "-1,ACK,VER",
        "7,TRG,A",
        "7,TRG,A,L,more",
        "7,XYZ",
        "7",
        "",
        "7,VER,0000,0.5,A",
        "7,VER,FFFF,0.5,A",
        "7,VER,5aa5,0.5,A",
        "7,VER,OK,0.5,A",
        "7,VER,5AA5,nan,A",
        "7,VER,5AA5,1_0,A",
        "7,VER,5AA5,,A",
        "7,ACK,HBT",
        "7,NAK,WHY",
        "0,HBT,PLC,2,RDY",
        "0,HBT,PLC,1,YES",
        "0,HBT,ME,1,RDY",
        "5,HBT,PLC,1,RDY",
        "5,FLT,reason",
        "0,FLT," + "x" * 65,
    ],
)
def test_a_wrong_body_with_a_right_crc_is_no_message(body: str) -> None:
    raw = body.encode()
    frame = b"\x02" + raw + b"\x03" + b"%04X" % crc16(raw) + b"\r"
    assert decode(frame) == (len(frame), Rejected(Damage.FORMAT))


def test_verdict_codes_cannot_be_confused() -> None:
    assert set(VERDICT_CODES) == set(Verdict)
    words = [0x0000, 0xFFFF, *VERDICT_CODES.values()]
    for one, other in itertools.combinations(words, 2):
        assert bin(one ^ other).count("1") >= 8


@pytest.mark.parametrize("score", [math.nan, math.inf, -math.inf])
def test_a_score_that_is_no_number_travels_as_none(score: float) -> None:
    message = VerdictMessage(1, Verdict.FAULT, score, "A")
    assert message.score is None
    assert b",9669,-,A" in encode(message)


@pytest.mark.parametrize("part_id", ["a,b", "a\x02b", "ä", "x" * 33])
def test_what_cannot_travel_is_refused_in_one_line(part_id: str) -> None:
    with pytest.raises(PlcError, match=r"part id.*printable ASCII") as caught:
        TriggerMessage(1, part_id)
    assert "\n" not in str(caught.value)


@given(st.text(max_size=200))
def test_any_reason_can_be_made_to_travel(reason: str) -> None:
    message = FaultMessage(printable(reason))
    assert decode(encode(message))[1] == message

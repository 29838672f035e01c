"""Whatever a master sends: no exception, no OK that nobody posted, nothing that waits for ever."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.devices.plc.bookkeeping import LinkStats
from app.devices.plc.modbus_board import ModbusBoard
from app.devices.plc.modbus_map import (
    PLC_COUNT,
    STATION_COUNT,
    PlcImage,
    Result,
    StationImage,
    StationRegister,
    pack_plc,
    pack_station,
    unpack_plc,
    unpack_station,
)
from app.devices.plc.modbus_rtu import (
    MAX_FRAME,
    Answer,
    Function,
    Request,
    crc16,
    decode_answer,
    decode_request,
    encode_answer,
    encode_request,
)
from app.settings import PlcSettings
from engine.types import Verdict

# A busy machine must not fail a test for its speed; the same inputs every time.
PATIENT = settings(
    deadline=None,
    derandomize=True,
    max_examples=60,
    suppress_health_check=[HealthCheck.too_slow],
)
WORDS = st.integers(0, 0xFFFF)
TEXT = st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E), max_size=24)
VALUES = st.lists(WORDS, min_size=1, max_size=100).map(tuple)
REQUESTS = st.one_of(
    st.builds(
        Request, st.sampled_from([Function.READ, Function.READ_INPUT]), WORDS, st.integers(1, 125)
    ),
    st.builds(
        Request,
        st.just(Function.WRITE_ONE),
        write_address=WORDS,
        values=st.tuples(WORDS),
    ),
    st.builds(Request, st.just(Function.WRITE), write_address=WORDS, values=VALUES),
    st.builds(Request, st.just(Function.READ_WRITE), WORDS, st.integers(1, 120), WORDS, VALUES),
)


@PATIENT
@given(REQUESTS, st.integers(1, 247), st.binary(max_size=8))
def test_requests_go_round_also_behind_noise(
    request_: Request, device_id: int, noise: bytes
) -> None:
    noise = bytes(byte for byte in noise if byte != device_id)
    buffer = bytearray(noise + encode_request(device_id, request_))
    found: list[object] = []
    while (step := decode_request(buffer, device_id))[0]:
        del buffer[: step[0]]
        found.append(step[1])
    assert request_ in found
    assert not buffer


@PATIENT
@given(REQUESTS, st.data())
def test_answers_go_round(request_: Request, data: st.DataObject) -> None:
    count = request_.read_count
    values = tuple(data.draw(st.lists(WORDS, min_size=count, max_size=count)))
    frame = encode_answer(9, request_, values)
    assert decode_answer(frame, 9, request_) == (len(frame), Answer(values))


@PATIENT
@given(st.binary(max_size=600))
def test_any_bytes_are_used_up_or_wait_for_one_frame_at_most(data: bytes) -> None:
    buffer = bytearray(data)
    while (step := decode_request(buffer, 1))[0]:
        frame = bytes(buffer[: step[0]])
        del buffer[: step[0]]
        if isinstance(step[1], Request):
            assert crc16(frame[:-2]) == frame[-2:]
    assert len(buffer) <= MAX_FRAME


@PATIENT
@given(st.lists(st.tuples(st.integers(0, PLC_COUNT - 1), VALUES), max_size=20))
def test_any_writes_leave_the_board_sane(writes: list[tuple[int, tuple[int, ...]]]) -> None:
    board = ModbusBoard(PlcSettings(stop_after_rejects=3), LinkStats())
    board.set_ready(ready=True)
    for now_ns, (offset, values) in enumerate(writes, start=1):
        board.write_plc(offset, values[: PLC_COUNT - offset], now_ns)
        words = board.words(now_ns)
        assert len(words) == STATION_COUNT
        assert all(0 <= word <= 0xFFFF for word in words)
        assert unpack_station(words).result is None
    while not board.triggers.empty():
        assert 0 < board.triggers.get_nowait().sequence <= 0xFFFF


@PATIENT
@given(st.lists(WORDS, min_size=STATION_COUNT, max_size=STATION_COUNT))
def test_any_block_is_read_and_a_verdict_agrees_with_itself(words: list[int]) -> None:
    result = unpack_station(words).result
    if result is not None:
        assert words[StationRegister.STATUS] & 0x0004
        assert result.sequence == words[StationRegister.RESULT_VALID] != 0


@PATIENT
@given(st.integers(1, 65535), st.sampled_from(Verdict), st.floats(width=32), TEXT)
def test_a_result_goes_round(sequence: int, verdict: Verdict, score: float, part_id: str) -> None:
    words = pack_station(StationImage(result=Result(sequence, verdict, score, part_id)))
    result = unpack_station(words).result
    assert result is not None
    assert (result.sequence, result.verdict, result.part_id) == (sequence, verdict, part_id)
    assert result.score == score or result.score != result.score


@PATIENT
@given(WORDS, WORDS, WORDS, TEXT, TEXT)
def test_a_plc_block_goes_round(
    heartbeat: int, ack: int, sequence: int, part_id: str, lot: str
) -> None:
    image = PlcImage(heartbeat=heartbeat, ack=ack, sequence=sequence, part_id=part_id, lot=lot[:24])
    assert unpack_plc(pack_plc(image)) == image

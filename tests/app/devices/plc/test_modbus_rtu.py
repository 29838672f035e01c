from __future__ import annotations

import ast
import random
from pathlib import Path

import pytest
from pymodbus.framer import FramerRTU

from app.devices.plc.modbus_rtu import (
    Answer,
    Illegal,
    ModbusError,
    Request,
    Skipped,
    crc16,
    decode_answer,
    decode_request,
    encode_answer,
    encode_exception,
    encode_request,
)

READ = bytes.fromhex("01 03 00 00 00 06 C5 C8")
REQUESTS = [
    Request(3, 0, 25),
    Request(4, 24, 1),
    Request(6, write_address=102, values=(7,)),
    Request(16, write_address=100, values=(1, 2, 3, 7)),
    Request(23, 0, 73, 100, tuple(range(33))),
]


def read_all(data: bytes, device_id: int = 1) -> list[object]:
    buffer, found = bytearray(data), []
    while (step := decode_request(buffer, device_id))[0]:
        del buffer[: step[0]]
        found.append(step[1])
    return [*found, bytes(buffer)]


def test_crc_of_the_specification() -> None:
    assert crc16(b"123456789") == b"\x37\x4b"


def test_the_crc_is_that_of_pymodbus() -> None:
    noise = random.Random(1)
    for length in (*range(9), 100, 255, 256):
        data = noise.randbytes(length)
        assert crc16(data) == FramerRTU.compute_CRC(data).to_bytes(2, "big")


@pytest.mark.parametrize("request_", REQUESTS)
def test_a_refusal_without_a_code_is_not_taken_for_done(request_: Request) -> None:
    body = bytes((1, request_.function | 0x80, 0))
    used, found = decode_answer(body + crc16(body), 1, request_)
    assert used == 5
    assert found == Answer(exception=ModbusError.DEVICE_FAILURE)


def test_a_frame_written_by_hand_is_understood() -> None:
    assert read_all(READ) == [Request(3, 0, 6), b""]


@pytest.mark.parametrize("request_", REQUESTS)
def test_requests_survive_every_cut_into_pieces(request_: Request) -> None:
    frame = encode_request(17, request_)
    for cut in range(len(frame)):
        assert decode_request(frame[:cut], 17) == (0, None)
    assert decode_request(frame, 17) == (len(frame), request_)


@pytest.mark.parametrize("request_", REQUESTS)
def test_a_flipped_bit_is_never_a_request(request_: Request) -> None:
    frame = encode_request(1, request_)
    for bit in range(8 * len(frame)):
        damaged = bytearray(frame)
        damaged[bit // 8] ^= 1 << bit % 8
        assert not [
            item for item in read_all(bytes(damaged)) if isinstance(item, (Request, Illegal))
        ]


def test_garbage_in_front_hides_no_request() -> None:
    *noise, request, rest = read_all(b"\xff\x00\x55\x01\x99" + READ)
    assert all(isinstance(item, Skipped) for item in noise)
    assert (request, rest) == (Request(3, 0, 6), b"")


def test_frames_for_others_and_broadcasts_are_skipped() -> None:
    for other in (0, 2, 247):
        frame = encode_request(other, Request(16, write_address=100, values=(1,)))
        assert not [item for item in read_all(frame) if isinstance(item, (Request, Illegal))]


def test_what_the_map_does_not_offer_is_an_exception() -> None:
    coils = bytes.fromhex("01 01 00 00 00 08")
    assert read_all(coils + crc16(coils))[0] == Illegal(1, ModbusError.ILLEGAL_FUNCTION)
    nothing = bytes.fromhex("01 03 00 00 00 00")
    assert read_all(nothing + crc16(nothing))[0] == Illegal(3, ModbusError.ILLEGAL_VALUE)
    miscounted = bytes.fromhex("01 10 00 64 00 02 02 00 01")
    assert read_all(miscounted + crc16(miscounted))[0] == Illegal(16, ModbusError.ILLEGAL_VALUE)
    assert encode_exception(1, 3, ModbusError.ILLEGAL_ADDRESS) == bytes.fromhex("01 83 02 C0 F1")


@pytest.mark.parametrize("request_", REQUESTS)
def test_answers_go_round(request_: Request) -> None:
    values = tuple(range(request_.read_count))
    frame = encode_answer(1, request_, values)
    for cut in range(len(frame)):
        assert decode_answer(frame[:cut], 1, request_) == (0, None)
    assert decode_answer(frame, 1, request_) == (len(frame), Answer(values))


def test_an_answer_to_another_question_is_skipped() -> None:
    asked = Request(3, 0, 6)
    for other in (Request(3, 0, 7), Request(4, 0, 6), REQUESTS[3]):
        frame = encode_answer(1, other, range(other.read_count))
        buffer, found = bytearray(frame), []
        while (step := decode_answer(buffer, 1, asked))[0]:
            del buffer[: step[0]]
            found.append(step[1])
        assert not [item for item in found if isinstance(item, Answer)]
    written = encode_answer(1, Request(6, write_address=100, values=(2,)), [])
    assert decode_answer(written, 1, Request(6, write_address=100, values=(1,)))[1] == Skipped()


def test_an_exception_is_an_answer() -> None:
    frame = encode_exception(1, 3, ModbusError.DEVICE_FAILURE)
    assert decode_answer(frame, 1, Request(3, 0, 6)) == (5, Answer(exception=4))


def test_one_module_knows_pymodbus() -> None:
    app = Path(__file__).resolve().parents[4] / "app"
    users = []
    for file in app.rglob("*.py"):
        text = file.read_text(encoding="utf-8")
        for node in ast.walk(ast.parse(text)) if "pymodbus" in text else ():
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("pymodbus"):
                users.append(file.name)
    assert set(users) == {"modbus_rtu.py"}

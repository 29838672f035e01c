"""Modbus RTU frames, through pymodbus. The only module that knows pymodbus.

pymodbus describes the messages (which function has which fields and length, CRC, exceptions). Its
own servers and clients stay unused: they own the port through asyncio, which leaves no room for an
exclusive port that is opened again by us, for the raw trace and for a register image that is read
in one piece; and their framer drops what follows a damaged frame.

Finding frames: an RTU frame has no start mark, and gaps mean nothing behind a USB adapter. So a
frame is our own device address, a known function, the length that follows from both, and the CRC.
Whatever does not fit is skipped byte by byte, so garbage in front hides no request; who owns the
buffer drops half a frame after silence. No text of the map can contain a frame, because function
codes are not printable.
"""

from __future__ import annotations

import struct
from collections.abc import Container, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import TypeAlias

from pymodbus.exceptions import ModbusException
from pymodbus.pdu import DecodePDU, ExceptionResponse, ModbusPDU
from pymodbus.pdu.register_message import (
    ReadHoldingRegistersRequest,
    ReadHoldingRegistersResponse,
    ReadInputRegistersRequest,
    ReadInputRegistersResponse,
    ReadWriteMultipleRegistersRequest,
    ReadWriteMultipleRegistersResponse,
    WriteMultipleRegistersRequest,
    WriteMultipleRegistersResponse,
    WriteSingleRegisterRequest,
    WriteSingleRegisterResponse,
)

MAX_FRAME = 256
_MIN_FRAME = 4
# Functions whose length is known; those outside the map are answered with an exception.
_FRAMED = frozenset({1, 2, 3, 4, 5, 6, 15, 16, 22, 23})
_CRC_POLYNOMIAL = 0xA001


class Function(IntEnum):
    """Function codes of the map."""

    READ = 3
    READ_INPUT = 4
    WRITE_ONE = 6
    WRITE = 16
    READ_WRITE = 23


_IN_MAP = frozenset(Function)


class ModbusError(IntEnum):
    """Exception codes."""

    ILLEGAL_FUNCTION = 1
    ILLEGAL_ADDRESS = 2
    ILLEGAL_VALUE = 3
    DEVICE_FAILURE = 4


@dataclass(frozen=True)
class Request:
    """What a master asks for; first the write happens, then the read.

    Attributes:
        function: Function code as received.
        read_address: First register to read.
        read_count: How many; 0 reads nothing.
        write_address: First register to write.
        values: Their new values; empty writes nothing.
    """

    function: int
    read_address: int = 0
    read_count: int = 0
    write_address: int = 0
    values: tuple[int, ...] = ()


@dataclass(frozen=True)
class Illegal:
    """A whole frame for us that must be answered with an exception."""

    function: int
    error: ModbusError


@dataclass(frozen=True)
class Answer:
    """What a slave has answered: values read, or an exception code (0 = none)."""

    values: tuple[int, ...] = ()
    exception: int = 0


@dataclass(frozen=True)
class Skipped:
    """Bytes that belong to no frame for us."""


Received: TypeAlias = Request | Illegal | Skipped

_REQUESTS = DecodePDU(True)
_ANSWERS = DecodePDU(False)


def crc16(data: bytes) -> bytes:
    """CRC-16/MODBUS of the data as it stands on the wire, low byte first."""
    # Not pymodbus' own, which takes twice as long: every byte that may begin a frame costs one.
    crc, table = 0xFFFF, _CRC_OF_BYTE
    for byte in data:
        crc = crc >> 8 ^ table[(crc ^ byte) & 0xFF]
    return crc.to_bytes(2, "little")


def _crc_of_byte(crc: int) -> int:
    for _ in range(8):
        crc = crc >> 1 ^ (_CRC_POLYNOMIAL if crc & 1 else 0)
    return crc


_CRC_OF_BYTE = tuple(map(_crc_of_byte, range(256)))


def _framed(device_id: int, pdu: ModbusPDU) -> bytes:
    body = bytes((device_id, pdu.function_code)) + pdu.encode()
    return body + crc16(body)


# A slave's side.


def decode_request(buffer: bytes | bytearray, device_id: int) -> tuple[int, Received | None]:
    """Take the first request off the front of the buffer.

    Args:
        buffer: Bytes received so far.
        device_id: Our own address; frames for others, and broadcasts, are skipped.

    Returns:
        `(used, found)`: drop `used` bytes, then call again. `used` 0 means: more bytes are needed.
    """
    used, found = _take_body(_REQUESTS, buffer, device_id, _FRAMED)
    return used, (_request_from(found) if isinstance(found, bytes) else found)


def _take_body(
    decoder: DecodePDU, buffer: bytes | bytearray, device_id: int, functions: Container[int]
) -> tuple[int, bytes | Skipped | None]:
    """Take one frame off the front: function code and data where it is whole and undamaged."""
    start = _find_candidate(buffer, device_id, functions)
    if start:
        return start, Skipped()
    if len(buffer) < _MIN_FRAME:
        return 0, None
    size = _frame_size(decoder, bytes(buffer[:MAX_FRAME]))
    if size > MAX_FRAME:
        return 1, Skipped()
    if not size or len(buffer) < size:
        return 0, None
    frame = bytes(buffer[:size])
    if crc16(frame[:-2]) != frame[-2:]:
        return 1, Skipped()
    return size, frame[1:-2]


def _find_candidate(buffer: bytes | bytearray, device_id: int, functions: Container[int]) -> int:
    """Index of the first byte that may begin a frame for us; the length when there is none."""
    index = buffer.find(device_id)
    while index >= 0:
        if index + 1 == len(buffer) or buffer[index + 1] in functions:
            return index
        index = buffer.find(device_id, index + 1)
    return len(buffer)


def _frame_size(decoder: DecodePDU, data: bytes) -> int:
    """Length of the frame at the front; 0 while it cannot be known."""
    try:
        pdu_class = decoder.lookupPduClass(data)
        return pdu_class.calculateRtuFrameSize(data) if pdu_class is not None else 0
    except IndexError:
        return 0


def _request_from(body: bytes) -> Request | Illegal:
    function = body[0]
    if function not in _IN_MAP:
        return Illegal(function, ModbusError.ILLEGAL_FUNCTION)
    pdu = _REQUESTS.decode(body)
    if isinstance(pdu, ReadWriteMultipleRegistersRequest):
        values = tuple(pdu.write_registers)
        fits = len(body) == 10 + 2 * len(values) and len(values) == pdu.write_count > 0
        read = (pdu.read_address, pdu.read_count)
        found = Request(function, *read, write_address=pdu.write_address, values=values)
    elif isinstance(pdu, WriteMultipleRegistersRequest):
        values = tuple(pdu.registers)
        fits = len(body) == 6 + 2 * len(values) and len(values) == pdu.count > 0
        found = Request(function, write_address=pdu.address, values=values)
    elif isinstance(pdu, WriteSingleRegisterRequest):
        found, fits = Request(function, write_address=pdu.address, values=(pdu.registers[0],)), True
    elif isinstance(pdu, (ReadHoldingRegistersRequest, ReadInputRegistersRequest)):
        found, fits = Request(function, pdu.address, pdu.count), True
    else:
        fits = False
    return found if fits else Illegal(function, ModbusError.ILLEGAL_VALUE)


def encode_answer(device_id: int, request: Request, values: Sequence[int]) -> bytes:
    """Frame the answer to a request that was done; `values` are what it wanted to read."""
    pdu: ModbusPDU
    if request.function == Function.WRITE:
        pdu = WriteMultipleRegistersResponse(
            dev_id=device_id, address=request.write_address, count=len(request.values)
        )
    elif request.function == Function.WRITE_ONE:
        pdu = WriteSingleRegisterResponse(
            dev_id=device_id, address=request.write_address, registers=request.values
        )
    elif request.function == Function.READ_WRITE:
        pdu = ReadWriteMultipleRegistersResponse(dev_id=device_id, registers=values)
    elif request.function == Function.READ_INPUT:
        pdu = ReadInputRegistersResponse(dev_id=device_id, registers=values)
    else:
        pdu = ReadHoldingRegistersResponse(dev_id=device_id, registers=values)
    return _framed(device_id, pdu)


def encode_exception(device_id: int, function: int, error: ModbusError) -> bytes:
    """Frame a refusal."""
    return _framed(device_id, ExceptionResponse(function, int(error), device_id=device_id))


# A master's side.


def encode_request(device_id: int, request: Request) -> bytes:
    """Frame a request.

    Raises:
        ValueError: It asks for more than one frame can carry.
    """
    pdu: ModbusPDU
    if request.function == Function.READ_WRITE:
        pdu = ReadWriteMultipleRegistersRequest(
            read_address=request.read_address,
            read_count=request.read_count,
            write_address=request.write_address,
            write_registers=request.values,
            dev_id=device_id,
        )
    elif request.function == Function.WRITE:
        pdu = WriteMultipleRegistersRequest(
            dev_id=device_id, address=request.write_address, registers=request.values
        )
    elif request.function == Function.WRITE_ONE:
        pdu = WriteSingleRegisterRequest(
            dev_id=device_id, address=request.write_address, registers=request.values
        )
    else:
        inputs = request.function == Function.READ_INPUT
        create = ReadInputRegistersRequest if inputs else ReadHoldingRegistersRequest
        pdu = create(dev_id=device_id, address=request.read_address, count=request.read_count)
    return _framed(device_id, pdu)


def decode_answer(
    buffer: bytes | bytearray, device_id: int, request: Request
) -> tuple[int, Answer | Skipped | None]:
    """Take the answer to a request off the front of the buffer; see `decode_request`.

    An answer of another slave, to another function, of another length or to other registers is
    skipped: it belongs to an older request.
    """
    functions = {request.function, request.function | 0x80}
    used, found = _take_body(_ANSWERS, buffer, device_id, functions)
    if not isinstance(found, bytes):
        return used, found
    return used, _answer_from(found, request) or Skipped()


def _answer_from(body: bytes, request: Request) -> Answer | None:
    if body[0] & 0x80:
        # A code of 0 is none, and 0 means that all went well: it must not count as done.
        return Answer(exception=body[1] or ModbusError.DEVICE_FAILURE)
    try:
        pdu = _ANSWERS.decode(body)
    except (ModbusException, struct.error):
        return None
    if isinstance(pdu, WriteMultipleRegistersResponse):
        same = (pdu.address, pdu.count) == (request.write_address, len(request.values))
        return Answer() if same else None
    if isinstance(pdu, WriteSingleRegisterResponse):
        same = (pdu.address, tuple(pdu.registers)) == (request.write_address, request.values)
        return Answer() if same else None
    if pdu is None or body[1] != 2 * request.read_count or len(body) != 2 + body[1]:
        return None
    return Answer(tuple(pdu.registers))

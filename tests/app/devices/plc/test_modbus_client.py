"""The station's Modbus server against the client that PLC programmers try it with in Python.

It is pymodbus' own, framer and retries included; of that library the station uses the descriptions
of the messages only.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from modbus_scene import play_one_part, ready_server
from pty_cable import Cable
from pymodbus import FramerType
from pymodbus.client import ModbusSerialClient


@pytest.fixture
def cable() -> Iterator[Cable]:
    joined = Cable()
    yield joined
    joined.close()


@pytest.fixture
def client(cable: Cable) -> Iterator[ModbusSerialClient]:
    opened = ModbusSerialClient(
        cable.client, framer=FramerType.RTU, baudrate=115200, timeout=10.0, retries=3
    )
    assert opened.connect()
    yield opened
    opened.close()


def test_pymodbus_plays_the_plc(cable: Cable, client: ModbusSerialClient) -> None:
    def read(address: int, count: int) -> list[int]:
        answer = client.read_holding_registers(address, count=count, device_id=1)
        assert not answer.isError(), answer
        return list(answer.registers)

    def write(address: int, *values: int) -> None:
        answer = client.write_registers(address, list(values), device_id=1)
        assert not answer.isError(), answer

    with ready_server(cable.station) as link:
        play_one_part(link, read, write)
        refused = client.write_registers(0, [1], device_id=1)
        assert refused.isError()
        assert refused.exception_code == 2

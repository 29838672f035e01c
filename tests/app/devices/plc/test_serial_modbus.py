"""The station's Modbus server against frames written by hand, with a CRC of their own."""

from __future__ import annotations

import itertools
import os
import select
from collections.abc import Iterator
from pathlib import Path

import pytest
from modbus_bytes import crc
from waiting import until

from app.devices.plc.serial_modbus import ModbusServerLink
from app.devices.plc.simulator import create_pty
from app.settings import PlcSettings
from app.station.ports import Trigger
from engine.errors import PlcError
from engine.types import Verdict

PATIENT_MS = 60_000


class HandPlc:
    """Sends bytes; knows the protocol only from the specification."""

    def __init__(self) -> None:
        self.fd, self.path = create_pty()

    def send(self, body: bytes) -> None:
        os.write(self.fd, body + crc(body))

    def receive(self, size: int, timeout_s: float = 15.0) -> bytes:
        data = b""
        while len(data) < size and select.select([self.fd], [], [], timeout_s)[0]:
            data += os.read(self.fd, 300)
        return data

    def ask(self, body: bytes, size: int) -> bytes:
        """Send a request, again when no answer comes; return the answer without its CRC."""
        for _ in range(3):
            self.send(body)
            if answer := self.receive(size, 5.0):
                break
        assert answer[-2:] == crc(answer[:-2]), answer.hex(" ")
        return answer[:-2]

    def read(self, address: int, count: int) -> list[int]:
        request = bytes((1, 3)) + address.to_bytes(2, "big") + count.to_bytes(2, "big")
        answer = self.ask(request, 5 + 2 * count)
        assert answer[:3] == bytes((1, 3, 2 * count))
        return [int.from_bytes(answer[i : i + 2], "big") for i in range(3, len(answer), 2)]

    def write(self, address: int, *values: int) -> None:
        head = address.to_bytes(2, "big") + len(values).to_bytes(2, "big")
        data = b"".join(value.to_bytes(2, "big") for value in values)
        answer = self.ask(bytes((1, 16)) + head + bytes((len(data),)) + data, 8)
        assert answer == bytes((1, 16)) + head

    def close(self) -> None:
        if self.fd >= 0:
            os.close(self.fd)
            self.fd = -1


@pytest.fixture
def hand() -> Iterator[HandPlc]:
    plc = HandPlc()
    yield plc
    plc.close()


@pytest.fixture
def link(hand: HandPlc) -> Iterator[ModbusServerLink]:
    settings = PlcSettings(kind="modbus", port=hand.path, ack_timeout_ms=PATIENT_MS)
    opened = ModbusServerLink(settings)
    opened.start()
    opened.set_ready(ready=True)
    yield opened
    opened.close()


def take(link: ModbusServerLink) -> Trigger:
    trigger = link.await_trigger(15.0)
    assert trigger is not None
    return trigger


def test_a_part_from_trigger_to_acknowledge(link: ModbusServerLink, hand: HandPlc) -> None:
    hand.write(100, 0)
    assert hand.read(0, 1) == [0x0001]
    hand.write(105, 0x5030, 0x3700)
    hand.write(100, 1, 1, 0, 7)
    assert hand.read(0, 4)[0::2] == [0x0003, 7]
    trigger = take(link)
    assert (trigger.sequence, trigger.part_id) == (7, "P07")
    link.send(trigger, Verdict.OK, 0.25)
    block = hand.read(0, 25)
    assert block[0] == 0x0005
    assert block[4:10] == [7, 0x5AA5, 0x3E80, 0, 0x5030, 0x3700]
    assert block[24] == 7
    hand.write(100, 0, 2, 7)
    assert until(lambda: list(link.acknowledged()) == [7])
    assert hand.read(0, 25)[4:] == [0] * 21


def test_one_request_can_write_and_read(link: ModbusServerLink, hand: HandPlc) -> None:
    hand.write(100, 0)
    body = bytes.fromhex("01 17 00 00 00 03 00 64 00 04 08 00 01 00 01 00 00 00 09")
    answer = hand.ask(body, 11)
    assert answer[:3] == bytes.fromhex("01 17 06")
    assert answer[3:5] == b"\x00\x03"
    assert answer[-2:] == b"\x00\x09"
    assert take(link).sequence == 9


def test_input_registers_and_single_writes(link: ModbusServerLink, hand: HandPlc) -> None:
    assert hand.ask(bytes.fromhex("01 04 00 1B 00 01"), 7) == bytes.fromhex("01 04 02 00 01")
    single = bytes.fromhex("01 06 00 67 00 05")
    assert hand.ask(single, 8) == single
    assert hand.read(103, 1) == [5]
    assert link.stats.frames_received == 3


@pytest.mark.parametrize(
    ("request_", "answer"),
    [
        ("01 03 00 49 00 01", "01 83 02"),
        ("01 03 00 00 00 4A", "01 83 02"),
        ("01 03 00 00 00 7E", "01 83 03"),
        ("01 06 00 00 00 01", "01 86 02"),
        ("01 06 00 85 00 01", "01 86 02"),
        ("01 10 00 84 00 02 04 00 01 00 01", "01 90 02"),
        ("01 01 00 00 00 01", "01 81 01"),
        ("01 05 00 00 FF 00", "01 85 01"),
    ],
)
def test_what_is_not_in_the_map_is_an_exception(
    link: ModbusServerLink, hand: HandPlc, request_: str, answer: str
) -> None:
    assert hand.ask(bytes.fromhex(request_), 5) == bytes.fromhex(answer)
    assert hand.read(100, 33) == [6, *[0] * 32]
    assert link.stats.triggers == 0


def test_half_a_frame_is_forgotten_after_silence(link: ModbusServerLink, hand: HandPlc) -> None:
    os.write(hand.fd, bytes.fromhex("01 10 00 64 00 20 40 00 01"))
    assert until(lambda: link.stats.crc_errors == 1)
    assert hand.read(27, 1) == [1]


def test_garbage_in_front_of_a_frame_is_skipped(link: ModbusServerLink, hand: HandPlc) -> None:
    body = bytes.fromhex("01 03 00 1B 00 01")
    frame = body + crc(body)
    os.write(hand.fd, b"\xff\x01\x55" + frame)
    answer = bytes.fromhex("01 03 02 00 01")
    assert hand.receive(7) == answer + crc(answer)
    assert link.stats.noise == 1


def test_a_damaged_frame_and_one_for_another_device_get_no_answer(
    link: ModbusServerLink, hand: HandPlc
) -> None:
    os.write(hand.fd, bytes.fromhex("01 06 00 64 00 01 00 00"))
    assert until(lambda: link.stats.noise > 0)
    for device in (0, 2):
        hand.send(bytes((device, 6)) + bytes.fromhex("00 64 00 01"))
    # Only this request may be answered, and none of the others may have had an effect.
    assert hand.read(100, 4) == [6, 0, 0, 0]
    assert link.stats.triggers == 0


def test_the_offset_moves_the_whole_map(hand: HandPlc) -> None:
    settings = PlcSettings(kind="modbus", port=hand.path, register_offset=400)
    link = ModbusServerLink(settings)
    link.start()
    assert hand.read(427, 1) == [1]
    assert hand.ask(bytes.fromhex("01 03 00 00 00 01"), 5) == bytes.fromhex("01 83 02")
    link.close()


def test_a_verdict_that_nobody_reads_is_withdrawn(hand: HandPlc) -> None:
    link = ModbusServerLink(PlcSettings(kind="modbus", port=hand.path, ack_timeout_ms=5))
    link.start()
    link.set_ready(ready=True)
    hand.write(100, 0)
    hand.write(100, 1, 0, 0, 7)
    link.send(take(link), Verdict.OK, 0.1)
    assert until(lambda: link.stats.failed == 1)
    assert hand.read(0, 6)[4:] == [0, 0]
    link.close()


def test_silence_and_a_frozen_heartbeat_are_no_life(hand: HandPlc) -> None:
    link = ModbusServerLink(PlcSettings(kind="modbus", port=hand.path, heartbeat_ms=30))
    link.start()
    beats = itertools.count(1)

    def lives() -> bool:
        hand.write(101, next(beats))
        return link.is_connected()

    def repeats_itself() -> bool:
        hand.write(101, hand.read(101, 1)[0])
        return not link.is_connected()

    assert not link.is_connected()
    assert until(lives)
    assert until(repeats_itself)
    assert until(lives)
    before = hand.read(1, 1)
    assert until(lambda: hand.read(1, 1) != before)
    link.close()


def test_replugging_withdraws_the_old_verdict_and_wants_a_new_trigger(tmp_path: Path) -> None:
    plug = tmp_path / "plc"
    hand = HandPlc()
    plug.symlink_to(hand.path)
    settings = PlcSettings(kind="modbus", port=str(plug), ack_timeout_ms=PATIENT_MS)
    link = ModbusServerLink(settings)
    link.start()
    link.set_ready(ready=True)
    hand.write(100, 0)
    hand.write(100, 1, 1, 0, 7)
    trigger = take(link)
    link.send(trigger, Verdict.OK, 0.1)
    hand.close()
    assert until(lambda: link.stats.failed == 1)
    assert not link.is_connected()
    with pytest.raises(PlcError, match="is lost"):
        link.send(trigger, Verdict.OK, 0.1)
    with pytest.raises(PlcError, match="is lost"):
        link.await_trigger(0.01)

    hand = HandPlc()
    plug.unlink()
    plug.symlink_to(hand.path)
    assert until(lambda: link.stats.reconnects == 1)
    hand.write(100, 1, 2, 0, 7)
    status, _, *others = hand.read(0, 6)
    assert (status, others) == (0x0011, [0, 5, 0, 0])
    hand.write(100, 0)
    hand.write(100, 1, 3, 0, 8)
    assert take(link).sequence == 8
    link.close()
    hand.close()


def test_the_trace_shows_both_directions(hand: HandPlc) -> None:
    seen: list[tuple[str, bytes]] = []
    settings = PlcSettings(kind="modbus", port=hand.path)
    link = ModbusServerLink(settings, trace=lambda way, data, _: seen.append((way, data)))
    link.start()
    hand.read(27, 1)
    link.close()
    body = bytes.fromhex("01 03 00 1B 00 01")
    assert b"".join(data for way, data in seen if way == "rx") == body + crc(body)
    body = bytes.fromhex("01 03 02 00 01")
    assert b"".join(data for way, data in seen if way == "tx") == body + crc(body)

"""The station as Modbus master against a slave that answers bytes, with a CRC of its own."""

from __future__ import annotations

import os
import re
import select
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from modbus_bytes import crc
from waiting import until

from app.devices.plc.serial_modbus_client import ModbusClientLink
from app.devices.plc.simulator import create_pty
from app.settings import PlcSettings
from app.station.ports import Trigger
from engine.errors import PlcError
from engine.types import Verdict

SIZES = {3: lambda _: 8, 6: lambda _: 8, 16: lambda head: 9 + head[6]}


class Slave:
    """Registers behind a wire; `writes` is every write request in order."""

    def __init__(self) -> None:
        self.fd, self.path = create_pty()
        os.set_blocking(self.fd, False)
        self.registers = [0] * 200
        self.writes: list[tuple[int, tuple[int, ...]]] = []
        self.silent = False
        self.exception = 0
        self.spoil = 0
        self._stop = threading.Event()
        # A test that fails before it closes this must not keep the process alive.
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        buffer = b""
        while not self._stop.is_set():
            if not select.select([self.fd], [], [], 0.01)[0]:
                continue
            try:
                buffer += os.read(self.fd, 4096)
            except OSError:
                self._stop.wait(0.003)
                continue
            while len(buffer) >= 8 and len(buffer) >= (size := SIZES[buffer[1]](buffer)):
                frame, buffer = buffer[:size], buffer[size:]
                assert frame[-2:] == crc(frame[:-2])
                if not self.silent:
                    self._answer(frame)

    def _answer(self, frame: bytes) -> None:
        function, address = frame[1], int.from_bytes(frame[2:4], "big")
        if self.exception:
            body = bytes((1, function | 0x80, self.exception))
        elif function == 3:
            words = self.registers[address : address + int.from_bytes(frame[4:6], "big")]
            data = b"".join(word.to_bytes(2, "big") for word in words)
            body = bytes((1, 3, len(data))) + data
        else:
            raw = frame[4:6] if function == 6 else frame[7:-2]
            values = tuple(int.from_bytes(raw[i : i + 2], "big") for i in range(0, len(raw), 2))
            self.registers[address : address + len(values)] = values
            self.writes.append((address, values))
            body = frame[:6]
        answer = bytearray(body + crc(body))
        if self.spoil:
            self.spoil -= 1
            answer[-1] ^= 0xFF
        os.write(self.fd, answer)

    def trigger(self, sequence: int) -> None:
        assert until(lambda: self.registers[2] == 0)
        self.registers[103] = sequence
        self.registers[100] = 1
        assert until(lambda: self.registers[2] == sequence)
        self.registers[100] = 0

    def close(self) -> None:
        """Pull the cable; calling twice is harmless."""
        if self.fd >= 0:
            self._stop.set()
            self._thread.join()
            os.close(self.fd)
            self.fd = -1


@pytest.fixture
def slave() -> Iterator[Slave]:
    plc = Slave()
    yield plc
    plc.close()


def start(slave: Slave, **settings: int | str) -> ModbusClientLink:
    """A link that has told the PLC READY: a TRIGGER that is up before is refused as held."""
    patient = {"ack_timeout_ms": 20_000, "answer_timeout_ms": 10_000, "heartbeat_ms": 60_000}
    chosen = {**patient, "port": slave.path, **settings}
    link = ModbusClientLink(PlcSettings.model_validate(chosen))
    link.start()
    link.set_ready(ready=True)
    assert until(lambda: slave.registers[0] == 1)
    return link


def take(link: ModbusClientLink) -> Trigger:
    trigger = link.await_trigger(15.0)
    assert trigger is not None
    return trigger


def test_a_verdict_is_written_in_one_piece_and_valid_comes_last(slave: Slave) -> None:
    link = start(slave)
    slave.registers[105:107] = [0x5030, 0x3700]
    slave.trigger(7)
    trigger = take(link)
    assert trigger.part_id == "P07"
    assert until(lambda: slave.registers[2] == 0)
    slave.writes.clear()
    link.send(trigger, Verdict.OK, 0.25)
    writes = list(slave.writes)
    at = [(address, len(words)) for address, words in writes].index((1, 24))
    block = writes[at][1]
    assert block[3:9] == (7, 0x5AA5, 0x3E80, 0, 0x5030, 0x3700)
    assert block[23] == 7
    assert writes[at + 1] == (0, (0x0005,))
    slave.writes.clear()
    slave.registers[102] = 7
    assert until(lambda: list(link.acknowledged()) == [7])
    assert until(lambda: slave.registers[4:25] == [0] * 21)
    # The bit is taken back before the block changes.
    result_writes = [write for write in slave.writes if write[0] in {0, 1}]
    assert result_writes[0] == (0, (0x0001,))
    link.close()


def test_a_silent_plc_gets_no_verdict_later(slave: Slave) -> None:
    link = start(slave, answer_timeout_ms=100)
    slave.trigger(7)
    trigger = take(link)
    slave.silent = True
    with pytest.raises(PlcError, match="lost: the PLC does not answer"):
        link.send(trigger, Verdict.OK, 0.1)
    slave.writes.clear()
    slave.silent = False
    slave.trigger(8)
    assert take(link).sequence == 8
    assert slave.registers[4:25] == [0] * 21
    assert not [words for at, words in slave.writes if at == 1 and words[3:5] == (7, 0x5AA5)]
    link.close()


def test_closing_does_not_wait_for_a_silent_plc(slave: Slave) -> None:
    link = start(slave, answer_timeout_ms=300_000)
    slave.silent = True
    thread = link._thread
    assert thread is not None
    link.close()
    thread.join(60.0)  # an answer would have been waited for for minutes
    assert not thread.is_alive()


def test_a_damaged_answer_is_asked_for_again(slave: Slave) -> None:
    link = start(slave, answer_timeout_ms=200)
    slave.spoil = 1
    assert until(lambda: link.stats.resends > 0)
    slave.trigger(7)
    assert take(link).sequence == 7
    link.close()


def test_a_plc_without_the_registers_is_told_by_name(slave: Slave) -> None:
    link = start(slave)
    slave.exception = 2

    def told() -> bool:
        try:
            link.await_trigger(0.01)
        except PlcError as error:
            return re.search(r"registers from \d+ on with exception 2", str(error)) is not None
        return False

    assert until(told)
    slave.exception = 0
    assert until(lambda: link.stats.reconnects > 0)
    link.close()


def test_a_plc_that_has_restarted_is_told_the_status_anew(slave: Slave) -> None:
    link = start(slave, heartbeat_ms=30)
    slave.registers[:73] = [0] * 73
    assert until(lambda: slave.registers[0] == 1)
    link.close()


def test_the_offset_moves_the_whole_map(slave: Slave) -> None:
    slave.registers = [0] * 600
    link = ModbusClientLink(PlcSettings(port=slave.path, register_offset=400))
    link.start()
    assert until(lambda: slave.registers[427] == 1)
    assert not any(slave.registers[:400])
    link.close()


def test_a_trigger_that_was_up_before_the_first_look_is_refused(slave: Slave) -> None:
    slave.registers[100:104] = [1, 0, 0, 7]
    link = ModbusClientLink(PlcSettings(port=slave.path, answer_timeout_ms=10_000))
    link.start()
    assert until(lambda: slave.registers[3] == 5)
    assert slave.registers[2] == 0
    slave.registers[100] = 0
    # One look at TRIGGER down is needed before the next rise counts.
    looks = link.stats.frames_received
    assert until(lambda: link.stats.frames_received > looks + 2)
    slave.trigger(8)
    assert take(link).sequence == 8
    link.close()


@pytest.mark.parametrize(
    ("settings", "wait_s"),
    [
        ({}, 0.05),
        ({"ack_timeout_ms": 20}, 0.01),
        ({"ack_timeout_ms": 20_000}, 0.1489),
        ({"ack_timeout_ms": 20_000, "baudrate": 9600}, 0.6867),
        ({"answer_timeout_ms": 400}, 0.4),
    ],
)
def test_patience_with_a_verdict_is_none_with_an_answer(
    settings: dict[str, int], wait_s: float
) -> None:
    link = ModbusClientLink(PlcSettings.model_validate({"port": "unopened", **settings}))
    assert link._answer_s == pytest.approx(wait_s, abs=1e-4)


def test_replugging_goes_on_and_the_old_verdict_does_not(tmp_path: Path, slave: Slave) -> None:
    plug = tmp_path / "plc"
    plug.symlink_to(slave.path)
    link = start(slave, port=str(plug))
    slave.trigger(7)
    trigger = take(link)
    link.send(trigger, Verdict.OK, 0.1)
    slave.close()

    def lost() -> bool:
        try:
            link.await_trigger(0.01)
        except PlcError:
            return True
        return False

    assert until(lost)
    with pytest.raises(PlcError, match="is lost"):
        link.send(trigger, Verdict.OK, 0.1)
    assert not link.is_connected()

    replugged = Slave()
    try:
        plug.unlink()
        plug.symlink_to(replugged.path)
        assert until(lambda: replugged.registers[0] == 1)
        assert replugged.registers[4:25] == [0] * 21
        replugged.trigger(8)
        assert take(link).sequence == 8
        assert link.stats.reconnects == 1
    finally:
        link.close()
        replugged.close()

from __future__ import annotations

import os
import select
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.devices.plc import serial_port
from app.devices.plc.serial_port import find_ports, open_port, write_all
from app.devices.plc.simulator import create_pty
from engine.errors import PlcError


@pytest.fixture
def by_id(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "by-id"
    folder.mkdir()
    monkeypatch.setattr(serial_port, "_BY_ID", folder)
    monkeypatch.setattr("serial.tools.list_ports.comports", lambda: [])
    return folder


def test_a_missing_port_names_itself_what_exists_and_the_way_out(by_id: Path) -> None:
    (by_id / "usb-FTDI_A1").touch()
    with pytest.raises(PlcError) as caught:
        open_port("/dev/ttyNOT0", 115200)
    message = str(caught.value)
    assert "/dev/ttyNOT0: there is no such serial port" in message
    assert str(by_id / "usb-FTDI_A1") in message
    assert "[plc]" in message
    assert "\n" not in message


@pytest.mark.usefixtures("by_id")
def test_a_machine_without_ports_is_told_what_to_plug_in() -> None:
    with pytest.raises(PlcError, match=r"not set: this machine has none; plug in the adapter"):
        open_port("", 115200)


@pytest.mark.usefixtures("by_id")
def test_a_file_is_no_port(tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.touch()
    with pytest.raises(PlcError, match="not a usable serial port"):
        open_port(str(file), 115200)


def test_the_list_is_short_and_has_no_port_twice(
    by_id: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Port:
        def __init__(self, device: Path) -> None:
            self.device = str(device)

    tty = tmp_path / "ttyUSB0"
    tty.touch()
    (by_id / "usb-FTDI_A1").symlink_to(tty)
    others = [tmp_path / f"ttyS{index}" for index in range(9)]
    monkeypatch.setattr(
        "serial.tools.list_ports.comports", lambda: [Port(device) for device in (tty, *others)]
    )
    assert find_ports() == [str(by_id / "usb-FTDI_A1"), *map(str, others)]
    with pytest.raises(PlcError, match="and 4 more"):
        open_port("/dev/ttyNOT0", 115200)


@pytest.fixture
def pair() -> Iterator[tuple[int, Any]]:
    far_end, name = create_pty()
    port = open_port(name, 115200)
    yield far_end, port
    port.close()
    os.close(far_end)


def test_a_pause_of_this_process_is_no_lost_write(
    pair: tuple[int, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    far_end, port = pair
    write = os.write

    def held_up(fd: int, data: bytes) -> int:
        sent = write(fd, data[:3])
        time.sleep(1.5 * serial_port.WRITE_TIMEOUT_S)
        monkeypatch.setattr(os, "write", write)
        return sent

    monkeypatch.setattr(os, "write", held_up)
    frame = b"a whole frame"
    write_all(port, frame)
    received = b""
    while len(received) < len(frame):  # a pty may hand the pieces over one by one
        assert select.select([far_end], [], [], 5.0)[0], f"only {received!r} arrived"
        received += os.read(far_end, 100)
    assert received == frame


def test_bytes_that_nobody_takes_are_told(pair: tuple[int, Any]) -> None:
    began = time.monotonic()
    with pytest.raises(TimeoutError, match="nobody took"):
        write_all(pair[1], b"x" * 1_000_000)
    assert time.monotonic() - began < 5.0

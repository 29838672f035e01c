"""The station's Modbus server against `mbpoll`, a client of other people's making."""

from __future__ import annotations

import os
import re
import select
import shutil
import subprocess
import threading
from collections.abc import Iterator

import pytest

from app.devices.plc.serial_modbus import ModbusServerLink
from app.devices.plc.simulator import create_pty
from app.settings import PlcSettings
from engine.types import Verdict

pytestmark = pytest.mark.skipif(
    shutil.which("mbpoll") is None,
    reason="mbpoll is not installed (apt-get install mbpoll); "
    "test_serial_modbus.py checks the same with frames written by hand",
)


class Cable:
    """Joins two pseudo-terminals; each program opens its own end."""

    def __init__(self) -> None:
        self._first_fd, self.station = create_pty()
        self._second_fd, self.client = create_pty()
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._pump)
        self._thread.start()

    def _pump(self) -> None:
        ends = {self._first_fd: self._second_fd, self._second_fd: self._first_fd}
        while not self._stop.is_set():
            for fd in select.select(list(ends), [], [], 0.02)[0]:
                try:
                    os.write(ends[fd], os.read(fd, 4096))
                except OSError:
                    self._stop.wait(0.005)  # nobody has that end open

    def close(self) -> None:
        self._stop.set()
        self._thread.join()
        os.close(self._first_fd)
        os.close(self._second_fd)


@pytest.fixture
def cable() -> Iterator[Cable]:
    joined = Cable()
    yield joined
    joined.close()


def mbpoll(*arguments: str) -> subprocess.CompletedProcess[str]:
    fixed = ("-m", "rtu", "-a", "1", "-b", "115200", "-P", "none", "-0", "-1", "-o", "10")
    for _ in range(3):  # mbpoll itself does not repeat a request that went astray
        done = subprocess.run(
            ["mbpoll", *fixed, *arguments], capture_output=True, text=True, timeout=60, check=False
        )
        if "timed out" not in done.stdout + done.stderr:
            break
    return done


def read(cable: Cable, address: int, count: int, *, kind: str = "4") -> list[int]:
    done = mbpoll("-t", f"{kind}:hex", "-r", str(address), "-c", str(count), cable.client)
    assert done.returncode == 0, done.stdout + done.stderr
    return [int(word, 16) for word in re.findall(r"^\[\d+\]:\s+0x([0-9A-F]+)", done.stdout, re.M)]


def write(cable: Cable, address: int, *values: int) -> None:
    words = [str(value) for value in values]
    done = mbpoll("-t", "4", "-r", str(address), cable.client, *words)
    assert done.returncode == 0, done.stdout + done.stderr


def test_mbpoll_plays_the_plc(cable: Cable) -> None:
    link = ModbusServerLink(PlcSettings(kind="modbus", port=cable.station, ack_timeout_ms=600_000))
    link.start()
    try:
        link.set_ready(ready=True)
        write(cable, 100, 0)
        assert read(cable, 0, 73)[27] == 1
        write(cable, 105, 0x5030, 0x3700)
        write(cable, 100, 1, 1, 0, 7)
        trigger = link.await_trigger(15.0)
        assert trigger is not None
        assert (trigger.sequence, trigger.part_id) == (7, "P07")
        link.send(trigger, Verdict.NG, 0.25)
        block = read(cable, 0, 25)
        assert block == read(cable, 0, 25, kind="3")
        assert block[0] == 0x0005
        assert block[4:10] == [7, 0xA55A, 0x3E80, 0, 0x5030, 0x3700]
        assert block[24] == 7
        write(cable, 102, 7)
        assert list(link.acknowledged()) == [7]
        assert read(cable, 4, 21) == [0] * 21
        refused = mbpoll("-t", "4", "-r", "0", cable.client, "1")
        assert refused.returncode != 0
        assert "Illegal data address" in refused.stdout + refused.stderr
    finally:
        link.close()

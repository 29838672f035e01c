"""The station's Modbus server against `mbpoll`, a client of other people's making."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator

import pytest
from modbus_scene import play_one_part, ready_server
from pty_cable import Cable

pytestmark = pytest.mark.skipif(
    shutil.which("mbpoll") is None,
    reason="mbpoll is not installed (apt-get install mbpoll); "
    "test_modbus_client.py plays the same with pymodbus, test_serial_modbus.py by hand",
)


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


def test_mbpoll_plays_the_plc(cable: Cable) -> None:
    def read(address: int, count: int, *, kind: str = "4") -> list[int]:
        done = mbpoll("-t", f"{kind}:hex", "-r", str(address), "-c", str(count), cable.client)
        assert done.returncode == 0, done.stdout + done.stderr
        found = re.findall(r"^\[\d+\]:\s+0x([0-9A-F]+)", done.stdout, re.M)
        return [int(word, 16) for word in found]

    def write(address: int, *values: int) -> None:
        words = [str(value) for value in values]
        done = mbpoll("-t", "4", "-r", str(address), cable.client, *words)
        assert done.returncode == 0, done.stdout + done.stderr

    with ready_server(cable.station) as link:
        play_one_part(link, read, write)
        assert read(0, 25) == read(0, 25, kind="3")
        refused = mbpoll("-t", "4", "-r", "0", cable.client, "1")
        assert refused.returncode != 0
        assert "Illegal data address" in refused.stdout + refused.stderr

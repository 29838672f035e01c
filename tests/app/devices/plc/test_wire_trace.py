from __future__ import annotations

import os
import re
import time
from pathlib import Path

import pytest

from app.devices.plc.codec import HeartbeatMessage, Party, encode
from app.devices.plc.serial_ascii import AsciiPlcLink
from app.devices.plc.simulator import create_pty
from app.devices.plc.trace import KEPT_FILES, WireTrace
from app.settings import PlcSettings
from engine.errors import PlcError


def test_a_line_has_time_gap_direction_hex_and_letters(tmp_path: Path) -> None:
    file = tmp_path / "logs" / "plc.txt"
    trace = WireTrace(file, 1.0)
    stamp_ns = time.monotonic_ns()
    trace("rx", b"\x027,TRG", stamp_ns)
    trace("tx", b"\xff", stamp_ns + 2_000_000)
    trace.close()
    first, second = file.read_text(encoding="ascii").splitlines()
    assert re.fullmatch(
        r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z     \+0\.000 rx 02 37 2C 54 52 47 \|\.7,TRG\|",
        first,
    )
    assert second.endswith("    +0.002 tx FF |.|")
    assert trace.dropped == 0


def test_files_rotate_and_old_ones_go(tmp_path: Path) -> None:
    trace = WireTrace(tmp_path / "plc.txt", 0.001)
    for index in range(200):
        trace("tx", b"frame %d" % index, time.monotonic_ns())
    trace.close()
    files = sorted(file.name for file in tmp_path.iterdir())
    assert files == ["plc.txt", *[f"plc.txt.{index}" for index in range(1, KEPT_FILES + 1)]]
    assert all(file.stat().st_size <= 1000 for file in tmp_path.iterdir())
    assert "frame 199" in (tmp_path / "plc.txt").read_text(encoding="ascii")


def test_a_file_that_cannot_be_written_is_told_at_the_start(tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.touch()
    fd, port = create_pty()
    link = AsciiPlcLink(PlcSettings(port=port, trace=in_the_way / "plc.txt"))
    with pytest.raises(PlcError, match=r"trace .*cannot be written"):
        link.start()
    assert not link.is_connected()
    link.close()
    # The port is free again.
    second = AsciiPlcLink(PlcSettings(port=port))
    second.start()
    second.close()
    os.close(fd)


def test_the_setting_traces_a_link_from_start_to_close(tmp_path: Path) -> None:
    file = tmp_path / "plc.txt"
    fd, port = create_pty()
    link = AsciiPlcLink(PlcSettings(port=port, trace=file, heartbeat_ms=20))
    for _ in range(2):
        link.start()
        os.write(fd, encode(HeartbeatMessage(Party.PLC, True, True)))
        end = time.monotonic() + 15
        while not link.is_connected() and link.stats.frames_received < 1:
            assert time.monotonic() < end
            time.sleep(0.002)
        link.close()
    os.close(fd)
    text = file.read_text(encoding="ascii")
    assert " rx 02 30 2C 48 42 54" in text
    assert "HBT,STN" in text

"""A hand-driven PLC at the other end of a pty."""

from __future__ import annotations

import os
import select
import time
from collections.abc import Callable, Iterator

import pytest

from app.devices.plc.codec import (
    HeartbeatMessage,
    Message,
    Party,
    Rejected,
    TriggerMessage,
    decode,
    encode,
)
from app.devices.plc.serial_ascii import AsciiPlcLink
from app.devices.plc.simulator import create_pty
from app.settings import PlcSettings


class RawPlc:
    """Sends what the test says, and nothing else."""

    def __init__(self) -> None:
        self.fd, self.path = create_pty()
        self._buffer = bytearray()
        self._found: list[Message] = []

    def write(self, data: bytes) -> None:
        os.write(self.fd, data)

    def send(self, message: Message) -> None:
        self.write(encode(message))

    def trigger(self, sequence: int, part_id: str = "", lot: str = "") -> None:
        self.send(TriggerMessage(sequence, part_id, lot))

    def beat(self, *, toggle: bool) -> None:
        self.send(HeartbeatMessage(Party.PLC, toggle, True))

    def receive(self, wanted: Callable[[Message], bool], timeout_s: float = 15.0) -> Message | None:
        """The first message that fits and was not taken before; None when none comes in time."""
        end = time.monotonic() + timeout_s
        while True:
            for message in self._found:
                if wanted(message):
                    self._found.remove(message)
                    return message
            wait_s = end - time.monotonic()
            if wait_s <= 0 or not select.select([self.fd], [], [], wait_s)[0]:
                return None
            self._buffer += os.read(self.fd, 4096)
            while (step := decode(self._buffer))[0]:
                del self._buffer[: step[0]]
                assert step[1] is not None
                assert not isinstance(step[1], Rejected), "the station sends clean frames only"
                self._found.append(step[1])

    def close(self) -> None:
        if self.fd >= 0:
            os.close(self.fd)
            self.fd = -1


@pytest.fixture
def raw_plc() -> Iterator[RawPlc]:
    plc = RawPlc()
    yield plc
    plc.close()


@pytest.fixture
def patient_link(raw_plc: RawPlc) -> Iterator[AsciiPlcLink]:
    """A link whose time-outs do not end while a busy machine holds the test up."""
    settings = PlcSettings(port=raw_plc.path, ack_timeout_ms=60_000, heartbeat_ms=60_000)
    opened = AsciiPlcLink(settings)
    opened.start()
    opened.set_ready(ready=True)
    yield opened
    opened.close()


@pytest.fixture
def link(raw_plc: RawPlc) -> Iterator[AsciiPlcLink]:
    settings = PlcSettings(port=raw_plc.path, ack_timeout_ms=40, heartbeat_ms=60)
    opened = AsciiPlcLink(settings)
    opened.start()
    opened.set_ready(ready=True)
    yield opened
    opened.close()

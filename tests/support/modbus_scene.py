"""One part over Modbus, as a PLC plays it with a client of other people's making."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Protocol

from app.devices.plc.serial_modbus import ModbusServerLink
from app.settings import PlcSettings
from engine.types import Verdict


class Write(Protocol):
    """Writes registers from an address on."""

    def __call__(self, address: int, *values: int) -> None: ...


@contextmanager
def ready_server(port: str) -> Iterator[ModbusServerLink]:
    """The station as Modbus server, READY; it waits for any PLC, however slow."""
    link = ModbusServerLink(PlcSettings(kind="modbus", port=port, ack_timeout_ms=600_000))
    link.start()
    try:
        link.set_ready(ready=True)
        yield link
    finally:
        link.close()


def play_one_part(
    link: ModbusServerLink, read: Callable[[int, int], list[int]], write: Write
) -> None:
    """Trigger a part, read its verdict and acknowledge it, as docs/plc.md says."""
    write(100, 0)
    assert read(0, 73)[27] == 1
    write(105, 0x5030, 0x3700)
    write(100, 1, 1, 0, 7)
    trigger = link.await_trigger(15.0)
    assert trigger is not None
    assert (trigger.sequence, trigger.part_id) == (7, "P07")
    link.send(trigger, Verdict.NG, 0.25)
    block = read(0, 25)
    assert block[0] == 0x0005
    assert block[4:10] == [7, 0xA55A, 0x3E80, 0, 0x5030, 0x3700]
    assert block[24] == 7
    write(102, 7)
    assert list(link.acknowledged()) == [7]
    assert read(4, 21) == [0] * 21

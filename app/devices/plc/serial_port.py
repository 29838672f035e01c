"""Opening a serial port, with an error that says what to do."""

from __future__ import annotations

import contextlib
import errno
import os
import select
import termios
import time
from pathlib import Path
from typing import Any

import serial
from serial.tools import list_ports

from engine.errors import PlcError

POLL_S = 0.02
"""How long one read waits: also the resolution of time-outs on the link."""

WRITE_TIMEOUT_S = 0.05
PARITIES = {
    "none": serial.PARITY_NONE,
    "even": serial.PARITY_EVEN,
    "odd": serial.PARITY_ODD,
}
_BY_ID = Path("/dev/serial/by-id")
_PSEUDO_TERMINALS = Path("/dev/pts")
_LISTED = 6


def find_ports() -> list[str]:
    """Names of the serial ports of this machine; the lasting `/dev/serial/by-id` names first."""
    by_id = sorted(str(path) for path in _BY_ID.glob("*"))
    resolved = {str(Path(name).resolve()) for name in by_id}
    others = sorted(port.device for port in list_ports.comports() if port.device not in resolved)
    return by_id + others


def open_port(port: str, baudrate: int, parity: str = "none") -> Any:  # noqa: ANN401 - pyserial has no types
    """Open the port for this process alone.

    Args:
        port: Path of the device; `/dev/serial/by-id/...` survives replugging into another socket.
        baudrate: Bits per second; 8 data bits, 1 stop bit.
        parity: `none`, `even` or `odd`.

    Returns:
        An open `serial.Serial` whose reads wait at most `POLL_S`.

    Raises:
        PlcError: It cannot be opened; the message names what exists and the way out.
    """
    if not port:
        raise PlcError(f"PLC port is not set: {_advice()}")
    # A pseudo-terminal has no parity bit; asked for one, it fails from the second opening on.
    if Path(port).resolve().parent == _PSEUDO_TERMINALS:
        parity = "none"
    try:
        opened = serial.Serial(
            port,
            baudrate,
            parity=PARITIES[parity],
            timeout=POLL_S,
            exclusive=True,
        )
    except (OSError, ValueError, OverflowError, termios.error) as error:
        raise PlcError(f"PLC port {port}: {_explain(error, baudrate)}") from error
    # USB adapters hold bytes back for up to 16 ms unless told not to; a pty has no such setting.
    with contextlib.suppress(OSError, ValueError, NotImplementedError):
        opened.set_low_latency_mode(True)
    # What was left unsent by whoever had the port before must not reach the PLC.
    with contextlib.suppress(OSError):
        opened.reset_output_buffer()
    return opened


def write_all(port: Any, data: bytes) -> None:  # noqa: ANN401 - pyserial has no types
    """Write everything, or fail because the other side takes nothing.

    pyserial's own write fails as well when all bytes have left but this process was held up
    meanwhile; on a busy machine a verdict would count as lost although the PLC has it.

    Args:
        port: What `open_port` returned.
        data: A frame.

    Raises:
        OSError: The port is gone, or bytes were still left after `WRITE_TIMEOUT_S`.
    """
    fd = port.fileno()
    left = memoryview(data)
    deadline = time.monotonic() + WRITE_TIMEOUT_S
    expired = False
    while left:
        with contextlib.suppress(BlockingIOError):
            left = left[os.write(fd, left) :]
        if left and expired:
            raise TimeoutError(f"nobody took {len(left)} bytes within {WRITE_TIMEOUT_S:g} s")
        if left:
            select.select([], [fd], [], max(0.0, deadline - time.monotonic()))
            # One more try, because the time may have passed without this process.
            expired = time.monotonic() >= deadline


def _explain(error: Exception, baudrate: int) -> str:
    code = getattr(error, "errno", None)
    if code in {errno.ENOENT, errno.ENODEV, errno.ENXIO, errno.EIO}:
        return f"there is no such serial port; {_advice()}"
    if code in {errno.EACCES, errno.EPERM}:
        return "no permission; add the user to the group `dialout` and log in again"
    if code in {errno.EAGAIN, errno.EBUSY}:
        return "another program has it open; stop that program (see `fuser` on the port)"
    if isinstance(error, (ValueError, OverflowError)):
        return f"cannot run at {baudrate} baud; try 115200"
    return f"is not a usable serial port; {_advice()}"


def _advice() -> str:
    names = find_ports()
    if not names:
        return "this machine has none; plug in the adapter, or try `gonogo plc-sim`"
    more = f" and {len(names) - _LISTED} more" if len(names) > _LISTED else ""
    return f"found {', '.join(names[:_LISTED])}{more}; set `port` under [plc] in the station file"

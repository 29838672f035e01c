"""A Modbus master on any file descriptor: one request, one answer."""

from __future__ import annotations

import contextlib
import os
import select
import time
from collections.abc import Callable

from app.devices.plc.modbus_rtu import Answer, Request, decode_answer, encode_request

_READ_BYTES = 4096
_LONGEST_WAIT_S = 0.1


class ModbusMaster:
    """Asks one slave. Owned by one thread at a time.

    Attributes:
        write: Sends a frame; the owner's, so that it can trace or spoil it.
        show: Told of all bytes received.
    """

    def __init__(
        self,
        fd: int,
        device_id: int,
        *,
        write: Callable[[bytes], None],
        show: Callable[[bytes], None] = lambda _: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        """Take over a line.

        Args:
            fd: The line; the owner opens and closes it.
            device_id: The slave.
            write: See above.
            show: See above.
            cancelled: Whether nobody wants the answer any more.
        """
        self.write = write
        self.show = show
        self._fd = fd
        self._device_id = device_id
        self._cancelled = cancelled

    def ask(self, request: Request, timeout_s: float) -> Answer | None:
        """Send a request and wait for its answer; None when none came in time.

        Raises:
            OSError: The port is gone.
            ValueError: The request is impossible.
        """
        self._drain()
        self.write(encode_request(self._device_id, request))
        buffer = bytearray()
        deadline = time.monotonic() + timeout_s
        while True:
            # One look past the deadline, because the time may have passed without this process.
            wait_s = min(_LONGEST_WAIT_S, max(0.0, deadline - time.monotonic()))
            expired = wait_s == 0.0 or self._cancelled()
            if select.select([self._fd], [], [], wait_s)[0]:
                buffer += self._read()
                while (step := decode_answer(buffer, self._device_id, request))[0]:
                    del buffer[: step[0]]
                    if isinstance(step[1], Answer):
                        return step[1]
            if expired:
                return None

    def _drain(self) -> None:
        """Drop what came without being asked for: the answer to a request that was given up."""
        while select.select([self._fd], [], [], 0.0)[0]:
            self._read()

    def _read(self) -> bytes:
        with contextlib.suppress(BlockingIOError):
            data = os.read(self._fd, _READ_BYTES)
            if not data:
                raise OSError("the port reports data but has none; the cable is out")
            self.show(data)
            return data
        return b""

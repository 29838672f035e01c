"""A serial cable without hardware."""

from __future__ import annotations

import os
import select
import threading

from app.devices.plc.simulator import create_pty


class Cable:
    """Joins two pseudo-terminals; each program opens its own end."""

    def __init__(self) -> None:
        self._first_fd, self.station = create_pty()
        self._second_fd, self.client = create_pty()
        # An end that nobody has open is readable (hung up) until somebody opens it: when that is
        # between `select` and `read`, a blocking read would never come back.
        os.set_blocking(self._first_fd, False)
        os.set_blocking(self._second_fd, False)
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._pump, daemon=True)
        self._thread.start()

    def _pump(self) -> None:
        ends = {self._first_fd: self._second_fd, self._second_fd: self._first_fd}
        while not self._stop.is_set():
            for fd in select.select(list(ends), [], [], 0.02)[0]:
                try:
                    os.write(ends[fd], os.read(fd, 4096))
                except OSError:
                    self._stop.wait(0.005)  # nobody has that end open, or it says nothing

    def close(self) -> None:
        self._stop.set()
        self._thread.join()
        os.close(self._first_fd)
        os.close(self._second_fd)

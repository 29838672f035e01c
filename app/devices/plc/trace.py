"""All bytes on the wire in a file, for commissioning.

    2026-11-21T16:33:09.123456Z     +0.004 tx 02 37 2C ... 0D |.7,ACK,TRG.5A3F.|

The gap is in seconds since the line before. The port hands over and never waits: a thread writes,
and lines that it cannot take are counted, not waited for.
"""

from __future__ import annotations

import logging
import queue
import threading
import time
from datetime import datetime, timezone
from logging.handlers import RotatingFileHandler
from pathlib import Path

from engine.errors import PlcError

logger = logging.getLogger(__name__)

KEPT_FILES = 3
_QUEUED_LINES = 10_000


class _File(RotatingFileHandler):
    """A rotating file that raises when it cannot write, instead of printing."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        del record
        raise  # noqa: PLE0704 - called inside logging's own except clause


class WireTrace:
    """A `TraceHook` that writes to a file.

    Attributes:
        dropped: Lines lost because the disk was too slow or full.
    """

    def __init__(self, path: Path, megabytes: float) -> None:
        """Open the file.

        Args:
            path: The newest file; older ones have `.1` to `.3` appended.
            megabytes: Size at which a new one begins.

        Raises:
            PlcError: It cannot be written.
        """
        self.dropped = 0
        self._path = path
        self._lines: queue.Queue[tuple[str, bytes, int] | None] = queue.Queue(_QUEUED_LINES)
        self._before_ns = 0
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file = _File(
                path, maxBytes=int(megabytes * 1e6), backupCount=KEPT_FILES, encoding="ascii"
            )
        except OSError as error:
            raise PlcError(
                f"PLC trace {path}: cannot be written ({error.strerror}); correct `trace` under "
                "[plc] in the station file or remove it"
            ) from error
        self._thread = threading.Thread(target=self._write, name="plc-trace", daemon=True)
        self._thread.start()

    def __call__(self, direction: str, data: bytes, stamp_ns: int) -> None:
        """Take a line; never waits."""
        try:
            self._lines.put_nowait((direction, data, stamp_ns))
        except queue.Full:
            self.dropped += 1

    def close(self) -> None:
        """Write what is left and close the file."""
        self._lines.put(None)
        self._thread.join()
        self._file.close()

    def _write(self) -> None:
        while (line := self._lines.get()) is not None:
            text = self._format(*line)
            try:
                self._file.emit(logging.makeLogRecord({"msg": text}))
            except (OSError, ValueError) as error:
                self.dropped += 1
                if self.dropped == 1:
                    logger.warning("PLC trace %s: lines are lost: %s", self._path, error)

    def _format(self, direction: str, data: bytes, stamp_ns: int) -> str:
        wall_ns = time.time_ns() - (time.monotonic_ns() - stamp_ns)
        wall = datetime.fromtimestamp(wall_ns / 1e9, timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.%f")
        gap_s = (stamp_ns - self._before_ns) / 1e9 if self._before_ns else 0.0
        self._before_ns = stamp_ns
        letters = "".join(chr(byte) if 0x20 <= byte < 0x7F else "." for byte in data)
        return f"{wall}Z {gap_s:+10.3f} {direction} {data.hex(' ').upper()} |{letters}|"

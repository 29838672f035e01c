"""A serial port with a thread of its own: what every link over a port has in common.

The thread opens the port, reads, and opens it again with a growing pause after it was lost. Reading
belongs to it alone; writing goes through one lock, from whichever thread has something to say.
"""

from __future__ import annotations

import contextlib
import dataclasses
import logging
import queue
import threading
import time
from typing import Any

from app.devices.plc.bookkeeping import LinkStats, RejectLatch, TraceHook
from app.devices.plc.serial_port import open_port, write_all
from app.devices.plc.trace import WireTrace
from app.settings import PlcSettings
from app.station.handover import Handover
from app.station.link_monitor import STOP_REQUEST, LinkTap, SignalPlace
from app.station.ports import Trigger
from engine.errors import PlcError

logger = logging.getLogger(__name__)

SILENT_HEARTBEATS = 3.5
"""So many heartbeat periods without a sign of life and the other side is gone; two may be lost."""

_FIRST_BACKOFF_S = 0.1
_LONGEST_BACKOFF_S = 1.0


class PortLink:
    """Opens, reads, traces and reopens one serial port; links derive from it.

    Attributes:
        name: Path of the port.
        trace: Called with all raw bytes, or None; switched off when it raises.
        tap: What passes over the link, in memory, for the screen.
    """

    default_parity = "none"
    # The link makes these two.
    _triggers: Handover[Trigger]
    _rejects: RejectLatch

    def __init__(self, settings: PlcSettings, *, trace: TraceHook | None = None) -> None:
        self.name = settings.port
        self.trace = trace
        self.tap = LinkTap(settings.kind, self._signal_places(settings), settings.heartbeat_ms)
        self._settings = settings
        self._trace_file: WireTrace | None = None
        self._baudrate = settings.baudrate
        self._parity = settings.parity or self.default_parity
        self._heartbeat_ns = settings.heartbeat_ms * 1_000_000
        self._lock = threading.RLock()
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        self._port: Any = None
        self._broken = "it is closed"
        self._write_failed = False
        self._backoff_s = _FIRST_BACKOFF_S
        self._stats = LinkStats()
        self._heard_ns = 0

    # What the line calls.

    def start(self) -> None:
        """Open the port and begin to listen.

        Raises:
            PlcError: The port cannot be opened; the message says what exists and what to do.
        """
        if self._thread is not None:
            return
        port = self._open()
        try:
            self._open_trace()
        except PlcError:
            port.close()
            raise
        self._adopt(port)
        self._stop.clear()
        self._thread = threading.Thread(target=self._run, name="plc-port", daemon=True)
        self._thread.start()

    def await_trigger(self, timeout_s: float) -> Trigger | None:
        """Wait for the next trigger; None when none came in time.

        Raises:
            PlcError: The port is closed or unplugged. (A PLC that is merely silent gives None.)
        """
        try:
            return self._triggers.get(timeout=timeout_s)
        except queue.Empty:
            if self._port is None:
                raise PlcError(self._lost()) from None
            return None

    def is_connected(self) -> bool:
        """Whether the port is open and the PLC has been heard within the heartbeat limit."""
        # Without the lock, as the next one: the line asks while the port thread, which has just
        # handed it a trigger, is still busy with the answer.
        silent_ns = time.monotonic_ns() - self._heard_ns
        heard = self._heard_ns > 0 and silent_ns < SILENT_HEARTBEATS * self._heartbeat_ns
        return self._port is not None and heard

    @property
    def stop_requested(self) -> bool:
        """Whether rejects in a row have latched a stop request."""
        return self._rejects.latched

    def reset_stop(self) -> None:
        """Let the stop request go."""
        with self._lock:
            self._rejects.reset()

    def close(self) -> None:
        """Close the port; calling twice is harmless."""
        self._stop.set()
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.join(timeout=2.0)
        self._release("it is closed")
        if self._trace_file is not None:
            self._trace_file.close()
            self._trace_file = self.trace = None

    @property
    def stats(self) -> LinkStats:
        """A copy of the counters."""
        with self._lock:
            return dataclasses.replace(self._stats)

    # What a link fills in; the port thread calls these.

    @staticmethod
    def _signal_places(settings: PlcSettings) -> tuple[SignalPlace, ...]:
        """The signals of this kind of link."""
        raise NotImplementedError

    def _on_stop_request(self, latched: bool) -> None:
        self.tap.set(STOP_REQUEST, latched, time.monotonic_ns())

    def _on_open(self) -> None:
        """The port is open (again); the lock is held."""

    def _on_lost(self) -> None:
        """The port is gone; the lock is held."""

    def _on_bytes(self, data: bytes, stamp_ns: int) -> None:
        """Bytes have arrived; empty when a whole read brought none."""

    def _on_timers(self, now_ns: int) -> None:
        """Look at the clocks; called after every read."""

    # The port thread.

    def _run(self) -> None:
        while not self._stop.is_set():
            try:
                if self._port is None:
                    self._reopen()
                else:
                    self._serve()
            # An unplugged port raises many kinds of error, and the link must outlive them all.
            except Exception as error:  # noqa: BLE001
                logger.warning("PLC port %s lost: %s", self.name, error)
                self._release(f"{error}; check the cable and the adapter")

    def _serve(self) -> None:
        if self._write_failed:
            raise PlcError("writing failed")
        data = self._port.read(1)
        if data:
            data += self._port.read(self._port.in_waiting)
        stamp_ns = time.monotonic_ns()
        if data:
            self._show("rx", data, stamp_ns)
        self._on_bytes(data, stamp_ns)
        self._on_timers(time.monotonic_ns())

    def _open_trace(self) -> None:
        if self._settings.trace is not None and self.trace is None:
            self._trace_file = WireTrace(self._settings.trace, self._settings.trace_mb)
            self.trace = self._trace_file

    def _open(self) -> Any:  # noqa: ANN401 - pyserial has no types
        return open_port(self.name, self._baudrate, self._parity)

    def _reopen(self) -> None:
        if self._stop.wait(self._backoff_s):
            return
        self._backoff_s = min(2 * self._backoff_s, _LONGEST_BACKOFF_S)
        try:
            port = self._open()
        except PlcError as error:
            self._broken = str(error).removeprefix(f"PLC port {self.name}: ")
            return
        self._adopt(port)
        self._stats.reconnects += 1
        logger.info("PLC port %s open again", self.name)

    def _adopt(self, port: Any) -> None:  # noqa: ANN401 - pyserial has no types
        with self._lock:
            self._port = port
            self._write_failed = False
            self._backoff_s = _FIRST_BACKOFF_S
            self._heard_ns = 0
            self._on_open()

    def _release(self, reason: str) -> None:
        """Close the port; verdicts under way have failed and never leave late."""
        with self._lock:
            port, self._port = self._port, None
            self._broken = reason
            self._on_lost()
            self.tap.lost(time.monotonic_ns())
        if port is not None:
            with contextlib.suppress(Exception):
                port.close()

    # Shared by both sides.

    def _try_write(self, frame: bytes) -> None:
        # A failed write is noticed by the port thread, which opens the port again.
        with contextlib.suppress(PlcError):
            self._write(frame)

    def _write(self, frame: bytes) -> int:
        with self._lock:
            if self._port is None:
                raise PlcError(self._lost())
            try:
                write_all(self._port, frame)
            except OSError as error:
                self._write_failed = True
                self._broken = str(error)
                raise PlcError(self._lost()) from error
            stamp_ns = time.monotonic_ns()
            self._stats.frames_sent += 1
        self._show("tx", frame, stamp_ns)
        return stamp_ns

    def _show(self, direction: str, data: bytes, stamp_ns: int) -> None:
        self.tap.frame(direction, data, stamp_ns)
        if self.trace is None:
            return
        try:
            self.trace(direction, data, stamp_ns)
        except Exception:
            self.trace = None
            logger.exception("PLC port %s: trace switched off, it raised", self.name)

    def _lost(self) -> str:
        reason = " ".join(self._broken.split())
        return f"PLC link {self.name} is lost: {reason}"

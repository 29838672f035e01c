"""The PLC link over Modbus RTU: the station is server (slave), the PLC reads and writes.

    caller's thread                       port thread
    send() ── lock ─> register image      request ─decode─ lock ─┬─ write PLC block ─> trigger, ACK
                          ^                                      └─ read both blocks ─> answer
                          └──────────────────────────────────────────┘

Every request is answered from the image under one lock: whatever a single request reads belongs
together, and RESULT_VALID can never be seen before the rest of the block. A request that writes and
reads (function 23) writes first.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace

from app.devices.plc.bookkeeping import TraceHook
from app.devices.plc.modbus_board import ModbusBoard
from app.devices.plc.modbus_map import (
    PLC_BASE,
    PLC_COUNT,
    STATION_BASE,
    STATION_COUNT,
)
from app.devices.plc.modbus_rtu import (
    Illegal,
    ModbusError,
    Request,
    Skipped,
    decode_request,
    encode_answer,
    encode_exception,
)
from app.devices.plc.port_link import PortLink
from app.devices.plc.signal_places import modbus_places
from app.settings import PlcSettings
from app.station.link_monitor import SignalPlace
from app.station.ports import Trigger
from engine.errors import PlcError
from engine.types import Verdict

_SILENCE_NS = 30_000_000
"""Half a frame is given up after so long; USB adapters make pauses of up to 16 ms inside one."""


class ModbusLink(PortLink):
    """What server and client share: a register image in front of the line."""

    default_parity = "even"

    def __init__(self, settings: PlcSettings, *, trace: TraceHook | None = None) -> None:
        super().__init__(settings, trace=trace)
        self._device_id = settings.device_id
        self._offset = settings.register_offset
        self._board = ModbusBoard(settings, self._stats, self.tap)
        self._triggers = self._board.triggers
        self._rejects = self._board.rejects

    def acknowledged(self) -> Sequence[int]:
        """Sequences whose verdict the PLC has acknowledged since the last call."""
        with self._lock:
            sequences = tuple(self._board.acknowledged)
            self._board.acknowledged.clear()
        return sequences

    def fault(self, reason: str) -> None:
        """Show an alarm in words; never raises. READY is told by `set_ready` alone."""
        with self._lock:
            self._board.fault(reason)

    def set_ready(self, *, ready: bool) -> None:
        """Show whether the station is READY; an OK that was not read before is withdrawn."""
        with self._lock:
            self._board.set_ready(ready=ready)

    def requested_recipe(self) -> str | None:
        """Return the product that the PLC has asked for since the last call, or None."""
        with self._lock:
            return self._board.requested_recipe()

    def tell_recipe(self, product: str) -> None:
        """Show the number of the product that is in force."""
        with self._lock:
            self._board.tell_recipe(product)

    def is_connected(self) -> bool:
        """Whether the port is open and the PLC has shown life within the heartbeat limit."""
        with self._lock:
            self._heard_ns = self._board.heard_ns
            return super().is_connected()

    @staticmethod
    def _signal_places(settings: PlcSettings) -> tuple[SignalPlace, ...]:
        return modbus_places(settings.register_offset)

    def _on_lost(self) -> None:
        self._board.forget_peer()


class ModbusServerLink(ModbusLink):
    """`PlcLink` as Modbus server on one serial port."""

    def __init__(self, settings: PlcSettings, *, trace: TraceHook | None = None) -> None:
        super().__init__(settings, trace=trace)
        self._buffer = bytearray()
        self._last_byte_ns = 0

    def send(self, trigger: Trigger, verdict: Verdict, score: float) -> int:
        """Put the verdict where the PLC reads it; see `Signaller.send`.

        Returns:
            `time.monotonic_ns()` from which on a request of the PLC is answered with it.

        Raises:
            PlcError: The port is lost; or an OK while not READY; or the trigger already has another
                verdict or has been superseded by a newer part with its sequence.
        """
        with self._lock:
            if self._port is None:
                raise PlcError(self._lost())
            self._board.post(trigger, verdict, score, time.monotonic_ns())
            return time.monotonic_ns()

    # The port thread.

    def _on_open(self) -> None:
        self._buffer.clear()

    def _on_bytes(self, data: bytes, stamp_ns: int) -> None:
        if not data:
            if self._buffer and stamp_ns - self._last_byte_ns > _SILENCE_NS:
                self._buffer.clear()
                self._stats.crc_errors += 1
            return
        self._last_byte_ns = stamp_ns
        self._buffer += data
        while True:
            used, found = decode_request(self._buffer, self._device_id)
            if used == 0:
                return
            del self._buffer[:used]
            if isinstance(found, Skipped):
                self._stats.noise += 1
            elif isinstance(found, Illegal):
                self._write(encode_exception(self._device_id, found.function, found.error))
            elif found is not None:
                self._stats.frames_received += 1
                self._answer(found, stamp_ns)

    def _answer(self, asked: Request, stamp_ns: int) -> None:
        request = self._without_offset(asked)
        with self._lock:
            error = _check(request)
            if error is not None:
                frame = encode_exception(self._device_id, request.function, error)
            else:
                if request.values:
                    offset = request.write_address - PLC_BASE
                    self._board.write_plc(offset, request.values, stamp_ns)
                # Late is late: what was due before this request came is not shown any more.
                self._board.check_results(stamp_ns)
                frame = encode_answer(self._device_id, asked, self._read(request))
            self._write(frame)

    def _without_offset(self, request: Request) -> Request:
        """Addresses as in the map; below the offset they are negative, which is in no block."""
        if not self._offset:
            return request
        return replace(
            request,
            read_address=request.read_address - self._offset,
            write_address=request.write_address - self._offset,
        )

    def _read(self, request: Request) -> list[int]:
        if not request.read_count:
            return []
        if request.read_address >= PLC_BASE:
            words, base = self._board.plc_words(), PLC_BASE
        else:
            words, base = self._board.words(time.monotonic_ns()), STATION_BASE
        start = request.read_address - base
        return words[start : start + request.read_count]

    def _on_timers(self, now_ns: int) -> None:
        with self._lock:
            self._board.beat(now_ns)
            self._board.check_results(now_ns)


def _check(request: Request) -> ModbusError | None:
    """Whether a request stays inside one block; the station's own is not to be written."""
    if request.values:
        end = request.write_address + len(request.values)
        if request.write_address < PLC_BASE or end > PLC_BASE + PLC_COUNT:
            return ModbusError.ILLEGAL_ADDRESS
    if not request.read_count:
        return None
    start, end = request.read_address, request.read_address + request.read_count
    in_station = start >= STATION_BASE and end <= STATION_BASE + STATION_COUNT
    in_plc = start >= PLC_BASE and end <= PLC_BASE + PLC_COUNT
    return None if in_station or in_plc else ModbusError.ILLEGAL_ADDRESS

"""The PLC link over Modbus RTU: the station is client (master) and the PLC is a slave.

The map is the same; here the station fetches the PLC block and writes its own into the PLC.

    caller's thread                          port thread, every few milliseconds
    send() ── bus ─> result, then STATUS     bus ─┬─ read CONTROL to RECIPE
                                                  ├─ TRIGGER has risen: read the whole PLC block
                                                  └─ write what has changed, STATUS last

Whoever has the bus has one request under way; a verdict waits for at most one. RESULT_VALID is the
last thing that is written, and the first that is taken back.
"""

from __future__ import annotations

import logging
import threading
import time

from app.devices.plc.bookkeeping import TraceHook
from app.devices.plc.modbus_map import (
    PLC_BASE,
    PLC_COUNT,
    STATION_BASE,
    Control,
    PlcRegister,
    StationRegister,
    Status,
)
from app.devices.plc.modbus_master import ModbusMaster
from app.devices.plc.modbus_rtu import MAX_FRAME, Function, Request
from app.devices.plc.serial_modbus import ModbusLink
from app.settings import PlcSettings
from app.station.ports import Trigger
from engine.errors import PlcError
from engine.types import Verdict

logger = logging.getLogger(__name__)

_BITS = 11  # of one character: start, eight, parity, stop
_PAUSE_S = 0.005
_SILENT_PAUSE_S = 0.1
_TRIES = 2
_LONGEST_PAUSE_S = 0.1
"""A PLC that takes longer from request to answer has to be waited for by name."""

_RESULT = slice(StationRegister.RESULT_SEQUENCE, StationRegister.RECIPE)
_HEAD = slice(StationRegister.HEARTBEAT, StationRegister.RESULT_SEQUENCE)


class ModbusClientLink(ModbusLink):
    """`PlcLink` as Modbus client on one serial port."""

    def __init__(self, settings: PlcSettings, *, trace: TraceHook | None = None) -> None:
        super().__init__(settings, trace=trace)
        self._answer_s = _answer_timeout_s(settings)
        self._bus = threading.Lock()
        self._master: ModbusMaster | None = None
        self._silent = False
        # What the PLC's copy of the station block holds; None where that is not known.
        self._written: list[int] | None = None

    def send(self, trigger: Trigger, verdict: Verdict, score: float) -> int:
        """Write the verdict into the PLC; see `Signaller.send`.

        Returns:
            `time.monotonic_ns()` when the PLC had confirmed it.

        Raises:
            PlcError: The port is lost or the PLC does not answer; or an OK while not READY; or the
                trigger already has another verdict or has been superseded by a newer part with its
                sequence.
        """
        with self._bus:
            if self._port is None:
                raise PlcError(self._lost())
            if self._silent:
                raise PlcError(self._unanswered())
            with self._lock:
                self._board.post(trigger, verdict, score, time.monotonic_ns())
            try:
                told = self._publish(everything=False)
            except (OSError, PlcError) as error:
                self._write_failed, self._broken, told = True, str(error), False
            if not told:
                # It may not arrive later, when the record already says that it did not.
                with self._lock:
                    self._board.withdraw(trigger)
                raise PlcError(self._lost() if self._write_failed else self._unanswered())
            return time.monotonic_ns()

    # The port thread.

    def _on_open(self) -> None:
        self._silent = False
        self._written = None
        self._master = ModbusMaster(
            self._port.fileno(),
            self._device_id,
            write=lambda frame: (self._write(frame), None)[1],
            show=lambda data: self._show("rx", data, time.monotonic_ns()),
            cancelled=self._stop.is_set,
        )

    def _serve(self) -> None:
        if self._write_failed:
            raise PlcError("writing failed")
        with self._bus:
            with self._lock:
                self._board.beat(time.monotonic_ns())
                self._board.check_results(time.monotonic_ns())
            answered = self._fetch() and self._publish(everything=True)
            if answered is self._silent:
                self._silent = not answered
                logger.warning(
                    "PLC port %s: the PLC %s", self.name, "answers" if answered else "is silent"
                )
        self._stop.wait(_PAUSE_S if answered else _SILENT_PAUSE_S)

    def _fetch(self) -> bool:
        """Bring the PLC block up to date; return whether the PLC has answered."""
        head = self._ask(Request(Function.READ, PLC_BASE, PlcRegister.PART_ID))
        if head is None:
            return False
        rises = head[0] & ~self._board.plc_words()[0] & Control.TRIGGER
        if rises:
            # The texts were written before TRIGGER was raised, so they are there in one piece.
            head = self._ask(Request(Function.READ, PLC_BASE, PLC_COUNT))
            if head is None:
                return False
        with self._lock:
            self._board.write_plc(0, head, time.monotonic_ns())
        return True

    def _publish(self, *, everything: bool) -> bool:
        """Write what the PLC does not have yet; return whether it has confirmed all of it.

        Args:
            everything: Counters and alarm too; a verdict on its way does not wait for them.
        """
        with self._lock:
            words = self._board.words(time.monotonic_ns())
        known, self._written = self._written, None
        have = list(known) if known is not None else [-1] * len(words)
        if have[_RESULT] != words[_RESULT]:
            if known is None or have[0] & Status.RESULT_VALID:
                have[0] = words[0] & ~Status.RESULT_VALID
                if not self._store(0, have[:1]):
                    return False
            if not self._bring(have, words, slice(_HEAD.start, _RESULT.stop)):
                return False
        elif have[_HEAD] != words[_HEAD]:
            # Once per heartbeat STATUS is told anew, for a PLC that has restarted.
            have[0] = -1
            if not self._bring(have, words, _HEAD):
                return False
        rest = slice(StationRegister.RECIPE, len(words))
        if everything and have[rest] != words[rest] and not self._bring(have, words, rest):
            return False
        if have[0] != words[0] and not self._bring(have, words, slice(0, 1)):
            return False
        self._written = have
        return True

    def _bring(self, have: list[int], words: list[int], part: slice) -> bool:
        have[part] = words[part]
        return self._store(part.start, words[part])

    def _store(self, address: int, values: list[int]) -> bool:
        function = Function.WRITE_ONE if len(values) == 1 else Function.WRITE
        request = Request(function, write_address=STATION_BASE + address, values=tuple(values))
        return self._ask(request) is not None

    def _ask(self, request: Request) -> tuple[int, ...] | None:
        """Send a request, a second time when no answer comes; None when there is none.

        Raises:
            PlcError: The PLC refuses.
            OSError: The port is gone.
        """
        assert self._master is not None
        moved = Request(
            request.function,
            request.read_address + self._offset,
            request.read_count,
            request.write_address + self._offset,
            request.values,
        )
        for _ in range(_TRIES):
            answer = self._master.ask(moved, self._answer_s)
            if answer is None:
                self._stats.resends += 1
                continue
            self._stats.frames_received += 1
            if answer.exception:
                first = moved.read_address if moved.read_count else moved.write_address
                raise PlcError(
                    f"the PLC refuses registers from {first} on with exception "
                    f"{answer.exception}; check its Modbus area and `register_offset`"
                )
            return answer.values
        return None

    def _unanswered(self) -> str:
        return f"PLC link {self.name} is lost: the PLC does not answer; check cable and `device_id`"


def _answer_timeout_s(settings: PlcSettings) -> float:
    """How long one answer is waited for.

    A lost one holds up all that comes after it, the next trigger too. So the wait follows from what
    line and PLC need, however long a verdict may go without acknowledge.
    """
    if settings.answer_timeout_ms is not None:
        return settings.answer_timeout_ms / 1000
    wire_s = 2 * MAX_FRAME * _BITS / settings.baudrate
    return min(settings.ack_timeout_ms / 1000 / _TRIES, _LONGEST_PAUSE_S + wire_s)

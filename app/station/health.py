"""State of the station: what is wrong, what stays wrong until acknowledged, and the one gate."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass

from app.station.snapshot import StationState


@dataclass(frozen=True)
class Fault:
    """One thing that is wrong.

    Attributes:
        reason: What is wrong and what to do, in words.
        latched: True stays until acknowledged; False ends when the cause is gone.
    """

    reason: str
    latched: bool


class Health:
    """Faults by source, and the state that follows from them.

    Every change of state and every verdict that leaves passes the same `gate`, so a verdict never
    leaves in another state than the one it was admitted in.

    Attributes:
        gate: Re-entrant lock around the state.
        state: State of the station; reading it needs no lock.
        alarms: What is wrong or was wrong, in words, until acknowledged, what stops the line
            first; reading it needs no lock.
        alarm: All of them in one line, in the order in which they came.
    """

    def __init__(self, on_change: Callable[[StationState, str], None]) -> None:
        """Begin in STARTING.

        Args:
            on_change: Called inside the gate with every new state and the reason for it.
        """
        self.gate = threading.RLock()
        self.state = StationState.STARTING
        self.alarms: tuple[str, ...] = ()
        self.alarm = ""
        self._base = StationState.STARTING
        self._faults: dict[str, Fault] = {}
        self._alarms: dict[str, str] = {}
        self._on_change = on_change
        self._closed = False

    def enter(self, base: StationState) -> None:
        """Set the state that holds while nothing is wrong: STARTING, SWITCHING or READY."""
        with self.gate:
            if not self._closed:
                self._base = base
                self._update()

    def close(self) -> None:
        """Leave READY for good; the station is being stopped."""
        with self.gate:
            self.enter(StationState.STARTING)
            self._closed = True

    def fault(self, source: str, reason: str, *, latched: bool) -> None:
        """Something is wrong; a latched fault is not weakened by an unlatched one of its source."""
        with self.gate:
            old = self._faults.get(source)
            self._faults[source] = Fault(reason, latched or (old is not None and old.latched))
            self._alarms[source] = reason
            self._update()

    def warn(self, source: str, reason: str) -> None:
        """Raise an alarm that does not stop the line."""
        with self.gate:
            self._alarms[source] = reason
            self._update()

    def clear(self, source: str) -> None:
        """The cause is gone; latched faults and the alarm stay until acknowledged."""
        with self.gate:
            fault = self._faults.get(source)
            if fault is not None and not fault.latched:
                del self._faults[source]
                self._update()

    def acknowledge(self) -> None:
        """Somebody has read the alarm: drop it, and every latched fault; what still holds stays."""
        with self.gate:
            self._faults = {name: item for name, item in self._faults.items() if not item.latched}
            self._alarms = {name: item.reason for name, item in self._faults.items()}
            self._update()

    def reason(self, source: str) -> str:
        """What is wrong with a source, or empty."""
        fault = self._faults.get(source)
        return fault.reason if fault is not None else ""

    def _update(self) -> None:
        stopping = [self._alarms[source] for source in self._alarms if source in self._faults]
        self.alarms = tuple(dict.fromkeys((*stopping, *self._alarms.values())))
        self.alarm = " · ".join(dict.fromkeys(self._alarms.values()))
        state = StationState.FAULTED if self._faults else self._base
        if state is self.state:
            return
        self.state = state
        self._on_change(state, next(iter(self._faults.values())).reason if self._faults else "")

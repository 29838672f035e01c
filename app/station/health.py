"""State of the station: what is wrong, what stays wrong until acknowledged, and the one gate."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace

from app.station.snapshot import StationState


@dataclass(frozen=True)
class Fault:
    """One thing that is wrong.

    Attributes:
        reason: What is wrong and what to do, in words.
        latched: It stays until acknowledged.
        holds: Its cause is still there; neither an acknowledge nor time ends that, only `clear`.
    """

    reason: str
    latched: bool
    holds: bool


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
        """Something is wrong.

        Args:
            source: Who says so.
            reason: What it is, in words.
            latched: True: it happened, and stays until acknowledged. False: it is so until `clear`.
                A source may have both at once; the one does not weaken the other.
        """
        with self.gate:
            old = self._faults.get(source, Fault("", latched=False, holds=False))
            self._faults[source] = Fault(reason, latched or old.latched, not latched or old.holds)
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
            if fault is not None and fault.latched:
                self._faults[source] = replace(fault, holds=False)
            elif fault is not None:
                del self._faults[source]
                self._update()

    def acknowledge(self) -> None:
        """Somebody has read the alarm: drop it, and every latched fault; what still holds stays."""
        with self.gate:
            self._faults = {
                name: replace(item, latched=False)
                for name, item in self._faults.items()
                if item.holds
            }
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

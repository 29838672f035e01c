"""What passes between station and PLC, kept in memory for whoever puts the line into service.

The link writes, the screen reads, and neither waits for the other: the link appends to a bounded
deque or puts a frozen value in the place of the last one, the screen copies. The link's own lock
keeps its threads apart; only `frame` may be called without it.
"""

from __future__ import annotations

import itertools
import time
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum
from typing import Protocol, runtime_checkable

KEPT_FRAMES = 2000
KEPT_PARTS = 64
LATEST_BEATS = 3.5
"""So many heartbeat periods without a change and the heart beats no more."""

READY = "READY"
BUSY = "BUSY"
RESULT_VALID = "RESULT_VALID"
STOP_REQUEST = "STOP_REQUEST"
HEARTBEAT = "HEARTBEAT"
TRIGGER = "TRIGGER"
ACK = "ACK"
PLC_HEARTBEAT = "PLC_HEARTBEAT"


class SignalKind(str, Enum):
    """How a signal says something: by its level, by a moment, or by going on changing."""

    LEVEL = "level"
    PULSE = "pulse"
    BEAT = "beat"


@dataclass(frozen=True)
class SignalPlace:
    """One signal of a link.

    Attributes:
        key: Its name, as in docs/plc.md.
        where: Where it is found: register and bit, pin, or message.
        to_plc: Whether the station tells it; otherwise the PLC does.
        kind: How it says something.
    """

    key: str
    where: str
    to_plc: bool
    kind: SignalKind = SignalKind.LEVEL


@dataclass(frozen=True)
class LinkSignal:
    """A signal as it is now.

    Attributes:
        place: Which one.
        high: Its level; of a pulse always False.
        changed_ns: `time.monotonic_ns()` of its last change; 0 = it never changed.
        changes: How often it has changed.
    """

    place: SignalPlace
    high: bool = False
    changed_ns: int = 0
    changes: int = 0


@dataclass(frozen=True)
class WireFrame:
    """Bytes that went over the wire in one piece.

    Attributes:
        number: Counts up from 1; a gap means that older ones were dropped.
        to_plc: Direction.
        data: The bytes; of a link without bytes the words that stand for them.
        stamp_ns: `time.monotonic_ns()`.
        wall_ns: `time.time_ns()`.
    """

    number: int
    to_plc: bool
    data: bytes
    stamp_ns: int
    wall_ns: int


@dataclass(frozen=True)
class Handshake:
    """How one part went over the link; a stamp of 0 means that it has not come (yet).

    Attributes:
        sequence: The PLC's counter.
        part_id: Identity of the part.
        trigger_ns: TRIGGER came.
        ready: Whether the station was READY then.
        ready_low_ns: READY ended while the part was under way.
        trigger_low_ns: TRIGGER fell; 0 also where a trigger is a moment.
        verdict: What was told, or empty.
        valid_ns: The verdict was told.
        end_ns: The verdict was acknowledged, or is told no longer.
        acknowledged: Which of both.
    """

    sequence: int
    part_id: str
    trigger_ns: int
    ready: bool = False
    ready_low_ns: int = 0
    trigger_low_ns: int = 0
    verdict: str = ""
    valid_ns: int = 0
    end_ns: int = 0
    acknowledged: bool = False


class LinkMonitor(Protocol):
    """What a screen sees of a link. Reading never keeps the link waiting."""

    @property
    def kind(self) -> str:
        """Kind of the link, as in the station file."""

    def signals(self) -> tuple[LinkSignal, ...]:
        """All signals of this kind of link, the station's own first."""

    def frames(self, after: int = 0) -> tuple[WireFrame, ...]:
        """The newest frames with a number above `after`, oldest first."""

    def handshake(self) -> Handshake | None:
        """The newest part whose exchange is over, else the newest one; None before the first."""

    def is_lit(self, signal: LinkSignal, now_ns: int) -> bool:
        """Whether the lamp of a signal is lit."""


@runtime_checkable
class MonitoredLink(Protocol):
    """A PLC link that lets itself be watched."""

    @property
    def tap(self) -> LinkMonitor:
        """What passes over it."""


class LinkTap:
    """The `LinkMonitor` that a link fills.

    Attributes:
        kind: Kind of the link.
    """

    shown_pulse_ns = 400_000_000
    """A pulse stays lit for so long, or nobody would see it."""

    def __init__(self, kind: str, places: Iterable[SignalPlace], heartbeat_ms: float = 0) -> None:
        """Begin with everything low.

        Args:
            kind: Kind of the link.
            places: Its signals.
            heartbeat_ms: Period of both sides' heartbeats.
        """
        self.kind = kind
        self._signals = {place.key: LinkSignal(place) for place in places}
        self._beat_limit_ns = int(LATEST_BEATS * heartbeat_ms * 1e6)
        self._frames: deque[WireFrame] = deque(maxlen=KEPT_FRAMES)
        self._numbers = itertools.count(1)
        self._open: dict[int, Handshake] = {}
        self._newest: Handshake | None = None
        self._over: Handshake | None = None

    # ------------------------------------------------------------------ the link's side

    def frame(self, direction: str, data: bytes, stamp_ns: int) -> None:
        """Keep bytes that went by; a `TraceHook`."""
        wall_ns = time.time_ns() - (time.monotonic_ns() - stamp_ns)
        number = next(self._numbers)
        self._frames.append(WireFrame(number, direction == "tx", data, stamp_ns, wall_ns))

    def set(self, key: str, high: bool, stamp_ns: int) -> None:
        """Note the level of a signal; most calls change nothing and cost next to nothing."""
        signal = self._signals.get(key)
        if signal is None or signal.high is high:
            return
        self._signals[key] = replace(
            signal, high=high, changed_ns=stamp_ns, changes=signal.changes + 1
        )
        if high:
            return
        newest = self._newest
        if key == READY:
            for part in [part for part in self._open.values() if not part.ready_low_ns]:
                self._keep(replace(part, ready_low_ns=stamp_ns))
        elif key == TRIGGER and newest is not None and not newest.trigger_low_ns:
            self._keep(replace(newest, trigger_low_ns=stamp_ns))

    def pulse(self, key: str, stamp_ns: int) -> None:
        """Note that a signal was there for a moment."""
        signal = self._signals.get(key)
        if signal is not None:
            self._signals[key] = replace(signal, changed_ns=stamp_ns, changes=signal.changes + 1)

    def trigger(self, sequence: int, part_id: str, stamp_ns: int) -> None:
        """A part has come."""
        signal = self._signals[TRIGGER]
        if signal.place.kind is SignalKind.PULSE:
            self.pulse(TRIGGER, stamp_ns)
        else:
            self.set(TRIGGER, True, stamp_ns)
        self._newest = Handshake(sequence, part_id, stamp_ns, ready=self._signals[READY].high)
        self._open[sequence] = self._newest
        while len(self._open) > KEPT_PARTS:
            del self._open[next(iter(self._open))]
        self._follow(stamp_ns)

    def told(self, sequence: int, verdict: str, stamp_ns: int) -> None:
        """The verdict of a part is told; again changes nothing."""
        part = self._open.get(sequence)
        if part is not None and not part.valid_ns:
            self._keep(replace(part, verdict=verdict, valid_ns=stamp_ns))
        self._follow(stamp_ns)

    def acknowledged(self, sequence: int, stamp_ns: int) -> None:
        """The PLC has acknowledged a verdict."""
        self.pulse(ACK, stamp_ns)
        self._end(sequence, stamp_ns, acknowledged=True)

    def given_up(self, sequence: int, part_id: str, stamp_ns: int) -> None:
        """Nobody waits any longer for a part's verdict or its acknowledgement."""
        part = self._open.get(sequence)
        if part is not None and part.part_id == part_id:
            self._end(sequence, stamp_ns, acknowledged=False)

    def end_told(self, stamp_ns: int) -> None:
        """What was told is told no longer: the end of a pulse."""
        for sequence in [number for number, part in self._open.items() if part.valid_ns]:
            self._end(sequence, stamp_ns, acknowledged=False)

    def lost(self, stamp_ns: int) -> None:
        """The link is gone, and with it everything under way."""
        for sequence in list(self._open):
            self._end(sequence, stamp_ns, acknowledged=False)

    def _end(self, sequence: int, stamp_ns: int, *, acknowledged: bool) -> None:
        part = self._open.pop(sequence, None)
        if part is not None:
            over = replace(part, end_ns=stamp_ns, acknowledged=acknowledged)
            self._over = over
            if self._newest is part:
                self._newest = over
        self._follow(stamp_ns)

    def _keep(self, part: Handshake) -> None:
        """Put a changed part in the place of what it was."""
        if part.sequence in self._open:
            self._open[part.sequence] = part
        for name in ("_newest", "_over"):
            kept = getattr(self, name)
            if kept is not None and kept.trigger_ns == part.trigger_ns:
                setattr(self, name, part)

    def _follow(self, stamp_ns: int) -> None:
        """BUSY and RESULT_VALID follow from the parts under way."""
        parts = self._open.values()
        self.set(BUSY, any(not part.valid_ns for part in parts), stamp_ns)
        self.set(RESULT_VALID, any(part.valid_ns for part in parts), stamp_ns)

    # ------------------------------------------------------------------ the screen's side

    def signals(self) -> tuple[LinkSignal, ...]:
        """All signals of this kind of link, the station's own first."""
        # The keys never change, so that walking over them is safe whoever writes meanwhile.
        return tuple(sorted(self._signals.values(), key=lambda item: not item.place.to_plc))

    def frames(self, after: int = 0) -> tuple[WireFrame, ...]:
        """The newest frames with a number above `after`, oldest first."""
        return tuple(frame for frame in self._frames.copy() if frame.number > after)

    def handshake(self) -> Handshake | None:
        """The newest part whose exchange is over, else the newest one; None before the first."""
        return self._over or self._newest

    def is_lit(self, signal: LinkSignal, now_ns: int) -> bool:
        """Whether the lamp of a signal is lit."""
        if signal.place.kind is SignalKind.LEVEL:
            return signal.high
        if not signal.changed_ns:
            return False
        beats = signal.place.kind is SignalKind.BEAT
        limit_ns = self._beat_limit_ns if beats else self.shown_pulse_ns
        return now_ns - signal.changed_ns < limit_ns

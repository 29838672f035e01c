"""A PLC link without a PLC: the other side is a method call away.

It serves as software trigger (a button, an interval) on a station without PLC, and as the simulated
member of the `PlcLink` seam in tests. The rules are those of the real link: an OK leaves only in
READY, the first verdict of a part counts, a sequence that has moved on to another part takes the
old one's verdict with it.
"""

from __future__ import annotations

import threading
import time
from collections import OrderedDict, deque
from collections.abc import Sequence
from dataclasses import dataclass

from app.devices.plc.bookkeeping import RejectLatch, part_id_now, require_sendable
from app.devices.plc.codec import MAX_SEQUENCE
from app.devices.plc.signal_places import loopback_places
from app.station.link_monitor import READY, STOP_REQUEST, LinkTap
from app.station.ports import Trigger
from engine.errors import PlcError
from engine.types import Verdict

_REMEMBERED = 4096


@dataclass(frozen=True)
class ReceivedVerdict:
    """A verdict as the other side has received it.

    Attributes:
        sequence: Of its trigger.
        part_id: Of its trigger.
        verdict: The answer.
        score: Decision score, or NaN.
        stamp_ns: `time.monotonic_ns()` when it was sent.
    """

    sequence: int
    part_id: str
    verdict: Verdict
    score: float
    stamp_ns: int


class LoopbackPlc:
    """`PlcLink` in this process; `push_trigger`, `wait_verdict` and the like are the other side.

    Attributes:
        name: Always `loopback`.
        acknowledges: Whether the other side acknowledges verdicts.
        tap: What passes over the link, for the screen; words take the place of bytes.
    """

    def __init__(self, *, acknowledges: bool = True, stop_after_rejects: int = 0) -> None:
        self.name = "loopback"
        self.acknowledges = acknowledges
        self.tap = LinkTap("loopback", loopback_places())
        self._changed = threading.Condition()
        self._open = False
        self._plugged = True
        self._rejects = RejectLatch(stop_after_rejects, self._on_stop_request)
        self._ready = False
        self._sequence = 0
        self._triggers: deque[Trigger] = deque()
        self._current: OrderedDict[int, tuple[str, Verdict | None]] = OrderedDict()
        self._acknowledged: deque[int] = deque(maxlen=_REMEMBERED)
        self._verdicts: deque[ReceivedVerdict] = deque(maxlen=_REMEMBERED)
        self._newest: OrderedDict[int, ReceivedVerdict] = OrderedDict()
        self._faults: deque[str] = deque(maxlen=_REMEMBERED)

    # The station's side.

    def start(self) -> None:
        """Open the link.

        Raises:
            PlcError: It is unplugged.
        """
        with self._changed:
            if not self._plugged:
                raise PlcError("PLC link loopback is unplugged; plug it in")
            self._open = True

    def await_trigger(self, timeout_s: float) -> Trigger | None:
        """Wait for the next trigger; None when none came in time.

        Raises:
            PlcError: The link is closed or unplugged.
        """
        with self._changed:
            if self._changed.wait_for(lambda: bool(self._triggers), timeout_s):
                return self._triggers.popleft()
            self._require_open()
            return None

    def send(self, trigger: Trigger, verdict: Verdict, score: float) -> int:
        """Hand the verdict over; return `time.monotonic_ns()`.

        Raises:
            PlcError: The link is lost; or an OK while not READY; or the trigger already has another
                verdict or has been superseded by a newer part with its sequence.
        """
        with self._changed:
            part_id, told = self._current.get(trigger.sequence, (trigger.part_id, None))
            if part_id != trigger.part_id:
                raise PlcError(f"part {trigger.part_id}: its sequence now belongs to {part_id}")
            require_sendable(trigger.part_id, verdict, told, ready=self._ready)
            self._require_open()
            stamp_ns = time.monotonic_ns()
            self._remember(trigger.sequence, trigger.part_id, verdict)
            if told is None:
                self._rejects.note(verdict)
                self._show_verdict(trigger, verdict, score, stamp_ns)
                self._receive(
                    ReceivedVerdict(trigger.sequence, trigger.part_id, verdict, score, stamp_ns)
                )
                if self.acknowledges:
                    self._acknowledged.append(trigger.sequence)
            self._changed.notify_all()
            return stamp_ns

    def fault(self, reason: str) -> None:
        """Tell an alarm in words; never raises."""
        with self._changed:
            if self._open and self._plugged:
                self._faults.append(reason)
                self._show("tx", f"FLT {reason}", time.monotonic_ns())
                self._changed.notify_all()

    def acknowledged(self) -> Sequence[int]:
        """Sequences whose verdict has been acknowledged since the last call."""
        with self._changed:
            sequences = tuple(self._acknowledged)
            self._acknowledged.clear()
            return sequences

    def set_ready(self, *, ready: bool) -> None:
        """Tell whether the station is READY; while it is not, no OK leaves."""
        with self._changed:
            if ready is not self._ready:
                stamp_ns = time.monotonic_ns()
                self.tap.set(READY, ready, stamp_ns)
                self._show("tx", "RDY" if ready else "NRD", stamp_ns)
            self._ready = ready
            self._changed.notify_all()

    def is_connected(self) -> bool:
        """Whether the link is open and plugged in."""
        with self._changed:
            return self._open and self._plugged

    def close(self) -> None:
        """Close the link; calling twice is harmless."""
        with self._changed:
            self._open = False

    @property
    def stop_requested(self) -> bool:
        """Whether rejects in a row have latched a stop request."""
        with self._changed:
            return self._rejects.latched

    def reset_stop(self) -> None:
        """Let the stop request go."""
        with self._changed:
            self._rejects.reset()

    # The other side.

    @property
    def ready(self) -> bool:
        """What the station last said about itself."""
        with self._changed:
            return self._ready

    @property
    def verdicts(self) -> tuple[ReceivedVerdict, ...]:
        """Verdicts received, oldest first."""
        with self._changed:
            return tuple(self._verdicts)

    @property
    def faults(self) -> tuple[str, ...]:
        """Alarms received, oldest first."""
        with self._changed:
            return tuple(self._faults)

    def push_trigger(
        self, part_id: str = "", lot: str = "", sequence: int | None = None
    ) -> Trigger:
        """Announce a part.

        Args:
            part_id: Its identity; made of clock and sequence when empty.
            lot: Its lot.
            sequence: Counter; the next one when None.

        Returns:
            The trigger as the station will see it.
        """
        with self._changed:
            self._sequence = self._sequence % MAX_SEQUENCE + 1 if sequence is None else sequence
            identity = part_id or part_id_now(self._sequence)
            trigger = Trigger(self._sequence, identity, time.monotonic_ns(), lot)
            self._remember(self._sequence, identity, None)
            self.tap.trigger(trigger.sequence, identity, trigger.stamp_ns)
            self._show("rx", f"TRG {trigger.sequence} {identity} {lot}".rstrip(), trigger.stamp_ns)
            self._triggers.append(trigger)
            self._changed.notify_all()
            return trigger

    def wait_verdict(self, sequence: int, timeout_s: float) -> ReceivedVerdict | None:
        """Wait for the verdict of one sequence; None when none came in time."""
        with self._changed:
            self._changed.wait_for(lambda: sequence in self._newest, timeout_s)
            return self._newest.get(sequence)

    def unplug(self) -> None:
        """Cut the link."""
        with self._changed:
            self._plugged = False
            self.tap.lost(time.monotonic_ns())
            self._changed.notify_all()

    def replug(self) -> None:
        """Mend the link."""
        with self._changed:
            self._plugged = True
            self._changed.notify_all()

    # Both; the lock is held.

    def _show(self, direction: str, words: str, stamp_ns: int) -> None:
        self.tap.frame(direction, words.encode(), stamp_ns)

    def _show_verdict(
        self, trigger: Trigger, verdict: Verdict, score: float, stamp_ns: int
    ) -> None:
        self.tap.told(trigger.sequence, verdict.value, stamp_ns)
        self._show("tx", f"VER {trigger.sequence} {verdict.value} {score:.6g}", stamp_ns)
        if self.acknowledges:
            self._show("rx", f"ACK {trigger.sequence}", stamp_ns)
            self.tap.acknowledged(trigger.sequence, stamp_ns)

    def _on_stop_request(self, latched: bool) -> None:
        self.tap.set(STOP_REQUEST, latched, time.monotonic_ns())

    def _receive(self, verdict: ReceivedVerdict) -> None:
        self._verdicts.append(verdict)
        # By its sequence, too: whoever waits for it holds up the line while it is searched for.
        self._newest.pop(verdict.sequence, None)
        self._newest[verdict.sequence] = verdict
        if len(self._newest) > _REMEMBERED:
            self._newest.popitem(last=False)

    def _require_open(self) -> None:
        if not (self._open and self._plugged):
            raise PlcError("PLC link loopback is lost: it is closed or unplugged; plug it in")

    def _remember(self, sequence: int, part_id: str, verdict: Verdict | None) -> None:
        self._current.pop(sequence, None)
        self._current[sequence] = (part_id, verdict)
        while len(self._current) > _REMEMBERED:
            self._current.popitem(last=False)

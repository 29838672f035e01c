"""The physical challenge: known-bad masters through the real camera, each shift.

While it is due, no OK leaves: whatever the inspector answers OK is told as FAULT. It is passed when
as many parts in a row as there are masters were rejected; an OK among them begins the count again,
because a master that passes is exactly what the challenge is there to find. FAULT proves nothing
about the inspection and is not counted. These parts are in the record (lot `challenge`), but in no
statistics.
"""

from __future__ import annotations

import threading

from app.station.decision import Decision, fault
from app.station.snapshot import ChallengeView
from engine.types import Verdict

CHALLENGE_LOT = "challenge"


class Challenge:
    """Counts rejected masters. Any thread may call it.

    Attributes:
        masters: Number of known-bad masters; 0 = this station has no challenge.
        passed: How many challenges were passed since the start.
    """

    def __init__(self, masters: int) -> None:
        """Begin with a challenge that is due, when there are masters."""
        self.masters = masters
        self.passed = 0
        self._lock = threading.Lock()
        self._left = masters
        self._reason = "start of the station"
        self._counted: set[str] = set()

    @property
    def due(self) -> bool:
        """Whether OK is locked; reading it needs no lock."""
        return self._left > 0

    @property
    def words(self) -> str:
        """What is due, for the screen; empty when nothing is."""
        left = self._left
        if not left:
            return ""
        return (
            f"challenge ({self._reason}): {self.masters - left} of {self.masters} known-bad "
            "masters rejected; send the masters, no OK leaves before"
        )

    @property
    def view(self) -> ChallengeView:
        """Where it stands, for the screen."""
        with self._lock:
            rejected = self.masters - self._left
            return ChallengeView(self.masters, rejected, self._left > 0, self._reason, self.passed)

    def begin(self, reason: str) -> None:
        """Make a challenge due, from the beginning; nothing happens without masters."""
        with self._lock:
            self._left = self.masters
            self._reason = reason
            self._counted.clear()

    def judge(self, part_id: str, decision: Decision) -> Decision:
        """Take one part as a master.

        Args:
            part_id: Its identity; one that comes again is not counted again.
            decision: What the inspection says.

        Returns:
            What is told to the PLC: never OK.
        """
        with self._lock:
            if decision.verdict is Verdict.FAULT:
                return decision
            if decision.verdict is Verdict.OK:
                self._left = self.masters
                self._counted.clear()
                return fault(
                    "challenge: this part was judged OK, a known-bad master must be rejected; "
                    f"send all {self.masters} masters again, or check light, focus and recipe"
                )
            if part_id in self._counted:
                return decision._replace(reason=f"challenge: {part_id} was counted before")
            self._counted.add(part_id)
            self._left = max(0, self._left - 1)
            self.passed += not self._left
            done = self.masters - self._left
            return decision._replace(reason=f"challenge: {done} of {self.masters} masters rejected")

"""One part on its way through the line."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from enum import Enum

from app.station.ports import PartRecord, Trigger
from engine.types import Frame, InspectionResult


class Stage(str, Enum):
    """Stages of a part, in order; each leaves one stamp."""

    TRIGGER = "trigger"
    GRABBED = "grabbed"
    INFERRED = "inferred"
    DECIDED = "decided"
    JOURNALLED = "journalled"
    SIGNALLED = "signalled"


@dataclass(eq=False)
class Part:
    """One part between its trigger and its verdict.

    Attributes:
        trigger: What announced it.
        row_id: Identity of its row in the record; the trigger's, unless that is taken.
        deadline_ns: `time.monotonic_ns()` by which the verdict must have left.
        wall_time_ns: `time.time_ns()` of the trigger.
        stamps_ns: `time.monotonic_ns()` of each stage that it has passed.
        frame: Its picture, once grabbed; where several cameras see it, the first one's.
        frames: Camera -> its picture, as they come; `frame` is set when all are there.
        result: The inspector's answer, once there.
        record: What was told to the PLC; set exactly once, by `Outlet.settle`, which makes it the
            claim.
        challenge: It is a known-bad master, and belongs to no statistics.
    """

    trigger: Trigger
    row_id: str
    deadline_ns: int
    wall_time_ns: int
    stamps_ns: dict[Stage, int] = field(default_factory=dict)
    frame: Frame | None = None
    frames: dict[str, Frame] = field(default_factory=dict)
    result: InspectionResult | None = None
    record: PartRecord | None = None
    challenge: bool = False

    @classmethod
    def from_trigger(cls, trigger: Trigger, deadline_ms: float) -> Part:
        """A part that has just been announced, with `deadline_ms` counted from its trigger."""
        age_ns = time.monotonic_ns() - trigger.stamp_ns
        return cls(
            trigger=trigger,
            row_id=trigger.part_id,
            deadline_ns=trigger.stamp_ns + int(deadline_ms * 1e6),
            wall_time_ns=time.time_ns() - age_ns,
            stamps_ns={Stage.TRIGGER: trigger.stamp_ns},
        )

    def stamp(self, stage: Stage) -> int:
        """Note that a stage has been passed now; return the stamp."""
        now_ns = time.monotonic_ns()
        self.stamps_ns[stage] = now_ns
        return now_ns

    def shown(self, result: InspectionResult | None) -> Frame | None:
        """The picture that belongs to an answer: the one that decided."""
        return self.frame if result is None else self.frames.get(result.camera, self.frame)

    @property
    def settled(self) -> bool:
        """Whether its verdict has been decided for good."""
        return self.record is not None

    @property
    def whereabouts(self) -> str:
        """What is being done with it, or was when its time was up."""
        if Stage.INFERRED in self.stamps_ns:
            return "deciding"
        return "judging" if Stage.GRABBED in self.stamps_ns else "waiting for the picture"

    def age_ms(self) -> float:
        """Milliseconds since the trigger."""
        return (time.monotonic_ns() - self.trigger.stamp_ns) / 1e6

"""The one door through which verdicts leave.

    claim -> last look at state and deadline -> journal -> last look at the deadline -> signal ->
    journal (sent)

All of it happens inside the station's gate. So there is exactly one verdict per part whoever comes
first (the inference thread, the deadline thread, a stop), no OK leaves outside READY or after its
deadline, and the order journal before signal holds for every part.
"""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Sequence
from dataclasses import replace

from app.station.challenge import CHALLENGE_LOT
from app.station.decision import Decision, admit, fault
from app.station.health import Health
from app.station.identity import Identity
from app.station.part import Part, Stage
from app.station.ports import Journal, PartRecord, Signaller, SignalState
from app.station.statistics import PartTimes, Statistics
from engine.errors import InspectionError
from engine.types import DefectRegion, InspectionResult, Verdict

LOG = logging.getLogger(__name__)

UNACKNOWLEDGED_LIMIT = 64
_LOOK_S = 0.005


def in_words(error: BaseException) -> str:
    """An error as a reason: our own errors as they are, others with their type."""
    if isinstance(error, InspectionError):
        return str(error)
    return f"unexpected {type(error).__name__}: {error}"


class Outlet:
    """Journals and signals; nobody else talks verdicts to the PLC.

    Attributes:
        identity: What judges; replaced inside the gate when another recipe is put in force.
    """

    def __init__(
        self,
        *,
        health: Health,
        plc: Signaller,
        journal: Journal,
        statistics: Statistics,
        identity: Identity,
    ) -> None:
        self._health = health
        self._plc = plc
        self._journal = journal
        self._statistics = statistics
        self.identity = identity
        self._unacknowledged: dict[int, Part] = {}

    def settle(self, part: Part, decision: Decision) -> bool:
        """Give a part its verdict, unless it has one.

        Args:
            part: The part; its `record` says afterwards what was really told.
            decision: What was decided; anything but FAULT still has to pass state, deadline and
                journal.

        Returns:
            Whether this call settled the part; False = somebody else was first and nothing was
            sent.
        """
        with self._health.gate:
            if part.settled:
                return False
            part.stamp(Stage.DECIDED)
            decision = _in_time(part, admit(decision, self._health.state))
            record = self._write_ahead(part, self._record(part, decision))
            part.record = record  # From here on the part is settled, whatever the link does.
            self._signal(part, record)
            return True

    def amend(self, part: Part, remark: str) -> None:
        """Add a remark to a settled part's row; the verdict and what was told stay as they are."""
        with self._health.gate:
            if part.record is None:
                return
            record = part.record
            score = part.result.score if part.result is not None else record.score
            part.record = replace(record, reason=f"{record.reason}; {remark}", score=score)
            self._update_row(part.record)

    def acknowledge(self, sequences: Sequence[int]) -> None:
        """Note that the PLC has acknowledged these verdicts."""
        if not sequences:
            return
        with self._health.gate:
            for sequence in sequences:
                part = self._unacknowledged.pop(sequence, None)
                if part is not None and part.record is not None:
                    part.record = replace(part.record, signal=SignalState.ACKNOWLEDGED)
                    self._update_row(part.record)

    def await_acknowledgement(self, patience_s: float) -> None:
        """Wait until the newest verdict is acknowledged, at most so long after it was told.

        Nor any longer in all: on a line that runs on there is always a newer one.
        """
        give_up_s = time.monotonic() + patience_s
        while self._newest_age_s() < patience_s and time.monotonic() < give_up_s:
            time.sleep(_LOOK_S)

    def _newest_age_s(self) -> float:
        """Seconds since the newest verdict without acknowledgement was told; infinite: none."""
        with self._health.gate:
            newest = next(reversed(self._unacknowledged.values()), None)
        if newest is None:
            return math.inf
        return (time.monotonic_ns() - newest.stamps_ns[Stage.SIGNALLED]) / 1e9

    @property
    def awaits_acknowledgement(self) -> bool:
        """Whether verdicts are out that the PLC has not acknowledged."""
        return bool(self._unacknowledged)

    def _record(self, part: Part, decision: Decision) -> PartRecord:
        trigger, result, identity = part.trigger, part.result, self.identity
        return PartRecord(
            part_id=part.row_id,
            sequence=trigger.sequence,
            lot=CHALLENGE_LOT if part.challenge else trigger.lot,
            verdict=decision.verdict,
            score=result.score if result is not None else float("nan"),
            threshold=result.threshold if result is not None else identity.threshold,
            reason=decision.reason,
            product=identity.product,
            recipe_version=identity.recipe_version,
            bundle_sha256=identity.bundle_sha256,
            backend=identity.backend,
            wall_time_ns=part.wall_time_ns,
            cycle_ms=part.age_ms(),
            signal=SignalState.INTENDED,
            defects=_kept_defects(result),
        )

    def _write_ahead(self, part: Part, record: PartRecord) -> PartRecord:
        """Append to the journal; whatever goes wrong or takes too long there makes it FAULT."""
        if not self._append(record):
            reason = self._health.reason("record")
            return replace(record, verdict=Verdict.FAULT, reason=reason)
        late = _in_time(part, Decision(record.verdict, record.reason))
        if late.verdict is not record.verdict:
            record = replace(record, verdict=late.verdict, reason=late.reason)
            self._append(record)
        part.stamp(Stage.JOURNALLED)
        return record

    def _signal(self, part: Part, record: PartRecord) -> None:
        try:
            sent_ns = self._plc.send(part.trigger, record.verdict, record.score)
            state = SignalState.SENT
        except Exception as error:  # noqa: BLE001 - whatever the link does, the row must say FAILED
            sent_ns = time.monotonic_ns()
            state = SignalState.FAILED
            self._health.warn("plc", f"part {record.part_id}: not sent ({in_words(error)})")
        part.stamps_ns[Stage.SIGNALLED] = sent_ns
        cycle_ms = (sent_ns - part.trigger.stamp_ns) / 1e6
        part.record = replace(record, signal=state, cycle_ms=cycle_ms)
        self._update_row(part.record)
        if not part.challenge:
            self._count(part, record, cycle_ms, sent_ns)
        if state is SignalState.SENT:
            self._unacknowledged[part.trigger.sequence] = part
            if len(self._unacknowledged) > UNACKNOWLEDGED_LIMIT:
                del self._unacknowledged[next(iter(self._unacknowledged))]

    def _count(self, part: Part, record: PartRecord, cycle_ms: float, sent_ns: int) -> None:
        worked_on = Stage.GRABBED in part.stamps_ns or sent_ns >= part.deadline_ns
        self._statistics.add(
            record.verdict,
            cycle_ms if worked_on else None,
            signalled=part.record is not None and part.record.signal is SignalState.SENT,
            times=PartTimes(
                record.part_id,
                {stage.value: stamp for stage, stamp in part.stamps_ns.items()},
                part.result.timings_ms if part.result is not None else {},
            ),
        )

    def _update_row(self, record: PartRecord) -> None:
        if not self._append(record):
            LOG.error("part %s: %s is not in its row", record.part_id, record.signal.value)

    def _append(self, record: PartRecord) -> bool:
        """Append; a failure latches a fault, because a line without a record must not run on."""
        try:
            self._journal.append(record)
        except Exception as error:  # noqa: BLE001 - any failure must end in FAULT, not in silence
            self._health.fault(
                "record",
                f"the record cannot be kept ({in_words(error)}); check disk and database, "
                "then acknowledge",
                latched=True,
            )
            return False
        return True


def _kept_defects(result: InspectionResult | None) -> tuple[DefectRegion, ...]:
    """The defects in the picture that is kept and shown: of several cameras' the one that decided.

    The reason names the others that are above the threshold.
    """
    if result is None:
        return ()
    return tuple(defect for defect in result.defects if defect.camera == result.camera)


def _in_time(part: Part, decision: Decision) -> Decision:
    """The decision itself, or FAULT when its deadline is over."""
    if decision.verdict is Verdict.FAULT or time.monotonic_ns() < part.deadline_ns:
        return decision
    return fault(f"late: {decision.verdict.value} came {part.age_ms():.0f} ms after the trigger")

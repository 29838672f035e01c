"""The accept/reject rule at the door of the line; pure, and distrustful on purpose.

The inspector has already compared score and threshold. This rule looks at its answer again together
with the station's state, so that no single mistake anywhere can let an OK out.
"""

from __future__ import annotations

import math
from typing import NamedTuple

from app.station.snapshot import StationState
from engine.types import InspectionResult, Verdict


class Decision(NamedTuple):
    """A verdict and, for FAULT and RECHECK, the reason in words."""

    verdict: Verdict
    reason: str = ""


def fault(reason: str) -> Decision:
    """The decision FAULT with its reason."""
    return Decision(Verdict.FAULT, reason)


def admit(decision: Decision, state: StationState) -> Decision:
    """Let a decision pass only in READY; in every other state it becomes FAULT.

    Args:
        decision: What was decided.
        state: State of the station at this very moment.
    """
    if state is StationState.READY or decision.verdict is Verdict.FAULT:
        return decision
    return fault(
        f"the station is not READY ({state.value}); it had decided {decision.verdict.value}"
    )


def decide(result: InspectionResult, state: StationState) -> Decision:
    """Turn the inspector's answer and the station's state into the verdict.

    Args:
        result: The inspector's answer.
        state: State of the station at this very moment.

    Returns:
        OK only for a finite score at or below a finite threshold, answered OK by the inspector, in
        READY.
    """
    if not math.isfinite(result.score):
        return fault(result.reason or f"the score is {result.score}, not a number to judge by")
    if not math.isfinite(result.threshold):
        return fault(
            result.reason or "no threshold is in force for this backend; run `gonogo calibrate`"
        )
    if result.verdict is Verdict.FAULT:
        return fault(result.reason or "the inspector answered FAULT without a reason")
    if result.verdict is Verdict.OK and result.score > result.threshold:
        return fault(
            f"the inspector answered OK with score {result.score:.6g} above the threshold "
            f"{result.threshold:.6g}"
        )
    if result.verdict not in (Verdict.OK, Verdict.NG, Verdict.RECHECK):
        return fault(f"the inspector gave an unknown answer {result.verdict!r}")
    return admit(Decision(result.verdict, result.reason), state)

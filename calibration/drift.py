"""Does the promise still hold on the line? Sequential tests against what calibration proved.

Every test is a Bernoulli CUSUM on one kind of event, such as "the score lies above the threshold".
Calibration proved, with a confidence of its own, that a good part shows the event with at most
probability p0. With p1 > p0 and the likelihood ratio L of one part,

    S <- max(0, S + log L),    L = p1 / p0 on the event, (1 - p1) / (1 - p0) otherwise

alarms when S >= log(B). exp(S) never exceeds the Shiryaev-Roberts sum R <- (R + 1) L, and R - n is
a supermartingale while the event's probability, given all earlier parts, is at most p0. Summed over
K tests and stopped at the first alarm this gives E[parts to a false alarm] >= B / K, whatever the
dependence between tests. The bounds hold together in a share 1 - D of all calibrations (D = the sum
of their error probabilities), so B = K * run_length / (1 - D) makes the mean over redrawn
calibrations at least `run_length`.

An alarm is advice to a person: nothing here changes a threshold.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from calibration.threshold import (
    allowed_exceedances,
    percent,
    smallest_provable_alpha,
    sorted_scores,
)
from engine.errors import CalibrationError

RUN_LENGTH = 10_000
"""Fewest good parts to a false alarm, on average."""
SHIFT_ERROR = 0.01
"""Chance that the bound behind one test of the score distribution does not hold."""
ODDS_RATIO = 2.5
"""How much more likely an event must become to be found soonest."""

_UPPER_SHARES = (0.5, 0.25)
_FEWEST_PARTS = 30


@dataclass(frozen=True)
class DriftTest:
    """One event that is counted.

    Attributes:
        name: `false_rejects`, `scores_higher`, `scores_much_higher` or `scores_lower`.
        level: The event is a score above it; below it where `below`.
        below: The event is a score below the level.
        bound: Proven probability of the event, p0.
        error: Chance that the bound does not hold for these calibration parts.
        advice: What an alarm means and what to look at, in words.
    """

    name: str
    level: float
    below: bool
    bound: float
    error: float
    advice: str

    @property
    def shifted(self) -> float:
        """The probability p1 that is found soonest."""
        odds = ODDS_RATIO * self.bound / (1 - self.bound)
        return odds / (1 + odds)

    def events(self, scores: NDArray[np.float64]) -> NDArray[np.bool_]:
        """Tell which scores show the event. A missing score (NaN) shows every event."""
        # Negated, because every comparison with NaN is false.
        found: NDArray[np.bool_] = (
            ~(scores >= self.level) if self.below else ~(scores <= self.level)
        )
        return found

    def steps(self, scores: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the logarithm of the likelihood ratio of each score."""
        event = math.log(self.shifted / self.bound)
        other = math.log1p(-self.shifted) - math.log1p(-self.bound)
        return np.where(self.events(scores), event, other)


@dataclass(frozen=True)
class DriftPlan:
    """All tests of one product, backend and precision.

    Attributes:
        tests: The tests.
        limit: Each alarms when its sum reaches it.
        run_length: Fewest good parts to a false alarm, on average over redrawn calibrations.
    """

    tests: tuple[DriftTest, ...]
    limit: float
    run_length: int


@dataclass(frozen=True)
class DriftAlarm:
    """One alarm.

    Attributes:
        test: The test that found it.
        part: How many parts had been counted since the monitor began.
        statement: What was found and what to do, in words.
    """

    test: DriftTest
    part: int
    statement: str


def plan_drift(
    scores: ArrayLike,
    threshold: float,
    alpha: float,
    confidence: float,
    run_length: int = RUN_LENGTH,
) -> DriftPlan:
    """Plan the tests from what calibration knows.

    Args:
        scores: `(N,)` calibration scores, one per good part.
        threshold: The threshold of which P(FRR <= alpha) >= confidence was proven.
        alpha: The proven false-reject rate.
        confidence: Confidence of that proof.
        run_length: Fewest good parts to a false alarm, on average over redrawn calibrations.

    Raises:
        CalibrationError: Fewer than 30 scores, a broken one, or an impossible share.
    """
    ordered = sorted_scores(scores, alpha, confidence)
    if ordered.size < _FEWEST_PARTS:
        raise CalibrationError(
            f"{ordered.size} good parts: expected at least {_FEWEST_PARTS} to watch for drift; "
            "calibrate with more parts"
        )
    tests = (
        DriftTest(
            "false_rejects",
            threshold,
            below=False,
            bound=alpha,
            error=1 - confidence,
            advice="look at the rejected parts: if they are good, check lighting, focus and lens, "
            "and calibrate again; if not, the process makes more defects",
        ),
        _shift_test("scores_higher", ordered, _UPPER_SHARES[0]),
        _shift_test("scores_much_higher", ordered, _UPPER_SHARES[1]),
        _shift_test("scores_lower", ordered, _UPPER_SHARES[0], below=True),
    )
    held = 1 - sum(test.error for test in tests)
    if held <= 0:
        raise CalibrationError(
            f"confidence: expected enough to watch for drift (above "
            f"{SHIFT_ERROR * (len(tests) - 1):g}), found {confidence:g}"
        )
    return DriftPlan(tests, math.log(len(tests) * run_length / held), run_length)


class DriftMonitor:
    """Counts parts as they come. One thread at a time."""

    def __init__(self, plan: DriftPlan) -> None:
        self.plan = plan
        self.reset()

    @property
    def alarms(self) -> tuple[DriftAlarm, ...]:
        """Alarms since the last reset; each test alarms once and stays so until then."""
        return tuple(self._alarms.values())

    @property
    def levels(self) -> dict[str, float]:
        """How near each test is to its alarm, from 0 to 1."""
        return {
            test.name: min(1.0, value / self.plan.limit)
            for test, value in zip(self.plan.tests, self._sums.tolist(), strict=True)
        }

    def reset(self) -> None:
        """Begin again, after a person has looked at the alarm or a recipe was calibrated."""
        self._sums = np.zeros(len(self.plan.tests))
        self._parts = 0
        self._alarms: dict[str, DriftAlarm] = {}

    def add(self, score: float) -> tuple[DriftAlarm, ...]:
        """Count one production part; returns the alarms that it raised.

        Parts of a physical challenge do not belong here.
        """
        self._parts += 1
        value = np.array([score])
        raised: list[DriftAlarm] = []
        for index, test in enumerate(self.plan.tests):
            self._sums[index] = max(0.0, self._sums[index] + float(test.steps(value)[0]))
            if self._sums[index] >= self.plan.limit and test.name not in self._alarms:
                alarm = DriftAlarm(test, self._parts, _statement(test, self._parts))
                self._alarms[test.name] = alarm
                raised.append(alarm)
        return tuple(raised)


def first_alarm(plan: DriftPlan, scores: ArrayLike) -> tuple[int, str] | None:
    """Run all tests over a whole sequence at once, from the beginning.

    Args:
        plan: The plan.
        scores: `(N,)` scores in the order of production.

    Returns:
        How many parts it took and the name of the test that alarmed; None without an alarm.
    """
    values = np.asarray(scores, dtype=np.float64)
    found: list[tuple[int, str]] = []
    for test in plan.tests:
        walk = np.cumsum(test.steps(values))
        # A CUSUM is the walk above its lowest point so far, 0 included.
        sums = walk - np.minimum(np.minimum.accumulate(walk), 0.0)
        over = sums >= plan.limit
        if over.any():
            found.append((int(over.argmax()) + 1, test.name))
    return min(found, default=None)


def _shift_test(
    name: str, ordered: NDArray[np.float64], share: float, *, below: bool = False
) -> DriftTest:
    """Test the share of scores beyond an order statistic against its proven bound."""
    count = ordered.size
    allowed = max(0, round(share * count) - 1)
    level = ordered[allowed] if below else ordered[count - 1 - allowed]
    direction = "below" if below else "above"
    bound = _proven_share(count, allowed, 1 - SHIFT_ERROR)
    return DriftTest(
        name,
        float(level),
        below=below,
        bound=bound,
        error=SHIFT_ERROR,
        advice=f"at most {percent(bound)} of scores lay {direction} {level:.4g} at calibration: "
        "compare today's pictures with those of the calibration (exposure, focus, colour, dirt, "
        "material), and calibrate again when the change is meant to stay",
    )


def _proven_share(count: int, allowed: int, confidence: float) -> float:
    """Return the smallest alpha that `allowed` exceedances of `count` parts prove (bisection)."""
    low, high = smallest_provable_alpha(count, confidence) / 2, 1 - 1e-9
    while high - low > 1e-6:
        middle = (low + high) / 2
        if allowed_exceedances(count, middle, confidence) >= allowed:
            high = middle
        else:
            low = middle
    return high


def _statement(test: DriftTest, part: int) -> str:
    if test.name == "false_rejects":
        found = f"more than the proven {percent(test.bound)} of parts are rejected"
    else:
        found = f"scores lie {'lower' if test.below else 'higher'} than at calibration"
    return f"drift after {part} parts: {found}; {test.advice}"


def describe(plan: DriftPlan) -> Sequence[str]:
    """Say what is watched, in words."""
    return [
        f"{test.name}: score {'below' if test.below else 'above'} {test.level:.6g}, proven "
        f"in at most {percent(test.bound)} of good parts"
        for test in plan.tests
    ]

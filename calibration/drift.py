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
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

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

SCORE = "score"
"""Name of the stream of scores."""
FEWEST_PARTS = 30
"""Fewest good parts that can be compared with."""

_HALF, _QUARTER = 0.5, 0.25


@dataclass(frozen=True)
class DriftTest:
    """One event that is counted.

    Attributes:
        name: `false_rejects`, `scores_higher`, `scores_much_higher` or `scores_lower`.
        level: The event is a score above it; below it where `below`.
        below: The event is a score below the level.
        bound: Proven probability of the event, p0.
        error: Chance that the bound does not hold for these calibration parts.
        finding: What an alarm says, in words.
        advice: What to look at then, in words.
        stream: Which of a part's numbers is looked at.
        odds: How much more likely the event must become to be found soonest.
    """

    name: str
    level: float
    below: bool
    bound: float
    error: float
    finding: str
    advice: str
    stream: str = SCORE
    odds: float = ODDS_RATIO

    @cached_property
    def shifted(self) -> float:
        """The probability p1 that is found soonest."""
        odds = self.odds * self.bound / (1 - self.bound)
        return odds / (1 + odds)

    @cached_property
    def _steps(self) -> tuple[float, float]:
        """Logarithm of the likelihood ratio without and with the event."""
        other = math.log1p(-self.shifted) - math.log1p(-self.bound)
        return other, math.log(self.shifted / self.bound)

    def step(self, value: float) -> float:
        """Return the logarithm of the likelihood ratio of one value, NaN as in `events`."""
        inside = value >= self.level if self.below else value <= self.level
        return self._steps[not inside]

    def events(self, scores: NDArray[np.float64]) -> NDArray[np.bool_]:
        """Tell which scores show the event. A missing score (NaN) shows every event."""
        # Negated, because every comparison with NaN is false.
        found: NDArray[np.bool_] = (
            ~(scores >= self.level) if self.below else ~(scores <= self.level)
        )
        return found

    def steps(self, scores: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the logarithm of the likelihood ratio of each score."""
        other, event = self._steps
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
    if ordered.size < FEWEST_PARTS:
        raise CalibrationError(
            f"{ordered.size} good parts: expected at least {FEWEST_PARTS} to watch for drift; "
            "calibrate with more parts"
        )
    return plan_from_levels(
        score_levels(ordered),
        ordered.size,
        Bound(threshold, alpha, 1 - confidence),
        run_length=run_length,
    )


@dataclass(frozen=True)
class Bound:
    """What is proven of the threshold.

    Attributes:
        threshold: The threshold.
        rate: Proven false-reject rate.
        error: Chance that it does not hold for these calibration parts.
    """

    threshold: float
    rate: float
    error: float


def score_levels(scores: ArrayLike) -> tuple[float, float, float]:
    """Return the levels that the lower half, upper half and upper quarter of the scores reach."""
    ordered = np.sort(np.asarray(scores, dtype=np.float64))
    half, quarter = allowed_beyond(ordered.size, _HALF), allowed_beyond(ordered.size, _QUARTER)
    last = ordered.size - 1
    return float(ordered[half]), float(ordered[last - half]), float(ordered[last - quarter])


def plan_from_levels(
    levels: tuple[float, float, float],
    parts: int,
    bound: Bound,
    *,
    run_length: int = RUN_LENGTH,
    defect_share: float = 0.0,
) -> DriftPlan:
    """Plan the tests of the score from what the recipe holds.

    Args:
        levels: What `score_levels` returned.
        parts: Number of calibration scores.
        bound: What is proven of the threshold.
        run_length: Fewest parts to a false alarm, on average over redrawn calibrations.
        defect_share: Share of truly defective parts in production that is no drift.

    Raises:
        CalibrationError: The confidence is too small to watch for drift.
    """
    lower, upper, high = levels
    half, quarter = allowed_beyond(parts, _HALF), allowed_beyond(parts, _QUARTER)
    tests = (
        DriftTest(
            "false_rejects",
            bound.threshold,
            below=False,
            bound=bound.rate,
            error=bound.error,
            finding=f"more than the proven {percent(bound.rate)} of parts are rejected",
            advice="look at the rejected parts: if they are good, check lighting, focus and lens, "
            "and calibrate again; if not, the process makes more defects",
        ),
        _score_test("scores_higher", upper, proven_share(parts, half)),
        _score_test("scores_much_higher", high, proven_share(parts, quarter)),
        _score_test("scores_lower", lower, proven_share(parts, half), below=True),
    )
    # Whatever a defective part shows, it cannot make an event more frequent than this.
    diluted = [replace(one, bound=one.bound + defect_share * (1 - one.bound)) for one in tests]
    return plan_tests(diluted, run_length)


def plan_tests(tests: Sequence[DriftTest], run_length: int = RUN_LENGTH) -> DriftPlan:
    """Set the one limit of several tests so that together they keep the run length.

    Raises:
        CalibrationError: The tests' errors leave no confidence.
    """
    held = 1 - sum(test.error for test in tests)
    if held <= 0:
        raise CalibrationError(
            f"confidence: expected enough to watch for drift (above "
            f"{1 - held - max(test.error for test in tests):g}), found "
            f"{1 - max(test.error for test in tests):g}"
        )
    return DriftPlan(tuple(tests), math.log(len(tests) * run_length / held), run_length)


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
            for test, value in zip(self.plan.tests, self._sums, strict=True)
        }

    @property
    def parts(self) -> int:
        """Parts counted since the last reset."""
        return self._parts

    def reset(self) -> None:
        """Begin again, after a person has looked at the alarm or a recipe was calibrated."""
        self._sums = [0.0] * len(self.plan.tests)
        self._parts = 0
        self._alarms: dict[str, DriftAlarm] = {}

    def add(self, score: float) -> tuple[DriftAlarm, ...]:
        """Count one production part; returns the alarms that it raised.

        Parts of a physical challenge do not belong here.
        """
        return self.observe({SCORE: score})

    def observe(self, values: Mapping[str, float]) -> tuple[DriftAlarm, ...]:
        """Count one production part by the numbers of all streams; returns the alarms it raised."""
        self._parts += 1
        raised: list[DriftAlarm] = []
        for index, test in enumerate(self.plan.tests):
            self._sums[index] = max(0.0, self._sums[index] + test.step(values[test.stream]))
            if self._sums[index] >= self.plan.limit and test.name not in self._alarms:
                alarm = DriftAlarm(test, self._parts, _statement(test, self._parts))
                self._alarms[test.name] = alarm
                raised.append(alarm)
        return tuple(raised)

    def state(self) -> dict[str, object]:
        """Return what a restart must not lose, as JSON can hold it."""
        return {
            "parts": self._parts,
            "sums": {
                test.name: value for test, value in zip(self.plan.tests, self._sums, strict=True)
            },
            "alarms": {name: alarm.part for name, alarm in self._alarms.items()},
        }

    def restore(self, state: Mapping[str, object]) -> None:
        """Go on from a stored state of the same plan.

        Raises:
            CalibrationError: It is damaged, or of another plan; the monitor stays as it was.
        """
        tests = {test.name: test for test in self.plan.tests}
        parts, sums, alarms = state.get("parts"), state.get("sums"), state.get("alarms")
        if not (
            isinstance(parts, int)
            and isinstance(sums, dict)
            and isinstance(alarms, dict)
            and sums.keys() == tests.keys()
            and all(isinstance(value, int | float) and value >= 0 for value in sums.values())
            and all(name in tests and isinstance(part, int) for name, part in alarms.items())
        ):
            raise CalibrationError(
                "the stored state of the drift tests is of other tests or damaged; they begin again"
            )
        self._parts = parts
        self._sums = [float(sums[name]) for name in tests]
        self._alarms = {
            name: DriftAlarm(tests[name], part, _statement(tests[name], part))
            for name, part in alarms.items()
        }


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


def allowed_beyond(parts: int, share: float) -> int:
    """Return how many of the scores lie beyond the level that is tested for a share of them."""
    return max(0, round(share * parts) - 1)


@lru_cache(maxsize=64)
def proven_share(parts: int, beyond: int) -> float:
    """Return the share that `beyond` of `parts` scores beyond a level prove, with `SHIFT_ERROR`.

    The smallest alpha of which they prove P(share <= alpha) >= 1 - SHIFT_ERROR (by bisection).
    """
    low, high = smallest_provable_alpha(parts, 1 - SHIFT_ERROR) / 2, 1 - 1e-9
    while high - low > 1e-6:
        middle = (low + high) / 2
        if allowed_exceedances(parts, middle, 1 - SHIFT_ERROR) >= beyond:
            high = middle
        else:
            low = middle
    return high


def _score_test(name: str, level: float, bound: float, *, below: bool = False) -> DriftTest:
    """Test the share of scores beyond an order statistic against its proven bound."""
    direction = "below" if below else "above"
    return DriftTest(
        name,
        level,
        below=below,
        bound=bound,
        error=SHIFT_ERROR,
        finding=f"scores lie {'lower' if below else 'higher'} than at calibration",
        advice=f"at most {percent(bound)} of scores lay {direction} {level:.4g} at calibration: "
        "compare today's pictures with those of the calibration (exposure, focus, colour, dirt, "
        "material), and calibrate again when the change is meant to stay",
    )


def _statement(test: DriftTest, part: int) -> str:
    return f"drift after {part} parts: {test.finding}; {test.advice}"


def describe(plan: DriftPlan) -> Sequence[str]:
    """Say what is watched, in words."""
    return [
        f"{test.name}: score {'below' if test.below else 'above'} {test.level:.6g}, proven "
        f"in at most {percent(test.bound)} of good parts"
        for test in plan.tests
    ]

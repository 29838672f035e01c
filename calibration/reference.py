"""What calibration leaves in the recipe so that the line can notice drift, and the plans from it.

Two plans watch one line, each with its own run length to a false alarm:

* the scores (`calibration.drift`): false-reject rate and score distribution of the backend in use;
* the pictures: exposure, contrast, colour, sharpness and dirt of `engine.image_health`. Each
  statistic is tested on both sides (dirt above only): at the quartile of the calibration images,
  for small lasting changes and for clear ones, and at the most extreme of them, for large changes,
  which are found within a few parts. The bounds of these shares are proven like those of the
  scores.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import ArrayLike

from calibration.drift import (
    FEWEST_PARTS,
    ODDS_RATIO,
    RUN_LENGTH,
    SHIFT_ERROR,
    Bound,
    DriftPlan,
    DriftTest,
    allowed_beyond,
    plan_from_levels,
    plan_tests,
    proven_share,
    score_levels,
)
from calibration.threshold import percent
from engine.image_health import DIRT, STATISTICS, ImageStatistics, cell_statistics, dirt
from engine.recipe import Pictures, Recipe, Watch

EXTREME_SHARE = 0.5
"""Share of parts beyond everything that calibration saw, which the extreme tests find soonest."""

CERTAINTY = 0.95
"""Share of cases in which a change is found within the stated parts."""
LONGEST_SEARCH = 200
"""Most parts within which a change must be found to be stated."""
LIKELY_SHARE = 0.85
"""Share of parts beyond the quartile, which the tests for clear changes find soonest."""

_TRIALS = 400

_QUARTER = 0.25
_WORDS: Mapping[str, tuple[str, str, str]] = {
    "exposure": (
        "the pictures are brighter than at calibration",
        "the pictures are darker than at calibration",
        "check lamp, exposure time, gain and aperture",
    ),
    "contrast": (
        "the pictures have more contrast than at calibration",
        "the pictures have less contrast than at calibration",
        "check the lens for haze or oil, and for stray light",
    ),
    "blue": (
        "the colour has shifted towards blue",
        "the colour has shifted away from blue",
        "check the lamp and the white balance",
    ),
    "red": (
        "the colour has shifted towards red",
        "the colour has shifted away from red",
        "check the lamp and the white balance",
    ),
    "sharpness": (
        "the pictures are sharper or noisier than at calibration",
        "the pictures are less sharp than at calibration",
        "check focus, distance, gain, vibration and the lens",
    ),
    DIRT: (
        "one place of the picture has another brightness than at calibration",
        "",
        "clean lens and window, and check the lamp",
    ),
}


def watch_from(
    scores: Mapping[str, ArrayLike],
    pictures: Sequence[ImageStatistics],
    changed: Mapping[str, Sequence[ImageStatistics]] | None = None,
) -> Watch | None:
    """Describe scores and images of the calibration parts for the recipe.

    Args:
        scores: `backend/precision` -> `(N,)` scores.
        pictures: `(N,)` statistics of one image of each part.
        changed: A change of camera or light -> the same images after it.

    Returns:
        What to compare with; None with fewer than `FEWEST_PARTS` parts.
    """
    if len(pictures) < FEWEST_PARTS:
        return None
    means, spreads, dirty = cell_statistics([picture.cells for picture in pictures])
    streams = {name: np.sort([picture.values[name] for picture in pictures]) for name in STATISTICS}
    streams[DIRT] = np.sort(dirty)
    quarter, last = allowed_beyond(len(pictures), _QUARTER), len(pictures) - 1
    reference = Pictures(
        parts=len(pictures),
        levels={
            name: (
                float(values[0]),
                float(values[quarter]),
                float(values[last - quarter]),
                float(values[last]),
            )
            for name, values in streams.items()
        },
        cell_means=tuple(np.round(means, 5).tolist()),
        cell_spreads=tuple(np.round(spreads, 5).tolist()),
        distinct=len({picture.fingerprint for picture in pictures}) == len(pictures),
    )
    plan = plan_pictures(reference)
    found = {
        name: parts_to_find(plan, [picture_values(look, reference) for look in looks])
        for name, looks in (changed or {}).items()
    }
    found_within = {name: parts for name, parts in found.items() if parts is not None}
    return Watch(
        parts=len(pictures),
        scores={key: score_levels(values) for key, values in scores.items()},
        pictures=reference.model_copy(update={"found_within": found_within}),
    )


def watch_warnings(pictures: Sequence[ImageStatistics]) -> tuple[str, ...]:
    """Say what the line will not be able to notice."""
    if len(pictures) < FEWEST_PARTS:
        return (
            f"{len(pictures)} parts are too few to watch the line for drift of scores and pictures "
            f"(expected at least {FEWEST_PARTS}): it will not be watched",
        )
    if len({picture.fingerprint for picture in pictures}) < len(pictures):
        return (
            "some calibration images are alike, so a frozen camera cannot be told by its pictures",
        )
    return ()


def plan_scores(
    recipe: Recipe, key: str, *, run_length: int = RUN_LENGTH, defect_share: float = 0.0
) -> DriftPlan | None:
    """Plan the tests of the scores of one backend.

    Args:
        recipe: The calibrated recipe.
        key: `backend/precision`.
        run_length: Fewest parts to a false alarm, on average over redrawn calibrations.
        defect_share: Share of truly defective parts in production that is no drift.

    Returns:
        The plan; None where the recipe holds nothing to compare with.
    """
    watch, calibration = recipe.watch, recipe.calibration
    if watch is None or calibration is None or key not in watch.scores:
        return None
    rate, error = calibration.alpha, 1 - calibration.confidence
    if calibration.guarantee.kind != "tolerance":
        # Nothing is proven of this threshold, except how many calibration scores lay above it.
        rate, error = proven_share(watch.parts, calibration.exceedances), SHIFT_ERROR
    bound = Bound(recipe.thresholds[key], rate, error)
    return plan_from_levels(
        watch.scores[key],
        watch.parts,
        bound,
        run_length=run_length,
        defect_share=defect_share,
    )


def plan_pictures(pictures: Pictures, *, run_length: int = RUN_LENGTH) -> DriftPlan:
    """Plan the tests of the pictures."""
    tests: list[DriftTest] = []
    quarter = proven_share(pictures.parts, allowed_beyond(pictures.parts, _QUARTER))
    extreme = proven_share(pictures.parts, 0)
    for name, (lowest, lower, upper, highest) in pictures.levels.items():
        if name not in _WORDS:
            continue  # a statistic of a newer program
        higher, below, advice = _WORDS[name]
        for suffix, low, high, bound, odds in (
            ("", lower, upper, quarter, ODDS_RATIO),
            ("_clearly", lower, upper, quarter, _odds(LIKELY_SHARE, quarter)),
            ("_far", lowest, highest, extreme, _odds(EXTREME_SHARE, extreme)),
        ):
            tests.append(_picture_test(f"{name}_higher{suffix}", high, bound, odds, higher, advice))
            if below:
                test = _picture_test(f"{name}_lower{suffix}", low, bound, odds, below, advice)
                tests.append(test)
    return plan_tests(tests, run_length)


def parts_to_find(plan: DriftPlan, values: Sequence[Mapping[str, float]]) -> int | None:
    """Return within how many parts a plan alarms in 95 % of all cases.

    Args:
        plan: The plan.
        values: Streams of parts such as they come after a change; parts are drawn from them.

    Returns:
        Number of parts; None where more than `LONGEST_SEARCH` may pass.
    """
    drawn = np.random.default_rng(0).integers(0, len(values), (_TRIALS, LONGEST_SEARCH))
    alarmed = np.zeros(drawn.shape, dtype=np.bool_)
    for test in plan.tests:
        steps = np.array([test.step(one[test.stream]) for one in values])
        if steps.max() <= 0:
            continue
        walk = np.cumsum(steps[drawn], axis=1)
        alarmed |= walk - np.minimum(np.minimum.accumulate(walk, axis=1), 0.0) >= plan.limit
    found = np.where(alarmed.any(axis=1), alarmed.argmax(axis=1) + 1, LONGEST_SEARCH + 1)
    within = math.ceil(np.quantile(found, CERTAINTY, method="higher"))
    return within if within <= LONGEST_SEARCH else None


def watch_statement(recipe: Recipe) -> str:
    """Say what the line will notice, and within how many parts; empty where it is not watched."""
    if recipe.watch is None:
        return ""
    pictures = recipe.watch.pictures
    found = [f"{name} within {parts} parts" for name, parts in pictures.found_within.items()]
    if pictures.distinct:
        found.append("a frozen camera at the second part")
    within = f" Found (in 95 % of cases): {', '.join(found)}." if found else ""
    return (
        f"The line is watched for drift, with {RUN_LENGTH:,} good parts or more to a false alarm "
        "of the scores, and as many of the pictures (exposure, contrast, colour, sharpness, dirt), "
        f"on average.{within}"
    )


def picture_values(picture: ImageStatistics, pictures: Pictures) -> dict[str, float]:
    """Return the streams of one frame for the tests of `plan_pictures`."""
    means, spreads = np.array(pictures.cell_means), np.array(pictures.cell_spreads)
    worst = dirt(picture.cells, means, spreads) if means.size == picture.cells.size else 0.0
    return {**picture.values, DIRT: worst}


def _odds(share: float, bound: float) -> float:
    """Return the odds ratio that takes a proven bound to a share, no less than the usual one."""
    return max(ODDS_RATIO, share / (1 - share) * (1 - bound) / bound)


def _picture_test(
    name: str, level: float, bound: float, odds: float, finding: str, advice: str
) -> DriftTest:
    stream, direction = name.split("_")[:2]
    return DriftTest(
        name,
        level,
        below=direction == "lower",
        bound=bound,
        error=SHIFT_ERROR,
        finding=finding,
        advice=f"{advice} (at most {percent(bound)} of good pictures lay "
        f"{'below' if direction == 'lower' else 'above'} {level:.4g})",
        stream=stream,
        odds=odds,
    )

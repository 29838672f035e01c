"""What calibration leaves in the recipe so that the line can notice drift, and the plans from it.

Two plans watch one line, each with its own run length to a false alarm:

* the scores (`calibration.drift`): false-reject rate and score distribution of the backend in use;
* the pictures: exposure, contrast, colour, sharpness and dirt of `engine.image_health`. Each
  statistic is tested on both sides (dirt above only), once at the quartile of the calibration
  images for small lasting changes and once at the most extreme of them for large ones, which are
  found within a few parts. The bounds of these shares are proven like those of the scores.
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

FAR = "_far"
"""End of the names of the tests for large changes."""

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
    scores: Mapping[str, ArrayLike], pictures: Sequence[ImageStatistics]
) -> Watch | None:
    """Describe scores and images of the calibration parts for the recipe.

    Args:
        scores: `backend/precision` -> `(N,)` scores.
        pictures: `(N,)` statistics of one image of each part.

    Returns:
        What to compare with; None with fewer than `FEWEST_PARTS` parts.
    """
    if len(pictures) < FEWEST_PARTS:
        return None
    means, spreads, dirty = cell_statistics([picture.cells for picture in pictures])
    streams = {name: np.sort([picture.values[name] for picture in pictures]) for name in STATISTICS}
    streams[DIRT] = np.sort(dirty)
    quarter, last = allowed_beyond(len(pictures), _QUARTER), len(pictures) - 1
    return Watch(
        parts=len(pictures),
        scores={key: score_levels(values) for key, values in scores.items()},
        pictures=Pictures(
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
            cell_means=tuple(means.tolist()),
            cell_spreads=tuple(spreads.tolist()),
            distinct=len({picture.fingerprint for picture in pictures}) == len(pictures),
        ),
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
    extreme_odds = (EXTREME_SHARE / (1 - EXTREME_SHARE)) / (extreme / (1 - extreme))
    for name, (lowest, lower, upper, highest) in pictures.levels.items():
        if name not in _WORDS:
            continue  # a statistic of a newer program
        higher, below, advice = _WORDS[name]
        for level, bound, odds, far in (
            (upper, quarter, ODDS_RATIO, ""),
            (highest, extreme, max(extreme_odds, ODDS_RATIO), FAR),
        ):
            tests.append(_picture_test(f"{name}_higher{far}", level, bound, odds, higher, advice))
        if below:
            for level, bound, odds, far in (
                (lower, quarter, ODDS_RATIO, ""),
                (lowest, extreme, max(extreme_odds, ODDS_RATIO), FAR),
            ):
                tests.append(_picture_test(f"{name}_lower{far}", level, bound, odds, below, advice))
    return plan_tests(tests, run_length)


def parts_to_find(plan: DriftPlan, share: float) -> int:
    """Return within how many parts a change of the pictures is found.

    Args:
        plan: The plan of `plan_pictures`.
        share: Share of the pictures that lie beyond everything that calibration saw, above 0.4.
    """
    gains = [
        share * test.step(math.nan) + (1 - share) * test.step(test.level)
        for test in plan.tests
        if test.name.endswith(FAR)
    ]
    return math.ceil(plan.limit / min(gains))


def watch_statement(recipe: Recipe) -> str:
    """Say what the line will notice, and within how many parts; empty where it is not watched."""
    if recipe.watch is None:
        return ""
    plan = plan_pictures(recipe.watch.pictures)
    return (
        f"The line is watched for drift, with {RUN_LENGTH:,} good parts or more to a false alarm "
        "of the scores, and as many of the pictures, on average. Exposure, contrast, colour, "
        "sharpness or dirt that leave the range of the calibration images are found within "
        f"{parts_to_find(plan, 1.0)} parts when all pictures do, within {parts_to_find(plan, 0.5)} "
        "when half of them do; a frozen camera at the second part."
    )


def picture_values(picture: ImageStatistics, pictures: Pictures) -> dict[str, float]:
    """Return the streams of one frame for the tests of `plan_pictures`."""
    means, spreads = np.array(pictures.cell_means), np.array(pictures.cell_spreads)
    worst = dirt(picture.cells, means, spreads) if means.size == picture.cells.size else 0.0
    return {**picture.values, DIRT: worst}


def _picture_test(
    name: str, level: float, bound: float, odds: float, finding: str, advice: str
) -> DriftTest:
    stream, direction = name.removesuffix(FAR).rsplit("_", 1)
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

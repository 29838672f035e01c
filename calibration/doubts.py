"""What may be wrong with a calibration although every number in it is right, in words."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from calibration.collect import CalibrationSet, name_files
from engine.recipe import Calibration, Recipe


def outlier_words(
    parts: CalibrationSet, outliers: Mapping[Path, float], highest_threshold: float
) -> str:
    """Say which parts score far above the others, and whether the threshold lets them pass.

    Args:
        parts: All parts.
        outliers: File -> score of those far above the others; at least one.
        highest_threshold: The highest threshold that was fitted.
    """
    words = (
        f"{len(outliers)} of {len(parts.parts)} parts score far above the others "
        f"({name_files(outliers)}): look at them; they were kept, and only a defect confirmed "
        "on the part itself is a reason to remove one"
    )
    passing = sum(score <= highest_threshold for score in outliers.values())
    if passing:
        words += (
            f"; {passing} of them {'lies' if passing == 1 else 'lie'} at or below the threshold, "
            "so if they are defective, defects like theirs pass as OK"
        )
    return words


def late_choice_words(old: Recipe | None, new: Recipe) -> tuple[str, ...]:
    """Say that a choice was made after these parts' scores had been seen; empty when none was.

    A promise holds for a choice that did not depend on the scores. Whoever calibrates with one
    alpha or region, looks at the result and takes another, needs parts that were not looked at.

    Args:
        old: What was calibrated before, if anything.
        new: What is calibrated now.
    """
    if old is None or old.calibration is None or new.calibration is None:
        return ()
    known = set(old.calibration.part_hashes) & set(new.calibration.part_hashes)
    before, now = _choices(old, old.calibration), _choices(new, new.calibration)
    changed = [name for name, value in now.items() if before[name] != value]
    if not known or not changed:
        return ()
    return (
        f"{len(known)} of these {len(new.calibration.part_hashes)} images were scored for version "
        f"{old.version} with another {', '.join(changed)}: a choice made after seeing their scores "
        "needs fresh parts for its promise to hold",
    )


def _choices(recipe: Recipe, made: Calibration) -> dict[str, object]:
    return {
        "alpha": made.alpha,
        "confidence": made.confidence,
        "method": made.method,
        "warn alpha": made.warn_alpha,
        "minimum defect area": recipe.min_defect_area_px,
        "region or ignored area": recipe.views,
    }

"""Calibrate a bundle: good parts in, recipe out; for the command and for the calibration screen."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path

import numpy as np
from numpy.typing import ArrayLike, NDArray

from calibration.cameras import score_cameras, split_by_camera
from calibration.collect import CalibrationSet, PartScores, collect_parts
from calibration.doubts import outlier_words
from calibration.history import Change, release
from calibration.methods import THRESHOLD_METHODS
from calibration.reference import watch_from, watch_warnings
from calibration.threshold import ThresholdFit, check_promise, find_outliers
from engine.backend import backend_key
from engine.backends import available_backends, create_backend, parse_backend_key
from engine.bundle import WEIGHTS_NAME, Bundle
from engine.cameras import camera_rule, cameras_of
from engine.errors import CalibrationError, RecipeError
from engine.inspector import Scorer, create_scorers
from engine.recipe import Calibration, Guarantee, Recipe, Watch, change_recipe, load_recipe


@dataclass(frozen=True)
class Promise:
    """What the engineer asks for.

    Attributes:
        alpha: Tolerated false-reject rate.
        confidence: Confidence of the promise.
        method: A name of `THRESHOLD_METHODS`.
        warn_alpha: Tolerated share of good parts that are NG or RECHECK; None = no RECHECK band.
    """

    alpha: float = 0.05
    confidence: float = 0.95
    method: str = "tolerance"
    warn_alpha: float | None = None

    def check(self) -> None:
        """Refuse what no method can do.

        Raises:
            CalibrationError: A share outside 0 to 1, or an unknown method.
        """
        check_promise(self.alpha, self.confidence)
        if self.method not in THRESHOLD_METHODS:
            raise CalibrationError(
                f"method {self.method!r}: expected one of {', '.join(THRESHOLD_METHODS)}"
            )
        if self.warn_alpha is None:
            return
        check_promise(self.warn_alpha, self.confidence)
        if self.warn_alpha <= self.alpha:
            raise CalibrationError(
                f"warn alpha: expected more than alpha {self.alpha:g}, so that a RECHECK band lies "
                f"below the threshold, found {self.warn_alpha:g}"
            )

    def fit(self, scores: ArrayLike) -> ThresholdFit:
        """Fit the threshold of NG; see `ThresholdMethod` for what it raises."""
        return THRESHOLD_METHODS[self.method](scores, self.alpha, self.confidence)

    def fit_warn(self, scores: ArrayLike) -> ThresholdFit | None:
        """Fit the lower edge of the RECHECK band; None when none is asked for."""
        if self.warn_alpha is None:
            return None
        return THRESHOLD_METHODS[self.method](
            scores, self.warn_alpha, self.confidence, "rejected or rechecked"
        )


@dataclass(frozen=True)
class CalibrationResult:
    """A calibrated recipe, not yet written.

    Attributes:
        recipe: The recipe.
        parts: The parts that it was calibrated with, and what was left out.
        guarantee: What the thresholds promise.
        warn_guarantee: What the warn thresholds promise; None = no RECHECK band.
        scores: `backend/precision` -> `(N,)` scores, in the order of the parts.
        intervals: `backend/precision` -> where the threshold of an estimate lies in resampled
            calibrations; empty where the method gives none.
        outliers: File -> highest score, of parts far above the others; they were used like all
            others.
        warnings: What the engineer should look at, in words.
    """

    recipe: Recipe
    parts: CalibrationSet
    guarantee: Guarantee
    warn_guarantee: Guarantee | None
    scores: dict[str, NDArray[np.float64]]
    intervals: dict[str, tuple[float, float]]
    outliers: dict[Path, float]
    warnings: tuple[str, ...]

    @property
    def answer(self) -> str:
        """The promise in words, both halves of it where there is a RECHECK band."""
        promises = (self.guarantee, self.warn_guarantee)
        return " ".join(promise.statement for promise in promises if promise is not None)


def default_backends(bundle: Bundle) -> tuple[str, ...]:
    """Return the FP32 backends that this machine and the bundle offer, the station's own first."""
    usable = {
        "openvino": True,
        "torch": WEIGHTS_NAME in bundle.manifest.files,
    }
    return tuple(
        backend_key(name, "fp32") for name in available_backends() if usable.get(name, False)
    )


def calibrate_bundle(
    bundle: Bundle,
    parts: CalibrationSet,
    draft: Recipe,
    promise: Promise,
    backends: Sequence[str] = (),
    on_part: Callable[[], object] = lambda: None,
) -> CalibrationResult:
    """Calibrate every backend from the same parts.

    Args:
        bundle: The bundle.
        parts: Good parts that it has not seen.
        draft: What is inspected; thresholds in it are replaced.
        promise: What the thresholds must promise.
        backends: `name/precision`; empty = `default_backends`.
        on_part: Called after each part, for a progress bar.

    Raises:
        TooFewPartsError: The parts cannot prove the promise; known before anything is scored.
        BackendError: A backend cannot serve.
        CalibrationError: A part has no score.
        ImageError: A file is no image, or does not fit the region.
        DataError: A part without a picture of one of several cameras.
        RecipeError: The part pattern does not tell the cameras that the views name.
    """
    promise.check()
    promise.fit(range(len(parts.parts)))  # too few parts should not cost the time to score them
    by_camera = split_by_camera(parts.parts, camera_rule(draft))  # nor a missing picture
    with ExitStack() as opened:
        scorers: dict[str, dict[str, Scorer]] = {}
        for wanted in backends or default_backends(bundle):
            backend = create_backend(*_name_and_bundle(wanted, bundle))
            opened.callback(backend.close)
            of_camera = create_scorers(backend, draft)
            scorers[next(iter(of_camera.values())).key] = of_camera
        scored = score_cameras(by_camera, scorers, on_part)
    return _result(bundle, parts, draft, promise, scored)


def collect_for(
    bundle: Bundle, draft: Recipe, data: Path, *, new_parts: bool = False
) -> CalibrationSet:
    """Gather the good parts of a folder that the bundle has not seen; see `collect_parts`."""
    return collect_parts(
        data, bundle.manifest.split, part_pattern=draft.part_pattern, new_parts=new_parts
    )


def release_recipe(recipe: Recipe, path: Path, why: str = "", who: str = "") -> Recipe:
    """Put a calibrated recipe in force as the next version of what lies at `path`.

    Args:
        recipe: The recipe.
        path: `PRODUCT.recipe.toml`; its history lies beside it.
        why: The reason, for the audit file; empty = the promise in words.
        who: Who calibrated; empty = the account that runs the program.

    Raises:
        RecipeError: Something else lies there, or a file cannot be written; the old recipe stays
            in force.
    """
    if path.exists():
        old = load_recipe(path)
        if old.product != recipe.product:
            raise RecipeError(
                f"{path}: expected a recipe of {recipe.product}, found one of {old.product}; "
                f"write to another file or use --product {old.product!r}"
            )
        if old.golden and not recipe.golden:
            recipe = change_recipe(recipe, {"golden": old.golden})
    if not why and recipe.calibration is not None:
        why = recipe.calibration.guarantee.statement
    return release(recipe, path, Change("calibrate", why, who))


def _result(
    bundle: Bundle,
    parts: CalibrationSet,
    draft: Recipe,
    promise: Promise,
    scored: PartScores,
) -> CalibrationResult:
    fits = {key: promise.fit(scores) for key, scores in scored.scores.items()}
    warn_fits, narrow = _fit_bands(promise, scored, fits)
    fit = next(iter(fits.values()))  # the same parts, hence the same promise on every backend
    warn_fit = next(iter(warn_fits.values()), None)
    warn_guarantee = warn_fit.guarantee if warn_fit else None
    width, height = scored.frame_size or (None, None)
    calibration = Calibration(
        method=promise.method,
        parts=fit.parts,
        alpha=promise.alpha,
        confidence=promise.confidence,
        exceedances=fit.exceedances,
        guarantee=fit.guarantee,
        warn_alpha=promise.warn_alpha,
        warn_guarantee=warn_guarantee,
        created=datetime.now(timezone.utc).isoformat(timespec="seconds"),
        part_hashes=tuple(digest for part in parts.parts for digest in part.hashes),
        frame_width=width,
        frame_height=height,
        frame_sizes=dict(scored.frame_sizes),
    )
    recipe = change_recipe(
        draft,
        {
            "bundle_sha256": bundle.sha256,
            "calibration": calibration,
            "thresholds": {key: one.threshold for key, one in fits.items()},
            "warn_thresholds": {
                key: one.threshold for key, one in warn_fits.items() if key not in narrow
            },
            "watch": _watch(scored),
        },
    )
    outliers = _outliers(parts, scored)
    return CalibrationResult(
        recipe=recipe,
        parts=parts,
        guarantee=fit.guarantee,
        warn_guarantee=warn_guarantee,
        scores=scored.scores,
        intervals={key: one.interval for key, one in fits.items() if one.interval},
        outliers=outliers,
        warnings=(*_warnings(parts, draft, scored, fits, outliers), *narrow.values()),
    )


def _watch(scored: PartScores) -> Watch | None:
    """What production is compared with; its pictures are those of the first camera."""
    watch = watch_from(scored.scores, scored.pictures, scored.changed)
    if watch is None or scored.distinct:
        return watch
    pictures = watch.pictures.model_copy(update={"distinct": False})
    return watch.model_copy(update={"pictures": pictures})


def _fit_bands(
    promise: Promise, scored: PartScores, fits: Mapping[str, ThresholdFit]
) -> tuple[dict[str, ThresholdFit], dict[str, str]]:
    """Fit the warn thresholds; and say for which backends they leave no band."""
    bands: dict[str, ThresholdFit] = {}
    narrow: dict[str, str] = {}
    for key, scores in scored.scores.items():
        band = promise.fit_warn(scores)
        if band is None:
            continue
        bands[key] = band
        if band.threshold >= fits[key].threshold:
            narrow[key] = (
                f"{key}: no RECHECK band: no score lies between the two thresholds; both promises "
                "hold without one; use more parts or a larger --warn-alpha"
            )
    return bands, narrow


def _outliers(parts: CalibrationSet, scored: PartScores) -> dict[Path, float]:
    outliers: dict[Path, float] = {}
    for scores in scored.scores.values():
        for index in find_outliers(scores):
            path = parts.parts[index].files[0]
            outliers[path] = max(outliers.get(path, float(scores[index])), float(scores[index]))
    return outliers


def _warnings(
    parts: CalibrationSet,
    draft: Recipe,
    scored: PartScores,
    fits: Mapping[str, ThresholdFit],
    outliers: Mapping[Path, float],
) -> tuple[str, ...]:
    warnings = [f"{key}: {note}" for key, fit in fits.items() for note in fit.notes]
    if outliers:
        highest = max(fit.threshold for fit in fits.values())
        warnings.append(outlier_words(parts, outliers, highest))
    if parts.seen_by_name_only:
        warnings.append(
            f"{parts.seen_by_name_only} parts were left out because training saw files of the "
            "same names with other bytes; if they are other parts, use --new-parts"
        )
    cameras = cameras_of(draft)
    if scored.frame_size is None and len(scored.frame_sizes) < len(cameras):
        warnings.append(
            "the images differ in size, so the line cannot check the size of its frames"
        )
    if len(cameras) > 1:
        warnings.append(
            f"exposure, focus and dirt are watched on the line in the pictures of the camera "
            f"{cameras[0]} only"
        )
    return (*warnings, *watch_warnings(scored.pictures))


def _name_and_bundle(key: str, bundle: Bundle) -> tuple[str, Bundle, str]:
    name, precision = parse_backend_key(key)
    return name, bundle, precision

"""From a frame to a verdict: crop, resize, graph, decision score, threshold.

`Scorer` is the part without a threshold; calibration and evaluation score through it, so that a
score never depends on who computed it. `Inspector` adds the recipe's threshold. Both own no thread
and are owned by one, like the backend that they hold.
"""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from engine.backend import InferenceBackend, backend_key
from engine.backends import create_backend, parse_backend_key
from engine.bundle import Bundle, open_bundle
from engine.cameras import cameras_of
from engine.crop import Cropper, check_tiles, inspected_region, stitch, tile_boxes
from engine.errors import BackendError, BundleError, ImageError, RecipeError
from engine.ignored import ignore_mask_at
from engine.measurement import Geometry, Measurement, worst_of
from engine.recipe import Recipe, View, load_recipe
from engine.score import decision_score
from engine.types import (
    ColourOrder,
    Frame,
    ImageArray,
    InspectionResult,
    Verdict,
)

_log = logging.getLogger(__name__)


class Scorer:
    """Image -> anomaly map and decision score, for one or more views of it on one backend.

    A part has one score: the highest of its views. So one threshold on it keeps the promise for
    the part as a whole, however many regions are inspected.

    Attributes:
        backend: The runtime that computes the map.
        view: What is inspected.
        min_defect_area_px: Minimum defect area in source pixels.
        key: `name/precision` of the backend, such as `openvino/fp32`.
    """

    def __init__(
        self,
        backend: InferenceBackend,
        view: View | None = None,
        min_defect_area_px: float = 0.0,
        *,
        more_views: Sequence[View] = (),
    ) -> None:
        self.backend = backend
        self.view = view or View()
        self.min_defect_area_px = min_defect_area_px
        self.key = backend_key(backend.name, backend.precision)
        self._more = [Scorer(backend, one, min_defect_area_px) for one in more_views]
        self._cropper = Cropper(self.view)
        if self.view.tiles is not None and self.view.region is not None:
            region, spec = self.view.region, backend.input_spec
            check_tiles(self.view.tiles, (region.width, region.height), (spec.height, spec.width))
        # Frames of one camera have one size: this holds one entry, or as many as a mixed folder
        # has.
        self._geometries: dict[tuple[int, int, int, int], Geometry] = {}

    def measure(self, image: ImageArray, source: str = "image") -> Measurement:
        """Score one image: the view with the highest score, or one without a score, counts.

        Args:
            image: `(H, W, 3)` uint8 BGR.
            source: Name of it in error messages.

        Raises:
            ImageError: The image is too small for the view's region.
            BackendError: The runtime failed.
        """
        if not self._more:
            return self._measure_view(image, source)
        measured = [self._measure_view(image, source)]
        measured += [scorer.measure(image, source) for scorer in self._more]
        measured.sort(key=lambda one: (math.isfinite(one.score), -one.score))
        timings_ms = {
            stage: sum(one.timings_ms[stage] for one in measured)
            for stage in measured[0].timings_ms
        }
        return replace(measured[0], others=tuple(measured[1:]), timings_ms=timings_ms)

    def _measure_view(self, image: ImageArray, source: str) -> Measurement:
        started = time.perf_counter()
        spec = self.backend.input_spec
        crop = self._cropper.crop(image, source)
        model_images = self._cropper.model_images(crop, spec.height, spec.width)
        if spec.colour_order is ColourOrder.RGB:
            model_images = [np.ascontiguousarray(one[:, :, ::-1]) for one in model_images]
        resized = time.perf_counter()
        # Copies, because a backend may hand out its own buffer.
        maps = [self.backend.infer(one[np.newaxis]).anomaly_map.copy() for one in model_images]
        inferred = time.perf_counter()
        anomaly_map = maps[0]
        if self.view.tiles is not None:
            anomaly_map = stitch(maps, tile_boxes(*crop.region[2:], self.view.tiles))
        geometry = self._geometry(crop.region, anomaly_map.shape)
        score = decision_score(
            anomaly_map, ignore_mask=geometry.ignore_mask, min_area=geometry.min_area
        )
        timings_ms = {
            "resize": (resized - started) * 1e3,
            "graph": (inferred - resized) * 1e3,
            "score": (time.perf_counter() - inferred) * 1e3,
        }
        size = (image.shape[1], image.shape[0])
        return Measurement(anomaly_map, score, geometry, timings_ms, size, crop.pose)

    def _geometry(self, region: tuple[int, int, int, int], map_shape: tuple[int, ...]) -> Geometry:
        geometry = self._geometries.get(region)
        if geometry is None:
            rows, columns = map_shape
            scale = rows * columns / (region[2] * region[3])
            geometry = Geometry(
                region,
                ignore_mask_at(self.view, region, rows, columns),
                self.min_defect_area_px * scale,
            )
            self._geometries[region] = geometry
        return geometry


def create_scorer(backend: InferenceBackend, recipe: Recipe, view: str | None = None) -> Scorer:
    """Make the scorer of a recipe or draft.

    Raises:
        RecipeError: It has no such view, or several cameras and none was named.
    """
    first, *more = choose_views(recipe, view)
    return Scorer(backend, first, recipe.min_defect_area_px, more_views=more)


def create_scorers(
    backend: InferenceBackend, recipe: Recipe, view: str | None = None
) -> dict[str, Scorer]:
    """Make one scorer for each camera of a recipe or draft, in the order of its views.

    Raises:
        RecipeError: It has no such view.
    """
    if view is not None:
        return {choose_view(recipe, view).camera: create_scorer(backend, recipe, view)}
    scorers: dict[str, Scorer] = {}
    for camera in cameras_of(recipe):
        first, *more = (one for one in recipe.views if one.camera == camera)
        scorers[camera] = Scorer(backend, first, recipe.min_defect_area_px, more_views=more)
    return scorers


class Inspector:
    """Frames and recipe -> verdict: one frame, or one of each camera that sees the part.

    Attributes:
        backend: The runtime that computes the map.
        recipe: The recipe in force.
        view: What is inspected, or the first of several views.
        cameras: Cameras whose pictures decide together, in the order of the views.
        key: `name/precision` that serves, such as `openvino/fp32`.
        threshold: `score > threshold` is NG.
        warn_threshold: Scores above it, up to the threshold, are RECHECK; None = no such band.
        refused: Why backends that come before this one in the order of preference do not serve.
    """

    def __init__(
        self,
        backend: InferenceBackend,
        recipe: Recipe,
        *,
        view: str | None = None,
        refused: Sequence[str] = (),
    ) -> None:
        """Take a working backend and a calibrated recipe.

        Args:
            backend: The runtime; `close` closes it.
            recipe: The recipe.
            view: Name of the only view to judge; None = all views of all cameras.
            refused: Why preferred backends do not serve, for people.

        Raises:
            RecipeError: The recipe has no such view.
            BackendError: The recipe holds no threshold for this backend and precision.
        """
        self.backend = backend
        self.recipe = recipe
        self.refused = tuple(refused)
        self._scorers = create_scorers(backend, recipe, view)
        self.cameras = tuple(self._scorers)
        first = self._scorers[self.cameras[0]]
        self.view = first.view
        self.key = first.key
        threshold = recipe.thresholds.get(self.key)
        if threshold is None:
            raise BackendError(f"backend {self.key}: {_no_threshold(recipe, self.key)}")
        self.threshold = threshold
        self.warn_threshold = recipe.warn_thresholds.get(self.key)

    def inspect(self, frame: Frame) -> InspectionResult:
        """Judge one frame.

        Args:
            frame: The frame.

        Returns:
            The verdict with all that led to it; FAULT where the score means nothing.

        Raises:
            ImageError: The frame does not fit the recipe, or is one of several that it takes.
            BackendError: The runtime failed.
        """
        scorer = self._only_scorer(frame.source)
        self._check_size(frame, self.cameras[0])
        return self._result(scorer.measure(frame.image, frame.source))

    def inspect_part(self, frames: Mapping[str, Frame]) -> InspectionResult:
        """Judge one part by its pictures of all cameras: one verdict, the worst wins.

        Args:
            frames: Camera of the recipe's views -> its frame of this part.

        Returns:
            The verdict with all that led to it: map and region of the picture with the highest
            score, defects of all. FAULT where one frame is missing, does not fit the recipe or
            gives no score, whatever the others show.

        Raises:
            BackendError: The runtime failed.
        """
        missing = [camera for camera in self.cameras if camera not in frames]
        if missing:
            return self._no_answer(f"no frame of the camera {' and '.join(missing)}")
        measured: dict[str, Measurement] = {}
        for camera, scorer in self._scorers.items():
            frame = frames[camera]
            try:
                self._check_size(frame, camera)
                measured[camera] = scorer.measure(frame.image, frame.source)
            except ImageError as error:
                return self._no_answer(f"camera {camera}: {error}")
        if len(measured) == 1:
            return self._result(measured[self.cameras[0]])
        return self._result(worst_of(measured))

    def _only_scorer(self, source: str) -> Scorer:
        if len(self.cameras) > 1:
            raise ImageError(
                f"{source}: the recipe of {self.recipe.product} judges one picture of each of the "
                f"cameras {', '.join(self.cameras)} together, found a single one"
            )
        return self._scorers[self.cameras[0]]

    def _no_answer(self, reason: str) -> InspectionResult:
        return InspectionResult(Verdict.FAULT, math.nan, self.threshold, reason=reason)

    def _result(self, measured: Measurement) -> InspectionResult:
        started = time.perf_counter()
        verdict, reason = self._judge(measured.score)
        if measured.camera:
            reason = _with_cameras(measured, self.threshold, reason)
        defects = measured.defects(self.threshold)
        shown = measured.shown()
        timings_ms = dict(measured.timings_ms)
        timings_ms["score"] += (time.perf_counter() - started) * 1e3
        return InspectionResult(
            verdict=verdict,
            score=measured.score,
            threshold=self.threshold,
            anomaly_map=shown.anomaly_map,
            region=shown.geometry.region,
            defects=defects,
            reason=reason,
            timings_ms=timings_ms,
            camera=measured.camera,
        )

    @property
    def choice(self) -> str:
        """The backend that serves, and why those before it do not, in one sentence."""
        served = f"{self.key} on {self.backend.device}"
        return f"{served}; not {'; not '.join(self.refused)}" if self.refused else served

    def score(self, image: ImageArray) -> float:
        """Score one `(H, W, 3)` uint8 BGR image without judging it; NaN where it means nothing.

        Raises:
            ImageError: It does not fit the recipe, or is one of several that it takes.
        """
        return self._only_scorer("image").measure(image).score

    def region_of(self, image: ImageArray) -> tuple[int, int, int, int]:
        """Return `(x, y, width, height)` of the inspected region in an image, in its pixels.

        Raises:
            ImageError: The image is too small for the region.
        """
        return inspected_region(image, self.view, "image")

    def close(self) -> None:
        """Close the backend; calling twice is harmless."""
        self.backend.close()

    def _judge(self, score: float) -> tuple[Verdict, str]:
        if not math.isfinite(score):
            return Verdict.FAULT, (
                "no score: the anomaly map holds NaN or infinity, or less than the minimum defect "
                "area is inspected; check the ignore mask and run gonogo doctor"
            )
        if score > self.threshold:
            return Verdict.NG, ""
        if self.warn_threshold is not None and score > self.warn_threshold:
            return Verdict.RECHECK, (
                f"score {score:.4g} lies between {self.warn_threshold:.4g} and the threshold "
                f"{self.threshold:.4g}"
            )
        return Verdict.OK, ""

    def _check_size(self, frame: Frame, camera: str) -> None:
        """Refuse a frame of another size than every calibration image had.

        Its scores would come from another magnification, for which the threshold promises nothing.
        """
        expected = frame_size_of(self.recipe, camera)
        if expected is None:
            return
        height, width = frame.image.shape[:2]
        if (width, height) != expected:
            raise ImageError(
                f"{frame.source}: expected {expected[0]}x{expected[1]} pixels as in the "
                f"calibration of {self.recipe.product}, found {width}x{height}; check the camera's "
                "format or calibrate with such images"
            )


def open_inspector(
    bundle_path: Path,
    recipe_path: Path,
    backends: Sequence[str],
    *,
    threads: int | None = None,
) -> Inspector:
    """Open bundle and recipe and start the first backend that is calibrated and works.

    Args:
        bundle_path: The `.gonogo` file.
        recipe_path: The calibrated recipe.
        backends: `name/precision` in order of preference; empty = all that the recipe is calibrated
            for.
        threads: CPU threads of the graph; None = the runtime's own choice.

    Raises:
        BundleError: The bundle is missing, damaged or newer.
        RecipeError: The recipe is missing, impossible, a draft, or belongs to another bundle.
        BackendError: No backend is both calibrated and working; the message says why, each.
    """
    recipe = load_recipe(recipe_path)
    bundle = open_bundle(bundle_path)
    check_recipe_fits(bundle, bundle_path, recipe, recipe_path)
    reasons: list[str] = []
    for wanted in backends or tuple(recipe.thresholds):
        name, precision = parse_backend_key(wanted)
        key = backend_key(name, precision)
        if key not in recipe.thresholds:
            reasons.append(f"{key}: {_no_threshold(recipe, key)}")
            continue
        try:
            backend = create_backend(name, bundle, precision, threads=threads)
        except (BackendError, BundleError) as error:
            reasons.append(str(error))
            continue
        try:
            inspector = Inspector(backend, recipe, refused=reasons)
        except (BackendError, RecipeError):
            backend.close()
            raise
        if reasons:
            _log.warning("%s", inspector.choice)
        return inspector
    raise BackendError(f"{recipe_path}: no backend can serve ({'; '.join(reasons)})")


def check_recipe_fits(bundle: Bundle, bundle_path: Path, recipe: Recipe, recipe_path: Path) -> None:
    """Refuse a draft, or a recipe whose thresholds belong to another bundle.

    Raises:
        RecipeError: It is one.
    """
    advice = f"run gonogo calibrate {bundle_path} --normals DIR --recipe {recipe_path} -o NEW"
    if not recipe.bundle_sha256 or not recipe.thresholds:
        raise RecipeError(f"{recipe_path}: is a draft without thresholds; {advice}")
    if recipe.bundle_sha256 != bundle.sha256:
        raise RecipeError(
            f"{recipe_path}: belongs to another bundle (expected sha256 "
            f"{recipe.bundle_sha256[:12]}..., found {bundle.sha256[:12]}... in {bundle_path}); "
            f"use its own bundle or {advice}"
        )


def choose_views(recipe: Recipe, name: str | None = None) -> tuple[View, ...]:
    """Return the named view, or all where one camera takes them: they show the same frame.

    Raises:
        RecipeError: There is no such view, or none was named and several cameras take them.
    """
    cameras = cameras_of(recipe)
    if name is None and len(cameras) > 1:
        raise RecipeError(
            f"recipe of {recipe.product}: its views are of the cameras {', '.join(cameras)}, whose "
            "pictures calibrate, inspect and run judge together, but this command cannot"
        )
    if name is None:
        return recipe.views
    return (choose_view(recipe, name),)


def choose_view(recipe: Recipe, name: str | None = None) -> View:
    """Return the named view, or the only one.

    Raises:
        RecipeError: There is no such view, or several and none was named.
    """
    names = ", ".join(view.name for view in recipe.views)
    if name is None:
        if len(recipe.views) > 1:
            raise RecipeError(
                f"recipe of {recipe.product}: expected one view, found {names}; name one"
            )
        return recipe.views[0]
    for view in recipe.views:
        if view.name == name:
            return view
    raise RecipeError(f"recipe of {recipe.product}: no view {name!r}, only {names}")


def frame_size_of(recipe: Recipe, camera: str) -> tuple[int, int] | None:
    """Return `(width, height)` that every calibration image of a camera had; None = not known."""
    calibration = recipe.calibration
    if calibration is None:
        return None
    if calibration.frame_sizes:
        return calibration.frame_sizes.get(camera)
    if calibration.frame_width is None or calibration.frame_height is None:
        return None
    return calibration.frame_width, calibration.frame_height


def _with_cameras(measured: Measurement, threshold: float, reason: str) -> str:
    """Say whose picture decided, and which others are above the threshold as well."""
    words = f"camera {measured.camera}" + (f": {reason}" if reason else "")
    more = dict.fromkeys(
        one.camera
        for one in measured.others
        if one.camera != measured.camera and one.score > threshold
    )
    return f"{words}; also above the threshold: camera {', '.join(more)}" if more else words


def watched_region(view: View) -> tuple[int, int, int, int] | None:
    """Return `(x, y, width, height)` of what `engine.image_health` measures; None = all of it."""
    # A part that lies anywhere moves the region; light and lens are those of the whole frame.
    region = view.region if view.locate is None else None
    return (region.x, region.y, region.width, region.height) if region is not None else None


def _no_threshold(recipe: Recipe, key: str) -> str:
    known = ", ".join(recipe.thresholds) or "none"
    return (
        f"recipe of {recipe.product} has no threshold for it (has {known}); "
        f"run gonogo calibrate BUNDLE --normals DIR --backend {key} -o RECIPE"
    )

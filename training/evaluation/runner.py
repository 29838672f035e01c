"""Score a test folder as the line would, and work out every figure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

import cv2
import numpy as np

from engine.errors import DataError, LocateError
from engine.inspector import frame_size_of
from engine.preprocess import read_image, resize_mask
from engine.recipe import Recipe, load_recipe
from engine.score import defect_mask
from engine.types import BoolMask, FloatMap
from training.evaluation.cameras import PictureScorer, create_picture_scorer, worst_pictures
from training.evaluation.dataset import (
    MaskCount,
    TestImage,
    TrueMask,
    data_sha256,
    label_regions,
    read_defect_mask,
    read_test_folder,
    resize_true_mask,
)
from training.evaluation.metrics import (
    LabelledMap,
    PixelCounts,
    PixelCurves,
    image_roc,
    pixel_curves,
)
from training.evaluation.objectives import measure_subject
from training.evaluation.readings import log_reading
from training.evaluation.result import Evaluation, Request, Scored
from training.evaluation.subject import Subject
from training.evaluation.threshold import Item, Track, choose_threshold

MAX_MAP_BYTES = 8 * 2**30
"""All maps of a test folder are held in memory, up to this much."""


def evaluate_subject(subject: Subject, request: Request, track: Track | None = None) -> Evaluation:
    """Evaluate a run or bundle; the reading is logged before the first figure is known.

    Args:
        subject: The run or bundle, opened.
        request: What to evaluate on.
        track: Shows progress.

    Raises:
        DataError: The test folder is not usable, or the reading cannot be logged.
        RecipeError: The recipe is impossible or belongs to another bundle.
        ImageError: An image or mask cannot be read.
        BackendError: The runtime failed, or a score is no number.
    """
    track = track or _silent
    recipe = (request.recipe, load_recipe(request.recipe)) if request.recipe else None
    inspected = recipe[1] if recipe else subject.draft
    scorer = create_picture_scorer(subject.backend, inspected, request.view)
    found = read_test_folder(request.data)
    images = tuple(image for image in found if scorer.wants(image.path))
    parts = scorer.parts(images)
    _check_memory(images, scorer)
    threshold = choose_threshold(subject, scorer, recipe, request.data, track)
    readings = log_reading(subject.log_path, _reading(subject, request, images))
    scored, lost = _score_all(scorer, track(images, "test images"))
    parts = tuple(part for part in parts if not any(image.name in lost for image in part))
    masks, mask_count = _read_masks(scored)
    at_map_size = _MapSizeMaps(scored, masks)
    judged = worst_pictures(parts, scored)
    good = [one.score for one in judged if not one.image.defective]
    defective = [one.score for one in judged if one.image.defective]
    return Evaluation(
        subject=subject,
        request=request,
        key=scorer.key,
        scored=scored,
        masks=masks,
        mask_count=mask_count,
        threshold=threshold,
        roc=image_roc(good, defective),
        curves=pixel_curves(at_map_size),
        native=_native_curves(scored, masks, track) if request.native else None,
        seg_f1=_seg_f1(scored, masks, threshold.value),
        test_readings=readings,
        notes=(
            *_notes(subject, scored, mask_count),
            *_lost_notes(lost, images),
            *(_size_notes(scored, scorer, recipe[1]) if recipe else ()),
        ),
        objectives=measure_subject(subject, [one.image for one in scored], inspected),
        deciding=judged if len(judged) < len(scored) else (),
    )


def _silent(items: Sequence[Item], description: str) -> Sequence[Item]:
    return items


def _check_memory(images: Sequence[TestImage], scorer: PictureScorer) -> None:
    spec = scorer.backend.input_spec
    needed = len(images) * spec.height * spec.width * 4
    if needed > MAX_MAP_BYTES:
        raise DataError(
            f"{len(images)} maps of {spec.width}x{spec.height} need {needed / 2**30:.1f} GiB of "
            f"memory, at most {MAX_MAP_BYTES / 2**30:.0f} are allowed; use a smaller test folder"
        )


def _reading(
    subject: Subject, request: Request, images: Sequence[TestImage]
) -> dict[str, str | int | None]:
    return {
        "commit": request.commit,
        "purpose": request.purpose,
        "data": str(request.data),
        "data_sha256": data_sha256(images),
        "images": len(images),
        "subject": subject.path.name,
        "subject_sha256": subject.sha256,
    }


def _score_all(
    scorer: PictureScorer, images: Iterable[TestImage]
) -> tuple[tuple[Scored, ...], dict[str, str]]:
    """Score images; those whose part is not found have none, and are given with the reason."""
    scored: list[Scored] = []
    lost: dict[str, str] = {}
    for image in images:
        try:
            scored.append(_score(scorer, image))
        except LocateError as error:
            lost[image.name] = str(error).removeprefix(f"{image.path}: ")
    return tuple(scored), lost


def _score(scorer: PictureScorer, image: TestImage) -> Scored:
    pixels = read_image(image.path)
    height, width = pixels.shape[:2]
    return Scored(image, (height, width), scorer.measure(image.path, pixels).in_frame())


def _read_masks(scored: Sequence[Scored]) -> tuple[dict[str, TrueMask], MaskCount]:
    masks: dict[str, TrueMask] = {}
    count = MaskCount()
    for one in scored:
        if not one.image.defective:
            continue
        if one.image.mask_path is None:
            count.missing.append(one.image.name)
            continue
        mask = read_defect_mask(one.image, one.size, one.measured.geometry.region)
        if not mask.any():
            count.empty.append(one.image.name)
            continue
        true = resize_true_mask(mask, *one.measured.anomaly_map.shape)
        masks[one.image.name] = true
        count.regions += true.regions
        count.lost += true.lost
    return masks, count


class _MapSizeMaps:
    """Maps with their true regions at the size of the map; images without a mask are left out."""

    def __init__(self, scored: Sequence[Scored], masks: Mapping[str, TrueMask]) -> None:
        self._scored = [one for one in scored if _truth_known(one, masks)]
        self._masks = masks

    def __iter__(self) -> Iterator[LabelledMap]:
        for one in self._scored:
            true = self._masks.get(one.image.name)
            regions = label_regions(true.defect_mask) if true else None
            measured = one.measured
            yield LabelledMap(measured.anomaly_map, regions, measured.geometry.ignore_mask)


class _NativeMaps:
    """The same at the size of the inspected region in the image, made anew at every pass."""

    def __init__(self, scored: Sequence[Scored], masks: Mapping[str, TrueMask]) -> None:
        self._scored = [one for one in scored if _truth_known(one, masks)]

    def __iter__(self) -> Iterator[LabelledMap]:
        for one in self._scored:
            geometry = one.measured.geometry
            _, _, width, height = geometry.region
            regions = None
            if one.image.defective:
                regions = label_regions(read_defect_mask(one.image, one.size, geometry.region))
            ignored = geometry.ignore_mask
            yield LabelledMap(
                _resize_map(one.measured.anomaly_map, height, width),
                regions,
                None if ignored is None else resize_mask(ignored, height, width),
            )


def _native_curves(
    scored: Sequence[Scored], masks: Mapping[str, TrueMask], track: Track
) -> PixelCurves | None:
    (curves,) = [pixel_curves(maps) for maps in track([_NativeMaps(scored, masks)], "full size")]
    return curves


def _resize_map(anomaly_map: FloatMap, height: int, width: int) -> FloatMap:
    shrinks = anomaly_map.size >= height * width
    interpolation = cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR
    resized = cv2.resize(anomaly_map, (width, height), interpolation=interpolation)
    return np.asarray(resized, dtype=np.float32)


def _truth_known(one: Scored, masks: Mapping[str, TrueMask]) -> bool:
    return not one.image.defective or one.image.name in masks


def _seg_f1(
    scored: Sequence[Scored], masks: Mapping[str, TrueMask], threshold: float | None
) -> float | None:
    if threshold is None:
        return None
    counts = PixelCounts()
    for one in scored:
        if not _truth_known(one, masks):
            continue
        geometry = one.measured.geometry
        predicted = defect_mask(
            one.measured.anomaly_map,
            threshold,
            ignore_mask=geometry.ignore_mask,
            min_area=geometry.min_area,
        )
        true = masks.get(one.image.name)
        counts.add(predicted, _inspected(true, geometry.ignore_mask, predicted))
    return counts.f1


def _inspected(true: TrueMask | None, ignore_mask: BoolMask | None, like: BoolMask) -> BoolMask:
    """True defect pixels that are not ignored; none in a good image."""
    if true is None:
        return np.zeros_like(like)
    return true.defect_mask if ignore_mask is None else true.defect_mask & ~ignore_mask


def _notes(subject: Subject, scored: Sequence[Scored], masks: MaskCount) -> Iterator[str]:
    defective = sum(one.image.defective for one in scored)
    if masks.lost:
        yield (
            f"{masks.lost} of {masks.regions} defect regions have no pixel left at the map's size; "
            "pixel figures leave them out, image figures do not"
        )
    if masks.missing:
        yield (
            f"{len(masks.missing)} of {defective} defective images have no mask; "
            "pixel figures leave them out"
        )
    if masks.empty:
        yield (
            f"{len(masks.empty)} of {defective} defective images have a mask that marks nothing "
            f"({masks.empty[0]}); pixel figures leave them out"
        )
    seen = subject.seen_hashes()
    leaked = sum(one.image.sha256 in seen for one in scored)
    if leaked:
        yield f"{leaked} test images were used in training: these figures are too good"


def _lost_notes(lost: Mapping[str, str], images: Sequence[TestImage]) -> Iterator[str]:
    if lost:
        good = sum(image.name in lost and not image.defective for image in images)
        name, reason = next(iter(lost.items()))
        yield (
            f"{len(lost)} of {len(images)} images, {good} of them good, show no part that is "
            f"found: FAULT on the line, in no figure here; {name}: {reason}"
        )


def _size_notes(scored: Sequence[Scored], scorer: PictureScorer, recipe: Recipe) -> Iterator[str]:
    """Which pictures a line would refuse because those of the calibration had another size."""
    others: dict[tuple[int, int], int] = {}
    for one in scored:
        expected = frame_size_of(recipe, scorer.camera_of(one.image.path))
        if expected is not None and one.size != expected[::-1]:
            others[expected] = others.get(expected, 0) + 1
    for (width, height), count in others.items():
        yield (
            f"{count} images are not {width}x{height} as in calibration: "
            "a line would judge them FAULT, and the threshold promises nothing for them"
        )

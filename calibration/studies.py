"""Score pictures for the what-if and the gauge study; for the commands and the app's screens."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from calibration.calibrate import Promise, default_backends
from calibration.cameras import label_of, score_cameras, split_by_camera
from calibration.collect import CalibrationSet, GoodPart
from calibration.gauge import GaugeStudy, gauge_study
from calibration.repeats import collect_repeats
from calibration.what_if import Scored, WhatIf, score_set, what_if
from engine.backends import create_backend, parse_backend_key
from engine.bundle import Bundle, file_sha256
from engine.cameras import CameraRule, camera_rule, cameras_of
from engine.errors import BackendError, CalibrationError, DataError
from engine.inspector import Scorer, create_scorers
from engine.parts import PartName, compile_part_pattern, list_images
from engine.preprocess import read_image
from engine.recipe import Recipe, change_recipe

GOOD = "good"


@dataclass(frozen=True)
class Pictures:
    """What a what-if looks at.

    Attributes:
        good: Good parts that the bundle has not seen.
        defects: Defects of `collect_defects`; may be empty.
    """

    good: CalibrationSet
    defects: tuple[GoodPart, ...] = ()


def collect_defects(folder: Path, rule: CameraRule | None = None) -> tuple[GoodPart, ...]:
    """Gather pictures of defects: in the folder itself, and in one sub-folder per kind.

    `test` of an MVTec layout serves as it is: its `good` folder is left out.

    Args:
        folder: The folder, or one with `test` in it.
        rule: Tells the pictures of a part where several cameras see it; they lie in one folder.

    Returns:
        One entry per picture, or per part of several cameras; the kind of defect is its group.

    Raises:
        DataError: There is no such folder, or no picture in it, or a name does not fit the rule.
    """
    if not folder.is_dir():
        raise DataError(f"{folder}: no such folder; expected pictures of defects")
    root = folder / "test" if (folder / "test").is_dir() else folder
    found: dict[tuple[str, ...], GoodPart] = {}
    for kind_folder in (root, *sorted(path for path in root.iterdir() if path.is_dir())):
        if kind_folder.name == GOOD:
            continue
        kind = "defect" if kind_folder is root else kind_folder.name
        try:
            paths = list_images(kind_folder)
        except DataError:
            continue
        for name, files in _by_part(paths, rule):
            digests = tuple(file_sha256(path) for path in files)
            found.setdefault(digests, GoodPart(PartName(kind, name), files, digests))
    if not found:
        raise DataError(f"{folder}: no pictures of defects in it or its sub-folders")
    return tuple(found.values())


def _by_part(
    paths: Sequence[Path], rule: CameraRule | None
) -> Iterable[tuple[str, tuple[Path, ...]]]:
    """Gather files into parts; every file is one where one camera sees the part."""
    if rule is None or len(rule.cameras) == 1:
        return [(path.stem, (path,)) for path in paths]
    found: dict[str, tuple[Path, ...]] = {}
    for path in paths:
        label = label_of(path, rule)
        found[label] = (*found.get(label, ()), path)
    return found.items()


def study_what_if(
    bundle: Bundle,
    pictures: Pictures,
    draft: Recipe,
    promise: Promise,
    backend: str = "",
    on_part: Callable[[], object] = lambda: None,
) -> WhatIf:
    """Score good parts and defects on one backend and compare all thresholds.

    Args:
        bundle: The bundle.
        pictures: Good parts and defects.
        draft: What is inspected; its thresholds play no part.
        promise: What is asked for.
        backend: `name/precision`; empty = the first that the recipe has a threshold for, else the
            first of `default_backends`.
        on_part: Called after each part.

    Raises:
        TooFewPartsError: The parts prove no alpha at all.
        CalibrationError: A picture is among the good parts and the defects, or has no score.
        BackendError: The backend cannot serve.
        ImageError: A file is no image, or does not fit the region.
    """
    promise.check()
    scored = score_pictures(bundle, pictures, draft, backend, on_part)
    return what_if(scored.good, scored.defects, promise)


@dataclass(frozen=True)
class ScoredPictures:
    """Scores of good parts and defects.

    Attributes:
        key: `backend/precision` that executed.
        good: Good parts that the bundle has not seen.
        defects: Known defects; None without any.
    """

    key: str
    good: Scored
    defects: Scored | None


def score_pictures(
    bundle: Bundle,
    pictures: Pictures,
    draft: Recipe,
    backend: str = "",
    on_part: Callable[[], object] = lambda: None,
) -> ScoredPictures:
    """Score good parts and defects on one backend.

    Args:
        bundle: The bundle.
        pictures: Good parts and defects.
        draft: What is inspected; its thresholds play no part.
        backend: `name/precision`; empty = the first that the recipe has a threshold for, else the
            first of `default_backends`.
        on_part: Called after each part.

    Raises:
        CalibrationError: A picture is among the good parts and the defects, or has no score.
        BackendError: The backend cannot serve.
        ImageError: A file is no image, or does not fit the region.
    """
    good, defects = pictures.good, pictures.defects
    known = {
        digest: path
        for part in good.parts
        for digest, path in zip(part.hashes, part.files, strict=True)
    }
    for defect in defects:
        for digest, path in zip(defect.hashes, defect.files, strict=True):
            if digest in known:
                raise CalibrationError(
                    f"{known[digest]} and {path}: the same picture is among the good parts and the "
                    "defects; remove it from one of them"
                )
    key = backend or next(iter(draft.thresholds), "") or _first_backend(bundle)
    name, precision = parse_backend_key(key)
    rule = camera_rule(draft)
    good_pictures = split_by_camera(good.parts, rule)
    defect_pictures = split_by_camera(defects, rule)
    with closing(create_backend(name, bundle, precision)) as opened:
        scorers = create_scorers(opened, draft)
        kinds = [GOOD] * len(good.parts)
        scored_good = _scored(good_pictures, kinds, scorers, on_part)
        kinds = [defect.name.group for defect in defects]
        scored_defects = _scored(defect_pictures, kinds, scorers, on_part) if defects else None
        return ScoredPictures(_key(scorers), scored_good, scored_defects)


def study_gauge(
    bundle: Bundle,
    recipe: Recipe,
    folder: Path,
    part_pattern: str = "",
    backend: str = "",
    on_part: Callable[[], object] = lambda: None,
) -> GaugeStudy:
    """Score repeats of parts and compare their spread with the recipe's threshold.

    Args:
        bundle: The bundle.
        recipe: Its calibrated recipe.
        folder: Pictures; all of one part unless `part_pattern` says otherwise.
        part_pattern: How a file's name tells the part; where several cameras see it, empty means
            the recipe's own. See `collect_repeats`.
        backend: `name/precision`; empty = the first that the recipe has a threshold for.
        on_part: Called after each repeat.

    Raises:
        DataError: No folder, no images, or a pattern that does not fit.
        CalibrationError: A part without repeats, or a picture without a score.
        BackendError: The backend cannot serve, or the recipe has no threshold for it.
        ImageError: A file is no image, or does not fit the region.
    """
    rule = _gauge_rule(recipe, part_pattern)
    repeats, copies = collect_repeats(folder, rule)
    key = backend or next(iter(recipe.thresholds), "")
    if key not in recipe.thresholds:
        known = ", ".join(recipe.thresholds) or "none"
        raise BackendError(f"backend {key}: the recipe has no threshold for it (has {known})")
    name, precision = parse_backend_key(key)
    scores: dict[str, list[float]] = {}
    with closing(create_backend(name, bundle, precision)) as opened:
        scorers = create_scorers(opened, recipe)
        for repeat in repeats:
            measured = [
                scorers[camera].measure(read_image(path), str(path)).score
                for camera, path in repeat.files.items()
            ]
            # A picture without a score must not hide behind another camera's.
            scores.setdefault(repeat.part, []).append(float(np.max(measured)))
            on_part()
    study = gauge_study(scores, recipe.thresholds[key])
    if not copies:
        return study
    words = (
        f"{copies} {'file is a copy' if copies == 1 else 'files are copies'} of another one and "
        "left out: was the camera frozen?"
    )
    return replace(study, warnings=(*study.warnings, words))


def _gauge_rule(recipe: Recipe, part_pattern: str) -> CameraRule:
    """How the pictures are told apart; with one camera only the option says so, not the recipe."""
    if len(cameras_of(recipe)) == 1:
        return CameraRule(cameras_of(recipe), compile_part_pattern(part_pattern))
    if not part_pattern:
        return camera_rule(recipe)
    return camera_rule(change_recipe(recipe, {"part_pattern": part_pattern}))


def _first_backend(bundle: Bundle) -> str:
    found = default_backends(bundle)
    if not found:
        raise BackendError("no backend serves this bundle here; run gonogo doctor")
    return found[0]


def _scored(
    pictures: Mapping[str, Sequence[GoodPart]],
    kinds: Sequence[str],
    scorers: Mapping[str, Scorer],
    on_part: Callable[[], object],
) -> Scored:
    """Score parts; the name of each is the file that has its score."""
    key = _key(scorers)
    scored = score_cameras(pictures, {key: scorers}, on_part)
    first = next(iter(pictures))
    cameras = scored.worst.get(key, (first,) * len(kinds))
    names = [str(pictures[camera][index].files[0]) for index, camera in enumerate(cameras)]
    return score_set(names, kinds, scored.scores[key])


def _key(scorers: Mapping[str, Scorer]) -> str:
    return next(iter(scorers.values())).key

"""Score pictures for the what-if and the gauge study; for the commands and the app's screens."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from calibration.calibrate import Promise, default_backends
from calibration.collect import CalibrationSet, GoodPart, score_parts
from calibration.gauge import GaugeStudy, gauge_study
from calibration.what_if import Scored, WhatIf, score_set, what_if
from engine.backends import create_backend, parse_backend_key
from engine.bundle import Bundle, file_sha256
from engine.errors import BackendError, CalibrationError, DataError
from engine.inspector import Scorer, create_scorer
from engine.parts import PartName, compile_part_pattern, list_images, part_name
from engine.preprocess import read_image
from engine.recipe import Recipe

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


def collect_defects(folder: Path) -> tuple[GoodPart, ...]:
    """Gather pictures of defects: in the folder itself, and in one sub-folder per kind.

    `test` of an MVTec layout serves as it is: its `good` folder is left out.

    Args:
        folder: The folder, or one with `test` in it.

    Returns:
        One entry per picture; the kind of defect is its group.

    Raises:
        DataError: There is no such folder, or no picture in it.
    """
    if not folder.is_dir():
        raise DataError(f"{folder}: no such folder; expected pictures of defects")
    root = folder / "test" if (folder / "test").is_dir() else folder
    found: dict[str, GoodPart] = {}
    for kind_folder in (root, *sorted(path for path in root.iterdir() if path.is_dir())):
        if kind_folder.name == GOOD:
            continue
        kind = "defect" if kind_folder is root else kind_folder.name
        try:
            paths = list_images(kind_folder)
        except DataError:
            continue
        for path in paths:
            digest = file_sha256(path)
            found.setdefault(digest, GoodPart(PartName(kind, path.stem), (path,), (digest,)))
    if not found:
        raise DataError(f"{folder}: no pictures of defects in it or its sub-folders")
    return tuple(found.values())


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
        if defect.hashes[0] in known:
            raise CalibrationError(
                f"{known[defect.hashes[0]]} and {defect.files[0]}: the same picture is among the "
                "good parts and the defects; remove it from one of them"
            )
    key = backend or next(iter(draft.thresholds), "") or _first_backend(bundle)
    name, precision = parse_backend_key(key)
    with closing(create_backend(name, bundle, precision)) as opened:
        scorer = create_scorer(opened, draft)
        kinds = [GOOD] * len(good.parts)
        scored_good = _scored(good.parts, kinds, scorer, on_part)
        kinds = [defect.name.group for defect in defects]
        scored_defects = _scored(defects, kinds, scorer, on_part) if defects else None
        return ScoredPictures(scorer.key, scored_good, scored_defects)


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
        part_pattern: How a file's name tells the part.
        backend: `name/precision`; empty = the first that the recipe has a threshold for.
        on_part: Called after each picture.

    Raises:
        DataError: No folder, no images, or a pattern that does not fit.
        CalibrationError: A part without repeats, or a picture without a score.
        BackendError: The backend cannot serve, or the recipe has no threshold for it.
        ImageError: A file is no image, or does not fit the region.
    """
    pictures, copies = _repeats(folder, part_pattern)
    key = backend or next(iter(recipe.thresholds), "")
    if key not in recipe.thresholds:
        known = ", ".join(recipe.thresholds) or "none"
        raise BackendError(f"backend {key}: the recipe has no threshold for it (has {known})")
    name, precision = parse_backend_key(key)
    scores: dict[str, list[float]] = {}
    with closing(create_backend(name, bundle, precision)) as opened:
        scorer = create_scorer(opened, recipe)
        for path, label in pictures:
            score = scorer.measure(read_image(path), str(path)).score
            scores.setdefault(label, []).append(score)
            on_part()
    study = gauge_study(scores, recipe.thresholds[key])
    if not copies:
        return study
    words = (
        f"{copies} {'file is a copy' if copies == 1 else 'files are copies'} of another one and "
        "left out: was the camera frozen?"
    )
    return replace(study, warnings=(*study.warnings, words))


def _repeats(folder: Path, part_pattern: str) -> tuple[list[tuple[Path, str]], int]:
    """List the pictures with the part that each shows; and count the copies left out."""
    pattern = compile_part_pattern(part_pattern)
    found: dict[str, tuple[Path, str]] = {}
    paths = list_images(folder)
    for path in paths:
        name = part_name(path, pattern)
        label = "/".join(filter(None, (name.group, name.part))) if pattern else folder.name
        found.setdefault(file_sha256(path), (path, label))
    return list(found.values()), len(paths) - len(found)


def _first_backend(bundle: Bundle) -> str:
    found = default_backends(bundle)
    if not found:
        raise BackendError("no backend serves this bundle here; run gonogo doctor")
    return found[0]


def _scored(
    parts: Sequence[GoodPart],
    kinds: Sequence[str],
    scorer: Scorer,
    on_part: Callable[[], object],
) -> Scored:
    scores = score_parts(parts, {scorer.key: scorer}, on_part).scores[scorer.key]
    return score_set([str(part.files[0]) for part in parts], kinds, scores)

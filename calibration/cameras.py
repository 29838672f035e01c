"""Calibrate parts that several cameras see: the worst picture of all is the part's score.

Then one threshold on it keeps the promise for the part, however many cameras look at it: a good
part is rejected if and only if its highest score lies above the threshold.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from calibration.collect import GoodPart, PartScores, score_parts
from engine.cameras import CameraRule
from engine.inspector import Scorer
from engine.parts import part_name


def split_by_camera(parts: Sequence[GoodPart], rule: CameraRule) -> dict[str, tuple[GoodPart, ...]]:
    """Give each camera the parts with only its own pictures.

    Returns:
        Camera -> all parts, in the given order.

    Raises:
        DataError: A part without a picture of one of the cameras; it is named.
    """
    found: dict[str, list[GoodPart]] = {camera: [] for camera in rule.cameras}
    for part in parts:
        hashes: dict[Path, str] = dict(zip(part.files, part.hashes, strict=True))
        name = "/".join(filter(None, (part.name.group, part.name.part)))
        for camera, files in rule.by_camera(name, part.files).items():
            own = tuple(hashes[path] for path in files)
            found[camera].append(replace(part, files=files, hashes=own))
    return {camera: tuple(own) for camera, own in found.items()}


def label_of(path: Path, rule: CameraRule) -> str:
    """Name of the part that a file shows: its group and its part.

    Raises:
        DataError: The file's name does not fit the part pattern.
    """
    name = part_name(path, rule.pattern)
    return "/".join(filter(None, (name.group, name.part)))


def score_cameras(
    parts: Mapping[str, Sequence[GoodPart]],
    scorers: Mapping[str, Mapping[str, Scorer]],
    on_part: Callable[[], object] = lambda: None,
) -> PartScores:
    """Score the pictures of every camera; a part's score is the highest of all.

    Args:
        parts: From `split_by_camera`.
        scorers: `backend/precision` -> camera -> scorer.
        on_part: Called after each part, for a progress bar.

    Returns:
        Scores of the parts; how pictures look is told of the first camera's.

    Raises:
        ImageError, CalibrationError: See `score_parts`.
    """
    calls = itertools.count(1)

    def on_picture() -> None:
        if next(calls) % len(parts) == 0:
            on_part()

    scored = {
        camera: score_parts(own, {key: of[camera] for key, of in scorers.items()}, on_picture)
        for camera, own in parts.items()
    }
    first, *others = scored.values()
    if not others:
        return first
    stacked = {key: np.stack([one.scores[key] for one in scored.values()]) for key in scorers}
    cameras = tuple(scored)
    return PartScores(
        scores={key: scores.max(axis=0) for key, scores in stacked.items()},
        worst={
            key: tuple(cameras[index] for index in scores.argmax(axis=0))
            for key, scores in stacked.items()
        },
        frame_size=None,
        pictures=first.pictures,
        changed=first.changed,
        frame_sizes={
            camera: one.frame_size for camera, one in scored.items() if one.frame_size is not None
        },
        distinct=all(
            len({picture.fingerprint for picture in one.pictures}) == len(one.pictures)
            for one in scored.values()
        ),
    )

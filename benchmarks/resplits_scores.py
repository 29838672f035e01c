"""Scores of every usable good part and every defect of a data set: computed once, then stored.

The stored file is what the statistics of `benchmarks.resplits` are made of, so they can be made
again without the images. Reading a test folder is logged beside the bundle, as `gonogo evaluate`
does.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from calibration.collect import CalibrationSet, GoodPart, collect_parts, score_parts
from calibration.studies import collect_defects
from engine.bundle import SEEN_PARTS, Split
from engine.errors import CalibrationError, DataError
from engine.inspector import Scorer
from training.evaluation.readings import log_reading
from training.evaluation.subject import Subject, open_subject

SCHEMA_VERSION = 1
TRAINING_KEYS = ("epochs", "height", "width", "seed", "holdout", "part_pattern", "precision")


@dataclass(frozen=True)
class ScoredPart:
    """One part.

    Attributes:
        file: Its first image, below the data folder.
        origin: `train` or `test`, the folder it lies in.
        kind: `good`, or the type of defect.
        group: Its group of the part pattern; empty without one.
        score: Decision score.
    """

    file: str
    origin: str
    kind: str
    group: str
    score: float


@dataclass(frozen=True)
class ScoredSet:
    """All of a data set that one network has not seen.

    Attributes:
        data: Name of the data set.
        subject: Bundle or run folder.
        subject_sha256: Its hash.
        method: Distillation method.
        teacher: Teacher network.
        training: How long and at which size it was trained, as far as the subject tells.
        seen: Split name -> parts that the network was made from.
        backend: `name/precision`.
        readings: How often this test folder has been read with this subject, this time included.
        parts: The parts, good ones in the order of their files' names (the order of production).
    """

    data: str
    subject: str
    subject_sha256: str
    method: str
    teacher: str
    training: dict[str, Any]
    seen: dict[str, int]
    backend: str
    readings: int
    parts: tuple[ScoredPart, ...]

    def good(self, origin: str = "") -> tuple[ScoredPart, ...]:
        """Return the good parts, of one folder if it is named."""
        return tuple(
            part
            for part in self.parts
            if part.kind == "good" and (not origin or part.origin == origin)
        )

    def defects(self) -> NDArray[np.float64]:
        """Return the scores of all defects."""
        return scores_of(tuple(part for part in self.parts if part.kind != "good"))


def scores_of(parts: tuple[ScoredPart, ...]) -> NDArray[np.float64]:
    """Return `(N,)` scores."""
    return np.array([part.score for part in parts], dtype=np.float64)


def score_data(
    path: Path, data: Path, part_pattern: str, commit: str, on_part: Callable[[], object]
) -> ScoredSet:
    """Score all good parts that a network has not seen, and all defects.

    Args:
        path: Bundle or run folder.
        data: Folder in MVTec layout.
        part_pattern: How a file's name tells part and group; empty = every file is a part.
        commit: Of this program, for the log.
        on_part: Called after each part.

    Raises:
        InspectionError: Subject or data are not usable.
    """
    subject = open_subject(path)
    split = _split(subject)
    fresh = {
        "train": _collect(data / "train" / "good", split, part_pattern),
        "test": _collect(data / "test" / "good", split, part_pattern),
    }
    defects = collect_defects(data)
    readings = log_reading(
        subject.log_path,
        {
            "commit": commit,
            "purpose": "re-splits of the good parts (benchmarks.resplits)",
            "data": data.name,
            "images": len(fresh["test"]) + len(defects),
            "subject": path.name,
            "subject_sha256": subject.sha256,
        },
    )
    rows: list[ScoredPart] = []
    with closing(subject.backend) as backend:
        scorer = Scorer(backend)
        for origin, kind, parts in (
            ("train", "good", fresh["train"]),
            ("test", "good", fresh["test"]),
            ("test", "", defects),
        ):
            scores = score_parts(parts, {scorer.key: scorer}, on_part).scores[scorer.key]
            rows += [
                ScoredPart(
                    part.files[0].relative_to(data).as_posix(),
                    origin,
                    kind or part.name.group,
                    part.name.group if kind else "",
                    float(score),
                )
                for part, score in zip(parts, scores, strict=True)
            ]
    return ScoredSet(
        data=data.name,
        subject=path.name,
        subject_sha256=subject.sha256,
        method=subject.method,
        teacher=subject.teacher,
        training=_training(subject),
        seen={name: len(split.parts.get(name, ())) for name in SEEN_PARTS},
        backend=scorer.key,
        readings=readings,
        parts=tuple(rows),
    )


def store_scores(scored: ScoredSet, path: Path) -> None:
    """Write the scores as JSON, one part a line."""
    content = asdict(scored)
    parts = content.pop("parts")
    head = json.dumps({"schema_version": SCHEMA_VERSION, **content}, indent=1)
    lines = ",\n".join(json.dumps(part) for part in parts)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f'{head[:-2]},\n "parts": [\n{lines}\n]}}\n', encoding="utf-8")


def load_scores(path: Path) -> ScoredSet:
    """Read stored scores.

    Raises:
        DataError: There are none, or they are damaged or newer.
    """
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        version = content.pop("schema_version")
        parts = tuple(ScoredPart(**part) for part in content.pop("parts"))
        found = ScoredSet(**content, parts=parts)
    except FileNotFoundError as error:
        raise DataError(
            f"{path}: no stored scores; name a bundle or run folder that shall score the images"
        ) from error
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise DataError(f"{path}: no usable scores ({error}); score the images again") from error
    if version != SCHEMA_VERSION:
        raise DataError(f"{path}: schema version {version}, expected {SCHEMA_VERSION}")
    return found


def _split(subject: Subject) -> Split:
    if subject.bundle is not None:
        return subject.bundle.manifest.split
    text = (subject.path / "split.json").read_text(encoding="utf-8")
    return Split.model_validate_json(text)


def _training(subject: Subject) -> dict[str, Any]:
    """Tell what the bundle or the run says of its training."""
    if subject.bundle is not None:
        said: Any = subject.bundle.manifest.provenance.get("training")
    else:
        said = json.loads((subject.path / "config.json").read_text(encoding="utf-8"))["training"]
    return {key: said[key] for key in TRAINING_KEYS if key in said} if said else {}


def _collect(folder: Path, split: Split, part_pattern: str) -> tuple[GoodPart, ...]:
    """Return the unseen parts of a folder in the order of their names; none is no error here."""
    if not folder.is_dir():
        raise DataError(f"{folder}: no such folder; expected a data set in MVTec layout")
    try:
        found: CalibrationSet = collect_parts(folder, split, part_pattern=part_pattern)
    except CalibrationError:
        return ()
    return tuple(sorted(found.parts, key=lambda part: part.files[0].name))

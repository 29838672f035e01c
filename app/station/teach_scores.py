"""Scores of the good parts kept back and of defects: what the check and the threshold look at."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.station.good_parts import write_whole
from app.station.teaching import Teaching
from calibration.calibrate import Promise
from calibration.threshold import parts_needed, smallest_provable_alpha
from calibration.what_if import upper_bound
from engine.errors import TooFewPartsError

GOOD = "good"
_FILE = "scores.json"


@dataclass(frozen=True)
class TaughtScores:
    """Decision scores of pictures that the training has not seen.

    Attributes:
        paths: The pictures, good ones first.
        kinds: `good`, or the kind of defect, of each.
        scores: `(N,)` their scores.
        backend: `backend/precision` that scored.
    """

    paths: tuple[Path, ...]
    kinds: tuple[str, ...]
    scores: NDArray[np.float64]
    backend: str

    @property
    def good(self) -> NDArray[np.float64]:
        """Scores of the good parts."""
        return np.asarray(self.scores[[kind == GOOD for kind in self.kinds]], dtype=np.float64)

    @property
    def defects(self) -> NDArray[np.float64]:
        """Scores of the defects."""
        return np.asarray(self.scores[[kind != GOOD for kind in self.kinds]], dtype=np.float64)


@dataclass(frozen=True)
class LineAt:
    """What a line at some score would do to these pictures.

    Attributes:
        overkill: Good parts above it.
        good: Good parts.
        provable: The smallest share of rejected good parts that such a line could promise.
        escapes: Defects not above it.
        defects: Defects.
    """

    overkill: int
    good: int
    provable: float
    escapes: int
    defects: int


@dataclass(frozen=True)
class PromiseAnswer:
    """Whether a promise can be kept.

    Attributes:
        threshold: Where the line lies; None when these parts cannot prove the promise.
        parts: Good parts.
        more_parts: How many more are needed; 0 when it can be kept.
        provable: The smallest share that these parts prove at this confidence.
    """

    threshold: float | None
    parts: int
    more_parts: int
    provable: float


def keep_scores(teaching: Teaching, answer: dict[str, Any]) -> None:
    """Keep what `gonogo recipe scores --json` answered, with what it belongs to.

    Raises:
        DataError: It cannot be written.
    """
    content = {"key": _key(teaching), **answer}
    write_whole(teaching.folder / _FILE, json.dumps(content).encode())


def load_scores(teaching: Teaching) -> TaughtScores | None:
    """The kept scores; None where there are none of this bundle, region and set of pictures."""
    try:
        content = json.loads((teaching.folder / _FILE).read_text(encoding="utf-8"))
        if content["key"] != _key(teaching):
            return None
        rows = sorted(content["parts"], key=lambda row: row["kind"] != GOOD)
        return TaughtScores(
            tuple(Path(row["image"]) for row in rows),
            tuple(str(row["kind"]) for row in rows),
            np.asarray([float(row["score"]) for row in rows], dtype=np.float64),
            str(content["backend"]),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None


def line_at(scores: TaughtScores, threshold: float, confidence: float) -> LineAt:
    """Count what a line would do."""
    good, defects = scores.good, scores.defects
    overkill = int(np.count_nonzero(good > threshold))
    return LineAt(
        overkill=overkill,
        good=good.size,
        provable=upper_bound(overkill, good.size, confidence) if good.size else 1.0,
        escapes=int(np.count_nonzero(defects <= threshold)),
        defects=defects.size,
    )


def ask_promise(scores: TaughtScores, alpha: float, confidence: float) -> PromiseAnswer:
    """Where the line of a promise lies, or how many more good parts it needs."""
    good = scores.good
    provable = smallest_provable_alpha(good.size, confidence)
    try:
        threshold = Promise(alpha, confidence).fit(good).threshold
    except TooFewPartsError as error:
        return PromiseAnswer(None, good.size, error.more_parts_needed, provable)
    return PromiseAnswer(threshold, good.size, 0, provable)


def parts_for(alpha: float, confidence: float) -> int:
    """Good parts, unseen by the training, that a promise needs."""
    return parts_needed(alpha, confidence)


def suggest_golden(scores: TaughtScores, threshold: float, each: int = 2) -> list[int]:
    """Pictures that are judged right but closest to the line: they notice a change first.

    Returns:
        Indices of `each` good parts and `each` defects at the most.
    """
    rows = [
        (abs(float(score) - threshold), index, kind == GOOD)
        for index, (score, kind) in enumerate(zip(scores.scores, scores.kinds, strict=True))
        if math.isfinite(score) and (score <= threshold) == (kind == GOOD)
    ]
    rows.sort()
    good = [index for _, index, is_good in rows if is_good][:each]
    return good + [index for _, index, is_good in rows if not is_good][:each]


def _key(teaching: Teaching) -> str:
    """What the scores depend on."""
    defects = sorted(path.name for path in (teaching.defects / "test").glob("*/*"))
    content = [
        teaching.state.bundle_sha256,
        teaching.views_text(),
        teaching.recipe.min_defect_area_px,
        [path.name for path in teaching.parts.files()],
        defects,
    ]
    return json.dumps(content)

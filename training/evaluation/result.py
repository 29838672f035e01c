"""What an evaluation finds out: scores, curves, rates, and the answer that programs read."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.measurement import Measurement
from training.evaluation.dataset import MaskCount, TestImage, TrueMask
from training.evaluation.metrics import Curve, PixelCurves, auroc, binomial_interval
from training.evaluation.subject import Subject
from training.evaluation.threshold import Threshold

if TYPE_CHECKING:
    from engine.models.dhkd import Objectives


@dataclass(frozen=True)
class Request:
    """What to evaluate on.

    Attributes:
        data: Folder of the product, with `test` inside.
        recipe: Recipe with views, minimum area and thresholds; a draft has no thresholds.
        view: Name of the recipe's view; may be empty when there is only one.
        purpose: Why the test folder is read, for the log.
        commit: Commit of the code, for the log.
        native: Work out AUPRO at the size of the masks too.
    """

    data: Path
    recipe: Path | None = None
    view: str = ""
    purpose: str = ""
    commit: str | None = None
    native: bool = False


@dataclass(frozen=True)
class Scored:
    """One image of the test folder with its map and score.

    Attributes:
        image: The image.
        size: Its `(height, width)`.
        measured: Map, score and how the map lies in the image.
    """

    image: TestImage
    size: tuple[int, int]
    measured: Measurement

    @property
    def score(self) -> float:
        """The decision score."""
        return self.measured.score


@dataclass(frozen=True)
class Rate:
    """`count` of `n`, or unknown.

    Attributes:
        count: How many; None where there is no threshold.
        n: Of how many.
    """

    count: int | None
    n: int

    def answer(self) -> dict[str, float | int | None]:
        """JSON object with the exact 95 % interval; null where nothing was measured."""
        if self.count is None or not self.n:
            return {"count": self.count, "n": self.n, "rate": None, "low": None, "high": None}
        low, high = binomial_interval(self.count, self.n)
        return {
            "count": self.count,
            "n": self.n,
            "rate": self.count / self.n,
            "low": low,
            "high": high,
        }


@dataclass(frozen=True)
class Evaluation:
    """Everything that was found out; `answer` is what `--json` prints.

    Attributes:
        subject: What was evaluated.
        request: What it was evaluated on.
        key: `backend/precision` that executed.
        scored: All images with their maps; figures over pixels are of all of them.
        masks: Name of an image -> its true mask.
        mask_count: What happened to the masks.
        threshold: The threshold and where it comes from.
        roc: ROC of the images; None without both good and defective ones.
        curves: Curves over pixels; None without masks.
        native: The same at the size of the masks, where asked for.
        seg_f1: F1 of the pixels at the threshold.
        test_readings: How often test folders were read for this subject, this time included.
        notes: Sentences that must stand beside the figures.
        objectives: What DHKD promises of its teacher and student, measured; None otherwise.
        deciding: Where several cameras see a part, the picture of each that decides; else empty.
    """

    subject: Subject
    request: Request
    key: str
    scored: tuple[Scored, ...]
    masks: Mapping[str, TrueMask]
    mask_count: MaskCount
    threshold: Threshold
    roc: Curve | None
    curves: PixelCurves | None
    native: PixelCurves | None
    seg_f1: float | None
    test_readings: int
    notes: tuple[str, ...] = field(default=())
    objectives: Objectives | None = None
    deciding: tuple[Scored, ...] = ()

    @property
    def parts(self) -> tuple[Scored, ...]:
        """One picture per part, the one that decides."""
        return self.deciding or self.scored

    def kinds(self) -> tuple[str, ...]:
        """Types of defect, by name."""
        return tuple(sorted({one.image.kind for one in self.scored if one.image.defective}))

    def of_kind(self, *kinds: str) -> list[Scored]:
        """Parts of these folders."""
        return [one for one in self.parts if one.image.kind in kinds]

    def escaped(self, one: Scored) -> bool:
        """Whether a defective part passes."""
        limit = self.threshold.passed_up_to
        return one.image.defective and limit is not None and one.score <= limit

    def overkilled(self, one: Scored) -> bool:
        """Whether a good part is rejected."""
        limit = self.threshold.value
        return not one.image.defective and limit is not None and one.score > limit

    def rate(self, wrong: Callable[[Scored], bool], images: Sequence[Scored]) -> Rate:
        """How many of these images go wrong; unknown without a threshold."""
        if self.threshold.value is None:
            return Rate(None, len(images))
        return Rate(sum(map(wrong, images)), len(images))

    def answer(self) -> dict[str, Any]:
        """Return the JSON object of this evaluation."""
        good, defective = self.of_kind("good"), self.of_kind(*self.kinds())
        overlap = self.curves.overlap if self.curves else None
        return {
            "method": self.subject.method,
            "teacher": self.subject.teacher,
            "data": str(self.request.data),
            "images": len(self.scored),
            "parts": len(self.parts),
            "good": len(good),
            "defective": len(defective),
            "backend": self.key,
            "image_auroc": self.roc.area() if self.roc else None,
            "pixel_auroc": self.curves.roc.area() if self.curves else None,
            "aupro_030": overlap.area(0.30) if overlap else None,
            "aupro_005": overlap.area(0.05) if overlap else None,
            "aupro_030_native": self.native.overlap.area(0.30) if self.native else None,
            "seg_f1": self.seg_f1,
            "threshold": self.threshold.value,
            "threshold_origin": self.threshold.origin,
            "escapes": self.rate(self.escaped, defective).answer(),
            "overkill": self.rate(self.overkilled, good).answer(),
            "per_type": {kind: self._answer_of_kind(kind) for kind in self.kinds()},
            "escaped": [one.image.name for one in self.parts if self.escaped(one)],
            "overkilled": [one.image.name for one in self.parts if self.overkilled(one)],
            "regions": self.mask_count.regions,
            "regions_lost": self.mask_count.lost,
            "masks_missing": len(self.mask_count.missing) + len(self.mask_count.empty),
            "test_readings": self.test_readings,
            "notes": list(self.notes),
            "objectives": self._answer_of_objectives(),
        }

    def _answer_of_objectives(self) -> dict[str, float | int | bool] | None:
        if self.objectives is None:
            return None
        return {**asdict(self.objectives), "hold": self.objectives.hold}

    def _answer_of_kind(self, kind: str) -> dict[str, Any]:
        images = self.of_kind(kind)
        good_scores = [one.score for one in self.of_kind("good")]
        return {
            "n": len(images),
            "image_auroc": auroc(good_scores, [one.score for one in images]),
            "escapes": self.rate(self.escaped, images).answer(),
        }

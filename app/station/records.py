"""What the pages Review and Statistics need of the record, as protocols and frozen values.

Known-bad masters are in none of it: they are no production.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from app.station.ports import PartMap, PartRecord, SignalState
from engine.types import ImageArray, Verdict

MOST_FOUND = 200_000
"""A record of years holds millions of parts: nobody looks at so many, and their keys alone would
take the memory and the time of the station."""


class LabelKind(str, Enum):
    """What a person said about a part or did with it."""

    FALSE_REJECT = "false_reject"
    TRUE_DEFECT = "true_defect"
    CALIBRATION_SET = "calibration_set"
    TRAINING_SET = "training_set"


JUDGEMENTS = (LabelKind.FALSE_REJECT, LabelKind.TRUE_DEFECT)
"""The labels that say what a part truly is; the newest one counts."""


class SetKind(str, Enum):
    """A set of good parts; no part is ever in both."""

    CALIBRATION = "calibration"
    TRAINING = "training"


class Refusal(str, Enum):
    """Why a part does not enter a set of good parts."""

    NOT_GOOD = "not_good"
    NO_PICTURE = "no_picture"
    DUPLICATE = "duplicate"
    OTHER_SET = "other_set"
    SEEN = "seen"
    DAMAGED = "damaged"


class PictureState(str, Enum):
    """Whether there is a picture, or a map, of a part; a damaged one is not what was written."""

    KEPT = "kept"
    NEVER_KEPT = "never_kept"
    DELETED = "deleted"
    DAMAGED = "damaged"


@dataclass(frozen=True)
class PartFilter:
    """Which parts are wanted; what is left out does not matter.

    Attributes:
        since_ns: Triggered at this `time.time_ns()` or later.
        until_ns: Triggered before it; 0 = no end.
        product: Product of the recipe.
        recipe_version: Its version; 0 = any.
        lot: Lot.
        verdicts: Any of these; empty = any.
        signals: Any of these states; empty = any.
        judgements: What a person said that it truly is, any of these; None among them = nobody has
            said it; empty = any.
        lowest_score: Score at least this; NaN = any.
        highest_score: Score at most this; NaN = any.
        smallest_px: Largest region at least this large; NaN = any.
        largest_px: Largest region at most this large; NaN = any.
    """

    since_ns: int = 0
    until_ns: int = 0
    product: str = ""
    recipe_version: int = 0
    lot: str = ""
    verdicts: frozenset[Verdict] = frozenset()
    signals: frozenset[SignalState] = frozenset()
    judgements: frozenset[LabelKind | None] = frozenset()
    lowest_score: float = math.nan
    highest_score: float = math.nan
    smallest_px: float = math.nan
    largest_px: float = math.nan


@dataclass(frozen=True)
class RecipeChoice:
    """A recipe version of which there are parts."""

    product: str
    recipe_version: int


@dataclass(frozen=True)
class Label:
    """One line of a part's history.

    Attributes:
        kind: What was said or done.
        reason: Why, in the words of whoever did it.
        who: Name of the user.
        wall_time_ns: When.
    """

    kind: LabelKind
    reason: str
    who: str
    wall_time_ns: int


@dataclass(frozen=True)
class PartCard:
    """What a gallery shows of a part.

    Attributes:
        key: Row of the record.
        judgement: What a person said that it truly is, or None.
    """

    key: int
    part_id: str
    sequence: int
    verdict: Verdict
    score: float
    threshold: float
    wall_time_ns: int
    image_path: str
    judgement: LabelKind | None


@dataclass(frozen=True, eq=False)
class PartDetail:
    """Everything about one part.

    Attributes:
        record: The part.
        image: `(H, W, 3)` uint8 BGR, or None.
        picture: Why there is no image.
        labels: Its history, oldest first.
        part_map: Its anomaly map, or None.
        map_state: Why there is no map.
    """

    record: PartRecord
    image: ImageArray | None
    picture: PictureState
    labels: tuple[Label, ...]
    part_map: PartMap | None = None
    map_state: PictureState = PictureState.NEVER_KEPT


@dataclass(frozen=True, eq=False)
class NearestGood:
    """The good part whose picture is most like a part's.

    Attributes:
        card: The part, or None where no good part's picture is kept.
        image: Its picture.
        compared: Number of pictures that were compared.
    """

    card: PartCard | None
    image: ImageArray | None
    compared: int


@dataclass(frozen=True)
class SendOutcome:
    """What came of sending parts to a set.

    Attributes:
        sent: Parts that are in it now.
        refused: Part id and why, for every other one.
        folder: Where the set lies.
    """

    sent: tuple[str, ...]
    refused: tuple[tuple[str, Refusal], ...]
    folder: Path


@dataclass(frozen=True)
class ExportOutcome:
    """What an export wrote.

    Attributes:
        folder: Where.
        parts: Rows of the table.
        pictures: Pictures beside it; there may be fewer than parts.
        maps: Anomaly maps beside it.
        damaged: Pictures and maps that are not as they were written, and were left out.
    """

    folder: Path
    parts: int
    pictures: int
    maps: int = 0
    damaged: int = 0


class ReviewRecords(Protocol):
    """The record as the page Review needs it; every call may take a while.

    All raise StoreError where the record or the disk refuses.
    """

    def recipes(self) -> Sequence[RecipeChoice]:
        """Recipe versions of which there are parts."""

    def find(self, wanted: PartFilter) -> Sequence[int]:
        """Keys of the wanted parts, newest first; `MOST_FOUND` at most."""

    def cards(self, keys: Sequence[int]) -> Sequence[PartCard]:
        """What to show of some parts, in the order of the keys; missing ones are left out."""

    def picture(self, image_path: str, largest_px: int) -> ImageArray | None:
        """A stored picture with no side longer than `largest_px`; None where it is gone."""

    def detail(self, key: int) -> PartDetail | None:
        """Everything about a part."""

    def nearest_good(self, key: int) -> NearestGood:
        """The good part of the same recipe that looks most like this one."""

    def reasons(self, limit: int) -> Sequence[str]:
        """Reasons that people gave last, newest first, each once."""

    def label(self, keys: Sequence[int], kind: LabelKind, reason: str, who: str) -> None:
        """Say what parts truly are."""

    def send(self, keys: Sequence[int], target: SetKind, who: str) -> SendOutcome:
        """Copy the pictures of good parts into a set, with where they come from."""

    def export(self, keys: Sequence[int], on_part: Callable[[int], None]) -> ExportOutcome:
        """Write a table, pictures and maps of parts; `on_part` is told how many are done."""


@dataclass(frozen=True)
class Counts:
    """Number of parts by verdict."""

    ok: int = 0
    ng: int = 0
    recheck: int = 0
    fault: int = 0

    @property
    def parts(self) -> int:
        """All parts."""
        return self.ok + self.ng + self.recheck + self.fault

    @property
    def rejected(self) -> int:
        """Everything that is no OK."""
        return self.parts - self.ok


@dataclass(frozen=True)
class Bucket:
    """The parts of one stretch of time.

    Attributes:
        start_ns: Its beginning.
        counts: Its parts.
    """

    start_ns: int
    counts: Counts


@dataclass(frozen=True)
class ScoreBucket:
    """Scores of the parts of one stretch of time that passed.

    Attributes:
        start_ns: Its beginning.
        parts: Number of parts.
        mean: Mean of their scores.
        lowest: Lowest score.
        highest: Highest score.
        limits: Lower and upper control limit of the mean of so many parts; NaN where unknown.
        is_outside: The mean lies outside of them.
    """

    start_ns: int
    parts: int
    mean: float
    lowest: float
    highest: float
    limits: tuple[float, float]

    @property
    def is_outside(self) -> bool:
        """Whether the mean lies outside of the limits."""
        return self.mean < self.limits[0] or self.mean > self.limits[1]


@dataclass(frozen=True)
class ScoreTrend:
    """Scores of one recipe on one backend; those of others are on another scale.

    Attributes:
        product: Product of the recipe.
        recipe_version: Its version.
        backend: Backend and precision.
        threshold: Newest threshold, or NaN.
        centre: Mean of all, or NaN.
        spread: Standard deviation within a stretch of time, pooled, or NaN.
        buckets: The stretches that have parts.
        others: Further recipes or backends in the period, which are left out.
    """

    product: str = ""
    recipe_version: int = 0
    backend: str = ""
    threshold: float = math.nan
    centre: float = math.nan
    spread: float = math.nan
    buckets: tuple[ScoreBucket, ...] = ()
    others: int = 0


@dataclass(frozen=True)
class RegionCount:
    """Defects whose middle lies in one field of the picture.

    Attributes:
        column: 0 = left.
        row: 0 = top.
        defects: Regions above the threshold.
        parts: Parts that have them.
    """

    column: int
    row: int
    defects: int
    parts: int

    @property
    def name(self) -> str:
        """`B3`: columns are letters, rows numbers."""
        return f"{chr(ord('A') + self.column)}{self.row + 1}"


REGION_COLUMNS = 4
REGION_ROWS = 4


@dataclass(frozen=True, eq=False)
class DefectMap:
    """Where on the part the defects of one product lie.

    Attributes:
        product: The product.
        width_px: Width of its pictures.
        height_px: Height of its pictures.
        density: `(h, w)` float32, how many boxes cover each cell of the picture.
        regions: Fields that have defects, most defects first.
        picture: `(H, W, 3)` uint8 BGR of a good part, or None.
        part_id: Whose picture it is.
    """

    product: str = ""
    width_px: int = 0
    height_px: int = 0
    density: NDArray[np.float32] = field(default_factory=lambda: np.zeros((1, 1), np.float32))
    regions: tuple[RegionCount, ...] = ()
    picture: ImageArray | None = None
    part_id: str = ""


@dataclass(frozen=True)
class GroupRow:
    """One shift's parts of one recipe version and lot.

    Attributes:
        shift_ns: When the shift began.
        not_acknowledged: Parts whose verdict the PLC has not acknowledged.
        cycle_mean_ms: Mean cycle time, or NaN.
        cycle_max_ms: Longest cycle time, or NaN.
    """

    shift_ns: int
    product: str
    recipe_version: int
    lot: str
    counts: Counts
    not_acknowledged: int
    cycle_mean_ms: float
    cycle_max_ms: float


@dataclass(frozen=True)
class PeriodEvent:
    """Something that happened to the station or its record, such as a drift alarm or a gap."""

    wall_time_ns: int
    kind: str
    detail: str


@dataclass(frozen=True, eq=False)
class PeriodReport:
    """What was produced in a period.

    Attributes:
        since_ns: Its beginning; of the first part where no beginning was given.
        until_ns: Its end; of the last part where none was given.
        bucket_ns: Length of the stretches of time.
        counts: All parts.
        buckets: The stretches that have parts, in order.
        scores: Trend of the scores.
        defects: Where the defects lie.
        groups: By shift, recipe version and lot, in order.
        events: Events, oldest first.
    """

    since_ns: int
    until_ns: int
    bucket_ns: int
    counts: Counts
    buckets: tuple[Bucket, ...]
    scores: ScoreTrend
    defects: DefectMap
    groups: tuple[GroupRow, ...]
    events: tuple[PeriodEvent, ...]


@dataclass(frozen=True)
class PeriodFilter:
    """The parts that statistics are made of; empty = any.

    Attributes:
        since_ns: Triggered at this `time.time_ns()` or later.
        until_ns: Triggered before it; 0 = no end.
        product: Product of the recipe.
        recipe_version: Its version; 0 = any.
        lot: Lot.
    """

    since_ns: int = 0
    until_ns: int = 0
    product: str = ""
    recipe_version: int = 0
    lot: str = ""


class StatisticsRecords(Protocol):
    """The record as the page Statistics needs it; every call may take a while.

    All raise StoreError where the record or the disk refuses.
    """

    def recipes(self) -> Sequence[RecipeChoice]:
        """Recipe versions of which there are parts."""

    def lots(self, wanted: PeriodFilter) -> Sequence[str]:
        """Lots of the period, newest first."""

    def shift_start(self, now_ns: int) -> int:
        """When the shift of a moment began."""

    def period(self, wanted: PeriodFilter) -> PeriodReport:
        """What was produced."""

    def write_csv(self, report: PeriodReport) -> Path:
        """Write the groups of a report as a table; returns the file."""

    def write_pdf(self, report: PeriodReport) -> Path:
        """Write a report for people; returns the file."""

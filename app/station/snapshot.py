"""Frozen pictures of the station's state, made for screens and metrics."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from app.station.ports import PartRecord
from engine.types import FloatMap, ImageArray, Verdict


class StationState(str, Enum):
    """State of the station; only in `READY` can an OK leave."""

    STARTING = "STARTING"
    READY = "READY"
    SWITCHING = "SWITCHING"
    FAULTED = "FAULTED"


@dataclass(frozen=True)
class Lamp:
    """Health of one device in words: `ok` plus what to do when it is not."""

    name: str
    ok: bool
    detail: str = ""


@dataclass(frozen=True)
class ChallengeView:
    """The physical challenge: known-bad masters through the camera.

    Attributes:
        masters: Number of known-bad masters; 0 = this station has no challenge.
        rejected: How many of them were rejected since the challenge became due.
        due: Whether OK is locked until all were.
        reason: Why it is due, such as `shift 06:00`.
        passed: How many challenges were passed since the start.
    """

    masters: int = 0
    rejected: int = 0
    due: bool = False
    reason: str = ""
    passed: int = 0


@dataclass(frozen=True)
class GoldenView:
    """The replay of the golden parts.

    Attributes:
        checking: Whether it is asked for or running.
        wrong: What the last one found wrong, or empty.
        checked_ns: `time.time_ns()` of its end; 0 = there was none yet.
    """

    checking: bool = False
    wrong: str = ""
    checked_ns: int = 0


@dataclass(frozen=True)
class PartView:
    """The newest judged part, as the screen shows it.

    Attributes:
        record: Its record.
        image: `(H, W, 3)` uint8 BGR, the inspected frame; None where there was none.
        anomaly_map: `(h, w)` float32 over the inspected region, or None.
        region: `(x, y, width, height)` of the inspected region in the image.
        frame_sequence: The camera's own counter of the frame; None where there was none.
    """

    record: PartRecord
    image: ImageArray | None
    anomaly_map: FloatMap | None
    region: tuple[int, int, int, int]
    frame_sequence: int | None = None


@dataclass(frozen=True)
class StationSnapshot:
    """Everything that the line page shows besides the part itself.

    Attributes:
        state: State of the station.
        station: Name of the station.
        product: Product of the recipe in force.
        recipe_version: Its version.
        lot: Lot in production.
        counts: Parts by verdict since the shift began.
        cycle_p50_ms: Median cycle time of the last parts; NaN before the first.
        cycle_p95_ms: 95th percentile.
        cycle_p99_ms: 99th percentile.
        takt_ms: Time allowed per part.
        lamps: Camera, Engine, PLC, Disk.
        alarm: What is wrong and what to do, and a challenge that is due, or empty.
        threshold: Threshold in force.
        backend: Backend and executed precision.
        alarms: What is wrong and what to do, one by one; each stays until acknowledged.
        products: Products whose recipe can be put in force while the line runs.
        switching_to: Product whose recipe is being put in force, or empty.
        challenge: The known-bad masters.
        golden: The golden parts; None where the recipe has none.
    """

    state: StationState
    station: str
    product: str
    recipe_version: int
    lot: str
    counts: dict[Verdict, int]
    cycle_p50_ms: float
    cycle_p95_ms: float
    cycle_p99_ms: float
    takt_ms: float
    lamps: tuple[Lamp, ...] = field(default_factory=tuple)
    alarm: str = ""
    threshold: float = float("nan")
    backend: str = ""
    alarms: tuple[str, ...] = ()
    products: tuple[str, ...] = ()
    switching_to: str = ""
    challenge: ChallengeView = field(default_factory=ChallengeView)
    golden: GoldenView | None = None

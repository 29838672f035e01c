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
        alarm: What is wrong and what to do, or empty; stays until acknowledged.
        threshold: Threshold in force.
        backend: Backend and executed precision.
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

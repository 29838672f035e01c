"""What the live line needs from the outside, as protocols that it owns.

Drivers (`app.devices`) and the record (`app.store`) implement these; screens see only these. Every
member of a seam passes the same contract suite in `tests/contracts/`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Protocol, runtime_checkable

from engine.types import DefectRegion, FloatMap, Frame, ImageArray, Verdict


@dataclass(frozen=True)
class Trigger:
    """One part has arrived; it gets exactly one verdict.

    Attributes:
        sequence: The PLC's counter; echoed with the verdict.
        part_id: Identity of the part in the record; unique.
        stamp_ns: `time.monotonic_ns()` when the trigger arrived here.
        lot: Lot that the PLC announced, or empty.
    """

    sequence: int
    part_id: str
    stamp_ns: int
    lot: str = ""


class SignalState(str, Enum):
    """How far the verdict of a part has travelled."""

    INTENDED = "intended"
    SENT = "sent"
    ACKNOWLEDGED = "acknowledged"
    FAILED = "failed"


@dataclass(frozen=True)
class PartRecord:
    """What the record keeps of one part; also the journal's entry.

    Attributes:
        part_id: Identity; a second entry of the same part updates, never duplicates.
        sequence: The PLC's counter.
        lot: Lot, or empty.
        verdict: What was (to be) told to the PLC.
        score: Decision score, or NaN.
        threshold: Threshold in force, or NaN.
        reason: Why FAULT or RECHECK, in words.
        product: Product of the recipe.
        recipe_version: Version of the recipe.
        bundle_sha256: Hash of the bundle that judged.
        backend: Backend and executed precision, such as `openvino/fp32`.
        wall_time_ns: `time.time_ns()` of the trigger, for people.
        cycle_ms: Trigger to signal in milliseconds.
        signal: How far the verdict has travelled.
        defects: Regions above the threshold in source pixels.
        image_path: Where the image was stored, relative to the data folder, or empty.
        image_sha256: Hash of that file; empty where there is none, or it is older than hashes.
        map_path: Where the anomaly map was stored, relative to the data folder, or empty.
        map_sha256: Hash of that file, or empty.
    """

    part_id: str
    sequence: int
    lot: str
    verdict: Verdict
    score: float
    threshold: float
    reason: str
    product: str
    recipe_version: int
    bundle_sha256: str
    backend: str
    wall_time_ns: int
    cycle_ms: float
    signal: SignalState
    defects: tuple[DefectRegion, ...] = ()
    image_path: str = ""
    image_sha256: str = ""
    map_path: str = ""
    map_sha256: str = ""


@dataclass(frozen=True, eq=False)
class PartMap:
    """The anomaly map of a part and where it lies.

    Attributes:
        anomaly_map: `(h, w)` float32.
        region: `(x, y, width, height)` of what it covers, in source pixels.
    """

    anomaly_map: FloatMap
    region: tuple[int, int, int, int]


class FrameSource(Protocol):
    """A camera. Owned by one thread."""

    name: str

    def start(self) -> None:
        """Open the device.

        Raises:
            CameraError: It cannot be opened; the message says what to check.
        """

    def next_frame(self, timeout_s: float) -> Frame:
        """Wait for the next frame.

        Raises:
            FrameTimeoutError: None arrived in time.
            CameraLostError: The device is gone.
        """

    def close(self) -> None:
        """Close the device; calling twice is harmless."""


@runtime_checkable
class NoticesLoss(Protocol):
    """A camera that notices a loss by itself; others notice it with the next picture."""

    @property
    def loss(self) -> str:
        """Why it is lost and what to check, in words; empty while it works. Returns at once."""


class TriggerSource(Protocol):
    """Whoever says that a part has arrived."""

    def await_trigger(self, timeout_s: float) -> Trigger | None:
        """Wait for the next trigger; None when none came in time.

        Raises:
            PlcError: The link is lost. It mends itself; ask again.
        """


class Signaller(Protocol):
    """Whoever is told the verdict."""

    def send(self, trigger: Trigger, verdict: Verdict, score: float) -> int:
        """Tell the verdict; return `time.monotonic_ns()` right after the first write returned.

        Raises:
            PlcError: It could not be written.
        """

    def fault(self, reason: str) -> None:
        """Tell that the station cannot judge; never raises."""

    def acknowledged(self) -> Sequence[int]:
        """Sequences whose verdict the other side has acknowledged since the last call."""


class PlcLink(TriggerSource, Signaller, Protocol):
    """A PLC link is both.

    Threads: one calls `await_trigger` and `acknowledged`; `send`, `fault` and `set_ready` may come
    from several others meanwhile, though never two at a time; `is_connected` from any. A lost link
    opens itself again between `start` and `close`.
    """

    name: str

    def start(self) -> None:
        """Open the port.

        Raises:
            PlcError: It cannot be opened; the message says what to check.
        """

    def set_ready(self, *, ready: bool) -> None:
        """Tell whether the station is READY; only then may an OK leave."""

    def is_connected(self) -> bool:
        """Whether the other side has been heard within the heartbeat limit."""

    def close(self) -> None:
        """Close the port; calling twice is harmless."""


@runtime_checkable
class RecipeRequester(Protocol):
    """A PLC link whose PLC can ask for another product; other links lack this."""

    def requested_recipe(self) -> str | None:
        """Return the product that was asked for since the last call, or None; never blocks."""


@runtime_checkable
class RecipeTeller(Protocol):
    """A PLC link that tells its PLC which product is in force; other links lack this."""

    def tell_recipe(self, product: str) -> None:
        """Tell it; never raises."""


@runtime_checkable
class StopRequester(Protocol):
    """A PLC link that asks for the line to be stopped after too many rejects in a row."""

    @property
    def stop_requested(self) -> bool:
        """Whether rejects in a row have latched the request."""

    def reset_stop(self) -> None:
        """Let the request go: somebody has looked."""


class Journal(Protocol):
    """The write-ahead record in front of the database."""

    def append(self, record: PartRecord) -> None:
        """Append before the first byte of the verdict leaves; must not wait for the disk.

        Raises:
            JournalError: It is full or broken; the verdict is then FAULT.
        """

    def close(self) -> None:
        """Sync and close."""


class ImageArchive(Protocol):
    """Keeps pictures and maps of parts; may drop them when the disk is full, never blocks."""

    def offer(self, record: PartRecord, image: ImageArray, part_map: PartMap | None = None) -> bool:
        """Queue a picture, and the map over it, for writing; False when it was dropped."""


class Store(Protocol):
    """The record, as screens and reports read it. Returns frozen values, never sessions."""

    def recent(self, limit: int) -> Sequence[PartRecord]:
        """The newest parts, newest first."""

    def count(self) -> dict[Verdict, int]:
        """Number of parts by verdict."""

    def close(self) -> None:
        """Close the database."""

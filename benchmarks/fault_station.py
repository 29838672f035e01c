"""A whole station in a process of its own that may be killed at any instant.

Line, serial link, journal, database and archive are the product's. Camera and engine are
stand-ins (`benchmarks.stand_in`): the camera sees the part that the simulated PLC has put in front
of it, so that the truth of every part is known on both sides.
"""

from __future__ import annotations

import mmap
import signal
import struct
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path

from app.devices.plc import create_plc
from app.settings import LineSettings, PlcSettings, StationSettings, StoreSettings
from app.station.line import Line
from app.station.snapshot import StationState
from app.store import OpenStore, open_store
from app.wiring import known_parts
from benchmarks.stand_in import PictureCamera, StandInBackend, create_inspector, picture
from engine.backend import Inference
from engine.errors import CameraError, CameraLostError
from engine.types import Frame, ImageArray

HEARTBEAT_MS = 100
_POLL_S = 0.005
_HANG_POLL_S = 0.01


class Word(IntEnum):
    """Numbers that both processes see; the bench writes all but `READY` and `PARTS`."""

    SCENE = 0
    """Number of the part that lies in front of the camera."""
    UNPLUGGED = 1
    """The camera's cable is out."""
    HANG = 2
    """The engine does not come back."""
    DIE = 3
    """The next picture ends the inference thread without a word."""
    CLOCK_S = 4
    """Seconds that the wall clock has been set back."""
    ACKNOWLEDGE = 5
    """Somebody acknowledges the alarm; the station sets it to 0."""
    READY = 6
    """The station is READY."""
    PARTS = 7
    """Parts that this process has settled."""


class Words:
    """Eight numbers in a file that both processes map."""

    _FORM = struct.Struct("<q")

    def __init__(self, path: Path) -> None:
        """Open the file; it is made when it is missing."""
        if not path.exists():
            path.write_bytes(bytes(self._FORM.size * len(Word)))
        with path.open("r+b") as file:
            self._map = mmap.mmap(file.fileno(), 0)

    def __getitem__(self, word: Word) -> int:
        return int(self._FORM.unpack_from(self._map, word * self._FORM.size)[0])

    def __setitem__(self, word: Word, value: int) -> None:
        self._FORM.pack_into(self._map, word * self._FORM.size, value)

    def close(self) -> None:
        """Unmap."""
        self._map.close()


@dataclass(frozen=True)
class StationPlan:
    """What a station process needs.

    Attributes:
        folder: Data folder, and the file of the shared words.
        port: Serial port.
        deadline_ms: Trigger to verdict.
        frame_timeout_ms: Trigger to frame; less than the takt, or the next part is judged.
    """

    folder: Path
    port: Path
    deadline_ms: float
    frame_timeout_ms: float

    @property
    def words(self) -> Path:
        """File of the shared words."""
        return self.folder / "words"


def is_defective(number: int) -> bool:
    """The truth about a part: three in ten are defective."""
    return number * 2_654_435_761 % 4_294_967_296 % 10 < 3


def store_settings(plan: StationPlan) -> StoreSettings:
    """The record of the station."""
    return StoreSettings(
        data_dir=plan.folder / "data", journal_mb=4, min_free_disk_mb=0, journal_late_s=30.0
    )


def run_station(plan: StationPlan) -> None:
    """Run the station until SIGTERM; the body of the process."""
    stopping: list[int] = []
    signal.signal(signal.SIGTERM, lambda number, _frame: stopping.append(number))
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    words = Words(plan.words)
    _turn_clock(words)
    settings = StationSettings(
        name="Fault benchmark",
        plc=PlcSettings(port=str(plan.port), ack_timeout_ms=60, heartbeat_ms=HEARTBEAT_MS),
        line=LineSettings(deadline_ms=plan.deadline_ms, frame_timeout_ms=plan.frame_timeout_ms),
        store=store_settings(plan),
    )
    record = open_store(settings.store)
    line = _create_line(settings, record, words)
    line.start()
    while not stopping:
        words[Word.READY] = int(line.snapshot().state is StationState.READY)
        words[Word.PARTS] = line.statistics.parts
        if words[Word.ACKNOWLEDGE]:
            words[Word.ACKNOWLEDGE] = 0
            line.acknowledge()
        time.sleep(_POLL_S)
    line.stop()
    record.close()


def _create_line(settings: StationSettings, record: OpenStore, words: Words) -> Line:
    return Line(
        settings=settings,
        inspector=create_inspector(UnreliableBackend(words)),
        camera=SceneCamera(words),
        plc=create_plc(settings.plc),
        journal=record.journal,
        archive=record.archive,
        known_parts=known_parts(record),
    )


def _turn_clock(words: Words) -> None:
    """Let this process see a wall clock that somebody sets; the monotonic one goes on."""
    true_time_ns: Callable[[], int] = time.time_ns
    time.time_ns = lambda: true_time_ns() - words[Word.CLOCK_S] * 1_000_000_000


class SceneCamera(PictureCamera):
    """Sees the part that lies in front of it at this moment; its cable can be pulled."""

    def __init__(self, words: Words) -> None:
        pictures: tuple[ImageArray, ...] = (picture(defective=False), picture(defective=True))
        super().__init__(pictures, lambda _exposure: int(is_defective(words[Word.SCENE])))
        self._words = words

    def start(self) -> None:
        """Open it.

        Raises:
            CameraError: The cable is out.
        """
        if self._words[Word.UNPLUGGED]:
            raise CameraError(f"camera '{self.name}': not found; check its cable")
        super().start()

    def next_frame(self, timeout_s: float) -> Frame:
        """Expose.

        Raises:
            CameraLostError: The cable is out.
        """
        if self._words[Word.UNPLUGGED]:
            raise CameraLostError(f"camera '{self.name}': lost; check its cable")
        return super().next_frame(timeout_s)


class UnreliableBackend(StandInBackend):
    """Hangs or takes its thread down when it is told to."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words

    def infer(self, image: ImageArray) -> Inference:
        """See `StandInBackend.infer`."""
        if self._words[Word.DIE]:
            self._words[Word.DIE] = 0
            raise SystemExit
        while self._words[Word.HANG]:
            time.sleep(_HANG_POLL_S)
        return super().infer(image)

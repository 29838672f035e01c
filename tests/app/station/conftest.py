"""A line with scripted inspector and camera, a loop-back PLC and a journal in memory."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import numpy as np
import pytest
from waiting import until

from app.devices.plc.loopback import LoopbackPlc, ReceivedVerdict
from app.settings import LineSettings, PlcSettings, StationSettings
from app.station.line import Line
from app.station.ports import PartRecord, Trigger
from engine.errors import CameraLostError, FrameTimeoutError, JournalError
from engine.recipe import Recipe
from engine.types import Frame, InspectionResult, Verdict

DEADLINE_MS = 1000.0


def good_result(score: float = 0.2, threshold: float = 0.5) -> InspectionResult:
    verdict = Verdict.NG if score > threshold else Verdict.OK
    return InspectionResult(
        verdict, score, threshold, np.zeros((4, 4), np.float32), timings_ms={"graph": 0.1}
    )


class ScriptedInspector:
    """Answers what `answer` says; counts what it judged."""

    def __init__(self) -> None:
        self.key = "scripted/fp32"
        self.threshold = 0.5
        self.recipe = Recipe(product="Flange", bundle_sha256="", thresholds={})
        self.answer: Callable[[Frame], InspectionResult] = lambda frame: good_result()
        self.frames: list[Frame] = []

    def inspect(self, frame: Frame) -> InspectionResult:
        self.frames.append(frame)
        return self.answer(frame)


class ScriptedCamera:
    """One bright frame per call, unless `shoot` says otherwise."""

    def __init__(self) -> None:
        self.name = "scripted camera"
        self.sequence = 0
        self.starts = 0
        self.closed = False
        self.shoot: Callable[[float], Frame] = lambda timeout_s: self.frame()
        self.start_error: Exception | None = None

    def frame(self, *, age_s: float = 0.0, level: int = 128, sequence: int | None = None) -> Frame:
        self.sequence += 1
        image = np.full((16, 16, 3), level, np.uint8)
        stamp_ns = time.monotonic_ns() - int(age_s * 1e9)
        return Frame(image, stamp_ns, self.name, self.sequence if sequence is None else sequence)

    def start(self) -> None:
        self.starts += 1
        if self.start_error is not None:
            raise self.start_error

    def next_frame(self, timeout_s: float) -> Frame:
        return self.shoot(timeout_s)

    def lose(self, timeout_s: float) -> Frame:
        raise CameraLostError("scripted camera: gone; check its cable")

    def time_out(self, timeout_s: float) -> Frame:
        time.sleep(timeout_s)
        raise FrameTimeoutError("scripted camera: nothing came")

    def close(self) -> None:
        self.closed = True


class MemoryJournal:
    """Keeps records in a list and in the shared log; refuses while `error` is set."""

    def __init__(self, log: list[tuple[str, str, str]]) -> None:
        self.records: list[PartRecord] = []
        self.error: Exception | None = None
        self.on_append: Callable[[PartRecord], None] = lambda record: None
        self._log = log

    def append(self, record: PartRecord) -> None:
        if self.error is not None:
            raise self.error
        self.on_append(record)
        self.records.append(record)
        self._log.append(
            ("journal", record.part_id, f"{record.verdict.value} {record.signal.value}")
        )

    def fill(self) -> None:
        self.error = JournalError("journal: full, 16 MiB; free the disk")

    def of(self, part_id: str) -> list[PartRecord]:
        return [record for record in self.records if record.part_id == part_id]

    def close(self) -> None:
        pass


class LoggedPlc(LoopbackPlc):
    """A loop-back PLC that writes what leaves into the shared log; fails while `error` is set."""

    def __init__(self, log: list[tuple[str, str, str]], stop_after_rejects: int = 0) -> None:
        super().__init__(stop_after_rejects=stop_after_rejects)
        self.error: Exception | None = None
        self._log = log

    def send(self, trigger: Trigger, verdict: Verdict, score: float) -> int:
        if self.error is not None:
            raise self.error
        self._log.append(("signal", trigger.part_id, verdict.value))
        return super().send(trigger, verdict, score)

    def repeat(self, trigger: Trigger) -> None:
        """Hand the very same trigger to the line again, as a link without memory would."""
        with self._changed:
            self._triggers.append(trigger)
            self._changed.notify_all()


@dataclass
class Rig:
    """Everything around one line."""

    settings: StationSettings = field(
        default_factory=lambda: StationSettings(
            line=LineSettings(deadline_ms=DEADLINE_MS, frame_timeout_ms=600.0),
            plc=PlcSettings(kind="loopback", ack_timeout_ms=50),
        )
    )
    log: list[tuple[str, str, str]] = field(default_factory=list)
    inspector: ScriptedInspector = field(default_factory=ScriptedInspector)
    camera: ScriptedCamera = field(default_factory=ScriptedCamera)
    release: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        self.plc = LoggedPlc(self.log)
        self.journal = MemoryJournal(self.log)
        self._line: Line | None = None

    def build(self, **more) -> Line:
        self._line = Line(
            settings=self.settings,
            inspector=self.inspector,
            camera=self.camera,
            plc=self.plc,
            journal=self.journal,
            **more,
        )
        return self._line

    @property
    def line(self) -> Line:
        assert self._line is not None
        return self._line

    @property
    def deadline_ms(self) -> float:
        return self.settings.line.deadline_ms

    def stop_after(self, rejects: int) -> None:
        """Have so many rejects in a row latch the stop request."""
        plc = self.settings.plc.model_copy(update={"stop_after_rejects": rejects})
        self.settings = self.settings.model_copy(update={"plc": plc})
        self.plc = LoggedPlc(self.log, rejects)

    def start(self, **more) -> Line:
        line = self.build(**more)
        line.start()
        assert line.wait_ready(10.0)
        return line

    def judge(self, part_id: str = "") -> ReceivedVerdict:
        """Trigger one part and wait for what the PLC hears."""
        trigger = self.plc.push_trigger(part_id)
        verdict = self.plc.wait_verdict(trigger.sequence, 10.0)
        assert verdict is not None, "no verdict came"
        return verdict

    def reason(self, part_id: str) -> str:
        """The last word of the record on a part."""
        return self.journal.of(part_id)[-1].reason

    def verdicts_of(self, part_id: str) -> list[Verdict]:
        return [item.verdict for item in self.plc.verdicts if item.part_id == part_id]

    def hang(self, frame: Frame) -> InspectionResult:
        """An engine that answers OK only when released."""
        self.release.wait(60.0)
        return good_result()

    until = staticmethod(until)


@pytest.fixture
def rig() -> Iterator[Rig]:
    made = Rig()
    yield made
    made.release.set()
    if made._line is not None:
        made._line.stop()


@pytest.fixture
def make_result() -> Callable[..., InspectionResult]:
    return good_result

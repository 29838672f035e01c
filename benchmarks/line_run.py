"""One run of the whole line in this process, and what it took; see `benchmarks.line`."""

from __future__ import annotations

import os
import tempfile
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from app.commands._plc_process import PlcProcess
from app.devices.plc import create_plc
from app.devices.plc.loopback import LoopbackPlc
from app.devices.simulation.renderer import PartSampler
from app.settings import LineSettings, PlcSettings, StationSettings, StoreSettings
from app.station.line import Line
from app.station.part import Stage
from app.station.ports import PlcLink
from app.station.statistics import PartTimes
from app.store import OpenStore, open_store
from app.wiring import disk_lamp, warm_up_frame
from benchmarks.stand_in import PictureCamera, create_inspector, picture
from engine.errors import InspectionError
from engine.inspector import Inspector, open_inspector
from engine.recipe import Recipe
from engine.types import Frame, InspectionResult, Verdict

PICTURES = 64
DEADLINE_MS = 1000.0
WARM_UP_PARTS = 20
"""Parts at the beginning that are run and not measured."""

_ASSETS = Path(__file__).resolve().parent.parent / "app" / "assets"
_POLL_S = 0.05
_FULL_JOURNAL = 0.3
_IN_FLIGHT = 2
"""Parts under way at once when accelerated: as many as may wait for the camera."""
_ACCELERATED_DEADLINE_MS = 30_000.0
"""A machine that is busy with other work must not make FAULT out of a run for the memory."""
_SHARED_MEMORY = Path("/dev/shm")
_SAMPLE_S = 0.5


@dataclass(frozen=True)
class RunPlan:
    """What one run is.

    Attributes:
        parts: Parts to trigger.
        takt_ms: From one trigger to the next; ignored when `accelerated`.
        window: Whether the operator's window is open (drawn off the screen).
        accelerated: No graph and no serial line, the next part as soon as the last is through.
        bundle: The bundle; None = the demo's.
        recipe: Its recipe; None = the demo's.
        threads: CPU threads of the graph; None = the runtime's own choice.
    """

    parts: int
    takt_ms: float
    window: bool
    accelerated: bool = False
    bundle: Path | None = None
    recipe: Path | None = None
    threads: int | None = None


class TimedInspector:
    """The inspector, which also notes what the runtime itself says about its graph.

    The inspector's own `graph` holds the call around the graph too: copies, and the wait for the
    interpreter. Here that counts as the line's, not the graph's.
    """

    def __init__(self, inspector: Inspector) -> None:
        self._inspector = inspector
        self.recipe: Recipe = inspector.recipe
        self.key = inspector.key
        self.threshold = inspector.threshold

    def inspect(self, frame: Frame) -> InspectionResult:
        """Judge one frame."""
        result = self._inspector.inspect(frame)
        graph_ms = getattr(self._inspector.backend, "graph_ms", None)
        if graph_ms is None:
            graph_ms = result.timings_ms["graph"]
        return replace(result, timings_ms={**result.timings_ms, "inside": graph_ms})


def run_line(plan: RunPlan) -> dict[str, Any]:
    """Run one plan and say what it took; all numbers are of this process.

    Raises:
        InspectionError: Something of the line cannot be opened, or the line did not get READY.
    """
    with ExitStack() as stack:
        folder = Path(stack.enter_context(_data_folder(plan)))
        settings = _settings(plan, folder)
        inspector = _open_inspector(plan)
        stack.callback(inspector.close)
        plc_process: PlcProcess | None = None
        plc: PlcLink
        if plan.accelerated:
            plc = LoopbackPlc()
        else:
            plc_process = stack.enter_context(
                PlcProcess(
                    folder / "plc", parts=plan.parts, takt_ms=plan.takt_ms, window_ms=DEADLINE_MS
                )
            )
            plc_process.wait_open()
            plc = create_plc(settings.plc)
        record = open_store(settings.store)
        stack.callback(record.close)
        line = Line(
            settings=settings,
            inspector=TimedInspector(inspector),
            camera=PictureCamera(_pictures(plan)),
            plc=plc,
            journal=record.journal,
            archive=record.archive,
            disk=lambda: disk_lamp(record),
            warm_up=warm_up_frame(inspector),
        )
        stack.callback(line.stop)
        memory = stack.enter_context(_watched_memory(line, plan.parts))

        def begin() -> None:
            line.start()
            if not line.wait_ready(60.0):
                raise InspectionError(f"the line did not get READY: {line.snapshot().alarm}")
            if isinstance(plc, LoopbackPlc):
                stack.enter_context(_feeding(plc, plan.parts, record, line))

        shown = _watch(plan, settings, line, plc_process, begin)
        line.stop()
        record.flush(120.0)
        return {**_answer(plan, line, record, memory, plc_process), **shown}


def _data_folder(plan: RunPlan) -> tempfile.TemporaryDirectory[str]:
    """On the disk; when accelerated in memory, or a hundred thousand pictures measure the disk."""
    in_memory = plan.accelerated and _SHARED_MEMORY.is_dir()
    return tempfile.TemporaryDirectory(
        prefix="gonogo-line-", dir=_SHARED_MEMORY if in_memory else None
    )


def _settings(plan: RunPlan, folder: Path) -> StationSettings:
    deadline_ms = _ACCELERATED_DEADLINE_MS if plan.accelerated else DEADLINE_MS
    return StationSettings(
        name="Line benchmark",
        plc=PlcSettings(port=str(folder / "plc"), ack_timeout_ms=250),
        line=LineSettings(
            takt_ms=max(plan.takt_ms, 1.0),
            deadline_ms=deadline_ms,
            frame_timeout_ms=deadline_ms / 2,
        ),
        store=StoreSettings(
            data_dir=folder / "data", keep_ok_images=True, min_free_disk_mb=0, journal_late_s=30.0
        ),
    )


def _open_inspector(plan: RunPlan) -> Inspector:
    if plan.accelerated:
        return create_inspector()
    bundle = plan.bundle or _ASSETS / "demo.gonogo"
    recipe = plan.recipe or _ASSETS / "demo.recipe.toml"
    return open_inspector(bundle, recipe, (), threads=plan.threads)


def _pictures(plan: RunPlan) -> list[np.ndarray[Any, np.dtype[np.uint8]]]:
    if plan.accelerated:
        # One defect in fifty: as many rows with regions, and not the archive's disk, is measured.
        return [picture(defective=number == 0) for number in range(50)]
    parts = PartSampler(seed=1, defect_rate=0.1)
    return [parts.part(number).image for number in range(PICTURES)]


# ---------------------------------------------------------------------------- the run itself


def _watch(
    plan: RunPlan,
    settings: StationSettings,
    line: Line,
    plc: PlcProcess | None,
    begin: Callable[[], None],
) -> dict[str, Any]:
    """Start the line and wait for the last part, with or without the window."""
    if not plan.window:
        begin()
        while line.statistics.parts < plan.parts and not (plc is not None and plc.over.is_set()):
            time.sleep(_POLL_S)
        return {"repaints_per_s": None}
    from benchmarks.line_window import watch_in_window

    return {"repaints_per_s": watch_in_window(line, settings, plan.parts, begin)}


@contextmanager
def _feeding(plc: LoopbackPlc, parts: int, record: OpenStore, line: Line) -> Iterator[None]:
    """Trigger the next part as soon as there is room for it, and the database follows."""
    stop = threading.Event()

    def feed() -> None:
        under_way: deque[int] = deque()
        for number in range(parts):
            while record.journal.fill() > _FULL_JOURNAL and not stop.wait(_POLL_S):
                pass
            if len(under_way) == _IN_FLIGHT:
                plc.wait_verdict(under_way.popleft(), _ACCELERATED_DEADLINE_MS / 1e3)
            if stop.is_set():
                return
            under_way.append(plc.push_trigger(f"A{number:07d}").sequence)

    feeder = threading.Thread(target=feed, name="feeder", daemon=True)
    feeder.start()
    try:
        yield
    finally:
        stop.set()
        feeder.join(10.0)


# ---------------------------------------------------------------------------- memory


class Memory:
    """Resident memory over the run: `(parts, megabytes)`, a sample every half second."""

    def __init__(self) -> None:
        self.samples: list[tuple[int, float]] = []

    def level_mb(self, begin: float, end: float, parts: int) -> float | None:
        """Median between two shares of the run; None when it was too short for one."""
        inside = [size for done, size in self.samples if begin * parts <= done <= end * parts]
        return round(float(np.median(inside)), 1) if inside else None


@contextmanager
def _watched_memory(line: Line, parts: int) -> Iterator[Memory]:
    memory, stop = Memory(), threading.Event()

    def sample() -> None:
        while True:
            memory.samples.append((line.statistics.parts, resident_mb()))
            if stop.wait(_SAMPLE_S):
                return

    sampler = threading.Thread(target=sample, name="memory", daemon=True)
    sampler.start()
    try:
        yield memory
    finally:
        stop.set()
        sampler.join(10.0)


def resident_mb() -> float:
    """Resident memory of this process in megabytes."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


# ---------------------------------------------------------------------------- the answer


def _answer(
    plan: RunPlan, line: Line, record: OpenStore, memory: Memory, plc: PlcProcess | None
) -> dict[str, Any]:
    times = list(line.statistics.times())[-max(plan.parts - WARM_UP_PARTS, 1) :]
    counts = line.statistics.counts()
    if plc is not None:
        heard = plc.finish()
        # What the PLC did not hear in time, and what the station could not judge.
        missed = plan.parts - heard["ok"] - heard["ng"] - heard["recheck"]
    else:
        missed = plan.parts - sum(counts.values()) + counts[Verdict.FAULT]
    return {
        "parts": plan.parts,
        "missed": missed,
        "takt_ms": None if plan.accelerated else plan.takt_ms,
        "recorded": sum(record.store.count().values()),
        "images_dropped": record.archive.dropped(),
        "backend": line.snapshot().backend,
        "overhead_ms": percentiles([overhead_ms(part) for part in times]),
        "cycle_ms": percentiles(
            [_stage_ms(part, Stage.TRIGGER, Stage.SIGNALLED) for part in times]
        ),
        "graph_ms": percentiles([part.timings_ms.get("inside", np.nan) for part in times]),
        "stages_ms": stages_ms(times),
        # The first tenth fills the caches that stay as large as they are.
        "rss_mb_start": memory.level_mb(0.1, 0.25, plan.parts),
        "rss_mb_end": memory.level_mb(0.85, 1.0, plan.parts),
        "rss_mb_by_tenth": [
            memory.level_mb(tenth / 10, (tenth + 1) / 10, plan.parts) for tenth in range(10)
        ],
    }


def overhead_ms(part: PartTimes) -> float:
    """Return of the serial write minus trigger minus the part's own graph; NaN where unjudged."""
    inside = part.timings_ms.get("inside", np.nan)
    return _stage_ms(part, Stage.TRIGGER, Stage.SIGNALLED) - float(inside)


def stages_ms(times: Sequence[PartTimes]) -> dict[str, dict[str, float | None]]:
    """Where the time between trigger and write goes, step by step."""
    rows: dict[str, list[float]] = {}
    for part in times:
        said = part.timings_ms
        if "inside" not in said:
            continue
        named = said["resize"] + said["graph"] + said["score"]
        judged = _stage_ms(part, Stage.GRABBED, Stage.INFERRED)
        steps = {
            "trigger to grabbed": _stage_ms(part, Stage.TRIGGER, Stage.GRABBED),
            "resize": said["resize"],
            "around the graph": said["graph"] - said["inside"],
            "score": said["score"],
            "hand over to the engine": judged - named,
            "decide": _stage_ms(part, Stage.INFERRED, Stage.DECIDED),
            "journal": _stage_ms(part, Stage.DECIDED, Stage.JOURNALLED),
            "write": _stage_ms(part, Stage.JOURNALLED, Stage.SIGNALLED),
        }
        for name, value in steps.items():
            rows.setdefault(name, []).append(value)
    return {name: percentiles(values) for name, values in rows.items()}


def _stage_ms(part: PartTimes, begin: Stage, end: Stage) -> float:
    stamps: Mapping[str, int] = part.stamps_ns
    if begin.value not in stamps or end.value not in stamps:
        return float("nan")
    return (stamps[end.value] - stamps[begin.value]) / 1e6


def percentiles(values: Sequence[float]) -> dict[str, float | None]:
    """`p50`, `p95`, `p99` and `max` of what was measured; None where nothing was."""
    known = np.asarray(values, np.float64)
    known = known[np.isfinite(known)]
    if not known.size:
        return {"p50": None, "p95": None, "p99": None, "max": None}
    cuts = [*np.percentile(known, (50, 95, 99)), known.max()]
    return {
        name: round(float(cut), 3)
        for name, cut in zip(("p50", "p95", "p99", "max"), cuts, strict=True)
    }

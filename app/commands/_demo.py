"""The run behind `gonogo demo`, and what is counted about it.

Three sides are asked and compared, none of which knows the others' books: the PLC (another process)
for what arrived, the database for what was recorded, the renderer for what was true.
"""

from __future__ import annotations

import os
import signal
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from app.commands._plc_process import PlcProcess
from app.commands._signals import stop_on_signal
from app.settings import (
    CameraSettings,
    DisplaySettings,
    LineSettings,
    PlcSettings,
    StationSettings,
    StoreSettings,
)
from engine.errors import SettingsError

if TYPE_CHECKING:
    from app.devices.simulation.defects import DefectSpec
    from app.station.ports import FrameSource, PartRecord
    from app.station.snapshot import PartView
    from app.store import OpenStore
    from app.wiring import Station

ENDLESS_PARTS = 99_999
"""A PLC that triggers until somebody stops it; at a takt of 200 ms that is over five hours."""

PLACES_TO_THE_GATE = 6
"""The reject gate stands so many parts behind the camera; the verdict has so many takts of time."""

_POLL_S = 0.05
_LAST_PART_S = 5.0
_ACK_TIMEOUT_MS = 250
_VERDICTS = ("ok", "ng", "recheck", "fault")


@dataclass(frozen=True)
class DemoPlan:
    """What is to be run.

    Attributes:
        bundle: The bundle.
        recipe: Its calibrated recipe.
        data_dir: Folder of the record, the pictures of rejected parts and the screenshot.
        parts: Number of parts; None = until the window is closed.
        takt_ms: From one part to the next.
        defect_rate: Share of defective parts, 0 to 1.
        seed: Which simulated line.
        screenshot: Where the picture of the window goes; None = no window.
        images: Folder of pictures to replay instead of the simulated line.
        language: Language of the window.
    """

    bundle: Path
    recipe: Path
    data_dir: Path
    parts: int | None
    takt_ms: float
    defect_rate: float
    seed: int
    screenshot: Path | None
    images: Path | None = None
    language: str = "en"


Truth = Mapping[str, str] | None
"""What is wrong with a part, by aspect (`kind`, `size`, ...); empty = nothing, None = unknown."""


@dataclass
class Outcome:
    """What the three sides say afterwards.

    Attributes:
        plc: The PLC's own summary.
        rows: All rows of this run in the database.
        frames: Row's identity -> the camera's counter of its frame.
        truth: What is true of the part on the frame with that camera's counter.
        backend: Backend and executed precision.
        cycle_ms: `(p50, p95, p99)`, NaN where not measured.
        alarm: What the station complained about, or empty.
        screenshot: The picture of the window, or None.
        gave_up: The PLC ended before its last part, because the station was not READY for long.
        code: Exit code of the window.
    """

    plc: Mapping[str, Any] = field(default_factory=dict)
    rows: Sequence[PartRecord] = ()
    frames: Mapping[str, int] = field(default_factory=dict)
    truth: Callable[[int], Truth] = lambda _: None
    backend: str = ""
    cycle_ms: tuple[float, float, float] = (float("nan"),) * 3
    alarm: str = ""
    screenshot: Path | None = None
    gave_up: bool = False
    code: int = 0


def display_in(language: str) -> DisplaySettings:
    """A screen that speaks a language.

    Raises:
        SettingsError: No screen does.
    """
    try:
        return DisplaySettings.model_validate({"language": language})
    except ValidationError as error:
        reason = error.errors()[0]["msg"]
        raise SettingsError(f"--language {language}: {reason[:1].lower()}{reason[1:]}") from None


def demo_settings(plan: DemoPlan, port: Path) -> StationSettings:
    """The station of the demo.

    Raises:
        SettingsError: The screen does not speak the language.
    """
    return StationSettings(
        name="Demo",
        cameras=(
            CameraSettings(
                name="simulated",
                kind="simulated",
                seed=plan.seed,
                defect_rate=plan.defect_rate,
            ),
        ),
        plc=PlcSettings(port=str(port), ack_timeout_ms=_ACK_TIMEOUT_MS),
        line=LineSettings(
            takt_ms=plan.takt_ms,
            deadline_ms=PLACES_TO_THE_GATE * plan.takt_ms,
            frame_timeout_ms=0.75 * PLACES_TO_THE_GATE * plan.takt_ms,
        ),
        # A station stops when its disk is a second late; a demo beside an installation must not.
        store=StoreSettings(data_dir=plan.data_dir, journal_late_s=30.0),
        display=display_in(plan.language),
    )


def run_demo(plan: DemoPlan) -> Outcome:
    """Run the parts through the whole line.

    Raises:
        InspectionError: Something of the line cannot be opened.
    """
    from app.wiring import build_station

    camera, truth = _create_camera(plan)
    with (
        stop_on_signal() as stop,
        tempfile.TemporaryDirectory(prefix="gonogo-") as folder,
        PlcProcess(
            Path(folder) / "plc",
            parts=plan.parts or ENDLESS_PARTS,
            takt_ms=plan.takt_ms,
            # The PLC waits a little longer than the station takes at the most.
            window_ms=(PLACES_TO_THE_GATE + 1) * plan.takt_ms,
        ) as plc,
    ):
        settings = demo_settings(plan, plc.port)
        # A demo on a station with keys judges simulated parts with the shipped, unsigned model.
        with build_station(
            settings, plan.bundle, plan.recipe, camera=camera, releases_only=False
        ) as station:
            return _run_station(plan, station, plc, stop, truth)


def _create_camera(plan: DemoPlan) -> tuple[FrameSource, Callable[[int], Truth]]:
    """The camera of the demo, and what is true of each of its frames."""
    if plan.images is not None:
        from app.commands._replay import create_replay

        return create_replay(plan.images, plan.seed)
    from app.devices.cameras import SimulatedCamera
    from app.devices.simulation.renderer import PartSampler

    simulated = SimulatedCamera(PartSampler(plan.seed, plan.defect_rate))
    return simulated, lambda sequence: aspects(simulated.truth(sequence))


def aspects(defect: DefectSpec | None) -> Truth:
    """A simulated defect, aspect by aspect; empty for a good part."""
    if defect is None:
        return {}
    return {
        "kind": defect.kind.value,
        "size": defect.size.value,
        "contrast": defect.contrast.value,
    }


def _run_station(
    plan: DemoPlan,
    station: Station,
    plc: PlcProcess,
    stop: threading.Event,
    truth: Callable[[int], Truth],
) -> Outcome:
    line = station.line
    frames: dict[str, int] = {}

    def note_frame(view: PartView) -> None:
        if view.frame_sequence is not None:
            frames[view.record.part_id] = view.frame_sequence

    line.subscribe(note_frame)
    outcome = Outcome(frames=frames, truth=truth)
    plc.wait_open()
    if plan.screenshot is None or stop.is_set():
        line.start()
    if plan.screenshot is not None and not stop.is_set():
        outcome.code = _show_window(plan, station, plc, stop)
        outcome.screenshot = plan.screenshot if plan.screenshot.is_file() else None
    elif plan.screenshot is None:
        _wait(plan.parts, station, plc, stop)
    if plan.parts is not None and line.statistics.parts >= plan.parts:
        plc.over.wait(_LAST_PART_S)  # the PLC may still be reading the last verdict
    snapshot = line.snapshot()
    cycle = line.statistics.cycle_times()
    line.stop()
    ended_by_itself = plc.over.is_set()
    outcome.plc = plc.finish()
    outcome.gave_up = ended_by_itself and outcome.plc["triggers"] < outcome.plc["parts"]
    station.record.flush()
    outcome.rows = _rows_of_run(station.record, outcome.plc)
    outcome.backend, outcome.alarm = snapshot.backend, snapshot.alarm
    outcome.cycle_ms = (cycle.p50_ms, cycle.p95_ms, cycle.p99_ms)
    return outcome


def _wait(parts: int | None, station: Station, plc: PlcProcess, stop: threading.Event) -> None:
    while not stop.wait(_POLL_S) and not plc.over.is_set():
        if parts is not None and station.line.statistics.parts >= parts:
            return


def _show_window(plan: DemoPlan, station: Station, plc: PlcProcess, stop: threading.Event) -> int:
    from app.commands._ports import station_ports
    from app.ui import run_window

    over = plc.over if plan.parts is not None else threading.Event()
    with _closing_window(stop, over):
        return run_window(
            station.line,
            station.settings,
            parts=plan.parts,
            screenshot=plan.screenshot,
            ports=station_ports(station),
            on_shown=station.line.start,
        )


@contextmanager
def _closing_window(stop: threading.Event, over: threading.Event) -> Iterator[None]:
    """Close the window after a signal that it has not seen, or when no further part will come.

    Ctrl-C is the window's way to be closed from outside.
    """
    closed = threading.Event()

    def watch() -> None:
        while not closed.wait(_POLL_S):
            # After the PLC's end the line gets a moment to count its last part by itself.
            if stop.is_set() or (over.is_set() and not closed.wait(_LAST_PART_S)):
                os.kill(os.getpid(), signal.SIGINT)
                closed.wait(_LAST_PART_S)

    watcher = threading.Thread(target=watch, name="demo-end", daemon=True)
    watcher.start()
    try:
        yield
    finally:
        closed.set()
        watcher.join()


def _rows_of_run(record: OpenStore, plc: Mapping[str, Any]) -> tuple[PartRecord, ...]:
    """Every row that a part of this run may have made, reworked ones (`ID~TIME`) included."""
    ids = {part["part_id"] for part in plc["list"]}
    newest = record.store.recent(2 * len(ids) + 100)
    return tuple(row for row in newest if row.part_id.split("~", maxsplit=1)[0] in ids)


def summarise(outcome: Outcome) -> dict[str, Any]:
    """Compare what the sides say; the keys are those of `gonogo demo --json`."""
    plc = outcome.plc
    judged = {part["part_id"]: part["judgement"] for part in plc["list"]}
    times_recorded = Counter(row.part_id.split("~", maxsplit=1)[0] for row in outcome.rows)
    rows = {row.part_id: row for row in outcome.rows}
    seen = [part_id for part_id in judged if part_id in outcome.frames]
    truth = {part_id: outcome.truth(outcome.frames[part_id]) for part_id in seen}
    rejected = {part_id for part_id in judged if judged[part_id] != "ok"}
    good = [part_id for part_id in seen if truth[part_id] == {}]
    defective = [part_id for part_id in seen if truth[part_id]]
    overkill = sum(part_id in rejected for part_id in good)
    caught = sum(part_id in rejected for part_id in defective)
    backend, _, precision = outcome.backend.partition("/")
    return {
        "parts": plc["triggers"],
        "good": len(good),
        "defective": len(defective),
        "rejected_good": overkill,
        "rejected_defective": caught,
        "signalled": sum(plc[name] for name in _VERDICTS),
        "recorded": sum(times_recorded[part_id] == 1 for part_id in judged),
        "plc_frames": plc["frames_in"] + plc["frames_out"],
        "backend": backend,
        "precision": precision,
        "cycle_ms": {
            name: round(value, 3) if value == value else None  # noqa: PLR0124 - NaN is unequal
            for name, value in zip(("p50", "p95", "p99"), outcome.cycle_ms, strict=True)
        },
        "screenshot": str(outcome.screenshot) if outcome.screenshot is not None else None,
        "verdicts": {name: plc[name] for name in _VERDICTS},
        "escapes": _share(len(defective) - caught, len(defective)),
        "overkill": _share(overkill, len(good)),
        "by_defect": _by_defect(truth, rejected),
        "disagreements": sum(
            judgement in _VERDICTS
            and part_id in rows
            and rows[part_id].verdict.value != judgement.upper()
            for part_id, judgement in judged.items()
        ),
        "without_picture": len(judged) - len(seen),
        "gave_up": outcome.gave_up,
        "alarm": outcome.alarm,
    }


def _share(count: int, total: int) -> dict[str, float | int | None]:
    return {"count": count, "n": total, "rate": round(count / total, 4) if total else None}


def _by_defect(
    truth: Mapping[str, Truth], rejected: set[str]
) -> dict[str, dict[str, dict[str, int]]]:
    """`{"kind": {"scratch": {"n": 5, "rejected": 5}, ...}, "size": ..., "contrast": ...}`."""
    table: dict[str, dict[str, dict[str, int]]] = {}
    for part_id, defect in truth.items():
        for aspect, value in (defect or {}).items():
            row = table.setdefault(aspect, {}).setdefault(value, {"n": 0, "rejected": 0})
            row["n"] += 1
            row["rejected"] += part_id in rejected
    return table


def what_is_missing(summary: Mapping[str, Any]) -> str:
    """Why this run does not count as a success, in one line; empty when it does."""
    parts = summary["parts"]
    if parts == 0:
        return f"no part was triggered: {summary['alarm'] or 'the station was stopped at once'}"
    if summary["gave_up"]:
        return f"the PLC gave up after {parts} parts: {summary['alarm'] or 'station not READY'}"
    if summary["signalled"] != parts:
        return (
            f"{parts - summary['signalled']} of {parts} parts got no verdict in time; "
            "give this machine more time per part with --takt-ms"
        )
    if summary["recorded"] != parts:
        return (
            f"{parts - summary['recorded']} of {parts} parts are not in the record exactly once; "
            "look at it with: gonogo db check"
        )
    if summary["disagreements"]:
        return f"{summary['disagreements']} of {parts} parts are recorded with another verdict"
    return ""


def run_and_time(plan: DemoPlan) -> tuple[Outcome, dict[str, Any]]:
    """Run the demo; returns what happened and its summary, with the seconds it took."""
    began = time.monotonic()
    outcome = run_demo(plan)
    summary = summarise(outcome)
    summary["seconds"] = round(time.monotonic() - began, 1)
    summary["takt_ms"] = plan.takt_ms
    summary["data_dir"] = str(plan.data_dir)
    return outcome, summary

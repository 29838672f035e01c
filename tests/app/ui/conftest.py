"""Parts and snapshots for the tests of the screens."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from app.station.ports import PartRecord, SignalState
from app.station.snapshot import Lamp, PartView, StationSnapshot, StationState
from app.ui.startup import create_application
from engine.errors import RecipeError
from engine.types import DefectRegion, Verdict

LAMPS = tuple(Lamp(name, ok=True) for name in ("Camera", "Engine", "PLC", "Disk"))


def make_record(sequence=1, verdict=Verdict.OK, score=0.31, **changes) -> PartRecord:
    record = PartRecord(
        part_id=f"part-{sequence}",
        sequence=sequence,
        lot="4711",
        verdict=verdict,
        score=score,
        threshold=0.5,
        reason="",
        product="Flange A12",
        recipe_version=7,
        bundle_sha256="",
        backend="openvino/fp32",
        wall_time_ns=1_700_000_000_000_000_000 + sequence * 1_000_000_000,
        cycle_ms=6.1,
        signal=SignalState.SENT,
    )
    return replace(record, **changes)


def make_view(sequence=1, verdict=Verdict.OK, score=0.31, **changes) -> PartView:
    image = np.full((60, 80, 3), 90, np.uint8)
    anomaly_map = np.full((16, 16), 0.1, np.float32)
    if verdict is Verdict.NG:
        anomaly_map[4:8, 4:8] = 0.9
        defects = (DefectRegion(20, 15, 20, 15, 300.0, 0.9),)
        changes = {"defects": defects, **changes}
    record = make_record(sequence, verdict, score, **changes)
    if verdict is Verdict.FAULT:
        return PartView(record, None, None, (0, 0, 80, 60))
    return PartView(record, image, anomaly_map, (0, 0, 80, 60))


def make_snapshot(**changes) -> StationSnapshot:
    snapshot = StationSnapshot(
        state=StationState.READY,
        station="Station 3",
        product="Flange A12",
        recipe_version=7,
        lot="4711",
        counts={Verdict.OK: 12_444, Verdict.NG: 37, Verdict.RECHECK: 1, Verdict.FAULT: 0},
        cycle_p50_ms=4.0,
        cycle_p95_ms=5.0,
        cycle_p99_ms=6.1,
        takt_ms=8.0,
        lamps=LAMPS,
        threshold=0.5,
    )
    if "alarm" in changes:
        changes.setdefault("alarms", tuple(filter(None, (changes["alarm"],))))
    return replace(snapshot, **changes)


class ScriptedLine:
    """A line whose parts are fed by the test, from any thread."""

    def __init__(self) -> None:
        self.callbacks: list[Callable[[PartView], None]] = []
        self.state = make_snapshot(counts={})
        self.newest: PartView | None = None
        self.busy = False
        self.acknowledged = 0
        self.asked: list[str] = []
        self._lock = threading.Lock()

    def subscribe(self, callback: Callable[[PartView], None]) -> None:
        self.callbacks.append(callback)

    def snapshot(self) -> StationSnapshot:
        return self.state

    def is_idle(self, for_ms: float) -> bool:
        assert for_ms > 0
        return not self.busy

    def latest(self) -> PartView | None:
        return self.newest

    def acknowledge(self) -> None:
        self.acknowledged += 1
        self.state = replace(self.state, alarm="", alarms=())

    def switch_recipe(self, product: str) -> None:
        raise RecipeError(f"recipe of {product!r}: this station has no others")

    def check_golden(self) -> None:
        self.asked.append("golden")

    def begin_challenge(self) -> None:
        self.asked.append("challenge")

    def feed(self, view: PartView) -> None:
        with self._lock:
            self.newest = view
            counts = dict(self.state.counts)
            verdict = view.record.verdict
            counts[verdict] = counts.get(verdict, 0) + 1
            self.state = replace(self.state, counts=counts)
        for callback in self.callbacks:
            callback(view)


@pytest.fixture
def scripted_line() -> ScriptedLine:
    return ScriptedLine()


@pytest.fixture(autouse=True)
def _typeface(qapp):
    create_application()


@pytest.fixture
def view_of():
    return make_view


@pytest.fixture
def record_of():
    return make_record


@pytest.fixture
def snapshot_of():
    return make_snapshot


@pytest.fixture
def not_a_number() -> float:
    return math.nan

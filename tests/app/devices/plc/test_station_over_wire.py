"""A whole station and a simulated PLC, joined by a pseudo-terminal."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal

import cv2
import numpy as np
import pytest

import app.wiring
from app.devices.plc.simulator import PlcProgram, SimulatedPlc, create_pty
from app.settings import (
    CameraSettings,
    LineSettings,
    PlcSettings,
    StationSettings,
    StoreSettings,
)
from app.wiring import Station, build_station
from engine.backend import Inference, InputSpec
from engine.inspector import Inspector
from engine.recipe import Recipe, Region, View
from engine.types import Verdict

Protocol = Literal["ascii", "modbus"]
PROTOCOLS: tuple[Protocol, ...] = ("ascii", "modbus")
PATIENT_MS = 60_000.0


class HangingBackend:
    """Its map is the grey image itself, 0 to 1; it hangs while `free` is not set."""

    name = "bright"
    precision = "fp32"
    device = "this test"
    input_spec = InputSpec(height=32, width=32)

    def __init__(self) -> None:
        self.free = threading.Event()
        self.free.set()

    def infer(self, image: Any) -> Inference:
        self.free.wait(60.0)
        anomaly_map = image[0].mean(axis=2, dtype=np.float32) / np.float32(255)
        return Inference(anomaly_map, float(anomaly_map.max()))

    def close(self) -> None:
        self.free.set()


@pytest.fixture
def backend(monkeypatch: pytest.MonkeyPatch) -> Iterator[HangingBackend]:
    made = HangingBackend()
    view = View(region=Region(x=0, y=0, width=32, height=32))
    recipe = Recipe(product="Spot", views=(view,), thresholds={"bright/fp32": 0.9})
    monkeypatch.setattr(app.wiring, "open_inspector", lambda *_, **__: Inspector(made, recipe))
    yield made
    made.free.set()


@pytest.fixture
def line() -> Iterator[tuple[int, str]]:
    fd, path = create_pty()
    yield fd, path
    os.close(fd)


def build(folder: Path, port: str, protocol: Protocol, *, deadline_ms: float) -> Station:
    images = folder / "images"
    images.mkdir()
    for number in range(2):
        image = np.full((32, 40, 3), 90 + number, np.uint8)
        if number == 1:
            image[10:16, 10:16] = 255
        cv2.imwrite(str(images / f"{number}.png"), image)
    settings = StationSettings(
        cameras=(CameraSettings(path=images),),
        plc=PlcSettings(kind=protocol, port=port, ack_timeout_ms=5000, recipes=("Spot",)),
        line=LineSettings(deadline_ms=deadline_ms, frame_timeout_ms=0.9 * deadline_ms),
        store=StoreSettings(
            data_dir=folder / "data", journal_mb=1, min_free_disk_mb=0, journal_late_s=30.0
        ),
    )
    return build_station(settings, folder / "b.gonogo", folder / "r.toml")


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_every_part_gets_its_verdict_over_the_wire_and_its_row(
    tmp_path: Path, backend: HangingBackend, line: tuple[int, str], protocol: Protocol
) -> None:
    # Two parts fit into the line's queues, however long a busy machine takes over the first.
    program = PlcProgram(parts=2, takt_ms=300, window_ms=PATIENT_MS, ack_timeout_ms=1000)
    plc = SimulatedPlc(line[0], program, protocol=protocol)
    with build(tmp_path, line[1], protocol, deadline_ms=PATIENT_MS) as station:
        station.line.start()
        counts = plc.run(give_up_s=60.0)
        station.line.stop()
        assert station.record.flush(30.0)
        rows = {row.part_id: row for row in station.record.store.recent(10)}
    assert (counts.triggers, counts.ok, counts.ng) == (2, 1, 1)
    assert plc.violations.total == plc.violations.heartbeat_lost
    told = {part.message.part_id: part.verdict for part in plc.parts}
    assert {part_id: row.verdict for part_id, row in rows.items()} == told
    assert {row.lot for row in rows.values()} == {"LOT1"}


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_fault_goes_out_while_inference_hangs(
    tmp_path: Path, backend: HangingBackend, line: tuple[int, str], protocol: Protocol
) -> None:
    program = PlcProgram(parts=1, takt_ms=300, window_ms=PATIENT_MS, ack_timeout_ms=1000)
    plc = SimulatedPlc(line[0], program, protocol=protocol)
    with build(tmp_path, line[1], protocol, deadline_ms=400.0) as station:
        station.line.start()
        assert station.line.wait_ready(60.0)
        backend.free.clear()
        counts = plc.run(give_up_s=60.0)
        backend.free.set()
    assert counts.fault == 1
    assert plc.parts[0].verdict is Verdict.FAULT
    assert not plc.parts[0].accepted
    assert counts.ok == 0

"""A whole station in a folder of the test's own: real line and record, a tiny engine, no PLC."""

from __future__ import annotations

import threading
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from app.devices.plc.loopback import LoopbackPlc
from app.settings import (
    LineSettings,
    PlcSettings,
    ProductSettings,
    StationSettings,
    StoreSettings,
)
from app.wiring import Station, build_station
from calibration.history import Change, release
from engine.backend import Inference, InputSpec
from engine.bundle import file_sha256
from engine.errors import BackendError, CameraLostError
from engine.inspector import Inspector
from engine.recipe import Recipe, load_recipe
from engine.types import Frame, ImageArray, Verdict

WAIT_S = 20.0
GOOD, BAD = 90, 230


class GreyBackend:
    """Its map is the grey of the picture, 0 to 1."""

    name = "grey"
    precision = "fp32"
    device = "this test"
    input_spec = InputSpec(height=32, width=32)

    def __init__(self) -> None:
        self.broken = False
        self.hangs = threading.Event()

    def infer(self, image: ImageArray) -> Inference:
        if self.broken:
            raise BackendError("backend grey: inference failed (device lost); restart the station")
        while self.hangs.is_set():
            time.sleep(0.01)
        anomaly_map = image[0].mean(axis=2, dtype=np.float32) / np.float32(255)
        return Inference(anomaly_map, float(anomaly_map.max()))

    def close(self) -> None:
        pass


class PaintedCamera:
    """Takes a picture of whatever grey the test has painted, until its cable is out."""

    name = "painted"

    def __init__(self) -> None:
        self.level = GOOD
        self.sequence = 0
        self.unplugged = False

    @property
    def loss(self) -> str:
        return (
            "camera 'painted': lost (cable out); check its cable and power"
            if self.unplugged
            else ""
        )

    def start(self) -> None:
        self._require_cable()

    def next_frame(self, timeout_s: float) -> Frame:
        self._require_cable()
        self.sequence += 1
        image = np.full((32, 32, 3), self.level, np.uint8)
        image[self.sequence % 32, 0] += 1  # no two pictures are alike
        return Frame(image, time.monotonic_ns(), self.name, self.sequence)

    def close(self) -> None:
        pass

    def _require_cable(self) -> None:
        if self.unplugged:
            raise CameraLostError(self.loss)


class GreyStation:
    """Products Flange (in force, two versions), Bolt (a lower threshold) and the draft Nut."""

    def __init__(
        self,
        folder: Path,
        monkeypatch: pytest.MonkeyPatch,
        *,
        deadline_ms: float = 9000.0,
        **store: Any,
    ) -> None:
        self.folder = folder
        self.backend, self.camera, self.plc = GreyBackend(), PaintedCamera(), LoopbackPlc()
        bundle = folder / "grey.gonogo"
        bundle.write_bytes(b"grey")
        sha256 = file_sha256(bundle)
        limits = (("Flange", 0.5), ("Flange", 0.6), ("Bolt", 0.2), ("Nut", None))
        for name, limit in limits:
            thresholds = {} if limit is None else {"grey/fp32": limit}
            recipe = Recipe(product=name, thresholds=thresholds, bundle_sha256=sha256)
            release(recipe, self.path(name), Change("set", "first parts", "Ann"))
        monkeypatch.setattr("app.wiring.open_inspector", self._open)
        settings = StationSettings(
            backends=("grey/fp32",),
            line=LineSettings(deadline_ms=deadline_ms, frame_timeout_ms=0.9 * deadline_ms),
            plc=PlcSettings(kind="loopback", ack_timeout_ms=200),
            store=StoreSettings(
                data_dir=folder / "data",
                journal_mb=1,
                **{"min_free_disk_mb": 0, "journal_late_s": 30.0, **store},
            ),
            products=tuple(
                ProductSettings(name=name, bundle=bundle, recipe=self.path(name))
                for name in ("Flange", "Bolt")
            ),
        )
        self.station: Station = build_station(
            settings, bundle, self.path("Flange"), camera=self.camera, plc=self.plc
        )

    def path(self, name: str) -> Path:
        return self.folder / f"{name}.recipe.toml"

    def start(self) -> None:
        self.station.line.start()
        assert self.station.line.wait_ready(WAIT_S)

    def part(self, name: str, level: int = GOOD) -> Verdict:
        """Send one part through; what the PLC heard."""
        self.camera.level = level
        trigger = self.plc.push_trigger(name)
        told = self.plc.wait_verdict(trigger.sequence, WAIT_S)
        assert told is not None
        verdict: Verdict = told.verdict
        return verdict

    def _open(self, _bundle: Path, recipe: Path, _backends: object, **_: object) -> Inspector:
        return Inspector(self.backend, load_recipe(recipe))

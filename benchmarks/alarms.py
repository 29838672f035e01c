"""From a failure to the words on the operator's window: how long it takes.

    python -m benchmarks.alarms --json

The product's own line, serial link (over a pty), journal, SQLite record, archive and window run in
this process, off screen; a simulated PLC triggers part after part, camera and engine are stand-ins
that fail when they are told to. Each failure is made `--times` times; the clock stops when the
alarm bar says the words that belong to it.
"""

from __future__ import annotations

import argparse
import json
import logging
import os
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QCoreApplication, QEventLoop

from app.devices.plc import create_plc
from app.settings import LineSettings, PlcSettings, StationSettings
from app.station.desk import StationPorts
from app.station.line import Line
from app.station.snapshot import StationState
from app.store import open_store
from app.ui.bridge import Bridge
from app.ui.main_window import MainWindow
from app.ui.startup import create_application, without_noise
from app.wiring import disk_lamp
from benchmarks.fault_bench import free_core_share
from benchmarks.fault_plc import WINDOW_MS, Cable, Noise, ScenePlc, running
from benchmarks.fault_station import (
    HEARTBEAT_MS,
    SceneCamera,
    StationPlan,
    UnreliableBackend,
    Word,
    Words,
    store_settings,
)
from benchmarks.program import create_parser, leave, short_commit
from benchmarks.stand_in import create_inspector
from engine.backend import Inference
from engine.errors import BackendError, InspectionError
from engine.types import ImageArray

TIMES = 20
LIMIT_S = 1.0
PATIENCE_S = 30.0
CALM_S = 0.3
"""The window stays calm for so long before the next failure, at a random moment after that."""
DEADLINE_MS = 0.6 * WINDOW_MS


class BreakableBackend(UnreliableBackend):
    """Fails, too, when it is told to.

    Attributes:
        is_broken: Every picture ends in an error.
    """

    def __init__(self, words: Words) -> None:
        super().__init__(words)
        self.is_broken = False

    def infer(self, image: ImageArray) -> Inference:
        """See `StandInBackend.infer`.

        Raises:
            BackendError: It is broken.
        """
        if self.is_broken:
            raise BackendError(
                "backend stand-in: inference failed (device lost); restart the station"
            )
        return super().infer(image)


class WatchedCamera(SceneCamera):
    """Tells of a pulled cable between parts, too, as the cameras of the product do."""

    @property
    def loss(self) -> str:
        """Why it is lost, or empty."""
        gone = self._words[Word.UNPLUGGED]
        return f"camera '{self.name}': lost (cable out); check its cable and power" if gone else ""


class Silence(Noise):
    """A wire on which nothing arrives."""

    def harm(self, frame: bytes) -> list[tuple[float, bytes]]:
        """Nothing."""
        del frame
        return []


class Station:
    """Line and window; a context."""

    def __init__(self, folder: Path) -> None:
        """Prepare; nothing runs before the context is entered.

        Args:
            folder: For the record and the port.
        """
        plan = StationPlan(folder, folder / "plc", DEADLINE_MS, 0.8 * DEADLINE_MS)
        self.words = Words(plan.words)
        self.cable = Cable(plan.port)
        self.plc = ScenePlc(self.cable.plc_fd, self.words)
        self.backend = BreakableBackend(self.words)
        self._settings = StationSettings(
            name="Alarm benchmark",
            plc=PlcSettings(port=str(plan.port), ack_timeout_ms=60, heartbeat_ms=HEARTBEAT_MS),
            line=LineSettings(deadline_ms=DEADLINE_MS, frame_timeout_ms=0.8 * DEADLINE_MS),
            store=store_settings(plan),
        )
        self._stack = ExitStack()

    def __enter__(self) -> Station:
        create_application()
        self._stack.callback(self.words.close)
        self._stack.callback(self.cable.close)
        self._stack.enter_context(running(self.plc))
        record = open_store(self._settings.store)
        self._stack.callback(record.close)
        self.line = Line(
            settings=self._settings,
            inspector=create_inspector(self.backend),
            camera=WatchedCamera(self.words),
            plc=create_plc(self._settings.plc),
            journal=record.journal,
            archive=record.archive,
            disk=lambda: disk_lamp(record),
        )
        self.line.start()
        self._stack.callback(self.line.stop)
        self.window = MainWindow(
            self._settings.display, StationPorts(self._settings, line=self.line)
        )
        self.bridge = Bridge(self.line)
        self.bridge.updated.connect(self.window.on_updated)
        self.window.show()
        self.bridge.start()
        self._stack.callback(self.window.close)
        self._stack.callback(self.bridge.close)
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    @property
    def said(self) -> str:
        """What the alarm bar says; empty while it is hidden."""
        bar = self.window.page.alarm
        return "" if bar.isHidden() else bar.accessibleDescription()

    def until(self, what: str, condition: Callable[[], bool]) -> float:
        """Run the window until something holds; returns the seconds.

        Raises:
            InspectionError: It never does.
        """
        begin = time.monotonic()
        while not condition():
            if time.monotonic() - begin > PATIENCE_S:
                raise InspectionError(f"{what}: not within {PATIENCE_S:g} s; now {self.said!r}")
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
            time.sleep(0.001)
        return time.monotonic() - begin

    def calm(self, extra_s: float) -> None:
        """Acknowledge until nothing is wrong, and let some parts pass."""

        def is_calm() -> bool:
            if self.said and self.line.snapshot().alarms:
                self.line.acknowledge()
            return not self.said and self.line.snapshot().state is StationState.READY

        self.until("a calm window", is_calm)
        wait_until = time.monotonic() + CALM_S + extra_s
        self.until("some parts", lambda: time.monotonic() >= wait_until)


@dataclass(frozen=True)
class Failure:
    """One way to fail.

    Attributes:
        device: Camera, PLC, engine or disk.
        words: What the alarm bar must say.
        broken: Breaks it, and mends it at the end of the context.
    """

    device: str
    words: str
    broken: Callable[[Station], Any]


@contextmanager
def _camera_pulled(station: Station) -> Iterator[None]:
    station.words[Word.UNPLUGGED] = 1
    try:
        yield
    finally:
        station.words[Word.UNPLUGGED] = 0


@contextmanager
def _camera_pulled_between_parts(station: Station) -> Iterator[None]:
    station.plc.paused.set()
    station.until("the last part", station.line.is_idle)
    try:
        with _camera_pulled(station):
            yield
    finally:
        station.plc.paused.clear()


@contextmanager
def _port_pulled(station: Station) -> Iterator[None]:
    station.cable.unplug()
    try:
        yield
    finally:
        station.cable.plug()


@contextmanager
def _plc_silent(station: Station) -> Iterator[None]:
    before, station.cable.noise = station.cable.noise, Silence()
    try:
        yield
    finally:
        station.cable.noise = before


@contextmanager
def _engine_broken(station: Station) -> Iterator[None]:
    station.backend.is_broken = True
    try:
        yield
    finally:
        station.backend.is_broken = False


@contextmanager
def _engine_hangs(station: Station) -> Iterator[None]:
    station.words[Word.HANG] = 1
    try:
        yield
    finally:
        station.words[Word.HANG] = 0


@contextmanager
def _thread_dies(station: Station) -> Iterator[None]:
    station.words[Word.DIE] = 1
    yield


@contextmanager
def _disk_full(_station: Station) -> Iterator[None]:
    least, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1, most))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (least, most))


FAILURES = {
    "camera's cable pulled": Failure("camera", "check its cable", _camera_pulled),
    "the same between parts": Failure("camera", "check its cable", _camera_pulled_between_parts),
    "port's cable pulled": Failure("plc", "PLC link", _port_pulled),
    "PLC silent": Failure("plc", "check the cable and its program", _plc_silent),
    "engine fails": Failure("engine", "inference failed", _engine_broken),
    "engine hangs": Failure("engine", "the engine took longer", _engine_hangs),
    "engine's thread ends": Failure("engine", "thread has ended", _thread_dies),
    "disk full": Failure("disk", "File too large", _disk_full),
}


def measure(times: int, folder: Path, names: Sequence[str] = tuple(FAILURES)) -> dict[str, Any]:
    """Make each of these failures so often; seconds from the failure to the words."""
    random = np.random.default_rng(1)
    rows = []
    with Station(folder) as station:
        station.until("READY", lambda: station.line.snapshot().state is StationState.READY)
        for name in names:
            failure, seconds = FAILURES[name], []
            for _ in range(times):
                station.calm(float(random.uniform(0, 0.3)))
                with failure.broken(station):
                    took = station.until(name, lambda: failure.words in station.said)  # noqa: B023
                seconds.append(took)
                sys.stderr.write(".")
                sys.stderr.flush()
            rows.append(
                {
                    "failure": name,
                    "device": failure.device,
                    "times": times,
                    "median_s": round(statistics.median(seconds), 3),
                    "max_s": round(max(seconds), 3),
                    "within_limit": max(seconds) <= LIMIT_S,
                }
            )
        sys.stderr.write("\n")
    return {
        "rows": rows,
        "limit_s": LIMIT_S,
        "holds": all(row["within_limit"] for row in rows),
        "deadline_ms": DEADLINE_MS,
        "heartbeat_ms": HEARTBEAT_MS,
        "commit": short_commit(),
        "load_per_core": free_core_share(),
    }


def _parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = create_parser("alarms", __doc__)
    parser.add_argument("--times", type=int, default=TIMES, help=f"of each failure ({TIMES})")
    return parser.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run it; 1 where an alarm took longer than the limit."""
    options = _parse(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    logging.disable(logging.CRITICAL)  # every failure is logged, too
    with tempfile.TemporaryDirectory() as folder, without_noise():
        report = measure(options.times, Path(folder))
    if options.json:
        sys.stdout.write(json.dumps(report) + "\n")
    else:
        for row in report["rows"]:
            words = f"{row['median_s']:8.3f} s {row['max_s']:8.3f} s  {row['failure']}\n"
            sys.stdout.write(words)
    return int(not report["holds"])


if __name__ == "__main__":
    leave(main)

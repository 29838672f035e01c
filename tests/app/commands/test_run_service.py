"""The line without a window: what systemd, log readers and Prometheus get to see."""

from __future__ import annotations

import json
import logging
import os
import signal
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

import pytest

import app
from app.commands._service import (
    JsonFormatter,
    ServiceManager,
    metrics_text,
    reporting,
    serving_metrics,
)
from app.settings import (
    CameraSettings,
    LineSettings,
    PlcSettings,
    StationSettings,
    StoreSettings,
    save_settings,
)
from app.station.snapshot import Lamp, StationSnapshot, StationState
from engine.errors import SettingsError
from engine.types import Verdict

ASSETS = Path(app.__file__ or "").parent / "assets"
PATIENCE_S = 120.0


@pytest.fixture
def manager_socket(tmp_path):
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(str(tmp_path / "notify"))
        listening.settimeout(PATIENCE_S)
        yield listening


def snapshot(**changes):
    fields: dict[str, Any] = {
        "state": StationState.READY,
        "station": 'Station "1"',
        "product": "screw",
        "recipe_version": 1,
        "lot": "",
        "counts": dict.fromkeys(Verdict, 0) | {Verdict.OK: 7},
        "cycle_p50_ms": 25.0,
        "cycle_p95_ms": 30.0,
        "cycle_p99_ms": float("nan"),
        "takt_ms": 500.0,
        "lamps": (Lamp("Camera", ok=False),),
    }
    return StationSnapshot(**(fields | changes))


def test_systemd_hears_ready_status_and_life(manager_socket):
    environment = {"NOTIFY_SOCKET": manager_socket.getsockname(), "WATCHDOG_USEC": "60000000"}
    manager = ServiceManager(environment)
    manager.ready()
    for _ in range(2):  # once each: the words are the same, and half a minute is not over
        manager.status("FAULTED camera\nlost")
        manager.alive()
    manager.stopping()
    heard = [manager_socket.recv(200).decode() for _ in range(4)]
    assert heard == ["READY=1", "STATUS=FAULTED camera lost", "WATCHDOG=1", "STOPPING=1"]
    assert manager.period_s == 30.0


def test_without_systemd_nothing_happens(tmp_path):
    manager = ServiceManager({})
    manager.ready()
    manager.alive()
    assert manager.period_s is None
    gone = ServiceManager({"NOTIFY_SOCKET": str(tmp_path / "gone")})
    gone.ready()


class LineThatIsReadyLater:
    """A line whose READY comes with the third question, and whose guard dies then."""

    def __init__(self):
        self.asked = 0

    def wait_ready(self, timeout_s):
        assert timeout_s == 0
        self.asked += 1
        return self.asked >= 3

    def is_guarded(self):
        return self.asked < 3

    def snapshot(self):
        state = StationState.READY if self.asked >= 3 else StationState.STARTING
        return snapshot(state=state)


def test_a_line_with_a_window_is_reported_too(manager_socket):
    environment = {"NOTIFY_SOCKET": manager_socket.getsockname(), "WATCHDOG_USEC": "60000000"}
    line: Any = LineThatIsReadyLater()
    with reporting(line, environment):
        heard = [manager_socket.recv(200).decode() for _ in range(5)]
    heard.append(manager_socket.recv(200).decode())
    assert heard == [
        "WATCHDOG=1",
        "EXTEND_TIMEOUT_USEC=60000000",
        "STATUS=STARTING",
        "READY=1",
        "STATUS=READY",
        "STOPPING=1",
    ]


def test_nothing_is_reported_without_systemd():
    line: Any = LineThatIsReadyLater()
    with reporting(line, {}):
        pass
    assert line.asked == 0


def test_the_watchdog_of_another_process_is_not_ours():
    assert ServiceManager({"WATCHDOG_USEC": "1000", "WATCHDOG_PID": "1"}).period_s is None


def test_log_lines_are_json():
    record = logging.LogRecord("app.x", logging.WARNING, "x.py", 1, "part %s", ("ä",), None)
    entry = json.loads(JsonFormatter().format(record))
    assert (entry["level"], entry["logger"], entry["message"]) == ("WARNING", "app.x", "part ä")


def test_metrics_say_what_the_station_is():
    lines = metrics_text(snapshot()).splitlines()
    labels = r'station="Station \"1\"",product="screw"'
    assert f'gonogo_parts_total{{{labels},verdict="OK"}} 7' in lines
    assert f'gonogo_cycle_seconds{{{labels},quantile="0.5"}} 0.025' in lines
    assert f'gonogo_state{{{labels},state="READY"}} 1' in lines
    assert f'gonogo_lamp{{{labels},device="Camera"}} 0' in lines
    assert not any("nan" in line for line in lines)


def test_metrics_are_served_on_this_machine_only():
    with serving_metrics(0, snapshot) as port:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics", timeout=20) as answer:
            assert b"gonogo_parts_total" in answer.read()
        with pytest.raises(urllib.error.HTTPError) as caught:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/else", timeout=20)
        caught.value.close()
        with (
            pytest.raises(SettingsError, match="choose a free port"),
            serving_metrics(port, snapshot),
        ):
            pass


def test_a_headless_line_tells_systemd_and_ends_at_sigterm(tmp_path, manager_socket):
    station = tmp_path / "station.toml"
    settings = StationSettings(
        cameras=(CameraSettings(kind="simulated"),),
        plc=PlcSettings(kind="loopback"),
        line=LineSettings(deadline_ms=5000, frame_timeout_ms=4000),
        store=StoreSettings(
            data_dir=tmp_path / "data", journal_mb=1, min_free_disk_mb=0, journal_late_s=30.0
        ),
    )
    save_settings(settings, station)
    files: list[str | Path] = [
        "--bundle",
        ASSETS / "demo.gonogo",
        "--recipe",
        ASSETS / "demo.recipe.toml",
    ]
    options: list[str | Path] = ["--headless", "--log-json", "--json"]
    notify = {"NOTIFY_SOCKET": manager_socket.getsockname(), "WATCHDOG_USEC": "1000000"}
    heard: set[str] = set()
    with subprocess.Popen(
        [sys.executable, "-m", "gonogo", "run", station, *files, *options],
        env=os.environ | notify,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            while not heard >= {"READY=1", "STATUS=READY", "WATCHDOG=1"}:
                heard.add(manager_socket.recv(500).decode())
            process.send_signal(signal.SIGTERM)
            out, log = process.communicate(timeout=PATIENCE_S)
        finally:
            process.kill()
    assert process.returncode == 0
    assert json.loads(out)["parts"] == 0
    assert "station is READY" in {json.loads(line)["message"].strip() for line in log.splitlines()}
    while "STOPPING=1" not in heard:
        heard.add(manager_socket.recv(500).decode())

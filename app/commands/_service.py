"""What a line without a window owes to those who run it: systemd, log readers, Prometheus."""

from __future__ import annotations

import contextlib
import json
import logging
import math
import os
import socket
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

from app.station.snapshot import StationSnapshot, StationState
from engine.errors import SettingsError

if TYPE_CHECKING:
    from app.station.line import Line

LOOPBACK = "127.0.0.1"
POLL_S = 0.05
EXTENSION_S = 60


class ServiceManager:
    """Tells systemd how the station is (`Type=notify`, `WatchdogSec=`); silent without systemd.

    Attributes:
        period_s: How often `alive` must be called; None where nobody waits for it.
    """

    def __init__(self, environment: Mapping[str, str] = os.environ) -> None:
        address = environment.get("NOTIFY_SOCKET", "")
        # A leading @ stands for the zero byte of an abstract address.
        self._address = f"\0{address[1:]}" if address.startswith("@") else address
        self._told = ""
        watchdog_us = environment.get("WATCHDOG_USEC", "")
        own = environment.get("WATCHDOG_PID", str(os.getpid())) == str(os.getpid())
        self.period_s = int(watchdog_us) / 2e6 if watchdog_us.isdigit() and own else None
        self._next_s = 0.0
        self._next_starting_s = 0.0

    def starting(self) -> None:
        """The start goes on: golden parts or an operator's masters may take their time."""
        if time.monotonic() >= self._next_starting_s:
            self._next_starting_s = time.monotonic() + EXTENSION_S / 3
            self._tell(f"EXTEND_TIMEOUT_USEC={EXTENSION_S * 1_000_000}")

    def ready(self) -> None:
        """The station is up."""
        self._tell("READY=1")

    def status(self, words: str) -> None:
        """One line for `systemctl status`; the same words are told once."""
        if words != self._told:
            self._told = words
            self._tell(f"STATUS={' '.join(words.split())}")

    def alive(self) -> None:
        """The station lives; called as often as one likes."""
        if self.period_s is not None and time.monotonic() >= self._next_s:
            self._next_s = time.monotonic() + self.period_s
            self._tell("WATCHDOG=1")

    def stopping(self) -> None:
        """The station ends in order."""
        self._tell("STOPPING=1")

    def _tell(self, text: str) -> None:
        if not self._address:
            return
        # A manager that does not listen must not stop the line.
        with (
            contextlib.suppress(OSError),
            socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as out,
        ):
            out.setblocking(False)
            out.sendto(text.encode(), self._address)


class Reporter:
    """Tells systemd about a line: READY once an OK could leave, then that the guard lives.

    Until READY the line is STARTING and its PLC link says not ready, so nothing passes.
    """

    def __init__(self, line: Line, manager: ServiceManager) -> None:
        self._line = line
        self._manager = manager
        self._is_ready_told = False

    def tell(self) -> None:
        """Say what is new; called every `POLL_S`."""
        if not self._is_ready_told and self._line.wait_ready(0):
            self._is_ready_told = True
            self._manager.ready()
        if self._line.is_guarded():
            self._manager.alive()
            if not self._is_ready_told:
                self._manager.starting()
        snapshot = self._line.snapshot()
        self._manager.status(f"{snapshot.state.value} {snapshot.alarm}")

    def stopping(self) -> None:
        """The line ends in order."""
        self._manager.stopping()


@contextmanager
def reporting(line: Line, environment: Mapping[str, str] = os.environ) -> Iterator[None]:
    """Tell systemd about a line meanwhile, where the main thread belongs to the window.

    Without systemd it does nothing.
    """
    if not environment.get("NOTIFY_SOCKET"):
        yield
        return
    reporter, stop = Reporter(line, ServiceManager(environment)), threading.Event()

    def work() -> None:
        while not stop.wait(POLL_S):
            reporter.tell()

    thread = threading.Thread(target=work, name="service", daemon=True)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join()
        reporter.stopping()


class JsonFormatter(logging.Formatter):
    """One JSON object per line: `time`, `level`, `logger`, `message` and perhaps `error`."""

    def format(self, record: logging.LogRecord) -> str:
        """Write one line."""
        moment = datetime.fromtimestamp(record.created, tz=timezone.utc)
        entry = {
            "time": moment.isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
        }
        if record.exc_info:
            entry["error"] = self.formatException(record.exc_info)
        return json.dumps(entry, ensure_ascii=False)


def metrics_text(snapshot: StationSnapshot) -> str:
    """The state of the station in Prometheus' text format."""
    labels = f'station="{_escaped(snapshot.station)}",product="{_escaped(snapshot.product)}"'
    lines = [
        "# HELP gonogo_parts_total Parts judged since the start, by verdict.",
        "# TYPE gonogo_parts_total counter",
    ]
    lines += [
        f'gonogo_parts_total{{{labels},verdict="{verdict.value}"}} {count}'
        for verdict, count in snapshot.counts.items()
    ]
    lines += [
        "# HELP gonogo_cycle_seconds Trigger to verdict of the newest parts.",
        "# TYPE gonogo_cycle_seconds summary",
    ]
    cuts = (
        ("0.5", snapshot.cycle_p50_ms),
        ("0.95", snapshot.cycle_p95_ms),
        ("0.99", snapshot.cycle_p99_ms),
    )
    lines += [
        f'gonogo_cycle_seconds{{{labels},quantile="{quantile}"}} {value / 1e3:.6g}'
        for quantile, value in cuts
        if math.isfinite(value)
    ]
    lines += [
        "# HELP gonogo_state 1 for the state that the station is in.",
        "# TYPE gonogo_state gauge",
    ]
    lines += [
        f'gonogo_state{{{labels},state="{state.value}"}} {int(state is snapshot.state)}'
        for state in StationState
    ]
    lines += [
        "# HELP gonogo_lamp 1 where a device is well.",
        "# TYPE gonogo_lamp gauge",
    ]
    lines += [
        f'gonogo_lamp{{{labels},device="{_escaped(lamp.name)}"}} {int(lamp.ok)}'
        for lamp in snapshot.lamps
    ]
    return "\n".join(lines) + "\n"


@contextmanager
def serving_metrics(port: int, snapshot: Callable[[], StationSnapshot]) -> Iterator[int]:
    """Answer `http://127.0.0.1:PORT/metrics` meanwhile; yields the port.

    Only this machine can ask; whoever wants more puts a proxy of his own in front.

    Raises:
        SettingsError: The port is taken.
    """

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            if self.path.split("?", maxsplit=1)[0] != "/metrics":
                self.send_error(404)
                return
            body = metrics_text(snapshot()).encode()
            self.send_response(200)
            self.send_header("Content-Type", "text/plain; version=0.0.4; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Every scrape in the log would drown the rest."""

    try:
        server = ThreadingHTTPServer((LOOPBACK, port), Answer)
    except OSError as error:
        raise SettingsError(
            f"--metrics-port {port}: {error.strerror}; choose a free port"
        ) from error
    server.daemon_threads = True
    thread = threading.Thread(
        target=server.serve_forever, kwargs={"poll_interval": 0.2}, name="metrics", daemon=True
    )
    thread.start()
    try:
        yield server.server_port
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _escaped(text: str) -> str:
    return text.replace("\\", r"\\").replace('"', r"\"").replace("\n", r"\n")

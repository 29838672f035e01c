"""`gonogo run`: the live line of a station."""

from __future__ import annotations

import json
import logging
import math
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Annotated, Any

import typer

from engine.errors import SettingsError

if TYPE_CHECKING:
    from app.station.line import Line


def run(
    station: Annotated[
        Path, typer.Argument(metavar="STATION.toml", help="The station file.")
    ] = Path("station.toml"),
    *,
    bundle: Annotated[Path | None, typer.Option(help="The bundle that judges.")] = None,
    recipe: Annotated[Path | None, typer.Option(help="The calibrated recipe.")] = None,
    headless: Annotated[bool, typer.Option("--headless", help="Run without a window.")] = False,
    parts: Annotated[
        int | None, typer.Option(min=1, help="End after this many parts; default: never.")
    ] = None,
    init: Annotated[
        bool, typer.Option("--init", help="Write a station file with the defaults and end.")
    ] = False,
    log_json: Annotated[
        bool, typer.Option("--log-json", help="Write the log as JSON Lines.")
    ] = False,
    metrics_port: Annotated[
        int,
        typer.Option(
            min=0, max=65535, help="Serve Prometheus metrics on 127.0.0.1 at this port; 0: do not."
        ),
    ] = 0,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print one JSON object on standard output at the end.")
    ] = False,
) -> None:
    """Run the live line: camera and PLC in, verdicts out, everything recorded.

    The line runs until the window is closed, --parts are through, or Ctrl-C
    or SIGTERM. It stops safely: a part under way gets FAULT, never silence.
    Under systemd (Type=notify, WatchdogSec=) it says when it is ready and
    that it lives.

    Example: gonogo run station.toml --bundle screw.gonogo --recipe screw.recipe.toml
    """
    from app.settings import StationSettings, load_settings, save_settings

    if init:
        if station.exists():
            raise SettingsError(f"{station}: exists already; choose another name or remove it")
        save_settings(StationSettings(), station)
        sys.stderr.write(f"wrote {station}; set the camera's path and the PLC's port in it\n")
        return
    if bundle is None or recipe is None:
        missing = "--bundle" if bundle is None else "--recipe"
        raise SettingsError(
            f"gonogo run: {missing} is missing; name the file, see gonogo run --help"
        )
    settings = load_settings(station)
    from app.devices.mqtt import publishing
    from app.wiring import build_station

    _log_to_stderr(logging.INFO if headless else logging.WARNING, as_json=log_json)
    # Signals count from the first moment, so that nothing is killed while it opens.
    with (
        _stop_signals(headless) as stop,
        build_station(settings, bundle, recipe) as built,
        _metrics(metrics_port, built.line),
        publishing(settings.mqtt, settings.name, built.line),
    ):
        code = 0
        if headless:
            built.line.start()
            _wait(built.line, stop, parts)
        else:
            from app.commands._ports import station_ports
            from app.commands._service import reporting
            from app.ui import run_window

            ports = station_ports(built, station)
            with reporting(built.line):
                code = run_window(
                    built.line,
                    settings,
                    parts=parts,
                    ports=ports,
                    on_shown=built.line.start,
                    on_closed=built.line.stop,
                )
        built.line.stop()
        summary = _summary(built.line)
    sys.stdout.write((json.dumps(summary) if as_json else _in_words(summary)) + "\n")
    if code:
        raise typer.Exit(code)


def _metrics(port: int, line: Line) -> AbstractContextManager[object]:
    if not port:
        return nullcontext()
    from app.commands._service import serving_metrics

    return serving_metrics(port, line.snapshot)


def _log_to_stderr(level: int, *, as_json: bool) -> None:
    logging.basicConfig(
        stream=sys.stderr, level=level, format="%(asctime)s %(levelname)s %(name)s: %(message)s"
    )
    if as_json:
        from app.commands._service import JsonFormatter

        for handler in logging.getLogger().handlers:
            handler.setFormatter(JsonFormatter())


@contextmanager
def _stop_signals(headless: bool) -> Iterator[threading.Event]:
    """An event that SIGINT or SIGTERM sets; with a window SIGTERM is as good as Ctrl-C."""
    stop = threading.Event()

    def on_signal(number: int, frame: FrameType | None) -> None:
        del frame
        stop.set()
        if not headless and number == signal.SIGTERM:
            signal.raise_signal(signal.SIGINT)

    numbers = (signal.SIGINT, signal.SIGTERM) if headless else (signal.SIGTERM,)
    previous = {number: signal.signal(number, on_signal) for number in numbers}
    try:
        yield stop
    finally:
        for number, handler in previous.items():
            signal.signal(number, handler)


def _wait(line: Line, stop: threading.Event, parts: int | None) -> None:
    from app.commands._service import POLL_S, Reporter, ServiceManager

    reporter = Reporter(line, ServiceManager())
    while not stop.wait(POLL_S):
        reporter.tell()
        if parts is not None and line.statistics.parts >= parts:
            break
    reporter.stopping()


def _summary(line: Line) -> dict[str, Any]:
    snapshot = line.snapshot()
    cycle = line.statistics.cycle_times()
    backend, _, precision = snapshot.backend.partition("/")
    return {
        "parts": line.statistics.parts,
        "counts": {verdict.value: count for verdict, count in snapshot.counts.items()},
        "signalled": line.statistics.signalled,
        "cycle_ms": {
            "p50": _number(cycle.p50_ms),
            "p95": _number(cycle.p95_ms),
            "p99": _number(cycle.p99_ms),
        },
        "backend": backend,
        "precision": precision,
        "product": snapshot.product,
        "recipe_version": snapshot.recipe_version,
        "alarm": snapshot.alarm,
    }


def _number(value: float) -> float | None:
    return round(value, 3) if math.isfinite(value) else None


def _in_words(summary: dict[str, Any]) -> str:
    counts = ", ".join(f"{count} {verdict}" for verdict, count in summary["counts"].items())
    p50, p99 = summary["cycle_ms"]["p50"], summary["cycle_ms"]["p99"]
    cycle = "not measured" if p50 is None else f"p50 {p50:.1f} ms, p99 {p99:.1f} ms"
    return (
        f"{summary['parts']} parts on {summary['backend']}/{summary['precision']}: {counts}; "
        f"{summary['signalled']} signalled; cycle {cycle}"
    )

"""`gonogo run`: the live line of a station."""

from __future__ import annotations

import json
import logging
import math
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Annotated, Any

import typer

from engine.errors import SettingsError

if TYPE_CHECKING:
    from app.station.line import Line

POLL_S = 0.05


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
    as_json: Annotated[
        bool, typer.Option("--json", help="Print one JSON object on standard output at the end.")
    ] = False,
) -> None:
    """Run the live line: camera and PLC in, verdicts out, everything recorded.

    The line runs until the window is closed, --parts are through, or Ctrl-C
    or SIGTERM. It stops safely: a part under way gets FAULT, never silence.

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
    from app.wiring import build_station

    _log_to_stderr(logging.INFO if headless else logging.WARNING)
    # Signals count from the first moment, so that nothing is killed while it opens.
    with _stop_signals(headless) as stop, build_station(settings, bundle, recipe) as built:
        built.line.start()
        code = 0
        if headless:
            _wait(built.line, stop, parts)
        else:
            from app.ui import run_window

            code = run_window(built.line, settings, parts=parts)
        built.line.stop()
        summary = _summary(built.line)
    sys.stdout.write((json.dumps(summary) if as_json else _in_words(summary)) + "\n")
    if code:
        raise typer.Exit(code)


def _log_to_stderr(level: int) -> None:
    logging.basicConfig(
        stream=sys.stderr, level=level, format="%(asctime)s %(levelname)s %(name)s: %(message)s"
    )


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
    while not stop.wait(POLL_S):
        if parts is not None and line.statistics.parts >= parts:
            return


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

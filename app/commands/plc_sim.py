"""`gonogo plc-sim`: a simulated PLC at the other end of the line."""

from __future__ import annotations

import json
import os
import signal
import statistics
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from engine.errors import PlcError

if TYPE_CHECKING:
    from app.devices.plc.simulator import SimulatedPlc


def plc_sim(
    *,
    port: Annotated[str, typer.Option(help="Serial port; without it a pty is opened.")] = "",
    baudrate: Annotated[int, typer.Option(min=1, help="Speed of --port.")] = 115200,
    link: Annotated[
        Path | None,
        typer.Option(help="Also make this symbolic link to the pty; removed at the end."),
    ] = None,
    parts: Annotated[int, typer.Option(min=1, help="Parts to trigger.")] = 100,
    takt_ms: Annotated[float, typer.Option(min=1, help="From one trigger to the next.")] = 500.0,
    window_ms: Annotated[
        float, typer.Option(min=1, help="From trigger to the end of the inspect window.")
    ] = 250.0,
    heartbeat_ms: Annotated[float, typer.Option(min=1, help="Heartbeat period.")] = 1000.0,
    lot: Annotated[str, typer.Option(help="Lot announced with every trigger.")] = "LOT1",
    part_prefix: Annotated[
        str,
        typer.Option(help="Part ids are this and a five-digit number; default: from the clock."),
    ] = "",
    first_sequence: Annotated[int, typer.Option(min=1, max=65535, help="Of the first part.")] = 1,
    give_up_s: Annotated[
        float, typer.Option(min=0, help="End when the station was not READY for so long; 0: never.")
    ] = 0.0,
    hold: Annotated[
        bool, typer.Option(help="Keep beating after the last part, until SIGTERM or Ctrl-C.")
    ] = False,
    list_parts: Annotated[
        bool, typer.Option(help="With --json: also list every part with its judgement.")
    ] = False,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print one JSON object on standard output at the end.")
    ] = False,
) -> None:
    """Play the PLC: trigger parts, wait for verdicts, count what arrived in time.

    Without --port a pseudo-terminal is opened and its name printed first
    (with --json on standard error, as `port: NAME`); start a station on it.
    Triggering begins when the station beats READY. The summary comes when
    all parts are through, or at SIGTERM or Ctrl-C. Exit code 1: parts went
    without a verdict in time, or were never triggered.

    Example: gonogo plc-sim --link /tmp/plc --parts 20 --takt-ms 500
    """
    from app.devices.plc.codec import TriggerMessage
    from app.devices.plc.simulator import PlcProgram, SimulatedPlc

    prefix = part_prefix or _prefix_now()
    TriggerMessage(first_sequence, f"{prefix}{parts:05d}", lot)  # refuses what cannot travel
    program = PlcProgram(
        parts=parts,
        takt_ms=takt_ms,
        window_ms=window_ms,
        heartbeat_ms=heartbeat_ms,
        lot=lot,
        part_prefix=prefix,
        first_sequence=first_sequence,
    )
    with ExitStack() as stack:
        stop = stack.enter_context(_stop_on_signal())
        fd, name = stack.enter_context(_open_line(port, baudrate, link))
        _say(f"port: {name}" if as_json else name, to_stderr=as_json)
        plc = SimulatedPlc(fd, program)
        plc.run(stop, give_up_s=give_up_s)
        summary = _summarise(plc, name, parts, list_parts=list_parts)
        _say(json.dumps(summary) if as_json else _table(summary))
        stopped = stop.is_set()
        if hold:
            plc.idle(stop)
    if summary["late"] or summary["missing"] or (summary["triggers"] < parts and not stopped):
        sys.exit(1)


def _say(text: str, *, to_stderr: bool = False) -> None:
    # A parent reads this line by line while we go on, hence the flush.
    typer.echo(text, err=to_stderr)
    (sys.stderr if to_stderr else sys.stdout).flush()


def _prefix_now() -> str:
    """Part ids of two runs must differ, because the record keeps one row per part id."""
    from datetime import datetime, timezone

    return f"{datetime.now(timezone.utc):%y%m%d%H%M%S}-"


@contextmanager
def _stop_on_signal() -> Iterator[threading.Event]:
    """An event that SIGTERM and Ctrl-C set; the old handlers come back at the end."""
    stop = threading.Event()
    if threading.current_thread() is not threading.main_thread():
        yield stop
        return
    numbers = (signal.SIGTERM, signal.SIGINT)
    before = {number: signal.signal(number, lambda *_: stop.set()) for number in numbers}
    try:
        yield stop
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@contextmanager
def _open_line(port: str, baudrate: int, link: Path | None) -> Iterator[tuple[int, str]]:
    """Open the port or a new pty; yields `(file descriptor, name for the station)`."""
    from app.devices.plc.serial_port import open_port
    from app.devices.plc.simulator import create_pty

    if port:
        if link is not None:
            raise PlcError("plc-sim: --link belongs to a pty; leave out --port or --link")
        opened = open_port(port, baudrate)
        try:
            yield opened.fileno(), port
        finally:
            opened.close()
        return
    master_fd, slave_path = create_pty()
    try:
        if link is not None:
            _make_link(link, slave_path)
        yield master_fd, slave_path
    finally:
        os.close(master_fd)
        if link is not None and link.is_symlink() and str(link.readlink()) == slave_path:
            link.unlink()


def _make_link(link: Path, target: str) -> None:
    if link.exists() and not link.is_symlink():
        raise PlcError(f"plc-sim: {link} exists and is no symbolic link; choose another --link")
    temporary = link.with_name(f".{link.name}.{os.getpid()}")
    try:
        temporary.symlink_to(target)
        temporary.replace(link)
    except OSError as error:
        raise PlcError(f"plc-sim: cannot make the link {link}: {error.strerror}") from error


def _summarise(plc: SimulatedPlc, name: str, parts: int, *, list_parts: bool) -> dict[str, Any]:
    times = sorted(part.response_ms for part in plc.parts if part.response_ms >= 0)
    summary: dict[str, Any] = {"port": name, "parts": parts, **asdict(plc.counts)}
    cuts = statistics.quantiles(times, n=100, method="inclusive") if len(times) > 1 else []
    summary["response_ms"] = {
        key: round(cuts[index], 3) if cuts else None
        for key, index in (("p50", 49), ("p95", 94), ("p99", 98))
    }
    summary["faults"] = plc.faults[-20:]
    if list_parts:
        summary["list"] = [
            {
                "sequence": part.message.sequence,
                "part_id": part.message.part_id,
                "judgement": part.judgement,
                "response_ms": round(part.response_ms, 3) if part.response_ms >= 0 else None,
            }
            for part in plc.parts
        ]
    return summary


def _table(summary: dict[str, Any]) -> str:
    times = summary["response_ms"]
    rejected = summary["triggers"] - summary["ok"]
    lines = [
        f"parts triggered  {summary['triggers']} of {summary['parts']}",
        f"accepted (OK)    {summary['ok']}",
        f"rejected         {rejected}: NG {summary['ng']}, RECHECK {summary['recheck']}, "
        f"FAULT {summary['fault']}, late {summary['late']}, missing {summary['missing']}",
        f"frames           {summary['frames_in']} in, {summary['frames_out']} out, "
        f"{summary['crc_errors']} damaged, {summary['retries']} triggers repeated",
    ]
    if times["p50"] is not None:
        lines.append(f"verdict after    p50 {times['p50']} ms, p99 {times['p99']} ms")
    return "\n".join(lines)

"""`gonogo plc-sim`: a simulated PLC at the other end of the line."""

from __future__ import annotations

import json
import os
import statistics
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from app.commands._signals import signals_held, stop_on_signal
from engine.errors import PlcError

if TYPE_CHECKING:
    from app.devices.plc.simulator import SimulatedPlc
    from app.devices.plc.simulator_wire import Misbehaviour

_MISBEHAVIOURS = {
    "drop": "drop_every",
    "corrupt": "corrupt_every",
    "duplicate": "duplicate_every",
    "delay": "delay_every",
    "garbage": "garbage_every",
    "no-ack": "drop_ack_every",
    "wrong-sequence": "wrong_sequence_every",
    "duplicate-trigger": "duplicate_trigger_every",
    "no-heartbeat": "no_heartbeat",
}


def plc_sim(
    *,
    port: Annotated[str, typer.Option(help="Serial port; without it a pty is opened.")] = "",
    baudrate: Annotated[int, typer.Option(min=1, help="Speed of --port.")] = 115200,
    parity: Annotated[
        Literal["none", "even", "odd"] | None,
        typer.Option(help="Of --port; default: even for Modbus, else none."),
    ] = None,
    protocol: Annotated[
        Literal["ascii", "modbus"],
        typer.Option(help="Framed ASCII, or Modbus RTU with the PLC as master."),
    ] = "ascii",
    device_id: Annotated[
        int, typer.Option(min=1, max=247, help="Modbus address of the station.")
    ] = 1,
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
    end_with_stdin: Annotated[
        bool,
        typer.Option(help="End when standard input ends, so that no PLC outlives its parent."),
    ] = False,
    misbehave: Annotated[
        list[str] | None,
        typer.Option(help="NAME=N: do wrong every N times; may be repeated. Names below."),
    ] = None,
    delay_ms: Annotated[float, typer.Option(min=0, help="For --misbehave delay=N.")] = 100.0,
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
    all parts are through, or at SIGTERM or Ctrl-C. It also says what the
    station did that it must never do (verdicts without a trigger, late or
    changed ones, wrong sequences). Exit code 1: it did, or parts went without
    a verdict in time, or were never triggered.

    Names for --misbehave: drop, corrupt, duplicate, delay, garbage (frames of
    the PLC), no-ack, wrong-sequence (acknowledges), duplicate-trigger,
    no-heartbeat.

    Example: gonogo plc-sim --link plc --parts 20 --misbehave corrupt=10
    """
    from app.devices.plc.codec import TriggerMessage
    from app.devices.plc.simulator import PlcProgram, SimulatedPlc

    wrong = _misbehaviour(misbehave or [], delay_ms)
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
        stop = stack.enter_context(stop_on_signal())
        if end_with_stdin:
            threading.Thread(target=_watch_stdin, args=(stop,), daemon=True).start()
        parity = parity or ("even" if protocol == "modbus" else "none")
        fd, name = stack.enter_context(_open_line(port, baudrate, parity, link))
        _say(f"port: {name}" if as_json else name, to_stderr=as_json)
        plc = SimulatedPlc(fd, program, misbehaviour=wrong, protocol=protocol, device_id=device_id)
        plc.run(stop, give_up_s=give_up_s)
        summary = _summarise(plc, name, parts, list_parts=list_parts)
        _say(json.dumps(summary) if as_json else _table(summary))
        stopped = stop.is_set()
        if hold:
            plc.idle(stop)
    untriggered = summary["triggers"] < parts and not stopped
    if summary["late"] or summary["missing"] or untriggered or plc.violations.total:
        sys.exit(1)


def _misbehaviour(words: list[str], delay_ms: float) -> Misbehaviour:
    """What `--misbehave NAME=N` asks for.

    Raises:
        PlcError: A name is unknown, or N is no number.
    """
    from app.devices.plc.simulator_wire import Misbehaviour

    chosen: dict[str, Any] = {"delay_ms": delay_ms}
    for word in words:
        name, _, number = word.partition("=")
        known = _MISBEHAVIOURS.get(name)
        if known is None or (number and not (number.isdecimal() and int(number) > 0)):
            raise PlcError(
                f"plc-sim: --misbehave {word!r}: expected NAME=N with N from 1 on and NAME one of "
                f"{', '.join(_MISBEHAVIOURS)}"
            )
        count = int(number or 1)
        # A PLC without a heartbeat has none; every so many would be one that is slow.
        chosen[known] = True if name == "no-heartbeat" else count
    return Misbehaviour(**chosen)


def _watch_stdin(stop: threading.Event) -> None:
    """The parent holds the other end; whatever way it dies, ours reads the end."""
    # Not through `sys.stdin`: a thread that waits in it makes the interpreter abort at its end.
    while os.read(sys.stdin.fileno(), 64):
        pass
    stop.set()


def _say(text: str, *, to_stderr: bool = False) -> None:
    # A parent reads this line by line while we go on, hence the flush.
    with signals_held():
        typer.echo(text, err=to_stderr)
        (sys.stderr if to_stderr else sys.stdout).flush()


def _prefix_now() -> str:
    """Part ids of two runs must differ, because the record keeps one row per part id."""
    from datetime import datetime, timezone

    return f"{datetime.now(timezone.utc):%y%m%d%H%M%S}-"


@contextmanager
def _open_line(
    port: str, baudrate: int, parity: str, link: Path | None
) -> Iterator[tuple[int, str]]:
    """Open the port or a new pty; yields `(file descriptor, name for the station)`."""
    from app.devices.plc.serial_port import open_port
    from app.devices.plc.simulator import create_pty

    if port:
        if link is not None:
            raise PlcError("plc-sim: --link belongs to a pty; leave out --port or --link")
        opened = open_port(port, baudrate, parity)
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
    summary["violations"] = asdict(plc.violations)
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
    broken = [f"{name} {count}" for name, count in summary["violations"].items() if count]
    lines.append(f"violations       {', '.join(broken) or 'none'}")
    return "\n".join(lines)

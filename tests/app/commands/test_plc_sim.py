from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest
import typer
from typer.testing import CliRunner
from waiting import until

from app.commands.plc_sim import plc_sim
from app.devices.plc import create_plc
from app.settings import PlcSettings
from engine.errors import PlcError
from engine.types import Verdict

CHECKOUT = Path(__file__).resolve().parents[3]
FAST = ("--takt-ms", "30", "--window-ms", "15000", "--heartbeat-ms", "100")


def invoke(*arguments: str) -> Any:
    app = typer.Typer()
    app.command()(plc_sim)
    return CliRunner().invoke(app, list(arguments))


def start(*arguments: str) -> subprocess.Popen[str]:
    script = "import typer; from app.commands.plc_sim import plc_sim; typer.run(plc_sim)"
    return subprocess.Popen(
        [sys.executable, "-c", script, *FAST, *arguments],
        cwd=CHECKOUT,
        env={**os.environ, "PYTHONPATH": str(CHECKOUT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def answer_all(port: str, stop: threading.Event, kind: str = "ascii") -> None:
    link = create_plc(PlcSettings.model_validate({"kind": kind, "port": port, "heartbeat_ms": 100}))
    link.start()
    link.set_ready(ready=True)
    while not stop.is_set():
        try:
            trigger = link.await_trigger(0.02)
        except PlcError:
            break
        if trigger is not None:
            link.send(trigger, Verdict.NG if trigger.sequence == 2 else Verdict.OK, 0.5)
    link.close()


@pytest.mark.parametrize("protocol", ["ascii", "modbus"])
def test_a_parent_learns_port_and_result(tmp_path: Path, protocol: str) -> None:
    plug, stop = tmp_path / "plc", threading.Event()
    options = ("--protocol", protocol, "--link", str(plug), "--misbehave", "duplicate=3")
    process = start("--parts", "4", "--json", "--list-parts", "--hold", *options)
    assert until(plug.exists, 60.0)
    station = threading.Thread(target=answer_all, args=(str(plug), stop, protocol))
    station.start()
    assert process.stdout is not None
    summary = json.loads(process.stdout.readline())
    assert process.poll() is None  # --hold: the PLC lives on
    process.send_signal(signal.SIGTERM)
    rest, errors = process.communicate(timeout=60)
    stop.set()
    station.join()
    assert rest == ""
    assert set(summary["violations"]) >= {"verdict_without_trigger", "ok_late", "sequence_errors"}
    # On a machine that is held up, heartbeats of 100 ms may be missed; the exit code says so.
    lost = summary["violations"].pop("heartbeat_lost")
    assert not any(summary["violations"].values())
    assert process.returncode == (1 if lost else 0)
    assert errors == f"port: {summary['port']}\n"
    assert not plug.is_symlink()
    assert (summary["triggers"], summary["ok"], summary["ng"]) == (4, 3, 1)
    assert summary["missing"] == summary["late"] == 0
    assert [part["judgement"] for part in summary["list"]] == ["ok", "ng", "ok", "ok"]
    assert summary["response_ms"]["p50"] > 0


@pytest.mark.parametrize("options", [(), ("--end-with-stdin",)])
def test_the_first_line_is_the_port_and_sigterm_brings_the_summary(options: Any) -> None:
    process = start("--parts", "4", *options)
    assert process.stdout is not None
    assert Path(process.stdout.readline().strip()).is_char_device()
    process.send_signal(signal.SIGTERM)
    assert process.wait(60) == 0  # its standard input is still open
    rest, _ = process.communicate(timeout=60)
    assert "parts triggered  0 of 4" in rest


def test_no_simulated_plc_outlives_its_parent(tmp_path: Path) -> None:
    """The parent is killed outright, so only the operating system can tell the PLC."""
    plug = tmp_path / "plc"
    script = (
        "import sys, time; from pathlib import Path\n"
        "from app.commands._plc_process import PlcProcess\n"
        "with PlcProcess(Path(sys.argv[1]), parts=5, takt_ms=1000, window_ms=500) as plc:\n"
        "    plc.wait_open()\n"
        "    print(plc._process.pid, flush=True)\n"
        "    time.sleep(600)\n"
    )
    parent = subprocess.Popen(
        [sys.executable, "-c", script, str(plug)],
        cwd=CHECKOUT,
        env={**os.environ, "PYTHONPATH": str(CHECKOUT)},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert parent.stdout is not None
    child = int(parent.stdout.readline())
    assert plug.is_symlink()
    parent.kill()
    parent.wait()
    parent.stdout.close()
    # At its orderly end it takes its link away; the process is then gone, or nobody's zombie.
    assert until(lambda: not plug.is_symlink(), 60.0)
    assert until(lambda: not _runs(child), 60.0)


def _runs(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


def test_a_station_that_never_comes_is_a_negative_answer() -> None:
    result = invoke("--json", "--give-up-s", "0.1", "--parts", "3")
    assert result.exit_code == 1
    summary = json.loads(result.stdout)
    assert summary["triggers"] == 0
    assert summary["response_ms"] == {"p50": None, "p95": None, "p99": None}


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--port", "/dev/ttyNOT0"), "/dev/ttyNOT0: there is no such serial port"),
        (("--lot", "a,b"), "PLC lot 'a,b'"),
        (("--port", "/dev/ttyNOT0", "--link", "x"), "--link belongs to a pty"),
        (("--misbehave", "sulk=3"), "'sulk=3': expected NAME=N"),
        (("--misbehave", "drop=0"), "NAME one of drop, corrupt"),
    ],
)
def test_wrong_use_is_one_line(arguments: tuple[str, ...], message: str) -> None:
    error = invoke(*arguments).exception
    assert isinstance(error, PlcError)
    assert message in str(error)
    assert "\n" not in str(error)


def test_a_file_in_the_way_of_the_link_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "plc"
    file.write_text("mine", encoding="utf-8")
    error = invoke("--link", str(file)).exception
    assert isinstance(error, PlcError)
    assert file.read_text(encoding="utf-8") == "mine"

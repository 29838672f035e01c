"""The systemd units: valid, watched, and allowed nothing but to inspect."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

UNITS = Path(__file__).resolve().parents[3] / "deploy" / "systemd"
STATIONS = ("gonogo.service", "gonogo-kiosk.service")


def read(name: str) -> dict[str, list[str]]:
    """Keys and all their values; systemd allows keys more than once, configparser does not."""
    found: dict[str, list[str]] = {}
    for line in (UNITS / name).read_text().splitlines():
        key, equals, value = line.partition("=")
        if equals and not line.startswith("#"):
            found.setdefault(key, []).append(value)
    return found


@pytest.mark.parametrize("name", sorted(path.name for path in UNITS.iterdir()))
def test_systemd_takes_it(name, tmp_path):
    if shutil.which("systemd-analyze") is None:
        pytest.skip("systemd-analyze is not installed here")
    for path in UNITS.iterdir():
        lines = path.read_text().splitlines()
        # The programs of a station are not on this machine; everything else is as it stands.
        lines = ["ExecStart=/bin/true" if line.startswith("ExecStart=") else line for line in lines]
        (tmp_path / path.name).write_text("\n".join(lines) + "\n")
    done = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", tmp_path / name],
        capture_output=True,
        text=True,
        check=False,
    )
    if "Failed to initialize manager" in done.stderr:
        pytest.skip("systemd-analyze cannot work in this container")
    assert done.returncode == 0, done.stderr
    # Unknown keys are warnings with exit code 0; other units of this machine may have their own.
    assert [line for line in done.stderr.splitlines() if "gonogo" in line] == []


@pytest.mark.parametrize("name", STATIONS)
def test_a_station_is_watched_and_does_not_start_for_ever(name):
    unit = read(name)
    assert unit["Type"] == ["notify"]
    assert unit["WatchdogSec"] == ["10"]
    assert unit["Restart"] == ["always"]
    assert unit["StartLimitBurst"] == ["5"]
    # Five restarts must fit into the interval, or the limit never counts.
    assert 5 * int(unit["RestartSec"][0]) < int(unit["StartLimitIntervalSec"][0])


@pytest.mark.parametrize("name", STATIONS)
def test_a_station_may_do_nothing_but_inspect(name):
    unit = read(name)
    assert unit["User"] == ["gonogo"]
    assert unit["NoNewPrivileges"] == ["yes"]
    assert unit["ProtectSystem"] == ["strict"]
    assert unit["ReadWritePaths"] == ["/var/lib/gonogo"]
    assert unit["CapabilityBoundingSet"] == [""]
    assert unit["DevicePolicy"] == ["closed"]
    allowed = {entry.split()[0] for entry in unit["DeviceAllow"]}
    assert {
        "char-ttyUSB",
        "char-ttyTHS",
        "char-gpiochip",
        "char-video4linux",
        "char-nv*",
    } <= allowed
    assert not [entry for entry in allowed if entry.startswith("block") or entry == "char-*"]


@pytest.mark.parametrize("name", STATIONS)
def test_a_station_cannot_change_its_releases(name):
    assert "-/var/lib/gonogo/releases" in read(name)["ReadOnlyPaths"][0].split()


@pytest.mark.parametrize("name", STATIONS)
def test_an_interrupted_update_is_undone_before_the_line_starts(name):
    unit, recover = read(name), read("gonogo-recover.service")
    assert "gonogo-recover.service" in unit["Wants"][0].split()
    assert "gonogo-recover.service" in unit["After"][0].split()
    assert recover["ConditionPathExists"] == ["/opt/gonogo/update.pending"]
    assert recover["ExecStart"] == ["/opt/gonogo/current/bin/gonogo deploy recover"]
    # Root reads nothing that the account of the station can write.
    assert "EnvironmentFile" not in recover


def test_window_and_headless_never_run_together():
    assert read("gonogo.service")["Conflicts"] == ["gonogo-kiosk.service"]
    assert read("gonogo-kiosk.service")["Conflicts"] == ["gonogo.service"]
    assert "--headless" in read("gonogo.service")["ExecStart"][0]
    assert "--headless" not in read("gonogo-kiosk.service")["ExecStart"][0]

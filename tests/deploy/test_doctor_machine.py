"""The doctor on machines that exist in a folder only."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from deploy.doctor_machine import Check, look_at_machine
from deploy.doctor_station import look_at_station

NAMES = [
    "machine",
    "memory",
    "gpu driver",
    "cameras",
    "serial port thieves",
    "serial latency",
    "clock",
    "data folder",
    "release keys",
    "releases",
]


@pytest.fixture(autouse=True)
def station_of_its_own(tmp_path, monkeypatch):
    monkeypatch.setenv("GONOGO_TRUSTED_KEYS", str(tmp_path / "keys"))
    monkeypatch.setenv("GONOGO_RELEASES", str(tmp_path / "releases"))


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "root"
    folder.mkdir()
    return folder


def put(root: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)


def look(root: Path) -> dict[str, Check]:
    return {check.name: check for check in look_at_machine(root, root)}


def test_a_bare_machine_has_no_faults_but_says_what_is_missing(root):
    checks = look(root)
    assert list(checks) == NAMES
    assert [check.name for check in checks.values() if not check.ok] == []
    assert checks["gpu driver"].detail == "no NVIDIA GPU: the processor serves"
    assert checks["release keys"].detail.startswith("none")


def test_a_jetson_is_recognised(root):
    put(
        root,
        {
            "proc/device-tree/model": "NVIDIA Jetson Orin Nano\0",
            "etc/nv_tegra_release": "# R36 (release), REVISION: 4.3, GCID: 1, BOARD: generic\n",
            "etc/os-release": 'PRETTY_NAME="Ubuntu 22.04.5 LTS"\n',
            "dev/nvhost-gpu": "",
            "proc/meminfo": "MemTotal:        7620000 kB\n",
        },
    )
    checks = look(root)
    assert "Orin Nano" in checks["machine"].detail
    assert "L4T 36.4.3" in checks["machine"].detail
    assert checks["memory"].detail == "7441 MB"
    assert checks["gpu driver"].ok


@pytest.mark.parametrize(
    ("name", "files", "words", "advice"),
    [
        (
            "machine",
            {"etc/nv_tegra_release": "# R35 (release), REVISION: 3.1\n"},
            "L4T 35.3.1",
            "JetPack 6 or 7",
        ),
        ("memory", {"proc/meminfo": "MemTotal: 2048000 kB\n"}, "2000 MB", "at least"),
        (
            "gpu driver",
            {
                "sys/bus/pci/devices/0000:01:00.0/vendor": "0x10de\n",
                "sys/bus/pci/devices/0000:01:00.0/class": "0x030000\n",
            },
            "0000:01:00.0 without a driver",
            "ubuntu-drivers",
        ),
        (
            "gpu driver",
            {"etc/nv_tegra_release": "# R36 (release), REVISION: 4.3\n"},
            "Jetson",
            "nvidia-l4t",
        ),
        (
            "serial port thieves",
            {"proc/77/comm": "ModemManager\n", "proc/78/comm": "brltty\n"},
            "ModemManager, brltty opens",
            "disable --now ModemManager; sudo apt remove brltty",
        ),
        (
            "serial latency",
            {"sys/bus/usb-serial/devices/ttyUSB0/latency_timer": "16\n"},
            "ttyUSB0: bytes wait",
            "latency_timer",
        ),
        ("clock", {"run/systemd/system/x": ""}, "no time server", "timesyncd.conf"),
        (
            "serial latency",
            {"sys/bus/usb-serial/devices/ttyUSB0/latency_timer": "soon\n"},
            "cannot be looked at",
            "by hand",
        ),
    ],
)
def test_each_finding_says_what_to_do(root, name, files, words, advice):
    put(root, files)
    check = look(root)[name]
    assert not check.ok
    assert words in check.detail
    assert advice in check.advice


def test_a_modem_manager_that_the_rules_keep_off_is_no_thief(root):
    put(root, {"proc/77/comm": "ModemManager\n", "etc/udev/rules.d/70-gonogo.rules": ""})
    assert look(root)["serial port thieves"].ok
    put(root, {"proc/78/comm": "brltty\n"})
    assert look(root)["serial port thieves"].detail.startswith("brltty opens")


def test_a_driver_is_named(root):
    line = "NVRM version: NVIDIA UNIX x86_64 Kernel Module  570.86.15  Thu Jan 23 2025\n"
    put(root, {"proc/driver/nvidia/version": line})
    assert look(root)["gpu driver"].detail == "NVIDIA 570.86.15"


def test_cameras_are_named_and_locked_ones_found(root, monkeypatch):
    put(root, {"dev/video0": "", "sys/class/video4linux/video0/name": "HD Webcam\n"})
    assert look(root)["cameras"].detail == "video0 HD Webcam"
    may = os.access
    monkeypatch.setattr(
        os, "access", lambda path, mode: "video" not in str(path) and may(path, mode)
    )
    check = look(root)["cameras"]
    assert not check.ok
    assert "usermod -aG video" in check.advice


def test_unreadable_keys_are_a_fault(root, tmp_path):
    put(tmp_path, {"keys/broken.pem": "no key"})
    assert not look(root)["release keys"].ok


def test_a_release_log_changed_by_other_hands_is_a_fault(root, tmp_path):
    put(tmp_path, {"releases/releases.log.jsonl": "{}\n", "releases/plate/1/manifest.json": "{}"})
    check = look(root)["releases"]
    assert not check.ok
    assert "by other means" in check.detail


def test_a_station_file_is_looked_for_piece_by_piece(tmp_path):
    put(
        tmp_path,
        {
            "station.toml": """\
name = "Press 4"
[plc]
port = "/dev/serial/by-id/not-there"
[[cameras]]
name = "top"
path = "pictures"
[[cameras]]
name = "side"
kind = "rtsp"
device = "rtsp://admin:secret@10.0.0.7/live"
[[cameras]]
name = "front"
kind = "usb"
device = "/dev/video-not-there"
[[products]]
name = "plate"
bundle = "plate.gonogo"
recipe = "plate.recipe.toml"
""",
            "pictures/0.png": "",
            "plate.gonogo": "",
        },
    )
    checks = look_at_station(tmp_path / "station.toml")
    assert [(check.name, check.ok) for check in checks] == [
        ("station file", True),
        ("camera top", True),
        ("camera side", True),
        ("camera front", False),
        ("plc", False),
        ("product plate bundle", True),
        ("product plate recipe", False),
    ]
    assert all(bool(check.advice) != check.ok for check in checks)
    assert "secret" not in " ".join(check.detail for check in checks)


def test_pins_of_the_board_are_looked_for(tmp_path, monkeypatch):
    monkeypatch.setattr("deploy.doctor_station.find_spec", lambda _: object())
    chip = tmp_path / "gpiochip9"
    (tmp_path / "station.toml").write_text(f'[plc]\nkind = "gpio"\nport = "{chip}"\n')
    check = look_at_station(tmp_path / "station.toml")[-1]
    assert (check.name, check.ok) == ("plc", False)
    chip.touch()
    assert look_at_station(tmp_path / "station.toml")[-1].ok
    monkeypatch.setattr("deploy.doctor_station.find_spec", lambda _: None)
    assert "gonogo[gpio]" in look_at_station(tmp_path / "station.toml")[-1].advice


@pytest.mark.parametrize("text", ["name = ", "cameras = 3\nplc = 4\nproducts = [1]"])
def test_no_station_file_is_too_damaged_for_an_answer(tmp_path, text):
    (tmp_path / "station.toml").write_text(text)
    assert look_at_station(tmp_path / "station.toml")[0].name == "station file"


def test_what_cameras_need_is_looked_for_without_opening_them(tmp_path, monkeypatch):
    put(
        tmp_path,
        {
            "station.toml": """\
[[cameras]]
name = "named"
kind = "genicam"
producer = "maker.cti"
[[cameras]]
name = "found"
kind = "genicam"
device = "123"
[[cameras]]
name = "sensor"
kind = "csi"
""",
            "drivers/one.cti": "",
        },
    )
    monkeypatch.setattr("deploy.doctor_station.find_spec", lambda _: object())
    monkeypatch.setenv("GENICAM_GENTL64_PATH", f"/nowhere:{tmp_path / 'drivers'}")
    monkeypatch.setattr("cv2.getBuildInformation", lambda: "  GStreamer:    NO")
    checks = {check.name: check for check in look_at_station(tmp_path / "station.toml")}
    assert not checks["camera named"].ok
    assert "producer" in checks["camera named"].advice
    assert checks["camera found"].detail == "genicam 123: one.cti"
    assert checks["camera found"].ok
    assert "has no GStreamer" in checks["camera sensor"].detail

    monkeypatch.delenv("GENICAM_GENTL64_PATH")
    monkeypatch.setattr("cv2.getBuildInformation", lambda: "  GStreamer:    YES (1.20.3)")
    (tmp_path / "maker.cti").touch()
    checks = {check.name: check for check in look_at_station(tmp_path / "station.toml")}
    assert checks["camera named"].ok
    assert not checks["camera found"].ok
    assert checks["camera sensor"].ok

    monkeypatch.setattr("deploy.doctor_station.find_spec", lambda _: None)
    checks = {check.name: check for check in look_at_station(tmp_path / "station.toml")}
    assert checks["camera named"].advice == "pip install 'gonogo[genicam]'"

"""What the doctor looks at on the machine itself: drivers, cameras, ports, clock, permissions.

Everything is read from files below a root, so that other machines can be played through. Nothing
here raises, and what a machine does not have is no fault unless something needs it.
"""

from __future__ import annotations

import os
import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from engine.errors import SignatureError
from engine.release_store import default_store
from engine.signature import trust_folder, trusted_keys

MIN_MEMORY_MB = 3500
LATENCY_MS = 1
NVIDIA = "0x10de"
EARLIEST_S = 1_735_689_600.0
"""2025-01-01: before this program was made, so no clock that is right shows it."""
PORT_THIEVES = {
    "ModemManager": "sudo systemctl disable --now ModemManager",
    "brltty": "sudo apt remove brltty",
    "nvgetty.sh": "sudo systemctl disable --now nvgetty",
}
"""Programs that open serial ports by themselves -> what keeps them off."""
PORT_RULES = "etc/udev/rules.d/70-gonogo.rules"
"""What jetson_setup.sh keeps ModemManager off the ports with."""


@dataclass(frozen=True)
class Check:
    """One thing that was looked at.

    Attributes:
        name: What.
        ok: Whether it is as needed.
        detail: What was found.
        advice: The way out; empty where it is fine.
    """

    name: str
    ok: bool
    detail: str
    advice: str = ""


def look_at_machine(data: Path, root: Path = Path("/")) -> list[Check]:
    """Run every check of the machine.

    Args:
        data: Folder that will hold the record.
        root: Root of the file system that is looked at.
    """
    checks: tuple[Callable[[Path], Check], ...] = (
        _check_machine,
        _check_memory,
        _check_gpu_driver,
        _check_cameras,
        _check_serial_port_thieves,
        _check_serial_latency,
        _check_clock,
    )
    found = [_safely(check, root) for check in checks]
    return [*found, _check_permissions(data), _check_keys(), _check_releases()]


def _safely(check: Callable[[Path], Check], root: Path) -> Check:
    """A file of the system that is not as expected must not take the whole page along."""
    name = check.__name__.removeprefix("_check_").replace("_", " ")
    try:
        return check(root)
    except (OSError, ValueError, IndexError) as error:
        return Check(name, False, f"cannot be looked at: {error}", "look at it by hand")


def _check_machine(root: Path) -> Check:
    model = _text(root / "proc/device-tree/model") or _text(
        root / "sys/class/dmi/id/product_name", "unknown machine"
    )
    system = re.search(r'^PRETTY_NAME="?([^"\n]*)', _text(root / "etc/os-release"), re.MULTILINE)
    l4t = re.search(r"R(\d+).*REVISION: ([\d.]+)", _text(root / "etc/nv_tegra_release"))
    words = [model, f"{os.cpu_count()} cores", system[1] if system else "unknown system"]
    if l4t:
        words.append(f"L4T {l4t[1]}.{l4t[2]}")
        if int(l4t[1]) < 36:
            return Check(
                "machine", False, ", ".join(words), "flash JetPack 6 or 7 (L4T 36 or newer)"
            )
    return Check("machine", True, ", ".join(words))


def _check_memory(root: Path) -> Check:
    found = re.search(r"^MemTotal:\s+(\d+) kB", _text(root / "proc/meminfo"), re.MULTILINE)
    if not found:
        return Check("memory", True, "unknown")
    total_mb = int(found[1]) // 1024
    enough = total_mb >= MIN_MEMORY_MB
    advice = "" if enough else f"use a machine with at least {MIN_MEMORY_MB} MB"
    return Check("memory", enough, f"{total_mb} MB", advice)


def _check_gpu_driver(root: Path) -> Check:
    """A GPU without its driver is a fault; none at all is not: OpenVINO serves on the processor."""
    driver = _text(root / "proc/driver/nvidia/version")
    version = re.search(r"Module.*?\s(\d+\.\d[\d.]*)", driver)
    if version:
        return Check("gpu driver", True, f"NVIDIA {version[1]}")
    if _text(root / "etc/nv_tegra_release"):
        has_device = any((root / "dev" / name).exists() for name in ("nvhost-gpu", "nvgpu"))
        advice = "" if has_device else "install the board's packages: sudo apt install nvidia-l4t-*"
        return Check("gpu driver", has_device, "Jetson's own GPU", advice)
    cards = [
        card.parent.name
        for card in sorted((root / "sys/bus/pci/devices").glob("*/vendor"))
        if _text(card) == NVIDIA and _text(card.with_name("class")).startswith("0x03")
    ]
    if cards:
        return Check(
            "gpu driver",
            False,
            f"NVIDIA card at {', '.join(cards)} without a driver",
            "sudo ubuntu-drivers install, then restart",
        )
    return Check("gpu driver", True, "no NVIDIA GPU: the processor serves")


def _check_cameras(root: Path) -> Check:
    nodes = sorted((root / "dev").glob("video[0-9]*"))
    if not nodes:
        return Check("cameras", True, "no V4L2 camera; other kinds need no device file")
    locked = [node for node in nodes if not os.access(node, os.R_OK | os.W_OK)]
    names = [
        f"{node.name} {_text(root / 'sys/class/video4linux' / node.name / 'name')}".strip()
        + (" (no permission)" if node in locked else "")
        for node in nodes
    ]
    advice = "sudo usermod -aG video $USER, then log in again" if locked else ""
    return Check("cameras", not locked, ", ".join(names), advice)


def _check_serial_port_thieves(root: Path) -> Check:
    running = {_text(path) for path in (root / "proc").glob("[0-9]*/comm")}
    kept_off = {"ModemManager"} if (root / PORT_RULES).is_file() else set()
    thieves = sorted((running & PORT_THIEVES.keys()) - kept_off)
    if not thieves:
        return Check("serial port thieves", True, "none runs")
    advice = "; ".join(PORT_THIEVES[name] for name in thieves)
    return Check(
        "serial port thieves", False, f"{', '.join(thieves)} opens serial ports by itself", advice
    )


def _check_serial_latency(root: Path) -> Check:
    """FTDI adapters hold bytes back for 16 ms unless told otherwise."""
    timers = sorted((root / "sys/bus/usb-serial/devices").glob("*/latency_timer"))
    slow = [path.parent.name for path in timers if int(_text(path) or 0) > LATENCY_MS]
    if slow:
        rule = 'ACTION=="add", SUBSYSTEM=="usb-serial", ATTR{latency_timer}="1"'
        return Check(
            "serial latency",
            False,
            f"{', '.join(slow)}: bytes wait up to 16 ms",
            f"run jetson_setup.sh, or add a udev rule: {rule}",
        )
    return Check("serial latency", True, f"{len(timers)} adapters with a timer, none slow")


def _check_clock(root: Path) -> Check:
    now = time.time()
    shown = time.strftime("%Y-%m-%d %H:%M:%S %Z", time.localtime(now))
    if now < EARLIEST_S:
        return Check(
            "clock", False, shown, "set it: sudo timedatectl set-time; put a battery on the RTC"
        )
    synchronised = (root / "run/systemd/timesync/synchronized").exists()
    has_rtc = (root / "sys/class/rtc/rtc0").exists()
    if not synchronised and not has_rtc and (root / "run/systemd/system").exists():
        return Check(
            "clock",
            False,
            f"{shown}; no time server answers and there is no battery-backed clock",
            "name the plant's time server in /etc/systemd/timesyncd.conf",
        )
    source = "the time server" if synchronised else "this machine's own clock"
    return Check("clock", True, f"{shown}, from {source}")


def _check_permissions(data: Path) -> Check:
    if not data.exists():
        return Check("data folder", False, f"{data}: does not exist", f"mkdir -p {data}")
    if os.access(data, os.R_OK | os.W_OK | os.X_OK):
        return Check("data folder", True, f"{data}: may be written")
    return Check("data folder", False, f"{data}: may not be written", f"sudo chown -R $USER {data}")


def _check_keys() -> Check:
    folder = trust_folder()
    try:
        keys = trusted_keys()
    except SignatureError as error:
        return Check("release keys", False, str(error), "nothing starts until they can be read")
    if not keys:
        return Check("release keys", True, "none: unsigned recipes and bundles are taken too")
    known = ", ".join(key[:16] for key in keys)
    if os.geteuid() != 0 and os.access(folder, os.W_OK):
        return Check(
            "release keys",
            False,
            f"{known} in {folder}, which this account may change",
            f"sudo chown -R root: {folder}",
        )
    return Check("release keys", True, f"{known} in {folder}: signed releases only")


def _check_releases() -> Check:
    """Look for releases in force that would be refused."""
    from deploy.install import list_releases
    from engine.errors import ReleaseError
    from engine.release_store import ReleaseStore

    store = ReleaseStore(default_store())
    try:
        rows = list_releases(store)
    except (ReleaseError, OSError) as error:
        return Check("releases", False, str(error), "see gonogo deploy list")
    active = [row for row in rows if row.active]
    refused = [f"{row.product} {row.version}: {row.trouble}" for row in active if row.trouble]
    if refused:
        return Check("releases", False, "; ".join(refused), "install and activate them again")
    names = ", ".join(f"{row.product} {row.version}" for row in active) or "none in force"
    return Check("releases", True, f"{names} ({len(rows)} installed in {store.root})")


def _text(path: Path, default: str = "") -> str:
    """The text of a system's small file without its ends, or a default where there is none."""
    try:
        return path.read_bytes()[:65536].decode("utf-8", "replace").strip("\0 \n") or default
    except OSError:
        return default

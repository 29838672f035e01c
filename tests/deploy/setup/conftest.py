"""A machine that exists in a folder only, for the tests of jetson_setup.sh.

Every tool that the script calls is `fake_tool.sh` under another name.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[3]
SCRIPT_NAME = "jetson_setup.sh"
FAKE_TOOL = Path(__file__).with_name("fake_tool.sh")
TOOLS = (
    "apt-get",
    "chown",
    "df",
    "dpkg-query",
    "fake_tool",
    "getconf",
    "getent",
    "id",
    "nvidia-smi",
    "nvpmodel",
    "python3",
    "systemctl",
    "udevadm",
    "uname",
    "useradd",
    "userdel",
    "usermod",
)

NVPMODEL_ORIN_NANO = """\
< POWER_MODEL ID=0 NAME=15W >
CPU_ONLINE CORE_0 1
< POWER_MODEL ID=1 NAME=25W >
< POWER_MODEL ID=2 NAME=MAXN_SUPER >
< PM_CONFIG DEFAULT=1 >
"""
NVPMODEL_THOR = "< POWER_MODEL ID=0 NAME=MAXN >\n< POWER_MODEL ID=1 NAME=120W >\n"
L4T_62 = (
    "# R36 (release), REVISION: 4.3, GCID: 38968081, BOARD: generic, EABI: aarch64, "
    "DATE: Wed Jan  8 01:49:37 UTC 2025\n# KERNEL_VARIANT: oot\n"
)
L4T_72 = "# R39 (release), REVISION: 2.0, GCID: 1, BOARD: generic, EABI: aarch64\n"


class Machine:
    """A fake root, the tools of that machine, and the set-up script run on both."""

    def __init__(self, folder: Path, script: Path) -> None:
        self.script = script
        self.root = folder / "root"
        self.fake = folder / "fake"
        self.bin = folder / "bin"
        if self.root.exists():
            return  # a copy of another one
        for path in (self.root, self.fake, self.bin):
            path.mkdir(parents=True)
        for tool in TOOLS:
            (self.bin / tool).symlink_to(FAKE_TOOL)
        self.set(uid="0", disk="50000", passwd="root\n", group="dialout\nvideo\nrender\n")
        self.put("/etc/os-release", 'ID=ubuntu\nVERSION_ID="22.04"\n')

    def set(self, **facts: str) -> None:
        """What the tools answer."""
        for name, text in facts.items():
            (self.fake / name.replace("_", "-")).write_text(text)

    def get(self, name: str) -> str:
        path = self.fake / name
        return path.read_text() if path.exists() else ""

    def put(self, name: str, text: str) -> None:
        path = self.root / name.lstrip("/")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def path(self, name: str) -> Path:
        return self.root / name.lstrip("/")

    def board(self, compatible: str, model: str, l4t: str, power: str, mode: str) -> None:
        self.set(machine="aarch64\n", mode=mode)
        self.put("/proc/device-tree/compatible", compatible)
        self.put("/proc/device-tree/model", f"{model}\0")
        self.put("/etc/nv_tegra_release", l4t)
        self.put("/etc/nvpmodel.conf", power)
        for line in power.splitlines():
            if line.startswith("< POWER_MODEL"):
                number, name = (word.partition("=")[2] for word in line.split()[2:4])
                self.set(**{f"mode-{number}": name})
        self.set(units="nvgetty.service\nbrltty.service\n")
        (self.fake / "enabled-nvgetty.service").write_text("enabled")
        (self.fake / "enabled-brltty.service").write_text("static")

    def run(self, *arguments: str, script: Path | None = None) -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, "FAKE": str(self.fake), "GONOGO_SETUP_ROOT": str(self.root)}
        environment["PATH"] = f"{self.bin}:{os.environ['PATH']}"
        return subprocess.run(
            ["bash", str(script or self.script), *arguments],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )

    def calls(self) -> list[str]:
        """What changed the machine since the last question."""
        text = self.get("calls")
        (self.fake / "calls").unlink(missing_ok=True)
        return text.splitlines()

    def files(self) -> dict[str, bytes]:
        return {
            str(path.relative_to(self.root)): path.read_bytes()
            for path in sorted(self.root.rglob("*"))
            if path.is_file() and not path.is_symlink()
        }


def orin(folder: Path, script: Path) -> Machine:
    machine = Machine(folder, script)
    machine.board(
        "nvidia,p3768-0000+p3767-0005-super\0nvidia,p3767-0005\0nvidia,tegra234\0",
        "NVIDIA Jetson Orin Nano Engineering Reference Developer Kit Super",
        L4T_62,
        NVPMODEL_ORIN_NANO,
        "25W",
    )
    machine.set(python="3.10.12\n", glibc="2.35", tensorrt="10.3.0\n")
    machine.put("/usr/local/cuda-12.6/targets/aarch64-linux/lib/libcudart.so.12.6.68", "")
    return machine


def thor(folder: Path, script: Path) -> Machine:
    machine = Machine(folder, script)
    machine.board(
        "nvidia,p4071-0000+p3834-0008\0nvidia,p3834-0008\0nvidia,tegra264\0",
        "NVIDIA Jetson AGX Thor Developer Kit",
        L4T_72,
        NVPMODEL_THOR,
        "120W",
    )
    machine.set(python="3.12.3\n", glibc="2.39", tensorrt="10.16.2.10\n")
    machine.put("/etc/os-release", 'ID=ubuntu\nVERSION_ID="24.04"\n')
    machine.put("/usr/local/cuda-13.2/lib64/libcudart.so.13.2.75", "")
    return machine


def workstation(folder: Path, script: Path) -> Machine:
    machine = Machine(folder, script)
    machine.set(machine="x86_64\n", python="3.12.3\n", glibc="2.39", tensorrt="10.16.1\n")
    machine.set(driver="580.95.05\n")
    machine.put("/etc/os-release", 'ID=ubuntu\nVERSION_ID="24.04"\n')
    machine.put("/usr/lib/x86_64-linux-gnu/libcudart.so.13.0.96", "")
    return machine


def copy_script(folder: Path) -> Path:
    """The script with what a pack holds of its checkout."""
    for name in ("logrotate", "setup", "systemd", "udev"):
        shutil.copytree(CHECKOUT / "deploy" / name, folder / "deploy" / name)
    return Path(shutil.copy2(CHECKOUT / SCRIPT_NAME, folder))


@pytest.fixture(scope="session")
def light_checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the script needs of a checkout, without the program itself; the script's path."""
    folder = tmp_path_factory.mktemp("checkout")
    script = copy_script(folder)
    shutil.copytree(CHECKOUT / "deploy" / "constraints", folder / "deploy" / "constraints")
    for name in ("constraints.txt", "pyproject.toml", "gonogo.py", "README.md", "LICENSE"):
        shutil.copy2(CHECKOUT / name, folder)
    for name in ("app", "calibration", "engine", "training"):
        (folder / name).mkdir()
    return script


@pytest.fixture
def jetpack6(tmp_path: Path, light_checkout: Path) -> Machine:
    return orin(tmp_path / "orin", light_checkout)


@pytest.fixture
def jetpack7(tmp_path: Path, light_checkout: Path) -> Machine:
    return thor(tmp_path / "thor", light_checkout)


@pytest.fixture
def rtx(tmp_path: Path, light_checkout: Path) -> Machine:
    return workstation(tmp_path / "rtx", light_checkout)


@pytest.fixture(scope="session")
def station_once(tmp_path_factory: pytest.TempPathFactory, light_checkout: Path) -> Path:
    machine = orin(tmp_path_factory.mktemp("once") / "orin", light_checkout)
    machine.set(**{"default-target": "graphical.target"})
    done = machine.run()
    assert done.returncode == 0, done.stdout + done.stderr
    machine.calls()
    return machine.root.parent


@pytest.fixture
def station(tmp_path: Path, light_checkout: Path, station_once: Path) -> Machine:
    """An Orin that has been set up."""
    shutil.copytree(station_once, tmp_path / "station", symlinks=True)
    return Machine(tmp_path / "station", light_checkout)

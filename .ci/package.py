"""Build sdist and wheel, install the wheel into a fresh environment without an index, run the demo.

The wheel is made from the sdist, so both are complete or neither passes. The fresh environment lies
outside the checkout, so the sources cannot be imported by accident.

    python .ci/package.py              # dependencies are lent by the environment that runs this
    python .ci/package.py --download   # dependencies, too, are installed from wheels (230 MB)
"""

from __future__ import annotations

import email
import json
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from importlib.metadata import Distribution, distribution
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = ("app", "calibration", "deploy", "engine", "training")
BUILD_SDIST = "import sys, setuptools.build_meta as b; b.build_sdist(sys.argv[1])"
PARTS = 50


def main() -> int:
    """Return 0 when the wheel is complete and the demo passes from it; else say what is wrong."""
    dist = ROOT / "dist"
    shutil.rmtree(dist, ignore_errors=True)
    dist.mkdir()
    wheel = build(dist)
    problems = missing_files(wheel) + foreign_files(wheel)
    if problems:
        sys.stderr.write("package: " + "\npackage: ".join(problems) + "\n")
        return 1
    with tempfile.TemporaryDirectory(prefix="gonogo-package-") as folder:
        fresh = install_all if "--download" in sys.argv[1:] else install_alone
        python = fresh(wheel, Path(folder))
        return run_demo(python, Path(folder))


def build(dist: Path) -> Path:
    """Make the sdist and from it the wheel, in `dist`; returns the wheel."""
    call(sys.executable, "-c", BUILD_SDIST, str(dist), quiet=True)
    (sdist,) = dist.glob("*.tar.gz")
    options = ("--no-deps", "--no-build-isolation", "--wheel-dir", str(dist))
    call(sys.executable, "-m", "pip", "wheel", "--quiet", *options, str(sdist))
    (wheel,) = dist.glob("*.whl")
    return wheel


def missing_files(wheel: Path) -> list[str]:
    """Files that git tracks in the five packages but the wheel does not hold."""
    with zipfile.ZipFile(wheel) as archive:
        held = set(archive.namelist())
    done = subprocess.run(
        ["git", "ls-files", *PACKAGES], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return [f"{name} is not in the wheel" for name in done.stdout.split() if name not in held]


def foreign_files(wheel: Path) -> list[str]:
    """Top-level names in the wheel that are not the product's."""
    with zipfile.ZipFile(wheel) as archive:
        top = {name.split("/")[0] for name in archive.namelist()}
    wanted = {*PACKAGES, "gonogo.py"}
    return [
        f"{name} must not be in the wheel"
        for name in sorted(top - wanted)
        if not name.endswith(".dist-info")
    ]


def install_alone(wheel: Path, folder: Path) -> Path:
    """Install the wheel without an index into a fresh environment that borrows its dependencies.

    Returns:
        The fresh environment's interpreter.
    """
    python = create_environment(folder)
    borrow_packages(wheel, python, folder)
    install_offline(python, wheel.parent, "--no-deps")
    call(str(python), "-m", "pip", "check")
    return python


def install_all(wheel: Path, folder: Path) -> Path:
    """Install the wheel and its dependencies from a folder of wheels, index switched off.

    Returns:
        The fresh environment's interpreter.
    """
    wheels = folder / "wheels"
    options = ("--only-binary", ":all:", "--constraint", str(ROOT / "constraints.txt"))
    target = ("--dest", str(wheels), str(wheel))
    call(sys.executable, "-m", "pip", "download", "--quiet", *options, *target)
    python = create_environment(folder)
    install_offline(python, wheels)
    return python


def create_environment(folder: Path) -> Path:
    """Make an empty environment in `folder`; returns its interpreter."""
    environment = folder / "environment"
    call(sys.executable, "-m", "venv", str(environment))
    return environment / "bin" / "python"


def install_offline(python: Path, wheels: Path, *options: str) -> None:
    """Install Gonogo from a folder of wheels and nothing else."""
    source = ("--no-index", "--find-links", str(wheels), *options)
    call(str(python), "-m", "pip", "install", "--quiet", *source, "gonogo")


def borrow_packages(wheel: Path, python: Path, folder: Path) -> None:
    """Let the fresh environment import what the wheel says that it needs, and nothing else."""
    borrowed = folder / "borrowed"
    borrowed.mkdir()
    for owner in needed_distributions(wheel):
        for name in {Path(file).parts[0] for file in owner.files or ()}:
            source = Path(str(owner.locate_file(name)))
            if name not in {"..", "__pycache__"} and not (borrowed / name).is_symlink():
                (borrowed / name).symlink_to(source)
    where = "import sysconfig; print(sysconfig.get_path('purelib'))"
    site = subprocess.run([str(python), "-c", where], capture_output=True, text=True, check=True)
    Path(site.stdout.strip(), "borrowed.pth").write_text(f"{borrowed}\n")


def needed_distributions(wheel: Path) -> list[Distribution]:
    """The installed distributions that a wheel needs, directly or not."""
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        metadata = email.message_from_bytes(archive.read(name))
    waiting = [(line, "") for line in metadata.get_all("Requires-Dist", [])]
    found: dict[str, Distribution] = {}
    while waiting:
        line, extra = waiting.pop()
        need = Requirement(line)
        if need.marker is not None and not need.marker.evaluate({"extra": extra}):
            continue
        if need.name not in found:
            found[need.name] = distribution(need.name)
            inner = found[need.name].requires or ()
            waiting += [(line, one) for line in inner for one in ("", *need.extras)]
    return list(found.values())


def run_demo(python: Path, folder: Path) -> int:
    """Run the installed program away from the sources; returns the exit code of this file."""
    program = python.parent / "gonogo"
    call(str(program), "--version", folder=folder)
    command = [str(program), "demo", "--parts", str(PARTS), "--json"]
    summary = demo_summary(command, folder)
    if summary.get("recorded") == PARTS != summary.get("signalled"):
        # A verdict came late: the machine is busy, the package is not at fault.
        summary = demo_summary([*command, "--takt-ms", "1000"], folder)
    counts = {key: summary.get(key) for key in ("parts", "signalled", "recorded")}
    if set(counts.values()) != {PARTS}:
        sys.stderr.write(f"package: the demo from the wheel failed: {counts}\n")
        return 1
    sys.stdout.write(f"package: the demo from the wheel passed: {counts}\n")
    return 0


def demo_summary(command: list[str], folder: Path) -> dict[str, object]:
    """Run the demo once; returns what it printed, empty when that is not a JSON object."""
    done = subprocess.run(
        command, cwd=folder, env=clean_environment(), stdout=subprocess.PIPE, check=False
    )
    try:
        summary = json.loads(done.stdout)
    except ValueError:
        return {}
    return summary if isinstance(summary, dict) else {}


def clean_environment() -> dict[str, str]:
    """This process's environment without what could lead Python or pip back to the sources."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("PYTHON", "PIP_", "VIRTUAL_ENV"))
    }
    return {**kept, "QT_QPA_PLATFORM": "offscreen", "PIP_CONFIG_FILE": os.devnull}


def call(*command: str, folder: Path = ROOT, quiet: bool = False) -> None:
    """Run a command that must succeed; building and downloading keep the user's pip settings."""
    environment = clean_environment() if "--no-index" in command else None
    stdout = subprocess.DEVNULL if quiet else None
    subprocess.run(command, cwd=folder, env=environment, stdout=stdout, check=True)


if __name__ == "__main__":
    sys.exit(main())

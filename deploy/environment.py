"""Make the environment of one version of the program, from a local folder and nothing else."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from engine.errors import UpdateError

TIMEOUT_S = 1800.0
COMPANIONS = ("cuda_python",)
"""What `gonogo deploy pack` adds for a device with TensorRT; installed where it lies there."""


@dataclass(frozen=True)
class Source:
    """Where a version comes from.

    Attributes:
        wheel: The program's own wheel; the wheels of what it needs lie beside it.
        version: Its version.
    """

    wheel: Path
    version: str


def python_of(environment: Path) -> Path:
    """Return an environment's interpreter."""
    return environment / "bin" / "python"


def create_environment(source: Source, folder: Path) -> None:
    """Make an environment with the program; nothing is fetched from a network.

    The system's packages are seen where the running environment sees them: TensorRT comes with the
    system on a Jetson.

    Raises:
        UpdateError: A wheel is missing or does not fit, or the disk is full.
    """
    links = source.wheel.parent
    shared = ["--system-site-packages"] if _sees_system_packages() else []
    # Isolated: root may stand in a folder where somebody else's `venv.py` lies.
    _run("venv", [sys.executable, "-I", "-m", "venv", *shared, str(folder)])
    wanted = [str(source.wheel)]
    wanted += [name for name in COMPANIONS if any(links.glob(f"{name}-*.whl"))]
    locked = next((path for path in _constraints(links) if path.is_file()), None)
    constraint = ["--constraint", str(locked)] if locked else []
    _run(
        "pip",
        [
            *(str(python_of(folder)), "-I", "-m", "pip", "install", "--no-input"),
            *("--disable-pip-version-check", "--no-index", "--find-links", str(links)),
            *constraint,
            *wanted,
        ],
    )


def _constraints(links: Path) -> tuple[Path, ...]:
    """Where the folder of a pack, or of wheels alone, keeps the locked versions."""
    return links.parent / "constraints.txt", links / "constraints.txt"


def _sees_system_packages() -> bool:
    settings = Path(sys.prefix) / "pyvenv.cfg"
    if not settings.is_file():
        return False
    lines = settings.read_text(encoding="utf-8", errors="replace").splitlines()
    return any("".join(line.split()) == "include-system-site-packages=true" for line in lines)


def _run(tool: str, command: list[str]) -> None:
    try:
        done = subprocess.run(
            command,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=TIMEOUT_S,
            check=False,
            stdin=subprocess.DEVNULL,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise UpdateError(f"{tool}: {error}") from error
    if done.returncode:
        lines = [line for line in done.stderr.splitlines() if line.strip()] or ["no message"]
        raise UpdateError(f"{tool}: {lines[-1].strip().removeprefix('ERROR: ')}")

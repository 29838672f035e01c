"""Where a checkpoint comes from: code, versions, machine, time."""

from __future__ import annotations

import platform
import subprocess
from datetime import datetime, timezone
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import torch

PACKAGES = ("gonogo", "torch", "numpy", "opencv-python-headless", "safetensors")


def collect_provenance(
    device: torch.device, *, precision: str, seconds: float
) -> dict[str, object]:
    """Describe how a checkpoint came about.

    Args:
        device: What trained it.
        precision: The precision that executed.
        seconds: Time spent training, over all resumed pieces.

    Returns:
        JSON-able dictionary; `commit` is None outside a git checkout.
    """
    return {
        "created": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "commit": _commit(),
        "versions": {"python": platform.python_version(), **_versions()},
        "device": device_name(device),
        "precision": precision,
        "threads": torch.get_num_threads(),
        "seconds": round(seconds, 1),
    }


def device_name(device: torch.device) -> str:
    """Name of the chip that computes."""
    if device.type == "cuda":
        return f"cuda: {torch.cuda.get_device_name(device)}"
    name = platform.processor() or platform.machine()
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        name = next(
            line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")
        )
    except (OSError, StopIteration):
        pass
    return f"cpu: {name}"


def _versions() -> dict[str, str]:
    found = {}
    for package in PACKAGES:
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            found[package] = "unknown"
    return found


def _commit() -> str | None:
    """Commit of the checkout that this file lies in, with `+changes` where tracked files differ."""
    root = Path(__file__).resolve().parents[1]
    # A wheel installed below somebody else's checkout must not report that one's commit.
    if not (root / ".git").exists():
        return None
    try:
        commit = _git(root, "rev-parse", "HEAD")
        changed = _git(root, "status", "--porcelain", "--untracked-files=no")
    except (OSError, subprocess.SubprocessError):
        return None
    return f"{commit}+changes" if changed else commit


def _git(root: Path, *arguments: str) -> str:
    result = subprocess.run(
        ["git", "-C", str(root), *arguments], capture_output=True, text=True, check=True, timeout=10
    )
    return result.stdout.strip()

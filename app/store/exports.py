"""Where files go that people take away."""

from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path

EXPORTS_NAME = "exports"
"""Folder of the data folder in which they lie."""


def new_export(data_dir: Path, what: str, suffix: str = "") -> Path:
    """A name below the exports that nothing has yet, with the moment in it; nothing is made."""
    stem = f"{what}_{datetime.now(tz=timezone.utc).astimezone():%Y-%m-%d_%H-%M-%S}"
    target = data_dir / EXPORTS_NAME / f"{stem}{suffix}"
    number = 1
    while target.exists():
        number += 1
        target = target.with_name(f"{stem}_{number}{suffix}")
    return target

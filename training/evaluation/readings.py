"""The log of every reading of a test folder, because each further one makes its figures weaker.

It lies beside what was evaluated and outlives a new training into the same run folder.
"""

from __future__ import annotations

import json
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from engine.errors import DataError


def log_reading(path: Path, entry: dict[str, Any]) -> int:
    """Append a reading, before any of its figures is known, and return how many there are now.

    Args:
        path: The log, JSON Lines.
        entry: What was read and why; the time is added.

    Raises:
        DataError: The log cannot be written, so nothing may be read.
    """
    time = datetime.now(timezone.utc).isoformat(timespec="seconds")
    try:
        torn = path.is_file() and not path.read_bytes().endswith(b"\n") and path.stat().st_size > 0
        with path.open("a", encoding="utf-8") as file:
            file.write("\n" * torn + json.dumps({"time": time, **entry}) + "\n")
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError as error:
        raise DataError(
            f"{path}: cannot be written ({error.strerror}); every reading of a test folder is "
            "logged beside what is evaluated, so make that folder writable or copy it elsewhere"
        ) from error
    return sum(1 for line in lines if line.strip())

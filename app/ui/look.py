"""The theme and the language that somebody chose on the screen, kept over a restart.

They lie in a small file beside the record, not in the station file, which is the engineer's. The
file also says what the station file wanted at that time: once that says something else, the station
file counts again.
"""

from __future__ import annotations

import json
import logging
import threading
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from app.settings import DisplaySettings
from app.ui.background import Background
from engine.files import write_whole

LOG = logging.getLogger(__name__)

SCHEMA_VERSION = 1


@dataclass(frozen=True)
class Look:
    """How the window looks.

    Attributes:
        theme: Name of the theme.
        language: Code of the language.
    """

    theme: str
    language: str


class _LookFile(BaseModel):
    """What the file holds."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    schema_version: int = SCHEMA_VERSION
    chosen: Look
    station_file: Look


def look_of(display: DisplaySettings) -> Look:
    """What the station file wants."""
    return Look(display.theme, display.language)


def remembered_display(display: DisplaySettings, path: Path | None) -> DisplaySettings:
    """The display as somebody last chose it, or as the station file wants it.

    Args:
        display: Of the station file.
        path: The kept choice; None = nothing is kept.
    """
    if path is None or not path.is_file():
        return display
    try:
        kept = _LookFile.model_validate_json(path.read_bytes())
        if kept.schema_version != SCHEMA_VERSION or kept.station_file != look_of(display):
            return display
        chosen = {"theme": kept.chosen.theme, "language": kept.chosen.language}
        return DisplaySettings.model_validate({**display.model_dump(), **chosen})
    except (OSError, ValidationError) as error:
        reason = str(error).splitlines()[0]
        LOG.warning("%s: not readable (%s), the station file's look is taken", path, reason)
        return display


class LookKeeper:
    """Writes down what is chosen, away from the GUI thread."""

    def __init__(self, display: DisplaySettings, path: Path | None, background: Background) -> None:
        """Keep nothing yet.

        Args:
            display: Of the station file.
            path: Where the choice is kept; None keeps nothing.
            background: Does the writing.
        """
        self._wanted = look_of(display)
        self._path = path
        self._background = background
        self._lock = threading.Lock()
        self._newest = b""

    def keep(self, look: Look) -> None:
        """Write a choice down; a disk that refuses costs nothing but it."""
        path = self._path
        if path is None:
            return
        content = {
            "schema_version": SCHEMA_VERSION,
            "chosen": vars(look),
            "station_file": vars(self._wanted),
        }
        self._newest = (json.dumps(content, indent=2) + "\n").encode()

        def write() -> None:
            # Two choices in a row: whichever thread is last writes the last one.
            with self._lock:
                write_whole(path, self._newest)

        def failed(reason: str) -> None:
            LOG.warning("%s: the look of the window is not kept (%s)", path, reason)

        self._background.run("look", write, lambda _: None, failed)

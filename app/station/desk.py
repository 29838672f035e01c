"""What the pages of the window may use, handed over when the window opens."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from app.settings import StationSettings
from app.station.access import AuditTrail, UserBook
from app.station.link_monitor import LinkMonitor
from app.station.recipe_book import RecipeBook
from app.station.records import ReviewRecords, StatisticsRecords
from app.station.snapshot import PartView, StationSnapshot
from app.station.teach_release import TeachDesk

LOOK_NAME = "window.json"
"""Where the window keeps theme and language, beside the record."""


class RunningLine(Protocol):
    """What the pages beside the live line see of it."""

    def snapshot(self) -> StationSnapshot:
        """State of the station now."""

    def latest(self) -> PartView | None:
        """The newest judged part."""

    def check_golden(self) -> None:
        """Have the golden parts judged; returns at once."""


@dataclass(frozen=True)
class StationPorts:
    """Ports of one station; a page whose port is None is not offered.

    Attributes:
        settings: The station file.
        users: Who can log in; None = everybody may do everything.
        audit: Who did what.
        line: The running line.
        recipes: The recipes of this station.
        link: What passes over the PLC link.
        exports_dir: Folder for files that people take away; None = nothing can be exported.
        settings_file: Where the station file lies; None where there is none.
        teach: What teaching needs of this station.
        review: The record, part by part.
        statistics: The record, counted.
        look_file: Where theme and language are kept that somebody chose; None keeps nothing.
    """

    settings: StationSettings
    users: UserBook | None = None
    audit: AuditTrail | None = None
    line: RunningLine | None = None
    recipes: RecipeBook | None = None
    link: LinkMonitor | None = None
    settings_file: Path | None = None
    teach: TeachDesk | None = None
    exports_dir: Path | None = None
    review: ReviewRecords | None = None
    statistics: StatisticsRecords | None = None
    look_file: Path | None = None

"""What the pages of the window get of a station that is put together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from app.commands._teach import StationTeachDesk, offer_taught
from app.settings import ProductSettings
from app.station.desk import LOOK_NAME, StationPorts
from app.store import USERS_NAME, UserFile, database_url
from app.store.exports import EXPORTS_NAME
from app.store.period import SqlStatistics
from app.store.review import SqlReview
from app.wiring import Station
from engine.bundle import open_bundle


def station_ports(station: Station, settings_file: Path | None = None) -> StationPorts:
    """Name the ports of a station; to be called once per window.

    Args:
        station: The station.
        settings_file: Where its station file lies; None where there is none.
    """
    record = station.record
    offer_taught(station.shelf, record.data_dir)
    audit = record.audit
    url = database_url(station.settings.store)
    return StationPorts(
        settings=station.settings,
        users=UserFile(record.data_dir / USERS_NAME, audit),
        audit=audit,
        line=station.line,
        recipes=station.recipes,
        link=station.link,
        settings_file=settings_file,
        teach=StationTeachDesk(station.settings, record.data_dir, station, settings_file),
        exports_dir=record.data_dir / EXPORTS_NAME,
        review=SqlReview(
            url,
            record.data_dir,
            SeenByBundles(station.shelf.files),
            keep_free_mb=station.settings.store.min_free_disk_mb,
        ),
        statistics=SqlStatistics(url, record.data_dir, station.settings.shift.starts),
        look_file=record.data_dir / LOOK_NAME,
    )


class SeenByBundles:
    """Which pictures the bundle of a product was made with; each bundle is opened once."""

    def __init__(self, files: Callable[[], Sequence[ProductSettings]]) -> None:
        """Know whom to ask.

        Args:
            files: The products of the station, as they are now.
        """
        self._files = files
        self._known: dict[tuple[Path, int], frozenset[str]] = {}

    def __call__(self, product: str) -> frozenset[str]:
        """Give the sha256 of the pictures; none where the station has no such product any more.

        Raises:
            BundleError: The bundle cannot be read, so nobody can tell.
        """
        for one in self._files():
            if one.name == product:
                path = one.bundle.resolve()
                key = path, path.stat().st_mtime_ns if path.exists() else 0
                if key not in self._known:
                    self._known[key] = open_bundle(path).seen_hashes()
                return self._known[key]
        return frozenset()

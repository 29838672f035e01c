"""Which pictures are given up first, and which never."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.settings import StationSettings, StoreSettings, load_settings, save_settings
from app.store import open_store
from app.store.retention import apply_retention
from engine.errors import SettingsError

NOW_S = 1_800_000_000.0
DAY_S = 86_400.0


def put(folder: Path, name: str, *, days: float, size: int = 1000, kind: str = "images") -> None:
    path = folder / kind / f"{days:g} days ago" / f"{name}.png"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(bytes(size))
    os.utime(path, (NOW_S - days * DAY_S,) * 2)


def left(folder: Path, kind: str = "images") -> set[str]:
    return {path.stem for path in folder.glob(f"{kind}/*/*")}


def test_nothing_is_deleted_unless_asked_for(tmp_path: Path) -> None:
    put(tmp_path, "P1_OK", days=4000)
    assert apply_retention(tmp_path, StoreSettings(), NOW_S) == 0
    assert left(tmp_path) == {"P1_OK"}


def test_defects_are_kept_longer_than_good_parts(tmp_path: Path) -> None:
    for name in ("P1_OK", "P2_FAULT", "P3_NG", "P4_RECHECK"):
        put(tmp_path, name, days=10)
        put(tmp_path, f"new-{name}", days=1)
        put(tmp_path, f"ancient-{name}", days=100)
    put(tmp_path, "somebody's own", days=1000)
    settings = StoreSettings(keep_ok_days=7, keep_ng_days=30)
    assert apply_retention(tmp_path, settings, NOW_S) == 6
    assert left(tmp_path) == {
        *("new-P1_OK", "new-P2_FAULT", "new-P3_NG", "new-P4_RECHECK"),
        *("P3_NG", "P4_RECHECK", "somebody's own"),
    }
    assert not (tmp_path / "images" / "100 days ago").exists()


def test_too_many_pictures_go_by_worth_and_then_by_age(tmp_path: Path) -> None:
    for number, name in enumerate(("A_NG", "B_OK", "C_RECHECK", "D_OK", "E_FAULT", "F_NG")):
        put(tmp_path, name, days=60 - number, size=100_000)
    apply_retention(tmp_path, StoreSettings(max_images_gb=500_000 / 1e9), NOW_S)
    assert left(tmp_path) == {"A_NG", "C_RECHECK", "D_OK", "E_FAULT", "F_NG"}
    apply_retention(tmp_path, StoreSettings(max_images_gb=150_000 / 1e9), NOW_S)
    assert left(tmp_path) == {"F_NG"}


def test_a_map_goes_with_its_picture(tmp_path: Path) -> None:
    for kind in ("images", "maps"):
        for name, days in (("old_NG", 50), ("new_NG", 5), ("old_OK", 10)):
            put(tmp_path, name, days=days, size=100_000, kind=kind)
    put(tmp_path, "alone_NG", days=50, kind="maps")
    put(tmp_path, "somebody's own", days=1000, kind="maps")
    settings = StoreSettings(keep_ok_days=7, keep_ng_days=30)
    assert apply_retention(tmp_path, settings, NOW_S) == 3
    assert left(tmp_path) == {"new_NG"}
    assert left(tmp_path, "maps") == {"new_NG", "somebody's own"}
    assert not (tmp_path / "maps" / "50 days ago").exists()
    put(tmp_path, "newest_NG", days=1, size=100_000)
    # Each has its share of the limit: 200,000 bytes with the map, 100,000 without.
    apply_retention(tmp_path, StoreSettings(max_images_gb=150_000 / 1e9), NOW_S)
    assert left(tmp_path) == {"newest_NG"}
    assert left(tmp_path, "maps") == {"somebody's own"}


def test_a_station_tidies_up_at_its_start(tmp_path: Path) -> None:
    put(tmp_path, "P1_OK", days=40_000 / 24)
    settings = StoreSettings(
        data_dir=tmp_path, keep_ok_days=1, journal_mb=1, min_free_disk_mb=0, keep_ok_images=True
    )
    opened = open_store(settings)
    opened.close(60.0)
    assert left(tmp_path) == set()


def test_defects_may_not_be_kept_shorter_than_good_parts(tmp_path: Path) -> None:
    path = tmp_path / "station.toml"
    save_settings(StationSettings(store=StoreSettings(keep_ok_days=30, keep_ng_days=7)), path)
    with pytest.raises(SettingsError, match="keep_ng_days"):
        load_settings(path)

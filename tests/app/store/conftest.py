"""Fixtures of the record's tests."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.settings import StoreSettings
from app.station.ports import PartRecord, SignalState
from app.store import OpenStore, open_store
from engine.types import DefectRegion, Verdict

MakeRecord = Callable[..., PartRecord]


@pytest.fixture
def make_record() -> MakeRecord:
    """A part with every field filled; keywords override."""
    part = PartRecord(
        part_id="part-1",
        sequence=1,
        lot="LOT-7",
        verdict=Verdict.NG,
        score=0.75,
        threshold=0.5,
        reason="",
        product="screw",
        recipe_version=3,
        bundle_sha256="ab" * 32,
        backend="openvino/fp32",
        wall_time_ns=time.time_ns(),
        cycle_ms=41.5,
        signal=SignalState.INTENDED,
        defects=(DefectRegion(1, 2, 3, 4, area_px=5.5, peak=0.75),),
    )

    def make(**changes: Any) -> PartRecord:
        return replace(part, **changes)

    return make


@pytest.fixture
def settings(tmp_path: Path) -> StoreSettings:
    """A small record in a folder of its own, on a disk that counts as having room."""
    return StoreSettings(
        data_dir=tmp_path / "data", journal_mb=1, min_free_disk_mb=0, journal_late_s=30.0
    )


@pytest.fixture
def record(settings: StoreSettings) -> Iterator[OpenStore]:
    """An open record, closed after the test."""
    opened = open_store(settings)
    yield opened
    opened.close()

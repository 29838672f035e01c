"""Maps on the disk: what comes back, what is refused, and what the archive makes of them."""

from __future__ import annotations

import errno
import hashlib
import json
import math
import os
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import cv2
import numpy as np
import pytest

from app.settings import StoreSettings
from app.station.ports import PartMap, PartRecord
from app.store import DiskArchive, ImageNote, OpenStore, open_store
from app.store.entries import bytes_from_entry, entry_from_bytes
from app.store.map_file import LEVELS, bytes_from_map, map_from_bytes
from engine.errors import StoreError
from engine.types import FloatMap, Verdict

MakeRecord = Callable[..., PartRecord]
REGION = (12, 8, 320, 240)
IMAGE = np.zeros((24, 32, 3), np.uint8)


def some_map(seed: int = 1, scale: float = 1.0) -> FloatMap:
    noise = np.random.default_rng(seed).normal(0.1, 0.05, (48, 64))
    noise[10:20, 30:40] += 0.9
    return (scale * cv2.GaussianBlur(noise, (0, 0), 2)).astype(np.float32)


@pytest.mark.parametrize("scale", [1.0, -1e-6, 3e38])
def test_a_map_comes_back_within_the_quantisation(scale: float) -> None:
    values = some_map(scale=scale)
    data = bytes_from_map(PartMap(values, REGION))
    assert data is not None
    found = map_from_bytes(data, "map")
    assert found.region == REGION
    assert found.anomaly_map.dtype == np.float32
    spread = float(values.max()) - float(values.min())
    error = np.abs(found.anomaly_map.astype(np.float64) - values).max()
    # Half a step, and the rounding to float32.
    assert error <= spread / (2 * LEVELS) + np.spacing(np.abs(values).max())
    # The extremes are exact, so no part changes its side of a threshold by being kept.
    assert found.anomaly_map.max() == values.max()
    assert found.anomaly_map.min() == values.min()


def test_a_flat_map_comes_back_as_it_was() -> None:
    data = bytes_from_map(PartMap(np.full((3, 5), 0.25, np.float32), REGION))
    assert data is not None
    assert np.array_equal(map_from_bytes(data, "map").anomaly_map, np.full((3, 5), 0.25))


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_a_map_that_is_not_finite_is_not_kept(value: float) -> None:
    values = some_map()
    values[3, 4] = value
    assert bytes_from_map(PartMap(values, REGION)) is None


def test_any_viewer_opens_the_file_and_its_words_say_how_to_read_it() -> None:
    data = bytes_from_map(PartMap(some_map(), REGION))
    assert data is not None
    pixels = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
    assert pixels is not None
    assert pixels.dtype == np.uint16
    words = data[data.index(b"gonogo-map") + 11 :]
    body = json.loads(words[: words.index(b"}") + 1])
    assert body["region"] == list(REGION)
    assert body["high"] == float(some_map().max())


def test_what_is_no_map_is_refused() -> None:
    data = bytes_from_map(PartMap(some_map(), REGION))
    assert data is not None
    grey = cv2.imencode(".png", np.zeros((4, 4), np.uint16))[1].tobytes()
    for wrong in (b"", b"no picture", grey, data[:60]):
        with pytest.raises(StoreError, match=r"p\.png: expected a map"):
            map_from_bytes(wrong, "p.png")
    with pytest.raises(StoreError, match="found damage"):
        map_from_bytes(data[: data.index(b"IDAT") + 20], "p.png")
    newer = data.replace(b'"schema_version":1', b'"schema_version":9')
    with pytest.raises(StoreError, match="expected a map of schema 1, found 9; update"):
        map_from_bytes(newer, "p.png")


@pytest.mark.parametrize(
    ("keep", "verdicts"),
    [("none", ""), ("ng", "NG RECHECK"), ("all", "OK NG RECHECK FAULT")],
)
def test_the_station_file_says_whose_maps_are_kept(
    settings: StoreSettings, make_record: MakeRecord, keep: str, verdicts: str
) -> None:
    changes = {"keep_maps": keep, "keep_ok_images": True}
    opened = open_store(settings.model_copy(update=changes))
    for number, verdict in enumerate(Verdict):
        part = make_record(part_id=f"p{number}", verdict=verdict)
        opened.journal.append(part)
        assert opened.archive.offer(part, IMAGE, PartMap(some_map(), REGION))
    opened.close()
    reopened = open_store(settings)
    parts = reopened.store.recent(9)
    reopened.close()
    assert {part.verdict.value for part in parts if part.map_path} == set(verdicts.split())
    assert len(list(opened.data_dir.glob("maps/*/*"))) == len(verdicts.split())
    for part in parts:
        picture = (opened.data_dir / part.image_path).read_bytes()
        assert part.image_sha256 == hashlib.sha256(picture).hexdigest()
        if part.map_path:
            data = (opened.data_dir / part.map_path).read_bytes()
            assert part.map_sha256 == hashlib.sha256(data).hexdigest()
            assert map_from_bytes(data, "map").region == REGION
            assert part.map_path == part.image_path.replace("images/", "maps/")


def test_a_part_that_comes_again_leaves_the_first_map_alone(
    record: OpenStore, make_record: MakeRecord
) -> None:
    for number in (1, 2):
        part = make_record(wall_time_ns=1_800_000_000_000_000_000 + number * 1_000_000)
        record.journal.append(part)
        record.archive.offer(part, IMAGE, PartMap(some_map(number), REGION))
    record.archive.close()
    assert record.flush()
    second, first = record.store.recent(5)
    assert first.map_path != second.map_path
    for part in (first, second):
        data = (record.data_dir / part.map_path).read_bytes()
        assert part.map_sha256 == hashlib.sha256(data).hexdigest()


def test_a_disk_that_is_full_drops_picture_and_map(
    settings: StoreSettings, make_record: MakeRecord
) -> None:
    opened = open_store(settings.model_copy(update={"min_free_disk_mb": 10**9}))
    assert not opened.archive.offer(make_record(), IMAGE, PartMap(some_map(), REGION))
    assert opened.close()
    assert not list(opened.data_dir.rglob("*.png*"))


def test_a_disk_that_fills_up_behind_the_picture_drops_the_map_only(
    tmp_path: Path, make_record: MakeRecord, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_bytes = Path.write_bytes

    def full_for_maps(path: Path, data: bytes) -> int:
        if path.is_relative_to(tmp_path / "maps"):
            write_bytes(path, data[:100])  # what still fits
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))
        return write_bytes(path, data)

    monkeypatch.setattr(Path, "write_bytes", full_for_maps)
    notes: list[ImageNote] = []
    archive = DiskArchive(
        tmp_path, keep_ok_images=False, min_free_disk_mb=0, on_stored=notes.append
    )
    archive.offer(make_record(), IMAGE, PartMap(some_map(), REGION))
    archive.close()
    assert [(note.image_path != "", note.map_path) for note in notes] == [(True, "")]
    assert not list(tmp_path.glob("maps/*/*"))
    assert archive.dropped() == 1
    assert "No space left" in archive.trouble()


def test_a_half_written_map_of_a_dead_process_is_removed(tmp_path: Path) -> None:
    leftover = tmp_path / "maps" / "2026-11-21" / "p_NG.png.partial"
    leftover.parent.mkdir(parents=True)
    leftover.write_bytes(b"half")
    DiskArchive(
        tmp_path, keep_ok_images=False, min_free_disk_mb=0, on_stored=lambda _: None
    ).close()
    assert not leftover.exists()


def test_the_journal_of_an_earlier_version_is_understood(make_record: MakeRecord) -> None:
    younger = {"image_sha256", "map_path", "map_sha256"}
    part, note = make_record(), ImageNote("p", "images/p.png", 7)
    for entry in (part, note):
        body = json.loads(bytes_from_entry(entry))
        # Nor does an earlier version stumble over what it does not know.
        assert not younger & set(body)
        assert entry_from_bytes(json.dumps(body).encode()) == entry
    full = ImageNote("p", "images/p.png", 7, "ab" * 32, "maps/p.png", "cd" * 32)
    assert entry_from_bytes(bytes_from_entry(full)) == full
    assert set(asdict(full)) < set(json.loads(bytes_from_entry(full)))
    with pytest.raises(ValueError, match="expected the fields"):
        entry_from_bytes(json.dumps({"type": "part", "part_id": "p"}).encode())

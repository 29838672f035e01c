"""Pictures and maps on their way back: as they were written, or said not to be."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from typer.testing import CliRunner

from app.commands.db import app as db
from app.settings import StoreSettings
from app.station.ports import PartMap, PartRecord
from app.station.records import PartDetail, PictureState, Refusal, SetKind
from app.store import OpenStore, database_url
from app.store.map_file import LEVELS
from app.store.review import SqlReview
from engine.types import FloatMap, ImageArray, Verdict

MakeRecord = Callable[..., PartRecord]
REGION = (4, 2, 24, 20)
KEPT, DELETED, DAMAGED = PictureState.KEPT, PictureState.DELETED, PictureState.DAMAGED


def picture_of(number: int) -> ImageArray:
    return np.random.default_rng(number).integers(0, 256, (24, 32, 3), dtype=np.uint8)


def map_of(number: int) -> FloatMap:
    noise = np.random.default_rng(number).normal(0.4, 0.2, (16, 16))
    return cv2.GaussianBlur(noise, (0, 0), 1).astype(np.float32)


class Shop:
    """A record of three rejects and a good part, written by the station's own archive."""

    def __init__(self, record: OpenStore, settings: StoreSettings, make: MakeRecord) -> None:
        self.folder, self.url = record.data_dir, database_url(settings)
        for number, verdict in enumerate((*3 * (Verdict.NG,), Verdict.OK), start=1):
            part = make(part_id=f"p{number}", sequence=number, verdict=verdict)
            record.journal.append(part)
            part_map = PartMap(map_of(number), REGION)
            assert record.archive.offer(part, picture_of(number), part_map)
        record.archive.close()
        assert record.flush()
        self.parts = {part.part_id: part for part in record.store.recent(9)}
        self.review = SqlReview(self.url, self.folder)

    def map_path(self, part_id: str) -> Path:
        return self.folder / self.parts[part_id].map_path

    def image_path(self, part_id: str) -> Path:
        return self.folder / self.parts[part_id].image_path

    def detail(self, key: int) -> PartDetail:
        found = self.review.detail(key)
        assert found is not None
        return found


@pytest.fixture
def settings(settings: StoreSettings) -> StoreSettings:
    return settings.model_copy(update={"keep_ok_images": True})


@pytest.fixture
def shop(record: OpenStore, settings: StoreSettings, make_record: MakeRecord) -> Iterator[Shop]:
    made = Shop(record, settings, make_record)
    yield made
    made.review.close()


def spoil(path: Path) -> None:
    """One bit of a pixel, behind everything that a PNG checks by itself."""
    image = cv2.imread(str(path), cv2.IMREAD_UNCHANGED)
    assert image is not None
    image.flat[0] = 255 - image.flat[0]
    cv2.imwrite(str(path), image)


def test_a_map_comes_back_as_the_line_saw_it(shop: Shop) -> None:
    for number in (1, 2, 3):
        detail, seen = shop.detail(number), map_of(number)
        assert detail.map_state is KEPT
        assert detail.part_map is not None
        assert detail.part_map.region == REGION
        step = float(seen.max() - seen.min()) / LEVELS
        assert np.abs(detail.part_map.anomaly_map - seen).max() <= 0.51 * step
        assert detail.image is not None
        assert np.array_equal(detail.image, picture_of(number))
    good = shop.detail(4)
    assert (good.picture, good.map_state, good.part_map) == (KEPT, PictureState.NEVER_KEPT, None)


def test_a_file_that_is_not_as_it_was_written_is_not_shown(shop: Shop) -> None:
    data = shop.map_path("p1").read_bytes()
    shop.map_path("p1").write_bytes(data.replace(b'"region":[4', b'"region":[5'))
    shop.map_path("p2").write_bytes(shop.map_path("p3").read_bytes())
    spoil(shop.image_path("p2"))
    shop.map_path("p3").unlink()
    details = [shop.detail(number) for number in (1, 2, 3)]
    assert [one.map_state for one in details] == [DAMAGED, DAMAGED, DELETED]
    assert [one.part_map for one in details] == [None, None, None]
    assert [one.picture for one in details] == [KEPT, DAMAGED, KEPT]
    assert details[1].image is None


def test_an_export_holds_maps_and_leaves_out_what_is_damaged(shop: Shop) -> None:
    shop.map_path("p2").write_bytes(b"half")
    outcome = shop.review.export([1, 2, 3, 4], lambda _done: None)
    assert (outcome.parts, outcome.pictures, outcome.maps, outcome.damaged) == (4, 4, 2, 1)
    names = {path.name for path in (outcome.folder / "maps").iterdir()}
    assert names == {"p1_NG.png", "p3_NG.png"}
    copy = (outcome.folder / "maps" / "p1_NG.png").read_bytes()
    assert copy == shop.map_path("p1").read_bytes()
    with (outcome.folder / "parts.csv").open(encoding="utf-8") as stream:
        rows = {row["part_id"]: row for row in csv.DictReader(stream)}
    assert rows["p1"]["map_path"] == shop.parts["p1"].map_path
    assert len(rows["p1"]["map_sha256"]) == len(rows["p4"]["image_sha256"]) == 64
    assert rows["p4"]["map_path"] == ""


def test_a_changed_picture_enters_no_set(shop: Shop) -> None:
    spoil(shop.image_path("p4"))
    outcome = shop.review.send([4], SetKind.CALIBRATION, "eva")
    assert outcome.refused == (("p4", Refusal.DAMAGED),)


def check(shop: Shop, *words: str) -> tuple[int, dict[str, object]]:
    done = CliRunner().invoke(db, ["check", *words, "--json", "--data-dir", str(shop.folder)])
    return done.exit_code, json.loads(done.stdout)


def test_db_check_reads_every_file_where_it_is_asked_to(shop: Shop) -> None:
    assert check(shop)[1]["files"] is None
    code, answer = check(shop, "--files")
    assert (code, answer["files"]) == (0, {"images": 4, "maps": 3, "deleted": 0, "damaged": []})
    shop.map_path("p1").unlink()
    spoil(shop.image_path("p3"))
    assert check(shop)[0] == 0
    code, answer = check(shop, "--files")
    damaged = shop.parts["p3"].image_path
    assert code == 1
    assert answer["files"] == {"images": 3, "maps": 2, "deleted": 1, "damaged": [damaged]}
    assert answer["problems"] == [f"{damaged}: not as it was written"]

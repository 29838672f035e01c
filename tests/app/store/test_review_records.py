"""The record as the page Review sees it: filters, neighbours, labels, sets and exports."""

from __future__ import annotations

import csv
import json
import math
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import cv2
import numpy as np
import pytest
from sqlalchemy import event

from app.station.challenge import CHALLENGE_LOT
from app.station.ports import PartRecord, SignalState
from app.station.records import (
    LabelKind,
    PartFilter,
    PictureState,
    RecipeChoice,
    Refusal,
    SetKind,
)
from app.store import SqlStore
from app.store.good_sets import _lines
from app.store.review import SqlReview
from calibration.collect import collect_parts
from engine.bundle import Split
from engine.errors import StoreError
from engine.types import DefectRegion, Verdict

MakeRecord = Callable[..., PartRecord]
FALSE, TRUE = LabelKind.FALSE_REJECT, LabelKind.TRUE_DEFECT


class Shelf:
    """A small record on the disk, with pictures."""

    def __init__(self, folder: Path, make_record: MakeRecord) -> None:
        self.folder = folder
        self.url = f"sqlite:///{folder / 'record.db'}"
        self._store = SqlStore(self.url)
        self._make = make_record
        self._count = 0

    def put(self, verdict: Verdict = Verdict.OK, grey: int | None = None, **changes: object) -> int:
        """Record a part; `grey` = with a picture of that brightness. Returns its key."""
        self._count += 1
        name = f"part-{self._count}"
        if grey is not None:
            image = np.full((48, 64, 3), grey, np.uint8)
            changes["image_path"] = f"images/{name}_{verdict.value}.png"
            (self.folder / "images").mkdir(exist_ok=True)
            cv2.imwrite(str(self.folder / str(changes["image_path"])), image)
        fields = {"part_id": name, "sequence": self._count, "verdict": verdict, **changes}
        self._store.add(self._make(**fields))
        return self._count

    def close(self) -> None:
        self._store.close()


@pytest.fixture
def shelf(tmp_path: Path, make_record: MakeRecord) -> Iterator[Shelf]:
    opened = Shelf(tmp_path, make_record)
    yield opened
    opened.close()


@pytest.fixture
def review(shelf: Shelf) -> Iterator[SqlReview]:
    opened = SqlReview(shelf.url, shelf.folder)
    yield opened
    opened.close()


def regions(*areas: float) -> tuple[DefectRegion, ...]:
    return tuple(DefectRegion(1, 2, 3, 4, area_px=area, peak=0.9) for area in areas)


def test_sixty_thousand_parts_are_found_by_one_query_of_keys(many_parts: Path) -> None:
    review = SqlReview(f"sqlite:///{many_parts / 'record.db'}", many_parts)
    keys = review.find(PartFilter())
    assert len(keys) == 60_000
    assert keys[:2] == (60_000, 59_999)
    rejects = review.find(PartFilter(verdicts=frozenset({Verdict.NG, Verdict.FAULT})))
    assert len(rejects) == 900 + 60
    assert [card.part_id for card in review.cards(rejects[:2])] == ["P060000", "P059950"]
    assert review.recipes() == (RecipeChoice("Flange A12", 7),)
    review.close()


def test_no_more_parts_are_found_than_a_station_can_show(
    many_parts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.store.review.MOST_FOUND", 100)
    review = SqlReview(f"sqlite:///{many_parts / 'record.db'}", many_parts)
    assert review.find(PartFilter()) == tuple(range(60_000, 59_900, -1))
    review.close()


def test_every_filter_narrows(shelf: Shelf, review: SqlReview) -> None:
    shelf.put(Verdict.OK, score=0.1, wall_time_ns=1000, defects=())
    shelf.put(Verdict.NG, score=0.7, wall_time_ns=2000, defects=regions(50.0, 400.0))
    shelf.put(Verdict.NG, score=0.9, wall_time_ns=3000, defects=regions(50.0), recipe_version=4)
    shelf.put(Verdict.FAULT, score=math.nan, wall_time_ns=4000, defects=(), product="nut")
    shelf.put(Verdict.NG, score=0.8, wall_time_ns=5000, lot=CHALLENGE_LOT)
    sent = frozenset({SignalState.SENT})

    def found(**wanted: object) -> tuple[int, ...]:
        return tuple(review.find(PartFilter(**wanted)))  # type: ignore[arg-type]

    assert found() == (4, 3, 2, 1)
    assert found(since_ns=2000, until_ns=4000) == (3, 2)
    assert found(product="screw", recipe_version=4) == (3,)
    assert found(lot="LOT-7", product="nut") == (4,)
    assert found(verdicts=frozenset({Verdict.FAULT})) == (4,)
    assert found(signals=sent) == ()
    assert found(lowest_score=0.7, highest_score=0.8) == (2,)
    assert found(smallest_px=100.0) == (2,)
    assert found(largest_px=100.0) == (3,)


def test_a_missing_picture_says_why(shelf: Shelf, review: SqlReview) -> None:
    kept, never, deleted = shelf.put(grey=80), shelf.put(), shelf.put(image_path="images/gone.png")
    outside = shelf.put(image_path="../../etc/passwd")
    states = [review.detail(key) for key in (kept, never, deleted, outside)]
    assert [one.picture for one in states if one is not None] == [
        PictureState.KEPT,
        PictureState.NEVER_KEPT,
        PictureState.DELETED,
        PictureState.DELETED,
    ]
    assert states[0] is not None
    assert states[0].image is not None
    assert states[0].image.shape == (48, 64, 3)
    assert review.detail(999) is None


def test_the_nearest_good_part_looks_most_alike(shelf: Shelf, review: SqlReview) -> None:
    shelf.put(grey=10)
    near = shelf.put(grey=90)
    shelf.put(grey=101, product="nut")
    shelf.put(grey=99, recipe_version=9)
    bad = shelf.put(Verdict.NG, grey=100)
    (other_bad,) = (shelf.put(Verdict.NG, grey=98),)
    found = review.nearest_good(bad)
    assert found.card is not None
    assert (found.card.key, found.compared) == (near, 2)
    assert found.image is not None
    assert found.image[0, 0, 0] == 90
    review.label([other_bad], FALSE, "dust", "eva")
    review.label([near], TRUE, "scratch", "eva")
    nearest = review.nearest_good(bad).card
    assert nearest is not None
    assert nearest.key == other_bad


def test_good_parts_are_looked_for_among_the_newest(
    shelf: Shelf, review: SqlReview, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.store.review.LOOKED_AT", 3)
    shelf.put(grey=90, wall_time_ns=1000)
    newer = shelf.put(grey=20, wall_time_ns=2000)
    shelf.put(wall_time_ns=3000)
    bad = shelf.put(Verdict.NG, grey=90, wall_time_ns=4000)
    found = review.nearest_good(bad)
    assert found.card is not None
    assert (found.card.key, found.compared) == (newer, 1)


def test_without_pictures_there_is_no_nearest_good(shelf: Shelf, review: SqlReview) -> None:
    shelf.put()
    assert review.nearest_good(shelf.put(Verdict.NG, grey=50)).card is None
    assert review.nearest_good(shelf.put(Verdict.NG)).compared == 0


def test_labels_are_kept_and_the_newest_counts(shelf: Shelf, review: SqlReview) -> None:
    key = shelf.put(Verdict.NG)
    review.label([key], TRUE, "dent", "eva")
    review.label([key], FALSE, "only dust", "max")
    detail = review.detail(key)
    assert detail is not None
    assert [(one.kind, one.reason, one.who) for one in detail.labels] == [
        (TRUE, "dent", "eva"),
        (FALSE, "only dust", "max"),
    ]
    assert review.cards([key])[0].judgement is FALSE


def test_parts_are_found_by_what_the_newest_label_says_of_them(
    shelf: Shelf, review: SqlReview
) -> None:
    unjudged, defect, dust, sent = (shelf.put(Verdict.NG) for _ in range(4))
    review.label([defect, dust], TRUE, "dent", "eva")
    review.label([dust], FALSE, "only dust", "max")
    review.label([sent], LabelKind.TRAINING_SET, "", "max")

    def found(*judgements: LabelKind | None) -> tuple[int, ...]:
        return tuple(review.find(PartFilter(judgements=frozenset(judgements))))

    assert found(TRUE) == (defect,)
    assert found(FALSE) == (dust,)
    assert found(None) == (sent, unjudged)
    assert found(None, TRUE) == (sent, defect, unjudged)
    assert found() == (sent, dust, defect, unjudged)


def test_cards_of_all_parts_are_asked_for_a_few_hundred_at_a_time(many_parts: Path) -> None:
    review = SqlReview(f"sqlite:///{many_parts / 'record.db'}", many_parts)
    keys = review.find(PartFilter())
    statements: list[int] = []
    event.listen(
        review._reading._db_engine,
        "before_cursor_execute",
        lambda _c, _cursor, _text, values, *_: statements.append(len(values)),
    )
    assert len(review.cards(keys)) == 60_000
    # SQLite takes 32,766 values in a statement, PostgreSQL 65,535.
    assert max(statements) < 2000
    review.close()


def test_the_reasons_given_last_are_told_once(shelf: Shelf, review: SqlReview) -> None:
    keys = [shelf.put(Verdict.NG) for _ in range(4)]
    assert review.reasons(4) == ()
    for key, reason in zip(keys, ("dent", "dust", "", "dent"), strict=True):
        review.label([key], TRUE, reason, "eva")
    assert review.reasons(4) == ("dent", "dust")
    assert review.reasons(1) == ("dent",)


def test_a_label_of_no_part_is_refused(review: SqlReview) -> None:
    with pytest.raises(StoreError, match="label is not kept"):
        review.label([77], FALSE, "dust", "eva")


def test_reading_never_takes_the_write_lock(shelf: Shelf, review: SqlReview) -> None:
    shelf.put()
    with closing(sqlite3.connect(shelf.folder / "record.db")) as other:
        other.execute("BEGIN IMMEDIATE")
        assert review.find(PartFilter()) == (1,)
        other.rollback()
    with review._reading.session() as session, pytest.raises(Exception, match="readonly"):
        session.connection().exec_driver_sql("DELETE FROM parts")


def test_only_good_parts_enter_a_set_and_only_once(shelf: Shelf, review: SqlReview) -> None:
    good, same = shelf.put(grey=40), shelf.put(grey=40)
    reject, overkill = shelf.put(Verdict.NG, grey=50), shelf.put(Verdict.NG, grey=60)
    escape, bare, fault = shelf.put(grey=70), shelf.put(), shelf.put(Verdict.FAULT, grey=80)
    review.label([overkill], FALSE, "dust", "eva")
    review.label([escape], TRUE, "crack", "eva")
    keys = [good, same, reject, overkill, escape, bare, fault]
    outcome = review.send(keys, SetKind.CALIBRATION, "eva")
    assert outcome.sent == ("part-1", "part-4")
    assert dict(outcome.refused) == {
        "part-2": Refusal.DUPLICATE,
        "part-3": Refusal.NOT_GOOD,
        "part-5": Refusal.NOT_GOOD,
        "part-6": Refusal.NO_PICTURE,
        "part-7": Refusal.NOT_GOOD,
    }
    again = review.send([good], SetKind.CALIBRATION, "eva")
    other = review.send([good], SetKind.TRAINING, "eva")
    assert [again.refused[0][1], other.refused[0][1]] == [Refusal.DUPLICATE, Refusal.OTHER_SET]
    detail = review.detail(good)
    assert detail is not None
    assert [one.kind for one in detail.labels] == [LabelKind.CALIBRATION_SET]
    # The set is what calibration takes, as it lies there.
    assert len(collect_parts(outcome.folder, Split(seed=0, parts={})).parts) == 2
    lines = (outcome.folder / "provenance.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["judgement"] for line in lines] == [None, "false_reject"]


def test_a_set_is_read_once_however_many_parts_are_sent(
    shelf: Shelf, review: SqlReview, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys = [shelf.put(grey=40 + 20 * number) for number in range(6)]
    read: list[Path] = []

    def counting(path: Path) -> list[dict[str, object]]:
        read.append(path)
        return _lines(path)

    monkeypatch.setattr("app.store.good_sets._lines", counting)
    assert len(review.send(keys[:3], SetKind.TRAINING, "eva").sent) == 3
    assert len(read) == 2
    assert [why for _, why in review.send(keys, SetKind.CALIBRATION, "eva").refused] == [
        Refusal.OTHER_SET
    ] * 3
    assert len(read) == 2


def test_parts_sent_before_one_that_cannot_be_are_known_to_be_sent(
    shelf: Shelf, review: SqlReview
) -> None:
    first, second = shelf.put(grey=40), shelf.put(grey=80)
    folder = review.send([], SetKind.TRAINING, "eva").folder / "screw" / "training" / "good"
    (folder / "part-2.png").mkdir(parents=True)
    with pytest.raises(StoreError, match="cannot be kept"):
        review.send([first, second], SetKind.TRAINING, "eva")
    detail = review.detail(first)
    assert detail is not None
    assert [one.kind for one in detail.labels] == [LabelKind.TRAINING_SET]


def test_copies_leave_the_space_that_the_line_needs(shelf: Shelf) -> None:
    key = shelf.put(grey=40)
    review = SqlReview(shelf.url, shelf.folder, keep_free_mb=1 << 40)
    for copy in (
        lambda: review.export([key], lambda _done: None),
        lambda: review.send([key], SetKind.TRAINING, "eva"),
    ):
        with pytest.raises(StoreError, match="select fewer parts"):
            copy()
    assert not (shelf.folder / "exports").exists()
    assert not (shelf.folder / "sets").exists()
    review.close()


def test_what_the_bundle_has_seen_proves_nothing(shelf: Shelf) -> None:
    key = shelf.put(grey=40)
    probe = SqlReview(shelf.url, shelf.folder)
    folder = probe.send([key], SetKind.TRAINING, "eva").folder
    digest = json.loads((folder / "provenance.jsonl").read_text(encoding="utf-8"))["sha256"]
    twin = shelf.put(grey=40, product="nut")
    review = SqlReview(
        shelf.url, shelf.folder, lambda product: frozenset({digest} if product == "nut" else ())
    )
    assert review.send([twin], SetKind.CALIBRATION, "eva").refused[0][1] is Refusal.SEEN
    (folder / "provenance.jsonl").write_text("{", encoding="utf-8")
    with pytest.raises(StoreError, match="line 1 cannot be read"):
        review.send([key], SetKind.TRAINING, "eva")


def test_an_export_holds_table_labels_and_pictures(shelf: Shelf, review: SqlReview) -> None:
    keys = [shelf.put(Verdict.NG, grey=50), shelf.put(), shelf.put(grey=60)]
    # What begins like a formula must stay words in a spreadsheet.
    keys.append(shelf.put(lot="=1+1", defects=()))
    review.label([keys[0]], TRUE, "@dent", "eva")
    told: list[int] = []
    outcome = review.export(keys, told.append)
    assert (outcome.parts, outcome.pictures, told) == (4, 2, [1, 2, 3, 4])
    with (outcome.folder / "parts.csv").open(encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    assert [row["part_id"] for row in rows] == ["part-1", "part-2", "part-3", "part-4"]
    assert [row["lot"] for row in rows][2:] == ["LOT-7", "'=1+1"]
    with (outcome.folder / "labels.csv").open(encoding="utf-8") as stream:
        assert [(row["label"], row["reason"]) for row in csv.DictReader(stream)] == [
            ("true_defect", "'@dent")
        ]
    assert sorted(path.name for path in (outcome.folder / "images").iterdir()) == [
        "part-1_NG.png",
        "part-3_OK.png",
    ]
    assert review.export(keys, told.append).folder != outcome.folder

"""What every member of the store seam does."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.station.challenge import CHALLENGE_LOT
from app.station.ports import PartRecord, SignalState, Store
from app.store.entries import ImageNote, RecordEvent
from app.store.store import SqlStore
from engine.errors import StoreError
from engine.types import DefectRegion, Verdict

MEMBERS: dict[str, Callable[[Path], str]] = {
    "file": lambda folder: f"sqlite:///{folder / 'record.db'}",
    "memory": lambda _: "sqlite://",
}


@pytest.fixture(params=[*sorted(MEMBERS), "postgresql"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[SqlStore]:
    if request.param == "postgresql":
        opened = SqlStore(request.getfixturevalue("postgres_url")())
    else:
        opened = SqlStore(MEMBERS[request.param](tmp_path))
    yield opened
    opened.close()


def part(number: int = 1, **changes: object) -> PartRecord:
    fields: dict[str, object] = {
        "part_id": f"part-{number}",
        "sequence": number,
        "lot": "LOT-7",
        "verdict": Verdict.OK,
        "score": 0.25,
        "threshold": 0.5,
        "reason": "",
        "product": "screw",
        "recipe_version": 3,
        "bundle_sha256": "ab" * 32,
        "backend": "openvino/fp32",
        "wall_time_ns": 1_800_000_000_123_456_789 + number,
        "cycle_ms": 41.5,
        "signal": SignalState.INTENDED,
    }
    return PartRecord(**{**fields, **changes})  # type: ignore[arg-type]


def test_it_is_a_store(store: Store) -> None:
    assert store.recent(5) == ()
    assert store.count() == dict.fromkeys(Verdict, 0)


def test_what_was_added_comes_back_equal(store: SqlStore) -> None:
    record = part(
        verdict=Verdict.NG,
        reason="über der Schwelle",
        defects=(DefectRegion(9, 2, 3, 4, 5.5, 0.9), DefectRegion(1, 2, 3, 4, 1.0, 0.6)),
        image_path="images/2026-11-21/a.png",
    )
    store.add(record)
    assert store.recent(5) == (record,)
    assert store.part("part-1") == record
    assert store.part("nobody") is None


def test_recent_is_newest_first_and_limited(store: SqlStore) -> None:
    for number in range(5):
        store.add(part(number))
    assert [record.sequence for record in store.recent(3)] == [4, 3, 2]
    assert store.recent(0) == ()
    assert [record.sequence for record in store.parts()] == [0, 1, 2, 3, 4]


def test_counts_by_verdict_without_known_bad_masters(store: SqlStore) -> None:
    for number, verdict in enumerate([Verdict.OK, Verdict.NG, Verdict.OK, Verdict.FAULT]):
        store.add(part(number, verdict=verdict))
    store.add(part(9, verdict=Verdict.NG, lot=CHALLENGE_LOT))
    assert store.recent(1)[0].lot == CHALLENGE_LOT  # in the record, but no production
    assert store.count() == {
        Verdict.OK: 2,
        Verdict.NG: 1,
        Verdict.RECHECK: 0,
        Verdict.FAULT: 1,
    }


def test_adding_twice_changes_nothing(store: SqlStore) -> None:
    record = part(defects=(DefectRegion(1, 2, 3, 4, 5.5, 0.9),))
    event = RecordEvent("gap", "something")
    for _ in range(2):
        store.apply([record, event, record, event])
    assert store.recent(5) == (record,)
    assert store.events() == (event,)


def test_a_remark_after_the_signal_is_added(store: SqlStore) -> None:
    told = part(verdict=Verdict.FAULT, reason="late", signal=SignalState.ACKNOWLEDGED)
    remarked = replace(told, reason="late; OK came late, after 300 ms", score=0.3)
    for record in (told, remarked, told):
        store.add(record)
    assert store.recent(5) == (remarked,)
    store.add(replace(told, verdict=Verdict.OK, reason="something else"))
    assert store.recent(5) == (remarked,)


def test_nan_and_infinity(store: SqlStore) -> None:
    store.add(part(1, verdict=Verdict.FAULT, score=math.nan, threshold=math.nan, cycle_ms=math.nan))
    store.add(part(2, verdict=Verdict.FAULT, score=math.inf))
    infinite, missing = store.recent(2)
    assert math.isnan(missing.score)
    assert math.isnan(missing.threshold)
    assert math.isnan(missing.cycle_ms)
    assert infinite.score == math.inf


I, S, A, F = SignalState  # noqa: E741 - the four states in their order


@pytest.mark.parametrize(
    ("states", "kept"),
    [
        ([I, S, A], A),
        ([I, S, F], F),
        ([I, F], F),
        ([S, I], S),
        ([A, S], A),
        ([A, F], A),
        ([F, A], F),
        ([I, S, A, I, S, A], A),
    ],
)
def test_signal_moves_only_forward(
    store: SqlStore, states: list[SignalState], kept: SignalState
) -> None:
    for state in states:
        store.add(part(signal=state))
    assert [record.signal for record in store.recent(5)] == [kept]


def test_later_state_brings_what_is_known_by_then(store: SqlStore) -> None:
    store.add(part(verdict=Verdict.OK, cycle_ms=math.nan))
    store.add(part(verdict=Verdict.FAULT, reason="late", cycle_ms=200.0, defects=()))
    assert store.recent(1)[0].verdict is Verdict.FAULT  # nothing had left: the later intention
    store.add(part(verdict=Verdict.FAULT, reason="late", cycle_ms=201.0, signal=S))
    store.add(part(verdict=Verdict.OK, signal=S))
    (record,) = store.recent(5)
    assert (record.verdict, record.reason, record.cycle_ms) == (Verdict.FAULT, "late", 201.0)


def test_image_note_is_kept_through_later_states(store: SqlStore) -> None:
    store.apply([part(), ImageNote("part-1", "images/a.png"), ImageNote("nobody", "images/b.png")])
    store.add(part(signal=S))
    assert [record.image_path for record in store.recent(5)] == ["images/a.png"]


def test_a_part_that_comes_again_at_another_time_has_a_row_of_its_own(store: SqlStore) -> None:
    later_ns = part().wall_time_ns + 5_000_000_000
    for state in (I, S, A):
        store.add(part(signal=state))
    again = part(verdict=Verdict.NG, wall_time_ns=later_ns)
    for _ in range(2):  # the journal may be drained twice
        store.apply(
            [again, replace(again, signal=S), ImageNote("part-1", "images/b.png", later_ns)]
        )
    store.apply([ImageNote("part-1", "images/a.png", part().wall_time_ns)])
    newest, oldest = store.recent(5)
    assert (oldest.part_id, oldest.verdict, oldest.signal) == ("part-1", Verdict.OK, A)
    assert oldest.image_path == "images/a.png"
    assert (newest.part_id, newest.verdict) == (f"part-1~{later_ns // 1_000_000}", Verdict.NG)
    assert newest.image_path == "images/b.png"


def test_part_ids_are_taken_as_they_are(store: SqlStore) -> None:
    names = ["a'; DROP TABLE parts; --", "ä", "", "%", "A", "a", " a"]
    for number, name in enumerate(names):
        store.add(part(number, part_id=name))
    assert {record.part_id for record in store.recent(20)} == set(names)


def test_threads_read_while_one_writes(store: SqlStore) -> None:
    errors: list[Exception] = []
    stop = threading.Event()

    def read() -> None:
        while not stop.is_set():
            try:
                records = store.recent(10)
                assert all(len(record.defects) == 1 for record in records)
                store.count()
            except (StoreError, AssertionError) as error:
                errors.append(error)

    readers = [threading.Thread(target=read) for _ in range(2)]
    for reader in readers:
        reader.start()
    for number in range(60):
        store.add(part(number, defects=(DefectRegion(1, 2, 3, 4, 5.0, 0.9),)))
    stop.set()
    for reader in readers:
        reader.join()
    assert errors == []
    assert store.count()[Verdict.OK] == 60


def test_closing_twice_is_harmless(store: SqlStore) -> None:
    store.close()
    store.close()

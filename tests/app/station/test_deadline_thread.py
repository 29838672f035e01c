"""The deadline thread: everyone once, in order, and never anyone who is done."""

from __future__ import annotations

import threading
import time

import pytest

from app.station.deadline import DeadlineThread
from app.station.part import Part
from app.station.ports import PartRecord, SignalState, Trigger
from engine.types import Verdict


def make_part(part_id: str, deadline_ms: float) -> Part:
    return Part.from_trigger(Trigger(1, part_id, time.monotonic_ns()), deadline_ms)


def make_record(part: Part) -> PartRecord:
    return PartRecord(
        part.row_id, 1, "", Verdict.OK, 0.0, 1.0, "", "p", 1, "", "b", 0, 1.0, SignalState.SENT
    )


@pytest.fixture
def expired():
    return []


@pytest.fixture
def watch(expired):
    all_there = threading.Event()

    def on_expired(part):
        expired.append((part.trigger.part_id, (time.monotonic_ns() - part.deadline_ns) / 1e6))
        if part.trigger.part_id == "raises":
            raise RuntimeError("boom")
        if part.trigger.part_id == "last":
            all_there.set()

    thread = DeadlineThread(on_expired)
    thread.start()
    yield thread, all_there
    assert thread.stop(20.0)


def test_parts_expire_in_the_order_of_their_deadlines(watch, expired):
    thread, all_there = watch
    # All count from one moment, far enough away for a busy machine to arm them before.
    now_ns = time.monotonic_ns()
    for part_id, deadline_ms in (("last", 1040.0), ("b", 1020.0), ("a", 1000.0)):
        thread.arm(Part.from_trigger(Trigger(1, part_id, now_ns), deadline_ms))
    assert all_there.wait(20.0)
    assert [name for name, _ in expired] == ["a", "b", "last"]
    assert all(late_ms >= 0 for _, late_ms in expired)


def test_a_settled_part_does_not_expire(watch, expired):
    thread, all_there = watch
    done = make_part("done", 20.0)
    done.record = make_record(done)
    thread.arm(done)
    thread.arm(make_part("last", 40.0))
    assert all_there.wait(20.0)
    assert [name for name, _ in expired] == ["last"]


def test_a_failure_with_one_part_does_not_cost_the_next(watch, expired):
    thread, all_there = watch
    thread.arm(make_part("raises", 10.0))
    thread.arm(make_part("last", 20.0))
    assert all_there.wait(20.0)
    assert thread.is_alive()


def test_a_deadline_in_the_past_expires_at_once(watch, expired):
    thread, all_there = watch
    thread.arm(Part.from_trigger(Trigger(1, "last", time.monotonic_ns() - 10**9), 5.0))
    assert all_there.wait(20.0)

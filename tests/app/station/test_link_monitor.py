"""The memory of a link: bounded, and read while it is written."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest

from app.station.link_monitor import (
    BUSY,
    HEARTBEAT,
    KEPT_FRAMES,
    KEPT_PARTS,
    READY,
    RESULT_VALID,
    STOP_REQUEST,
    TRIGGER,
    LinkSignal,
    LinkTap,
    SignalKind,
    SignalPlace,
)

MS = 1_000_000
PLACES = (
    SignalPlace(TRIGGER, "here", to_plc=False, kind=SignalKind.PULSE),
    SignalPlace(READY, "here", to_plc=True),
    SignalPlace(BUSY, "here", to_plc=True),
    SignalPlace(RESULT_VALID, "here", to_plc=True),
    SignalPlace(HEARTBEAT, "here", to_plc=True, kind=SignalKind.BEAT),
)


@pytest.fixture
def tap() -> LinkTap:
    return LinkTap("loopback", PLACES, heartbeat_ms=100)


def signal(tap: LinkTap, key: str) -> LinkSignal:
    return next(item for item in tap.signals() if item.place.key == key)


def test_the_stations_signals_come_first(tap):
    assert [item.place.to_plc for item in tap.signals()] == [True] * 4 + [False]


def test_only_the_newest_frames_are_kept(tap):
    for number in range(KEPT_FRAMES + 10):
        tap.frame("rx", b"%d" % number, number)
    frames = tap.frames()
    assert len(frames) == KEPT_FRAMES
    assert frames[0].number == 11
    assert frames[-1].data == b"%d" % (KEPT_FRAMES + 9)
    assert tap.frames(after=frames[-2].number) == frames[-1:]


def test_frames_are_read_while_others_write(tap):
    stop = threading.Event()

    def write() -> None:
        while not stop.is_set():
            tap.frame("tx", b"x", 1)

    writers = [threading.Thread(target=write) for _ in range(2)]
    for writer in writers:
        writer.start()
    try:
        for _ in range(200):
            numbers = [frame.number for frame in tap.frames()]
            assert len(set(numbers)) == len(numbers)
    finally:
        stop.set()
        for writer in writers:
            writer.join()


def test_an_unknown_signal_is_none_of_this_kind(tap):
    tap.set(STOP_REQUEST, True, 1)
    tap.pulse(STOP_REQUEST, 1)
    assert len(tap.signals()) == len(PLACES)


def test_parts_that_overlap_keep_busy_up(tap):
    tap.set(READY, True, 1)
    tap.trigger(1, "A", 10)
    tap.trigger(2, "B", 20)
    tap.told(1, "OK", 30)
    assert signal(tap, BUSY).high
    assert signal(tap, RESULT_VALID).high
    tap.told(2, "NG", 40)
    assert not signal(tap, BUSY).high
    tap.acknowledged(1, 50)
    assert signal(tap, RESULT_VALID).high
    tap.acknowledged(2, 60)
    assert not signal(tap, RESULT_VALID).high
    last = tap.handshake()
    assert last is not None
    assert (last.part_id, last.trigger_ns, last.valid_ns, last.end_ns) == ("B", 20, 40, 60)


def test_ready_that_ends_under_way_is_noted(tap):
    tap.set(READY, True, 1)
    tap.trigger(1, "A", 10)
    tap.set(READY, False, 15)
    tap.told(1, "FAULT", 20)
    tap.given_up(1, "A", 30)
    last = tap.handshake()
    assert last is not None
    assert (last.ready, last.ready_low_ns, last.acknowledged) == (True, 15, False)


def test_giving_up_a_part_leaves_its_successor_alone(tap):
    tap.trigger(1, "old", 10)
    tap.trigger(1, "new", 20)
    tap.given_up(1, "old", 25)
    assert signal(tap, BUSY).high
    tap.told(1, "OK", 30)
    assert not signal(tap, BUSY).high


def test_parts_nobody_answers_do_not_pile_up(tap):
    for number in range(3 * KEPT_PARTS):
        tap.trigger(number, f"P{number}", number + 1)
    assert len(tap._open) == KEPT_PARTS
    tap.lost(10_000)
    assert not signal(tap, BUSY).high


def test_lamps_are_lit_by_level_for_a_moment_or_while_it_beats(tap):
    tap.set(READY, True, 5 * MS)
    tap.trigger(1, "A", 10 * MS)
    tap.set(HEARTBEAT, True, 10 * MS)
    ready, trigger, beat = (signal(tap, key) for key in (READY, TRIGGER, HEARTBEAT))
    assert tap.is_lit(ready, 10_000 * MS)
    assert tap.is_lit(trigger, 300 * MS)
    assert not tap.is_lit(trigger, 500 * MS)
    assert tap.is_lit(beat, 300 * MS)
    assert not tap.is_lit(beat, 400 * MS)
    assert not tap.is_lit(replace(beat, changed_ns=0), 1)

"""When the next part is due."""

from __future__ import annotations

from app.station.rhythm import Rhythm

MS = 1_000_000


def rhythm_of(*stamps_ms):
    rhythm = Rhythm()
    for stamp in stamps_ms:
        rhythm.note(stamp * MS)
    return rhythm


def test_nothing_is_expected_of_a_line_that_has_just_begun():
    for rhythm in (rhythm_of(), rhythm_of(0), rhythm_of(0, 100)):
        assert not any(rhythm.is_due(10, now_ms * MS) for now_ms in range(0, 300, 5))


def test_the_next_part_is_expected_a_period_after_the_last():
    rhythm = rhythm_of(0, 100, 200)
    due = [now_ms for now_ms in range(200, 500) if rhythm.is_due(10, now_ms * MS)]
    assert due == list(range(291, 325))  # A quarter of a period late, it may not come at all.


def test_a_pause_of_the_line_is_no_period():
    rhythm = rhythm_of(0, 100, 200, 300, 5_300, 5_400)
    assert not rhythm.is_due(10, 5_480 * MS)
    assert rhythm.is_due(10, 5_495 * MS)


def test_a_line_that_got_faster_is_followed():
    rhythm = rhythm_of(*range(0, 900, 100), *range(900, 1_200, 30))
    assert rhythm.is_due(5, (1_170 + 28) * MS)
    assert not rhythm.is_due(5, (1_170 + 90) * MS)

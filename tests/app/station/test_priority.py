"""Threads that give way, and what they start."""

from __future__ import annotations

import os
import sys
import threading

import pytest

from app.station.priority import NICENESS, Deputy, giving_way

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only Linux has a priority per thread"
)


def niceness():
    return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())


def on_a_thread(work):
    answers = []
    thread = threading.Thread(target=lambda: answers.append(work()))
    thread.start()
    thread.join()
    return answers[0]


def test_a_thread_gives_way_with_all_that_it_starts_and_nobody_else():
    here = niceness()

    def work():
        with giving_way():
            return niceness(), on_a_thread(niceness)

    assert on_a_thread(work) == (max(here, NICENESS), max(here, NICENESS))
    assert niceness() == here


def test_what_its_deputy_starts_does_not_give_way():
    here = niceness()

    def work():
        deputy = Deputy()
        try:
            with giving_way():
                return deputy.do(lambda: on_a_thread(niceness))
        finally:
            deputy.close()

    assert on_a_thread(work) == here


def test_what_goes_wrong_with_the_deputy_reaches_who_asked():
    deputy = Deputy()
    with pytest.raises(ZeroDivisionError):
        deputy.do(lambda: 1 // 0)
    deputy.close()


def test_a_last_wish_is_done_although_the_deputy_has_left():
    deputy = Deputy()
    assert deputy.do(threading.current_thread) is not threading.current_thread()
    deputy.close()
    assert deputy.do(threading.current_thread) is threading.current_thread()

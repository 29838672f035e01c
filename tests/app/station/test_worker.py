"""A worker goes on after a failure, but not for ever."""

from __future__ import annotations

import threading

from app.station.worker import RESTART_BUDGET, Worker


class Steps:
    def __init__(self, failures: int) -> None:
        self.failures = failures
        self.turns = 0
        self.crashes: list[BaseException] = []
        self.exhausted: list[BaseException] = []
        self.stop = threading.Event()
        self.idle = threading.Event()

    def step(self) -> None:
        self.turns += 1
        if self.turns <= self.failures:
            raise ValueError(f"turn {self.turns}")
        self.idle.set()
        self.stop.wait(0.01)

    def worker(self) -> Worker:
        return Worker(
            "test",
            self.step,
            running=lambda: not self.stop.is_set(),
            on_crash=self.crashes.append,
            on_exhausted=self.exhausted.append,
        )


def test_it_survives_as_many_failures_as_the_budget_allows():
    steps = Steps(failures=RESTART_BUDGET)
    worker = steps.worker()
    worker.start()
    assert steps.idle.wait(20.0)
    steps.stop.set()
    assert worker.join(1.0)
    assert len(steps.crashes) == RESTART_BUDGET
    assert steps.exhausted == []


def test_one_more_failure_ends_it_until_it_is_started_again():
    steps = Steps(failures=RESTART_BUDGET + 1)
    worker = steps.worker()
    worker.start()
    assert worker.join(20.0)
    assert [str(error) for error in steps.exhausted] == [f"turn {RESTART_BUDGET + 1}"]
    worker.start()
    assert steps.idle.wait(20.0)
    assert worker.is_alive()
    steps.stop.set()
    assert worker.join(1.0)

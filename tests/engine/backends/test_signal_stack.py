"""Ctrl-C after a model was closed stops the station, it does not kill it."""

from __future__ import annotations

import gc
import os
import signal

import pytest

from engine.backends.openvino_backend import OpenVinoBackend
from engine.backends.signal_stack import read_signal_stack
from engine.bundle import open_bundle


def stack() -> tuple[int, int] | None:
    found = read_signal_stack()
    return None if found is None else (found.start or 0, found.size)


def test_openvino_leaves_the_signal_stack_as_it_was(brightness_bundle):
    before = stack()
    if before is None:
        pytest.skip("alternate signal stacks are looked at on Linux only")
    bundle = open_bundle(brightness_bundle())
    for _ in range(2):
        backend = OpenVinoBackend(bundle)
        assert stack() == before
        backend.close()
        del backend
        gc.collect()
    heard: list[int] = []
    previous = signal.signal(signal.SIGINT, lambda number, frame: heard.append(number))
    try:
        os.kill(os.getpid(), signal.SIGINT)
    finally:
        signal.signal(signal.SIGINT, previous)
    assert heard == [signal.SIGINT]

"""What a command says is whole, also when it is told to end meanwhile."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time

import pytest

SAY = """
import sys
from app.commands._signals import signals_held, stop_on_signal
with stop_on_signal() as stop:
    print("begun", file=sys.stderr, flush=True)
    with signals_held():
        sys.stdout.write("x" * {length})
        sys.stdout.flush()
    stop.wait(20)
    print("told to stop" if stop.is_set() else "never told", file=sys.stderr)
"""
MORE_THAN_A_PIPE_HOLDS = 300_000


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGTERM to send")
def test_a_signal_in_the_middle_of_a_long_line_costs_nothing_of_it():
    with subprocess.Popen(
        [sys.executable, "-c", SAY.format(length=MORE_THAN_A_PIPE_HOLDS)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stderr.readline() == "begun\n"
        time.sleep(0.3)  # Now it waits for somebody to read.
        process.send_signal(signal.SIGTERM)
        time.sleep(0.1)
        assert len(process.stdout.read()) == MORE_THAN_A_PIPE_HOLDS
        assert process.stderr.read() == "told to stop\n"
        assert process.wait(20) == 0

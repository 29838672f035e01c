"""Keeps a runtime from leaving a signal stack behind that it frees later.

OpenVINO's CPU plugin (seen with 2026.4) gives the thread that loads it an alternate
signal stack, and frees that memory with its last model. Python's own signal handlers run on the
alternate stack: the next Ctrl-C, or a service manager's request to end, then kills the station
instead of stopping it.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Iterator
from contextlib import contextmanager


class SignalStack(ctypes.Structure):
    """`stack_t` of Linux."""

    _fields_ = (
        ("start", ctypes.c_void_p),
        ("flags", ctypes.c_int),
        ("size", ctypes.c_size_t),
    )


def read_signal_stack() -> SignalStack | None:
    """The calling thread's alternate signal stack; None where this is not Linux."""
    if not sys.platform.startswith("linux"):
        return None
    found = SignalStack()
    ctypes.CDLL(None).sigaltstack(None, ctypes.byref(found))
    return found


@contextmanager
def kept_signal_stack() -> Iterator[None]:
    """Give the calling thread its alternate signal stack back, whatever was loaded meanwhile."""
    before = read_signal_stack()
    try:
        yield
    finally:
        if before is not None:
            ctypes.CDLL(None).sigaltstack(ctypes.byref(before), None)

"""The training step of every method: an explicit table, one module per method."""

from __future__ import annotations

from engine.errors import DataError
from training.methods.base import Defaults, Step
from training.methods.rd4ad import ReverseDistillationStep

METHOD_STEPS: dict[str, type[Step]] = {"rd4ad": ReverseDistillationStep}


def create_step(method: str) -> Step:
    """Training step of a method.

    Raises:
        DataError: The method is unknown.
    """
    if method not in METHOD_STEPS:
        raise DataError(f"unknown method '{method}'; known are {', '.join(METHOD_STEPS)}")
    return METHOD_STEPS[method]()


__all__ = ["METHOD_STEPS", "Defaults", "Step", "create_step"]

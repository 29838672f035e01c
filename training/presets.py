"""Settings by name: the published schedule, or what measured better on real parts.

The recommended ones were chosen on held-out good parts and synthetic defects in them
(`docs/benchmarks/screw.md`): small batches are many steps at the same cost, a cosine ends where it
should. A little rotation and shift show the student the poses that few parts have; with hundreds of
parts they cost more learning than they bring, as the test folders of four products say too
(`docs/decisions`, 16).
"""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

import torch

from engine.errors import TrainingError
from training.methods.base import Defaults

PRESETS = ("published", "recommended")

_RECOMMENDED: dict[str, Any] = {
    "steps": 2600,
    "batch_size": 4,
    "schedule": "cosine",
    "augment": "auto",
}
_CHANGES: dict[str, dict[str, Any]] = {
    "rd4ad": {},
    "mrkd": {},
    "edge": {},
    # Plain gradient descent: the step goes with the batch, 0.4 for 32 images. Measured with jitter
    # alone.
    "stfpm": {"learning_rate": 0.05, "augment": "jitter"},
}

_CPU_INFO = Path("/proc/cpuinfo")
_BF16_FLAGS = frozenset({"avx512_bf16", "amx_bf16", "bf16"})


def preset_values(name: str, method: str, published: Defaults) -> dict[str, Any]:
    """Return the values of `TrainingConfig` that a preset sets for a method.

    Args:
        name: One of `PRESETS`.
        method: Name of the method.
        published: Its published schedule.

    Raises:
        TrainingError: There is no such preset, or nothing is recommended for the method.
    """
    values = asdict(published)
    if name == "published":
        return values
    if name not in PRESETS:
        raise TrainingError(f"preset is {name!r}, expected {' or '.join(PRESETS)}")
    if method not in _CHANGES:
        raise TrainingError(
            f"preset recommended: nothing is measured for {method}; it is there for "
            f"{', '.join(sorted(_CHANGES))}, or choose --preset published"
        )
    precision = {"precision": "bf16"} if computes_bf16() else {}
    return {**values, **_RECOMMENDED, **precision, **_CHANGES[method]}


def computes_bf16() -> bool:
    """Whether this machine multiplies in BF16; elsewhere autocast would only cost time."""
    if torch.cuda.is_available():
        return bool(torch.cuda.is_bf16_supported())
    try:
        words = _CPU_INFO.read_text(encoding="utf-8").split()
    except OSError:
        return False
    return not _BF16_FLAGS.isdisjoint(words)

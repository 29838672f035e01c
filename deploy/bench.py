"""Time a bundle on this machine, one image at a time, as the line calls it."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import numpy as np
from rich.console import Console
from rich.progress import track

from engine.backend import InferenceBackend
from engine.bundle import Bundle

WARM_UP_RUNS = 10


def measure_latency(backend: InferenceBackend, bundle: Bundle, runs: int) -> dict[str, object]:
    """Run a backend over the parity images again and again.

    Args:
        backend: The backend.
        bundle: Its bundle.
        runs: Number of timed runs.

    Returns:
        Keys of `gonogo bench --json`; what this backend does not measure is None.
    """
    images = bundle.parity_samples().images[:, None]
    for index in range(WARM_UP_RUNS):
        backend.infer(images[index % len(images)])
    total_ms = np.zeros(runs)
    graph_ms = np.full(runs, np.nan)
    steps = track(
        range(runs),
        description="timing",
        console=Console(stderr=True),
        transient=True,
        disable=not sys.stderr.isatty(),
    )
    for index in steps:
        started_ns = time.perf_counter_ns()
        backend.infer(images[index % len(images)])
        total_ms[index] = (time.perf_counter_ns() - started_ns) / 1e6
        graph_ms[index] = _or_nan(getattr(backend, "graph_ms", None))
    p50, p95, p99 = (round(float(q), 3) for q in np.quantile(total_ms, (0.5, 0.95, 0.99)))
    # The runtime's clock and ours differ by microseconds, so a share may come out a little above 1.
    graph = min(float(graph_ms.sum() / total_ms.sum()), 1.0)
    measured = bool(np.isfinite(graph))
    return {
        "backend": backend.name,
        "precision": backend.precision,
        "device": backend.device,
        "batch": 1,
        "runs": runs,
        "latency_ms": {"p50": p50, "p95": p95, "p99": p99},
        "images_per_s": round(1e3 / float(total_ms.mean()), 1),
        "peak_memory_mb": peak_memory_mb(),
        "share": {
            "copy": None,
            "graph": round(graph, 4) if measured else None,
            "host": round(1.0 - graph, 4) if measured else None,
        },
    }


def peak_memory_mb() -> float | None:
    """Return the highest resident memory of this process so far, where the system tells it."""
    try:
        lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    except OSError:
        return None
    peak = next((line.split()[1] for line in lines if line.startswith("VmHWM:")), None)
    return round(int(peak) / 1024, 1) if peak is not None else None


def _or_nan(value: object) -> float:
    return float(value) if isinstance(value, int | float) else float("nan")

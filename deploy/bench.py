"""Time a bundle on this machine: one image at a time as the line calls it, and in batches."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import numpy as np
from rich.console import Console
from rich.progress import track

from engine.backend import InferenceBackend
from engine.bundle import Bundle
from engine.errors import BackendError
from engine.types import ImageArray

WARM_UP_RUNS = 10
BATCHES = (1, 8, 32)
SECONDS_PER_RUN = 0.01
"""Each batch size is timed this long for every run at batch 1, and at least twice."""


def measure_latency(backend: InferenceBackend, bundle: Bundle, runs: int) -> dict[str, object]:
    """Run a backend over the parity images again and again.

    Args:
        backend: The backend.
        bundle: Its bundle.
        runs: Number of timed runs.

    Returns:
        Keys of `gonogo bench --json`; what this backend does not measure is None.
    """
    images = bundle.parity_samples().images
    for index in range(WARM_UP_RUNS):
        backend.infer(images[index % len(images)][None])
    total_ms = np.zeros(runs)
    parts_ms = {name: np.full(runs, np.nan) for name in ("copy", "graph")}
    steps = track(
        range(runs),
        description="timing",
        console=Console(stderr=True),
        transient=True,
        disable=not sys.stderr.isatty(),
    )
    for index in steps:
        started_ns = time.perf_counter_ns()
        backend.infer(images[index % len(images)][None])
        total_ms[index] = (time.perf_counter_ns() - started_ns) / 1e6
        for name, values in parts_ms.items():
            values[index] = _or_nan(getattr(backend, f"{name}_ms", None))
    p50, p95, p99 = (round(float(q), 3) for q in np.quantile(total_ms, (0.5, 0.95, 0.99)))
    one_by_one = round(1e3 / float(total_ms.mean()), 1)
    return {
        "backend": backend.name,
        "precision": backend.precision,
        "device": backend.device,
        "batch": 1,
        "runs": runs,
        "latency_ms": {"p50": p50, "p95": p95, "p99": p99},
        "images_per_s": one_by_one,
        "throughput": {
            str(size): one_by_one
            if size == 1
            else _batch_images_per_s(backend, images, size, SECONDS_PER_RUN * runs)
            for size in BATCHES
        },
        "peak_memory_mb": peak_memory_mb(),
        "share": _shares(total_ms, parts_ms["copy"], parts_ms["graph"]),
    }


def peak_memory_mb() -> float | None:
    """Return the highest resident memory of this process so far, where the system tells it."""
    try:
        lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    except OSError:
        return None
    peak = next((line.split()[1] for line in lines if line.startswith("VmHWM:")), None)
    return round(int(peak) / 1024, 1) if peak is not None else None


def _shares(
    total_ms: np.ndarray[tuple[int, ...], np.dtype[np.float64]],
    copy_ms: np.ndarray[tuple[int, ...], np.dtype[np.float64]],
    graph_ms: np.ndarray[tuple[int, ...], np.dtype[np.float64]],
) -> dict[str, float | None]:
    """Share of the time in copies, in the graph, and in the rest on the host."""
    total = float(total_ms.sum())
    # The runtime's clock and ours differ by microseconds, so a share may come out a little above 1.
    graph = min(float(graph_ms.sum()) / total, 1.0)
    copy = min(float(copy_ms.sum()) / total, 1.0)
    if not np.isfinite(graph):
        return {"copy": None, "graph": None, "host": None}
    copied = copy if np.isfinite(copy) else 0.0
    return {
        "copy": round(copy, 4) if np.isfinite(copy) else None,
        "graph": round(graph, 4),
        "host": round(max(1.0 - graph - copied, 0.0), 4),
    }


def _batch_images_per_s(
    backend: InferenceBackend, images: ImageArray, size: int, seconds: float
) -> float | None:
    """Images per second in batches; None where the backend or the graph takes no batch."""
    compile_batch = getattr(backend, "compile_batch", None)
    if compile_batch is None:
        return None
    try:
        run = compile_batch(size)
    except BackendError:
        return None
    batch = images[np.arange(size) % len(images)]
    run(batch)
    count, started = 0, time.perf_counter()
    while count < 2 or time.perf_counter() - started < seconds:
        run(batch)
        count += 1
    return round(count * size / (time.perf_counter() - started), 1)


def _or_nan(value: object) -> float:
    return float(value) if isinstance(value, int | float) else float("nan")

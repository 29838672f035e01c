"""How long does one part take? Graphs, whole inspections and peers, interleaved in one run.

    python -m benchmarks.latency --json
    python -m benchmarks.latency --report docs/benchmarks/latency.md

The networks are untrained: weights do not change the time. Timed are the graph alone, and the whole
inspection (frame -> verdict) of a frame at the graph's size; resizing is timed apart. All rows take
turns, so that a busy neighbour slows all of them; compare ratios, and only within one run. Every
row names the precision that executed. `--bundle` times bundles of your own, `--peer NAME=FILE` the
exported model (ONNX or OpenVINO) of another program.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

import numpy as np
import openvino as ov

from benchmarks.latency_graphs import CANDIDATES, SIDE, make_bundle, random_images
from benchmarks.latency_page import latency_page
from benchmarks.latency_steps import STEPS, step_runs
from engine.backends import create_backend
from engine.backends.signal_stack import kept_signal_stack
from engine.bundle import Bundle, open_bundle
from engine.errors import BackendError, DataError, InspectionError
from engine.inspector import Inspector
from engine.preprocess import resize_image
from engine.recipe import Recipe, View
from engine.types import Frame, ImageArray, Verdict

PRECISIONS = ("bf16", "fp32", "int8")
SIZES = ((256, 256), (640, 480), (1280, 1024))
ROUNDS = 60
RUNS_PER_TURN = 4
WARM_UP = 5
UNIT = ("stfpm resnet18", "graph")
"""Row that ratios are relative to, at the same precision."""


@dataclass(frozen=True)
class Row:
    """One thing that was timed.

    Attributes:
        name: Method and teacher, or the peer's name.
        kind: `graph`, `inspector` (frame -> verdict) or `peer`.
        backend: Runtime.
        precision: What executed.
        p50_ms: Median.
        p95_ms: 95th percentile.
        p99_ms: 99th percentile.
    """

    name: str
    kind: str
    backend: str
    precision: str
    p50_ms: float
    p95_ms: float
    p99_ms: float


@dataclass
class _Timed:
    """Something to time: `run` gives milliseconds, and may note what lay outside the graph."""

    name: str
    kind: str
    precision: str
    run: Callable[[], float]
    times_ms: list[float] = field(default_factory=list)
    adds_ms: list[float] = field(default_factory=list)

    def row(self) -> Row:
        p50, p95, p99 = (float(q) for q in np.quantile(self.times_ms, (0.5, 0.95, 0.99)))
        return Row(
            self.name,
            self.kind,
            "openvino",
            self.precision,
            *(round(q, 3) for q in (p50, p95, p99)),
        )


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the benchmark; see the module's text."""
    options = _parser().parse_args(arguments)
    try:
        # OpenVINO is loaded here without our backend, which would see to that.
        with kept_signal_stack():
            answer = measure(options)
    except InspectionError as error:
        sys.stderr.write(f"error: {error}\n")
        return error.exit_code
    if options.report:
        options.report.write_text(latency_page(answer), encoding="utf-8")
    if options.json:
        sys.stdout.write(json.dumps(answer) + "\n")
    else:
        sys.stdout.write(latency_page(answer))
    return 0


def measure(options: argparse.Namespace) -> dict[str, object]:
    """Time everything that the options name.

    Returns:
        Keys of `python -m benchmarks.latency --json`.
    """
    with tempfile.TemporaryDirectory() as folder:
        timed: list[_Timed] = []
        for bundle in _bundles(options, Path(folder)):
            for precision in options.precisions:
                timed += _timed_bundle(bundle, precision, options.threads)
        for peer in options.peer:
            timed += [
                _timed_peer(peer, precision, options.threads) for precision in ("bf16", "fp32")
            ]
        steps = _timed_steps(options)
        _take_turns([*timed, *steps], options.rounds)
    rows = [one.row() for one in timed]
    return {
        "rows": [asdict(row) for row in rows],
        "ratios": ratios(rows),
        "inspector_adds_ms": {
            f"{one.name}, {one.precision}": round(float(np.median(one.adds_ms)), 3)
            for one in timed
            if one.adds_ms
        },
        "resize_ms": _resize_times(options.rounds),
        "steps": _step_rows(steps),
        "rounds": options.rounds,
        "threads": options.threads,
        "device": str(ov.Core().get_property("CPU", "FULL_DEVICE_NAME")).strip(),
        "openvino": ov.__version__,
    }


def _timed_steps(options: argparse.Namespace) -> list[_Timed]:
    """The graphs of `--steps`, each rewriting apart."""
    chosen = [candidate for candidate in CANDIDATES if candidate.name in options.steps]
    return [
        _Timed(name, step, "fp32", run)
        for name, step, run in step_runs(chosen, SIDE, options.threads)
    ]


def _step_rows(steps: Sequence[_Timed]) -> list[dict[str, object]]:
    """Medians, and relative to the graph as it is exported."""
    medians = {(one.name, one.kind): float(np.median(one.times_ms)) for one in steps}
    return [
        {
            "name": name,
            "step": step,
            "p50_ms": round(value, 3),
            "ratio": round(value / medians[name, STEPS[0]], 4),
        }
        for (name, step), value in medians.items()
    ]


def ratios(rows: Sequence[Row]) -> dict[str, float]:
    """Time of each row relative to STFPM-ResNet18's graph at the same precision.

    And, for `edge`, of its whole inspection; the default precision of OpenVINO on this CPU is what
    STFPM runs in by itself, so `edge` in INT8 is compared with that as well.
    """
    units = {row.precision: row.p50_ms for row in rows if (row.name, row.kind) == UNIT}
    found = {
        f"{row.name} {row.kind} / {UNIT[0]} graph, {row.precision}": row.p50_ms
        / units[row.precision]
        for row in rows
        if row.precision in units and (row.name, row.kind) != UNIT
    }
    default = units.get("bf16", units.get("fp32"))
    if default:
        name = "bf16" if "bf16" in units else "fp32"
        found |= {
            f"{row.name} {row.kind} int8 / {UNIT[0]} graph {name} (unequal)": row.p50_ms / default
            for row in rows
            if row.precision == "int8" and row.name.startswith("edge")
        }
    return {name: round(value, 4) for name, value in found.items()}


def _bundles(options: argparse.Namespace, folder: Path) -> Iterator[Bundle]:
    yield from (open_bundle(path) for path in options.bundle)
    known = {candidate.name: candidate for candidate in CANDIDATES}
    for name in options.models:
        if name not in known:
            raise DataError(f"--models {name}: expected some of {', '.join(known)}")
        sys.stderr.write(f"exporting {name}\n")
        yield make_bundle(known[name], folder)


def _timed_bundle(bundle: Bundle, precision: str, threads: int | None) -> list[_Timed]:
    """Graph and inspection of a bundle; nothing where CPU or bundle do not offer the precision."""
    try:
        backend = create_backend("openvino", bundle, precision, threads=threads)
    except InspectionError as error:
        sys.stderr.write(f"left out: {error}\n")
        return []
    spec = backend.input_spec
    image = random_images(1, max(spec.height, spec.width))[:, : spec.height, : spec.width].copy()
    recipe = Recipe(product="p", views=(View(),), thresholds={f"openvino/{precision}": 1e9})
    inspector = Inspector(backend, recipe)
    frame = Frame(image[0], 0, "benchmark")

    adds_ms: list[float] = []

    def graph() -> float:
        backend.infer(image)
        return float(getattr(backend, "graph_ms", float("nan")))

    def inspect() -> float:
        started = time.perf_counter()
        result = inspector.inspect(frame)
        taken_ms = (time.perf_counter() - started) * 1e3
        if result.verdict is Verdict.FAULT:
            raise BackendError(f"{bundle.manifest.name}: gave no score; nothing was timed")
        in_graph_ms = float(getattr(backend, "graph_ms", float("nan")))
        adds_ms.append(taken_ms - in_graph_ms - result.timings_ms["resize"])
        return taken_ms

    name = f"{bundle.manifest.method} {bundle.manifest.teacher}"
    return [
        _Timed(name, "graph", backend.precision, graph),
        _Timed(name, "inspector", backend.precision, inspect, adds_ms=adds_ms),
    ]


def _timed_peer(peer: str, precision: str, threads: int | None) -> _Timed:
    """The exported model of another program, `NAME=FILE`, with OpenVINO's own handling."""
    name, _, path = peer.partition("=")
    if not Path(path).is_file():
        raise DataError(f"--peer {peer}: expected NAME=FILE with a model file that exists")
    core = ov.Core()
    wishes: dict[str, str | int] = {
        "PERFORMANCE_HINT": "LATENCY",
        "INFERENCE_PRECISION_HINT": {"bf16": "bf16", "fp32": "f32"}[precision],
    }
    if threads is not None:
        wishes["INFERENCE_NUM_THREADS"] = threads
    try:
        model = core.read_model(path)
        sizes = [int(size) for size in model.input(0).partial_shape.get_max_shape()]
        model.reshape([1, *sizes[1:]])
        request = core.compile_model(model, "CPU", wishes).create_infer_request()
    except (RuntimeError, ValueError) as error:
        raise BackendError(f"{path}: OpenVINO cannot load it ({error})".splitlines()[0]) from error

    def run() -> float:
        request.infer()
        return float(request.latency)

    return _Timed(name, "peer", precision, run)


def _take_turns(timed: Sequence[_Timed], rounds: int) -> None:
    for one in timed:
        for _ in range(WARM_UP):
            one.run()
    for index in range(rounds):
        if index % 10 == 0:
            sys.stderr.write(f"round {index} of {rounds}\n")
        for one in timed:
            one.run()  # the caches hold the row before
            one.times_ms.extend(one.run() for _ in range(RUNS_PER_TURN))


def _resize_times(rounds: int) -> dict[str, dict[str, float]]:
    """Milliseconds from a camera's frame to the graph's size."""
    times: dict[str, dict[str, float]] = {}
    generator = np.random.default_rng(0)
    for width, height in SIZES:
        image: ImageArray = generator.integers(0, 256, (height, width, 3), dtype=np.uint8)
        taken: list[float] = []
        for _ in range(max(20, rounds)):
            started = time.perf_counter()
            resize_image(image, SIDE, SIDE)
            taken.append((time.perf_counter() - started) * 1e3)
        p50, p95, p99 = (round(float(q), 4) for q in np.quantile(taken, (0.5, 0.95, 0.99)))
        times[f"{width}x{height}"] = {"p50": p50, "p95": p95, "p99": p99}
    return times


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    names = [candidate.name for candidate in CANDIDATES]
    parser.add_argument("--models", nargs="*", default=names, help=f"of {', '.join(names)}")
    parser.add_argument("--bundle", nargs="*", type=Path, default=[], help="bundles of your own")
    parser.add_argument("--peer", nargs="*", default=[], help="NAME=FILE of another program")
    parser.add_argument("--steps", nargs="*", default=[], help="models whose rewritings to time")
    parser.add_argument("--precisions", nargs="+", default=list(PRECISIONS), choices=PRECISIONS)
    parser.add_argument("--threads", type=int, default=None, help="CPU threads")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--report", type=Path, default=None, help="Markdown page to write")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    return parser


if __name__ == "__main__":
    raise SystemExit(main())

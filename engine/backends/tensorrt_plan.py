"""Build a TensorRT plan from an ONNX graph; one path for TensorRT 10.3 to 11.4.

Networks are strongly typed: the precision is decided in the graph, never by a builder flag, since
those are gone in TensorRT 11. Every name used of `tensorrt` is checked against the real bindings of
three versions (tests/deploy/test_tensorrt_contract.py); variables that hold its objects are
annotated where their type does not follow from a call, because that test reads the annotations.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from functools import cache

import tensorrt as trt

from engine.backend import BuildProgress
from engine.errors import BackendError

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class PlanSettings:
    """How hard the builder tries.

    Attributes:
        optimization_level: 0 (fast build) to 5 (fast plan); TensorRT's own default is 3.
        workspace_mb: Most GPU memory that a layer's scratch space may take.
    """

    optimization_level: int = 4
    workspace_mb: int = 1024

    @property
    def text(self) -> str:
        """As part of the cache's key."""
        return f"typed level {self.optimization_level} workspace {self.workspace_mb} tf32 off"


@dataclass(frozen=True)
class BuiltPlan:
    """A plan, and what the builder learnt of the GPU's speed on the way."""

    plan: bytes
    timing_cache: bytes


class PlanLogger(trt.ILogger):  # type: ignore[misc]
    """Hands TensorRT's messages to `logging` and keeps the last error for ours."""

    def __init__(self) -> None:
        trt.ILogger.__init__(self)
        self.last_error = ""

    def log(self, severity: trt.ILogger.Severity, msg: str) -> None:
        """Take a message; may be called from a thread of the builder."""
        if severity in (trt.ILogger.Severity.INTERNAL_ERROR, trt.ILogger.Severity.ERROR):
            self.last_error = " ".join(msg.split())
            _log.error("TensorRT: %s", self.last_error)
        elif severity == trt.ILogger.Severity.WARNING:
            _log.warning("TensorRT: %s", msg)
        else:
            _log.debug("TensorRT: %s", msg)

    def take_error(self) -> str:
        """Return the last error and forget it."""
        error, self.last_error = self.last_error or "no message", ""
        return error


@cache
def plan_logger() -> PlanLogger:
    """Return the logger of this process; TensorRT keeps the first one that it is given."""
    return PlanLogger()


@dataclass
class _Phase:
    """A phase of the build.

    Attributes:
        parent: Name of the phase that it belongs to; empty = none.
        steps: How many steps it has.
        done: Steps completed.
    """

    parent: str
    steps: int
    done: int = 0


@dataclass
class ProgressShare:
    """Turns nested phases into one share that never falls.

    Attributes:
        report: Takes share and phase.
        phases: Phases under way by name.
        share: Highest share so far.
        failure: What `report` raised; raised again when the builder has stopped.
    """

    report: BuildProgress
    phases: dict[str, _Phase] = field(default_factory=dict)
    share: float = 0.0
    failure: Exception | None = None

    def start(self, name: str, parent: str, steps: int) -> None:
        """Note that a phase has begun."""
        self.phases[name] = _Phase(parent, max(steps, 1))

    def step(self, name: str, step: int) -> bool:
        """Note a completed step; returns whether to go on."""
        phase = self.phases.get(name)
        if phase is None:
            return True
        phase.done = min(step + 1, phase.steps)
        self.share = max(self.share, min(self._share_of(phase), 1.0))
        try:
            return self.report(self.share, name)
        except Exception as error:  # noqa: BLE001 - it must not unwind through the builder's C++
            self.failure = error
            return False

    def finish(self, name: str) -> None:
        """Note that a phase has ended."""
        self.phases.pop(name, None)

    def _share_of(self, phase: _Phase) -> float:
        share = phase.done / phase.steps
        parent = self.phases.get(phase.parent)
        while parent is not None:
            # The step of the parent that is under way counts by the share of its child.
            share = (parent.done + share) / parent.steps
            parent = self.phases.get(parent.parent)
        return share


class _ProgressMonitor(trt.IProgressMonitor):  # type: ignore[misc]
    """TensorRT's callbacks while it builds."""

    def __init__(self, progress: ProgressShare) -> None:
        trt.IProgressMonitor.__init__(self)
        self._progress = progress

    def phase_start(self, phase_name: str, parent_phase: str | None, num_steps: int) -> None:
        self._progress.start(phase_name, parent_phase or "", num_steps)

    def step_complete(self, phase_name: str, step: int) -> bool:
        return self._progress.step(phase_name, step)

    def phase_finish(self, phase_name: str) -> None:
        self._progress.finish(phase_name)


def build_plan(
    onnx: bytes,
    settings: PlanSettings,
    *,
    timing_cache: bytes = b"",
    on_progress: BuildProgress | None = None,
) -> BuiltPlan:
    """Build a plan for the GPU of this machine; takes seconds to many minutes.

    Args:
        onnx: The graph; its types are kept as they are.
        settings: How to build.
        timing_cache: What an earlier build on this GPU returned, which makes this one fast.
        on_progress: Called after each step.

    Raises:
        BackendError: The graph is not supported, memory is short, or `on_progress` said stop.
    """
    logger = plan_logger()
    try:
        builder = trt.Builder(logger)
        network = builder.create_network(1 << int(trt.NetworkDefinitionCreationFlag.STRONGLY_TYPED))
        parser = trt.OnnxParser(network, logger)
        if not parser.parse(onnx):
            raise BackendError(f"backend tensorrt: cannot read the graph ({_errors_of(parser)})")
        config = _create_config(builder, settings, timing_cache)
        progress = ProgressShare(on_progress or _log_progress)
        monitor = _ProgressMonitor(progress)  # a name keeps it alive while the builder runs
        config.progress_monitor = monitor
        serialized = builder.build_serialized_network(network, config)
        if progress.failure is not None:
            raise progress.failure
        if serialized is None:
            raise BackendError(
                f"backend tensorrt: the build stopped ({logger.take_error()}); "
                "free GPU memory and try again, or use another backend"
            )
        learnt = config.get_timing_cache()
        kept = b"" if learnt is None else bytes(memoryview(learnt.serialize()))
        return BuiltPlan(bytes(memoryview(serialized)), kept)
    except (RuntimeError, TypeError, MemoryError) as error:
        # The bindings raise TypeError where the library gives no object, such as without a GPU.
        raise BackendError(
            f"backend tensorrt: cannot build a plan ({logger.last_error or error}); "
            "run gonogo doctor"
        ) from error


def load_engine(plan: bytes) -> trt.ICudaEngine:
    """Load a plan that this process has built or verified.

    Raises:
        BackendError: TensorRT does not take it.
    """
    logger = plan_logger()
    try:
        runtime = trt.Runtime(logger)
        engine = runtime.deserialize_cuda_engine(plan)
    except (RuntimeError, TypeError, MemoryError) as error:
        raise BackendError(
            f"backend tensorrt: cannot load the plan ({logger.last_error or error}); "
            "run gonogo doctor"
        ) from error
    if engine is None:
        raise BackendError(f"backend tensorrt: cannot load the plan ({logger.take_error()})")
    return engine


def _create_config(
    builder: trt.Builder, settings: PlanSettings, timing_cache: bytes
) -> trt.IBuilderConfig:
    config = builder.create_builder_config()
    config.builder_optimization_level = settings.optimization_level
    config.set_memory_pool_limit(trt.MemoryPoolType.WORKSPACE, settings.workspace_mb << 20)
    # FP32 means FP32: TF32 would keep 10 bits of the mantissa.
    config.clear_flag(trt.BuilderFlag.TF32)
    timings = config.create_timing_cache(timing_cache)
    if not config.set_timing_cache(timings, ignore_mismatch=False):
        _log.warning("TensorRT does not take the timing cache; building without")
    return config


def _errors_of(parser: trt.OnnxParser) -> str:
    words: list[str] = []
    for index in range(parser.num_errors):
        error: trt.ParserError = parser.get_error(index)
        words.append(f"node {error.node()}: {' '.join(error.desc().split())}")
    return "; ".join(words) or plan_logger().take_error()


def _log_progress(share: float, phase: str) -> bool:
    _log.debug("building: %.0f %% (%s)", 100.0 * share, phase)
    return True

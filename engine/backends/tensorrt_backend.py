"""TensorRT on Jetson and RTX, without torch: a plan built here, one captured CUDA graph per part.

The plan comes from this station's own cache or is built; either way it is compared with the
bundle's references before it serves: the same graph may get other kernels on each build.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import asdict
from typing import Any

import numpy as np
import tensorrt as trt
from numpy.typing import DTypeLike, NDArray

from engine.backend import BuildProgress, Inference
from engine.backends.checks import check_image
from engine.backends.cuda_memory import CudaStream, Gpu, find_gpu
from engine.backends.plan_cache import PlanCache, PlanKey
from engine.backends.tensorrt_plan import (
    PlanSettings,
    build_plan,
    load_engine,
    plan_logger,
)
from engine.bundle import Bundle
from engine.errors import BackendError
from engine.parity import ParityReport, check_parity
from engine.types import ImageArray

_PRECISIONS = ("fp16", "int8", "fp32")
_TIMED_RUNS = 50
_log = logging.getLogger(__name__)


class TensorRtBackend:
    """One plan on the first GPU. Owned by one thread.

    Attributes:
        name: `tensorrt`.
        precision: Precision of the graph that the plan was built from; networks are strongly typed,
            so this is what executes.
        device: Name of the GPU.
        input_spec: What `infer` takes.
        graph_ms: Milliseconds from launch to finish of the last `infer`, copies included; None
            before the first.
        built: Whether the plan was built just now; False = it came from the cache.
        parity: How far it is from the bundle's references.
    """

    name = "tensorrt"

    def __init__(
        self,
        bundle: Bundle,
        precision: str = "fp16",
        *,
        cache: PlanCache | None = None,
        settings: PlanSettings | None = None,
        on_progress: BuildProgress | None = None,
    ) -> None:
        """Load or build the plan, capture it, and compare it with the references.

        Args:
            bundle: A bundle with a graph of that precision.
            precision: `fp16`, `int8` or `fp32` (TF32 off).
            cache: Where plans are kept; None = this user's folder.
            settings: How a plan is built; None = the defaults.
            on_progress: Called while a plan is built.

        Raises:
            BackendError: Another precision, no GPU or driver, no memory, or a graph that TensorRT
                does not support.
            BundleError: The bundle has no graph of that precision.
            ParityError: The plan computes something else than the references.
        """
        if precision not in _PRECISIONS:
            raise BackendError(
                f"backend tensorrt: does not offer {precision}; "
                f"use {' or '.join(f'tensorrt/{name}' for name in _PRECISIONS)}"
            )
        onnx = bundle.onnx_bytes(precision)
        gpu = find_gpu()
        self.precision = precision
        self.device = gpu.name
        self.input_spec = bundle.input_spec
        self.graph_ms: float | None = None
        self.built = False
        self._run: _Run | None = None
        plans = _Plans(bundle, precision, gpu, cache or PlanCache(), settings or PlanSettings())
        stored = plans.load()
        if stored is not None:
            try:
                self._start(stored, bundle)
            except BackendError as error:
                # Such as after an update of the driver, which no key can foresee.
                _log.warning("stored plan is not usable (%s); building it again", error)
                plans.forget()
        if self._run is None:
            self._build(onnx, bundle, plans, on_progress)

    def infer(self, image: ImageArray) -> Inference:
        """Run the plan.

        Args:
            image: `(1, H, W, 3)` uint8 of exactly `input_spec`'s size.

        Returns:
            The map as `(h, w)` float32, owned by the caller, and its maximum, whatever they are.

        Raises:
            BackendError: The image has another shape or dtype, the GPU failed or was lost, or the
                backend is closed.
        """
        if self._run is None:
            raise BackendError("backend tensorrt: already closed; create a new one")
        check_image(self.name, image, self.input_spec)
        started = time.perf_counter()
        result = self._run(image)
        self.graph_ms = (time.perf_counter() - started) * 1e3
        return result

    def close(self) -> None:
        """Free the GPU's memory; calling twice is harmless."""
        if self._run is not None:
            self._run.close()
            self._run = None

    def _start(self, plan: bytes, bundle: Bundle) -> None:
        self._run = _Run(load_engine(plan), bundle)
        try:
            self.parity: ParityReport = check_parity(self, bundle)
        except BaseException:
            self.close()
            raise

    def _build(
        self, onnx: bytes, bundle: Bundle, plans: _Plans, on_progress: BuildProgress | None
    ) -> None:
        started = time.perf_counter()
        plan = plans.build(onnx, on_progress)
        build_s = time.perf_counter() - started
        self._start(plan, bundle)
        self.built = True
        report: dict[str, object] = {
            "parity": asdict(self.parity),
            "latency_ms": self._measure(bundle.parity_samples().images),
            "build_s": round(build_s, 1),
        }
        plans.store(plan, report)

    def _measure(self, images: ImageArray) -> dict[str, float]:
        times: list[float] = []
        for index in range(_TIMED_RUNS):
            started = time.perf_counter()
            self.infer(images[index % len(images)][np.newaxis])
            times.append((time.perf_counter() - started) * 1e3)
        quantiles = np.quantile(times, (0.5, 0.95, 0.99))
        return {
            name: round(float(value), 3)
            for name, value in zip(("p50", "p95", "p99"), quantiles, strict=True)
        }


class _Plans:
    """The cache, asked for one bundle on one GPU."""

    def __init__(
        self, bundle: Bundle, precision: str, gpu: Gpu, cache: PlanCache, settings: PlanSettings
    ) -> None:
        spec = bundle.manifest.input
        self._cache = cache
        self._settings = settings
        self._key = PlanKey(
            kind="plan",
            bundle=bundle.sha256,
            tensorrt=trt.__version__,
            gpu=gpu.name,
            compute_capability=gpu.compute_capability,
            precision=precision,
            shape=(1, spec.height, spec.width, 3),
            settings=settings.text,
        )
        self._timing_key = PlanKey(
            kind="timing",
            bundle="",
            tensorrt=trt.__version__,
            gpu=gpu.name,
            compute_capability=gpu.compute_capability,
            precision="",
            shape=(),
        )

    def load(self) -> bytes | None:
        """Return the stored plan if it is this station's own."""
        found = self._cache.load(self._key)
        if found.data is None:
            _log.info("%s/%s: %s; building it", "tensorrt", self._key.precision, found.reason)
        return found.data

    def forget(self) -> None:
        """Delete the stored plan."""
        self._cache.forget(self._key)

    def build(self, onnx: bytes, on_progress: BuildProgress | None) -> bytes:
        """Build the plan and keep what was learnt, even if the plan is refused afterwards."""
        known = self._cache.load(self._timing_key).data or b""
        built = build_plan(onnx, self._settings, timing_cache=known, on_progress=on_progress)
        if built.timing_cache:
            self._keep(self._timing_key, built.timing_cache, None)
        return built.plan

    def store(self, plan: bytes, report: dict[str, object]) -> None:
        """Keep a plan that agrees with the references."""
        self._keep(self._key, plan, report)

    def _keep(self, key: PlanKey, data: bytes, report: dict[str, object] | None) -> None:
        try:
            self._cache.store(key, data, report)
        except BackendError as error:
            # It serves all the same; only the next start will build again.
            _log.warning("%s", error)


class _Run:
    """Buffers, and the captured steps from one to the other."""

    def __init__(self, engine: trt.ICudaEngine, bundle: Bundle) -> None:
        image_name, map_name, maximum_name = _check_tensors(engine, bundle)
        self._engine: trt.ICudaEngine | None = engine  # must outlive the context
        self._context: trt.IExecutionContext | None = engine.create_execution_context()
        if self._context is None:
            raise BackendError(
                f"backend tensorrt: no memory to run the plan ({plan_logger().take_error()}); "
                "close other programs on the GPU"
            )
        self._stream = CudaStream()
        try:
            spec, size = bundle.manifest.input, bundle.manifest.map
            shapes = ((1, spec.height, spec.width, 3), (1, size.height, size.width), (1,))
            self._image, image_address = self._bind(image_name, shapes[0], np.uint8)
            self._map, map_address = self._bind(map_name, shapes[1], np.float32)
            self._maximum, maximum_address = self._bind(maximum_name, shapes[2], np.float32)
            steps = self._steps(image_address, map_address, maximum_address)
            # Once outside of a capture: TensorRT finishes its preparations on the first call.
            steps()
            self._stream.synchronize()
            self._stream.capture(steps)
        except BaseException:
            self.close()
            raise

    def __call__(self, image: ImageArray) -> Inference:
        np.copyto(self._image, image)
        self._stream.replay()
        return Inference(self._map[0].copy(), float(self._maximum[0]))

    def close(self) -> None:
        """Free everything; the engine goes last."""
        self._stream.close()
        self._context = None
        self._engine = None

    def _bind(
        self, name: str, shape: tuple[int, ...], dtype: DTypeLike
    ) -> tuple[NDArray[Any], int]:
        """Allocate both sides of a tensor and tell TensorRT the GPU's."""
        host = self._stream.pinned_array(shape, dtype)
        address = self._stream.device_memory(shape, dtype)
        context = self._context
        if context is None or not context.set_tensor_address(name, address):
            raise BackendError(
                f"backend tensorrt: cannot bind {name} ({plan_logger().take_error()})"
            )
        return host, address

    def _steps(self, image: int, anomaly_map: int, maximum: int) -> Callable[[], None]:
        def steps() -> None:
            self._stream.copy_to_device(image, self._image)
            context = self._context
            if context is None or not context.execute_async_v3(self._stream.handle):
                raise BackendError(
                    f"backend tensorrt: cannot run the plan ({plan_logger().take_error()})"
                )
            self._stream.copy_to_host(self._map, anomaly_map)
            self._stream.copy_to_host(self._maximum, maximum)

        return steps


def _check_tensors(engine: trt.ICudaEngine, bundle: Bundle) -> tuple[str, str, str]:
    """Return the names of image, map and maximum, or refuse a plan with other tensors."""
    size_in, size_out = bundle.manifest.input, bundle.manifest.map
    wanted = [
        (trt.TensorIOMode.INPUT, trt.DataType.UINT8, (1, size_in.height, size_in.width, 3)),
        (trt.TensorIOMode.OUTPUT, trt.DataType.FLOAT, (1, size_out.height, size_out.width)),
        (trt.TensorIOMode.OUTPUT, trt.DataType.FLOAT, (1,)),
    ]
    names = [engine.get_tensor_name(index) for index in range(engine.num_io_tensors)]
    found = [
        (
            engine.get_tensor_mode(name),
            engine.get_tensor_dtype(name),
            tuple(engine.get_tensor_shape(name)),
        )
        for name in names
    ]
    if sorted(map(str, found)) != sorted(map(str, wanted)):
        raise BackendError(
            f"{bundle.path}: the plan does not take {list(wanted[0][2])} uint8 and return a map of "
            f"{list(wanted[1][2])} float32 as its manifest says; make the bundle again"
        )
    image, anomaly_map, maximum = (names[found.index(tensor)] for tensor in wanted)
    return image, anomaly_map, maximum

"""ONNX Runtime on the CPU: the portable fallback, wherever its wheel installs."""

from __future__ import annotations

import time

import numpy as np
import onnxruntime as ort
from onnxruntime.capi import onnxruntime_pybind11_state as states

from engine.backend import Inference
from engine.backends.checks import check_image
from engine.bundle import Bundle
from engine.errors import BackendError
from engine.types import ImageArray

# ONNX Runtime's errors share no base class of their own.
_FAILURES: tuple[type[Exception], ...] = (
    states.EPFail,
    states.Fail,
    states.InvalidArgument,
    states.InvalidGraph,
    states.InvalidProtobuf,
    states.NotImplemented,
    states.RuntimeException,
    RuntimeError,
)
_ONLY_ERRORS = 3


class OnnxRuntimeBackend:
    """One graph in ONNX Runtime's CPU provider. Owned by one thread.

    Attributes:
        name: `onnxruntime`.
        precision: `fp32`.
        device: `CPU`.
        input_spec: What `infer` takes.
        graph_ms: Milliseconds that the last `infer` spent in the graph; None before the first.
    """

    name = "onnxruntime"
    device = "CPU"

    def __init__(
        self, bundle: Bundle, precision: str = "fp32", *, threads: int | None = None
    ) -> None:
        """Load the bundle's graph.

        Args:
            bundle: The bundle.
            precision: Only `fp32`: the CPU provider computes most half-precision nodes in FP32, so
                any other name would say what is not executed.
            threads: CPU threads; None = ONNX Runtime's choice.

        Raises:
            BackendError: Another precision was asked for, or the graph cannot be loaded.
        """
        if precision != "fp32":
            raise BackendError(
                f"backend onnxruntime: does not offer {precision}; use onnxruntime/fp32"
            )
        self.precision = "fp32"
        self.input_spec = bundle.input_spec
        self.graph_ms: float | None = None
        options = ort.SessionOptions()
        options.log_severity_level = _ONLY_ERRORS
        if threads is not None:
            options.intra_op_num_threads = threads
        try:
            session = ort.InferenceSession(
                bundle.onnx_bytes("fp32"), options, providers=["CPUExecutionProvider"]
            )
        except _FAILURES as error:
            raise BackendError(
                f"{bundle.path}: ONNX Runtime cannot load the graph "
                f"({_first_line(error)}); make the bundle again"
            ) from error
        _check_ports(bundle, session)
        self._session: ort.InferenceSession | None = session
        self._input = session.get_inputs()[0].name

    def infer(self, image: ImageArray) -> Inference:
        """Run the graph.

        Args:
            image: `(1, H, W, 3)` uint8 of exactly `input_spec`'s size.

        Returns:
            The map as `(h, w)` float32, owned by the caller, and its maximum, whatever they are.

        Raises:
            BackendError: The image has another shape or dtype, the run failed, or it is closed.
        """
        if self._session is None:
            raise BackendError("backend onnxruntime: already closed; create a new one")
        check_image(self.name, image, self.input_spec)
        started = time.perf_counter()
        try:
            anomaly_map, maximum = self._session.run(
                None, {self._input: np.ascontiguousarray(image)}
            )
        except _FAILURES as error:
            raise BackendError(
                f"backend onnxruntime: inference failed ({_first_line(error)}); restart the station"
            ) from error
        self.graph_ms = (time.perf_counter() - started) * 1e3
        return Inference(np.asarray(anomaly_map)[0], float(np.asarray(maximum).reshape(-1)[0]))

    def close(self) -> None:
        """Free the session; calling twice is harmless."""
        self._session = None


def _check_ports(bundle: Bundle, session: ort.InferenceSession) -> None:
    """Refuse a graph that does not take and return what the manifest says."""
    manifest = bundle.manifest
    wanted_in = [1, manifest.input.height, manifest.input.width, 3]
    wanted_out = [1, manifest.map.height, manifest.map.width]
    inputs, outputs = session.get_inputs(), session.get_outputs()
    fits = (
        len(inputs) == 1
        and len(outputs) == 2
        and (inputs[0].type, inputs[0].shape) == ("tensor(uint8)", wanted_in)
        and (outputs[0].type, outputs[0].shape) == ("tensor(float)", wanted_out)
    )
    if not fits:
        raise BackendError(
            f"{bundle.path}: the graph does not take {wanted_in} uint8 and return a map of "
            f"{wanted_out} float32 as its manifest says; make the bundle again"
        )


def _first_line(error: Exception) -> str:
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return lines[0] if lines else type(error).__name__

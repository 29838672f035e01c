"""OpenVINO on the CPU: the backend of every station without an NVIDIA device.

OpenVINO executes in BF16 on CPUs that have it unless told otherwise, so the precision is always
stated and then read back from what was compiled. BF16 is asked for layer by layer: the convolutions
compute in it, while sums, distances and smoothing stay in FP32. (Told to compute the whole graph in
BF16, OpenVINO rounds the map itself, which costs more than all convolutions together.)
"""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial

import numpy as np
import openvino as ov
from openvino import opset13

from engine.backend import Inference
from engine.backends.checks import check_image
from engine.backends.signal_stack import kept_signal_stack
from engine.bundle import Bundle
from engine.errors import BackendError
from engine.types import FloatMap, ImageArray

_CONVOLUTIONS = frozenset({"Convolution", "ConvolutionBackpropData"})
_NAMES = {"f32": "fp32", "bf16": "bf16", "f16": "fp16", "i8": "int8", "u8": "int8"}
_HEAVY_LAYERS = frozenset({"Convolution", "Deconvolution", "GroupConvolution", "FullyConnected"})


class OpenVinoBackend:
    """One graph compiled for this CPU. Owned by one thread.

    Attributes:
        name: `openvino`.
        precision: What the convolutions really execute in.
        device: Name of the CPU.
        input_spec: What `infer` takes.
        graph_ms: Milliseconds that the last `infer` spent in the graph; None before the first.
        copy_ms: Milliseconds that it spent copying image and map.
    """

    name = "openvino"

    def __init__(
        self, bundle: Bundle, precision: str = "fp32", *, threads: int | None = None
    ) -> None:
        """Compile the bundle's graph.

        Args:
            bundle: The bundle.
            precision: `fp32`; `bf16` where the CPU has it; `int8` where the bundle has it.
            threads: CPU threads; None = OpenVINO's choice.

        Raises:
            BackendError: This CPU does not offer the precision, or the graph cannot be compiled.
            BundleError: The bundle has no graph of that precision.
        """
        self.input_spec = bundle.input_spec
        self.graph_ms: float | None = None
        self.copy_ms: float | None = None
        with kept_signal_stack():
            core = ov.Core()
            core.get_property("CPU", "FULL_DEVICE_NAME")  # loads the plugin
        _check_offered(core, precision)
        options: dict[str, str | int] = {
            "PERFORMANCE_HINT": "LATENCY",
            "INFERENCE_PRECISION_HINT": "f32",
            "NUM_STREAMS": 1,
        }
        if threads is not None:
            options["INFERENCE_NUM_THREADS"] = threads
        try:
            # Read again for each batch size: a kept model would hold the weights twice.
            self._read: Callable[[], ov.Model] = partial(_read_model, core, bundle, precision)
            self._compile: Callable[[ov.Model], ov.CompiledModel] = partial(
                core.compile_model, device_name="CPU", config=options
            )
            compiled = self._compile(self._read())
            self.device = str(core.get_property("CPU", "FULL_DEVICE_NAME")).strip()
            self._request: ov.InferRequest | None = compiled.create_infer_request()
            self._input = self._request.get_input_tensor().data
        except RuntimeError as error:
            raise BackendError(
                f"{bundle.path}: OpenVINO cannot compile the graph "
                f"({_first_line(error)}); make the bundle again"
            ) from error
        _check_ports(bundle, compiled)
        self.precision = _executed_precision(compiled)
        if self.precision != precision:
            raise BackendError(
                f"backend openvino: asked for {precision}, but this CPU executes "
                f"{self.precision}; use openvino/{self.precision}"
            )

    def infer(self, image: ImageArray) -> Inference:
        """Run the graph.

        Args:
            image: `(1, H, W, 3)` uint8 of exactly `input_spec`'s size.

        Returns:
            The map as `(h, w)` float32, owned by the caller, and its maximum, whatever they are.

        Raises:
            BackendError: The image has another shape or dtype, OpenVINO failed, or it is closed.
        """
        if self._request is None:
            raise BackendError("backend openvino: already closed; create a new one")
        check_image(self.name, image, self.input_spec)
        try:
            begin = time.perf_counter()
            np.copyto(self._input, image)
            copied = time.perf_counter()
            # `infer` would wrap the outputs in Python objects that nobody needs here.
            self._request.start_async()
            self._request.wait()
            done = time.perf_counter()
            anomaly_map = np.array(self._request.get_output_tensor(0).data[0], dtype=np.float32)
            self.copy_ms = (copied - begin + time.perf_counter() - done) * 1e3
            maximum = float(self._request.get_output_tensor(1).data.reshape(-1)[0])
        except RuntimeError as error:
            raise BackendError(
                f"backend openvino: inference failed ({_first_line(error)}); restart the station"
            ) from error
        self.graph_ms = float(self._request.latency)
        return Inference(anomaly_map, maximum)

    def compile_batch(self, size: int) -> Callable[[ImageArray], FloatMap]:
        """Compile the graph for several images at a time, for measurements.

        Args:
            size: Number of images.

        Returns:
            A function from `(size, H, W, 3)` uint8 to `(size, h, w)` float32.

        Raises:
            BackendError: The graph does not take a batch.
        """
        spec = self.input_spec
        try:
            model = self._read()
            model.reshape([size, spec.height, spec.width, 3])
            request = self._compile(model).create_infer_request()
            taken = int(request.get_output_tensor(0).shape[0])
        except RuntimeError as error:
            raise BackendError(
                f"backend openvino: no batch of {size} ({_first_line(error)}); use 1"
            ) from error
        if taken != size:
            raise BackendError(f"backend openvino: the graph gives no batch of {size}; use 1")

        def run(images: ImageArray) -> FloatMap:
            np.copyto(request.get_input_tensor().data, images)
            request.infer()
            return np.array(request.get_output_tensor(0).data, dtype=np.float32)

        return run

    def close(self) -> None:
        """Free the compiled graph; calling twice is harmless."""
        self._request = None


def _read_model(core: ov.Core, bundle: Bundle, precision: str) -> ov.Model:
    """Read the bundle's graph; BF16 is FP32's, told to convolve in BF16."""
    model = core.read_model(bundle.onnx_bytes("int8" if precision == "int8" else "fp32"))
    if precision == "bf16":
        _convolve_in_bf16(model)
    return model


def _convolve_in_bf16(model: ov.Model) -> None:
    """Let every convolution read BF16 and give FP32."""
    for node in model.get_ordered_ops():
        if node.get_type_name() not in _CONVOLUTIONS:
            continue
        for index in range(2):
            rounded = opset13.convert(node.input_value(index), "bf16")
            node.input(index).replace_source_output(rounded.output(0))
        readers = [reader for output in node.outputs() for reader in output.get_target_inputs()]
        result = opset13.convert(node.output(0), "f32")
        for reader in readers:
            reader.replace_source_output(result.output(0))
    model.validate_nodes_and_infer_types()


def _check_offered(core: ov.Core, precision: str) -> None:
    if precision == "int8":
        return  # any CPU computes it; the bundle says whether it has such a graph
    offered = ["fp32"]
    if "BF16" in core.get_property("CPU", "OPTIMIZATION_CAPABILITIES"):
        offered.append("bf16")
    if precision not in offered:
        raise BackendError(
            f"backend openvino: this CPU does not offer {precision}; "
            f"use {' or '.join(f'openvino/{name}' for name in offered)}"
        )


def _check_ports(bundle: Bundle, compiled: ov.CompiledModel) -> None:
    """Refuse a graph that does not take and return what the manifest says."""
    manifest = bundle.manifest
    wanted_in = [1, manifest.input.height, manifest.input.width, 3]
    wanted_out = [1, manifest.map.height, manifest.map.width]
    inputs, outputs = compiled.inputs, compiled.outputs
    fits = (
        len(inputs) == 1
        and len(outputs) == 2
        and inputs[0].element_type == ov.Type.u8
        and outputs[0].element_type == ov.Type.f32
        and all(port.partial_shape.is_static for port in (*inputs, *outputs))
        and list(inputs[0].shape) == wanted_in
        and list(outputs[0].shape) == wanted_out
    )
    if not fits:
        raise BackendError(
            f"{bundle.path}: the graph does not take {wanted_in} uint8 and return a map of "
            f"{wanted_out} float32 as its manifest says; make the bundle again"
        )


def _executed_precision(compiled: ov.CompiledModel) -> str:
    """Read from the compiled graph in which precision its heavy layers run; the lowest counts."""
    found: set[str] = set()
    for node in compiled.get_runtime_model().get_ops():
        info = node.get_rt_info()
        if "layerType" in info and info["layerType"].astype(str) in _HEAVY_LAYERS:
            found.add(info["runtimePrecision"].astype(str))
    if not found:
        hint = compiled.get_property("INFERENCE_PRECISION_HINT")
        found.add(hint.get_type_name() if isinstance(hint, ov.Type) else str(hint))
    lowest = min(found, key=lambda name: {"f32": 32, "bf16": 16, "f16": 16}.get(name, 8))
    return _NAMES.get(lowest, lowest)


def _first_line(error: RuntimeError) -> str:
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return lines[-1] if lines else type(error).__name__

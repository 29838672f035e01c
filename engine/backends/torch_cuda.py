"""The network in torch on an NVIDIA GPU: half precision, channels-last, one captured CUDA graph.

Copy in, network and copy out are captured once and replayed per part, so that nothing is launched
from Python while a part waits. Precision is decided per layer: convolutions, transposed
convolutions and linear layers take and give float16; cosine norms, fusion, smoothing and maximum
stay float32.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np
import torch
from torch import Tensor, nn

from engine.backend import Inference
from engine.backends.checks import check_image
from engine.backends.torch_reference import load_network
from engine.bundle import Bundle
from engine.errors import BackendError
from engine.parity import check_parity
from engine.types import ImageArray

_PRECISIONS = ("fp16", "fp32")
_HALF_LAYERS = (nn.Conv2d, nn.ConvTranspose2d, nn.Linear)
_WARM_UP_RUNS = 3


class TorchCudaBackend:
    """The bundle's network on a GPU. Owned by one thread.

    Attributes:
        name: `torch_cuda`.
        precision: `fp16` or `fp32` (TF32 off).
        device: Name of the GPU.
        input_spec: What `infer` takes.
        graph_ms: Milliseconds from launch to finish of the last `infer`, copies included; None
            before the first.
    """

    name = "torch_cuda"

    def __init__(self, bundle: Bundle, precision: str = "fp16", *, device: str = "cuda") -> None:
        """Load the network, capture it, and compare it with the bundle's references.

        Args:
            bundle: A bundle with weights (not made with `--station-only`).
            precision: `fp16` or `fp32`.
            device: torch's name of the GPU; `cpu` runs the same steps without a captured graph,
                which is slow and serves to test them.

        Raises:
            BackendError: Another precision, no GPU, or it has too little memory.
            BundleError: The bundle has no weights, or they do not fit its architecture.
            ParityError: It computes something else than the references.
        """
        if precision not in _PRECISIONS:
            raise BackendError(
                f"backend {self.name}: does not offer {precision}; "
                f"use {' or '.join(f'{self.name}/{name}' for name in _PRECISIONS)}"
            )
        self.precision = precision
        self.input_spec = bundle.input_spec
        self.graph_ms: float | None = None
        self.device = _device_name(device)
        network = prepare_network(load_network(bundle), precision)
        try:
            self._run: _Run | None = self._start(network, bundle, torch.device(device))
        except RuntimeError as error:
            raise BackendError(
                f"backend {self.name}: cannot start on {self.device} ({_first_line(error)}); "
                "use another backend"
            ) from error
        try:
            self.parity = check_parity(self, bundle)
        except BaseException:
            self.close()
            raise

    def _start(self, network: nn.Module, bundle: Bundle, device: torch.device) -> _Run:
        """Bring the network to the device, ready to run."""
        return _Run(network, bundle, device)

    def infer(self, image: ImageArray) -> Inference:
        """Run the network.

        Args:
            image: `(1, H, W, 3)` uint8 of exactly `input_spec`'s size.

        Returns:
            The map as `(h, w)` float32, owned by the caller, and its maximum, whatever they are.

        Raises:
            BackendError: The image has another shape or dtype, the GPU failed, or it is closed.
        """
        if self._run is None:
            raise BackendError(f"backend {self.name}: already closed; create a new one")
        check_image(self.name, image, self.input_spec)
        started = time.perf_counter()
        try:
            result = self._run(image)
        except RuntimeError as error:
            raise BackendError(
                f"backend {self.name}: inference failed ({_first_line(error)}); restart the station"
            ) from error
        self.graph_ms = (time.perf_counter() - started) * 1e3
        return result

    def close(self) -> None:
        """Free the GPU's memory; calling twice is harmless."""
        self._run = None


class _Run:
    """Fixed buffers and the steps from one to the other; captured where there is a GPU."""

    def __init__(
        self, model: nn.Module, bundle: Bundle, device: torch.device, *, captured: bool = True
    ) -> None:
        spec, size = bundle.manifest.input, bundle.manifest.map
        self._model = model.to(device)
        pinned = device.type == "cuda"
        # Pinned: the GPU reads and writes these itself, without a copy by the driver.
        self._image = torch.zeros(
            (1, spec.height, spec.width, 3), dtype=torch.uint8, pin_memory=pinned
        )
        self._map = torch.zeros((1, size.height, size.width), pin_memory=pinned)
        self._maximum = torch.zeros(1, pin_memory=pinned)
        self._device_image = torch.zeros_like(self._image, device=device)
        self._replay: Callable[[], None] = self._steps
        if pinned:
            self._replay = _capture(self._steps) if captured else self._steps_and_wait

    def __call__(self, image: ImageArray) -> Inference:
        np.copyto(self._image.numpy(), image)
        self._replay()
        return Inference(self._map[0].numpy().copy(), float(self._maximum[0]))

    def _steps_and_wait(self) -> None:
        self._steps()
        torch.cuda.current_stream().synchronize()

    @torch.inference_mode()
    def _steps(self) -> None:
        self._device_image.copy_(self._image, non_blocking=True)
        anomaly_map, maximum = self._model(self._device_image)
        self._map.copy_(anomaly_map, non_blocking=True)
        self._maximum.copy_(maximum, non_blocking=True)


def prepare_network(model: nn.Module, precision: str) -> nn.Module:
    """Lay weights out channels-last and, for `fp16`, let the heavy layers compute in half.

    Args:
        model: A network in eval mode; changed in place.
        precision: `fp16` or `fp32`.

    Returns:
        The same network.
    """
    if precision == "fp16":
        for module in model.modules():
            if isinstance(module, _HALF_LAYERS):
                module.half()
                module.register_forward_pre_hook(_half_input)
    # torch's stub of to() lacks the overload with a memory format alone.
    prepared: nn.Module = model.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    return prepared


def _half_input(module: nn.Module, inputs: tuple[Tensor, ...]) -> tuple[Tensor, ...]:
    return tuple(value.half() for value in inputs)


def _capture(steps: Callable[[], None]) -> Callable[[], None]:
    """Record `steps` as one CUDA graph; returns what replays it and waits for the result."""
    # One stream for warm-up and capture: libraries make their handles per stream, and may not while
    # a capture is under way.
    stream = torch.cuda.Stream()  # type: ignore[no-untyped-call]
    stream.wait_stream(torch.cuda.current_stream())
    graph = torch.cuda.CUDAGraph()
    with torch.backends.cudnn.flags(
        enabled=True, benchmark=True, deterministic=False, allow_tf32=False
    ):
        with torch.cuda.stream(stream):
            for _ in range(_WARM_UP_RUNS):
                steps()
        stream.synchronize()
        with torch.cuda.graph(graph, stream=stream, capture_error_mode="thread_local"):
            steps()

    def replay() -> None:
        with torch.cuda.stream(stream):
            graph.replay()
        stream.synchronize()

    return replay


def _device_name(device: str) -> str:
    if device == "cpu":
        return "CPU"
    if not torch.cuda.is_available():
        raise BackendError(
            f"backend torch_cuda: torch {torch.__version__} sees no CUDA device; "
            "install torch's CUDA wheel and the NVIDIA driver, or use a CPU backend"
        )
    return str(torch.cuda.get_device_name(device))


def _first_line(error: RuntimeError) -> str:
    return next((line.strip() for line in str(error).splitlines() if line.strip()), "no message")

"""What the TensorRT backend needs of CUDA, through `cuda-python` and without torch.

Pinned host buffers, device buffers, one stream, and one captured graph. Every call's status is
checked; whatever goes wrong, driver missing included, becomes a `BackendError`.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray

from engine.errors import BackendError

try:
    from cuda.bindings import runtime as cudart
except ImportError as error:
    raise BackendError(
        "backend tensorrt: cuda-python is not installed; pip install 'cuda-python>=12.6'"
    ) from error


@dataclass(frozen=True)
class Gpu:
    """The GPU that serves.

    Attributes:
        name: Product name.
        compute_capability: Such as `8.7`.
    """

    name: str
    compute_capability: str


def find_gpu() -> Gpu:
    """Return the first GPU of this machine.

    Raises:
        BackendError: There is no GPU, or its driver is missing or too old.
    """
    if _call(cudart.cudaGetDeviceCount) < 1:
        raise BackendError("backend tensorrt: no CUDA device here; use a CPU backend")
    properties: cudart.cudaDeviceProp = _call(cudart.cudaGetDeviceProperties, 0)
    name = properties.name
    text = name.decode("ascii", "replace") if isinstance(name, bytes) else str(name)
    return Gpu(text.rstrip("\0"), f"{properties.major}.{properties.minor}")


class CudaStream:
    """One stream with the buffers and the graph that belong to it. Owned by one thread."""

    def __init__(self) -> None:
        """Create the stream on the first GPU.

        Raises:
            BackendError: CUDA refuses.
        """
        self._release: list[Callable[[], object]] = []
        self._graph: Any = None
        _call(cudart.cudaSetDevice, 0)
        self._stream = _call(cudart.cudaStreamCreateWithFlags, cudart.cudaStreamNonBlocking)
        self._release.append(lambda: cudart.cudaStreamDestroy(self._stream))

    @property
    def handle(self) -> int:
        """The stream as TensorRT wants it."""
        return int(self._stream)

    def pinned_array(self, shape: tuple[int, ...], dtype: DTypeLike) -> NDArray[Any]:
        """Allocate host memory that the GPU reads and writes itself.

        It is freed by `close`; nothing may use the array after that.

        Raises:
            BackendError: Out of memory.
        """
        size = _size(shape, dtype)
        address = int(_call(cudart.cudaHostAlloc, size, cudart.cudaHostAllocDefault))
        self._release.append(lambda: cudart.cudaFreeHost(address))
        memory = (ctypes.c_uint8 * size).from_address(address)
        return np.ctypeslib.as_array(memory).view(np.dtype(dtype)).reshape(shape)

    def device_memory(self, shape: tuple[int, ...], dtype: DTypeLike) -> int:
        """Allocate memory on the GPU and return its address.

        Raises:
            BackendError: Out of memory.
        """
        address = int(_call(cudart.cudaMalloc, _size(shape, dtype)))
        self._release.append(lambda: cudart.cudaFree(address))
        return address

    def copy_to_device(self, target: int, source: NDArray[Any]) -> None:
        """Queue a copy from a pinned array.

        Raises:
            BackendError: CUDA refuses.
        """
        _call(
            cudart.cudaMemcpyAsync,
            target,
            source.ctypes.data,
            source.nbytes,
            cudart.cudaMemcpyKind.cudaMemcpyHostToDevice,
            self._stream,
        )

    def copy_to_host(self, target: NDArray[Any], source: int) -> None:
        """Queue a copy into a pinned array.

        Raises:
            BackendError: CUDA refuses.
        """
        _call(
            cudart.cudaMemcpyAsync,
            target.ctypes.data,
            source,
            target.nbytes,
            cudart.cudaMemcpyKind.cudaMemcpyDeviceToHost,
            self._stream,
        )

    def capture(self, steps: Callable[[], None]) -> None:
        """Record what `steps` queues as one graph, without running it.

        Args:
            steps: Queues work on this stream; must have run once outside of a capture.

        Raises:
            BackendError: Something in it cannot be captured, or CUDA refuses.
        """
        # Thread-local: what other threads of the station do must not spoil the capture.
        mode = cudart.cudaStreamCaptureMode.cudaStreamCaptureModeThreadLocal
        _call(cudart.cudaStreamBeginCapture, self._stream, mode)
        try:
            steps()
        except BaseException:
            cudart.cudaStreamEndCapture(self._stream)  # the stream must leave its capture
            raise
        graph = _call(cudart.cudaStreamEndCapture, self._stream)
        try:
            executable = _call(cudart.cudaGraphInstantiate, graph, 0)
        finally:
            cudart.cudaGraphDestroy(graph)
        self._release.append(lambda: cudart.cudaGraphExecDestroy(executable))
        self._graph = executable

    def replay(self) -> None:
        """Run the captured graph and wait until it is done.

        Raises:
            BackendError: Nothing was captured, or the GPU failed.
        """
        if self._graph is None:
            raise BackendError("backend tensorrt: nothing was captured; create a new one")
        _call(cudart.cudaGraphLaunch, self._graph, self._stream)
        self.synchronize()

    def synchronize(self) -> None:
        """Wait until everything queued is done.

        Raises:
            BackendError: The GPU failed.
        """
        _call(cudart.cudaStreamSynchronize, self._stream)

    def close(self) -> None:
        """Free everything, last first; calling twice is harmless.

        Statuses are not looked at: after a lost GPU every call fails, and nothing is left to do.
        """
        self._graph = None
        while self._release:
            self._release.pop()()


def _size(shape: tuple[int, ...], dtype: DTypeLike) -> int:
    return int(np.prod(shape)) * np.dtype(dtype).itemsize


def _call(function: Callable[..., Any], *arguments: object) -> Any:  # noqa: ANN401 - what CUDA gives
    """Call CUDA and return what it gives beside the status.

    Raises:
        BackendError: The status is not success.
    """
    try:
        status, *values = function(*arguments)
    except RuntimeError as error:  # cuda-python 12 so says that there is no driver
        raise BackendError(
            f"backend tensorrt: CUDA cannot start ({error}); install the NVIDIA driver"
        ) from error
    if status != cudart.cudaError_t.cudaSuccess:
        raise BackendError(
            f"backend tensorrt: CUDA failed in {function.__name__} ({_words(status)}); "
            "run gonogo doctor, restart the station"
        )
    return values[0] if values else None


def _words(status: object) -> str:
    _, text = cudart.cudaGetErrorString(status)
    words = text.decode("ascii", "replace") if isinstance(text, bytes) else str(text)
    return f"{getattr(status, 'name', status)}: {words}"

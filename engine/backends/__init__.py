"""The table of inference runtimes; each is imported only when somebody asks for it by name."""

from __future__ import annotations

import ctypes
import importlib.util
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from engine.backend import BuildProgress
from engine.errors import BackendError

if TYPE_CHECKING:
    from engine.backend import InferenceBackend
    from engine.bundle import Bundle


class Wishes(NamedTuple):
    """What a caller may ask of any runtime; each takes what concerns it.

    Attributes:
        threads: CPU threads; None = the runtime's own choice.
        on_progress: Hears about the building of a plan.
    """

    threads: int | None = None
    on_progress: BuildProgress | None = None


def _create_tensorrt(bundle: Bundle, precision: str, wishes: Wishes) -> InferenceBackend:
    from engine.backends.tensorrt_backend import TensorRtBackend

    return TensorRtBackend(bundle, precision, on_progress=wishes.on_progress)


def _create_torch_tensorrt(bundle: Bundle, precision: str, wishes: Wishes) -> InferenceBackend:
    from engine.backends.torch_tensorrt_backend import TorchTensorRtBackend

    return TorchTensorRtBackend(bundle, precision)


def _create_torch_cuda(bundle: Bundle, precision: str, wishes: Wishes) -> InferenceBackend:
    from engine.backends.torch_cuda import TorchCudaBackend

    return TorchCudaBackend(bundle, precision)


def _create_openvino(bundle: Bundle, precision: str, wishes: Wishes) -> InferenceBackend:
    from engine.backends.openvino_backend import OpenVinoBackend

    return OpenVinoBackend(bundle, precision, threads=wishes.threads)


def _create_onnxruntime(bundle: Bundle, precision: str, wishes: Wishes) -> InferenceBackend:
    from engine.backends.onnxruntime_backend import OnnxRuntimeBackend

    return OnnxRuntimeBackend(bundle, precision, threads=wishes.threads)


def _create_torch(bundle: Bundle, precision: str, wishes: Wishes) -> InferenceBackend:
    from engine.backends.torch_reference import TorchReferenceBackend

    return TorchReferenceBackend(bundle, precision, threads=wishes.threads)


class _Entry(NamedTuple):
    """One runtime.

    Attributes:
        create: Makes a backend from bundle, precision and wishes.
        package: Package that must be there.
        install: How to get it.
        needs_gpu: Whether it is of no use without an NVIDIA driver.
    """

    create: Callable[[Bundle, str, Wishes], InferenceBackend]
    package: str
    install: str
    needs_gpu: bool = False


# The fastest first: `gonogo doctor` tries them in this order.
_TABLE: dict[str, _Entry] = {
    "tensorrt": _Entry(
        _create_tensorrt, "tensorrt", "pip install 'gonogo[tensorrt]'", needs_gpu=True
    ),
    "torch_tensorrt": _Entry(
        _create_torch_tensorrt,
        "torch_tensorrt",
        "pip install 'gonogo[torch-tensorrt]'",
        needs_gpu=True,
    ),
    "torch_cuda": _Entry(
        _create_torch_cuda, "torch", "pip install 'gonogo[train]'", needs_gpu=True
    ),
    "openvino": _Entry(_create_openvino, "openvino", "pip install openvino"),
    "onnxruntime": _Entry(_create_onnxruntime, "onnxruntime", "pip install 'gonogo[onnxruntime]'"),
    "torch": _Entry(_create_torch, "torch", "pip install 'gonogo[train]'"),
}

BACKENDS: tuple[str, ...] = tuple(_TABLE)
"""Names of all backends, installed or not."""


def available_backends() -> tuple[str, ...]:
    """Return the backends whose runtime (and driver) is here, without importing any."""
    return tuple(name for name in _TABLE if not _missing(name))


def create_backend(
    name: str,
    bundle: Bundle,
    precision: str = "fp32",
    *,
    threads: int | None = None,
    on_progress: BuildProgress | None = None,
) -> InferenceBackend:
    """Load a bundle into a runtime.

    Args:
        name: Name in the table, such as `openvino`.
        bundle: The bundle.
        precision: Precision that the runtime must really execute.
        threads: CPU threads; None = the runtime's own choice. Runtimes on a GPU take no notice.
        on_progress: Called with the share done and a text while a plan is built; False stops it.

    Returns:
        A backend whose `precision` is what it executes, equal to the one asked for.

    Raises:
        BackendError: No such backend, no such runtime here, or it does not offer `precision`.
        BundleError: The bundle lacks the files that this backend reads.
        ParityError: A plan that was built on this device computes something else.
    """
    if name not in _TABLE:
        raise BackendError(f"backend {name!r}: unknown, expected one of {', '.join(_TABLE)}")
    if threads is not None and threads < 1:
        raise BackendError(f"backend {name}: threads must be at least 1, got {threads}")
    if missing := _missing(name):
        raise BackendError(f"backend {name}: {missing}")
    return _TABLE[name].create(bundle, precision, Wishes(threads, on_progress))


def parse_backend_key(key: str) -> tuple[str, str]:
    """Split `name/precision`, such as `openvino/fp32`; the precision defaults to `fp32`.

    Raises:
        BackendError: The name is not in the table, or the text has another form.
    """
    name, _, precision = key.partition("/")
    if name not in _TABLE or not (precision or "/" not in key) or "/" in precision:
        raise BackendError(
            f"backend {key!r}: expected NAME/PRECISION such as openvino/fp32, "
            f"with one of the names {', '.join(_TABLE)}"
        )
    return name, precision or "fp32"


def _missing(name: str) -> str:
    """Say what a backend lacks on this machine, and the way out; empty = nothing."""
    entry = _TABLE[name]
    if importlib.util.find_spec(entry.package) is None:
        return f"{entry.package} is not installed; {entry.install}"
    if entry.needs_gpu and not _has_nvidia_driver():
        return "no NVIDIA driver here (libcuda.so.1 does not load); install it or use a CPU backend"
    return ""


@cache
def _has_nvidia_driver() -> bool:
    try:
        ctypes.CDLL("libcuda.so.1")
    except OSError:
        return False
    return True

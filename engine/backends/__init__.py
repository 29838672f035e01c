"""The table of inference runtimes; each is imported only when somebody asks for it by name."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from typing import TYPE_CHECKING

from engine.errors import BackendError

if TYPE_CHECKING:
    from engine.backend import InferenceBackend
    from engine.bundle import Bundle


def _create_openvino(bundle: Bundle, precision: str, threads: int | None) -> InferenceBackend:
    from engine.backends.openvino_backend import OpenVinoBackend

    return OpenVinoBackend(bundle, precision, threads=threads)


def _create_torch(bundle: Bundle, precision: str, threads: int | None) -> InferenceBackend:
    from engine.backends.torch_reference import TorchReferenceBackend

    return TorchReferenceBackend(bundle, precision, threads=threads)


BackendFactory = Callable[["Bundle", str, "int | None"], "InferenceBackend"]

# name -> (how to create it, package it needs, how to get that package)
_TABLE: dict[str, tuple[BackendFactory, str, str]] = {
    "openvino": (_create_openvino, "openvino", "pip install openvino"),
    "torch": (_create_torch, "torch", "pip install 'gonogo[train]'"),
}

BACKENDS: tuple[str, ...] = tuple(_TABLE)
"""Names of all backends, installed or not."""


def available_backends() -> tuple[str, ...]:
    """Return the backends whose runtime is installed here, without importing any."""
    return tuple(
        name
        for name, (_, package, _) in _TABLE.items()
        if importlib.util.find_spec(package) is not None
    )


def create_backend(
    name: str, bundle: Bundle, precision: str = "fp32", *, threads: int | None = None
) -> InferenceBackend:
    """Load a bundle into a runtime.

    Args:
        name: Name in the table, such as `openvino`.
        bundle: The bundle.
        precision: Precision that the runtime must really execute.
        threads: CPU threads; None = the runtime's own choice.

    Returns:
        A backend whose `precision` is what it executes, equal to the one asked for.

    Raises:
        BackendError: No such backend, no such runtime here, or it does not offer `precision`.
        BundleError: The bundle lacks the files that this backend reads.
    """
    if name not in _TABLE:
        raise BackendError(f"backend {name!r}: unknown, expected one of {', '.join(_TABLE)}")
    if threads is not None and threads < 1:
        raise BackendError(f"backend {name}: threads must be at least 1, got {threads}")
    create, package, install = _TABLE[name]
    if name not in available_backends():
        raise BackendError(f"backend {name}: {package} is not installed; {install}")
    return create(bundle, precision, threads)


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

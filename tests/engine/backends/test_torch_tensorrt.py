"""The steps around Torch-TensorRT's compiler, which itself needs an NVIDIA GPU."""

from __future__ import annotations

import sys
from types import ModuleType, SimpleNamespace

import pytest

from engine import backends
from engine.backends import create_backend
from engine.backends.torch_tensorrt_backend import TorchTensorRtBackend
from engine.bundle import open_bundle
from engine.errors import BackendError


@pytest.fixture
def compiler(monkeypatch):
    """A package whose compiler gives the program back; `fail` makes it raise."""
    stand_in = ModuleType("torch_tensorrt")
    state = SimpleNamespace(fail="", options={})

    def compile_program(program, inputs, **options):
        if state.fail:
            raise ValueError(state.fail)
        state.options = options | {"shape": tuple(inputs[0].shape)}
        return program.module()

    vars(stand_in)["dynamo"] = SimpleNamespace(compile=compile_program)
    monkeypatch.setitem(sys.modules, "torch_tensorrt", stand_in)
    return state


def test_exported_network_agrees_with_the_references(small_bundle_path, compiler):
    backend = TorchTensorRtBackend(open_bundle(small_bundle_path), "fp32", device="cpu")
    assert backend.name == "torch_tensorrt"
    assert backend.parity.backend == "torch_tensorrt/fp32"
    assert backend.parity.agrees
    assert compiler.options["shape"] == (1, 64, 64, 3)
    assert compiler.options["disable_tf32"]
    backend.close()
    with pytest.raises(BackendError, match="torch_tensorrt: already closed"):
        backend.infer(open_bundle(small_bundle_path).parity_samples().images[:1])


def test_compiler_that_fails_is_one_line(small_bundle_path, compiler):
    compiler.fail = "no converter\nfor this"
    with pytest.raises(BackendError, match=r"cannot compile the network \(no converter\); use"):
        TorchTensorRtBackend(open_bundle(small_bundle_path), "fp32", device="cpu")


def test_without_driver_it_is_not_offered(small_bundle_path, monkeypatch):
    monkeypatch.setattr(backends, "_has_nvidia_driver", lambda: False)
    with pytest.raises(BackendError, match=r"torch_tensorrt(: no NVIDIA driver| is not installed)"):
        create_backend("torch_tensorrt", open_bundle(small_bundle_path), "fp16")

from __future__ import annotations

import numpy as np
import pytest

from engine.bundle import open_bundle
from engine.errors import BackendError, ParityError

torch = pytest.importorskip("torch", reason="the train extra is not installed")

from engine.backends.torch_cuda import TorchCudaBackend, prepare_network  # noqa: E402
from engine.backends.torch_reference import load_network  # noqa: E402

needs_gpu = pytest.mark.skipif(not torch.cuda.is_available(), reason="no CUDA device here")


@pytest.fixture(autouse=True, scope="module")
def one_thread():
    """Networks this small only wait for each other's threads."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


@pytest.fixture(scope="module")
def bundle(small_bundle_path):
    return open_bundle(small_bundle_path)


@pytest.fixture(scope="module", params=["fp32", "fp16"])
def on_cpu(request, bundle):
    """The same buffers, steps and rounding as on a GPU, without the captured graph."""
    return TorchCudaBackend(bundle, request.param, device="cpu")


def test_it_proves_itself_before_it_serves(on_cpu):
    assert on_cpu.parity.agrees
    assert on_cpu.parity.tolerance == {"fp32": 1e-3, "fp16": 5e-2}[on_cpu.precision]
    assert on_cpu.parity.backend == f"torch_cuda/{on_cpu.precision}"


def test_half_precision_really_executes(bundle):
    exact, half = (TorchCudaBackend(bundle, name, device="cpu") for name in ("fp32", "fp16"))
    assert half.parity.score_difference > 4 * exact.parity.score_difference


def test_repeated_calls_agree_and_the_map_belongs_to_the_caller(on_cpu, bundle):
    images = bundle.parity_samples().images
    first = on_cpu.infer(images[:1])
    kept = first.anomaly_map.copy()
    on_cpu.infer(images[-1:])
    np.testing.assert_array_equal(first.anomaly_map, kept)
    np.testing.assert_array_equal(on_cpu.infer(images[:1]).anomaly_map, kept)
    assert first.maximum == kept.max()
    assert on_cpu.graph_ms > 0


def test_only_the_heavy_layers_are_halved(bundle):
    model = prepare_network(load_network(bundle), "fp16")
    layers = dict(model.named_modules())
    assert {p.dtype for n, p in layers["student"].named_parameters()} == {torch.float16}
    assert {b.dtype for b in layers["fuse"].buffers()} == {torch.float32}
    assert {b.dtype for b in layers["input"].buffers()} == {torch.float32}
    weight = next(p for p in layers["teacher"].parameters() if p.ndim == 4 and p.shape[2] > 1)
    assert weight.is_contiguous(memory_format=torch.channels_last)


def test_a_network_that_computes_something_else_is_refused(bundle, monkeypatch):
    def spoilt(model, precision):
        with torch.no_grad():
            next(model.student.parameters()).mul_(1.5)
        return model

    monkeypatch.setattr("engine.backends.torch_cuda.prepare_network", spoilt)
    with pytest.raises(ParityError, match="torch_cuda/fp32 differs from its reference"):
        TorchCudaBackend(bundle, "fp32", device="cpu")


def test_a_gpu_that_is_lost_is_a_backend_error(bundle):
    backend = TorchCudaBackend(bundle, "fp32", device="cpu")

    def lost():
        raise RuntimeError("CUDA error: unspecified launch failure\nmore of it")

    assert backend._run is not None
    backend._run._replay = lost
    with pytest.raises(BackendError, match=r"inference failed .CUDA error: unspecified") as caught:
        backend.infer(bundle.parity_samples().images[:1])
    assert "\n" not in str(caught.value)


def test_precision_that_is_not_offered(bundle):
    with pytest.raises(BackendError, match="does not offer int8; use torch_cuda/fp16 or"):
        TorchCudaBackend(bundle, "int8", device="cpu")


@pytest.mark.skipif(torch.cuda.is_available(), reason="there is a CUDA device")
def test_without_a_gpu(bundle):
    with pytest.raises(BackendError, match="sees no CUDA device; install"):
        TorchCudaBackend(bundle)


@pytest.mark.gpu
@needs_gpu
@pytest.mark.parametrize("precision", ["fp32", "fp16"])
def test_the_captured_graph_agrees_on_a_gpu(bundle, precision):
    backend = TorchCudaBackend(bundle, precision)
    assert backend.parity.agrees
    images = bundle.parity_samples().images
    first = backend.infer(images[:1]).anomaly_map
    backend.infer(images[-1:])
    np.testing.assert_array_equal(backend.infer(images[:1]).anomaly_map, first)
    backend.close()

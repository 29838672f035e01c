"""What every inference backend promises, whatever runtime is behind it."""

from __future__ import annotations

import ctypes

import numpy as np
import onnx
import pytest
from onnx import numpy_helper
from safetensors.numpy import load, save

from deploy.bundle import write_bundle
from deploy.parity import check_parity
from engine.backends import BACKENDS, available_backends, create_backend
from engine.bundle import open_bundle
from engine.errors import BackendError, ParityError


@pytest.fixture(scope="module")
def bundle(small_bundle_path):
    return open_bundle(small_bundle_path)


@pytest.fixture(scope="module")
def images(bundle):
    return bundle.parity_samples().images


def create_or_skip(name, bundle):
    if name not in available_backends():
        pytest.skip(f"{name}: its runtime or driver is not installed")
    if name in {"tensorrt", "torch_cuda"} and not has_gpu():
        pytest.skip(f"{name}: no CUDA device here")
    return create_backend(name, bundle)


def has_gpu():
    driver = ctypes.CDLL("libcuda.so.1")
    count = ctypes.c_int()
    return driver.cuInit(0) == 0 and driver.cuDeviceGetCount(ctypes.byref(count)) == 0 and count


@pytest.fixture(autouse=True, scope="module")
def own_plan_folder(tmp_path_factory):
    """Plans that TensorRT builds here are not the station's."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(params=BACKENDS, scope="module")
def backend(request, bundle):
    created = create_or_skip(request.param, bundle)
    yield created
    created.close()


def test_it_says_what_it_is(backend, bundle):
    assert backend.name in BACKENDS
    assert backend.precision == "fp32"
    assert backend.device
    assert backend.input_spec == bundle.input_spec


def test_it_returns_a_float32_map_and_its_maximum(backend, bundle, images):
    anomaly_map, maximum = backend.infer(images[:1])
    size = bundle.manifest.map
    assert anomaly_map.shape == (size.height, size.width)
    assert anomaly_map.dtype == np.float32
    assert isinstance(maximum, float)
    assert maximum == float(anomaly_map.max())


def test_repeated_calls_agree(backend, images):
    first, second = backend.infer(images[:1]), backend.infer(images[:1])
    np.testing.assert_array_equal(first.anomaly_map, second.anomaly_map)


def test_the_map_belongs_to_the_caller(backend, images):
    first = backend.infer(images[:1]).anomaly_map
    kept = first.copy()
    backend.infer(images[-1:])
    np.testing.assert_array_equal(first, kept)
    first[:] = 0.0
    np.testing.assert_array_equal(backend.infer(images[:1]).anomaly_map, kept)


def test_the_image_is_left_alone(backend, images):
    image = images[:1].copy()
    image.flags.writeable = False
    backend.infer(image)
    np.testing.assert_array_equal(image, images[:1])


def test_a_strided_image_gives_the_same(backend, images):
    wide = np.repeat(images[:1], 2, axis=2)
    np.testing.assert_array_equal(
        backend.infer(wide[:, :, ::2]).anomaly_map, backend.infer(images[:1]).anomaly_map
    )


@pytest.mark.parametrize(
    "image",
    [
        np.zeros((64, 64, 3), np.uint8),
        np.zeros((2, 64, 64, 3), np.uint8),
        np.zeros((1, 32, 64, 3), np.uint8),
        np.zeros((1, 3, 64, 64), np.uint8),
        np.zeros((1, 64, 64, 1), np.uint8),
        np.zeros((1, 64, 64, 3), np.float32),
        np.zeros((0, 64, 64, 3), np.uint8),
    ],
    ids=lambda image: f"{image.shape}-{image.dtype}",
)
def test_another_shape_or_dtype_is_refused(backend, image):
    with pytest.raises(BackendError, match=r"expected .*\(1, 64, 64, 3\) uint8, got"):
        backend.infer(image)


def test_it_agrees_with_the_references(backend, bundle):
    report = check_parity(backend, bundle)
    assert report.backend == f"{backend.name}/fp32"
    assert report.images >= 32
    assert report.score_difference <= report.tolerance == 1e-3


@pytest.fixture(scope="module")
def broken_bundle(bundle, tmp_path_factory):
    """The same bundle with NaN in weights behind which nothing can hide it, as ReLU may."""
    files = {name: bundle.read(name) for name in bundle.manifest.files}
    graph = onnx.load_model_from_string(files["model.onnx"])
    for tensor in graph.graph.initializer:
        if tensor.name.startswith("fuse"):
            values = numpy_helper.to_array(tensor)
            tensor.CopyFrom(numpy_helper.from_array(np.full_like(values, np.nan), tensor.name))
    files["model.onnx"] = graph.SerializeToString()
    weights = load(files["weights.safetensors"])
    for name, values in weights.items():
        if name.startswith("student"):
            weights[name] = np.full_like(values, np.nan)
    files["weights.safetensors"] = save(weights)
    return write_bundle(tmp_path_factory.mktemp("nan") / "nan.gonogo", bundle.manifest, files)


@pytest.mark.parametrize("name", BACKENDS)
def test_nan_passes_through_and_fails_parity(name, broken_bundle, images):
    if name in {"tensorrt", "torch_cuda"}:  # these compare themselves before they serve
        with pytest.raises(ParityError, match="differs from its reference by inf"):
            create_or_skip(name, broken_bundle)
        return
    backend = create_or_skip(name, broken_bundle)
    assert np.isnan(backend.infer(images[:1]).anomaly_map).any()
    with pytest.raises(ParityError, match="differs from its reference by inf"):
        check_parity(backend, broken_bundle)


@pytest.mark.parametrize("name", BACKENDS)
def test_closing_twice_is_harmless_and_final(name, bundle, images):
    backend = create_or_skip(name, bundle)
    backend.close()
    backend.close()
    with pytest.raises(BackendError, match="already closed"):
        backend.infer(images[:1])

"""The TensorRT backend against simulated TensorRT and CUDA; no GPU has run it yet."""

from __future__ import annotations

import importlib
import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from deploy.bundle import write_bundle
from deploy.parity import TOLERANCES, create_parity_images, create_parity_set, parity_files
from engine import backends
from engine.backends.plan_cache import PlanCache
from engine.bundle import open_bundle
from engine.errors import BackendError, BundleError, ParityError

pytest.importorskip("onnxruntime", reason="the simulation computes with ONNX Runtime")

HERE = Path(__file__).parent
OURS = ("cuda_memory", "tensorrt_plan", "tensorrt_backend")


@pytest.fixture(scope="module")
def bundle(brightness_bundle, tmp_path_factory):
    """A bundle whose map is known (brightness), with a parity set, made without torch."""
    plain = open_bundle(brightness_bundle())
    generator = np.random.default_rng(0)
    good = [generator.integers(0, 256, (32, 32, 3), dtype=np.uint8) for _ in range(12)]
    kinds, images = create_parity_images(good)
    maps = images.mean(axis=3, dtype=np.float32) / 255
    files = parity_files(create_parity_set(kinds, images, maps))
    files["model.onnx"] = plain.onnx_bytes()
    terms = plain.manifest.parity.model_copy(
        update={"tolerance": TOLERANCES, "good_score_iqr": 0.1, "images": len(kinds)}
    )
    manifest = plain.manifest.model_copy(
        update={"parity": terms, "graphs": {"fp32": "model.onnx", "fp16": "model.onnx"}}
    )
    return write_bundle(tmp_path_factory.mktemp("trt") / "plate.gonogo", manifest, files)


@pytest.fixture
def machine(monkeypatch, tmp_path):
    """A simulated machine with a GPU: `cuda`, `trt`, `cache` and `create`."""
    cudart, cuda, bindings = (
        _load("fake_cudart"),
        ModuleType("cuda"),
        ModuleType("cuda.bindings"),
    )
    monkeypatch.setattr(bindings, "runtime", cudart, raising=False)
    for name, module in (("cuda", cuda), ("cuda.bindings", bindings)):
        monkeypatch.setitem(sys.modules, name, module)
    monkeypatch.setitem(sys.modules, "cuda.bindings.runtime", cudart)
    for name in OURS:
        monkeypatch.delitem(sys.modules, f"engine.backends.{name}", raising=False)
    monkeypatch.setattr(backends, "_has_nvidia_driver", lambda: True)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    trt = _load("fake_tensorrt", "tensorrt")
    monkeypatch.setitem(sys.modules, "tensorrt", trt)
    yield Machine(cudart, trt, PlanCache(tmp_path / "cache" / "gonogo" / "plans"))
    for name in OURS:
        sys.modules.pop(f"engine.backends.{name}", None)


class Machine:
    def __init__(self, cudart, trt, cache):
        self.cudart, self.cuda, self.trt, self.cache = cudart, cudart.state, trt, cache
        self.backend = importlib.import_module("engine.backends.tensorrt_backend")
        self.plan = importlib.import_module("engine.backends.tensorrt_plan")

    def create(self, bundle, precision="fp32", **options):
        return self.backend.TensorRtBackend(bundle, precision, cache=self.cache, **options)

    def plans(self):
        return list(self.cache.folder.glob("*.plan"))


def _load(name, alias=None):
    spec = importlib.util.spec_from_file_location(alias or name, HERE / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_table_builds_it_and_it_computes_the_map(machine, bundle):
    assert "tensorrt" in backends.available_backends()
    backend: Any = backends.create_backend("tensorrt", bundle, "fp16")
    image = bundle.parity_samples().images[:1]
    result = backend.infer(image)
    np.testing.assert_allclose(result.anomaly_map, image[0].mean(axis=2) / 255, atol=1e-6)
    assert result.maximum == result.anomaly_map.max()
    assert (backend.name, backend.precision, backend.device) == (
        "tensorrt",
        "fp16",
        "Simulated Orin",
    )
    assert backend.graph_ms > 0
    backend.close()


def test_each_part_is_one_launch_of_the_captured_graph(machine, bundle):
    backend = machine.create(bundle)
    images = bundle.parity_samples().images
    before = machine.cuda.launches
    first = backend.infer(images[:1]).anomaly_map
    kept = first.copy()
    second = backend.infer(images[-1:]).anomaly_map
    assert machine.cuda.launches == before + 2
    np.testing.assert_array_equal(first, kept)
    assert not np.array_equal(first, second)


def test_build_is_typed_exact_and_reported(machine, bundle):
    backend = machine.create(bundle, settings=machine.plan.PlanSettings(5, 256))
    (build,) = machine.trt.builds
    assert build == {"flags": set(), "level": 5, "workspace": 256 << 20, "timing": b""}
    assert backend.built
    (path,) = machine.plans()
    report = json.loads(path.with_name(f"{path.name}.json").read_text())
    assert report["parity"]["score_difference"] <= 1e-3
    assert 0 < report["latency_ms"]["p50"] <= report["latency_ms"]["p99"]
    assert report["key"]["bundle"] == bundle.sha256
    assert report["key"]["compute_capability"] == "8.7"


def test_second_start_takes_the_stored_plan_and_proves_it_again(machine, bundle):
    machine.create(bundle).close()
    again = machine.create(bundle)
    assert not again.built
    assert len(machine.trt.builds) == 1
    assert again.parity.agrees
    machine.trt.spoil_output = True
    with pytest.raises(ParityError, match="tensorrt/fp32 differs from its reference"):
        machine.create(bundle)


@pytest.mark.parametrize(
    "change",
    [
        lambda machine: setattr(machine.trt, "__version__", "11.4.0"),
        lambda machine: setattr(machine.cudart.cudaDeviceProp, "name", b"Thor"),
        lambda machine: setattr(machine.cudart.cudaDeviceProp, "minor", 9),
    ],
    ids=["version", "gpu", "capability"],
)
def test_plan_of_another_machine_is_built_again(machine, bundle, change):
    machine.create(bundle).close()
    change(machine)
    assert machine.create(bundle).built
    assert len(machine.trt.builds) == 2


@pytest.mark.parametrize("spoil", [lambda data: data[:-9], lambda data: b"x" * len(data)])
def test_truncated_or_foreign_plan_is_never_loaded(machine, bundle, spoil, monkeypatch):
    machine.create(bundle).close()
    (path,) = machine.plans()
    path.write_bytes(spoil(path.read_bytes()))
    loaded = []
    load = machine.backend.load_engine

    def note(plan):
        loaded.append(plan)
        return load(plan)

    monkeypatch.setattr(machine.backend, "load_engine", note)
    assert machine.create(bundle).built
    assert len(loaded) == 1
    assert loaded[0].startswith(machine.trt.PREFIX)


def test_own_plan_that_tensorrt_no_longer_takes_is_built_again(machine, bundle, monkeypatch):
    machine.create(bundle).close()
    monkeypatch.setattr(machine.trt, "PREFIX", b"after an update ")
    assert machine.create(bundle).built


def test_timings_learnt_make_the_next_build_fast_even_of_another_bundle(machine, bundle):
    machine.create(bundle, "fp32").close()
    machine.create(bundle, "fp16").close()
    assert [build["timing"] for build in machine.trt.builds] == [b"", b"+timed"]


def test_plan_that_differs_is_refused_and_not_kept(machine, bundle):
    machine.trt.spoil_output = True
    with pytest.raises(ParityError, match="use another backend or precision"):
        machine.create(bundle)
    assert machine.plans() == []
    assert machine.cuda.leaks == 0


def test_progress_never_falls_and_ends_at_one(machine, bundle):
    seen = []

    def note(share, phase):
        seen.append((share, phase))
        return True

    machine.create(bundle, on_progress=note)
    shares = [share for share, _ in seen]
    assert shares == sorted(shares)
    assert shares[0] == pytest.approx(1 / 8)
    assert seen[-1] == (1.0, "build")


def test_build_can_be_stopped(machine, bundle):
    with pytest.raises(BackendError, match="the build stopped"):
        machine.create(bundle, on_progress=lambda share, phase: False)


def test_failing_progress_does_not_unwind_through_the_builder(machine, bundle):
    def fail(share, phase):
        raise ValueError("the screen is gone")

    with pytest.raises(ValueError, match="the screen is gone"):
        machine.create(bundle, on_progress=fail)


def test_no_memory_while_building_is_one_clear_line(machine, bundle):
    machine.trt.build_fails = True
    with pytest.raises(BackendError, match=r"build stopped \(simulated: out of memory\)"):
        machine.create(bundle)


def test_unsupported_graph_names_the_node(machine, bundle, monkeypatch):
    monkeypatch.setattr(bundle, "onnx_bytes", lambda precision: b"unsupported")
    with pytest.raises(BackendError, match="node 7: simulated: no such operator"):
        machine.create(bundle)


def test_graph_that_contradicts_the_manifest(machine, bundle):
    other = open_bundle(bundle.path)
    size = other.manifest.map.model_copy(update={"height": 16})
    other.manifest = other.manifest.model_copy(update={"map": size})
    with pytest.raises(BackendError, match="as its manifest says"):
        machine.create(other)


@pytest.mark.parametrize("call", ["cudaMalloc", "cudaHostAlloc", "cudaGraphInstantiate"])
def test_no_memory_while_starting_frees_everything(machine, bundle, call):
    machine.cuda.fail[call] = machine.cudart.cudaError_t.cudaErrorMemoryAllocation
    with pytest.raises(BackendError, match=f"CUDA failed in {call} .cudaErrorMemoryAllocation"):
        machine.create(bundle)
    assert machine.cuda.leaks == 0


@pytest.mark.parametrize("call", ["cudaGraphLaunch", "cudaStreamSynchronize"])
def test_gpu_lost_while_running(machine, bundle, call):
    backend = machine.create(bundle)
    image = bundle.parity_samples().images[:1]
    machine.cuda.fail[call] = machine.cudart.cudaError_t.cudaErrorLaunchFailure
    with pytest.raises(BackendError, match=r"CUDA failed .*; run gonogo doctor") as caught:
        backend.infer(image)
    assert "\n" not in str(caught.value)
    backend.close()


def test_closing_frees_everything_once(machine, bundle):
    backend = machine.create(bundle)
    assert machine.cuda.leaks > 0
    backend.close()
    backend.close()
    assert machine.cuda.leaks == 0
    with pytest.raises(BackendError, match="already closed"):
        backend.infer(bundle.parity_samples().images[:1])


def test_no_gpu(machine, bundle):
    machine.cuda.devices = 0
    with pytest.raises(BackendError, match="no CUDA device here"):
        machine.create(bundle)


def test_driver_missing_as_cuda_python_12_says_it(machine, bundle, monkeypatch):
    def missing():
        raise RuntimeError("Failed to dlopen libcuda.so.1")

    monkeypatch.setattr(machine.cudart, "cudaGetDeviceCount", missing)
    with pytest.raises(BackendError, match=r"Failed to dlopen .*; install the NVIDIA driver"):
        machine.create(bundle)


def test_cuda_python_missing_says_how_to_install(machine, bundle, monkeypatch):
    for name in OURS:
        sys.modules.pop(f"engine.backends.{name}", None)
    monkeypatch.setitem(sys.modules, "cuda.bindings", None)
    with pytest.raises(BackendError, match="cuda-python is not installed; pip install"):
        backends.create_backend("tensorrt", bundle, "fp32")


def test_precision_without_a_graph_or_not_offered(machine, bundle):
    with pytest.raises(BundleError, match="has no int8 graph, only fp32, fp16"):
        machine.create(bundle, "int8")
    with pytest.raises(BackendError, match="does not offer bf16; use tensorrt/fp16 or"):
        machine.create(bundle, "bf16")


def test_full_disk_serves_all_the_same(machine, bundle, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("engine.backends.plan_cache.os.fsync", full)
    backend = machine.create(bundle)
    assert backend.infer(bundle.parity_samples().images[:1]).maximum > 0
    assert machine.plans() == []

from __future__ import annotations

import pytest

from engine.backends import create_backend
from engine.bundle import open_bundle
from engine.errors import BackendError

runtime = pytest.importorskip("onnxruntime", reason="the onnxruntime extra is not installed")

from onnxruntime.capi import onnxruntime_pybind11_state as states  # noqa: E402

from engine.backends.onnxruntime_backend import OnnxRuntimeBackend  # noqa: E402


@pytest.mark.parametrize("precision", ["fp16", "bf16", "int8"])
def test_only_full_precision_is_offered(small_bundle_path, precision):
    with pytest.raises(BackendError, match=f"does not offer {precision}; use onnxruntime/fp32"):
        create_backend("onnxruntime", open_bundle(small_bundle_path), precision)


def test_threads_reach_the_runtime(small_bundle_path):
    backend = OnnxRuntimeBackend(open_bundle(small_bundle_path), threads=1)
    assert backend._session is not None
    assert backend._session.get_session_options().intra_op_num_threads == 1


def test_graph_time_is_measured(small_bundle_path):
    bundle = open_bundle(small_bundle_path)
    backend = OnnxRuntimeBackend(bundle)
    before = backend.graph_ms
    backend.infer(bundle.parity_samples().images[:1])
    assert before is None
    assert backend.graph_ms is not None
    assert backend.graph_ms > 0


def test_graph_that_contradicts_the_manifest(small_bundle_path):
    bundle = open_bundle(small_bundle_path)
    size = bundle.manifest.map.model_copy(update={"height": 32})
    bundle.manifest = bundle.manifest.model_copy(update={"map": size})
    with pytest.raises(BackendError, match="as its manifest says"):
        create_backend("onnxruntime", bundle)


def test_damaged_graph_is_one_line(small_bundle_path, monkeypatch):
    bundle = open_bundle(small_bundle_path)
    monkeypatch.setattr(bundle, "onnx_bytes", lambda precision="fp32": b"no graph")
    with pytest.raises(BackendError, match="ONNX Runtime cannot load the graph") as caught:
        create_backend("onnxruntime", bundle)
    assert "\n" not in str(caught.value)


def test_failure_while_running_is_a_backend_error(small_bundle_path):
    class Failing:
        def run(self, *_):
            raise states.RuntimeException("out of memory\nand a trace")

    bundle = open_bundle(small_bundle_path)
    backend = OnnxRuntimeBackend(bundle)
    backend._session = Failing()
    with pytest.raises(BackendError, match=r"inference failed \(out of memory\)"):
        backend.infer(bundle.parity_samples().images[:1])

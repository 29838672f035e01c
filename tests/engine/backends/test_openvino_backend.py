from __future__ import annotations

import numpy as np
import openvino as ov
import pytest

from engine.backends import create_backend
from engine.backends.openvino_backend import OpenVinoBackend
from engine.backends.signal_stack import kept_signal_stack
from engine.bundle import open_bundle
from engine.errors import BackendError

with kept_signal_stack():
    HAS_BF16 = "BF16" in ov.Core().get_property("CPU", "OPTIMIZATION_CAPABILITIES")


@pytest.mark.skipif(not HAS_BF16, reason="this CPU has no BF16")
def test_precision_is_what_executes(small_bundle_path):
    bundle = open_bundle(small_bundle_path)
    image = bundle.parity_samples().images[:1]
    full, brief = (create_backend("openvino", bundle, name) for name in ("fp32", "bf16"))
    assert (full.precision, brief.precision) == ("fp32", "bf16")
    difference = np.abs(full.infer(image).anomaly_map - brief.infer(image).anomaly_map).max()
    assert 1e-5 < difference < 0.1


def test_cpu_without_bf16_says_what_it_has(small_bundle_path, monkeypatch):
    plain = ov.Core.get_property

    def without_bf16(self, device, name):
        return ["FP32"] if name == "OPTIMIZATION_CAPABILITIES" else plain(self, device, name)

    monkeypatch.setattr(ov.Core, "get_property", without_bf16)
    with pytest.raises(BackendError, match=r"does not offer bf16; use openvino/fp32$"):
        OpenVinoBackend(open_bundle(small_bundle_path), "bf16")


def test_precision_that_was_not_kept_is_refused(small_bundle_path, monkeypatch):
    """A runtime that compiles something else than it was told must not serve under a wrong name."""
    monkeypatch.setattr(
        "engine.backends.openvino_backend._executed_precision", lambda compiled: "bf16"
    )
    with pytest.raises(BackendError, match="asked for fp32, but this CPU executes bf16"):
        OpenVinoBackend(open_bundle(small_bundle_path), "fp32")


def test_graph_that_contradicts_the_manifest(small_bundle_path):
    bundle = open_bundle(small_bundle_path)
    other = bundle.manifest.model_copy(
        update={"map": bundle.manifest.map.model_copy(update={"height": 32})}
    )
    bundle.manifest = other
    with pytest.raises(BackendError, match="as its manifest says"):
        OpenVinoBackend(bundle)


def test_damaged_graph_is_one_line(small_bundle_path, monkeypatch):
    bundle = open_bundle(small_bundle_path)
    monkeypatch.setattr(bundle, "onnx_bytes", lambda precision="fp32": b"no graph")
    with pytest.raises(BackendError, match="cannot compile") as caught:
        OpenVinoBackend(bundle)
    assert "\n" not in str(caught.value)


def test_threads_and_graph_time(small_bundle_path):
    bundle = open_bundle(small_bundle_path)
    backend = OpenVinoBackend(bundle, threads=1)
    assert backend.graph_ms is None
    backend.infer(bundle.parity_samples().images[:1])
    assert backend.graph_ms is not None
    assert backend.graph_ms > 0

from __future__ import annotations

import importlib.util
import subprocess
import sys

import pytest

from engine import backends
from engine.backends import available_backends, create_backend, parse_backend_key
from engine.bundle import open_bundle
from engine.errors import BackendError, BundleError


def test_unknown_backend_lists_the_known(small_bundle_path):
    with pytest.raises(BackendError, match=r"'cuda': unknown, .* of tensorrt, .*openvino"):
        create_backend("cuda", open_bundle(small_bundle_path))


def test_missing_runtime_says_how_to_install(small_bundle_path, monkeypatch):
    find = importlib.util.find_spec
    monkeypatch.setattr(
        "importlib.util.find_spec", lambda name: None if name == "torch" else find(name)
    )
    assert "torch" not in available_backends()
    with pytest.raises(
        BackendError, match=r"torch is not installed; pip install 'gonogo\[train\]'"
    ):
        create_backend("torch", open_bundle(small_bundle_path))


def test_missing_driver_is_said_before_anything_is_imported(small_bundle_path, monkeypatch):
    monkeypatch.setattr(backends, "_has_nvidia_driver", lambda: False)
    assert not {"tensorrt", "torch_cuda"} & set(available_backends())
    with pytest.raises(BackendError, match="torch_cuda: no NVIDIA driver here"):
        create_backend("torch_cuda", open_bundle(small_bundle_path), "fp16")


def test_int8_needs_a_graph_of_its_own(small_bundle_path):
    with pytest.raises(BundleError, match=r"has no int8 graph, only fp32; .* gonogo quantize"):
        create_backend("openvino", open_bundle(small_bundle_path), "int8")


def test_progress_of_a_build_reaches_the_runtime(small_bundle_path, monkeypatch):
    heard = []

    def note(share, text):
        heard.append((share, text))
        return True

    def create(bundle, precision, wishes):
        assert wishes.on_progress(0.5, "building")
        raise BackendError("enough")

    entry = backends._TABLE["openvino"]._replace(create=create)
    monkeypatch.setitem(backends._TABLE, "openvino", entry)
    with pytest.raises(BackendError, match="enough"):
        create_backend(
            "openvino",
            open_bundle(small_bundle_path),
            on_progress=note,
        )
    assert heard == [(0.5, "building")]


@pytest.mark.parametrize("name", ["openvino", "torch"])
def test_precision_that_is_not_offered(small_bundle_path, name):
    with pytest.raises(BackendError, match=rf"does not offer fp16; use {name}/fp32"):
        create_backend(name, open_bundle(small_bundle_path), "fp16")


def test_threads_must_be_positive(small_bundle_path):
    with pytest.raises(BackendError, match="threads must be at least 1, got 0"):
        create_backend("openvino", open_bundle(small_bundle_path), threads=0)


@pytest.mark.parametrize(
    ("key", "parsed"),
    [("openvino/bf16", ("openvino", "bf16")), ("torch", ("torch", "fp32"))],
)
def test_parse_backend_key(key, parsed):
    assert parse_backend_key(key) == parsed


@pytest.mark.parametrize("key", ["", "cuda/fp32", "openvino/", "openvino/fp32/x", "/fp32"])
def test_parse_backend_key_refuses(key):
    with pytest.raises(BackendError, match="expected NAME/PRECISION"):
        parse_backend_key(key)


def test_the_table_and_openvino_need_no_torch():
    assert "openvino" in available_backends()
    code = (
        "import sys, engine.backends.openvino_backend, engine.bundle; engine.backends.BACKENDS; "
        "sys.exit('torch' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0

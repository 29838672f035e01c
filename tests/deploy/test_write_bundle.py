from __future__ import annotations

import json
import shutil
from collections import Counter

import numpy as np
import onnx
import pytest
from pydantic import JsonValue
from safetensors.numpy import load, load_file, save_file

from deploy import export
from deploy.bundle import BundleOptions, build_bundle, without_folders, write_bundle
from deploy.run_folder import load_good_images, open_run
from engine.backends import create_backend
from engine.bundle import open_bundle
from engine.errors import BundleError, CheckpointError, DataError, ParityError


@pytest.fixture
def run_copy(small_run, tmp_path):
    return shutil.copytree(small_run, tmp_path / "run")


@pytest.fixture(scope="module")
def half(small_run, tmp_path_factory):
    target = tmp_path_factory.mktemp("half") / "half.gonogo"
    return build_bundle(small_run, target, BundleOptions(half_weights=True, name="Half"))


def files_of(bundle):
    return {name: bundle.read(name) for name in bundle.manifest.files}


def test_half_weights_halve_the_file_and_keep_fp32(half, small_bundle_path):
    full = open_bundle(small_bundle_path)
    assert len(half.bundle.onnx_bytes()) < 0.6 * len(full.onnx_bytes())
    assert len(half.bundle.weights_bytes()) < 0.6 * len(full.weights_bytes())
    kinds = Counter(
        tensor.data_type
        for tensor in onnx.load_model_from_string(half.bundle.onnx_bytes()).graph.initializer
        if np.prod(tensor.dims) >= 4096
    )
    assert kinds[onnx.TensorProto.FLOAT16] > 5
    for name in ("openvino", "torch"):
        backend = create_backend(name, half.bundle)
        assert backend.precision == "fp32"
        backend.close()


def test_half_weights_are_measured_and_recorded(half):
    assert half.half_weights_difference is not None
    assert 0 < half.half_weights_difference <= 5e-2
    assert half.bundle.manifest.parity.half_weights_difference == half.half_weights_difference
    assert half.parity.score_difference <= 1e-3
    assert half.bundle.manifest.name == "Half"


def test_weights_beyond_half_precision_are_refused(run_copy, tmp_path):
    weights = load_file(run_copy / "checkpoint.safetensors")
    weights["student.layer3.0.conv2.weight"] = np.full_like(
        weights["student.layer3.0.conv2.weight"], 1e6
    )
    save_file(weights, run_copy / "checkpoint.safetensors")
    with pytest.raises(BundleError, match="exceed half precision; leave out --half-weights"):
        build_bundle(run_copy, tmp_path / "x.gonogo", BundleOptions(half_weights=True))


def test_same_files_give_the_same_hash(small_bundle_path, tmp_path):
    bundle = open_bundle(small_bundle_path)
    again = write_bundle(tmp_path / "again.gonogo", bundle.manifest, files_of(bundle))
    assert again.sha256 == bundle.sha256


def test_changed_weight_is_refused_and_the_old_bundle_stays(
    small_run, small_bundle_path, tmp_path, monkeypatch
):
    """The checkpoint's references against a graph in which one weight differs."""
    plain = export._export_graph

    def with_changed_weight(model, *, half_weights):
        graph = onnx.load_model_from_string(plain(model, half_weights=half_weights))
        tensor = next(t for t in graph.graph.initializer if t.name.startswith("student"))
        values = onnx.numpy_helper.to_array(tensor).copy()
        values.flat[0] += 0.5
        tensor.CopyFrom(onnx.numpy_helper.from_array(values, tensor.name))
        return graph.SerializeToString()

    monkeypatch.setattr(export, "_export_graph", with_changed_weight)
    target = tmp_path / "old.gonogo"
    shutil.copy(small_bundle_path, target)
    before = target.read_bytes()
    with pytest.raises(ParityError, match=r"old\.gonogo: openvino/fp32 differs") as caught:
        build_bundle(small_run, target, BundleOptions())
    assert ".tmp" not in str(caught.value)
    assert target.read_bytes() == before
    assert list(tmp_path.iterdir()) == [target]


def test_torch_backend_with_changed_weight_fails_parity(small_bundle_path, tmp_path):
    from safetensors.numpy import save

    from deploy.parity import check_parity

    bundle = open_bundle(small_bundle_path)
    files = files_of(bundle)
    weights = load(files["weights.safetensors"])
    name = next(n for n in weights if n.startswith("student") and n.endswith("weight"))
    weights[name].flat[0] += 0.5
    files["weights.safetensors"] = save(weights)
    changed = write_bundle(tmp_path / "changed.gonogo", bundle.manifest, files)
    with pytest.raises(ParityError, match="torch/fp32 differs"):
        check_parity(create_backend("torch", changed), changed)
    check_parity(create_backend("openvino", changed), changed)


def test_weights_that_do_not_fit_the_network(small_bundle_path, tmp_path):
    bundle = open_bundle(small_bundle_path)
    files = files_of(bundle)
    network = json.loads(files["network.json"])
    network["model"]["spec"]["planes"] = [8, 16, 32]
    files["network.json"] = json.dumps(network).encode()
    changed = write_bundle(tmp_path / "changed.gonogo", bundle.manifest, files)
    with pytest.raises(BundleError, match="do not fit each other"):
        create_backend("torch", changed)


def test_paths_among_the_options_stay_at_home():
    options: dict[str, JsonValue] = {
        "textures": "/data/of/mine/dtd",
        "defects": "swap",
        "several": ["a/b", "c"],
        "n": 3,
    }
    assert without_folders(options) == {
        "textures": "dtd",
        "defects": "swap",
        "several": ["b", "c"],
        "n": 3,
    }


def test_provenance_names_the_checkpoint(small_bundle_path):
    provenance = open_bundle(small_bundle_path).manifest.provenance
    assert len(str(provenance["checkpoint_sha256"])) == 64
    assert provenance["training"] == {"epochs": 1}


def test_run_without_checkpoint_config_or_folder(run_copy, tmp_path):
    (run_copy / "checkpoint.safetensors").unlink()
    with pytest.raises(CheckpointError, match=r"checkpoint\.safetensors: missing"):
        open_run(run_copy)
    (run_copy / "config.json").unlink()
    with pytest.raises(CheckpointError, match="is this a finished run folder"):
        open_run(run_copy)
    with pytest.raises(CheckpointError, match="no such run folder"):
        open_run(tmp_path / "absent")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("{", "no JSON"),
        ("[]", "has no schema_version"),
        ('{"schema_version": 2}', "schema 2, this program reads up to 1"),
    ],
)
def test_damaged_or_newer_config(run_copy, text, problem):
    (run_copy / "config.json").write_text(text)
    with pytest.raises(CheckpointError, match=problem):
        open_run(run_copy)


def test_damaged_checkpoint(run_copy, tmp_path):
    path = run_copy / "checkpoint.safetensors"
    path.write_bytes(path.read_bytes()[:-100])
    with pytest.raises(CheckpointError, match="does not fit"):
        build_bundle(run_copy, tmp_path / "x.gonogo", BundleOptions())
    assert not (tmp_path / "x.gonogo").exists()


def test_good_images_are_those_of_the_split(run_copy, small_run):
    data = small_run.parent / "data"
    run = open_run(run_copy)
    assert len(load_good_images(run, data, 5, 64, 64)) == 5
    assert len(load_good_images(run, data, 40, 64, 64)) == 18
    assert load_good_images(run, None, 1, 32, 32)[0].shape == (32, 32, 3)


def test_images_that_are_gone_or_changed(run_copy, tmp_path):
    run = open_run(run_copy)
    with pytest.raises(DataError, match="--data"):
        load_good_images(run, tmp_path / "absent", 5, 64, 64)
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "006.png").write_bytes(b"changed")
    with pytest.raises(DataError, match="holds none of the images"):
        load_good_images(run, tmp_path / "other", 5, 64, 64)


@pytest.mark.parametrize("name", ["x.zip", "absent/x.gonogo"])
def test_impossible_target_is_found_before_the_work(tmp_path, name):
    with pytest.raises(BundleError, match=r"ends in \.gonogo|no such folder"):
        build_bundle(tmp_path / "absent", tmp_path / name, BundleOptions())


def test_full_disk_leaves_nothing(small_bundle_path, tmp_path, monkeypatch):
    bundle = open_bundle(small_bundle_path)

    def fail(fd):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("deploy.bundle.os.fsync", fail)
    with pytest.raises(BundleError, match=r"cannot be written \(No space left on device\)"):
        write_bundle(tmp_path / "x.gonogo", bundle.manifest, files_of(bundle))
    assert not list(tmp_path.iterdir())

"""`gonogo bundle --normalize`: deviations of good parts at each pixel, inside the graph."""

from __future__ import annotations

import json
import shutil

import numpy as np
import pytest

from deploy.bundle import BundleOptions, build_bundle
from deploy.run_folder import load_split, open_run
from engine.backends import create_backend
from engine.bundle import open_bundle
from engine.errors import CheckpointError, DataError
from engine.models import model_from_config


@pytest.fixture(scope="module")
def normalized(small_run, tmp_path_factory):
    target = tmp_path_factory.mktemp("normalized") / "small.gonogo"
    return build_bundle(small_run, target, BundleOptions(normalize=True)).bundle


def maps_of(bundle, images, name="openvino"):
    backend = create_backend(name, bundle, "fp32")
    try:
        return np.stack([backend.infer(image[None]).anomaly_map for image in images])
    finally:
        backend.close()


def test_graph_gives_deviations_of_the_select_parts(small_run, small_bundle_path, normalized):
    images = load_split(open_run(small_run), None, "select", (99, 64, 64))
    assert len(images) == 12
    raw = maps_of(open_bundle(small_bundle_path), images).astype(np.float64)
    variance = raw.var(axis=0, ddof=1)
    wanted = (raw - raw.mean(axis=0)) / np.sqrt((variance + variance.mean()) / 2)
    assert maps_of(normalized, images) == pytest.approx(wanted, abs=2e-3)
    assert wanted.std() == pytest.approx(1, abs=0.2)
    assert normalized.manifest.provenance["normalized_map"] is True
    assert open_bundle(small_bundle_path).manifest.provenance["normalized_map"] is False


def test_torch_computes_the_same(normalized):
    images = normalized.parity_samples().images[:3]
    assert maps_of(normalized, images, "torch") == pytest.approx(
        maps_of(normalized, images), abs=2e-3
    )


def test_halves_of_the_weights_go_with_it(small_run, tmp_path):
    options = BundleOptions(normalize=True, half_weights=True)
    built = build_bundle(small_run, tmp_path / "x.gonogo", options)
    assert built.half_weights_difference is not None


def test_too_few_select_images_are_refused(small_run, tmp_path):
    run = tmp_path / "run"
    shutil.copytree(small_run, run)
    split = json.loads((run / "split.json").read_text())
    split["parts"]["select"] = split["parts"]["select"][:7]
    (run / "split.json").write_text(json.dumps(split))
    with pytest.raises(DataError, match="7 of the 7 images of the select parts found"):
        build_bundle(run, tmp_path / "x.gonogo", BundleOptions(normalize=True))
    assert not (tmp_path / "x.gonogo").exists()


def test_damaged_size_of_the_map_is_said(small_run):
    config = json.loads((small_run / "config.json").read_text())["model"]
    with pytest.raises(CheckpointError, match="damaged"):
        model_from_config({**config, "normalized": [4]})

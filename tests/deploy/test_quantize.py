"""`gonogo quantize`: the new bundle, its references, and what is refused."""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import numpy as np
import pytest
from typer import Typer
from typer.testing import CliRunner

from deploy import commands, precision
from deploy.precision import quantise_images, quantize_bundle
from engine.backends import create_backend
from engine.bundle import open_bundle
from engine.errors import BackendError, BundleError, DataError, ParityError
from engine.parity import measure_parity
from engine.preprocess import read_image


@pytest.fixture(scope="module")
def answer(small_run, small_bundle_path, tmp_path_factory):
    """What the command says of a small bundle in both precisions, with a test folder."""
    folder = tmp_path_factory.mktemp("quantize")
    good = sorted((small_run.parent / "data" / "good").glob("*.png"))[20:]
    for kind in ("good", "scratch"):
        (folder / "test" / kind).mkdir(parents=True)
    for file in good:
        image = read_image(file)
        cv2.imwrite(str(folder / "test" / "good" / file.name), image)
        cv2.line(image, (5, 5), (50, 45), (0, 0, 0), 3)
        cv2.imwrite(str(folder / "test" / "scratch" / file.name), image)
    app = Typer()
    app.command()(commands.quantize)
    arguments = [small_bundle_path, "--data", small_run.parent / "data", "--json"]
    arguments += ["-o", folder / "small8.gonogo", "--defects", folder]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(precision, "SENSITIVITY_IMAGES", 2)
        result = CliRunner().invoke(app, [str(argument) for argument in arguments])
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def test_bundle_holds_a_graph_per_precision_with_references(answer, small_bundle_path):
    bundle = open_bundle(Path(answer["bundle"]))
    old = open_bundle(small_bundle_path)
    assert set(bundle.manifest.graphs) == {"fp32", "fp16", "int8"}
    assert bundle.onnx_bytes("fp32") == old.onnx_bytes("fp32")
    assert set(bundle.manifest.references) == {"int8"}
    assert not np.array_equal(
        bundle.parity_samples("int8").scores, bundle.parity_samples("fp32").scores
    )
    assert np.array_equal(bundle.parity_samples("fp16").scores, old.parity_samples().scores)
    assert bundle.manifest.parity.tolerance["int8"] == 0.5
    assert bundle.manifest.split == old.manifest.split


def test_openvino_executes_int8_within_its_tolerance(answer):
    bundle = open_bundle(Path(answer["bundle"]))
    backend = create_backend("openvino", bundle, "int8")
    try:
        assert backend.precision == "int8"
        report = measure_parity(backend, bundle)
    finally:
        backend.close()
    assert report.agrees
    assert report.backend == "openvino/int8"


def test_what_reads_the_image_stays_in_fp32(answer):
    assert answer["quantise_images"] == 2
    assert answer["layers"]["int8"] > 5
    assert len(answer["layers"]["kept"]) >= 1


def test_report_compares_with_fp32(answer):
    report = answer["report"]
    assert report["images"] == 8
    assert report["fp32"]["executed"] == "openvino/fp32"
    assert report["int8"]["executed"] == "openvino/int8"
    assert report["fp16"]["executed"] == "onnxruntime, node by node"
    for name in ("int8", "fp16"):
        part = report[name]
        change = part["auroc_change"]
        assert change["value"] == pytest.approx(part["image_auroc"] - report["fp32"]["image_auroc"])
        assert change["low"] <= change["value"] <= change["high"]
        assert 0 <= part["verdict_flips"] <= 8
        assert part["score_shift"]["median"] <= part["score_shift"]["max"]
        assert {"overkill", "escapes", "overkill_change", "escape_change"} <= set(part)
    assert report["fp16"]["score_shift"]["max"] < 5e-2


def test_only_the_quantise_split_is_read(small_run, small_bundle_path):
    bundle = open_bundle(small_bundle_path)
    images = quantise_images(bundle, small_run.parent / "data")
    files = [f.name for p in bundle.manifest.split.parts["quantise"] for f in p.files]
    wanted = [read_image(small_run.parent / "data" / name) for name in sorted(files)]
    assert np.array_equal(images, np.stack(wanted))


def test_other_images_are_refused(small_bundle_path, tmp_path):
    (tmp_path / "x").mkdir()
    cv2.imwrite(str(tmp_path / "x" / "018.png"), np.zeros((64, 64, 3), np.uint8))
    with pytest.raises(DataError, match="holds none of the 2 images of the quantise split"):
        quantize_bundle(small_bundle_path, tmp_path / "y.gonogo", tmp_path)
    with pytest.raises(DataError, match="--data"):
        quantize_bundle(small_bundle_path, tmp_path / "y.gonogo", None)
    assert not (tmp_path / "y.gonogo").exists()


def test_target_and_precision_are_checked_first(small_bundle_path, tmp_path):
    with pytest.raises(BundleError, match="expected another NAME"):
        quantize_bundle(small_bundle_path, small_bundle_path, None)
    with pytest.raises(BundleError, match="precision int4"):
        quantize_bundle(small_bundle_path, tmp_path / "y.gonogo", None, ["int4"])


def test_activation_beyond_fp16_is_refused(small_bundle_path, tmp_path, monkeypatch):
    monkeypatch.setattr(precision, "MAX_ACTIVATION", 1e-3)
    with pytest.raises(ParityError, match="is safe in FP16"):
        quantize_bundle(small_bundle_path, tmp_path / "y.gonogo", None, ["fp16"])


def test_missing_onnx_runtime_is_one_line(small_bundle_path, tmp_path, monkeypatch):
    monkeypatch.setattr(precision, "find_spec", lambda name: None)
    with pytest.raises(BackendError, match="pip install"):
        quantize_bundle(small_bundle_path, tmp_path / "y.gonogo", None, ["fp16"])

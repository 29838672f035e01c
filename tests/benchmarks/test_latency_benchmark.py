"""The latency benchmark: its keys, equal precision in ratios, and what it refuses."""

from __future__ import annotations

import json
import sys

import pytest

from benchmarks.latency import Row, main, ratios
from engine.bundle import open_bundle


@pytest.fixture(scope="module")
def answer(small_bundle_path, tmp_path_factory):
    folder = tmp_path_factory.mktemp("latency")
    peer = folder / "peer.onnx"
    peer.write_bytes(open_bundle(small_bundle_path).onnx_bytes())
    page = folder / "latency.md"
    arguments = ["--models", "--bundle", str(small_bundle_path), "--peer", f"other={peer}"]
    arguments += ["--rounds", "2", "--precisions", "fp32", "int8", "--threads", "1"]
    with pytest.MonkeyPatch.context() as patch:
        written: list[str] = []
        patch.setattr(sys.stdout, "write", written.append)
        assert main([*arguments, "--json", "--report", str(page)]) == 0
    return json.loads("".join(written)), page.read_text(encoding="utf-8")


def test_rows_name_what_executed(answer):
    found, _ = answer
    rows = {(row["name"], row["kind"], row["precision"]) for row in found["rows"]}
    assert {("rd4ad small", "graph", "fp32"), ("rd4ad small", "inspector", "fp32")} <= rows
    assert ("other", "peer", "fp32") in rows
    # The bundle has no INT8 graph: no row, rather than one under a wrong name.
    assert not any(precision == "int8" for _, _, precision in rows)
    for row in found["rows"]:
        assert 0 < row["p50_ms"] <= row["p95_ms"] <= row["p99_ms"]
        assert row["backend"] == "openvino"


def test_resize_is_timed_apart(answer):
    found, page = answer
    assert set(found["resize_ms"]) == {"256x256", "640x480", "1280x1024"}
    assert set(found["inspector_adds_ms"]) == {"rd4ad small, fp32"}
    assert "| rd4ad small | inspector | openvino | fp32 |" in page
    assert "| 1280x1024 |" in page


def row(name, kind, precision, p50_ms):
    return Row(name, kind, "openvino", precision, p50_ms, p50_ms, p50_ms)


def test_ratios_compare_equal_precision():
    found = ratios(
        [
            row("stfpm resnet18", "graph", "bf16", 10.0),
            row("stfpm resnet18", "graph", "fp32", 20.0),
            row("edge compact", "graph", "bf16", 2.5),
            row("edge compact", "graph", "int8", 2.0),
            row("rd4ad resnet18", "inspector", "fp32", 30.0),
        ]
    )
    assert found == {
        "edge compact graph / stfpm resnet18 graph, bf16": 0.25,
        "rd4ad resnet18 inspector / stfpm resnet18 graph, fp32": 1.5,
        "edge compact graph int8 / stfpm resnet18 graph bf16 (unequal)": 0.2,
    }


def test_unknown_model_and_missing_peer_are_refused(capsys):
    assert main(["--models", "nothing"]) != 0
    assert "--models nothing: expected some of edge compact" in capsys.readouterr().err
    assert main(["--models", "--peer", "x=nowhere.onnx"]) != 0
    assert "expected NAME=FILE" in capsys.readouterr().err

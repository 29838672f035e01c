from __future__ import annotations

import json
import shutil

import pytest
from typer import Typer
from typer.testing import CliRunner

from deploy import commands, doctor
from deploy.doctor_machine import Check
from engine.bundle import open_bundle
from engine.errors import BackendError


def call(function, *arguments):
    app = Typer()
    app.command()(function)
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


def test_bundle_for_stations_only(small_run, tmp_path):
    target = tmp_path / "x.gonogo"
    result = call(commands.bundle, small_run, "-o", target, "--station-only", "--json")
    assert result.exit_code == 0, result.output
    answer = json.loads(result.stdout)
    assert answer["bundle"] == str(target)
    assert answer["parity"]["score_difference"] <= answer["parity"]["tolerance"] == 1e-3
    assert answer["half_weights_difference"] is None
    names = open_bundle(target).manifest.files
    assert "model.onnx" in names
    assert not {"weights.safetensors", "network.json"} & set(names)


@pytest.mark.parametrize("backend", ["openvino/fp32", "torch"])
def test_bench(small_bundle_path, backend):
    result = call(commands.bench, small_bundle_path, "--backend", backend, "--runs", 5, "--json")
    answer = json.loads(result.stdout)
    assert answer["precision"] == "fp32"
    assert answer["batch"] == 1
    assert 0 < answer["latency_ms"]["p50"] <= answer["latency_ms"]["p95"]
    assert answer["latency_ms"]["p95"] <= answer["latency_ms"]["p99"]
    assert answer["images_per_s"] > 0
    assert answer["peak_memory_mb"] > 10
    assert set(answer["share"]) == {"copy", "graph", "host"}
    assert (answer["share"]["copy"] is None) == (backend == "torch")
    assert set(answer["throughput"]) == {"1", "8", "32"}
    assert answer["throughput"]["1"] == answer["images_per_s"]
    assert (answer["throughput"]["8"] is None) == (backend == "torch")
    assert (answer["share"]["graph"] is None) == (backend == "torch")


def test_bench_of_unknown_backend(small_bundle_path):
    result = call(commands.bench, small_bundle_path, "--backend", "cuda/fp32")
    assert isinstance(result.exception, BackendError)


def test_doctor_says_what_serves(small_bundle_path):
    result = call(commands.doctor, small_bundle_path, "--json")
    assert result.exit_code == 0
    answer = json.loads(result.stdout)
    assert answer["serves"] == "openvino/fp32"
    checks = {check["name"]: check for check in answer["checks"]}
    assert all(set(check) == {"name", "ok", "detail", "advice"} for check in answer["checks"])
    needed = {"python", "bundle", "parity openvino/fp32", "disk", "serial ports", "qt", "display"}
    assert needed <= set(checks)
    assert checks["parity openvino/fp32"]["ok"]
    assert "within" in checks["parity openvino/fp32"]["detail"]


@pytest.fixture
def quick_doctor(monkeypatch):
    """Without the child process that loads Qt."""
    monkeypatch.setattr(doctor, "_check_qt", lambda: Check("qt", True, "skipped"))


@pytest.mark.usefixtures("quick_doctor")
def test_doctor_on_a_damaged_bundle(small_bundle_path, tmp_path):
    damaged = tmp_path / "damaged.gonogo"
    shutil.copy(small_bundle_path, damaged)
    damaged.write_bytes(damaged.read_bytes()[:-1000])
    result = call(commands.doctor, damaged, "--json")
    assert result.exit_code == 1
    answer = json.loads(result.stdout)
    assert answer["serves"] is None
    assert any(not c["ok"] and "damaged.gonogo" in c["detail"] for c in answer["checks"])


@pytest.mark.usefixtures("quick_doctor")
def test_doctor_without_a_runtime(monkeypatch):
    monkeypatch.setattr(doctor, "available_backends", tuple)
    result = call(commands.doctor)
    assert result.exit_code == 1
    assert "serves: nothing" in result.output
    assert "FAIL runtime openvino: not installed -> pip install openvino" in result.output


def test_doctor_gives_the_install_line_for_missing_libraries(monkeypatch):
    class Failed:
        returncode = 1
        stderr = "Traceback\nImportError: libEGL.so.1: cannot open shared object file\n"

    monkeypatch.setattr("subprocess.run", lambda *_, **__: Failed())
    check = doctor._check_qt()
    assert not check.ok
    assert "libEGL" in check.detail
    assert check.advice.startswith("sudo apt install libegl1")


def test_doctor_names_locked_ports(monkeypatch):
    class Port:
        device = "/dev/ttyUSB7"

    monkeypatch.setattr("serial.tools.list_ports.comports", lambda: [Port()])
    monkeypatch.setattr("os.access", lambda *_: False)
    check = doctor._check_serial()
    assert not check.ok
    assert "/dev/ttyUSB7 (no permission)" in check.detail
    assert "dialout" in check.advice

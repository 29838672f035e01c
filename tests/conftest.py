"""Fixtures for the whole suite."""

from __future__ import annotations

import gc
import hashlib
import itertools
import json
import os
import shutil
import subprocess
import sys
import tempfile
import uuid
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from run_folders import write_run

from engine.types import ImageArray

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# The same examples every time, and as long as they take: a busy machine fails no test for its
# speed. `python -m benchmarks.fuzz` looks for new ones.
settings.register_profile(
    "patient",
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("patient")

# Python collects on whichever thread happens to allocate, and Qt crashes when a thread destroys a
# widget. The window keeps to the GUI thread (`app.ui.garbage`), so the tests do too.
gc.disable()
TESTS_PER_FULL_COLLECTION = 25
_ended = itertools.count(1)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown() -> Iterator[None]:
    """Collect what a test left once its fixtures are gone."""
    yield
    gc.collect(2 if next(_ended) % TESTS_PER_FULL_COLLECTION == 0 else 1)


SHARED_DIR = Path(__file__).resolve().parents[2] / "shared"


@pytest.fixture
def run_gonogo(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> Callable[..., tuple[int, str, str]]:
    """Run the command line; returns exit code, standard output and standard error."""
    import gonogo

    def run(*arguments: object) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["gonogo", *map(str, arguments)])
        with pytest.raises(SystemExit) as exited:
            gonogo.main()
        out, err = capfd.readouterr()
        return int(exited.value.code or 0), out, err

    return run


@pytest.fixture(scope="session")
def shared_data_dir() -> Path:
    """Folder of the real images; skips where it is absent."""
    folder = SHARED_DIR / "data"
    if not folder.is_dir():
        pytest.skip("the shared real images are not beside this checkout")
    return folder


@pytest.fixture(scope="session")
def shared_weights_dir() -> Path:
    """Folder of the ImageNet-trained weights; skips where it is absent."""
    folder = SHARED_DIR / "weights"
    if not folder.is_dir():
        pytest.skip("the shared ImageNet weights are not beside this checkout")
    return folder


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[Callable[[], str]]:
    """Factory of addresses of empty databases in a PostgreSQL server of the tests' own.

    Skips where the server's programs or the driver are absent.
    """
    pytest.importorskip("psycopg", reason="PostgreSQL needs the postgresql extra")
    missing = [name for name in ("initdb", "pg_ctl") if shutil.which(name) is None]
    if missing:
        pytest.skip(f"PostgreSQL is not installed here ({', '.join(missing)} not found)")
    # The server refuses to run as root; its folder must be its own.
    user = "postgres" if os.geteuid() == 0 else None
    folder = Path(tempfile.mkdtemp(prefix="gonogo-pg-"))
    if user is not None:
        shutil.chown(folder, user)
    options = f"-c listen_addresses= -c unix_socket_directories={folder} -c fsync=off"
    data, environment = folder / "data", {**os.environ, "LC_ALL": "C.UTF-8"}

    def call(*command: str) -> None:
        subprocess.run(
            command,
            user=user,
            cwd=folder,
            env=environment,
            check=True,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    call("initdb", "-D", str(data), "-U", "gonogo", "-A", "trust", "-N", "-E", "UTF8")
    call("pg_ctl", "-D", str(data), "-o", options, "-w", "-t", "120", "-l", "log", "start")
    try:
        yield lambda: _create_database(folder)
    finally:
        call("pg_ctl", "-D", str(data), "-m", "immediate", "-w", "stop")
        shutil.rmtree(folder, ignore_errors=True)


def _create_database(folder: Path) -> str:
    import psycopg

    name = f"g{uuid.uuid4().hex}"
    with psycopg.connect(
        f"host={folder} user=gonogo dbname=postgres", autocommit=True
    ) as connection:
        connection.execute(f"CREATE DATABASE {name}".encode())
    return f"postgresql+psycopg://gonogo@/{name}?host={folder}"


@pytest.fixture(scope="session")
def brightness_bundle(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """Factory of small bundles whose graph is known: the anomaly map is brightness / 255, 32 x 32.

    Called with a split (`{"train": [("part", "file name", sha256), ...]}`), and with what the
    training was told where that matters, it returns the bundle's path.
    """
    onnx = pytest.importorskip("onnx", reason="making a bundle needs the train extra")

    def create(
        split: Mapping[str, Sequence[tuple[str, str, str]]] | None = None,
        training: Mapping[str, str | None] | None = None,
    ) -> Path:
        path = tmp_path_factory.mktemp("bundle") / "plate.gonogo"
        graph = _brightness_graph(onnx)
        parts = {
            name: [
                {"part": part, "files": [{"name": file, "sha256": sha}]} for part, file, sha in rows
            ]
            for name, rows in (split or {}).items()
        }
        size = {"height": 32, "width": 32}
        manifest = {
            "schema_version": 1,
            "name": "plate",
            "method": "brightness",
            "teacher": "none",
            "created": "2025-01-01T00:00:00+00:00",
            "input": size,
            "map": size,
            "graphs": {"fp32": "model.onnx"},
            "files": {"model.onnx": hashlib.sha256(graph).hexdigest()},
            "split": {"schema_version": 1, "seed": 0, "parts": parts},
            "parity": {"tolerance": {"fp32": 1e-3}, "good_score_iqr": 1.0},
            "provenance": {"training": dict(training)} if training else {},
        }
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("manifest.json", json.dumps(manifest))
            archive.writestr("model.onnx", graph)
        return path

    return create


def _brightness_graph(onnx: Any) -> bytes:
    helper, kinds = onnx.helper, onnx.TensorProto
    graph = helper.make_graph(
        [
            helper.make_node("Cast", ["image"], ["real"], to=kinds.FLOAT),
            helper.make_node("Div", ["real", "scale"], ["share"]),
            helper.make_node("ReduceMean", ["share", "channels"], ["anomaly_map"], keepdims=0),
            helper.make_node("ReduceMax", ["anomaly_map", "pixels"], ["maximum"], keepdims=0),
        ],
        "brightness",
        [helper.make_tensor_value_info("image", kinds.UINT8, [1, 32, 32, 3])],
        [
            helper.make_tensor_value_info("anomaly_map", kinds.FLOAT, [1, 32, 32]),
            helper.make_tensor_value_info("maximum", kinds.FLOAT, [1]),
        ],
        [
            helper.make_tensor("scale", kinds.FLOAT, [], [255.0]),
            helper.make_tensor("channels", kinds.INT64, [1], [3]),
            helper.make_tensor("pixels", kinds.INT64, [2], [1, 2]),
        ],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=10)
    return bytes(model.SerializeToString())


@pytest.fixture(scope="session")
def small_run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Run folder of a small untrained 64x64 network; its images lie in `data` beside it."""
    import torch

    from engine.models.rd4ad import ReverseDistillation
    from engine.models.resnet import ResNetSpec

    root = tmp_path_factory.mktemp("small")
    torch.manual_seed(0)
    spec = ResNetSpec("basic", (0, 1, 1), planes=(8, 16, 16), stem="compact", stem_planes=8)
    model = ReverseDistillation(spec, teacher="small", height=64, width=64).eval()
    return write_run(root, model, _good_images(count=24, side=64))


@pytest.fixture(scope="session")
def small_bundle_path(small_run: Path) -> Path:
    """Bundle of `small_run`, with weights for torch. Never change it: copy it first."""
    from deploy.bundle import BundleOptions, build_bundle

    target = small_run.parent / "small.gonogo"
    build_bundle(small_run, target, BundleOptions())
    return target


def _good_images(count: int, side: int) -> Iterator[ImageArray]:
    """Noisy copies of one smooth picture."""
    import cv2
    import numpy as np

    generator = np.random.default_rng(0)
    smooth = cv2.GaussianBlur(generator.uniform(0, 255, (side, side, 3)), (0, 0), 3)
    smooth = 40 + 180 * (smooth - smooth.min()) / np.ptp(smooth)
    for _ in range(count):
        image = smooth + generator.normal(0, 5, smooth.shape) + generator.uniform(-10, 10)
        yield np.clip(image, 0, 255).astype(np.uint8)

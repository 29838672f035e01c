"""The house keeps its promises: package ownership, no torch at the line."""

from __future__ import annotations

import subprocess
import sys
from importlib.metadata import packages_distributions

import pytest

PACKAGES = ("app", "calibration", "deploy", "engine", "training")


@pytest.mark.parametrize("package", PACKAGES)
def test_package_has_exactly_one_owner(package):
    # An editable install does not list its modules; another distribution that ships the name does.
    owners = set(packages_distributions().get(package, [])) - {"gonogo"}
    assert owners == set()


def test_tests_are_not_importable_from_elsewhere(tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", "import tests.conftest"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode != 0


STATION_WITHOUT_TORCH = """
import sys

class Refuse:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {"torch", "safetensors", "onnx", "scipy"}:
            raise ModuleNotFoundError(name, name=name)

sys.meta_path.insert(0, Refuse())
import app.wiring, app.commands.run, app.commands.demo, app.commands.inspect
import calibration.commands, engine.inspector, engine.backends.openvino_backend
import app.devices.cameras, app.devices.plc, app.store
assert "torch" not in sys.modules
"""


def test_station_imports_where_torch_is_absent():
    done = subprocess.run(
        [sys.executable, "-c", STATION_WITHOUT_TORCH], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr

"""The command line as a whole: help without imports, exit codes, one-line errors."""

from __future__ import annotations

import importlib
import subprocess
import sys

import pytest

import gonogo


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "gonogo", *arguments],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_help_lists_every_command_without_importing_any():
    code = (
        "import sys, gonogo\n"
        "sys.argv = ['gonogo', '--help']\n"
        "try:\n    gonogo.main()\nexcept SystemExit:\n    pass\n"
        "heavy = {'torch', 'openvino', 'PySide6', 'sqlalchemy', 'cv2'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr
    for name in gonogo.COMMANDS:
        assert name in done.stdout


@pytest.mark.parametrize("name", gonogo.COMMANDS)
def test_every_command_exists(name):
    module_name, attribute = gonogo.COMMANDS[name][0].split(":")
    assert hasattr(importlib.import_module(module_name), attribute)


def test_unknown_command_is_wrong_use():
    done = run("inspekt")
    assert done.returncode == 2
    assert "No such command 'inspekt'" in done.stderr


def test_missing_argument_is_wrong_use():
    done = run("bundle")
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_expected_error_is_one_line_with_exit_code_2(tmp_path):
    done = run(
        "inspect", str(tmp_path / "none.gonogo"), "--recipe", "r.toml", "a.png", "--out", "o"
    )
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert done.stderr.startswith("error: ")
    assert "r.toml" in done.stderr


@pytest.mark.parametrize("package", sorted(gonogo.TRAINING_PACKAGES))
def test_missing_training_package_says_what_to_install(monkeypatch, capsys, package):
    def fail(**_):
        raise ModuleNotFoundError(f"No module named '{package}'", name=package)

    monkeypatch.setattr(gonogo, "cli", fail)
    with pytest.raises(SystemExit) as stopped:
        gonogo.main()
    assert stopped.value.code == 2
    assert "make setup" in capsys.readouterr().err

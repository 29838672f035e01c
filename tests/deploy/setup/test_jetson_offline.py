"""jetson_setup.sh --offline: from a pack that is whole, and from nothing else."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[3]


def make_pack(folder: Path, target: str = "jetpack-6") -> Path:
    folder.mkdir()
    script = Path(shutil.copy2(CHECKOUT / "jetson_setup.sh", folder))
    for name in ("logrotate", "setup", "systemd", "udev"):
        shutil.copytree(CHECKOUT / "deploy" / name, folder / "deploy" / name)
    (folder / "wheels").mkdir()
    (folder / "wheels" / "gonogo-0.1.0-py3-none-any.whl").write_bytes(b"wheel")
    (folder / "debs").mkdir()
    (folder / "debs" / "python3-venv.deb").write_bytes(b"deb")
    (folder / "constraints.txt").write_text("pyside6-essentials==6.8.0.2\n")
    about = {"schema_version": 1, "target": target, "machine": "aarch64"}
    (folder / "pack.json").write_text(json.dumps(about, indent=1) + "\n")
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    sums = [
        f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.relative_to(folder)}\n"
        for path in files
    ]
    (folder / "SHA256SUMS").write_text("".join(sums))
    return script


def test_offline_installs_from_the_pack_only(jetpack6, tmp_path):
    pack = tmp_path / "pack"
    script = make_pack(pack)
    names = "python3-pip libegl1 libgl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libxcb-cursor0"
    jetpack6.set(packages="\n".join([*names.split(), "logrotate", ""]))
    done = jetpack6.run("--offline", str(pack), script=script)
    assert done.returncode == 0, done.stdout + done.stderr
    calls = jetpack6.calls()
    assert not any(call.startswith("apt-get update") for call in calls)
    assert any(call.startswith("apt-get install") and "--no-download" in call for call in calls)
    installs = [call for call in calls if call.startswith("python -m pip")]
    assert installs
    assert all(f"--no-index --find-links {pack}/wheels" in call for call in installs)
    assert jetpack6.path("/opt/gonogo/constraints.txt").read_text() == (
        "pyside6-essentials==6.8.0.2\n"
    )
    # From within a pack it is that pack, also without the option.
    again = jetpack6.run(script=script)
    assert again.returncode == 0
    assert jetpack6.calls() == []


def damages():
    def change(pack):
        (pack / "wheels" / "gonogo-0.1.0-py3-none-any.whl").write_bytes(b"other")

    def add(pack):
        (pack / "wheels" / "numpy-9.9.9-py3-none-any.whl").write_bytes(b"other")

    def lose(pack):
        (pack / "constraints.txt").unlink()

    def forget(pack):
        (pack / "SHA256SUMS").unlink()

    return {"changed": change, "added": add, "lost": lose, "no sums": forget}


@pytest.mark.parametrize("damage", damages().values(), ids=damages())
def test_damaged_pack_is_refused_before_anything_changes(jetpack6, tmp_path, damage):
    pack = tmp_path / "pack"
    make_pack(pack)
    damage(pack)
    done = jetpack6.run("--offline", str(pack))
    assert done.returncode == 19
    assert jetpack6.calls() == []


def test_pack_for_another_machine(jetpack7, tmp_path):
    make_pack(tmp_path / "pack")
    done = jetpack7.run("--offline", str(tmp_path / "pack"))
    assert done.returncode == 19
    assert "gonogo deploy pack DIR --target jetpack-7" in done.stderr


def test_system_packages_that_the_pack_lacks(jetpack6, tmp_path):
    make_pack(tmp_path / "pack")
    shutil.rmtree(tmp_path / "pack" / "debs")
    sums = tmp_path / "pack" / "SHA256SUMS"
    sums.write_text("".join(x for x in sums.read_text().splitlines(True) if "debs/" not in x))
    done = jetpack6.run("--offline", str(tmp_path / "pack"))
    assert done.returncode == 18
    assert "libegl1" in done.stderr

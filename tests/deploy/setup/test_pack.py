"""`gonogo deploy pack` from a folder of wheels, without any index."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest
import tomlkit
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from typer.testing import CliRunner

from deploy.deploy_commands import app
from deploy.pack import PackOptions, pack, verify_pack
from deploy.pack_target import TARGETS, read_pins
from engine.errors import PackError

CHECKOUT = Path(__file__).resolve().parents[3]
JETPACK_6 = TARGETS["jetpack-6"]


def make_wheel(
    folder: Path, name: str, version: str, *needs: str, tag: str = "py3-none-any"
) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}-{version}-{tag}.whl"
    info = f"{name}-{version}.dist-info"
    lines = ["Metadata-Version: 2.1", f"Name: {name}", f"Version: {version}"]
    lines += [f"Requires-Dist: {need}" for need in needs]
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(f"{info}/METADATA", "\n".join(lines) + "\n")
        archive.writestr(f"{info}/WHEEL", f"Wheel-Version: 1.0\nTag: {tag}\n")
        archive.writestr(f"{info}/RECORD", "")
    return path


@pytest.fixture
def source(tmp_path, light_checkout):
    """A checkout that locks a few small packages; wheels of them and of others lie in `links`."""
    folder = tmp_path / "source"
    (folder / "deploy" / "constraints").mkdir(parents=True)
    for name in ("logrotate", "setup", "systemd", "udev"):
        (folder / "deploy" / name).symlink_to(CHECKOUT / "deploy" / name)
    (folder / "jetson_setup.sh").symlink_to(light_checkout)
    (folder / "constraints.txt").write_text(
        "# locked\nlight==1.0\nWindow==6.11\nold-only==3.0; python_version < '3.11'\nfast==4.0\n"
    )
    (folder / "deploy" / "constraints" / "jetpack-6.txt").write_text("window==6.8  # glibc\n")
    links = tmp_path / "links"
    make_wheel(links, "light", "1.0", "fast; extra == 'quick'")
    make_wheel(links, "light", "2.0")
    make_wheel(links, "window", "6.8", tag="cp39-abi3-manylinux_2_31_aarch64")
    make_wheel(links, "window", "6.11", tag="cp39-abi3-manylinux_2_39_aarch64")
    make_wheel(links, "old_only", "3.0", tag="cp310-cp310-manylinux2014_aarch64")
    make_wheel(links, "fast", "4.0")
    return folder


def own_wheel(folder: Path, *needs: str) -> Path:
    return make_wheel(folder / "own", "gonogo", "0.1.0", *needs)


def options(source: Path, wheel: Path) -> PackOptions:
    return PackOptions(
        JETPACK_6, source, wheel, tensorrt=False, find_links=source.parent / "links", no_index=True
    )


def test_a_pack_holds_what_the_target_needs_and_the_script_takes_it(source, tmp_path, jetpack6):
    wheel = own_wheel(
        tmp_path,
        "light[quick]>=1",
        "window>=6",
        "old-only; python_version < '3.11'",
        "not-there; platform_machine == 'x86_64'",
        "training; extra == 'train'",
    )
    (tmp_path / "debs").mkdir()
    names = "python3-venv python3-pip libegl1 libgl1 libxkbcommon0 libdbus-1-3 libfontconfig1"
    for name in [*names.split(), "libxcb-cursor0", "logrotate"]:
        (tmp_path / "debs" / f"{name}.deb").write_bytes(b"deb")
    (tmp_path / "release").write_bytes(b"release")
    folder = tmp_path / "pack"
    words = f"pack {folder} --target jetpack-6 --source {source} --wheel {wheel} --no-index --json"
    words += f" --find-links {tmp_path / 'links'} --debs {tmp_path / 'debs'} --without-tensorrt"
    words += f" --release {tmp_path / 'release'}"
    result = CliRunner().invoke(app, words.split())
    assert result.exit_code == 0, result.output
    answer = json.loads(result.stdout)
    assert answer["wheels"] == [
        "fast-4.0-py3-none-any.whl",
        "gonogo-0.1.0-py3-none-any.whl",
        "light-1.0-py3-none-any.whl",
        "old_only-3.0-cp310-cp310-manylinux2014_aarch64.whl",
        "window-6.8-cp39-abi3-manylinux_2_31_aarch64.whl",
    ]
    assert (folder / "constraints.txt").read_text().split() == [
        "fast==4.0",
        "light==1.0",
        "old-only==3.0",
        "window==6.8",
    ]
    assert (folder / "release" / "release").read_bytes() == b"release"
    assert json.loads((folder / "pack.json").read_text())["glibc"] == "2.35"
    done = jetpack6.run("--without-tensorrt", script=folder / "jetson_setup.sh")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "ok       offline folder for jetpack-6" in done.stdout
    with pytest.raises(PackError, match="is not an empty folder"):
        pack(options(source, wheel), folder, lambda _: None)


@pytest.mark.parametrize(
    ("need", "message"),
    [
        ("surprise>=1", "needs surprise, which constraints.txt does not lock"),
        ("light>=2", "needs light>=2, but 1.0 is locked"),
    ],
)
def test_nothing_floats(source, tmp_path, need, message):
    with pytest.raises(PackError, match=message):
        pack(options(source, own_wheel(tmp_path, need)), tmp_path / "pack", lambda _: None)
    assert not (tmp_path / "pack").exists()


def test_a_version_without_a_wheel_for_the_target(source, tmp_path):
    overrides = source / "deploy" / "constraints" / "jetpack-6.txt"
    overrides.write_text("window==6.11\n")
    with pytest.raises(PackError, match=r"pip download failed: .*window==6\.11"):
        pack(options(source, own_wheel(tmp_path, "window")), tmp_path / "pack", lambda _: None)


def test_foreign_wheel_and_broken_constraints(source, tmp_path):
    foreign = make_wheel(tmp_path, "other", "1.0")
    with pytest.raises(PackError, match="expected a wheel of gonogo"):
        pack(options(source, foreign), tmp_path / "pack", lambda _: None)
    (source / "constraints.txt").write_text("light>=1\n")
    with pytest.raises(PackError, match=r"constraints\.txt:1: expected one version with =="):
        pack(options(source, own_wheel(tmp_path)), tmp_path / "pack", lambda _: None)


def test_every_change_of_a_pack_is_seen(source, tmp_path):
    folder = tmp_path / "pack"
    pack(options(source, own_wheel(tmp_path)), folder, lambda _: None)
    verify_pack(folder)
    (folder / "wheels" / "extra.whl").write_bytes(b"x")
    with pytest.raises(PackError, match="is not in SHA256SUMS"):
        verify_pack(folder)
    (folder / "wheels" / "extra.whl").unlink()
    script = folder / "jetson_setup.sh"
    script.write_text("#")
    with pytest.raises(PackError, match=r"jetson_setup\.sh is damaged"):
        verify_pack(folder)
    script.unlink()
    with pytest.raises(PackError, match=r"jetson_setup\.sh is missing"):
        verify_pack(folder)


@pytest.mark.parametrize("target", TARGETS.values(), ids=TARGETS)
def test_locked_versions_fit_the_project_on_every_target(target):
    pins = read_pins(CHECKOUT, target)
    project = tomlkit.parse((CHECKOUT / "pyproject.toml").read_text()).unwrap()["project"]
    for text in [*project["dependencies"], "cuda-python>=12.6"]:
        need = Requirement(text)
        assert need.specifier.contains(pins[canonicalize_name(need.name)]), text
    assert pins["shiboken6"] == pins["pyside6-essentials"]


def test_unknown_target(tmp_path):
    result = CliRunner().invoke(app, ["pack", str(tmp_path / "pack"), "--target", "nano"])
    assert isinstance(result.exception, PackError)
    assert "jetpack-7" in str(result.exception)

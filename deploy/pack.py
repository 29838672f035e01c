"""A folder from which `jetson_setup.sh --offline` installs a station that has no network.

    DIR/jetson_setup.sh  constraints.txt  pack.json  SHA256SUMS
        wheels/*.whl            the station and all that it needs, in the locked versions
        deploy/{logrotate,setup,systemd,udev}/   what the script needs and puts into place
        debs/*.deb, release/*   where given

pip resolves markers such as `python_version` for the Python it runs on, not for the one it
downloads for; hence the list of wheels is worked out here, from the wheels' own metadata and the
locked versions.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timezone
from email.parser import BytesParser
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name, parse_wheel_filename

from deploy.pack_target import Target, read_pins
from engine.errors import PackError

SCHEMA_VERSION = 1
SUMS = "SHA256SUMS"
PROJECT = "gonogo"
SCRIPT = "jetson_setup.sh"
SYSTEM_FOLDERS = ("logrotate", "setup", "systemd", "udev")
_SOURCES = ("app", "calibration", "deploy", "engine", "training")
_SOURCE_FILES = ("gonogo.py", "pyproject.toml", "README.md", "LICENSE")


@dataclass(frozen=True)
class PackOptions:
    """What to pack, and where wheels come from.

    Attributes:
        target: The machine that it is for.
        source: Root of the checkout: script, constraints, units.
        wheel: The project's own wheel; None builds it from `source`.
        tensorrt: Whether the CUDA bindings go along; TensorRT itself is the system's.
        find_links: Folder with wheels for pip.
        no_index: Take wheels from `find_links` only.
        release: File or folder that goes along as `release/`.
        debs: Folder of Debian packages that go along.
    """

    target: Target
    source: Path
    wheel: Path | None = None
    tensorrt: bool = True
    find_links: Path | None = None
    no_index: bool = False
    release: Path | None = None
    debs: Path | None = None


@dataclass(frozen=True)
class Pack:
    """What was packed.

    Attributes:
        folder: Where.
        version: Version of the project.
        wheels: Names of all wheels, sorted.
        size_bytes: Of everything in the folder.
    """

    folder: Path
    version: str
    wheels: tuple[str, ...]
    size_bytes: int


@dataclass
class _Collection:
    """Wheels that lie in a folder, and what was asked of them so far."""

    target: Target
    pins: dict[str, str]
    folder: Path
    asked: dict[str, frozenset[str]] = field(default_factory=dict)
    wheels: dict[str, Path] = field(default_factory=dict)


def pack(options: PackOptions, folder: Path, progress: Callable[[str], None]) -> Pack:
    """Fill a folder that does not exist or is empty; what stays behind is whole or absent.

    Args:
        options: What goes in.
        folder: Where.
        progress: Told in words what is being done.

    Raises:
        PackError: The folder is not empty, a version is not locked or does not fit, or pip failed.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise PackError(f"{folder}: is not an empty folder; name a new one")
    pins = read_pins(options.source, options.target)
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix=f".{folder.name}-") as name:
        work = Path(name) / "pack"
        (work / "wheels").mkdir(parents=True)
        collection = _Collection(options.target, pins, work / "wheels")
        progress("building the project's own wheel")
        own = _own_wheel(options, collection.folder)
        _collect(collection, own, options, progress)
        _copy_files(options, work)
        version = str(parse_wheel_filename(own.name)[1])
        _describe(options, collection, work, version)
        _write_sums(work)
        verify_pack(work)
        if folder.exists():
            folder.rmdir()
        work.rename(folder)
    wheels = tuple(sorted(path.name for path in (folder / "wheels").iterdir()))
    size = sum(path.stat().st_size for path in _files(folder))
    return Pack(folder, version, wheels, size)


def verify_pack(folder: Path) -> None:
    """Compare a folder with its list of checksums.

    Raises:
        PackError: A file is missing, changed or not in the list.
    """
    try:
        text = (folder / SUMS).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise PackError(f"{folder / SUMS}: cannot be read ({error}); pack again") from error
    listed = {
        name: digest for digest, _, name in (row.partition("  ") for row in text.splitlines())
    }
    there = {str(path.relative_to(folder)): path for path in _files(folder) if path.name != SUMS}
    for name in sorted(listed.keys() | there.keys()):
        if name not in there:
            raise PackError(f"{folder}: {name} is missing; copy the folder again")
        if name not in listed:
            raise PackError(f"{folder}: {name} is not in {SUMS}; copy the folder again")
        if _sha256(there[name]) != listed[name]:
            raise PackError(f"{folder}: {name} is damaged; copy the folder again")


def _own_wheel(options: PackOptions, folder: Path) -> Path:
    if options.wheel is not None:
        if canonicalize_name(options.wheel.name.partition("-")[0]) != PROJECT:
            raise PackError(f"{options.wheel}: expected a wheel of {PROJECT}")
        try:
            return Path(shutil.copy(options.wheel, folder))
        except OSError as error:
            raise PackError(f"{options.wheel}: {error.strerror}; check the path") from error
    with tempfile.TemporaryDirectory() as name:
        # setuptools leaves its traces where it builds: not in the checkout.
        copy = Path(name)
        for entry in _SOURCES:
            shutil.copytree(
                options.source / entry, copy / entry, ignore=shutil.ignore_patterns("__pycache__")
            )
        for entry in _SOURCE_FILES:
            shutil.copy(options.source / entry, copy)
        _pip("wheel", "--no-deps", "--wheel-dir", str(folder), *_pip_source(options), str(copy))
    found = next(folder.glob(f"{PROJECT}-*.whl"), None)
    if found is None:
        raise PackError(f"pip built no wheel of {PROJECT} from {options.source}; see its output")
    return found


def _collect(
    collection: _Collection, own: Path, options: PackOptions, progress: Callable[[str], None]
) -> None:
    """Download wave after wave until no wheel asks for anything new."""
    wave = list(_requirements(own, collection.target, frozenset()))
    if options.tensorrt:
        wave.append((Requirement("cuda-python"), own.name))
    while wave:
        new = _not_yet_asked(collection, wave)
        missing = sorted({name for name in new if name not in collection.wheels})
        if missing:
            progress(f"downloading {', '.join(missing)}")
            _download(collection, missing, options)
        wave = [
            wanted
            for name in new
            for wanted in _requirements(
                collection.wheels[name], collection.target, collection.asked[name]
            )
        ]


def _not_yet_asked(
    collection: _Collection, wave: Sequence[tuple[Requirement, str]]
) -> tuple[str, ...]:
    """Check a wave against the locked versions; returns names with something new to ask."""
    new: dict[str, None] = {}
    for requirement, asker in wave:
        name = canonicalize_name(requirement.name)
        pin = collection.pins.get(name)
        if pin is None:
            raise PackError(
                f"{asker} needs {requirement.name}, which constraints.txt does not lock; "
                f"add {requirement.name}==VERSION there"
            )
        if not requirement.specifier.contains(pin, prereleases=True):
            raise PackError(
                f"{asker} needs {requirement}, but {pin} is locked; correct constraints.txt"
            )
        before = collection.asked.get(name)
        after = (before or frozenset()) | requirement.extras
        if before is None or after != before:
            collection.asked[name] = after
            new[name] = None
    return tuple(new)


def _download(collection: _Collection, names: Sequence[str], options: PackOptions) -> None:
    target = collection.target
    platforms = [word for tag in target.platforms() for word in ("--platform", tag)]
    _pip(
        "download",
        "--no-deps",
        "--only-binary=:all:",
        "--implementation=cp",
        f"--python-version={target.python}",
        *platforms,
        "--dest",
        str(collection.folder),
        *_pip_source(options),
        *(f"{name}=={collection.pins[name]}" for name in names),
    )
    for path in collection.folder.glob("*.whl"):
        collection.wheels[parse_wheel_filename(path.name)[0]] = path
    absent = [name for name in names if name not in collection.wheels]
    if absent:
        raise PackError(f"pip downloaded no wheel of {', '.join(absent)}; see its output")


def _pip_source(options: PackOptions) -> tuple[str, ...]:
    words = ["--no-index"] if options.no_index else []
    if options.find_links is not None:
        words += ["--find-links", str(options.find_links)]
    return tuple(words)


def _pip(*arguments: str) -> None:
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", *arguments]
    environment = {**os.environ, "PIP_NO_INPUT": "1"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        lines = [line for line in done.stderr.splitlines() if line.startswith("ERROR:")]
        why = (lines or done.stderr.splitlines() or ["no message"])[-1].removeprefix("ERROR: ")
        raise PackError(f"pip {arguments[0]} failed: {why}")


def _requirements(
    wheel: Path, target: Target, extras: frozenset[str]
) -> Iterator[tuple[Requirement, str]]:
    """What a wheel needs on the target, and the wheel's name."""
    try:
        with zipfile.ZipFile(wheel) as archive:
            name = next(
                entry for entry in archive.namelist() if entry.endswith(".dist-info/METADATA")
            )
            metadata = BytesParser().parsebytes(archive.read(name))
    except (OSError, zipfile.BadZipFile, StopIteration) as error:
        raise PackError(f"{wheel.name}: is not a wheel; remove it from where it came") from error
    for text in metadata.get_all("Requires-Dist", []):
        requirement = Requirement(text)
        if target.needs(requirement, extras):
            yield requirement, wheel.name


def _copy_files(options: PackOptions, work: Path) -> None:
    source = options.source
    try:
        shutil.copy2(source / SCRIPT, work)
        for name in SYSTEM_FOLDERS:
            shutil.copytree(source / "deploy" / name, work / "deploy" / name)
        if options.debs is not None:
            (work / "debs").mkdir()
            for path in sorted(options.debs.glob("*.deb")):
                shutil.copy2(path, work / "debs")
        if options.release is not None and options.release.is_dir():
            shutil.copytree(options.release, work / "release")
        elif options.release is not None:
            (work / "release").mkdir()
            shutil.copy2(options.release, work / "release")
    except OSError as error:
        raise PackError(f"{error.filename}: {error.strerror}; check the path") from error


def _describe(options: PackOptions, collection: _Collection, work: Path, version: str) -> None:
    target = options.target
    names = sorted(collection.wheels.keys() - {PROJECT})
    lines = [f"{name}=={collection.pins[name]}\n" for name in names]
    (work / "constraints.txt").write_text("".join(lines), encoding="utf-8")
    about = {
        "schema_version": SCHEMA_VERSION,
        "version": version,
        "target": target.name,
        "machine": target.machine,
        "python": target.python,
        "glibc": f"2.{target.glibc_minor}",
        "tensorrt": options.tensorrt,
        "created": datetime.now(timezone.utc).isoformat(timespec="seconds"),
    }
    # One key per line: the script reads it without Python.
    (work / "pack.json").write_text(json.dumps(about, indent=1) + "\n", encoding="utf-8")


def _write_sums(work: Path) -> None:
    lines = [f"{_sha256(path)}  {path.relative_to(work)}\n" for path in sorted(_files(work))]
    (work / SUMS).write_text("".join(lines), encoding="utf-8")


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.is_file())


def _sha256(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()

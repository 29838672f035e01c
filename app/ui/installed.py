"""What is installed: versions for support, and the licence of every package."""

from __future__ import annotations

import platform
import re
import sys
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from pathlib import Path

from PySide6.QtCore import qVersion

PROGRAM = "gonogo"
ASSETS_DIR = Path(__file__).resolve().parent / "assets"
ROOT = Path(__file__).resolve().parents[2]
UNKNOWN_LICENCE = "-"
TYPEFACE = "Gonogo Sans"
_PARTS = (
    ("OpenVINO", "openvino"),
    ("OpenCV", "opencv-python-headless"),
    ("NumPy", "numpy"),
    ("PySide6", "PySide6-Essentials"),
    ("pyqtgraph", "pyqtgraph"),
    ("pydantic", "pydantic"),
    ("SQLAlchemy", "SQLAlchemy"),
    ("pyserial", "pyserial"),
    ("pymodbus", "pymodbus"),
    ("PyTorch", "torch"),
    ("TensorRT", "tensorrt"),
    ("ONNX Runtime", "onnxruntime"),
    ("pypylon", "pypylon"),
)
_ONE_NAME = {
    "3-Clause BSD License": "BSD-3-Clause",
    "Apache Software License": "Apache-2.0",
    "ISC License (ISCL)": "ISC",
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
}
"""The same licence under another name."""
_LICENCE_FILE = re.compile(r"(^|/)(licen[cs]e|copying|notice|authors?)[^/]*$", re.IGNORECASE)
_LONGEST_NAME = 60
_OSI = "OSI Approved :: "
_TEXT_LIMIT = 400_000


@dataclass(frozen=True)
class Package:
    """One installed package.

    Attributes:
        name: Its name.
        version: Its version.
        licence: Its licence in the words of its own metadata, `-` where it names none.
    """

    name: str
    version: str
    licence: str


def program_version() -> str:
    """Version of this program."""
    try:
        return metadata.version(PROGRAM)
    except metadata.PackageNotFoundError:
        return "-"


def versions() -> tuple[tuple[str, str], ...]:
    """Names and versions that support asks for first; what is not installed is left out."""
    found = [
        ("Gonogo", program_version()),
        ("Python", platform.python_version()),
        ("Qt", qVersion()),
    ]
    for name, package in _PARTS:
        try:
            found.append((name, metadata.version(package)))
        except metadata.PackageNotFoundError:
            continue
    return (*found, ("System", platform.platform()), ("Processor", _processor()))


@cache
def installed_packages() -> tuple[Package, ...]:
    """All packages beside this program, by licence and name; takes a moment."""
    found: dict[str, Package] = {}
    for distribution in metadata.distributions():
        meta = distribution.metadata
        name = meta["Name"]
        if not name or name.casefold() in found or name.casefold() == PROGRAM:
            continue
        found[name.casefold()] = Package(name, distribution.version, _licence(distribution))
    fonts = Package(TYPEFACE, "-", "Bitstream Vera")
    return tuple(
        sorted(
            (*found.values(), fonts), key=lambda one: (one.licence.casefold(), one.name.casefold())
        )
    )


def licence_text(package: Package) -> str:
    """The licence and notices of a package in full; empty where it brings none along."""
    texts: list[str] = []
    for path in _files_of(package):
        try:
            texts.append(f"{path}\n\n{path.read_text(encoding='utf-8', errors='replace')}")
        except OSError:
            continue
    return "\n\n".join(texts)[:_TEXT_LIMIT]


def program_licence() -> str:
    """The licence of this program in full; empty where its file is gone."""
    candidates: list[Path] = [ROOT / "LICENSE"]
    try:
        own = metadata.distribution(PROGRAM)
    except metadata.PackageNotFoundError:
        pass
    else:
        candidates = [*_licence_files(own), *candidates]
    for path in candidates:
        try:
            return path.read_text(encoding="utf-8", errors="replace")
        except OSError:
            continue
    return ""


def packages_folder() -> Path:
    """Folder of the packages, in which each keeps its own notices."""
    distribution = metadata.distribution("numpy")
    return Path(str(distribution.locate_file(""))).resolve()


def _files_of(package: Package) -> tuple[Path, ...]:
    if package.name == TYPEFACE:
        return (ASSETS_DIR / "FONTS.txt",)
    try:
        return _licence_files(metadata.distribution(package.name))
    except metadata.PackageNotFoundError:
        return ()


def _licence(distribution: metadata.Distribution) -> str:
    fields = distribution.metadata.json
    expression = fields.get("license_expression")
    if expression:
        return str(expression)
    classifiers = [
        line.removeprefix("License :: ").removeprefix(_OSI)
        for line in fields.get("classifier", ())
        if line.startswith("License :: ") and line != "License :: OSI Approved"
    ]
    if classifiers:
        return ", ".join(_ONE_NAME.get(name, name) for name in classifiers)
    # Some write the whole text in there.
    words = str(fields.get("license") or "").strip().splitlines()
    named = words[0].strip() if words else ""
    if not 0 < len(named) <= _LONGEST_NAME:
        return UNKNOWN_LICENCE
    return _ONE_NAME.get(named, named)


def _licence_files(distribution: metadata.Distribution) -> tuple[Path, ...]:
    files = distribution.files or ()
    # In the package's own metadata; elsewhere a file of such a name may be anything.
    named = [
        file
        for file in files
        if _LICENCE_FILE.search(str(file)) and ("-info" in str(file) or len(file.parts) <= 2)
    ]
    return tuple(Path(str(distribution.locate_file(file))) for file in named)


def _processor() -> str:
    if sys.platform.startswith("linux"):
        try:
            lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        except OSError:
            lines = []
        for line in lines:
            if line.lower().startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()

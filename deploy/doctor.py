"""Look at this machine: can it inspect, with which backend, and what is missing."""

from __future__ import annotations

import importlib.util
import os
import platform
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from deploy.doctor_machine import Check, look_at_machine
from deploy.doctor_station import look_at_station
from deploy.parity import measure_parity
from engine.backend import InferenceBackend, backend_key
from engine.backends import BACKENDS, available_backends, create_backend
from engine.bundle import Bundle, open_bundle
from engine.errors import BackendError, BundleError

MIN_FREE_DISK_MB = 2000
OLDEST_PYTHON = (3, 10)
PRECISIONS = ("fp32", "fp16", "bf16", "int8")
_TIMED_RUNS = 10
_QT_TIMEOUT_S = 30.0
_QT_INSTALL = (
    "sudo apt install libegl1 libgl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libxcb-cursor0"
)


@dataclass(frozen=True)
class Diagnosis:
    """All checks, and the `name/precision` that will serve (None = nothing can)."""

    checks: tuple[Check, ...]
    serves: str | None

    def as_dict(self) -> dict[str, object]:
        """Keys of `gonogo doctor --json`."""
        return {"checks": [asdict(check) for check in self.checks], "serves": self.serves}


def diagnose(
    bundle_path: Path | None,
    disk_path: Path,
    *,
    backends: tuple[str, ...] = (),
    station: Path | None = None,
) -> Diagnosis:
    """Run every check; none of them raises.

    Args:
        bundle_path: Bundle to try on every backend; None = only look for installed runtimes.
        disk_path: Folder whose disk will hold the record.
        backends: `name/precision` to try alone; empty = all.
        station: Station file whose cameras and port are looked for.
    """
    checks = [_check_python(), *_check_runtimes()]
    if bundle_path is None:
        serves = next((f"{name}/fp32" for name in available_backends()), None)
        why = "the first runtime that is installed; name a bundle to try it"
    else:
        bundle_checks, serves, why = _check_bundle(bundle_path, backends)
        checks += bundle_checks
    checks.append(Check("serves", serves is not None, f"{serves or 'nothing'}: {why}"))
    checks += [_check_disk(disk_path), _check_serial(), _check_qt(), _check_display()]
    checks += look_at_machine(disk_path)
    if station is not None:
        checks += look_at_station(station)
    return Diagnosis(tuple(checks), serves)


def _check_python() -> Check:
    return Check(
        "python",
        sys.version_info[:2] >= OLDEST_PYTHON,
        f"{platform.python_version()} on {platform.machine()} {platform.system()}",
        "" if sys.version_info[:2] >= OLDEST_PYTHON else "install Python 3.10 or newer",
    )


def _check_runtimes() -> Iterator[Check]:
    installed = available_backends()
    for name in BACKENDS:
        there = name in installed
        # torch serves workstations only, so its absence is no fault of a station.
        yield Check(
            f"runtime {name}",
            there or name != "openvino",
            "installed" if there else "not installed",
            "" if there or name != "openvino" else "pip install openvino",
        )


def _check_bundle(path: Path, wanted: tuple[str, ...]) -> tuple[list[Check], str | None, str]:
    """Try every backend; also the one that serves, and why it and none before it."""
    try:
        bundle = open_bundle(path)
    except BundleError as error:
        return [Check("bundle", False, str(error), "copy the bundle again")], None, "no bundle"
    checks = [Check("bundle", True, f"{bundle.manifest.name}, sha256 {bundle.sha256[:12]}")]
    serves: str | None = None
    passed_over: list[str] = [name for name in BACKENDS if name not in available_backends()]
    for name in available_backends():
        for precision in PRECISIONS:
            if wanted and backend_key(name, precision) not in wanted:
                continue
            check, works = _check_parity(bundle, name, precision)
            checks.append(check)
            if works and serves is None:
                serves = backend_key(name, precision)
            elif serves is None:
                passed_over.append(backend_key(name, precision))
    why = "the fastest runtime here that agrees with the references"
    if serves is None:
        why = "no backend agrees with the references"
    before = _before(passed_over, serves)
    return checks, serves, f"{why}{f'; not {before}' if before else ''}"


def _before(passed_over: list[str], serves: str | None) -> str:
    """Those that are preferred to the one that serves, but are not here or do not agree."""
    if serves is None:
        return ", ".join(passed_over)
    order = BACKENDS.index(serves.partition("/")[0])
    ahead = [key for key in passed_over if BACKENDS.index(key.partition("/")[0]) <= order]
    return ", ".join(ahead)


def _check_parity(bundle: Bundle, name: str, precision: str) -> tuple[Check, bool]:
    """Tell whether a backend agrees with the references; one that is not offered is no fault."""
    title = f"parity {backend_key(name, precision)}"
    try:
        backend = create_backend(name, bundle, precision)
    except (BackendError, BundleError) as error:
        needed = (name, precision) == ("openvino", "fp32")
        return Check(title, not needed, f"not offered: {error}"), False
    try:
        report = measure_parity(backend, bundle)
        latency_ms = _median_ms(backend, bundle)
    except (BackendError, BundleError) as error:
        return Check(title, False, str(error), "use another backend"), False
    finally:
        backend.close()
    detail = (
        f"scores within {report.score_difference:.2g} of the good scores' range "
        f"(allowed {report.tolerance:g}), {latency_ms:.1f} ms on {backend.device}"
    )
    advice = "" if report.agrees else f"leave {report.backend} out of station.toml"
    return Check(title, report.agrees, detail, advice), report.agrees


def _median_ms(backend: InferenceBackend, bundle: Bundle) -> float:
    """Time a few images; `gonogo bench` measures properly."""
    image = bundle.parity_samples().images[:1]
    times: list[float] = []
    for _ in range(_TIMED_RUNS):
        started = time.perf_counter()
        backend.infer(image)
        times.append((time.perf_counter() - started) * 1e3)
    return statistics.median(times)


def _check_disk(path: Path) -> Check:
    try:
        free_mb = shutil.disk_usage(path).free // 2**20
    except OSError as error:
        return Check("disk", False, f"{path}: {error.strerror}", "name a folder that exists")
    enough = free_mb >= MIN_FREE_DISK_MB
    advice = "" if enough else f"free at least {MIN_FREE_DISK_MB} MB for the record"
    return Check("disk", enough, f"{free_mb} MB free at {path}", advice)


def _check_serial() -> Check:
    if importlib.util.find_spec("serial") is None:
        return Check("serial ports", False, "pyserial is not installed", "pip install pyserial")
    from serial.tools.list_ports import comports

    ports = sorted(str(port.device) for port in comports())
    if not ports:
        # A station may talk to its PLC over a pseudo terminal or the network.
        return Check("serial ports", True, "none found")
    locked = [port for port in ports if not os.access(port, os.R_OK | os.W_OK)]
    advice = "sudo usermod -aG dialout $USER, then log in again" if locked else ""
    detail = ", ".join(f"{port} (no permission)" if port in locked else port for port in ports)
    return Check("serial ports", not locked, detail, advice)


def _check_qt() -> Check:
    """Load Qt's libraries in a process of its own: a missing one must not take the doctor along."""
    try:
        result = subprocess.run(
            [sys.executable, "-c", "import PySide6.QtWidgets as q; print(q.__name__)"],
            capture_output=True,
            text=True,
            timeout=_QT_TIMEOUT_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return Check("qt", False, str(error), _QT_INSTALL)
    if result.returncode == 0:
        return Check("qt", True, "the window's libraries load")
    lines = result.stderr.strip().splitlines() or ["no message"]
    missing = "PySide6" in lines[-1]
    return Check(
        "qt", False, lines[-1], "pip install PySide6-Essentials" if missing else _QT_INSTALL
    )


def _check_display() -> Check:
    for variable in ("WAYLAND_DISPLAY", "DISPLAY"):
        if os.environ.get(variable):
            return Check("display", True, f"{variable}={os.environ[variable]}")
    return Check("display", True, "none: the line runs without a window")

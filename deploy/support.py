"""One file for whoever helps from afar: what the station is, does and says, without its secrets.

    about.json       versions, and what was left out
    doctor.json      the doctor's page
    record.json      schema, parts, state of the journal (`gonogo db check`)
    releases.json    installed releases and which is in force
    settings/        the station file without passwords
    logs/            the end of the service's journal, of traces and of the release and update logs
    reports/         the newest reports

No picture, no recipe, no user and no key goes along. Every text passes `deploy.redact`.
"""

from __future__ import annotations

import json
import os
import platform
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime, timezone
from importlib.metadata import distributions
from pathlib import Path

import platformdirs
import tomlkit
from tomlkit.exceptions import TOMLKitError

from deploy.doctor import diagnose
from deploy.install import list_releases
from deploy.redact import Redactor
from deploy.selftest import run_gonogo
from engine.errors import InspectionError, ReleaseError
from engine.release_store import ReleaseStore

READ_BYTES = 8 * 2**20
FILE_BYTES = 2 * 2**20
REPORT_SUFFIXES = (".html", ".csv", ".json", ".jsonl", ".md", ".txt")
REPORTS = 10
JOURNAL_LINES = 5000
UNITS = ("gonogo", "gonogo-kiosk", "gonogo-clocks", "gonogo-display", "gonogo-recover")
_JOURNAL_TIMEOUT_S = 60.0


@dataclass(frozen=True)
class Sources:
    """Where to collect from.

    Attributes:
        station: Station file; None = none.
        data: Data folder; None = the station file's, or this user's.
        releases: Release store.
        program: Folder of the program's versions, for the log of updates.
        logs: Further log files.
        reports: Further folders of reports.
    """

    station: Path | None
    data: Path | None
    releases: ReleaseStore
    program: Path
    logs: tuple[Path, ...] = ()
    reports: tuple[Path, ...] = ()


@dataclass(frozen=True)
class Collected:
    """What went into the file, and what did not, with the reason."""

    files: tuple[str, ...]
    left_out: tuple[str, ...]


def collect_support(target: Path, sources: Sources, limit_mb: float = 20.0) -> Collected:
    """Write the support bundle.

    Args:
        target: New file, `OUT.zip`; only its owner may read it.
        sources: Where to collect from.
        limit_mb: Most that all texts may take together, unpacked.

    Raises:
        ReleaseError: The file exists already or cannot be written.
    """
    redactor = Redactor()
    files: dict[str, str] = {}
    left_out: list[str] = []
    room = int(limit_mb * 2**20)
    for name, text in _texts(sources, redactor):
        clean = redactor.text(text)
        data = clean.encode("utf-8", "replace")
        if len(data) > FILE_BYTES:
            left_out.append(f"{name}: all but the last {FILE_BYTES} bytes")
            data = data[-FILE_BYTES:]
        if len(data) > room:
            left_out.append(f"{name}: no room within {limit_mb:g} MB")
            continue
        room -= len(data)
        files[name] = data.decode("utf-8", "replace")
    about = {"created": _now(), "versions": _versions(), "left_out": left_out}
    files["about.json"] = redactor.text(json.dumps(about, indent=1, ensure_ascii=False))
    # Once more: a secret may have shown its name only after a text without it was cleaned.
    files = {name: redactor.known(text) for name, text in files.items()}
    _write(target, files)
    return Collected(tuple(files), tuple(left_out))


def _texts(sources: Sources, redactor: Redactor) -> Iterator[tuple[str, str]]:
    """Name and text of each file, the most telling first."""
    data = sources.data or _data_folder(sources.station)
    if sources.station is not None:
        yield "settings/station.toml", redactor.settings(_tail(sources.station))
    yield "doctor.json", json.dumps(_doctor(sources, data), indent=1, ensure_ascii=False)
    yield "record.json", _record(sources)
    yield "releases.json", json.dumps(_releases(sources), indent=1, ensure_ascii=False)
    logs = [sources.releases.log.path, sources.program / "updates.log.jsonl", *sources.logs]
    logs += sorted((data / "logs").glob("*.log*"))
    for number, path in enumerate(dict.fromkeys(path.absolute() for path in logs)):
        # Root collects, and a link may lead to what only root may read.
        if path.is_file() and not path.is_symlink() and path.suffix != ".gz":
            yield f"logs/{number:02d}-{path.name}", _tail(path)
    yield "logs/journal.txt", _journal()
    for number, path in enumerate(_newest_reports([data / "reports", *sources.reports])):
        if path.stat().st_size <= FILE_BYTES:
            yield f"reports/{number:02d}-{path.name}", _tail(path)


def _doctor(sources: Sources, data: Path) -> dict[str, object]:
    place = data if data.exists() else Path()
    return diagnose(None, place, station=sources.station).as_dict()


def _record(sources: Sources) -> str:
    options: list[str] = []
    if sources.station is not None:
        options += ["--station", str(sources.station.absolute())]
    if sources.data is not None:
        options += ["--data-dir", str(sources.data.absolute())]
    code, output, words = run_gonogo(Path(sys.executable), "db", "check", "--json", *options)
    return output if code != 2 and output else json.dumps({"error": words})


def _releases(sources: Sources) -> dict[str, object]:
    try:
        rows = [asdict(row) for row in list_releases(sources.releases)]
    except (InspectionError, OSError) as error:
        return {"store": str(sources.releases.root), "error": str(error)}
    return {"store": str(sources.releases.root), "releases": rows}


def _data_folder(station: Path | None) -> Path:
    if station is not None:
        with suppress(OSError, UnicodeDecodeError, TOMLKitError):
            content = tomlkit.parse(station.read_text(encoding="utf-8")).unwrap()
            store = content.get("store", {})
            named = store.get("data_dir") if isinstance(store, dict) else None
            if isinstance(named, str):
                return station.absolute().parent / named
    return Path(platformdirs.user_data_dir("gonogo", appauthor=False))


def _newest_reports(folders: list[Path]) -> list[Path]:
    found = [
        path
        for folder in folders
        for path in folder.rglob("*")
        if path.suffix in REPORT_SUFFIXES and path.is_file() and not path.is_symlink()
    ]
    return sorted(found, key=lambda path: -path.stat().st_mtime)[:REPORTS]


def _journal() -> str:
    program = shutil.which("journalctl")
    if program is None:
        return "journalctl: not here\n"
    units = [option for unit in UNITS for option in ("-u", unit)]
    try:
        done = subprocess.run(
            [program, "--no-pager", "-o", "short-iso", "-n", str(JOURNAL_LINES), *units],
            capture_output=True,
            text=True,
            errors="replace",
            timeout=_JOURNAL_TIMEOUT_S,
            check=False,
            stdin=subprocess.DEVNULL,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return f"journalctl: {error}\n"
    return done.stdout or done.stderr


def _versions() -> dict[str, str]:
    packages = {
        str(one.metadata["Name"]): one.version for one in distributions() if one.metadata["Name"]
    }
    return {"python": platform.python_version(), "system": platform.platform(), **packages}


def _tail(path: Path) -> str:
    """The end of a text file, from a line's beginning on."""
    try:
        with path.open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - READ_BYTES))
            data = file.read()
    except OSError as error:
        return f"{path.name}: cannot be read ({error.strerror})\n"
    if size > READ_BYTES:
        data = data.partition(b"\n")[2]
    return data.decode("utf-8", "replace")


def _write(target: Path, files: dict[str, str]) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
    try:
        descriptor = os.open(target, flags, 0o600)
    except OSError as error:
        raise ReleaseError(
            f"{target}: cannot be made ({error.strerror}); name a new file in a folder you may "
            "write to"
        ) from error
    try:
        with (
            os.fdopen(descriptor, "wb") as file,
            zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive,
        ):
            for name, text in files.items():
                archive.writestr(name, text)
    except OSError as error:
        with suppress(OSError):
            target.unlink()
        raise ReleaseError(
            f"{target}: cannot be written ({error.strerror}); free some space"
        ) from error


def _now() -> str:
    return datetime.now(timezone.utc).isoformat(timespec="seconds")

"""Update the program of a station: install beside, try, switch, and go back where that fails.

    ROOT/
      versions/0.2.0/       a whole environment; `complete` in it when it is
      current -> versions/0.2.0
      backups/              the record as it was before each migration
      update.pending        what is under way, while it is
      updates.log.jsonl     what was done, when, by whom and why (see engine.chained_log)

What runs is one symbolic link. Until it is replaced, nothing that runs was touched; after it, one
more trial decides whether it stays. `update.pending` is written before the first step that must be
undone, so that an update which a power loss interrupts is undone by the next command.
"""

from __future__ import annotations

import fcntl
import json
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path

from packaging.utils import InvalidWheelFilename, parse_wheel_filename
from packaging.version import Version
from pydantic import BaseModel, ConfigDict, JsonValue, ValidationError

from deploy.environment import Source, create_environment, python_of
from deploy.install import Audit
from deploy.selftest import run_gonogo, try_machine, try_release
from engine.chained_log import ChainedLog
from engine.errors import ReleaseError, UpdateError
from engine.files import sync_path, write_whole
from engine.release import check_folder
from engine.release_store import ReleaseStore
from engine.signature import trusted_keys

CURRENT_NAME = "current"
FIRST_NAME = "venv"
"""The environment that jetson_setup.sh made, before the first update."""
VERSIONS = "versions"
LOG_NAME = "updates.log.jsonl"
PENDING_NAME = "update.pending"
_COMPLETE = "complete"
_NO_RECORD = "no record here"
_SYSTEMCTL_TIMEOUT_S = 120.0


class Pending(BaseModel):
    """An update under way.

    Attributes:
        before: What `current` named; None = there was none.
        version: What is coming.
        backup: Where the record is copied before its migration.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    before: str | None
    version: str
    backup: str


@dataclass(frozen=True)
class Station:
    """What an update has to know of a station.

    Attributes:
        root: Folder of the program's versions.
        database: Options of `gonogo db` that name the record, such as `--station FILE`.
        releases: Release store whose active releases are tried.
        service: systemd unit that is stopped for the switch and started after it; empty = none.
        user: Account that the record belongs to, where root updates; empty = this one.
    """

    root: Path
    database: tuple[str, ...]
    releases: ReleaseStore
    service: str = ""
    user: str = ""


@dataclass(frozen=True)
class Done:
    """What runs now.

    Attributes:
        version: `versions/X` or the first environment.
        before: What ran before.
        backup: Copy of the record from before its migration; None where there was no record.
    """

    version: str
    before: str | None
    backup: Path | None


def find_source(path: Path) -> Source:
    """Find the program's own wheel in a folder that `gonogo deploy pack` made, or take the wheel.

    Raises:
        UpdateError: There is none, or several.
    """
    wheels = [path] if path.suffix == ".whl" else sorted(path.rglob("gonogo-*.whl"))
    if len(wheels) != 1 or not wheels[0].is_file():
        found = ", ".join(wheel.name for wheel in wheels) or "none"
        raise UpdateError(
            f"{path}: expected one gonogo-VERSION-....whl, found {found}; name the wheel or the "
            "folder that gonogo deploy pack made"
        )
    try:
        name, version, _, _ = parse_wheel_filename(wheels[0].name)
    except InvalidWheelFilename as error:
        raise UpdateError(f"{wheels[0]}: is no wheel ({error}); name another file") from error
    if name != "gonogo":
        raise UpdateError(f"{wheels[0]}: expected a wheel of gonogo, found one of {name}")
    return Source(wheels[0], str(version))


class Updater:
    """Changes the program of one station; one process at a time."""

    def __init__(
        self, station: Station, make: Callable[[Source, Path], None] = create_environment
    ) -> None:
        """Take a station.

        Args:
            station: The station.
            make: Makes an environment in a folder that does not exist yet.
        """
        self._station = station
        self._root = station.root
        self._make = make
        self.log = ChainedLog(station.root / LOG_NAME)

    def current(self) -> str | None:
        """Return what `current` names; None where nothing is managed here yet."""
        try:
            return os.readlink(self._root / CURRENT_NAME)  # noqa: PTH115 - the text of the link
        except OSError:
            return None

    def update(self, source: Source, audit: Audit) -> Done:
        """Install a version beside the one that runs, try it, switch to it, and try it again.

        Raises:
            UpdateError: It was refused or undone; what ran before runs, and so does its record.
        """
        with self._locked():
            self._recover(audit)
            name = f"{VERSIONS}/{source.version}"
            before = self.current()
            self._refuse_older(source, before, name)
            self._install(source, name)
            python = python_of(self._root / name)
            trouble = self._trouble(python)
            if trouble:
                self._note("refused", before, name, audit, trouble)
                shutil.rmtree(self._root / name, ignore_errors=True)
                raise UpdateError(
                    f"gonogo {source.version}: fails its self-test, nothing was changed: {trouble}"
                )
            return self._switch_and_try(name, before, audit)

    def roll_back(self, to: str | None, audit: Audit, *, restore_record: bool) -> Done:
        """Go back to a version that is installed beside the one that runs.

        Args:
            to: Version; None = what ran before the last update.
            audit: Who and why; the reason must not be empty.
            restore_record: Where the older program cannot read the record as it is now, bring the
                backup from before the update back; the record as it is now is kept beside it.

        Raises:
            UpdateError: There is none, or it cannot read the record; nothing was changed.
        """
        if not audit.why.strip():
            raise UpdateError("rollback of the program: expected a reason; give --reason")
        with self._locked():
            self._recover(audit)
            before = self.current()
            name, backup = self._target(to)
            python = python_of(self._root / name)
            code, _, words = run_gonogo(python, "--version")
            if code:
                raise UpdateError(f"{self._root / name}: does not run ({words}); name another")
            with self._stopped():
                trouble = self._unreadable(python)
                if trouble and not (restore_record and backup is not None):
                    raise UpdateError(
                        f"{name}: cannot read the record as it is now ({trouble}); add "
                        f"--restore-record to bring back {backup or 'a backup (there is none)'}: "
                        "what was recorded since is kept beside it"
                    )
                if trouble and backup is not None:
                    self._restore(python, backup)
                self._link(name)
                self._note("rollback", before, name, audit, audit.why)
            return Done(name, before, backup if trouble else None)

    def recover(self, audit: Audit) -> bool:
        """Undo an update that was interrupted; return whether there was one.

        Raises:
            UpdateError: It cannot be undone; the message says what stands in the way.
        """
        with self._locked():
            return self._recover(audit)

    def _recover(self, audit: Audit) -> bool:
        path = self._root / PENDING_NAME
        try:
            pending = Pending.model_validate_json(path.read_bytes())
        except FileNotFoundError:
            return False
        except (OSError, ValidationError) as error:
            raise UpdateError(
                f"{path}: cannot be read; see {self.log.path.name} for what ran before, set the "
                f"link {CURRENT_NAME} by hand and remove this file"
            ) from error
        name = f"{VERSIONS}/{pending.version}"
        with self._stopped():
            self._undo(pending)
            self._note("undone", name, pending.before, audit, "it had been interrupted")
            path.unlink()
        return True

    def _refuse_older(self, source: Source, before: str | None, name: str) -> None:
        if before == name:
            raise UpdateError(f"gonogo {source.version}: runs already")
        running = Path(before or "").name
        if running not in ("", FIRST_NAME) and Version(source.version) < Version(running):
            raise UpdateError(
                f"gonogo {source.version}: older than {running}, which runs; go back with "
                f"gonogo deploy rollback --software --to {source.version} --reason ..."
            )

    def _install(self, source: Source, name: str) -> None:
        folder = self._root / name
        if (folder / _COMPLETE).exists():
            return
        shutil.rmtree(folder, ignore_errors=True)  # an interrupted installation
        try:
            folder.parent.mkdir(parents=True, exist_ok=True)
            self._make(source, folder)
            write_whole(folder / _COMPLETE, source.wheel.name.encode() + b"\n")
        except (OSError, UpdateError) as error:
            shutil.rmtree(folder, ignore_errors=True)
            words = error if isinstance(error, UpdateError) else error.strerror
            raise UpdateError(f"gonogo {source.version}: not installed: {words}") from error

    def _trouble(self, python: Path) -> str:
        """What speaks against an environment on this machine, with this station's releases."""
        store = self._station.releases
        active = [(one, store.active(one)) for one in store.products()]
        folders = [store.version_folder(one, number) for one, number in active if number]
        if not folders:
            return try_machine(python, self._station.user)
        for folder in folders:
            try:
                check_folder(folder, trusted_keys())
            except ReleaseError as error:
                return str(error)
            trouble = try_release(python, folder, self._station.user)
            if trouble:
                return f"{folder.parent.name} version {folder.name}: {trouble}"
        return ""

    def _switch_and_try(self, name: str, before: str | None, audit: Audit) -> Done:
        moment = datetime.now(timezone.utc).strftime("%Y%m%d-%H%M%S")
        version = Path(name).name
        backup = self._root / "backups" / f"record-before-{version}-{moment}.db"
        pending = Pending(before=before, version=version, backup=str(backup))
        with self._stopped():
            self._write_pending(pending)
            trouble = self._migrate(python_of(self._root / name), backup)
            if not trouble:
                trouble = self._first_trial(name)
            kept = backup if backup.exists() else None
            if trouble:
                self._undo(pending)
                self._note("undone", name, before, audit, trouble)
            else:
                copy = str(kept) if kept else None
                self._note("update", before, name, audit, audit.why, backup=copy)
            # Settled before the service starts: what it records from then on is never undone.
            (self._root / PENDING_NAME).unlink()
        if trouble:
            raise UpdateError(f"gonogo {version}: undone, {before or 'nothing'} runs: {trouble}")
        self._remove_others(name, before)
        return Done(name, before, kept)

    def _first_trial(self, name: str) -> str:
        """Switch, and say what speaks against what runs now."""
        try:
            self._link(name)
        except UpdateError as error:
            return str(error)
        return self._trouble(python_of(self._root / CURRENT_NAME))

    def _migrate(self, python: Path, backup: Path) -> str:
        """Back up the record and bring it to the new program's schema; say what went wrong."""
        code, words = self._db(python, "upgrade", "--backup", str(backup), "--json")
        return f"the record was not migrated: {words}" if code else ""

    def _undo(self, pending: Pending) -> None:
        """Bring link and record back; harmless where nothing had been done yet."""
        backup = Path(pending.backup)
        if pending.before is None:
            with suppress(FileNotFoundError):
                (self._root / CURRENT_NAME).unlink()
            return  # no older program, none to read the record
        python = python_of(self._root / pending.before)
        # The record is left alone where the older program can read it: parts may be newer than
        # the backup.
        if backup.exists() and self._unreadable(python):
            self._restore(python, backup)
        self._link(pending.before)

    def _unreadable(self, python: Path) -> str:
        """Why a program cannot use the record, or nothing; a record that is not there is no why."""
        code, words = self._db(python, "check")
        return words if code == 2 and _NO_RECORD not in words else ""

    def _restore(self, python: Path, backup: Path) -> None:
        code, words = self._db(python, "restore", str(backup))
        if code:
            raise UpdateError(
                f"{backup}: could not be brought back ({words}); stop the station and run "
                f"gonogo db restore {backup}"
            )

    def _db(self, python: Path, *arguments: str) -> tuple[int, str]:
        """Exit code and last words of `gonogo db`, run by the record's owner."""
        station = self._station
        code, _, words = run_gonogo(python, "db", *arguments, *station.database, user=station.user)
        return code, words

    def _target(self, to: str | None) -> tuple[str, Path | None]:
        """What to go back to, and the backup that was made when it was left."""
        current = self.current()
        updates = [one for one in self.log.read() if one.get("action") == "update"]
        for entry in reversed(updates):
            name, backup = entry.get("before"), entry.get("backup")
            wanted = name in (f"{VERSIONS}/{to}", to)
            if isinstance(name, str) and name != current and (to is None or wanted):
                if python_of(self._root / name).exists():
                    return name, Path(backup) if isinstance(backup, str) else None
                break
        found = ", ".join(self.installed()) or "none"
        raise UpdateError(
            f"{self._root}: expected an installed version that ran before "
            f"({to or 'the last one'}), found {found}"
        )

    def installed(self) -> list[str]:
        """Return the versions that are installed whole."""
        folders = sorted((self._root / VERSIONS).glob("*"))
        return [folder.name for folder in folders if (folder / _COMPLETE).exists()]

    def _remove_others(self, *names: str | None) -> None:
        """Keep what runs and what ran before it; an environment takes hundreds of megabytes."""
        for version in self.installed():
            if f"{VERSIONS}/{version}" not in names:
                shutil.rmtree(self._root / VERSIONS / version, ignore_errors=True)

    def _link(self, name: str) -> None:
        link = self._root / CURRENT_NAME
        temporary = link.with_name(f".{CURRENT_NAME}.{os.getpid()}")
        try:
            with suppress(FileNotFoundError):
                temporary.unlink()
            temporary.symlink_to(name)
            temporary.replace(link)
            sync_path(self._root)
        except OSError as error:
            raise UpdateError(
                f"{link}: cannot be replaced ({error.strerror}); check the folder, its rights and "
                "the free space"
            ) from error

    def _write_pending(self, pending: Pending) -> None:
        try:
            (self._root / "backups").mkdir(exist_ok=True)
            if self._station.user:
                shutil.chown(self._root / "backups", self._station.user)
            data = json.dumps(pending.model_dump()).encode()
            write_whole(self._root / PENDING_NAME, data)
        except (OSError, LookupError) as error:
            raise UpdateError(
                f"{self._root}: cannot be prepared ({error}); nothing was changed"
            ) from error

    def _note(
        self,
        action: str,
        before: str | None,
        after: str | None,
        audit: Audit,
        why: str,
        **details: JsonValue,
    ) -> None:
        when = datetime.now(timezone.utc).isoformat(timespec="seconds")
        entry: dict[str, JsonValue] = {"schema_version": 1, "when": when, "who": audit.who}
        moved: dict[str, JsonValue] = {"action": action, "before": before, "after": after}
        self.log.append({**entry, **moved, "why": why, **details})

    @contextmanager
    def _stopped(self) -> Iterator[None]:
        """Stop the service meanwhile, and start it again whatever happened."""
        service = self._station.service
        if not service:
            yield
            return
        _systemctl("stop", service)
        try:
            yield
        finally:
            # Not waited for: it is started when it is READY, and that takes whatever it takes.
            _systemctl("start", "--no-block", service)

    @contextmanager
    def _locked(self) -> Iterator[None]:
        try:
            self._root.mkdir(parents=True, exist_ok=True)
            file = (self._root / "lock").open("w")
        except OSError as error:
            raise UpdateError(
                f"{self._root}: cannot be written ({error.strerror}); run it with sudo, or name "
                "another folder with --root"
            ) from error
        with file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError as error:
                raise UpdateError(f"{self._root}: another update is under way; wait") from error
            yield


def _systemctl(*words: str) -> None:
    command = ["systemctl", *words]
    try:
        done = subprocess.run(
            command,
            capture_output=True,
            text=True,
            timeout=_SYSTEMCTL_TIMEOUT_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise UpdateError(f"{' '.join(command)}: {error}; do it by hand") from error
    if done.returncode:
        said = " ".join(done.stderr.split())
        raise UpdateError(f"{' '.join(command)}: {said}; do it by hand")

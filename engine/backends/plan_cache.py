"""Plans that this station built itself, and nothing else.

A TensorRT plan is code for the GPU and its host: whoever can place one runs what he likes. So every
file carries an HMAC over what it was built for and its content, made with a key that lies in the
same folder, readable by this user alone. A file that is cut short, altered, renamed, or copied from
another station does not verify and is built again. Verified bytes are handed over, never a path, so
that nothing can be exchanged between check and use.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import logging
import os
import secrets
import stat
from dataclasses import asdict, dataclass
from pathlib import Path

import platformdirs

from engine.errors import BackendError

SCHEMA_VERSION = 1
MAX_FILES = 16
"""Older files beyond these are deleted when one is stored."""

_KEY_NAME = "station.key"
_KEY_BYTES = 32
_MAC_BYTES = hashlib.sha256().digest_size
_MAGIC = b"gonogo plan 1\n"
_logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class PlanKey:
    """Everything that a plan depends on; another value of any field is another plan.

    Attributes:
        kind: `plan`, or `timing` for a timing cache.
        bundle: sha256 of the bundle; empty for a timing cache, which serves all bundles.
        tensorrt: Version of TensorRT.
        gpu: Name of the GPU.
        compute_capability: Its compute capability.
        precision: Precision of the graph.
        shape: Shape of the input.
        settings: How it is built.
    """

    kind: str
    bundle: str
    tensorrt: str
    gpu: str
    compute_capability: str
    precision: str
    shape: tuple[int, ...]
    settings: str = ""

    @property
    def text(self) -> bytes:
        """The key as it is signed."""
        fields = {"schema_version": SCHEMA_VERSION, **asdict(self)}
        return json.dumps(fields, sort_keys=True, separators=(",", ":")).encode()

    @property
    def file_name(self) -> str:
        """Name of its file."""
        return f"{hashlib.sha256(self.text).hexdigest()[:32]}.{self.kind}"


@dataclass(frozen=True)
class CachedFile:
    """What the cache has for a key.

    Attributes:
        data: The verified content, or None.
        reason: Why there is none, in words.
    """

    data: bytes | None
    reason: str = ""


def default_folder() -> Path:
    """Return this user's folder for plans."""
    return Path(platformdirs.user_cache_dir("gonogo", appauthor=False)) / "plans"


class PlanCache:
    """A folder of plans that belongs to this station."""

    def __init__(self, folder: Path | None = None) -> None:
        """Open or make the folder and its key.

        Args:
            folder: The folder; None = `default_folder`.

        Raises:
            BackendError: It cannot be made, or others may write there.
        """
        self.folder = folder or default_folder()
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            _check_private(self.folder, 0o022)
            self._secret = self._load_or_create_secret()
        except OSError as error:
            raise BackendError(
                f"{self.folder}: cannot hold plans ({error.strerror or error}); "
                "give this user the right to write there"
            ) from error

    def load(self, key: PlanKey) -> CachedFile:
        """Return the content stored for `key`, verified."""
        path = self.folder / key.file_name
        try:
            content = path.read_bytes()
        except FileNotFoundError:
            return CachedFile(None, f"none stored for this {key.kind}")
        except OSError as error:
            return CachedFile(None, f"{path}: cannot be read ({error.strerror})")
        header = len(_MAGIC) + _MAC_BYTES
        mac, data = content[len(_MAGIC) : header], content[header:]
        expected = self._mac(key, data)
        if not content.startswith(_MAGIC) or not hmac.compare_digest(mac, expected):
            return CachedFile(None, f"{path}: damaged or not written by this station")
        try:
            os.utime(path)
        except OSError:
            _logger.debug("%s: its time of use cannot be noted", path)
        return CachedFile(data)

    def store(self, key: PlanKey, data: bytes, report: dict[str, object] | None = None) -> Path:
        """Keep `data`, and beside it what was measured of it, for people.

        Args:
            key: What it was built for.
            data: The plan.
            report: JSON-able; never read back by this program.

        Raises:
            BackendError: The file cannot be written, such as on a full disk.
        """
        path = self.folder / key.file_name
        try:
            self._replace(path, _MAGIC + self._mac(key, data) + data)
            if report is not None:
                content = {"key": asdict(key), **report}
                self._replace(
                    path.with_name(f"{path.name}.json"), json.dumps(content, indent=2).encode()
                )
            self._prune()
        except OSError as error:
            raise BackendError(
                f"{path}: cannot be written ({error.strerror}); free disk space"
            ) from error
        return path

    def forget(self, key: PlanKey) -> None:
        """Delete what is stored for `key`, if anything."""
        (self.folder / key.file_name).unlink(missing_ok=True)

    def _mac(self, key: PlanKey, data: bytes) -> bytes:
        signed = hmac.new(self._secret, key.text + b"\n", hashlib.sha256)
        signed.update(data)
        return signed.digest()

    def _load_or_create_secret(self) -> bytes:
        path = self.folder / _KEY_NAME
        if not path.exists():
            # A finished file appears under the name at once, or another process was first.
            temporary = self.folder / f".{_KEY_NAME}.{secrets.token_hex(8)}"
            _write_private(temporary, secrets.token_bytes(_KEY_BYTES))
            try:
                os.link(temporary, path)
            except FileExistsError:
                _logger.debug("%s: another process made it", path)
            finally:
                temporary.unlink()
        _check_private(path, 0o077)
        secret = path.read_bytes()
        if len(secret) != _KEY_BYTES:
            raise BackendError(
                f"{path}: expected {_KEY_BYTES} bytes, found {len(secret)}; delete the folder"
            )
        return secret

    def _replace(self, path: Path, content: bytes) -> None:
        temporary = path.with_name(f".{path.name}.{os.getpid()}")
        try:
            _write_private(temporary, content)
            temporary.replace(path)
        finally:
            temporary.unlink(missing_ok=True)

    def _prune(self) -> None:
        """Delete the longest unused files: each bundle and version leaves one behind."""
        files = [*self.folder.glob("*.plan"), *self.folder.glob("*.timing")]
        files.sort(key=lambda path: path.stat().st_mtime_ns)
        for path in files[:-MAX_FILES]:
            path.unlink(missing_ok=True)
            path.with_name(f"{path.name}.json").unlink(missing_ok=True)


def _write_private(path: Path, content: bytes) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())


def _check_private(path: Path, forbidden: int) -> None:
    """Refuse what belongs to another user, or that others may use in the forbidden way.

    Raises:
        BackendError: It is.
    """
    found = path.lstat()
    mode = stat.S_IMODE(found.st_mode)
    if stat.S_ISLNK(found.st_mode) or found.st_uid != os.geteuid() or mode & forbidden:
        raise BackendError(
            f"{path}: expected this user's own, closed to others, found mode {mode:o} of user "
            f"{found.st_uid}; delete it or run chmod go= on it"
        )

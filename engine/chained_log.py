"""An append-only log in which every line vouches for the one before it.

    releases.log.jsonl   one JSON object per line; `previous` is the sha256 of the line before
    releases.log.head    how many lines there are, and the sha256 of the last one

A line that is changed, taken out or put in breaks the chain; a log that is cut short no longer
reaches its head. A power loss may leave half a line, which never counted, or a head that is one
line behind. It is evidence, not a lock: whoever may write the folder can write both files anew.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, JsonValue, ValidationError

from engine.errors import ReleaseError
from engine.files import write_whole

FIRST = "0" * 64
MAX_BYTES = 64 * 2**20


class _Head(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    lines: int = Field(ge=0)
    sha256: str


class ChainedLog:
    """One log; several processes may read, one at a time may append."""

    def __init__(self, path: Path) -> None:
        """Name the log; it need not exist yet.

        Args:
            path: `NAME.log.jsonl`.
        """
        self.path = path
        self._head_path = path.with_suffix(".head")

    def read(self) -> list[dict[str, JsonValue]]:
        """Return all entries, oldest first.

        Raises:
            ReleaseError: It was changed by other means than `append`, or cannot be read.
        """
        return [self._parsed(line) for line in self._lines()]

    def append(self, entry: Mapping[str, JsonValue]) -> None:
        """Add an entry; it is on the disk when this returns.

        Raises:
            ReleaseError: The log was changed by other means, or cannot be written.
        """
        lines = self._lines()
        previous = _digest(lines[-1]) if lines else FIRST
        line = json.dumps({**entry, "previous": previous}, ensure_ascii=False).encode()
        try:
            with self.path.open("ab") as file:
                # Half a line from a power loss never counted.
                file.truncate(sum(len(one) + 1 for one in lines))
                file.write(line + b"\n")
                file.flush()
                os.fsync(file.fileno())
            head = {"lines": len(lines) + 1, "sha256": _digest(line)}
            write_whole(self._head_path, json.dumps(head).encode() + b"\n")
        except OSError as error:
            raise ReleaseError(
                f"{self.path}: cannot be written ({error.strerror}); check the folder, its rights "
                "and the free space"
            ) from error

    def _lines(self) -> list[bytes]:
        """Whole lines without their ends, verified against each other and the head."""
        lines = _whole_lines(self._bytes(self.path))
        previous = FIRST
        for number, line in enumerate(lines, start=1):
            if self._parsed(line).get("previous") != previous:
                raise self._changed(f"line {number} does not follow the one before it")
            previous = _digest(line)
        head = self._read_head()
        # The head follows its line: a power loss between the two leaves it one behind.
        reached = head.lines in (len(lines), len(lines) - 1)
        if not reached or (head.lines and _digest(lines[head.lines - 1]) != head.sha256):
            raise self._changed(f"expected {head.lines} lines, found {len(lines)} or other ones")
        return lines

    def _read_head(self) -> _Head:
        data = self._bytes(self._head_path)
        if not data:
            return _Head(lines=0, sha256=FIRST)
        try:
            return _Head.model_validate_json(data)
        except ValidationError as error:
            raise self._changed("its head is damaged") from error

    def _bytes(self, path: Path) -> bytes:
        try:
            with path.open("rb") as file:
                data = file.read(MAX_BYTES + 1)
        except FileNotFoundError:
            return b""
        except OSError as error:
            raise ReleaseError(
                f"{path}: cannot be read ({error.strerror}); check the file and its rights"
            ) from error
        if len(data) > MAX_BYTES:
            raise self._changed(f"more than {MAX_BYTES} bytes")
        return data

    def _parsed(self, line: bytes) -> dict[str, JsonValue]:
        try:
            entry = json.loads(line)
        except (ValueError, RecursionError):
            entry = None
        if not isinstance(entry, dict):
            raise self._changed("a line is no JSON object")
        return entry

    def _changed(self, what: str) -> ReleaseError:
        return ReleaseError(
            f"{self.path}: was changed by other means than gonogo deploy ({what}); an "
            "administrator must find out how, move the folder away and install again"
        )


def _whole_lines(data: bytes) -> list[bytes]:
    return data.split(b"\n")[:-1]


def _digest(line: bytes) -> str:
    return sha256(line).hexdigest()

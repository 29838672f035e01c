"""The layout of the journal's file: header slots, entries, end marker.

    byte 0      header slot 0 ┐ written in turn, so that a torn
    byte 4096   header slot 1 ┘ header leaves the older one
    byte 8192   entry, entry, ..., end marker, (leftovers of earlier rounds)

    header  magic 8s | schema version u16 | clean u16 | boot id 16s | counter u64 | generation u64 |
            consumed u64 | CRC32 u32
    entry   length u32 | CRC32 u32 | generation u64 | JSON bytes        (CRC over all but itself)
    marker  an entry of length 0

All integers are little-endian. The generation counts the rounds through the file: leftovers of an
earlier round carry another number and cannot be taken for entries. Every append writes the marker
behind itself; where the entries do not end at a marker, the tail was torn.
"""

from __future__ import annotations

import errno
import fcntl
import functools
import os
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from engine.errors import StoreError

SCHEMA_VERSION = 1

_MAGIC = b"GONOGOJ\0"
_HEADER = struct.Struct("<8sHH16sQQQ")
ENTRY = struct.Struct("<IIQ")
_CRC = struct.Struct("<I")
SLOT_BYTES = 4096
DATA_START = 2 * SLOT_BYTES


@dataclass(frozen=True)
class Header:
    """One header slot.

    Attributes:
        clean: Whether the last user closed the journal.
        boot: What `boot_id` said when the slot was written.
        counter: Grows with every slot written; the higher one is in force.
        generation: Round through the file.
        consumed: Position up to which the entries of this generation are in the database.
    """

    clean: bool
    boot: bytes
    counter: int
    generation: int
    consumed: int


def framed(payload: bytes, generation: int) -> bytes:
    """An entry as it stands in the file; empty bytes give the end marker."""
    return ENTRY.pack(len(payload), _entry_crc(payload, generation), generation) + payload


def _entry_crc(payload: bytes, generation: int) -> int:
    return zlib.crc32(payload, zlib.crc32(struct.pack("<IQ", len(payload), generation)))


def entry_at(fd: int, offset: int, capacity: int) -> tuple[int, bytes] | None:
    """The `(generation, payload)` at an offset, or None where no valid entry or marker stands."""
    head = os.pread(fd, ENTRY.size, offset)
    if len(head) < ENTRY.size:
        return None
    length, crc, generation = ENTRY.unpack(head)
    if offset + ENTRY.size + length > capacity:
        return None
    payload = os.pread(fd, length, offset + ENTRY.size)
    if len(payload) != length or crc != _entry_crc(payload, generation):
        return None
    return generation, payload


def scan(fd: int, start: int, stop: int, generation: int) -> Iterator[tuple[bytes, int]]:
    """Valid entries of one generation from `start` on, as `(payload, end)`."""
    offset = start
    while offset < stop:
        found = entry_at(fd, offset, stop)
        if found is None or found[0] != generation or not found[1]:
            return
        offset += ENTRY.size + len(found[1])
        yield found[1], offset


def find_end(fd: int, start: int, capacity: int, generation: int) -> tuple[int, bool]:
    """Where the entries end, and whether they end in a torn tail instead of the marker."""
    end = start
    for _, entry_end in scan(fd, start, capacity, generation):
        end = entry_end
    return end, entry_at(fd, end, capacity) != (generation, b"")


def resume_point(fd: int, header: Header) -> tuple[int, int]:
    """The generation in the file and the position up to which it is consumed."""
    first = entry_at(fd, DATA_START, os.fstat(fd).st_size)
    if first is not None and first[0] > header.generation:
        return first[0], DATA_START
    if header.consumed + ENTRY.size > os.fstat(fd).st_size:
        return header.generation, DATA_START
    return header.generation, header.consumed


def header_bytes(header: Header) -> bytes:
    """A header slot as it stands in the file."""
    body = _HEADER.pack(
        _MAGIC,
        SCHEMA_VERSION,
        header.clean,
        header.boot,
        header.counter,
        header.generation,
        header.consumed,
    )
    return body + _CRC.pack(zlib.crc32(body))


def read_header(fd: int, path: Path) -> Header:
    """The header slot in force.

    Raises:
        StoreError: The file is damaged, foreign or newer than this program.
    """
    newest: Header | None = None
    for offset in (0, SLOT_BYTES):
        slot = os.pread(fd, _HEADER.size + _CRC.size, offset)
        if len(slot) < _HEADER.size + _CRC.size:
            continue
        body = slot[: _HEADER.size]
        magic, version, clean, boot, counter, generation, consumed = _HEADER.unpack(body)
        if magic != _MAGIC or _CRC.unpack(slot[_HEADER.size :])[0] != zlib.crc32(body):
            continue
        if version > SCHEMA_VERSION:
            raise StoreError(
                f"{path}: journal version {version}, this program knows up to {SCHEMA_VERSION}; "
                "update Gonogo, or let the newer one close it first"
            )
        if newest is None or counter > newest.counter:
            newest = Header(bool(clean), boot, counter, generation, consumed)
    if newest is None or os.fstat(fd).st_size < DATA_START + ENTRY.size:
        raise StoreError(
            f"{path}: expected a journal, found a damaged or foreign file; "
            "move it aside (keep it: it may hold the last verdicts) and start again"
        )
    return newest


def create_file(path: Path, size_bytes: int) -> None:
    """Write a new journal beside its place and move it there: no half journal is ever found."""
    partial = path.with_name(f"{path.name}.{os.getpid()}.new")
    header = Header(True, boot_id(), 0, 1, DATA_START)
    try:
        fd = os.open(partial, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o640)
        try:
            fill_zeros(fd, 0, size_bytes)
            os.pwrite(fd, header_bytes(header), 0)
            os.pwrite(fd, header_bytes(replace(header, counter=1)), SLOT_BYTES)
            os.pwrite(fd, framed(b"", 1), DATA_START)
            os.fsync(fd)
        finally:
            os.close(fd)
        partial.replace(path)
    except OSError as error:
        partial.unlink(missing_ok=True)
        raise cannot_create(path, size_bytes, error) from error


def fill_zeros(fd: int, start: int, size_bytes: int) -> None:
    """Claim the space and write zeros: a later append then changes data only, not the layout."""
    os.posix_fallocate(fd, 0, size_bytes)
    block = bytes(1 << 20)
    for offset in range(start, size_bytes, len(block)):
        os.pwrite(fd, block[: size_bytes - offset], offset)


def cannot_create(path: Path, size_bytes: int, error: OSError) -> StoreError:
    """The error for a journal that finds no place."""
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        way_out = "free some space or lower store.journal_mb"
    else:
        way_out = "give this user the right to write there or set store.data_dir"
    return StoreError(f"{path}: no journal of {size_bytes >> 20} MB ({error.strerror}); {way_out}")


def open_locked(path: Path) -> int:
    """Open a journal for this process alone; closing the descriptor gives it free.

    Raises:
        StoreError: It cannot be opened, or another process has it.
    """
    try:
        fd = os.open(path, os.O_RDWR)
    except OSError as error:
        raise StoreError(
            f"{path}: {error.strerror}; "
            "give this user the right to write there or set store.data_dir"
        ) from error
    try:
        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        os.close(fd)
        raise StoreError(
            f"{path.parent}: another Gonogo uses this data folder; stop it or set store.data_dir"
        ) from error
    return fd


@functools.cache
def boot_id() -> bytes:
    """Sixteen bytes that change with every start of the machine; zeros where it does not tell."""
    try:
        text = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii")
        return bytes.fromhex(text.strip().replace("-", ""))
    except (OSError, ValueError):
        return bytes(16)

"""An anomaly map as a small file: a 16-bit grey PNG that says itself how it is read.

    value = low + (high - low) * pixel / 65535

`low` and `high` are the map's own extremes, so a value comes back to within
`(high - low) / 131070`. They stand with the region in the text chunk `gonogo-map`, and any viewer
opens the picture. The record holds the file's hash; whoever reads a map checks that first.
"""

from __future__ import annotations

import json
import struct
import zlib
from collections.abc import Iterator

import cv2
import numpy as np

from app.station.ports import PartMap
from engine.errors import StoreError

SCHEMA_VERSION = 1
KEYWORD = b"gonogo-map"
LEVELS = 65535
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_HEADER_END = len(_SIGNATURE) + 25
"""A PNG begins with the signature and the chunk IHDR, which is always as long as this."""
_TEXT = b"tEXt"


def bytes_from_map(part_map: PartMap) -> bytes | None:
    """Encode a map.

    Returns:
        The file; None for a map that is not finite everywhere: there is nothing to see in it.

    Raises:
        StoreError: It cannot be encoded.
    """
    values = part_map.anomaly_map
    if values.ndim != 2 or 0 in values.shape:
        raise StoreError(f"a map of shape {values.shape} cannot be kept; expected (height, width)")
    low, high = float(values.min()), float(values.max())
    if not np.isfinite(high - low):
        return None
    # The difference in float64: that of two float32 numbers may not fit into one.
    scale = LEVELS / (high - low) if high > low else 0.0
    pixels = np.rint((values.astype(np.float64) - low) * scale).astype(np.uint16)
    encoded, data = cv2.imencode(".png", pixels, [cv2.IMWRITE_PNG_COMPRESSION, 1])
    if not encoded:
        raise StoreError("a map could not be encoded as PNG; report this")
    body = {
        "schema_version": SCHEMA_VERSION,
        "low": low,
        "high": high,
        "region": [int(value) for value in part_map.region],
    }
    words = KEYWORD + b"\0" + json.dumps(body, separators=(",", ":")).encode("ascii")
    picture = data.tobytes()
    return picture[:_HEADER_END] + _chunk(_TEXT, words) + picture[_HEADER_END:]


def map_from_bytes(data: bytes, name: str) -> PartMap:
    """Decode a map.

    Args:
        data: The file.
        name: What it is called in an error.

    Raises:
        StoreError: It is no such file, damaged, or newer than this program.
    """
    try:
        body = next(
            json.loads(words.split(b"\0", 1)[1])
            for kind, words in _chunks(data)
            if kind == _TEXT and words.startswith(KEYWORD + b"\0")
        )
        version = body["schema_version"]
        low, high = float(body["low"]), float(body["high"])
        x, y, width, height = (int(value) for value in body["region"])
    except (StopIteration, ValueError, KeyError, TypeError, struct.error) as error:
        raise StoreError(
            f"{name}: expected a map of this program, found none in it ({error!r}); "
            "bring the file back from a backup"
        ) from error
    if version != SCHEMA_VERSION:
        raise StoreError(
            f"{name}: expected a map of schema {SCHEMA_VERSION}, found {version!r}; update Gonogo"
        )
    try:
        pixels = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
    except cv2.error:
        pixels = None
    if pixels is None or pixels.ndim != 2 or pixels.dtype != np.uint16:
        raise StoreError(
            f"{name}: expected a 16-bit grey PNG, found damage; bring the file back from a backup"
        )
    values = low + pixels.astype(np.float64) * ((high - low) / LEVELS)
    return PartMap(values.astype(np.float32), (x, y, width, height))


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Kind and body of each chunk of a PNG, as far as it is one."""
    place = len(_SIGNATURE)
    while data.startswith(_SIGNATURE) and place + 8 <= len(data):
        (length,) = struct.unpack_from(">I", data, place)
        yield data[place + 4 : place + 8], data[place + 8 : place + 8 + length]
        place += 12 + length

"""What travels through the journal, and its form in bytes.

An entry is one of four frozen values: a part, the place of a part's image, an event of the record
itself (a gap, a restart), or what somebody did at the station. In bytes an entry is compact JSON;
numbers that JSON cannot say (NaN, infinity) are written as strings, so any JSON reader can open a
journal.
"""

from __future__ import annotations

import json
import math
import time
import uuid
from dataclasses import asdict, dataclass, field, fields
from typing import Any, TypeAlias

from app.station.ports import PartRecord, SignalState
from engine.errors import JournalError
from engine.types import DefectRegion, Verdict


@dataclass(frozen=True)
class ImageNote:
    """The image of a part was stored, and its anomaly map where that is kept.

    Attributes:
        part_id: Identity of the part.
        image_path: Where, relative to the data folder.
        wall_time_ns: The part's own, which tells it from an earlier one; 0 = not known.
        image_sha256: Hash of the image's file.
        map_path: Where the map lies, relative to the data folder, or empty.
        map_sha256: Hash of the map's file, or empty.
    """

    part_id: str
    image_path: str
    wall_time_ns: int = 0
    image_sha256: str = ""
    map_path: str = ""
    map_sha256: str = ""


@dataclass(frozen=True)
class RecordEvent:
    """Something that happened to the record itself and that a reader of it must know.

    Attributes:
        kind: `gap` (verdicts may be missing), `restart` (the program died, nothing is missing) or
            `unreadable` (one entry could not be recorded; it stands in `detail`).
        detail: What happened, in words.
        wall_time_ns: `time.time_ns()` when it was noticed.
        event_id: Identity; writing the same event twice records it once.
    """

    kind: str
    detail: str
    wall_time_ns: int = field(default_factory=time.time_ns)
    event_id: str = field(default_factory=lambda: uuid.uuid4().hex)


@dataclass(frozen=True)
class AuditNote:
    """What somebody did; see `app.station.access.AuditEntry`.

    Attributes:
        event_id: Identity; writing the same note twice records it once.
    """

    who: str
    action: str
    what: str
    detail: str = ""
    wall_time_ns: int = field(default_factory=time.time_ns)
    event_id: str = field(default_factory=lambda: uuid.uuid4().hex)


Entry: TypeAlias = PartRecord | ImageNote | RecordEvent | AuditNote

_KINDS: dict[str, type[ImageNote] | type[RecordEvent] | type[AuditNote]] = {
    "image": ImageNote,
    "event": RecordEvent,
    "audit": AuditNote,
}
_NAMES = {kind: name for name, kind in _KINDS.items()}
_YOUNGER = frozenset({"image_sha256", "map_path", "map_sha256"})
"""Fields that journals of earlier versions lack; written only where they say something, so that an
earlier version that is brought back understands what is left in the journal."""


def bytes_from_entry(entry: Entry) -> bytes:
    """Write an entry as compact JSON.

    Raises:
        JournalError: A field holds something that has no place in the record.
    """
    try:
        if isinstance(entry, PartRecord):
            body = {"type": "part", **_json_from_part(entry)}
        else:
            body = {"type": _NAMES[type(entry)], **asdict(entry)}
        for name in _YOUNGER:
            if not body.get(name, True):
                del body[name]
        return json.dumps(body, separators=(",", ":"), allow_nan=False).encode("ascii")
    except (TypeError, ValueError, OverflowError) as error:
        raise JournalError(f"journal: an entry cannot be written ({error}); report this") from error


def entry_from_bytes(payload: bytes) -> Entry:
    """Read an entry back.

    Raises:
        ValueError: The bytes are no entry.
    """
    try:
        body: dict[str, Any] = json.loads(payload)
        kind = body.pop("type")
        return _part_from_json(body) if kind == "part" else _KINDS[kind](**body)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"no journal entry: {error!r}") from error


def _json_from_part(record: PartRecord) -> dict[str, object]:
    """One JSON value per field; numpy numbers become Python numbers."""
    return {
        "part_id": record.part_id,
        "sequence": int(record.sequence),
        "lot": record.lot,
        "verdict": Verdict(record.verdict).value,
        "score": _json_number(record.score),
        "threshold": _json_number(record.threshold),
        "reason": record.reason,
        "product": record.product,
        "recipe_version": int(record.recipe_version),
        "bundle_sha256": record.bundle_sha256,
        "backend": record.backend,
        "wall_time_ns": int(record.wall_time_ns),
        "cycle_ms": _json_number(record.cycle_ms),
        "signal": SignalState(record.signal).value,
        "defects": [
            [*map(int, (d.x, d.y, d.width, d.height)), *map(_json_number, (d.area_px, d.peak))]
            for d in record.defects
        ],
        "image_path": record.image_path,
        "image_sha256": record.image_sha256,
        "map_path": record.map_path,
        "map_sha256": record.map_sha256,
    }


def _part_from_json(body: dict[str, Any]) -> PartRecord:
    names = {part_field.name for part_field in fields(PartRecord)}
    if set(body) | _YOUNGER != names:
        raise ValueError(f"expected the fields {sorted(names)}, found {sorted(body)}")
    for name in ("score", "threshold", "cycle_ms"):
        body[name] = float(body[name])
    body["verdict"] = Verdict(body["verdict"])
    body["signal"] = SignalState(body["signal"])
    body["defects"] = tuple(
        DefectRegion(x, y, width, height, float(area_px), float(peak))
        for x, y, width, height, area_px, peak in body["defects"]
    )
    return PartRecord(**body)


def _json_number(value: float) -> float | str:
    number = float(value)
    return number if math.isfinite(number) else repr(number)

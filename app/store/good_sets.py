"""Sets of good parts gathered on the page Review, for the next calibration or training.

    sets/PRODUCT/calibration/good/PART.png     what gonogo calibrate --normals takes
    sets/PRODUCT/training/good/PART.png        what gonogo train METHOD --data takes
    sets/PRODUCT/SET/provenance.jsonl          where every picture comes from

A part is in one set only, once: a threshold proven on parts that the network was trained with
proves nothing. A picture counts as the same where its bytes are.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.station.ports import PartRecord
from app.station.records import LabelKind, Refusal, SetKind
from engine.bundle import file_sha256
from engine.errors import StoreError
from engine.files import write_whole
from engine.types import Verdict

PROVENANCE = "provenance.jsonl"
SCHEMA_VERSION = 1


@dataclass(frozen=True)
class Candidate:
    """A part that somebody wants in a set.

    Attributes:
        record: The part.
        judgement: What a person said that it truly is, or None.
        path: Its picture; it may be gone.
    """

    record: PartRecord
    judgement: LabelKind | None
    path: Path | None

    @property
    def is_good(self) -> bool:
        """Whether it passed and nobody objected, or somebody said that its reject was false."""
        if self.judgement is not None:
            return self.judgement is LabelKind.FALSE_REJECT
        return self.record.verdict is Verdict.OK


@dataclass
class _Index:
    """What a set's provenance says, and of which state of its file."""

    stamp: tuple[int, int]
    part_ids: set[object]
    digests: set[object]


class GoodSets:
    """The sets below a data folder; one per process, any thread."""

    def __init__(self, data_dir: Path, seen: Callable[[str], frozenset[str]]) -> None:
        """Know the folder.

        Args:
            data_dir: The data folder.
            seen: Product -> sha256 of the pictures that its bundle was made with.
        """
        self._root = data_dir / "sets"
        self._seen = seen
        self._lock = threading.Lock()
        self._indexes: dict[Path, _Index] = {}

    def folder(self, product: str, target: SetKind) -> Path:
        """Where a set lies."""
        return self._root / file_stem(product) / target.value

    def add(self, candidate: Candidate, target: SetKind, who: str) -> Refusal | None:
        """Copy a part's picture into a set; returns why not.

        Raises:
            StoreError: The set cannot be read or written.
        """
        product = candidate.record.product
        folder = self.folder(product, target)
        with self._lock:
            try:
                if not candidate.is_good:
                    return Refusal.NOT_GOOD
                if candidate.path is None or not candidate.path.is_file():
                    return Refusal.NO_PICTURE
                digest = file_sha256(candidate.path)
                if candidate.record.image_sha256 not in ("", digest):
                    return Refusal.DAMAGED
                refusal = self._known(candidate.record, digest, target)
                if refusal is None:
                    _copy(candidate, digest, folder, who)
                    index = self._indexes[folder]
                    index.part_ids.add(candidate.record.part_id)
                    index.digests.add(digest)
                    index.stamp = _stamp(folder / PROVENANCE)
            except OSError as error:
                raise StoreError(
                    f"{folder}: the set cannot be kept ({error.strerror}); check rights and space"
                ) from error
        return refusal

    def _known(self, record: PartRecord, digest: str, target: SetKind) -> Refusal | None:
        indexes = {kind: self._index(self.folder(record.product, kind)) for kind in SetKind}
        for kind, index in indexes.items():
            if record.part_id in index.part_ids or digest in index.digests:
                return Refusal.DUPLICATE if kind is target else Refusal.OTHER_SET
        if target is SetKind.CALIBRATION and digest in self._seen(record.product):
            return Refusal.SEEN
        return None

    def _index(self, folder: Path) -> _Index:
        """Read a provenance once, and again when somebody else has changed it.

        Read for every part, a set of thousands would keep the interpreter from the line.
        """
        path = folder / PROVENANCE
        stamp = _stamp(path)
        index = self._indexes.get(folder)
        if index is None or index.stamp != stamp:
            lines = _lines(path)
            index = _Index(
                stamp,
                {line.get("part_id") for line in lines},
                {line.get("sha256") for line in lines},
            )
            self._indexes[folder] = index
        return index


def file_stem(text: str) -> str:
    """A name for a file or folder, from a text that may hold anything; other texts, other names."""
    safe = re.sub(r"[^A-Za-z0-9_~-]", "_", text)[:80]
    if safe != text:
        safe = f"{safe}_{hashlib.sha256(text.encode('utf-8', 'replace')).hexdigest()[:8]}"
    return safe


def _copy(candidate: Candidate, digest: str, folder: Path, who: str) -> None:
    record = candidate.record
    assert candidate.path is not None
    target = folder / "good" / f"{file_stem(record.part_id)}.png"
    target.parent.mkdir(parents=True, exist_ok=True)
    write_whole(target, candidate.path.read_bytes())
    line = {
        "schema_version": SCHEMA_VERSION,
        "file": f"good/{target.name}",
        "sha256": digest,
        "part_id": record.part_id,
        "lot": record.lot,
        "wall_time_ns": record.wall_time_ns,
        "product": record.product,
        "recipe_version": record.recipe_version,
        "bundle_sha256": record.bundle_sha256,
        "backend": record.backend,
        "verdict": record.verdict.value,
        "judgement": candidate.judgement and candidate.judgement.value,
        "sent_by": who,
        "sent_ns": time.time_ns(),
    }
    with (folder / PROVENANCE).open("a", encoding="utf-8") as stream:
        stream.write(json.dumps(line) + "\n")
        stream.flush()
        os.fsync(stream.fileno())


def _stamp(path: Path) -> tuple[int, int]:
    """What changes when a file does."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return 0, 0
    return found.st_mtime_ns, found.st_size


def _lines(path: Path) -> list[dict[str, object]]:
    """What a set's provenance says.

    Raises:
        StoreError: It is damaged; nothing is added to a set of which nobody knows what is in it.
    """
    if not path.exists():
        return []
    found = []
    for number, text in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        try:
            line = json.loads(text)
            if line["schema_version"] != SCHEMA_VERSION:
                raise ValueError(f"schema {line['schema_version']}")  # noqa: TRY301
        except (ValueError, KeyError, TypeError) as error:
            raise StoreError(
                f"{path}: line {number} cannot be read ({error}); correct or remove it"
            ) from error
        found.append(line)
    return found

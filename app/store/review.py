"""The record as the page Review reads it, and what people say about parts."""

from __future__ import annotations

import contextlib
import math
import shutil
import time
from collections import Counter, OrderedDict
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timezone
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from sqlalchemy import insert, or_, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session, selectinload

from app.station.csv_file import write_table
from app.station.ports import PartRecord
from app.station.records import (
    MOST_FOUND,
    ExportOutcome,
    Label,
    LabelKind,
    NearestGood,
    PartCard,
    PartDetail,
    PartFilter,
    PictureState,
    RecipeChoice,
    Refusal,
    SendOutcome,
    SetKind,
)
from app.store.exports import new_export
from app.store.good_sets import Candidate, GoodSets, file_stem
from app.store.maintenance import write_csv
from app.store.reading import ReadOnly
from app.store.schema import LabelRow, PartRow, create_db_engine, writing
from app.store.stored_files import path_in, read_map, read_picture, read_stored
from app.store.wanted import newest_judgement, part_conditions
from engine.errors import ImageError, StoreError
from engine.preprocess import read_image
from engine.types import ImageArray, Verdict

COMPARED = 40
"""Most pictures of good parts that are compared with one part."""
LOOKED_AT = 20_000
"""Newest parts of a recipe among which they are looked for."""
_DESCRIPTOR_PX = 32
_KEPT_DESCRIPTORS = 400
_BATCH = 500


def nothing_seen(_product: str) -> frozenset[str]:
    """No bundle is known."""
    return frozenset()


class SqlReview:
    """Looks through connections of its own; a label is one short transaction."""

    def __init__(
        self,
        url: str,
        data_dir: Path,
        seen: Callable[[str], frozenset[str]] = nothing_seen,
        *,
        keep_free_mb: int = 0,
    ) -> None:
        """Know the record; nothing is opened yet.

        Args:
            url: SQLAlchemy address of the database, not in memory.
            data_dir: Folder that image paths are relative to.
            seen: Product -> sha256 of the pictures that its bundle was made with.
            keep_free_mb: Space of the disk that copies leave to the line.
        """
        self._keep_free = keep_free_mb << 20
        self._reading = ReadOnly(url)
        self._url = url
        self._data_dir = data_dir
        self._sets = GoodSets(data_dir, seen)
        self._descriptors: OrderedDict[str, NDArray[np.float32]] = OrderedDict()

    def close(self) -> None:
        """Let the connections go; calling twice is harmless."""
        self._reading.close()

    def recipes(self) -> Sequence[RecipeChoice]:
        """See `ReviewRecords`."""
        return recipe_choices(self._reading)

    def find(self, wanted: PartFilter) -> Sequence[int]:
        """See `ReviewRecords`: one query, one number per part."""
        query = select(PartRow.id).where(*part_conditions(wanted)).order_by(PartRow.id.desc())
        with self._reading.session() as session:
            return tuple(session.scalars(query.limit(MOST_FOUND)))

    def cards(self, keys: Sequence[int]) -> Sequence[PartCard]:
        """See `ReviewRecords`: a query for some hundred parts."""
        columns = (
            PartRow.id,
            PartRow.part_id,
            PartRow.sequence,
            PartRow.verdict,
            PartRow.score,
            PartRow.threshold,
            PartRow.wall_time_ns,
            PartRow.image_path,
            newest_judgement(),
        )
        query = select(*columns)
        with self._reading.session() as session:
            # All parts of a record may be asked for; a query takes so many values only.
            rows = [
                row
                for batch in _batches(keys)
                for row in session.execute(query.where(PartRow.id.in_(batch)))
            ]
        found = {
            row[0]: PartCard(
                key=row[0],
                part_id=row[1],
                sequence=row[2],
                verdict=Verdict(row[3]),
                score=math.nan if row[4] is None else row[4],
                threshold=math.nan if row[5] is None else row[5],
                wall_time_ns=row[6],
                image_path=row[7],
                judgement=LabelKind(row[8]) if row[8] else None,
            )
            for row in rows
        }
        return tuple(found[key] for key in keys if key in found)

    def picture(self, image_path: str, largest_px: int) -> ImageArray | None:
        """See `ReviewRecords`."""
        path = self._path(image_path)
        try:
            image = read_image(path) if path is not None else None
        except ImageError:
            return None  # gone, or damaged: the page says that there is none
        if image is None or max(image.shape[:2]) <= largest_px:
            return image
        scale = largest_px / max(image.shape[:2])
        size = max(1, round(image.shape[1] * scale)), max(1, round(image.shape[0] * scale))
        return np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)

    def detail(self, key: int) -> PartDetail | None:
        """See `ReviewRecords`."""
        with self._reading.session() as session:
            query = select(PartRow).options(selectinload(PartRow.defects))
            row = session.scalar(query.where(PartRow.id == key))
            if row is None:
                return None
            record = row.record()
            said = select(LabelRow).where(LabelRow.part_row == key).order_by(LabelRow.id)
            labels = tuple(
                Label(LabelKind(line.kind), line.reason, line.who, line.wall_time_ns)
                for line in session.scalars(said)
            )
        state, image = read_picture(self._data_dir, record.image_path, record.image_sha256)
        map_state, part_map = read_map(self._data_dir, record.map_path, record.map_sha256)
        return PartDetail(record, image, state, labels, part_map, map_state)

    def nearest_good(self, key: int) -> NearestGood:
        """See `ReviewRecords`: the smallest mean difference of shrunk grey pictures.

        Of the newest good parts of the same recipe, `COMPARED` at most; of any version of the
        recipe where this one has none.
        """
        with self._reading.session() as session:
            part = session.get(PartRow, key)
            own = self._descriptor(part.image_path) if part is not None else None
            if part is None or own is None:
                return NearestGood(None, None, 0)
            for same_version in (True, False):
                keys = self._good_keys(session, part, same_version=same_version)
                if keys:
                    break
        distances: list[tuple[float, PartCard]] = []
        for card in self.cards(keys):
            other = self._descriptor(card.image_path)
            if other is not None and len(distances) < COMPARED:
                distances.append((float(np.abs(own - other).mean()), card))
        if not distances:
            return NearestGood(None, None, 0)
        _, nearest = min(distances, key=lambda pair: pair[0])
        return NearestGood(nearest, self.picture(nearest.image_path, 1 << 20), len(distances))

    def reasons(self, limit: int) -> Sequence[str]:
        """See `ReviewRecords`: among the newest labels only, however many there are."""
        newest = select(LabelRow.id, LabelRow.reason).where(LabelRow.reason != "")
        newest = newest.order_by(LabelRow.id.desc()).limit(_BATCH)
        with self._reading.session() as session:
            said = dict.fromkeys(reason for _, reason in session.execute(newest))
        return tuple(said)[:limit]

    def label(self, keys: Sequence[int], kind: LabelKind, reason: str, who: str) -> None:
        """See `ReviewRecords`: one short transaction."""
        moment = time.time_ns()
        db_engine = create_db_engine(self._url)
        try:
            with Session(writing(db_engine)) as session, session.begin():
                # By one statement: objects of thousands of rows would hold the lock for seconds.
                common = {
                    "kind": kind.value,
                    "reason": reason,
                    "who": who,
                    "wall_time_ns": moment,
                }
                session.connection().execute(
                    insert(LabelRow), [{"part_row": key, **common} for key in keys]
                )
        except SQLAlchemyError as error:
            cause = getattr(error, "orig", None) or error
            raise StoreError(
                f"{self._reading.name}: the label is not kept ({cause}); try again"
            ) from error
        finally:
            db_engine.dispose()

    def send(self, keys: Sequence[int], target: SetKind, who: str) -> SendOutcome:
        """See `ReviewRecords`."""
        sent: list[tuple[int, str]] = []
        refused: list[tuple[str, Refusal]] = []
        folder = self._data_dir / "sets"
        candidates = self._candidates(keys)
        self._check_room(candidates)
        try:
            for candidate_key, candidate in candidates:
                part_id = candidate.record.part_id
                folder = self._sets.folder(candidate.record.product, target)
                refusal = self._sets.add(candidate, target, who)
                if refusal is None:
                    sent.append((candidate_key, part_id))
                else:
                    refused.append((part_id, refusal))
        finally:
            # Also of those before the one that could not be copied: they are in the set.
            if sent:
                kind = LabelKind(f"{target.value}_set")
                self.label([key for key, _ in sent], kind, "", who)
        return SendOutcome(tuple(part_id for _, part_id in sent), tuple(refused), folder)

    def export(self, keys: Sequence[int], on_part: Callable[[int], None]) -> ExportOutcome:
        """See `ReviewRecords`: `parts.csv`, `labels.csv`, `images/` and `maps/`."""
        folder = new_export(self._data_dir, "parts")
        candidates = self._candidates(keys)
        self._check_room(candidates)
        try:
            folder.mkdir(parents=True)
            written = write_csv((one.record for _, one in candidates), folder / "parts.csv")
            self._write_labels(keys, folder / "labels.csv")
            copied: Counter[str] = Counter()
            for number, (_, one) in enumerate(candidates, start=1):
                copied.update(self._copy_files(one.record, folder))
                on_part(number)
        except OSError as error:
            raise StoreError(f"{folder}: {error.strerror}; check rights and space") from error
        return ExportOutcome(
            folder, written, copied["images"], maps=copied["maps"], damaged=copied["damaged"]
        )

    def _copy_files(self, record: PartRecord, folder: Path) -> Iterator[str]:
        """Copy picture and map of a part under the same name; tells of each what came of it."""
        name = f"{file_stem(record.part_id)}_{record.verdict.value}.png"
        for kind, relative, sha256 in (
            ("images", record.image_path, record.image_sha256),
            ("maps", record.map_path, record.map_sha256),
        ):
            state, data = read_stored(self._data_dir, relative, sha256)
            if state is PictureState.KEPT:
                (folder / kind).mkdir(exist_ok=True)
                (folder / kind / name).write_bytes(data)
                yield kind
            elif state is PictureState.DAMAGED:
                yield "damaged"

    def _check_room(self, candidates: Sequence[tuple[int, Candidate]]) -> None:
        """Refuse copies that would take the space that the line needs: it stops without it."""
        wanted = 0
        paths = [path for _, one in candidates for path in (one.path, self._map_path(one))]
        for path in paths:
            with contextlib.suppress(OSError):  # gone, so it is not copied either
                wanted += path.stat().st_size if path is not None else 0
        free = max(0, shutil.disk_usage(self._data_dir).free - self._keep_free)
        if wanted > free:
            raise StoreError(
                f"{self._data_dir}: {wanted >> 20} MB of pictures do not fit, {free >> 20} MB are "
                "free beside what the line needs; select fewer parts, or free the disk"
            )

    def _write_labels(self, keys: Sequence[int], target: Path) -> None:
        columns = (PartRow.part_id, LabelRow.wall_time_ns, LabelRow.kind)
        query = select(*columns, LabelRow.who, LabelRow.reason)
        query = query.join(PartRow, PartRow.id == LabelRow.part_row).order_by(LabelRow.id)

        def rows() -> Iterator[tuple[object, ...]]:
            with self._reading.session() as session:
                for batch in _batches(keys):
                    for part_id, stamp, *rest in session.execute(
                        query.where(LabelRow.part_row.in_(batch))
                    ):
                        moment = datetime.fromtimestamp(stamp / 1e9, tz=timezone.utc).astimezone()
                        yield part_id, moment.isoformat(timespec="seconds"), *rest

        write_table(target, ("part_id", "time", "label", "who", "reason"), rows())

    def _candidates(self, keys: Sequence[int]) -> list[tuple[int, Candidate]]:
        """Parts with judgement and picture, in the order of the keys."""
        found: dict[int, Candidate] = {}
        with self._reading.session() as session:
            for batch in _batches(keys):
                query = select(PartRow, newest_judgement()).options(selectinload(PartRow.defects))
                for row, said in session.execute(query.where(PartRow.id.in_(batch))):
                    judgement = LabelKind(said) if said else None
                    path = self._path(row.image_path)
                    found[row.id] = Candidate(row.record(), judgement, path)
        return [(key, found[key]) for key in keys if key in found]

    def _good_keys(self, session: Session, part: PartRow, *, same_version: bool) -> list[int]:
        said = newest_judgement()
        is_good = or_(
            said == LabelKind.FALSE_REJECT.value,
            (PartRow.verdict == Verdict.OK.value) & said.is_(None),
        )
        # In the order of an index, so that the newest are read and not the record of years.
        order = (PartRow.recipe_version.desc(), PartRow.wall_time_ns.desc())
        newest = select(PartRow.id).where(PartRow.product == part.product).order_by(*order)
        if same_version:
            newest = newest.where(PartRow.recipe_version == part.recipe_version)
        wanted = (
            PartRow.id.in_(select(newest.limit(LOOKED_AT).subquery().c.id)),
            PartRow.image_path != "",
            PartRow.id != part.id,
        )
        query = select(PartRow.id).where(*wanted, is_good).order_by(*order)
        # Twice as many, because retention may have taken some of the pictures.
        return list(session.scalars(query.limit(2 * COMPARED)))

    def _descriptor(self, image_path: str) -> NDArray[np.float32] | None:
        """`(32, 32)` float32 grey, or None where there is no picture."""
        known = self._descriptors.get(image_path)
        if known is not None:
            return known
        image = self.picture(image_path, 1 << 20)
        if image is None:
            return None
        size = (_DESCRIPTOR_PX, _DESCRIPTOR_PX)
        small = cv2.resize(
            cv2.cvtColor(image, cv2.COLOR_BGR2GRAY), size, None, 0, 0, cv2.INTER_AREA
        )
        found = small.astype(np.float32)
        self._descriptors[image_path] = found
        while len(self._descriptors) > _KEPT_DESCRIPTORS:
            with contextlib.suppress(KeyError):  # another thread was faster
                self._descriptors.popitem(last=False)
        return found

    def _path(self, relative: str) -> Path | None:
        return path_in(self._data_dir, relative)

    def _map_path(self, candidate: Candidate) -> Path | None:
        return self._path(candidate.record.map_path)


def recipe_choices(reading: ReadOnly) -> tuple[RecipeChoice, ...]:
    """Recipe versions of which there are parts, by product and newest version first."""
    columns = (PartRow.product, PartRow.recipe_version)
    query = select(*columns).distinct().order_by(columns[0], columns[1].desc())
    with reading.session() as session:
        return tuple(RecipeChoice(*row) for row in session.execute(query))


def _batches(keys: Sequence[int]) -> list[Sequence[int]]:
    return [keys[start : start + _BATCH] for start in range(0, len(keys), _BATCH)]

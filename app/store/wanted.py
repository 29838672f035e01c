"""Filters of the pages as conditions of SQL."""

from __future__ import annotations

import math

from sqlalchemy import ColumnElement, ScalarSelect, exists, or_, select

from app.station.challenge import CHALLENGE_LOT
from app.station.records import JUDGEMENTS, PartFilter, PeriodFilter
from app.store.schema import DefectRow, LabelRow, PartRow


def newest_judgement() -> ScalarSelect[str]:
    """What the newest judgement says that a part truly is, or NULL."""
    kinds = [kind.value for kind in JUDGEMENTS]
    query = select(LabelRow.kind).where(LabelRow.part_row == PartRow.id, LabelRow.kind.in_(kinds))
    return query.order_by(LabelRow.id.desc()).limit(1).scalar_subquery()


def period_conditions(wanted: PeriodFilter | PartFilter) -> list[ColumnElement[bool]]:
    """What parts of a period, recipe and lot fulfil; known-bad masters never do."""
    found = [PartRow.lot != CHALLENGE_LOT]
    if wanted.since_ns:
        found.append(PartRow.wall_time_ns >= wanted.since_ns)
    if wanted.until_ns:
        found.append(PartRow.wall_time_ns < wanted.until_ns)
    if wanted.product:
        found.append(PartRow.product == wanted.product)
    if wanted.recipe_version:
        found.append(PartRow.recipe_version == wanted.recipe_version)
    if wanted.lot:
        found.append(PartRow.lot == wanted.lot)
    return found


def part_conditions(wanted: PartFilter) -> list[ColumnElement[bool]]:
    """What wanted parts fulfil."""
    found = period_conditions(wanted)
    if wanted.verdicts:
        found.append(PartRow.verdict.in_(sorted(verdict.value for verdict in wanted.verdicts)))
    if wanted.signals:
        found.append(PartRow.signal.in_(sorted(signal.value for signal in wanted.signals)))
    if wanted.judgements:
        said, kinds = newest_judgement(), {kind.value for kind in wanted.judgements if kind}
        unsaid = [said.is_(None)] if None in wanted.judgements else []
        found.append(or_(said.in_(sorted(kinds)), *unsaid))
    # A part without a score (NULL) fulfils no condition on it.
    if not math.isnan(wanted.lowest_score):
        found.append(PartRow.score >= wanted.lowest_score)
    if not math.isnan(wanted.highest_score):
        found.append(PartRow.score <= wanted.highest_score)
    return found + _size_conditions(wanted)


def _size_conditions(wanted: PartFilter) -> list[ColumnElement[bool]]:
    """The largest region lies between the sizes; a part without regions has no size."""
    found: list[ColumnElement[bool]] = []
    own = DefectRow.part_row == PartRow.id
    if not math.isnan(wanted.smallest_px):
        found.append(exists().where(own, DefectRow.area_px >= wanted.smallest_px))
    if not math.isnan(wanted.largest_px):
        found.append(exists().where(own))
        found.append(~exists().where(own, DefectRow.area_px > wanted.largest_px))
    return found

"""What the screen says: numbers and sentences, made from frozen values.

All words go through `tr`, so that a language can be added without touching the widgets.
"""

from __future__ import annotations

import math
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.station.ports import PartRecord
from app.station.snapshot import PartView, StationSnapshot, StationState
from app.ui.theme import BANNER_OF_VERDICT, Banner
from engine.types import Verdict

GROUP_SPACE = "\N{NO-BREAK SPACE}"
UNKNOWN = "\N{EN DASH}"
DOT = "  \N{MIDDLE DOT}  "


def tr(words: str) -> str:
    """Translate words of the screen."""
    return QCoreApplication.translate("Screen", words)


def group_digits(number: int) -> str:
    """12482 -> `12 482`; the space never breaks."""
    return f"{number:,}".replace(",", GROUP_SPACE)


def percent(share: int, whole: int) -> str:
    """Share of a whole in percent with two decimals, or a dash when there is no whole."""
    return f"{100 * share / whole:.2f}" if whole else UNKNOWN


def decimals_for(threshold: float) -> int:
    """Decimals that show a threshold with two significant figures, 0 to 6."""
    if not math.isfinite(threshold) or threshold == 0:
        return 2
    return min(6, max(0, 1 - math.floor(math.log10(abs(threshold)))))


def score_against(score: float, threshold: float) -> tuple[str, str]:
    """Score and threshold as text, with as many decimals as it takes to tell them apart."""
    if not math.isfinite(score) or not math.isfinite(threshold):
        return _figure(score, decimals_for(threshold)), _figure(threshold, decimals_for(threshold))
    for places in range(decimals_for(threshold), 7):
        texts = f"{score:.{places}f}", f"{threshold:.{places}f}"
        if texts[0] != texts[1]:
            break
    return texts


def _figure(value: float, places: int) -> str:
    return f"{value:.{places}f}" if math.isfinite(value) else UNKNOWN


def score_line(record: PartRecord) -> str:
    """`score 0.82 > 0.50`."""
    if not math.isfinite(record.score):
        return ""
    score, threshold = score_against(record.score, record.threshold)
    if threshold == UNKNOWN:
        return tr("score {score}").format(score=score)
    sign = ">" if record.score > record.threshold else "\N{LESS-THAN OR EQUAL TO}"
    return tr("score {score} {sign} {threshold}").format(
        score=score, sign=sign, threshold=threshold
    )


def defects_line(record: PartRecord) -> str:
    """`2 regions, 340 px`; empty without defects."""
    count = len(record.defects)
    if not count:
        return ""
    area = group_digits(round(sum(defect.area_px for defect in record.defects)))
    words = tr("1 region, {area} px") if count == 1 else tr("{count} regions, {area} px")
    return words.format(count=count, area=area)


def verdict_lines(record: PartRecord) -> list[str]:
    """The one to three short lines under the word of a verdict."""
    if record.verdict is Verdict.FAULT:
        return [record.reason or tr("This part could not be judged.")]
    lines = [score_line(record), defects_line(record), record.reason]
    return [line for line in lines if line]


def banner_text(snapshot: StationSnapshot, view: PartView | None) -> tuple[Banner, list[str]]:
    """What the banner shows: the state of the station first, then the newest verdict."""
    if snapshot.state is StationState.FAULTED:
        bad = [lamp.detail for lamp in snapshot.lamps if not lamp.ok and lamp.detail]
        return Banner.FAULT, [snapshot.alarm or " ".join(bad) or tr("The station cannot judge.")]
    if snapshot.state is StationState.STARTING:
        return Banner.NOT_READY, [tr("Starting: self-test")]
    if snapshot.state is StationState.SWITCHING:
        return Banner.NOT_READY, [tr("Switching the recipe")]
    if view is None:
        return Banner.READY, [tr("Waiting for the first part")]
    return BANNER_OF_VERDICT[view.record.verdict], verdict_lines(view.record)


def part_label(record: PartRecord) -> str:
    """`part 12 482 · 14:02:11`, in the station's local time."""
    moment = datetime.fromtimestamp(record.wall_time_ns / 1e9).astimezone()
    return tr("part {number}").format(number=group_digits(record.sequence)) + (
        f" \N{MIDDLE DOT} {moment:%H:%M:%S}"
    )


def alarm_text(snapshot: StationSnapshot) -> str:
    """What the alarm bar says: the alarm, else what a lamp lacks; empty when all is well."""
    if snapshot.alarm:
        return snapshot.alarm
    return " ".join(
        f"{lamp.name}: {lamp.detail or tr('not working.')}"
        for lamp in snapshot.lamps
        if not lamp.ok
    )


def counter_texts(snapshot: StationSnapshot) -> dict[str, tuple[str, str]]:
    """Value and unit of every counter.

    Returns:
        `parts`, `ng`, `yield`, `cycle`, `other` -> (value, unit).
    """
    counts = {verdict: snapshot.counts.get(verdict, 0) for verdict in Verdict}
    whole = sum(counts.values())
    cycle = snapshot.cycle_p99_ms
    rechecks, faults = counts[Verdict.RECHECK], counts[Verdict.FAULT]
    return {
        "parts": (group_digits(whole), ""),
        "ng": (group_digits(counts[Verdict.NG]), f"{percent(counts[Verdict.NG], whole)} %"),
        "yield": (percent(counts[Verdict.OK], whole), "%"),
        "cycle": (
            f"{cycle:.1f}" if math.isfinite(cycle) else UNKNOWN,
            tr("of {takt} ms").format(takt=f"{snapshot.takt_ms:.{int(snapshot.takt_ms < 100)}f}"),
        ),
        "other": (f"{group_digits(rechecks)} \N{MIDDLE DOT} {group_digits(faults)}", ""),
    }


def header_text(snapshot: StationSnapshot) -> tuple[str, str]:
    """Product, and below it recipe and lot."""
    second = [tr("recipe {version}").format(version=snapshot.recipe_version)]
    if snapshot.lot:
        second.append(tr("lot {lot}").format(lot=snapshot.lot))
    return snapshot.product or tr("no product"), DOT.join(second)

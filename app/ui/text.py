"""What the screen says: numbers and sentences, made from frozen values.

All words go through `tr`, so that a language can be added without touching the widgets.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Iterable, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.station.access import Role
from app.station.challenge import CHALLENGE_LOT
from app.station.ports import PartRecord
from app.station.snapshot import (
    ChallengeView,
    GoldenView,
    Lamp,
    PartView,
    StationSnapshot,
    StationState,
)
from app.ui.sentences import told
from app.ui.theme import BANNER_OF_VERDICT, Banner
from engine.types import Verdict

GROUP_SPACE = "\N{NO-BREAK SPACE}"
UNKNOWN = "\N{EN DASH}"
DOT = "  \N{MIDDLE DOT}  "


WORDS_OF_DATA = (
    # verdicts and what else the banner says
    "OK",
    "NG",
    "RECHECK",
    "FAULT",
    "NOT READY",
    "READY",
    # devices
    "Camera",
    "Engine",
    "PLC",
    "Disk",
    # sheets of the line's page
    "Product",
    "Checks",
    "Station",
)
"""Words that reach `tr` as values of other modules, where no literal stands beside it."""


def tr(words: str) -> str:
    """Translate words of the screen."""
    return QCoreApplication.translate("Screen", words)


def role_text(role: Role) -> str:
    """Name of a role."""
    names = {
        Role.OPERATOR: tr("operator"),
        Role.ENGINEER: tr("engineer"),
        Role.ADMINISTRATOR: tr("administrator"),
    }
    return names[role]


def action_text(action: str) -> str:
    """What somebody did; the record keeps the English words, whatever the screen speaks."""
    known = {
        "alarm acknowledged": tr("alarm acknowledged"),
        "camera set": tr("camera set"),
        "challenge started": tr("challenge started"),
        "golden parts checked": tr("golden parts checked"),
        "locked out": tr("locked out"),
        "log-in failed": tr("log-in failed"),
        "logged in": tr("logged in"),
        "logged out": tr("logged out"),
        "logged out after idling": tr("logged out after idling"),
        "part labelled": tr("part labelled"),
        "part sent to set": tr("part sent to set"),
        "parts exported": tr("parts exported"),
        "PIN change failed": tr("PIN change failed"),
        "PIN changed": tr("PIN changed"),
        "product switched": tr("product switched"),
        "product trained": tr("product trained"),
        "recipe deleted": tr("recipe deleted"),
        "recipe put back": tr("recipe put back"),
        "recipe released": tr("recipe released"),
        "recipe switched": tr("recipe switched"),
        "region changed": tr("region changed"),
        "report written": tr("report written"),
        "role changed": tr("role changed"),
        "self-test": tr("self-test"),
        "threshold set": tr("threshold set"),
        "user added": tr("user added"),
        "user removed": tr("user removed"),
    }
    return known.get(action, action)


def moment_text(wall_time_ns: int) -> str:
    """`2026-11-21 14:02:11`, in the station's local time."""
    return f"{datetime.fromtimestamp(wall_time_ns / 1e9).astimezone():%Y-%m-%d %H:%M:%S}"


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
        return [told(record.reason) or tr("This part could not be judged.")]
    lines = [score_line(record), defects_line(record), told(record.reason)]
    return [line for line in lines if line]


def banner_text(snapshot: StationSnapshot, view: PartView | None) -> tuple[Banner, list[str]]:
    """What the banner shows: the state of the station first, then the newest verdict."""
    if snapshot.state is StationState.FAULTED:
        bad = [told(lamp.detail) for lamp in snapshot.lamps if not lamp.ok and lamp.detail]
        alarm = told(next(iter(snapshot.alarms), ""))
        why = alarm or in_a_row(bad) or tr("The station cannot judge.")
        return Banner.FAULT, [why]
    if snapshot.state is not StationState.READY:
        return Banner.NOT_READY, [_not_ready_text(snapshot)]
    if snapshot.challenge.due and (view is None or view.record.lot != CHALLENGE_LOT):
        return Banner.NOT_READY, [challenge_notice(snapshot.challenge)]
    if view is None:
        return Banner.READY, [tr("Waiting for the first part")]
    return BANNER_OF_VERDICT[view.record.verdict], verdict_lines(view.record)


def _not_ready_text(snapshot: StationSnapshot) -> str:
    """What the station does instead of judging parts."""
    if snapshot.state is StationState.SWITCHING:
        words = tr("No part passes: switching to {product}")
        return words.format(product=snapshot.switching_to)
    golden = snapshot.golden
    if golden is not None and golden.checking:
        return tr("No part passes: judging the golden parts")
    return tr("Starting: self-test")


def part_label(record: PartRecord) -> str:
    """`part 12 482 · 14:02:11`, in the station's local time."""
    master = tr("master {number}") if record.lot == CHALLENGE_LOT else tr("part {number}")
    return master.format(number=group_digits(record.sequence)) + (
        f" \N{MIDDLE DOT} {clock_text(record.wall_time_ns)}"
    )


@functools.lru_cache(maxsize=64)
def clock_text(wall_time_ns: int) -> str:
    """`14:02:11`, in the station's local time."""
    return f"{datetime.fromtimestamp(wall_time_ns / 1e9).astimezone():%H:%M:%S}"


def listed(words: Iterable[str]) -> str:
    """`one, two, three`, with the comma of the language."""
    whole = ""
    for word in words:
        whole = tr("{0}, {1}").format(whole, word) if whole else word
    return whole


def in_a_row(sentences: Iterable[str]) -> str:
    """One sentence after the other, with a space where the language has one."""
    whole = ""
    for sentence in filter(None, sentences):
        whole = tr("{0} {1}").format(whole, sentence) if whole else sentence
    return whole


def joint(name: str, words: str) -> str:
    """A name and what is said of it: `Camera: not working`."""
    return tr("{0}: {1}").format(name, words)


def alarm_texts(snapshot: StationSnapshot) -> tuple[str, ...]:
    """The alarms in the language of the screen, one by one."""
    return tuple(map(told, snapshot.alarms))


def alarm_text(snapshot: StationSnapshot) -> str:
    """What the alarm bar says: the alarms, else what a lamp lacks, else that OK is locked."""
    if snapshot.alarms:
        return DOT.join(alarm_texts(snapshot))
    lacking = in_a_row(
        joint(tr(lamp.name), told(lamp.detail) or tr("not working."))
        for lamp in snapshot.lamps
        if not lamp.ok
    )
    return lacking or (challenge_notice(snapshot.challenge) if snapshot.challenge.due else "")


def challenge_notice(challenge: ChallengeView) -> str:
    """`OK is locked: 2 of 3 masters rejected. Send the next master.`."""
    words = tr("OK is locked: {done} of {all} masters rejected. Send the next known-bad master.")
    return words.format(done=challenge.rejected, all=challenge.masters)


def challenge_text(challenge: ChallengeView) -> str:
    """How the challenge stands, with what to do."""
    if not challenge.masters:
        return tr(
            "This station has no challenge. Whoever sets it up gives the number of masters as "
            "challenge_masters under [shift] in its station file."
        )
    if challenge.due:
        return tr(
            "{done} of {all} masters rejected; OK is locked until all are ({reason}). Send the "
            "known-bad masters through the camera, one after the other."
        ).format(done=challenge.rejected, all=challenge.masters, reason=told(challenge.reason))
    return tr("Passed: all {all} masters were rejected, OK may leave.").format(
        all=challenge.masters
    )


def challenge_button_text(challenge: ChallengeView) -> str:
    """The header's button: what waits behind it."""
    if not challenge.due:
        return tr("Checks")
    return tr("Masters {done}/{all}").format(done=challenge.rejected, all=challenge.masters)


def golden_text(golden: GoldenView | None) -> str:
    """How the golden parts were judged, with what to do."""
    if golden is None:
        return tr(
            "This recipe has no golden parts. An engineer adds them with gonogo recipe golden."
        )
    if golden.checking:
        return tr("Being judged now. No part passes until they are through.")
    if golden.wrong:
        return told(golden.wrong)
    if not golden.checked_ns:
        return tr("Not judged yet.")
    return tr("All judged right at {time}.").format(time=clock_text(golden.checked_ns))


def switch_text(snapshot: StationSnapshot, asked: str) -> str:
    """How a switch to another product stands."""
    names = {"new": asked, "old": snapshot.product}
    if snapshot.switching_to:
        return tr("Switching to {new}. No part passes until it is in force.").format(**names)
    if snapshot.product == asked:
        return tr("{new} is in force.").format(**names)
    return tr(
        "{new} could not be put in force, {old} stays in force. The alarm below says why."
    ).format(**names)


def device_texts(lamps: Sequence[Lamp]) -> list[tuple[str, str]]:
    """Name of every device, and whether it works and what it says."""
    return [(tr(lamp.name), device_text(lamp)) for lamp in lamps]


def device_text(lamp: Lamp) -> str:
    """Whether a device works, and what it says."""
    if not lamp.ok:
        return told(lamp.detail) or tr("not working")
    detail = told(lamp.detail)
    return tr("working: {detail}").format(detail=detail) if detail else tr("working")


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

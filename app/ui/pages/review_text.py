"""What the page Review says about a part, in words."""

from __future__ import annotations

from collections import Counter

from app.station.ports import PartRecord, SignalState
from app.station.records import Label, LabelKind, PictureState, Refusal, SendOutcome, SetKind
from app.ui.sentences import told
from app.ui.text import DOT, defects_line, group_digits, in_a_row, moment_text, score_line, tr


def label_text(label: Label) -> str:
    """`2026-03-02 14:02:11 · False reject · dust · eva`."""
    names = {
        LabelKind.FALSE_REJECT: tr("False reject"),
        LabelKind.TRUE_DEFECT: tr("True defect"),
        LabelKind.CALIBRATION_SET: tr("Sent to the calibration set"),
        LabelKind.TRAINING_SET: tr("Sent to the training set"),
    }
    words = (moment_text(label.wall_time_ns), names[label.kind], label.reason, label.who)
    return DOT.join(word for word in words if word)


def signal_text(state: SignalState) -> str:
    """How far the verdict has travelled."""
    names = {
        SignalState.INTENDED: tr("verdict not sent"),
        SignalState.SENT: tr("verdict sent, not acknowledged"),
        SignalState.ACKNOWLEDGED: tr("acknowledged by the PLC"),
        SignalState.FAILED: tr("verdict could not be sent"),
    }
    return names[state]


def facts_text(record: PartRecord) -> str:
    """Score, defects, recipe, lot and signal in a line."""
    recipe = tr("{product}, recipe {version}").format(
        product=record.product, version=record.recipe_version
    )
    lot = tr("lot {lot}").format(lot=record.lot) if record.lot else ""
    words = (score_line(record), defects_line(record), recipe, lot, signal_text(record.signal))
    return DOT.join(word for word in (*words, told(record.reason)) if word)


def missing_text(state: PictureState) -> str:
    """Why there is no picture of a part."""
    if state is PictureState.NEVER_KEPT:
        return tr(
            "No picture was kept of this part. Pictures of good parts are kept where the station "
            "file says keep_ok_images; on a full disk none are."
        )
    if state is PictureState.DAMAGED:
        return tr(
            "The stored picture is not the one that was written, so it is not shown. A backup of "
            "the data folder may have it."
        )
    return tr("The picture of this part has been deleted, as the rules for old pictures say.")


def caption_text(state: PictureState) -> str:
    """What is seen of a part, and why there is no map of it."""
    if state is PictureState.KEPT:
        return tr("This part, map and boxes as stored")
    if state is PictureState.DELETED:
        return tr("This part, boxes as stored; its map has been deleted")
    if state is PictureState.DAMAGED:
        return tr("This part, boxes as stored; its map is damaged and not shown")
    return tr("This part, boxes as stored; no map was kept of it")


def sent_text(target: SetKind, outcome: SendOutcome) -> str:
    """How many parts are in the set now, and why the others are not."""
    if target is SetKind.CALIBRATION:
        words = tr("Sent to the next calibration set: {n} ({folder}).")
    else:
        words = tr("Sent to the next training set: {n} ({folder}).")
    sentences = [words.format(n=group_digits(len(outcome.sent)), folder=outcome.folder)]
    if not outcome.sent:
        sentences = [tr("Nothing was sent.")]
    reasons = {
        Refusal.NOT_GOOD: tr("{n} not: only good parts; call a false reject one first."),
        Refusal.NO_PICTURE: tr("{n} not: no picture is kept."),
        Refusal.DUPLICATE: tr("{n} not: already in this set."),
        Refusal.OTHER_SET: tr("{n} not: in the other set, and no part may be in both."),
        Refusal.SEEN: tr("{n} not: the network was trained with this picture."),
        Refusal.DAMAGED: tr("{n} not: the stored picture is not the one that was written."),
    }
    counts = Counter(refusal for _, refusal in outcome.refused)
    sentences += [reasons[one].format(n=group_digits(n)) for one, n in counts.items()]
    if target is SetKind.CALIBRATION and outcome.sent:
        sentences.append(
            tr("A threshold is honest where the set shows parts as they come, not a choice.")
        )
    return in_a_row(sentences)

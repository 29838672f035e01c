"""One part beside the good part that looks most like it, its history, and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.station.ports import PartRecord, SignalState
from app.station.records import Label, LabelKind, PartDetail, PictureState, SetKind
from app.ui.pages.zoom_picture import ZOOM_STEP, MapPicture, ZoomPicture
from app.ui.part_view import DEFAULT_OPACITY, TouchSlider
from app.ui.question import plain_label
from app.ui.sentences import told
from app.ui.text import DOT, defects_line, group_digits, moment_text, score_line, tr
from app.ui.theme import BODY_PX, CAPTION_PX, STEP_PX, Theme, font


@dataclass(frozen=True, eq=False)
class ShownDetail:
    """A part with its picture as the screen shows it.

    Attributes:
        key: Row of the record.
        detail: The part, without its camera image and map.
        picture: Its picture, or None.
        scale: Pixels of the picture per source pixel.
        part_map: Its map over it, or None.
    """

    key: int
    detail: PartDetail
    picture: QImage | None
    scale: float
    part_map: MapPicture | None = None


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


class DetailPanel(QFrame):
    """The right side of the page.

    Signals:
        labelled: A part is this, for this reason.
        send_wanted: The selected parts belong in this set.
        refused: Why nothing was done, in words.
    """

    labelled = Signal(object, str)
    send_wanted = Signal(object)
    refused = Signal(str)

    def __init__(self, touch_px: int) -> None:
        super().__init__()
        self.setObjectName("card")
        self._shown: ShownDetail | None = None
        self._selected = 0
        self._title, self._facts = plain_label(BODY_PX + 2), plain_label(CAPTION_PX)
        self._title.setFont(font(BODY_PX + 2, bold=True))
        self._facts.setProperty("role", "muted")
        self.picture, self.good = ZoomPicture(), ZoomPicture()
        self._captions = (plain_label(CAPTION_PX), plain_label(CAPTION_PX))
        self.picture.view_changed.connect(self.good.set_view)
        self.good.view_changed.connect(self.picture.set_view)
        self.whole_button, self.nearer_button = QPushButton(), QPushButton()
        self.farther_button, self.boxes_button = QPushButton(), QPushButton()
        self.map_button, self.opacity = QPushButton(), TouchSlider(Qt.Orientation.Horizontal)
        self.reason = QLineEdit()
        self.false_button, self.true_button = QPushButton(), QPushButton()
        self.calibration_button, self.training_button = QPushButton(), QPushButton()
        self._history = plain_label(CAPTION_PX)
        self._history_title = plain_label(CAPTION_PX)
        self._history_title.setFont(font(CAPTION_PX, bold=True))
        self._set_up(touch_px)
        self._lay_out()
        self.retranslate()
        self.show_nothing(0)

    @property
    def shown(self) -> ShownDetail | None:
        """The part that is shown."""
        return self._shown

    @property
    def texts(self) -> tuple[str, str, str]:
        """Title, facts and history, as shown."""
        return self._title.text(), self._facts.text(), self._history.text()

    @property
    def captions(self) -> tuple[str, str]:
        """What is said about the part and about the good one."""
        return self._captions[0].text(), self._captions[1].text()

    def hasHeightForWidth(self) -> bool:
        """Words that take one line more make the pictures smaller, not the page longer."""
        return False

    def sizeHint(self) -> QSize:
        """No more than is needed; the pictures take what there is."""
        return self.minimumSizeHint() + QSize(0, 2 * STEP_PX)

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.picture.apply_theme(theme)
        self.good.apply_theme(theme)
        self.opacity.apply_theme(theme)

    def show_nothing(self, selected: int) -> None:
        """No single part is chosen."""
        self._shown, self._selected = None, selected
        self._title.setText(
            tr("{n} parts selected").format(n=group_digits(selected))
            if selected
            else tr("No part selected")
        )
        self._facts.setText(
            tr("Labels and sets below are for all of them.")
            if selected
            else tr("Tap a part on the left to see it here.")
        )
        for picture in (self.picture, self.good):
            picture.show_words("")
        for caption in self._captions:
            caption.setText("")
        self._history.setText("")
        self._offer_map(offered=False)

    def show_part(self, shown: ShownDetail) -> None:
        """Show a part; its neighbour follows."""
        same = self._shown is not None and self._shown.key == shown.key
        self._shown = shown
        record = shown.detail.record
        words = (
            tr(record.verdict.value),
            tr("part {number}").format(number=group_digits(record.sequence)),
            moment_text(record.wall_time_ns),
        )
        self._title.setText(DOT.join(words))
        self._captions[0].setText(
            caption_text(shown.detail.map_state) if shown.picture is not None else ""
        )
        self._facts.setText(facts_text(record))
        labels = shown.detail.labels
        self._history.setText(
            "\n".join(label_text(label) for label in reversed(labels))
            or tr("Nobody has said anything about this part yet.")
        )
        if same:
            return
        self.reason.clear()
        if shown.picture is None:
            self.picture.show_words(missing_text(shown.detail.picture))
        else:
            self.picture.show_picture(shown.picture, shown.scale, record.defects, shown.part_map)
        self._offer_map(offered=shown.part_map is not None)
        self._captions[1].setText(tr("Nearest good part"))
        self.good.show_words(tr("Looking for the good part that looks most like it ..."))

    def show_good(self, picture: QImage | None, sequence: int, compared: int) -> None:
        """Show the neighbour, and how it was chosen."""
        if picture is None:
            self._captions[1].setText(tr("Nearest good part"))
            self.good.show_words(
                tr(
                    "There is no picture of a good part of this recipe to compare with. The "
                    "station keeps them where its file says keep_ok_images."
                )
            )
            return
        self.good.show_picture(picture)
        words = tr("Most alike of the newest {n} good ones: part {number}")
        self._captions[1].setText(words.format(number=group_digits(sequence), n=compared))

    def say_good_failed(self, reason: str) -> None:
        """There will be no neighbour."""
        self.good.show_words(reason)

    def retranslate(self) -> None:
        """Set every word again."""
        words = {
            self.whole_button: (tr("Whole"), tr("Show the whole pictures")),
            self.nearer_button: (tr("+"), tr("Enlarge both pictures")),
            self.farther_button: (tr("\N{MINUS SIGN}"), tr("Shrink both pictures")),
            self.boxes_button: (tr("Boxes"), tr("Show the boxes of the defects")),
            self.map_button: (tr("Map"), tr("Show the anomaly map")),
            self.false_button: (tr("False reject"), tr("Say that this part is good")),
            self.true_button: (tr("True defect"), tr("Say that this part is defective")),
            self.calibration_button: (
                tr("To calibration set"),
                tr("Send to the next calibration set"),
            ),
            self.training_button: (tr("To training set"), tr("Send to the next training set")),
        }
        for button, (text, name) in words.items():
            button.setText(text)
            button.setAccessibleName(name)
        self.opacity.setAccessibleName(tr("Opacity of the map"))
        self.picture.setAccessibleName(tr("Picture of the part"))
        self.good.setAccessibleName(tr("Picture of the nearest good part"))
        self.reason.setPlaceholderText(tr("Reason, such as: dust"))
        self.reason.setAccessibleName(tr("Reason for the label"))
        self._history_title.setText(tr("History"))
        self._about.setAccessibleName(tr("About this part"))
        if self._shown is not None:
            self.show_part(self._shown)
        else:
            self.show_nothing(self._selected)

    @Slot()
    def on_false(self) -> None:
        """The part is good."""
        self._say(LabelKind.FALSE_REJECT)

    @Slot()
    def on_true(self) -> None:
        """The part is defective."""
        self._say(LabelKind.TRUE_DEFECT)

    @Slot()
    def on_calibration(self) -> None:
        """The parts belong in the calibration set."""
        self.send_wanted.emit(SetKind.CALIBRATION)

    @Slot()
    def on_training(self) -> None:
        """The parts belong in the training set."""
        self.send_wanted.emit(SetKind.TRAINING)

    @Slot()
    def on_nearer(self) -> None:
        """Enlarge both."""
        self._zoom(ZOOM_STEP)

    @Slot()
    def on_farther(self) -> None:
        """Shrink both."""
        self._zoom(1 / ZOOM_STEP)

    @Slot()
    def on_whole(self) -> None:
        """Show all of both."""
        for picture in (self.picture, self.good):
            picture.set_view(1.0, QPointF(0.5, 0.5))

    @Slot(bool)
    def on_boxes(self, shown: bool) -> None:
        """Draw the boxes, or not."""
        self.picture.shows_boxes = shown
        self.picture.update()

    @Slot(bool)
    def on_map(self, shown: bool) -> None:
        """Draw the map, or not."""
        self.picture.shows_map = shown
        self.picture.update()

    @Slot(int)
    def on_opacity(self, percent: int) -> None:
        """Draw the map's colours stronger or weaker."""
        self.picture.opacity = percent / 100
        self.picture.update()

    def _offer_map(self, *, offered: bool) -> None:
        self.map_button.setEnabled(offered)
        self.opacity.setEnabled(offered)

    def _zoom(self, factor: float) -> None:
        # One of them moves the other; a missing picture moves nothing.
        leader = self.good if self.picture.words else self.picture
        leader.zoom_by(factor)

    def _say(self, kind: LabelKind) -> None:
        reason = self.reason.text().strip()
        if not reason:
            self.reason.setFocus()
            self.refused.emit(tr("Write the reason first, then tap again."))
            return
        self.labelled.emit(kind, reason)

    def _set_up(self, touch_px: int) -> None:
        slots = {
            self.whole_button: self.on_whole,
            self.nearer_button: self.on_nearer,
            self.farther_button: self.on_farther,
            self.false_button: self.on_false,
            self.true_button: self.on_true,
            self.calibration_button: self.on_calibration,
            self.training_button: self.on_training,
        }
        for button, slot in slots.items():
            button.setMinimumSize(touch_px, touch_px)
            button.clicked.connect(slot)
        for button, draw in ((self.map_button, self.on_map), (self.boxes_button, self.on_boxes)):
            button.setMinimumSize(touch_px, touch_px)
            button.setCheckable(True)
            button.setChecked(True)
            button.toggled.connect(draw)
        self.opacity.setRange(0, 100)
        self.opacity.setPageStep(10)
        self.opacity.setMinimumSize(64, touch_px)
        self.opacity.valueChanged.connect(self.on_opacity)
        self.opacity.setValue(DEFAULT_OPACITY)
        self.reason.setMinimumHeight(touch_px)
        self.reason.setMaxLength(200)
        self._captions[0].setProperty("role", "muted")
        self._captions[1].setProperty("role", "muted")

    def _lay_out(self) -> None:
        pictures = QGridLayout()
        pictures.setSpacing(STEP_PX // 2)
        for column, (picture, caption) in enumerate(
            zip((self.picture, self.good), self._captions, strict=True)
        ):
            pictures.addWidget(picture, 0, column)
            pictures.addWidget(caption, 1, column)
            pictures.setColumnStretch(column, 1)
        pictures.setRowStretch(0, 1)
        zoom = QHBoxLayout()
        zoom.setSpacing(STEP_PX)
        for button in (
            self.farther_button,
            self.nearer_button,
            self.whole_button,
            self.boxes_button,
            self.map_button,
        ):
            zoom.addWidget(button)
        zoom.addWidget(self.opacity, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*4 * (STEP_PX + STEP_PX // 2,))
        layout.setSpacing(STEP_PX)
        layout.addWidget(self._title)
        layout.addWidget(self._facts)
        layout.addLayout(pictures, 5)
        layout.addLayout(zoom)
        layout.addWidget(self._make_actions(), 3)

    def _make_actions(self) -> QScrollArea:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, STEP_PX, 0)
        column.setSpacing(STEP_PX)
        for row in (
            (self.reason, self.false_button, self.true_button),
            (self.calibration_button, self.training_button),
        ):
            line = QHBoxLayout()
            line.setSpacing(STEP_PX)
            for control in row:
                line.addWidget(control, 1)
            column.addLayout(line)
        column.addWidget(self._history_title)
        column.addWidget(self._history)
        column.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        self._about = area
        area.setMinimumHeight(self.false_button.minimumHeight())
        return area

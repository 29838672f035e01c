"""One part beside the good part that looks most like it, its history, and what to do about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QScroller,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.station.records import LabelKind, PartDetail, SetKind
from app.ui.pages.review_text import caption_text, facts_text, label_text, missing_text
from app.ui.pages.zoom_picture import ZOOM_STEP, MapPicture, ZoomPicture
from app.ui.part_view import DEFAULT_OPACITY, TouchSlider
from app.ui.question import plain_label
from app.ui.text import DOT, group_digits, moment_text, tr
from app.ui.theme import BODY_PX, CAPTION_PX, STEP_PX, Theme, font
from app.ui.touch_button import TouchButton

REASONS = 4
"""Reasons that a finger can choose; nobody types with gloves."""
LONGEST_REASON = 18
COLUMNS = 12
TOOLS_PX = 340
"""Width of everything beside a large part."""
NARROW_PX = 600
Rows = tuple[tuple[QWidget, ...], ...]
UNLIMITED_PX = 16_777_215


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


class DetailPanel(QFrame):
    """The right side of the page, or with a large part all of it.

    Signals:
        labelled: A part is this, for this reason.
        send_wanted: The selected parts belong in this set.
        refused: Why nothing was done, in words.
        large_wanted: The part is to fill the page, or no longer.
        step_wanted: The part so many places further is wanted.
    """

    labelled = Signal(object, str)
    send_wanted = Signal(object)
    refused = Signal(str)
    large_wanted = Signal(bool)
    step_wanted = Signal(int)

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
        self.whole_button, self.nearer_button = TouchButton(touch_px), TouchButton(touch_px)
        self.farther_button, self.boxes_button = TouchButton(touch_px), TouchButton(touch_px)
        self.map_button, self.large_button = TouchButton(touch_px), TouchButton(touch_px)
        self.opacity = TouchSlider(Qt.Orientation.Horizontal)
        # In no layout at first, hence with a parent: they must never be windows.
        self.newer_button = TouchButton(touch_px, self)
        self.older_button = TouchButton(touch_px, self)
        self.reason = QLineEdit()
        self.reasons = tuple(QPushButton() for _ in range(REASONS))
        self._known_reasons: Sequence[str] = ()
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, words get two lines and fading waits for a large part."""
        super().resizeEvent(event)
        self._make_room()

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
        self.large_button.setEnabled(False)

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
        self.large_button.setEnabled(True)
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

    def show_reasons(self, known: Sequence[str]) -> None:
        """Offer what was said last, and common reasons where little was."""
        self._known_reasons = known
        common = (tr("dust"), tr("glare"), tr("scratch"), tr("dent"))
        offered = list(dict.fromkeys([*known, *common]))[:REASONS]
        for button, words in zip(self.reasons, offered, strict=True):
            short = words if len(words) <= LONGEST_REASON else f"{words[: LONGEST_REASON - 1]}…"
            button.setText(short.replace("&", "&&"))
            button.setProperty("reason", words)
            button.setAccessibleName(tr("Reason: {reason}").format(reason=words))

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
            self.newer_button: (tr("Newer"), tr("Show the next newer part")),
            self.older_button: (tr("Older"), tr("Show the next older part")),
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
        self._name_large()
        self.show_reasons(self._known_reasons)
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
        """Enlarge both, at first towards the worst defect."""
        if self.picture.zoom == 1.0:
            self.picture.look_at_first_box()
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

    @Slot()
    def on_reason(self) -> None:
        """Take the reason that was tapped."""
        button = self.sender()
        if button is not None:
            self.reason.setText(str(button.property("reason")))

    @Slot()
    def on_newer(self) -> None:
        """Show the part before this one; the newest is the first."""
        self.step_wanted.emit(-1)

    @Slot()
    def on_older(self) -> None:
        """Show the part behind this one."""
        self.step_wanted.emit(1)

    @Slot(bool)
    def on_large(self, large: bool) -> None:
        """Fill the page with the part, or show the gallery again."""
        self._name_large()
        self._arrange(large=large)
        self._make_room()
        self.large_wanted.emit(large)

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

    def _name_large(self) -> None:
        large = self.large_button.isChecked()
        self.large_button.setText(tr("Gallery") if large else tr("Large"))
        name = tr("Show the gallery again") if large else tr("Fill the page with this part")
        self.large_button.setAccessibleName(name)

    def _set_up(self, touch_px: int) -> None:
        slots = {
            self.whole_button: self.on_whole,
            self.nearer_button: self.on_nearer,
            self.farther_button: self.on_farther,
            self.newer_button: self.on_newer,
            self.older_button: self.on_older,
            self.false_button: self.on_false,
            self.true_button: self.on_true,
            self.calibration_button: self.on_calibration,
            self.training_button: self.on_training,
            **dict.fromkeys(self.reasons, self.on_reason),
        }
        for button, slot in slots.items():
            button.setMinimumHeight(touch_px)
            button.clicked.connect(slot)
        for button, draw in ((self.map_button, self.on_map), (self.boxes_button, self.on_boxes)):
            button.setCheckable(True)
            button.setChecked(True)
            button.toggled.connect(draw)
        self.large_button.setCheckable(True)
        self.large_button.toggled.connect(self.on_large)
        self.opacity.setRange(0, 100)
        self.opacity.setPageStep(10)
        self.opacity.setMinimumSize(64, touch_px)
        self.opacity.valueChanged.connect(self.on_opacity)
        self.opacity.setValue(DEFAULT_OPACITY)
        self.reason.setMinimumHeight(touch_px)
        self.reason.setMaxLength(200)
        for caption in self._captions:
            caption.setProperty("role", "muted")

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
        self._tools, self._zoom_grid = QWidget(), QGridLayout()
        self._zoom_grid.setSpacing(STEP_PX)
        tools = QVBoxLayout(self._tools)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(STEP_PX)
        tools.addLayout(self._zoom_grid)
        tools.addWidget(self._make_actions(), 1)
        self._body = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._body.setSpacing(STEP_PX)
        self._body.addLayout(pictures, 5)
        self._body.addWidget(self._tools, 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*4 * (STEP_PX + STEP_PX // 2,))
        layout.setSpacing(STEP_PX)
        layout.addWidget(self._title)
        layout.addWidget(self._facts)
        layout.addLayout(self._body, 1)
        self._arrange(large=False)

    def _arrange(self, *, large: bool) -> None:
        """Put the tools under the pictures, or beside them where the part fills the page."""
        directions = QBoxLayout.Direction
        self._body.setDirection(directions.LeftToRight if large else directions.TopToBottom)
        self._tools.setMinimumWidth(TOOLS_PX if large else 0)
        self._tools.setMaximumWidth(TOOLS_PX if large else UNLIMITED_PX)
        looks = (self.farther_button, self.nearer_button, self.whole_button)
        steps = (self.newer_button, self.older_button)
        for button in steps:
            button.setVisible(large)
        judged = (self.false_button, self.true_button)
        sets = (self.calibration_button, self.training_button)
        drawn = (self.boxes_button, self.opacity)
        if large:
            # On a low screen reason and judgement are in sight without scrolling.
            above: Rows = ((*steps, self.large_button), (*looks, self.map_button))
            below: Rows = ((self.reason,), judged, self.reasons[:2], self.reasons[2:])
            below = (*below, *((one,) for one in sets), drawn)
        else:
            above = ((*looks, self.boxes_button, self.map_button, self.large_button),)
            below = ((self.reason, *judged), self.reasons, sets)
        _fill(self._zoom_grid, above, stretched=large)
        _fill(self._actions, below, stretched=True)
        if not large:
            self._zoom_grid.addWidget(self.opacity, 0, COLUMNS)
        self._zoom_grid.setColumnStretch(COLUMNS, int(not large))

    def _make_room(self) -> None:
        large = self.large_button.isChecked()
        narrow = self.width() < NARROW_PX and not large
        self.opacity.setVisible(not narrow)
        for label in (*self._captions, self._facts):
            label.setMinimumHeight(2 * label.fontMetrics().lineSpacing() if narrow else 0)

    def _make_actions(self) -> QScrollArea:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, STEP_PX, 0)
        column.setSpacing(STEP_PX)
        self._actions = QGridLayout()
        self._actions.setSpacing(STEP_PX)
        for button in self.reasons:
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        column.addLayout(self._actions)
        column.addWidget(self._history_title)
        column.addWidget(self._history)
        column.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        QScroller.grabGesture(area.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self._about = area
        area.setMinimumHeight(self.false_button.minimumHeight())
        return area


def _fill(grid: QGridLayout, rows: Rows, *, stretched: bool) -> None:
    """Put controls into their rows, each row across all columns."""
    for number, row in enumerate(rows):
        span = COLUMNS // len(row)
        for place, control in enumerate(row):
            grid.addWidget(control, number, place * span, 1, span)
    for column in range(COLUMNS):
        grid.setColumnStretch(column, int(stretched))

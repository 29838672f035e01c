"""Review: look at rejects again, say what they truly are, gather good parts for the next set."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QImage, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.station.access import Role
from app.station.records import (
    MOST_FOUND,
    ExportOutcome,
    LabelKind,
    NearestGood,
    PartCard,
    PartFilter,
    RecipeChoice,
    ReviewRecords,
    SendOutcome,
    SetKind,
)
from app.ui.background import Background
from app.ui.page import Page, note_nothing
from app.ui.pages.review_detail import REASONS, DetailPanel, ShownDetail
from app.ui.pages.review_filters import FilterBar
from app.ui.pages.review_grid import THUMBNAIL_PX, PartsGrid, judgement_text
from app.ui.pages.review_text import sent_text
from app.ui.pages.zoom_picture import drawing_of, map_picture, screen_picture
from app.ui.question import plain_label
from app.ui.text import group_digits, listed, tr
from app.ui.theme import BODY_PX, CAPTION_PX, STEP_PX, Theme, font

AT_ONCE = 8
"""Pictures that are read in one go, so that the first ones appear soon."""
SETTLE_MS = 30
PROGRESS_MS = 200
AT_LEAST = "\N{GREATER-THAN OR EQUAL TO}\N{NO-BREAK SPACE}"
NAMED = 20
"""Parts that one entry of the audit trail names."""
Found = tuple[Sequence[RecipeChoice], Sequence[int], Sequence[str]]
Kept = tuple[LabelKind, str, Sequence[PartCard], Sequence[str]]


class ReviewPage(Page):
    """Filters above, gallery on the left, one part on the right; all reading is done elsewhere."""

    key = "review"
    role = Role.ENGINEER

    def __init__(
        self,
        records: ReviewRecords,
        touch: int,
        *,
        who: Callable[[], str] = lambda: "",
        note: Callable[[str, str, str], None] = note_nothing,
    ) -> None:
        """Show nothing yet.

        Args:
            records: The record.
            touch: Smallest side of anything that a gloved finger must hit, in pixels.
            who: Name of whoever is logged in.
            note: Writes the audit trail: action, part, detail.
        """
        super().__init__()
        self.setObjectName("page")
        self._records, self._who, self._note = records, who, note
        self._background = Background(self)
        self._exported = 0
        self.filters, self.grid, self.detail = FilterBar(touch), PartsGrid(), DetailPanel(touch)
        self._found, self._notice = QLabel(), plain_label(BODY_PX)
        self.several_button, self.all_button = QPushButton(), QPushButton()
        self.export_button = QPushButton()
        self._settle, self._progress = QTimer(self), QTimer(self)
        self._set_up(touch)
        self._lay_out()
        self.retranslate()

    @property
    def notice(self) -> str:
        """What was last said."""
        return self._notice.text()

    @property
    def found_text(self) -> str:
        """How many parts there are, as shown."""
        return self._found.text()

    def title(self) -> str:
        """Name of the page."""
        return tr("Review")

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.filters.apply_theme(theme)
        self.grid.apply_theme(theme)
        self.detail.apply_theme(theme)

    def open_page(self) -> None:
        """Look for the wanted parts."""
        self.on_filter_changed()

    def leave_page(self) -> None:
        """Load nothing more; the gallery is there when somebody comes back."""
        self._settle.stop()
        self.detail.large_button.setChecked(False)

    def retranslate(self) -> None:
        """Set every word again."""
        self.several_button.setText(tr("Select several"))
        self.all_button.setText(tr("Select all"))
        self.export_button.setText(tr("Export"))
        for button in (self.several_button, self.all_button):
            button.setAccessibleName(button.text())
        self.export_button.setAccessibleName(tr("Export the selected parts"))
        self.grid.setAccessibleName(tr("Parts"))
        self.filters.retranslate()
        self.detail.retranslate()
        self._show_count()

    # ------------------------------------------------------------------ looking for parts

    @Slot()
    def on_filter_changed(self) -> None:
        """Look for other parts."""
        self._found.setText(tr("Looking ..."))
        wanted = self.filters.wanted()
        self._background.run(
            "find", lambda: self._find(wanted), self._on_found, self._say, latest_only=True
        )

    def _find(self, wanted: PartFilter) -> Found:
        return self._records.recipes(), self._records.find(wanted), self._records.reasons(REASONS)

    def _on_found(self, found: Found) -> None:
        recipes, keys, reasons = found
        self.detail.show_reasons(reasons)
        self.filters.set_recipes(recipes)
        self.grid.parts.set_keys(keys)
        self.grid.scrollToTop()
        self.detail.show_nothing(0)
        self._show_count()
        self._settle.start()

    def _show_count(self) -> None:
        count = self.grid.parts.rowCount()
        words = tr("1 part") if count == 1 else tr("{n} parts")
        # Where there are as many as are looked for, there may be more.
        sign = AT_LEAST if count >= MOST_FOUND else ""
        text = words.format(n=sign + group_digits(count)) if count else tr("No such parts")
        selected = self.grid.selected_count()
        if selected > 1:
            chosen = tr("{n} selected").format(n=group_digits(selected))
            text = listed((text, chosen))
        self._found.setText(text)
        self.export_button.setEnabled(selected > 0)
        for button in (self.detail.calibration_button, self.detail.training_button):
            button.setEnabled(selected > 0)
        for button in (self.detail.false_button, self.detail.true_button):
            button.setEnabled(selected > 0)

    # ------------------------------------------------------------------ loading what is visible

    @Slot()
    def on_moved(self) -> None:
        """Other parts are visible; load them when the finger rests."""
        self._settle.start()

    @Slot()
    def on_settled(self) -> None:
        """Load what is visible: words first, then pictures, a few at a time."""
        if self._background.is_busy("cards") or self._background.is_busy("thumbnails"):
            return  # asked again when they are here
        rows = self.grid.visible_rows()
        keys = self.grid.parts.missing_cards(*rows)
        if keys:
            self._background.run(
                "cards",
                lambda: (keys, self._records.cards(keys)),
                self._on_cards,
                self._say,
            )
            return
        cards = self.grid.parts.missing_thumbnails(*rows)[:AT_ONCE]
        if cards:
            self._background.run(
                "thumbnails", lambda: self._read(cards), self._on_thumbnails, self._say
            )

    def _read(self, cards: Sequence[PartCard]) -> dict[int, QImage | None]:
        return {card.key: self._thumbnail(card.image_path) for card in cards}

    def _thumbnail(self, image_path: str) -> QImage | None:
        image = self._records.picture(image_path, THUMBNAIL_PX) if image_path else None
        return None if image is None else screen_picture(image)[0]

    def _on_cards(self, answer: tuple[Sequence[int], Sequence[PartCard]]) -> None:
        self.grid.parts.take_cards(*answer)
        self.on_settled()

    def _on_thumbnails(self, thumbnails: dict[int, QImage | None]) -> None:
        self.grid.parts.take_thumbnails(thumbnails)
        self.on_settled()

    # ------------------------------------------------------------------ one part

    @Slot()
    def on_picked(self) -> None:
        """Show the part that was picked, or how many were."""
        self._show_count()
        if self.grid.selected_count() != 1:
            self.detail.show_nothing(self.grid.selected_count())
            return
        self._load(self.grid.selected_keys()[0])

    def _load(self, key: int) -> None:
        self._background.run(
            "detail", lambda: self._detail(key), self._on_detail, self._say, latest_only=True
        )

    def _detail(self, key: int) -> ShownDetail | None:
        found = self._records.detail(key)
        if found is None:
            return None
        bare = replace(found, image=None, part_map=None)
        if found.image is None:
            return ShownDetail(key, bare, None, 1.0)
        picture, scale = screen_picture(found.image)
        if found.part_map is None:
            return ShownDetail(key, bare, picture, scale)
        drawing = drawing_of(found.record, found.part_map)
        return ShownDetail(key, bare, picture, scale, map_picture(found.image, picture, drawing))

    def _on_detail(self, shown: ShownDetail | None) -> None:
        if shown is None:
            self._say(tr("This part is no longer in the record."))
            return
        if self.grid.selected_keys() != [shown.key]:
            return
        known = self.detail.shown is not None and self.detail.shown.key == shown.key
        self.detail.show_part(shown)
        if known:
            return
        if shown.picture is None:
            self.detail.say_good_failed(tr("Without its picture nothing can be compared."))
            return
        key = shown.key
        self._background.run(
            "good",
            lambda: self._nearest(key),
            self._on_good,
            self.detail.say_good_failed,
            latest_only=True,
        )

    def _nearest(self, key: int) -> tuple[int, NearestGood, QImage | None]:
        found = self._records.nearest_good(key)
        picture = None if found.image is None else screen_picture(found.image)[0]
        return key, replace(found, image=None), picture

    def _on_good(self, answer: tuple[int, NearestGood, QImage | None]) -> None:
        key, found, picture = answer
        if self.detail.shown is not None and self.detail.shown.key == key:
            sequence = found.card.sequence if found.card is not None else 0
            self.detail.show_good(picture, sequence, found.compared)

    # ------------------------------------------------------------------ what to do about it

    @Slot(object, str)
    def on_labelled(self, kind: LabelKind, reason: str) -> None:
        """Keep what was said about the selected parts."""
        keys, who = self.grid.selected_keys(), self._who()
        # One at a time: a second tap must not take the place of the first one's answer.
        if not keys or self._background.is_busy("label"):
            return

        def keep() -> Kept:
            self._records.label(keys, kind, reason, who)
            return kind, reason, self._records.cards(keys), self._records.reasons(REASONS)

        self._background.run("label", keep, self._on_kept, self._say)

    def _on_kept(self, answer: Kept) -> None:
        kind, reason, cards, reasons = answer
        self.detail.show_reasons(reasons)
        keys = [card.key for card in cards]
        self._note_parts("part labelled", [c.part_id for c in cards], f"{kind.value}: {reason}")
        self.grid.parts.take_cards(keys, cards)
        words = tr("Kept for {n} parts: {label}") if len(cards) > 1 else tr("Kept: {label}")
        self._say(words.format(n=group_digits(len(cards)), label=judgement_text(kind)))
        self.detail.reason.clear()
        if self.detail.shown is not None and self.detail.shown.key in keys:
            self._load(self.detail.shown.key)

    @Slot(object)
    def on_send_wanted(self, target: SetKind) -> None:
        """Copy the selected parts into a set."""
        keys, who = self.grid.selected_keys(), self._who()
        if not keys or self._background.is_busy("send"):
            return
        self._say(tr("Copying ..."))
        self._background.run(
            "send",
            lambda: (target, self._records.send(keys, target, who)),
            self._on_sent,
            self._say,
        )

    def _on_sent(self, answer: tuple[SetKind, SendOutcome]) -> None:
        target, outcome = answer
        self._note_parts("part sent to set", outcome.sent, target.value)
        self._say(sent_text(target, outcome))
        if self.detail.shown is not None:
            self._load(self.detail.shown.key)

    def _note_parts(self, action: str, part_ids: Sequence[str], detail: str) -> None:
        """Write one entry however many parts there are; the record of each part names its own.

        The audit trail goes through the journal of the verdicts: an entry for each of thousands of
        parts would fill it, and a full journal is FAULT.
        """
        if len(part_ids) > 1:
            detail = f"{detail}; {', '.join(part_ids[:NAMED])}"
        if part_ids:
            what = part_ids[0] if len(part_ids) == 1 else f"{len(part_ids)} parts"
            self._note(action, what, detail)

    @Slot()
    def on_export(self) -> None:
        """Write table and pictures of the selected parts."""
        keys = self.grid.selected_keys()
        # A second export would count its parts into the first one's progress.
        if not keys or self._background.is_busy("export"):
            return
        self._exported = 0
        self.export_button.setEnabled(False)
        self._progress.start()
        self._background.run(
            "export",
            lambda: self._records.export(keys, self._count_export),
            self._on_exported,
            self._on_export_failed,
        )

    def _count_export(self, done: int) -> None:
        # Called on the other thread; the timer shows it.
        self._exported = done

    @Slot()
    def on_progress(self) -> None:
        """Say how far the export is."""
        self._say(tr("Exporting: {n} parts done").format(n=group_digits(self._exported)))

    def _on_exported(self, outcome: ExportOutcome) -> None:
        self._progress.stop()
        self.export_button.setEnabled(True)
        words = tr("Exported: {n} parts, {pictures} pictures, {maps} maps, in {folder}")
        said = words.format(
            n=group_digits(outcome.parts),
            pictures=group_digits(outcome.pictures),
            maps=group_digits(outcome.maps),
            folder=outcome.folder,
        )
        if outcome.damaged:
            left_out = tr("{n} damaged files were left out.")
            left_out = left_out.format(n=group_digits(outcome.damaged))
            said = tr("{0}. {1}").format(said, left_out)
        self._say(said)
        self._note("parts exported", str(outcome.folder), str(outcome.parts))

    def _on_export_failed(self, reason: str) -> None:
        self._progress.stop()
        self.export_button.setEnabled(True)
        self._say(reason)

    @Slot(str)
    def _say(self, words: str) -> None:
        self._notice.setText(words)

    @Slot()
    def on_all(self) -> None:
        """Select every part that was found."""
        self.several_button.setChecked(True)
        self.grid.selectAll()

    @Slot(bool)
    def on_large(self, large: bool) -> None:
        """Give the part the whole page, or the gallery its place back."""
        self.filters.setVisible(not large)
        self._gallery.setVisible(not large)
        # What is hidden must not keep the keyboard.
        keyboard: QWidget = self.detail.large_button if large else self.grid
        keyboard.setFocus()

    @Slot(int)
    def on_step(self, places: int) -> None:
        """Show the part so many places further."""
        keys = self.grid.selected_keys()
        row = self.grid.parts.row_of(keys[0]) + places if keys else -1
        if 0 <= row < self.grid.parts.rowCount():
            self.grid.choose(row)
            self._settle.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """With a large part Escape leads to the gallery, and page up and down to other parts."""
        large = self.detail.large_button
        steps = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        if not large.isChecked():
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            large.setChecked(False)
        elif event.key() in steps:
            self.on_step(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    @Slot(bool)
    def on_several(self, several: bool) -> None:
        """Let taps add to the selection, or begin with none."""
        self.grid.set_several(several=several)
        if not several:
            self.grid.clearSelection()

    def _set_up(self, touch: int) -> None:
        self.filters.changed.connect(self.on_filter_changed)
        self.grid.moved.connect(self.on_moved)
        self.grid.picked.connect(self.on_picked)
        self.detail.labelled.connect(self.on_labelled)
        self.detail.send_wanted.connect(self.on_send_wanted)
        self.detail.refused.connect(self._say)
        self.detail.large_wanted.connect(self.on_large)
        self.detail.step_wanted.connect(self.on_step)
        self.several_button.setCheckable(True)
        self.several_button.toggled.connect(self.on_several)
        self.all_button.clicked.connect(self.on_all)
        self.export_button.clicked.connect(self.on_export)
        for button in (self.several_button, self.all_button, self.export_button):
            button.setMinimumSize(max(touch, 84), touch)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.on_settled)
        for key, button in (
            (Qt.Key.Key_M, self.detail.map_button),
            (Qt.Key.Key_B, self.detail.boxes_button),
            (Qt.Key.Key_F, self.detail.large_button),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(button.click)
        self._progress.setInterval(PROGRESS_MS)
        self._progress.timeout.connect(self.on_progress)
        self._found.setFont(font(CAPTION_PX))
        self._found.setProperty("role", "muted")

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(STEP_PX)
        for button in (self.several_button, self.all_button, self.export_button):
            buttons.addWidget(button)
        buttons.addStretch()
        left = self._gallery = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP_PX // 2)
        column.addWidget(self._found)
        column.addWidget(self.grid, 1)
        column.addLayout(buttons)
        row = QHBoxLayout()
        row.setSpacing(STEP_PX)
        row.addWidget(left, 5)
        row.addWidget(self.detail, 6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*4 * (STEP_PX,))
        layout.setSpacing(STEP_PX)
        layout.addWidget(self.filters)
        layout.addLayout(row, 1)
        layout.addWidget(self._notice)

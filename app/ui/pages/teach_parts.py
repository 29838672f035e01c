"""Step Good parts: collect them from the camera or from a folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.station.good_parts import Import, Refusal, Refused
from app.station.teach_scores import parts_for
from app.station.teaching import LEAST_PARTS, Teaching
from app.ui.pages.cards import name_button
from app.ui.pages.teach_live import LivePicture
from app.ui.pages.teach_picture import PicturePane
from app.ui.pages.teach_step import (
    POLL_MS,
    StepPanel,
    TeachContext,
    button,
    card,
    path_field,
)
from app.ui.question import plain_label
from app.ui.text import group_digits, tr
from app.ui.theme import BODY_PX, HEADLINE_PX, STEP_PX, Theme
from engine.errors import InspectionError
from engine.preprocess import read_image
from engine.types import Frame

SIDE_PX = 236
NAMED = 5
"""So many refused pictures are named."""


class PartsStep(StepPanel):
    """A counter, the picture, and what was refused and why."""

    def __init__(self, context: TeachContext, live: LivePicture) -> None:
        super().__init__(context)
        self._live = live
        self._is_shown = False
        self._imported = (0, 0)
        live.arrived.connect(self.on_frame)
        live.failed.connect(self.on_camera_failed)
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self.on_tick)
        self.picture = PicturePane()
        self.count = plain_label(HEADLINE_PX, bold=True)
        self.advice = plain_label(BODY_PX, muted=True)
        self.refused = plain_label(BODY_PX)
        touch = context.touch
        self.take_button, self.remove_button = button(touch), button(touch)
        self.live_button, self.import_button = button(touch), button(touch)
        self.path_field = path_field(touch)
        self.take_button.clicked.connect(self.on_take)
        self.remove_button.clicked.connect(self.on_remove)
        self.live_button.clicked.connect(self.on_live)
        self.import_button.clicked.connect(self.on_import)
        self.path_field.returnPressed.connect(self.on_import)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        frame = card()
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(STEP_PX, STEP_PX, STEP_PX, STEP_PX)
        inside.addWidget(self.picture, 1)
        side = QFrame()
        side.setFixedWidth(SIDE_PX)
        column = QVBoxLayout(side)
        column.setContentsMargins(STEP_PX, 0, 0, 0)
        column.setSpacing(STEP_PX)
        for one in (self.count, self.advice, self.refused):
            column.addWidget(one)
        column.addStretch()
        column.addWidget(self.live_button)
        column.addWidget(self.take_button)
        column.addWidget(self.remove_button)
        row = QHBoxLayout()
        row.setSpacing(STEP_PX)
        row.addWidget(frame, 1)
        row.addWidget(side)
        self.body.addLayout(row, 1)
        self.controls.addWidget(self.path_field, 1)
        self.controls.addWidget(self.import_button)

    def open_step(self, teaching: Teaching) -> None:
        """Show how many there are."""
        self._is_shown = True
        super().open_step(teaching)
        self.refused.setText("")
        files = teaching.parts.files()
        self.picture.show_view(teaching.view)
        self._show_file(files[-1] if files else None)

    def leave_step(self) -> None:
        """Give the camera back."""
        self._is_shown = False
        self._live.close()

    def refresh(self) -> None:
        """Show the counter and what it is good for."""
        if self.teaching is None:
            return
        count = len(self.teaching.parts.files())
        words = tr("1 good part") if count == 1 else tr("{count} good parts")
        self.count.setText(words.format(count=group_digits(count)))
        state = self.teaching.state
        unseen = parts_for(state.alpha, state.confidence)
        words = tr(
            "At least {least} to learn from. To promise that at most 1 good part in {one} is "
            "rejected ({sure} % sure), {unseen} more that the training has not seen: {all} in all "
            "are a good start."
        )
        self.advice.setText(
            words.format(
                least=LEAST_PARTS,
                one=round(1 / state.alpha),
                sure=f"{100 * state.confidence:g}",
                unseen=unseen,
                all=2 * unseen,
            )
        )
        # Whatever keeps a picture holds the folder: taking one out would make the screen wait.
        busy = any(self.context.background.is_busy(kind) for kind in ("import", "take"))
        self.primary.setEnabled(count >= LEAST_PARTS and not busy)
        self.remove_button.setEnabled(count > 0 and not busy)
        self.import_button.setEnabled(not busy)
        self.take_button.setEnabled(self._live.newest is not None and not busy)
        self.live_button.setVisible(not self._live.is_open)

    def on_live(self) -> None:
        """Open the camera."""
        self.say("")
        self._live.open()
        self.refresh()

    def on_frame(self, frame: Frame) -> None:
        """Show the live picture."""
        if self._is_shown:
            self.picture.show_image(frame.image)
            if not self.take_button.isEnabled():
                self.refresh()

    def on_camera_failed(self, words: str) -> None:
        """Say why there is no live picture."""
        if self._is_shown and words:
            self.say(words)

    def on_take(self) -> None:
        """Keep the picture that is seen now."""
        frame, teaching = self._live.newest, self.teaching
        if frame is None or teaching is None:
            return
        try:
            measure = teaching.measure()
        except InspectionError as error:
            self.say(str(error))
            return
        self.context.background.run(
            "take", lambda: teaching.parts.add(frame.image, measure), self.on_taken, self.on_failed
        )
        self.refresh()

    def on_taken(self, answer: Refused | Path) -> None:
        """Say whether it is among the good parts."""
        if isinstance(answer, Refused):
            self.say(refusal_words(answer))
        else:
            self.say("")
            self.changed.emit()
        self.refresh()

    def on_failed(self, words: str) -> None:
        """Say what could not be written; the pictures before it are kept."""
        self._timer.stop()
        self.say(words)
        self.refresh()
        self.changed.emit()

    def on_remove(self) -> None:
        """Take the newest picture out."""
        if self.teaching is None:
            return
        files = self.teaching.parts.files()
        if files:
            try:
                self.teaching.parts.remove(files[-1])
            except (InspectionError, OSError) as error:
                self.say(str(error))
        self._show_file(files[-2] if len(files) > 1 else None)
        self.refresh()
        self.changed.emit()

    def on_import(self) -> None:
        """Copy the pictures of a folder."""
        teaching, text = self.teaching, self.path_field.text().strip()
        if teaching is None or not text:
            self.say(tr("Type the folder of the pictures first."))
            return
        try:
            measure = teaching.measure()
        except InspectionError as error:
            self.say(str(error))
            return
        source = Path(text).expanduser()
        self._imported = (0, 0)
        self.context.background.run(
            "import",
            lambda: teaching.parts.import_folder(source, measure, self._note_import),
            self.on_imported,
            self.on_failed,
        )
        self._timer.start()
        self.refresh()

    def on_imported(self, answer: Import) -> None:
        """Say what became of the folder."""
        self._timer.stop()
        words = tr("{added} added, {refused} refused.")
        self.say(words.format(added=answer.added, refused=len(answer.refused)))
        lines = [refusal_words(one) for one in answer.refused[:NAMED]]
        if len(answer.refused) > NAMED:
            lines.append(tr("and {n} more").format(n=len(answer.refused) - NAMED))
        self.refused.setText("\n".join(lines))
        if self.teaching is not None:
            files = self.teaching.parts.files()
            self._show_file(files[-1] if files else None)
        self.refresh()
        self.changed.emit()

    def on_tick(self) -> None:
        """Show how far the import is."""
        done, whole = self._imported
        self.say(tr("{done} of {all} pictures read").format(done=done, all=whole or "..."))

    def on_primary(self) -> None:
        """Go on to the training."""
        self.left.emit()

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        super().apply_theme(theme)
        self.picture.apply_theme(theme)

    def retranslate(self) -> None:
        """Set every word again."""
        self.sentence.setText(
            tr("Take a picture of many different good parts, as they come; only good ones.")
        )
        self.picture.setAccessibleName(tr("Picture of the part"))
        name_button(self.live_button, tr("Live picture"))
        name_button(self.take_button, tr("Take picture"))
        name_button(self.remove_button, tr("Remove the last"))
        name_button(self.import_button, tr("Import"), tr("Import the folder"))
        self.path_field.setPlaceholderText(tr("Or a folder of pictures"))
        self.path_field.setAccessibleName(tr("Folder of pictures of good parts"))
        self.name_primary(tr("Next"))
        self.refresh()

    def _note_import(self, done: int, whole: int) -> None:
        self._imported = (done, whole)

    def _show_file(self, path: Path | None) -> None:
        if self._live.is_open:
            return
        try:
            self.picture.show_image(read_image(path) if path else None, tr("No good part yet"))
        except InspectionError as error:
            self.picture.show_image(None, str(error))


def refusal_words(refused: Refused) -> str:
    """Why a picture was not taken, with the way out."""
    words = {
        Refusal.UNREADABLE: tr("{name}: is no readable picture."),
        Refusal.SIZE: tr("{name}: is {detail} pixels, unlike the camera's picture."),
        Refusal.DARK: tr("{name}: is too dark; check light and exposure."),
        Refusal.BRIGHT: tr("{name}: is too bright; expose shorter."),
        Refusal.BLURRED: tr("{name}: is blurred; check focus and motion."),
        Refusal.SAME_FILE: tr("{name}: is the same picture as {detail}."),
        Refusal.SAME_PART: tr("{name}: shows the same as {detail}; put another part there."),
    }
    return words[refused.why].format(name=refused.name, detail=refused.detail)

"""Step Camera: a sharp, well lit picture, and the settings that make it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressBar, QVBoxLayout

from app.station.camera_setup import Changes
from app.station.live_camera import Answer, Look, look_at
from app.station.teaching import Teaching
from app.ui.pages.cards import name_button
from app.ui.pages.teach_camera_settings import CameraSettingsRow, answer_text, changes_text
from app.ui.pages.teach_live import LivePicture
from app.ui.pages.teach_picture import PicturePane
from app.ui.pages.teach_step import (
    StepPanel,
    TeachContext,
    button,
    caption,
    card,
    path_field,
)
from app.ui.sentences import told
from app.ui.text import tr
from app.ui.theme import STEP_PX, Theme
from engine.errors import InspectionError
from engine.preprocess import read_image
from engine.types import Frame, ImageArray

TOO_WHITE = 0.02
TOO_DARK_LEVEL = 40.0


class CameraStep(StepPanel):
    """Live picture with aids for focus and exposure; or a picture from a file."""

    def __init__(self, context: TeachContext, live: LivePicture) -> None:
        super().__init__(context)
        self._live = live
        self._sharpest = 0.0
        self._look: Look | None = None
        self._kept: ImageArray | None = None
        self._is_shown = False
        live.arrived.connect(self.on_frame)
        live.failed.connect(self.on_camera_failed)
        live.answered.connect(self.on_answered)
        self._tried: Changes = {}
        self.settings = CameraSettingsRow(context.touch)
        self.settings.wanted.connect(self.on_settings_wanted)
        self.picture = PicturePane()
        self.focus_caption, self.light_words = caption(), caption()
        self.focus_bar = QProgressBar()
        self.focus_bar.setRange(0, 100)
        self.focus_bar.setTextVisible(False)
        self.focus_bar.setFixedHeight(2 * STEP_PX)
        self.again_button = button(context.touch)
        self.again_button.clicked.connect(self.on_live_wanted)
        self.path_field: QLineEdit = path_field(context.touch)
        self.file_button = button(context.touch)
        self.file_button.clicked.connect(self.on_file_wanted)
        self.path_field.returnPressed.connect(self.on_file_wanted)
        self._make_layout()
        self.retranslate()

    def _make_layout(self) -> None:
        frame = card()
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(STEP_PX, STEP_PX, STEP_PX, STEP_PX)
        inside.addWidget(self.picture, 1)
        aids = QHBoxLayout()
        aids.setSpacing(STEP_PX)
        aids.addWidget(self.focus_caption)
        aids.addWidget(self.focus_bar, 1)
        aids.addSpacing(STEP_PX)
        aids.addWidget(self.light_words, 2)
        inside.addLayout(aids)
        self.body.addWidget(frame, 1)
        self.body.addWidget(self.settings)
        self.controls.addWidget(self.path_field, 1)
        self.controls.addWidget(self.file_button)
        self.controls.addWidget(self.again_button)

    def open_step(self, teaching: Teaching) -> None:
        """Show the kept picture, or the live one where there is none."""
        self._is_shown = True
        self._sharpest = 0.0
        self._look = None
        self.picture.show_image(None)
        super().open_step(teaching)
        self.settings.set_busy(False)
        try:
            self.settings.show_camera(self.context.desk.camera)
        except InspectionError as error:
            self.say(str(error))
        try:
            self._kept = teaching.picture()
        except InspectionError as error:
            self._kept = None
            self.say(str(error))
        if self._kept is not None:
            self._show(self._kept)
        else:
            self._live.open()
        self._update_buttons()

    def leave_step(self) -> None:
        """Give the camera back."""
        self._is_shown = False
        self._live.close()

    def on_live_wanted(self) -> None:
        """Set the camera up anew."""
        self._kept = None
        self._sharpest = 0.0
        self._look = None
        self.say("")
        self._live.open()
        self._update_buttons()

    def on_settings_wanted(self, changes: Changes) -> None:
        """Try settings out on the live picture."""
        if not self._live.is_open:
            self.on_live_wanted()
        if not self._live.is_open:
            return
        try:
            self._live.try_out(changes)
        except InspectionError as error:
            self.settings.say(told(str(error)))
            return
        self._tried = changes
        self._sharpest = 0.0
        self.settings.set_busy(True)
        self.settings.say(tr("Asking the camera"))

    def on_answered(self, answer: Answer) -> None:
        """Keep what the camera took, or say what it answered; what was typed stays."""
        self.settings.set_busy(False)
        if answer.refusal:
            self.settings.say(told(answer.refusal))
            return
        desk, changes = self.context.desk, self._tried
        try:
            file = desk.keep_camera(changes)
        except InspectionError as error:
            self.settings.say(f"{answer_text(answer)} {told(str(error))}".strip())
            return
        self.context.note("camera set", desk.camera_name, changes_text(changes))
        self.settings.show_camera(desk.camera)
        if file is None:
            words = tr("There is no station file to keep it in: it ends with this window.")
        else:
            words = tr("Kept in {file}; the line tells the camera at its next start.")
        said = answer_text(answer)
        self.settings.say(f"{said} {words.format(file=file.name if file else '')}".strip())

    def on_frame(self, frame: Frame) -> None:
        """Show a live picture."""
        if self._is_shown and self._kept is None:
            self._show(frame.image)
            self._update_buttons()

    def on_camera_failed(self, words: str) -> None:
        """Say why there is no picture."""
        if not self._is_shown or self._kept is not None:
            return
        if words and not self.picture.has_picture:
            self.picture.show_image(None, words)
        self.say(words if self.picture.has_picture else "")

    def on_file_wanted(self) -> None:
        """Take the picture from a file."""
        try:
            image = read_image(Path(self.path_field.text().strip()).expanduser())
        except InspectionError as error:
            self.say(str(error))
            return
        self._keep(image)

    def on_primary(self) -> None:
        """Keep the picture that is shown, or go on with the kept one."""
        if self._kept is not None:
            self.left.emit()
            return
        frame = self._live.newest
        if frame is None:
            self.say(tr("There is no picture yet."))
            return
        if self.teaching is not None:
            try:
                self.teaching.set_camera(self.context.desk.camera_name)
            except InspectionError as error:
                self.say(str(error))
                return
        self._keep(frame.image)

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        super().apply_theme(theme)
        self.picture.apply_theme(theme)

    def retranslate(self) -> None:
        """Set every word again."""
        self.sentence.setText(
            tr("Put a good part under the camera. Turn the lens until the bar is longest.")
        )
        self.focus_caption.setText(tr("Focus"))
        self.focus_bar.setAccessibleName(tr("Focus, compared with the best so far"))
        self.picture.setAccessibleName(tr("Picture of the camera"))
        self.path_field.setPlaceholderText(tr("Or the path of a picture file"))
        self.path_field.setAccessibleName(tr("Path of a picture file"))
        name_button(self.file_button, tr("Use the file"))
        self.settings.retranslate()
        name_button(self.again_button, tr("Live picture"))
        self._update_buttons()
        self._show_look()

    def _keep(self, image: ImageArray) -> None:
        if self.teaching is None:
            return
        try:
            self.teaching.set_picture(image)
        except (InspectionError, OSError) as error:
            self.say(str(error))
            return
        self._kept = image
        self._live.close()
        self._show(image)
        self.say("")
        self._update_buttons()
        self.changed.emit()

    def _update_buttons(self) -> None:
        self.name_primary(tr("Use this picture") if self._kept is None else tr("Next"))
        self.again_button.setEnabled(self._kept is not None)
        # What nobody has seen must not be kept.
        self.primary.setEnabled(self._kept is not None or self._look is not None)

    def _show(self, image: ImageArray) -> None:
        self.picture.show_image(image)
        self._look = look_at(image)
        self._sharpest = max(self._sharpest, self._look.sharpness)
        self._show_look()

    def _show_look(self) -> None:
        look = self._look
        if look is None:
            self.light_words.setText("")
            return
        share = look.sharpness / self._sharpest if self._sharpest > 0 else 0.0
        self.focus_bar.setValue(round(100 * share))
        self.picture.show_curve(tuple(float(one) for one in look.histogram))
        if look.white_share > TOO_WHITE:
            words = tr("Too bright: {share} % of the picture is pure white. Expose shorter.")
            self.light_words.setText(words.format(share=f"{100 * look.white_share:.0f}"))
        elif look.exposure < TOO_DARK_LEVEL:
            words = tr("Dark: mean level {level} of 255. Expose longer or add light.")
            self.light_words.setText(words.format(level=f"{look.exposure:.0f}"))
        else:
            words = tr("Exposure is fine: mean level {level} of 255.")
            self.light_words.setText(words.format(level=f"{look.exposure:.0f}"))

"""Step Train: a child process learns from the good parts; or a workstation does."""

from __future__ import annotations

import math
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from app.station.child_job import JobState, JobView
from app.station.teach_commands import BUNDLE, METHODS, TRAIN, past_losses, training_commands
from app.station.teach_release import export_set, import_bundle, workstation_command
from app.station.teaching import StepState, Teaching, TeachStep
from app.ui.pages.cards import name_button
from app.ui.pages.teach_plots import LossPlot
from app.ui.pages.teach_step import (
    POLL_MS,
    Stack,
    StepPanel,
    TeachContext,
    button,
    caption,
    card,
    choice_field,
    number_field,
    path_field,
)
from app.ui.question import plain_label
from app.ui.sentences import told
from app.ui.text import tr
from app.ui.theme import BODY_PX, STEP_PX, Theme
from calibration.upright import Upright, find_upright
from engine.errors import InspectionError

MOST_EPOCHS = 100_000


class TrainStep(StepPanel):
    """Progress, time left and loss of a training that can be cancelled and resumed."""

    def __init__(self, context: TeachContext) -> None:
        super().__init__(context)
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self.on_tick)
        touch = context.touch
        self.plot = LossPlot()
        self.progress = QProgressBar()
        self.progress.setRange(0, 1000)
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(2 * STEP_PX)
        self.words = plain_label(BODY_PX)
        self.split = plain_label(BODY_PX, muted=True)
        self.method, self.side = choice_field(touch), choice_field(touch)
        self.epochs = number_field(touch, 0, MOST_EPOCHS)
        self.epochs.setMinimumWidth(136)
        for name in METHODS:
            self.method.addItem(name, name)
        for side in (64, 128, 256, 384, 512):
            self.side.addItem(str(side), side)
        self._captions = [caption(self.method), caption(self.epochs), caption(self.side)]
        self.cancel_button, self.away_button = button(touch), button(touch, checkable=True)
        self.again_button = button(touch)
        self.upright_button = button(touch, checkable=True)
        self._searching = False
        self.cancel_button.clicked.connect(self.on_cancel)
        self.away_button.clicked.connect(self.on_away)
        self.again_button.clicked.connect(self.on_again)
        self.upright_button.clicked.connect(self.on_upright)
        self.stack = Stack()
        self.stack.addWidget(self._make_here())
        self.stack.addWidget(self._make_away())
        self.body.addWidget(self.stack, 1)
        # Beside the other way to train, too: the set that goes there has the draft in it.
        for one in (
            self.cancel_button,
            self.again_button,
            self.upright_button,
            self.away_button,
        ):
            self.controls.addWidget(one)
        self.controls.addStretch()
        self.retranslate()

    def _make_here(self) -> QWidget:
        """The training on this machine."""
        frame = card()
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(STEP_PX, STEP_PX, STEP_PX, STEP_PX)
        inside.setSpacing(STEP_PX)
        choices = QGridLayout()
        choices.setHorizontalSpacing(2 * STEP_PX)
        choices.setVerticalSpacing(0)
        fields = (self.method, self.epochs, self.side)
        for column, (words, field) in enumerate(zip(self._captions, fields, strict=True)):
            choices.addWidget(words, 0, column)
            choices.addWidget(field, 1, column)
        choices.addWidget(self.split, 1, 3)
        choices.setColumnStretch(3, 1)
        inside.addLayout(choices)
        inside.addWidget(self.plot, 1)
        inside.addWidget(self.progress)
        inside.addWidget(self.words)
        return frame

    def _make_away(self) -> QWidget:
        """The training on a workstation."""
        frame = card()
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(2 * STEP_PX, STEP_PX, 2 * STEP_PX, STEP_PX)
        inside.setSpacing(STEP_PX)
        touch = self.context.touch
        self.away_words = [plain_label(BODY_PX, bold=True) for _ in range(3)]
        self.command = plain_label(BODY_PX)
        self.command.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.export_field, self.import_field = path_field(touch), path_field(touch)
        self.export_button, self.import_button = button(touch), button(touch)
        self.export_button.clicked.connect(self.on_export)
        self.import_button.clicked.connect(self.on_import)
        rows = (
            (self.export_field, self.export_button),
            None,
            (self.import_field, self.import_button),
        )
        for words, row in zip(self.away_words, rows, strict=True):
            inside.addWidget(words)
            if row is None:
                inside.addWidget(self.command)
                continue
            line = QHBoxLayout()
            line.addWidget(row[0], 1)
            line.addWidget(row[1])
            inside.addLayout(line)
        inside.addStretch()
        return frame

    def open_step(self, teaching: Teaching) -> None:
        """Show how the training stands; one that runs goes on."""
        self.teaching = teaching
        plan = teaching.state.plan
        self.method.setCurrentIndex(max(0, self.method.findData(plan.method)))
        self.side.setCurrentIndex(max(0, self.side.findData(plan.side_px)))
        self.epochs.setValue(plan.epochs)
        self.away_button.setChecked(not self.context.desk.can_train())
        self.export_field.setText(str(Path.home()))
        self.plot.show_losses(past_losses(teaching))
        super().open_step(teaching)
        if self._runs():
            self._timer.start()

    def leave_step(self) -> None:
        """A search ends; a training goes on."""
        self._searching = False
        super().leave_step()

    def refresh(self) -> None:
        """Show what can be done now."""
        teaching = self.teaching
        if teaching is None:
            return
        runs, here = self._runs(), not self.away_button.isChecked()
        busy = runs or self._searching
        can_train, line = self.context.desk.can_train(), self.context.desk.is_line_running()
        self.stack.setCurrentIndex(0 if here else 1)
        is_done = teaching.steps()[TeachStep.TRAIN] is StepState.DONE
        self.cancel_button.setVisible(runs)
        self.again_button.setVisible(here and not busy and (is_done or teaching.can_resume))
        self.again_button.setEnabled(can_train and not line)
        self.away_button.setEnabled(not busy and can_train)
        for field in (self.method, self.epochs, self.side):
            field.setEnabled(not busy)
        self.upright_button.setVisible(not runs)
        self.upright_button.setEnabled(not busy and not line)
        self.upright_button.setChecked(self._searching or teaching.view.locate is not None)
        self._name_primary(is_done=is_done)
        self.primary.setEnabled(not busy and (is_done or (here and can_train and not line)))
        kept = teaching.wanted_holdout()
        words = tr("{learn} parts to learn from, {kept} kept for the threshold")
        self.split.setText(words.format(learn=len(teaching.parts.files()) - kept, kept=kept))
        self.command.setText(workstation_command(teaching))
        if line and here and not is_done:
            self.say(tr("The line is running and needs the processor. Stop the line to train."))
        elif here and not can_train:
            self.say(tr("This machine has no training tools. Train on a workstation."))

    def on_primary(self) -> None:
        """Train, resume, or go on."""
        teaching = self.teaching
        if teaching is None:
            return
        if teaching.steps()[TeachStep.TRAIN] is StepState.DONE:
            self.left.emit()
        else:
            self._train(resume=teaching.can_resume)

    def on_again(self) -> None:
        """Train from nothing."""
        self._train(resume=False)

    def on_upright(self) -> None:
        """Find the part in every picture and turn it upright, or take pictures as they are."""
        teaching = self.teaching
        if teaching is None:
            return
        if teaching.view.locate is not None:
            self._turn(teaching, None, tr("The whole picture is inspected again, as parts lie."))
            return
        self._searching = True
        self.say(tr("Looking for the part in every picture."))
        self.refresh()
        self.context.background.run(
            "upright",
            lambda: find_upright(teaching.parts.files(), wanted=lambda: self._searching),
            lambda found: self.on_found(teaching, found),
            self.on_not_found,
        )

    def on_found(self, teaching: Teaching, found: Upright) -> None:
        """Take the pose of every part."""
        self._searching = False
        words = tr("{found} of {count} parts are found and turned upright. See step Region.")
        self._turn(teaching, found, words.format(found=found.found, count=found.pictures))

    def on_not_found(self, words: str) -> None:
        """Say why parts cannot be found."""
        self._searching = False
        self.refresh()
        self.say(told(words))

    def on_cancel(self) -> None:
        """Ask the training to stop; it saves its state."""
        if self.teaching is not None and self.teaching.job is not None:
            self.teaching.job.stop()
            self.cancel_button.setEnabled(False)
            self.say(tr("Stopping; what was learned so far is kept."))

    def on_away(self) -> None:
        """Show the other way."""
        self.say("")
        self.refresh()

    def on_tick(self) -> None:
        """Show how far it is; take what came out of it."""
        teaching = self.teaching
        if teaching is None or teaching.job is None:
            self._timer.stop()
            return
        view = teaching.job.view()
        if TRAIN in (view.command, *view.answers) or view.command == BUNDLE:
            self._show_progress(view)
        if view.state is JobState.RUNNING:
            return
        self._timer.stop()
        self.cancel_button.setEnabled(True)
        if view.state is JobState.DONE:
            self._finish(teaching, view)
        elif view.state is JobState.STOPPED:
            self.words.setText("")
            self.say(tr("Stopped. Resume goes on where it was."))
        else:
            self.words.setText("")
            words = tr("The training failed: {error} (all of it is in {log})")
            self.say(words.format(error=told(view.error), log=teaching.log))
        self.refresh()
        self.changed.emit()

    def on_export(self) -> None:
        """Pack the set for a workstation."""
        teaching = self.teaching
        if teaching is None:
            return
        target = Path(self.export_field.text().strip()).expanduser()
        self.say(tr("Packing the good parts."))
        self.export_button.setEnabled(False)
        self.context.background.run(
            "export", lambda: export_set(teaching, target), self.on_exported, self.on_moved_badly
        )

    def on_exported(self, path: Path) -> None:
        """Say where it is."""
        self.export_button.setEnabled(True)
        self.say(tr("Written: {path}").format(path=path))

    def on_import(self) -> None:
        """Take the bundle of a workstation."""
        teaching = self.teaching
        if teaching is None:
            return
        source = Path(self.import_field.text().strip()).expanduser()
        self.import_button.setEnabled(False)
        self.context.background.run(
            "bundle", lambda: import_bundle(teaching, source), self.on_imported, self.on_moved_badly
        )

    def on_imported(self, _bundle: object) -> None:
        """Go on with it."""
        self.import_button.setEnabled(True)
        self.say(tr("The bundle is here."))
        self.refresh()
        self.changed.emit()

    def on_moved_badly(self, words: str) -> None:
        """Say why a file could not be written or taken."""
        self.export_button.setEnabled(True)
        self.import_button.setEnabled(True)
        self.say(words)

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        super().apply_theme(theme)
        self.plot.apply_theme(theme)

    def retranslate(self) -> None:
        """Set every word again."""
        self.sentence.setText(
            tr("The program learns what good parts look like. That takes minutes to hours.")
        )
        self.epochs.setSpecialValueText(tr("recommended"))
        self.plot.name_axes(tr("Epoch"), tr("Loss"))
        self.plot.setAccessibleName(tr("Loss of the training"))
        self.progress.setAccessibleName(tr("Progress of the training"))
        words = (tr("Method"), tr("Epochs"), tr("Picture size, px"))
        fields = (self.method, self.epochs, self.side)
        for label, field, word in zip(self._captions, fields, words, strict=True):
            label.setText(word)
            field.setAccessibleName(word)
        name_button(self.cancel_button, tr("Cancel"), tr("Cancel the training"))
        name_button(self.again_button, tr("Start again"))
        name_button(
            self.upright_button,
            tr("Turn upright"),
            tr("Find each part in its picture and turn it upright: for parts that lie anyhow"),
        )
        name_button(self.away_button, tr("Workstation"), tr("Train on a workstation"))
        self.away_words[0].setText(tr("1. Write the good parts to a stick or a shared folder."))
        self.away_words[1].setText(tr("2. On the workstation, unpack it and run there:"))
        self.away_words[2].setText(tr("3. Bring the bundle back here."))
        name_button(self.export_button, tr("Export the set"))
        name_button(self.import_button, tr("Import the bundle"))
        self.export_field.setAccessibleName(tr("Folder for the set"))
        self.import_field.setAccessibleName(tr("Path of the bundle"))
        self.import_field.setPlaceholderText(tr("Path of NAME.gonogo"))
        self.refresh()

    def _turn(self, teaching: Teaching, found: Upright | None, words: str) -> None:
        try:
            teaching.turn_upright(found)
        except InspectionError as error:
            words = told(str(error))
        self.refresh()
        if teaching is self.teaching:
            self.say(words)
        self.changed.emit()

    def _runs(self) -> bool:
        job = self.teaching.job if self.teaching is not None else None
        return job is not None and job.is_running

    def _name_primary(self, *, is_done: bool) -> None:
        if is_done:
            self.name_primary(tr("Next"))
        elif self.teaching is not None and self.teaching.can_resume:
            self.name_primary(tr("Resume"))
        else:
            self.name_primary(tr("Train"))

    def _train(self, *, resume: bool) -> None:
        teaching = self.teaching
        if teaching is None:
            return
        if self.context.desk.is_line_running():
            self.refresh()
            return
        plan = {
            "method": self.method.currentData(),
            "epochs": self.epochs.value(),
            "side_px": self.side.currentData(),
        }
        try:
            if not resume:
                # A resumed training goes on as it was begun.
                teaching.change(plan={**teaching.state.plan.model_dump(), **plan})
                teaching.begin_training()
            teaching.start_job(training_commands(teaching, resume=resume))
        except InspectionError as error:
            self.say(str(error))
            return
        self.say("")
        self.plot.show_losses(())
        self.progress.setValue(0)
        self.words.setText(tr("Starting"))
        self._timer.start()
        self.refresh()
        self.changed.emit()

    def _show_progress(self, view: JobView) -> None:
        self.plot.show_losses(view.losses)
        self.progress.setValue(round(1000 * (view.share or 0.0)))
        if view.command == BUNDLE and view.state is JobState.RUNNING:
            self.progress.setValue(1000)
            self.words.setText(tr("Making the bundle and proving it against what was trained"))
        elif view.losses:
            epoch, loss = view.losses[-1]
            words = tr("Epoch {epoch}, loss {loss}, {left} left")
            left = duration_words(view.eta_s)
            self.words.setText(words.format(epoch=math.ceil(epoch), loss=f"{loss:.4f}", left=left))

    def _finish(self, teaching: Teaching, view: JobView) -> None:
        try:
            teaching.trained(view.answers[BUNDLE]["sha256"], teaching.state.started_views)
        except (InspectionError, KeyError) as error:
            self.say(str(error))
            return
        words = tr("Trained in {time}. The bundle is {size} MB.")
        seconds = view.answers.get(TRAIN, {}).get("seconds")
        self.words.setText(
            words.format(
                time=duration_words(seconds), size=f"{view.answers[BUNDLE]['size_mb']:.1f}"
            )
        )
        self.say("")
        self.context.note("product trained", teaching.state.product, teaching.state.plan.method)


def duration_words(seconds: float | None) -> str:
    """`3:20 min`, `1:05 h`; a dash where it is not known."""
    if seconds is None or not math.isfinite(seconds):
        return "\N{EN DASH}"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return tr("{h}:{m} h").format(h=hours, m=f"{minutes:02d}")
    return tr("{m}:{s} min").format(m=minutes, s=f"{rest:02d}")

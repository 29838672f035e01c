"""Step Threshold: a promise in plain words, and the line that keeps it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QDoubleSpinBox, QGridLayout, QVBoxLayout

from app.station.child_job import JobView
from app.station.teach_commands import CALIBRATE, SCORES, calibrate_command, scores_command
from app.station.teach_scores import (
    PromiseAnswer,
    TaughtScores,
    ask_promise,
    keep_scores,
    line_at,
    load_scores,
)
from app.station.teaching import Teaching
from app.ui.pages.cards import name_button
from app.ui.pages.teach_job_step import JobStep
from app.ui.pages.teach_plots import ScorePlot
from app.ui.pages.teach_step import (
    TeachContext,
    button,
    caption,
    card,
    choice_field,
)
from app.ui.question import plain_label
from app.ui.sentences import told
from app.ui.text import decimals_for, in_a_row, tr
from app.ui.theme import BODY_PX, INKS, STEP_PX, VALUE_PX, Banner, Theme, font
from engine.errors import InspectionError

ALPHAS = (0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001)
CONFIDENCES = (0.9, 0.95, 0.99)


class ThresholdStep(JobStep):
    """Histogram, line, and the sentence of the guarantee."""

    def __init__(self, context: TeachContext) -> None:
        super().__init__(context)
        self._scores: TaughtScores | None = None
        touch = context.touch
        self.plot = ScorePlot()
        self.plot.moved.connect(self.on_line_moved)
        self.promise_words = plain_label(VALUE_PX, bold=True)
        self.line_words = plain_label(BODY_PX, muted=True)
        self.alpha, self.confidence = choice_field(touch), choice_field(touch)
        for value in ALPHAS:
            self.alpha.addItem("", value)
        for value in CONFIDENCES:
            self.confidence.addItem("", value)
        self.alpha.activated.connect(self.on_promise)
        self.confidence.activated.connect(self.on_promise)
        self.line_field = QDoubleSpinBox()
        self.line_field.setMinimumSize(104, touch)
        self.line_field.setFont(font(BODY_PX))
        self.line_field.setButtonSymbols(QDoubleSpinBox.ButtonSymbols.NoButtons)
        self.line_field.lineEdit().setTextMargins(STEP_PX, 0, 0, 0)
        self.line_field.setKeyboardTracking(False)
        self.line_field.valueChanged.connect(self.on_line_typed)
        self.back_button = button(touch)
        self.back_button.clicked.connect(self.on_back)
        self._captions = [caption(self.alpha), caption(self.confidence), caption(self.line_field)]
        frame = card()
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(STEP_PX, STEP_PX, STEP_PX, STEP_PX)
        inside.addWidget(self.plot, 1)
        inside.addWidget(self.line_words)
        inside.addWidget(self.promise_words)
        self.body.addWidget(frame, 1)
        choices = QGridLayout()
        choices.setHorizontalSpacing(STEP_PX)
        choices.setVerticalSpacing(0)
        fields = (self.alpha, self.confidence, self.line_field)
        for column, (words, field) in enumerate(zip(self._captions, fields, strict=True)):
            choices.addWidget(words, 0, column)
            choices.addWidget(field, 1, column)
        choices.addWidget(self.back_button, 1, 3)
        choices.setColumnStretch(4, 1)
        self.controls.addLayout(choices)
        self.retranslate()

    def open_step(self, teaching: Teaching) -> None:
        """Show the promise; score the parts where that has not been done."""
        super().open_step(teaching)
        state = teaching.state
        self.alpha.setCurrentIndex(max(0, self.alpha.findData(state.alpha)))
        if self.alpha.findData(state.alpha) < 0:
            self.alpha.addItem(_alpha_words(state.alpha), state.alpha)
            self.alpha.setCurrentIndex(self.alpha.count() - 1)
        self.confidence.setCurrentIndex(max(0, self.confidence.findData(state.confidence)))
        self._scores = load_scores(teaching)
        if self._scores is None and not self.runs():
            self.run_job([scores_command(teaching)])
        self._show_scores()

    def refresh(self) -> None:
        """Show what can be done."""
        teaching = self.teaching
        if teaching is None:
            return
        runs, kept = self.runs(), self._is_kept(teaching)
        self.name_primary(tr("Next") if kept else tr("Set the threshold"))
        answer = self._answer()
        can = answer is not None and answer.threshold is not None
        self.primary.setEnabled(not runs and (kept or can))
        for field in (self.alpha, self.confidence, self.line_field, self.back_button):
            field.setEnabled(not runs and self._scores is not None)
        self._show_promise()

    def on_promise(self) -> None:
        """Another promise is asked for."""
        self.say("")
        self.keep(
            alpha=float(self.alpha.currentData()), confidence=float(self.confidence.currentData())
        )
        self.on_back()

    def on_back(self) -> None:
        """Put the line where the promise puts it."""
        answer = self._answer()
        line = answer.threshold if answer is not None else None
        if line is None and self._scores is not None and self._scores.good.size:
            line = float(self._scores.good.max())
        self.plot.move_line(line)
        if line is not None:
            self.on_line_moved(line)
        self.refresh()

    def on_line_moved(self, score: float) -> None:
        """Say what a line there would do."""
        with QSignalBlocker(self.line_field):
            self.line_field.setValue(score)
        if self._scores is None or self.teaching is None:
            return
        at = line_at(self._scores, score, self.teaching.state.confidence)
        words = tr(
            "A line at {score} rejects {overkill} of {good} good parts; the best promise it could "
            "keep is {share} %."
        ).format(
            score=f"{score:.{decimals_for(score) + 1}f}",
            overkill=at.overkill,
            good=at.good,
            share=f"{100 * at.provable:.1f}",
        )
        if at.defects:
            found = tr("{found} of {n} defects are found, {passed} pass.")
            words += " " + found.format(
                found=at.defects - at.escapes, n=at.defects, passed=at.escapes
            )
        self.line_words.setText(words)

    def on_line_typed(self, score: float) -> None:
        """The line without a mouse."""
        self.plot.move_line(score)
        self.on_line_moved(score)

    def on_primary(self) -> None:
        """Calibrate; or go on."""
        teaching = self.teaching
        if teaching is None:
            return
        if self._is_kept(teaching):
            self.left.emit()
            return
        self.run_job([calibrate_command(teaching, self.context.who())])

    def finish(self, view: JobView) -> None:
        """Take scores, or the guarantee."""
        teaching = self.teaching
        if teaching is None:
            return
        if SCORES in view.answers:
            try:
                keep_scores(teaching, view.answers[SCORES])
            except InspectionError as error:
                self.say(str(error))
            self._scores = load_scores(teaching)
            self._show_scores()
            return
        answer = view.answers.get(CALIBRATE, {})
        self.keep(golden_done=False, released_version=0)
        self.say(in_a_row(map(told, answer.get("warnings", ()))))
        detail = str(answer.get("answer", ""))
        self.context.note("threshold set", teaching.state.product, detail)

    def fail(self, view: JobView) -> None:
        """Say why; opening the step again tries again."""
        super().fail(view)
        if self._scores is None:
            self.line_words.setText("")

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        super().apply_theme(theme)
        self.plot.apply_theme(theme)
        self._show_promise()

    def retranslate(self) -> None:
        """Set every word again."""
        self.sentence.setText(
            tr("Choose the promise. Drag the line to see what another threshold would do.")
        )
        for index in range(self.alpha.count()):
            self.alpha.setItemText(index, _alpha_words(float(self.alpha.itemData(index))))
        for index, value in enumerate(CONFIDENCES):
            sure = tr("{share} % sure").format(share=f"{100 * value:g}")
            self.confidence.setItemText(index, sure)
        words = (tr("Good parts rejected, at most"), tr("How sure"), tr("Line"))
        fields = (self.alpha, self.confidence, self.line_field)
        for label, field, word in zip(self._captions, fields, words, strict=True):
            label.setText(word)
            field.setAccessibleName(word)
        name_button(self.back_button, tr("Line to the promise"))
        self.plot.name_groups(
            tr("Good parts"), tr("Defects"), tr("Score: how strange a part looks"), tr("Parts")
        )
        self.plot.setAccessibleName(tr("Scores, and the line that can be moved"))
        self.refresh()

    def _is_kept(self, teaching: Teaching) -> bool:
        """Whether the recipe carries this very promise."""
        recipe = teaching.calibrated()
        made = recipe.calibration if recipe is not None else None
        state = teaching.state
        return made is not None and (made.alpha, made.confidence) == (state.alpha, state.confidence)

    def _answer(self) -> PromiseAnswer | None:
        if self._scores is None or self.teaching is None:
            return None
        state = self.teaching.state
        return ask_promise(self._scores, state.alpha, state.confidence)

    def _show_scores(self) -> None:
        scores = self._scores
        if scores is None:
            self.plot.show_scores(np.empty(0), np.empty(0))
            self.plot.move_line(None)
            self.line_words.setText(tr("Measuring the good parts that were kept back"))
            return
        self.plot.show_scores(scores.good, scores.defects)
        low, high = self.plot.bounds
        with QSignalBlocker(self.line_field):
            self.line_field.setDecimals(min(6, decimals_for(high) + 2))
            self.line_field.setRange(low - (high - low), high + (high - low))
            self.line_field.setSingleStep((high - low) / 50)
        self.on_back()

    def _show_promise(self) -> None:
        teaching, answer = self.teaching, self._answer()
        if teaching is None or answer is None:
            self.promise_words.setText("")
            return
        state = teaching.state
        recipe = teaching.calibrated() if self._is_kept(teaching) else None
        broken = answer.threshold is None
        if recipe is not None and recipe.calibration is not None:
            words = told(recipe.calibration.guarantee.statement)
            broken = False
        elif broken:
            words = tr(
                "{parts} good parts cannot promise {wish}: {more} more are needed, or promise at "
                "most {share} %. Add them in the step Good parts."
            ).format(
                parts=answer.parts,
                wish=_alpha_words(state.alpha),
                more=answer.more_parts,
                share=f"{100 * answer.provable:.1f}",
            )
        else:
            words = tr(
                "With {parts} good parts: at most {share} % of good parts rejected, {sure} % sure."
            ).format(
                parts=answer.parts,
                share=f"{100 * state.alpha:g}",
                sure=f"{100 * state.confidence:g}",
            )
        self.promise_words.setText(words)
        self.promise_words.setAccessibleName(words)
        ink = INKS[Banner.NG]
        # Its colour changes only when a promise cannot be kept.
        self.promise_words.setStyleSheet(
            f"background: {ink.fill}; color: {ink.text}; padding: 8px; border-radius: 8px;"
            if broken
            else "padding: 8px;"
        )


def _alpha_words(alpha: float) -> str:
    """`1 in 100`."""
    return tr("1 in {n}").format(n=f"{1 / alpha:g}")

"""Step Check: how the bundle tells known defects from good parts; defects are optional."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtWidgets import QVBoxLayout

from app.station.child_job import JobView
from app.station.teach_commands import EVALUATE, SCORES, check_commands, has_defects
from app.station.teach_defects import import_defects
from app.station.teach_scores import TaughtScores, keep_scores, load_scores
from app.station.teaching import StepState, Teaching, TeachStep
from app.ui.pages.cards import name_button
from app.ui.pages.teach_job_step import JobStep
from app.ui.pages.teach_plots import ScorePlot
from app.ui.pages.teach_step import TeachContext, button, card, path_field
from app.ui.question import plain_label
from app.ui.text import in_a_row, listed, tr
from app.ui.theme import BODY_PX, STEP_PX, Theme
from engine.errors import InspectionError

MOST_KINDS = 6


class CheckStep(JobStep):
    """Scores of good parts and defects, and what would pass."""

    def __init__(self, context: TeachContext) -> None:
        super().__init__(context)
        touch = context.touch
        self.plot = ScorePlot()
        self.plot.set_movable(False)
        self.words = plain_label(BODY_PX)
        self.path_field = path_field(touch)
        self.import_button, self.next_button = button(touch), button(touch)
        self.import_button.clicked.connect(self.on_import)
        self.path_field.returnPressed.connect(self.on_import)
        self.next_button.clicked.connect(self.on_next)
        frame = card()
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(STEP_PX, STEP_PX, STEP_PX, STEP_PX)
        inside.addWidget(self.plot, 1)
        inside.addWidget(self.words)
        self.body.addWidget(frame, 1)
        self.controls.addWidget(self.path_field, 1)
        self.controls.addWidget(self.import_button)
        self.controls.addWidget(self.next_button)
        self.retranslate()

    def open_step(self, teaching: Teaching) -> None:
        """Show what was found."""
        self.words.setText("")
        super().open_step(teaching)

    def refresh(self) -> None:
        """Show scores where there are some, and what can be done."""
        teaching = self.teaching
        if teaching is None:
            return
        scores = load_scores(teaching)
        self._show(scores)
        runs = self.runs()
        is_done = teaching.steps()[TeachStep.CHECK] is StepState.DONE and scores is not None
        self.name_primary(tr("Next") if is_done else tr("Check"))
        self.primary.setEnabled(not runs)
        self.next_button.setVisible(not is_done)
        self.next_button.setEnabled(not runs)
        self.import_button.setEnabled(not runs)

    def on_import(self) -> None:
        """Copy pictures of defects."""
        teaching, text = self.teaching, self.path_field.text().strip()
        if teaching is None or not text:
            self.say(tr("Type the folder of the pictures first."))
            return
        source = Path(text).expanduser()
        self.import_button.setEnabled(False)
        self.context.background.run(
            "defects", lambda: import_defects(teaching, source), self.on_imported, self.on_failed
        )

    def on_imported(self, count: int) -> None:
        """Say how many there are."""
        self.say(tr("{count} pictures of defects added.").format(count=count))
        self.refresh()

    def on_failed(self, words: str) -> None:
        """Say why there are none."""
        self.say(words)
        self.refresh()

    def on_primary(self) -> None:
        """Check; or go on."""
        teaching = self.teaching
        if teaching is None:
            return
        done = teaching.steps()[TeachStep.CHECK] is StepState.DONE
        if done and load_scores(teaching) is not None:
            self.left.emit()
            return
        self.run_job(check_commands(teaching, evaluate=self.context.desk.can_train()))
        self.words.setText(tr("Scoring pictures that the training has not seen"))

    def on_next(self) -> None:
        """Leave the check out."""
        if self.keep(checked=True):
            self.left.emit()

    def finish(self, view: JobView) -> None:
        """Keep the scores and say what was found."""
        teaching = self.teaching
        if teaching is None:
            return
        try:
            keep_scores(teaching, view.answers[SCORES])
        except InspectionError as error:
            self.say(str(error))
            return
        self.keep(checked=True)
        report = view.answers.get(EVALUATE, {}).get("report", "")
        self.say(tr("A report with all pictures: {path}").format(path=report) if report else "")

    def fail(self, view: JobView) -> None:
        """Say why; scores that were made before it are kept."""
        if SCORES in view.answers:
            self.finish(view)
        self.say(view.error)

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        super().apply_theme(theme)
        self.plot.apply_theme(theme)

    def retranslate(self) -> None:
        """Set every word again."""
        self.sentence.setText(
            tr("See how strange good parts and known defects look. Defects are optional.")
        )
        self.plot.name_groups(
            tr("Good parts"), tr("Defects"), tr("Score: how strange a part looks"), tr("Parts")
        )
        self.plot.setAccessibleName(tr("Scores of good parts and defects"))
        self.path_field.setPlaceholderText(tr("Folder with pictures of defects, if you have some"))
        self.path_field.setAccessibleName(tr("Folder with pictures of defects"))
        name_button(self.import_button, tr("Import"), tr("Import the defects"))
        name_button(self.next_button, tr("Skip"), tr("Go on without a check"))
        self.refresh()

    def _show(self, scores: TaughtScores | None) -> None:
        if scores is None:
            self.plot.show_scores(np.empty(0), np.empty(0))
            if self.teaching is not None and not self.runs():
                found = has_defects(self.teaching)
                self.words.setText(tr("Not checked yet.") if found else tr("No defects yet."))
            return
        self.plot.show_scores(scores.good, scores.defects)
        if self.runs() or not scores.good.size:
            return
        highest = float(scores.good.max())
        defects = scores.defects
        words = tr("{n} good parts that the training has not seen.").format(n=scores.good.size)
        if defects.size:
            strange = tr("{found} of {n} defects look stranger than every good part.")
            strange = strange.format(found=int((defects > highest).sum()), n=defects.size)
            words = in_a_row((words, strange, self._by_kind(scores, highest)))
        self.words.setText(words)

    def _by_kind(self, scores: TaughtScores, highest: float) -> str:
        rows: dict[str, list[bool]] = {}
        for kind, score in zip(scores.kinds, scores.scores, strict=True):
            if kind != "good":
                rows.setdefault(kind, []).append(bool(score > highest))
        if len(rows) < 2:
            return ""
        named = [f"{kind} {sum(hits)}/{len(hits)}" for kind, hits in rows.items()]
        return listed((*named[:MOST_KINDS], *(("...",) if len(named) > MOST_KINDS else ())))

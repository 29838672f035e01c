"""Step Golden parts: pictures of which the answer is known, replayed before the line is READY."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout

from app.station.child_job import JobView
from app.station.teach_commands import GOLDEN, golden_command
from app.station.teach_golden import Candidate, choose_golden
from app.station.teach_scores import GOOD, TaughtScores, load_scores, suggest_golden
from app.station.teaching import StepState, Teaching, TeachStep
from app.ui.pages.cards import name_button
from app.ui.pages.teach_job_step import JobStep
from app.ui.pages.teach_picture import PicturePane
from app.ui.pages.teach_step import TeachContext, button, card
from app.ui.sentences import told
from app.ui.text import decimals_for, tr
from app.ui.theme import BODY_PX, STEP_PX, Theme, font
from engine.errors import InspectionError
from engine.preprocess import read_image
from engine.recipe import Recipe

LIST_PX = 300
MOST = 200
"""So many pictures are offered, those nearest to the threshold."""


class GoldenStep(JobStep):
    """A list to tick, and the picture of the line that is selected."""

    def __init__(self, context: TeachContext) -> None:
        super().__init__(context)
        self.picture = PicturePane()
        self.list = QListWidget()
        self.list.setFixedWidth(LIST_PX)
        self.list.setFont(font(BODY_PX))
        self.list.currentRowChanged.connect(self.on_row)
        self.list.itemChanged.connect(self.on_ticked)
        self.skip_button = button(context.touch)
        self.skip_button.clicked.connect(self.on_skip)
        frame = card()
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(STEP_PX, STEP_PX, STEP_PX, STEP_PX)
        inside.addWidget(self.picture, 1)
        row = QHBoxLayout()
        row.setSpacing(STEP_PX)
        row.addWidget(frame, 1)
        row.addWidget(self.list)
        self.body.addLayout(row, 1)
        self.controls.addStretch()
        self.controls.addWidget(self.skip_button)
        self._candidates: list[Candidate] = []
        self.retranslate()

    def open_step(self, teaching: Teaching) -> None:
        """Offer the pictures, those nearest to the threshold first."""
        super().open_step(teaching)
        recipe, scores = teaching.calibrated(), load_scores(teaching)
        self.picture.show_view(teaching.view)
        if recipe is None or scores is None:
            self.list.clear()
            self._candidates = []
            self.say(tr("Open the step Threshold first: the pictures must be scored."))
        else:
            self._fill(recipe, scores)
        self.refresh()

    def refresh(self) -> None:
        """Show what can be done."""
        if self.teaching is None:
            return
        is_done = self.teaching.steps()[TeachStep.GOLDEN] is StepState.DONE
        runs = self.runs() or self.context.background.is_busy("golden")
        self.name_primary(tr("Next") if is_done else tr("Keep the ticked parts"))
        self.primary.setEnabled(not runs and (is_done or bool(self._ticked())))
        self.skip_button.setVisible(not is_done)
        self.skip_button.setEnabled(not runs)
        self.list.setEnabled(not runs)

    def on_row(self, row: int) -> None:
        """Show the picture."""
        if not 0 <= row < len(self._candidates):
            self.picture.show_image(None, tr("No pictures to choose from"))
            return
        try:
            self.picture.show_image(read_image(self._candidates[row].path))
        except InspectionError as error:
            self.picture.show_image(None, str(error))

    def on_ticked(self, _item: QListWidgetItem) -> None:
        """Another choice must be kept anew."""
        if self.teaching is not None and self.teaching.state.golden_done:
            self.keep(golden_done=False)
        self.refresh()

    def on_primary(self) -> None:
        """Keep what is ticked and replay it; or go on."""
        teaching = self.teaching
        if teaching is None:
            return
        if teaching.steps()[TeachStep.GOLDEN] is StepState.DONE:
            self.left.emit()
            return
        chosen, who = self._ticked(), self.context.who()
        self.say(tr("Judging the golden parts"))
        self.context.background.run(
            "golden",
            lambda: choose_golden(teaching, chosen, who),
            self.on_chosen,
            self.on_failed,
        )
        self.refresh()

    def on_chosen(self, _recipe: Recipe) -> None:
        """Replay them."""
        if self.teaching is not None:
            self.run_job([golden_command(self.teaching)])

    def on_failed(self, words: str) -> None:
        """Say why they could not be kept."""
        self.say(words)
        self.refresh()

    def on_skip(self) -> None:
        """Release without golden parts."""
        if self.keep(golden_done=True):
            self.left.emit()

    def finish(self, view: JobView) -> None:
        """All were judged right."""
        parts = view.answers.get(GOLDEN, {}).get("parts", ())
        self.keep(golden_done=True, released_version=0)
        self.say(tr("All {n} golden parts were judged right.").format(n=len(parts)))

    def fail(self, view: JobView) -> None:
        """Say which ones were judged wrong."""
        parts = view.answers.get(GOLDEN, {}).get("parts", ())
        wrong = [one["words"] for one in parts if not one["right"]]
        if not wrong:
            super().fail(view)
            return
        words = tr("{n} judged wrong; untick them or set another threshold: {parts}")
        self.say(words.format(n=len(wrong), parts=told("; ".join(wrong[:2]))))

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        super().apply_theme(theme)
        self.picture.apply_theme(theme)

    def retranslate(self) -> None:
        """Set every word again."""
        self.sentence.setText(
            tr(
                "Tick parts of which the answer is known. They are judged again at every start, so "
                "that the line proves itself."
            )
        )
        self.picture.setAccessibleName(tr("Picture of the selected part"))
        self.list.setAccessibleName(tr("Parts of which the answer is known"))
        name_button(self.skip_button, tr("Skip"), tr("Go on without golden parts"))
        self.refresh()

    def _fill(self, recipe: Recipe, scores: TaughtScores) -> None:
        threshold = recipe.thresholds.get(scores.backend, next(iter(recipe.thresholds.values())))
        suggested = {scores.paths[index] for index in suggest_golden(scores, threshold)}
        order = sorted(
            range(len(scores.paths)), key=lambda index: abs(scores.scores[index] - threshold)
        )[:MOST]
        known = {part.name for part in recipe.golden}
        self._candidates = []
        with QSignalBlocker(self.list):
            self.list.clear()
            for index in order:
                path, good = scores.paths[index], scores.kinds[index] == GOOD
                ticked = path.name in known if known else path in suggested
                self._candidates.append(Candidate(path, good))
                score = f"{scores.scores[index]:.{decimals_for(threshold) + 1}f}"
                item = QListWidgetItem(self._row_words(path, scores.kinds[index], score))
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
                item.setSizeHint(QSize(0, max(40, self.context.touch)))
                self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.on_row(0)

    @staticmethod
    def _row_words(path: Path, kind: str, score: str) -> str:
        if kind == GOOD:
            return tr("good  {score}  {name}").format(name=path.stem[:8], score=score)
        return tr("bad  {score}  {kind} {name}").format(kind=kind, name=path.stem[:6], score=score)

    def _ticked(self) -> list[Candidate]:
        return [
            one
            for row, one in enumerate(self._candidates)
            if self.list.item(row).checkState() is Qt.CheckState.Checked
        ]

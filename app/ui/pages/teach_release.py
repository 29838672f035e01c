"""Step Release: the recipe comes into force as its next version."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from app.station.teach_release import Offer, Released, learned_parts, release_taught
from app.station.teaching import StepState, Teaching, TeachStep
from app.ui.pages.teach_picture import PicturePane
from app.ui.pages.teach_step import StepPanel, TeachContext, card, path_field
from app.ui.question import plain_label
from app.ui.sentences import told
from app.ui.text import UNKNOWN, tr
from app.ui.theme import BODY_PX, STEP_PX, VALUE_PX, Theme
from engine.errors import InspectionError


class ReleaseStep(StepPanel):
    """What is released, why, and one button."""

    def __init__(self, context: TeachContext) -> None:
        super().__init__(context)
        self._learned: int | None = None
        self.picture = PicturePane()
        self.summary = plain_label(BODY_PX)
        self.promise = plain_label(VALUE_PX, bold=True)
        self.why_field = path_field(context.touch)
        self.why_field.setMaxLength(300)
        self.why_field.returnPressed.connect(self.on_primary)
        frame = card()
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(STEP_PX, STEP_PX, STEP_PX, STEP_PX)
        inside.setSpacing(STEP_PX)
        inside.addWidget(self.picture, 1)
        inside.addWidget(self.promise)
        inside.addWidget(self.summary)
        self.body.addWidget(frame, 1)
        self.controls.addWidget(self.why_field, 1)
        self.retranslate()

    def open_step(self, teaching: Teaching) -> None:
        """Show what would be released."""
        self._learned = None
        super().open_step(teaching)
        # Every byte of the bundle is proved meanwhile.
        self.context.background.run(
            "learned", lambda: learned_parts(teaching), self.on_learned, self.on_failed
        )
        self.picture.show_view(teaching.view)
        try:
            self.picture.show_image(teaching.inspected_picture())
        except InspectionError as error:
            self.picture.show_image(None, str(error))

    def refresh(self) -> None:
        """Show what would be, or was, released."""
        teaching = self.teaching
        if teaching is None:
            return
        recipe = teaching.calibrated()
        is_done = teaching.steps()[TeachStep.RELEASE] is StepState.DONE
        busy = self.context.background.is_busy("release")
        self.primary.setEnabled(recipe is not None and not busy)
        self.name_primary(tr("Release again") if is_done else tr("Release"))
        if recipe is None or recipe.calibration is None:
            self.promise.setText("")
            self.summary.setText(tr("The threshold has not been set yet."))
            return
        self.promise.setText(told(recipe.calibration.guarantee.statement))
        lines = [
            tr("{product}: learned from {parts} good parts with {method}, {golden} golden parts.")
        ]
        if is_done:
            lines.append(tr("Released as version {version}."))
        state = teaching.state
        self.summary.setText(
            "\n".join(lines).format(
                product=state.product,
                parts=UNKNOWN if self._learned is None else self._learned,
                method=state.plan.method,
                golden=len(recipe.golden),
                version=state.released_version,
            )
        )

    def on_learned(self, parts: int) -> None:
        """Say how many good parts the bundle learned from."""
        self._learned = parts
        self.refresh()

    def on_primary(self) -> None:
        """Release it."""
        teaching = self.teaching
        if teaching is None or not self.primary.isEnabled():
            return
        why = self.why_field.text().strip()
        if not why:
            self.say(tr("Say in a few words why; it stands in the history of the recipe."))
            self.why_field.setFocus()
            return
        desk, who = self.context.desk, self.context.who()
        self.context.background.run(
            "release",
            lambda: release_taught(teaching, desk, why, who),
            self.on_released,
            self.on_failed,
        )
        self.refresh()

    def on_released(self, released: Released) -> None:
        """Say what is in force now, and what else is to be done."""
        recipe = released.recipe
        promise = recipe.calibration.guarantee.statement if recipe.calibration else ""
        self.context.note("recipe released", recipe.product, f"version {recipe.version}. {promise}")
        words = tr("Version {version} of {product} lies in {path}.").format(
            version=recipe.version, product=recipe.product, path=released.path
        )
        self.say(f"{words} {offer_words(released)}")
        self.refresh()
        self.changed.emit()

    def on_failed(self, words: str) -> None:
        """Say why the old version stays in force."""
        self.say(words)
        self.refresh()

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        super().apply_theme(theme)
        self.picture.apply_theme(theme)

    def retranslate(self) -> None:
        """Set every word again."""
        self.sentence.setText(tr("Put the recipe in force. Older versions are kept."))
        self.picture.setAccessibleName(tr("Picture of the product"))
        self.why_field.setPlaceholderText(tr("Why, in a few words"))
        self.why_field.setAccessibleName(tr("Reason of the release"))
        self.refresh()


def offer_words(released: Released) -> str:
    """What is to be done before the line judges with it."""
    if released.offer is Offer.SWITCH:
        return tr("The line can switch to it now.")
    if released.offer is Offer.SIGN:
        return tr(
            "This station takes signed releases only: have it signed with gonogo deploy release."
        )
    words = tr("Start the line with: gonogo run --bundle {bundle} --recipe {recipe}")
    return words.format(bundle=released.bundle, recipe=released.path)

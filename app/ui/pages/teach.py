"""Teach: a guided way from an empty product to a recipe in force."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.station.access import Role
from app.station.teach_release import TeachDesk
from app.station.teaching import (
    StepState,
    Teaching,
    TeachingEntry,
    TeachStep,
    begin_teaching,
    list_teachings,
    open_teaching,
)
from app.ui.background import Background
from app.ui.page import Page, note_nothing
from app.ui.pages.cards import name_button
from app.ui.pages.teach_camera import CameraStep
from app.ui.pages.teach_check import CheckStep
from app.ui.pages.teach_golden import GoldenStep
from app.ui.pages.teach_live import LivePicture
from app.ui.pages.teach_parts import PartsStep
from app.ui.pages.teach_rail import WIDTH_PX, Rail, step_name
from app.ui.pages.teach_region import RegionStep
from app.ui.pages.teach_release import ReleaseStep
from app.ui.pages.teach_step import (
    Stack,
    StepPanel,
    TeachContext,
    button,
    field_style,
    path_field,
)
from app.ui.pages.teach_threshold import ThresholdStep
from app.ui.pages.teach_train import TrainStep
from app.ui.question import plain_label
from app.ui.sentences import told
from app.ui.text import tr
from app.ui.theme import BODY_PX, DARK, HEADLINE_PX, STEP_PX, VALUE_PX, Theme, font
from engine.errors import InspectionError


class ProductChoice(QWidget):
    """Which product: a new one, or one that was left half done."""

    def __init__(self, touch: int) -> None:
        super().__init__()
        self._entries: list[TeachingEntry] = []
        self.headline = plain_label(HEADLINE_PX, bold=True)
        self.new_words, self.old_words = plain_label(BODY_PX), plain_label(BODY_PX)
        self.name_field = path_field(touch)
        self.name_field.setMaxLength(80)
        self.begin_button, self.open_button = button(touch), button(touch)
        self.begin_button.setProperty("primary", True)
        self.list = QListWidget()
        self.list.setFont(font(VALUE_PX))
        self.message = plain_label(BODY_PX, bold=True)
        row = QHBoxLayout()
        row.setSpacing(STEP_PX)
        row.addWidget(self.name_field, 1)
        row.addWidget(self.begin_button)
        bottom = QHBoxLayout()
        bottom.addWidget(self.message, 1)
        bottom.addWidget(self.open_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * STEP_PX, STEP_PX, 2 * STEP_PX, STEP_PX)
        layout.setSpacing(STEP_PX)
        layout.addWidget(self.headline)
        layout.addWidget(self.new_words)
        layout.addLayout(row)
        layout.addSpacing(STEP_PX)
        layout.addWidget(self.old_words)
        layout.addWidget(self.list, 1)
        layout.addLayout(bottom)
        # Takes the room while there is no list, or the sentences would stand far apart.
        layout.addStretch()

    @property
    def entry(self) -> TeachingEntry | None:
        """The product that is selected."""
        row = self.list.currentRow()
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def show_entries(self, entries: list[TeachingEntry]) -> None:
        """Show what was left half done."""
        self._entries = entries
        self.list.clear()
        for entry in entries:
            self.list.addItem(QListWidgetItem(entry.product))
        self.list.setCurrentRow(0 if entries else -1)
        for widget in (self.old_words, self.list, self.open_button):
            widget.setVisible(bool(entries))

    def say(self, words: str) -> None:
        """Say what went wrong; empty = nothing."""
        words = told(words)
        self.message.setText(words)
        self.message.setAccessibleName(words)

    def retranslate(self) -> None:
        """Set every word again."""
        self.headline.setText(tr("Teach a product"))
        self.new_words.setText(tr("A new product needs a name. All it takes is good parts."))
        self.old_words.setText(tr("Or go on where you left:"))
        self.name_field.setPlaceholderText(tr("Name of the product"))
        self.name_field.setAccessibleName(tr("Name of the product"))
        self.list.setAccessibleName(tr("Products that are being taught"))
        name_button(self.begin_button, tr("Begin"), tr("Begin the new product"))
        name_button(self.open_button, tr("Go on"), tr("Go on with the selected product"))


class TeachPage(Page):
    """Rail with steps on the left, the open step on the right.

    Args:
        desk: What the station offers.
        touch: Smallest side of anything that a gloved finger must hit, in pixels.
        who: Name of the person at the screen.
        note: Writes the audit trail: action, what, detail.
    """

    key = "teach"
    role = Role.ENGINEER

    def __init__(
        self,
        desk: TeachDesk,
        touch: int,
        *,
        who: Callable[[], str] = lambda: "",
        note: Callable[[str, str, str], None] = note_nothing,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self._theme = DARK
        self._step = TeachStep.CAMERA
        self._is_open = False
        self.teaching: Teaching | None = None
        self.background = Background(self)
        context = TeachContext(desk, touch, self.background, who, note)
        live = LivePicture(desk, self.background, self)
        self.steps: dict[TeachStep, StepPanel] = {
            TeachStep.CAMERA: CameraStep(context, live),
            TeachStep.REGION: RegionStep(context),
            TeachStep.PARTS: PartsStep(context, live),
            TeachStep.TRAIN: TrainStep(context),
            TeachStep.CHECK: CheckStep(context),
            TeachStep.THRESHOLD: ThresholdStep(context),
            TeachStep.GOLDEN: GoldenStep(context),
            TeachStep.RELEASE: ReleaseStep(context),
        }
        self.choice = ProductChoice(touch)
        self.choice.begin_button.clicked.connect(self.on_begin)
        self.choice.name_field.returnPressed.connect(self.on_begin)
        self.choice.open_button.clicked.connect(self.on_continue)
        self.choice.list.itemActivated.connect(self.on_continue)
        self.rail = Rail(touch)
        self.rail.wanted.connect(self.show_step)
        self.product_label = plain_label(BODY_PX, bold=True)
        self.other_button = button(touch)
        self.other_button.clicked.connect(self.on_other)
        self._panels = Stack()
        for panel in self.steps.values():
            self._panels.addWidget(panel)
            panel.changed.connect(self.on_changed)
            panel.left.connect(self.on_step_left)
        self._pages = Stack()
        self._pages.addWidget(self.choice)
        self._pages.addWidget(self._make_guide())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)
        self.apply_theme(DARK)
        self.retranslate()

    def _make_guide(self) -> QWidget:
        guide = QWidget()
        left = QVBoxLayout()
        left.setSpacing(STEP_PX // 2)
        self.product_label.setFixedWidth(WIDTH_PX)
        left.addWidget(self.product_label)
        left.addWidget(self.rail, 1)
        left.addWidget(self.other_button)
        layout = QHBoxLayout(guide)
        layout.setContentsMargins(STEP_PX, STEP_PX, STEP_PX, STEP_PX)
        layout.setSpacing(2 * STEP_PX)
        layout.addLayout(left)
        layout.addWidget(self._panels, 1)
        return guide

    @property
    def step(self) -> TeachStep:
        """The step that is shown."""
        return self._step

    def title(self) -> str:
        """Name of the page in the language of the screen."""
        return tr("Teach")

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.setStyleSheet(field_style(theme))
        self.rail.apply_theme(theme)
        for panel in self.steps.values():
            panel.apply_theme(theme)

    def open_page(self) -> None:
        """Show the products, or the step that was left."""
        self._is_open = True
        if self.window() is not self:
            # Installing it again only moves it to the front.
            self.window().installEventFilter(self)
        if self.teaching is None:
            self._show_choice()
        else:
            self.steps[self._step].open_step(self.teaching)
            self.on_changed()

    def leave_page(self) -> None:
        """Give the camera back; a training goes on."""
        self._is_open = False
        self.steps[self._step].leave_step()

    def close_page(self) -> None:
        """End what runs and wait for it."""
        self.leave_page()
        if self.teaching is not None:
            self.teaching.close()
        self.background.wait()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """When the window closes, a training is asked to save its state and end."""
        if event.type() is QEvent.Type.Close and watched is self.window():
            self.leave_page()
            job = self.teaching.job if self.teaching is not None else None
            if job is not None:
                # Not waited for: the window closes at once, the child ends by itself.
                job.stop()
        return super().eventFilter(watched, event)

    def retranslate(self) -> None:
        """Set every word again."""
        self.choice.retranslate()
        name_button(self.other_button, tr("Other product"))
        for panel in self.steps.values():
            panel.retranslate()
        if self.teaching is not None:
            self.setAccessibleName(step_name(self._step))
        self.on_changed()

    @Slot()
    def on_begin(self) -> None:
        """Begin a new product."""
        try:
            teaching = begin_teaching(
                self._desk.root, self.choice.name_field.text(), self._desk.camera_name
            )
        except InspectionError as error:
            self.choice.say(str(error))
            return
        self.choice.name_field.clear()
        self._teach(teaching)

    @Slot()
    def on_continue(self, _item: object = None) -> None:
        """Go on with a product."""
        entry = self.choice.entry
        if entry is None:
            return
        try:
            teaching = open_teaching(entry.folder)
        except InspectionError as error:
            self.choice.say(str(error))
            return
        self._teach(teaching)

    @Slot()
    def on_other(self) -> None:
        """Leave this product for another; what runs must end first."""
        teaching = self.teaching
        if teaching is not None and teaching.job is not None and teaching.job.is_running:
            self.steps[self._step].say(tr("Something runs still; wait for it or cancel it."))
            return
        self.steps[self._step].leave_step()
        self.teaching = None
        self._show_choice()

    @Slot(object)
    def show_step(self, step: TeachStep) -> None:
        """Open a step that is not locked."""
        teaching = self.teaching
        if teaching is None or teaching.steps()[step] is StepState.LOCKED:
            return
        if step is not self._step:
            self.steps[self._step].leave_step()
        self._step = step
        self._panels.setCurrentWidget(self.steps[step])
        self.steps[step].open_step(teaching)
        self.setAccessibleName(step_name(step))
        self.on_changed()
        self.steps[step].primary.setFocus()

    @Slot()
    def on_changed(self) -> None:
        """Show how the steps stand, and what the open one can do now.

        What ended may have been another step's work, which this one has waited for.
        """
        if self.teaching is not None:
            self.rail.show_steps(self.teaching.steps(), self._step)
            if self.steps[self._step].teaching is self.teaching:
                self.steps[self._step].refresh()

    @Slot()
    def on_step_left(self) -> None:
        """Go to the step after the one that is done."""
        order = list(TeachStep)
        place = order.index(self._step)
        if place + 1 < len(order):
            self.show_step(order[place + 1])

    def _show_choice(self) -> None:
        self.choice.say("")
        self.choice.show_entries(list_teachings(self._desk.root))
        self._pages.setCurrentIndex(0)
        self.choice.name_field.setFocus()

    def _teach(self, teaching: Teaching) -> None:
        self.teaching = teaching
        self.product_label.setText(teaching.state.product)
        states = teaching.steps()
        now = next((s for s in TeachStep if states[s] is StepState.NOW), TeachStep.RELEASE)
        self._pages.setCurrentIndex(1)
        self.show_step(now)

"""Step Region: what of the picture is inspected, and what in it never counts."""

from __future__ import annotations

from pydantic import ValidationError
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QLabel, QSpinBox, QVBoxLayout

from app.station.teaching import SMALLEST_REGION_PX, RegionTrouble, Teaching
from app.ui.pages.cards import name_button
from app.ui.pages.teach_picture import PicturePane
from app.ui.pages.teach_step import (
    StepPanel,
    TeachContext,
    button,
    caption,
    card,
    number_field,
)
from app.ui.text import tr
from app.ui.theme import STEP_PX, Theme
from engine.errors import InspectionError
from engine.recipe import Region

LARGEST_PX = 100_000


class RegionStep(StepPanel):
    """Drag a rectangle, or type its numbers."""

    def __init__(self, context: TeachContext) -> None:
        super().__init__(context)
        self._region: Region | None = None
        self._ignore: tuple[Region, ...] = ()
        self.picture = PicturePane()
        self.picture.can_draw = True
        self.picture.drawn.connect(self.on_drawn)
        touch = context.touch
        self.region_button = button(touch, checkable=True)
        self.ignore_button = button(touch, checkable=True)
        self._tools = QButtonGroup(self)
        for one in (self.region_button, self.ignore_button):
            self._tools.addButton(one)
            one.clicked.connect(self.on_tool)
        self.region_button.setChecked(True)
        self.whole_button, self.clear_button = button(touch), button(touch)
        self.whole_button.clicked.connect(self.on_whole)
        self.clear_button.clicked.connect(self.on_clear)
        self.fields: dict[str, QSpinBox] = {}
        self._captions: dict[str, QLabel] = {}
        numbers = self._make_numbers()
        tools = QHBoxLayout()
        tools.setSpacing(STEP_PX)
        for one in (self.region_button, self.ignore_button, self.whole_button, self.clear_button):
            tools.addWidget(one)
        tools.addStretch()
        frame = card()
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(STEP_PX, STEP_PX, STEP_PX, STEP_PX)
        inside.addWidget(self.picture, 1)
        self.body.addWidget(frame, 1)
        self.body.addLayout(tools)
        self.controls.addLayout(numbers)
        self.controls.setAlignment(numbers, Qt.AlignmentFlag.AlignBottom)
        self.retranslate()

    def _make_numbers(self) -> QGridLayout:
        """The way without a finger: numbers."""
        touch = self.context.touch
        numbers = QGridLayout()
        numbers.setHorizontalSpacing(STEP_PX)
        numbers.setVerticalSpacing(0)
        for column, name in enumerate(("x", "y", "width", "height", "area")):
            self.fields[name] = number_field(touch, 0, LARGEST_PX)
            self._captions[name] = caption(self.fields[name])
            numbers.addWidget(self._captions[name], 0, column)
            numbers.addWidget(self.fields[name], 1, column)
        self.use_button = button(touch)
        self.use_button.clicked.connect(self.on_numbers)
        numbers.addWidget(self.use_button, 1, 5)
        numbers.setColumnStretch(6, 1)
        return numbers

    def open_step(self, teaching: Teaching) -> None:
        """Show what was chosen."""
        super().open_step(teaching)
        self._region, self._ignore = teaching.view.region, teaching.view.ignore
        self.fields["area"].setValue(round(teaching.recipe.min_defect_area_px))
        try:
            self.picture.show_image(teaching.picture(), tr("No picture yet"))
        except InspectionError as error:
            self.picture.show_image(None, str(error))
        self._show()

    def on_tool(self) -> None:
        """Show the numbers of what is drawn next."""
        self._show()

    def on_drawn(self, x: int, y: int, width: int, height: int) -> None:
        """Take a rectangle that was drawn."""
        self._take(x, y, width, height)

    def on_numbers(self) -> None:
        """Take the rectangle that was typed."""
        names = ("x", "y", "width", "height")
        x, y, width, height = (self.fields[name].value() for name in names)
        self._take(x, y, width, height)

    def on_whole(self) -> None:
        """Inspect the whole picture."""
        self._region = None
        self.say("")
        self._show()

    def on_clear(self) -> None:
        """Ignore nothing."""
        self._ignore = ()
        self.say("")
        self._show()

    def on_primary(self) -> None:
        """Keep it in the draft."""
        teaching = self.teaching
        if teaching is None:
            return
        area = float(self.fields["area"].value())
        is_changed = (self._region, self._ignore) != (teaching.view.region, teaching.view.ignore)
        try:
            teaching.set_region(self._region, self._ignore, area)
        except InspectionError as error:
            self.say(str(error))
            return
        if is_changed and teaching.state.trained_views:
            self.context.note("region changed", teaching.state.product, "")
        self.changed.emit()
        self.left.emit()

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        super().apply_theme(theme)
        self.picture.apply_theme(theme)

    def retranslate(self) -> None:
        """Set every word again."""
        self.sentence.setText(
            tr("Drag a rectangle around what is to be inspected; cover what may differ.")
        )
        self.picture.setAccessibleName(tr("Picture with the inspected region"))
        name_button(self.region_button, tr("Inspect"), tr("Draw the inspected region"))
        name_button(self.ignore_button, tr("Ignore"), tr("Draw a rectangle that is ignored"))
        name_button(self.whole_button, tr("Whole picture"))
        name_button(self.clear_button, tr("Ignore nothing"))
        name_button(self.use_button, tr("Apply"), tr("Apply the numbers"))
        words = {
            "x": tr("Left"),
            "y": tr("Top"),
            "width": tr("Width"),
            "height": tr("Height"),
            "area": tr("Smallest defect, px"),
        }
        for name, word in words.items():
            self._captions[name].setText(word)
            self.fields[name].setAccessibleName(word)
        self.name_primary(tr("Use this region"))

    def _take(self, x: int, y: int, width: int, height: int) -> None:
        teaching = self.teaching
        if teaching is None:
            return
        try:
            drawn = Region(x=x, y=y, width=width, height=height)
        except ValidationError:
            self.say(_words(RegionTrouble.TOO_SMALL))
            return
        is_region = self.region_button.isChecked()
        region = drawn if is_region else self._inspected()
        ignore = self._ignore if is_region else (*self._ignore, drawn)
        trouble = teaching.region_trouble(region, ignore)
        if trouble is not None:
            self.say(_words(trouble))
            self._show(keep_numbers=True)
            return
        if is_region:
            self._region = drawn
        else:
            self._ignore = ignore
        self.say("")
        self._show()

    def _inspected(self) -> Region:
        picture = self.teaching.state.picture if self.teaching is not None else None
        if self._region is not None or picture is None:
            return self._region or Region(x=0, y=0, width=LARGEST_PX, height=LARGEST_PX)
        return Region(x=0, y=0, width=picture.width, height=picture.height)

    def _show(self, *, keep_numbers: bool = False) -> None:
        self.picture.show_regions(self._region, self._ignore)
        self.clear_button.setEnabled(bool(self._ignore))
        self.whole_button.setEnabled(self._region is not None)
        if keep_numbers:
            return
        shown = self._inspected() if self.region_button.isChecked() else None
        if shown is None:
            shown = self._ignore[-1] if self._ignore else self._inspected()
        for name in ("x", "y", "width", "height"):
            self.fields[name].setValue(getattr(shown, name))


def _words(trouble: RegionTrouble) -> str:
    """Why a rectangle is refused, with the way out."""
    if trouble is RegionTrouble.TOO_SMALL:
        words = tr("That is too small: draw at least {side} x {side} pixels.")
        return words.format(side=SMALLEST_REGION_PX)
    if trouble is RegionTrouble.OUTSIDE:
        return tr("That reaches beyond the picture: make it smaller or move it.")
    if trouble is RegionTrouble.APART:
        return tr("An ignored rectangle must touch the inspected region: draw it there.")
    return tr("That would ignore all of the region: leave something to inspect.")

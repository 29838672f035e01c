"""Step Region: what of the picture is inspected, and what in it never counts."""

from __future__ import annotations

from pydantic import ValidationError
from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QGridLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
)

from app.station.teaching import SMALLEST_REGION_PX, RegionTrouble, Teaching
from app.ui.pages.cards import name_button
from app.ui.pages.teach_draw import DrawPane, Tool
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
from engine.polygon import Point, bounds
from engine.recipe import Region, View

LARGEST_PX = 100_000
WIDE_PX = 640
"""From here on the buttons stand beside the picture."""
UNDO_STEPS = 100
NUMBERS = ("x", "y", "width", "height")


class RegionStep(StepPanel):
    """Draw with a finger or with keys, or type the numbers of a rectangle."""

    def __init__(self, context: TeachContext) -> None:
        super().__init__(context)
        self._drawn = View()
        self._before: list[View] = []
        touch = context.touch
        self.picture = DrawPane(touch)
        self.region_button = button(touch, checkable=True)
        self.ignore_button = button(touch, checkable=True)
        self.area_button = button(touch, checkable=True)
        self.move_button = button(touch, checkable=True)
        self._tools = QButtonGroup(self)
        for one in (self.region_button, self.ignore_button, self.area_button, self.move_button):
            self._tools.addButton(one)
            one.clicked.connect(self.on_tool)
        self.region_button.setChecked(True)
        self.undo_button, self.remove_button = button(touch), button(touch)
        self.whole_button, self.clear_button = button(touch), button(touch)
        self.fields: dict[str, QSpinBox] = {}
        self._captions: dict[str, QLabel] = {}
        self._numbers = self._make_numbers()
        self._connect()
        frame = card()
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(STEP_PX, STEP_PX, STEP_PX, STEP_PX)
        inside.addWidget(self.picture, 1)
        self._grid = QGridLayout()
        self._grid.setSpacing(STEP_PX)
        self._split = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._split.setSpacing(STEP_PX)
        self._split.addWidget(frame, 1)
        self._split.addLayout(self._grid)
        self.body.addLayout(self._split, 1)
        self.controls.addLayout(self._numbers)
        self.controls.setAlignment(self._numbers, Qt.AlignmentFlag.AlignBottom)
        self._is_wide: bool | None = None
        self._arrange(is_wide=True)
        self.retranslate()

    def _connect(self) -> None:
        self.picture.drawn.connect(self.on_drawn)
        self.picture.outlined.connect(self.on_outlined)
        self.picture.chosen.connect(self.on_chosen)
        self.picture.moved.connect(self.on_moved)
        self.picture.removed.connect(self.on_remove)
        self.picture.undone.connect(self.on_undo)
        self.undo_button.clicked.connect(self.on_undo)
        self.remove_button.clicked.connect(self.on_remove)
        self.whole_button.clicked.connect(self.on_whole)
        self.clear_button.clicked.connect(self.on_clear)

    def _make_numbers(self) -> QGridLayout:
        """The way without a finger: numbers."""
        touch = self.context.touch
        numbers = QGridLayout()
        numbers.setHorizontalSpacing(STEP_PX)
        numbers.setVerticalSpacing(0)
        for name in (*NUMBERS, "area"):
            self.fields[name] = number_field(touch, 0, LARGEST_PX)
            self._captions[name] = caption(self.fields[name])
        self.use_button = button(touch)
        self.use_button.clicked.connect(self.on_numbers)
        return numbers

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The picture gets what is left of a small screen, lying or upright."""
        super().resizeEvent(event)
        self._arrange(is_wide=event.size().width() >= WIDE_PX)

    def _arrange(self, *, is_wide: bool) -> None:
        if is_wide == self._is_wide:
            return
        self._is_wide = is_wide
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._split.setDirection(beside if is_wide else below)
        columns = 2 if is_wide else 3
        for row in range(5):
            self._grid.setRowStretch(row, int(is_wide and row == 4))
        for index, one in enumerate(self._buttons()):
            self._grid.addWidget(one, *divmod(index, columns))
        columns = 6 if is_wide else 2
        for index, name in enumerate((*NUMBERS, "area")):
            row, column = divmod(index, columns)
            self._numbers.addWidget(self._captions[name], 2 * row, column)
            self._numbers.addWidget(self.fields[name], 2 * row + 1, column)
        row, column = divmod(5, columns)
        self._numbers.addWidget(self.use_button, 2 * row + 1, column)
        self._numbers.setColumnStretch(6, int(is_wide))

    def _buttons(self) -> tuple[QPushButton, ...]:
        return (
            self.region_button,
            self.ignore_button,
            self.area_button,
            self.move_button,
            self.undo_button,
            self.remove_button,
            self.whole_button,
            self.clear_button,
        )

    def open_step(self, teaching: Teaching) -> None:
        """Show what was chosen."""
        super().open_step(teaching)
        view = teaching.view
        self._drawn = View(
            region=view.region, ignore=view.ignore, ignore_polygons=view.ignore_polygons
        )
        self._before.clear()
        self.fields["area"].setValue(round(teaching.recipe.min_defect_area_px))
        try:
            self.picture.show_image(teaching.inspected_picture(), tr("No picture yet"))
        except InspectionError as error:
            self.picture.show_image(None, str(error))
        self.on_tool()

    def on_tool(self) -> None:
        """Take the tool, and show the numbers of what is drawn next."""
        tool = Tool.RECTANGLE
        if self.area_button.isChecked():
            tool = Tool.AREA
        elif self.move_button.isChecked():
            tool = Tool.MOVE
        self.picture.use(tool)
        self._tell()
        self.say("")
        self._show()

    def on_drawn(self, x: int, y: int, width: int, height: int) -> None:
        """Take a rectangle that was drawn."""
        self._take(x, y, width, height)

    def on_outlined(self, corners: tuple[Point, ...]) -> None:
        """Take a free area that was drawn."""
        self._change(ignore_polygons=(*self._drawn.ignore_polygons, corners))

    def on_chosen(self) -> None:
        """Show the numbers of the area that was chosen."""
        self._show()

    def on_moved(self, x: int, y: int) -> None:
        """Move the chosen area, no further than the picture goes."""
        index = self.picture.index
        ignore, polygons = list(self._drawn.ignore), list(self._drawn.ignore_polygons)
        is_rectangle = index < len(ignore)
        box = _box(ignore[index]) if is_rectangle else bounds(polygons[index - len(ignore)])
        whole = self._picture_region()
        x = min(max(x, -box[0]), whole.width - box[0] - box[2])
        y = min(max(y, -box[1]), whole.height - box[1] - box[3])
        if (x, y) == (0, 0):
            return
        if is_rectangle:
            old = ignore[index]
            ignore[index] = Region(x=old.x + x, y=old.y + y, width=old.width, height=old.height)
        else:
            corners = polygons[index - len(ignore)]
            polygons[index - len(ignore)] = tuple((one[0] + x, one[1] + y) for one in corners)
        self._change(ignore=tuple(ignore), ignore_polygons=tuple(polygons))

    def on_remove(self) -> None:
        """Remove the chosen area."""
        index = self.picture.index
        if index < 0:
            return
        ignore, polygons = list(self._drawn.ignore), list(self._drawn.ignore_polygons)
        if index < len(ignore):
            del ignore[index]
        else:
            del polygons[index - len(ignore)]
        self.picture.choose(-1)
        self._change(ignore=tuple(ignore), ignore_polygons=tuple(polygons))

    def on_undo(self) -> None:
        """Take the last corner back, or the last change."""
        if not self.picture.drop_corner() and self._before:
            self._drawn = self._before.pop()
            self.picture.choose(-1)
        self.say("")
        self._show()

    def on_numbers(self) -> None:
        """Take the rectangle that was typed, or put the chosen area there."""
        x, y, width, height = (self.fields[name].value() for name in NUMBERS)
        index = self.picture.index
        if index < 0:
            self._take(x, y, width, height)
        elif index < len(self._drawn.ignore):
            ignore = list(self._drawn.ignore)
            try:
                ignore[index] = Region(x=x, y=y, width=width, height=height)
            except ValidationError:
                self.say(_words(RegionTrouble.TOO_SMALL))
                return
            self._change(ignore=tuple(ignore))
        else:
            corners = self._drawn.ignore_polygons[index - len(self._drawn.ignore)]
            left, top, _, _ = bounds(corners)
            self.on_moved(x - left, y - top)

    def on_whole(self) -> None:
        """Inspect the whole picture."""
        self._change(region=None)

    def on_clear(self) -> None:
        """Ignore nothing."""
        self.picture.choose(-1)
        self._change(ignore=(), ignore_polygons=())

    def on_primary(self) -> None:
        """Keep it in the draft."""
        teaching = self.teaching
        if teaching is None:
            return
        if self.picture.corners:
            self.say(tr("An area is half drawn: close it at its first corner, or undo it."))
            return
        area = float(self.fields["area"].value())
        drawn, view = self._drawn, teaching.view
        is_changed = (drawn.region, drawn.ignore, drawn.ignore_polygons) != (
            view.region,
            view.ignore,
            view.ignore_polygons,
        )
        try:
            teaching.set_region(drawn.region, drawn.ignore, area, drawn.ignore_polygons)
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
        self._tell()
        self.picture.setAccessibleName(tr("Picture with the inspected region"))
        self.picture.setAccessibleDescription(
            tr(
                "Arrow keys move the cross, the space bar sets a corner, Enter closes an area. "
                "With Move, the space bar chooses an area, arrow keys move it, Delete removes it."
            )
        )
        name_button(self.region_button, tr("Inspect"), tr("Draw the inspected region"))
        name_button(self.ignore_button, tr("Ignore"), tr("Draw a rectangle that is ignored"))
        name_button(self.area_button, tr("Ignore area"), tr("Draw a free area that is ignored"))
        name_button(self.move_button, tr("Move"), tr("Choose and move what is ignored"))
        name_button(self.undo_button, tr("Undo"))
        name_button(self.remove_button, tr("Remove"), tr("Remove the chosen area"))
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

    def _tell(self) -> None:
        """Say how the tool is used."""
        if self.area_button.isChecked():
            words = tr("Tap the corners of what may differ, the first one again to close; or draw.")
        elif self.move_button.isChecked():
            words = tr("Tap an ignored area to choose it; drag it to another place, or remove it.")
        else:
            words = tr("Drag a rectangle around what is to be inspected; cover what may differ.")
        self.sentence.setText(words)

    def _take(self, x: int, y: int, width: int, height: int) -> None:
        try:
            drawn = Region(x=x, y=y, width=width, height=height)
        except ValidationError:
            self.say(_words(RegionTrouble.TOO_SMALL))
            return
        if self.region_button.isChecked():
            self._change(region=drawn)
        else:
            self._change(ignore=(*self._drawn.ignore, drawn))

    def _change(self, **changes: object) -> None:
        """Show what was drawn, if it is possible; else say why not and leave all as it was."""
        teaching, old = self.teaching, self._drawn
        if teaching is None:
            return
        # Not validated yet: what is impossible has words of its own.
        new = old.model_copy(update=changes)
        region = new.region or self._picture_region()
        trouble = teaching.region_trouble(region, new.ignore, new.ignore_polygons)
        if trouble is not None:
            self.say(_words(trouble))
            self._show(keep_numbers=True)
            return
        if new != old:
            self._before = [*self._before[-UNDO_STEPS:], old]
        self._drawn = new
        self.say("")
        self._show()

    def _picture_region(self) -> Region:
        picture = self.teaching.state.picture if self.teaching is not None else None
        width, height = (picture.width, picture.height) if picture else (LARGEST_PX, LARGEST_PX)
        return Region(x=0, y=0, width=width, height=height)

    def _show(self, *, keep_numbers: bool = False) -> None:
        drawn, index = self._drawn, self.picture.index
        self.picture.show_view(drawn)
        self.clear_button.setEnabled(bool(drawn.ignore or drawn.ignore_polygons))
        self.whole_button.setEnabled(drawn.region is not None)
        self.remove_button.setEnabled(index >= 0)
        # A corner that is set does not come here, and the button takes it back, too.
        self.undo_button.setEnabled(bool(self._before) or self.area_button.isChecked())
        is_polygon = index >= len(drawn.ignore)
        for name in ("width", "height"):
            self.fields[name].setEnabled(not is_polygon)
        if keep_numbers:
            return
        if is_polygon:
            box = bounds(drawn.ignore_polygons[index - len(drawn.ignore)])
        elif index >= 0:
            box = _box(drawn.ignore[index])
        elif drawn.ignore and not self.region_button.isChecked():
            box = _box(drawn.ignore[-1])
        else:
            box = _box(drawn.region or self._picture_region())
        for name, number in zip(NUMBERS, box, strict=True):
            self.fields[name].setValue(number)


def _box(region: Region) -> tuple[int, int, int, int]:
    return region.x, region.y, region.width, region.height


def _words(trouble: RegionTrouble) -> str:
    """Why something is refused, with the way out."""
    if trouble is RegionTrouble.TOO_SMALL:
        words = tr("That is too small: draw at least {side} x {side} pixels.")
        return words.format(side=SMALLEST_REGION_PX)
    if trouble is RegionTrouble.OUTSIDE:
        return tr("That reaches beyond the picture: make it smaller or move it.")
    if trouble is RegionTrouble.APART:
        return tr("What is ignored must cover some of the inspected region: draw it there.")
    if trouble is RegionTrouble.CROSSING:
        return tr("That outline crosses or touches itself, or has no area: draw it once around.")
    return tr("That would ignore all of the region: leave something to inspect.")

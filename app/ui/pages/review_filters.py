"""Which parts the gallery shows: time, recipe, verdict, and behind one button what is rarer."""

from __future__ import annotations

import math
import time
from collections.abc import Sequence

from PySide6.QtCore import QLocale, QPointF, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QDoubleValidator, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from app.station.ports import SignalState
from app.station.records import LabelKind, PartFilter, RecipeChoice
from app.ui.pages.moments import midnight_ns
from app.ui.text import tr
from app.ui.theme import BANNER_OF_VERDICT, BODY_PX, CAPTION_PX, INKS, STEP_PX, Theme, font
from app.ui.touch_button import TouchButton
from engine.types import Verdict

_HOUR_NS = 3600 * 1_000_000_000
TYPING_MS = 400
"""Nothing is looked for until nobody has typed for so long."""
SHOWN_FIRST = (Verdict.NG, Verdict.RECHECK)
ORDER = (Verdict.NG, Verdict.RECHECK, Verdict.FAULT, Verdict.OK)


class Choice(QComboBox):
    """A choice whose lines a finger hits; values stand behind the words."""

    def __init__(self, touch_px: int) -> None:
        super().__init__()
        self._touch = touch_px
        self.setView(QListView())
        self.setMinimumHeight(touch_px)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setMaximumWidth(260)
        # It gives way where words of other languages need the room.
        self.setMinimumContentsLength(6)

    def set_choices(self, choices: Sequence[tuple[str, object]]) -> None:
        """Offer words and values; what was chosen stays chosen where it still exists."""
        chosen = self.currentData()
        self.blockSignals(True)
        self.clear()
        for words, value in choices:
            self.addItem(words, value)
        values = [value for _, value in choices]
        self.setCurrentIndex(values.index(chosen) if chosen in values else 0)
        self.blockSignals(False)
        self.view().setStyleSheet(f"QListView::item {{ min-height: {self._touch}px; }}")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the arrow, too, which a style sheet takes away."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.ButtonText), 2))
        right, middle = self.width() - 14, self.height() / 2
        painter.drawPolyline(
            QPolygonF(
                [
                    QPointF(right - 10, middle - 2.5),
                    QPointF(right - 5, middle + 2.5),
                    QPointF(right, middle - 2.5),
                ]
            )
        )

    def sizeHint(self) -> QSize:
        """With room for the arrow."""
        return super().sizeHint() + QSize(12, 0)


def time_choices() -> list[tuple[str, object]]:
    """Stretches of time and their hours; 0 = all, -1 = since midnight."""
    return [
        (tr("All time"), 0),
        (tr("Last hour"), 1),
        (tr("Today"), -1),
        (tr("Last 24 hours"), 24),
        (tr("Last 7 days"), 7 * 24),
        (tr("Last 30 days"), 30 * 24),
    ]


def since_ns(hours: int) -> int:
    """Beginning of a stretch of time that ends now; 0 = no beginning."""
    if hours == 0:
        return 0
    if hours > 0:
        return time.time_ns() - hours * _HOUR_NS
    return midnight_ns()


def recipe_choices(recipes: Sequence[RecipeChoice]) -> list[tuple[str, object]]:
    """All recipes, every product, every version."""
    found: list[tuple[str, object]] = [(tr("All recipes"), None)]
    for recipe in recipes:
        words = tr("{product}, recipe {version}").format(
            product=recipe.product, version=recipe.recipe_version
        )
        found.append((words, recipe))
    return found


class FilterBar(QWidget):
    """The filters.

    Signals:
        changed: Other parts are wanted.
    """

    changed = Signal()

    def __init__(self, touch_px: int) -> None:
        super().__init__()
        self._recipes: Sequence[RecipeChoice] = ()
        self.time_choice, self.recipe_choice = Choice(touch_px), Choice(touch_px)
        self.signal_choice, self.judgement_choice = Choice(touch_px), Choice(touch_px)
        self._choices = (
            *(self.time_choice, self.recipe_choice),
            *(self.signal_choice, self.judgement_choice),
        )
        self.chips = {verdict: TouchButton(touch_px) for verdict in ORDER}
        self.more_button, self.clear_button = TouchButton(touch_px), TouchButton(touch_px)
        self.fields = {
            name: QLineEdit() for name in ("score_from", "score_to", "size_from", "size_to")
        }
        self._captions = {name: QLabel() for name in ("score", "size", "signal", "judgement")}
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self.changed)
        self._set_up(touch_px)
        self._lay_out()
        self.retranslate()

    def wanted(self) -> PartFilter:
        """What is chosen."""
        recipe = self.recipe_choice.currentData()
        signal = self.signal_choice.currentData()
        judged = self.judgement_choice.currentData()
        return PartFilter(
            since_ns=since_ns(self.time_choice.currentData() or 0),
            product=recipe.product if isinstance(recipe, RecipeChoice) else "",
            recipe_version=recipe.recipe_version if isinstance(recipe, RecipeChoice) else 0,
            verdicts=frozenset(v for v, chip in self.chips.items() if chip.isChecked()),
            signals=frozenset() if signal is None else frozenset({SignalState(signal)}),
            judgements=frozenset()
            if judged is None
            else frozenset({LabelKind(judged) if judged else None}),
            lowest_score=self._number("score_from"),
            highest_score=self._number("score_to"),
            smallest_px=self._number("size_from"),
            largest_px=self._number("size_to"),
        )

    def set_recipes(self, recipes: Sequence[RecipeChoice]) -> None:
        """Offer these recipes."""
        self._recipes = recipes
        self.recipe_choice.set_choices(recipe_choices(recipes))

    def apply_theme(self, theme: Theme) -> None:
        """A chosen verdict has its own colour."""
        for verdict, chip in self.chips.items():
            ink = INKS[BANNER_OF_VERDICT[verdict]]
            chip.setStyleSheet(
                f"QPushButton:checked {{ background: {ink.fill}; color: {ink.text};"
                f" border-color: {ink.fill}; }}"
                f"QPushButton:checked:focus {{ border-color: {theme.text}; }}"
            )

    def retranslate(self) -> None:
        """Set every word again."""
        self.time_choice.set_choices(time_choices())
        self.recipe_choice.set_choices(recipe_choices(self._recipes))
        self.signal_choice.set_choices(
            [
                (tr("Any"), None),
                (tr("Acknowledged by the PLC"), SignalState.ACKNOWLEDGED.value),
                (tr("Sent, not acknowledged"), SignalState.SENT.value),
                (tr("Not sent"), SignalState.INTENDED.value),
                (tr("Failed"), SignalState.FAILED.value),
            ]
        )
        self.judgement_choice.set_choices(
            [
                (tr("Any"), None),
                (tr("Not judged yet"), ""),
                (tr("False reject"), LabelKind.FALSE_REJECT.value),
                (tr("True defect"), LabelKind.TRUE_DEFECT.value),
            ]
        )
        names = {
            self.time_choice: tr("Time"),
            self.recipe_choice: tr("Recipe"),
            self.signal_choice: tr("Signal"),
            self.judgement_choice: tr("Judgement"),
            self.fields["score_from"]: tr("Score from"),
            self.fields["score_to"]: tr("Score to"),
            self.fields["size_from"]: tr("Largest defect from, in pixels"),
            self.fields["size_to"]: tr("Largest defect to, in pixels"),
        }
        for control, name in names.items():
            control.setAccessibleName(name)
        for name, field in self.fields.items():
            field.setPlaceholderText(tr("from") if name.endswith("from") else tr("to"))
        self._captions["score"].setText(tr("Score"))
        self._captions["size"].setText(tr("Largest defect, px"))
        self._captions["signal"].setText(tr("Signal"))
        self._captions["judgement"].setText(tr("Judgement"))
        for verdict, chip in self.chips.items():
            chip.setText(tr(verdict.value))
            chip.setAccessibleName(tr("Show {verdict}").format(verdict=tr(verdict.value)))
        self.more_button.setText(tr("More filters"))
        self.clear_button.setText(tr("Clear"))
        self.clear_button.setAccessibleName(tr("Clear all filters"))

    @Slot()
    def on_clear(self) -> None:
        """Back to how the page opens."""
        for choice in self._choices:
            choice.setCurrentIndex(0)
        for field in self.fields.values():
            field.clear()
        for verdict, chip in self.chips.items():
            chip.setChecked(verdict in SHOWN_FIRST)
        self._typing.stop()
        self.changed.emit()

    @Slot()
    def on_typed(self) -> None:
        """Somebody types; wait for the rest."""
        self._typing.start()

    def _number(self, name: str) -> float:
        text = self.fields[name].text().replace(",", ".")
        try:
            return float(text)
        except ValueError:
            return math.nan

    def _set_up(self, touch_px: int) -> None:
        for choice in self._choices:
            choice.activated.connect(self.changed)
        for verdict, chip in self.chips.items():
            chip.setCheckable(True)
            chip.setChecked(verdict in SHOWN_FIRST)
            chip.setFont(font(BODY_PX, bold=True))
            chip.clicked.connect(self.changed)
        for field in self.fields.values():
            validator = QDoubleValidator(field)
            validator.setLocale(QLocale.c())
            field.setValidator(validator)
            field.setMinimumHeight(touch_px)
            field.setMaximumWidth(110)
            field.textEdited.connect(self.on_typed)
        self.more_button.setCheckable(True)
        self.clear_button.clicked.connect(self.on_clear)
        for caption in self._captions.values():
            caption.setProperty("role", "muted")
            caption.setFont(font(CAPTION_PX))

    def _lay_out(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        for row in (first, second):
            row.setSpacing(STEP_PX)
        first.addWidget(self.time_choice)
        first.addWidget(self.recipe_choice)
        for chip in self.chips.values():
            first.addWidget(chip)
        first.addWidget(self.more_button)
        first.addWidget(self.clear_button)
        first.addStretch()
        for name in ("score", "size"):
            second.addWidget(self._captions[name])
            second.addWidget(self.fields[f"{name}_from"])
            second.addWidget(self.fields[f"{name}_to"])
            second.addSpacing(STEP_PX)
        for name, choice in (("judgement", self.judgement_choice), ("signal", self.signal_choice)):
            second.addWidget(self._captions[name])
            second.addWidget(choice)
        second.addStretch()
        self.more = QWidget()
        self.more.setLayout(second)
        second.setContentsMargins(0, 0, 0, 0)
        self.more.setVisible(False)
        self.more_button.toggled.connect(self.more.setVisible)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(STEP_PX)
        layout.addLayout(first)
        layout.addWidget(self.more)

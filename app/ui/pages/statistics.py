"""Statistics: what was produced, where defects lie, whether scores drift; one period rules all."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QDate, QSize, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QDateEdit,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.station.access import Role
from app.station.records import PeriodFilter, PeriodReport, RecipeChoice, StatisticsRecords
from app.ui.background import Background
from app.ui.page import Page, note_nothing
from app.ui.pages.moments import day_ns
from app.ui.pages.review_filters import Choice, recipe_choices, since_ns, time_choices
from app.ui.pages.statistics_plots import ParetoPlot, TrendPlot, YieldPlot, field_picture
from app.ui.pages.statistics_tables import (
    TextTable,
    create_table,
    event_cells,
    event_names,
    group_cells,
    group_names,
)
from app.ui.pages.zoom_picture import ZoomPicture
from app.ui.question import plain_label
from app.ui.text import UNKNOWN, decimals_for, group_digits, in_a_row, percent, tr
from app.ui.theme import BODY_PX, CAPTION_PX, INKS, STEP_PX, VALUE_PX, Banner, Theme, font

THIS_SHIFT, FROM_TO = -2, -3
VIEWS = ("yield", "where", "scores", "shifts", "events")
FIGURES = ("parts", "yield", "ng", "recheck", "fault", "rejected")


@dataclass(frozen=True, eq=False)
class Answer:
    """All that one look at the record brings."""

    recipes: Sequence[RecipeChoice]
    lots: Sequence[str]
    report: PeriodReport


class Views(QStackedWidget):
    """The views; they take what room there is instead of making the page longer."""

    def hasHeightForWidth(self) -> bool:
        """Words that take one line more make the plots smaller."""
        return False

    def sizeHint(self) -> QSize:
        """No more than is needed."""
        return self.minimumSizeHint()


class StatisticsPage(Page):
    """Period, recipe and lot above; figures; one of five views below."""

    key = "statistics"
    role = Role.OPERATOR

    def __init__(
        self,
        records: StatisticsRecords,
        touch: int,
        *,
        note: Callable[[str, str, str], None] = note_nothing,
    ) -> None:
        """Show nothing yet.

        Args:
            records: The record.
            touch: Smallest side of anything that a gloved finger must hit, in pixels.
            note: Writes the audit trail: action, file, detail.
        """
        super().__init__()
        self.setObjectName("page")
        self._records, self._touch, self._note = records, touch, note
        self._background = Background(self)
        self._answer: Answer | None = None
        self.time_choice, self.recipe_choice = Choice(touch), Choice(touch)
        self.lot_choice = Choice(touch)
        self.first_day, self.last_day = QDateEdit(), QDateEdit()
        self.csv_button, self.pdf_button = QPushButton(), QPushButton()
        self.figures = {name: (QLabel(), QLabel()) for name in FIGURES}
        self.view_buttons = {name: QPushButton() for name in VIEWS}
        self.yield_plot, self.trend_plot, self.pareto = YieldPlot(), TrendPlot(), ParetoPlot()
        self.picture = ZoomPicture()
        self._where_words, self._score_words = plain_label(CAPTION_PX), plain_label(CAPTION_PX)
        self._groups, self._events = TextTable(4), TextTable(9)
        self._views = Views()
        self._notice = plain_label(BODY_PX)
        self._set_up()
        self._lay_out()
        self.retranslate()

    @property
    def notice(self) -> str:
        """What was last said."""
        return self._notice.text()

    @property
    def report(self) -> PeriodReport | None:
        """What is shown."""
        return None if self._answer is None else self._answer.report

    @property
    def words(self) -> tuple[str, str]:
        """What is said beside the map of the defects and above the scores."""
        return self._where_words.text(), self._score_words.text()

    def figure(self, name: str) -> str:
        """A figure as shown."""
        return self.figures[name][1].text()

    def table_rows(self) -> tuple[int, int]:
        """Rows of the groups and of the events."""
        return self._groups.rowCount(), self._events.rowCount()

    def title(self) -> str:
        """Name of the page."""
        return tr("Statistics")

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        for widget in (self.yield_plot, self.trend_plot, self.pareto, self.picture):
            widget.apply_theme(theme)
        # The captions of the figures are the legend of the bars.
        for name, banner in (
            ("ng", Banner.NG),
            ("recheck", Banner.RECHECK),
            ("fault", Banner.FAULT),
        ):
            self.figures[name][0].setStyleSheet(
                f"border-left: 10px solid {INKS[banner].fill}; padding-left: 6px;"
            )

    def open_page(self) -> None:
        """Count anew."""
        self.on_changed()

    def retranslate(self) -> None:
        """Set every word again."""
        self.time_choice.set_choices(
            [
                (tr("This shift"), THIS_SHIFT),
                *time_choices()[1:],
                (tr("All time"), 0),
                (tr("From ... to ..."), FROM_TO),
            ]
        )
        names = dict(
            zip(
                FIGURES,
                (tr("Parts"), tr("Yield"), tr("NG"), tr("RECHECK"), tr("FAULT"), tr("Rejected")),
                strict=True,
            )
        )
        for name, (caption, _) in self.figures.items():
            caption.setText(names[name])
        views = (tr("Yield"), tr("Where"), tr("Scores"), tr("Shifts"), tr("Events"))
        for name, words in zip(VIEWS, views, strict=True):
            self.view_buttons[name].setText(words)
            self.view_buttons[name].setAccessibleName(words)
        self.csv_button.setText(tr("Save CSV"))
        self.pdf_button.setText(tr("Save PDF"))
        for control, words in (
            (self.time_choice, tr("Period")),
            (self.recipe_choice, tr("Recipe")),
            (self.lot_choice, tr("Lot")),
            (self.first_day, tr("First day")),
            (self.last_day, tr("Last day")),
            (self.csv_button, tr("Save the table of shifts as CSV")),
            (self.pdf_button, tr("Save the report as PDF")),
            (self.picture, tr("Where on the part the defects lie")),
        ):
            control.setAccessibleName(words)
        self.yield_plot.name_axes(tr("Yield, %"), tr("Rejected"))
        self.trend_plot.name_axes(tr("Mean score"))
        self.pareto.name_axes(tr("Field of the part"), tr("Defects"))
        self._show()

    # ------------------------------------------------------------------ counting

    @Slot()
    def on_changed(self) -> None:
        """Count another period, recipe or lot."""
        custom = self.time_choice.currentData() == FROM_TO
        for edit in (self.first_day, self.last_day):
            edit.setVisible(custom)
        recipe, lot = self.recipe_choice.currentData(), self.lot_choice.currentData()
        wanted = PeriodFilter(
            product=recipe.product if isinstance(recipe, RecipeChoice) else "",
            recipe_version=recipe.recipe_version if isinstance(recipe, RecipeChoice) else 0,
            lot=lot or "",
        )
        if custom:
            since = _day_ns(self.first_day.date())
            until = _day_ns(self.last_day.date().addDays(1))
            if since >= until:
                self._say(tr("The first day lies behind the last one; correct one of them."))
                return
            wanted = replace(wanted, since_ns=since, until_ns=until)
        hours = self.time_choice.currentData()
        self._say(tr("Counting ..."))
        self._background.run(
            "period",
            lambda: self._count(wanted, hours),
            self._on_counted,
            self._say,
            latest_only=True,
        )

    def _count(self, wanted: PeriodFilter, hours: int) -> Answer:
        if hours == THIS_SHIFT:
            wanted = replace(wanted, since_ns=self._records.shift_start(time.time_ns()))
        elif hours != FROM_TO:
            wanted = replace(wanted, since_ns=since_ns(hours))
        recipes, lots = self._records.recipes(), self._records.lots(wanted)
        return Answer(recipes, lots, self._records.period(wanted))

    def _on_counted(self, answer: Answer) -> None:
        self._answer = answer
        self._say("" if answer.report.counts.parts else tr("No parts in this period."))
        self._show()

    def _show(self) -> None:
        if self._answer is None:
            self.recipe_choice.set_choices(recipe_choices(()))
            self.lot_choice.set_choices([(tr("All lots"), None)])
            return
        answer, report = self._answer, self._answer.report
        self.recipe_choice.set_choices(recipe_choices(answer.recipes))
        chosen = self.lot_choice.currentData()
        lots = [*answer.lots] if chosen in (None, *answer.lots) else [chosen, *answer.lots]
        self.lot_choice.set_choices([(tr("All lots"), None), *((lot, lot) for lot in lots)])
        self._show_figures(report)
        self.yield_plot.show_report(report)
        self.trend_plot.show_report(report)
        self._score_words.setText(score_words(report))
        self._show_defects(report)
        self._groups.show_rows(group_names(), [group_cells(row) for row in report.groups[::-1]])
        self._events.show_rows(event_names(), [event_cells(one) for one in report.events[::-1]])
        for button in (self.csv_button, self.pdf_button):
            button.setEnabled(bool(report.counts.parts))

    def _show_figures(self, report: PeriodReport) -> None:
        counts = report.counts
        rejected = UNKNOWN
        if counts.parts:
            rejected = tr("{n} ppm").format(
                n=group_digits(round(1e6 * counts.rejected / counts.parts))
            )
        texts = (
            group_digits(counts.parts),
            f"{percent(counts.ok, counts.parts)} %",
            *(group_digits(number) for number in (counts.ng, counts.recheck, counts.fault)),
            rejected,
        )
        for name, text in zip(FIGURES, texts, strict=True):
            self.figures[name][1].setText(text)

    def _show_defects(self, report: PeriodReport) -> None:
        defects = report.defects
        self.pareto.show_regions(defects.regions)
        self._where_words.setText(where_words(report))
        if not defects.regions:
            self.picture.show_words(tr("No defects in this period."))
            return
        self.picture.show_picture(field_picture(defects))

    # ------------------------------------------------------------------ reports

    @Slot()
    def on_csv(self) -> None:
        """Write the table."""
        self._write(self._records.write_csv)

    @Slot()
    def on_pdf(self) -> None:
        """Write the report for people."""
        self._write(self._records.write_pdf)

    def _write(self, call: Callable[[PeriodReport], Path]) -> None:
        if self._answer is None or self._background.is_busy("write"):
            return
        report = self._answer.report
        self._say(tr("Writing ..."))
        self._background.run("write", lambda: call(report), self._on_written, self._say)

    def _on_written(self, path: Path) -> None:
        self._say(tr("Written to {path}").format(path=path))
        self._note("report written", str(path), "")

    def _say(self, words: str) -> None:
        self._notice.setText(words)

    @Slot()
    def on_view(self) -> None:
        """Show another view."""
        for number, name in enumerate(VIEWS):
            if self.view_buttons[name].isChecked():
                self._views.setCurrentIndex(number)

    def _set_up(self) -> None:
        for choice in (self.time_choice, self.recipe_choice, self.lot_choice):
            choice.activated.connect(self.on_changed)
        today = QDate.currentDate()
        for edit, day in ((self.first_day, today.addDays(-7)), (self.last_day, today)):
            edit.setDate(day)
            edit.setDisplayFormat("yyyy-MM-dd")
            edit.setCalendarPopup(True)
            edit.setMinimumHeight(self._touch)
            edit.setVisible(False)
            edit.dateChanged.connect(self.on_changed)
        for button, slot in ((self.csv_button, self.on_csv), (self.pdf_button, self.on_pdf)):
            button.setMinimumSize(max(self._touch, 96), self._touch)
            button.setEnabled(False)
            button.clicked.connect(slot)
        self._group = QButtonGroup(self)
        for name, button in self.view_buttons.items():
            button.setCheckable(True)
            button.setChecked(name == VIEWS[0])
            button.setMinimumSize(max(self._touch, 96), self._touch)
            button.clicked.connect(self.on_view)
            self._group.addButton(button)
        for words in (self._where_words, self._score_words):
            words.setProperty("role", "muted")

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(STEP_PX)
        for control in (
            self.time_choice,
            self.first_day,
            self.last_day,
            self.recipe_choice,
            self.lot_choice,
        ):
            top.addWidget(control)
        top.addStretch()
        top.addWidget(self.csv_button)
        top.addWidget(self.pdf_button)
        views = QHBoxLayout()
        views.setSpacing(STEP_PX)
        for button in self.view_buttons.values():
            views.addWidget(button)
        views.addStretch()
        for view in (
            self.yield_plot,
            self._make_where(),
            self._make_scores(),
            create_table(self._groups, self._touch, 1),
            create_table(self._events, self._touch, -1),
        ):
            self._views.addWidget(view)
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(STEP_PX, STEP_PX, STEP_PX, STEP_PX)
        inside.addWidget(self._views)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*4 * (STEP_PX,))
        layout.setSpacing(STEP_PX)
        layout.addLayout(top)
        layout.addLayout(self._make_figures())
        layout.addLayout(views)
        layout.addWidget(card, 1)
        layout.addWidget(self._notice)

    def _make_figures(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(STEP_PX)
        for caption, value in self.figures.values():
            caption.setFont(font(CAPTION_PX))
            caption.setProperty("role", "muted")
            value.setFont(font(VALUE_PX, bold=True))
            value.setText(UNKNOWN)
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(caption)
            column.addWidget(value)
            row.addLayout(column, 1)
        return row

    def _make_where(self) -> QWidget:
        view = QWidget()
        right = QVBoxLayout()
        right.addWidget(self._where_words)
        right.addWidget(self.pareto, 1)
        row = QHBoxLayout(view)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.picture, 1)
        row.addLayout(right, 1)
        return view

    def _make_scores(self) -> QWidget:
        view = QWidget()
        column = QVBoxLayout(view)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._score_words)
        column.addWidget(self.trend_plot, 1)
        return view


def where_words(report: PeriodReport) -> str:
    """Which part is shown, and what the bars mean."""
    defects = report.defects
    if not defects.regions:
        return ""
    total = sum(region.defects for region in defects.regions)
    words = tr("{n} regions above the threshold on {product}, counted where their middle lies.")
    sentences = [words.format(n=group_digits(total), product=defects.product)]
    if defects.picture is None:
        sentences.append(tr("No picture of a part is kept."))
    else:
        sentences.append(tr("Picture: part {part}.").format(part=defects.part_id))
    sentences.append(tr("On the bars: the share of all up to there."))
    return in_a_row(sentences)


def score_words(report: PeriodReport) -> str:
    """Whose scores these are, how the limits were made, and what lies outside."""
    trend = report.scores
    if not trend.buckets:
        return tr("No scores of good parts in this period.")
    places = decimals_for(trend.threshold)
    words = tr(
        "{product}, recipe {version} on {backend}: mean score of the parts that passed. Dashed: "
        "three standard errors of each mean. Threshold {threshold}."
    ).format(
        product=trend.product,
        version=trend.recipe_version,
        backend=trend.backend,
        threshold=f"{trend.threshold:.{places}f}",
    )
    sentences = [words]
    outside = sum(bucket.is_outside for bucket in trend.buckets)
    alarms = sum(event.kind == "drift" for event in report.events)
    sentences.append(
        tr("Means outside: {n} of {all}. Drift alarms (dotted): {alarms}.").format(
            n=outside, all=len(trend.buckets), alarms=alarms
        )
    )
    if trend.others:
        more = tr("Further recipes or backends in the period: {n}; choose one above to see it.")
        sentences.append(more.format(n=trend.others))
    return in_a_row(sentences)


def _day_ns(day: QDate) -> int:
    return day_ns(date(day.year(), day.month(), day.day()))

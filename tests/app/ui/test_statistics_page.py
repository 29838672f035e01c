"""The page Statistics: one period rules figures, plots, tables and reports."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QDate, Qt
from pytestqt.qtbot import QtBot

from app.station.records import PeriodFilter
from app.store import RecordEvent, SqlStore
from app.store.period import SqlStatistics
from app.ui.pages.statistics import FROM_TO, StatisticsPage
from app.ui.pages.statistics_plots import field_picture, line_with_gaps
from app.ui.text import UNKNOWN
from app.ui.theme import DARK, LIGHT
from engine.types import DefectRegion, Verdict

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

WAIT_MS = 20_000
LEFT = Qt.MouseButton.LeftButton
HOUR_NS = 3600 * 1_000_000_000


def ns(text: str) -> int:
    return int(datetime.fromisoformat(text).astimezone().timestamp()) * 1_000_000_000


@pytest.fixture
def folder(tmp_path: Path, record_of) -> Path:
    """Day 2 (March 2026): nine OK and one NG of recipe 7; day 3: two OK of recipe 8, lot 9."""
    (tmp_path / "images").mkdir()
    cv2.imwrite(str(tmp_path / "images/1.png"), np.full((60, 80, 3), 90, np.uint8))
    store = SqlStore(f"sqlite:///{tmp_path / 'record.db'}")
    box = (DefectRegion(60, 50, 10, 8, area_px=70.0, peak=0.9),)
    first, later = ns("2026-03-02T06:00"), ns("2026-03-03T06:00")
    parts = [
        record_of(
            number,
            Verdict.NG if number == 5 else Verdict.OK,
            0.8 if number == 5 else 0.3,
            wall_time_ns=first + number * HOUR_NS // 60,
            defects=box if number == 5 else (),
            image_path="images/1.png" if number == 1 else "",
        )
        for number in range(1, 11)
    ]
    for number in (11, 12):
        moment = later + number * HOUR_NS // 60
        parts.append(record_of(number, recipe_version=8, lot="9", wall_time_ns=moment))
    store.apply(parts)
    store.apply([RecordEvent("drift", "scores rise", first + HOUR_NS // 60)])
    store.close()
    return tmp_path


@pytest.fixture
def page(qtbot: QtBot, folder: Path) -> Iterator[StatisticsPage]:
    reader = SqlStatistics(f"sqlite:///{folder / 'record.db'}", folder)
    made = StatisticsPage(reader, 57)
    qtbot.addWidget(made)
    made.resize(1280, 735)
    made.apply_theme(DARK)
    made.show()
    choose(made, 0)
    qtbot.waitUntil(lambda: made.figure("parts") == "12", timeout=WAIT_MS)
    yield made
    assert made._background.wait(WAIT_MS)
    reader.close()


def choose(page: StatisticsPage, period: int) -> None:
    page.time_choice.setCurrentIndex(page.time_choice.findData(period))
    page.time_choice.activated.emit(page.time_choice.currentIndex())


def test_figures_plots_and_tables_tell_the_same(page: StatisticsPage) -> None:
    assert page.figure("yield") == "91.67 %"
    assert page.figure("ng") == "1"
    assert page.figure("rejected").endswith("ppm")
    report = page.report
    assert report is not None
    assert page.yield_plot.points == len(report.buckets)
    assert page.table_rows() == (2, 1)
    assert page.trend_plot.alarms == 1
    where, scores = page.words
    assert "recipe 8 on openvino/fp32" in scores
    assert "Further recipes or backends in the period: 1" in scores
    assert "Picture: part part-1" in where
    assert page.pareto.names == ["D4"]


def test_one_period_rules_everything(qtbot: QtBot, page: StatisticsPage) -> None:
    choose(page, FROM_TO)
    assert page.first_day.isVisible()
    page.first_day.setDate(QDate(2026, 3, 2))
    page.last_day.setDate(QDate(2026, 3, 2))
    qtbot.waitUntil(lambda: page.figure("parts") == "10", timeout=WAIT_MS)
    assert page.table_rows() == (1, 1)
    assert "recipe 7" in page.words[1]
    page.first_day.setDate(QDate(2026, 3, 3))
    assert "The first day lies behind the last one" in page.notice
    page.last_day.setDate(QDate(2026, 3, 3))
    qtbot.waitUntil(lambda: page.figure("parts") == "2", timeout=WAIT_MS)
    assert page.table_rows() == (1, 0)
    assert page.trend_plot.alarms == 0
    assert page.picture.words == "No defects in this period."


def test_recipe_and_lot_narrow(qtbot: QtBot, page: StatisticsPage) -> None:
    texts = [page.recipe_choice.itemText(n) for n in range(page.recipe_choice.count())]
    assert texts == ["All recipes", "Flange A12, recipe 8", "Flange A12, recipe 7"]
    page.recipe_choice.setCurrentIndex(2)
    page.recipe_choice.activated.emit(2)
    qtbot.waitUntil(lambda: page.figure("parts") == "10", timeout=WAIT_MS)
    assert page.recipe_choice.currentText() == "Flange A12, recipe 7"
    page.recipe_choice.setCurrentIndex(0)
    page.lot_choice.setCurrentIndex(page.lot_choice.findData("4711"))
    page.lot_choice.activated.emit(1)
    qtbot.waitUntil(lambda: page.lot_choice.currentData() == "4711", timeout=WAIT_MS)


def test_an_empty_period_says_so(qtbot: QtBot, page: StatisticsPage) -> None:
    choose(page, 1)
    qtbot.waitUntil(lambda: page.notice == "No parts in this period.", timeout=WAIT_MS)
    assert page.figure("parts") == "0"
    assert page.figure("yield") == f"{UNKNOWN} %"
    assert not page.pdf_button.isEnabled()
    assert page.table_rows() == (0, 0)


def test_reports_are_written_on_request(qtbot: QtBot, page: StatisticsPage, folder: Path) -> None:
    qtbot.mouseClick(page.csv_button, LEFT)
    qtbot.waitUntil(lambda: page.notice.endswith(".csv"), timeout=WAIT_MS)
    (table,) = (folder / "exports").glob("*.csv")
    with table.open(encoding="utf-8") as stream:
        assert [row["parts"] for row in csv.DictReader(stream)] == ["10", "2"]
    qtbot.mouseClick(page.pdf_button, LEFT)
    qtbot.waitUntil(lambda: page.notice.endswith(".pdf"), timeout=WAIT_MS)
    (report,) = (folder / "exports").glob("*.pdf")
    assert report.read_bytes().startswith(b"%PDF-")


def test_views_change_by_a_tap_and_themes_at_once(qtbot: QtBot, page: StatisticsPage) -> None:
    seen = set()
    for button in page.view_buttons.values():
        qtbot.mouseClick(button, LEFT)
        seen.add(page._views.currentIndex())
        assert button.accessibleName()
    assert seen == {0, 1, 2, 3, 4}
    page.apply_theme(LIGHT)
    page.retranslate()
    assert page.figure("parts") == "12"


def test_a_record_that_cannot_be_read_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    page = StatisticsPage(SqlStatistics(f"sqlite:///{tmp_path / 'none.db'}", tmp_path), 57)
    qtbot.addWidget(page)
    page.open_page()
    qtbot.waitUntil(lambda: "cannot be read" in page.notice, timeout=WAIT_MS)
    assert page._background.wait(WAIT_MS)


def test_a_pause_breaks_the_line(folder: Path) -> None:
    reader = SqlStatistics(f"sqlite:///{folder / 'record.db'}", folder)
    report = reader.period(PeriodFilter())
    reader.close()
    shares = [1.0] * len(report.buckets)
    across, up = line_with_gaps(report.buckets, shares, report.bucket_ns)
    assert np.isnan(up).sum() == 1
    assert np.all(np.diff(across) > 0)
    bare = field_picture(replace(report.defects, picture=None))
    assert (bare.width(), bare.height()) == (80, 60)

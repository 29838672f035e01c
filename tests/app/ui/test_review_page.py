"""The page Review, used as an engineer would, on a real record."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from pytestqt.qtbot import QtBot

from app.station.records import PartFilter
from app.store import SqlStore
from app.store.review import SqlReview
from app.ui.pages.review import ReviewPage
from app.ui.pages.review_grid import CardRole
from app.ui.theme import DARK, LIGHT
from engine.types import DefectRegion, Verdict

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

WAIT_MS = 20_000
LEFT = Qt.MouseButton.LeftButton


@dataclass
class Desk:
    """A page on a small record: parts 1 to 6 are OK NG OK RECHECK FAULT NG."""

    page: ReviewPage
    review: SqlReview
    folder: Path
    notes: list[tuple[str, str, str]] = field(default_factory=list)

    def row_of(self, key: int) -> int:
        return self.page.grid.parts.keys_in(0, 10_000).index(key)

    def tap(self, qtbot: QtBot, key: int) -> None:
        grid = self.page.grid
        place = grid.visualRect(grid.parts.index(self.row_of(key))).center()
        qtbot.mouseClick(grid.viewport(), LEFT, pos=place)

    def open_part(self, qtbot: QtBot, key: int) -> None:
        self.tap(qtbot, key)
        shown = self.page.detail
        qtbot.waitUntil(lambda: shown.shown is not None and shown.shown.key == key, timeout=WAIT_MS)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, record_of) -> Iterator[Desk]:
    store = SqlStore(f"sqlite:///{tmp_path / 'record.db'}")
    (tmp_path / "images").mkdir()
    verdicts = (Verdict.OK, Verdict.NG, Verdict.OK, Verdict.RECHECK, Verdict.FAULT, Verdict.NG)
    box = (DefectRegion(30, 20, 10, 8, area_px=340.0, peak=0.9),)
    parts = []
    for number, verdict in enumerate(verdicts, start=1):
        path = f"images/{number}.png" if number not in (5, 6) else ""
        if path:
            image = np.full((60, 80, 3), 60 + number, np.uint8)
            cv2.imwrite(str(tmp_path / path), image)
        rejected = verdict in (Verdict.NG, Verdict.RECHECK)
        score = math.nan if verdict is Verdict.FAULT else 0.8 if rejected else 0.3
        defects = box if rejected else ()
        parts.append(record_of(number, verdict, score, image_path=path, defects=defects))
    store.apply(parts)
    review = SqlReview(f"sqlite:///{tmp_path / 'record.db'}", tmp_path)
    notes: list[tuple[str, str, str]] = []
    page = ReviewPage(
        review, 57, who=lambda: "eva", note=lambda *words: notes.append((*words, "")[:3])
    )
    qtbot.addWidget(page)
    page.resize(1280, 735)
    page.apply_theme(DARK)
    page.show()
    page.open_page()
    qtbot.waitUntil(lambda: page.found_text == "3 parts", timeout=WAIT_MS)
    yield Desk(page, review, tmp_path, notes)
    assert page._background.wait(WAIT_MS)
    review.close()
    store.close()


def test_it_opens_with_the_rejects_newest_first(qtbot: QtBot, desk: Desk) -> None:
    parts = desk.page.grid.parts
    assert parts.keys_in(0, 9) == [6, 4, 2]
    qtbot.waitUntil(lambda: parts.card_of(2) is not None, timeout=WAIT_MS)
    assert parts.index(1).data() == "RECHECK 0.80 " + parts.index(1).data().split()[-1]
    # Part 6 has no picture, and the gallery says so once it has looked.
    qtbot.waitUntil(lambda: parts.is_without_picture(6), timeout=WAIT_MS)
    assert not parts.is_without_picture(2)


def test_a_full_gallery_says_that_there_may_be_more(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.pages.review.MOST_FOUND", 3)
    desk.page.open_page()
    qtbot.waitUntil(
        lambda: desk.page.found_text == "\N{GREATER-THAN OR EQUAL TO}\N{NO-BREAK SPACE}3 parts",
        timeout=WAIT_MS,
    )


def test_chips_and_fields_narrow_what_is_shown(qtbot: QtBot, desk: Desk) -> None:
    page, filters = desk.page, desk.page.filters
    qtbot.mouseClick(filters.chips[Verdict.RECHECK], LEFT)
    qtbot.waitUntil(lambda: page.found_text == "2 parts", timeout=WAIT_MS)
    for verdict in (Verdict.OK, Verdict.FAULT):
        qtbot.mouseClick(filters.chips[verdict], LEFT)
    qtbot.waitUntil(lambda: page.found_text == "5 parts", timeout=WAIT_MS)
    qtbot.mouseClick(filters.more_button, LEFT)
    assert filters.more.isVisible()
    qtbot.keyClicks(filters.fields["score_to"], "0.5")
    qtbot.waitUntil(lambda: page.found_text == "2 parts", timeout=WAIT_MS)
    qtbot.keyClicks(filters.fields["size_from"], "1")
    qtbot.waitUntil(lambda: page.found_text == "No such parts", timeout=WAIT_MS)
    assert not page.export_button.isEnabled()
    qtbot.mouseClick(filters.clear_button, LEFT)
    qtbot.waitUntil(lambda: page.found_text == "3 parts", timeout=WAIT_MS)
    filters.time_choice.setCurrentIndex(filters.time_choice.findData(1))
    filters.time_choice.activated.emit(1)
    qtbot.waitUntil(lambda: page.found_text == "No such parts", timeout=WAIT_MS)


def test_a_part_stands_beside_the_nearest_good_one(qtbot: QtBot, desk: Desk) -> None:
    desk.open_part(qtbot, 4)
    detail = desk.page.detail
    title, facts, history = detail.texts
    assert title.startswith("RECHECK")
    assert "score 0.80 > 0.50" in facts
    assert "1 region, 340 px" in facts
    assert "Flange A12, recipe 7" in facts
    assert "Nobody has said anything" in history
    assert detail.picture.words == ""
    qtbot.waitUntil(lambda: detail.good_caption.endswith("part 3"), timeout=WAIT_MS)
    assert "of the newest 2 good ones" in detail.good_caption
    qtbot.mouseClick(detail.nearer_button, LEFT)
    assert detail.picture.zoom == detail.good.zoom == pytest.approx(1.5)
    qtbot.keyClick(detail.good, Qt.Key.Key_0)
    assert detail.picture.zoom == 1.0


def test_a_part_without_a_picture_says_so(qtbot: QtBot, desk: Desk) -> None:
    desk.open_part(qtbot, 6)
    assert "No picture was kept of this part" in desk.page.detail.picture.words
    assert "Without its picture" in desk.page.detail.good.words


def test_a_label_needs_a_reason_and_is_kept_with_its_author(qtbot: QtBot, desk: Desk) -> None:
    page, detail = desk.page, desk.page.detail
    desk.open_part(qtbot, 2)
    qtbot.mouseClick(detail.false_button, LEFT)
    assert page.notice == "Write the reason first, then tap again."
    qtbot.keyClicks(detail.reason, "only dust")
    qtbot.mouseClick(detail.false_button, LEFT)
    qtbot.waitUntil(lambda: "False reject" in detail.texts[2], timeout=WAIT_MS)
    assert "only dust" in detail.texts[2]
    assert "eva" in detail.texts[2]
    assert desk.notes == [("part labelled", "part-2", "false_reject: only dust")]
    card = page.grid.parts.index(desk.row_of(2)).data(CardRole)
    assert card.judgement.value == "false_reject"


def test_only_good_parts_are_sent_to_a_set(qtbot: QtBot, desk: Desk) -> None:
    page, detail = desk.page, desk.page.detail
    desk.open_part(qtbot, 2)
    qtbot.mouseClick(detail.calibration_button, LEFT)
    qtbot.waitUntil(lambda: "Nothing was sent" in page.notice, timeout=WAIT_MS)
    assert "1 not: only good parts" in page.notice
    qtbot.keyClicks(detail.reason, "dust")
    qtbot.mouseClick(detail.false_button, LEFT)
    qtbot.waitUntil(lambda: "dust" in detail.texts[2], timeout=WAIT_MS)
    qtbot.mouseClick(detail.calibration_button, LEFT)
    qtbot.waitUntil(lambda: "calibration set: 1" in page.notice, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: "Sent to the calibration set" in detail.texts[2], timeout=WAIT_MS)
    qtbot.mouseClick(detail.training_button, LEFT)
    qtbot.waitUntil(lambda: "no part may be in both" in page.notice, timeout=WAIT_MS)
    assert len(list(desk.folder.glob("sets/*/calibration/good/*.png"))) == 1


def test_several_parts_are_labelled_and_exported_at_once(qtbot: QtBot, desk: Desk) -> None:
    page, detail = desk.page, desk.page.detail
    qtbot.mouseClick(page.several_button, LEFT)
    desk.tap(qtbot, 2)
    desk.tap(qtbot, 4)
    assert detail.texts[0] == "2 parts selected"
    qtbot.keyClicks(detail.reason, "oil")
    qtbot.mouseClick(detail.true_button, LEFT)
    qtbot.waitUntil(lambda: page.notice == "Kept for 2 parts: True defect", timeout=WAIT_MS)
    qtbot.mouseClick(page.all_button, LEFT)
    assert "3 selected" in page.found_text
    qtbot.mouseClick(page.export_button, LEFT)
    qtbot.waitUntil(lambda: page.notice.startswith("Exported: 3 parts, 2 pic"), timeout=WAIT_MS)
    assert len(list(desk.folder.glob("exports/*/images/*.png"))) == 2
    # One entry, however many parts: each would take room from the verdicts in the journal.
    labelled = [note for note in desk.notes if note[0] == "part labelled"]
    assert labelled == [("part labelled", "2 parts", "true_defect: oil; part-4, part-2")]


def test_a_record_that_cannot_be_read_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    page = ReviewPage(SqlReview(f"sqlite:///{tmp_path / 'none.db'}", tmp_path), 57)
    qtbot.addWidget(page)
    page.open_page()
    qtbot.waitUntil(lambda: "cannot be read" in page.notice, timeout=WAIT_MS)
    assert page._background.wait(WAIT_MS)


def test_sixty_thousand_parts_load_only_what_is_visible(qtbot: QtBot, many_parts: Path) -> None:
    asked: list[int] = []

    class Counting(SqlReview):
        def cards(self, keys):
            asked.extend(keys)
            return super().cards(keys)

    review = Counting(f"sqlite:///{many_parts / 'record.db'}", many_parts)
    page = ReviewPage(review, 57)
    qtbot.addWidget(page)
    page.resize(1280, 735)
    page.show()
    for verdict in (Verdict.OK, Verdict.FAULT):
        page.filters.chips[verdict].setChecked(True)
    page.open_page()
    qtbot.waitUntil(lambda: page.grid.parts.card_of(60_000) is not None, timeout=WAIT_MS)
    assert page.grid.parts.rowCount() == len(review.find(PartFilter())) == 60_000
    page.grid.verticalScrollBar().setValue(page.grid.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: page.grid.parts.card_of(1) is not None, timeout=WAIT_MS)
    assert len(asked) < 200
    page.grid.selectAll()
    assert page.grid.selected_count() == 60_000
    assert page._background.wait(WAIT_MS)
    review.close()


def test_picture_stays_within_its_border(qtbot: QtBot, desk: Desk) -> None:
    desk.open_part(qtbot, 2)
    picture = desk.page.detail.picture
    picture.zoom_by(1000.0)
    assert picture.zoom == 16.0
    seen: list[QPointF] = []
    picture.view_changed.connect(lambda _zoom, centre: seen.append(centre))
    qtbot.mousePress(picture, LEFT, pos=QPoint(60, 60))
    qtbot.mouseMove(picture, QPoint(5000, 5000))
    qtbot.mouseRelease(picture, LEFT, pos=QPoint(5000, 5000))
    picture.set_view(2.0, QPointF(-3.0, 9.0))
    qtbot.keyClick(picture, Qt.Key.Key_Left)
    assert seen[-1] == QPointF(0.25, 0.75)


def test_every_control_has_a_name(desk: Desk) -> None:
    desk.page.apply_theme(LIGHT)
    detail, filters = desk.page.detail, desk.page.filters
    controls = [
        *(filters.chips.values()),
        *(filters.fields.values()),
        filters.time_choice,
        filters.recipe_choice,
        detail.reason,
        detail.false_button,
        detail.nearer_button,
        detail.picture,
        detail.good,
        desk.page.grid,
        desk.page.export_button,
    ]
    assert all(control.accessibleName() for control in controls)

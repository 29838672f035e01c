"""The page Review, used as an engineer would, on a real record."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.station.ports import PartMap
from app.station.records import PartFilter
from app.store import SqlStore
from app.store.map_file import bytes_from_map
from app.store.review import SqlReview
from app.ui.heatmap import MapDrawing, blend, render_overlay, scale_picture
from app.ui.pages.review import ReviewPage
from app.ui.pages.review_grid import CardRole
from app.ui.pages.zoom_picture import ZoomPicture
from app.ui.part_view import DEFAULT_OPACITY
from app.ui.theme import DARK, LIGHT
from engine.types import DefectRegion, FloatMap, Verdict

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

WAIT_MS = 20_000
LEFT = Qt.MouseButton.LeftButton


REGION = (8, 6, 64, 48)


def blob() -> FloatMap:
    """A map with one area above the threshold of 0.5, round the defect's box."""
    anomaly_map = np.full((48, 64), 0.1, np.float32)
    anomaly_map[12:24, 20:36] = 0.9
    return cv2.GaussianBlur(anomaly_map, (0, 0), 3).astype(np.float32)


def pixels_of(widget: ZoomPicture) -> NDArray[np.uint8]:
    """What a widget shows; `(H, W, 4)` RGBA."""
    shown = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGBA8888)
    rows = np.frombuffer(shown.constBits(), np.uint8).reshape(shown.height(), -1)
    return rows[:, : 4 * shown.width()].reshape(shown.height(), shown.width(), 4).copy()


def colourful(pixels: NDArray[np.uint8]) -> int:
    """Number of pixels that are far from grey."""
    return int(np.count_nonzero(np.ptp(pixels[..., :3], axis=2) > 60))


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
    data = bytes_from_map(PartMap(blob(), REGION))
    assert data is not None
    (tmp_path / "maps").mkdir()
    for number in (2, 4):
        (tmp_path / f"maps/{number}.png").write_bytes(data)
    map_sha256 = hashlib.sha256(data).hexdigest()
    parts = []
    for number, verdict in enumerate(verdicts, start=1):
        path = f"images/{number}.png" if number not in (5, 6) else ""
        if path:
            image = np.full((60, 80, 3), 60 + number, np.uint8)
            cv2.imwrite(str(tmp_path / path), image)
        rejected = verdict in (Verdict.NG, Verdict.RECHECK)
        score = math.nan if verdict is Verdict.FAULT else 0.8 if rejected else 0.3
        defects = box if rejected else ()
        changes = {"image_path": path, "defects": defects}
        if verdict is Verdict.NG:
            changes |= {"map_path": f"maps/{number}.png", "map_sha256": map_sha256}
        parts.append(record_of(number, verdict, score, **changes))
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
    qtbot.waitUntil(lambda: detail.captions[1].endswith("part 3"), timeout=WAIT_MS)
    assert "of the newest 2 good ones" in detail.captions[1]
    qtbot.mouseClick(detail.nearer_button, LEFT)
    assert detail.picture.zoom == detail.good.zoom == pytest.approx(1.5)
    qtbot.keyClick(detail.good, Qt.Key.Key_0)
    assert detail.picture.zoom == 1.0


def test_a_part_without_a_picture_says_so(qtbot: QtBot, desk: Desk) -> None:
    desk.open_part(qtbot, 6)
    assert "No picture was kept of this part" in desk.page.detail.picture.words
    assert "Without its picture" in desk.page.detail.good.words


def test_the_map_is_shown_as_on_the_line_page(qtbot: QtBot, desk: Desk) -> None:
    desk.open_part(qtbot, 2)
    detail = desk.page.detail
    assert detail.captions[0] == "This part, map and boxes as stored"
    detail.boxes_button.click()
    # What the line's page draws of the map in the camera's hands, on the whole picture.
    image = cv2.imread(str(desk.folder / "images" / "2.png"))
    assert image is not None
    picture = detail.picture
    scale = min(picture.width() / 80, picture.height() / 60)
    size = round(80 * scale), round(60 * scale)
    box = desk.review.detail(2)
    assert box is not None
    drawing = MapDrawing(blob(), REGION, 0.5, box.record.defects, with_boxes=False)
    overlay = render_overlay(drawing, size, scale=scale, opacity=DEFAULT_OPACITY / 100)
    wanted = blend(scale_picture(image.astype(np.uint8), size, grey=True), overlay)
    found = pixels_of(picture)[..., :3]
    top, left = (found.shape[0] - size[1]) // 2, (found.shape[1] - size[0]) // 2
    found = found[top : top + size[1], left : left + size[0]]
    difference = np.abs(found.astype(int) - wanted).max(axis=2)
    # One step of the colour table; outlines may lie a pixel beside each other.
    assert np.quantile(difference, 0.97) <= 6
    assert np.count_nonzero(wanted.max(axis=2) - wanted.min(axis=2) > 60) > 500


def test_the_map_is_switched_and_faded(qtbot: QtBot, desk: Desk) -> None:
    desk.open_part(qtbot, 2)
    detail = desk.page.detail
    detail.boxes_button.click()
    with_map = pixels_of(detail.picture)
    qtbot.keyClick(desk.page.grid, Qt.Key.Key_M)
    assert not detail.map_button.isChecked()
    assert len(np.unique(pixels_of(detail.picture).reshape(-1, 4), axis=0)) <= 3
    qtbot.keyClick(detail.picture, Qt.Key.Key_M)
    assert np.array_equal(pixels_of(detail.picture), with_map)
    detail.opacity.setFocus()
    qtbot.keyClick(detail.opacity, Qt.Key.Key_Home)
    assert colourful(with_map) > 100
    assert colourful(pixels_of(detail.picture)) == 0
    # A letter in the reason is a letter.
    qtbot.keyClicks(detail.reason, "mb")
    assert detail.reason.text() == "mb"
    assert detail.map_button.isChecked()
    # What is chosen stays chosen for the next part.
    desk.open_part(qtbot, 4)
    desk.open_part(qtbot, 2)
    assert detail.opacity.value() == 0
    detail.picture.zoom_by(8.0)
    assert pixels_of(detail.picture).any()


def test_a_part_without_a_sound_map_says_so(qtbot: QtBot, desk: Desk) -> None:
    detail = desk.page.detail
    desk.open_part(qtbot, 4)
    assert detail.captions[0].endswith("no map was kept of it")
    assert not detail.map_button.isEnabled()
    assert not detail.opacity.isEnabled()
    stored = desk.folder / "maps" / "2.png"
    data = stored.read_bytes()
    stored.write_bytes(data[:-20] + b"x" + data[-19:])
    desk.open_part(qtbot, 2)
    assert detail.captions[0].endswith("its map is damaged and not shown")
    assert not detail.map_button.isEnabled()
    stored.unlink()
    desk.open_part(qtbot, 4)
    desk.open_part(qtbot, 2)
    assert detail.captions[0].endswith("its map has been deleted")
    detail.show_nothing(0)
    assert detail.captions == ("", "")


def test_a_part_fills_the_page_and_leads_to_the_next(qtbot: QtBot, desk: Desk) -> None:
    page, detail = desk.page, desk.page.detail
    assert not detail.large_button.isEnabled()
    desk.open_part(qtbot, 4)
    assert not detail.older_button.isVisible()
    before = detail.picture.height()
    qtbot.mouseClick(detail.large_button, LEFT)
    assert detail.large_button.text() == "Gallery"
    assert not page.grid.isVisible()
    assert not page.filters.isVisible()
    qtbot.waitUntil(lambda: detail.picture.height() > 1.5 * before, timeout=WAIT_MS)
    # Newest first: 6, 4, 2.
    qtbot.mouseClick(detail.older_button, LEFT)
    qtbot.waitUntil(lambda: detail.shown is not None and detail.shown.key == 2, timeout=WAIT_MS)
    qtbot.mouseClick(detail.older_button, LEFT)
    assert page.grid.selected_keys() == [2]
    qtbot.keyClick(detail.picture, Qt.Key.Key_PageUp)
    qtbot.mouseClick(detail.newer_button, LEFT)
    qtbot.waitUntil(lambda: detail.shown is not None and detail.shown.key == 6, timeout=WAIT_MS)
    assert page.grid.selected_keys() == [6]
    qtbot.keyClick(detail.picture, Qt.Key.Key_Escape)
    assert page.grid.isVisible()
    qtbot.keyClick(page.grid, Qt.Key.Key_F)
    assert not page.grid.isVisible()
    page.leave_page()
    assert page.grid.isVisible()


def test_the_first_enlargement_goes_to_the_worst_defect(qtbot: QtBot, desk: Desk) -> None:
    desk.open_part(qtbot, 2)
    seen: list[QPointF] = []
    desk.page.detail.picture.view_changed.connect(lambda _zoom, centre: seen.append(centre))
    for _ in range(5):
        qtbot.mouseClick(desk.page.detail.nearer_button, LEFT)
    # The box is 10 x 8 pixels at (30, 20) of 80 x 60.
    assert seen[-1].x() == pytest.approx(35 / 80)
    assert seen[-1].y() == pytest.approx(24 / 60)


def test_a_reason_is_chosen_by_a_tap(qtbot: QtBot, desk: Desk) -> None:
    detail = desk.page.detail
    assert [button.text() for button in detail.reasons] == ["dust", "glare", "scratch", "dent"]
    desk.open_part(qtbot, 2)
    qtbot.keyClicks(detail.reason, "a hair that lies on the flange")
    qtbot.mouseClick(detail.false_button, LEFT)
    newest = "Reason: a hair that lies on the flange"
    qtbot.waitUntil(lambda: detail.reasons[0].accessibleName() == newest, timeout=WAIT_MS)
    assert detail.reasons[0].text() == "a hair that lies …"
    assert detail.reasons[1].text() == "dust"
    assert detail.reason.text() == ""
    detail.reasons[0].click()
    assert detail.reason.text() == "a hair that lies on the flange"


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


def _says(page: ReviewPage, words: str) -> bool:
    return page.found_text == words


def test_what_nobody_has_judged_is_found(qtbot: QtBot, desk: Desk) -> None:
    page, detail, choice = desk.page, desk.page.detail, desk.page.filters.judgement_choice
    desk.open_part(qtbot, 2)
    qtbot.keyClicks(detail.reason, "only dust")
    qtbot.mouseClick(detail.false_button, LEFT)
    qtbot.waitUntil(lambda: "False reject" in detail.texts[2], timeout=WAIT_MS)
    for words, expected in (
        ("False reject", "1 part"),
        ("True defect", "No such parts"),
        ("Not judged yet", "2 parts"),
        ("Any", "3 parts"),
    ):
        choice.setCurrentIndex(choice.findText(words))
        choice.activated.emit(choice.currentIndex())
        qtbot.waitUntil(partial(_says, page, expected), timeout=WAIT_MS)


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
    said = "Exported: 3 parts, 2 pictures, 1 maps, in "
    qtbot.waitUntil(lambda: page.notice.startswith(said), timeout=WAIT_MS)
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
        detail.map_button,
        detail.large_button,
        detail.newer_button,
        detail.older_button,
        *detail.reasons,
        detail.opacity,
        desk.page.grid,
        desk.page.export_button,
    ]
    assert all(control.accessibleName() for control in controls)

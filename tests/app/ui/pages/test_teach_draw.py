"""What is ignored is drawn with a finger and with keys, on the real station."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from grey_station import GreyBackend, GreyStation
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.commands._ports import station_ports
from app.settings import DisplaySettings
from app.station.teaching import TeachStep, open_teaching
from app.ui.main_window import MainWindow
from engine.ignored import ignored_pixels
from engine.inspector import Scorer
from engine.recipe import Region, View

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

SIDE = 200
WHOLE = (0, 0, SIDE, SIDE)


class Drawing:
    """The step Region of a product with a picture of 200 x 200 pixels, and a finger on it."""

    def __init__(self, qtbot, window, folder) -> None:
        self.qtbot, self.window = qtbot, window
        cv2.imwrite(str(folder / "part.png"), np.full((SIDE, SIDE, 3), 128, np.uint8))
        window.shell.show_page("teach")
        self.page = page = window.shell.page("teach")
        page.choice.name_field.setText("Washer")
        self.tap(page.choice.begin_button)
        camera = page.steps[TeachStep.CAMERA]
        camera.path_field.setText(str(folder / "part.png"))
        self.tap(camera.file_button)
        self.tap(camera.primary)
        self.step = page.steps[TeachStep.REGION]
        assert page.step is TeachStep.REGION
        self.pane = self.step.picture

    def tap(self, button) -> None:
        assert button.isVisible()
        assert button.isEnabled()
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def at(self, x, y):
        return self.pane.point_of(x, y).toPoint()

    def touch(self, *points) -> None:
        """Tap one point after the other."""
        for point in points:
            self.qtbot.mouseClick(self.pane, Qt.MouseButton.LeftButton, pos=self.at(*point))

    def drag(self, *points) -> None:
        """Go along these points without lifting."""
        QTest.mousePress(self.pane, Qt.MouseButton.LeftButton, pos=self.at(*points[0]))
        for point in points[1:]:
            QTest.mouseMove(self.pane, self.at(*point))
        QTest.mouseRelease(self.pane, Qt.MouseButton.LeftButton, pos=self.at(*points[-1]))

    def press(self, *keys) -> None:
        for key in keys:
            QTest.keyClick(self.pane, key)

    @property
    def view(self):
        return self.step._drawn

    @property
    def words(self):
        return self.step.message.text()

    def keep(self) -> View:
        """Use the region; what the draft on disk says then."""
        self.tap(self.step.primary)
        return open_teaching(self.page.teaching.folder).view


@pytest.fixture
def drawing(qtbot, tmp_path, monkeypatch):
    grey = GreyStation(tmp_path, monkeypatch)
    with grey.station:
        window = MainWindow(DisplaySettings(), station_ports(grey.station))
        window.resize(1280, 800)
        window.show()
        qtbot.waitExposed(window)
        yield Drawing(qtbot, window, tmp_path)
        window.close()
        window.deleteLater()


def near(corners, wanted) -> bool:
    """Whether corners are where they were tapped, to the pixel of the screen."""
    return len(corners) == len(wanted) and np.abs(np.subtract(corners, wanted)).max() <= 1


def test_a_free_area_is_tapped_kept_and_never_counts(drawing) -> None:
    step = drawing.step
    drawing.tap(step.area_button)
    assert "first one again to close" in step.sentence.text()
    corners = ((40, 30), (160, 50), (150, 150), (90, 90))
    drawing.touch(*corners)
    assert near(drawing.pane.corners, corners)
    drawing.tap(step.primary)
    assert "half drawn" in drawing.words
    drawing.touch(corners[0])
    assert drawing.pane.corners == ()
    (kept,) = drawing.keep().ignore_polygons
    assert near(kept, corners)
    # The pixels of the draft, against those that OpenCV finds inside, away from the edges.
    contour = np.array(kept, np.float32)
    mask = ignored_pixels(drawing.page.teaching.view, WHOLE)
    for y, x in np.ndindex(SIDE // 5, SIDE // 5):
        centre = (5 * x + 0.5, 5 * y + 0.5)
        distance = cv2.pointPolygonTest(contour, centre, True)
        if abs(distance) > 1e-3:
            assert mask[5 * y, 5 * x] == (distance > 0)


def test_an_area_is_drawn_without_lifting(drawing) -> None:
    drawing.tap(drawing.step.area_button)
    turn = np.linspace(0, 2 * np.pi, 60)
    drawing.drag(*zip(100 + 50 * np.cos(turn), 100 + 50 * np.sin(turn), strict=True))
    (corners,) = drawing.view.ignore_polygons
    assert 6 <= len(corners) <= 60
    assert ignored_pixels(drawing.view, WHOLE).sum() == pytest.approx(np.pi * 50**2, rel=0.05)
    # Beyond the picture's edge it is cut off.
    drawing.drag((150, 150), (260, 150), (260, 190), (150, 190))
    assert max(x for x, _ in drawing.view.ignore_polygons[1]) == SIDE


def test_impossible_areas_are_refused_and_lose_nothing(drawing) -> None:
    step = drawing.step
    for corners, words in (
        (((40, 40), (160, 160), (160, 40), (40, 160)), "crosses or touches itself"),
        (((40, 40), (160, 160)), "crosses or touches itself"),
        (((0, 0), (200, 0), (200, 200), (0, 200)), "leave something"),
        (((30, 0), (200, 0), (200, 200), (30, 200)), "leave something"),  # with the rectangle
        (((150, 150), (190, 150), (190, 190)), "must cover some of the inspected region"),
    ):
        step.open_step(drawing.page.teaching)
        drawing.tap(step.ignore_button)
        drawing.drag((0, 0), (40, 100))
        drawing.tap(step.region_button)
        drawing.drag((0, 0), (100, 100))
        before = drawing.view
        assert (len(before.ignore), before.region is None) == (1, False)
        drawing.tap(step.area_button)
        drawing.touch(*corners)
        drawing.press(Qt.Key.Key_Return)
        assert words in drawing.words
        assert drawing.view == before
    assert drawing.keep() == before.model_copy(update={"camera": drawing.page.teaching.view.camera})


def test_areas_are_chosen_moved_removed_and_it_is_undone(drawing) -> None:
    step = drawing.step
    drawing.tap(step.ignore_button)
    drawing.drag((10, 10), (60, 60))
    drawing.tap(step.area_button)
    drawing.touch((100, 100), (160, 100), (130, 160))
    drawing.press(Qt.Key.Key_Return)
    one, two = drawing.view.ignore[0], drawing.view.ignore_polygons[0]
    drawing.tap(step.move_button)
    assert not step.remove_button.isEnabled()
    drawing.drag((130, 120), (150, 130))
    assert near(drawing.view.ignore_polygons[0], np.add(two, (20, 10)))
    drawing.drag((150, 130), (400, 130))  # no further than the edge
    assert max(x for x, _ in drawing.view.ignore_polygons[0]) == SIDE
    drawing.touch((30, 30))
    assert step.fields["width"].value() == one.width
    step.fields["x"].setValue(40)
    drawing.tap(step.use_button)
    assert drawing.view.ignore[0].x == 40
    drawing.touch((60, 30))
    drawing.tap(step.remove_button)
    assert drawing.view.ignore == ()
    for _ in range(4):
        drawing.tap(step.undo_button)
    assert (drawing.view.ignore, drawing.view.ignore_polygons) == ((one,), (two,))
    drawing.touch((130, 110))
    drawing.tap(step.remove_button)
    assert drawing.view.ignore_polygons == ()


def test_undo_takes_corners_back_first(drawing) -> None:
    step = drawing.step
    drawing.tap(step.area_button)
    drawing.touch((20, 20), (80, 20), (50, 80))
    drawing.press(Qt.Key.Key_Return)
    drawing.touch((120, 120), (180, 120))
    drawing.tap(step.undo_button)
    assert near(drawing.pane.corners, [(120, 120)])
    QTest.keyClick(drawing.pane, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert drawing.pane.corners == ()
    assert len(drawing.view.ignore_polygons) == 1
    drawing.tap(step.undo_button)
    assert drawing.view.ignore_polygons == ()


def test_the_keyboard_alone_draws_moves_and_removes(drawing) -> None:
    step, pane = drawing.step, drawing.pane
    right, left, up, down = (
        Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Down
    )  # fmt: skip
    space = Qt.Key.Key_Space
    step.region_button.setFocus()
    QTest.keyClick(step.region_button, right)  # to the next tool
    drawing.qtbot.waitUntil(step.ignore_button.isChecked)
    pane.setFocus()
    drawing.press(space, right, right, down, down, down, space)
    assert drawing.view.ignore == (Region(x=100, y=100, width=8, height=12),)
    step.area_button.setFocus()
    drawing.qtbot.keyClick(step.area_button, space)
    pane.setFocus()
    drawing.press(*10 * [up], space, *10 * [left], space, *5 * [up], space)
    drawing.press(Qt.Key.Key_Backspace, *4 * [up], space, Qt.Key.Key_Return)
    polygon = ((108, 72), (68, 72), (68, 36))
    assert drawing.view.ignore_polygons == (polygon,)
    step.move_button.setFocus()
    drawing.qtbot.keyClick(step.move_button, space)
    pane.setFocus()
    drawing.press(space, space)
    assert pane.index == 1
    drawing.press(left)
    QTest.keyClick(pane, up, Qt.KeyboardModifier.ShiftModifier)
    assert drawing.view.ignore_polygons[0] == tuple((x - 4, y - 1) for x, y in polygon)
    drawing.press(space, Qt.Key.Key_Delete)
    assert drawing.view.ignore == ()
    drawing.press(space, Qt.Key.Key_Escape)  # chooses nothing any more
    assert (pane.index, drawing.window.shell.key) == (-1, "teach")
    drawing.press(Qt.Key.Key_Escape)
    assert drawing.window.shell.key == "line"


def test_what_was_drawn_is_what_the_score_leaves_out(drawing) -> None:
    drawing.tap(drawing.step.area_button)
    drawing.touch((40, 40), (120, 40), (40, 120))
    drawing.press(Qt.Key.Key_Return)
    view = drawing.keep()
    image = np.zeros((SIDE, SIDE, 3), np.uint8)
    cv2.circle(image, (60, 60), 5, (255, 255, 255), -1)
    assert Scorer(GreyBackend(), View()).measure(image).score > 0.5
    assert Scorer(GreyBackend(), view).measure(image).score < 0.1
    cv2.circle(image, (110, 110), 5, (255, 255, 255), -1)  # in its bounding box, but not in it
    assert Scorer(GreyBackend(), view).measure(image).score > 0.5

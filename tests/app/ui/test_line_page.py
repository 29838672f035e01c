"""The page and the window: what they show, how they adapt, how they are worked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractButton, QLabel, QSlider, QWidget

from app.settings import DisplaySettings
from app.station.snapshot import Lamp, StationState
from app.ui.bridge import LineUpdate
from app.ui.heatmap import MapMode
from app.ui.line_page import PageShape
from app.ui.main_window import MainWindow
from app.ui.theme import DARK, INKS, LIGHT, SMALLEST_PX, Banner, touch_px
from engine.types import Verdict

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

SIZES = {
    (1280, 800): PageShape.WIDE,
    (1024, 600): PageShape.COMPACT,
    (800, 1280): PageShape.UPRIGHT,
}


@pytest.fixture
def window(qtbot):
    made = MainWindow(DisplaySettings())
    qtbot.addWidget(made)
    made.show()
    return made


def show(window, snapshot, views=()):
    window.on_updated(LineUpdate(snapshot, tuple(views), tuple(view.record for view in views)))


@pytest.mark.parametrize("verdict", list(Verdict))
def test_banner_says_the_verdict_in_word_and_colour(window, snapshot_of, view_of, verdict):
    show(window, snapshot_of(), [view_of(1, verdict)])
    banner = window.page.banner
    assert banner.banner.value == verdict.value
    assert verdict.value in banner.accessibleDescription()
    fill = banner.grab().toImage().pixelColor(banner.width() - 12, banner.height() - 12)
    expected = {QColor(INKS[banner.banner].fill).name()}
    if verdict is Verdict.FAULT:
        expected.add(QColor("#6B2A9B").name())
    assert fill.name() in expected


def test_fault_is_hatched(window, snapshot_of, view_of):
    banner = window.page.banner
    show(window, snapshot_of(), [view_of(1, Verdict.NG, 0.9)])
    plain = banner.grab().toImage()
    show(window, snapshot_of(), [view_of(2, Verdict.FAULT)])
    hatched = banner.grab().toImage()
    row = banner.height() - 6
    columns = range(12, banner.width() - 12)
    assert len({plain.pixelColor(x, row).name() for x in columns}) == 1
    assert len({hatched.pixelColor(x, row).name() for x in columns}) > 1


def test_a_fault_without_picture_shows_no_older_picture(window, snapshot_of, view_of):
    show(window, snapshot_of(), [view_of(1), view_of(2, Verdict.FAULT, reason="no frame")])
    assert window.page.banner.lines == ["no frame"]
    assert window.page.part_panel.label.startswith("part 2")


def test_not_ready_hides_the_last_verdict(window, snapshot_of, view_of):
    show(window, snapshot_of(), [view_of(1)])
    show(window, snapshot_of(state=StationState.SWITCHING))
    assert window.page.banner.banner is Banner.NOT_READY


def test_counters_header_and_lamps(window, snapshot_of):
    lamps = (Lamp("Camera", ok=True), Lamp("PLC", ok=False, detail="no answer"))
    show(window, snapshot_of(lamps=lamps))
    assert window.page.counters.texts["parts"] == ("12\xa0482", "")
    assert window.header.texts == ("Station 3", "Flange A12", "recipe 7  ·  lot 4711")
    assert window.header.lamps.lamps == list(lamps)
    names = [view.accessibleName() for view in window.header.lamps.findChildren(QWidget)]
    assert names == ["Camera: working", "PLC: no answer"]


def test_nothing_moves_when_numbers_grow(window, snapshot_of, qapp):
    show(window, snapshot_of(counts={Verdict.OK: 1}))
    qapp.processEvents()
    before = [(w, w.geometry()) for w in window.page.findChildren(QWidget)]
    show(window, snapshot_of(counts={Verdict.OK: 765_432, Verdict.NG: 1_234}, cycle_p99_ms=123.4))
    qapp.processEvents()
    moved = [w for w, geometry in before if w.geometry() != geometry]
    assert moved == []


@pytest.mark.parametrize(("size", "shape"), SIZES.items())
@pytest.mark.parametrize("dpi", [96.0, 118.0])
def test_page_adapts(qtbot, snapshot_of, view_of, size, shape, dpi, qapp):
    window = MainWindow(DisplaySettings(dpi=dpi))
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    views = [view_of(n) for n in range(20)]
    show(window, snapshot_of(alarm="PLC lost. Check the cable."), views)
    qapp.processEvents()
    page = window.page
    assert page.shape is shape
    assert (window.width(), window.height()) == size
    cards = [page.banner, page.part_panel, page.counters, page.strip, page.alarm]
    areas = [QRect(card.mapTo(window, QPoint()), card.size()) for card in cards]
    for index, area in enumerate(areas):
        assert window.rect().contains(area)
        assert not any(area.intersects(other) for other in areas[index + 1 :])
    assert page.part_panel.canvas.height() > 0.24 * size[1]


@pytest.mark.parametrize("size", SIZES)
def test_fingers_hit_and_readers_hear_every_control(window, snapshot_of, view_of, size, qapp):
    window.resize(*size)
    show(window, snapshot_of(alarm="PLC lost"), [view_of(n, Verdict.NG, 0.9) for n in range(20)])
    qapp.processEvents()
    smallest = touch_px(96.0)
    controls = [w for w in window.findChildren(QWidget) if isinstance(w, QAbstractButton | QSlider)]
    controls = [w for w in controls if w.isVisible()]
    assert len(controls) > 12
    for control in controls:
        assert min(control.width(), control.height()) >= smallest, control.accessibleName()
        assert control.accessibleName()


@pytest.mark.parametrize("size", SIZES)
def test_no_words_below_12_px(window, snapshot_of, view_of, size, qapp):
    window.resize(*size)
    show(window, snapshot_of(alarm="PLC lost"), [view_of(1)])
    qapp.processEvents()
    sizes = {w.fontInfo().pixelSize() for w in window.findChildren(QWidget)}
    assert min(sizes) >= SMALLEST_PX
    assert max(sizes) > 14
    assert all(label.fontInfo().family() == "Gonogo Sans" for label in window.findChildren(QLabel))


def test_tap_opens_a_part_and_tap_again_returns(qtbot, window, snapshot_of, view_of):
    show(window, snapshot_of(), [view_of(n) for n in range(1, 6)])
    tile = window.page.strip.tiles[-3]
    qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)
    assert window.page.part_panel.label.startswith("part 3")
    assert not window.page.part_panel.is_live
    show(window, snapshot_of(), [view_of(6, Verdict.NG, 0.9)])
    assert window.page.part_panel.label.startswith("part 3")
    assert window.page.banner.banner is Banner.NG
    qtbot.mouseClick(window.page.strip.tiles[-4], Qt.MouseButton.LeftButton)
    assert window.page.part_panel.is_live
    assert window.page.part_panel.label.startswith("part 6")


def test_tap_opens_the_part_that_was_under_the_finger(qtbot, window, snapshot_of, view_of):
    show(window, snapshot_of(), [view_of(n) for n in range(1, 6)])
    tile = window.page.strip.tiles[-1]
    qtbot.mousePress(tile, Qt.MouseButton.LeftButton)
    show(window, snapshot_of(), [view_of(6)])
    qtbot.mouseRelease(tile, Qt.MouseButton.LeftButton)
    assert window.page.part_panel.label.startswith("part 5")


def test_last_ng_stays_while_the_line_runs(qtbot, window, snapshot_of, view_of):
    show(window, snapshot_of(), [view_of(1, Verdict.NG, 0.9)])
    show(window, snapshot_of(), [view_of(n) for n in range(2, 30)])
    inset = window.page.part_panel.inset
    assert inset.part.view.record.sequence == 1
    qtbot.mouseClick(inset, Qt.MouseButton.LeftButton)
    assert window.page.part_panel.label.startswith("part 1 ")
    qtbot.mouseClick(window.page.part_panel.live_button, Qt.MouseButton.LeftButton)
    assert window.page.part_panel.label.startswith("part 29")


def test_keyboard_works_it_all(qtbot, window, snapshot_of, view_of):
    show(window, snapshot_of(), [view_of(n) for n in range(1, 6)])
    window.activateWindow()
    newest = window.page.strip.tiles[-1]
    newest.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(newest, Qt.Key.Key_Left)
    neighbour = window.page.strip.tiles[-2]
    assert window.focusWidget() is neighbour
    qtbot.keyClick(neighbour, Qt.Key.Key_Return)
    assert window.page.part_panel.label.startswith("part 4")
    qtbot.keyClick(neighbour, Qt.Key.Key_Escape)
    assert window.page.part_panel.is_live


def test_focus_can_be_seen_on_every_button(qtbot, window, snapshot_of, view_of, qapp):
    show(window, snapshot_of(alarm="PLC lost"), [view_of(1, Verdict.NG, 0.9)])
    window.activateWindow()
    for button in window.findChildren(QAbstractButton):
        if not (button.isVisible() and button.isEnabled()):
            continue
        window.page.setFocus()
        plain = button.grab().toImage()
        button.setFocus(Qt.FocusReason.TabFocusReason)
        assert button.grab().toImage() != plain, button.accessibleName()


def test_modes_and_opacity_change_the_picture(qtbot, window, snapshot_of, view_of):
    show(window, snapshot_of(), [view_of(1, Verdict.NG, 0.9)])
    panel = window.page.part_panel
    pictures = {}
    for mode in (MapMode.OFF, MapMode.CONTOUR, MapMode.MAP):
        qtbot.mouseClick(panel.mode_buttons[mode], Qt.MouseButton.LeftButton)
        assert panel.mode_buttons[mode].isChecked()
        pictures[mode] = panel.canvas.grab().toImage()
    assert pictures[MapMode.OFF] != pictures[MapMode.CONTOUR] != pictures[MapMode.MAP]
    panel.slider.setValue(10)
    assert panel.canvas.grab().toImage() != pictures[MapMode.MAP]


def test_alarm_is_told_and_acknowledged(qtbot, window, snapshot_of):
    alarm = window.page.alarm
    assert not alarm.isVisible()
    show(window, snapshot_of(alarm="PLC does not answer. Check the cable."))
    assert alarm.isVisible()
    assert alarm.text == "PLC does not answer. Check the cable."
    with qtbot.waitSignal(window.acknowledged):
        qtbot.mouseClick(alarm.button, Qt.MouseButton.LeftButton)
    show(window, snapshot_of())
    assert not alarm.isVisible()


def test_theme_changes_and_says_what_comes_next(qtbot, window, snapshot_of):
    show(window, snapshot_of())
    assert window.header.theme_button.text() == "Light"
    qtbot.mouseClick(window.header.theme_button, Qt.MouseButton.LeftButton)
    assert window.theme is LIGHT
    assert window.grab().toImage().pixelColor(3, 400).name().upper() == LIGHT.canvas
    qtbot.mouseClick(window.header.theme_button, Qt.MouseButton.LeftButton)
    assert window.theme is DARK
    assert window.grab().toImage().pixelColor(3, 400).name().upper() == DARK.canvas


def test_f11_is_full_screen_and_back(qtbot, window):
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert not window.isFullScreen()


def test_trend_keeps_200_and_makes_room_for_the_limit(window, snapshot_of, view_of):
    views = [view_of(n, score=0.3 if n else 0.9) for n in range(250)]
    show(window, snapshot_of(), views)
    trend = window.page.trend
    assert len(trend.scores) == 200
    lowest, highest = trend.value_range()
    assert lowest == 0.0
    assert highest == pytest.approx(0.8)

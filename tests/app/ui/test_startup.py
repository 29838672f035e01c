"""Opening the window, with and without what it needs."""

from __future__ import annotations

import os
import signal
import sys
import threading
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from app.settings import StationSettings
from app.station.priority import NICENESS
from app.ui import grab_line_page, run_window, system
from app.ui.main_window import MainWindow
from app.ui.paint import picture_from_rgb, picture_from_rgba
from engine.errors import PlcError, SettingsError
from engine.types import Verdict

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


def feed_later(line, views):
    def feed():
        for view in views:
            line.feed(view)

    timer = threading.Timer(0.05, feed)
    timer.start()
    return timer


def test_window_closes_after_its_parts_and_leaves_a_picture(scripted_line, view_of, tmp_path):
    verdicts = [Verdict.OK, Verdict.NG, Verdict.FAULT]
    timer = feed_later(scripted_line, [view_of(n, v, 0.9) for n, v in enumerate(verdicts)])
    path = tmp_path / "new" / "window.png"
    assert run_window(scripted_line, StationSettings(), parts=3, screenshot=path) == 0
    timer.join()
    picture = QImage(str(path))
    assert (picture.width(), picture.height()) == (1280, 800)


def test_parts_that_were_there_before_count(scripted_line, view_of):
    scripted_line.feed(view_of(1))
    assert run_window(scripted_line, StationSettings(), parts=1) == 0


def test_the_line_can_be_stopped_before_the_pages_have_ended(scripted_line, view_of):
    scripted_line.feed(view_of(1))
    seen: list[bool] = []

    def on_closed():
        windows = (w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
        seen.extend(window.isVisible() for window in windows)

    assert run_window(scripted_line, StationSettings(), parts=1, on_closed=on_closed) == 0
    assert seen
    assert not any(seen)


def test_the_line_is_started_when_the_window_is_there(scripted_line, view_of):
    shown: list[bool] = []

    def start():
        windows = (w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
        shown.append(any(window.isVisible() for window in windows))
        assert threading.current_thread() is not threading.main_thread()
        scripted_line.feed(view_of(1))

    assert run_window(scripted_line, StationSettings(), parts=1, on_shown=start) == 0
    assert shown == [True]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="priorities of threads are Linux'")
def test_the_window_gives_way_to_the_line_that_it_starts(scripted_line, view_of):
    def niceness():
        return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())

    usual, seen = niceness(), {}
    acknowledge = scripted_line.acknowledge

    def start():
        seen["line"] = niceness()
        scripted_line.feed(view_of(1))

    def on_snapshot():
        seen["window"] = niceness()
        return scripted_line.state

    def on_acknowledge():
        seen["asked"] = niceness()
        acknowledge()

    scripted_line.acknowledge, scripted_line.snapshot = on_acknowledge, on_snapshot
    scripted_line.state = replace(scripted_line.state, alarms=("PLC lost",), alarm="PLC lost")

    def press():
        windows = (w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
        next(windows).shell.acknowledged.emit()

    QTimer.singleShot(50, press)
    assert run_window(scripted_line, StationSettings(), parts=1, on_shown=start) == 0
    assert seen == {"line": usual, "window": max(usual, NICENESS), "asked": usual}


def test_a_line_that_cannot_be_started_closes_the_window_and_says_why(scripted_line):
    closed: list[str] = []

    def start():
        raise PlcError("PLC port tty: no such port")

    with pytest.raises(PlcError, match="no such port"):
        run_window(
            scripted_line,
            StationSettings(),
            on_shown=start,
            on_closed=lambda: closed.append("closed"),
            parts=99,
        )
    assert closed == ["closed"]


def test_ctrl_c_closes_the_window(scripted_line, monkeypatch):
    asked = threading.Semaphore(0)
    tell = scripted_line.snapshot

    def snapshot():
        asked.release()
        return tell()

    def press():
        # The second time the state is asked for by the running loop: the window is there.
        if all(asked.acquire(timeout=60.0) for _ in range(2)):
            os.kill(os.getpid(), signal.SIGINT)

    monkeypatch.setattr(scripted_line, "snapshot", snapshot)
    presser = threading.Thread(target=press)
    presser.start()
    before = signal.getsignal(signal.SIGINT)
    assert run_window(scripted_line, StationSettings()) == 0
    presser.join()
    assert signal.getsignal(signal.SIGINT) is before


def test_picture_that_cannot_be_written_is_an_error(scripted_line, view_of, tmp_path):
    (tmp_path / "file").write_text("in the way")
    scripted_line.feed(view_of(1))
    with pytest.raises(SettingsError, match="file"):
        run_window(
            scripted_line, StationSettings(), parts=1, screenshot=tmp_path / "file" / "a.png"
        )


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_page_can_be_grabbed(snapshot_of, view_of, tmp_path, theme):
    path = tmp_path / "page.png"
    views = [view_of(n, Verdict.NG, 0.9) for n in range(3)]
    grab_line_page(snapshot_of(), views, size=(1024, 600), theme=theme, path=path)
    picture = QImage(str(path))
    assert (picture.width(), picture.height()) == (1024, 600)
    with pytest.raises(SettingsError, match="dark or light"):
        grab_line_page(snapshot_of(), views, size=(1024, 600), theme="pink", path=path)


@pytest.mark.parametrize(
    ("environment", "platform"),
    [
        ({"QT_QPA_PLATFORM": "eglfs:x", "DISPLAY": ":0"}, "eglfs"),
        ({"DISPLAY": ":0"}, "xcb"),
        ({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, "wayland"),
        ({}, "offscreen"),
    ],
)
def test_platform_follows_the_display(environment, platform):
    assert system.choose_platform(environment, may_draw_off_screen=True) == platform


def test_no_display_is_said():
    with pytest.raises(SettingsError, match="no display"):
        system.choose_platform({}, may_draw_off_screen=False)


def test_missing_libraries_give_the_line_that_installs_them(monkeypatch):
    absent = {"libEGL.so.1", "libxcb-cursor.so.0"}
    monkeypatch.setattr(system, "_can_load", lambda library: library not in absent)
    with pytest.raises(SettingsError) as caught:
        system.require_qt(may_draw_off_screen=False, environment={"DISPLAY": ":0"})
    assert str(caught.value).endswith("sudo apt-get install -y libegl1 libxcb-cursor0")
    assert "\n" not in str(caught.value)


def test_drawing_off_screen_needs_no_display_libraries(monkeypatch):
    monkeypatch.setattr(system, "_can_load", lambda library: "xcb" not in library)
    environment: dict[str, str] = {}
    system.require_qt(may_draw_off_screen=True, environment=environment)
    assert environment == {"QT_QPA_PLATFORM": "offscreen"}


@pytest.mark.parametrize("width", [1, 3, 5, 64])
def test_pictures_survive_odd_strides_and_their_source(width):
    source = np.random.default_rng(0).integers(0, 256, (7, 2 * width, 4), dtype=np.uint8)
    source[..., 3] = 255
    expected = source[1::2, ::2].copy()
    opaque = picture_from_rgba(source[1::2, ::2])
    plain = picture_from_rgb(source[1::2, ::2, :3])
    source[:] = 0
    for y, x in np.ndindex(expected.shape[:2]):
        colour = QColor(*(int(c) for c in expected[y, x, :3]))
        assert plain.pixelColor(x, y) == colour
        assert opaque.pixelColor(x, y) == colour


def test_qt_calls_keep_the_references_of_none(qapp):
    # PySide6 6.12.0 lost one with every call before Python 3.12, which ends the process in minutes.
    before = sys.getrefcount(None)
    for _ in range(5000):
        qapp.setObjectName("gonogo")
    assert sys.getrefcount(None) > before - 1000

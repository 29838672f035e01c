"""Theme and language that somebody chose are there again after a restart of the station."""

from __future__ import annotations

import json

import pytest
import shiboken6

from app.settings import DisplaySettings, StationSettings
from app.station.desk import LOOK_NAME, StationPorts
from app.ui.languages import current_language, set_language
from app.ui.look import remembered_display
from app.ui.main_window import MainWindow
from app.ui.startup import run_window
from app.ui.theme import LIGHT

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
WAIT_MS = 20_000


@pytest.fixture(autouse=True)
def _english_again(qapp):
    yield
    set_language("en")


@pytest.fixture
def path(tmp_path):
    return tmp_path / LOOK_NAME


def discard(window: MainWindow) -> None:
    """Close and delete it here and now; its writing is over then."""
    window.close()
    shiboken6.delete(window)


def choose(qtbot, path, settings=None) -> None:
    """Choose Chinese and the light theme in a window, by its buttons."""
    settings = settings or StationSettings()
    window = MainWindow(settings.display, StationPorts(settings, look_file=path))
    window.shell.menu.language_buttons["zh"].click()
    window.header.theme_button.click()
    assert window.theme is LIGHT

    def kept() -> bool:
        return path.is_file() and '"light"' in path.read_text(encoding="utf-8")

    qtbot.waitUntil(kept, timeout=WAIT_MS)
    discard(window)
    set_language("en")


def test_the_next_start_shows_what_was_chosen(qtbot, path, scripted_line, view_of):
    choose(qtbot, path)
    ports = StationPorts(StationSettings(), look_file=path)
    spoken = []
    scripted_line.feed(view_of(1))
    code = run_window(
        scripted_line,
        ports,
        parts=1,
        screenshot=None,
        on_shown=lambda: spoken.append(current_language()),
    )
    assert (code, spoken) == (0, ["zh"])
    display = remembered_display(ports.settings.display, path)
    assert (display.theme, display.language) == ("light", "zh")


def test_a_station_file_that_changes_its_mind_counts_again(qtbot, path):
    choose(qtbot, path)
    changed = DisplaySettings(language="de")
    assert remembered_display(changed, path) == changed


def test_nothing_else_of_the_display_is_kept(qtbot, path):
    choose(qtbot, path, StationSettings(display=DisplaySettings(kiosk=True)))
    shown = remembered_display(DisplaySettings(kiosk=False, dpi=150), path)
    assert (shown.kiosk, shown.dpi, shown.language) == (False, 150, "zh")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"\xff\xfe",
        json.dumps(
            {
                "schema_version": 1,
                "chosen": {"theme": "pink", "language": "tlh"},
                "station_file": {"theme": "dark", "language": "en"},
            }
        ).encode(),
        json.dumps({"schema_version": 2}).encode(),
    ],
)
def test_a_damaged_or_foreign_file_costs_nothing_but_the_choice(path, content):
    path.write_bytes(content)
    assert remembered_display(DisplaySettings(), path) == DisplaySettings()


def test_without_a_file_nothing_is_kept(qtbot, tmp_path):
    window = MainWindow(DisplaySettings(), StationPorts(StationSettings()))
    window.shell.menu.language_buttons["de"].click()
    assert current_language() == "de"
    assert list(tmp_path.iterdir()) == []
    discard(window)


def test_a_folder_that_refuses_costs_nothing_but_the_choice(qtbot, tmp_path, caplog):
    path = tmp_path / "gone" / LOOK_NAME
    window = MainWindow(DisplaySettings(), StationPorts(StationSettings(), look_file=path))
    window.shell.menu.language_buttons["de"].click()
    qtbot.waitUntil(lambda: "is not kept" in caplog.text, timeout=WAIT_MS)
    assert current_language() == "de"
    discard(window)

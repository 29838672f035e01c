"""Every page in every language: no English word is left, no word is cut, every sign has a glyph."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import get_args
from xml.etree import ElementTree

import pytest
import shiboken6
from grey_station import BAD, GreyStation
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QFontMetrics, QRawFont
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QWidget,
)

from app.commands._demo import display_in
from app.commands._ports import station_ports
from app.settings import DisplaySettings, StationSettings
from app.station.snapshot import PartView
from app.ui import languages, run_window
from app.ui.background import Background
from app.ui.bridge import LineUpdate
from app.ui.drawer import Sheet
from app.ui.languages import LANGUAGES, TRANSLATIONS_DIR, set_language
from app.ui.main_window import MainWindow
from app.ui.pages import offered_pages
from app.ui.pages.teach import TeachPage
from app.ui.startup import create_application
from app.ui.text import WORDS_OF_DATA, tr
from app.ui.theme import FALLBACK_FAMILY, FOCUS_PX, FONT_FAMILY, Banner, font
from engine.errors import SettingsError
from engine.types import Verdict

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

ROOT = Path(__file__).resolve().parents[3]
FOREIGN = tuple(code for code in LANGUAGES if code != "en")
SIZES = ((1280, 800), (1024, 600))
WAIT_MS = 20_000
ELLIPSIS = "\N{HORIZONTAL ELLIPSIS}"
PLACEHOLDER = re.compile(r"\\\{[^{}]*\\\}")


def words_of(code: str) -> dict[str, str]:
    """English -> translation."""
    tree = ElementTree.parse(TRANSLATIONS_DIR / f"gonogo_{code}.ts")
    return {
        message.findtext("source", ""): message.findtext("translation", "")
        for message in tree.getroot().iter("message")
    }


def english_of(code: str) -> re.Pattern[str]:
    """Matches a text that is English where the language has other words."""
    texts = []
    for source, translation in words_of(code).items():
        literal = re.sub(r"\{[^{}]*\}", "", source)
        if source != translation and len(re.findall(r"[A-Za-z]", literal)) > 2:
            texts.append(PLACEHOLDER.sub("[^{}]{1,24}", re.escape(source)))
    return re.compile("|".join(f"(?:{text})" for text in texts), re.DOTALL)


class Screen:
    """The window of a running station that has judged two parts, with every page opened once."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        create_application()
        self.grey = GreyStation(folder, monkeypatch)
        self.views: list[PartView] = []
        self.grey.station.line.subscribe(self.views.append)
        self.grey.start()
        self.grey.part("P1")
        self.grey.part("P2", BAD)
        assert self.grey.station.record.flush()
        self.window = MainWindow(DisplaySettings(), station_ports(self.grey.station))
        self.shell = self.window.shell
        self.window.show()
        records = tuple(view.record for view in self.views)
        self.window.on_updated(
            LineUpdate(self.grey.station.line.snapshot(), tuple(self.views), records)
        )
        self.keys = [entry.key for entry in offered_pages(self.shell._context.ports)]
        for key in self.keys:
            self.shell.show_page(key)
            self.settle()
        teach = self.shell.page("teach")
        assert isinstance(teach, TeachPage)
        teach.choice.name_field.setText("Washer")
        teach.choice.begin_button.click()
        assert teach.teaching is not None
        self.settle()
        self.teach = teach

    def settle(self) -> None:
        """Let everything that was asked for be answered and laid out."""
        for background in self.window.findChildren(Background):
            assert background.wait(WAIT_MS)
        for _ in range(3):
            QCoreApplication.sendPostedEvents()
            QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def places(self) -> Iterator[str]:
        """Bring one thing after the other to the front."""
        self.shell.show_line()
        self.window.page.on_sheet_closed()
        yield "line"
        for sheet in Sheet:
            self.window.page.open_sheet(sheet)
            yield f"line, {sheet.value}"
        self.window.page.on_sheet_closed()
        self.shell.show_menu()
        yield "menu"
        self.shell.show_log_in()
        yield "log-in"
        for key in self.keys:
            self.shell.show_page(key)
            yield key
        self.shell.show_page("teach")
        for step, panel in self.teach.steps.items():
            self.teach._panels.setCurrentWidget(panel)
            yield f"teach, {step.value}"

    def close(self) -> None:
        self.teach.close_page()
        self.settle()
        self.window.close()
        shiboken6.delete(self.window)


@pytest.fixture(scope="module")
def screen(qapp, tmp_path_factory) -> Iterator[Screen]:
    with pytest.MonkeyPatch.context() as patch:
        made = Screen(tmp_path_factory.mktemp("station"), patch)
        with made.grey.station:
            yield made
            made.close()
    set_language("en")


def texts_of(widget: QWidget) -> list[str]:
    """Everything that a widget shows or says."""
    found = [widget.accessibleName(), widget.toolTip()]
    if isinstance(widget, (QLabel, QAbstractButton)):
        found.append(widget.text())
    if isinstance(widget, QLineEdit):
        found.append(widget.placeholderText())
    if isinstance(widget, QComboBox):
        found += [widget.itemText(index) for index in range(widget.count())]
    if isinstance(widget, QTableView):
        model, across = widget.model(), Qt.Orientation.Horizontal
        found += [str(model.headerData(n, across)) for n in range(model.columnCount())]
    return [text for text in found if text]


def lines_width(metrics: QFontMetrics, text: str) -> int:
    return max(metrics.horizontalAdvance(line) for line in text.split("\n"))


def cut(widget: QWidget) -> str:
    """How a widget cuts what it shows; empty = it does not."""
    if isinstance(widget, QLabel) and widget.text():
        room = widget.contentsRect()
        if widget.wordWrap():
            needed = widget.heightForWidth(widget.width())
            return f"height {widget.height()} < {needed}" if needed > widget.height() + 1 else ""
        needed = lines_width(widget.fontMetrics(), widget.text())
        fits = needed <= room.width() + 1 or ELLIPSIS in widget.text()
        return "" if fits else f"width {room.width()} < {needed}"
    if isinstance(widget, QPushButton) and widget.text():
        needed = lines_width(widget.fontMetrics(), widget.text().replace("&&", "&"))
        room_px = widget.width() - 2 * (FOCUS_PX + 2)
        fits = needed <= room_px or ELLIPSIS in widget.text()
        return "" if fits else f"width {room_px} < {needed}"
    if isinstance(widget, QHeaderView) and widget.orientation() is Qt.Orientation.Horizontal:
        return ", ".join(
            f"column {n}: {widget.sectionSize(n)} < {widget.sectionSizeHint(n)}"
            for n in range(widget.count())
            if widget.sectionSize(n) and widget.sectionSizeHint(n) > widget.sectionSize(n) + 1
        )
    return ""


def complaints(screen: Screen, english: re.Pattern[str]) -> Iterator[str]:
    """What is wrong with the words in sight."""
    for widget in screen.window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        who = f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        texts = texts_of(widget)
        yield from (f"{who} says {text!r}" for text in texts if english.fullmatch(text))
        trouble = cut(widget)
        if trouble:
            yield f"{who} {texts[-1:]}: {trouble}"


def test_a_cut_word_is_noticed(qtbot):
    for made in (QLabel("Schwellenwert"), QPushButton("Schwellenwert")):
        qtbot.addWidget(made)
        made.resize(made.sizeHint())
        assert cut(made) == ""
        made.resize(30, 30)
        assert cut(made)


@pytest.mark.parametrize("code", FOREIGN)
def test_every_page_follows_a_language_and_cuts_no_word(screen, code):
    set_language("en")
    screen.settle()
    set_language(code)
    screen.settle()
    assert languages.current_language() == code
    assert screen.window.header.menu_button.text() == words_of(code)["Menu"]
    english = english_of(code)
    found = set()
    for size in SIZES:
        screen.shell.show_line()
        for _ in range(2):  # once for the arrangement, which then fits into less
            screen.window.resize(*size)
            screen.settle()
        for place in screen.places():
            screen.settle()
            if (screen.window.width(), screen.window.height()) != size:
                found.add(f"{size} {place}: the window has grown: {screen.window.size()}")
            found |= {f"{size} {place}: {one}" for one in complaints(screen, english)}
    if found:
        pytest.fail("\n".join(sorted(found)), pytrace=False)


def test_back_in_english_everything_is_as_before(screen):
    set_language("en")
    screen.settle()
    before = [texts_of(widget) for widget in screen.window.findChildren(QWidget)]
    set_language("de")
    screen.settle()
    set_language("en")
    screen.settle()
    after = [texts_of(widget) for widget in screen.window.findChildren(QWidget)]
    assert after == before


def test_the_menu_switches_the_language(screen, qtbot):
    set_language("en")
    screen.shell.show_menu()
    screen.settle()
    button = screen.shell.menu.language_buttons["de"]
    assert button.text() == "Deutsch"
    assert min(button.width(), button.height()) >= screen.shell._context.touch
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    screen.settle()
    assert languages.current_language() == "de"
    assert button.isChecked()
    assert screen.window.header.menu_button.text() == "Menü"
    set_language("en")
    screen.settle()
    assert screen.shell.menu.language_buttons["en"].isChecked()


@pytest.mark.parametrize("code", FOREIGN)
def test_every_sign_has_a_glyph(qapp, code):
    create_application()
    ours = [QRawFont.fromFont(font_of(family)) for family in (FONT_FAMILY, FALLBACK_FAMILY)]
    signs = set("".join(words_of(code).values())) | set("".join(LANGUAGES.values()))
    lacking = [sign for sign in signs if not any(f.supportsCharacter(ord(sign)) for f in ours)]
    assert "".join(sorted(lacking)).strip() == ""


def font_of(family: str):
    made = font(20)
    made.setFamilies([family])
    return made


def test_translation_files_are_complete_and_compiled():
    done = subprocess.run(
        [sys.executable, ".ci/translations.py", "--check"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_values_that_reach_the_screen_have_words(screen):
    lamps = [lamp.name for lamp in screen.grey.station.line.snapshot().lamps]
    values = [*Banner, *Verdict, *Sheet]
    assert {*lamps, *(value.value for value in values)} <= set(WORDS_OF_DATA)


def test_the_window_begins_in_the_language_of_the_station_file(scripted_line, view_of):
    scripted_line.feed(view_of(1))
    spoken = []
    settings = StationSettings(display=DisplaySettings(language="ja"))
    try:
        code = run_window(
            scripted_line,
            settings,
            parts=1,
            on_closed=lambda: spoken.append((languages.current_language(), tr("Menu"))),
        )
    finally:
        set_language("en")
    assert code == 0
    assert spoken == [("ja", words_of("ja")["Menu"])]


def test_the_demo_speaks_a_language_it_is_given_and_refuses_others():
    assert display_in("de").language == "de"
    with pytest.raises(SettingsError, match="--language tlh: input should be 'en', 'de'"):
        display_in("tlh")


def test_the_station_file_knows_the_languages():
    annotation = DisplaySettings.model_fields["language"].annotation
    assert get_args(annotation) == tuple(LANGUAGES)


def test_an_unknown_language_is_refused(qapp):
    with pytest.raises(SettingsError, match="expected en, de, es, ja, zh, found 'tlh'"):
        set_language("tlh")
    assert languages.current_language() == "en"


def test_a_damaged_file_leaves_the_language_as_it_was(qapp, tmp_path, monkeypatch):
    (tmp_path / "gonogo_de.qm").write_bytes(b"nothing")
    monkeypatch.setattr(languages, "TRANSLATIONS_DIR", tmp_path)
    with pytest.raises(SettingsError, match="cannot be read"):
        set_language("de")
    assert tr("Menu") == "Menu"

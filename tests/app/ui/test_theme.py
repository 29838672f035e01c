"""Words can be read, fingers can hit."""

from __future__ import annotations

import re
from dataclasses import asdict
from pathlib import Path

import pytest
from PySide6.QtGui import QFontInfo, QFontMetricsF

import app.ui
from app.ui.theme import (
    FAULT_HATCH,
    FONT_FAMILY,
    INKS,
    THEMES,
    Banner,
    contrast,
    font,
    style_sheet,
    touch_px,
    word_pairs,
)

SOURCES = sorted(Path(app.ui.__file__).parent.rglob("*.py"))
WORDLESS = ("QScrollBar", "QProgressBar", "::down-arrow")
ON_PICTURES = {"#000000", "#FFFFFF"}
"""Lines on a picture of a part are white with a black outline, in both themes."""


@pytest.mark.parametrize(
    ("first", "second", "ratio"),
    [("#000000", "#FFFFFF", 21.0), ("#777777", "#777777", 1.0), ("#FFFFFF", "#767676", 4.54)],
)
def test_contrast_is_that_of_wcag(first, second, ratio):
    assert contrast(first, second) == pytest.approx(ratio, abs=0.01)
    assert contrast(second, first) == contrast(first, second)


@pytest.mark.parametrize("name", sorted(THEMES))
def test_all_words_can_be_read(name):
    faint = [pair for pair in word_pairs(THEMES[name]) if contrast(*pair) < 4.5]
    assert faint == []


def test_every_state_of_the_banner_has_its_ink():
    assert set(INKS) == set(Banner)


@pytest.mark.parametrize(("dpi", "pixels"), [(96.0, 57), (125.0, 74), (25.4, 15)])
def test_touch_targets_are_15_mm(dpi, pixels):
    assert touch_px(dpi) == pixels


@pytest.mark.parametrize("bold", [False, True])
def test_shipped_typeface_has_figures_of_one_width(bold):
    typeface = font(28, bold=bold)
    assert QFontInfo(typeface).family() == FONT_FAMILY
    metrics = QFontMetricsF(typeface)
    assert len({metrics.horizontalAdvance(digit) for digit in "0123456789"}) == 1


def test_nothing_is_smaller_than_12_px():
    assert font(3).pixelSize() == 12


def rules(sheet: str) -> list[tuple[str, dict[str, str]]]:
    """Selectors and their declarations."""
    found = []
    for selectors, body in re.findall(r"([^{}]+)\{([^{}]*)\}", sheet):
        declared = (line.partition(":") for line in body.split(";") if ":" in line)
        found.append((selectors.strip(), {name.strip(): v.strip() for name, _, v in declared}))
    return found


@pytest.mark.parametrize("name", sorted(THEMES))
def test_every_rule_of_the_style_sheet_can_be_read(name):
    theme = THEMES[name]
    grounds = [theme.canvas, theme.panel, theme.raised]
    faint = []
    for selectors, declared in rules(style_sheet(theme)):
        if any(word in selectors for word in WORDLESS):
            continue
        ground = declared.get("background", "")
        words = declared.get("color", theme.text)
        if not ground and ":checked" in selectors:
            # As in the rule for all that is checked.
            ground, words = INKS[Banner.OK].fill, declared.get("color", INKS[Banner.OK].text)
        behind = [ground] if ground.startswith("#") else grounds
        pairs = [(words, one) for one in behind]
        if "selection-color" in declared:
            pairs.append((declared["selection-color"], declared["selection-background-color"]))
        if "placeholder-text-color" in declared:
            pairs += [(declared["placeholder-text-color"], one) for one in grounds]
        faint += [(selectors, pair) for pair in pairs if contrast(*pair) < 4.5]
    assert faint == []


@pytest.mark.parametrize("name", sorted(THEMES))
def test_the_focus_ring_is_seen_on_every_ground(name):
    theme = THEMES[name]
    for ground in (theme.canvas, theme.panel, theme.raised):
        assert contrast(theme.focus, ground) >= 3


def test_no_widget_brings_a_colour_of_its_own():
    tokens = {value for theme in THEMES.values() for value in asdict(theme).values()}
    tokens |= {value for ink in INKS.values() for value in (ink.fill, ink.text)}
    tokens |= {FAULT_HATCH} | ON_PICTURES
    strange = {
        f"{path.name}: {colour}"
        for path in SOURCES
        if path.name != "theme.py"
        for colour in re.findall(r"#[0-9A-Fa-f]{6}\b", path.read_text(encoding="utf-8"))
        if colour not in tokens
    }
    assert strange == set()


def test_no_widget_sets_a_size_of_type_past_the_theme():
    sized = {
        path.name
        for path in SOURCES
        if path.name != "theme.py"
        and re.search(r"setPixelSize|setPointSize|font-size", path.read_text(encoding="utf-8"))
    }
    assert sized == set()

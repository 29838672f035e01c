"""Words can be read, fingers can hit."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontInfo, QFontMetricsF

from app.ui.theme import FONT_FAMILY, INKS, THEMES, Banner, contrast, font, touch_px, word_pairs


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

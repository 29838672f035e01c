"""The tokens of the screen: colours of both themes, type sizes, spacing.

Grey chrome, colour only where it carries meaning. Every widget takes its colours from here and from
nowhere else; a test holds all pairs that are used for words to a contrast of at least 4.5 : 1.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum

from PySide6.QtGui import QColor, QFont, QPalette

from engine.types import Verdict

FONT_FAMILY = "Gonogo Sans"
"""Family that the product ships (`assets/`); its figures are tabular."""

FALLBACK_FAMILY = "Droid Sans Fallback"
"""Family that the product ships for the scripts of East Asia."""

SMALLEST_PX = 12
CAPTION_PX = 13
BODY_PX = 14
VALUE_PX = 20
HEADLINE_PX = 28

STEP_PX = 8
"""All spacing is a multiple of this."""

TOUCH_MM = 15.0
FOCUS_PX = 2
RADIUS_PX = 8


class Banner(str, Enum):
    """What the banner can say: the four verdicts and the two states without a verdict."""

    OK = "OK"
    NG = "NG"
    RECHECK = "RECHECK"
    FAULT = "FAULT"
    NOT_READY = "NOT READY"
    READY = "READY"


BANNER_OF_VERDICT = {
    Verdict.OK: Banner.OK,
    Verdict.NG: Banner.NG,
    Verdict.RECHECK: Banner.RECHECK,
    Verdict.FAULT: Banner.FAULT,
}


@dataclass(frozen=True)
class Ink:
    """A filled field and the words on it, as `#RRGGBB`."""

    fill: str
    text: str


INKS = {
    Banner.OK: Ink("#1F6FB2", "#FFFFFF"),
    Banner.NG: Ink("#D1410C", "#FFFFFF"),
    Banner.RECHECK: Ink("#F2B705", "#000000"),
    Banner.FAULT: Ink("#5B1A8B", "#FFFFFF"),
    Banner.NOT_READY: Ink("#4A535C", "#FFFFFF"),
    Banner.READY: Ink("#4A535C", "#FFFFFF"),
}
"""Same in both themes, so that an operator who changes the theme need not learn anything."""

FAULT_HATCH = "#6B2A9B"
"""Second colour of the diagonal hatch; close enough to the first for white words on both."""


@dataclass(frozen=True)
class Theme:
    """Colours of one theme, as `#RRGGBB`.

    Attributes:
        name: `dark` or `light`.
        canvas: The floor behind the cards.
        panel: Cards.
        raised: Controls.
        line: Hairlines and axes.
        text: Words.
        muted: Units and captions.
        focus: Keyboard focus ring.
        tick: The mark of an OK part on a quiet tile, and the trend.
    """

    name: str
    canvas: str
    panel: str
    raised: str
    line: str
    text: str
    muted: str
    focus: str
    tick: str


DARK = Theme(
    name="dark",
    canvas="#14171A",
    panel="#1D2227",
    raised="#272D33",
    line="#353D45",
    text="#E8ECEF",
    muted="#9AA5AF",
    focus="#6CB2F0",
    tick="#6CB2F0",
)
LIGHT = Theme(
    name="light",
    canvas="#EEF0F2",
    panel="#FFFFFF",
    raised="#F6F7F8",
    line="#D4D9DE",
    text="#1B2127",
    muted="#5B6670",
    focus="#1F6FB2",
    tick="#1F6FB2",
)
THEMES = {theme.name: theme for theme in (DARK, LIGHT)}


def contrast(first: str, second: str) -> float:
    """Contrast of two `#RRGGBB` colours as WCAG 2 defines it, 1 to 21."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    """Relative luminance of a `#RRGGBB` colour, 0 to 1."""
    channels = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def word_pairs(theme: Theme) -> list[tuple[str, str]]:
    """All pairs (words, ground) that occur on the screen in this theme."""
    grounds = (theme.canvas, theme.panel, theme.raised)
    pairs = [(words, ground) for words in (theme.text, theme.muted) for ground in grounds]
    pairs += [(theme.tick, theme.raised), (theme.tick, theme.panel)]
    pairs.append((theme.text, theme.line))  # a button while it is pressed
    pairs += [(ink.text, ink.fill) for ink in INKS.values()]
    pairs.append((INKS[Banner.FAULT].text, FAULT_HATCH))
    return pairs


def touch_px(dpi: float) -> int:
    """Smallest side of anything that a gloved finger must hit, in pixels."""
    return math.ceil(TOUCH_MM / 25.4 * dpi)


def font(size_px: int, *, bold: bool = False) -> QFont:
    """The product's typeface at a size in pixels."""
    chosen = QFont([FONT_FAMILY, FALLBACK_FAMILY])
    chosen.setPixelSize(max(size_px, SMALLEST_PX))
    chosen.setBold(bold)
    return chosen


def palette(theme: Theme) -> QPalette:
    """Qt's palette for what the style sheet does not reach."""
    made = QPalette()
    roles = {
        QPalette.ColorRole.Window: theme.canvas,
        QPalette.ColorRole.Base: theme.panel,
        QPalette.ColorRole.Button: theme.raised,
        QPalette.ColorRole.WindowText: theme.text,
        QPalette.ColorRole.Text: theme.text,
        QPalette.ColorRole.ButtonText: theme.text,
        QPalette.ColorRole.PlaceholderText: theme.muted,
        QPalette.ColorRole.Mid: theme.line,
        QPalette.ColorRole.Highlight: INKS[Banner.OK].fill,
        QPalette.ColorRole.HighlightedText: INKS[Banner.OK].text,
    }
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    return made


def style_sheet(theme: Theme) -> str:
    """Style of the plain Qt controls; borders keep their width when focused, so nothing moves."""
    accent, lit = INKS[Banner.OK], INKS[Banner.RECHECK]
    return f"""
    QWidget {{ color: {theme.text}; }}
    QMainWindow, QWidget#page {{ background: {theme.canvas}; }}
    QFrame#card {{ background: {theme.panel}; border: 1px solid {theme.line};
                   border-radius: {RADIUS_PX}px; }}
    QWidget#header {{ background: {theme.panel}; border-bottom: 1px solid {theme.line}; }}
    QLabel {{ background: transparent; border: none; }}
    QLabel[role="muted"] {{ color: {theme.muted}; }}
    QPushButton {{ background: {theme.raised}; border: {FOCUS_PX}px solid {theme.line};
                   border-radius: {RADIUS_PX}px; padding: 0 12px; }}
    QPushButton:pressed {{ background: {theme.line}; }}
    QPushButton:checked {{ background: {accent.fill}; color: {accent.text};
                           border-color: {accent.fill}; }}
    QPushButton:focus {{ border: {FOCUS_PX}px solid {theme.focus}; }}
    QPushButton:checked:focus {{ border: {FOCUS_PX}px solid {theme.text}; }}
    QPushButton:disabled {{ color: {theme.muted}; }}
    QPushButton:checked:disabled {{ color: {accent.text}; }}
    QPushButton[primary="true"] {{ background: {accent.fill}; color: {accent.text};
                                   border-color: {accent.fill}; }}
    QPushButton[primary="true"]:focus {{ border-color: {theme.text}; }}
    QPushButton[primary="true"]:disabled {{ background: {theme.raised}; color: {theme.muted};
                                            border-color: {theme.line}; }}
    QPushButton[lit="true"] {{ background: {lit.fill}; color: {lit.text}; font-weight: bold; }}
    QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; }}
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
    QScrollBar::handle:vertical {{ background: {theme.muted}; border-radius: 4px;
                                   min-height: 48px; margin: 0 2px; }}
    QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical {{ height: 0; }}
    QScrollBar::add-page:vertical, QScrollBar::sub-page:vertical {{ background: transparent; }}
    QProgressBar {{ background: {theme.raised}; border: 1px solid {theme.line};
                    border-radius: {RADIUS_PX // 2}px; }}
    QProgressBar::chunk {{ background: {accent.fill}; border-radius: {RADIUS_PX // 2}px; }}
    QListView, QTableView, QPlainTextEdit, QTextEdit, QLineEdit, QAbstractSpinBox {{
        background: {theme.panel}; color: {theme.text}; border: {FOCUS_PX}px solid {theme.line};
        border-radius: {RADIUS_PX}px; selection-background-color: {accent.fill};
        selection-color: {accent.text}; gridline-color: {theme.line}; }}
    QListView:focus, QTableView:focus, QPlainTextEdit:focus, QTextEdit:focus, QLineEdit:focus,
    QAbstractSpinBox:focus, QComboBox:focus {{ border-color: {theme.focus}; }}
    QListView::item {{ padding: 0 {STEP_PX}px; border-radius: {RADIUS_PX // 2}px; }}
    QListView::item:selected, QTableView::item:selected {{ background: {accent.fill};
                                                           color: {accent.text}; }}
    QLineEdit, QAbstractSpinBox {{ padding: 0 {STEP_PX}px; }}
    QLineEdit, QPlainTextEdit, QTextEdit {{ placeholder-text-color: {theme.muted}; }}
    QScrollArea[reader="true"] {{ border: {FOCUS_PX}px solid transparent;
                                  border-radius: {RADIUS_PX}px; }}
    QScrollArea[reader="true"]:focus {{ border-color: {theme.focus}; }}
    QComboBox {{ background: {theme.raised}; border: {FOCUS_PX}px solid {theme.line};
                 border-radius: {RADIUS_PX}px; padding: 0 12px; }}
    QComboBox::drop-down {{ border: none; width: 36px; }}
    QComboBox::down-arrow {{ width: 0; height: 0; border-left: 7px solid {theme.raised};
                             border-right: 7px solid {theme.raised};
                             border-top: 8px solid {theme.muted}; }}
    QComboBox:disabled, QLineEdit:disabled {{ color: {theme.muted}; }}
    QComboBox QAbstractItemView {{ background: {theme.panel}; color: {theme.text};
                                   border: 1px solid {theme.line}; }}
    QComboBox QAbstractItemView::item {{ min-height: 48px; }}
    QTableView::item {{ padding: 0 {STEP_PX}px; }}
    QHeaderView, QHeaderView::section, QTableCornerButton::section {{
        background: {theme.raised}; color: {theme.text}; border: none;
        border-bottom: 1px solid {theme.line}; padding: 2px {STEP_PX}px; }}
    QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
    QScrollBar::handle:horizontal {{ background: {theme.muted}; border-radius: 4px;
                                     min-width: 48px; margin: 2px 0; }}
    QScrollBar::add-line:horizontal, QScrollBar::sub-line:horizontal {{ width: 0; }}
    QScrollBar::add-page:horizontal, QScrollBar::sub-page:horizontal {{ background: transparent; }}
    QToolTip {{ background: {theme.panel}; color: {theme.text}; border: 1px solid {theme.line}; }}
    """

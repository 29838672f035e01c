"""The pages of the what-if and of the gauge study."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from html import escape
from pathlib import Path

from calibration.gauge import GaugeStudy
from calibration.page import (
    facts_table,
    html_page,
    svg_line,
    svg_mark,
    svg_text,
    wide_table,
    write_page,
)
from calibration.threshold import percent
from calibration.what_if import Rate, Step, WhatIf

_WIDTH, _HEIGHT = 720, 300
_LEFT, _RIGHT, _TOP, _BOTTOM = 52, 16, 40, 44
_GROUND = _HEIGHT - _BOTTOM
_ESCAPES, _OVERKILL, _ASKED, _BEST = "#b3261e", "#2f6fab", "#1c2126", "#2e7d32"
_MOST_PARTS = 30


def what_if_page(answer: WhatIf, facts: Sequence[tuple[str, str]]) -> str:
    """Write the what-if as one HTML page.

    Args:
        answer: The what-if.
        facts: What it was made of, as names and values.
    """
    body = [
        f'<p class="promise">{escape(answer.statement)}</p>',
        curves_svg(answer),
        "<p>Red: defects that pass, blue: good parts of this set that are rejected; each with its "
        "exact 95 % interval. The dotted line is alpha, the promise for parts not yet seen.</p>",
        "<h2>Thresholds that these parts prove</h2>",
        wide_table(
            ("alpha", "threshold", "good parts rejected", "defects that pass"),
            [_step_row(step) for step in answer.steps],
        ),
        "<h2>Parts nearest to the threshold</h2>",
        wide_table(
            ("file", "kind", "score", "distance in inter-quartile ranges"),
            [
                (part.name, part.kind, f"{part.score:.5g}", f"{part.margin:+.2f}")
                for part in answer.nearest
            ],
        ),
        "<h2>How it came about</h2>",
        facts_table(facts),
    ]
    return html_page("What if another alpha was used", body)


def write_what_if(answer: WhatIf, facts: Sequence[tuple[str, str]], path: Path) -> None:
    """Write the page; see `write_page`."""
    write_page(what_if_page(answer, facts), path)


def curves_svg(answer: WhatIf) -> str:
    """Draw escapes and false rejects over alpha, on a logarithmic axis, with their intervals."""
    steps = answer.steps
    first, last = steps[0].alpha, max(steps[-1].alpha, steps[0].alpha * 1.01)
    span = math.log(last / first)

    def x_of(alpha: float) -> float:
        place = min(1.0, max(0.0, math.log(alpha / first) / span))
        return _LEFT + place * (_WIDTH - _LEFT - _RIGHT)

    highest = _highest(steps)

    def y_of(share: float) -> float:
        return _GROUND - share / highest * (_GROUND - _TOP)

    shapes = [svg_line(_LEFT, _WIDTH - _RIGHT, _GROUND)]
    for place in range(5):
        share = place * highest / 4
        shapes.append(svg_text(_LEFT - 6, y_of(share) + 4, f"{100 * share:.3g} %", "end"))
    for alpha in _ticks(first, last):
        shapes.append(svg_text(x_of(alpha), _GROUND + 18, percent(alpha), "middle"))
    shapes.append(svg_text((_LEFT + _WIDTH - _RIGHT) / 2, _HEIGHT - 6, "alpha", "middle"))
    shapes += _band(steps, lambda step: step.overkill, _OVERKILL, x_of, y_of)
    shapes += _band(steps, lambda step: step.escapes, _ESCAPES, x_of, y_of)
    dotted = " ".join(f"{x_of(step.alpha):.1f},{y_of(step.alpha):.1f}" for step in steps)
    shapes.append(
        f'<polyline points="{dotted}" fill="none" stroke="{_OVERKILL}" stroke-dasharray="2 4"/>'
    )
    best, asked = answer.recommended, answer.asked
    if best is not None and (asked is None or best.threshold != asked.threshold):
        shapes.append(svg_mark(x_of(best.alpha), _GROUND, _BEST, "lowest sum", 28))
    if asked is not None:
        shapes.append(svg_mark(x_of(asked.alpha), _GROUND, _ASKED, "asked for", 14))
    return (
        f'<svg viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" '
        f'aria-label="Escapes and false rejects over alpha">{"".join(shapes)}</svg>'
    )


def gauge_page(study: GaugeStudy, facts: Sequence[tuple[str, str]]) -> str:
    """Write the gauge study as one HTML page; `facts` as in `what_if_page`."""
    body = [f'<p class="promise">{escape(study.statement)}</p>']
    body += [f'<p class="warning">{escape(warning)}</p>' for warning in study.warnings]
    body += [
        repeats_svg(study),
        "<h2>Parts, nearest to the threshold first</h2>",
        wide_table(
            ("part", "pictures", "mean", "deviation", "distance", "NG", "verdict"),
            [
                (
                    part.part,
                    str(len(part.scores)),
                    f"{part.mean:.5g}",
                    f"{part.deviation:.3g}",
                    f"{part.margin:+.1f} deviations",
                    str(part.rejected),
                    "repeatable" if part.repeatable else "not repeatable",
                )
                for part in study.parts
            ],
        ),
        "<h2>How it came about</h2>",
        facts_table(facts),
    ]
    return html_page("Gauge repeatability", body)


def write_gauge(study: GaugeStudy, facts: Sequence[tuple[str, str]], path: Path) -> None:
    """Write the page; see `write_page`."""
    write_page(gauge_page(study, facts), path)


def repeats_svg(study: GaugeStudy) -> str:
    """Draw the scores of every part's repeats against the threshold and its unsure zone."""
    parts = study.parts[:_MOST_PARTS]
    scores = [score for part in parts for score in part.scores]
    low = min([*scores, study.unsure_low])
    high = max([*scores, study.unsure_high])
    margin = 0.04 * (high - low) or 0.5
    low, high = low - margin, high + margin
    height = _TOP + 18 * len(parts) + _BOTTOM

    def x_of(score: float) -> float:
        return _LEFT + 60 + (score - low) / (high - low) * (_WIDTH - _LEFT - _RIGHT - 60)

    ground = height - _BOTTOM
    width = x_of(study.unsure_high) - x_of(study.unsure_low)
    shapes = [
        f'<rect x="{x_of(study.unsure_low):.1f}" y="{_TOP - 8}" width="{width:.1f}" '
        f'height="{ground - _TOP + 8}" fill="#fdf4e3"/>',
        svg_line(_LEFT + 60, _WIDTH - _RIGHT, ground),
    ]
    for place in range(5):
        value = low + margin + place * (high - low - 2 * margin) / 4
        shapes.append(svg_text(x_of(value), ground + 18, f"{value:.4g}", "middle"))
    shapes.append(svg_text((_LEFT + _WIDTH) / 2, height - 6, "score", "middle"))
    for row, part in enumerate(parts):
        y = _TOP + 18 * row + 9
        shapes.append(svg_text(_LEFT + 52, y + 4, part.part[-14:], "end"))
        shapes += [
            f'<circle cx="{x_of(score):.1f}" cy="{y}" r="3" fill="{_OVERKILL}" fill-opacity="0.6"/>'
            for score in part.scores
        ]
    shapes.append(svg_mark(x_of(study.threshold), ground, _ESCAPES, "NG above", 20))
    return (
        f'<svg viewBox="0 0 {_WIDTH} {height}" role="img" '
        f'aria-label="Scores of repeats, threshold {study.threshold:.4g}">{"".join(shapes)}</svg>'
    )


def _band(
    steps: Sequence[Step],
    rate_of: Callable[[Step], Rate | None],
    colour: str,
    x_of: Callable[[float], float],
    y_of: Callable[[float], float],
) -> list[str]:
    found = [(x_of(step.alpha), rate) for step in steps if (rate := rate_of(step)) is not None]
    if not found:
        return []
    above = [f"{x:.1f},{y_of(rate.high):.1f}" for x, rate in found]
    below = [f"{x:.1f},{y_of(rate.low):.1f}" for x, rate in reversed(found)]
    middle = " ".join(f"{x:.1f},{y_of(rate.rate):.1f}" for x, rate in found)
    return [
        f'<polygon points="{" ".join(above + below)}" fill="{colour}" fill-opacity="0.12"/>',
        f'<polyline points="{middle}" fill="none" stroke="{colour}" stroke-width="2"/>',
    ]


def _ticks(first: float, last: float) -> list[float]:
    wanted = (0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.3)
    return [alpha for alpha in wanted if first <= alpha <= last] or [first]


def _step_row(step: Step) -> tuple[str, str, str, str]:
    escapes = step.escapes.short() if step.escapes else "-"
    return percent(step.alpha), f"{step.threshold:.5g}", step.overkill.short(), escapes


def _highest(steps: Sequence[Step]) -> float:
    """Choose the upper end of the axis of shares."""
    rates = [rate for step in steps for rate in (step.overkill, step.escapes) if rate is not None]
    needed = max([steps[-1].alpha, *(rate.high for rate in rates)])
    return next(top for top in (0.1, 0.2, 0.4, 0.6, 0.8, 1.0) if top >= needed)

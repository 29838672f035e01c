"""The page that a calibration is signed with: promise, scores, threshold. One HTML file."""

from __future__ import annotations

from html import escape
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from calibration.calibrate import CalibrationResult
from calibration.page import (
    facts_table,
    html_page,
    svg_line,
    svg_mark,
    svg_text,
    write_page,
)
from calibration.reference import watch_statement
from engine.errors import CalibrationError

BINS = 40
_WIDTH, _HEIGHT = 720, 260
_LEFT, _RIGHT, _TOP, _BOTTOM = 48, 16, 34, 40


def report_page(result: CalibrationResult, bundle_name: str) -> str:
    """Write a calibration as one HTML page without outside resources."""
    recipe = result.recipe
    title = f"Calibration of {recipe.product}, version {recipe.version}"
    body = [
        f'<p class="promise">{escape(promise.statement)}</p>'
        for promise in (result.guarantee, result.warn_guarantee)
        if promise is not None
    ]
    body.extend(f'<p class="warning">{escape(warning)}</p>' for warning in result.warnings)
    for key, scores in result.scores.items():
        warn = recipe.warn_thresholds.get(key)
        body.append(f"<h2>{escape(key)}</h2>")
        body.append(histogram_svg(scores, recipe.thresholds[key], warn))
        body.append(_threshold_words(result, key))
    body.append("<h2>How it came about</h2>")
    body.append(facts_table(_facts(result, bundle_name)))
    if result.outliers:
        body.append("<h2>Parts far above the others</h2>")
        rows = ((str(path), f"{score:.6g}") for path, score in result.outliers.items())
        body.append(facts_table(rows))
    return html_page(title, body)


def write_report(result: CalibrationResult, bundle_name: str, path: Path) -> None:
    """Write the page; a reader sees the old file or the whole new one.

    Raises:
        CalibrationError: The file cannot be written.
    """
    write_page(report_page(result, bundle_name), path)


def histogram_svg(
    scores: NDArray[np.float64], threshold: float, warn_threshold: float | None = None
) -> str:
    """Draw the scores of good parts with the thresholds as an inline SVG.

    Args:
        scores: `(N,)` scores.
        threshold: Scores above it are NG.
        warn_threshold: Scores above it are RECHECK; None = no such band.
    """
    low = float(min(scores.min(), threshold))
    high = float(max(scores.max(), threshold))
    margin = 0.04 * (high - low) or 0.5
    low, high = low - margin, high + margin
    counts, edges = np.histogram(scores, bins=BINS, range=(low, high))
    tallest = max(int(counts.max()), 1)
    ground = _HEIGHT - _BOTTOM

    def x_of(value: float) -> float:
        return _LEFT + (value - low) / (high - low) * (_WIDTH - _LEFT - _RIGHT)

    def bar(count: int, start: float, stop: float) -> str:
        height = count / tallest * (ground - _TOP)
        return (
            f'<rect x="{x_of(start):.1f}" y="{ground - height:.1f}" '
            f'width="{x_of(stop) - x_of(start) - 1:.1f}" height="{height:.1f}" fill="#7a9cbf">'
            f"<title>{count} parts from {start:.4g} to {stop:.4g}</title></rect>"
        )

    shapes = [
        bar(int(count), float(start), float(stop))
        for count, start, stop in zip(counts, edges[:-1], edges[1:], strict=True)
        if count
    ]
    shapes.append(svg_line(_LEFT, _WIDTH - _RIGHT, ground))
    for value in np.linspace(low + margin, high - margin, 5):
        shapes.append(svg_text(x_of(float(value)), ground + 18, f"{value:.4g}", "middle"))
    shapes.append(svg_text(_LEFT - 6, _TOP + 4, str(tallest), "end"))
    shapes.append(svg_text(_LEFT - 6, ground, "0", "end"))
    shapes.append(
        svg_text((_LEFT + _WIDTH - _RIGHT) / 2, _HEIGHT - 6, "score of good parts", "middle")
    )
    if warn_threshold is not None:
        shapes.append(svg_mark(x_of(warn_threshold), ground, "#b26a00", "RECHECK above", 28))
    shapes.append(svg_mark(x_of(threshold), ground, "#b3261e", "NG above", 14))
    return (
        f'<svg viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" '
        f'aria-label="Histogram of {scores.size} scores, threshold {threshold:.4g}">'
        + "".join(shapes)
        + "</svg>"
    )


def _threshold_words(result: CalibrationResult, key: str) -> str:
    scores = result.scores[key]
    threshold = result.recipe.thresholds[key]
    words = f"Threshold {threshold:.6g}: {int((scores > threshold).sum())} of these parts above it."
    warn = result.recipe.warn_thresholds.get(key)
    if warn is not None:
        words += f" RECHECK above {warn:.6g}: {int((scores > warn).sum())} parts NG or RECHECK."
    if key in result.intervals:
        low, high = result.intervals[key]
        words += f" Resampled calibrations put it between {low:.6g} and {high:.6g}."
    return f"<p>{escape(words)}</p>"


def _facts(result: CalibrationResult, bundle_name: str) -> list[tuple[str, str]]:
    calibration = result.recipe.calibration
    if calibration is None:
        raise CalibrationError(f"{result.recipe.product}: a draft has no report; calibrate first")
    left_out = ", ".join(f"{count} in {where}" for where, count in result.parts.seen.items())
    return [
        ("Bundle", f"{bundle_name} (sha256 {result.recipe.bundle_sha256})"),
        ("Method", calibration.method),
        ("Tolerated share alpha", f"{100 * calibration.alpha:g} %"),
        ("Confidence", f"{100 * calibration.confidence:g} %"),
        ("Good parts", str(calibration.parts)),
        ("Left out, seen by the bundle", left_out or "none"),
        ("Duplicate files", str(len(result.parts.duplicates))),
        ("Minimum defect area", f"{result.recipe.min_defect_area_px:g} source pixels"),
        ("On the line", watch_statement(result.recipe) or "not watched for drift"),
        ("Images", str(result.parts.folder)),
        ("Made", calibration.created),
    ]

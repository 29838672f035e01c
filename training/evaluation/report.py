"""The HTML report of an evaluation: one file that needs no other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path
from typing import Any

from engine.errors import DataError
from training.evaluation.charts import Line, curves_svg, histogram_svg
from training.evaluation.pictures import picture_uri
from training.evaluation.result import Evaluation, Scored

SHOWN_MAPS = 6

STYLE = """
:root { color-scheme: light dark; --ground: #f6f7f8; --card: #fff; --text: #1b2126; --soft: #5c6870;
  --rule: #dde2e6; --good: #1f77b4; --defective: #d1410c; --warn: #8a5a00; }
@media (prefers-color-scheme: dark) { :root { --ground: #14181b; --card: #1e2428; --text: #e8ecef;
  --soft: #9aa7b0; --rule: #333c42; --good: #62b0e8; --defective: #ff8552; --warn: #e8b64c; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text);
  font: 15px/1.45 system-ui, "DejaVu Sans", sans-serif; }
main { max-width: 1120px; margin: 0 auto; padding: 28px 20px 48px; }
h1 { font-size: 24px; margin: 0 0 2px; } h2 { font-size: 17px; margin: 34px 0 10px; }
p { margin: 4px 0; } .soft { color: var(--soft); }
.notes { border-left: 3px solid var(--warn); padding: 2px 0 2px 12px; margin: 14px 0; }
.tiles { display: grid; gap: 12px; grid-template-columns: repeat(auto-fit, minmax(138px, 1fr));
  margin-top: 18px; }
.tile, .card { background: var(--card); border: 1px solid var(--rule); border-radius: 8px;
  padding: 12px 14px; }
.tile b { display: block; font-size: 25px; font-variant-numeric: tabular-nums; line-height: 1.25; }
.tile small { color: var(--soft); display: block; }
.charts { display: grid; gap: 12px; grid-template-columns: repeat(auto-fit, minmax(340px, 1fr));
  margin-top: 12px; }
.card h3 { font-size: 14px; margin: 0 0 6px; }
svg { width: 100%; height: auto; display: block; }
svg text { fill: var(--soft); font-size: 12px; } svg .axis { fill: var(--text); }
svg .middle { text-anchor: middle; } svg .end { text-anchor: end; }
svg .label { fill: var(--text); font-weight: 600; }
svg tspan.good { fill: var(--good); } svg tspan.defective { fill: var(--defective); }
svg rect.good { fill: var(--good); } svg rect.defective { fill: var(--defective); }
svg .grid { stroke: var(--rule); } svg .zero { stroke: var(--soft); }
svg .threshold { stroke: var(--text); stroke-width: 1.5; stroke-dasharray: 5 3; }
svg .curve { fill: none; stroke-width: 2; stroke-linejoin: round; }
svg .curve.good { stroke: var(--good); } svg .curve.defective { stroke: var(--defective); }
svg .point { fill: var(--card); stroke: var(--text); stroke-width: 2; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: right; padding: 6px 10px; border-bottom: 1px solid var(--rule); }
th:first-child, td:first-child { text-align: left; } th { color: var(--soft); font-weight: 600; }
.maps { display: grid; gap: 12px; grid-template-columns: repeat(auto-fill, minmax(300px, 1fr)); }
figure { margin: 0; background: var(--card); border: 1px solid var(--rule); border-radius: 8px;
  overflow: hidden; }
figure img { width: 100%; display: block; }
figcaption { padding: 8px 12px; font-size: 13px; display: flex; gap: 8px; flex-wrap: wrap;
  overflow-wrap: anywhere; }
.tag { font-weight: 700; } .wrong { color: var(--defective); } .right { color: var(--good); }
footer { margin-top: 34px; color: var(--soft); font-size: 13px; overflow-wrap: anywhere; }
"""


def write_report(path: Path, evaluation: Evaluation, provenance: Mapping[str, Any]) -> None:
    """Write the report; a reader sees the old file or the whole new one.

    Raises:
        DataError: It cannot be written.
        ImageError: An image can no longer be read.
    """
    text = render_report(evaluation, provenance)
    beside = path.with_name(path.name + ".tmp")
    try:
        beside.write_text(text, encoding="utf-8")
        beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise DataError(
            f"{path}: cannot be written ({error.strerror}); choose another --report"
        ) from error


def render_report(evaluation: Evaluation, provenance: Mapping[str, Any]) -> str:
    """Draw the report.

    Args:
        evaluation: What was found out.
        provenance: What `training.provenance` says about code and machine.
    """
    answer = evaluation.answer()
    title = f"{evaluation.subject.path.resolve().name} on {evaluation.request.data.resolve().name}"
    sections = (
        _head(title, evaluation, answer),
        _tiles(answer),
        _charts(evaluation),
        _types(answer),
        _maps(evaluation),
        _foot(evaluation, provenance),
    )
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(title)}</title><style>{STYLE}</style></head>\n"
        f"<body><main>\n{chr(10).join(sections)}\n</main></body></html>\n"
    )


def rate_words(rate: Mapping[str, float | int | None]) -> str:
    """`3 of 119 (2.5 %, 95 % interval 0.5 to 7.2 %)`."""
    if rate["count"] is None:
        return f"not measured ({rate['n']} images, no threshold)"
    if rate["rate"] is None or rate["low"] is None or rate["high"] is None:
        return "no such images"
    return f"{rate['count']} of {rate['n']} ({_percent(rate)}, {_interval(rate)})"


def figure(value: float | None) -> str:
    """A figure between 0 and 1, or a dash where it was not measured."""
    return "–" if value is None else f"{value:.4f}"  # noqa: RUF001 - a dash, not a minus


def _percent(rate: Mapping[str, float | int | None]) -> str:
    return "–" if rate["rate"] is None else f"{100 * rate['rate']:.1f} %"  # noqa: RUF001


def _interval(rate: Mapping[str, float | int | None]) -> str:
    if rate["low"] is None or rate["high"] is None:
        return ""
    return f"95 % interval {100 * rate['low']:.1f} to {100 * rate['high']:.1f} %"


def _head(title: str, evaluation: Evaluation, answer: Mapping[str, Any]) -> str:
    what = ", ".join(
        escape(word)
        for word in (
            str(answer["method"]),
            f"teacher {answer['teacher'] or 'not stated'}",
            evaluation.key,
            f"{answer['good']} good and {answer['defective']} defective parts",
        )
    )
    readings = evaluation.test_readings
    lines = [
        f"<h1>{escape(title)}</h1>",
        f'<p class="soft">{what}</p>',
        f'<p class="soft">Threshold: {escape(evaluation.threshold.origin)}</p>',
        f'<p class="soft">Test folders read {readings} time{"s" * (readings != 1)} for this '
        f"subject: {escape(evaluation.subject.log_path.name)}</p>",
    ]
    if evaluation.notes:
        notes = "".join(f"<p>{escape(note)}</p>" for note in evaluation.notes)
        lines.append(f'<div class="notes">{notes}</div>')
    return "\n".join(lines)


def _tiles(answer: Mapping[str, Any]) -> str:
    native = answer["aupro_030_native"]
    overlap = "FPR up to 0.30" if native is None else f"FPR up to 0.30; full size {native:.4f}"
    tiles = [
        ("Image AUROC", figure(answer["image_auroc"]), "good against defective"),
        ("Pixel AUROC", figure(answer["pixel_auroc"]), "all pixels pooled"),
        ("AUPRO", figure(answer["aupro_030"]), overlap),
        ("AUPRO, strict", figure(answer["aupro_005"]), "FPR up to 0.05"),
        ("SegF1", figure(answer["seg_f1"]), "pixels at the threshold"),
        ("Escapes", _percent(answer["escapes"]), _counted(answer["escapes"])),
        ("Overkill", _percent(answer["overkill"]), _counted(answer["overkill"])),
    ]
    cells = "".join(
        f'<div class="tile">{escape(name)}<b>{escape(value)}</b>'
        f"<small>{escape(small)}</small></div>"
        for name, value, small in tiles
    )
    return f'<div class="tiles">{cells}</div>'


def _counted(rate: Mapping[str, float | int | None]) -> str:
    if rate["count"] is None:
        return f"no threshold, {rate['n']} images"
    return f"{rate['count']} of {rate['n']}; {_interval(rate)}" if rate["n"] else "no such images"


def _charts(evaluation: Evaluation) -> str:
    good = [one.score for one in evaluation.parts if not one.image.defective]
    defective = [one.score for one in evaluation.parts if one.image.defective]
    threshold = evaluation.threshold.value
    cards = [_roc_card(evaluation)] if evaluation.roc else []
    if evaluation.curves:
        chart = curves_svg(
            [Line("mean overlap of a region", evaluation.curves.overlap, "defective")],
            ("false positive rate of pixels", "overlap"),
            x_limit=0.3,
        )
        cards.append(f'<div class="card"><h3>Overlap with the true regions</h3>{chart}</div>')
    return (
        f'<h2>Scores</h2><div class="card">{histogram_svg(good, defective, threshold)}</div>'
        f'<div class="charts">{"".join(cards)}</div>'
    )


def _roc_card(evaluation: Evaluation) -> str:
    lines = [Line("images", evaluation.roc, "good")] if evaluation.roc else []
    if evaluation.curves:
        lines.append(Line("pixels", evaluation.curves.roc, "defective"))
    answer = evaluation.answer()
    overkill, escapes = answer["overkill"]["rate"], answer["escapes"]["rate"]
    point = None if overkill is None or escapes is None else (overkill, 1 - escapes)
    chart = curves_svg(lines, ("false positive rate", "true positive rate"), point=point)
    circle = "; the circle is the threshold" if point else ""
    return f'<div class="card"><h3>ROC{circle}</h3>{chart}</div>'


def _types(answer: Mapping[str, Any]) -> str:
    if not answer["per_type"]:
        return ""
    rows = "".join(
        f"<tr><td>{escape(kind)}</td><td>{one['n']}</td><td>{figure(one['image_auroc'])}</td>"
        f"<td>{escape(rate_words(one['escapes']))}</td></tr>"
        for kind, one in answer["per_type"].items()
    )
    return (
        '<h2>Types of defect</h2><div class="card wide"><table><tr><th>type</th><th>images</th>'
        f"<th>image AUROC</th><th>escapes</th></tr>{rows}</table></div>"
    )


def _maps(evaluation: Evaluation) -> str:
    """Best and worst maps; what went wrong comes first in each list of extremes by itself."""
    good = [one for one in evaluation.parts if not one.image.defective]
    defective = [one for one in evaluation.parts if one.image.defective]
    by_score = sorted(defective, key=lambda one: one.score)
    found = [one for one in reversed(by_score) if not evaluation.escaped(one)]
    shown = {one.image.name for one in found[:SHOWN_MAPS]}
    lowest = [one for one in by_score if one.image.name not in shown]
    highest_good = sorted(good, key=lambda one: -one.score)
    return "".join(
        _gallery(evaluation, heading, images[:SHOWN_MAPS])
        for heading, images in (
            ("Defective parts with the lowest scores: escapes first", lowest),
            ("Good parts with the highest scores: overkill first", highest_good),
            ("Defective parts with the highest scores", found),
        )
        if images
    )


def _gallery(evaluation: Evaluation, heading: str, images: Sequence[Scored]) -> str:
    figures = "".join(_figure(evaluation, one) for one in images)
    return (
        f"<h2>{escape(heading)}</h2>"
        '<p class="soft">Left the part, its true defect outlined; right the anomaly map.</p>'
        f'<div class="maps">{figures}</div>'
    )


def _figure(evaluation: Evaluation, one: Scored) -> str:
    threshold = evaluation.threshold.value
    # Without a threshold the colours are relative to the image's own score.
    reference = one.score if threshold is None else threshold
    name = escape(one.image.name)
    return (
        f'<figure><img src="{picture_uri(one, reference)}" alt="{name}" loading="lazy">'
        f"<figcaption>{_tag(evaluation, one)}<span>{name}</span>"
        f'<span class="soft">score {one.score:.4g}</span></figcaption></figure>'
    )


def _tag(evaluation: Evaluation, one: Scored) -> str:
    if evaluation.threshold.value is None:
        return ""
    if evaluation.escaped(one):
        return '<span class="tag wrong">ESCAPE</span>'
    if evaluation.overkilled(one):
        return '<span class="tag wrong">OVERKILL</span>'
    return f'<span class="tag right">{"NG" if one.image.defective else "OK"}</span>'


def _foot(evaluation: Evaluation, provenance: Mapping[str, Any]) -> str:
    subject, request = evaluation.subject, evaluation.request
    versions = ", ".join(f"{name} {value}" for name, value in provenance["versions"].items())
    lines = [
        f"{subject.path}, sha256 {subject.sha256}",
        f"data {request.data}; purpose: {request.purpose or 'not stated'}",
        f"made {provenance['created']}, commit {provenance['commit'] or 'unknown'}, "
        f"{provenance['device']}, scored in {provenance['seconds']} s; {versions}",
        "AUPRO as defined for MVTec AD: one threshold over the whole folder, false positives over "
        "all normal pixels, every connected region with the same weight. Escape: a defective part "
        "that passes. Overkill: a good part that is rejected. Intervals: Clopper-Pearson, 95 %.",
    ]
    return f"<footer>{''.join(f'<p>{escape(line)}</p>' for line in lines)}</footer>"

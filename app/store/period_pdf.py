"""The report of a period as PDF, for people; made without a screen."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import datetime, timezone
from io import BytesIO
from pathlib import Path
from typing import Any, cast

import cv2
from reportlab.lib.colors import Color, HexColor, white
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfbase.pdfmetrics import getFont, registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from app.station.defect_picture import density_picture
from app.station.records import (
    REGION_COLUMNS,
    REGION_ROWS,
    DefectMap,
    PeriodReport,
    RegionCount,
    ScoreTrend,
)
from engine.errors import StoreError
from engine.files import write_whole
from engine.types import ImageArray

_FONTS = Path(__file__).resolve().parents[1] / "ui" / "assets"
_PLAIN, _BOLD, _ASIAN = "GonogoSans", "GonogoSans-Bold", "STSong-Light"
_TEXT, _MUTED, _LINE = HexColor("#1B2127"), HexColor("#5B6670"), HexColor("#D4D9DE")
_BLUE, _ORANGE = HexColor("#1F6FB2"), HexColor("#D1410C")
_WIDTH = A4[0] - 36 * mm
_ALL = (0, 0), (-1, -1)
_RULED = TableStyle([("LINEBELOW", *_ALL, 0.3, _LINE), ("VALIGN", *_ALL, "TOP")])
_MOST_GROUPS = 400
_MOST_EVENTS = 40


def write_pdf(report: PeriodReport, target: Path, station: str = "") -> None:
    """Write a report as PDF, whole or not at all.

    Args:
        report: The report.
        target: File to write.
        station: Name of the station, for the head.

    Raises:
        StoreError: It cannot be written.
    """
    _register_fonts()
    stream = BytesIO()
    document = SimpleDocTemplate(
        stream,
        pagesize=A4,
        leftMargin=18 * mm,
        rightMargin=18 * mm,
        topMargin=16 * mm,
        bottomMargin=18 * mm,
        title="Production report",
        author=station or "Gonogo",
    )
    document.build(_story(report, station), onFirstPage=_foot, onLaterPages=_foot)
    try:
        write_whole(target, stream.getvalue())
    except OSError as error:
        raise StoreError(f"{target}: {error.strerror}; choose a place you may write to") from error


def _story(report: PeriodReport, station: str) -> list[Flowable]:
    counts = report.counts
    story: list[Flowable] = [
        _words("Production report" + (f" - {station}" if station else ""), 18, bold=True),
        _words(f"{_moment(report.since_ns)} to {_moment(report.until_ns)}", 10, muted=True),
        Spacer(1, 5 * mm),
    ]
    if not counts.parts:
        return [*story, _words("No parts in this period.", 11)]
    story += [_figures(report), Spacer(1, 6 * mm)]
    story += [_head("Yield"), _YieldChart(report), Spacer(1, 5 * mm)]
    if report.scores.buckets:
        story += [_head("Scores"), _words(_scores_words(report.scores), 8.5, muted=True)]
        story += [_ScoreChart(report), Spacer(1, 5 * mm)]
    if report.defects.regions:
        story += [_head("Where the defects lie"), _words(_defect_words(report.defects), 8.5)]
        story += [Spacer(1, 2 * mm), _DefectChart(report.defects), Spacer(1, 5 * mm)]
    story += [_head("Shifts, recipes and lots"), _groups(report), Spacer(1, 5 * mm)]
    if report.events:
        story += [_head("Events"), _events(report)]
    return story


def _figures(report: PeriodReport) -> Flowable:
    counts = report.counts
    cells = [
        ("Parts", f"{counts.parts:,}".replace(",", " ")),
        ("Yield", f"{100 * counts.ok / counts.parts:.2f} %"),
        ("NG", str(counts.ng)),
        ("RECHECK", str(counts.recheck)),
        ("FAULT", str(counts.fault)),
        ("Rejected", f"{1e6 * counts.rejected / counts.parts:,.0f} ppm".replace(",", " ")),
    ]
    rows = [
        [_words(name, 8.5, muted=True) for name, _ in cells],
        [_words(value, 12, bold=True) for _, value in cells],
    ]
    table = Table(rows, colWidths=[_WIDTH / len(cells)] * len(cells))
    table.setStyle([("BOX", (0, 0), (-1, -1), 0.5, _LINE)])
    return table


def _groups(report: PeriodReport) -> Flowable:
    names = (
        "Shift",
        "Product",
        "Recipe",
        "Lot",
        "Parts",
        "OK",
        "NG",
        "RECHECK",
        "FAULT",
        "Yield %",
    )
    rows: list[list[Any]] = [[_words(name, 7.5, muted=True) for name in names]]
    for row in report.groups[:_MOST_GROUPS]:
        c = row.counts
        cells = (_moment(row.shift_ns), row.product, row.recipe_version, row.lot or "-", c.parts)
        share = f"{100 * c.ok / c.parts:.2f}"
        rows.append([_words(str(x), 7.5) for x in (*cells, c.ok, c.ng, c.recheck, c.fault, share)])
    shares = (0.17, 0.16, 0.08, 0.13, 0.08, 0.08, 0.06, 0.09, 0.07, 0.08)
    table = Table(rows, colWidths=[_WIDTH * share for share in shares], repeatRows=1)
    table.setStyle(_RULED)
    return table


def _events(report: PeriodReport) -> Flowable:
    shown = report.events[-_MOST_EVENTS:]
    rows = [
        [_words(_moment(e.wall_time_ns), 7.5), _words(e.kind, 7.5), _words(e.detail, 7.5)]
        for e in shown
    ]
    if len(report.events) > len(shown):
        more = f"{len(report.events) - len(shown)} earlier events are left out."
        rows.insert(0, [_words("", 7.5), _words("", 7.5), _words(more, 7.5, muted=True)])
    table = Table(rows, colWidths=[0.18 * _WIDTH, 0.12 * _WIDTH, 0.7 * _WIDTH])
    table.setStyle(_RULED)
    return table


def _scores_words(trend: ScoreTrend) -> str:
    words = (
        f"{trend.product}, recipe {trend.recipe_version} on {trend.backend}: mean score of the "
        "parts that passed, with limits at three standard errors of each mean (grey)."
    )
    if math.isfinite(trend.threshold):
        words += f" Threshold {trend.threshold:.4g}."
    if trend.others:
        words += f" Scores of {trend.others} further recipes or backends are left out."
    return words


def _defect_words(defects: DefectMap) -> str:
    total = sum(region.defects for region in defects.regions)
    words = (
        f"{total} regions above the threshold on {defects.product}, by the place of their middle."
    )
    if defects.picture is None:
        return words + " No picture of a part is kept."
    return words + f" Picture: part {defects.part_id}."


class _Chart(Flowable):
    """A plot with a frame and two axes that the subclasses fill."""

    def __init__(self, report: PeriodReport, height: float = 42 * mm) -> None:
        super().__init__()
        self._report = report
        self.width, self.height = _WIDTH, height
        self._left, self._bottom = 13 * mm, 6 * mm

    def _x(self, at_ns: float) -> float:
        first = self._report.buckets[0].start_ns
        whole = self._report.buckets[-1].start_ns + self._report.bucket_ns - first
        return self._left + (self.width - self._left) * (at_ns - first) / whole

    def _axes(self, lowest: float, highest: float, form: str) -> None:
        canvas = self.canv
        canvas.setStrokeColor(_LINE)
        canvas.setFillColor(_MUTED)
        canvas.setFont(_PLAIN, 7)
        for step in range(3):
            value = lowest + (highest - lowest) * step / 2
            y = self._y(value, lowest, highest)
            canvas.line(self._left, y, self.width, y)
            canvas.drawRightString(self._left - 2 * mm, y - 2, form.format(value))
        ends = self._report.buckets[0].start_ns, self._report.buckets[-1].start_ns
        canvas.drawString(self._left, 0, _moment(ends[0]))
        canvas.drawRightString(self.width, 0, _moment(ends[1] + self._report.bucket_ns))

    def _y(self, value: float, lowest: float, highest: float) -> float:
        share = (value - lowest) / ((highest - lowest) or 1.0)
        return self._bottom + (self.height - self._bottom - 2 * mm) * share

    def _line(self, points: Sequence[tuple[float, float]], colour: Color) -> None:
        self.canv.setStrokeColor(colour)
        self.canv.setFillColor(colour)
        path = self.canv.beginPath()
        for number, (x, y) in enumerate(points):
            (path.lineTo if number else path.moveTo)(x, y)
            self.canv.circle(x, y, 0.9, stroke=0, fill=1)
        self.canv.drawPath(path)


class _YieldChart(_Chart):
    def draw(self) -> None:
        """Yield of every stretch of time; the axis begins where the worst one needs it to."""
        half = self._report.bucket_ns / 2
        buckets = self._report.buckets
        found = [(b.start_ns + half, 100 * b.counts.ok / b.counts.parts) for b in buckets]
        lowest = min(95.0, math.floor(min(share for _, share in found)))
        self._axes(lowest, 100.0, "{:.1f} %")
        self._line([(self._x(x), self._y(y, lowest, 100.0)) for x, y in found], _BLUE)


class _ScoreChart(_Chart):
    def draw(self) -> None:
        """Mean scores between their limits; means outside in orange."""
        trend = self._report.scores
        values = [bucket.mean for bucket in trend.buckets]
        values += [limit for b in trend.buckets for limit in b.limits if math.isfinite(limit)]
        # Not the threshold: far above, it would flatten what the chart is to show.
        lowest, highest = min(values), max(values)
        self._axes(lowest, highest, "{:.3g}")
        half = self._report.bucket_ns / 2
        places = [(self._x(b.start_ns + half), b) for b in trend.buckets]
        for side in (0, 1):
            ends = [(x, b.limits[side]) for x, b in places if math.isfinite(b.limits[side])]
            self._line([(x, self._y(y, lowest, highest)) for x, y in ends], _LINE)
        self._line([(x, self._y(b.mean, lowest, highest)) for x, b in places], _BLUE)
        self.canv.setFillColor(_ORANGE)
        for x, bucket in places:
            if bucket.is_outside:
                self.canv.circle(x, self._y(bucket.mean, lowest, highest), 2, stroke=0, fill=1)


class _DefectChart(Flowable):
    """The part with the density of its defects, and the fields in the order of their defects."""

    def __init__(self, defects: DefectMap) -> None:
        super().__init__()
        self._defects = defects
        width = 0.55 * _WIDTH
        height = width * defects.height_px / defects.width_px
        if height > 90 * mm:
            width, height = width * 90 * mm / height, 90 * mm
        self._size = width, height
        self.width, self.height = _WIDTH, height

    def draw(self) -> None:
        """Draw picture, fields and bars."""
        width, height = self._size
        canvas = self.canv
        canvas.drawImage(_reader(density_picture(self._defects)), 0, 0, width, height)
        canvas.setStrokeColor(white)
        canvas.setLineWidth(0.4)
        for column in range(1, REGION_COLUMNS):
            canvas.line(column * width / REGION_COLUMNS, 0, column * width / REGION_COLUMNS, height)
        for row in range(1, REGION_ROWS):
            canvas.line(0, row * height / REGION_ROWS, width, row * height / REGION_ROWS)
        canvas.setFillColor(white)
        canvas.setFont(_BOLD, 6.5)
        for column in range(REGION_COLUMNS):
            for row in range(REGION_ROWS):
                x = column * width / REGION_COLUMNS + 1.2 * mm
                y = height - row * height / REGION_ROWS - 3 * mm
                canvas.drawString(x, y, RegionCount(column, row, 0, 0).name)
        self._draw_bars(width, height)

    def _draw_bars(self, width: float, height: float) -> None:
        canvas = self.canv
        regions = self._defects.regions[: max(1, int(height // (5 * mm)))]
        most = regions[0].defects
        left, room = width + 14 * mm, _WIDTH - width - 32 * mm
        for number, region in enumerate(regions):
            y = height - (number + 1) * 5 * mm + 1 * mm
            canvas.setFillColor(_TEXT)
            canvas.setFont(_BOLD, 8)
            canvas.drawRightString(left - 2 * mm, y + 1, region.name)
            canvas.setFillColor(_ORANGE)
            canvas.rect(left, y, room * region.defects / most, 3 * mm, stroke=0, fill=1)
            canvas.setFillColor(_TEXT)
            canvas.setFont(_PLAIN, 8)
            end = left + room * region.defects / most + 2 * mm
            canvas.drawString(end, y + 1, str(region.defects))


def _reader(image: ImageArray) -> ImageReader:
    encoded, data = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, 88])
    if not encoded:
        raise StoreError("the picture of the defects cannot be encoded; report this")
    return ImageReader(BytesIO(data.tobytes()))


def _head(text: str) -> Paragraph:
    found = _words(text, 12, bold=True)
    found.style.keepWithNext = 1
    return found


def _words(text: str, size: float, *, bold: bool = False, muted: bool = False) -> Paragraph:
    name = _BOLD if bold else _PLAIN
    # Names of products and lots come from outside: Chinese needs another typeface.
    known = cast("TTFont", getFont(_PLAIN)).face.charToGlyph
    if any(ord(character) not in known for character in text):
        name = _ASIAN
    style = ParagraphStyle("words", fontName=name, fontSize=size, leading=1.35 * size)
    style.textColor = _MUTED if muted else _TEXT
    for mark, escaped in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;")):
        text = text.replace(mark, escaped)
    return Paragraph(text, style)


def _foot(canvas: Canvas, _document: SimpleDocTemplate) -> None:
    canvas.setFont(_PLAIN, 7.5)
    canvas.setFillColor(_MUTED)
    now = datetime.now(tz=timezone.utc).astimezone()
    canvas.drawString(18 * mm, 10 * mm, f"Gonogo - made {now:%Y-%m-%d %H:%M}")
    canvas.drawRightString(A4[0] - 18 * mm, 10 * mm, f"page {canvas.getPageNumber()}")


def _register_fonts() -> None:
    registerFont(TTFont(_PLAIN, str(_FONTS / "GonogoSans.ttf")))
    registerFont(TTFont(_BOLD, str(_FONTS / "GonogoSans-Bold.ttf")))
    registerFont(UnicodeCIDFont(_ASIAN))


def _moment(wall_time_ns: int) -> str:
    moment = datetime.fromtimestamp(wall_time_ns / 1e9, tz=timezone.utc).astimezone()
    return f"{moment:%Y-%m-%d %H:%M}"

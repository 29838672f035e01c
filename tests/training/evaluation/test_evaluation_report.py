"""The HTML report: complete, self-contained, and safe against strange names."""

from __future__ import annotations

import base64
import re
import shutil
from html.parser import HTMLParser
from xml.etree import ElementTree

import cv2
import numpy as np
import pytest

from training.evaluation.charts import Line, curves_svg, histogram_svg, nice_ticks
from training.evaluation.metrics import Curve, image_roc
from training.evaluation.report import render_report
from training.evaluation.result import Request
from training.evaluation.runner import evaluate_subject
from training.evaluation.subject import open_subject

PROVENANCE = {
    "versions": {"python": "3"},
    "created": "2025-01-01",
    "commit": None,
    "device": "cpu: any",
    "seconds": 1.0,
}


class Page(HTMLParser):
    """Collects what a report refers to."""

    def __init__(self, text):
        super().__init__()
        self.images, self.links, self.tags, self.words = [], [], [], []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        values = dict(attrs)
        if tag == "img":
            self.images.append(values["src"])
        self.links += [value for name, value in attrs if name in ("href", "srcset", "data")]

    def handle_data(self, data):
        self.words.append(data)


def decode(data):
    picture = cv2.imdecode(np.frombuffer(base64.b64decode(data), np.uint8), cv2.IMREAD_COLOR)
    assert picture is not None
    return picture


@pytest.fixture
def render(brightness_bundle, make_plates, held_out):
    def make(**changes):
        data = make_plates()
        if changes.get("strange"):
            (data / "test/faint").rename(data / "test/<b>&faint")
            (data / "ground_truth/faint").rename(data / "ground_truth/<b>&faint")
        split = {"calibrate": held_out(data)} if changes.get("threshold", True) else {}
        subject = open_subject(brightness_bundle(split))
        return render_report(evaluate_subject(subject, Request(data)), PROVENANCE)

    return make


def test_report_needs_no_other_file(render):
    text = render()
    page = Page(text)
    assert page.links == []
    assert "script" not in page.tags
    assert "url(" not in text
    assert "http" not in text
    assert page.tags.count("svg") == 3
    # 6 defective parts and 6 good ones, each once.
    assert len(page.images) == 12
    for uri in page.images:
        head, data = uri.split(",", 1)
        assert head == "data:image/jpeg;base64"
        assert decode(data).shape == (248, 496, 3)


def test_report_shows_overkill_first(render):
    text = render()
    part = text[text.index("Good parts with the highest scores") :]
    names = re.findall(r"<span>(good/\d+\.png)</span>", part)
    assert names == [f"good/{index:03}.png" for index in (5, 4, 3, 2, 1, 0)]
    assert part.count("OVERKILL") == 4
    assert "max of 4 held-out good parts" in text


def test_report_without_threshold_says_so(render):
    text = render(threshold=False)
    assert "no threshold" in text
    assert "OVERKILL" not in text
    assert 'class="threshold"' not in text


def test_names_cannot_break_the_page(render):
    text = render(strange=True)
    assert "&lt;b&gt;&amp;faint" in text
    assert "<b>&faint" not in text


def test_true_defect_and_map_are_drawn(render, make_plates, tmp_path):
    text = render()
    bright = text[: text.index("bright/002.png</span>")]
    uri = re.findall(r'src="data:image/jpeg;base64,([^"]+)"', bright)[-1]
    picture = decode(uri)
    left, right = picture[:, :248].astype(int), picture[:, 248:].astype(int)
    colourful = np.ptp(right, axis=2) > 60
    assert colourful[80:110, 80:110].mean() > 0.9  # the square is far above the threshold
    assert not colourful[150:].any()
    assert (np.ptp(left, axis=2) > 60).any()  # the outline


@pytest.mark.parametrize("threshold", [None, 0.2, 5.0])
def test_histogram_shows_every_part(threshold):
    svg = histogram_svg([0.1, 0.11, 0.2], [0.4, 0.9], threshold)
    drawn = ElementTree.fromstring(svg)
    counts = [int(str(rect[0].text).split()[0]) for rect in drawn.iter("rect")]
    assert sum(counts) == 5
    assert ("threshold" in svg) == (threshold is not None)


def test_histogram_of_equal_scores():
    ElementTree.fromstring(histogram_svg([0.5, 0.5], [], None))


def test_long_curves_are_thinned_without_leaving_their_path():
    ramp = np.linspace(0, 1, 200_001)
    svg = curves_svg([Line("all", Curve(ramp, ramp), "good")], ("x", "y"), point=(0.2, 0.9))
    drawn = ElementTree.fromstring(svg)
    (line,) = drawn.iter("polyline")
    points = np.array([pair.split(",") for pair in line.attrib["points"].split()], float)
    assert 100 < len(points) < 1500
    slopes = np.diff(points, axis=0)
    assert (slopes[:, 0] >= 0).all()
    assert (slopes[:, 1] <= 0).all()
    assert len(list(drawn.iter("circle"))) == 1


def test_curve_ends_at_the_limit():
    curve = image_roc([0.0, 1.0, 2.0, 3.0], [2.5, 4.0])
    assert curve is not None
    svg = curves_svg([Line("all", curve, "good")], ("x", "y"), x_limit=0.3)
    (line,) = ElementTree.fromstring(svg).iter("polyline")
    assert line.attrib["points"].split()[-1].split(",")[0] == "406.0"


def test_ticks_are_round():
    assert nice_ticks(0, 1, 6) == [0, 0.2, 0.4, 0.6, 0.8, 1.0]
    assert nice_ticks(0.93, 1.51) == [1.0, 1.1, 1.2, 1.3, 1.4, 1.5]
    assert nice_ticks(-2, 2, 3) == [-2, 0, 2]


def test_run_report_lies_in_the_run(small_run, tmp_path):
    run = shutil.copytree(small_run, tmp_path / "run")
    subject = open_subject(run)
    assert subject.report_path == run / "report.html"
    subject.backend.close()

"""`gonogo recipe what-if` and `gonogo recipe gauge` from folders of pictures."""

from __future__ import annotations

import json
import shutil
from html.parser import HTMLParser

import cv2
import numpy as np
import pytest

from calibration.studies import collect_defects
from engine.errors import DataError


def write_spots(folder, values, seed=0):
    """Dark noise with one spot of known brightness, which is the score."""
    folder.mkdir(parents=True)
    rng = np.random.default_rng(seed)
    for index, value in enumerate(values):
        image = rng.integers(0, 60, (32, 32, 3), np.uint8)
        image[16, 16] = value
        assert cv2.imwrite(str(folder / f"{index:03}.png"), image)
    return folder


@pytest.fixture
def plate(brightness_bundle, tmp_path):
    """Bundle, 80 good parts with scores from 100 to 179 / 255, and defects of two kinds."""
    write_spots(tmp_path / "bad" / "dent", [150, 178, 220, 230], seed=1)
    write_spots(tmp_path / "bad" / "stain", [240, 250], seed=2)
    write_spots(tmp_path / "bad" / "good", [90], seed=3)  # as in an MVTec test folder
    return brightness_bundle(), write_spots(tmp_path / "normals", range(100, 180)), tmp_path


class Tags(HTMLParser):
    def __init__(self):
        super().__init__()
        self.open, self.seen = [], set()

    def handle_starttag(self, tag, attrs):
        self.seen.add(tag)
        if tag not in ("meta", "line", "rect", "circle", "polygon", "polyline"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        if self.open and self.open[-1] == tag:
            self.open.pop()


def check_page(path):
    tags = Tags()
    tags.feed(path.read_text(encoding="utf-8"))
    assert tags.open == []
    assert {"svg", "table"} <= tags.seen
    return path.read_text(encoding="utf-8")


def test_what_if_counts_defects_and_writes_no_recipe(plate, run_gonogo):
    bundle, normals, folder = plate
    options = ("recipe", "what-if", bundle, "--normals", normals, "--backend", "openvino/fp32")
    report = folder / "what_if.html"
    code, out, err = run_gonogo(*options, "--defects", folder / "bad", "--report", report, "--json")
    assert code == 0, err
    answer = json.loads(out)
    assert (answer["parts"], answer["defects"], answer["asked"]["alpha"]) == (80, 6, 0.05)
    # 80 parts allow no exceedance at 5 %: the threshold is the highest good score.
    assert answer["asked"]["threshold"] == pytest.approx(179 / 255)
    assert answer["asked"]["escapes"]["count"] == 2
    assert answer["recommended"]["escapes"]["count"] in (1, 2)
    assert {part["kind"] for part in answer["nearest"]} == {"good", "dent", "stain"}
    assert "dent" in check_page(report)
    assert not list(folder.glob("*.recipe.toml"))
    code, out, _ = run_gonogo(*options)
    assert code == 0
    assert "Without pictures of defects" in out
    assert out.count("\nalpha ") > 5


def test_what_if_refuses_one_picture_on_both_sides(plate, run_gonogo):
    bundle, normals, folder = plate
    shutil.copy(normals / "005.png", folder / "bad" / "dent" / "again.png")
    code, _, err = run_gonogo(
        *("recipe", "what-if", bundle, "--normals", normals, "--defects", folder / "bad")
    )
    assert code == 2
    assert "005.png" in err
    assert "among the good parts and the defects" in err


def test_defects_are_found_by_kind(plate):
    _, normals, folder = plate
    assert [part.name.group for part in collect_defects(folder / "bad")] == [
        *(["dent"] * 4),
        *(["stain"] * 2),
    ]
    assert len(collect_defects(folder / "bad" / "dent")) == 4
    assert len(collect_defects(normals)) == 80
    for empty in (folder / "bad" / "nothing", folder / "absent"):
        with pytest.raises(DataError):
            collect_defects(empty)


def test_gauge_compares_repeats_with_the_threshold(plate, run_gonogo):
    bundle, normals, folder = plate
    recipe = folder / "plate.recipe.toml"
    made = ("calibrate", bundle, "--normals", normals, "--backend", "openvino/fp32", "-o", recipe)
    assert run_gonogo(*made)[0] == 0
    far = write_spots(folder / "far", [119, 120, 121] * 4, seed=5)
    report = folder / "gauge.html"
    options = ("recipe", "gauge", bundle, "--recipe", recipe)
    code, out, err = run_gonogo(*options, "--images", far, "--report", report)
    assert code == 0, err
    assert out.startswith("12 pictures of 1 part: ")
    assert "repeatable" in check_page(report)
    write_spots(folder / "both", [120, 121, 178, 181], seed=6)
    for index, part in enumerate("aabb"):
        (folder / "both" / f"{index:03}.png").rename(folder / "both" / f"{part}{index}.png")
    shutil.copy(folder / "both" / "a0.png", folder / "both" / "a9.png")
    code, out, err = run_gonogo(
        *(*options, "--images", folder / "both", "--part-pattern", "(?P<part>[ab])", "--json")
    )
    assert code == 1
    answer = json.loads(out)
    assert [(part["part"], part["repeatable"]) for part in answer["parts"]] == [
        ("b", False),
        ("a", True),
    ]
    assert "1 file is a copy" in err
    code, _, err = run_gonogo(*options, "--images", far, "--backend", "torch/fp32")
    assert code == 2
    assert "no threshold for it (has openvino/fp32)" in err


def test_scores_lists_good_parts_and_defects(plate, run_gonogo):
    bundle, normals, root = plate
    code, out, _ = run_gonogo(
        "recipe", "scores", bundle, "--normals", normals, "--defects", root / "bad", "--json"
    )
    answer = json.loads(out)
    assert code == 0
    assert answer["backend"] == "openvino/fp32"
    kinds = [row["kind"] for row in answer["parts"]]
    assert [kinds.count(kind) for kind in ("good", "dent", "stain")] == [80, 4, 2]
    highest = max(answer["parts"], key=lambda row: row["score"])
    assert highest["kind"] == "stain"
    assert highest["score"] == pytest.approx(250 / 255, rel=1e-3)

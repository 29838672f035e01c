"""The comparison of precisions: its mean over products, and the page that it writes."""

from __future__ import annotations

import json
from typing import Any

import cv2
import numpy as np
import pytest

from benchmarks.precision import BEGIN, END, write_page
from deploy.precision_report import ProductScores, mean_change
from engine.errors import DataError


def product(good, defective, other):
    full = np.concatenate((good, defective)).astype(np.float64)
    labels = np.repeat([False, True], (len(good), len(defective)))
    return ProductScores(labels, {"fp32": full, "int8": np.asarray(other, dtype=np.float64)})


def test_mean_change_is_that_of_the_products_not_of_their_images():
    same = product([1, 2, 3], [4, 5], [1, 2, 3, 4, 5])
    turned = product([1, 2] * 20, [3, 4] * 20, [3, 4] * 20 + [1, 2] * 20)
    change = mean_change([same, turned], "int8")
    assert change["value"] == pytest.approx(-0.5)
    assert change["low"] <= -0.5 <= change["high"]
    assert mean_change([same], "int8") == {"value": 0.0, "low": 0.0, "high": 0.0}


def test_interval_holds_what_chance_may_change():
    rng = np.random.default_rng(1)
    good, bad = rng.normal(0, 1, 60), rng.normal(1, 1, 60)
    noisy = np.concatenate((good, bad)) + rng.normal(0, 0.3, 120)
    change = mean_change([product(good, bad, noisy)], "int8")
    assert change["low"] < change["value"] < change["high"]
    assert change["high"] - change["low"] < 0.2


def test_run_goes_through_and_the_page_keeps_its_words(tmp_path, capsys):
    torch = pytest.importorskip("torch", reason="making a run needs the train extra")
    from run_folders import write_run

    from benchmarks.precision import main
    from engine.models.edge import EdgeDetector
    from engine.models.resnet import ResNetSpec

    torch.manual_seed(0)
    spec = ResNetSpec("basic", (0, 1, 1), planes=(8, 16, 16), stem="compact", stem_planes=8)
    model = EdgeDetector(spec, teacher="small", height=64, width=64, planes=8).eval()
    rng = np.random.default_rng(0)
    images = (rng.integers(0, 256, (64, 64, 3), dtype=np.uint8) for _ in range(22))
    run = write_run(tmp_path, model, images)
    data = tmp_path / "data"
    for kind in ("good", "hole"):
        (data / "test" / kind).mkdir(parents=True)
        for index in range(3):
            image = rng.integers(0, 256, (64, 64, 3), dtype=np.uint8)
            cv2.imwrite(str(data / "test" / kind / f"{index}.png"), image)
    page = tmp_path / "page.md"
    page.write_text(f"before\n{BEGIN}\nold\n{END}\nafter\n")
    root = ["--data-root", str(tmp_path)]
    assert main([str(run), *root, "--page", str(page), "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    [row] = answer["rows"]
    assert row["images"] == 6
    assert row["layers"]["int8"] > len(row["layers"]["kept"])
    assert {"bf16", "fp16", "int8"} <= row.keys()
    assert answer["means"].keys() == {"edge small"}
    text = page.read_text()
    assert text.startswith("before\n")
    assert text.endswith("after\n")
    assert "old" not in text
    assert "| **edge small, mean** | int8 |" in text


def test_a_refused_precision_is_a_row_with_its_reason_and_no_mean(tmp_path):
    reason = "the FP16 graph changes scores by 0.051 of the good scores' range"
    row: dict[str, Any] = {"method": "edge", "teacher": "small", "data": "plate", "located": True}
    row["refused"] = {"fp16": reason}
    page = tmp_path / "page.md"
    page.write_text(f"{BEGIN}\n{END}\n")
    full = {"image_auroc": 0.9, "overkill": 0.0, "escapes": 0.1}
    write_page(page, {"commit": "x", "rows": [{**row, "fp32": full}], "means": {"edge small": {}}})
    [line] = [line for line in page.read_text().splitlines() if "`plate`" in line]
    assert line.startswith(f"| edge small, upright, `plate` | fp16 | {reason} |")
    assert line.count("|") == 12
    assert "mean" not in page.read_text()


def test_page_without_marks_is_left_alone(tmp_path):
    page = tmp_path / "page.md"
    page.write_text("words\n")
    with pytest.raises(DataError, match="expected <!-- table"):
        write_page(page, {"commit": "x", "rows": [], "means": {}})
    assert page.read_text() == "words\n"

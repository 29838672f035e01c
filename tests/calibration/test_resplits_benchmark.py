"""The benchmark on real parts: re-splits, groups, stored scores."""

from __future__ import annotations

import json
import math

import cv2
import numpy as np
import pytest

from benchmarks import resplits
from benchmarks.resplits_scores import (
    ScoredPart,
    ScoredSet,
    load_scores,
    score_data,
    store_scores,
)
from benchmarks.resplits_study import (
    expected_kept,
    folder_transfers,
    group_transfers,
    proves_more,
    random_alarms,
    resplit_rows,
)
from engine.bundle import file_sha256
from engine.errors import DataError


def scored_set(groups, data="screw", defects=(9.0, 10.0)):
    """Build a set: group -> scores; groups with a capital letter lie in the test folder."""
    parts = [
        ScoredPart(f"{group}_{i:03}.png", "test" if group.isupper() else "train", "good", group, s)
        for group, scores in groups.items()
        for i, s in enumerate(scores)
    ]
    parts += [ScoredPart(f"bad{i}.png", "test", "dent", "", s) for i, s in enumerate(defects)]
    seen = {"train": 10, "select": 2, "quantise": 2}
    training = {"epochs": 3}
    origin = (data, "x.gonogo", "ab" * 32, "rd4ad", "small", training, seen, "x/fp32", 1)
    return ScoredSet(*origin, tuple(parts))


@pytest.fixture
def fair():
    rng = np.random.default_rng(5)
    return scored_set({"a": rng.normal(size=64), "B": rng.normal(size=41)})


def test_expected_share_is_that_of_drawing_again():
    rng = np.random.default_rng(0)
    scores = np.sort(rng.random((20_000, 64)), axis=1)
    counts = rng.binomial(41, 1 - scores[:, -2])  # one exceedance allowed
    assert expected_kept(64, 1, 41, 0.05) == pytest.approx(np.mean(counts <= 2), abs=0.01)


def test_random_resplits_keep_what_exchangeable_parts_keep(fair):
    rows = resplit_rows(fair, 250, 64, seed=1)
    assert {row.method for row in rows} == {"tolerance", "conformal", "percentile", "mean_sigma"}
    for row in rows:
        if row.expected is not None:
            assert row.achieved == pytest.approx(row.expected, abs=0.07)
        assert row.rest == 41
        assert 0 <= row.escapes_low <= row.escapes <= row.escapes_high <= 1
    tolerance = rows[0]
    assert (tolerance.method, tolerance.alpha, tolerance.escapes) == ("tolerance", 0.05, 0.0)
    assert tolerance.contradicted < 0.02


def test_group_that_differs_breaks_the_promise_and_raises_the_alarm():
    rng = np.random.default_rng(7)
    same = {name: rng.normal(size=50) for name in ("a", "b", "c", "D")}
    scored = scored_set({**same, "E": rng.normal(loc=3, size=50)})
    found = {one.name.split()[-1]: one for one in group_transfers(scored, 0.05)}
    assert set(found) == {"a", "b", "c", "D", "E"}
    assert found["E"].broken
    assert found["E"].alarm_after is not None
    assert found["E"].alarm_after < 50
    assert found["D"].alarm_after is None
    assert not found["D"].broken
    folders = {one.name: one for one in folder_transfers(scored, 0.05)}
    assert folders["training folder -> test folder"].broken
    assert folders["earlier -> later"].n == 75
    random = random_alarms(scored_set(same), 20, 100, 0.05, seed=1)
    assert random["alarms"] <= 0.1
    assert random["parts"] == 100


def test_proof_of_a_higher_rate_is_exact():
    assert not proves_more(2, 41, 0.05)
    # P(X >= 6; 41, 0.05) = 0.017, P(X >= 5; 41, 0.05) = 0.054
    assert not proves_more(5, 41, 0.05)
    assert proves_more(6, 41, 0.05)
    assert not proves_more(0, 0, 0.05)


def test_stored_scores_make_page_and_json(fair, tmp_path, capsys):
    rng = np.random.default_rng(3)
    ball = scored_set({name: rng.normal(size=45) for name in "abC"}, data="ball_screw")
    for one in (fair, ball):
        store_scores(one, tmp_path / f"{one.data}.json")
        assert load_scores(tmp_path / f"{one.data}.json") == one
    page = tmp_path / "page.md"
    options = ("--scores", tmp_path, "--resplits", 50, "--json", "--report", page)
    assert resplits.main([str(option) for option in options]) == 0
    report = json.loads(capsys.readouterr().out)
    assert [one["data"] for one in report["sets"]] == ["screw", "ball_screw"]
    assert report["sets"][0]["groups"] != []
    assert all(
        row["interval"] is None or math.isfinite(row["interval"][1])
        for one in report["sets"]
        for row in one["rows"]
    )
    text = page.read_text(encoding="utf-8")
    assert "50 random re-splits" in text
    assert "all others -> C" in text


def test_nothing_stored_or_damaged_is_said(tmp_path):
    with pytest.raises(DataError, match="no stored scores"):
        resplits.main(["--scores", str(tmp_path)])
    (tmp_path / "screw.json").write_text('{"schema_version": 1}')
    with pytest.raises(DataError, match="no usable scores"):
        load_scores(tmp_path / "screw.json")


def test_images_are_scored_without_those_the_network_saw(brightness_bundle, tmp_path):
    data = tmp_path / "screw"
    rng = np.random.default_rng(1)
    for folder, values in (
        ("train/good", range(100, 108)),
        ("test/good", range(110, 114)),
        ("test/dent", (200, 210)),
    ):
        (data / folder).mkdir(parents=True)
        for index, value in enumerate(values):
            image = rng.integers(0, 50, (32, 32, 3), np.uint8)
            image[3, 3] = value
            assert cv2.imwrite(str(data / folder / f"{index:03}.png"), image)
    first = data / "train" / "good" / "000.png"
    bundle = brightness_bundle({"train": [("000", "train/good/000.png", file_sha256(first))]})
    scored = score_data(bundle, data, "", "abc", lambda: None)
    assert scored.good("train")[0].file == "train/good/001.png"
    assert (len(scored.good("train")), len(scored.good("test"))) == (7, 4)
    assert scored.defects() * 255 == pytest.approx([200, 210])
    assert scored.seen == {"train": 1, "select": 0, "quantise": 0}
    assert scored.readings == 1
    assert score_data(bundle, data, "", "abc", lambda: None).readings == 2

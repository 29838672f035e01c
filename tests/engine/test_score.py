"""The decision score equals its definition, and agrees with the regions that explain it."""

from __future__ import annotations

import math
from typing import Any

import cv2
import numpy as np
import pytest

from engine.score import MAX_REGIONS, decision_score, defect_mask, exceeds, find_defects


def brute_force_score(anomaly_map, ignore_mask, min_area):
    """The definition, word for word: try every level."""
    inspected = np.ones(anomaly_map.shape, bool) if ignore_mask is None else ~ignore_mask
    best = math.nan
    for level in np.unique(anomaly_map):
        blobs = ((anomaly_map >= level) & inspected).astype(np.uint8)
        _, _, stats, _ = cv2.connectedComponentsWithStats(blobs, connectivity=8)
        if stats.shape[0] > 1 and stats[1:, cv2.CC_STAT_AREA].max() >= max(min_area, 1):
            best = float(level)
    return best


def random_map(rng, *, tied):
    shape = tuple(rng.integers(1, 14, 2))
    if tied:
        return rng.integers(0, 5, shape).astype(np.float32)
    return rng.standard_normal(shape).astype(np.float32)


@pytest.mark.parametrize("tied", [False, True])
def test_equals_brute_force(tied):
    rng = np.random.default_rng(5)
    for _ in range(400):
        anomaly_map = random_map(rng, tied=tied)
        ignore_mask = rng.random(anomaly_map.shape) < 0.3 if rng.random() < 0.5 else None
        min_area = float(rng.choice([0, 0.5, 1, 2, 3.5, 7, 30]))
        score = decision_score(anomaly_map, ignore_mask=ignore_mask, min_area=min_area)
        expected = brute_force_score(anomaly_map, ignore_mask, min_area)
        assert score == expected or (math.isnan(score) and math.isnan(expected))


def test_equals_brute_force_where_the_first_levels_do_not_hold():
    # Checkerboard peaks touch nobody: the search must go far below the A-th largest value.
    anomaly_map = np.zeros((40, 40), np.float32)
    anomaly_map[::3, ::3] = np.arange(1, 197, dtype=np.float32).reshape(14, 14)
    anomaly_map[20:24, 20:24] += 0.5
    assert decision_score(anomaly_map, min_area=9) == brute_force_score(anomaly_map, None, 9) == 0.5


def test_score_above_threshold_exactly_when_a_defect_is_found():
    rng = np.random.default_rng(6)
    outcomes = set()
    for _ in range(400):
        anomaly_map = random_map(rng, tied=bool(rng.random() < 0.5))
        ignore_mask = rng.random(anomaly_map.shape) < 0.2
        options = {"ignore_mask": ignore_mask, "min_area": float(rng.integers(0, 6))}
        score = decision_score(anomaly_map, **options)
        # Also the score itself, and thresholds that no float32 can hold, right beside it.
        for threshold in (0.7, score, np.nextafter(score, 9), np.nextafter(score, -9)):
            found = bool(find_defects(anomaly_map, float(threshold), **options))
            assert found == (score > threshold) == exceeds(anomaly_map, threshold, **options)
            outcomes.add(found)
    assert outcomes == {True, False}


def test_monotone_in_area_and_mask():
    noise = np.random.default_rng(7).random((64, 64), dtype=np.float32)
    anomaly_map = np.asarray(cv2.GaussianBlur(noise, (0, 0), 3), np.float32)
    scores = [decision_score(anomaly_map, min_area=area) for area in range(0, 200, 9)]
    assert scores == sorted(scores, reverse=True)
    assert scores[0] == anomaly_map.max() > scores[-1]


def test_ignored_peak_does_not_count():
    anomaly_map = np.zeros((8, 8), np.float32)
    anomaly_map[1, 1], anomaly_map[5, 5] = 9, 4
    ignore_mask = np.zeros((8, 8), bool)
    ignore_mask[:3, :3] = True
    assert decision_score(anomaly_map, ignore_mask=ignore_mask) == 4


def test_diagonal_neighbours_are_one_blob():
    anomaly_map = np.zeros((4, 4), np.float32)
    anomaly_map[[0, 1, 2], [0, 1, 2]] = 5
    assert decision_score(anomaly_map, min_area=3) == 5
    assert decision_score(anomaly_map, min_area=4) == 0


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
def test_broken_map_has_no_score_even_where_ignored(value):
    anomaly_map = np.zeros((4, 4), np.float32)
    anomaly_map[0, 0] = value
    ignore_mask = np.zeros((4, 4), bool)
    ignore_mask[0, 0] = True
    assert math.isnan(decision_score(anomaly_map))
    assert math.isnan(decision_score(anomaly_map, ignore_mask=ignore_mask, min_area=2))


def test_nothing_inspected_has_no_score():
    anomaly_map = np.ones((4, 4), np.float32)
    assert math.isnan(decision_score(anomaly_map, ignore_mask=np.ones((4, 4), bool)))
    assert math.isnan(decision_score(anomaly_map, min_area=17))


def test_regions_are_scaled_to_source_pixels():
    anomaly_map = np.zeros((10, 20), np.float32)
    anomaly_map[2:4, 5:8] = 3
    anomaly_map[3, 6] = 7
    anomaly_map[8, 0] = 9
    big, small = sorted(
        find_defects(anomaly_map, 1.0, region=(100, 50, 40, 30)), key=lambda d: -d.area_px
    )
    assert (big.x, big.y, big.width, big.height) == (110, 56, 6, 6)
    assert big.area_px == 6 * 2 * 3
    assert big.peak == 7
    assert (small.x, small.y, small.width, small.height) == (100, 74, 2, 3)
    assert [d.peak for d in find_defects(anomaly_map, 1.0)] == [9, 7]
    assert [d.peak for d in find_defects(anomaly_map, 1.0, min_area=2)] == [7]


def test_noise_does_not_flood_the_record():
    anomaly_map = np.zeros((64, 64), np.float32)
    anomaly_map[::2, ::2] = np.arange(1, 1025, dtype=np.float32).reshape(32, 32)
    found = find_defects(anomaly_map, 0.5)
    assert len(found) == MAX_REGIONS
    assert found[0].peak == 1024


def test_defect_mask_is_what_find_defects_finds():
    rng = np.random.default_rng(9)
    for _ in range(200):
        anomaly_map = random_map(rng, tied=True)
        ignore_mask = rng.random(anomaly_map.shape) < 0.3 if rng.random() < 0.5 else None
        options: dict[str, Any] = {"ignore_mask": ignore_mask}
        options["min_area"] = float(rng.choice([0, 1, 2, 5]))
        mask = defect_mask(anomaly_map, 2.0, **options)
        regions = find_defects(anomaly_map, 2.0, **options)
        assert mask.sum() == sum(region.area_px for region in regions)
        assert mask.any() == exceeds(anomaly_map, 2.0, **options)
        assert (anomaly_map[mask] > 2.0).all()

"""Figures against hand-made cases, brute force and the shared fixture."""

from __future__ import annotations

import itertools
import time
from pathlib import Path

import cv2
import numpy as np
import pytest

from training.evaluation.metrics import (
    LabelledMap,
    PixelCounts,
    auroc,
    binomial_interval,
    pixel_curves,
)

FIXTURE = Path(__file__).resolve().parents[4] / "shared/fixtures/localization_metrics.npz"


def labelled(maps, masks):
    return [
        LabelledMap(one.astype(np.float32), cv2.connectedComponents(mask.astype(np.uint8))[1])
        for one, mask in zip(maps, masks, strict=True)
    ]


def sweep(maps):
    curves = pixel_curves(maps)
    assert curves is not None
    return curves


def brute_force(maps, masks, limit):
    """The definition, one threshold at a time."""
    regions = [
        (index, label)
        for index, mask in enumerate(masks)
        for label in [
            cv2.connectedComponents(mask.astype(np.uint8))[1] == number
            for number in range(1, cv2.connectedComponents(mask.astype(np.uint8))[0])
        ]
    ]
    x, y = [0.0], [0.0]
    for threshold in np.unique(maps)[::-1]:
        predicted = maps >= threshold
        x.append(predicted[~masks].mean())
        y.append(np.mean([predicted[index][label].mean() for index, label in regions]))
    end = np.interp(limit, x, y)
    kept = [(a, b) for a, b in zip(x, y, strict=True) if a <= limit] + [(limit, end)]
    area = sum((b[0] - a[0]) * (a[1] + b[1]) / 2 for a, b in itertools.pairwise(kept))
    return area / limit


@pytest.fixture
def two_masks():
    masks = np.zeros((3, 20, 20), bool)
    masks[1, 2:5, 2:5] = True
    masks[1, 5, 5] = True  # touches by a corner: the same region
    masks[1, 15, 10] = True
    masks[2, 0:10, 0:10] = True
    return masks


def test_map_that_is_the_mask_is_perfect(two_masks):
    curves = sweep(labelled(two_masks.astype(float), two_masks))
    assert curves.regions == 3
    assert curves.overlap.area(0.3) == 1.0
    assert curves.overlap.area(0.05) == 1.0
    assert curves.roc.area() == 1.0


def test_constant_map_is_a_straight_line(two_masks):
    curves = sweep(labelled(np.full(two_masks.shape, 0.5), two_masks))
    assert curves.overlap.area(0.3) == pytest.approx(0.15)
    assert curves.overlap.area(0.05) == pytest.approx(0.025)
    assert curves.roc.area() == pytest.approx(0.5)


def test_inverted_map_finds_nothing(two_masks):
    curves = sweep(labelled(1.0 - two_masks, two_masks))
    assert curves.overlap.area(0.3) == 0.0
    assert curves.roc.area() == 0.0


@pytest.mark.parametrize("levels", [5, 1000])
def test_overlap_follows_the_definition_with_ties(two_masks, levels):
    rng = np.random.default_rng(levels)
    maps = np.round((rng.random(two_masks.shape) + two_masks) * levels) / levels
    curves = sweep(labelled(maps, two_masks))
    for limit in (0.05, 0.3):
        expected = brute_force(maps.astype(np.float32), two_masks, limit)
        assert curves.overlap.area(limit) == pytest.approx(expected, abs=1e-9)
    positive, negative = maps[two_masks], maps[~two_masks]
    pairs = np.sign(positive[:, None] - negative[None, :])
    assert curves.roc.area() == pytest.approx((1 + pairs.mean()) / 2, abs=1e-9)


def test_every_region_weighs_the_same(two_masks):
    maps = np.zeros(two_masks.shape)
    maps[2][two_masks[2]] = 1.0  # 100 of 111 defect pixels, but one region of three
    curves = sweep(labelled(maps, two_masks))
    # From (0, 1/3) straight to (1, 1).
    assert curves.overlap.area(0.3) == pytest.approx(1 / 3 + 0.15 * 2 / 3)


def test_good_images_count_as_normal_pixels(two_masks):
    maps = two_masks * 1.0
    noisy = np.full((20, 20), 2.0, np.float32)
    alone = sweep(labelled(maps, two_masks))
    with_good = sweep([*labelled(maps, two_masks), LabelledMap(noisy)])
    assert alone.overlap.area(0.3) == 1.0
    normal = 3 * 400 - two_masks.sum()
    price = 400 / (400 + normal)  # before the first defect pixel is found
    assert with_good.overlap.area(0.3) == pytest.approx(max(0.0, 1 - price / 0.3))


def test_ignored_pixels_take_no_part(two_masks):
    maps = two_masks * 1.0
    maps[0] = 3.0
    ignored = [LabelledMap(maps[0].astype(np.float32), None, np.ones((20, 20), bool))]
    curves = sweep(ignored + labelled(maps[1:], two_masks[1:]))
    assert curves.overlap.area(0.3) == 1.0


def test_no_defects_means_no_figure():
    assert pixel_curves([LabelledMap(np.zeros((4, 4), np.float32))]) is None
    everything = np.ones((4, 4), np.int32)
    assert pixel_curves([LabelledMap(np.zeros((4, 4), np.float32), everything)]) is None


def test_image_auroc_counts_ties_half():
    assert auroc([1, 2, 3], [4, 5]) == 1.0
    assert auroc([1, 2], [1, 2]) == pytest.approx(0.5)
    assert auroc([0, 1], [1, 1]) == pytest.approx(0.75)
    assert auroc([], [1.0]) is None
    assert auroc([1.0], []) is None


def test_f1_is_pooled_over_images():
    counts = PixelCounts()
    assert counts.f1 is None
    counts.add(np.array([[True, True, False]]), np.array([[True, False, False]]))
    counts.add(np.array([[False, False, False]]), np.array([[True, False, False]]))
    assert counts.f1 == pytest.approx(0.5)  # precision 1/2, recall 1/2


def test_intervals_are_exact():
    # 0 of 41 good parts still allows a rate of 7 % one-sided; two-sided 8.6 %.
    low, high = binomial_interval(0, 41)
    assert low == 0.0
    assert high == pytest.approx(1 - 0.025 ** (1 / 41))
    assert binomial_interval(0, 41, 0.90)[1] == pytest.approx(0.0705, abs=1e-4)
    assert binomial_interval(5, 5) == pytest.approx((0.025**0.2, 1.0))
    assert binomial_interval(3, 20) == pytest.approx((0.0320709, 0.3789268), abs=1e-6)
    assert binomial_interval(0, 0) == (0.0, 1.0)


def test_a_whole_category_takes_seconds():
    rng = np.random.default_rng(0)
    regions = np.zeros((256, 256), np.int32)
    regions[40:80, 100:160] = 1
    defective = [LabelledMap(rng.random((256, 256), np.float32), regions) for _ in range(12)]
    good = [LabelledMap(rng.random((256, 256), np.float32)) for _ in range(28)]
    began = time.thread_time()  # what it costs, however busy the machine is
    curves = sweep(defective + good)
    assert time.thread_time() - began < 10  # a quarter of a category
    assert curves.roc.area() == pytest.approx(0.5, abs=0.01)


@pytest.mark.shared_data
def test_reproduces_the_shared_fixture():
    if not FIXTURE.is_file():
        pytest.skip("the shared fixtures are not beside this checkout")
    with np.load(FIXTURE) as stored:
        expected = {name: stored[name] for name in stored.files}
    maps, masks = expected["maps"], expected["defect_masks"]
    curves = sweep(labelled(maps, masks))
    peaks, defective = maps.max(axis=(1, 2)), masks.any(axis=(1, 2))
    assert auroc(peaks[~defective], peaks[defective]) == pytest.approx(
        float(expected["image_auroc"]), abs=1e-4
    )
    assert curves.roc.area() == pytest.approx(float(expected["pixel_auroc"]), abs=1e-4)
    assert curves.overlap.area(0.30) == pytest.approx(float(expected["aupro_030"]), abs=1e-4)
    assert curves.overlap.area(0.05) == pytest.approx(float(expected["aupro_005"]), abs=1e-4)

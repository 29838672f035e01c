from __future__ import annotations

import numpy as np
import pytest

from app.devices.simulation.defects import (
    ALL_DEFECTS,
    CONTRAST_LEVELS,
    DefectContrast,
    DefectKind,
    DefectSize,
    DefectSpec,
)
from app.devices.simulation.renderer import PartSampler, render_part
from engine.preprocess import resize_mask

SENSOR_NOISE_LEVELS = 2.0


def test_part_is_determined_by_seed_and_index():
    first = render_part(3, 5)
    assert first.image.shape == (320, 320, 3)
    assert first.image.dtype == np.uint8
    assert np.array_equal(first.image, render_part(3, 5).image)
    assert not np.array_equal(first.image, render_part(3, 6).image)
    assert not np.array_equal(first.image, render_part(4, 5).image)


def test_good_part_has_no_truth_and_no_mask():
    part = render_part(0, 0)
    assert part.truth is None
    assert part.defect_mask.shape == (320, 320)
    assert not part.defect_mask.any()


@pytest.mark.parametrize("kind", list(DefectKind))
def test_mask_holds_exactly_the_pixels_that_the_defect_changed(kind):
    specs = [spec for spec in ALL_DEFECTS if spec.kind is kind]
    for index, spec in enumerate(specs):
        good, bad = render_part(1, index), render_part(1, index, spec)
        assert bad.truth == spec
        again = render_part(1, index, spec)
        assert np.array_equal(bad.image, again.image)
        assert np.array_equal(bad.defect_mask, again.defect_mask)
        change = np.abs(bad.image.astype(int) - good.image.astype(int)).max(axis=2)
        # Rounding to whole grey levels may move a value by one.
        assert change[~bad.defect_mask].max() <= 9
        assert change[bad.defect_mask].min() >= 7
        strongest = change[bad.defect_mask].max()
        assert strongest > 15 * SENSOR_NOISE_LEVELS, spec
        # Bare metal in front of a void: a burr shows twice as well as anything on the surface.
        most = 2.1 if spec.kind is DefectKind.BURR else 1.5
        assert strongest <= most * CONTRAST_LEVELS[spec.contrast], spec


@pytest.mark.parametrize("contrast", list(DefectContrast))
def test_smallest_defects_stay_visible_at_the_size_of_the_network(contrast):
    for kind in DefectKind:
        for index in range(6):
            part = render_part(2, index, DefectSpec(kind, DefectSize.SMALL, contrast))
            rows, columns = np.nonzero(resize_mask(part.defect_mask, 256, 256))
            extent = max(np.ptp(rows), np.ptp(columns)) + 1
            assert extent >= 5, (kind, index)


def test_sizes_and_contrasts_are_ordered():
    for kind in DefectKind:
        areas = [
            np.mean(
                [
                    render_part(
                        4, n, DefectSpec(kind, size, DefectContrast.MEDIUM)
                    ).defect_mask.sum()
                    for n in range(4)
                ]
            )
            for size in DefectSize
        ]
        assert areas == sorted(areas), kind
        assert areas[2] > 1.3 * areas[0], kind


def test_mean_image_difference_does_not_solve_the_line():
    reference = np.mean([render_part(9, n).image for n in range(60)], axis=0)
    images = [render_part(9, 100 + n).image for n in range(60)]
    images += [render_part(9, 200 + n, ALL_DEFECTS[n % 54]).image for n in range(60)]
    differences = [np.abs(image - reference) for image in images]
    for reduce in (np.max, np.mean):
        scores = np.array([reduce(difference) for difference in differences])
        above = scores[60:, None] - scores[None, :60]
        assert (above > 0).mean() + 0.5 * (above == 0).mean() <= 0.85


def test_sampler_knows_the_truth_without_rendering():
    parts = PartSampler(seed=11, defect_rate=0.3)
    truths = [parts.truth(index) for index in range(400)]
    rate = sum(truth is not None for truth in truths) / 400
    assert 0.22 < rate < 0.38
    assert {truth.kind for truth in truths if truth} == set(DefectKind)
    assert truths == [PartSampler(11, 0.3).truth(index) for index in range(400)]
    bad = next(index for index, truth in enumerate(truths) if truth)
    part = parts.part(bad)
    assert part.truth == truths[bad]
    assert part.defect_mask.any()


def test_sampler_without_or_with_only_defects():
    assert all(PartSampler(0, 0.0).truth(index) is None for index in range(50))
    assert all(PartSampler(0, 1.0).truth(index) is not None for index in range(50))


@pytest.mark.parametrize(("seed", "rate"), [(-1, 0.1), (0, -0.1), (0, 1.5)])
def test_sampler_refuses_impossible_lines(seed, rate):
    with pytest.raises(ValueError, match="simulated line"):
        PartSampler(seed, rate)

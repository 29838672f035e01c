"""Scratches are thin, visible and start on the object."""

from __future__ import annotations

import numpy as np
import pytest

from training.synthetic import Background, ScratchMaker


@pytest.mark.parametrize("brightness", [0, 128, 255])
def test_scratch_is_thin_and_visible(brightness):
    image = np.full((128, 128, 3), brightness, np.uint8)
    for seed in range(15):
        made = ScratchMaker()(image, image[None], np.random.default_rng(seed))
        difference = np.abs(made.image.astype(int) - brightness).max(axis=2)
        assert np.array_equal(made.defect_mask, difference > 0.03 * 255)
        assert 0 < made.defect_mask.mean() < 0.12
    assert np.all(image == brightness)


def test_scratches_are_lighter_or_darker():
    image = np.full((128, 128, 3), 128, np.uint8)
    made = [ScratchMaker()(image, image[None], np.random.default_rng(s)).image for s in range(20)]
    assert any((m > 140).any() for m in made)
    assert any((m < 115).any() for m in made)


def test_scratches_start_on_the_object():
    image = np.full((128, 128, 3), 200, np.uint8)
    image[50:78, 50:78] = 90
    maker = ScratchMaker(Background(200, 60))
    touched = [
        maker(image, image[None], np.random.default_rng(seed)).defect_mask[48:80, 48:80].any()
        for seed in range(20)
    ]
    assert all(touched)


def test_same_seed_same_scratch():
    image = np.full((96, 128, 3), 128, np.uint8)

    def make(seed):
        return ScratchMaker()(image, image[None], np.random.default_rng(seed)).image

    assert np.array_equal(make(3), make(3))
    assert not np.array_equal(make(3), make(4))

"""The sine-basis solution satisfies Poisson's equation."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from training.synthetic import poisson


def smooth(seed, shape):
    generator = np.random.default_rng(seed)
    image = cv2.GaussianBlur(generator.uniform(0, 255, (*shape, 3)), (0, 0), 3)
    return (90 + 70 * (image - image.min()) / np.ptp(image)).astype(np.uint8)


def jacobi(target, source, *, mixed, sweeps=4000):
    """Poisson's equation by plain iteration, one channel at a time."""
    below, above = target.astype(np.float64), source.astype(np.float64)

    def guidance(axis):
        wanted, present = np.diff(above, axis=axis), np.diff(below, axis=axis)
        return np.where(np.abs(wanted) >= np.abs(present), wanted, present) if mixed else wanted

    down, across = guidance(0), guidance(1)
    divergence = np.diff(down, axis=0)[:, 1:-1] + np.diff(across, axis=1)[1:-1]
    result = below.copy()
    for _ in range(sweeps):
        around = result[:-2, 1:-1] + result[2:, 1:-1] + result[1:-1, :-2] + result[1:-1, 2:]
        result[1:-1, 1:-1] = (around - divergence) / 4
    return np.clip(result, 0, 255)


@pytest.mark.parametrize("mixed", [False, True])
@pytest.mark.parametrize("shape", [(17, 24), (9, 9), (30, 8)])
def test_equals_plain_iteration(shape, mixed):
    target, source = smooth(0, shape), smooth(1, shape)
    wanted = jacobi(target, source, mixed=mixed)
    assert np.abs(poisson.blend(target, source, mixed=mixed) - wanted).max() <= 0.51


def test_patch_of_the_place_itself_changes_nothing():
    target = smooth(4, (60, 45))
    assert np.abs(poisson.blend(target, target).astype(int) - target).max() <= 1
    assert np.array_equal(target, smooth(4, (60, 45)))


def test_brightness_of_the_patch_does_not_matter():
    target, source = smooth(5, (40, 40)), smooth(6, (40, 40))
    one, other = (poisson.blend(target, patch).astype(int) for patch in (source, source - 60))
    assert np.abs(one - other).max() <= 1


def test_border_stays():
    target, source = smooth(7, (20, 33)), smooth(8, (20, 33))
    blended = poisson.blend(target, source)
    border = np.ones((20, 33), bool)
    border[1:-1, 1:-1] = False
    assert np.array_equal(blended[border], target[border])
    assert not np.array_equal(blended, target)


def test_mixed_keeps_the_stronger_texture():
    generator = np.random.default_rng(9)
    target = generator.integers(40, 210, (40, 40, 3)).astype(np.uint8)
    flat = np.full((40, 40, 3), 128, np.uint8)
    assert np.abs(poisson.blend(target, flat, mixed=True).astype(int) - target).max() <= 1
    assert poisson.blend(target, flat)[5:-5, 5:-5].std() < 0.5 * target.std()


def test_fifty_pixels_inside_the_border_are_needed():
    assert not poisson.can_blend(9, 9)
    assert poisson.can_blend(12, 7)
    assert not poisson.can_blend(2, 200)
    assert not poisson.can_blend(1, 1)

"""Patches: sizes, places and masks as published, in every mode."""

from __future__ import annotations

import numpy as np
import pytest

from engine.errors import TrainingError
from training.synthetic import (
    BLEND_MODES,
    NEW_PRODUCT,
    PUBLISHED_BOUNDS,
    Background,
    PatchBounds,
    PatchMaker,
    changed_pixels,
    patches,
    placement,
)

SIDE = 256


def noise(seed, side=SIDE):
    return np.random.default_rng(seed).integers(0, 256, (side, side, 3), dtype=np.uint8)


def part(seed, side=SIDE, brightness=200):
    """A dark, grained disc on an even bright background."""
    generator = np.random.default_rng(seed)
    image = np.full((side, side, 3), brightness, np.uint8)
    rows, columns = np.ogrid[:side, :side]
    disc = (rows - side / 2) ** 2 + (columns - side / 2) ** 2 < (side / 4) ** 2
    image[disc] = generator.integers(0, 110, (int(disc.sum()), 3))
    return image, disc


def rectangle(mask):
    rows, columns = np.flatnonzero(mask.any(1)), np.flatnonzero(mask.any(0))
    return rows[-1] - rows[0] + 1, columns[-1] - columns[0] + 1


@pytest.fixture
def places(monkeypatch):
    """Every place that a patch was put to."""
    drawn = []
    original = placement.draw_destination

    def spy(*arguments):
        box = original(*arguments)
        drawn.append(box)
        return box

    monkeypatch.setattr(patches, "draw_destination", spy)
    return drawn


@pytest.mark.parametrize("mode", BLEND_MODES)
def test_pixels_outside_the_patches_are_untouched(mode, places):
    image, sources = noise(0), np.stack([noise(1), noise(2)])
    for seed in range(10):
        places.clear()
        made = PatchMaker(mode)(image, sources, np.random.default_rng(seed))
        outside = np.ones((SIDE, SIDE), bool)
        for box in places:
            outside[box.area] = False
        assert np.array_equal(made.image[outside], image[outside])
        assert not np.array_equal(made.image, image)


@pytest.mark.parametrize("mode", BLEND_MODES)
def test_mask_is_where_the_image_changed(mode):
    image, sources = noise(0), np.stack([noise(1), noise(2)])
    kept = image.copy()
    made = PatchMaker(mode)(image, sources, np.random.default_rng(0))
    difference = np.abs(made.image.astype(int) - image).max(axis=2)
    assert np.array_equal(made.defect_mask, difference > 0.03 * 255)
    assert made.defect_mask.any()
    assert np.array_equal(image, kept)  # the good image is not written to


def test_change_of_three_percent_is_no_defect():
    before = np.full((2, 3, 3), 100, np.uint8)
    after = before.copy()
    after[0, 0, 1] = 107
    after[0, 1, 2] = 108
    after[1, 2, 0] = 92
    assert changed_pixels(before, after).tolist() == [[False, True, False], [False, False, True]]


def test_swap_takes_its_patch_from_the_same_image(places):
    image = noise(3)
    bounds = PatchBounds((0.1, 0.1), (0.05, 0.05), 1)
    made = PatchMaker("swap", bounds)(image, noise(4)[None], np.random.default_rng(1))
    pasted = made.image[places[-1].area]
    windows = np.lib.stride_tricks.sliding_window_view(image, pasted.shape)
    assert (windows == pasted).all(axis=(-1, -2, -3)).any()


@pytest.mark.parametrize("mode", ["poisson", "mixed"])
def test_blending_takes_its_patch_from_another_image(mode, places):
    flat, image = np.full((SIDE, SIDE, 3), 128, np.uint8), noise(3)
    # Only the other image has any texture; among sources the image itself is passed over.
    made = PatchMaker(mode)(flat, np.stack([flat, image]), np.random.default_rng(2))
    assert made.defect_mask.any()
    inside = made.image[places[-1].area]
    assert inside.std() > 10
    assert np.array_equal(inside[0], flat[0, : inside.shape[1]])  # the border keeps its values


def test_toothbrush_patches_are_at_most_6x6():
    bounds = PUBLISHED_BOUNDS["toothbrush"]
    image, _ = part(0, brightness=20)
    image[image != 20] += 100
    largest = np.zeros(2, int)
    for seed in range(40):
        made = PatchMaker("swap", bounds)(image, image[None], np.random.default_rng(seed))
        assert made.defect_mask.any()
        largest = np.maximum(largest, rectangle(changed_pixels(image, made.image)))
    assert largest.tolist() == [6, 6]


def test_patch_sizes_keep_their_bounds(places):
    image = noise(5)
    for seed in range(60):
        PatchMaker("swap", NEW_PRODUCT)(image, image[None], np.random.default_rng(seed))
    heights = np.array([box.height for box in places])
    least, most = 2 * round(0.03 * SIDE), 2 * round(0.4 * SIDE)
    assert heights.max() <= most
    assert heights.min() >= least // 2  # clipped at the border to no less than half
    # 0.03 + Gamma(2, 0.05) has mean 0.13: 67 pixels, a little less by clipping.
    assert heights.mean() == pytest.approx(2 * 0.13 * SIDE, rel=0.2)


def test_first_patch_always_further_ones_by_coin(places):
    image = noise(6)
    counts = []
    for seed in range(200):
        places.clear()
        PatchMaker("swap", NEW_PRODUCT)(image, image[None], np.random.default_rng(seed))
        counts.append(len(places))
    shares = np.bincount(counts, minlength=4) / len(counts)
    assert shares[0] == 0
    assert shares[1:] == pytest.approx([0.25, 0.5, 0.25], abs=0.1)


def test_resized_patches_grow_and_shrink(places):
    image, bounds = noise(7), PatchBounds((0.1, 0.2), (0.1, 0.2), 1)
    sizes = set()
    for seed in range(40):
        PatchMaker("poisson", bounds)(image, noise(8)[None], np.random.default_rng(seed))
        sizes.add(places[-1].height)
    assert min(sizes) < 2 * round(0.1 * SIDE)  # below what was cut out
    assert max(sizes) <= 2 * round(0.2 * SIDE)


@pytest.mark.parametrize("mode", BLEND_MODES)
def test_patches_meet_the_object(mode):
    bounds = PatchBounds((0.03, 0.06), (0.03, 0.06), 1, Background(200, 60), 0.7)
    image, disc = part(0)
    sources = np.stack([image, part(1)[0]])
    for seed in range(20):
        made = PatchMaker(mode, bounds)(image, sources, np.random.default_rng(seed))
        assert made.defect_mask.any()
        assert (made.defect_mask & disc).any()


def test_swap_pastes_only_where_either_is_object(places):
    bounds = PatchBounds((0.1, 0.1), (0.1, 0.1), 1, Background(200, 60), 0.3)
    image, _ = part(0)
    image[::2, ::2] += 3  # background that would show if it were pasted
    objects = placement.find_object(image, Background(200, 60))
    untouched = 0
    for seed in range(20):
        made = PatchMaker("swap", bounds)(image, image[None], np.random.default_rng(seed))
        inside = np.zeros_like(objects)
        inside[places[-1].area] = True
        changed = (made.image != image).any(axis=2)
        # Where the image's own background lies under the patch, only object may have been laid.
        laid = changed & ~objects & inside
        assert np.all(np.abs(made.image[laid].astype(int).mean(axis=1) - 200) > 30)
        untouched += int((inside & ~changed & ~objects).sum())
    assert untouched > 0


@pytest.mark.parametrize("mode", BLEND_MODES)
def test_failure_returns_the_image_as_it_is(mode):
    bounds = PatchBounds((0.1, 0.2), (0.1, 0.2), 3, Background(200, 60), 0.7)
    empty = np.full((SIDE, SIDE, 3), 200, np.uint8)
    made = PatchMaker(mode, bounds)(empty, empty[None], np.random.default_rng(0))
    assert np.array_equal(made.image, empty)
    assert not made.defect_mask.any()
    assert made.image is not empty


def test_invisible_patch_is_drawn_again():
    # Half of the image is even: many a swap changes nothing there.
    image = np.full((SIDE, SIDE, 3), 90, np.uint8)
    image[:, :40] = noise(9)[:, :40]
    bounds = PatchBounds((0.03, 0.05), (0.03, 0.05), 1)
    for seed in range(30):
        made = PatchMaker("swap", bounds)(image, image[None], np.random.default_rng(seed))
        assert made.defect_mask.any()


@pytest.mark.parametrize("mode", ["poisson", "mixed"])
def test_patches_too_small_to_blend_are_pasted(mode):
    image, source = np.full((SIDE, SIDE, 3), 60, np.uint8), np.full((SIDE, SIDE, 3), 180, np.uint8)
    tiny = PatchBounds((0.01, 0.01), (0.01, 0.01), 1)  # 6x6 at most: 16 pixels inside the border
    made = PatchMaker(mode, tiny)(image, source[None], np.random.default_rng(0))
    assert made.defect_mask.any()
    assert set(np.unique(made.image).tolist()) == {60, 180}


@pytest.mark.parametrize("mode", BLEND_MODES)
def test_same_seed_same_defect(mode):
    image, sources = noise(0), np.stack([noise(1), noise(2), noise(3)])

    def make(seed):
        return PatchMaker(mode)(image, sources, np.random.default_rng(seed)).image

    assert np.array_equal(make(4), make(4))
    assert not np.array_equal(make(4), make(5))


def test_single_source_that_is_the_image_itself_still_works():
    image = noise(0)
    assert PatchMaker("poisson")(image, image[None], np.random.default_rng(0)).defect_mask.any()


@pytest.mark.parametrize("shape", [(32, 32), (64, 96), (48, 256)])
def test_small_and_oblong_images(shape):
    generator = np.random.default_rng(1)
    image = generator.integers(0, 256, (*shape, 3), dtype=np.uint8)
    sources = generator.integers(0, 256, (2, *shape, 3), dtype=np.uint8)
    for mode in BLEND_MODES:
        bounds = PatchBounds((0.01, 0.45), (0.01, 0.45), 4)
        for seed in range(10):
            made = PatchMaker(mode, bounds)(image, sources, np.random.default_rng(seed))
            assert made.image.shape == image.shape
            assert made.defect_mask.any()


def test_impossible_input_is_refused():
    with pytest.raises(TrainingError, match="unknown blend mode 'paste'; known are swap"):
        PatchMaker("paste")  # type: ignore[arg-type]
    small = noise(0, side=16)
    with pytest.raises(TrainingError, match="at least 32x32, got 16x16"):
        PatchMaker()(small, small[None], np.random.default_rng(0))
    with pytest.raises(TrainingError, match="sources of patches are 64x64, the image is 256x256"):
        PatchMaker("poisson")(noise(0), noise(0, side=64)[None], np.random.default_rng(0))

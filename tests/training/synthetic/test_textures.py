"""Texture overlays: where they lie, what they show, which folder they come from."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from engine.errors import DataError
from training.synthetic import Background, TextureFolder, TextureMaker
from training.synthetic.textures import perlin_noise


@pytest.fixture
def textures(tmp_path):
    folder = tmp_path / "textures" / "kinds"
    folder.mkdir(parents=True)
    generator = np.random.default_rng(0)
    for index in range(3):
        texture = generator.integers(0, 256, (50, 70 + index, 3), dtype=np.uint8)
        cv2.imwrite(str(folder / f"{index}.png"), texture)
    (folder / "notes.txt").write_text("no texture")
    return TextureFolder(tmp_path / "textures")


def test_folder_holds_the_images_below_it(textures):
    assert [path.name for path in textures.paths] == ["0.png", "1.png", "2.png"]


def test_folder_without_images_is_named(tmp_path):
    with pytest.raises(DataError, match="no texture images found"):
        TextureFolder(tmp_path)
    with pytest.raises(DataError, match="missing: no texture images"):
        TextureFolder(tmp_path / "missing")


def test_crop_has_the_wanted_size_and_varies(textures):
    generator = np.random.default_rng(1)
    crops = [textures.crop((40, 64), generator) for _ in range(4)]
    assert {crop.shape for crop in crops} == {(40, 64, 3)}
    assert len({crop.tobytes() for crop in crops}) == 4


def test_overlay_changes_spots_only(textures):
    image = np.full((64, 64, 3), 120, np.uint8)
    shares = []
    for seed in range(10):
        made = TextureMaker(textures)(image, image[None], np.random.default_rng(seed))
        changed = np.abs(made.image.astype(int) - 120).max(axis=2)
        assert np.array_equal(made.defect_mask, changed > 0.03 * 255)
        shares.append(made.defect_mask.mean())
    assert min(shares) > 0
    assert max(shares) < 0.7
    assert np.all(image == 120)


def test_overlay_stays_on_the_object(textures):
    image = np.full((64, 64, 3), 200, np.uint8)
    image[20:44, 20:44] = 80
    maker = TextureMaker(textures, Background(200, 60))
    for seed in range(10):
        made = maker(image, image[None], np.random.default_rng(seed))
        assert made.defect_mask.any()
        outside = np.ones((64, 64), bool)
        outside[19:45, 19:45] = False
        assert np.array_equal(made.image[outside], image[outside])


def test_same_seed_same_overlay(textures):
    image = np.full((64, 64, 3), 120, np.uint8)

    def make(seed):
        return TextureMaker(textures)(image, image[None], np.random.default_rng(seed)).image

    assert np.array_equal(make(3), make(3))
    assert not np.array_equal(make(3), make(4))


def test_noise_is_smooth_centred_and_bounded():
    noises = [perlin_noise((64, 96), np.random.default_rng(seed)) for seed in range(60)]
    assert {noise.shape for noise in noises} == {(64, 96)}
    values = np.stack(noises)
    assert np.abs(values).max() <= 1.01
    assert abs(values.mean()) < 0.1
    assert 0.01 < (values > 0.5).mean() < 0.2
    steps = [np.abs(np.diff(noise, axis=1)).max() for noise in noises]
    assert np.median(steps) < 0.5

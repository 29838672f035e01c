from __future__ import annotations

import numpy as np
import pytest

from deploy.parity import (
    MIN_IMAGES,
    check_parity,
    create_parity_images,
    create_parity_set,
    good_score_iqr,
    measure_parity,
)
from engine.backend import Inference
from engine.bundle import open_bundle
from engine.errors import DataError, ParityError


def good_images(count, side=64):
    generator = np.random.default_rng(1)
    return [generator.integers(0, 256, (side, side, 3), dtype=np.uint8) for _ in range(count)]


class Playback:
    """Gives the references, shifted."""

    name, device = "playback", "none"

    def __init__(self, bundle, shift=0.0, only=None, precision="fp32"):
        parity = bundle.parity_samples()
        self.precision, self.input_spec = precision, bundle.input_spec
        size = bundle.manifest.map
        shifts = [
            shift * bundle.manifest.parity.good_score_iqr * (only in {None, kind})
            for kind in parity.kinds
        ]
        self.answers = []
        for thinned, score, moved in zip(parity.maps, parity.scores, shifts, strict=True):
            step = parity.map_step
            full = np.repeat(np.repeat(thinned, step, 0), step, 1)[: size.height, : size.width]
            full[1, 1] = score
            self.answers.append(Inference(full + np.float32(moved), float(score + moved)))

    def infer(self, image):
        return self.answers.pop(0)

    def close(self):
        self.answers.clear()


@pytest.fixture(scope="module")
def bundle(small_bundle_path):
    return open_bundle(small_bundle_path)


@pytest.mark.parametrize("count", [4, 7, 20, 40])
def test_images_of_every_kind_whatever_the_number_of_good_ones(count):
    kinds, images = create_parity_images(good_images(count))
    assert len(kinds) == len(images) >= MIN_IMAGES
    assert kinds.count("good") == min(count, 20)
    assert min(kinds.count("cut-paste"), kinds.count("scratch")) >= 4
    assert images.shape[1:] == (64, 64, 3)
    assert images.dtype == np.uint8


def test_images_depend_on_the_seed_alone():
    one, again, other = (create_parity_images(good_images(5), seed)[1] for seed in (3, 3, 4))
    np.testing.assert_array_equal(one, again)
    assert (one != other).any()


def test_defects_change_their_part():
    kinds, images = create_parity_images(good_images(20))
    defects = [i for i, kind in enumerate(kinds) if kind in {"cut-paste", "scratch"}]
    for position, index in enumerate(defects):
        changed = (images[index] != images[position]).any(axis=2).mean()
        assert 0.001 < changed < 0.2


def test_too_few_good_images():
    with pytest.raises(DataError, match=r"3 good images found, at least 4 needed; .*--data"):
        create_parity_images(good_images(3))


def test_network_that_gives_nan_is_refused():
    kinds, images = create_parity_images(good_images(4))
    maps = np.zeros((len(kinds), 8, 8), np.float32)
    maps[kinds.index("black"), 0, 0] = np.nan
    with pytest.raises(ParityError, match="no finite score on the black image"):
        create_parity_set(kinds, images, maps)


def test_iqr_has_a_floor():
    kinds, images = create_parity_images(good_images(4))
    maps = np.full((len(kinds), 8, 8), 2.0, np.float32)
    assert good_score_iqr(create_parity_set(kinds, images, maps)) == pytest.approx(2e-3)
    maps[:4, 3, 3] = [3.0, 4.0, 5.0, 6.0]
    assert good_score_iqr(create_parity_set(kinds, images, maps)) == pytest.approx(1.5)


def test_equal_answers_agree(bundle):
    report = check_parity(Playback(bundle), bundle)
    assert report.score_difference < 1e-4
    assert report.backend == "playback/fp32"


@pytest.mark.parametrize("kind", ["good", "scratch", "black", "noise"])
def test_a_difference_on_one_kind_is_refused_and_named(bundle, kind):
    with pytest.raises(ParityError, match=rf"playback/fp32 differs .* on the {kind} image"):
        check_parity(Playback(bundle, shift=0.01, only=kind), bundle)


def test_the_tolerance_is_the_precisions(bundle):
    for precision, tolerance in (("fp32", 1e-3), ("fp16", 5e-2), ("bf16", 5e-2)):
        below, above = (
            measure_parity(Playback(bundle, factor * tolerance, precision=precision), bundle)
            for factor in (0.8, 1.3)
        )
        assert below.agrees
        assert not above.agrees


def test_precision_without_tolerance(bundle):
    with pytest.raises(ParityError, match="no tolerance for int8"):
        check_parity(Playback(bundle, precision="int8"), bundle)


def test_map_of_another_size_and_nan(bundle):
    small = Playback(bundle)
    small.answers = [Inference(np.zeros((4, 4), np.float32), 0.0)] * 64
    assert not measure_parity(small, bundle).agrees
    broken = Playback(bundle)
    broken.answers[5].anomaly_map[0, 0] = np.nan
    assert not measure_parity(broken, bundle).agrees


def test_wrong_map_with_the_right_score_is_refused(bundle):
    backend = Playback(bundle)
    backend.answers[0].anomaly_map[8, 8] -= 0.1
    report = measure_parity(backend, bundle)
    assert report.score_difference < report.tolerance
    assert not report.agrees

"""Tiles: they cover, they overlap, they keep small defects visible; one map and score per part."""

from __future__ import annotations

import itertools

import cv2
import numpy as np
import pytest

from calibration.threshold import tolerance_threshold
from engine.backend import Inference, InputSpec
from engine.crop import Cropper, check_tiles, stitch, tile_boxes
from engine.errors import ImageError, RecipeError
from engine.inspector import Inspector, Scorer
from engine.recipe import Recipe, Region, Tiles, View
from engine.types import Frame, Verdict

MODEL = 32


class BrightBackend:
    """Its map is the brightness of the model's image, 0 to 1, at half size; one buffer for all."""

    name = "bright"
    precision = "fp32"
    device = "this test"
    input_spec = InputSpec(height=MODEL, width=MODEL)

    def __init__(self) -> None:
        self.calls = 0
        self._buffer = np.zeros((MODEL // 2, MODEL // 2), np.float32)

    def infer(self, image):
        self.calls += 1
        grey = image[0].mean(axis=2, dtype=np.float32) / np.float32(255)
        self._buffer[:] = cv2.resize(grey, (MODEL // 2, MODEL // 2), interpolation=cv2.INTER_AREA)
        return Inference(self._buffer, float(self._buffer.max()))

    def close(self) -> None:
        pass


def tiles(columns, rows, overlap=8, smallest=8.0):
    return Tiles(columns=columns, rows=rows, overlap_px=overlap, smallest_defect_px=smallest)


@pytest.mark.parametrize(
    ("size", "columns", "rows", "overlap"),
    list(itertools.product([(200, 120), (199, 121)], [1, 2, 5], [1, 3], [0, 7])),
)
def test_tiles_cover_the_region_and_overlap(size, columns, rows, overlap):
    boxes = tile_boxes(size[0], size[1], tiles(columns, rows, overlap))
    assert len(boxes) == columns * rows
    assert len({(w, h) for _, _, w, h in boxes}) == 1
    covered = np.zeros(size[::-1], int)
    for x, y, w, h in boxes:
        assert x >= 0
        assert y >= 0
        covered[y : y + h, x : x + w] += 1
        assert (x + w, y + h) <= size or (x + w <= size[0] and y + h <= size[1])
    assert covered.min() >= 1
    starts = sorted({x for x, _, _, _ in boxes})
    for left, right in itertools.pairwise(starts):
        assert left + boxes[0][2] - right >= overlap


def test_one_part_has_one_score_wherever_its_defect_lies():
    view = View(region=Region(x=10, y=20, width=200, height=120), tiles=tiles(5, 3))
    backend = BrightBackend()
    scorer = Scorer(backend, view)
    for x, y in ((12, 22), (110, 80), (190, 125), (53, 60)):
        image = np.zeros((160, 240, 3), np.uint8)
        image[y : y + 10, x : x + 10] = 255
        measured = scorer.measure(image)
        assert measured.score > 0.9
        (defect,) = measured.defects(0.5)
        assert abs(defect.x + defect.width / 2 - (x + 5)) < 5
        assert abs(defect.y + defect.height / 2 - (y + 5)) < 5
    assert backend.calls == 4 * 15


def test_ignored_places_follow_into_the_tiles():
    region = Region(x=0, y=0, width=200, height=120)
    ignored = Region(x=100, y=60, width=60, height=50)
    image = np.zeros((120, 200, 3), np.uint8)
    image[75:90, 120:140] = 255
    plain = Scorer(BrightBackend(), View(region=region, tiles=tiles(5, 3)))
    blind = Scorer(BrightBackend(), View(region=region, tiles=tiles(5, 3), ignore=(ignored,)))
    corners = ((105, 65), (150, 70), (140, 100), (110, 95))
    partly = Scorer(
        BrightBackend(), View(region=region, tiles=tiles(5, 3), ignore_polygons=(corners,))
    )
    assert plain.measure(image).score > 0.9
    assert blind.measure(image).score < 0.1
    assert partly.measure(image).score < 0.1


def test_a_tile_without_a_number_breaks_the_part():
    one, broken = np.zeros((4, 4), np.float32), np.full((4, 4), np.nan, np.float32)
    whole = stitch([one, broken], tile_boxes(15, 8, tiles(2, 1, 1, 1.0)))
    assert np.isnan(whole).any()
    assert np.isfinite(stitch([one, one], tile_boxes(15, 8, tiles(2, 1, 1, 1.0)))).all()


def test_a_defect_that_is_too_small_for_the_tiles_is_refused_with_the_tiles_that_would_do():
    region = Region(x=0, y=0, width=400, height=200)
    with pytest.raises(RecipeError) as refused:
        Scorer(BrightBackend(), View(region=region, tiles=tiles(2, 1, 10, 10.0)))
    text = str(refused.value)
    assert "a defect of 10 source pixels would cover 1.6 of the model's pixels" in text
    words = text.split("use columns = ")[1]
    columns, rows = int(words.split(",")[0]), int(words.split("rows = ")[1].split(",")[0])
    check_tiles(tiles(columns, rows, 10, 10.0), (400, 200), (MODEL, MODEL))
    with pytest.raises(RecipeError, match="expected at least 4"):
        check_tiles(tiles(columns - 1, rows, 10, 10.0), (400, 200), (MODEL, MODEL))


@pytest.mark.parametrize(
    ("bad", "words"),
    [
        (tiles(4, 2, 5, 8.0), "so that one tile shows a defect whole"),
        (tiles(2, 2, 300, 8.0), "do not fit 200 pixels"),
        (tiles(4, 2, 8, 0.5), "use a larger model input or state a larger defect"),
    ],
)
def test_impossible_tiles_are_refused_in_words(bad, words):
    with pytest.raises(RecipeError, match=words):
        check_tiles(bad, (400, 200), (MODEL, MODEL))


def test_training_sees_the_same_tiles():
    view = View(tiles=tiles(5, 3))
    image = np.random.default_rng(0).integers(0, 255, (120, 200, 3)).astype(np.uint8)
    cropper = Cropper(view)
    images = cropper.model_images(cropper.crop(image), MODEL, MODEL)
    assert len(images) == 15
    assert {one.shape for one in images} == {(MODEL, MODEL, 3)}


class TestSeveralRegions:
    """One part, one score: the highest of its regions, so that one promise covers them all."""

    VIEWS = (
        View(name="left", region=Region(x=0, y=0, width=64, height=64)),
        View(name="right", region=Region(x=100, y=0, width=64, height=64)),
    )

    def part(self, left=0, right=0):
        image = np.zeros((64, 164, 3), np.uint8)
        image[10:26, 10:26] = left
        image[30:46, 120:136] = right
        image[:, 64:100] = 255  # between them, never inspected
        return image

    def test_the_highest_region_counts(self):
        scorer = Scorer(BrightBackend(), self.VIEWS[0], more_views=self.VIEWS[1:])
        for left, right in ((100, 200), (200, 100), (0, 0)):
            measured = scorer.measure(self.part(left, right))
            assert measured.score == pytest.approx(max(left, right) / 255, abs=0.01)
        both = scorer.measure(self.part(200, 220))
        assert [defect.x for defect in both.defects(0.5)] == [120, 12]
        assert [defect.x for defect in both.defects(0.82)] == [120]

    def test_a_region_without_a_number_leaves_the_part_without_one(self):
        calls = itertools.count()

        class Broken(BrightBackend):
            def infer(self, image):
                found = super().infer(image)
                values = found.anomaly_map * (np.nan if next(calls) == 1 else 1)
                return Inference(values.astype(np.float32), found.maximum)

        scorer = Scorer(Broken(), self.VIEWS[0], more_views=self.VIEWS[1:])
        assert np.isnan(scorer.measure(self.part()).score)

    def test_the_promise_holds_for_the_part(self):
        """Thresholds on the part's one score: of new parts at most alpha is rejected."""
        rng = np.random.default_rng(5)
        parts = rng.normal(size=(4000, 2)).max(axis=1)
        held = 0
        for first in range(0, 3000, 100):
            threshold = tolerance_threshold(parts[first : first + 100], 0.05, 0.95).threshold
            held += np.mean(parts[3000:] > threshold) <= 0.05 + 0.01
        assert held >= 27  # 95 % of 30, and luck

    def test_an_inspector_takes_all_views_of_one_camera(self):
        recipe = Recipe(product="p", views=self.VIEWS, thresholds={"bright/fp32": 0.5})
        inspector = Inspector(BrightBackend(), recipe)
        result = inspector.inspect(Frame(self.part(0, 255), 0, "camera"))
        assert result.verdict is Verdict.NG
        assert result.region == (100, 0, 64, 64)
        assert inspector.inspect(Frame(self.part(), 0, "camera")).verdict is Verdict.OK
        one = Inspector(BrightBackend(), recipe, view="left")
        assert one.inspect(Frame(self.part(0, 255), 0, "camera")).verdict is Verdict.OK
        side = self.VIEWS[1].model_copy(update={"camera": "side"})
        apart = Recipe(product="p", views=(self.VIEWS[0], side), thresholds=recipe.thresholds)
        with pytest.raises(ImageError, match="together, found a single one"):
            Inspector(BrightBackend(), apart).inspect(Frame(self.part(), 0, "camera"))

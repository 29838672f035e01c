"""Reading test folders and masks."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from engine.errors import DataError
from training.evaluation.dataset import (
    data_sha256,
    label_regions,
    read_defect_mask,
    read_test_folder,
    resize_true_mask,
)

WHOLE = (0, 0, 64, 64)


def test_folder_says_what_an_image_shows(make_plates):
    images = read_test_folder(make_plates())
    assert [image.kind for image in images] == ["good"] * 6 + ["bright"] * 3 + ["faint"] * 3
    assert [image.defective for image in images] == [False] * 6 + [True] * 6
    assert all((image.mask_path is not None) == image.defective for image in images)
    assert images[6].name == "bright/000.png"


def test_masks_are_optional(make_plates):
    assert all(image.mask_path is None for image in read_test_folder(make_plates(masks=False)))


@pytest.mark.parametrize("missing", ["test", "test/kinds", "test/images"])
def test_unusable_folder_says_what_is_expected(make_plates, tmp_path, missing):
    data = tmp_path / "other"
    data.mkdir()
    if missing == "test/kinds":
        (data / "test").mkdir()
    if missing == "test/images":
        (data / "test/good").mkdir(parents=True)
    with pytest.raises(DataError, match=r"expected|no images"):
        read_test_folder(data)


def test_hash_changes_with_any_image(make_plates):
    data = make_plates()
    before = data_sha256(read_test_folder(data))
    assert before == data_sha256(read_test_folder(data))
    path = data / "test/good/000.png"
    path.write_bytes(path.read_bytes() + b"\0")
    assert data_sha256(read_test_folder(data)) != before


def test_mask_is_cut_to_the_region(make_plates):
    image = read_test_folder(make_plates())[6]
    assert read_defect_mask(image, (64, 64), WHOLE).sum() == 16 * 16
    cut = read_defect_mask(image, (64, 64), (16, 24, 40, 40))
    assert cut.shape == (40, 40)
    assert cut.sum() == 16 * 8


def test_mask_of_another_size_is_refused(make_plates):
    image = read_test_folder(make_plates())[6]
    cv2.imwrite(str(image.mask_path), np.zeros((32, 64), np.uint8))
    with pytest.raises(DataError, match=r"64x32 pixels, expected 64x64"):
        read_defect_mask(image, (64, 64), WHOLE)


def test_regions_lost_in_resizing_are_counted():
    mask = np.zeros((64, 64), np.bool_)
    mask[10:20, 10:20] = True
    mask[40, 41] = True
    mask[41, 42] = True  # joined by a corner
    mask[50, 51] = True
    picked = [resize_true_mask(mask, 64 // step, 64 // step) for step in (1, 2, 4)]
    assert [one.regions for one in picked] == [3, 3, 3]
    assert picked[0].lost == 0
    for one in picked:
        assert one.defect_mask.any()
        assert int(label_regions(one.defect_mask).max()) == 3 - one.lost
    assert picked[2].lost > 0

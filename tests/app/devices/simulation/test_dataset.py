from __future__ import annotations

import json

import cv2
import numpy as np
import pytest

from app.devices.simulation.dataset import write_dataset
from engine.errors import DataError
from engine.preprocess import read_image


def test_dataset_has_the_layout_of_public_sets_and_its_truth(tmp_path):
    folder = tmp_path / "flange"
    truth_path = write_dataset(folder, good_train=3, good_test=2, defective=7, seed=5)
    assert len(list((folder / "train" / "good").glob("*.png"))) == 3
    assert len(list((folder / "test" / "good").glob("*.png"))) == 2
    truth = json.loads(truth_path.read_text(encoding="utf-8"))
    assert truth["schema_version"] == 1
    assert len(truth["parts"]) == 7
    assert len({entry["kind"] for entry in truth["parts"]}) == 6
    for entry in truth["parts"]:
        assert read_image(folder / entry["file"]).shape == (320, 320, 3)
        defect_mask = cv2.imread(str(folder / entry["mask"]), cv2.IMREAD_UNCHANGED)
        assert defect_mask is not None
        assert set(np.unique(defect_mask)) == {0, 255}
        assert (defect_mask == 255).sum() == entry["area_px"]
        assert entry["mask"].endswith(entry["file"].split("/")[-1][:-4] + "_mask.png")


def test_no_part_is_in_two_groups(tmp_path):
    folder = tmp_path / "flange"
    write_dataset(folder, good_train=3, good_test=3, defective=6, seed=5)
    contents = [file.read_bytes() for file in folder.glob("t*/*/*.png")]
    assert len(contents) == len(set(contents)) == 12


def test_dataset_never_mixes_with_what_is_there(tmp_path):
    (tmp_path / "old.png").write_bytes(b"x")
    with pytest.raises(DataError, match="new or empty folder"):
        write_dataset(tmp_path, good_train=1, good_test=1, defective=1, seed=0)
    assert [file.name for file in tmp_path.iterdir()] == ["old.png"]

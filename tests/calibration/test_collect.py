"""Which files count as which part, and which parts the bundle may not be calibrated with."""

from __future__ import annotations

import shutil

import cv2
import numpy as np
import pytest

from calibration.collect import collect_parts, score_parts
from engine.backend import Inference, InputSpec
from engine.bundle import Split, file_sha256
from engine.errors import CalibrationError, DataError, ImageError
from engine.inspector import Scorer


class BrightnessBackend:
    name = "scripted"
    precision = "fp32"
    device = "test"
    input_spec = InputSpec(8, 8)

    def infer(self, image):
        anomaly_map = image[0, :, :, 0].astype(np.float32)
        anomaly_map[anomaly_map == 255] = np.nan
        return Inference(anomaly_map, float(anomaly_map.max()))

    def close(self):
        pass


def write_image(path, value, size=8, noise=0):
    path.parent.mkdir(parents=True, exist_ok=True)
    image = np.full((size, size, 3), value, np.uint8)
    image[0, 0] = noise  # makes files of the same brightness different
    assert cv2.imwrite(str(path), image)
    return path


def split_of(**splits):
    """Split name -> {part: files}; the file's hash is taken from the disk."""
    return Split.model_validate(
        {
            "parts": {
                name: [
                    {
                        "part": part,
                        "group": group,
                        "files": [{"name": file, "sha256": sha} for file, sha in files],
                    }
                    for part, group, files in parts
                ]
                for name, parts in splits.items()
            }
        }
    )


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "plate" / "train" / "good"
    for index in range(6):
        write_image(folder / f"{index:03}.png", 10 * index, noise=index)
    return folder


@pytest.fixture
def split(folder):
    def entry(name):
        return name, "", [(f"train/good/{name}.png", file_sha256(folder / f"{name}.png"))]

    return split_of(
        train=[entry("000"), entry("001")],
        select=[entry("002")],
        quantise=[entry("003")],
        calibrate=[entry("004"), entry("005")],
    )


def names(found):
    return [part.files[0].name for part in found.parts]


def test_leaves_out_what_the_bundle_saw(folder, split):
    for data in (folder, folder.parents[1]):  # the folder itself, or its MVTec root
        found = collect_parts(data, split)
        assert names(found) == ["004.png", "005.png"]
        assert found.seen == {"train": 2, "select": 1, "quantise": 1}
        assert found.seen_by_name_only == 0
        assert found.statement() == (
            f"{folder}: 6 good parts; 4 left out as seen by the bundle "
            "(2 in train, 1 in select, 1 in quantise); 2 to calibrate with"
        )


def test_renamed_file_is_recognised_by_its_bytes(folder, split, tmp_path):
    write_image(tmp_path / "new" / "900.png", 99)
    shutil.copy(folder / "000.png", tmp_path / "new" / "901.png")
    assert names(collect_parts(tmp_path / "new", split, new_parts=True)) == ["900.png"]


def test_saved_again_is_recognised_by_its_name(split, tmp_path):
    write_image(tmp_path / "new" / "000.jpg", 50)
    write_image(tmp_path / "new" / "700.jpg", 60)
    found = collect_parts(tmp_path / "new", split)
    assert (names(found), found.seen_by_name_only) == (["700.jpg"], 1)
    assert len(collect_parts(tmp_path / "new", split, new_parts=True).parts) == 2


def test_good_test_parts_are_other_parts_than_trained_ones(folder, split):
    test_good = folder.parents[1] / "test" / "good"
    write_image(test_good / "000.png", 70)
    assert names(collect_parts(test_good, split)) == ["000.png"]


def test_nothing_left_says_what_to_do(folder, split):
    for name in ("004", "005"):
        (folder / f"{name}.png").unlink()
    with pytest.raises(CalibrationError, match=r"seen all 4 \(2 in train.*larger --holdout"):
        collect_parts(folder, split)


def test_known_by_name_only_points_to_the_option(split, tmp_path):
    write_image(tmp_path / "new" / "000.png", 50)
    with pytest.raises(CalibrationError, match="--new-parts"):
        collect_parts(tmp_path / "new", split)


def test_pictures_of_one_part_count_once(tmp_path):
    for file, value in (("a_1", 10), ("a_2", 90), ("b_1", 20)):
        write_image(tmp_path / f"{file}.png", value)
    found = collect_parts(tmp_path, Split(), part_pattern=r"(?P<part>\w)_")
    scored = score_parts(found.parts, {"scripted/fp32": Scorer(BrightnessBackend())})
    assert scored.scores["scripted/fp32"].tolist() == [90, 20]
    assert scored.frame_size == (8, 8)


def test_part_and_group_that_were_seen_are_left_out(tmp_path):
    for noise, file in enumerate(("lot1_a_2", "lot1_b_1", "lot2_a_1", "lot3_c_2")):
        write_image(tmp_path / f"{file}.png", 10, noise=noise)
    pattern = r"(?P<group>lot\d)_(?P<part>\w)"
    split = split_of(
        train=[("a", "lot1", [("lot1_a_1.png", "0" * 64)])],
        select=[("c", "", [("c.png", "1" * 64)])],
    )
    found = collect_parts(tmp_path, split, part_pattern=pattern)
    assert names(found) == ["lot2_a_1.png", "lot3_c_2.png"]
    assert found.seen == {"train": 2}


def test_equal_bytes_are_one_part(tmp_path):
    write_image(tmp_path / "a.png", 10)
    shutil.copy(tmp_path / "a.png", tmp_path / "b.png")
    write_image(tmp_path / "c.png", 20)
    found = collect_parts(tmp_path, Split())
    assert names(found) == ["a.png", "c.png"]
    assert found.duplicates == (tmp_path / "b.png",)
    assert "1 duplicate file merged" in found.statement()


def test_unusable_folders_are_named(tmp_path):
    with pytest.raises(DataError, match="no such folder"):
        collect_parts(tmp_path / "none", Split())
    with pytest.raises(DataError, match="no images"):
        collect_parts(tmp_path, Split())
    write_image(tmp_path / "a.png", 1)
    with pytest.raises(DataError, match=r"a\.png: --part-pattern"):
        collect_parts(tmp_path, Split(), part_pattern="(?P<part>x)")
    for wrong in ("(", "x"):
        with pytest.raises(DataError, match="--part-pattern"):
            collect_parts(tmp_path, Split(), part_pattern=wrong)


def test_missing_score_and_broken_image_are_named(tmp_path):
    scorers = {"scripted/fp32": Scorer(BrightnessBackend())}
    write_image(tmp_path / "a.png", 10)
    write_image(tmp_path / "nan.png", 255)
    with pytest.raises(CalibrationError, match=r"nan\.png: no score on scripted/fp32"):
        score_parts(collect_parts(tmp_path, Split()).parts, scorers)
    (tmp_path / "nan.png").write_bytes(b"half a picture")
    with pytest.raises(ImageError, match=r"nan\.png: not a readable image"):
        score_parts(collect_parts(tmp_path, Split()).parts, scorers)


def test_mixed_sizes_have_no_frame_size(tmp_path):
    write_image(tmp_path / "a.png", 10)
    write_image(tmp_path / "b.png", 20, size=9)
    parts = collect_parts(tmp_path, Split()).parts
    assert score_parts(parts, {"x": Scorer(BrightnessBackend())}).frame_size is None


def test_one_picture_saved_in_two_ways_is_no_two_parts(tmp_path):
    scorers = {"x": Scorer(BrightnessBackend())}
    write_image(tmp_path / "a.png", 10)
    write_image(tmp_path / "b.bmp", 10)
    parts = collect_parts(tmp_path, Split()).parts
    assert len(parts) == 2
    with pytest.raises(CalibrationError, match=r"a\.png and \S*b\.bmp: the same picture"):
        score_parts(parts, scorers)
    parts = collect_parts(tmp_path, Split(), part_pattern=r"(?P<group>)(?P<part>\.)").parts
    assert len(parts) == 1  # repeats of one part may well look alike
    assert score_parts(parts, scorers).scores["x"].tolist() == [10.0]


def test_parts_known_by_name_only_are_counted_with_the_way_out(split, tmp_path):
    for value, name in enumerate(("000.png", "new.png")):
        write_image(tmp_path / name, 40 + value)
    words = collect_parts(tmp_path, split).statement()
    assert "1 of them known by name only" in words
    assert "--new-parts" in words

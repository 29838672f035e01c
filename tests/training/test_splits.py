from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.errors import CheckpointError, DataError
from training.splits import (
    SPLIT_NAMES,
    ImageFile,
    Part,
    check_unchanged,
    collect_units,
    draw_split,
    json_from_split,
    read_split,
)


def units_of(count: int) -> list[tuple[Part, ...]]:
    return [(Part(f"{i}", (ImageFile(f"{i}.png", f"{i:064x}"),)),) for i in range(count)]


@given(
    sizes=st.lists(st.integers(1, 4), min_size=20, max_size=120),
    holdout=st.integers(0, 10),
    seed=st.integers(0, 2**31),
)
@settings(max_examples=50, deadline=None)
def test_splits_are_disjoint_and_complete_and_groups_stay_whole(sizes, holdout, seed):
    units = []
    for number, size in enumerate(sizes):
        units.append(
            tuple(
                Part(
                    f"{number}-{i}", (ImageFile(f"{number}-{i}.png", f"{number}-{i}"),), f"{number}"
                )
                for i in range(size)
            )
        )
    split = draw_split(units, holdout=holdout, seed=seed)
    where: dict[str, set[str]] = {}
    names = []
    for split_name in SPLIT_NAMES:
        for part in split.parts[split_name]:
            names.append(part.part)
            where.setdefault(part.group, set()).add(split_name)
    assert sorted(names) == sorted(part.part for unit in units for part in unit)
    assert all(len(places) == 1 for places in where.values())
    assert len(split.parts["calibrate"]) >= holdout


@pytest.mark.parametrize(
    ("parts", "holdout", "expected"),
    [
        (320, 64, {"train": 230, "select": 13, "quantise": 13, "calibrate": 64}),
        (40, 0, {"train": 32, "select": 4, "quantise": 4, "calibrate": 0}),
        (31, None, {"train": 21, "select": 2, "quantise": 2, "calibrate": 6}),
        (6, 0, {"train": 4, "select": 1, "quantise": 1, "calibrate": 0}),
    ],
)
def test_sizes_of_the_splits(parts, holdout, expected):
    assert draw_split(units_of(parts), holdout=holdout, seed=1).counts() == expected


def test_same_seed_same_split_other_seed_other_split():
    units = units_of(60)
    first = draw_split(units, holdout=10, seed=5)
    assert draw_split(units, holdout=10, seed=5) == first
    assert draw_split(units, holdout=10, seed=6).parts != first.parts


def test_too_few_parts_says_how_many_are_needed():
    with pytest.raises(DataError, match=r"15 good parts are too few: 10 for calibration.*need 16"):
        draw_split(units_of(15), holdout=10, seed=0)
    assert draw_split(units_of(16), holdout=10, seed=0).counts()["train"] == 4


def test_too_few_groups_are_refused():
    big = [tuple(part for unit in units_of(20) for part in unit), *units_of(1)]
    with pytest.raises(DataError, match="2 groups are too few"):
        draw_split(big, holdout=5, seed=0)


def test_part_pattern_keeps_views_and_groups_together(make_product: Callable[..., Path]):
    names = [f"lot{lot}_p{part}_v{view}" for lot in (1, 2) for part in (1, 2) for view in (1, 2)]
    data = make_product(8, names=names)
    by_part = collect_units(data, r"^(?P<part>lot\d+_p\d+)_v")
    assert [[part.part for part in unit] for unit in by_part] == [
        ["lot1_p1"],
        ["lot1_p2"],
        ["lot2_p1"],
        ["lot2_p2"],
    ]
    assert [file.name for file in by_part[0][0].files] == [
        "train/good/lot1_p1_v1.png",
        "train/good/lot1_p1_v2.png",
    ]
    by_group = collect_units(data, r"^(?P<group>lot\d+)_(?P<part>p\d+)_v")
    assert [[(part.group, part.part) for part in unit] for unit in by_group] == [
        [("lot1", "p1"), ("lot1", "p2")],
        [("lot2", "p1"), ("lot2", "p2")],
    ]


def test_equal_files_are_one_part_even_across_groups(make_product: Callable[..., Path]):
    data = make_product(4, names=["a_1", "a_2", "b_1", "c_1"])
    good = data / "train" / "good"
    shutil.copy(good / "a_2.png", good / "b_2.png")
    assert [unit[0].part for unit in collect_units(data)] == ["a_1", "a_2", "b_1", "c_1"]
    units = collect_units(data, r"^(?P<group>[abc])_")
    assert [len(unit) for unit in units] == [3, 1]  # a and b share a picture
    assert [len(part.files) for part in units[0]] == [1, 2, 1]


def test_plain_folder_and_hashes(make_product: Callable[..., Path]):
    good = make_product(3) / "train" / "good"
    (good / "notes.txt").write_text("no image")
    files = [unit[0].files[0] for unit in collect_units(good)]
    assert [file.name for file in files] == ["000.png", "001.png", "002.png"]
    assert files[1].sha256 == hashlib.sha256((good / "001.png").read_bytes()).hexdigest()


@pytest.mark.parametrize(
    ("pattern", "message"),
    [("(", "--part-pattern"), (r"\d+", "named group"), (r"(?P<part>x)", "does not match")],
)
def test_bad_patterns_are_named(make_product: Callable[..., Path], pattern, message):
    with pytest.raises(DataError, match=message):
        collect_units(make_product(2), pattern)


def test_missing_and_empty_folders_are_named(tmp_path: Path):
    with pytest.raises(DataError, match="nowhere: no such folder"):
        collect_units(tmp_path / "nowhere")
    with pytest.raises(DataError, match="no images"):
        collect_units(tmp_path)


def test_split_survives_its_file(tmp_path: Path):
    split = draw_split(units_of(50), holdout=5, seed=3)
    path = tmp_path / "split.json"
    path.write_text(json.dumps(json_from_split(split)))
    assert read_split(path) == split


@pytest.mark.parametrize(
    "text", ["{", "[]", '{"schema_version": 2}', '{"schema_version": 1, "seed": 0, "parts": {}}']
)
def test_damaged_split_files_are_refused(tmp_path: Path, text):
    path = tmp_path / "split.json"
    path.write_text(text)
    with pytest.raises(CheckpointError, match=r"split\.json: "):
        read_split(path)


def test_changed_and_missing_images_are_found(make_product: Callable[..., Path]):
    data = make_product(8)
    split = draw_split(collect_units(data), holdout=0, seed=0)
    check_unchanged(split, data)
    file = data / "train" / "good" / "003.png"
    content = file.read_bytes()
    file.write_bytes(content + b"x")
    with pytest.raises(DataError, match=r"003\.png: changed"):
        check_unchanged(split, data)
    file.unlink()
    with pytest.raises(DataError, match=r"003\.png: gone"):
        check_unchanged(split, data)

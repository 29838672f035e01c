"""Dark, blurred and doubled pictures do not become good parts; what was kept stays."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from app.station.good_parts import GoodParts, Measure, Refusal, Refused
from engine.errors import DataError
from engine.image_health import measure_picture
from engine.recipe import Region

SIDE = 64


def make_part(seed: int) -> np.ndarray:
    generator = np.random.default_rng(seed)
    picture = np.full((SIDE, SIDE, 3), 60, np.uint8)
    centre = generator.integers(24, 40, 2).tolist()
    cv2.circle(picture, centre, 14, (180, 180, 180), -1)
    noise = generator.normal(0, 4, picture.shape)
    return np.clip(picture + noise, 0, 255).astype(np.uint8)


@pytest.fixture
def measure() -> Measure:
    return Measure(SIDE, SIDE, measure_picture(make_part(0)).values["sharpness"])


@pytest.fixture
def parts(tmp_path: Path) -> GoodParts:
    return GoodParts(tmp_path / "good")


def test_different_parts_are_kept(parts: GoodParts, measure: Measure) -> None:
    for seed in range(4):
        assert isinstance(parts.add(make_part(seed), measure), Path)
    assert [path.name for path in parts.files()] == [f"{n:05d}.png" for n in range(1, 5)]


@pytest.mark.parametrize(
    ("spoil", "why"),
    [
        (lambda image: image // 12, Refusal.DARK),
        (lambda image: np.full_like(image, 253), Refusal.BRIGHT),
        (lambda image: cv2.GaussianBlur(image, (0, 0), 3), Refusal.BLURRED),
        (lambda image: image[:40], Refusal.SIZE),
    ],
)
def test_a_spoilt_picture_is_refused(parts, measure, spoil, why) -> None:
    answer = parts.add(spoil(make_part(1)), measure)
    assert isinstance(answer, Refused)
    assert answer.why is why
    assert parts.files() == []


def test_the_same_picture_and_the_same_part_are_refused(parts, measure, tmp_path) -> None:
    image = make_part(1)
    parts.add(image, measure)
    same = parts.add(image, measure)
    assert isinstance(same, Refused)
    assert same.why is Refusal.SAME_FILE
    assert same.detail == "00001.png"
    source = tmp_path / "import"
    source.mkdir()
    cv2.imwrite(str(source / "again.bmp"), image)
    answer = parts.import_folder(source, measure)
    assert answer.added == 0
    assert answer.refused[0].why is Refusal.SAME_PART


def test_what_lay_there_before_a_restart_counts(parts, measure) -> None:
    parts.add(make_part(1), measure)
    again = GoodParts(parts.folder)
    answer = again.add(make_part(1), measure)
    assert isinstance(answer, Refused)
    assert answer.why is Refusal.SAME_FILE


def test_only_the_region_is_compared(parts, measure) -> None:
    region = Region(x=20, y=20, width=32, height=32)
    inside = Measure(SIDE, SIDE, measure.sharpness, region)
    first = make_part(1)
    parts.add(first, inside)
    other = first.copy()
    other[:16] = 200
    answer = parts.add(other, inside)
    assert isinstance(answer, Refused)
    assert answer.why is Refusal.SAME_PART


def test_an_import_counts_and_names_what_it_refuses(parts, measure, tmp_path) -> None:
    source = tmp_path / "pictures" / "good"
    source.mkdir(parents=True)
    for seed in range(3):
        cv2.imwrite(str(source / f"{seed}.png"), make_part(seed))
    (source / "broken.png").write_bytes(b"no picture")
    seen: list[tuple[int, int]] = []
    answer = parts.import_folder(source.parent, measure, lambda *done: seen.append(done))
    assert answer.added == 3
    assert [(one.name, one.why) for one in answer.refused] == [("broken.png", Refusal.UNREADABLE)]
    assert seen[-1] == (4, 4)


def test_a_wrong_folder_and_a_full_disk_lose_nothing(parts, measure, tmp_path) -> None:
    with pytest.raises(DataError, match="no such folder"):
        parts.import_folder(tmp_path / "nowhere", measure)
    parts.add(make_part(1), measure)
    # A name that is taken by a folder cannot be written, as on a full disk.
    (parts.folder / ".00002.png.tmp").mkdir()
    with pytest.raises(DataError, match="cannot be written"):
        parts.add(make_part(2), measure)
    assert [path.name for path in parts.files()] == ["00001.png"]


def test_a_removed_part_may_come_again(parts, measure) -> None:
    path = parts.add(make_part(1), measure)
    assert isinstance(path, Path)
    parts.remove(path)
    assert parts.files() == []
    again = parts.add(make_part(1), measure)
    assert isinstance(again, Path)
    assert again.name == "00002.png"  # a training may know the other by its name

"""The part is found where it lies, or not at all."""

from __future__ import annotations

import math

import cv2
import numpy as np
import pytest

from app.devices.simulation.light import draw_pose
from app.devices.simulation.renderer import _Stream, _stream, render_part
from engine.crop import Cropper
from engine.errors import LocateError, RecipeError
from engine.locate import Locator, box_back, locate_from_master, map_back, master_picture
from engine.preprocess import read_image
from engine.recipe import Locate, Region, View

SEED = 3


def key_picture(angle=0.0, shift=(0, 0), *, size=240, parts=1, grey=40):
    """A key-like shape without any symmetry, turned counter-clockwise and shifted."""
    canvas = np.full((4 * size, 4 * size), 200, np.uint8)
    cv2.rectangle(canvas, (250, 440), (700, 500), grey, -1)
    cv2.circle(canvas, (260, 470), 90, grey, -1)
    cv2.rectangle(canvas, (620, 440), (680, 600), grey, -1)
    cv2.circle(canvas, (260, 470), 40, 120, -1)
    if parts == 2:
        cv2.rectangle(canvas, (250, 740), (700, 840), grey, -1)
    turn = cv2.getRotationMatrix2D((2 * size, 2 * size), angle, 1.0)
    turn[:, 2] += 4 * np.array(shift)
    turned = cv2.warpAffine(canvas, turn, canvas.shape, borderValue=200)
    small = cv2.resize(turned, (size, size), interpolation=cv2.INTER_AREA)
    noise = np.random.default_rng(round(angle) % 1000).normal(0, 1.5, (size, size, 3))
    return np.clip(cv2.cvtColor(small, cv2.COLOR_GRAY2BGR) + noise, 0, 255).astype(np.uint8)


@pytest.fixture(scope="module")
def key():
    return Locator(locate_from_master(key_picture()))


@pytest.mark.parametrize("angle", [0.0, 17.0, 89.0, 91.0, 150.0, -179.0, -60.0])
def test_any_rotation_and_shift_is_found(key, angle):
    shift = (11, -7)
    pose = key.locate(key_picture(angle, shift))
    assert abs((pose.angle_deg - angle + 180) % 360 - 180) < 0.5
    canonical = pose.canonical(key_picture(angle, shift)).astype(int)
    inside = np.abs(key_picture().astype(int) - 200).max(axis=2) > 40
    difference = np.abs(canonical - key_picture().astype(int)).max(axis=2)[inside]
    assert np.median(difference) < 10


def test_flanges_are_found_within_a_pixel():
    """Against the renderer's own poses; their scale, up to 1 %, is not located."""
    poses = {index: draw_pose(_stream(SEED, index, _Stream.POSE)) for index in range(4)}
    pictures = {index: render_part(SEED, index).image for index in poses}
    locator = Locator(locate_from_master(pictures[0], max_rotation_deg=20))
    master = np.vstack([poses[0].matrix(), [0, 0, 1]])
    for index in range(1, 4):
        found = locator.locate(pictures[index])
        true = master @ np.linalg.inv(np.vstack([poses[index].matrix(), [0, 0, 1]]))
        centre = np.array([poses[index].x, poses[index].y])
        apart = (true[:2, :2] - found.matrix[:, :2]) @ centre + true[:2, 2] - found.matrix[:, 2]
        assert np.hypot(*apart) < 0.7
        angle = math.degrees(poses[index].angle - poses[0].angle)
        assert abs(abs(found.angle_deg) - abs(angle)) < 0.5


@pytest.mark.parametrize(
    ("picture", "words"),
    [
        (np.full((240, 240, 3), 200, np.uint8), "no part was found"),
        (key_picture(parts=2), "parts were found"),
        (key_picture(0, (-70, 0)), "reaches beyond the edge"),
        (np.zeros((100, 240, 3), np.uint8), "expected 240x240 pixels"),
    ],
)
def test_nothing_is_guessed(key, picture, words):
    with pytest.raises(LocateError, match=words):
        key.locate(np.ascontiguousarray(picture), "part 7")


def test_the_wrong_side_is_refused_where_the_match_must_be_close():
    locator = Locator(locate_from_master(key_picture(), min_match=0.9))
    assert locator.locate(key_picture(120.0)).match > 0.9
    with pytest.raises(LocateError, match="does not look like the master"):
        locator.locate(np.ascontiguousarray(key_picture()[:, ::-1]))


def test_another_part_is_no_part(key):
    disc = np.full((240, 240, 3), 200, np.uint8)
    cv2.circle(disc, (120, 120), 36, (40, 40, 40), -1)
    with pytest.raises(LocateError):
        key.locate(disc)


def test_turned_further_than_allowed_is_refused():
    locator = Locator(locate_from_master(key_picture(), max_rotation_deg=10))
    assert abs(locator.locate(key_picture(8.0)).angle_deg - 8.0) < 0.5
    with pytest.raises(LocateError):
        locator.locate(key_picture(35.0))


def test_a_symmetric_master_needs_a_smaller_rotation():
    cross = np.full((200, 200, 3), 220, np.uint8)
    cv2.rectangle(cross, (40, 85), (160, 115), (40, 40, 40), -1)
    with pytest.raises(LocateError, match="smaller"):
        locate_from_master(cross)
    assert locate_from_master(cross, max_rotation_deg=60).max_rotation_deg == 60


def test_a_damaged_master_is_refused():
    good = locate_from_master(key_picture())
    assert master_picture(good).shape == (240, 240, 3)
    for text in ("no base64!", good.master_png[:40]):
        with pytest.raises(RecipeError, match="master_png"):
            Locator(Locate(master_png=text, frame_width=240, frame_height=240))
    with pytest.raises(RecipeError, match="master_png"):
        Locator(good.model_copy(update={"frame_width": 480}))


def test_the_region_follows_the_part(key):
    """The same place of the part is cut out of every frame, and maps and boxes go back to it."""
    locate = locate_from_master(key_picture())
    view = View(region=Region(x=150, y=100, width=40, height=60), locate=locate)
    cropper = Cropper(view)
    reference = cropper.crop(key_picture()).image.astype(int)
    for angle in (40.0, -120.0):
        frame = key_picture(angle, (5, 9))
        crop = cropper.crop(frame)
        assert crop.pose is not None
        assert np.abs(crop.image.astype(int) - reference).mean() < 6
        spot = np.zeros((30, 20), np.float32)
        spot[10:14, 8:12] = 1.0
        turned, region = map_back(spot, crop.region, crop.pose, (240, 240))
        row, column = np.unravel_index(int(turned.argmax()), turned.shape)
        x = region[0] + (column + 0.5) * region[2] / turned.shape[1]
        y = region[1] + (row + 0.5) * region[3] / turned.shape[0]
        # The spot's place in the master: 2 source pixels per map pixel.
        place = crop.pose.inverse() @ np.array([150 + 20 - 0.5, 100 + 24 - 0.5, 1.0])
        assert np.hypot(x - place[0] - 0.5, y - place[1] - 0.5) < 3.5
        box = box_back((150 + 16, 100 + 20, 8, 8), crop.pose, (240, 240))
        assert box[0] <= place[0] <= box[0] + box[2]
        assert box[1] <= place[1] <= box[1] + box[3]


@pytest.mark.shared_data
def test_screws_that_lie_freely_are_found(shared_data_dir):
    files = sorted((shared_data_dir / "screw" / "train" / "good").iterdir())
    if len(files) < 40:
        pytest.skip("the screws are not there")
    locator = Locator(locate_from_master(read_image(files[0])))
    angles = [locator.locate(read_image(path)).angle_deg for path in files[1:40:6]]
    assert max(angles) - min(angles) > 90

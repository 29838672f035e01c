"""Augmentation of good images."""

from __future__ import annotations

import pytest
import torch

from training.augment import augmentation_for, draw_turns, move_images, turn_images, views


def batch(height: int, width: int) -> torch.Tensor:
    return (
        torch.arange(16 * height * width * 3)
        .remainder(251)
        .to(torch.uint8)
        .view(16, height, width, 3)
    )


def augment(images: torch.Tensor, kind: str) -> torch.Tensor:
    choices = views(kind, images.shape[1], images.shape[2])
    return turn_images(images, draw_turns(len(images), choices))


def test_none_is_the_input_itself():
    images = batch(4, 4)
    assert augment(images, "none") is images


def test_auto_moves_images_that_are_shown_very_often():
    assert augmentation_for("auto", 100) == "none"
    assert augmentation_for("auto", 101) == "jitter"
    assert augmentation_for("rotations", 3) == "rotations"
    assert augmentation_for("none", 1000) == "none"


@pytest.mark.parametrize(("height", "width", "allowed"), [(6, 6, {0, 1, 2, 3}), (4, 6, {0, 2})])
def test_quarter_turns_only_move_pixels(height, width, allowed):
    torch.manual_seed(0)
    images = batch(height, width)
    turned = augment(images, "quarter-turns")
    assert turned.shape == images.shape
    assert turned.dtype == torch.uint8
    seen = {
        turn
        for image, result in zip(images, turned, strict=True)
        for turn in allowed
        if torch.equal(torch.rot90(image, turn), result)
    }
    assert seen == allowed
    assert all(
        any(torch.equal(torch.rot90(image, turn), result) for turn in allowed)
        for image, result in zip(images, turned, strict=True)
    )


def test_the_generator_decides():
    images = batch(6, 6)
    torch.manual_seed(5)
    first = augment(images, "quarter-turns")
    torch.manual_seed(5)
    assert torch.equal(first, augment(images, "quarter-turns"))


def test_rotations_keep_the_middle_and_repeat_the_border():
    images = torch.full((8, 33, 33, 3), 40, dtype=torch.uint8)
    images[:, 16, 16] = 200
    images[:, 16, 26] = 250  # a mark, ten pixels from the center
    torch.manual_seed(1)
    rotated = move_images(images, "rotations")
    assert rotated.shape == images.shape
    assert (rotated[:, 16, 16] > 150).all()
    corners = rotated[:, [0, 0, -1, -1], [0, -1, 0, -1]]
    assert (corners == 40).all()  # no black triangles
    marks = set()
    for image in rotated[..., 0].float():
        image[12:21, 12:21] = 0  # all but the center
        y, x = divmod(int(image.argmax()), 33)
        assert abs(((y - 16) ** 2 + (x - 16) ** 2) ** 0.5 - 10) < 1.5
        marks.add((y, x))
    assert len(marks) >= 6, "every image gets an angle of its own"
    torch.manual_seed(1)
    assert torch.equal(rotated, move_images(images, "rotations"))


def test_jitter_moves_a_little_and_each_image_differently():
    images = torch.full((8, 65, 65, 3), 40, dtype=torch.uint8)
    images[:, 30:35, 30:35] = 200
    torch.manual_seed(1)
    moved = move_images(images, "jitter")
    places = set()
    for image in moved[..., 0].float():
        y, x = torch.nonzero(image > 120).float().mean(0).tolist()
        assert abs(y - 32) <= 4.5
        assert abs(x - 32) <= 4.5
        places.add((round(y, 1), round(x, 1)))
    assert len(places) >= 6
    assert (moved[:, 0] == 40).all()  # the border is repeated

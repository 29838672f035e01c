"""Augmentation of good images."""

from __future__ import annotations

import pytest
import torch

from training.augment import augment


def batch(height: int, width: int) -> torch.Tensor:
    return (
        torch.arange(16 * height * width * 3)
        .remainder(251)
        .to(torch.uint8)
        .view(16, height, width, 3)
    )


def test_none_is_the_input_itself():
    images = batch(4, 4)
    assert augment(images, "none") is images


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

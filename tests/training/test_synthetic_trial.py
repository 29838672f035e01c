"""Judging a detector by synthetic defects, without real ones."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor

from engine.errors import DataError
from training.synthetic_trial import SyntheticTrial, TrialScore


class Painter(torch.nn.Module):
    """Draws the difference from the picture that all good parts look like."""

    def __init__(self, good: Tensor, gain: float) -> None:
        super().__init__()
        self.good, self.gain = good, gain
        self.register_parameter("device", torch.nn.Parameter(torch.zeros(())))

    def forward(self, images: Tensor) -> tuple[Tensor, Tensor]:
        drawn = self.gain * (images.float() - self.good.float()).abs().amax(dim=-1)
        return drawn, drawn.amax(dim=(1, 2))


@pytest.fixture
def good() -> Tensor:
    generator = torch.Generator().manual_seed(1)
    one = torch.randint(0, 256, (64, 64, 3), generator=generator, dtype=torch.uint8)
    return one.expand(6, -1, -1, -1).contiguous()


def test_who_sees_every_change_is_judged_best_and_who_sees_the_reverse_worst(good: Tensor) -> None:
    trial = SyntheticTrial(good, seed=3)
    best, worst = (trial.judge(Painter(good[0], gain)) for gain in (1.0, -1.0))  # type: ignore[arg-type]
    assert best.image_auroc == 1.0
    assert best.pixel_auroc is not None
    assert best.pixel_auroc > 0.9
    assert worst.pixel_auroc is not None
    assert worst.pixel_auroc < 0.1
    assert best.mean > worst.mean


def test_the_same_seed_is_the_same_trial(good: Tensor) -> None:
    model = Painter(good[0], 1.0)
    first, again = (SyntheticTrial(good, seed=5).judge(model) for _ in range(2))  # type: ignore[arg-type]
    assert first == again


def test_without_pixels_the_images_decide() -> None:
    assert TrialScore(0.7, None).mean == 0.7
    assert TrialScore(0.7, 0.9).mean == pytest.approx(0.8)


def test_parts_without_anything_on_them_are_refused() -> None:
    blank = torch.zeros((3, 32, 32, 3), dtype=torch.uint8)
    with pytest.raises(DataError, match="no place for a synthetic defect"):
        SyntheticTrial(blank, seed=1)

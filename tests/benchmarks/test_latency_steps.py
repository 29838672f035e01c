"""The rewritings that the latency benchmark times compute the same map."""

from __future__ import annotations

import pytest
import torch
from torch import nn

from benchmarks.latency_steps import STEPS, rewritten
from engine.models.rd4ad import ReverseDistillation
from engine.models.resnet import ResNetSpec

SPEC = ResNetSpec("basic", (0, 1, 1), planes=(8, 16, 16), stem="compact", stem_planes=8)


@pytest.mark.parametrize("step", STEPS)
def test_every_rewriting_computes_the_same_map(step):
    torch.manual_seed(0)
    model = ReverseDistillation(SPEC, teacher="small", height=64, width=64).eval()
    image = torch.randint(0, 256, (2, 64, 64, 3), dtype=torch.uint8)
    changed = rewritten(model, step)
    difference = (changed(image)[0] - model(image)[0]).abs()
    # The benchmark's convolution reflects about the border's pixel, ours about its edge.
    inner = difference[:, 16:-16, 16:-16] if step == STEPS[3] else difference
    assert float(inner.max().detach()) < 1e-4
    transposed = any(isinstance(module, nn.ConvTranspose2d) for module in changed.modules())
    assert transposed == (step != STEPS[2])

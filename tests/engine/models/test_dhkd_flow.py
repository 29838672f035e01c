"""Checks 1 to 5 of DHKD: the flow is invertible and knows its own volume."""

from __future__ import annotations

import math

import pytest
import torch
from torch import nn

from engine.models.dhkd.flow import CLAMP, Flow, FlowStep, PixelFlow, position_map, soft_clamp
from engine.models.dhkd.haar import Haar


def trained_flow(channels: int = 8, size: int = 6) -> Flow:
    """A flow that has learned a little from correlated features, hence no identity any more."""
    torch.manual_seed(3)
    flow = Flow(channels, hidden=8, size=(size, size))
    mixing = torch.randn(channels, channels)
    x = torch.einsum("dc,bchw->bdhw", mixing, torch.randn(16, channels, size, size)) + 2.0
    flow.initialise(x)
    optimizer = torch.optim.Adam(flow.parameters(), lr=1e-2)
    for _ in range(30):
        z, log_det = flow(x)
        loss = (0.5 * z.square().sum(1) - log_det).mean() / channels
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    assert all(
        abs(float(step.couple_first.gain.detach())) > 1e-3
        for step in flow.steps
        if isinstance(step, FlowStep)
    )
    return flow


@pytest.mark.parametrize(("dtype", "tolerance"), [(torch.float64, 1e-10), (torch.float32, 1e-4)])
def test_inverse_undoes_a_trained_flow(dtype: torch.dtype, tolerance: float):
    flow = trained_flow().to(dtype)
    x = torch.randn(4, 8, 6, 6, dtype=dtype) * 3.0
    with torch.no_grad():
        z, _ = flow(x)
        assert float(z.abs().max()) < 100
        assert float((flow.inverse(z) - x).abs().max()) < tolerance
        assert float((z - x).abs().max()) > 0.1


def test_log_determinant_is_that_of_the_jacobian():
    flow = trained_flow(size=3).double()
    x = torch.randn(1, 8, 3, 3, dtype=torch.float64)

    def flat(values: torch.Tensor) -> torch.Tensor:
        z: torch.Tensor = flow(values.view(1, 8, 3, 3))[0]
        return z.flatten()

    jacobian = torch.autograd.functional.jacobian(flat, x.flatten())
    assert isinstance(jacobian, torch.Tensor)
    _, expected = torch.linalg.slogdet(jacobian)
    assert float(flow(x)[1].detach().sum()) == pytest.approx(float(expected), abs=1e-9)
    assert abs(float(expected)) > 1e-2


def test_a_new_flow_only_permutes():
    flow = Flow(8, hidden=8, size=(4, 4))
    x = torch.randn(2, 8, 4, 4)
    z, log_det = flow(x)
    order = torch.arange(8)
    for step in flow.steps:
        assert isinstance(step, FlowStep)
        order = order[step.order]
    assert torch.equal(z, x[:, order])
    assert order.tolist() != list(range(8))
    assert float(log_det.detach().abs().max()) == 0.0


def test_permutations_are_fixed_and_differ_between_steps():
    one, other = Flow(16, hidden=4), Flow(16, hidden=4)
    orders = [step.order.tolist() for step in one.steps if isinstance(step, FlowStep)]
    assert orders == [step.order.tolist() for step in other.steps if isinstance(step, FlowStep)]
    assert len({tuple(order) for order in orders}) == 4
    assert "steps.0.order" in one.state_dict()


def test_initialised_activations_have_mean_0_and_deviation_1():
    torch.manual_seed(0)
    flow = Flow(8, hidden=8)
    x = torch.randn(8, 8, 5, 5) * torch.arange(1, 9).view(1, 8, 1, 1) + 7.0
    z = flow.initialise(x)
    assert torch.allclose(z.mean((0, 2, 3)), torch.zeros(8), atol=1e-5)
    assert torch.allclose(z.std((0, 2, 3), correction=0), torch.ones(8), atol=1e-4)


def test_a_dead_channel_is_not_blown_up():
    torch.manual_seed(0)
    x = torch.randn(8, 8, 5, 5)
    x[:, 3] = 0.25
    flow = Flow(8, hidden=8)
    flow.initialise(x)
    x[:, 3] += 0.1  # now it moves
    z, _ = flow(x)
    assert float(z.detach().abs().max()) < 10


def test_scale_of_a_coupling_is_clamped():
    extreme = torch.exp(soft_clamp(torch.tensor([-1e9, -1.0, 0.0, 1.0, 1e9])))
    assert float(extreme.min()) >= math.exp(-CLAMP) * (1 - 1e-6)
    assert float(extreme.max()) <= math.exp(CLAMP) * (1 + 1e-6)
    assert float(extreme[2]) == 1.0
    assert float(extreme[3]) == pytest.approx(math.exp(2 / math.pi * 1.9 * math.atan(1 / 1.9)))


def test_position_map_tells_every_place_apart():
    positions = position_map(6, 5)
    assert positions.shape == (1, 32, 6, 5)
    assert float(positions.abs().max()) <= 1.0
    places = positions[0].flatten(1).T
    distances = torch.cdist(places, places) + 10 * torch.eye(30)
    assert float(distances.min()) > 0.1


def test_haar_preserves_energy_and_is_undone():
    haar, x = Haar(3), torch.rand(2, 3, 16, 8) * 255
    bands = haar(x)
    assert bands.shape == (2, 12, 8, 4)
    assert float(bands.square().sum()) == pytest.approx(float(x.square().sum()), rel=1e-5)
    assert torch.allclose(haar.inverse(bands), x, atol=1e-3)
    flat = haar(torch.ones(1, 3, 4, 4))
    assert torch.equal(flat[0, :, 0, 0], torch.tensor([2.0, 0, 0, 0] * 3))


def test_pixel_flow_is_invertible_and_knows_its_volume():
    torch.manual_seed(0)
    flow = PixelFlow(4, hidden=4).double()
    for parameter in flow.parameters():
        nn.init.normal_(parameter, std=0.1)
    bands = torch.randn(1, 4, 4, 4, dtype=torch.float64)
    latents, log_dets = flow([bands])
    assert [tuple(z.shape) for z in latents] == [(1, 2, 4, 4), (1, 4, 2, 2), (1, 16, 1, 1)]
    assert sum(z.numel() for z in latents) == bands.numel()
    assert float((flow.inverse(latents) - bands).detach().abs().max()) < 1e-10

    def flat(values: torch.Tensor) -> torch.Tensor:
        return torch.cat([z.flatten() for z in flow([values.view(1, 4, 4, 4)])[0]])

    jacobian = torch.autograd.functional.jacobian(flat, bands.flatten())
    assert isinstance(jacobian, torch.Tensor)
    expected = float(torch.linalg.slogdet(jacobian)[1])
    assert sum(float(part.detach().sum()) for part in log_dets) == pytest.approx(expected, abs=1e-9)
    (loss,) = flow.losses(latents, log_dets)
    energy = sum(0.5 * float(z.detach().square().sum()) for z in latents)
    assert float(loss.detach()) == pytest.approx((energy - expected) / 64, rel=1e-6)

"""The gradient of a network with respect to its input, written as forward operators.

Autograd cannot be exported, and a station has none. `with_pullback` runs a module and also returns
its pullback: the function that carries a gradient at the output back to the input, made only of
convolutions, comparisons, slices and sums. Tracing both gives one plain graph; no MaxUnpool.

Only what the teachers and students of this package consist of is known here, in eval mode.

The gradient of a network with ReLUs jumps where a ReLU opens or another pixel wins a max-pool, and
rounding is enough to cross such a corner: two runtimes that agree on every activation to seven
digits may disagree on the gradient in the second one. `GradientRule.corner` rounds the corners off.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.errors import DataError
from engine.models.resnet import BasicBlock, Bottleneck

Pullback = Callable[[Tensor], Tensor]
"""Gradient at a module's output -> gradient at its input."""

TIE = 3e-7
"""Pixels of a max-pool's window that differ by less than this, relatively, count as equal."""


@dataclass(frozen=True)
class GradientRule:
    """How a gradient passes ReLUs and max-pools.

    Attributes:
        guided: ReLUs also drop negative gradients (guided backpropagation, Springenberg et al.,
            ICLR workshop 2015).
        corner: 0 = the gradient itself. Otherwise a ReLU opens gradually, and a pixel wins over an
            earlier one gradually, over this share of the layer's mean activation.
    """

    guided: bool = False
    corner: float = 0.0


EXACT = GradientRule()


def with_pullback(
    module: nn.Module, x: Tensor, rule: GradientRule = EXACT
) -> tuple[Tensor, Pullback]:
    """Run a module in eval mode and return how to carry a gradient back through it.

    Args:
        module: Module made of convolutions, batch norms, ReLUs, max-pools and residual blocks.
        x: `(B, C, H, W)`; what reaches a max-pool must not be negative.
        rule: How the gradient passes ReLUs and max-pools.

    Raises:
        DataError: The module has a part that is unknown here.
    """
    for kind, run in _TABLE.items():
        if isinstance(module, kind):
            return run(module, x, rule)
    raise DataError(
        f"input gradient: no rule for a {type(module).__name__}; add one to "
        "engine/models/input_gradient.py"
    )


def chain_with_pullback(
    modules: Iterable[nn.Module], x: Tensor, rule: GradientRule = EXACT
) -> tuple[Tensor, Pullback]:
    """`with_pullback` of modules that run one after the other."""
    pullbacks: list[Pullback] = []
    for module in modules:
        x, pullback = with_pullback(module, x, rule)
        pullbacks.append(pullback)

    def pull(gradient: Tensor) -> Tensor:
        for pullback in reversed(pullbacks):
            gradient = pullback(gradient)
        return gradient

    return x, pull


def _identity(module: nn.Module, x: Tensor, rule: GradientRule) -> tuple[Tensor, Pullback]:
    del module, rule
    return x, lambda gradient: gradient


def _sequence(module: nn.Sequential, x: Tensor, rule: GradientRule) -> tuple[Tensor, Pullback]:
    return chain_with_pullback(module, x, rule)


def _convolution(conv: nn.Conv2d, x: Tensor, rule: GradientRule) -> tuple[Tensor, Pullback]:
    del rule
    (k_y, k_x), (stride, stride_x) = conv.kernel_size, conv.stride
    usual = conv.groups == 1 and conv.dilation == (1, 1) and stride == stride_x
    if not usual or isinstance(conv.padding, str):
        raise DataError(f"input gradient: no rule for {conv}; add one")
    height, width = x.shape[2:]
    p_y, p_x = conv.padding

    def pull(gradient: Tensor) -> Tensor:
        if stride == 1:
            flipped = conv.weight.flip(2, 3).transpose(0, 1)
            return F.conv2d(gradient, flipped, padding=(k_y - 1 - p_y, k_x - 1 - p_x))
        canvas = _transposed_convolution(gradient, conv.weight, stride)
        return _window(canvas, (p_y, p_x), (height, width))

    y: Tensor = conv(x)
    return y, pull


def _transposed_convolution(gradient: Tensor, weight: Tensor, stride: int) -> Tensor:
    """Transposed convolution without padding, as one plain convolution per phase of the stride.

    A ConvTranspose on the same weights would be shorter. But OpenVINO 2026.4 takes the packed
    weights of the forward Conv for it where both have as many inputs as outputs, and computes
    nonsense; and runtimes disagree on `output_padding`.

    Returns:
        `(B, C, stride * n, stride * m)`, at least the transposed convolution's size; zeros follow.
    """
    reach_y, reach_x = (-(-k // stride) - 1 for k in weight.shape[2:])
    size = (gradient.shape[2] + reach_y, gradient.shape[3] + reach_x)
    phases: list[Tensor | None] = []
    for i in range(stride):
        for j in range(stride):
            kernel = weight[:, :, i::stride, j::stride]
            if 0 in kernel.shape[2:]:
                phases.append(None)
                continue
            flipped = kernel.flip(2, 3).transpose(0, 1)
            margin = (kernel.shape[2] - 1, kernel.shape[3] - 1)
            phases.append(_window(F.conv2d(gradient, flipped, padding=margin), (0, 0), size))
    nothing = torch.zeros_like(next(phase for phase in phases if phase is not None))
    return _interleave([nothing if phase is None else phase for phase in phases], stride)


def _interleave(phases: list[Tensor], stride: int) -> Tensor:
    """Pixel (stride * y + i, stride * x + j) comes from phase (i, j), by rows, at (y, x)."""
    batch, channels, h, w = phases[0].shape
    grid = torch.stack(phases, dim=2).view(batch, channels, stride, stride, h, w)
    return grid.permute(0, 1, 4, 2, 5, 3).reshape(batch, channels, stride * h, stride * w)


def _batch_norm(norm: nn.BatchNorm2d, x: Tensor, rule: GradientRule) -> tuple[Tensor, Pullback]:
    del rule
    if norm.running_mean is None or norm.running_var is None:
        raise DataError("input gradient: a batch norm without running statistics has no rule")
    scale = norm.weight * torch.rsqrt(norm.running_var + norm.eps)
    shift = norm.bias - norm.running_mean * scale
    scale, shift = scale.view(1, -1, 1, 1), shift.view(1, -1, 1, 1)
    return x * scale + shift, lambda gradient: gradient * scale


def _relu(relu: nn.ReLU, x: Tensor, rule: GradientRule) -> tuple[Tensor, Pullback]:
    del relu
    y = F.relu(x)  # never in place: it is read again
    passes = (y * _unit(y, rule.corner)).clamp_max(1.0) if rule.corner else (y > 0).to(x.dtype)

    def pull(gradient: Tensor) -> Tensor:
        return (F.relu(gradient) if rule.guided else gradient) * passes

    return y, pull


def _unit(y: Tensor, corner: float) -> Tensor:
    """Reciprocal of `corner` times the mean activation, `(B, 1, 1, 1)`."""
    return torch.reciprocal(y.mean((1, 2, 3), keepdim=True) * corner + 1e-12)


def _max_pool(pool: nn.MaxPool2d, x: Tensor, rule: GradientRule) -> tuple[Tensor, Pullback]:
    """Max-pool whose gradient goes to the first maximum of each window, as torch's does.

    The winner is found by comparing the pixels of a window with each other, never with the pool's
    result, so exactly one wins in flat regions too. Equal pixels of a flat image leave a
    convolution with different last bits, here in one way and there in another; with the slack the
    first one wins on every runtime.
    """
    kernel, stride, padding = pool.kernel_size, pool.stride, pool.padding
    if not (isinstance(kernel, int) and isinstance(stride, int) and isinstance(padding, int)):
        raise DataError(f"input gradient: no rule for {pool}; add one")
    y = F.max_pool2d(x, kernel, stride, padding)
    h, w = y.shape[2:]
    compared = x * _unit(x, rule.corner) if rule.corner else x
    # A finite filler below every ReLU's output keeps infinity out of the graph.
    compared = F.pad(compared, (padding,) * 4, value=-1.0) if padding else compared
    rows, columns = stride * (h - 1) + 1, stride * (w - 1) + 1
    taps = [
        compared[:, :, i : i + rows : stride, j : j + columns : stride]
        for i in range(kernel)
        for j in range(kernel)
    ]
    best = taps[0]
    wins: list[Tensor] = []  # share that tap k takes from all before it
    for tap in taps[1:]:
        ahead = tap > best * (1.0 + TIE)
        wins.append((tap - best).clamp(0.0, 1.0) if rule.corner else ahead.to(x.dtype))
        best = torch.where(ahead, tap, best)

    def pull(gradient: Tensor) -> Tensor:
        shares: list[Tensor] = []
        left = gradient
        for win in reversed(wins):
            shares.append(left * win)
            left = left - shares[-1]
        canvas = _spread([left, *reversed(shares)], kernel, stride)
        return _window(canvas, (padding, padding), (x.shape[2], x.shape[3]))

    return y, pull


def _spread(shares: list[Tensor], kernel: int, stride: int) -> Tensor:
    """Put share (i, j) of every window at pixel (i, j) of that window and add what overlaps.

    Args:
        shares: `kernel * kernel` tensors `(B, C, h, w)`, by rows.
        kernel: Side of a window.
        stride: Distance of two windows.

    Returns:
        `(B, C, stride * (h + n - 1), stride * (w + n - 1))` with n = ceil(kernel / stride).
    """
    nothing = torch.zeros_like(shares[0])
    blocks = -(-kernel // stride)
    canvas: Tensor | None = None
    for a in range(blocks):
        for b in range(blocks):
            phases = [
                shares[i * kernel + j] if i < kernel and j < kernel else nothing
                for i in range(a * stride, (a + 1) * stride)
                for j in range(b * stride, (b + 1) * stride)
            ]
            part = _interleave(phases, stride)
            if blocks > 1:
                right, below = stride * (blocks - 1 - b), stride * (blocks - 1 - a)
                part = F.pad(part, (stride * b, right, stride * a, below))
            canvas = part if canvas is None else canvas + part
    assert canvas is not None
    return canvas


def _window(x: Tensor, begin: tuple[int, int], size: tuple[int, int]) -> Tensor:
    """Cut `size` pixels from `begin` on; where x ends earlier, zeros follow."""
    (top, left), (height, width) = begin, size
    cut = x[:, :, top : top + height, left : left + width]
    below, right = height - cut.shape[2], width - cut.shape[3]
    return F.pad(cut, (0, right, 0, below)) if below or right else cut


def _residual_block(
    block: BasicBlock | Bottleneck, x: Tensor, rule: GradientRule
) -> tuple[Tensor, Pullback]:
    branch = [block.conv1, block.bn1, block.relu, block.conv2, block.bn2]
    if isinstance(block, Bottleneck):
        branch += [block.relu, block.conv3, block.bn3]
    long, pull_long = chain_with_pullback(branch, x, rule)
    short, pull_short = with_pullback(block.downsample, x, rule)
    y, pull_relu = _relu(block.relu, long + short, rule)

    def pull(gradient: Tensor) -> Tensor:
        gradient = pull_relu(gradient)
        return pull_long(gradient) + pull_short(gradient)

    return y, pull


_TABLE: dict[type[nn.Module], Callable[[Any, Tensor, GradientRule], tuple[Tensor, Pullback]]] = {
    nn.Identity: _identity,
    nn.Sequential: _sequence,
    nn.Conv2d: _convolution,
    nn.BatchNorm2d: _batch_norm,
    nn.ReLU: _relu,
    nn.MaxPool2d: _max_pool,
    BasicBlock: _residual_block,
    Bottleneck: _residual_block,
}

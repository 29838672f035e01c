"""The student's building block: repair locally in space, filter globally in frequency.

The Fourier transform is a product with constant matrices, in training as well as in the exported
graph: runtimes for stations lack the operator, and libraries differ on spectra that belong to no
real image, which is what learned filters make of a spectrum.
"""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from engine.models.resnet import conv1x1, conv3x3

LEAK = 0.01
GATE_START = 4.0
"""Sigmoid of it is 0.98: a new gate lets nearly everything pass."""


class MatrixFourier(nn.Module):
    """Orthonormal two-dimensional DFT of real maps of one size, as matrix products.

    Args:
        height: Rows.
        width: Columns, an even number.
    """

    def __init__(self, height: int, width: int) -> None:
        super().__init__()
        if width % 2:
            raise ValueError(f"the transform needs an even width, not {width}")
        self.height, self.columns = height, width // 2 + 1
        row_cos, row_sin = _waves(height)
        column_cos, column_sin = (wave[:, : self.columns] for wave in _waves(width))
        # All but the first and the last column stand for two frequencies of a real map.
        weights = np.full((self.columns, 1), 2.0)
        weights[[0, -1]] = 1.0
        for name, matrix in (
            ("rows", np.concatenate((row_cos, row_sin))),  # (2 H, H)
            ("to_columns", np.concatenate((column_cos, column_sin), axis=1)),  # (W, 2 K)
            ("from_columns", np.concatenate((weights * column_cos.T, weights * column_sin.T))),
        ):
            tensor = torch.from_numpy(np.ascontiguousarray(matrix, dtype=np.float32))
            self.register_buffer(name, tensor, persistent=False)
        self.rows: Tensor
        self.to_columns: Tensor
        self.from_columns: Tensor

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """Map `(..., H, W)` to real and imaginary part `(..., H, W / 2 + 1)`."""
        products = self.rows @ (x @ self.to_columns)  # (..., 2 H, 2 K)
        cos_cos, cos_sin, sin_cos, sin_sin = self._quarters(products)
        return cos_cos - sin_sin, cos_sin + sin_cos

    def inverse(self, real: Tensor, imaginary: Tensor) -> Tensor:
        """Map a half spectrum back to `(..., H, W)`.

        The imaginary part that the columns 0 and W / 2 have after the rows are transformed is left
        out, as the definition of the inverse real transform says.
        """
        products = self.rows @ torch.cat((real, imaginary), dim=-1)
        cos_real, cos_imag, sin_real, sin_imag = self._quarters(products)
        halves = torch.cat((cos_real + sin_imag, cos_imag - sin_real), dim=-1)  # (..., H, 2 K)
        return halves @ self.from_columns

    def _quarters(self, products: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        top, bottom = products.chunk(2, dim=-2)
        left, right = top.chunk(2, dim=-1)
        lower_left, lower_right = bottom.chunk(2, dim=-1)
        return left, right, lower_left, lower_right


class DualDomainBlock(nn.Module):
    """Residual block with a spatial and a frequency path.

    Args:
        channels: Channels of input and output, an even number.
        height: Rows; the learned filter belongs to this size.
        width: Columns, an even number.
    """

    def __init__(self, channels: int, height: int, width: int) -> None:
        super().__init__()
        half = channels // 2
        self.spatial = nn.Sequential(
            conv3x3(channels, channels),
            nn.BatchNorm2d(channels),
            nn.LeakyReLU(LEAK),
            conv3x3(channels, channels),
            nn.BatchNorm2d(channels),
        )
        self.reduce = nn.Sequential(conv1x1(channels, half), nn.BatchNorm2d(half), nn.ReLU())
        self.fourier = MatrixFourier(height, width)
        self.gate = nn.Parameter(torch.full((height, width // 2 + 1), GATE_START))
        self.spectral: nn.Module = nn.Sequential(
            conv1x1(channels, channels), nn.BatchNorm2d(channels), nn.ReLU()
        )
        self.expand = conv1x1(half, channels)
        self.fuse = nn.Sequential(conv1x1(2 * channels, channels), nn.BatchNorm2d(channels))
        self.leaky = nn.LeakyReLU(LEAK)

    def filtered(self, q: Tensor) -> Tensor:
        """Through the spectrum and back, `(B, C / 2, H, W)`."""
        gate = torch.sigmoid(self.gate)
        real, imaginary = self.fourier(q)
        spectrum = self.spectral(torch.cat((real * gate, imaginary * gate), dim=1))
        real, imaginary = spectrum.chunk(2, dim=1)
        result: Tensor = self.fourier.inverse(real, imaginary)
        return result

    def forward(self, x: Tensor) -> Tensor:
        """Map `(B, C, H, W)` to the same shape."""
        q = self.reduce(x)
        frequency = self.expand(q + self.filtered(q))
        fused = self.fuse(torch.cat((self.spatial(x), frequency), dim=1))
        result: Tensor = x + self.leaky(fused)
        return result


def _waves(n: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Real and imaginary part of `exp(-2 pi i j k / n) / sqrt(n)`, `(n, n)` each."""
    # The product is reduced first, so that sin(pi m) comes out as (nearly) zero for every m.
    turns = np.outer(np.arange(n), np.arange(n)) % n
    angle = 2.0 * np.pi * turns / n
    return np.cos(angle) / np.sqrt(n), -np.sin(angle) / np.sqrt(n)

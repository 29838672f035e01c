"""From feature pairs to the map: cosine distance, up-sampling and smoothing as matrices.

Bilinear up-sampling and a Gaussian are both linear and separable, so each scale needs one constant
matrix on each
side: `sum_k A_k m_k A_k^T` with `A_k = G U_k`. That is several times faster than two depthwise
convolutions and exports to plain matrix products.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

GAUSSIAN_SIGMA = 4.0


def bilinear_matrix(n_in: int, n_out: int, *, align_corners: bool = True) -> NDArray[np.float64]:
    """Matrix `(n_out, n_in)` of one-dimensional linear interpolation."""
    if align_corners:
        position = np.linspace(0.0, n_in - 1.0, n_out) if n_out > 1 else np.zeros(1)
    else:
        position = np.clip((np.arange(n_out) + 0.5) * n_in / n_out - 0.5, 0.0, n_in - 1.0)
    low = np.minimum(np.floor(position).astype(int), max(n_in - 2, 0))
    fraction = position - low
    matrix = np.zeros((n_out, n_in))
    rows = np.arange(n_out)
    matrix[rows, low] += 1.0 - fraction
    matrix[rows, np.minimum(low + 1, n_in - 1)] += fraction
    return matrix


def gaussian_matrix(n: int, sigma: float = GAUSSIAN_SIGMA) -> NDArray[np.float64]:
    """Matrix `(n, n)` of a Gaussian with reflected border, cut at 4 sigma (SciPy's default)."""
    radius = int(4.0 * sigma + 0.5)
    offsets = np.arange(-radius, radius + 1)
    kernel = np.exp(-0.5 * (offsets / sigma) ** 2)
    kernel /= kernel.sum()
    matrix = np.zeros((n, n))
    rows = np.arange(n)
    for offset, weight in zip(offsets, kernel, strict=True):
        # half-sample symmetric reflection: ... 2 1 0 | 0 1 2 ... n-1 | n-1 n-2 ...
        column = np.mod(rows + offset, 2 * n)
        column = np.where(column >= n, 2 * n - 1 - column, column)
        np.add.at(matrix, (rows, column), weight)
    return matrix


def cosine_distance(teacher: Tensor, student: Tensor, eps: float = 1e-8) -> Tensor:
    """Per-position `1 - cos` over channels, in float32.

    Args:
        teacher: `(B, C, H, W)`.
        student: `(B, C, H, W)`.
        eps: Floor of each norm.

    Returns:
        `(B, H, W)` in [0, 2].
    """
    teacher, student = teacher.float(), student.float()
    teacher = teacher * torch.rsqrt((teacher * teacher).sum(1, keepdim=True).clamp_min(eps * eps))
    student = student * torch.rsqrt((student * student).sum(1, keepdim=True).clamp_min(eps * eps))
    return 1.0 - (teacher * student).sum(1)


class FuseMaps(nn.Module):
    """Up-sample maps of several scales to one size, fuse and smooth them.

    Args:
        sizes: `(h, w)` of each scale's map.
        height: Rows of the result.
        width: Columns of the result.
        mode: `sum` or `mean` over the scales.
        sigma: Gaussian in pixels of the result; 0 = none.
        align_corners: Rule of the up-sampling.
    """

    def __init__(
        self,
        sizes: Sequence[tuple[int, int]],
        height: int,
        width: int,
        *,
        mode: Literal["sum", "mean"] = "sum",
        sigma: float = GAUSSIAN_SIGMA,
        align_corners: bool = True,
    ) -> None:
        super().__init__()
        self.count = len(sizes)
        scale = 1.0 if mode == "sum" else 1.0 / self.count
        for index, (h, w) in enumerate(sizes):
            rows = self._matrix(h, height, sigma, align_corners=align_corners) * scale
            columns = self._matrix(w, width, sigma, align_corners=align_corners)
            # Derived from the sizes alone, hence not part of a checkpoint.
            self.register_buffer(f"rows{index}", _float32(rows), persistent=False)
            self.register_buffer(f"columns{index}", _float32(columns.T), persistent=False)

    @staticmethod
    def _matrix(n_in: int, n_out: int, sigma: float, *, align_corners: bool) -> NDArray[np.float64]:
        matrix = bilinear_matrix(n_in, n_out, align_corners=align_corners)
        return gaussian_matrix(n_out, sigma) @ matrix if sigma > 0 else matrix

    def forward(self, maps: Sequence[Tensor]) -> Tensor:
        """Fuse `(B, h_k, w_k)` maps into `(B, height, width)`."""
        total: Tensor | None = None
        for index, scale_map in enumerate(maps):
            rows, columns = getattr(self, f"rows{index}"), getattr(self, f"columns{index}")
            part = rows @ scale_map @ columns
            total = part if total is None else total + part
        assert total is not None
        return total


def _float32(matrix: NDArray[np.float64]) -> Tensor:
    return torch.from_numpy(np.ascontiguousarray(matrix, dtype=np.float32))

"""Checks 5 and 6 of DHKD: the student's blocks and the Fourier transform as matrices."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from engine.models.dhkd.dual_domain import DualDomainBlock, MatrixFourier
from engine.models.dhkd.student import DenoisingStudent
from engine.models.resnet import fold_batch_norm_


@pytest.mark.parametrize(("height", "width"), [(32, 32), (16, 16), (12, 20), (5, 8)])
def test_matrix_fourier_equals_the_library(height: int, width: int):
    torch.manual_seed(0)
    fourier = MatrixFourier(height, width)
    x = torch.randn(2, 3, height, width)
    real, imaginary = fourier(x)
    expected = torch.fft.rfft2(x, norm="ortho")
    assert float((torch.complex(real, imaginary) - expected).abs().max()) < 1e-5
    assert float((fourier.inverse(real, imaginary) - x).abs().max()) < 1e-5


def test_inverse_of_spectra_that_belong_to_no_real_map_follows_the_definition():
    torch.manual_seed(0)
    fourier = MatrixFourier(8, 12)
    real, imaginary = torch.randn(2, 3, 8, 7), torch.randn(2, 3, 8, 7)
    mine = fourier.inverse(real, imaginary)
    spectrum = torch.complex(real, imaginary)
    library = np.fft.irfft2(spectrum.numpy(), s=(8, 12), norm="ortho")
    assert float(np.abs(mine.numpy() - library).max()) < 1e-5
    by_torch = torch.fft.irfft2(spectrum, s=(8, 12), norm="ortho")
    assert float((mine - by_torch).abs().max()) < 1e-5
    # Such a spectrum is really none of a real map: transforming back gives another one.
    again = torch.complex(*fourier(mine))
    assert float((again - spectrum).abs().max()) > 0.1


def test_fourier_needs_an_even_width():
    with pytest.raises(ValueError, match="even width, not 7"):
        MatrixFourier(8, 7)


def test_open_gate_and_no_spectral_convolution_return_the_input():
    block = DualDomainBlock(8, 6, 8)
    block.spectral = nn.Identity()
    nn.init.constant_(block.gate, 40.0)  # sigmoid 1
    q = torch.randn(2, 4, 6, 8)
    assert torch.allclose(block.filtered(q), q, atol=1e-5)


def test_gate_filters_frequencies():
    block = DualDomainBlock(8, 6, 8)
    block.spectral = nn.Identity()
    nn.init.constant_(block.gate, -40.0)
    with torch.no_grad():
        block.gate[0, 0] = 40.0  # only the mean passes
    q = torch.randn(2, 4, 6, 8)
    expected = q.mean((2, 3), keepdim=True).expand_as(q)
    assert torch.allclose(block.filtered(q), expected, atol=1e-5)


def test_new_gate_lets_nearly_everything_pass():
    gate = torch.sigmoid(DualDomainBlock(4, 4, 4).gate.detach())
    assert float(gate.min()) == pytest.approx(0.982, abs=1e-3)


def test_block_of_the_published_width_has_the_specified_parameters():
    block = DualDomainBlock(256, 32, 32)
    count = sum(parameter.numel() for parameter in block.parameters())
    assert count - block.gate.numel() == 1_444_096
    assert block.gate.shape == (32, 17)


def test_frequency_path_sees_the_whole_map():
    torch.manual_seed(0)
    block = DualDomainBlock(8, 16, 16).eval()
    x = torch.randn(1, 8, 16, 16, requires_grad=True)
    block(x)[0, :, 0, 0].sum().backward()
    assert x.grad is not None
    assert float(x.grad[0, :, 15, 15].abs().sum()) > 0


def test_folding_batch_norms_keeps_the_student():
    torch.manual_seed(0)
    student = DenoisingStudent(6, 10, (8, 8), channels=8, blocks=2)
    for _ in range(3):
        student(torch.randn(4, 6, 8, 8))
    student.eval()
    x = torch.randn(2, 6, 8, 8)
    before: Tensor = student(x)
    assert before.shape == (2, 10, 8, 8)
    fold_batch_norm_(student)
    assert not any(isinstance(module, nn.BatchNorm2d) for module in student.modules())
    assert torch.allclose(student(x), before, atol=1e-5)

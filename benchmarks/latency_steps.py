"""What each rewriting of the graph gains: the same network exported with and without it."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator, Sequence

import numpy as np
import openvino as ov
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from benchmarks.latency_graphs import Candidate, create_untrained, random_images
from deploy.export import export_model
from engine.models.anomaly_map import GAUSSIAN_SIGMA, FuseMaps
from engine.models.base import InspectionModel

STEPS = (
    "as exported",
    "batch norm left to the runtime",
    "transposed convolutions as 1x1 and depth to space",
    "up-sampling and smoothing by convolutions",
)


class ConvolvedFusion(nn.Module):
    """Bilinear up-sampling and two depthwise Gaussian convolutions, as reverse distillation has it.

    Args:
        height: Rows of the result.
        width: Columns of the result.
        sigma: Gaussian in pixels.
    """

    def __init__(self, height: int, width: int, sigma: float = GAUSSIAN_SIGMA) -> None:
        super().__init__()
        self.size = (height, width)
        self.radius = int(4.0 * sigma + 0.5)
        offsets = torch.arange(-self.radius, self.radius + 1, dtype=torch.float32)
        kernel = torch.exp(-0.5 * (offsets / sigma) ** 2)
        self.register_buffer("kernel", (kernel / kernel.sum()).view(1, 1, -1))
        self.kernel: Tensor

    def forward(self, maps: Sequence[Tensor]) -> Tensor:
        """Fuse `(B, h_k, w_k)` maps into `(B, height, width)`."""
        resized = [
            F.interpolate(one[:, None], self.size, mode="bilinear", align_corners=True)
            for one in maps
        ]
        fused = F.pad(torch.stack(resized).sum(0), [self.radius] * 4, mode="reflect")
        smooth = F.conv2d(F.conv2d(fused, self.kernel[..., None, :]), self.kernel[..., None])
        return smooth[:, 0]


class DepthToSpace(nn.Module):
    """A 2x2 transposed convolution of stride 2 as a 1x1 convolution whose channels spread out."""

    def __init__(self, transposed: nn.ConvTranspose2d) -> None:
        super().__init__()
        weight = transposed.weight.detach()  # (in, out, 2, 2)
        c_in, c_out = weight.shape[:2]
        self.conv = nn.Conv2d(c_in, 4 * c_out, 1, bias=transposed.bias is not None)
        self.conv.weight.data = weight.permute(1, 2, 3, 0).reshape(4 * c_out, c_in, 1, 1).clone()
        if self.conv.bias is not None and transposed.bias is not None:
            self.conv.bias.data = transposed.bias.detach().repeat_interleave(4)

    def forward(self, x: Tensor) -> Tensor:
        """Map `(B, C, H, W)` to `(B, C', 2 H, 2 W)`."""
        return F.pixel_shuffle(self.conv(x), 2)


def rewritten(model: InspectionModel, step: str) -> InspectionModel:
    """Copy of a network with one of `STEPS` undone or done."""
    changed = copy.deepcopy(model)
    if step == STEPS[1]:
        # Export folds what a network folds of itself; this one leaves its batch norms alone.
        changed.fold_ = lambda: None  # type: ignore[method-assign]
    elif step == STEPS[2]:
        changed.fold_()
        for parent in list(changed.modules()):
            for name, child in list(parent.named_children()):
                if isinstance(child, nn.ConvTranspose2d) and child.kernel_size == (2, 2):
                    setattr(parent, name, DepthToSpace(child))
    elif step == STEPS[3]:
        spec = changed.input_spec
        for name, child in list(changed.named_children()):
            if isinstance(child, FuseMaps):
                setattr(changed, name, ConvolvedFusion(spec.height, spec.width))
    return changed


def step_runs(
    candidates: Sequence[Candidate], side: int, threads: int | None
) -> Iterator[tuple[str, str, Callable[[], float]]]:
    """Give name, step and what runs the graph once and returns milliseconds."""
    options: dict[str, str | int] = {
        "PERFORMANCE_HINT": "LATENCY",
        "INFERENCE_PRECISION_HINT": "f32",
    }
    if threads is not None:
        options["INFERENCE_NUM_THREADS"] = threads
    core, image = ov.Core(), random_images(1, side)
    for candidate in candidates:
        model = create_untrained(candidate, side)
        for step in STEPS:
            data = export_model(rewritten(model, step), image).onnx
            compiled = core.compile_model(core.read_model(data), "CPU", options)
            request = compiled.create_infer_request()
            np.copyto(request.get_input_tensor().data, image)

            def run(request: ov.InferRequest = request) -> float:
                request.infer()
                return float(request.latency)

            yield candidate.name, step, run

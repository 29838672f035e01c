"""Torch-TensorRT on RTX workstations: the bundle's network compiled where torch is there anyway.

Jetson stations take the `tensorrt` backend, which needs no torch. What this one saves is the ONNX
parser: an operator that TensorRT does not know stays in torch. It has never run on a GPU; the call
of the compiler is checked against the real package (`docs/decisions/0004-tensorrt.md`).
"""

from __future__ import annotations

import torch
from torch import nn

from engine.backends.torch_cuda import TorchCudaBackend, _Run
from engine.bundle import Bundle
from engine.errors import BackendError


class TorchTensorRtBackend(TorchCudaBackend):
    """A network compiled by Torch-TensorRT. Owned by one thread.

    Buffers, steps and the comparison with the references are those of `torch_cuda`; the types of
    the network decide the precision, as in the graphs of the `tensorrt` backend.

    Attributes:
        name: `torch_tensorrt`.
    """

    name = "torch_tensorrt"

    def _start(self, network: nn.Module, bundle: Bundle, device: torch.device) -> _Run:
        """Compile the network for this GPU; takes minutes.

        Raises:
            BackendError: Torch-TensorRT cannot compile it.
        """
        import torch_tensorrt

        spec = bundle.manifest.input
        network = network.to(device)
        example = torch.zeros((1, spec.height, spec.width, 3), dtype=torch.uint8, device=device)
        try:
            program = torch.export.export(network, (example,))
            compiled = torch_tensorrt.dynamo.compile(
                program,
                [example],
                disable_tf32=True,
                truncate_double=True,
                min_block_size=1,
                immutable_weights=True,
            )
        except Exception as error:
            # The compiler raises whatever the converter at hand raises.
            lines = str(error).strip().splitlines() or [type(error).__name__]
            raise BackendError(
                f"backend torch_tensorrt: cannot compile the network ({lines[0]}); "
                "use torch_cuda or tensorrt"
            ) from error
        # Its engines choose streams themselves, so they are not captured into a CUDA graph.
        return _Run(compiled, bundle, device, captured=False)

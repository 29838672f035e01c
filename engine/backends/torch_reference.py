"""The network in torch FP32 on the CPU: the reference that every other backend is compared with."""

from __future__ import annotations

from collections.abc import Mapping

import torch
from safetensors import SafetensorError
from safetensors.torch import load as load_tensors

from engine.backend import Inference
from engine.backends.checks import check_image
from engine.bundle import Bundle
from engine.errors import BackendError, BundleError, CheckpointError
from engine.models import model_from_config
from engine.types import ImageArray


class TorchReferenceBackend:
    """The bundle's network in torch. Owned by one thread.

    Attributes:
        name: `torch`.
        precision: `fp32`.
        device: `CPU`.
        input_spec: What `infer` takes.
    """

    name = "torch"
    device = "CPU"

    def __init__(
        self, bundle: Bundle, precision: str = "fp32", *, threads: int | None = None
    ) -> None:
        """Build the network and load its weights.

        Args:
            bundle: A bundle with weights (not made with `--station-only`).
            precision: Only `fp32`.
            threads: CPU threads of this whole process; None = torch's choice.

        Raises:
            BackendError: Another precision was asked for.
            BundleError: The bundle has no weights, or they do not fit its architecture.
        """
        if precision != "fp32":
            raise BackendError(f"backend torch: does not offer {precision}; use torch/fp32")
        if threads is not None:
            torch.set_num_threads(threads)
        self.precision = "fp32"
        self.input_spec = bundle.input_spec
        self._model: torch.nn.Module | None = load_network(bundle)

    def infer(self, image: ImageArray) -> Inference:
        """Run the network.

        Args:
            image: `(1, H, W, 3)` uint8 of exactly `input_spec`'s size.

        Returns:
            The map as `(h, w)` float32, owned by the caller, and its maximum, whatever they are.

        Raises:
            BackendError: The image has another shape or dtype, torch failed, or it is closed.
        """
        if self._model is None:
            raise BackendError("backend torch: already closed; create a new one")
        check_image(self.name, image, self.input_spec)
        try:
            with torch.inference_mode():
                # A copy, because torch warns of arrays that it must not write to.
                anomaly_map, maximum = self._model(torch.from_numpy(image.copy()))
        except RuntimeError as error:
            raise BackendError(f"backend torch: inference failed ({error})") from error
        return Inference(anomaly_map[0].numpy().copy(), float(maximum[0]))

    def close(self) -> None:
        """Free the network; calling twice is harmless."""
        self._model = None


def load_network(bundle: Bundle) -> torch.nn.Module:
    """Rebuild the bundle's network in eval mode on the CPU.

    Raises:
        BundleError: The bundle has no weights, or they do not fit its architecture.
    """
    network = bundle.network_config()
    config = network.get("model")
    try:
        if not isinstance(config, Mapping):
            raise TypeError("the network holds no model")  # noqa: TRY301 - one message for all
        model = model_from_config(config)
        model.load_state_dict(load_tensors(bundle.weights_bytes()), strict=True)
    except (CheckpointError, TypeError, ValueError, RuntimeError, SafetensorError) as error:
        raise BundleError(
            f"{bundle.path}: its weights and network do not fit each other "
            f"({str(error).splitlines()[0]}); make the bundle again"
        ) from error
    return model.eval()

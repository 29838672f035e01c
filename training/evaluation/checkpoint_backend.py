"""The network of a run folder as an inference backend, so that it is scored as a line would."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from safetensors import SafetensorError
from safetensors.torch import load_file

from engine.backends.torch_reference import TorchReferenceBackend
from engine.errors import CheckpointError
from engine.models import model_from_config
from engine.models.base import InspectionModel


class CheckpointBackend(TorchReferenceBackend):
    """A checkpoint, not folded, in torch FP32 on the CPU, one image at a time.

    Attributes:
        model: The network, in eval mode.
    """

    model: InspectionModel

    def __init__(self, checkpoint: Path, config: Mapping[str, object]) -> None:
        """Rebuild the network and load its weights.

        Args:
            checkpoint: `checkpoint.safetensors` of a run.
            config: The `model` part of its `config.json`.

        Raises:
            CheckpointError: Checkpoint and config are damaged or do not fit each other.
        """
        model = model_from_config(config)
        try:
            model.load_state_dict(load_file(checkpoint), strict=True)
        except (OSError, RuntimeError, SafetensorError) as error:
            reason = str(error).strip().splitlines()[-1].strip()
            raise CheckpointError(
                f"{checkpoint}: does not fit config.json ({reason}); train again"
            ) from error
        self.precision = "fp32"
        self.input_spec = model.input_spec
        self._model = model.eval()
        self.model = model

"""The seam between the inspector and an inference runtime."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from engine.types import ColourOrder, FloatMap, ImageArray

BuildProgress = Callable[[float, str], bool]
"""Called with the share done in [0, 1] and the phase in words; False stops the build."""


@dataclass(frozen=True)
class InputSpec:
    """What the exported graph takes.

    Attributes:
        height: Rows of the image that the graph takes.
        width: Columns.
        colour_order: Channel order that the graph expects.
    """

    height: int
    width: int
    colour_order: ColourOrder = ColourOrder.BGR


class Inference(NamedTuple):
    """What one run of the graph gives.

    Attributes:
        anomaly_map: `(h, w)` float32; owned by the caller (not reused by the next call).
        maximum: Its maximum, computed in the graph.
    """

    anomaly_map: FloatMap
    maximum: float


class InferenceBackend(Protocol):
    """A runtime that holds one compiled graph. Owned by one thread.

    Attributes:
        name: Name in the backend table, such as `openvino`.
        precision: What the runtime really executes: `fp32`, `fp16`, `bf16` or `int8`.
        device: Device in words.
        input_spec: What `infer` takes.
    """

    name: str
    precision: str
    device: str
    input_spec: InputSpec

    def infer(self, image: ImageArray) -> Inference:
        """Run the graph.

        Args:
            image: `(1, H, W, 3)` uint8 of exactly `input_spec`'s size and colour order.

        Raises:
            BackendError: The runtime failed, or the image has another shape.
        """

    def close(self) -> None:
        """Free the device; calling twice is harmless."""


def backend_key(name: str, precision: str) -> str:
    """Key of a threshold in a recipe: `name/precision`, such as `openvino/fp32`."""
    return f"{name}/{precision}"

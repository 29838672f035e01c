"""What every backend refuses in the same words."""

from __future__ import annotations

import numpy as np

from engine.backend import InputSpec
from engine.errors import BackendError
from engine.types import ImageArray


def check_image(name: str, image: ImageArray, spec: InputSpec) -> None:
    """Refuse an image that is not `(1, H, W, 3)` uint8 of exactly `spec`'s size.

    Raises:
        BackendError: It is not.
    """
    wanted = (1, spec.height, spec.width, 3)
    if image.shape != wanted or image.dtype != np.uint8:
        raise BackendError(
            f"backend {name}: expected an image of shape {wanted} uint8, "
            f"got {image.shape} {image.dtype}; resize it with engine.preprocess"
        )

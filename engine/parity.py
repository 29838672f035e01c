"""Compare a backend with the references that travel in the bundle, before it may serve."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.backend import InferenceBackend, backend_key
from engine.bundle import Bundle
from engine.errors import ParityError
from engine.score import decision_score

MAP_FACTOR = 10.0
"""A single map value may differ this much more than a score."""


@dataclass(frozen=True)
class ParityReport:
    """How far a backend is from the references.

    Attributes:
        backend: `name/precision`.
        images: Number of images compared.
        tolerance: Largest allowed difference of a score, relative to the IQR of good scores.
        score_difference: Largest difference of a score, relative to the IQR.
        map_difference: Largest difference of a map value, relative to the IQR.
        worst: Kind of the image with the largest score difference.
    """

    backend: str
    images: int
    tolerance: float
    score_difference: float
    map_difference: float
    worst: str

    @property
    def agrees(self) -> bool:
        """Whether the backend may serve; NaN never does."""
        return (
            self.score_difference <= self.tolerance
            and self.map_difference <= MAP_FACTOR * self.tolerance
        )


def measure_parity(backend: InferenceBackend, bundle: Bundle) -> ParityReport:
    """Run a backend over the parity set and say how far it is from the references.

    Raises:
        BundleError: The parity set is damaged.
        BackendError: The backend fails.
        ParityError: The bundle states no tolerance for the backend's precision.
    """
    terms = bundle.manifest.parity
    key = backend_key(backend.name, backend.precision)
    if backend.precision not in terms.tolerance:
        raise ParityError(
            f"{bundle.path}: states no tolerance for {backend.precision}, so {key} "
            f"cannot be checked; use one of {', '.join(terms.tolerance)}"
        )
    parity = bundle.parity_samples(backend.precision)
    differences = np.zeros(len(parity.kinds))
    map_difference = 0.0
    for index, image in enumerate(parity.images):
        anomaly_map, maximum = backend.infer(image[None])
        score = decision_score(anomaly_map)
        thinned = anomaly_map[:: parity.map_step, :: parity.map_step]
        if thinned.shape != parity.maps[index].shape:
            map_difference = math.inf
            break
        differences[index] = max(
            abs(score - parity.scores[index]), abs(maximum - parity.scores[index])
        )
        map_difference = max(map_difference, _largest(thinned - parity.maps[index]))
    differences[~np.isfinite(differences)] = np.inf
    worst = int(np.argmax(differences))
    return ParityReport(
        backend=key,
        images=len(parity.kinds),
        tolerance=terms.tolerance[backend.precision],
        score_difference=float(differences[worst]) / terms.good_score_iqr,
        map_difference=map_difference / terms.good_score_iqr,
        worst=parity.kinds[worst],
    )


def check_parity(backend: InferenceBackend, bundle: Bundle) -> ParityReport:
    """Refuse a backend that computes something else than the torch network.

    Returns:
        The report of a backend that agrees.

    Raises:
        ParityError: It does not agree.
        BundleError: The parity set is damaged.
        BackendError: The backend fails.
    """
    report = measure_parity(backend, bundle)
    if not report.agrees:
        raise ParityError(
            f"{bundle.path}: {report.backend} differs from its reference by "
            f"{report.score_difference:.2g} of the good scores' range on the {report.worst} image "
            f"(map {report.map_difference:.2g}), at most {report.tolerance:g} allowed; "
            "use another backend or precision"
        )
    return report


def _largest(difference: NDArray[np.float32]) -> float:
    largest = float(np.abs(difference).max())
    return largest if math.isfinite(largest) else math.inf

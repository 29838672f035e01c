"""The table of threshold methods."""

from __future__ import annotations

from typing import Protocol

from numpy.typing import ArrayLike

from calibration.estimates import gpd_threshold, mean_sigma_threshold, percentile_threshold
from calibration.threshold import ThresholdFit, conformal_threshold, tolerance_threshold


class ThresholdMethod(Protocol):
    """Scores of good parts -> threshold, with what it promises."""

    def __call__(
        self, scores: ArrayLike, alpha: float, confidence: float, outcome: str = "rejected"
    ) -> ThresholdFit:
        """Fit one threshold.

        Args:
            scores: `(N,)` scores, one per good part.
            alpha: Tolerated share of good parts above the threshold, between 0 and 1.
            confidence: Confidence of the promise, between 0 and 1.
            outcome: What happens to a good part above the threshold, for the promise in words.

        Raises:
            TooFewPartsError: N parts cannot carry it.
            CalibrationError: A share is impossible, or a score is not finite.
        """


THRESHOLD_METHODS: dict[str, ThresholdMethod] = {
    "tolerance": tolerance_threshold,
    "conformal": conformal_threshold,
    "percentile": percentile_threshold,
    "mean_sigma": mean_sigma_threshold,
    "gpd": gpd_threshold,
}
"""Name -> function; the first is the default, the others serve only when asked for by name."""

"""The same part several times: spread of the score against the distance from the threshold."""

from __future__ import annotations

import math

import numpy as np
import pytest

from calibration.gauge import chi_square_quantile, gauge_study
from engine.errors import CalibrationError


@pytest.mark.parametrize(
    ("freedom", "quantile", "error"),
    [
        (1, 0.003932, 1e-3),
        (2, 0.10259, 1e-3),
        (3, 0.35185, 0.07),
        (9, 3.32511, 0.01),
        (30, 18.4927, 0.01),
    ],
)
def test_chi_square_quantile_is_near_the_tables_and_never_above(freedom, quantile, error):
    found = chi_square_quantile(0.05, freedom)
    assert found == pytest.approx(quantile, rel=error)
    assert found <= quantile * (1 + 1e-3)


def test_spread_is_pooled_and_its_limit_covers_the_truth():
    rng = np.random.default_rng(3)
    covered = 0
    for _ in range(400):
        parts = {name: mean + rng.normal(scale=0.2, size=10) for name, mean in (("a", 1), ("b", 3))}
        covered += gauge_study(parts, 10.0).deviation_limit >= 0.2
    assert 0.92 <= covered / 400 <= 0.98
    study = gauge_study({"a": [1.0, 3.0], "b": [5.0, 5.0, 8.0]}, 10.0)
    assert study.freedom == 3
    assert study.deviation == pytest.approx(math.sqrt((2 + 6) / 3))


def test_part_far_from_the_threshold_is_repeatable():
    study = gauge_study({"disc": [1.0, 1.1, 0.9, 1.0, 1.1, 0.9, 1.0, 1.1, 0.9, 1.0]}, 5.0)
    assert study.repeatable
    assert study.parts[0].margin < -3
    assert study.warnings == ()
    assert "Every part got one verdict" in study.statement


@pytest.mark.parametrize(
    ("scores", "rejected"),
    [([0.9, 1.1, 0.8, 1.2, 1.0], 2), ([0.85, 0.95, 0.9, 0.8, 0.99], 0)],
)
def test_part_near_the_threshold_is_not(scores, rejected):
    study = gauge_study({"far": [9.0, 9.1, 9.0, 8.9, 9.0], "near": scores}, 1.0)
    assert not study.repeatable
    near = study.parts[0]
    assert (near.part, near.rejected, near.repeatable) == ("near", rejected, False)
    assert study.parts[1].repeatable
    assert "near is not judged reliably" in study.statement
    assert "only 5 pictures" in study.warnings[0]
    assert study.unsure_low < 1.0 < study.unsure_high


def test_copies_are_noticed():
    study = gauge_study({"disc": [1.0] * 12}, 2.0)
    assert study.parts[0].margin == -math.inf
    assert "exactly equal" in study.warnings[0]


@pytest.mark.parametrize("scores", [{}, {"a": [1.0]}, {"a": [1.0, math.nan]}])
def test_unusable_repeats_are_refused(scores):
    with pytest.raises(CalibrationError):
        gauge_study(scores, 1.0)

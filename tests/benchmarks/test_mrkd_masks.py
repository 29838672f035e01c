"""The comparison of MRKD's masks outside training."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from engine.errors import DataError

pytest.importorskip("torch", reason="making a run needs the train extra")


def make_run(root: Path, method: str) -> Path:
    import torch
    from run_folders import write_run

    from engine.models.mrkd import MaskedReverseDistillation
    from engine.models.rd4ad import ReverseDistillation
    from engine.models.resnet import ResNetSpec

    kind = {"mrkd": MaskedReverseDistillation, "rd4ad": ReverseDistillation}[method]
    torch.manual_seed(0)
    spec = ResNetSpec(block="basic", depths=(1, 1, 1), planes=(8, 8, 8), stem_planes=8)
    rng = np.random.default_rng(0)
    images = (rng.integers(0, 256, (64, 64, 3), dtype=np.uint8) for _ in range(22))
    return write_run(root, kind(spec, teacher="none", height=64, width=64), images)


def test_every_mask_is_judged_by_parts_that_training_has_not_seen(tmp_path, capsys):
    from benchmarks.mrkd_masks import main

    assert main([str(make_run(tmp_path, "mrkd")), "--json"]) == 0
    [row] = json.loads(capsys.readouterr().out)["runs"]
    assert set(row["masks"]) == {"none", "scaled", "random"}
    assert row["held_out_parts"] == 22 - 6
    for found in row["masks"].values():
        assert 0 <= found["lowest_image_auroc"] <= found["image_auroc"] <= 1
    assert len({found["pixel_auroc"] for found in row["masks"].values()}) == 3


def test_another_method_is_refused(tmp_path):
    from benchmarks.mrkd_masks import main

    with pytest.raises(DataError, match="is no run of mrkd"):
        main([str(make_run(tmp_path, "rd4ad")), "--json"])

"""Run folders of small networks, as training writes them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from engine.types import ImageArray

if TYPE_CHECKING:
    from engine.models.base import InspectionModel


def write_run(root: Path, model: InspectionModel, images: Iterable[ImageArray]) -> Path:
    """Write `root/run`, and its good images into `root/data` beside it.

    Args:
        root: Folder of the test's own.
        model: The network, trained or not.
        images: At least 20 good ones: 6 to train, 12 to select, 2 to quantise, the others to
            calibrate.
    """
    import cv2
    from safetensors.torch import save_file

    folder, run = root / "data" / "good", root / "run"
    folder.mkdir(parents=True)
    run.mkdir()
    parts = []
    for index, image in enumerate(images):
        path = folder / f"{index:03d}.png"
        cv2.imwrite(str(path), image)
        sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
        parts.append(
            {"part": path.stem, "files": [{"name": f"good/{path.name}", "sha256": sha256}]}
        )
    save_file(model.state_dict(), run / "checkpoint.safetensors")
    config = {
        "schema_version": 1,
        "method": model.config["method"],
        "model": model.config,
        "training": {"data": str(root / "data"), "epochs": 1},
        "provenance": {"device": "cpu"},
    }
    (run / "config.json").write_text(json.dumps(config))
    split = {"train": parts[:6], "select": parts[6:18], "quantise": parts[18:20]}
    content = {"schema_version": 1, "seed": 0, "parts": {**split, "calibrate": parts[20:]}}
    (run / "split.json").write_text(json.dumps(content))
    return run

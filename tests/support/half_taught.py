"""Products that somebody has begun to teach: pictures of parts, a bundle, scores."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from app.station.teach_scores import keep_scores
from app.station.teaching import LEAST_PARTS, Teaching, begin_teaching
from engine.types import ImageArray

SIDE = 64


def make_part(seed: int) -> ImageArray:
    """A bright disc on a dark belt, every time at another place."""
    generator = np.random.default_rng(seed)
    image = np.full((SIDE, SIDE, 3), 60, np.uint8)
    cv2.circle(image, generator.integers(24, 40, 2).tolist(), 14, (180, 180, 180), -1)
    return np.clip(image + generator.normal(0, 4, image.shape), 0, 255).astype(np.uint8)


def half_taught(
    root: Path, parts: int = LEAST_PARTS + 12, product: str = "Flange A12", camera: str = "top"
) -> Teaching:
    """A product with a picture, a region and so many good parts."""
    made = begin_teaching(root, product, camera)
    made.set_picture(make_part(0))
    made.set_region(None, (), 0)
    made.parts.folder.mkdir(parents=True)
    for seed in range(1, parts + 1):
        cv2.imwrite(str(made.parts.folder / f"{seed:05d}.png"), make_part(seed))
    return made


def learned_bundle(teaching: Teaching, brightness_bundle: Callable[..., Path]) -> Path:
    """A bundle that learned from the first eight good parts; its score is the brightness."""
    files = teaching.parts.files()[:8]
    rows = [(p.stem, p.name, hashlib.sha256(p.read_bytes()).hexdigest()) for p in files]
    return brightness_bundle({"train": rows})


def fake_scores(teaching: Teaching) -> None:
    """Scores as `gonogo recipe scores` answers them."""
    rows: list[dict[str, Any]] = [
        {"image": str(path), "kind": "good", "score": 0.5 + n / 100}
        for n, path in enumerate(teaching.parts.files()[8:])
    ]
    rows.append({"image": rows[0]["image"], "kind": "dent", "score": 0.9})
    keep_scores(teaching, {"backend": "openvino/fp32", "parts": rows})

"""Tiny products and a tiny learner."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import cv2
import numpy as np
import pytest

TINY_LEARNER_PATH = Path(__file__).with_name("tiny_learner.py")


@pytest.fixture(scope="session")
def tiny() -> ModuleType:
    """The module `tiny_learner`."""
    spec = importlib.util.spec_from_file_location("tiny_learner", TINY_LEARNER_PATH)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["tiny_learner"] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def make_product(tmp_path: Path) -> Callable[..., Path]:
    """Writes a product of random good parts in MVTec layout."""

    def make(parts: int, *, size: int = 16, names: list[str] | None = None) -> Path:
        data = tmp_path / "product"
        folder = data / "train" / "good"
        folder.mkdir(parents=True)
        generator = np.random.default_rng(7)
        for index in range(parts):
            image = generator.integers(0, 256, (size, size, 3), dtype=np.uint8)
            name = names[index] if names else f"{index:03d}"
            assert cv2.imwrite(str(folder / f"{name}.png"), image)
        return data

    return make
